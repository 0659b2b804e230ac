import type { Access } from "./access.ts";
import type { Failure } from "./attempt.ts";
import type { JudgedPolicy } from "./judge-policies.ts";
import type { Verb } from "./relation-facts.ts";

/** The one thing that decides, as a sentence. */
export function reasonOf(
  access: Omit<Access, "reason">,
  { isThere, hidden }: { isThere: boolean; hidden: Verb | undefined },
): string {
  const { role, relation, verb, verdict, expected, missing, policies, failure } = access;
  if (!access.isSchemaUsable) return `${role} may not use the schema ${relation.slice(0, relation.indexOf("."))}.`;
  const [lack] = missing;
  if (lack)
    return `${role} has no grant of ${lack.privilege} on ${lack.columns.length > 0 ? `${lack.columns.join(", ")} of ` : ""}${relation}.`;
  if (!isThere && !failure) return `${relation} has no such row.`;
  if (hidden && !failure)
    return `${refusalBy(policies, { command: hidden, part: "using" })}: the row is not there for ${role}${hidden === "select" ? "" : ` to ${hidden}`}.`;
  if (failure) {
    if (isOfPolicies(failure))
      return `${refusalBy(policies, { command: verb, part: "check" })}: the new row is refused.`;
    const by = failure.constraint
      ? ` by the constraint ${failure.constraint}`
      : failure.function
        ? ` by the function ${failure.function}`
        : "";
    return `The database refuses it${by}: ${failure.sqlState}.`;
  }
  if (expected === "refused" && verdict === "refused")
    return `${refusalBy(policies, { command: verb, part: "check" })}: the new row is refused.`;
  if (verdict === "allowed")
    return `${role} has the grant, and ${access.bypass ? `no policy is asked: ${access.bypass}` : "the policies let the row through"}.`;
  if (verdict === "no row")
    return access.triggers.length > 0
      ? "A trigger has left the row out."
      : "What the view reads does not have the row for this role.";
  return `It was not tried: ${access.untried}.`;
}

/** PostgreSQL gives a lacking grant and a policy's refusal the same SQLSTATE. */
function isOfPolicies({ sqlState, message }: Failure): boolean {
  return sqlState === "42501" && /row-level security/.test(message);
}

function refusalBy(
  policies: readonly JudgedPolicy[],
  { command, part }: { command: Verb; part: "using" | "check" },
): string {
  const asked = policies.filter((it) => it.part === part);
  const wanted = asked.filter((it) => it.command === command || it.command === "all");
  const stopping = (wanted.length > 0 ? wanted : asked).filter(
    ({ isRestrictive, value }) => isRestrictive && value !== true,
  );
  const word = part === "using" ? command : `${command} with such a row`;
  if (stopping.length > 0) return `The restrictive policy ${stopping.map(({ name }) => name).join(", ")} is not true`;
  return `No policy lets this role ${word}`;
}
