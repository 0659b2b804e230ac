/** What a request sends. */
export type Operation = { query: string; variables?: Record<string, unknown> };

/** Operations of one form, of any size: what the limits allow of it is found out by `largestAccepted`. */
export type Kind = {
  name: string;
  /** The operation of this size, at least 1. `text` is a name of a document's own: what it names anew is planned anew. */
  make: (size: number, text: string) => Operation;
  /** More than the limits can allow. */
  most: number;
  /** For the account with long texts (bench/dearest/long-texts.sql), in the place of the one with many rows. */
  hasLongTexts?: true;
};

/** `MyCoachingTasks` of graphql/, as its users send it. */
const myTasks = `query Tasks($first: Int = 20, $after: Cursor, $orderBy: [CoachingTaskOrderBy!], $filter: CoachingTaskFilter) {
  coachingTasks(first: $first, after: $after, orderBy: $orderBy, filter: $filter) { totalCount nodes { id title } }
}`;

/** For students, who are members too; whose rows are of the tables that bench/dearest/holdings.sql fills. */
const ofManyRows: readonly Kind[] = [
  {
    name: "orders by a count of related rows, both ways, as variables of a trusted document",
    most: 900,
    make: (size) => ({
      query: myTasks,
      variables: { first: 20, orderBy: list(size, (i) => `INTERACTIONS_COUNT_${i % 2 ? "DESC" : "ASC"}`) },
    }),
  },
  {
    name: "orders by a count of related rows, by alias",
    most: 60,
    make: aliased((i) => `coachingTasks(first: ${i + 1}, orderBy: INTERACTIONS_COUNT_DESC) { nodes { id } }`),
  },
  {
    name: "orders by different counts of related rows",
    most: 7,
    make: (size, text) => ({
      query: `query ${text} ($o: [RalphAdvancedStoryOrderBy!]) { ralphAdvancedStories(first: 20, orderBy: $o) { nodes { id } } }`,
      variables: {
        o: [
          ...["HISTORY_COUNT_ASC", "COMMITS_COUNT_ASC", "EXECUTIONS_COUNT_ASC", "GATE_RESULTS_COUNT_ASC"],
          ...["PROGRESS_LOGS_COUNT_ASC", "GATE_RESULTS_DISTINCT_COUNT_STATUS_ASC"],
          "GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_ASC",
        ].slice(0, size),
      },
    }),
  },
  {
    name: "pages in an order that no index has, by alias",
    most: 60,
    make: aliased((i) => `coachingTasks(first: ${i + 1}, orderBy: UPDATED_AT_ASC) { nodes { id } }`),
  },
  ...(["some", "none", "every"] as const).flatMap((quantifier): Kind[] =>
    (["or", "and"] as const).map((connective) => ({
      name: `conditions of ${quantifier} related rows, ${connective}`,
      most: 300,
      make: (size: number) => ({
        query: myTasks,
        variables: {
          first: 20,
          filter: { [connective]: list(size, (i) => ({ interactions: { [quantifier]: whileRead(i, connective) } })) },
        },
      }),
    })),
  ),
  {
    name: "conditions of related rows within conditions of related rows",
    most: 12,
    make: (size) => ({
      query: myTasks,
      variables: {
        first: 20,
        filter: list(size, (i) => i).reduceRight<object>(
          (inner, i) => (i % 2 ? { task: inner } : { interactions: { some: inner } }),
          size % 2 ? { createdAt: { lessThan: "2000-01-01" } } : { updatedAt: { lessThan: "2000-01-01" } },
        ),
      },
    }),
  },
  {
    name: "conditions of related rows through their owner, or",
    most: 100,
    make: (size) => ({
      query: myTasks,
      variables: {
        first: 20,
        filter: {
          or: list(size, (i) => ({
            user: {
              coachingInteractions: { some: { task: { updatedAt: { lessThan: `20${digits(i % 20)}-01-01` } } } },
            },
          })),
        },
      },
    }),
  },
  ...pattern("like", "%a%e%7%zz"),
  ...pattern("likeInsensitive", "%a%e%7%zz"),
  ...pattern("includes", "zz"),
  ...pattern("includesInsensitive", "zz"),
  ...pattern("startsWithInsensitive", "Lecture zz"),
  ...pattern("equalToInsensitive", "zz"),
  ...pattern("notEqualTo", "zz", "and"),
  {
    name: "values of notIn",
    most: 10_000,
    make: (size, text) => ({
      query: `query ${text} ($f: LearningDocumentFilter) { learningDocuments(first: 1, filter: $f) { totalCount } }`,
      variables: { f: { title: { notIn: list(size, (i) => `Lecture ${i} that nobody gives`) } } },
    }),
  },
  {
    name: "values of notIn that 30 pages use",
    most: 400,
    make: (size, text) => ({
      query: `query ${text} ($f: LearningDocumentFilter) { ${aliases(30, (i) => `learningDocuments(first: ${i + 1}, filter: $f) { totalCount }`)} }`,
      variables: { f: { title: { notIn: list(size, (i) => `Lecture ${i} that nobody gives`) } } },
    }),
  },
  {
    name: "groups by moments, by alias",
    most: 60,
    make: aliased(() => "coachingTasks { groupedAggregates(groupBy: [CREATED_AT, UPDATED_AT], first: 100) { keys } }"),
  },
  {
    name: "groups by moments within one connection, by alias",
    most: 50,
    make: (size, text) => ({
      query: `query ${text} { learningInteractions { ${aliases(size, () => "groupedAggregates(groupBy: [CREATED_AT, LATENCY_MS], first: 100) { keys }")} } }`,
    }),
  },
  {
    name: "aggregates, by alias",
    most: 60,
    make: aliased(
      () =>
        "learningInteractions { aggregates { distinctCount { latencyMs createdAt } stddevSample { latencyMs } sum { latencyMs } } }",
    ),
  },
  {
    name: "different values of a text, by alias",
    most: 60,
    make: aliased(() => "learningDocuments { aggregates { distinctCount { title } } }"),
  },
  {
    name: "counts, by alias",
    most: 60,
    make: aliased(() => "learningDocuments { totalCount }"),
  },
  {
    name: "deep offsets, by alias",
    most: 60,
    make: aliased((i) => `coachingTasks(first: 1, offset: ${99_000 + i}) { nodes { id } }`),
  },
  {
    name: "a count for each row, by its owner",
    most: 100,
    make: (size, text) => ({
      query: `query ${text} { coachingTasks(first: ${size}) { nodes { user { coachingTasks { totalCount } } } } }`,
    }),
  },
  {
    name: "a page for each row, by its owner",
    most: 100,
    make: (size, text) => ({
      query: `query ${text} { coachingTasks(first: ${size}) { nodes { user { coachingTasks(first: 1, orderBy: UPDATED_AT_ASC) { nodes { id } } } } } }`,
    }),
  },
  {
    name: "groups for each row, by its owner",
    most: 100,
    make: (size, text) => ({
      query: `query ${text} { coachingTasks(first: ${size}) { nodes { user { coachingTasks { groupedAggregates(groupBy: STATUS, first: 1) { keys } } } } } }`,
    }),
  },
  {
    name: "pages in pages, as full as may be",
    most: 100,
    make: (size, text) => ({
      query: `query ${text} { ralphAdvancedProjects(first: ${size}) { nodes { name features(first: 10) { nodes { name stories(first: 9) {
        nodes { id title description status } } } } } } }`,
    }),
  },
  {
    name: "totals in pages, as full as may be",
    most: 100,
    make: (size, text) => ({
      query: `query ${text} { ralphAdvancedProjects(first: ${size}) { nodes { features(first: 90) { nodes { stories { totalCount } } } } } }`,
    }),
  },
  {
    name: "searches, by alias",
    most: 60,
    make: aliased(
      (i) => `learningSearchDocuments(query: "lecture or databases or ${i}", first: 100) { totalCount nodes { id } }`,
    ),
  },
  {
    name: "a search for many words",
    most: 400,
    make: (size, text) => ({
      query: `query ${text} ($q: String!) { learningSearchDocuments(query: $q, first: 100) { totalCount nodes { id } } }`,
      variables: { q: `lecture or ${list(size, (i) => String(10 + i)).join(" or ")}` },
    }),
  },
  {
    name: "a search for what many words are not in",
    most: 400,
    make: (size, text) => ({
      query: `query ${text} ($q: String!) { learningSearchDocuments(query: $q, first: 100) { totalCount nodes { id } } }`,
      variables: { q: `lecture ${list(size, (i) => `-w${i}`).join(" ")}` },
    }),
  },
  {
    name: "nodes by id, by alias",
    most: 10,
    make: aliased(
      (i) =>
        `node(nodeId: "${nodeId(["CoachingTask", uuid(i)])}") { ... on CoachingTask { interactions(first: 100) { totalCount } } }`,
    ),
  },
  {
    name: "a change that returns what is dear, by alias",
    most: 60,
    make: (size, text) => ({
      query: `mutation ${text} { ${aliases(
        size,
        (i) =>
          `createCoachingGoal(input: { coachingGoal: { title: "Goal ${i}" } }) { query { coachingTasks(first: 1, orderBy: INTERACTIONS_COUNT_DESC) { nodes { id } } } }`,
      )} }`,
    }),
  },
  {
    name: "a change of many objects",
    most: 2_000,
    make: (size, text) => ({
      query: `mutation ${text} ($i: JSON!) { createLearningInteraction(input: { learningInteraction: { serviceType: "rag", requestData: $i } }) { clientMutationId } }`,
      variables: { i: list(size, (i) => ({ question: `What is ${i}?`, of: [i, i, i] })) },
    }),
  },
];

