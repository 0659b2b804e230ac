/**
 * Whether PostgreSQL refused a prepared statement before it began: its tables have changed since it was planned ("cached
 * plan must not change result type"), or somebody has deallocated it. Of what a function meets while it runs, PostgreSQL
 * tells where.
 */
export function isOutdated(error: unknown): boolean {
  const { code, routine, where } = error as { code?: string; routine?: string; where?: string };
  return where === undefined && (code === "26000" || (code === "0A000" && routine === "RevalidateCachedQuery"));
}
