import type { PlacedStatement } from "./changed-migrations.ts";
import { blockedBy, isStronger, type LockMode } from "./lock-modes.ts";
import type { KnownRelation, Rehearsed } from "./rehearse.ts";

/** Who has to wait until a migration has ended, and for what. */
export type LockRisk = {
  relation: KnownRelation;
  mode: LockMode;
  blocks: "readers and writers" | "writers" | "writers of the same rows";
  /** The first that makes somebody wait. */
  statement: PlacedStatement;
  /** What takes the longer the more rows there are, while the lock is held; without any it is held for a moment. */
  work: Work[];
};

export type Work = { statement: PlacedStatement; relation: KnownRelation; how: "rewrites" | "reads" | "changes" };

/** A lock is held to the end of the transaction: also while what follows reads or writes other tables. */
export function findLockRisks(rehearsed: readonly Rehearsed[]): LockRisk[] {
  const risks = new Map<string, LockRisk>();
  for (const { statement, locks, scanned, rewritten, writes } of rehearsed) {
    for (const { relation, mode } of locks) {
      const blocks = blockedBy(mode);
      const known = risks.get(relation.oid);
      if (blocks === "nobody" || (known && !isStronger(mode, known.mode))) continue;
      risks.set(relation.oid, {
        relation,
        mode,
        blocks,
        statement: known?.statement ?? statement,
        work: known?.work ?? [],
      });
    }
    const changed = writes.filter(({ verb }) => verb === "update" || verb === "delete").map(({ relation }) => relation);
    const work = [
      ...rewritten.map((relation) => ({ statement, relation, how: "rewrites" as const })),
      ...scanned
        .filter((relation) => !rewritten.includes(relation))
        .map((relation) => ({
          statement,
          relation,
          how: changed.includes(relation) ? ("changes" as const) : ("reads" as const),
        })),
    ];
    for (const risk of risks.values()) risk.work.push(...work);
    for (const each of work.filter(({ how }) => how === "changes")) {
      if (risks.has(each.relation.oid)) continue;
      const { relation } = each;
      risks.set(relation.oid, {
        relation,
        mode: "RowExclusive",
        blocks: "writers of the same rows",
        statement,
        work: [each],
      });
    }
  }
  return [...risks.values()];
}