/** A directive keeps an operation from being answered by one statement. */
const planned = "@include(if: true)";
const interactions = "nodes { prompt response }";
const json = "nodes { requestData responseData }";

/** What answers of megabytes take of memory: by one statement, and planned by Grafast. */
const ofLongTexts: readonly Omit<Kind, "hasLongTexts">[] = [
  ...[
    ["", "a statement"],
    [planned, "Grafast"],
  ].flatMap(([directive, by]) => [
    {
      name: `long texts, a page, by ${by}`,
      most: 100,
      make: (size: number, text: string) => ({
        query: `query ${text} { coachingInteractions(first: ${size}) ${directive} { ${interactions} } }`,
      }),
    },
    {
      name: `long texts, as many rows as are not measured, by ${by}`,
      most: 15,
      make: (size: number, text: string) => ({
        query: `query ${text} { coachingInteractions(first: ${size}) ${directive} { ${interactions} } }`,
      }),
    },
    {
      name: `long JSON, a page, by ${by}`,
      most: 100,
      make: (size: number, text: string) => ({
        query: `query ${text} { learningInteractions(first: ${size}) ${directive} { ${json} } }`,
      }),
    },
    {
      name: `long texts, by alias, by ${by}`,
      most: 60,
      make: aliased((i) => `coachingInteractions(first: ${100 - i}) ${directive} { ${interactions} }`),
    },
    {
      name: `long texts, edges with page info, by ${by}`,
      most: 100,
      make: (size: number, text: string) => ({
        query: `query ${text} { coachingInteractions(first: ${size}) ${directive} { edges { cursor node { prompt response } } pageInfo { hasNextPage endCursor } } }`,
      }),
    },
    {
      name: `long texts in pages, by ${by}`,
      most: 100,
      make: (size: number, text: string) => ({
        query: `query ${text} { users(first: 5) ${directive} { nodes { coachingInteractions(first: ${size}) { ${interactions} } } } }`,
      }),
    },
    {
      name: `long texts of each row's owner, by ${by}`,
      most: 100,
      make: (size: number, text: string) => ({
        query: `query ${text} { coachingInteractions(first: ${size}) ${directive} { nodes { user { coachingInteractions(first: 100) { ${interactions} } } } } }`,
      }),
    },
  ]),
];

