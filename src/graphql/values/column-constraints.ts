import type { PgAttribute, PgConstraint } from "pg-introspection";

/** Checks that are about this column alone. */
export function checksOfColumn({ attnum, getClass }: PgAttribute): PgConstraint[] {
  const constraints = getClass()?.getConstraints() ?? [];
  return constraints.filter(({ contype, conkey }) => contype === "c" && conkey?.length === 1 && conkey[0] === attnum);
}

/** The `n` of `varchar(n)` or `char(n)`. */
export function charactersOfColumn(attribute: PgAttribute): number | undefined {
  const typeName = attribute.getType()?.typname;
  const length = (attribute.atttypmod ?? -1) - 4; // PostgreSQL counts a header in
  return (typeName === "varchar" || typeName === "bpchar") && length > 0 ? length : undefined;
}
