import type { GraphQLSchema } from "graphql";
import type {} from "postgraphile/grafast";
import { isExactNumber } from "../values/exact-json.ts";

type Extensions = { quintetHasInheritedNames?: boolean };
type Apply = (target: unknown, value: unknown, info: unknown) => unknown;

/**
 * Takes no input for given because every object of JavaScript has something of its name: a column may be called
 * `constructor`. graphql-js and Grafast look inputs up as `value[name]`; no input is a function, and what they find there is.
 */
export const OwnPropertiesPlugin: GraphileConfig.Plugin = {
  name: "OwnPropertiesPlugin",
  version: "1.0.0",

  schema: {
    hooks: {
      GraphQLInputObjectType_fields_field: {
        after: ["default"],
        callback(field, _build, { scope: { fieldName } }) {
          const { apply } = field as { apply?: Apply };
          if (!(fieldName in Object.prototype) || !apply) return field;
          const onlyGiven: Apply = (target, value, info) =>
            typeof value === "function" ? undefined : apply(target, value, info);
          return { ...field, apply: onlyGiven };
        },
      },
      finalize(schema) {
        const extensions: Extensions = { ...schema.extensions, quintetHasInheritedNames: hasInheritedNames(schema) };
        schema.extensions = extensions;
        return schema;
      },
    },
  },

  grafast: {
    middleware: {
      prepareArgs(next, { args }) {
        const { quintetHasInheritedNames } = args.schema.extensions as Extensions;
        if (quintetHasInheritedNames && args.variableValues)
          args.variableValues = withoutInheritance(args.variableValues);
        return next();
      },
    },
  },
};

function hasInheritedNames(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some(
    (type) => "getFields" in type && Object.keys(type.getFields()).some((name) => name in Object.prototype),
  );
}

/** The same JSON, in which nothing is found but what was sent. */
function withoutInheritance<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || isExactNumber(value)) return value;
  if (Array.isArray(value)) return value.map(withoutInheritance) as Value;
  const own = Object.create(null);
  for (const [name, each] of Object.entries(value)) own[name] = withoutInheritance(each);
  return own;
}
