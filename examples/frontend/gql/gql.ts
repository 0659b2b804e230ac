/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Courses($first: Int!, $after: Cursor) {\n  learningCourses(first: $first, after: $after, orderBy: [CODE_ASC]) {\n    nodes {\n      id\n      code\n      name\n      semester\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CoursesDocument,
    "mutation CreateTask($title: String!) {\n  createCoachingTask(input: {coachingTask: {title: $title}}) {\n    coachingTask {\n      ...Task_Row\n    }\n  }\n}": typeof types.CreateTaskDocument,
    "fragment Task_Row on CoachingTask {\n  id\n  title\n  status\n}": typeof types.Task_RowFragmentDoc,
    "query Tasks($first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  coachingTasks(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    orderBy: [CREATED_AT_ASC]\n  ) {\n    nodes {\n      ...Task_Row\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n      hasPreviousPage\n      startCursor\n    }\n  }\n}": typeof types.TasksDocument,
    "mutation UpdateTask($id: UUID!, $patch: CoachingTaskPatch!) {\n  updateCoachingTask(input: {id: $id, patch: $patch}) {\n    coachingTask {\n      ...Task_Row\n    }\n  }\n}": typeof types.UpdateTaskDocument,
};
const documents: Documents = {
    "query Courses($first: Int!, $after: Cursor) {\n  learningCourses(first: $first, after: $after, orderBy: [CODE_ASC]) {\n    nodes {\n      id\n      code\n      name\n      semester\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CoursesDocument,
    "mutation CreateTask($title: String!) {\n  createCoachingTask(input: {coachingTask: {title: $title}}) {\n    coachingTask {\n      ...Task_Row\n    }\n  }\n}": types.CreateTaskDocument,
    "fragment Task_Row on CoachingTask {\n  id\n  title\n  status\n}": types.Task_RowFragmentDoc,
    "query Tasks($first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  coachingTasks(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    orderBy: [CREATED_AT_ASC]\n  ) {\n    nodes {\n      ...Task_Row\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n      hasPreviousPage\n      startCursor\n    }\n  }\n}": types.TasksDocument,
    "mutation UpdateTask($id: UUID!, $patch: CoachingTaskPatch!) {\n  updateCoachingTask(input: {id: $id, patch: $patch}) {\n    coachingTask {\n      ...Task_Row\n    }\n  }\n}": types.UpdateTaskDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Courses($first: Int!, $after: Cursor) {\n  learningCourses(first: $first, after: $after, orderBy: [CODE_ASC]) {\n    nodes {\n      id\n      code\n      name\n      semester\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Courses($first: Int!, $after: Cursor) {\n  learningCourses(first: $first, after: $after, orderBy: [CODE_ASC]) {\n    nodes {\n      id\n      code\n      name\n      semester\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateTask($title: String!) {\n  createCoachingTask(input: {coachingTask: {title: $title}}) {\n    coachingTask {\n      ...Task_Row\n    }\n  }\n}"): (typeof documents)["mutation CreateTask($title: String!) {\n  createCoachingTask(input: {coachingTask: {title: $title}}) {\n    coachingTask {\n      ...Task_Row\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Task_Row on CoachingTask {\n  id\n  title\n  status\n}"): (typeof documents)["fragment Task_Row on CoachingTask {\n  id\n  title\n  status\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Tasks($first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  coachingTasks(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    orderBy: [CREATED_AT_ASC]\n  ) {\n    nodes {\n      ...Task_Row\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n      hasPreviousPage\n      startCursor\n    }\n  }\n}"): (typeof documents)["query Tasks($first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  coachingTasks(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    orderBy: [CREATED_AT_ASC]\n  ) {\n    nodes {\n      ...Task_Row\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n      hasPreviousPage\n      startCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateTask($id: UUID!, $patch: CoachingTaskPatch!) {\n  updateCoachingTask(input: {id: $id, patch: $patch}) {\n    coachingTask {\n      ...Task_Row\n    }\n  }\n}"): (typeof documents)["mutation UpdateTask($id: UUID!, $patch: CoachingTaskPatch!) {\n  updateCoachingTask(input: {id: $id, patch: $patch}) {\n    coachingTask {\n      ...Task_Row\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;