import type { Access } from "./access.ts";
import { type Evaluation, makeNewRow } from "./evaluate.ts";
import type { FoundRow } from "./find-row.ts";
import { bypassOf, type JudgedPolicy, judge } from "./judge-policies.ts";
import type { Plan } from "./plan.ts";
import type { Question } from "./question.ts";
import type { RelationFacts, TriggerFact, Verb } from "./relation-facts.ts";

/** What policies say of the row that is there, and of the one that would be; `newRow` when no trigger changes it. */
export type Judged = {
  policies: JudgedPolicy[];
  using: boolean | "unknown";
  check: boolean | "unknown";
  newRow?: string;
  hiddenBy?: Verb;
};
type ToJudge = { question: Question; found: FoundRow | undefined; plan: Plan; triggers: readonly TriggerFact[] };

export async function judgeRow(evaluation: Evaluation, { question, found, plan, triggers }: ToJudge): Promise<Judged> {
  const { facts } = evaluation;
  const { verb, values = {} } = question;
  const isTable = facts.kind === "r" || facts.kind === "p";
  const result: Judged = { policies: [], using: true, check: true };
  if (!isTable || (verb !== "insert" && !found))
    return isTable ? result : { ...result, using: "unknown", check: "unknown" };
  const hasPolicies = bypassOf(facts) === undefined;
  if (found && hasPolicies) {
    const commands: Verb[] = verb === "select" || plan.reads.length === 0 ? [verb] : [verb, "select"];
    for (const command of commands) {
      const { allows, policies } = await judge(evaluation, { command, part: "using", row: found.row });
      result.policies.push(...policies);
      if (allows !== true && result.using !== false) {
        result.using = allows;
        if (allows === false) result.hiddenBy = command;
      }
    }
  }
  if (verb !== "insert" && verb !== "update") return result;
  const made = await makeNewRow(evaluation, { values, row: found?.row });
  const mayChange = triggers.some(({ timing, isForRow }) => timing === "before" && isForRow);
  if ("because" in made) return { ...result, check: hasPolicies ? "unknown" : true };
  if (!mayChange) result.newRow = made.row;
  if (!hasPolicies) return result;
  const commands: Verb[] = plan.reads.length === 0 ? [verb] : [verb, "select"];
  for (const command of commands) {
    const { unsettled } = made;
    const { allows, policies } = await judge(evaluation, {
      command,
      part: "check",
      row: made.row,
      isShown: command !== verb,
      unsettled,
    });
    result.policies.push(...policies);
    if (result.check !== false) result.check = allows === true ? result.check : allows;
  }
  if (mayChange) result.check = result.check === true && isAlwaysTrue(result.policies) ? true : "unknown";
  return result;
}

const isAlwaysTrue = (policies: readonly JudgedPolicy[]) =>
  policies.every(({ part, expression }) => part === "using" || expression === "true");

type Known = { facts: RelationFacts; missing: Access["missing"]; plan: Plan; isThere: boolean; judged: Judged };

/**
 * What can be told without trying. A policy that fails may do so before any row is looked at, for want of a right to a table
 * that it asks; of a row that is not there nobody knows.
 */
export function expect({ facts, missing, plan, isThere, judged }: Known): Access["expected"] {
  if (!facts.isSchemaUsable || missing.length > 0) return "refused";
  const isComputed = (name: string) =>
    facts.columns.some((it) => it.name === name && (it.isGenerated || it.identity === "a"));
  if (plan.writes.some(isComputed)) return "refused";
  if (facts.kind !== "r" && facts.kind !== "p") return "unknown"; // what a view reads decides
  if (!isThere) return bypassOf(facts) ? "no row" : "unknown";
  if (judged.using !== true)
    return judged.using === false && !judged.policies.some(({ value }) => value === "unknown") ? "no row" : "unknown";
  if (judged.check !== true) return judged.check === false ? "refused" : "unknown";
  return "allowed";
}
