import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";

const database = useDatabase();

/**
 * The tables of specification 003 as it writes them: `table.column type`, then `null` where a column may be null and its
 * default. Its varchar of the words in a comment is a type of the schema, its timestamp has a time zone, its JSON as text
 * is jsonb (docs/domains/marketing.md).
 */
const columns = `
  clients.id uuid default gen_random_uuid()
  clients.user_id uuid
  clients.name character varying(100)
  clients.slug character varying(100)
  clients.description text null
  clients.s3_prefix character varying(500)
  clients.created_at timestamp with time zone default now()
  clients.updated_at timestamp with time zone default now()
  skills.id uuid default gen_random_uuid()
  skills.name character varying(100)
  skills.description text
  skills.type marketing.skill_type
  skills.s3_key character varying(500)
  skills.has_rules boolean default false
  skills.has_subdirectories boolean default false
  skills.trigger_keywords jsonb
  skills.related_skills jsonb null default '[]'::jsonb
  skills.created_at timestamp with time zone default now()
  skills.updated_at timestamp with time zone default now()
  runs.id uuid default gen_random_uuid()
  runs.user_id uuid
  runs.skill_id uuid
  runs.client_id uuid null
  runs.status marketing.run_status default 'queued'::marketing.run_status
  runs.user_message text
  runs.inngest_event_id character varying(100) null
  runs.tokens_input integer null
  runs.tokens_output integer null
  runs.error_message text null
  runs.metadata jsonb null
  runs.queued_at timestamp with time zone default now()
  runs.started_at timestamp with time zone null
  runs.completed_at timestamp with time zone null
  outputs.id uuid default gen_random_uuid()
  outputs.run_id uuid
  outputs.s3_key character varying(500)
  outputs.format marketing.output_format default 'markdown'::marketing.output_format
  outputs.title character varying(255) null
  outputs.preview text null
  outputs.size_bytes integer null
  outputs.created_at timestamp with time zone default now()
  feedback.id uuid default gen_random_uuid()
  feedback.output_id uuid
  feedback.accuracy_score integer null
  feedback.quality_score integer null
  feedback.usefulness_score integer null
  feedback.rule_compliance_score integer null
  feedback.overall_score integer
  feedback.what_worked_well text null
  feedback.issues jsonb null default '[]'::jsonb
  feedback.suggested_rule_changes jsonb null default '[]'::jsonb
  feedback.source marketing.feedback_source
  feedback.reviewer_name character varying(100) null
  feedback.created_at timestamp with time zone default now()`;

const words = {
  skill_type: ["simple", "with_rules", "complex"],
  run_status: ["queued", "running", "completed", "failed", "cancelled"],
  output_format: ["markdown", "json", "html"],
  feedback_source: ["telegram", "web", "api"],
};

/** Its indexes and unique columns, those of the summary among them; users and channels are in identity. */
const indexes = {
  "identity.users": ["email"],
  "identity.user_channels": ["user_id", "channel,channel_user_id"],
  "identity_private.api_key_hashes": ["key_hash"],
  "marketing.clients": ["user_id", "slug"],
  "marketing.skills": ["name", "type"],
  "marketing.runs": ["user_id", "skill_id", "client_id", "status", "queued_at"],
  "marketing.outputs": ["run_id", "s3_key", "created_at"],
  "marketing.feedback": ["output_id", "overall_score", "created_at"],
};

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** A default that fills in the caller, where the specification has none, is ours. */
const presentColumns = `
  select concat_ws(' ', c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod),
    case when not a.attnotnull then 'null' end,
    'default ' || nullif(pg_get_expr(d.adbin, d.adrelid), 'identity.current_user_id()')) as line
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where n.nspname = 'marketing' and c.relkind = 'r'`;

const presentIndexes = `
  select i.indrelid::regclass::text as "table", array(
    select a.attname::text from unnest(i.indkey::int2[]) with ordinality k (number, place)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number order by k.place
  ) as columns
  from pg_index i where i.indpred is null and i.indisvalid`;

test("each column has the type, length, nullability and default of the specification", () =>
  database.inRollback(async (db) => {
    const present = (await db.query<{ line: string }>(presentColumns)).map(({ line }) => line);

    expect(lines(columns).filter((line) => !present.includes(line))).toEqual([]);
    expect(present.length).toBeGreaterThan(lines(columns).length);
  }));

test.each(Object.entries(words))("%s has the words of the specification, and no other", (type, expected) =>
  database.inRollback(async (db) => {
    const [row] = await db.query<{ labels: string[] }>(`select enum_range(null::marketing.${type})::text[] as labels`);

    expect(row?.labels).toEqual(expected);
  }),
);

test.each(Object.entries(indexes))("%s has an index that begins with each of its indexed columns", (table, wanted) =>
  database.inRollback(async (db) => {
    const present = (await db.query<{ table: string; columns: string[] }>(presentIndexes)).filter(
      (row) => row.table === table,
    );

    const served = (names: string) => present.some((row) => `${row.columns.join(",")},`.startsWith(`${names},`));
    expect(wanted.filter((names) => !served(names))).toEqual([]);
  }),
);
