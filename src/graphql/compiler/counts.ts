/**
 * How many operations of this process one statement has answered, how many were passed to Grafast, and how often something
 * failed that should not: tests look at the last.
 */
export const singleStatementCounts = { answered: 0, passed: 0, bugs: 0 };
