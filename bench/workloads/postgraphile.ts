import { type Dialect, graphqlDialect, type Operation } from "./dialect.ts";
import { mixedOperations } from "./mixed.ts";
import type { Variables } from "./workloads.ts";

/** What the three versions of PostGraphile call the same things. */
type Names = {
  /** Before types; in fields it is in camel case. */
  prefix: "" | "RalphAdvanced";
  key: "id" | "rowId";
  enumValue: (value: string) => string;
};

const documents = ({ prefix, key, enumValue }: Names) => {
  const field = (name: string) => (prefix ? `ralphAdvanced${name}` : name.charAt(0).toLowerCase() + name.slice(1));
  const keyOrder = key === "id" ? "ID_ASC" : "ROW_ID_ASC";
  const story = `id: ${key} code title status priority`;
  const withEnums = (variables: Variables) => ({
    ...variables,
    ...("status" in variables && { status: enumValue(String(variables.status)) }),
    ...("repo" in variables && { repo: enumValue(String(variables.repo)) }),
  });

  return {
    "by-key": {
      document: `query ByKey($id: Int!) {
        story: ${field("Story")}(${key}: $id) { ${story} description repo attemptCount createdAt }
      }`,
      canonical: (data) => data.story,
    },
    list: {
      document: `query List($project: Int!, $status: ${prefix}StoryStatus!, $first: Int!, $offset: Int!) {
        stories: ${field("Stories")}(
          filter: { projectId: { equalTo: $project }, status: { equalTo: $status } }
          orderBy: [PRIORITY_ASC, ${keyOrder}], first: $first, offset: $offset
        ) { totalCount nodes { ${story} assignedAgent createdAt } }
      }`,
      variables: withEnums,
      canonical: (data) => ({ count: data.stories.totalCount, rows: data.stories.nodes }),
    },
    nested: {
      document: `query Nested($owner: UUID!, $projectOffset: Int!, $featureOffset: Int!, $storyOffset: Int!) {
        projects: ${field("Projects")}(
          filter: { createdBy: { equalTo: $owner } }, orderBy: [${keyOrder}], first: 5, offset: $projectOffset
        ) {
          nodes {
            id: ${key} name status
            features(orderBy: [${keyOrder}], first: 5, offset: $featureOffset) {
              nodes {
                id: ${key} name status
                stories(orderBy: [${keyOrder}], first: 5, offset: $storyOffset) { nodes { ${story} } }
              }
            }
          }
        }
      }`,
      canonical: (data) => withoutNodes(data.projects),
    },
    aggregates: {
      document: `query Aggregates($id: Int!, $priority: Int!) {
        project: ${field("Project")}(${key}: $id) {
          id: ${key} name
          features(orderBy: [${keyOrder}], first: 10) {
            nodes {
              id: ${key} name
              stories(filter: { priority: { lessThanOrEqualTo: $priority } }) {
                totalCount aggregates { sum { attemptCount } max { priority } }
              }
            }
          }
        }
      }`,
      canonical: ({ project }) => ({
        ...project,
        features: project.features.nodes.map(({ stories, ...feature }: any) => ({
          ...feature,
          count: stories.totalCount,
          sum: stories.aggregates.sum.attemptCount,
          max: stories.aggregates.max.priority,
        })),
      }),
    },
    "group-by": {
      document: `query Groups($project: Int!, $priority: Int!) {
        stories: ${field("Stories")}(
          filter: { projectId: { equalTo: $project }, priority: { lessThanOrEqualTo: $priority } }
        ) {
          groupedAggregates(groupBy: [STATUS]) {
            keys distinctCount { count: ${key} } sum { attemptCount } max { priority }
          }
        }
      }`,
      canonical: (data) =>
        byStatus(
          data.stories.groupedAggregates.map(({ keys, distinctCount, sum, max }: any) => ({
            status: keys[0],
            count: distinctCount.count,
            sum: sum.attemptCount,
            max: max.priority,
          })),
        ),
    },
    page: {
      document: `query Page($project: Int!, $first: Int!, $after: Cursor) {
        stories: ${field("Stories")}(
          filter: { projectId: { equalTo: $project } }, orderBy: [CREATED_AT_DESC], first: $first, after: $after
        ) { nodes { ${story} createdAt } pageInfo { hasNextPage endCursor } }
      }`,
      canonical: (data) => data.stories,
    },
    "page-of-all": {
      document: `query PageOfAll($first: Int!, $after: Cursor) {
        stories: ${field("Stories")}(orderBy: [CREATED_AT_DESC], first: $first, after: $after) {
          nodes { ${story} createdAt } pageInfo { hasNextPage endCursor }
        }
      }`,
      canonical: (data) => data.stories,
    },
    update: {
      document: `mutation Update($id: Int!, $title: String!, $priority: Int!) {
        update: update${prefix}Story(input: { ${key}: $id, patch: { title: $title, priority: $priority } }) {
          story: ${field("Story")} { ${story} }
        }
      }`,
      canonical: (data) => data.update.story,
    },
    create: {
      document: `mutation Create(
        $feature: Int!, $code: String!, $repo: ${prefix}Repository!, $title: String!, $priority: Int!
      ) {
        create: create${prefix}Story(input: {
          ${field("Story")}: { featureId: $feature, code: $code, repo: $repo, title: $title, priority: $priority }
        }) { story: ${field("Story")} { ${story} } }
      }`,
      variables: withEnums,
      canonical: (data) => withoutNewKey(data.create.story),
    },
  } satisfies Record<string, Operation>;
};

/** Quintet as its clients use it, and what its own documents ask. */
export const quintet: Dialect = (() => {
  const common = graphqlDialect(documents({ prefix: "RalphAdvanced", key: "id", enumValue: (value) => value }));
  return {
    request: (workload, variables) =>
      workload === "mixed" ? mixedOperations(variables) : common.request(workload, variables),
    canonical: (workload, body) => common.canonical(workload, body),
  };
})();

export const postgraphile5 = graphqlDialect(
  documents({
    prefix: "",
    key: "rowId",
    enumValue: (value) => value,
  }),
);

export const postgraphile4 = graphqlDialect(
  documents({
    prefix: "",
    key: "id",
    enumValue: (value) => value.toUpperCase(),
  }),
);

/** The order of groups is nobody's promise. */
export function byStatus<Group extends { status: string }>(groups: Group[]): Group[] {
  return groups
    .map((group) => ({ ...group, status: group.status.toLowerCase() }))
    .sort((a, b) => (a.status < b.status ? -1 : 1));
}

/** Each who creates gets another key. */
export function withoutNewKey({ id, ...row }: Record<string, unknown>): Record<string, unknown> {
  if (!Number.isInteger(id)) throw new Error(`The new row has no key: ${JSON.stringify(id)}.`);
  return row;
}

/** Connections as the lists of rows that they hold. */
function withoutNodes(value: any): unknown {
  if (Array.isArray(value)) return value.map(withoutNodes);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value.nodes)) return withoutNodes(value.nodes);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutNodes(item)]));
}
