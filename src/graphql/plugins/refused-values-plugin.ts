import type {} from "postgraphile";
import { type PgCodec, TYPES } from "postgraphile/@dataplan/pg";
import { QuintetError } from "../../errors/errors.ts";
import { Parameter } from "../compiler/inputs.ts";
import { withoutDomain } from "../values/codec-text.ts";

type Apply = (target: Target, value: unknown, info: unknown) => unknown;
type Target = { extensions?: { pgFilterAttribute?: { fieldName?: string } } };

/** Has the refusal of a value that its type cannot hold name the field that it was sent for. */
export const RefusedValuesPlugin: GraphileConfig.Plugin = {
  name: "RefusedValuesPlugin",
  version: "1.0.0",
  after: ["PgAttributesPlugin", "PgConnectionArgFilterOperatorsPlugin", "OperatorsPlugin"],

  schema: {
    hooks: {
      GraphQLInputObjectType_fields_field(field, _build, { scope }) {
        const { fieldName, pgAttribute, isPgConnectionFilterOperator } = scope as {
          fieldName: string;
          pgAttribute?: { codec: PgCodec };
          isPgConnectionFilterOperator?: boolean;
        };
        const it = field as { apply?: Apply };
        const { apply } = it;
        if (apply && isPgConnectionFilterOperator) {
          it.apply = (target, value, info) =>
            naming(target.extensions?.pgFilterAttribute?.fieldName, () => apply(target, value, info));
        } else if (apply && pgAttribute && isChecked(pgAttribute.codec)) {
          const { codec } = pgAttribute;
          it.apply = (target, value, info) => {
            // Not of a statement's parameter, which is made of each request's value when it is run.
            if (value != null && !holdsParameter(value)) naming(fieldName, () => codec.toPg(value as never));
            return apply(target, value, info);
          };
        }
        return field;
      },
    },
  },
};

/** Whether writing may refuse. A composite value's parts are inputs of their own, under the API's names and not the columns'. */
function isChecked(codec: PgCodec): boolean {
  return codec.toPg !== TYPES.text.toPg && !itemOf(codec).attributes;
}

function itemOf(codec: PgCodec): PgCodec {
  const base = withoutDomain(codec);
  return base.arrayOfCodec ? itemOf(base.arrayOfCodec) : base;
}

function naming<Result>(field: string | undefined, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof QuintetError) || field === undefined || error.extensions.field !== undefined) throw error;
    throw new QuintetError(error.code, error.message, { cause: error, extensions: { ...error.extensions, field } });
  }
}

function holdsParameter(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof Parameter || Object.values(value).some(holdsParameter);
}
