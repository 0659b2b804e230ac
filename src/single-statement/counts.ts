/** Operations of this process that a single statement answered, and those passed on to Grafast. For tests. */
export const singleStatementCounts = { answered: 0, passed: 0 };
