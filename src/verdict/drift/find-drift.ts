import { compareCatalogs, type Difference, readCatalog, readDependencies } from "../../catalog/catalog.ts";
import type { Described } from "../../catalog/graph.ts";
import { type Drift, groupDifferences, isExtra } from "../../catalog/group-differences.ts";
import { mend } from "../../catalog/mend.ts";
import { connect } from "../../database/server-check.ts";
import { readApplied } from "../../migrations/chain.ts";
import type { Finding } from "../finding.ts";
import { type KnownState, knowState } from "../known-state.ts";
import { type Review, type State, stateAfter } from "../review.ts";
import { findPlace, readSources, type Source } from "../sources.ts";

/**
 * What in the database is not as its migrations make it: the committed ones that it has had, and the draft where it has had that.
 * @throws QuintetError MIGRATION when the database has had other migrations
 */
export async function findDrift(review: Review): Promise<Finding[]> {
  const { actual, applied } = await readActual(review);
  const { expected, differences, isDraftMissing } = await compare(review, actual, applied);
  const drifts = groupDifferences(differences, { expected, actual });
  const sources = drifts.length > 0 ? await readSources(review, applied) : [];
  return [
    ...(isDraftMissing ? [draftIsNotThere] : []),
    ...drifts.map((drift) => describe(drift, { expected, actual, sources })),
  ];
}

/** The SQL that makes the database what its migrations make, in the order in which it runs; blank when nothing has to be done. */
export async function mendDrift(review: Review): Promise<string> {
  const { actual, applied } = await readActual(review);
  const { expected, differences } = await compare(review, actual, applied);
  const roots = groupDifferences(differences, { expected, actual }).flatMap((drift) => drift.roots);
  return mend(roots, { expected, actual }).join("\n");
}

async function readActual({ database, change }: Review): Promise<{ actual: Described; applied: State["committed"] }> {
  const chain = [...change.base, ...change.committed];
  await using client = await connect(database.ownerUrl);
  const { length } = await readApplied(client, chain);
  const catalog = await readCatalog(client);
  return {
    actual: { catalog, dependencies: await readDependencies(client, catalog) },
    applied: chain.slice(0, length),
  };
}

type Comparison = { expected: KnownState; differences: Difference[]; isDraftMissing: boolean };

/** With the draft, or without it where that explains more: it was not applied yet, or not as it stands now. */
async function compare(review: Review, actual: Described, applied: State["committed"]): Promise<Comparison> {
  const whole = stateAfter(review.change);
  const isComplete = applied.length === whole.committed.length;
  const plain = await knowState(review, { committed: applied, hasDraft: false });
  const without = compareCatalogs(plain.catalog, actual.catalog);
  if (!whole.hasDraft) return { expected: plain, differences: without, isDraftMissing: false };
  if (isComplete) {
    const drafted = await knowState(review, whole);
    const differences = compareCatalogs(drafted.catalog, actual.catalog);
    if (differences.length <= without.length) return { expected: drafted, differences, isDraftMissing: false };
  }
  return { expected: plain, differences: without, isDraftMissing: true };
}

const draftIsNotThere: Finding = {
  kind: "drift",
  severity: "note",
  rule: "draft-not-applied",
  reason:
    "The draft is not in the database as it stands now, so that the database was compared with the committed migrations.",
  remedy: "`npm run watch -- --once` applies it.",
};

type Context = { expected: KnownState; actual: Described; sources: readonly Source[] };

function describe({ roots, parts }: Drift, { expected, actual, sources }: Context): Finding {
  const [root] = roots as [Difference];
  const sql = mend(roots, { expected, actual }).join("\n");
  return {
    kind: "drift",
    severity: isOfOthers(root) ? "warning" : "error",
    rule: isAbsent(root.actual) ? "missing" : isAbsent(root.expected) ? "left-over" : "different",
    ...findPlace(sources, root),
    reason: reasonOf(roots, parts.length),
    remedy: remedyOf(root, sql !== ""),
    ...(sql && { sql }),
  };
}

/** What operators add, and migrations seldom make. */
function isOfOthers(difference: Difference): boolean {
  return isExtra(difference) && /^(extension|publication|event trigger|schema) /.test(difference.key);
}

function reasonOf([root, ...others]: Difference[], parts: number): string {
  const { key, expected, actual } = root as Difference;
  const what = [key, ...others.map((other) => other.key)].join(", ");
  const more = parts > 0 ? ` and ${parts} ${parts === 1 ? "thing that belongs" : "things that belong"} to it` : "";
  if (isAbsent(actual)) return `The migrations make ${what}${more}; the database has no such thing.`;
  if (isAbsent(expected)) return `The database has ${what}${more}; no migration makes that.`;
  const [is, should] = [actual?.definition ?? "", expected?.definition ?? ""];
  if (is.length + should.length < 120 && !is.includes("\n"))
    return `${what} is ${JSON.stringify(is)} in the database; the migrations make it ${JSON.stringify(should)}.`;
  return `${what} is not what the migrations make. In the database it is:\n${is}`;
}

const isAbsent = (item: Difference["actual"]) => item?.definition === undefined || item.definition === null;

function remedyOf(root: Difference, isKnown: boolean): string {
  const cause = "It was done by hand, or by a draft that is no longer in migrations/current/.";
  if (!isKnown) return `${cause} Only its migration knows how it is made: run that statement again.`;
  const loss = isAbsent(root.expected)
    ? ", which removes it with what it holds"
    : isAbsent(root.actual) && /^(table|column) /.test(root.key)
      ? ": it comes back empty, and what it held is in a backup or nowhere"
      : "";
  return `${cause} If it is wanted, make it in a migration; if not, run the SQL${loss}.`;
}
