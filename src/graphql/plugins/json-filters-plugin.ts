import type {} from "postgraphile";
import { LIST_TYPES, type PgCodec, type PgCondition, TYPES } from "postgraphile/@dataplan/pg";
import type { SQL } from "postgraphile/pg-sql2";
import { asWork, work } from "../limits/work.ts";
import { withoutDomain } from "../values/codec-text.ts";

type FilterAttribute = {
  fieldName: string;
  attributeName: string;
  attribute?: { codec: PgCodec };
  codec?: PgCodec;
  expression?: SQL;
};
type Condition = PgCondition & { alias: SQL; extensions: { pgFilterAttribute?: FilterAttribute } };
type Operators = { pgConnectionFilterOperators?: { pgCodecs: readonly PgCodec[] } };
/** A value inside of JSON, and the condition that it is for. */
type Inner = { condition: Condition; value: SQL; text: SQL };

const innerType = "JSONValueFilter";

/**
 * Filters by columns of jsonb: by what they contain, and by a value inside of them, as text or as a number. What is no number, or is
 * not there, fulfils no condition on numbers.
 */
export const JsonFiltersPlugin: GraphileConfig.Plugin = {
  name: "JsonFiltersPlugin",
  version: "1.0.0",
  after: ["PgConnectionArgFilterOperatorsPlugin"],

  schema: {
    entityBehavior: {
      pgCodecAttribute: {
        inferred: {
          after: ["inferred"],
          provides: ["postInferred"],
          callback(behavior, [{ attributes }, attributeName]) {
            const { codec } = attributes[attributeName] as { codec: PgCodec };
            return withoutDomain(codec) === TYPES.jsonb ? [behavior, "attribute:filterBy"] : [behavior];
          },
        },
      },
    },
    hooks: {
      init: {
        after: ["PgConnectionArgFilterPlugin"],
        callback(_, build) {
          build.registerInputObjectType(innerType, {}, () => innerSpec(build), "JsonFiltersPlugin");
          return _;
        },
      },
      GraphQLInputObjectType_fields(fields, build, { scope, fieldWithHooks }) {
        const { pgConnectionFilterOperators: operators } = scope as Operators;
        const ofJson = operators?.pgCodecs.every((codec) => withoutDomain(codec) === TYPES.jsonb);
        if (!operators || !ofJson) return fields;
        const path = fieldWithHooks({ fieldName: "path" }, () => ({
          type: build.getInputTypeByName(innerType),
          description: "Compares a value inside of it.",
          extensions: asWork(work.pattern),
          apply: (condition: Condition, { at }: { at: readonly string[] }) => innerOf(build, condition, at),
        }));
        return build.extend(fields, { path }, "JsonFiltersPlugin");
      },
    },
  },
};

function innerSpec(build: GraphileBuild.Build) {
  const { GraphQLList, GraphQLNonNull, GraphQLString, GraphQLBoolean } = build.graphql;
  const { sql, dataplanPg } = build;
  const compared = (typeName: string, description: string, compare: (inner: Inner) => FilterAttribute) => ({
    type: build.getInputTypeByName(typeName),
    description,
    extensions: {
      grafast: {
        apply(inner: Inner) {
          const condition = new dataplanPg.PgCondition(inner.condition) as Condition;
          condition.extensions.pgFilterAttribute = compare(inner) as never;
          return condition;
        },
      },
    } as never,
  });
  return {
    description: "Conditions on a value inside of JSON.",
    fields: () => ({
      at: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))),
        description: 'The way to it: names, and places in lists from "0" on.',
      },
      exists: {
        type: GraphQLBoolean,
        description: "Whether there is one, be it null.",
        extensions: {
          grafast: {
            apply: ({ condition, value }: Inner, exists: boolean | null) => {
              if (exists !== null) condition.where(exists ? sql`${value} is not null` : sql`${value} is null`);
            },
          },
        } as never,
      },
      text: compared("StringFilter", "Of a text itself, of anything else its JSON.", ({ text }) => ({
        fieldName: "path",
        attributeName: "path",
        codec: TYPES.text,
        expression: text,
      })),
      number: compared("BigFloatFilter", "Of a number.", ({ value, text }) => ({
        fieldName: "path",
        attributeName: "path",
        codec: TYPES.numeric,
        expression: sql`(case when jsonb_typeof(${value}) = 'number' then (${text})::numeric end)`,
      })),
    }),
  };
}

function innerOf({ sql, dataplanPg }: GraphileBuild.Build, condition: Condition, at: readonly string[]): Inner {
  const { attributeName, expression } = condition.extensions.pgFilterAttribute as FilterAttribute;
  const column = expression ?? sql`${condition.alias}.${sql.identifier(attributeName)}`;
  const path = dataplanPg.sqlValueWithCodec(at, LIST_TYPES.text);
  return { condition, value: sql`(${column} #> ${path})`, text: sql`(${column} #>> ${path})` };
}
