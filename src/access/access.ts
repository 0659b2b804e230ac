import type { Failure } from "./attempt.ts";
import type { JudgedPolicy } from "./judge-policies.ts";
import type { GrantFact, TriggerFact, Verb } from "./relation-facts.ts";

/** `no row`: nothing fails and nothing is found or changed, which the API calls NOT_FOUND, or null. */
export type Verdict = "allowed" | "no row" | "refused";

export type Access = {
  relation: string;
  role: string;
  verb: Verb;
  verdict: Verdict | "unknown";
  /** One sentence. */
  reason: string;
  /** What grants, policies and the row say, before anything is tried; `unknown` when more decides. */
  expected: Verdict | "unknown";
  isSchemaUsable: boolean;
  grants: GrantFact[];
  /** Columns of the statement for which the role has not what the statement needs. */
  missing: { privilege: Verb; columns: string[] }[];
  /** Why policies have no say; undefined when they have. */
  bypass?: string | undefined;
  policies: JudgedPolicy[];
  triggers: TriggerFact[];
  /** Checks that the new row does not meet. */
  brokenChecks: { name: string; expression: string }[];
  /** What was tried and undone; without it, why not. */
  statement: string;
  untried?: string | undefined;
  failure?: Failure | undefined;
  /** What a view reads. */
  below: Access[];
};
