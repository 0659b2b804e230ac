import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withDatabase } from "../database/bootstrap.ts";
import { type Connections, databaseName } from "../database/connections.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import type { Access } from "./access.ts";
import { askWhy } from "./ask-why.ts";
import type { Question } from "./question.ts";

export type Actor = { role: string; claims: Readonly<Record<string, string>> };

/** What one account asks about the access of another. */
export type AdminQuestion = Pick<Question, "relation" | "verb" | "key" | "columns" | "values"> & {
  admin: Actor;
  about: Actor;
};

type Readable = { isReadable: boolean; hiddenColumns: string[]; hiddenPolicies: string[] };

/**
 * Answers somebody who may not read everything. They are told of tables, columns and rows that they see themselves, and of the
 * access of an account as it is: whoever could choose claims or columns freely could ask for a secret until it fits. A
 * policy that asks about what they may not read is shown without its value, and nothing is said of what comes of it.
 * @throws QuintetError NOT_FOUND for what they do not see
 */
export async function explainToAdmin(
  connections: Connections,
  { admin, about, ...question }: AdminQuestion,
): Promise<Access> {
  const { relation, verb, key, columns = [], values = {} } = question;
  const { hiddenColumns, hiddenPolicies } = await readReadable(connections, { relation, role: admin.role });
  const named = [...columns, ...Object.keys(values), ...Object.keys(key ?? {})];
  if (named.some((name) => hiddenColumns.includes(name))) throw notFound();
  if (verb !== "insert") {
    const own = await askWhy(connections, {
      ...admin,
      relation,
      verb: "select",
      key: key ?? {},
      columns: Object.keys(key ?? {}),
    });
    if (own.verdict !== "allowed") throw notFound();
  }
  const access = await askWhy(connections, { ...about, ...question });
  const isWithheld = access.policies.some(({ name }) => hiddenPolicies.includes(name));
  const shown: Access = {
    ...access,
    statement: "",
    below: [],
    ...(access.failure && { failure: withoutTexts(access.failure) }),
  };
  return isWithheld ? withhold(shown, hiddenPolicies) : shown;
}

async function readReadable(
  { rootUrl, ownerUrl }: Connections,
  { relation, role }: { relation: string; role: string },
): Promise<Readable> {
  await using client = await connect(rootUrl ? withDatabase(rootUrl, databaseName(ownerUrl)) : ownerUrl);
  const [schema, ...name] = relation.split(".");
  const { rows } = await client.query<Readable>(readableQuery, [schema, name.join("."), role]);
  if (!rows[0]?.isReadable) throw notFound();
  return rows[0];
}

function withhold(access: Access, hiddenPolicies: readonly string[]): Access {
  return {
    ...access,
    verdict: "unknown",
    expected: "unknown",
    reason: "A policy asks about something that you may not read yourself.",
    policies: access.policies.map((policy) =>
      hiddenPolicies.includes(policy.name)
        ? { ...policy, value: "unknown", because: "it asks about something that you may not read" }
        : policy,
    ),
    brokenChecks: [],
    failure: undefined,
  };
}

/** Messages and details repeat values of rows. */
function withoutTexts({ sqlState, constraint, function: raisedBy }: NonNullable<Access["failure"]>) {
  return { sqlState, message: "", ...(constraint && { constraint }), ...(raisedBy && { function: raisedBy }) };
}

const notFound = () =>
  new QuintetError("NOT_FOUND", "There is no such table, column or row, or you do not see it yourself.");

const readableQuery = readFileSync(join(import.meta.dirname, "readable.sql"), "utf8");
