import type { WithPgClient } from "postgraphile/@dataplan/pg";
import { context, lambda, type Step } from "postgraphile/grafast";
import { extendSchema, gql } from "postgraphile/utils";
import type { Access } from "../../access/access.ts";
import type { AdminQuestion } from "../../access/explain-to-admin.ts";
import type { Verb } from "../../access/relation-facts.ts";
import { anonymous, toPgSettings } from "../../auth/request-identity.ts";
import { QuintetError } from "../../errors/errors.ts";
import type { PlatformRole } from "../../shared/roles.ts";

/** Of a server that has a connection for it. */
export type ExplainAccess = (question: AdminQuestion) => Promise<Access>;

type Input = {
  relation: string;
  verb: string;
  userId?: string | null;
  key?: Record<string, unknown> | null;
  columns?: string[] | null;
  values?: Record<string, unknown> | null;
};

/** For admins: why an account may or may not do something with a row that they see (docs/decisions/0067-why-access.md). */
export function makeWhyAccessPlugin({
  schemas,
  explain,
}: {
  schemas: readonly string[];
  explain: ExplainAccess | undefined;
}) {
  /** Each question holds a connection, and locks what it tries. */
  let asked = 0;

  async function answer(request: Grafast.Context & { withPgClient: WithPgClient }, input: Input) {
    const { identity = anonymous, meter } = request.state;
    if (identity.kind !== "account" || identity.role !== "admin")
      throw new QuintetError("FORBIDDEN", "Only admins ask why access is given or refused.");
    if (!explain)
      throw new QuintetError(
        "UNAVAILABLE",
        "This server has no connection that may act as others: ROOT_DATABASE_URL names one.",
      );
    if (!schemas.includes(input.relation.split(".")[0] ?? ""))
      throw new QuintetError("NOT_FOUND", "There is no such table.");
    if (asked >= 2) throw new QuintetError("UNAVAILABLE", "Others are asking at the moment. Try again soon.");
    asked += 1;
    try {
      meter?.charge(usualSeconds);
      const about = await accountOf(request, input.userId);
      return show(await explain({ admin: actorOf(identity), about, ...questionOf(input) }));
    } finally {
      asked -= 1;
    }
  }

  return extendSchema({
    typeDefs: gql`
      enum AccessVerb { SELECT INSERT UPDATE DELETE }
      """What becomes of it: NO_ROW is what the API shows as null, or as NOT_FOUND."""
      enum AccessVerdict { ALLOWED NO_ROW REFUSED UNKNOWN }

      input WhyAccessInput {
        """A table or view with its schema, as SQL has it."""
        relation: String!
        verb: AccessVerb!
        """Whose access; a visitor's, who has not signed in, when it is absent."""
        userId: UUID
        """Columns that name the row, as SQL has them. INSERT has none."""
        key: JSON
        """Of SELECT those that are read, of UPDATE those that are set to what they are; all that the account may when absent."""
        columns: [String!]
        """What columns are set to."""
        values: JSON
      }

      """Why access is given or refused."""
      type AccessExplanation {
        verdict: AccessVerdict!
        """What decides, in a sentence."""
        reason: String!
        """Why policies have no say, when they have none."""
        bypass: String
        grants: [AccessGrant!]!
        missing: [MissingGrant!]!
        policies: [AccessPolicy!]!
        """Triggers that run, and the one that refuses."""
        triggers: [AccessTrigger!]!
        """Checks that the new row does not meet."""
        brokenChecks: [String!]!
        """Of the error that PostgreSQL gives."""
        sqlState: String
        constraint: String
        """Why nothing was tried, when nothing was."""
        untried: String
      }

      type AccessGrant {
        privilege: AccessVerb!
        """A role whose rights the account has, or public."""
        grantee: String!
        """Null when it is on the whole table."""
        columns: [String!]
      }

      type MissingGrant {
        privilege: AccessVerb!
        columns: [String!]!
      }

      type AccessPolicy {
        name: String!
        command: String!
        isRestrictive: Boolean!
        roles: [String!]!
        """Whether it is asked about the row that would be, and not about the one that is."""
        isOfNewRow: Boolean!
        expression: String!
        """What it comes to for the row; null when SQL says so, or when it is not known."""
        value: Boolean
        """Why it is not known."""
        unknownBecause: String
      }

      type AccessTrigger {
        name: String!
        function: String!
        timing: String!
        refuses: Boolean!
      }

      extend type Query {
        """For admins: why an account may or may not do something with a row. It is tried, and undone."""
        whyAccess(input: WhyAccessInput!): AccessExplanation
      }
    `,
    objects: {
      Query: {
        plans: {
          whyAccess: (_$root: Step, args: { getRaw(path: string): Step }) =>
            lambda([context(), args.getRaw("input")], ([request, input]) => answer(request as never, input as never)),
        },
      },
    },
  });
}

/** Of a connection, and of what it tries. */
const usualSeconds = 0.2;

function actorOf(identity: Parameters<typeof toPgSettings>[0]): AdminQuestion["about"] {
  const { role = "", ...claims } = toPgSettings(identity);
  return { role, claims };
}

/** As the one who asks sees them. */
async function accountOf(
  { withPgClient, pgSettings }: { withPgClient: WithPgClient; pgSettings?: unknown },
  userId: string | null | undefined,
) {
  if (userId == null) return actorOf(anonymous);
  const { rows } = await withPgClient(pgSettings as never, (client) =>
    client.query<{ role: PlatformRole }>({ text: "select role from identity.users where id = $1", values: [userId] }),
  );
  if (!rows[0]) throw new QuintetError("NOT_FOUND", "There is no such account.");
  return actorOf({ kind: "account", userId, role: rows[0].role });
}

function questionOf({ relation, verb, key, columns, values }: Input) {
  const texts = (given: Record<string, unknown> | null | undefined) =>
    Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, textOf(value)]));
  return {
    relation,
    verb: verb.toLowerCase() as Verb,
    ...(key && { key: texts(key) as Record<string, string> }),
    columns: columns ?? [],
    values: texts(values),
  };
}

function textOf(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function show({ verdict, grants, missing, policies, triggers, failure, ...access }: Access) {
  const upper = <Part extends { privilege: Verb }>(part: Part) => ({
    ...part,
    privilege: part.privilege.toUpperCase(),
  });
  return {
    ...access,
    verdict: verdict.toUpperCase().replace(" ", "_"),
    grants: grants.map(upper),
    missing: missing.map(upper),
    policies: policies.map(({ part, value, ...policy }) => ({
      ...policy,
      isOfNewRow: part === "check",
      value: value === "unknown" ? null : value,
      unknownBecause: "because" in policy ? policy.because : null,
    })),
    triggers: triggers.map((trigger) => ({ ...trigger, refuses: failure?.function === trigger.function })),
    brokenChecks: access.brokenChecks.map(({ name }) => name),
    sqlState: failure?.sqlState,
    constraint: failure?.constraint,
  };
}
