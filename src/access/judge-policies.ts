import { type Evaluation, evaluate, type Value } from "./evaluate.ts";
import type { PolicyFact, RelationFacts, Verb } from "./relation-facts.ts";

/** A policy, and what it says of a row: `using` of one that is there, `check` of one that would be. */
export type JudgedPolicy = Pick<PolicyFact, "name" | "command" | "isRestrictive" | "roles" | "columns"> & {
  part: "using" | "check";
  expression: string;
} & Value;

/** Whether policies let a row through; `unknown` when one of those that matter cannot be told. */
export type Judgement = { allows: boolean | "unknown"; policies: JudgedPolicy[] };

/** Why policies have no say; undefined when they have. */
export function bypassOf(facts: RelationFacts): string | undefined {
  if (!facts.hasRowSecurity) return "row level security is not enabled";
  if (facts.isSuperuser) return "the role is a superuser";
  if (facts.isBypassing) return "the role has BYPASSRLS";
  if (facts.isOwner && !facts.isRowSecurityForced) return "the role owns it, and row level security is not forced";
  return undefined;
}

/**
 * What the policies for a command say of a row, as PostgreSQL puts them together: one that is permissive has to be true, and
 * all that are restrictive. A new row is asked what `with check` says, or `using` where there is none; a row that has
 * to be seen as well is asked what `using` says, also when it is new (`isShown`).
 */
export async function judge(
  evaluation: Evaluation,
  {
    command,
    part,
    row,
    isShown = false,
    unsettled = [],
  }: { command: Verb; part: "using" | "check"; row: string; isShown?: boolean; unsettled?: readonly string[] },
): Promise<Judgement> {
  const policies: JudgedPolicy[] = [];
  for (const policy of evaluation.facts.policies) {
    if (!policy.isForRole || (policy.command !== command && policy.command !== "all")) continue;
    const expression = part === "check" && !isShown ? (policy.check ?? policy.using) : policy.using;
    if (expression === null) continue; // a permissive one lets nothing through, a restrictive one stops nothing
    const { name, isRestrictive, roles, columns } = policy;
    const open = unsettled.find((column) => columns.includes(column));
    const value: Value =
      open === undefined
        ? await evaluate(evaluation, { expression, row })
        : { value: "unknown", because: `only the change itself tells ${open}` };
    policies.push({ name, command: policy.command, isRestrictive, roles, columns, part, expression, ...value });
  }
  return { allows: combine(policies), policies };
}

function combine(policies: readonly JudgedPolicy[]): Judgement["allows"] {
  const permissive = policies.filter(({ isRestrictive }) => !isRestrictive);
  const restrictive = policies.filter(({ isRestrictive }) => isRestrictive);
  const isUnknown = ({ value }: JudgedPolicy) => value === "unknown";
  if (permissive.length === 0) return false;
  if (policies.some(isUnknown)) return "unknown"; // it may be an error, which ends the statement
  return permissive.some(({ value }) => value === true) && restrictive.every(({ value }) => value === true);
}
