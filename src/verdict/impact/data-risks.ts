import type { PlacedStatement } from "./changed-migrations.ts";
import { type DataRisk, holdsData, identityOf, labelOf } from "./data-columns.ts";
import type { DataColumn, Definitions } from "./definitions.ts";
import type { KnownRelation, Rehearsed } from "./rehearse.ts";
import { findNewRules } from "./row-rules.ts";
import { findUpdates, hasWord, namesTable } from "./statement-targets.ts";
import type { Conversion } from "./type-probe.ts";

type Options = {
  before: Definitions;
  after: Definitions;
  rehearsed: readonly Rehearsed[];
  /** What PostgreSQL makes of the values of one type in another; undefined when it cannot be tried out. */
  probe: (source: string, target: string) => Promise<Conversion | undefined>;
};

/** Compares what can hold data by what it is, not by its name; what is written, as PostgreSQL was seen writing it. */
export async function findDataRisks({ before, after, rehearsed, probe }: Options): Promise<DataRisk[]> {
  const statements = rehearsed.map(({ statement }) => statement);
  return [
    ...findGone(before, after, statements),
    ...(await findConversions({ before, after, statements, probe })),
    ...findWrites(before, rehearsed),
    ...findNewRules(before, after, rehearsed),
  ];
}

function findGone(before: Definitions, after: Definitions, statements: readonly PlacedStatement[]): DataRisk[] {
  const tables = new Set(after.dataColumns.map(({ relation }) => relation));
  const columns = new Set(after.dataColumns.map(identityOf));
  const gone = before.dataColumns.filter((column) => holdsData(column) && !columns.has(identityOf(column)));
  const byTable = Map.groupBy(gone, ({ relation }) => relation);
  return [...byTable.values()].flatMap((missing): DataRisk[] => {
    const [first] = missing;
    if (!first) return [];
    const table = labelOf(first);
    if (!tables.has(first.relation)) {
      const place = { schema: first.schema, name: first.table };
      const statement = statements.findLast((each) => namesTable(each, place));
      const copied = statements.find((each) => each !== statement && isCopy(each) && namesTable(each, place));
      return [goneRisk({ what: `the rows of ${table}`, table, statement, copied })];
    }
    return missing
      .filter(({ isGenerated }) => !isGenerated) // made of the other columns
      .map(({ name }) => {
        const place = { schema: first.schema, name: first.table };
        const about = statements.filter((each) => hasWord(each, name) && namesTable(each, place));
        const statement = about.findLast((each) => !isCopy(each));
        const copied = about.find(isCopy);
        return goneRisk({ what: `the values of ${table}.${name}`, table, statement, copied });
      });
  });
}

function goneRisk({
  what,
  table,
  statement,
  copied,
}: Omit<DataRisk, "kind" | "message"> & { what: string; copied: PlacedStatement | undefined }): DataRisk {
  return copied
    ? { kind: "may lose", table, statement, message: `${capitalize(what)} go; line ${copied.line} reads them before.` }
    : { kind: "loses", table, statement, message: `${capitalize(what)} go, and no statement has copied them.` };
}

/** It writes what it reads elsewhere. */
function isCopy({ kind }: PlacedStatement): boolean {
  return kind === "InsertStmt" || kind === "UpdateStmt" || kind === "CreateTableAsStmt" || kind === "MergeStmt";
}

