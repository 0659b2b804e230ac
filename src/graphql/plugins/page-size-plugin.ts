import type {} from "postgraphile";
import { ConnectionStep, ConstantStep, constant, lambda, type Step } from "postgraphile/grafast";

/** The rows of a connection, or a list that has `first` alone. */
type Paged = Step & { setFirst($first: Step): void };

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
            // A connection that is told itself reads its rows, even when nothing but their number is asked for.
            const $rows = $page instanceof ConnectionStep ? $page.getSubplan() : $page;
            if (has("first") && "setFirst" in $rows) {
              ($rows as Paged).setFirst(firstOf(args.getRaw("first"), has("last") ? args.getRaw("last") : undefined));
            }
            return $page;
          };
          return field;
        },
      },
    },
  };

  function firstOf($first: Step, $last: Step | undefined): Step {
    if (isAbsent($first) && (!$last || isAbsent($last))) return constant(pageSize);
    if (!$last) return lambda($first, orPageSize, true);
    return lambda([$first, $last], ([first, last]) => first ?? (last == null ? pageSize : null), true);
  }

  function orPageSize(first: unknown): unknown {
    return first ?? pageSize;
  }
}

function isPaged(scope: { isPgFieldConnection?: boolean; isPgFieldSimpleCollection?: boolean }): boolean {
  return Boolean(scope.isPgFieldConnection || scope.isPgFieldSimpleCollection);
}

function isAbsent($value: Step): boolean {
  return $value instanceof ConstantStep && $value.data == null;
}
