import { QuintetError } from "../errors/errors.ts";

/** What a verdict says: one thing that is not as it should be, or that a reviewer has to know. */
export type Finding = {
  kind: "drift" | "safety" | "impact";
  /** An error is refused by `commit` and fails `check`; a warning is told; a note is information. */
  severity: "error" | "warning" | "note";
  /** Which rule found it, in kebab-case: exceptions name it. */
  rule: string;
  /** What is wrong and with what, in one sentence. */
  reason: string;
  /** What to do about it, in one sentence. */
  remedy: string;
  /** Relative to the project, such as `migrations/current/1-goals.sql`; absent where no file says it. */
  file?: string | undefined;
  /** From 1. */
  line?: number | undefined;
  /** SQL that puts it right, as it stands. */
  sql?: string | undefined;
  /** Whether clients that worked no longer do. */
  isBreaking?: boolean | undefined;
  /** Each of what `reason` sums up. */
  details?: readonly string[] | undefined;
};

/**
 * That something could not be looked at: in an error when a migration does not run, else in a warning.
 * @throws the error when it is no foreseen one
 */
export function notLookedAt(kind: Finding["kind"], error: unknown): Finding {
  if (!(error instanceof QuintetError)) throw error;
  const isFault = error.code === "MIGRATION";
  return {
    kind,
    severity: isFault ? "error" : "warning",
    rule: "not-looked-at",
    reason: `${titles[kind]} was not looked at: ${error.message}`,
    remedy: isFault ? "Mend the migration that does not run." : "Set what is missing, and check again.",
  };
}

export const titles = { drift: "Drift", safety: "Safety", impact: "Impact" } as const satisfies Record<
  Finding["kind"],
  string
>;

/** The worst first; within a severity by place. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = { error: 0, warning: 1, note: 2 };
  return findings.toSorted(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      compare(a.file ?? "", b.file ?? "") ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.reason, b.reason),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
