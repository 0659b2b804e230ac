/**
 * Package: postgraphile-plugin-connection-filter 4.0.1
 * What: the build's method that says which operators filter values of a codec.
 * Why: it offers comparisons that PostgreSQL does not have; there is no setting by type.
 */
import type { PgCodec } from "postgraphile/@dataplan/pg";

type Filterable = { connectionFilterOperatorsDigest: (codec: PgCodec) => unknown };

/** Leaves values of all other codecs without operators. */
export function filterOnly(build: object, isFilterable: (codec: PgCodec) => boolean): void {
  const filterable = build as Filterable;
  const digest = filterable.connectionFilterOperatorsDigest;
  filterable.connectionFilterOperatorsDigest = (codec) => (isFilterable(codec) ? digest(codec) : null);
}
