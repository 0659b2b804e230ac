import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const heading = "## Beyond the specification";

/** The page that maps a specification, with rows for what it does not ask; nothing where there is no page. */
export async function addToDomainPage(
  directory: string,
  schema: string,
  rows: readonly (readonly [item: string, home: string, why: string])[],
): Promise<Record<string, string>> {
  const path = `docs/domains/${schema}.md`;
  const file = join(directory, path);
  if (!existsSync(file)) return {};
  const text = (await readFile(file, "utf8")).trimEnd();
  const added = rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
  const [before = "", section] = text.split(`\n${heading}\n`);
  if (section === undefined)
    return { [path]: `${text}\n\n${heading}\n\n| specification | home | why |\n| --- | --- | --- |\n${added}\n` };
  const [table = "", ...rest] = section.split(/\n(?=## )/);
  return { [path]: `${[`${before}\n${heading}\n${table.trimEnd()}\n${added}\n`, ...rest].join("\n").trimEnd()}\n` };
}
