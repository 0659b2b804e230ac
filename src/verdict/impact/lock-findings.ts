import type { Finding } from "../finding.ts";
import type { PlacedStatement } from "./changed-migrations.ts";
import { placeOf } from "./find-cause.ts";
import { nameOf } from "./lock-modes.ts";
import type { LockRisk, Work } from "./lock-risks.ts";

/** A table's size where the change is going to run, as far as its catalog knows. */
export type TableSize = { rows: number; bytes: number };

type Sizes = ReadonlyMap<string, TableSize>;

/** Those that are held for a moment are told together, a statement and a mode each. */
export function describeLocks(risks: readonly LockRisk[], sizes: Sizes): Finding[] {
  const brief = risks.filter(({ work }) => work.length === 0);
  const groups = Map.groupBy(brief, ({ statement, mode }) => `${statement.file}:${statement.line} ${mode}`);
  return [
    ...risks.filter(({ work }) => work.length > 0).map((risk) => describeLong(risk, sizes)),
    ...[...groups.values()].map((group) => describeBrief(group, sizes)),
  ];
}

function describeLong(risk: LockRisk, sizes: Sizes): Finding {
  const { mode, blocks, statement, work } = risk;
  const [first] = work as [Work];
  return {
    kind: "impact",
    severity: "warning",
    rule: first.how === "rewrites" ? "lock-while-rewriting" : "lock-while-working",
    reason: `${capitalize(blocks)} of ${nameTable(risk, sizes)} wait while the migration ${describeWork(first, statement)}${others(work)} (${nameOf(mode)}).`,
    remedy: remedyOf(first, risk),
    ...placeOf(statement),
    ...(work.length > 1 && { details: work.map((each) => describeWork(each, statement)) }),
  };
}

function describeBrief(risks: readonly LockRisk[], sizes: Sizes): Finding {
  const [{ blocks, mode, statement }] = risks as [LockRisk];
  const tables = risks.map((risk) => nameTable(risk, sizes));
  return {
    kind: "impact",
    severity: "note",
    rule: "lock-for-a-moment",
    reason: `${capitalize(blocks)} of ${tables.join(", ")} wait for a moment (${nameOf(mode)}).`,
    remedy:
      "Nothing has to be done but to run it when no long transaction uses them: it waits for those, and others wait behind it.",
    ...placeOf(statement),
  };
}

function nameTable({ relation }: LockRisk, sizes: Sizes): string {
  const size = sizes.get(relation.label);
  return `${relation.label}${size && relation.kind !== "v" ? ` (${describeSize(size)})` : ""}`;
}

function describeWork({ how, relation, statement }: Work, locking: PlacedStatement): string {
  const words = {
    rewrites: `writes ${relation.label} anew`,
    reads: `reads all of ${relation.label}`,
    changes: `changes rows of ${relation.label}`,
  };
  return `${words[how]}${statement === locking ? "" : ` in line ${statement.line}`}`;
}

function others(work: readonly Work[]): string {
  return work.length > 1 ? ` and does ${work.length - 1} more such thing${work.length > 2 ? "s" : ""}` : "";
}

function remedyOf({ how, statement, relation }: Work, risk: LockRisk): string {
  if (risk.statement !== statement && relation !== risk.relation)
    return `Put line ${risk.statement.line} and what belongs to it into a migration of its own: a lock is held to the end.`;
  if (statement.kind === "IndexStmt")
    return "Make the index concurrently, in a migration of its own that begins with --! no-transaction.";
  if (how === "changes") return "Change rows in batches that are committed one by one, outside the migration.";
  if (how === "rewrites")
    return "Add a column beside the old one, fill it in batches, and change over in a later migration.";
  if (/\b(unique|primary\s+key)\b/i.test(statement.text))
    return "Make a unique index concurrently before, and add the constraint using it.";
  if (statement.kind !== "AlterTableStmt" && statement.kind !== "AlterDomainStmt")
    return "Do such work table by table in migrations of their own, or in batches outside of migrations.";
  return "Add a check or a reference not valid, and validate it in the next migration; a check of not null spares SET NOT NULL its reading.";
}

/** `about 1,200 rows, 3.4 MB`. */
export function describeSize({ rows, bytes }: TableSize): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const power = Math.min(units.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)));
  const amount = bytes / 1024 ** power;
  const count = rows < 0 ? "never analyzed" : `about ${Math.round(rows).toLocaleString("en")} rows`;
  return `${count}, ${power === 0 ? amount : amount.toPrecision(amount >= 100 ? 3 : 2)} ${units[power]}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
