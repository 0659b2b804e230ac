import { join, relative } from "node:path";
import type { Client } from "pg";
import { compareCatalogs, readCatalog } from "../catalog/catalog.ts";
import { apiRoles } from "../shared/roles.ts";
import { BadInput } from "./bad-input.ts";
import { nextDraftFile, prependTwin } from "./draft-files.ts";
import type { FilePlan } from "./file-plan.ts";
import { updateMatrix } from "./matrix-file.ts";
import { kebab, type QualifiedName, readQualifiedName, requireName, sentence, words } from "./names.ts";
import { type NewPolicy, observePolicy } from "./observe-policy.ts";
import { type Grant, type Policy, readPermissionBlock, renderPermissionBlock } from "./permission-block.ts";
import { renderPolicyTest } from "./policy-test.ts";
import { describeDatabase, proposeTwin } from "./propose-twin.ts";
import { format, requireSchema, tryDraft, type Workshop } from "./workshop.ts";

type Asked = { given: readonly string[]; using?: string | undefined; columns?: string | undefined };

/**
 * The files of a new policy: the table's whole permission with it, and a test of what it opens.
 * @throws BadInput
 */
export async function planPolicy(workshop: Workshop, name: string, asked: Asked): Promise<FilePlan> {
  const { client, config, project } = workshop;
  const { migrationsFolder } = config.database;
  const policy = await readPolicy(workshop, name, asked);
  const { table } = policy;
  const sql = renderDraft(policy, await readPermissionBlock(client, table.full));
  const draft = await nextDraftFile(migrationsFolder, table.schema, table.name, policy.name);
  const before = await describeDatabase(client);
  await tryDraft(workshop, relative(migrationsFolder, draft), sql);
  await requireNothingElse(client, policy, before);

  const matrix = await updateMatrix({ directory: project.directory, schema: table.schema }, workshop.reader, {
    relations: [table.full],
    nameCondition: () => policy.which,
  });
  const test = renderPolicyTest(policy, await observePolicy(workshop.superuser, policy));
  const twin = await proposeTwin(client, before);
  const inProject = (path: string) => relative(project.directory, path);
  return {
    made: {
      [inProject(draft)]: sql,
      ...format(project, {
        [`test/permissions/${table.schema}/${kebab(table.name)}-${kebab(policy.name)}.test.ts`]: test,
      }),
    },
    changed: {
      [inProject(join(migrationsFolder, "rollback/current.sql"))]: await prependTwin(migrationsFolder, twin),
      ...format(project, { [matrix.path]: matrix.text }),
    },
  };
}

async function readPolicy(workshop: Workshop, text: string, asked: Asked): Promise<NewPolicy> {
  const table = readQualifiedName(text, "table");
  const [name = "", ...more] = asked.given;
  const [, who = "", verbs = "", which = ""] =
    /^([a-z]+)_(selects|inserts|updates|deletes)_([a-z0-9_]+)$/.exec(name) ?? [];
  if (which === "" || more.length > 0)
    throw new BadInput("Name the policy <who>_<verb>s_<which>, such as educator_selects_own or agent_updates_open.");
  requireName(which, "which rows");
  if (!apiRoles.some((role) => role === `quintet_${who}`))
    throw new BadInput(`${JSON.stringify(who)} is no role: ${apiRoles.map((role) => role.slice(8)).join(", ")}.`);
  const verb = verbs.slice(0, -1) as NewPolicy["verb"];
  const writes = verb === "insert" || verb === "update";
  if (writes !== (asked.columns !== undefined))
    throw new BadInput(
      writes ? `Say which columns they ${verb}: --columns title,due.` : `--columns says nothing about ${verb}.`,
    );
  await requireSchema(workshop, table);
  const columns = await columnsOf(workshop.client, table);
  const asks = asked.columns?.split(",").map((column) => column.trim()) ?? null;
  const unknown = asks?.find((column) => !columns.includes(column));
  if (unknown !== undefined)
    throw new BadInput(`${table.full} has no column ${JSON.stringify(unknown)}, but ${columns.join(", ")}.`);
  const block = await readPermissionBlock(workshop.client, table.full);
  if (block.some((part) => part.kind === "policy" && part.name === name))
    throw new BadInput(`${table.full} has a policy ${name} already: choose another name.`);
  return {
    table,
    name,
    who: who as NewPolicy["who"],
    verb,
    which,
    expression: asked.using ?? defaultOf(which, columns),
    columns: asks,
  };
}

/** @throws BadInput when there is no such table */
async function columnsOf(client: Client, { full }: QualifiedName): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
     where a.attrelid = to_regclass($1) and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [full],
  );
  if (rows.length === 0) throw new BadInput(`There is no table ${full}.`);
  return rows.map(({ name }) => name);
}

function defaultOf(which: string, columns: readonly string[]): string {
  if (which === "all") return "true";
  const owner = ["user_id", "owner_id"].find((column) => columns.includes(column));
  if (which === "own" && owner) return `${owner} = (select identity.current_user_id())`;
  throw new BadInput(`Say which rows ${JSON.stringify(which)} are: --using "status = 'open'".`);
}

function renderDraft(policy: NewPolicy, block: readonly (Policy | Grant)[]): string {
  const { table, name, who, verb, which, expression, columns } = policy;
  const added: Policy = {
    kind: "policy",
    name,
    verb,
    roles: [`quintet_${who}`],
    permissive: true,
    using_expression: verb === "insert" ? null : expression,
    check_expression: verb === "insert" || verb === "update" ? expression : null,
  };
  const grant: Grant = { kind: "grant", verb, roles: [`quintet_${who}`], columns };
  const what = columns ? ` (${columns.join(", ")})` : "";
  return `-- ${sentence(who)}s ${verb} ${words(which)} ${words(table.name)}${what}: the whole permission of the table, with that.
drop policy if exists ${name} on ${table.full};  -- undo

-- Permissions: as before; besides, ${who}s ${verb} ${words(which)}.
${renderPermissionBlock(table.full, [...block, added, grant]).replace(`drop policy if exists ${name} on ${table.full};\n`, "")}
`;
}

/** @throws BadInput when restating the permission would change more of it */
async function requireNothingElse(
  client: Client,
  policy: NewPolicy,
  before: { catalog: Awaited<ReturnType<typeof readCatalog>> },
) {
  const expected = [`policy ${policy.name} on`, "privilege "];
  const others = compareCatalogs(before.catalog, await readCatalog(client)).filter(
    ({ key }) => !expected.some((begin) => key.startsWith(begin)) && !key.includes(policy.name),
  );
  if (others.length > 0)
    throw new BadInput(
      `The permission of ${policy.table.full} cannot be restated without changing ${others.map(({ key }) => key).join(", ")}.`,
    );
}
