import type {} from "postgraphile";
import type { PgCodec, PgCodecWithAttributes, PgResource } from "postgraphile/@dataplan/pg";
import { each, inhibitOnNull, type Step } from "postgraphile/grafast";
import { RecordStep } from "../../internals/grafast-record-step.ts";
import { withoutDomain } from "../values/codec-text.ts";

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
        if (!composite.attributes) return field;
        const [attribute] = Object.entries(pgCodec?.attributes ?? {}).find(([, it]) => it === pgFieldAttribute) ?? [];
        if (!attribute) return field;
        if (!isPlain(build, composite as PgCodecWithAttributes))
          return { ...field, plan: tellingNull(field.plan as Plan | undefined) as never };
        return { ...field, plan: (($row: Row) => readValue($row.get(attribute), pgFieldAttribute.codec)) as never };
      },
    },
  },
};

type Plan = ($row: Step, ...more: unknown[]) => Step;

/** Rows of a table, in a column: a list that is null is not an empty one. A row of nulls alone stays a null: keys are never null. */
function tellingNull(plan: Plan | undefined): Plan | undefined {
  if (!plan) return plan;
  return ($row, ...more) => {
    const get = (attribute: string) => inhibitOnNull(($row as Row).get(attribute));
    return plan({ get } as never, ...more);
  };
}

/** Of no table, and without functions that take it, which are fields that PostgreSQL computes. */
function isPlain(build: GraphileBuild.Build, codec: PgCodecWithAttributes): boolean {
  const base = withoutDomain(codec as PgCodec);
  if (base.extensions?.isTableLike !== false || base.polymorphism) return false;
  const resources = Object.values(build.input.pgRegistry.pgResources) as PgResource[];
  return !resources.some(({ parameters }) => [codec, base].includes(parameters?.[0]?.codec as never));
}

function itemOf(codec: PgCodec): PgCodec {
  return codec.arrayOfCodec ? itemOf(codec.arrayOfCodec) : codec;
}

function readValue($value: Step, codec: PgCodec): Step {
  const { arrayOfCodec: item } = codec;
  return item ? each($value as never, ($item) => readValue($item as Step, item)) : new RecordStep($value);
}
