/**
 * Package: @dataplan/pg 1.1.2
 * What: `execute`, `finalize` and `selects` of the steps that change a row, their resource and its `executeMutation`.
 * Why: the steps answer for a row that did not come back as for one of nulls; there is no hook between a change and its answer.
 */
import type {
  PgDeleteSingleStep,
  PgExecutorContext,
  PgInsertSingleStep,
  PgResource,
  PgUpdateSingleStep,
} from "postgraphile/@dataplan/pg";
import type { Step } from "postgraphile/grafast";

export type ChangeStep = PgInsertSingleStep | PgUpdateSingleStep | PgDeleteSingleStep;
export type ChangeResult = { rows: readonly unknown[]; rowCount: number | null };
export type ExecuteMutation = (options: {
  context: PgExecutorContext;
  text: string;
  values?: unknown[];
}) => Promise<ChangeResult>;

/** A resource with a method that its own type leaves out. */
export type ChangeResource = PgResource & { executeMutation: ExecuteMutation };

/** What a step makes of a change: without `c`, rows that were changed, the row is not to be had. */
export type Changed = { c: number | null };

type Internals = {
  resource: ChangeResource;
  selects: unknown[];
  finalize(): void;
  execute(details: unknown): Promise<readonly Promise<Changed | null>[]>;
};

const internals = ($change: ChangeStep) => $change as unknown as Internals;

/** The step whose result is this payload's. */
export function asChangeStep($result: Step): ChangeStep {
  return $result as unknown as ChangeStep;
}

/** Has each of the step's results seen by somebody before it is anybody's. */
export function reviseResults($change: ChangeStep, revise: (changed: Changed | null) => Changed | null): void {
  const step = internals($change);
  const { execute } = step;
  step.execute = async (details) => (await execute.call(step, details)).map(async (changing) => revise(await changing));
}

export function replaceResource($change: ChangeStep, replace: (resource: ChangeResource) => ChangeResource): void {
  const step = internals($change);
  step.resource = replace(step.resource);
}

/** The same resource, whose changes are made in this way. */
export function withExecuteMutation(resource: ChangeResource, executeMutation: ExecuteMutation): ChangeResource {
  return Object.create(resource, { executeMutation: { value: executeMutation } });
}

/** Asks for nothing of the changed row. */
export function returnNothing($change: ChangeStep): void {
  const step = internals($change);
  const { finalize } = step;
  step.finalize = () => {
    step.selects.length = 0;
    finalize.call(step);
  };
}
