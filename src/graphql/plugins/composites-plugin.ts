import type {} from "postgraphile";
import type { PgCodec, PgCodecWithAttributes, PgResource } from "postgraphile/@dataplan/pg";
import { each, type Step } from "postgraphile/grafast";
import { RecordStep } from "../../internals/grafast-record-step.ts";

type Scope = {
  isPgClassType?: boolean;
  pgCodec?: PgCodecWithAttributes;
  pgFieldAttribute?: { codec: PgCodec };
};
type Row = Step & { get(attribute: string): Step };

/**
 * Shows composite values as they were read. The library sends them back to PostgreSQL as rows, for the sake of relations
 * that only tables' types have; a null in a list, a list that is null and a value all of whose parts are null do not
 * come back from there.
 */
export const CompositesPlugin: GraphileConfig.Plugin = {
  name: "CompositesPlugin",
  version: "1.0.0",
  after: ["PgTablesPlugin", "PgAttributesPlugin"],

  schema: {
    hooks: {
      GraphQLObjectType(config, build, { scope }) {
        const { isPgClassType, pgCodec } = scope as Scope;
        return isPgClassType && pgCodec && isPlain(build, pgCodec) ? { ...config, assertStep: null as never } : config;
      },
      GraphQLObjectType_fields_field(field, build, { scope }) {
        const { pgCodec, pgFieldAttribute } = scope as Scope;
        if (!pgFieldAttribute) return field;
        const composite = itemOf(pgFieldAttribute.codec);
        if (!composite.attributes || !isPlain(build, composite as PgCodecWithAttributes)) return field;
        const [attribute] = Object.entries(pgCodec?.attributes ?? {}).find(([, it]) => it === pgFieldAttribute) ?? [];
        if (!attribute) return field;
        return { ...field, plan: (($row: Row) => readValue($row.get(attribute), pgFieldAttribute.codec)) as never };
      },
    },
  },
};

/** Of no table, and without functions that take it, which are fields that PostgreSQL computes. */
function isPlain(build: GraphileBuild.Build, codec: PgCodecWithAttributes): boolean {
  if (codec.extensions?.isTableLike !== false || codec.polymorphism) return false;
  const resources = Object.values(build.input.pgRegistry.pgResources) as PgResource[];
  return !resources.some(({ parameters }) => parameters?.[0]?.codec === codec);
}

function itemOf(codec: PgCodec): PgCodec {
  return codec.arrayOfCodec ? itemOf(codec.arrayOfCodec) : codec;
}

function readValue($value: Step, codec: PgCodec): Step {
  const { arrayOfCodec: item } = codec;
  return item ? each($value as never, ($item) => readValue($item as Step, item)) : new RecordStep($value);
}
