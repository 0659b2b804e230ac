/** PostgreSQL's modes of table locks, weakest first, in pg_locks' spelling without `Lock`. */
export const lockModes = [
  "AccessShare",
  "RowShare",
  "RowExclusive",
  "ShareUpdateExclusive",
  "Share",
  "ShareRowExclusive",
  "Exclusive",
  "AccessExclusive",
] as const;
export type LockMode = (typeof lockModes)[number];

/** Who has to wait for a lock: requests that read, or those that write. */
export function blockedBy(mode: LockMode): "nobody" | "writers" | "readers and writers" {
  if (mode === "AccessExclusive") return "readers and writers";
  return isStronger(mode, "ShareUpdateExclusive") ? "writers" : "nobody";
}

export function isStronger(mode: LockMode, than: LockMode | undefined): boolean {
  return than === undefined || lockModes.indexOf(mode) > lockModes.indexOf(than);
}

/** As SQL and PostgreSQL's documentation write it: `ACCESS EXCLUSIVE`. */
export function nameOf(mode: LockMode): string {
  return mode.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase();
}
