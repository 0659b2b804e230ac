import { type PgCodec, TYPES } from "postgraphile/@dataplan/pg";
import { sql } from "postgraphile/pg-sql2";
import type { AggregateSpec } from "../../internals/pg-aggregates.ts";
import { withoutDomain } from "../values/codec-text.ts";

const unwanted = new Set(["stddevPopulation", "varianceSample", "variancePopulation"]);

/** Fractions of the rows that are below, by the names of the API. */
const percentiles = {
  median: { fraction: "0.5", label: "median" },
  p90: { fraction: "0.9", label: "90th percentile" },
  p95: { fraction: "0.95", label: "95th percentile" },
  p99: { fraction: "0.99", label: "99th percentile" },
} as const;

/** Aggregates that sort all values. */
export const sortingAggregates: ReadonlySet<string> = new Set(["distinctCount", ...Object.keys(percentiles)]);

/** pg-aggregates' own but for those that nobody asks for, the least and greatest of times as well, and percentiles. */
export function ownAggregates(specs: readonly AggregateSpec[]): AggregateSpec[] {
  return [
    ...specs
      .filter(({ id }) => !unwanted.has(id))
      .map((spec) => (spec.id === "min" || spec.id === "max" ? { ...spec, isSuitableType: hasExtremes(spec) } : spec)),
    ...Object.entries(percentiles).map(([id, percentile]) => percentileSpec(id, percentile)),
  ];
}

function hasExtremes({ isSuitableType }: AggregateSpec): AggregateSpec["isSuitableType"] {
  return (codec) => isSuitableType(codec) || times.has(withoutDomain(codec));
}

const times = new Set<PgCodec>([TYPES.date, TYPES.timestamp, TYPES.timestamptz]);

/** Between two values it is what lies between them, as a double: of 1 and 2 the median is 1.5. */
function percentileSpec(id: string, { fraction, label }: { fraction: string; label: string }): AggregateSpec {
  return {
    id: id as AggregateSpec["id"],
    humanLabel: label,
    HumanLabel: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    isSuitableType: (codec) => numbers.has(withoutDomain(codec)) || withoutDomain(codec) === TYPES.interval,
    sqlAggregateWrap: (value) =>
      sql`percentile_cont(${sql.literal(fraction)}::float8) within group (order by ${value})`,
    pgTypeCodecModifier: (codec) => (withoutDomain(codec) === TYPES.interval ? TYPES.interval : TYPES.float),
  };
}

const numbers = new Set<PgCodec>([TYPES.int2, TYPES.int, TYPES.bigint, TYPES.numeric, TYPES.float4, TYPES.float]);
