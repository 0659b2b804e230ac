import { graphqlDialect } from "./dialect.ts";
import { byStatus, withoutNewKey } from "./postgraphile.ts";

const story = "id code title status priority";
const byId = "orderBy: { id: { direction: asc, priority: 1 } }";

export const drizzle = graphqlDialect({
  "by-key": {
    document: `query ByKey($id: Int!) {
      storiesSingle(where: { id: { eq: $id } }) { ${story} description repo attemptCount createdAt }
    }`,
    canonical: (data) => data.storiesSingle,
  },
  list: {
    document: `query List($project: Int!, $status: StoriesStatusEnum!, $text: String!, $first: Int!, $offset: Int!) {
      storiesCount(projectId: $project, status: $text)
      stories(
        where: { projectId: { eq: $project }, status: { eq: $status } }
        orderBy: { priority: { direction: asc, priority: 2 }, id: { direction: asc, priority: 1 } }
        limit: $first, offset: $offset
      ) { ${story} assignedAgent createdAt }
    }`,
    variables: (variables) => ({ ...variables, text: variables.status }),
    canonical: (data) => ({ count: data.storiesCount, rows: data.stories }),
  },
  nested: {
    document: `query Nested($owner: String!, $projectOffset: Int!, $featureOffset: Int!, $storyOffset: Int!) {
      projects(where: { createdBy: { eq: $owner } }, ${byId}, limit: 5, offset: $projectOffset) {
        id name status
        features(${byId}, limit: 5, offset: $featureOffset) {
          id name status
          stories(${byId}, limit: 5, offset: $storyOffset) { ${story} }
        }
      }
    }`,
    canonical: (data) => data.projects,
  },
  aggregates: {
    document: `query Aggregates($id: Int!, $priority: Int!) {
      projectFigures(id: $id, priority: $priority) { id name features { id name count sum max } }
    }`,
    canonical: (data) => data.projectFigures,
  },
  "group-by": {
    document: `query Groups($project: Int!, $priority: Int!) {
      storyGroups(projectId: $project, priority: $priority) { status count sum max }
    }`,
    canonical: (data) => byStatus(data.storyGroups),
  },
  update: {
    document: `mutation Update($id: Int!, $title: String!, $priority: Int!) {
      updateStories(where: { id: { eq: $id } }, set: { title: $title, priority: $priority }) { ${story} }
    }`,
    canonical: (data) => data.updateStories[0],
  },
  create: {
    document: `mutation Create($feature: Int!, $code: String!, $repo: StoriesRepoEnum!, $title: String!, $priority: Int!) {
      insertIntoStoriesSingle(
        values: { featureId: $feature, code: $code, repo: $repo, title: $title, priority: $priority }
      ) { ${story} }
    }`,
    canonical: (data) => withoutNewKey(data.insertIntoStoriesSingle),
  },
});
