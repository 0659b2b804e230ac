/**
 * Package: graphile-build-pg 5.1.4
 * What: the inflectors that begin with an underscore: the names that others are made of.
 * Why: what is renamed gets a new name of this kind, from which the libraries make all others.
 */
import type { PgCodec, PgResource } from "postgraphile/@dataplan/pg";

export function baseNameOfCodec(codec: PgCodec, inflection: GraphileBuild.Inflection): string {
  return codec.attributes ? inflection._singularizedCodecName(codec as never) : inflection._codecName(codec as never);
}

export function baseNameOfFunction(resource: PgResource, inflection: GraphileBuild.Inflection): string {
  return inflection._functionName({ resource } as never);
}

export function baseNameOfTable(resource: PgResource, inflection: GraphileBuild.Inflection): string {
  return inflection._singularizedResourceName(resource);
}
