import type {} from "postgraphile";
import type { PgCodec } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { Parameter } from "./inputs.ts";
import { Unsupported } from "./unsupported.ts";

type SqlValue = (value: unknown, codec: PgCodec) => SQL;
type Operator = { apply?: (target: unknown, value: unknown, info: unknown) => unknown };
type Build = GraphileBuild.Build & { escapeLikeWildcards: (text: unknown) => string };

/**
 * Lets connection-filter's operators take a `Parameter` where a request has a value: what they make of the value, a list's
 * text or a pattern, is made of each request's when the statement is run.
 */
export const OperatorsPlugin: GraphileConfig.Plugin = {
  name: "OperatorsPlugin",
  version: "1.0.0",

  schema: {
    hooks: {
      build: {
        after: ["PgBasicsPlugin"],
        callback(build) {
          const { dataplanPg } = build as { dataplanPg: NonNullable<typeof build.dataplanPg> };
          const sqlValueWithCodec = acceptingParameters(dataplanPg.sqlValueWithCodec);
          build.dataplanPg = { ...dataplanPg, sqlValueWithCodec };
          return build;
        },
      },
      GraphQLInputObjectType_fields: {
        after: ["PgConnectionArgFilterOperatorsPlugin"],
        callback(fields, build, { scope }) {
          if (!("pgConnectionFilterOperators" in scope)) return fields;
          const operators = fields as Record<string, Operator>;
          for (const [name, { like, pattern }] of Object.entries(patternsOf(build as Build))) {
            const operator = operators[name];
            if (operator) operator.apply = matching(operator, operators[like], pattern);
          }
          return fields;
        },
      },
    },
  },
};

function acceptingParameters(sqlValue: SqlValue): SqlValue {
  return (value, codec) =>
    value instanceof Parameter ? sql`${sql.value(value.as(codec) as never)}::${codec.sqlType}` : sqlValue(value, codec);
}

type Pattern = (text: unknown) => string;

/** Operators that are `like` of a pattern. They make it of text, at once: a parameter's is made by the same words here. */
function patternsOf({ escapeLikeWildcards: escaped }: Build): Record<string, { like: string; pattern: Pattern }> {
  const includes: Pattern = (text) => `%${escaped(text)}%`;
  const startsWith: Pattern = (text) => `${escaped(text)}%`;
  return {
    includes: { like: "like", pattern: includes },
    includesInsensitive: { like: "likeInsensitive", pattern: includes },
    startsWith: { like: "like", pattern: startsWith },
    startsWithInsensitive: { like: "likeInsensitive", pattern: startsWith },
  };
}

function matching({ apply }: Operator, like: Operator | undefined, pattern: Pattern): Operator["apply"] {
  return (target, value, info) => {
    if (!(value instanceof Parameter)) return apply?.(target, value, info);
    if (!like?.apply) throw new Unsupported("argument", "a pattern");
    return like.apply(target, value.through(pattern as never), info);
  };
}
