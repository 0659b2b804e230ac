import type { Session } from "@quintet/client";
import {
  commitMutation,
  createOperationDescriptor,
  Environment,
  type FetchFunction,
  fetchQuery,
  type GraphQLResponse,
  type MutationConfig,
  type MutationParameters,
  Network,
  RecordSource,
  Store,
} from "relay-runtime";
import createTask, {
  type documentsCreateTaskMutation,
} from "../relay/artifacts/documentsCreateTaskMutation.graphql.ts";
import tasksQuery, { type documentsTasksQuery } from "../relay/artifacts/documentsTasksQuery.graphql.ts";
import updateTask, {
  type documentsUpdateTaskMutation,
} from "../relay/artifacts/documentsUpdateTaskMutation.graphql.ts";
import { present, type Tasks } from "./tasks.ts";

/**
 * Relay. `relay.config.json` names `nodeId`, by which its store finds rows: `id` is the table's own key. Documents are sent by the ids of
 * `persisted-queries.json`, which every server is given, that of development too.
 */
export function relayTasks(url: string, session: Session): Tasks {
  const environment = new Environment({
    network: Network.create(fetchBy(url, session)),
    store: new Store(new RecordSource()),
    getDataID: ({ nodeId }) => nodeId,
  });
  let lastPage: documentsTasksQuery["variables"] = {};
  return {
    async list(page) {
      lastPage = page;
      const { coachingTasks } = present(
        await fetchQuery<documentsTasksQuery>(environment, tasksQuery, page, {
          fetchPolicy: "network-only",
        }).toPromise(),
      );
      return present(coachingTasks);
    },
    async add(title) {
      const variables = { title };
      const response = await mutate<documentsCreateTaskMutation>(environment, { mutation: createTask, variables });
      return present(response.createCoachingTask?.coachingTask);
    },
    async rename(task, title) {
      await mutate<documentsUpdateTaskMutation>(environment, {
        mutation: updateTask,
        variables: { id: task.id, patch: { title } },
        optimisticResponse: { updateCoachingTask: { coachingTask: { ...task, title } } } as never, // typed by @raw_response_type
      });
    },
    watchTitle({ id }, show) {
      const operation = createOperationDescriptor(tasksQuery, lastPage);
      environment.retain(operation);
      environment.subscribe(environment.lookup(operation.fragment), ({ data }) => {
        const { coachingTasks } = data as documentsTasksQuery["response"];
        const task = coachingTasks?.nodes.find((node) => node.id === id);
        if (task) show(task.title);
      });
    },
  };
}

function fetchBy(url: string, session: Session): FetchFunction {
  return async ({ id }, variables) => {
    const response = await session.fetch(url, {
      method: "POST",
      headers: {
        accept: "application/graphql-response+json",
        "content-type": "application/json",
        "graphql-client-name": "tasks",
        "graphql-client-version": "1.0.0",
      },
      body: JSON.stringify({ doc_id: id, variables }),
    });
    const answer = (await response.json()) as GraphQLResponse & { errors?: { message: string }[] };
    // Relay itself throws when there is no data; a mutation that failed has `data: { field: null }`.
    if (answer.errors) throw Object.assign(new Error(answer.errors[0]?.message), { errors: answer.errors });
    return answer;
  };
}

function mutate<Mutation extends MutationParameters>(
  environment: Environment,
  config: MutationConfig<Mutation>,
): Promise<Mutation["response"]> {
  return new Promise((resolve, reject) => {
    commitMutation<Mutation>(environment, { ...config, onCompleted: resolve, onError: reject });
  });
}
