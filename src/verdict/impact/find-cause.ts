import type { PlacedStatement } from "./changed-migrations.ts";
import { plain } from "./group-api-changes.ts";
import { hasWord, namesTable } from "./statement-targets.ts";

type Place = { file?: string; line?: number };

/** Where a reader looks first: the statement that names what has changed. */
export function placeOf(statement: PlacedStatement | undefined): Place {
  return statement ? { file: statement.file, line: statement.line } : {};
}

/** The statement whose words come nearest to a type and a member of it; a migration of one statement is that. */
export function findApiCause(
  statements: readonly PlacedStatement[],
  { family, member }: { family: string; member?: string | undefined },
): PlacedStatement | undefined {
  const type = plain(family);
  const scored = statements.map((statement) => {
    const words = [...new Set(statement.text.match(/[\p{L}\d_$]+/gu)?.map(plain) ?? [])];
    const ofMember = member
      ? Math.max(0, ...words.map((word) => (word === member ? 4 : word.includes(member) ? 2 : 0)))
      : 0;
    const ofType = words.some(
      (word) => word.length > 2 && (type.endsWith(word) || type.endsWith(word.replace(/(ies|e?s)$/, ""))),
    )
      ? 1
      : 0;
    return { statement, score: ofMember + ofType };
  });
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (most, each) => (each.score > (most?.score ?? 0) ? each : most),
    undefined,
  );
  return best?.statement ?? onlyOf(statements) ?? onlyOf(statements.filter(({ kind }) => kind === "DropStmt"));
}

function onlyOf<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** The statement that adds what somebody gains; else the last about an object's rights, else the last that names it. */
export function findPermissionCause(
  statements: readonly PlacedStatement[],
  object: string,
  gained: readonly string[] = [],
): PlacedStatement | undefined {
  const [schema = "", name = ""] = object.replace(/\(.*$/, "").split(".");
  const about = statements.filter(
    (statement) => namesTable(statement, { schema, name }) || statement.text.includes(name),
  );
  const isRight = ({ kind, text }: PlacedStatement) =>
    kind === "GrantStmt" ||
    kind === "CreatePolicyStmt" ||
    kind === "AlterPolicyStmt" ||
    /\bpolicy\b|row level security/i.test(text);
  const ofSchema = statements.findLast(({ kind, text }) => kind === "GrantStmt" && /\bschema\b/i.test(text));
  const isOfGained = (statement: PlacedStatement) => gained.some((name) => hasWord(statement, name));
  return (
    about.findLast((each) => isRight(each) && isOfGained(each)) ??
    about.find(isOfGained) ??
    about.findLast(isRight) ??
    about.at(-1) ??
    ofSchema ??
    onlyOf(statements)
  );
}
