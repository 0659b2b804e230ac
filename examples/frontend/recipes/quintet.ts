import { createClient, type Session } from "@quintet/client";
import { CreateTaskDocument, TasksDocument, UpdateTaskDocument } from "../gql/graphql.ts";
import { present, type Tasks } from "./tasks.ts";

/** Quintet's own client: it keeps nothing, so that a screen asks anew or brings a cache, as TanStack Query does. */
export function quintetTasks(url: string, session: Session): Tasks {
  const client = createClient({ url, session, name: "tasks", version: "1.0.0" });
  return {
    async list(page) {
      return present((await client.request(TasksDocument, page)).coachingTasks);
    },
    async add(title) {
      return present((await client.request(CreateTaskDocument, { title })).createCoachingTask?.coachingTask);
    },
    async rename({ id }, title) {
      await client.request(UpdateTaskDocument, { id, patch: { title } }, { idempotent: true });
    },
  };
}
