import { graphqlDialect } from "./dialect.ts";
import { byStatus, withoutNewKey } from "./postgraphile.ts";

const story = "id code title status priority";

export const prisma = graphqlDialect({
  "by-key": {
    document: `query ByKey($id: Int!) { story(id: $id) { ${story} description repo attemptCount createdAt } }`,
    canonical: (data) => data.story,
  },
  list: {
    document: `query List($project: Int!, $status: StoryStatus!, $first: Int!, $offset: Int!) {
      storiesCount(project: $project, status: $status)
      stories(project: $project, status: $status, first: $first, offset: $offset) { ${story} assignedAgent createdAt }
    }`,
    canonical: (data) => ({ count: data.storiesCount, rows: data.stories }),
  },
  nested: {
    document: `query Nested($owner: String!, $projectOffset: Int!, $featureOffset: Int!, $storyOffset: Int!) {
      projects(owner: $owner, first: 5, offset: $projectOffset) {
        id name status
        features(first: 5, offset: $featureOffset) {
          id name status
          stories(first: 5, offset: $storyOffset) { ${story} }
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
      storyGroups(project: $project, priority: $priority) { status count sum max }
    }`,
    canonical: (data) => byStatus(data.storyGroups),
  },
  update: {
    document: `mutation Update($id: Int!, $title: String!, $priority: Int!) {
      updateStory(id: $id, title: $title, priority: $priority) { ${story} }
    }`,
    canonical: (data) => data.updateStory,
  },
  create: {
    document: `mutation Create($feature: Int!, $code: String!, $repo: Repository!, $title: String!, $priority: Int!) {
      createStory(feature: $feature, code: $code, repo: $repo, title: $title, priority: $priority) { ${story} }
    }`,
    canonical: (data) => withoutNewKey(data.createStory),
  },
});
