import type {} from "@graphile/pg-aggregates";
import type { PgCodec, PgResource } from "postgraphile/@dataplan/pg";
import type { SQL } from "postgraphile/pg-sql2";
import type { AggregateSpec } from "../../internals/pg-aggregates.ts";

/** A column that an aggregate measures: `average { score }`. */
export type MeasuredColumn = {
  attributeName: string;
  fieldName: string;
  /** Of the aggregate's result. */
  codec: PgCodec;
  /** The aggregate of the rows of a table with this alias. */
  measure(alias: SQL): SQL;
};

/** The columns that pg-aggregates shows an aggregate of. */
export function measuredColumns(
  build: GraphileBuild.Build,
  resource: PgResource,
  spec: AggregateSpec,
): MeasuredColumn[] {
  const { behavior, inflection, sql } = build;
  const { codec } = resource;
  if (!behavior.pgResourceMatches(resource, `${spec.id}:resource:aggregates` as never)) return [];
  return Object.entries(codec.attributes ?? {}).flatMap(([attributeName, attribute]) => {
    const given = (attribute as { codec: PgCodec }).codec;
    const isShown =
      behavior.pgCodecAttributeMatches([codec as never, attributeName], `${spec.id}:attribute:aggregate` as never) &&
      (spec.shouldApplyToEntity?.({ type: "attribute", codec: codec as never, attributeName }) ?? true) &&
      spec.isSuitableType(given);
    if (!isShown) return [];
    return {
      attributeName,
      fieldName: inflection.attribute({ attributeName, codec: codec as never }),
      codec: spec.pgTypeCodecModifier?.(given) ?? given,
      measure: (alias) => spec.sqlAggregateWrap(sql`${alias}.${sql.identifier(attributeName)}`, given),
    };
  });
}
