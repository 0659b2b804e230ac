import { BoundedCache } from "../../shared/bounded-cache.ts";

/** A statement as `@dataplan/pg` makes it. */
type NamedStatement = { text: string; values?: readonly unknown[]; name?: string | undefined };

/** As `@dataplan/pg` writes it: on a line of its own, at the end of its query. Its text holds nobody's string or name with a line break. */
const offset = /(\n\t*offset )(\d+)(?=[);\n]|$)/g;

/** A page's statement is known by its text; each connection may have forgotten it. Longer ones are seldom and stay as they are. */
const maxNamesRemembered = 1_000;
const longestRemembered = 20_000;

/**
 * Makes offsets parameters. `@dataplan/pg` writes them into the text, so that each page of a list would be a statement of
 * its own, to be parsed, planned and kept beside all others: a sixth of the database's work for three nested pages.
 * `limit` stays, since a page's size is nearly always the same and a plan depends on it.
 */
export function createPageOffsets() {
  const names = new BoundedCache<string, string>({ entries: maxNamesRemembered });

  /** Pages of one list share the name that the first of them came with. */
  function nameOf(text: string, given: string): string {
    const known = names.get(text);
    if (known) return known;
    names.set(text, given);
    return given;
  }

  return <Given extends NamedStatement>(statement: Given): Given => {
    const { text, values = [], name } = statement;
    if (name === undefined || text.length > longestRemembered) return statement;
    if (!text.includes("\n")) return statement; // not of @dataplan/pg; to look for a character is fast, for a word slow
    const offsets: string[] = [];
    const shared = text.replace(offset, (_, before: string, value: string) => {
      offsets.push(value);
      return `${before}$${values.length + offsets.length}`;
    });
    if (offsets.length === 0) return statement;
    return { ...statement, text: shared, values: [...values, ...offsets], name: nameOf(shared, name) };
  };
}
