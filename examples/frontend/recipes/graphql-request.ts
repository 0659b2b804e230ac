import type { Session } from "@quintet/client";
import { GraphQLClient } from "graphql-request";
import { CreateTaskDocument, TasksDocument, UpdateTaskDocument } from "../gql/graphql.ts";
import { present, type Tasks } from "./tasks.ts";

/** graphql-request keeps nothing, as Quintet's own client, and sends a document's text. */
export function graphqlRequestTasks(url: string, session: Session): Tasks {
  const client = new GraphQLClient(url, {
    fetch: session.fetch, // tokens, and one renewal for all requests
    headers: { "graphql-client-name": "tasks", "graphql-client-version": "1.0.0" },
  });
  return {
    async list(page) {
      return present((await client.request(TasksDocument, page)).coachingTasks);
    },
    async add(title) {
      return present((await client.request(CreateTaskDocument, { title })).createCoachingTask?.coachingTask);
    },
    async rename({ id }, title) {
      await client.request(UpdateTaskDocument, { id, patch: { title } });
    },
  };
}
