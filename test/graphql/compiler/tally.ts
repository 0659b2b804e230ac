import type { Answer, Asked } from "./compare.ts";

/** What was asked and answered, so that a run can show that it looked everywhere. */
export type Tally = {
  count(asked: Asked, answer: Answer): void;
  sent: number;
  /** Answered with data and no error. */
  whole: number;
  /** Of those, the ones with a row at least. */
  withRows: number;
  roles: Map<string, number>;
  features: Map<string, number>;
  /** Of first errors; a status where they have none. */
  codes: Map<string, number>;
};

export function createTally(): Tally {
  const tally: Tally = {
    count,
    sent: 0,
    whole: 0,
    withRows: 0,
    roles: new Map(),
    features: new Map(),
    codes: new Map(),
  };

  function count(asked: Asked, { status, body }: Answer) {
    tally.sent += 1;
    const [error] = body.errors ?? [];
    if (error) add(tally.codes, String(error.extensions?.code ?? status));
    else tally.whole += 1;
    if (!error && /":("|\d|true|false)/.test(JSON.stringify(body.data))) tally.withRows += 1;
    const text = `${asked.text}\n${JSON.stringify(asked.variables)}`;
    for (const [feature, pattern] of Object.entries(features)) if (pattern.test(text)) add(tally.features, feature);
  }

  return tally;
}

/** For people to read. */
export function printTally(title: string, { sent, whole, withRows, codes, features: found }: Tally): string {
  const list = (counts: Map<string, number>) => [...counts].map(([name, times]) => `${name} ${times}`).join(", ");
  return `${title}: ${sent} sent, ${whole} without errors, ${withRows} with values; ${list(codes)}\n  ${list(found)}\n`;
}

/** What a query can say, by how it is written. */
const features: Readonly<Record<string, RegExp>> = {
  alias: /\bf\d+: /,
  "argument as a variable": /\w+: \$v/,
  "default of a variable": /\$v\d+: [\w[\]!]+ = /,
  "variable in a literal": /[[{,] ?(?:\w+: )?\$v\d+[^:]/,
  "named fragment": /fragment Part/,
  "inline fragment": /\.\.\. on /,
  "inline fragment without a type": /\.\.\.(?: @\w+\([^)]*\))? \{/,
  directive: /@(?:include|skip)/,
  "several operations": /query Other/,
  "several roots": /^(?:query[^{]*)?\{ \w[^{}]*\{.*\} \w+: \w/m,
  "edges with cursors": /\bcursor\b/,
  pageInfo: /pageInfo/,
  totalCount: /totalCount/,
  aggregates: /\baggregates \{/,
  groupedAggregates: /groupedAggregates/,
  having: /having: /,
  node: /\bnode\(/,
  nodeId: /nodeId/,
  __typename: /__typename/,
  first: /first: /,
  last: /last: /,
  offset: /offset: /,
  after: /after: /,
  before: /before: /,
  orderBy: /orderBy: /,
  filter: /filter: /,
  "filter and": /\b"?and"?: ?\[/,
  "filter or": /\b"?or"?: ?\[/,
  "filter not": /\b"?not"?: ?\{/,
  "filter some": /\b"?some"?: ?[{$]/,
  "filter every": /\b"?every"?: ?[{$]/,
  "filter none": /\b"?none"?: ?[{$]/,
  currentUser: /currentUser/,
  search: /learningSearchDocuments/,
};

export const featureNames = Object.keys(features);

function add(counts: Map<string, number>, name: string) {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
