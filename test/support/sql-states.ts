import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { locateBinaries } from "../../src/database/embedded/binaries.ts";

/** Every SQLSTATE that PostgreSQL may raise as an error, from the list that it is itself built from. */
export async function readEverySqlState(): Promise<string[]> {
  const { root } = await locateBinaries();
  const list = await readFile(join(root, "share/postgresql/errcodes.txt"), "utf8");
  const states = [...list.matchAll(/^([0-9A-Z]{5})\s+E\s/gm)].map(([, state = ""]) => state);
  return [...new Set(states)];
}

/** The public code of a SQLSTATE by the table of docs/errors.md, whose lines name states and classes (`22xxx`). */
export async function readEveryCode(): Promise<(state: string) => string | undefined> {
  const page = await readFile(join(import.meta.dirname, "../../docs/errors.md"), "utf8");
  const [, section = ""] = page.split("\n## From PostgreSQL\n");
  const codes = new Map<string, string>();
  for (const [, states = "", code = ""] of section.matchAll(/^\| ([^|]*) \| `(\w+)` \|$/gm)) {
    for (const [state] of states.matchAll(/\b[0-9A-Z]{2}(?:[0-9A-Z]{3}|xxx)\b/g)) codes.set(state, code);
  }
  return (state) => codes.get(state) ?? codes.get(`${state.slice(0, 2)}xxx`);
}
