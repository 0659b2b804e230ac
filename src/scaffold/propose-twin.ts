import type { ClientBase } from "pg";
import { compareCatalogs, describeDifferences, readCatalog, readDependencies } from "../catalog/catalog.ts";
import type { Described } from "../catalog/graph.ts";
import { groupDifferences } from "../catalog/group-differences.ts";
import { mend } from "../catalog/mend.ts";
import { BadInput } from "./bad-input.ts";

export async function describeDatabase(client: ClientBase): Promise<Described> {
  const catalog = await readCatalog(client);
  return { catalog, dependencies: await readDependencies(client, catalog) };
}

/**
 * The SQL that makes the database what it was before the draft: a proposal for its twin, which has been run.
 * @throws BadInput when something cannot be made again from what the catalog says
 */
export async function proposeTwin(client: ClientBase, before: Described): Promise<string> {
  const now = await describeDatabase(client);
  const sides = { expected: before, actual: now };
  const differences = compareCatalogs(before.catalog, now.catalog);
  const sql = mend(
    groupDifferences(differences, sides).flatMap(({ roots }) => roots),
    sides,
  ).join("\n");
  await client.query(sql);
  const left = describeDifferences(compareCatalogs(before.catalog, await readCatalog(client)));
  if (left.length > 0) throw new BadInput(`No twin can be proposed for it; this would be left:\n${left.join("\n")}`);
  return sql;
}
