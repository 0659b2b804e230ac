import { singleStatementCounts } from "../../../src/graphql/compiler/counts.ts";
import { askBoth, type Difference } from "../../graphql/compiler/compare.ts";
import { generateOperation } from "../../graphql/compiler/generator.ts";
import type { Making } from "../../graphql/compiler/input-templates.ts";
import { gatherPools } from "../../graphql/compiler/pools.ts";
import { drawVariables } from "../../graphql/compiler/template.ts";
import type { SignedIn } from "../../oracle/run.ts";
import { connect } from "../../support/connect.ts";
import { createRandom } from "../../support/random.ts";
import { generateMutation } from "./mutations.ts";
import type { ForeignRole, ForeignServer, ForeignServers } from "./serve-foreign-schema.ts";
import { type Contents, watchTables } from "./table-contents.ts";

export type Outcome = {
  sent: { queries: number; mutations: number };
  /** Answered with data and no error. */
  whole: { queries: number; mutations: number };
  /** Answered by a single statement. */
  single: { queries: number; mutations: number };
  differences: (Difference & { seed: number })[];
  tables: { seed: number; asked: unknown; table: string; single: string; grafast: string }[];
  /** Answers that say INTERNAL where no function of the schema's own raised an error. */
  internal: { seed: number; asked: unknown; on: string; because: unknown }[];
  notJson: { seed: number; asked: unknown }[];
  bugs: number;
};

type Options = { seed: number; count: number; mutations?: number };

/**
 * Sends random operations to both servers, one after the other, and compares answers and, after each mutation, tables. The
 * seed decides what is sent; nothing depends on how much of it succeeds.
 */
export async function compareRandomOperations(
  servers: Pick<ForeignServers, "single" | "grafast">,
  { seed, count, mutations = 0.4 }: Options,
): Promise<Outcome> {
  const { schema } = servers.single;
  await using _single = await keepOldRows(servers.single);
  await using _grafast = await keepOldRows(servers.grafast);
  const viewers = await Promise.all(roles.map(async (role) => viewerOf(servers, role)));
  const pools = await gatherPools(schema, poolServer(servers), viewers);
  const looks = { single: await watchTables(servers.single), grafast: await watchTables(servers.grafast) };
  const outcome = emptyOutcome();
  const { bugs } = singleStatementCounts;
  const hasMutations = schema.getMutationType() != null;

  for (let each = seed; each < seed + count; each += 1) {
    const random = createRandom(each);
    const kind = hasMutations && random.chance(mutations) ? "mutations" : "queries";
    const making: Omit<Making, "random"> = { schema, pools };
    const { draws, ...document } =
      kind === "mutations" ? generateMutation(making, each) : generateOperation(making, each);
    const asked = { ...document, variables: drawVariables(draws, random) };
    const viewer = random.chance(0.7) ? (viewers[0] as SignedIn) : random.pick(viewers);
    const { answered } = singleStatementCounts;
    const { answers, difference } = await askBoth(servers, viewer, asked);

    outcome.sent[kind] += 1;
    outcome.single[kind] += singleStatementCounts.answered - answered;
    if (!answers[0].body.errors) outcome.whole[kind] += 1;
    if (difference) outcome.differences.push({ seed: each, ...difference });
    for (const [index, { body, isJson }] of answers.entries()) {
      if (!isJson) outcome.notJson.push({ seed: each, asked });
      const on = index === 0 ? "single" : "grafast";
      const fault = body.errors?.find((error) => isOurFault(servers[on], error));
      if (fault) outcome.internal.push({ seed: each, asked, on, because: loggedCause(servers[on], fault) });
    }
    if (kind === "mutations") {
      const [single, grafast] = await Promise.all([looks.single(), looks.grafast()]);
      const parted = findParted(single, grafast);
      if (parted) {
        outcome.tables.push({ seed: each, asked, ...parted });
        break; // all that follows would differ
      }
    }
  }
  outcome.bugs = singleStatementCounts.bugs - bugs;
  return outcome;
}

const roles: readonly ForeignRole[] = ["member", "anonymous", "analyst", "admin"];

async function viewerOf({ single }: Pick<ForeignServers, "single">, role: ForeignRole): Promise<SignedIn> {
  const token = await single.tokenOf(role);
  return { name: role, role, ...(token && { token }) } as SignedIn;
}

function poolServer({ grafast }: Pick<ForeignServers, "grafast">) {
  return {
    send: async (query: string, { token }: { token?: string } = {}) =>
      grafast.send(query, { role: token ? "member" : "anonymous" }) as never,
  };
}

/**
 * INTERNAL, unless a function of the schema's own failed in a way of which nobody is told: then it was PL/pgSQL that said so,
 * or we say of what it raised that it is said wrongly.
 */
function isOurFault(server: ForeignServer, error: Record<string, any>): boolean {
  if (error.extensions?.code !== "INTERNAL") return false;
  const cause = loggedCause(server, error);
  return !/^(exec|plpgsql)_/.test(cause?.routine ?? "") && !/^SQL raised /.test(cause?.message ?? "");
}

/** What the log says of an error of which clients are told nothing. */
function loggedCause({ logged }: ForeignServer, { extensions }: Record<string, any>) {
  return logged.find(({ errorId }) => errorId === extensions.errorId)?.err;
}

/**
 * Has both databases keep what rows were: the place of one that is gone is not used again as long as somebody might still see
 * it. So rows of which nobody asks for an order come in one order, whenever PostgreSQL tidies up.
 */
async function keepOldRows({ connections }: Pick<ForeignServer, "connections">) {
  const onlooker = await connect(connections.ownerUrl);
  await onlooker.query("begin isolation level repeatable read");
  await onlooker.query("select 1");
  return onlooker;
}

function findParted(single: Contents, grafast: Contents) {
  for (const [table, rows] of Object.entries(single)) {
    const other = grafast[table] ?? "";
    if (rows !== other) return { table, single: rows.slice(-1_000), grafast: other.slice(-1_000) };
  }
  return undefined;
}

export function emptyOutcome(): Outcome {
  const none = () => ({ queries: 0, mutations: 0 });
  return {
    sent: none(),
    whole: none(),
    single: none(),
    differences: [],
    tables: [],
    internal: [],
    notJson: [],
    bugs: 0,
  };
}

/** For people to read. */
export function printOutcome(title: string, { sent, whole, single, ...found }: Outcome): string {
  const share = (part: number, all: number) => `${part} of ${all} (${Math.round((100 * part) / Math.max(all, 1))} %)`;
  const line = (kind: "queries" | "mutations") =>
    `  ${kind}: ${share(whole[kind], sent[kind])} without errors, ${share(single[kind], sent[kind])} by a single statement`;
  const { differences, tables, internal, notJson, bugs } = found;
  return [
    title,
    line("queries"),
    line("mutations"),
    `  different answers ${differences.length}, different tables ${tables.length}, INTERNAL ${internal.length}, no JSON ${notJson.length}, bugs ${bugs}`,
    "",
  ].join("\n");
}
