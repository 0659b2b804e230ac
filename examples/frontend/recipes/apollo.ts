import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import type { Session } from "@quintet/client";
import { CreateTaskDocument, Task_RowFragmentDoc, TasksDocument, UpdateTaskDocument } from "../gql/graphql.ts";
import { present, type Tasks } from "./tasks.ts";

/** Apollo Client 4. Its cache finds rows by `__typename` and `id`, which every document here asks for. */
export function apolloTasks(url: string, session: Session): Tasks {
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({ uri: url, fetch: session.fetch }), // tokens, and one renewal for all requests
    clientAwareness: { name: "tasks", version: "1.0.0" },
  });
  return {
    async list(page) {
      const { data } = await client.query({ query: TasksDocument, variables: page, fetchPolicy: "network-only" });
      return present(data?.coachingTasks);
    },
    async add(title) {
      const { data } = await client.mutate({ mutation: CreateTaskDocument, variables: { title } });
      return present(data?.createCoachingTask?.coachingTask);
    },
    async rename(task, title) {
      await client.mutate({
        mutation: UpdateTaskDocument,
        variables: { id: task.id, patch: { title } },
        optimisticResponse: {
          updateCoachingTask: {
            __typename: "UpdateCoachingTaskPayload",
            coachingTask: { __typename: "CoachingTask", ...task, title },
          },
        } as never, // generated types have no __typename
      });
    },
    watchTitle({ id }, show) {
      const from = { __typename: "CoachingTask", id };
      client
        .watchFragment({ fragment: Task_RowFragmentDoc, fragmentName: "Task_Row", from })
        .subscribe(({ data, dataState }) => {
          if (dataState === "complete") show(data.title);
        });
    },
  };
}
