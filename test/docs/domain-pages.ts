import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A row of a page of docs/domains/, in a table headed | specification | home | why |. */
export type Mapping = {
  /** 000 to 004. */
  specification: string;
  /** What the specification names, in its own words: `tasks.title`, `index runs_status_idx`, `AC 1`. */
  item: string;
  /** Where it is; several when it was divided. */
  homes: string[];
};

type Specification = {
  /** The page of docs/domains/ that is about it. */
  page: string;
  tables: Record<string, string[]>;
  indexes: string[];
  seeds: string[];
  /** Acceptance criteria and query examples. */
  criteria: string[];
};

export const root = join(import.meta.dirname, "../..");

/** What the five specifications name, by their number. Taken from their texts, which are no part of the repository. */
export const specifications: Readonly<Record<string, Specification>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "specifications.json"), "utf8"),
);

export const pages = readdirSync(join(root, "docs/domains")).filter((name) => name.endsWith(".md"));

export function readMappings(page: string): Mapping[] {
  return parseMappings(page, readFileSync(join(root, "docs/domains", page), "utf8"));
}

/**
 * The rows of a page's maps; other tables are prose. A page is about the specification whose page it is; a heading that
 * begins with the number of another changes that for what is below it.
 */
export function parseMappings(page: string, text: string): Mapping[] {
  const mappings: Mapping[] = [];
  let specification = Object.entries(specifications).find(([, { page: name }]) => `${name}.md` === page)?.[0] ?? "";
  let isMap = false;
  for (const line of text.split("\n")) {
    specification = /^#+ (00[0-4])\b/.exec(line)?.[1] ?? specification;
    if (!line.startsWith("|")) {
      isMap = false;
      continue;
    }
    const [item = "", home = ""] = line.split("|").slice(1).map(plain);
    if (item === "specification") isMap = home === "home";
    else if (isMap && !/^-+$/.test(item)) mappings.push({ specification, item, homes: splitHomes(home) });
  }
  return mappings;
}

/** Everything that a specification names, in the words in which a page maps it. */
export function itemsOf(specification: string): string[] {
  const { tables = {}, indexes = [], seeds = [], criteria = [] } = specifications[specification] ?? {};
  return [
    ...Object.entries(tables).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
    ...indexes.map((name) => `index ${name}`),
    ...seeds.map((name) => `seed ${name}`),
    ...criteria,
  ];
}

const plain = (cell: string) => cell.replaceAll("`", "").trim();

/** At commas, but not at those between an index's columns. */
const splitHomes = (cell: string) => cell.split(/,\s*(?![^(]*\))/).filter(Boolean);
