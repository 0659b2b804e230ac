/** How many operations of this process one statement has answered, and how many were passed to Grafast. */
export const singleStatementCounts = { answered: 0, passed: 0 };
