/* eslint-disable */
import * as types from './graphql';



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
    "mutation CreateStory($story: RalphAdvancedStoryInput!) {\n  createRalphAdvancedStory(input: {ralphAdvancedStory: $story}) {\n    ralphAdvancedStory {\n      ...Story_Card\n    }\n  }\n}": typeof types.CreateStoryDocument,
    "query Features($first: Int!) {\n  ralphAdvancedFeatures(first: $first, orderBy: [CREATED_AT_DESC]) {\n    nodes {\n      id\n      name\n      project {\n        id\n        name\n      }\n    }\n  }\n}": typeof types.FeaturesDocument,
    "query Stories($featureId: Int!, $first: Int!, $after: Cursor) {\n  ralphAdvancedStories(\n    filter: {featureId: {equalTo: $featureId}}\n    first: $first\n    after: $after\n    orderBy: [PRIORITY_ASC, ID_ASC]\n  ) {\n    totalCount\n    nodes {\n      ...Story_Card\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.StoriesDocument,
    "fragment Story_Card on RalphAdvancedStory {\n  id\n  code\n  title\n  repo\n  priority\n  status\n  statusNote\n}": typeof types.Story_CardFragmentDoc,
    "mutation UpdateStory($id: Int!, $patch: RalphAdvancedStoryPatch!) {\n  updateRalphAdvancedStory(input: {id: $id, patch: $patch}) {\n    ralphAdvancedStory {\n      ...Story_Card\n    }\n  }\n}": typeof types.UpdateStoryDocument,
};
const documents: Documents = {
    "mutation CreateStory($story: RalphAdvancedStoryInput!) {\n  createRalphAdvancedStory(input: {ralphAdvancedStory: $story}) {\n    ralphAdvancedStory {\n      ...Story_Card\n    }\n  }\n}": types.CreateStoryDocument,
    "query Features($first: Int!) {\n  ralphAdvancedFeatures(first: $first, orderBy: [CREATED_AT_DESC]) {\n    nodes {\n      id\n      name\n      project {\n        id\n        name\n      }\n    }\n  }\n}": types.FeaturesDocument,
    "query Stories($featureId: Int!, $first: Int!, $after: Cursor) {\n  ralphAdvancedStories(\n    filter: {featureId: {equalTo: $featureId}}\n    first: $first\n    after: $after\n    orderBy: [PRIORITY_ASC, ID_ASC]\n  ) {\n    totalCount\n    nodes {\n      ...Story_Card\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.StoriesDocument,
    "fragment Story_Card on RalphAdvancedStory {\n  id\n  code\n  title\n  repo\n  priority\n  status\n  statusNote\n}": types.Story_CardFragmentDoc,
    "mutation UpdateStory($id: Int!, $patch: RalphAdvancedStoryPatch!) {\n  updateRalphAdvancedStory(input: {id: $id, patch: $patch}) {\n    ralphAdvancedStory {\n      ...Story_Card\n    }\n  }\n}": types.UpdateStoryDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateStory($story: RalphAdvancedStoryInput!) {\n  createRalphAdvancedStory(input: {ralphAdvancedStory: $story}) {\n    ralphAdvancedStory {\n      ...Story_Card\n    }\n  }\n}"): typeof import('./graphql').CreateStoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Features($first: Int!) {\n  ralphAdvancedFeatures(first: $first, orderBy: [CREATED_AT_DESC]) {\n    nodes {\n      id\n      name\n      project {\n        id\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql').FeaturesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Stories($featureId: Int!, $first: Int!, $after: Cursor) {\n  ralphAdvancedStories(\n    filter: {featureId: {equalTo: $featureId}}\n    first: $first\n    after: $after\n    orderBy: [PRIORITY_ASC, ID_ASC]\n  ) {\n    totalCount\n    nodes {\n      ...Story_Card\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql').StoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Story_Card on RalphAdvancedStory {\n  id\n  code\n  title\n  repo\n  priority\n  status\n  statusNote\n}"): typeof import('./graphql').Story_CardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateStory($id: Int!, $patch: RalphAdvancedStoryPatch!) {\n  updateRalphAdvancedStory(input: {id: $id, patch: $patch}) {\n    ralphAdvancedStory {\n      ...Story_Card\n    }\n  }\n}"): typeof import('./graphql').UpdateStoryDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
