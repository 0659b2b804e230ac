import { type ClientBase, escapeIdentifier } from "pg";
import type { Question } from "../../src/access/question.ts";
import type { Verb } from "../../src/access/relation-facts.ts";
import { whyAccess } from "../../src/access/why-access.ts";
import { createRandom, type Random } from "../support/random.ts";

/** What a schema offers to choose from. */
export type Material = {
  roles: readonly string[];
  /** Settings of somebody who asks, and nobody's. */
  claims: readonly Record<string, string>[];
  tables: readonly Table[];
  verbs?: readonly Verb[];
};
export type Table = {
  name: string;
  keys: readonly Record<string, string>[];
  columns: readonly string[];
  /** What a column may be given; what is not here stays as it is. */
  values: Readonly<Record<string, readonly (string | null)[]>>;
};

export type Outcome = {
  asked: number;
  /** How often each thing really happened. */
  happened: Record<string, number>;
  /** How often grants, policies and row told it before anything was tried. */
  foretold: number;
  untried: number;
  differences: object[];
};

/**
 * Asks why of random cases, and then does the same as the login role, as a request does it: what happens must be what was
 * said, both by what the catalog foretells, where it does, and by what was tried.
 */
export async function compareRandomCases(
  clients: Clients,
  material: Material,
  { seed, count }: { seed: number; count: number },
): Promise<Outcome> {
  const outcome: Outcome = { asked: 0, happened: {}, foretold: 0, untried: 0, differences: [] };
  for (let index = 0; index < count; index += 1) {
    const random = createRandom((seed + index) * 31 + 7);
    const question = choose(material, random);
    const loginRole = isApiRole(question.role) ? "quintet_authenticator" : undefined;
    const said = await whyAccess(clients.superuser, { ...question, loginRole });
    const happened = await doIt(clients, question);
    const kind = `${question.verb}: ${happened.split(" ")[0] === "refused" ? "refused" : happened}`;
    outcome.asked += 1;
    outcome.happened[kind] = (outcome.happened[kind] ?? 0) + 1;
    if (said.untried !== undefined) outcome.untried += 1;
    if (said.expected !== "unknown") outcome.foretold += 1;
    const told = said.failure ? `refused ${said.failure.sqlState}` : said.verdict;
    const isForetoldWrongly =
      said.expected !== "unknown" &&
      said.expected !== happened.replace(/^refused .*/, "refused") &&
      !mayIntervene(said, happened);
    if (told !== happened || isForetoldWrongly)
      outcome.differences.push({
        seed: seed + index,
        question,
        said: told,
        expected: said.expected,
        happened,
        reason: said.reason,
        policies: said.policies,
        untried: said.untried,
      });
  }
  return outcome;
}

/** Constraints and triggers come after grants and policies, which say nothing of them. */
function mayIntervene(said: Awaited<ReturnType<typeof whyAccess>>, happened: string): boolean {
  if (said.expected !== "allowed") return false;
  if (happened === "no row") return said.triggers.length > 0;
  return happened !== "refused 42501";
}

function choose(
  { roles, claims, tables, verbs = ["select", "insert", "update", "delete"] }: Material,
  random: Random,
): Question {
  const table = random.pick(tables);
  const verb = random.pick(verbs);
  const question: Question = { relation: table.name, role: random.pick(roles), claims: random.pick(claims), verb };
  const chosen = (share: number) =>
    Object.fromEntries(
      Object.entries(table.values)
        .filter(() => random.chance(share))
        .map(([column, values]) => [column, random.pick(values)]),
    );
  if (verb === "insert") return { ...question, values: chosen(random.pick([0.2, 0.5, 0.9])) };
  const key = random.pick(table.keys);
  if (verb === "delete") return { ...question, key };
  if (verb === "select") return { ...question, key, columns: random.some(table.columns, 1 + random.below(3)) };
  const values = chosen(Math.min(0.4, 1.5 / table.columns.length));
  const columns = random.some(
    table.columns.filter((it) => !Object.hasOwn(values, it)),
    random.below(2),
  );
  if (columns.length + Object.keys(values).length === 0)
    return { ...question, key, columns: [table.columns[0] as string] };
  return { ...question, key, columns, values };
}

