import type { Finding } from "../finding.ts";
import { knowState } from "../known-state.ts";
import { type Review, stateAfter, stateBefore } from "../review.ts";
import { findMaking, findName, mentions, type Source } from "../sources.ts";
import type { Exceptions } from "./exceptions.ts";
import { type Defect, type Lint, readLints } from "./lints.ts";

type Context = { sources: readonly Source[]; exceptions: Exceptions };

/** What lints find in the catalog that the migrations make: no database of anybody is looked at. */
export async function findDefectsOf(review: Review, { sources, exceptions }: Context): Promise<Finding[]> {
  const { defects } = await knowState(review, stateAfter(review.change));
  if (defects.length === 0) return [];
  const before = await knowState(review, stateBefore(review.change));
  const known = new Set(before.defects.map((defect) => JSON.stringify(defect)));
  const lints = new Map((await readLints(review.config.database.migrationsFolder)).map((lint) => [lint.rule, lint]));
  const isNew = (defect: Defect) => !known.has(JSON.stringify(defect));
  const wanted = defects.filter(
    ({ rule, subject }) => !exceptions.allow((each) => each.rule === rule && mentions(each.sql, subject)),
  );
  return [
    ...joinDetails(wanted.filter(isNew)).map((defect) => ({ defect, severity: "error" as const })),
    ...joinDetails(wanted.filter((defect) => !isNew(defect))).map((defect) => ({
      defect,
      severity: "warning" as const,
    })),
  ].map(({ defect, severity }) => describe(defect, { severity, lint: lints.get(defect.rule), sources }));
}

/** One for each thing, though it may have the defect several times, such as for several roles. */
function joinDetails(defects: readonly Defect[]): Defect[] {
  const joined = new Map<string, Defect>();
  for (const defect of defects) {
    const key = `${defect.rule} ${defect.subject}`;
    const first = joined.get(key);
    joined.set(key, first ? { ...first, details: `${first.details}; ${defect.details}` } : defect);
  }
  return [...joined.values()];
}

function describe(
  { rule, subject, details }: Defect,
  { severity, lint, sources }: { severity: Finding["severity"]; lint: Lint | undefined; sources: readonly Source[] },
): Finding {
  const what = `${rule.replaceAll("-", " ")}: ${subject}${details && ` (${details})`}.`;
  const isOfTable = /^(tables|relations|views)-/.test(rule);
  return {
    kind: "safety",
    severity,
    rule,
    ...((isOfTable && findMaking(sources, subject, "relation")) || findName(sources, subject)),
    reason: `${what} ${lint?.why ?? ""}`.trim(),
    remedy: lint?.remedy ?? "",
  };
}