async function findConversions({
  before,
  after,
  statements,
  probe,
}: Omit<Options, "rehearsed"> & { statements: readonly PlacedStatement[] }): Promise<DataRisk[]> {
  const now = new Map(after.dataColumns.map((column) => [identityOf(column), column]));
  const risks: DataRisk[] = [];
  for (const column of before.dataColumns.filter((each) => holdsData(each) && !each.isGenerated)) {
    const is = now.get(identityOf(column));
    if (!is || (is.type === column.type && is.typeId === column.typeId)) continue;
    const statement = statements.find((each) => hasWord(each, column.name) && /\btype\b/i.test(each.text));
    const place = { table: labelOf(is), statement };
    const what = `${labelOf(is)}.${is.name}`;
    const change = `from ${column.type} to ${is.type}`;
    const isMadeAnew = column.type === is.type; // another type has the name now: the one that had it cannot be asked
    const conversion = isMadeAnew ? undefined : await probe(column.type, is.type);
    if (!conversion) {
      risks.push(...compareLabels(before, after, { was: column, is }).map((risk) => ({ ...risk, ...place })));
      continue;
    }
    if (conversion.refused !== undefined)
      risks.push({
        kind: "may fail",
        ...place,
        message: `${what} goes ${change}, which refuses values such as ${quote(conversion.refused)}.`,
      });
    if (conversion.lost)
      risks.push({
        kind: "may lose",
        ...place,
        message: `${what} goes ${change}, where ${quote(conversion.lost.value)} becomes ${quote(conversion.lost.becomes)}.`,
      });
  }
  return risks;
}

/** An enum that is made anew has other labels under, most often, the same name. */
function compareLabels(
  before: Definitions,
  after: Definitions,
  { was, is }: { was: DataColumn; is: DataColumn },
): Pick<DataRisk, "kind" | "message">[] {
  const labels = ({ names }: Definitions, type: string) =>
    names
      .filter(({ kind, name }) => kind === "label" && name.startsWith(`${type}.`))
      .map(({ name }) => name.slice(type.length + 1));
  const [old, now] = [labels(before, was.type), labels(after, is.type)];
  const what = `${labelOf(is)}.${is.name}`;
  if (old.length === 0 || now.length === 0)
    return [{ kind: "may lose", message: `${what} is of type ${is.type} now, was ${was.type}.` }];
  const missing = old.filter((label) => !now.includes(label));
  return missing.length > 0
    ? [
        {
          kind: "may fail",
          message: `${what} may hold ${missing.map(quote).join(", ")}, which ${is.type} no longer has.`,
        },
      ]
    : [];
}

function findWrites(before: Definitions, rehearsed: readonly Rehearsed[]): DataRisk[] {
  return rehearsed.flatMap(({ statement, writes }) =>
    writes.flatMap(({ relation, verb }): DataRisk[] => {
      const place = { table: relation.label, statement };
      if (verb === "truncate") return [{ kind: "loses", ...place, message: `All rows of ${relation.label} go.` }];
      if (verb === "delete") return [{ kind: "loses", ...place, message: `Rows of ${relation.label} are deleted.` }];
      return verb === "update" ? describeUpdate(before, statement, relation) : [];
    }),
  );
}

/** A column that the migration has added has no values to lose; a null is none either. */
function describeUpdate(before: Definitions, statement: PlacedStatement, relation: KnownRelation): DataRisk[] {
  const place = { table: relation.label, statement };
  const updates = findUpdates(statement, relation);
  if (!updates) {
    const message = `Code that is not looked into changes rows of ${relation.label}.`;
    return [{ kind: "may lose", ...place, message }];
  }
  const old = new Set(before.dataColumns.filter(({ relation: oid }) => oid === relation.oid).map(({ name }) => name));
  return updates.flatMap(({ columns, isOfNulls, isOfConflicts }): DataRisk[] => {
    const overwritten = columns.filter((name) => old.has(name) && name !== isOfNulls);
    if (overwritten.length === 0) return [];
    const what = overwritten.map((name) => `${relation.label}.${name}`).join(", ");
    return [
      {
        kind: isOfConflicts ? "may lose" : "loses",
        ...place,
        message: `What was in ${what} is overwritten${isOfConflicts ? " where the row is there already" : ""}.`,
      },
    ];
  });
}

function quote(text: string): string {
  if (/^(x|9){13,}$/.test(text)) return `one of ${text.length} characters`; // of type-probe.ts
  return `"${text.length > 30 ? `${text.slice(0, 29)}…` : text}"`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
