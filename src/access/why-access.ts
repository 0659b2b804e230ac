import type { ClientBase } from "pg";
import { QuintetError } from "../errors/errors.ts";
import type { Access, Verdict } from "./access.ts";
import { actingSettings, applySettings } from "./acting.ts";
import { type Attempt, attempt } from "./attempt.ts";
import { type Evaluation, evaluate, nameOf } from "./evaluate.ts";
import { type FoundRow, findRelation, findRow } from "./find-row.ts";
import { bypassOf } from "./judge-policies.ts";
import { expect, judgeRow } from "./judge-row.ts";
import { findMissing, makePlan, type Plan } from "./plan.ts";
import { checkQuestion, type Question, withKey } from "./question.ts";
import { reasonOf } from "./reason.ts";
import { type RelationFacts, readRelationFacts, readTriggers } from "./relation-facts.ts";
import { findSideEffects, keepSequences } from "./side-effects.ts";

/**
 * Why a role may or may not do something with a row: the parts of the answer from the catalog, each policy evaluated, and
 * the statement itself, tried as the role and undone. The connection is a superuser's, or one that sees all rows and may become the
 * role. All is done in a transaction that is rolled back.
 * @throws QuintetError CONFIGURATION, DATABASE when the question names what is not there
 */
export async function whyAccess(client: ClientBase, question: Question): Promise<Access> {
  await client.query("begin");
  try {
    await prepare(client);
    await checkActor(client, question);
    return await explain(client, question);
  } finally {
    await client.query("rollback");
    await client.query("select pg_advisory_unlock_all()"); // what a trigger has locked for its session
  }
}

/**
 * Whoever cannot become the role would take the refusal for one of the statement's.
 * @throws QuintetError
 */
async function checkActor(client: ClientBase, { role, loginRole }: Question): Promise<void> {
  const { rows } = await client.query<{ super: boolean; can: boolean; login: boolean | null }>(
    `select current_setting('is_superuser')::boolean as super, pg_has_role(current_user, r.oid, m.mode) as can,
       (select pg_has_role(l.oid, r.oid, m.mode) from pg_roles l where l.rolname = $2) as login
     from pg_roles r, (select case when current_setting('server_version_num')::integer < 160000 then 'member' else 'set' end as mode) m
     where r.rolname = $1`,
    [role, loginRole ?? ""],
  );
  const [found] = rows;
  if (!found) throw new QuintetError("DATABASE", `There is no role ${role}.`);
  if (found.login === false)
    throw new QuintetError(
      "DATABASE",
      `No request runs as ${role}: ${loginRole}, which the server logs in as, may not become it.`,
    );
  if (!found.super && !found.can)
    throw new QuintetError(
      "CONFIGURATION",
      `To tell what ${role} may do, statements are tried as it: that takes a superuser, whom ROOT_DATABASE_URL names, or an owner that may become ${role}.`,
    );
}

/** Names come with their schemas, rows are seen whole, nobody waits long for us, and nothing is logged as far as we may say so. */
async function prepare(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ super: boolean }>("select current_setting('is_superuser')::boolean as super");
  await applySettings(client, [
    ["search_path", ""],
    ["row_security", "off"],
    ["jit", "off"],
    ["statement_timeout", "5s"],
    ["lock_timeout", "500ms"],
    ["client_min_messages", "error"],
    ["extra_float_digits", "3"],
    ...(rows[0]?.super ? quiet : []),
  ]);
}

const quiet = [
  ["log_min_messages", "panic"],
  ["log_min_error_statement", "panic"],
  ["log_statement", "none"],
  ["log_min_duration_statement", "-1"],
  ["log_duration", "off"],
  ["auto_explain.log_min_duration", "-1"],
  ["pgaudit.log", "none"],
] as const;

