import type { Random } from "../support/random.ts";
import type { GraphQLAnswer, TestServer } from "../support/server.ts";
import { type Comparison, compareAnswer, type Difference } from "./compare.ts";
import type { Coverage } from "./coverage.ts";
import { type Context, findRefusal, sourceRows, takePage } from "./evaluate.ts";
import type { Model } from "./model.ts";
import { type ListField, printQuery, type Query } from "./query.ts";
import type { Viewer } from "./rules/table.ts";
import { createView, type View, type World } from "./world.ts";

/** A viewer with the access token of a session. */
export type SignedIn = Viewer & { token?: string };

/** A question whose answer is not what the rules say. */
export type Failure = { viewer: string; query: string; variables: object; differences: Difference[] };

export type Oracle = {
  /** Sends a query and compares the answer; then the page that a cursor of the answer leads to, if there is one. */
  ask(viewer: SignedIn, query: Query, random: Random): Promise<Failure[]>;
};

type Options = { server: TestServer; model: Model; world: World; coverage?: Coverage };

export function createOracle({ server, model, world, coverage }: Options): Oracle {
  const views = new Map<string, View>();

  function viewOf(viewer: SignedIn): View {
    const view = views.get(viewer.name) ?? createView(world, model, viewer);
    views.set(viewer.name, view);
    return view;
  }

  async function ask(viewer: SignedIn, query: Query, random: Random): Promise<Failure[]> {
    const context = { model, view: viewOf(viewer) };
    const { failures, data } = await check(context, viewer, query);
    const [field] = query.fields;
    if (!data || query.fields.length > 1 || field?.kind !== "list" || field.source !== "table") return failures;
    const next = turnPage(context, field, data[field.alias].edges ?? [], random);
    return next ? (await check(context, viewer, { fields: [next] })).failures : failures;
  }

  /** @returns also the answer, when it was compared with rows and is right */
  async function check(context: Context, viewer: SignedIn, query: Query): Promise<Checked> {
    const { text, variables } = printQuery(query);
    const refusal = findRefusal(context, query);
    const answer = await server.send(text, { variables, ...(viewer.token && { token: viewer.token }) });
    const refused = Boolean(answer.errors?.length);
    const { differences, rowsCompared } = refused
      ? judgeRefusal(context, { query, refusal, answer })
      : compare(context, { query, refusal, data: answer.data });
    coverage?.count(viewer, query, { refused, rowsCompared });
    if (differences.length === 0) return { failures: [], ...(!refused && { data: answer.data }) };
    return { failures: [{ viewer: `${viewer.name} (${viewer.role})`, query: text, variables, differences }] };
  }

  return { ask };
}

type Checked = { failures: Failure[]; data?: Record<string, any> };

type Refusal = ReturnType<typeof findRefusal>;

function compare(context: Context, { query, refusal, data }: { query: Query; refusal: Refusal; data: object }) {
  if (refusal !== "certain") return compareAnswer(context, query, data);
  return { differences: [{ path: "", what: "shape" as const, expected: "FORBIDDEN", actual: data }], rowsCompared: 0 };
}

type Refused = { query: Query; refusal: Refusal; answer: GraphQLAnswer };

/** A refusal says FORBIDDEN, and only where something is not theirs to ask. What it leaves of the answer is right. */
function judgeRefusal(
  context: Context,
  { query, refusal, answer: { status, data, errors = [] } }: Refused,
): Comparison {
  const isRight =
    refusal !== "none" && status === 200 && errors.every(({ extensions }) => extensions.code === "FORBIDDEN");
  if (isRight)
    return compareAnswer(
      context,
      query,
      data,
      errors.map(({ path = [] }) => pathOf(path)),
    );
  const expected = refusal === "none" ? "an answer" : "FORBIDDEN";
  return { differences: [{ path: "", what: "shape", expected, actual: { status, errors } }], rowsCompared: 0 };
}

/** As compareAnswer writes it: an edge stands for its node. */
function pathOf(path: readonly (string | number)[]): string {
  return path.filter((step) => step !== "node").join(".");
}

/** The same list from, or up to, the place of a cursor that the answer gave; what hangs on its rows has been compared. */
function turnPage(
  context: Context,
  field: ListField,
  edges: { cursor: string }[],
  random: Random,
): ListField | undefined {
  const { connection } = field;
  if (edges.length === 0) return undefined;
  const { all, page } = takePage(context, connection, sourceRows(context, field, null), false);
  const bound = (index: number) => ({
    cursor: edges[index]?.cursor as string,
    index: all.indexOf(page[index] as never),
  });
  const { offset, first, last, aggregates, groups, ...same } = connection;
  const scalars = connection.edges?.filter(({ kind }) => kind === "scalar");
  const from = random.below(edges.length);
  const to = from + 1 + random.below(edges.length);
  const size = 1 + random.below(8);
  const bounds = random.pick([
    { after: bound(from), first: size },
    { after: bound(from), last: size },
    { before: bound(from), last: size },
    { before: bound(from), first: size },
    ...(to < edges.length ? [{ after: bound(from), before: bound(to), first: size }] : []),
  ]);
  return { ...field, connection: { ...same, ...(scalars && { edges: scalars }), ...bounds } };
}
