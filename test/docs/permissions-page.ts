/** A line of a table's permissions: several roles that may do the same in the same way. */
export type PageGrant = { relation: string; verb: string; roles: string[]; columns: string; rows: string };
export type PageFunction = { signature: string; roles: string[]; runsAs: string; volatility: string };
export type PageOverview = { relation: string; letters: Record<string, string> };

export type Page = { grants: PageGrant[]; functions: PageFunction[]; overview: PageOverview[]; relations: string[] };

/** Reads docs/generated/permissions.md as a reader does: by its headings and tables. */
export function readPage(text: string): Page {
  const page: Page = { grants: [], functions: [], overview: [], relations: [] };
  let heading = "";
  let head: string[] = [];
  for (const line of text.split("\n")) {
    if (/^#/.test(line)) heading = line.replace(/^#+ /, "");
    if (line.startsWith("### ") && !heading.startsWith("Functions of ")) page.relations.push(heading);
    if (!line.startsWith("|")) head = [];
    else if (head.length === 0) head = cellsOf(line);
    else if (!/^\| -/.test(line)) readRow(page, heading, head, cellsOf(line));
  }
  return page;
}

function readRow(page: Page, heading: string, head: string[], cells: string[]): void {
  if (cells.length !== head.length) throw new Error(`${cells.length} cells below ${head.length}: ${cells.join(" | ")}`);
  const [first = "", second = "", third = "", fourth = ""] = cells;
  if (heading === "Overview") {
    const relation = `${head[0]}.${/^\[(.+)\]\(#.+\)$/.exec(first)?.[1]}`;
    const letters = head.slice(1).map((role, index) => [role, plain(cells[index + 1] ?? "")]);
    page.overview.push({ relation, letters: Object.fromEntries(letters) });
  } else if (head[0] === "verb") {
    page.grants.push({ relation: heading, verb: first, roles: namesIn(second), columns: plain(third), rows: fourth });
  } else if (head[0] === "function") {
    page.functions.push({ signature: plain(first), roles: namesIn(second), runsAs: third, volatility: fourth });
  }
}

const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const namesIn = (cell: string) => (cell === "nobody" ? [] : cell.split(", "));
const plain = (cell: string) => cell.replaceAll("`", "");
