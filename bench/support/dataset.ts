import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { hashPassword } from "../../src/auth/passwords.ts";

/** The account that sends the requests. It owns ten projects, however many there are, as one person does. */
export const benchAccount = {
  id: "00000000-0000-4000-8000-000000000001",
  login: "bench-1",
  password: "benchmarks-only",
} as const;

export const storiesPerFeature = 20;
const featuresPerProject = 10;
const projectsPerAccount = 10;
/** Features whose stories one transaction adds, and how many such transactions run beside each other. */
const featuresAtOnce = 10_000;
const writers = 2;

/** Fills an empty, migrated database with `stories` rows (a multiple of 2,000) and what they belong to. */
export async function generateDataset(
  ownerUrl: string,
  { stories, report }: { stories: number; report: (progress: string) => void },
): Promise<void> {
  const features = stories / storiesPerFeature;
  const projects = features / featuresPerProject;
  const accounts = projects / projectsPerAccount;
  if (!Number.isInteger(accounts)) throw new Error(`${stories} stories are not a multiple of 2,000.`);
  const statements = await readStatements();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const run = (name: string, values: unknown[]) => client.query(statements.get(name) as string, values);
    await run("accounts", [accounts]);
    await client.query("insert into identity_private.passwords (user_id, password_hash) values ($1, $2)", [
      benchAccount.id,
      await hashPassword(benchAccount.password),
    ]);
    await run("projects", [projects, accounts]);
    await run("features", [features, projects]);
    // It refuses and writes nothing, and took as long as all the rest: 1 ms a feature, of plans that are all the same.
    await client.query("alter table ralph_advanced.features disable trigger _900_check_plan");
    const indexes = await dropIndexes(client);
    await generateStories(ownerUrl, { statement: statements.get("stories") as string, features, report });
    await client.query("alter table ralph_advanced.features enable trigger _900_check_plan");
    report("indexes");
    await client.query("set maintenance_work_mem = '256MB'");
    for (const definition of indexes) await client.query(definition);
    for (const table of ["projects", "features", "stories"]) {
      await client.query(
        `select setval(pg_get_serial_sequence('ralph_advanced.${table}', 'id'), (select max(id) from ralph_advanced.${table}))`,
      );
    }
    await client.query("vacuum (analyze)");
  } finally {
    await client.end();
  }
}

/**
 * Drops what finds rows of the two large tables and keeps no rule, and returns how to make it again: of ten million stories
 * that is a fraction of the time that keeping it up to date row by row takes.
 */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select i.indexrelid::regclass as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    where i.indrelid in ('ralph_advanced.stories'::regclass, 'ralph_advanced.story_history'::regclass) and not i.indisunique
    order by i.indexrelid`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

/** No two writers touch the same feature. */
async function generateStories(
  ownerUrl: string,
  options: { statement: string; features: number; report: (progress: string) => void },
): Promise<void> {
  const { statement, features, report } = options;
  let next = 1;
  const write = async () => {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    try {
      while (next <= features) {
        const first = next;
        next += featuresAtOnce;
        report(`stories of features from ${first} of ${features}`);
        await client.query(statement, [first, Math.min(first + featuresAtOnce - 1, features), features]);
      }
    } finally {
      await client.end();
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
}

/** The parts of dataset.sql by the word after `-- statement:`. */
async function readStatements(): Promise<Map<string, string>> {
  const text = await readFile(join(import.meta.dirname, "../dataset.sql"), "utf8");
  const parts = text.split(/^-- statement: (\w+)/m).slice(1);
  return new Map(parts.flatMap((part, index) => (index % 2 ? [] : [[part, `--${parts[index + 1]}`]])));
}

/** What the bench account sees, for drawing variables from. */
export type Holdings = {
  userId: string;
  projects: number[];
  features: number[];
  stories: number[];
  /** The last story of the dataset: later ones are of the benchmark's own making. */
  newest: number;
  /** Variables of pages after a cursor, as the API under test gave them. */
  cursors?: { project: PageVariables[]; all: PageVariables[] };
};

export type PageVariables = { project: number; first: number; after: string };

export async function readHoldings(ownerUrl: string): Promise<Holdings> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const ids = async (sql: string) =>
      (await client.query({ text: sql, values: [benchAccount.id], rowMode: "array" })).rows.flat();
    const own = "select id from ralph_advanced.projects where created_by = $1";
    return {
      userId: benchAccount.id,
      projects: await ids(`${own} order by id`),
      features: await ids(`select id from ralph_advanced.features where project_id in (${own}) order by id`),
      stories: await ids(`select id from ralph_advanced.stories where project_id in (${own}) order by id`),
      newest: (await client.query("select max(id) as id from ralph_advanced.stories")).rows[0].id,
    };
  } finally {
    await client.end();
  }
}
