import type { Access } from "./access.ts";

/** For people: the answer first, then what it is made of. */
export function describeAccess(access: Access): string[] {
  const { role, verb, relation, verdict, reason, statement, untried } = access;
  const sign = { allowed: "Yes", "no row": "No row", refused: "No", unknown: "Nobody knows" }[verdict];
  return [
    `${sign}: ${verb} on ${relation} as ${role}.`,
    reason,
    "",
    ...describeGrants(access),
    ...describePolicies(access),
    ...describeRules(access),
    ...access.below.flatMap((below) => ["", "The view reads:", ...describeAccess(below).map((line) => `  ${line}`)]),
    "",
    ...(untried ? [`Not tried: ${untried}.`] : ["Tried and undone:", `  ${statement}`]),
  ].map((line) => line.trimEnd());
}

function describeGrants({ isSchemaUsable, grants, missing, relation }: Access): string[] {
  return [
    "Grants",
    ...(isSchemaUsable ? [] : [`  no   usage on schema ${relation.slice(0, relation.indexOf("."))}`]),
    ...grants.map(
      ({ privilege, grantee, columns }) =>
        `  yes  ${privilege}${columns ? ` (${columns.join(", ")})` : ""} to ${grantee}`,
    ),
    ...missing.map(
      ({ privilege, columns }) => `  no   ${privilege}${columns.length > 0 ? ` (${columns.join(", ")})` : ""}`,
    ),
    ...(grants.length + missing.length === 0 ? ["  none is needed"] : []),
  ];
}

function describePolicies({ bypass, policies, role }: Access): string[] {
  if (bypass) return ["Policies", `  not asked: ${bypass}`];
  if (policies.length === 0) return ["Policies", `  none is for ${role}`];
  const lines = policies.map(({ name, command, isRestrictive, roles, part, expression, ...judged }) => {
    const value = judged.value === "unknown" ? `? (${judged.because})` : `${judged.value}`;
    const about = part === "using" ? "the row" : "the new row";
    const kind = isRestrictive ? "restrictive, " : "";
    return `  ${value.padEnd(5)}  ${name} (${kind}for ${command} to ${roles.join(", ")}), of ${about}: ${expression.replaceAll(/\s+/g, " ")}`;
  });
  return ["Policies", ...new Set(lines)];
}

function describeRules({ triggers, brokenChecks, failure }: Access): string[] {
  const lines = [
    ...brokenChecks.map(({ name, expression }) => `  no   check ${name}: ${expression}`),
    ...triggers.map(
      ({ name, relation, function: does, timing }) =>
        `  ${failure?.function === does ? "no " : "runs"}  trigger ${name} on ${relation} (${timing}): ${does}`,
    ),
    ...(failure
      ? [`  no   ${failure.sqlState}: ${failure.message}${failure.detail ? ` (${failure.detail})` : ""}`]
      : []),
  ];
  return lines.length > 0 ? ["Triggers and checks", ...lines] : [];
}
