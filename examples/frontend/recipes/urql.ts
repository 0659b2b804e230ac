import type { Session } from "@quintet/client";
import { type AnyVariables, Client, fetchExchange, type OperationResult } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { CreateTaskDocument, TasksDocument, UpdateTaskDocument } from "../gql/graphql.ts";
import { present, type Tasks } from "./tasks.ts";

/** urql with its normalised cache. What has no `id` belongs to its parent: connections, pages, payloads. */
export function urqlTasks(url: string, session: Session): Tasks {
  const client = new Client({
    url,
    preferGetMethod: false,
    fetch: session.fetch, // tokens, and one renewal for all requests
    fetchOptions: { headers: { "graphql-client-name": "tasks", "graphql-client-version": "1.0.0" } },
    exchanges: [
      cacheExchange({
        keys: { CoachingTaskConnection: () => null, PageInfo: () => null },
        optimistic: {
          updateCoachingTask: ({ input }, cache) => {
            const { id, patch } = input as { id: string; patch: { title: string } };
            const status = cache.resolve({ __typename: "CoachingTask", id }, "status") as string;
            const coachingTask = { __typename: "CoachingTask", id, status, ...patch };
            return { __typename: "UpdateCoachingTaskPayload", coachingTask };
          },
        },
      }),
      fetchExchange,
    ],
  });
  let lastPage = {};
  return {
    async list(page) {
      lastPage = page;
      return present(dataOf(await client.query(TasksDocument, page, { requestPolicy: "network-only" })).coachingTasks);
    },
    async add(title) {
      return present(dataOf(await client.mutation(CreateTaskDocument, { title })).createCoachingTask?.coachingTask);
    },
    async rename({ id }, title) {
      dataOf(await client.mutation(UpdateTaskDocument, { id, patch: { title } }));
    },
    watchTitle({ id }, show) {
      client.query(TasksDocument, lastPage, { requestPolicy: "cache-first" }).subscribe(({ data }) => {
        const task = data?.coachingTasks?.nodes.find((node) => node.id === id);
        if (task) show(task.title);
      });
    },
  };
}

function dataOf<Data>({ data, error }: OperationResult<Data, AnyVariables>): Data {
  if (error) throw error;
  return present(data);
}
