/**
 * Package: @graphile/pg-aggregates 0.2.0-rc.2
 * What: inflectors and a method of the build that its types leave out.
 * Why: the compiler has to know its fields, and `having` compares with the wrong type.
 */
import type { PgCodec, PgResource } from "postgraphile/@dataplan/pg";

export type AggregateSpec = NonNullable<GraphileBuild.Build["pgAggregateSpecs"]>[number];

type Inflection = {
  aggregateContainerType(details: { resource: PgResource }): string;
  aggregateGroupByType(details: { resource: PgResource }): string;
  aggregateHavingInputType(details: { resource: PgResource }): string;
  aggregateHavingFilterInputType(spec: string): string;
  aggregateGroupByAttributeEnum(details: { resource: PgResource; attributeName: string }): string;
  aggregateGroupByAttributeDerivativeEnum(details: {
    resource: PgResource;
    attributeName: string;
    aggregateGroupBySpec: unknown;
  }): string;
  aggregatesField(details: { aggregateSpec: AggregateSpec }): string;
  aggregatesContainerField(details: { resource: PgResource }): string;
  groupedAggregatesContainerField(details: { resource: PgResource }): string;
  aggregateHavingAggregateInputType(details: { resource: PgResource; aggregateSpec: AggregateSpec }): string;
};

export function aggregatesInflection(build: GraphileBuild.Build): Inflection {
  return build.inflection as unknown as Inflection;
}

/** The input type by which `having` compares values of a codec, if there is one. */
export function havingTypeName(build: GraphileBuild.Build, codec: PgCodec): string | null {
  return (
    build as unknown as { pgHavingFilterTypeNameForCodec(codec: PgCodec): string | null }
  ).pgHavingFilterTypeNameForCodec(codec);
}

type Attribute = { attributeName: string; codec: PgCodec };

/** What an enum calls the aggregate of a column, as it does that of related rows. */
export function nameOfMeasure(
  { inflection }: GraphileBuild.Build,
  { id }: AggregateSpec,
  attribute: Attribute,
): string {
  return inflection.constantCase(`${id}-${inflection._attributeName(attribute as never)}`);
}