type Clients = { superuser: ClientBase; authenticator: ClientBase };

/** As the adaptor does: settings of one transaction, values as parameters. */
async function doIt({ superuser, authenticator }: Clients, question: Question): Promise<string> {
  const client = isApiRole(question.role) ? authenticator : superuser;
  const present = await readPresent(superuser, question);
  const returned = question.verb === "insert" ? await readableKey(superuser, question) : [];
  await client.query("begin");
  try {
    for (const [name, value] of Object.entries({ ...question.claims, role: question.role }))
      await client.query("select set_config($1, $2, true)", [name, value]);
    if (question.verb === "select") await client.query("set transaction read only");
    const { text, values } = write(question, { present, returned });
    const { rowCount } = await client.query(text, values);
    await client.query("set constraints all immediate");
    return rowCount ? "allowed" : "no row";
  } catch (error) {
    return `refused ${(error as { code: string }).code}`;
  } finally {
    await client.query("rollback");
    await client.query("select pg_advisory_unlock_all()");
  }
}

/** The login role of requests may become these; roles of the odd schema are the superuser's to become. */
function isApiRole(role: string): boolean {
  return role.startsWith("quintet_");
}

/** What columns that are set to what they are are. */
async function readPresent(superuser: ClientBase, { verb, relation, key = {}, columns = [] }: Question) {
  if (verb !== "update" || columns.length === 0) return {};
  const { rows } = await superuser.query<Record<string, string | null>>(
    `select ${columns.map((it) => `${quote(it)}::text`).join(", ")} from ${relation} where ${conditions(key)}`,
    Object.values(key),
  );
  return rows[0] ?? Object.fromEntries(columns.map((it) => [it, null]));
}

/** The primary key, when the role may read it: the API asks for it after an insert. */
async function readableKey(superuser: ClientBase, { relation, role }: Question): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string; readable: boolean }>(
    `select a.attname as name, has_column_privilege($2, $1::regclass, a.attnum, 'select') as readable
     from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
     where i.indrelid = $1::regclass and i.indisprimary`,
    [relation, role],
  );
  return rows.every(({ readable }) => readable) ? rows.map(({ name }) => name) : [];
}

function write(
  { verb, relation, key = {}, columns = [], values = {} }: Question,
  { present, returned }: { present: Record<string, string | null>; returned: string[] },
): { text: string; values: unknown[] } {
  const where = `where ${conditions(key)}`;
  const of = Object.values(key);
  if (verb === "select")
    return { text: `select ${columns.map(quote).join(", ")} from ${relation} ${where}`, values: of };
  if (verb === "delete") return { text: `delete from ${relation} ${where}`, values: of };
  const set = Object.entries({ ...present, ...values });
  const numbers = set.map((_, i) => `$${i + 1 + (verb === "update" ? of.length : 0)}`);
  const names = set.map(([name]) => quote(name));
  if (verb === "update") {
    const sets = names.map((name, i) => `${name} = ${numbers[i]}`).join(", ");
    return { text: `update ${relation} set ${sets} ${where}`, values: [...of, ...set.map(([, value]) => value)] };
  }
  const given = set.length > 0 ? `(${names.join(", ")}) values (${numbers.join(", ")})` : "default values";
  const returning = returned.length > 0 ? ` returning ${returned.map(quote).join(", ")}` : "";
  return { text: `insert into ${relation} ${given}${returning}`, values: set.map(([, value]) => value) };
}

const quote = (name: string) => escapeIdentifier(name);
const conditions = (key: Record<string, string>) =>
  Object.keys(key)
    .map((name, i) => `${quote(name)} = $${i + 1}`)
    .join(" and ");
