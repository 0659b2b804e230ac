import type { PgClientQuery, PgClientResult, WithPgClient } from "postgraphile/@dataplan/pg";
import type { makePgService, NodePostgresPgClient } from "postgraphile/adaptors/pg";
import { type Operation, operationOf } from "./operations.ts";

type PgService = ReturnType<typeof makePgService>;

/** Called when a statement is sent; what it returns is called when it is answered. */
export type StatementObserver = (operation: Operation | undefined, text: string) => (outcome: "ok" | "error") => void;

/** The same service, whose statements are observed, whatever its adaptor. */
export function observeStatements(service: PgService, observe: StatementObserver): PgService {
  const { adaptor } = service;
  if (!adaptor) return service;
  return {
    ...service,
    adaptor: {
      ...adaptor,
      createWithPgClient: async (...parameters: Parameters<typeof adaptor.createWithPgClient>) => {
        const withPgClient = (await adaptor.createWithPgClient(...parameters)) as WithPgClient<NodePostgresPgClient>;
        const observing: WithPgClient<NodePostgresPgClient> = (pgSettings, callback) =>
          withPgClient(pgSettings, (client) => callback(new ObservedClient(client, operationOf(pgSettings), observe)));
        return Object.assign(observing, withPgClient);
      },
    },
  };
}

class ObservedClient implements NodePostgresPgClient {
  readonly #client: NodePostgresPgClient;
  readonly #operation: Operation | undefined;
  readonly #observe: StatementObserver;

  constructor(client: NodePostgresPgClient, operation: Operation | undefined, observe: StatementObserver) {
    this.#client = client;
    this.#operation = operation;
    this.#observe = observe;
  }

  /** Asked for only when somebody needs it: who has it may send anything, so the adaptor then opens a transaction. */
  get rawClient(): NodePostgresPgClient["rawClient"] {
    return this.#client.rawClient;
  }

  async query<Row>(statement: PgClientQuery): Promise<PgClientResult<Row>> {
    const finished = this.#observe(this.#operation, statement.text);
    try {
      const result = await this.#client.query<Row>(statement);
      finished("ok");
      return result;
    } catch (error) {
      finished("error");
      throw error;
    }
  }

  withTransaction<Result>(callback: (client: this) => Promise<Result>): Promise<Result> {
    return this.#client.withTransaction((client) =>
      callback(new ObservedClient(client, this.#operation, this.#observe) as this),
    );
  }
}
