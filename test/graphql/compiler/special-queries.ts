/** Queries that were, or may be, answered in two ways: short ones, which say what they are about. */
export const specialQueries: readonly { about: string; text: string; variables?: Record<string, unknown> }[] = [
  {
    about: "cursors of a page without rows",
    text: "{ learningCourses(first: 4) { pageInfo { startCursor endCursor } } }",
  },
  {
    about: "cursors of a page without rows beside the number of rows",
    text: "{ learningCourses(first: 4) { totalCount pageInfo { endCursor hasNextPage } } }",
  },
  {
    about: "cursors of the last page without rows",
    text: "{ learningCourses(last: 4) { pageInfo { startCursor endCursor hasPreviousPage } } }",
  },
  { about: "aggregates without a measure", text: "{ learningCourses { aggregates { keys __typename } } }" },
  {
    about: "aggregates without a measure, of no rows",
    text: '{ learningCourses(filter: { code: { equalTo: "none" } }) { aggregates { keys __typename } } }',
  },
  { about: "measures without a field", text: "{ learningCourses { aggregates { distinctCount { __typename } } } }" },
  { about: "groups by nothing", text: "{ learningCourses { groupedAggregates(groupBy: []) { keys } } }" },
  {
    about: "groups by the same twice",
    text: "{ learningCourses { groupedAggregates(groupBy: [SEMESTER, SEMESTER]) { keys distinctCount { code } } } }",
  },
  {
    about: "a time that has no words and is never null",
    text: "{ coachingGoals { nodes { id createdAt updatedAt } } }",
  },
  {
    about: "such a time in related rows",
    text: "{ users { nodes { id coachingProfile { createdAt } coachingGoals { nodes { createdAt } } } } }",
  },
  { about: "a cursor that is none where no page is asked for", text: '{ learningCourses(after: "x") { totalCount } }' },
  {
    about: "a cursor of another order where no page is asked for",
    text: '{ learningCourses(before: "WyJkYjEyNzMxNzQxIiwxXQ==") { totalCount aggregates { distinctCount { code } } } }',
  },
  {
    about: "a cursor of another order where nothing is asked for but a name",
    text: '{ learningCourses(before: "WyJkYjEyNzMxNzQxIiwxXQ==") { __typename } }',
  },
  {
    about: "a cursor of another order",
    text: '{ learningCourses(after: "WyJkYjEyNzMxNzQxIiwxXQ==") { nodes { id } } }',
  },
  { about: "a negative size where no page is asked for", text: "{ learningCourses(first: -1) { totalCount } }" },
  { about: "two sizes where no page is asked for", text: "{ learningCourses(first: 1, last: 1) { totalCount } }" },
  { about: "a negative offset where no page is asked for", text: "{ learningCourses(offset: -1) { totalCount } }" },
  {
    about: "no rows",
    text: "{ learningCourses(first: 0) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }",
  },
  {
    about: "rows beyond the last",
    text: "{ learningCourses(offset: 1000) { nodes { id } pageInfo { hasPreviousPage } } }",
  },
  {
    about: "an offset of nothing",
    text: "{ learningCourses(offset: 0) { nodes { id } pageInfo { hasPreviousPage } } }",
  },
  {
    about: "a size that is null",
    text: "query ($size: Int) { learningCourses(first: $size) { nodes { id } pageInfo { hasNextPage } } }",
    variables: { size: null },
  },
  { about: "no order", text: "{ learningCourses(orderBy: []) { edges { cursor node { id } } } }" },
  { about: "an order that is null", text: "{ learningCourses(orderBy: null) { edges { cursor node { id } } } }" },
  { about: "the natural order", text: "{ learningCourses(orderBy: NATURAL) { edges { cursor node { id } } } }" },
  { about: "a filter that is null", text: "{ learningCourses(filter: null) { totalCount } }" },
  { about: "a filter that is empty", text: "{ learningCourses(filter: {}) { totalCount } }" },
  { about: "a filter with nothing in it", text: "{ learningCourses(filter: { code: {} }) { totalCount } }" },
  {
    about: "a filter with null in it",
    text: "{ learningCourses(filter: { code: { equalTo: null } }) { totalCount } }",
  },
  { about: "a filter of no values", text: "{ learningCourses(filter: { code: { in: [] } }) { totalCount } }" },
  { about: "a filter of no others", text: "{ learningCourses(filter: { code: { notIn: [] } }) { totalCount } }" },
  {
    about: "a character that cannot be stored",
    text: "query ($code: String) { learningCourses(filter: { code: { equalTo: $code } }) { totalCount } }",
    variables: { code: "\u0000" },
  },
  {
    about: "a character that cannot be stored, of a key",
    text: "query ($code: String!) { learningCourseByCode(code: $code) { id } }",
    variables: { code: "\u0000" },
  },
  { about: "a key that nothing has", text: '{ learningCourseByCode(code: "none") { id documents { totalCount } } }' },
  {
    about: "a number beyond all",
    text: "{ ralphAdvancedFeature(id: 2147483647) { id } ralphAdvancedStory(id: -1) { id } }",
  },
  { about: "names alone", text: "{ __typename }" },
  { about: "names beside rows", text: "{ a: __typename learningCourses { b: __typename nodes { c: __typename } } }" },
  {
    about: "the schema beside rows",
    text: '{ __type(name: "LearningCourse") { name } learningCourses { totalCount } }',
  },
  { about: "the root in the root", text: "{ query { query { learningCourses { totalCount } nodeId } } }" },
  {
    about: "names that SQL has a meaning for",
    text: "{ select: learningCourses { null: totalCount nodes { toString: id __proto__: code constructor: name } } }",
  },
  {
    about: "numbers for names",
    text: "{ _1: learningCourses { _2: nodes { _10: id _9: code } } _0: learningCourses { totalCount } }",
  },
  {
    about: "names longer than PostgreSQL's",
    text: `{ ${"a".repeat(70)}: learningCourses { ${"b".repeat(70)}: totalCount ${"b".repeat(69)}c: totalCount nodes { ${"d".repeat(70)}: id ${"d".repeat(69)}e: code } } }`,
  },
];