async function explain(client: ClientBase, asked: Question): Promise<Access> {
  const { relation, role, verb } = asked;
  const oid = await findRelation(client, relation);
  const facts = await readRelationFacts(client, { relation: oid, role });
  if (!facts) throw new QuintetError("DATABASE", `There is no role ${role}.`);
  const question = withKey(asked, facts);
  checkQuestion(question, facts);
  const acting = await actingSettings(client, question);
  const evaluation = { client, facts, acting };
  const found =
    Object.keys(question.key ?? {}).length === 0 ? undefined : await findRow(client, facts, question.key ?? {});
  const plan = makePlan(question, facts, found);
  const triggers =
    verb === "select" ? [] : await readTriggers(client, { relation: oid, holder: found?.holder ?? oid, verb });
  const missing = findMissing(facts, plan);
  const base = {
    relation: `${facts.schema}.${facts.name}`,
    role,
    verb,
    isSchemaUsable: facts.isSchemaUsable,
    grants: facts.grants.filter(({ privilege }) => privilege === verb),
    missing,
    bypass: bypassOf(facts),
    triggers,
    statement: plan.statement,
  };
  const isThere = verb === "insert" || found !== undefined;
  const judged = await judgeRow(evaluation, { question, found, plan, triggers });
  const expected = expect({ facts, missing, plan, isThere, judged });
  const below = await explainBelow(client, { question, facts, found });
  const tried = await tryIt(client, { oid, plan, acting });
  const failure = "failure" in tried ? tried.failure : undefined;
  const verdict = "untried" in tried ? expected : verdictOf(tried);
  const brokenChecks =
    judged.newRow !== undefined && verdict !== "allowed" ? await findBrokenChecks(evaluation, judged.newRow) : [];
  const access: Omit<Access, "reason"> = {
    ...base,
    policies: judged.policies,
    brokenChecks,
    expected,
    verdict,
    failure,
    untried: "untried" in tried ? tried.untried : undefined,
    below,
  };
  return { ...access, reason: reasonOf(access, { isThere, hidden: judged.hiddenBy }) };
}

function verdictOf(tried: Attempt): Verdict {
  if ("failure" in tried) return "refused";
  return tried.rows > 0 ? "allowed" : "no row";
}

async function tryIt(
  client: ClientBase,
  { oid, plan, acting }: { oid: number; plan: Plan; acting: Evaluation["acting"] },
): Promise<Attempt | { untried: string }> {
  const { verb, statement } = plan;
  if (verb === "update" && plan.writes.length === 0) return { untried: "it has no column that can be set" };
  if (verb !== "select") {
    const { outside, sequences } = await findSideEffects(client, oid);
    if (outside) return { untried: `it may reach outside of the transaction (${outside})` };
    try {
      await keepSequences(client, sequences);
    } catch (error) {
      return { untried: `a sequence cannot be kept as it is (${(error as Error).message})` };
    }
  }
  return await attempt(client, { statement, acting, isRead: verb === "select" });
}

async function findBrokenChecks(evaluation: Evaluation, row: string): Promise<Access["brokenChecks"]> {
  const broken: Access["brokenChecks"] = [];
  for (const check of evaluation.facts.checks) {
    const { value } = await evaluate(evaluation, { expression: check.expression, row });
    if (value === false) broken.push(check);
  }
  return broken;
}

/** What a view reads, with the rights of its caller or of its owner: the rows of those tables whose key the view shows. */
async function explainBelow(
  client: ClientBase,
  { question, facts, found }: { question: Question; facts: RelationFacts; found: FoundRow | undefined },
): Promise<Access[]> {
  const below: Access[] = [];
  const role = facts.isInvoker ? question.role : facts.owner;
  for (const oid of facts.reads ?? []) {
    const of = await readRelationFacts(client, { relation: oid, role });
    const origins = (facts.origins ?? []).filter(({ relation }) => Number(relation) === Number(oid));
    const key = Object.fromEntries(
      origins.map(({ column, attribute }) => [attribute, found?.columns[column] ?? undefined]),
    );
    const named = of?.key?.map((name) => [name, key[name]] as const);
    if (!of || (role !== question.role && bypassOf(of) === undefined)) continue; // functions in its policies run as the caller
    if (!named || named.some(([, value]) => value === undefined)) continue;
    const { relation: _, columns: __, values: ___, loginRole, ...rest } = question;
    const isOwners = role !== question.role;
    const shown = [...new Set(origins.map(({ attribute }) => attribute))];
    below.push(
      await explain(client, {
        ...rest,
        ...(!isOwners && { loginRole }),
        role,
        relation: nameOf(of),
        verb: "select",
        columns: shown,
        key: Object.fromEntries(named) as Record<string, string>,
      }),
    );
  }
  return below;
}
