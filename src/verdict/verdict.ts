import { findDrift } from "./drift/find-drift.ts";
import { type Finding, inOrder, notLookedAt } from "./finding.ts";
import { findImpact } from "./impact/find-impact.ts";
import type { Review } from "./review.ts";
import { findHazards } from "./safety/find-hazards.ts";

export type Part = Finding["kind"];

/** What is said of database, files, API and deployed clients, the worst first. */
export type Verdict = { findings: readonly Finding[] };

/** Each part is one function of a review. */
const parts: Record<Part, (review: Review) => Promise<Finding[]>> = {
  drift: findDrift,
  safety: findHazards,
  impact: findImpact,
};

/** A part that cannot be looked at here, such as on a server where we may make no database, says so in a warning. */
export async function reachVerdict(
  review: Review,
  wanted: readonly Part[] = Object.keys(parts) as Part[],
): Promise<Verdict> {
  const findings: Finding[] = [];
  for (const part of wanted) findings.push(...(await parts[part](review).catch((error) => [notLookedAt(part, error)])));
  return { findings: inOrder(findings) };
}

export function hasErrors({ findings }: Verdict): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** Whether the change breaks clients, which may be meant. */
export function breaksClients({ findings }: Verdict): boolean {
  return findings.some(({ isBreaking }) => isBreaking);
}
