import type { GraphQLFieldConfigMap, GraphQLInputFieldConfigMap } from "graphql";
import type {} from "postgraphile";
import { type PgCodec, TYPES } from "postgraphile/@dataplan/pg";
import { withoutDomain } from "../values/codec-text.ts";
import { asWritten } from "../values/codecs.ts";
import {
  base64Spelling,
  bigFloatSpelling,
  bigIntSpelling,
  floatSpelling,
  jsonSpelling,
  keyValueSpelling,
  oidSpelling,
  type ScalarSpelling,
  textSpelling,
} from "../values/scalars.ts";
import { isTextOnly } from "./values-plugin.ts";

type Scope = Record<string, unknown>;

/**
 * GraphQL's side of exact values: scalars that take nothing but what they can keep, and fields for what the library's
 * objects cannot say: whether a range is empty, an interval's text, a line's coefficients.
 */
export const ValueTypesPlugin: GraphileConfig.Plugin = {
  name: "ValueTypesPlugin",
  version: "1.0.0",
  after: ["PgBasicsPlugin", "PgCodecsPlugin"],

  schema: {
    hooks: {
      build: {
        after: ["PgBasicsPlugin"],
        callback(build) {
          const set = build.setGraphQLTypeForPgCodec as NonNullable<typeof build.setGraphQLTypeForPgCodec>;
          // An amount of money has more digits than a Float.
          build.setGraphQLTypeForPgCodec = (codec, variants, name) =>
            set(codec, variants, codec === TYPES.money ? build.inflection.builtin("BigFloat") : name);
          return build;
        },
      },
      init: {
        before: ["PgCodecs"],
        callback(init, build) {
          for (const codec of build.allPgCodecs)
            if (isTextOnly(codec)) build.setGraphQLTypeForPgCodec(codec, ["input", "output"], "String");
          return init;
        },
      },
      GraphQLScalarType(config, build) {
        const spelling = spellingsOf(build).get(config.name);
        return spelling ? Object.assign(config, spelling) : config;
      },
      GraphQLObjectType_fields(fields, build, { scope, Self }) {
        const { GraphQLBoolean, GraphQLFloat, GraphQLNonNull, GraphQLString } = build.graphql;
        const more = (added: object) =>
          build.extend(fields, added as GraphQLFieldConfigMap<unknown, unknown>, "ValueTypesPlugin");
        const { isPgRangeType } = scope as Scope;
        if (isPgRangeType) return more({ isEmpty: { description: isEmpty, type: new GraphQLNonNull(GraphQLBoolean) } });
        if (isTypeOf(build, TYPES.line, { typeName: Self.name, situation: "output" }))
          return more(coefficients(GraphQLFloat));
        if (isTypeOf(build, TYPES.interval, { typeName: Self.name, situation: "output" }))
          return more({ iso8601: { description: iso8601, type: GraphQLString } });
        return fields;
      },
      GraphQLInputObjectType_fields(fields, build, { scope, Self }) {
        const { GraphQLBoolean, GraphQLFloat, GraphQLString } = build.graphql;
        const more = (added: object) => build.extend(fields, added as GraphQLInputFieldConfigMap, "ValueTypesPlugin");
        const { isPgRangeInputType } = scope as Scope;
        if (isPgRangeInputType) return more({ isEmpty: { description: isEmpty, type: GraphQLBoolean } });
        if (isTypeOf(build, TYPES.interval, { typeName: Self.name, situation: "input" }))
          return more({ iso8601: { description: iso8601, type: GraphQLString } });
        if (!isTypeOf(build, TYPES.line, { typeName: Self.name, situation: "input" })) return fields;
        for (const point of Object.values(fields)) point.type = build.graphql.getNullableType(point.type);
        return more(coefficients(GraphQLFloat));
      },
    },
  },
};

const isEmpty =
  "Whether the range holds no value at all. It has no start and no end then; one that is not empty and has no start or end is unbounded there.";
const iso8601 =
  "All of the interval in ISO 8601, with a sign for each part, such as P0Y-1M0DT0H0M0.5S; or `infinity`, `-infinity`, which PostgreSQL has from 17 on and which have no parts.";

function coefficients(type: unknown) {
  const of = (name: string) => ({
    description: `${name} of the line's equation Ax + By + C = 0, which is what PostgreSQL keeps.`,
    type,
  });
  return { A: of("A"), B: of("B"), C: of("C") };
}

type Named = { typeName: string; situation: "input" | "output" };

/** Whether a type of the API's shows values of one of PostgreSQL's, or of a domain over it, which has a type of its own. */
function isTypeOf(build: GraphileBuild.Build, base: PgCodec, { typeName, situation }: Named): boolean {
  for (const codec of build.allPgCodecs) {
    if (withoutDomain(codec) !== base) continue;
    if (build.getGraphQLTypeNameByPgCodec(codec, situation) === typeName) return true;
  }
  return false;
}

const known = new WeakMap<object, Map<string, ScalarSpelling>>();

/** Scalars by name: the library's, and those that domains are. */
function spellingsOf(build: GraphileBuild.Build): Map<string, ScalarSpelling> {
  const found = known.get(build.allPgCodecs);
  if (found) return found;
  const spellings = new Map<string, ScalarSpelling>();
  for (const name of ["Datetime", "Date", "Time", "XML", "Cursor"]) {
    const builtin = build.inflection.builtin(name);
    spellings.set(builtin, textSpelling(builtin));
  }
  spellings.set(build.inflection.builtin("BigInt"), bigIntSpelling);
  spellings.set(build.inflection.builtin("BigFloat"), bigFloatSpelling);
  spellings.set(build.inflection.builtin("JSON"), jsonSpelling);
  for (const codec of build.allPgCodecs) {
    if (codec.arrayOfCodec || codec.attributes || !build.hasGraphQLTypeForPgCodec(codec, "input")) continue;
    const name = build.getGraphQLTypeNameByPgCodec(codec, "input") as string;
    const spelling = spellingOf(withoutDomain(codec), name);
    if (spelling && !ofGraphQL.has(name)) spellings.set(name, spelling);
  }
  known.set(build.allPgCodecs, spellings);
  return spellings;
}

const ofGraphQL = new Set(["String", "Int", "Float", "Boolean", "ID"]);
const ofTypes = new Map<PgCodec, ScalarSpelling>([
  [TYPES.bigint, bigIntSpelling],
  [TYPES.numeric, bigFloatSpelling],
  [TYPES.money, bigFloatSpelling],
  [TYPES.float, floatSpelling],
  [TYPES.float4, floatSpelling],
  [TYPES.oid, oidSpelling],
  [TYPES.bytea, base64Spelling],
  [TYPES.json, jsonSpelling],
  [TYPES.jsonb, jsonSpelling],
  [TYPES.hstore, keyValueSpelling],
]) as ReadonlyMap<PgCodec, ScalarSpelling>;

function spellingOf(base: PgCodec, name: string): ScalarSpelling | undefined {
  const own = ofTypes.get(base);
  if (own || base === TYPES.uuid || base.rangeOfCodec || "values" in base) return own; // UUID's own check is strict
  return base.fromPg === asWritten || base.name === "ltree" ? textSpelling(name) : undefined;
}
