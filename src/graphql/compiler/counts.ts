/**
 * How many operations of this process one statement has answered, how many were passed to Grafast, and how often something
 * failed that should not, with the newest such failure: tests look at these.
 */
export const singleStatementCounts = { answered: 0, passed: 0, bugs: 0, lastBug: undefined as unknown };
