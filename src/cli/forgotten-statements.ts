/** As `watch` and `dev` tell that a draft has lost statements that were run from it. */
export function describeForgotten(statements: readonly string[]): string {
  return [
    "warning: the draft does not say any more what it has done to the database, which keeps it:",
    ...statements.map((statement) => `  ${statement}`),
    "Put it back, undo it by hand, or make the database anew (npm run reset).",
  ].join("\n");
}
