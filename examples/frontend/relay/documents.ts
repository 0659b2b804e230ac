import { graphql } from "relay-runtime";

// What relay-compiler reads: it writes `artifacts/`, and the manifest `persisted-queries.json`. In an app these stand in the components
// that use them, and the build's Relay plugin puts the artifacts in their place.

export const tasksQuery = graphql`
  query documentsTasksQuery($first: Int, $after: Cursor, $last: Int, $before: Cursor) {
    coachingTasks(first: $first, after: $after, last: $last, before: $before, orderBy: [CREATED_AT_ASC]) {
      nodes {
        id
        nodeId
        title
        status
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
  }
`;

export const createTaskMutation = graphql`
  mutation documentsCreateTaskMutation($title: String!) {
    createCoachingTask(input: { coachingTask: { title: $title } }) {
      coachingTask {
        id
        nodeId
        title
        status
      }
    }
  }
`;

export const updateTaskMutation = graphql`
  mutation documentsUpdateTaskMutation($id: UUID!, $patch: CoachingTaskPatch!) {
    updateCoachingTask(input: { id: $id, patch: $patch }) {
      coachingTask {
        id
        nodeId
        title
        status
      }
    }
  }
`;
