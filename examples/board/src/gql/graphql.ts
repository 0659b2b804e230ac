/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One of the repositories that a project may have. */
export type RalphAdvancedRepository =
  | 'backend'
  | 'frontend'
  | 'mobile';

/** An input for mutations affecting `RalphAdvancedStory` */
export type RalphAdvancedStoryInput = {
  /** When it counts as built: an array of texts. */
  acceptanceCriteria?: unknown;
  /** What its plan calls it, such as US-001; once a feature. */
  code: string;
  /** The codes of stories of the same feature that must be done first: an array such as ["US-001"]. */
  dependencies?: unknown;
  /** What it is about. */
  description?: string | null | undefined;
  /** The feature that it is a part of. */
  featureId: number;
  /** Which to take first: 1 before 2. */
  priority?: number | null | undefined;
  /** The repository that it is built in. */
  repo: RalphAdvancedRepository;
  /** What it is about, in a line. */
  title: string;
};

/** Represents an update to a `RalphAdvancedStory`. Fields that are set will be updated. */
export type RalphAdvancedStoryPatch = {
  /** When it counts as built: an array of texts. */
  acceptanceCriteria?: unknown;
  /** What its plan calls it, such as US-001; once a feature. */
  code?: string | null | undefined;
  /** The codes of stories of the same feature that must be done first: an array such as ["US-001"]. */
  dependencies?: unknown;
  /** What it is about. */
  description?: string | null | undefined;
  /** Which to take first: 1 before 2. */
  priority?: number | null | undefined;
  /** The repository that it is built in. */
  repo?: RalphAdvancedRepository | null | undefined;
  /** pending → in_progress → review → testing → done; a failed gate sends it to rework, from where it is taken again. In review and testing it waits for its gates, which other agents claim. */
  status?: RalphAdvancedStoryStatus | null | undefined;
  /** Why it has its status: the reason of a failure, a rework or a return. */
  statusNote?: string | null | undefined;
  /** What it is about, in a line. */
  title?: string | null | undefined;
};

/**
 * How a story stands: pending and rework wait for an agent that builds, review and
 * testing for agents at the gates; in_progress is an agent's; done and failed are over.
 */
export type RalphAdvancedStoryStatus =
  | 'done'
  | 'failed'
  | 'in_progress'
  | 'pending'
  | 'review'
  | 'rework'
  | 'testing';

export type CreateStoryMutationVariables = Exact<{
  story: RalphAdvancedStoryInput;
}>;


export type CreateStoryMutation = { createRalphAdvancedStory: { ralphAdvancedStory: { id: number, code: string, title: string, repo: RalphAdvancedRepository, priority: number, status: RalphAdvancedStoryStatus, statusNote: string | null } | null } | null };

export type FeaturesQueryVariables = Exact<{
  first: number;
}>;


export type FeaturesQuery = { ralphAdvancedFeatures: { nodes: Array<{ id: number, name: string, project: { id: number, name: string } | null }> } | null };

export type StoriesQueryVariables = Exact<{
  featureId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type StoriesQuery = { ralphAdvancedStories: { totalCount: number, nodes: Array<{ id: number, code: string, title: string, repo: RalphAdvancedRepository, priority: number, status: RalphAdvancedStoryStatus, statusNote: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type Story_CardFragment = { id: number, code: string, title: string, repo: RalphAdvancedRepository, priority: number, status: RalphAdvancedStoryStatus, statusNote: string | null };

export type UpdateStoryMutationVariables = Exact<{
  id: number;
  patch: RalphAdvancedStoryPatch;
}>;


export type UpdateStoryMutation = { updateRalphAdvancedStory: { ralphAdvancedStory: { id: number, code: string, title: string, repo: RalphAdvancedRepository, priority: number, status: RalphAdvancedStoryStatus, statusNote: string | null } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const Story_CardFragmentDoc = new TypedDocumentString(`
    fragment Story_Card on RalphAdvancedStory {
  id
  code
  title
  repo
  priority
  status
  statusNote
}
    `, {"fragmentName":"Story_Card"}) as unknown as TypedDocumentString<Story_CardFragment, unknown>;
export const CreateStoryDocument = new TypedDocumentString(`
    mutation CreateStory($story: RalphAdvancedStoryInput!) {
  createRalphAdvancedStory(input: {ralphAdvancedStory: $story}) {
    ralphAdvancedStory {
      ...Story_Card
    }
  }
}
    fragment Story_Card on RalphAdvancedStory {
  id
  code
  title
  repo
  priority
  status
  statusNote
}`, {"hash":"sha256:3cd4d34b49f7b80c8711f95cd45462159c403b180ad5bee32583a29d0ebf62f2"}) as unknown as TypedDocumentString<CreateStoryMutation, CreateStoryMutationVariables>;
export const FeaturesDocument = new TypedDocumentString(`
    query Features($first: Int!) {
  ralphAdvancedFeatures(first: $first, orderBy: [CREATED_AT_DESC]) {
    nodes {
      id
      name
      project {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:15efcac765f814e20d717fa159558f27fa1e15f48349b1aed8544965f8fb8614"}) as unknown as TypedDocumentString<FeaturesQuery, FeaturesQueryVariables>;
export const StoriesDocument = new TypedDocumentString(`
    query Stories($featureId: Int!, $first: Int!, $after: Cursor) {
  ralphAdvancedStories(
    filter: {featureId: {equalTo: $featureId}}
    first: $first
    after: $after
    orderBy: [PRIORITY_ASC, ID_ASC]
  ) {
    totalCount
    nodes {
      ...Story_Card
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Story_Card on RalphAdvancedStory {
  id
  code
  title
  repo
  priority
  status
  statusNote
}`, {"hash":"sha256:ab128d126194f87eebd846c929f1d5e0c105f066eee3d2905a6eb02f3e0a4bf5"}) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const UpdateStoryDocument = new TypedDocumentString(`
    mutation UpdateStory($id: Int!, $patch: RalphAdvancedStoryPatch!) {
  updateRalphAdvancedStory(input: {id: $id, patch: $patch}) {
    ralphAdvancedStory {
      ...Story_Card
    }
  }
}
    fragment Story_Card on RalphAdvancedStory {
  id
  code
  title
  repo
  priority
  status
  statusNote
}`, {"hash":"sha256:4cbd733c5f8f916fb39d6f8b945c6ce322adc661db250dfa430e60a9e619737d"}) as unknown as TypedDocumentString<UpdateStoryMutation, UpdateStoryMutationVariables>;