/** Conditions of texts, each of which is asked of all rows: none is true of any, or all are. */
function pattern(operator: string, value: string, connective: "or" | "and" = "or"): Kind[] {
  return [
    {
      name: `conditions by ${operator}`,
      most: 500,
      make: (size, text) => ({
        query: `query ${text} ($f: LearningDocumentFilter) { learningDocuments(first: 1, filter: $f) { totalCount } }`,
        variables: { f: { [connective]: list(size, (i) => ({ title: { [operator]: `${value}${i}` } })) } },
      }),
    },
  ];
}

/** What none of the interactions is, so that all are looked at; or what all of them are, where all must be. */
function whileRead(i: number, connective: "or" | "and"): object {
  const never = { createdAt: { lessThan: `19${digits(i % 100)}-01-01` } };
  return connective === "or" ? never : { createdAt: { greaterThan: `19${digits(i % 100)}-01-01` } };
}

function aliased(field: (index: number) => string): Kind["make"] {
  return (size, text) => ({ query: `query ${text} { ${aliases(size, field)} }` });
}

function aliases(count: number, field: (index: number) => string): string {
  return list(count, (i) => `a${i}: ${field(i)}`).join(" ");
}

function list<Item>(length: number, make: (index: number) => Item): Item[] {
  return Array.from({ length }, (_, index) => make(index));
}

function digits(number: number): string {
  return String(number).padStart(2, "0");
}

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

function nodeId(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64");
}

export const kinds: readonly Kind[] = [
  ...ofManyRows,
  ...ofLongTexts.map((kind): Kind => ({ ...kind, hasLongTexts: true })),
];
