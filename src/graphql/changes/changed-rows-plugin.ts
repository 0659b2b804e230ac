import type {} from "postgraphile";
import type { PgClient, PgExecutorContext, WithPgClient } from "postgraphile/@dataplan/pg";
import { lambda, type ObjectStep, object, type Step } from "postgraphile/grafast";
import { sql } from "postgraphile/pg-sql2";
import { noSuchRow, QuintetError } from "../../errors/errors.ts";
import {
  asChangeStep,
  type ChangeResource,
  type ChangeResult,
  type ChangeStep,
  type ExecuteMutation,
  replaceResource,
  returnNothing,
  reviseResults,
  withExecuteMutation,
} from "../../internals/dataplan-changes.ts";
import {
  type ChangeAction,
  changesSoFar,
  failureWithoutRow,
  type UnusualChange,
  unusualChange,
} from "./unusual-changes.ts";

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
              tellWhatBecame(asChangeStep($payload.get("result")), action);
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

function tellWhatBecame($change: ChangeStep, action: ChangeAction): void {
  const change = unusualChange($change.resource, action);
  reviseResults($change, (changed) => {
    if (changed === null) throw new QuintetError("NOT_FOUND", noSuchRow);
    return changed.c === null ? null : changed;
  });
  if (!change) return;
  replaceResource($change, (resource) => watched(resource, action, change));
  if (change.returnsNothing) returnNothing($change);
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
  return withExecuteMutation(resource, executeMutation);
}

async function countChanges(client: PgClient, text: string): Promise<bigint> {
  const { rows } = await client.query<[string]>({ text, arrayMode: true });
  return BigInt(rows[0]?.[0] ?? 0);
}
