import { createClient, nextPage, type PageVariables, type Session } from "@quintet/client";
import { type InfiniteData, InfiniteQueryObserver, MutationObserver, QueryClient } from "@tanstack/query-core";
import { CreateTaskDocument, TasksDocument, UpdateTaskDocument } from "../gql/graphql.ts";
import { present, type Task, type TaskPage, type Tasks } from "./tasks.ts";

/**
 * TanStack Query asks by Quintet's own client, which retries and renews tokens: its own retries are off. With React the observers are
 * `useInfiniteQuery` and `useMutation`, with the same options; `examples/board` is a whole page.
 */
export function tanstackTasks(url: string, session: Session): Tasks {
  const client = createClient({ url, session, name: "tasks", version: "1.0.0" });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  let key: readonly unknown[] = [];
  const pageOf = async (variables: PageVariables, signal: AbortSignal) =>
    present((await client.request(TasksDocument, variables, { signal })).coachingTasks);

  return {
    async list(page) {
      const { after, before, ...size } = page;
      key = ["tasks", page];
      return queries.fetchQuery({ queryKey: key, queryFn: ({ signal }) => pageOf({ ...size, after, before }, signal) });
    },
    async add(title) {
      const mutation = new MutationObserver(queries, {
        mutationFn: (variables: { title: string }) => client.request(CreateTaskDocument, variables),
        onSuccess: () => queries.invalidateQueries({ queryKey: ["tasks"] }),
      });
      return present((await mutation.mutate({ title })).createCoachingTask?.coachingTask);
    },
    async rename(task, title) {
      const shown = key;
      const mutation = new MutationObserver(queries, {
        mutationFn: () => client.request(UpdateTaskDocument, { id: task.id, patch: { title } }),
        onMutate: async () => {
          await queries.cancelQueries({ queryKey: shown });
          const before = queries.getQueryData<TaskPage>(shown);
          queries.setQueryData<TaskPage>(shown, (page) => page && withTask(page, { ...task, title }));
          return before;
        },
        onError: (_error, _variables, before) => queries.setQueryData(shown, before),
        onSuccess: ({ updateCoachingTask }) => {
          const renamed = present(updateCoachingTask?.coachingTask);
          queries.setQueryData<TaskPage>(shown, (page) => page && withTask(page, renamed));
        },
      });
      await mutation.mutate();
    },
    watchTitle({ id }, show) {
      queries.getQueryCache().subscribe(({ query }) => {
        const page = query.queryKey === key ? (query.state.data as TaskPage | undefined) : undefined;
        const task = page?.nodes.find((node) => node.id === id);
        if (task) show(task.title);
      });
    },
  };
}

/** Pages that grow at either end, as a screen scrolls. */
export function tanstackPages(url: string, session: Session) {
  const client = createClient({ url, session });
  return new InfiniteQueryObserver<TaskPage, Error, InfiniteData<TaskPage>, string[], PageVariables>(
    new QueryClient(),
    {
      queryKey: ["tasks"],
      queryFn: async ({ pageParam, signal }) =>
        present((await client.request(TasksDocument, pageParam, { signal })).coachingTasks),
      initialPageParam: { first: 2 },
      getNextPageParam: (page) => withSize("first", nextPage(page)),
      getPreviousPageParam: (page) => withSize("last", nextPage(page, { last: 2 })),
    },
  );
}

function withSize(size: "first" | "last", page: PageVariables | undefined): PageVariables | undefined {
  return page && { [size]: 2, ...page };
}

function withTask(page: TaskPage, task: Task): TaskPage {
  return { ...page, nodes: page.nodes.map((node) => (node.id === task.id ? task : node)) };
}
