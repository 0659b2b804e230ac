import type {} from "postgraphile";
import { ConstantStep, lambda, type Step } from "postgraphile/grafast";

/** A connection, or a list that has `first` alone. A connection knows whether anybody asks for its rows. */
type Paged = Step & { setFirst($first: Step | number): void; neededCollection?: boolean };

/**
 * Gives a page a size when the operation does not: without it a connection reads its whole table. PostGraphile has no
 * setting for it, and a default value in the schema would stand beside each `last`, which excludes `first`. So the
 * field itself sets `first`, from both arguments, in place of the argument, which Grafast leaves out when it is absent.
 */
export function makePageSizePlugin({ pageSize }: { pageSize: number }): GraphileConfig.Plugin {
  return {
    name: "PageSizePlugin",
    version: "1.0.0",
    after: ["PgFirstLastBeforeAfterArgsPlugin"],

    schema: {
      hooks: {
        GraphQLObjectType_fields_field_args(args, _build, { scope }) {
          if (isPaged(scope) && args.first) delete args.first.applyPlan;
          return args;
        },

        GraphQLObjectType_fields_field(field, _build, { scope }) {
          const { plan } = field;
          if (!plan || !isPaged(scope)) return field;
          field.plan = (parent, args, info) => {
            const $page = plan(parent, args, info);
            const has = (name: string) => info.field.args.some((argument) => argument.name === name);
            if (has("first") && "setFirst" in $page) {
              setFirst($page as Paged, firstOf(args.getRaw("first"), has("last") ? args.getRaw("last") : undefined));
            }
            return $page;
          };
          return field;
        },
      },
    },
  };

  function firstOf($first: Step, $last: Step | undefined): Step | number {
    if (isAbsent($first) && (!$last || isAbsent($last))) return pageSize;
    if (!$last) return lambda($first, orPageSize, true);
    return lambda([$first, $last], ([first, last]) => first ?? (last == null ? pageSize : null), true);
  }

  function orPageSize(first: unknown): unknown {
    return first ?? pageSize;
  }
}

/**
 * Grafast takes a connection whose size is set for one whose rows are asked for (connection.js, getHandler): beside a
 * count or an aggregate it would read a page of rows that nobody sees. Whoever asks for rows says so again.
 */
function setFirst($page: Paged, $first: Step | number): void {
  const { neededCollection } = $page;
  $page.setFirst($first);
  if (neededCollection === false) $page.neededCollection = false;
}

function isPaged(scope: { isPgFieldConnection?: boolean; isPgFieldSimpleCollection?: boolean }): boolean {
  return Boolean(scope.isPgFieldConnection || scope.isPgFieldSimpleCollection);
}

function isAbsent($value: Step): boolean {
  return $value instanceof ConstantStep && $value.data == null;
}
