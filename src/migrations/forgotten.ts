import { readStatements, type Statement } from "../sql/statements.ts";
import { namesOf, nodesOf } from "../sql/tree.ts";

/**
 * Statements of an earlier draft about something that the draft of now does not mention, though nobody has undone them. What they did
 * is in the database still: a policy that was altered stays altered. Those about a table that the draft drops and makes anew
 * are gone with it.
 */
export async function findForgotten(before: string, now: string): Promise<string[]> {
  const [old, current] = await Promise.all([before, now].map(readOrNothing));
  const subjects = new Set(current?.map(subjectOf));
  const dropped = (current ?? []).filter(({ kind }) => kind === "DropStmt").flatMap(namesIn);
  const lost = (old ?? []).filter(
    (statement) =>
      !isWithoutTrace(statement) &&
      !subjects.has(subjectOf(statement)) &&
      !namesIn(statement).some((name) => dropped.includes(name)),
  );
  return lost.map(({ start, end }) => firstLine(before.slice(start, end)));
}

async function readOrNothing(sql: string): Promise<Statement[]> {
  return (await readStatements(sql).catch(() => undefined))?.list ?? [];
}

/** Undoing what may not be there, and reading, leave nothing behind. */
function isWithoutTrace({ kind, node }: Statement): boolean {
  return (kind === "DropStmt" && node.missing_ok === true) || kind === "SelectStmt" || kind === "VariableSetStmt";
}

/** What a statement is about, whatever it says of it: its kind, and each name that it has in its own fields. */
function subjectOf({ kind, node }: Statement): string {
  const own = Object.entries(node).filter(([field]) =>
    /name$|^(objects?|objtype|table|roles|grantees|privileges)$/i.test(field),
  );
  const relations = [...nodesOf({ ...node, query: undefined }, "relation", "RangeVar")].slice(0, 1);
  const columns = [...nodesOf(node.cmds, "AlterTableCmd")].map(({ subtype, name }) => [subtype, name]);
  return JSON.stringify([kind, own, relations, columns], (field, value) => (field === "location" ? undefined : value));
}

/** Dotted names of tables and the like that a statement speaks of. */
function namesIn({ node }: Statement): string[] {
  const relations = [...nodesOf(node, "relation", "table", "RangeVar")].map(({ schemaname, relname }) =>
    [schemaname, relname].filter(Boolean).join("."),
  );
  const lists = [...nodesOf(node.objects ?? node.object, "List")].map(({ items }) => namesOf(items).join("."));
  const schemas = namesOf(node.objects);
  const own = typeof node.schemaname === "string" ? [node.schemaname] : [];
  const dotted = [...relations, ...lists, ...schemas, ...own].filter(Boolean);
  return dotted.flatMap((name) => (name.includes(".") ? [name, name.slice(0, name.indexOf("."))] : [name]));
}

function firstLine(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length < text.trim().length ? `${line} …` : line;
}
