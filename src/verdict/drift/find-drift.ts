import { connect } from "../../database/server-check.ts";
import { compareCatalogs, takeCatalogSnapshot } from "../../migrations/catalog-snapshot.ts";
import type { Finding } from "../finding.ts";
import type { Review } from "../review.ts";

/** What in the database is not as its migrations make it. */
export async function findDrift({ database, after }: Review): Promise<Finding[]> {
  await using expected = await connect((await after()).ownerUrl);
  await using actual = await connect(database.ownerUrl);
  const differences = compareCatalogs(await takeCatalogSnapshot(expected), await takeCatalogSnapshot(actual));
  return differences.map((line) => ({
    kind: "drift",
    severity: "error",
    rule: "catalog",
    reason: line.startsWith("- ") ? `The database lacks: ${line.slice(2)}` : `The database has: ${line.slice(2)}`,
    remedy: "Make the database as its migrations make it, or put the change in a migration.",
  }));
}
