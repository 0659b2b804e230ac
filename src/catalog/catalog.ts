import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";

/** Something that a migration can make, alter and remove by itself: an object, or one setting of an object. */
export type CatalogItem = {
  /** "policy", "column", "owner of", … */
  kind: string;
  /** With its schema, and the object that it is on: "member_selects_own on shop.orders". */
  name: string;
  /** The key of the item that it goes with: without that it cannot be. */
  of: string | null;
  /** Equal where the item is. Null: it is not there, though whoever makes its object anew would get it. */
  definition: string | null;
  /** SQL that makes it; null where only its migration knows. */
  make: string | null;
  /** SQL that makes it of one with another definition; null: it is removed and made anew. */
  change: string | null;
  /** SQL that removes it; null of what every such object has. */
  remove: string | null;
  /** `change` works between equal shapes only. */
  shape: string | null;
  /** What dependencies call it; null of settings. */
  address: string | null;
  /** Whether it is there as soon as what it is `of` has been made. */
  comesWithParent: boolean;
};

/** What a database has, by key: `kind name`. */
export type Catalog = ReadonlyMap<string, CatalogItem>;

/** Which items need which others, by key. */
export type Dependencies = ReadonlyMap<string, ReadonlySet<string>>;

/** What is in one catalog and not, or not the same, in the other. */
export type Difference = { key: string; expected: CatalogItem | undefined; actual: CatalogItem | undefined };

const read = (name: string) => readFileSync(join(import.meta.dirname, `${name}.sql`), "utf8");
const objects = read("objects");
const parts = [
  "schemas",
  "types",
  "functions",
  "relations",
  "columns",
  "table-parts",
  "privileges",
  "default-privileges",
  "comments",
  "others",
].map((name) => ({ name: `catalog ${name}`, text: `${objects}${read(name)}` }));
const dependencies = read("dependencies");

/**
 * Everything that migrations can make: equal for two databases exactly when migrations would find them equal. The order of a
 * table's columns does not count, nor do roles, which belong to the server. Who reads it again and again on a connection of
 * their own has the queries prepared: in a small database planning them takes most of the time.
 */
export async function readCatalog(client: ClientBase, { isPrepared = false } = {}): Promise<Catalog> {
  return await withoutSearchPath(client, async () => {
    const items: CatalogItem[] = [];
    for (const { name, text } of parts) {
      const { rows } = await client.query<CatalogItem>(isPrepared ? { name, text } : { text });
      items.push(...rows.map(unfold));
    }
    return new Map(items.map((item) => [keyOf(item), item]));
  });
}

/** Long texts are sent once: `=` stands for the same as `make`. */
function unfold(item: CatalogItem): CatalogItem {
  const { make, change, definition } = item;
  return { ...item, change: change === "=" ? make : change, definition: definition === "=" ? make : definition };
}

/** Items of the catalog that need others of it. */
export async function readDependencies(client: ClientBase, catalog: Catalog): Promise<Dependencies> {
  const { rows } = await client.query<{ address: string; needs: string }>(dependencies);
  const keys = new Map([...catalog].flatMap(([key, { address }]) => (address ? [[address, key] as const] : [])));
  const found = new Map<string, Set<string>>();
  const find = (address: string) => keys.get(address) ?? keys.get(address.replace(/:\d+$/, ":0")); // a view's column is the view's
  for (const { address, needs } of rows) {
    const [key, needed] = [find(address), find(needs)];
    if (key === undefined || needed === undefined || key === needed) continue;
    if (!found.has(key)) found.set(key, new Set());
    found.get(key)?.add(needed);
  }
  return found;
}

export function keyOf({ kind, name }: Pick<CatalogItem, "kind" | "name">): string {
  return `${kind} ${name}`;
}

export function compareCatalogs(expected: Catalog, actual: Catalog): Difference[] {
  const keys = new Set([...expected.keys(), ...actual.keys()]);
  return [...keys]
    .map((key) => ({ key, expected: expected.get(key), actual: actual.get(key) }))
    .filter(({ expected: before, actual: after }) => (before?.definition ?? null) !== (after?.definition ?? null))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A line or two for each: `- ` is only in the first catalog, `+ ` only in the second. */
export function describeDifferences(differences: readonly Difference[]): string[] {
  const line = (sign: string, key: string, item: CatalogItem | undefined) =>
    typeof item?.definition === "string" ? [`${sign} ${key}${item.definition && `: ${item.definition}`}`] : [];
  return differences.flatMap(({ key, expected, actual }) => [...line("-", key, expected), ...line("+", key, actual)]);
}

/** Names are shown with their schema when no schema is on the path. */
async function withoutSearchPath<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
  const { rows } = await client.query<{ path: string }>(
    "select current_setting('search_path') as path, set_config('search_path', '', false)",
  );
  const result = await work();
  await client.query("select set_config('search_path', $1, false)", [rows[0]?.path]);
  return result;
}
