import type {} from "postgraphile";
import type {
  PgClient,
  PgDeleteSingleStep,
  PgExecutorContext,
  PgInsertSingleStep,
  PgResource,
  PgUpdateSingleStep,
  WithPgClient,
} from "postgraphile/@dataplan/pg";
import { lambda, type ObjectStep, object, type Step } from "postgraphile/grafast";
import { sql } from "postgraphile/pg-sql2";
import { noSuchRow, QuintetError } from "../../errors/errors.ts";
import {
  type ChangeAction,
  changesSoFar,
  failureWithoutRow,
  type UnusualChange,
  unusualChange,
} from "./unusual-changes.ts";

type ChangeStep = PgInsertSingleStep | PgUpdateSingleStep | PgDeleteSingleStep;
type MutationScope = { isPgCreateMutation?: boolean; isPgUpdateMutation?: boolean; isPgDeleteMutation?: boolean };
type PayloadScope = {
  isPgCreatePayloadType?: boolean;
  isPgUpdatePayloadType?: boolean;
  isPgDeletePayloadType?: boolean;
};
type DeletedIdScope = { isPgMutationPayloadDeletedNodeIdField?: boolean };

/**
 * Tells what has become of a changed row that does not come back. PostGraphile answers an insertion without a row by one of
 * nulls, and so does an update that meets no row, which reads like success; a deletion that a trigger does in another way
 * it takes for a failure.
 */
export const ChangedRowsPlugin: GraphileConfig.Plugin = {
  name: "ChangedRowsPlugin",
  version: "1.0.0",

  schema: {
    hooks: {
      GraphQLObjectType_fields_field(field, _build, { scope }) {
        const { plan } = field;
        const action = plan && actionOf(scope as MutationScope);
        if (action) {
          return {
            ...field,
            plan: (...parameters: Parameters<typeof plan>) => {
              const $payload = plan(...parameters) as ObjectStep<{ result: Step }>;
              tellWhatBecame($payload.get("result") as unknown as ChangeStep, action);
              const $given = parameters[1].getRaw(["input", "clientMutationId"]);
              return object({ result: $payload.get("result"), clientMutationId: $given });
            },
          };
        }
        if (isPayload(scope) && scope.fieldName === "clientMutationId") {
          // The library keeps it with the row, of which there may be none.
          return {
            ...field,
            plan: ($payload: ObjectStep<{ clientMutationId: Step }>) => $payload.get("clientMutationId"),
          };
        }
        if (plan && (scope as DeletedIdScope).isPgMutationPayloadDeletedNodeIdField) {
          return {
            ...field,
            plan: (...parameters: Parameters<typeof plan>) => {
              const $row = (parameters[0] as ObjectStep<{ result: Step }>).getStepForKey("result");
              return lambda([$row, plan(...parameters)], ([row, id]) => (row === null ? null : id));
            },
          };
        }
        return field;
      },
    },
  },
};

function isPayload(scope: PayloadScope & { fieldName?: string }): boolean {
  return Boolean(scope.isPgCreatePayloadType || scope.isPgUpdatePayloadType || scope.isPgDeletePayloadType);
}

function actionOf(scope: MutationScope): ChangeAction | undefined {
  if (scope.isPgCreateMutation) return "insert";
  if (scope.isPgUpdateMutation) return "update";
  return scope.isPgDeleteMutation ? "delete" : undefined;
}

type ChangeResult = { rows: readonly unknown[]; rowCount: number | null };
type ExecuteMutation = (options: {
  context: PgExecutorContext;
  text: string;
  values?: unknown[];
}) => Promise<ChangeResult>;
/** A resource with a method that its own type leaves out. */
type ChangeResource = PgResource & { executeMutation: ExecuteMutation };

/** What a step makes of a change: without `c`, rows that were changed, the row is not to be had. */
type Changed = { c: number | null };

function tellWhatBecame($change: ChangeStep, action: ChangeAction): void {
  const change = unusualChange($change.resource, action);
  const step = $change as unknown as {
    resource: ChangeResource;
    selects: unknown[];
    finalize(): void;
    execute(details: unknown): Promise<readonly Promise<Changed | null>[]>;
  };
  const { execute, finalize, resource } = step;
  step.execute = async (details) =>
    (await execute.call(step, details)).map(async (changing) => {
      const changed = await changing;
      if (changed === null) throw new QuintetError("NOT_FOUND", noSuchRow);
      return changed.c === null ? null : changed;
    });
  if (!change) return;
  step.resource = watched(resource, action, change);
  if (change.returnsNothing) {
    step.finalize = () => {
      step.selects.length = 0;
      finalize.call(step);
    };
  }
}

/** The same resource, whose changes are made in a transaction that counts what it changed. */
function watched(resource: ChangeResource, action: ChangeAction, change: UnusualChange): ChangeResource {
  const count = sql.compile(sql`select ${changesSoFar(resource.from as never, change)}`).text;
  const executeMutation: ExecuteMutation = async (options) => {
    let failure: QuintetError | undefined;
    const withPgClient = (settings: never, callback: (client: PgClient) => Promise<ChangeResult>) =>
      options.context.withPgClient(settings, (client) =>
        client.withTransaction(async (transaction) => {
          const before = await countChanges(transaction, count);
          const result = await callback(transaction);
          const isTold = change.returnsNothing ? false : (result.rowCount ?? 0) > 0;
          if (isTold) return result;
          const hasChanged = (result.rowCount ?? 0) > 0 || (await countChanges(transaction, count)) > before;
          failure = failureWithoutRow(action, { change, hasChanged });
          return { ...result, rowCount: null };
        }),
      );
    const context: PgExecutorContext = Object.create(options.context, {
      withPgClient: { value: withPgClient as unknown as WithPgClient },
    });
    const result = await resource.executeMutation({ ...options, context });
    if (failure) throw failure; // what was done is committed: a log that a trigger keeps, say
    return result;
  };
  return Object.create(resource, { executeMutation: { value: executeMutation } });
}

async function countChanges(client: PgClient, text: string): Promise<bigint> {
  const { rows } = await client.query<[string]>({ text, arrayMode: true });
  return BigInt(rows[0]?.[0] ?? 0);
}
