import type { Introspection, PgClass } from "pg-introspection";

type Extensions = { isKeyHidden?: boolean };

/**
 * Whether rows are not ordered by their key unless it is asked for: some role may not see it, or rows may share it, because
 * heirs have rows of their own (RowOrderPlugin finds out).
 */
export function hasHiddenKey({ extensions }: { extensions?: object | undefined }): boolean {
  return (extensions as Extensions | undefined)?.isKeyHidden ?? false;
}

/** By inheritance; partitions have one key. */
export function sharesKey({ inherits }: Introspection, pgClass: PgClass): boolean {
  const { _id, relkind, relispartition } = pgClass;
  if (relkind !== "r" || relispartition) return false;
  const hasKey = pgClass.getConstraints().some(({ contype }) => contype === "p" || contype === "u");
  return inherits.some(({ inhparent, inhrelid }) => inhparent === _id || (inhrelid === _id && !hasKey));
}
