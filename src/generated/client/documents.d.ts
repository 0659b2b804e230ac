/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends {
    [key: string]: unknown;
}> = {
    [K in keyof T]: T[K];
};
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | {
    [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never;
};
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A filter to be used against aggregates of `ApiKey` object types. */
export type ApiKeyAggregatesFilter = {
    /** A filter that must pass for the relevant `ApiKey` object to be included within the aggregate. */
    filter?: ApiKeyFilter | null | undefined;
};
/** A filter to be used against `ApiKey` object types. All fields are combined with a logical ‘and.’ */
export type ApiKeyFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<ApiKeyFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `expiresAt` field. */
    expiresAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `lastUsedAt` field. */
    lastUsedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `name` field. */
    name?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: ApiKeyFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<ApiKeyFilter> | null | undefined;
    /** Filter by the object’s `prefix` field. */
    prefix?: StringFilter | null | undefined;
    /** Filter by the object’s `revokedAt` field. */
    revokedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** A filter to be used against BigFloat fields. All fields are combined with a logical ‘and.’ */
export type BigFloatFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: string | null | undefined;
    /** Equal to the specified value. */
    equalTo?: string | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: string | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: string | null | undefined;
    /** Included in the specified list. */
    in?: Array<string> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: string | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: string | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: string | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<string> | null | undefined;
};
/** A filter to be used against BigInt fields. All fields are combined with a logical ‘and.’ */
export type BigIntFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: string | null | undefined;
    /** Equal to the specified value. */
    equalTo?: string | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: string | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: string | null | undefined;
    /** Included in the specified list. */
    in?: Array<string> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: string | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: string | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: string | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<string> | null | undefined;
};
/** A filter to be used against Boolean fields. All fields are combined with a logical ‘and.’ */
export type BooleanFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: boolean | null | undefined;
    /** Equal to the specified value. */
    equalTo?: boolean | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: boolean | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: boolean | null | undefined;
    /** Included in the specified list. */
    in?: Array<boolean> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: boolean | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: boolean | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: boolean | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<boolean> | null | undefined;
};
/** Where messages come from and go to. */
export type ChannelKind = 'slack' | 'telegram' | 'web';
/** A filter to be used against ChannelKind fields. All fields are combined with a logical ‘and.’ */
export type ChannelKindFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: ChannelKind | null | undefined;
    /** Equal to the specified value. */
    equalTo?: ChannelKind | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: ChannelKind | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: ChannelKind | null | undefined;
    /** Included in the specified list. */
    in?: Array<ChannelKind> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: ChannelKind | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: ChannelKind | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: ChannelKind | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<ChannelKind> | null | undefined;
};
/** All input for the `coachingAnswerInteraction` mutation. */
export type CoachingAnswerInteractionInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
    response: string;
};
/** All input for the `coachingClaimInteraction` mutation. */
export type CoachingClaimInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id?: string | null | undefined;
};
/** All input for the `coachingExtendInteractionLease` mutation. */
export type CoachingExtendInteractionLeaseInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
};
/** All input for the `coachingFailInteraction` mutation. */
export type CoachingFailInteractionInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    errorMessage: string;
    id: string;
};
/** A filter to be used against aggregates of `CoachingGoal` object types. */
export type CoachingGoalAggregatesFilter = {
    /** A filter that must pass for the relevant `CoachingGoal` object to be included within the aggregate. */
    filter?: CoachingGoalFilter | null | undefined;
};
/** A filter to be used against `CoachingGoal` object types. All fields are combined with a logical ‘and.’ */
export type CoachingGoalFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<CoachingGoalFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `description` field. */
    description?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: CoachingGoalFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<CoachingGoalFilter> | null | undefined;
    /** Filter by the object’s `title` field. */
    title?: StringFilter | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** An input for mutations affecting `CoachingGoal` */
export type CoachingGoalInput = {
    /** What reaching it means, and why it matters. */
    description?: string | null | undefined;
    /** The goal in a few words. */
    title: string;
    /** Whose it is; the caller's, unless an admin says otherwise. */
    userId?: string | null | undefined;
};
/** Methods to use when ordering `CoachingGoal`. */
export type CoachingGoalOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `CoachingGoal`. Fields that are set will be updated. */
export type CoachingGoalPatch = {
    /** What reaching it means, and why it matters. */
    description?: string | null | undefined;
    /** The goal in a few words. */
    title?: string | null | undefined;
};
/** A filter to be used against aggregates of `CoachingInteraction` object types. */
export type CoachingInteractionAggregatesFilter = {
    /** Mean average aggregate over matching `CoachingInteraction` objects. */
    average?: CoachingInteractionAverageAggregateFilter | null | undefined;
    /** Distinct count aggregate over matching `CoachingInteraction` objects. */
    distinctCount?: CoachingInteractionDistinctCountAggregateFilter | null | undefined;
    /** A filter that must pass for the relevant `CoachingInteraction` object to be included within the aggregate. */
    filter?: CoachingInteractionFilter | null | undefined;
    /** Maximum aggregate over matching `CoachingInteraction` objects. */
    max?: CoachingInteractionMaxAggregateFilter | null | undefined;
    /** Minimum aggregate over matching `CoachingInteraction` objects. */
    min?: CoachingInteractionMinAggregateFilter | null | undefined;
    /** Sample standard deviation aggregate over matching `CoachingInteraction` objects. */
    stddevSample?: CoachingInteractionStddevSampleAggregateFilter | null | undefined;
    /** Sum aggregate over matching `CoachingInteraction` objects. */
    sum?: CoachingInteractionSumAggregateFilter | null | undefined;
};
export type CoachingInteractionAverageAggregateFilter = {
    attempts?: BigFloatFilter | null | undefined;
};
export type CoachingInteractionDistinctCountAggregateFilter = {
    leaseExpired?: BigIntFilter | null | undefined;
};
/** A filter to be used against `CoachingInteraction` object types. All fields are combined with a logical ‘and.’ */
export type CoachingInteractionFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<CoachingInteractionFilter> | null | undefined;
    /** Filter by the object’s `attempts` field. */
    attempts?: IntFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `errorMessage` field. */
    errorMessage?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `leaseExpired` field. */
    leaseExpired?: BooleanFilter | null | undefined;
    /** Filter by the object’s `leaseExpiresAt` field. */
    leaseExpiresAt?: DatetimeFilter | null | undefined;
    /** Negates the expression. */
    not?: CoachingInteractionFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<CoachingInteractionFilter> | null | undefined;
    /** Filter by the object’s `prompt` field. */
    prompt?: StringFilter | null | undefined;
    /** Filter by the object’s `response` field. */
    response?: StringFilter | null | undefined;
    /** Filter by the object’s `task` relation. */
    task?: CoachingTaskFilter | null | undefined;
    /** A related `task` exists. */
    taskExists?: boolean | null | undefined;
    /** Filter by the object’s `taskId` field. */
    taskId?: UuidFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
    /** Filter by the object’s `worker` relation. */
    worker?: UserFilter | null | undefined;
    /** A related `worker` exists. */
    workerExists?: boolean | null | undefined;
    /** Filter by the object’s `workerId` field. */
    workerId?: UuidFilter | null | undefined;
};
/** An input for mutations affecting `CoachingInteraction` */
export type CoachingInteractionInput = {
    /** What was asked. */
    prompt: string;
    /** What the coach answered; null until it has. */
    response?: string | null | undefined;
    /** The task that it is about, one of the same person's; null for none, or one that was deleted. */
    taskId?: string | null | undefined;
    /** Who asked; the caller, unless someone allowed to says otherwise. */
    userId?: string | null | undefined;
};
export type CoachingInteractionMaxAggregateFilter = {
    attempts?: IntFilter | null | undefined;
};
export type CoachingInteractionMinAggregateFilter = {
    attempts?: IntFilter | null | undefined;
};
/** Methods to use when ordering `CoachingInteraction`. */
export type CoachingInteractionOrderBy = 'ATTEMPTS_ASC' | 'ATTEMPTS_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ERROR_MESSAGE_ASC' | 'ERROR_MESSAGE_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEASE_EXPIRES_AT_ASC' | 'LEASE_EXPIRES_AT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROMPT_ASC' | 'PROMPT_DESC' | 'RESPONSE_ASC' | 'RESPONSE_DESC' | 'TASK_ID_ASC' | 'TASK_ID_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'WORKER_ID_ASC' | 'WORKER_ID_DESC';
export type CoachingInteractionStddevSampleAggregateFilter = {
    attempts?: BigFloatFilter | null | undefined;
};
export type CoachingInteractionSumAggregateFilter = {
    attempts?: BigIntFilter | null | undefined;
};
/** All input for the `coachingMergePersonaSignals` mutation. */
export type CoachingMergePersonaSignalsInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    signals: unknown;
    userId?: string | null | undefined;
};
/** A filter to be used against `CoachingProfile` object types. All fields are combined with a logical ‘and.’ */
export type CoachingProfileFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<CoachingProfileFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Negates the expression. */
    not?: CoachingProfileFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<CoachingProfileFilter> | null | undefined;
    /** Filter by the object’s `personaSignals` field. */
    personaSignals?: JsonFilter | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** Represents an update to a `CoachingProfile`. Fields that are set will be updated. */
export type CoachingProfilePatch = {
    /** What was learned, by name: an object, such as {"tone": "direct", "bestHour": 9}. */
    personaSignals?: unknown;
};
/** All input for the `coachingPurgeCacheEntries` mutation. */
export type CoachingPurgeCacheEntriesInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
};
/** All input for the `coachingPutCacheEntry` mutation. */
export type CoachingPutCacheEntryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    expiresAt: string;
    key: string;
    value: unknown;
};
/** All input for the `coachingReleaseInteraction` mutation. */
export type CoachingReleaseInteractionInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
};
/** A filter to be used against aggregates of `CoachingTask` object types. */
export type CoachingTaskAggregatesFilter = {
    /** A filter that must pass for the relevant `CoachingTask` object to be included within the aggregate. */
    filter?: CoachingTaskFilter | null | undefined;
};
/** A filter to be used against `CoachingTask` object types. All fields are combined with a logical ‘and.’ */
export type CoachingTaskFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<CoachingTaskFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `interactions` relation. */
    interactions?: CoachingTaskToManyCoachingInteractionFilter | null | undefined;
    /** Some related `interactions` exist. */
    interactionsExist?: boolean | null | undefined;
    /** Negates the expression. */
    not?: CoachingTaskFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<CoachingTaskFilter> | null | undefined;
    /** Filter by the object’s `status` field. */
    status?: CoachingTaskStatusFilter | null | undefined;
    /** Filter by the object’s `title` field. */
    title?: StringFilter | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** Grouping methods for `CoachingTask` for usage during aggregation. */
export type CoachingTaskGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'TITLE' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR' | 'USER_ID';
/** An input for mutations affecting `CoachingTask` */
export type CoachingTaskInput = {
    /** How far it is. */
    status?: CoachingTaskStatus | null | undefined;
    /** What is to be done. */
    title: string;
    /** Whose it is; the caller's, unless an admin says otherwise. */
    userId?: string | null | undefined;
};
/** Methods to use when ordering `CoachingTask`. */
export type CoachingTaskOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'INTERACTIONS_AVERAGE_ATTEMPTS_ASC' | 'INTERACTIONS_AVERAGE_ATTEMPTS_DESC' | 'INTERACTIONS_COUNT_ASC' | 'INTERACTIONS_COUNT_DESC' | 'INTERACTIONS_MAX_ATTEMPTS_ASC' | 'INTERACTIONS_MAX_ATTEMPTS_DESC' | 'INTERACTIONS_MIN_ATTEMPTS_ASC' | 'INTERACTIONS_MIN_ATTEMPTS_DESC' | 'INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'INTERACTIONS_SUM_ATTEMPTS_ASC' | 'INTERACTIONS_SUM_ATTEMPTS_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `CoachingTask`. Fields that are set will be updated. */
export type CoachingTaskPatch = {
    /** How far it is. */
    status?: CoachingTaskStatus | null | undefined;
    /** What is to be done. */
    title?: string | null | undefined;
};
/** How far a task is. */
export type CoachingTaskStatus = 'cancelled' | 'completed' | 'in_progress' | 'pending';
/** A filter to be used against CoachingTaskStatus fields. All fields are combined with a logical ‘and.’ */
export type CoachingTaskStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: CoachingTaskStatus | null | undefined;
    /** Equal to the specified value. */
    equalTo?: CoachingTaskStatus | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: CoachingTaskStatus | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: CoachingTaskStatus | null | undefined;
    /** Included in the specified list. */
    in?: Array<CoachingTaskStatus> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: CoachingTaskStatus | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: CoachingTaskStatus | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: CoachingTaskStatus | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<CoachingTaskStatus> | null | undefined;
};
/** A filter to be used against many `CoachingInteraction` object types. All fields are combined with a logical ‘and.’ */
export type CoachingTaskToManyCoachingInteractionFilter = {
    /** Aggregates across related `CoachingInteraction` match the filter criteria. */
    aggregates?: CoachingInteractionAggregatesFilter | null | undefined;
    /** Every related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: CoachingInteractionFilter | null | undefined;
    /** No related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: CoachingInteractionFilter | null | undefined;
    /** Some related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: CoachingInteractionFilter | null | undefined;
};
export type CreateApiKeyInput = {
    clientMutationId?: string | null | undefined;
    /** When it stops working; never when absent. */
    expiresAt?: string | null | undefined;
    /** What you call it. */
    name: string;
};
/** All input for the create `CoachingGoal` mutation. */
export type CreateCoachingGoalInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `CoachingGoal` to be created by this mutation. */
    coachingGoal: CoachingGoalInput;
};
/** All input for the create `CoachingInteraction` mutation. */
export type CreateCoachingInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `CoachingInteraction` to be created by this mutation. */
    coachingInteraction: CoachingInteractionInput;
};
/** All input for the create `CoachingTask` mutation. */
export type CreateCoachingTaskInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `CoachingTask` to be created by this mutation. */
    coachingTask: CoachingTaskInput;
};
/** All input for the create `LearningCourse` mutation. */
export type CreateLearningCourseInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `LearningCourse` to be created by this mutation. */
    learningCourse: LearningCourseInput;
};
/** All input for the create `LearningDocument` mutation. */
export type CreateLearningDocumentInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `LearningDocument` to be created by this mutation. */
    learningDocument: LearningDocumentInput;
};
/** All input for the create `LearningEnrollment` mutation. */
export type CreateLearningEnrollmentInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `LearningEnrollment` to be created by this mutation. */
    learningEnrollment: LearningEnrollmentInput;
};
/** All input for the create `LearningInteraction` mutation. */
export type CreateLearningInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `LearningInteraction` to be created by this mutation. */
    learningInteraction: LearningInteractionInput;
};
/** All input for the create `LearningVectorMetadatum` mutation. */
export type CreateLearningVectorMetadatumInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `LearningVectorMetadatum` to be created by this mutation. */
    learningVectorMetadatum: LearningVectorMetadatumInput;
};
/** All input for the create `MarketingClient` mutation. */
export type CreateMarketingClientInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `MarketingClient` to be created by this mutation. */
    marketingClient: MarketingClientInput;
};
/** All input for the create `MarketingFeedback` mutation. */
export type CreateMarketingFeedbackInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `MarketingFeedback` to be created by this mutation. */
    marketingFeedback: MarketingFeedbackInput;
};
/** All input for the create `MarketingSkill` mutation. */
export type CreateMarketingSkillInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `MarketingSkill` to be created by this mutation. */
    marketingSkill: MarketingSkillInput;
};
/** All input for the create `RalphAdvancedFeature` mutation. */
export type CreateRalphAdvancedFeatureInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `RalphAdvancedFeature` to be created by this mutation. */
    ralphAdvancedFeature: RalphAdvancedFeatureInput;
};
/** All input for the create `RalphAdvancedOrchestrator` mutation. */
export type CreateRalphAdvancedOrchestratorInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `RalphAdvancedOrchestrator` to be created by this mutation. */
    ralphAdvancedOrchestrator: RalphAdvancedOrchestratorInput;
};
/** All input for the create `RalphAdvancedProgressLog` mutation. */
export type CreateRalphAdvancedProgressLogInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `RalphAdvancedProgressLog` to be created by this mutation. */
    ralphAdvancedProgressLog: RalphAdvancedProgressLogInput;
};
/** All input for the create `RalphAdvancedProject` mutation. */
export type CreateRalphAdvancedProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `RalphAdvancedProject` to be created by this mutation. */
    ralphAdvancedProject: RalphAdvancedProjectInput;
};
/** All input for the create `RalphAdvancedStory` mutation. */
export type CreateRalphAdvancedStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `RalphAdvancedStory` to be created by this mutation. */
    ralphAdvancedStory: RalphAdvancedStoryInput;
};
/** All input for the create `RalphWebProject` mutation. */
export type CreateRalphWebProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `RalphWebProject` to be created by this mutation. */
    ralphWebProject: RalphWebProjectInput;
};
/** All input for the create `RalphWebProjectRepo` mutation. */
export type CreateRalphWebProjectRepoInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `RalphWebProjectRepo` to be created by this mutation. */
    ralphWebProjectRepo: RalphWebProjectRepoInput;
};
/** All input for the create `SavedQuery` mutation. */
export type CreateSavedQueryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `SavedQuery` to be created by this mutation. */
    savedQuery: SavedQueryInput;
};
/** All input for the create `Team` mutation. */
export type CreateTeamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `Team` to be created by this mutation. */
    team: TeamInput;
};
/** All input for the create `TeamMember` mutation. */
export type CreateTeamMemberInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `TeamMember` to be created by this mutation. */
    teamMember: TeamMemberInput;
};
/** All input for the create `UserChannel` mutation. */
export type CreateUserChannelInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `UserChannel` to be created by this mutation. */
    userChannel: UserChannelInput;
};
/** All input for the create `User` mutation. */
export type CreateUserInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The `User` to be created by this mutation. */
    user: UserInput;
};
/** A filter to be used against Datetime fields. All fields are combined with a logical ‘and.’ */
export type DatetimeFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: string | null | undefined;
    /** Equal to the specified value. */
    equalTo?: string | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: string | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: string | null | undefined;
    /** Included in the specified list. */
    in?: Array<string> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: string | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: string | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: string | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<string> | null | undefined;
};
/** All input for the `deleteCoachingGoal` mutation. */
export type DeleteCoachingGoalInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteCoachingInteraction` mutation. */
export type DeleteCoachingInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteCoachingProfile` mutation. */
export type DeleteCoachingProfileInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The person; the caller, unless someone allowed to says otherwise. */
    userId: string;
};
/** All input for the `deleteCoachingTask` mutation. */
export type DeleteCoachingTaskInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteGithubAccount` mutation. */
export type DeleteGithubAccountInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key of the link. */
    id: string;
};
/** All input for the `deleteLearningCourse` mutation. */
export type DeleteLearningCourseInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteLearningDocument` mutation. */
export type DeleteLearningDocumentInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteLearningEnrollment` mutation. */
export type DeleteLearningEnrollmentInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteLearningInteraction` mutation. */
export type DeleteLearningInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteLearningVectorMetadatum` mutation. */
export type DeleteLearningVectorMetadatumInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteMarketingClient` mutation. */
export type DeleteMarketingClientInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteMarketingFeedback` mutation. */
export type DeleteMarketingFeedbackInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteMarketingOutput` mutation. */
export type DeleteMarketingOutputInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteMarketingRun` mutation. */
export type DeleteMarketingRunInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteMarketingSkill` mutation. */
export type DeleteMarketingSkillInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteRalphAdvancedFeature` mutation. */
export type DeleteRalphAdvancedFeatureInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: number;
};
/** All input for the `deleteRalphAdvancedOrchestrator` mutation. */
export type DeleteRalphAdvancedOrchestratorInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The member. */
    userId: string;
};
/** All input for the `deleteRalphAdvancedProject` mutation. */
export type DeleteRalphAdvancedProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: number;
};
/** All input for the `deleteRalphAdvancedStory` mutation. */
export type DeleteRalphAdvancedStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: number;
};
/** All input for the `deleteRalphAdvancedSystemLog` mutation. */
export type DeleteRalphAdvancedSystemLogInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: number;
};
/** All input for the `deleteRalphWebProject` mutation. */
export type DeleteRalphWebProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteRalphWebProjectRepo` mutation. */
export type DeleteRalphWebProjectRepoInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteRalphWebUserApiKey` mutation. */
export type DeleteRalphWebUserApiKeyInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key of the row; not the secret. */
    id: string;
};
/** All input for the `deleteRalphWebWorkstream` mutation. */
export type DeleteRalphWebWorkstreamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteSavedQuery` mutation. */
export type DeleteSavedQueryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key; a link to it opens the query. */
    id: string;
};
/** All input for the `deleteTeam` mutation. */
export type DeleteTeamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteTeamMember` mutation. */
export type DeleteTeamMemberInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
};
/** All input for the `deleteUserChannel` mutation. */
export type DeleteUserChannelInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key of the link. */
    id: string;
};
/** All input for the `deleteUser` mutation. */
export type DeleteUserInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The key by which every product refers to this account. */
    id: string;
};
/** A filter to be used against aggregates of `GithubAccount` object types. */
export type GithubAccountAggregatesFilter = {
    /** A filter that must pass for the relevant `GithubAccount` object to be included within the aggregate. */
    filter?: GithubAccountFilter | null | undefined;
};
/** A filter to be used against `GithubAccount` object types. All fields are combined with a logical ‘and.’ */
export type GithubAccountFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<GithubAccountFilter> | null | undefined;
    /** Filter by the object’s `avatarUrl` field. */
    avatarUrl?: StringFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `githubId` field. */
    githubId?: StringFilter | null | undefined;
    /** Filter by the object’s `githubUsername` field. */
    githubUsername?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: GithubAccountFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<GithubAccountFilter> | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
export type HavingBigfloatFilter = {
    equalTo?: string | null | undefined;
    greaterThan?: string | null | undefined;
    greaterThanOrEqualTo?: string | null | undefined;
    lessThan?: string | null | undefined;
    lessThanOrEqualTo?: string | null | undefined;
    notEqualTo?: string | null | undefined;
};
export type HavingBigintFilter = {
    equalTo?: string | null | undefined;
    greaterThan?: string | null | undefined;
    greaterThanOrEqualTo?: string | null | undefined;
    lessThan?: string | null | undefined;
    lessThanOrEqualTo?: string | null | undefined;
    notEqualTo?: string | null | undefined;
};
export type HavingDatetimeFilter = {
    equalTo?: string | null | undefined;
    greaterThan?: string | null | undefined;
    greaterThanOrEqualTo?: string | null | undefined;
    lessThan?: string | null | undefined;
    lessThanOrEqualTo?: string | null | undefined;
    notEqualTo?: string | null | undefined;
};
export type HavingFloatFilter = {
    equalTo?: number | null | undefined;
    greaterThan?: number | null | undefined;
    greaterThanOrEqualTo?: number | null | undefined;
    lessThan?: number | null | undefined;
    lessThanOrEqualTo?: number | null | undefined;
    notEqualTo?: number | null | undefined;
};
export type HavingIntFilter = {
    equalTo?: number | null | undefined;
    greaterThan?: number | null | undefined;
    greaterThanOrEqualTo?: number | null | undefined;
    lessThan?: number | null | undefined;
    lessThanOrEqualTo?: number | null | undefined;
    notEqualTo?: number | null | undefined;
};
/** A filter to be used against Int fields. All fields are combined with a logical ‘and.’ */
export type IntFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: number | null | undefined;
    /** Equal to the specified value. */
    equalTo?: number | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: number | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: number | null | undefined;
    /** Included in the specified list. */
    in?: Array<number> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: number | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: number | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: number | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<number> | null | undefined;
};
/** A filter to be used against JSON fields. All fields are combined with a logical ‘and.’ */
export type JsonFilter = {
    /** Contains the specified JSON. */
    contains?: unknown;
    /** Contains the specified key. */
    containsKey?: string | null | undefined;
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: unknown;
    /** Equal to the specified value. */
    equalTo?: unknown;
    /** Greater than the specified value. */
    greaterThan?: unknown;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: unknown;
    /** Included in the specified list. */
    in?: Array<unknown> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: unknown;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: unknown;
    /** Not equal to the specified value. */
    notEqualTo?: unknown;
    /** Not included in the specified list. */
    notIn?: Array<unknown> | null | undefined;
    /** Compares a value inside of it. */
    path?: JsonValueFilter | null | undefined;
};
/** Conditions on a value inside of JSON. */
export type JsonValueFilter = {
    /** The way to it: names, and places in lists from "0" on. */
    at: Array<string>;
    /** Whether there is one, be it null. */
    exists?: boolean | null | undefined;
    /** Of a number. */
    number?: BigFloatFilter | null | undefined;
    /** Of a text itself, of anything else its JSON. */
    text?: StringFilter | null | undefined;
};
/** A filter to be used against `LearningCourse` object types. All fields are combined with a logical ‘and.’ */
export type LearningCourseFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<LearningCourseFilter> | null | undefined;
    /** Filter by the object’s `code` field. */
    code?: StringFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `description` field. */
    description?: StringFilter | null | undefined;
    /** Filter by the object’s `documents` relation. */
    documents?: LearningCourseToManyLearningDocumentFilter | null | undefined;
    /** Some related `documents` exist. */
    documentsExist?: boolean | null | undefined;
    /** Filter by the object’s `enrollments` relation. */
    enrollments?: LearningCourseToManyLearningEnrollmentFilter | null | undefined;
    /** Some related `enrollments` exist. */
    enrollmentsExist?: boolean | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `name` field. */
    name?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: LearningCourseFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<LearningCourseFilter> | null | undefined;
    /** Filter by the object’s `semester` field. */
    semester?: StringFilter | null | undefined;
};
/** An input for mutations affecting `LearningCourse` */
export type LearningCourseInput = {
    /** Short name in the catalogue, such as WFED119. */
    code: string;
    /** What it is about. */
    description?: string | null | undefined;
    /** Full name. */
    name: string;
    /** When it runs, such as Fall 2026. */
    semester?: string | null | undefined;
};
/** Methods to use when ordering `LearningCourse`. */
export type LearningCourseOrderBy = 'CODE_ASC' | 'CODE_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'DOCUMENTS_COUNT_ASC' | 'DOCUMENTS_COUNT_DESC' | 'ENROLLMENTS_COUNT_ASC' | 'ENROLLMENTS_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SEMESTER_ASC' | 'SEMESTER_DESC';
/** Represents an update to a `LearningCourse`. Fields that are set will be updated. */
export type LearningCoursePatch = {
    /** Short name in the catalogue, such as WFED119. */
    code?: string | null | undefined;
    /** What it is about. */
    description?: string | null | undefined;
    /** Full name. */
    name?: string | null | undefined;
    /** When it runs, such as Fall 2026. */
    semester?: string | null | undefined;
};
/** A filter to be used against many `LearningDocument` object types. All fields are combined with a logical ‘and.’ */
export type LearningCourseToManyLearningDocumentFilter = {
    /** Aggregates across related `LearningDocument` match the filter criteria. */
    aggregates?: LearningDocumentAggregatesFilter | null | undefined;
    /** Every related `LearningDocument` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: LearningDocumentFilter | null | undefined;
    /** No related `LearningDocument` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: LearningDocumentFilter | null | undefined;
    /** Some related `LearningDocument` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: LearningDocumentFilter | null | undefined;
};
/** A filter to be used against many `LearningEnrollment` object types. All fields are combined with a logical ‘and.’ */
export type LearningCourseToManyLearningEnrollmentFilter = {
    /** Aggregates across related `LearningEnrollment` match the filter criteria. */
    aggregates?: LearningEnrollmentAggregatesFilter | null | undefined;
    /** Every related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: LearningEnrollmentFilter | null | undefined;
    /** No related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: LearningEnrollmentFilter | null | undefined;
    /** Some related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: LearningEnrollmentFilter | null | undefined;
};
/** A filter to be used against aggregates of `LearningDocument` object types. */
export type LearningDocumentAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningDocument` object to be included within the aggregate. */
    filter?: LearningDocumentFilter | null | undefined;
};
/** A filter to be used against `LearningDocument` object types. All fields are combined with a logical ‘and.’ */
export type LearningDocumentFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<LearningDocumentFilter> | null | undefined;
    /** Filter by the object’s `contentType` field. */
    contentType?: StringFilter | null | undefined;
    /** Filter by the object’s `course` relation. */
    course?: LearningCourseFilter | null | undefined;
    /** Filter by the object’s `courseId` field. */
    courseId?: UuidFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `filePath` field. */
    filePath?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: LearningDocumentFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<LearningDocumentFilter> | null | undefined;
    /** Filter by the object’s `ragChunks` relation. */
    ragChunks?: LearningDocumentToManyLearningRagChunkFilter | null | undefined;
    /** Some related `ragChunks` exist. */
    ragChunksExist?: boolean | null | undefined;
    /** Filter by the object’s `ragDocument` relation. */
    ragDocument?: LearningRagDocumentFilter | null | undefined;
    /** A related `ragDocument` exists. */
    ragDocumentExists?: boolean | null | undefined;
    /** Filter by the object’s `title` field. */
    title?: StringFilter | null | undefined;
    /** Filter by the object’s `vectorMetadata` relation. */
    vectorMetadata?: LearningDocumentToManyLearningVectorMetadatumFilter | null | undefined;
    /** Some related `vectorMetadata` exist. */
    vectorMetadataExist?: boolean | null | undefined;
};
/** An input for mutations affecting `LearningDocument` */
export type LearningDocumentInput = {
    /** Media type, such as application/pdf. */
    contentType?: string | null | undefined;
    /** The course it belongs to. */
    courseId: string;
    /** Where the file is stored. */
    filePath?: string | null | undefined;
    /** Title; learningSearchDocuments looks here and in the chunks. */
    title: string;
};
/** Represents an update to a `LearningDocument`. Fields that are set will be updated. */
export type LearningDocumentPatch = {
    /** Media type, such as application/pdf. */
    contentType?: string | null | undefined;
    /** The course it belongs to. */
    courseId?: string | null | undefined;
    /** Where the file is stored. */
    filePath?: string | null | undefined;
    /** Title; learningSearchDocuments looks here and in the chunks. */
    title?: string | null | undefined;
};
/** A filter to be used against many `LearningRagChunk` object types. All fields are combined with a logical ‘and.’ */
export type LearningDocumentToManyLearningRagChunkFilter = {
    /** Aggregates across related `LearningRagChunk` match the filter criteria. */
    aggregates?: LearningRagChunkAggregatesFilter | null | undefined;
    /** Every related `LearningRagChunk` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: LearningRagChunkFilter | null | undefined;
    /** No related `LearningRagChunk` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: LearningRagChunkFilter | null | undefined;
    /** Some related `LearningRagChunk` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: LearningRagChunkFilter | null | undefined;
};
/** A filter to be used against many `LearningVectorMetadatum` object types. All fields are combined with a logical ‘and.’ */
export type LearningDocumentToManyLearningVectorMetadatumFilter = {
    /** Aggregates across related `LearningVectorMetadatum` match the filter criteria. */
    aggregates?: LearningVectorMetadatumAggregatesFilter | null | undefined;
    /** Every related `LearningVectorMetadatum` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: LearningVectorMetadatumFilter | null | undefined;
    /** No related `LearningVectorMetadatum` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: LearningVectorMetadatumFilter | null | undefined;
    /** Some related `LearningVectorMetadatum` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: LearningVectorMetadatumFilter | null | undefined;
};
/** A filter to be used against aggregates of `LearningEnrollment` object types. */
export type LearningEnrollmentAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningEnrollment` object to be included within the aggregate. */
    filter?: LearningEnrollmentFilter | null | undefined;
};
/** A filter to be used against `LearningEnrollment` object types. All fields are combined with a logical ‘and.’ */
export type LearningEnrollmentFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<LearningEnrollmentFilter> | null | undefined;
    /** Filter by the object’s `course` relation. */
    course?: LearningCourseFilter | null | undefined;
    /** Filter by the object’s `courseId` field. */
    courseId?: UuidFilter | null | undefined;
    /** Filter by the object’s `enrolledAt` field. */
    enrolledAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: LearningEnrollmentFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<LearningEnrollmentFilter> | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** An input for mutations affecting `LearningEnrollment` */
export type LearningEnrollmentInput = {
    /** The course. */
    courseId: string;
    /** The student or educator. */
    userId: string;
};
/** A filter to be used against aggregates of `LearningInteraction` object types. */
export type LearningInteractionAggregatesFilter = {
    /** Mean average aggregate over matching `LearningInteraction` objects. */
    average?: LearningInteractionAverageAggregateFilter | null | undefined;
    /** A filter that must pass for the relevant `LearningInteraction` object to be included within the aggregate. */
    filter?: LearningInteractionFilter | null | undefined;
    /** Maximum aggregate over matching `LearningInteraction` objects. */
    max?: LearningInteractionMaxAggregateFilter | null | undefined;
    /** Minimum aggregate over matching `LearningInteraction` objects. */
    min?: LearningInteractionMinAggregateFilter | null | undefined;
    /** Sample standard deviation aggregate over matching `LearningInteraction` objects. */
    stddevSample?: LearningInteractionStddevSampleAggregateFilter | null | undefined;
    /** Sum aggregate over matching `LearningInteraction` objects. */
    sum?: LearningInteractionSumAggregateFilter | null | undefined;
};
export type LearningInteractionAverageAggregateFilter = {
    latencyMs?: BigFloatFilter | null | undefined;
};
/** A filter to be used against `LearningInteraction` object types. All fields are combined with a logical ‘and.’ */
export type LearningInteractionFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<LearningInteractionFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `latencyMs` field. */
    latencyMs?: IntFilter | null | undefined;
    /** Negates the expression. */
    not?: LearningInteractionFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<LearningInteractionFilter> | null | undefined;
    /** Filter by the object’s `requestData` field. */
    requestData?: JsonFilter | null | undefined;
    /** Filter by the object’s `responseData` field. */
    responseData?: JsonFilter | null | undefined;
    /** Filter by the object’s `serviceType` field. */
    serviceType?: StringFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
    /** Filter by the object’s `userInteraction` relation. */
    userInteraction?: LearningUserInteractionFilter | null | undefined;
    /** A related `userInteraction` exists. */
    userInteractionExists?: boolean | null | undefined;
};
/** Grouping methods for `LearningInteraction` for usage during aggregation. */
export type LearningInteractionGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'LATENCY_MS' | 'REQUEST_DATA' | 'RESPONSE_DATA' | 'SERVICE_TYPE' | 'USER_ID';
export type LearningInteractionHavingAverageInput = {
    latencyMs?: HavingBigfloatFilter | null | undefined;
};
export type LearningInteractionHavingDistinctCountInput = {
    createdAt?: HavingBigintFilter | null | undefined;
    id?: HavingBigintFilter | null | undefined;
    latencyMs?: HavingBigintFilter | null | undefined;
    requestData?: HavingBigintFilter | null | undefined;
    responseData?: HavingBigintFilter | null | undefined;
    serviceType?: HavingBigintFilter | null | undefined;
    userId?: HavingBigintFilter | null | undefined;
};
/** Conditions for `LearningInteraction` aggregates. */
export type LearningInteractionHavingInput = {
    AND?: Array<LearningInteractionHavingInput> | null | undefined;
    OR?: Array<LearningInteractionHavingInput> | null | undefined;
    average?: LearningInteractionHavingAverageInput | null | undefined;
    count?: HavingIntFilter | null | undefined;
    distinctCount?: LearningInteractionHavingDistinctCountInput | null | undefined;
    max?: LearningInteractionHavingMaxInput | null | undefined;
    median?: LearningInteractionHavingMedianInput | null | undefined;
    min?: LearningInteractionHavingMinInput | null | undefined;
    p90?: LearningInteractionHavingP90Input | null | undefined;
    p95?: LearningInteractionHavingP95Input | null | undefined;
    p99?: LearningInteractionHavingP99Input | null | undefined;
    stddevSample?: LearningInteractionHavingStddevSampleInput | null | undefined;
    sum?: LearningInteractionHavingSumInput | null | undefined;
};
export type LearningInteractionHavingMaxInput = {
    createdAt?: HavingDatetimeFilter | null | undefined;
    latencyMs?: HavingIntFilter | null | undefined;
};
export type LearningInteractionHavingMedianInput = {
    latencyMs?: HavingFloatFilter | null | undefined;
};
export type LearningInteractionHavingMinInput = {
    createdAt?: HavingDatetimeFilter | null | undefined;
    latencyMs?: HavingIntFilter | null | undefined;
};
export type LearningInteractionHavingP90Input = {
    latencyMs?: HavingFloatFilter | null | undefined;
};
export type LearningInteractionHavingP95Input = {
    latencyMs?: HavingFloatFilter | null | undefined;
};
export type LearningInteractionHavingP99Input = {
    latencyMs?: HavingFloatFilter | null | undefined;
};
export type LearningInteractionHavingStddevSampleInput = {
    latencyMs?: HavingBigfloatFilter | null | undefined;
};
export type LearningInteractionHavingSumInput = {
    latencyMs?: HavingBigintFilter | null | undefined;
};
/** An input for mutations affecting `LearningInteraction` */
export type LearningInteractionInput = {
    /** How long the answer took, in milliseconds. */
    latencyMs?: number | null | undefined;
    /** What was asked. */
    requestData?: unknown;
    /** What was answered. */
    responseData?: unknown;
    /** Which service answered, such as rag or tutor. */
    serviceType?: string | null | undefined;
    /** Who asked; the caller, unless someone allowed to says otherwise. */
    userId?: string | null | undefined;
};
export type LearningInteractionMaxAggregateFilter = {
    latencyMs?: IntFilter | null | undefined;
};
export type LearningInteractionMinAggregateFilter = {
    latencyMs?: IntFilter | null | undefined;
};
/** Methods to use when ordering `LearningInteraction`. */
export type LearningInteractionOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LATENCY_MS_ASC' | 'LATENCY_MS_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SERVICE_TYPE_ASC' | 'SERVICE_TYPE_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `LearningInteraction`. Fields that are set will be updated. */
export type LearningInteractionPatch = {
    /** How long the answer took, in milliseconds. */
    latencyMs?: number | null | undefined;
    /** What was asked. */
    requestData?: unknown;
    /** What was answered. */
    responseData?: unknown;
    /** Which service answered, such as rag or tutor. */
    serviceType?: string | null | undefined;
};
export type LearningInteractionStddevSampleAggregateFilter = {
    latencyMs?: BigFloatFilter | null | undefined;
};
export type LearningInteractionSumAggregateFilter = {
    latencyMs?: BigIntFilter | null | undefined;
};
/** A filter to be used against aggregates of `LearningRagChunk` object types. */
export type LearningRagChunkAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningRagChunk` object to be included within the aggregate. */
    filter?: LearningRagChunkFilter | null | undefined;
};
/** A filter to be used against `LearningRagChunk` object types. All fields are combined with a logical ‘and.’ */
export type LearningRagChunkFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<LearningRagChunkFilter> | null | undefined;
    /** Filter by the object’s `chunkId` field. */
    chunkId?: StringFilter | null | undefined;
    /** Filter by the object’s `document` relation. */
    document?: LearningDocumentFilter | null | undefined;
    /** Filter by the object’s `documentId` field. */
    documentId?: UuidFilter | null | undefined;
    /** Filter by the object’s `documentTitle` field. */
    documentTitle?: StringFilter | null | undefined;
    /** Filter by the object’s `embeddingModel` field. */
    embeddingModel?: StringFilter | null | undefined;
    /** Filter by the object’s `metadata` field. */
    metadata?: JsonFilter | null | undefined;
    /** Filter by the object’s `metadataId` field. */
    metadataId?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: LearningRagChunkFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<LearningRagChunkFilter> | null | undefined;
};
/** A filter to be used against `LearningRagDocument` object types. All fields are combined with a logical ‘and.’ */
export type LearningRagDocumentFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<LearningRagDocumentFilter> | null | undefined;
    /** Filter by the object’s `courseCode` field. */
    courseCode?: StringFilter | null | undefined;
    /** Filter by the object’s `courseName` field. */
    courseName?: StringFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `document` relation. */
    document?: LearningDocumentFilter | null | undefined;
    /** Filter by the object’s `documentId` field. */
    documentId?: UuidFilter | null | undefined;
    /** Filter by the object’s `filePath` field. */
    filePath?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: LearningRagDocumentFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<LearningRagDocumentFilter> | null | undefined;
    /** Filter by the object’s `title` field. */
    title?: StringFilter | null | undefined;
};
/** A filter to be used against `LearningUserInteraction` object types. All fields are combined with a logical ‘and.’ */
export type LearningUserInteractionFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<LearningUserInteractionFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `interaction` relation. */
    interaction?: LearningInteractionFilter | null | undefined;
    /** Filter by the object’s `interactionId` field. */
    interactionId?: UuidFilter | null | undefined;
    /** Filter by the object’s `latencyMs` field. */
    latencyMs?: IntFilter | null | undefined;
    /** Negates the expression. */
    not?: LearningUserInteractionFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<LearningUserInteractionFilter> | null | undefined;
    /** Filter by the object’s `serviceType` field. */
    serviceType?: StringFilter | null | undefined;
    /** Filter by the object’s `userEmail` field. */
    userEmail?: StringFilter | null | undefined;
    /** Filter by the object’s `userRole` field. */
    userRole?: PlatformRoleFilter | null | undefined;
};
/** Methods to use when ordering `LearningUserInteraction`. */
export type LearningUserInteractionOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'INTERACTION_ID_ASC' | 'INTERACTION_ID_DESC' | 'LATENCY_MS_ASC' | 'LATENCY_MS_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SERVICE_TYPE_ASC' | 'SERVICE_TYPE_DESC' | 'USER_EMAIL_ASC' | 'USER_EMAIL_DESC';
/** A filter to be used against aggregates of `LearningVectorMetadatum` object types. */
export type LearningVectorMetadatumAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningVectorMetadatum` object to be included within the aggregate. */
    filter?: LearningVectorMetadatumFilter | null | undefined;
};
/** A filter to be used against `LearningVectorMetadatum` object types. All fields are combined with a logical ‘and.’ */
export type LearningVectorMetadatumFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<LearningVectorMetadatumFilter> | null | undefined;
    /** Filter by the object’s `chunkId` field. */
    chunkId?: StringFilter | null | undefined;
    /** Filter by the object’s `courseId` field. */
    courseId?: UuidFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `document` relation. */
    document?: LearningDocumentFilter | null | undefined;
    /** Filter by the object’s `documentId` field. */
    documentId?: UuidFilter | null | undefined;
    /** Filter by the object’s `embeddingModel` field. */
    embeddingModel?: StringFilter | null | undefined;
    /** Filter by the object’s `embeddingVersion` field. */
    embeddingVersion?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `metadata` field. */
    metadata?: JsonFilter | null | undefined;
    /** Negates the expression. */
    not?: LearningVectorMetadatumFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<LearningVectorMetadatumFilter> | null | undefined;
};
/** An input for mutations affecting `LearningVectorMetadatum` */
export type LearningVectorMetadatumInput = {
    /** Which part; the vector store knows it by this name. */
    chunkId: string;
    /** The document that it is a part of. */
    documentId: string;
    /** The model that embedded it. */
    embeddingModel?: string | null | undefined;
    /** The version of that model. */
    embeddingVersion?: string | null | undefined;
    /** What else the retrieval service noted: an object; of its "text" the first 100,000 characters are searched. */
    metadata?: unknown;
};
/** Represents an update to a `LearningVectorMetadatum`. Fields that are set will be updated. */
export type LearningVectorMetadatumPatch = {
    /** The model that embedded it. */
    embeddingModel?: string | null | undefined;
    /** The version of that model. */
    embeddingVersion?: string | null | undefined;
    /** What else the retrieval service noted: an object; of its "text" the first 100,000 characters are searched. */
    metadata?: unknown;
};
/** All input for the `marketingAddOutput` mutation. */
export type MarketingAddOutputInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    format?: MarketingOutputFormat | null | undefined;
    preview?: string | null | undefined;
    runId: string;
    s3Key: string;
    sizeBytes?: number | null | undefined;
    title?: string | null | undefined;
};
/** All input for the `marketingCancelRun` mutation. */
export type MarketingCancelRunInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
};
/** All input for the `marketingClaimRun` mutation. */
export type MarketingClaimRunInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id?: string | null | undefined;
    inngestEventId?: string | null | undefined;
    skill?: string | null | undefined;
};
/** A filter to be used against aggregates of `MarketingClient` object types. */
export type MarketingClientAggregatesFilter = {
    /** A filter that must pass for the relevant `MarketingClient` object to be included within the aggregate. */
    filter?: MarketingClientFilter | null | undefined;
};
/** A filter to be used against `MarketingClient` object types. All fields are combined with a logical ‘and.’ */
export type MarketingClientFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<MarketingClientFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `description` field. */
    description?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `name` field. */
    name?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: MarketingClientFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<MarketingClientFilter> | null | undefined;
    /** Filter by the object’s `runs` relation. */
    runs?: MarketingClientToManyMarketingRunFilter | null | undefined;
    /** Some related `runs` exist. */
    runsExist?: boolean | null | undefined;
    /** Filter by the object’s `s3Prefix` field. */
    s3Prefix?: StringFilter | null | undefined;
    /** Filter by the object’s `slug` field. */
    slug?: StringFilter | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** An input for mutations affecting `MarketingClient` */
export type MarketingClientInput = {
    /** What the client does, for whoever writes for them. */
    description?: string | null | undefined;
    /** Name to show. */
    name: string;
    /** Where its files lie in S3: a folder such as clients/yaz-automate-…/, chosen by the database. */
    s3Prefix?: string | null | undefined;
    /** Short name in lowercase letters, digits and hyphens; each user has it once. */
    slug: string;
    /** Whose client it is; the caller's, unless an admin says otherwise. */
    userId?: string | null | undefined;
};
/** Methods to use when ordering `MarketingClient`. */
export type MarketingClientOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RUNS_AVERAGE_ATTEMPTS_ASC' | 'RUNS_AVERAGE_ATTEMPTS_DESC' | 'RUNS_AVERAGE_TOKENS_INPUT_ASC' | 'RUNS_AVERAGE_TOKENS_INPUT_DESC' | 'RUNS_AVERAGE_TOKENS_OUTPUT_ASC' | 'RUNS_AVERAGE_TOKENS_OUTPUT_DESC' | 'RUNS_COUNT_ASC' | 'RUNS_COUNT_DESC' | 'RUNS_MAX_ATTEMPTS_ASC' | 'RUNS_MAX_ATTEMPTS_DESC' | 'RUNS_MAX_TOKENS_INPUT_ASC' | 'RUNS_MAX_TOKENS_INPUT_DESC' | 'RUNS_MAX_TOKENS_OUTPUT_ASC' | 'RUNS_MAX_TOKENS_OUTPUT_DESC' | 'RUNS_MIN_ATTEMPTS_ASC' | 'RUNS_MIN_ATTEMPTS_DESC' | 'RUNS_MIN_TOKENS_INPUT_ASC' | 'RUNS_MIN_TOKENS_INPUT_DESC' | 'RUNS_MIN_TOKENS_OUTPUT_ASC' | 'RUNS_MIN_TOKENS_OUTPUT_DESC' | 'RUNS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'RUNS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'RUNS_STDDEV_SAMPLE_TOKENS_INPUT_ASC' | 'RUNS_STDDEV_SAMPLE_TOKENS_INPUT_DESC' | 'RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_ASC' | 'RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_DESC' | 'RUNS_SUM_ATTEMPTS_ASC' | 'RUNS_SUM_ATTEMPTS_DESC' | 'RUNS_SUM_TOKENS_INPUT_ASC' | 'RUNS_SUM_TOKENS_INPUT_DESC' | 'RUNS_SUM_TOKENS_OUTPUT_ASC' | 'RUNS_SUM_TOKENS_OUTPUT_DESC' | 'S3_PREFIX_ASC' | 'S3_PREFIX_DESC' | 'SLUG_ASC' | 'SLUG_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `MarketingClient`. Fields that are set will be updated. */
export type MarketingClientPatch = {
    /** What the client does, for whoever writes for them. */
    description?: string | null | undefined;
    /** Name to show. */
    name?: string | null | undefined;
    /** Where its files lie in S3: a folder such as clients/yaz-automate-…/, chosen by the database. */
    s3Prefix?: string | null | undefined;
    /** Short name in lowercase letters, digits and hyphens; each user has it once. */
    slug?: string | null | undefined;
};
/** A filter to be used against many `MarketingRun` object types. All fields are combined with a logical ‘and.’ */
export type MarketingClientToManyMarketingRunFilter = {
    /** Aggregates across related `MarketingRun` match the filter criteria. */
    aggregates?: MarketingRunAggregatesFilter | null | undefined;
    /** Every related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: MarketingRunFilter | null | undefined;
    /** No related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: MarketingRunFilter | null | undefined;
    /** Some related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: MarketingRunFilter | null | undefined;
};
/** All input for the `marketingCompleteRun` mutation. */
export type MarketingCompleteRunInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
    metadata?: unknown;
    tokensInput?: number | null | undefined;
    tokensOutput?: number | null | undefined;
};
/** All input for the `marketingExtendRunLease` mutation. */
export type MarketingExtendRunLeaseInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
};
/** All input for the `marketingFailRun` mutation. */
export type MarketingFailRunInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    errorMessage: string;
    id: string;
    metadata?: unknown;
    tokensInput?: number | null | undefined;
    tokensOutput?: number | null | undefined;
};
/** A filter to be used against `MarketingFeedback` object types. All fields are combined with a logical ‘and.’ */
export type MarketingFeedbackFilter = {
    /** Filter by the object’s `accuracyScore` field. */
    accuracyScore?: IntFilter | null | undefined;
    /** Checks for all expressions in this list. */
    and?: Array<MarketingFeedbackFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `issues` field. */
    issues?: JsonFilter | null | undefined;
    /** Negates the expression. */
    not?: MarketingFeedbackFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<MarketingFeedbackFilter> | null | undefined;
    /** Filter by the object’s `output` relation. */
    output?: MarketingOutputFilter | null | undefined;
    /** Filter by the object’s `outputId` field. */
    outputId?: UuidFilter | null | undefined;
    /** Filter by the object’s `overallScore` field. */
    overallScore?: IntFilter | null | undefined;
    /** Filter by the object’s `qualityScore` field. */
    qualityScore?: IntFilter | null | undefined;
    /** Filter by the object’s `reviewerName` field. */
    reviewerName?: StringFilter | null | undefined;
    /** Filter by the object’s `ruleComplianceScore` field. */
    ruleComplianceScore?: IntFilter | null | undefined;
    /** Filter by the object’s `source` field. */
    source?: MarketingFeedbackSourceFilter | null | undefined;
    /** Filter by the object’s `suggestedRuleChanges` field. */
    suggestedRuleChanges?: JsonFilter | null | undefined;
    /** Filter by the object’s `usefulnessScore` field. */
    usefulnessScore?: IntFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
    /** Filter by the object’s `whatWorkedWell` field. */
    whatWorkedWell?: StringFilter | null | undefined;
};
/** Grouping methods for `MarketingFeedback` for usage during aggregation. */
export type MarketingFeedbackGroupBy = 'ACCURACY_SCORE' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'ISSUES' | 'OUTPUT_ID' | 'OVERALL_SCORE' | 'QUALITY_SCORE' | 'REVIEWER_NAME' | 'RULE_COMPLIANCE_SCORE' | 'SOURCE' | 'SUGGESTED_RULE_CHANGES' | 'USEFULNESS_SCORE' | 'USER_ID' | 'WHAT_WORKED_WELL';
/** An input for mutations affecting `MarketingFeedback` */
export type MarketingFeedbackInput = {
    /** Did it understand the request? 1 to 5. */
    accuracyScore?: number | null | undefined;
    /** What went wrong: a list of {"description", "severity": "high" | "medium" | "low", "suggestedFix"?}. */
    issues?: unknown;
    /** The output. */
    outputId: string;
    /** How good is it all in all? 1 to 5. */
    overallScore: number;
    /** Is the output well crafted? 1 to 5. */
    qualityScore?: number | null | undefined;
    /** Who reviewed, when it was not the user themselves. */
    reviewerName?: string | null | undefined;
    /** Did it follow the skill's rules? 1 to 5. */
    ruleComplianceScore?: number | null | undefined;
    /** Where it was given. */
    source: MarketingFeedbackSource;
    /** Which rules should change: a list of {"file", "currentRule"?, "suggestedChange", "rationale"}. */
    suggestedRuleChanges?: unknown;
    /** Is it ready to use? 1 to 5. */
    usefulnessScore?: number | null | undefined;
    /** The user for whom the output was made; the caller, unless an agent writes down what they said. */
    userId?: string | null | undefined;
    /** What to keep doing. */
    whatWorkedWell?: string | null | undefined;
};
/** Methods to use when ordering `MarketingFeedback`. */
export type MarketingFeedbackOrderBy = 'ACCURACY_SCORE_ASC' | 'ACCURACY_SCORE_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'OUTPUT_ID_ASC' | 'OUTPUT_ID_DESC' | 'OVERALL_SCORE_ASC' | 'OVERALL_SCORE_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'QUALITY_SCORE_ASC' | 'QUALITY_SCORE_DESC' | 'REVIEWER_NAME_ASC' | 'REVIEWER_NAME_DESC' | 'RULE_COMPLIANCE_SCORE_ASC' | 'RULE_COMPLIANCE_SCORE_DESC' | 'USEFULNESS_SCORE_ASC' | 'USEFULNESS_SCORE_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'WHAT_WORKED_WELL_ASC' | 'WHAT_WORKED_WELL_DESC';
/** Represents an update to a `MarketingFeedback`. Fields that are set will be updated. */
export type MarketingFeedbackPatch = {
    /** Did it understand the request? 1 to 5. */
    accuracyScore?: number | null | undefined;
    /** What went wrong: a list of {"description", "severity": "high" | "medium" | "low", "suggestedFix"?}. */
    issues?: unknown;
    /** How good is it all in all? 1 to 5. */
    overallScore?: number | null | undefined;
    /** Is the output well crafted? 1 to 5. */
    qualityScore?: number | null | undefined;
    /** Who reviewed, when it was not the user themselves. */
    reviewerName?: string | null | undefined;
    /** Did it follow the skill's rules? 1 to 5. */
    ruleComplianceScore?: number | null | undefined;
    /** Which rules should change: a list of {"file", "currentRule"?, "suggestedChange", "rationale"}. */
    suggestedRuleChanges?: unknown;
    /** Is it ready to use? 1 to 5. */
    usefulnessScore?: number | null | undefined;
    /** What to keep doing. */
    whatWorkedWell?: string | null | undefined;
};
/** Where feedback was given. */
export type MarketingFeedbackSource = 'api' | 'telegram' | 'web';
/** A filter to be used against MarketingFeedbackSource fields. All fields are combined with a logical ‘and.’ */
export type MarketingFeedbackSourceFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: MarketingFeedbackSource | null | undefined;
    /** Equal to the specified value. */
    equalTo?: MarketingFeedbackSource | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: MarketingFeedbackSource | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: MarketingFeedbackSource | null | undefined;
    /** Included in the specified list. */
    in?: Array<MarketingFeedbackSource> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: MarketingFeedbackSource | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: MarketingFeedbackSource | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: MarketingFeedbackSource | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<MarketingFeedbackSource> | null | undefined;
};
/** A filter to be used against aggregates of `MarketingOutput` object types. */
export type MarketingOutputAggregatesFilter = {
    /** Mean average aggregate over matching `MarketingOutput` objects. */
    average?: MarketingOutputAverageAggregateFilter | null | undefined;
    /** A filter that must pass for the relevant `MarketingOutput` object to be included within the aggregate. */
    filter?: MarketingOutputFilter | null | undefined;
    /** Maximum aggregate over matching `MarketingOutput` objects. */
    max?: MarketingOutputMaxAggregateFilter | null | undefined;
    /** Minimum aggregate over matching `MarketingOutput` objects. */
    min?: MarketingOutputMinAggregateFilter | null | undefined;
    /** Sample standard deviation aggregate over matching `MarketingOutput` objects. */
    stddevSample?: MarketingOutputStddevSampleAggregateFilter | null | undefined;
    /** Sum aggregate over matching `MarketingOutput` objects. */
    sum?: MarketingOutputSumAggregateFilter | null | undefined;
};
export type MarketingOutputAverageAggregateFilter = {
    sizeBytes?: BigFloatFilter | null | undefined;
};
/** A filter to be used against `MarketingOutput` object types. All fields are combined with a logical ‘and.’ */
export type MarketingOutputFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<MarketingOutputFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `feedback` relation. */
    feedback?: MarketingFeedbackFilter | null | undefined;
    /** A related `feedback` exists. */
    feedbackExists?: boolean | null | undefined;
    /** Filter by the object’s `format` field. */
    format?: MarketingOutputFormatFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: MarketingOutputFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<MarketingOutputFilter> | null | undefined;
    /** Filter by the object’s `preview` field. */
    preview?: StringFilter | null | undefined;
    /** Filter by the object’s `run` relation. */
    run?: MarketingRunFilter | null | undefined;
    /** Filter by the object’s `runId` field. */
    runId?: UuidFilter | null | undefined;
    /** Filter by the object’s `s3Key` field. */
    s3Key?: StringFilter | null | undefined;
    /** Filter by the object’s `sizeBytes` field. */
    sizeBytes?: IntFilter | null | undefined;
    /** Filter by the object’s `title` field. */
    title?: StringFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** What kind of text a file holds. */
export type MarketingOutputFormat = 'html' | 'json' | 'markdown';
/** A filter to be used against MarketingOutputFormat fields. All fields are combined with a logical ‘and.’ */
export type MarketingOutputFormatFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: MarketingOutputFormat | null | undefined;
    /** Equal to the specified value. */
    equalTo?: MarketingOutputFormat | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: MarketingOutputFormat | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: MarketingOutputFormat | null | undefined;
    /** Included in the specified list. */
    in?: Array<MarketingOutputFormat> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: MarketingOutputFormat | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: MarketingOutputFormat | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: MarketingOutputFormat | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<MarketingOutputFormat> | null | undefined;
};
export type MarketingOutputMaxAggregateFilter = {
    sizeBytes?: IntFilter | null | undefined;
};
export type MarketingOutputMinAggregateFilter = {
    sizeBytes?: IntFilter | null | undefined;
};
export type MarketingOutputStddevSampleAggregateFilter = {
    sizeBytes?: BigFloatFilter | null | undefined;
};
export type MarketingOutputSumAggregateFilter = {
    sizeBytes?: BigIntFilter | null | undefined;
};
/** All input for the `marketingReleaseRun` mutation. */
export type MarketingReleaseRunInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
};
/** All input for the `marketingReportRunTokens` mutation. */
export type MarketingReportRunTokensInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
    tokensInput: number;
    tokensOutput: number;
};
/** All input for the `marketingRequestRun` mutation. */
export type MarketingRequestRunInput = {
    clientId?: string | null | undefined;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    metadata?: unknown;
    skill: string;
    userId?: string | null | undefined;
    userMessage: string;
};
/** A filter to be used against aggregates of `MarketingRun` object types. */
export type MarketingRunAggregatesFilter = {
    /** Mean average aggregate over matching `MarketingRun` objects. */
    average?: MarketingRunAverageAggregateFilter | null | undefined;
    /** Distinct count aggregate over matching `MarketingRun` objects. */
    distinctCount?: MarketingRunDistinctCountAggregateFilter | null | undefined;
    /** A filter that must pass for the relevant `MarketingRun` object to be included within the aggregate. */
    filter?: MarketingRunFilter | null | undefined;
    /** Maximum aggregate over matching `MarketingRun` objects. */
    max?: MarketingRunMaxAggregateFilter | null | undefined;
    /** Minimum aggregate over matching `MarketingRun` objects. */
    min?: MarketingRunMinAggregateFilter | null | undefined;
    /** Sample standard deviation aggregate over matching `MarketingRun` objects. */
    stddevSample?: MarketingRunStddevSampleAggregateFilter | null | undefined;
    /** Sum aggregate over matching `MarketingRun` objects. */
    sum?: MarketingRunSumAggregateFilter | null | undefined;
};
export type MarketingRunAverageAggregateFilter = {
    attempts?: BigFloatFilter | null | undefined;
    tokensInput?: BigFloatFilter | null | undefined;
    tokensOutput?: BigFloatFilter | null | undefined;
};
export type MarketingRunDistinctCountAggregateFilter = {
    leaseExpired?: BigIntFilter | null | undefined;
};
/** A filter to be used against `MarketingRun` object types. All fields are combined with a logical ‘and.’ */
export type MarketingRunFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<MarketingRunFilter> | null | undefined;
    /** Filter by the object’s `attempts` field. */
    attempts?: IntFilter | null | undefined;
    /** Filter by the object’s `client` relation. */
    client?: MarketingClientFilter | null | undefined;
    /** A related `client` exists. */
    clientExists?: boolean | null | undefined;
    /** Filter by the object’s `clientId` field. */
    clientId?: UuidFilter | null | undefined;
    /** Filter by the object’s `completedAt` field. */
    completedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `errorMessage` field. */
    errorMessage?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `inngestEventId` field. */
    inngestEventId?: StringFilter | null | undefined;
    /** Filter by the object’s `leaseExpired` field. */
    leaseExpired?: BooleanFilter | null | undefined;
    /** Filter by the object’s `leaseExpiresAt` field. */
    leaseExpiresAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `metadata` field. */
    metadata?: JsonFilter | null | undefined;
    /** Negates the expression. */
    not?: MarketingRunFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<MarketingRunFilter> | null | undefined;
    /** Filter by the object’s `outputs` relation. */
    outputs?: MarketingRunToManyMarketingOutputFilter | null | undefined;
    /** Some related `outputs` exist. */
    outputsExist?: boolean | null | undefined;
    /** Filter by the object’s `queuedAt` field. */
    queuedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `skill` relation. */
    skill?: MarketingSkillFilter | null | undefined;
    /** Filter by the object’s `skillId` field. */
    skillId?: UuidFilter | null | undefined;
    /** Filter by the object’s `startedAt` field. */
    startedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `status` field. */
    status?: MarketingRunStatusFilter | null | undefined;
    /** Filter by the object’s `tokensInput` field. */
    tokensInput?: IntFilter | null | undefined;
    /** Filter by the object’s `tokensOutput` field. */
    tokensOutput?: IntFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
    /** Filter by the object’s `userMessage` field. */
    userMessage?: StringFilter | null | undefined;
    /** Filter by the object’s `worker` relation. */
    worker?: UserFilter | null | undefined;
    /** A related `worker` exists. */
    workerExists?: boolean | null | undefined;
    /** Filter by the object’s `workerId` field. */
    workerId?: UuidFilter | null | undefined;
};
/** Grouping methods for `MarketingRun` for usage during aggregation. */
export type MarketingRunGroupBy = 'ATTEMPTS' | 'CLIENT_ID' | 'COMPLETED_AT' | 'COMPLETED_AT_TRUNCATED_TO_DAY' | 'COMPLETED_AT_TRUNCATED_TO_HOUR' | 'ERROR_MESSAGE' | 'INNGEST_EVENT_ID' | 'LEASE_EXPIRES_AT' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_DAY' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_HOUR' | 'METADATA' | 'QUEUED_AT' | 'QUEUED_AT_TRUNCATED_TO_DAY' | 'QUEUED_AT_TRUNCATED_TO_HOUR' | 'SKILL_ID' | 'STARTED_AT' | 'STARTED_AT_TRUNCATED_TO_DAY' | 'STARTED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'TOKENS_INPUT' | 'TOKENS_OUTPUT' | 'USER_ID' | 'USER_MESSAGE' | 'WORKER_ID';
export type MarketingRunMaxAggregateFilter = {
    attempts?: IntFilter | null | undefined;
    tokensInput?: IntFilter | null | undefined;
    tokensOutput?: IntFilter | null | undefined;
};
export type MarketingRunMinAggregateFilter = {
    attempts?: IntFilter | null | undefined;
    tokensInput?: IntFilter | null | undefined;
    tokensOutput?: IntFilter | null | undefined;
};
/** Methods to use when ordering `MarketingRun`. */
export type MarketingRunOrderBy = 'ATTEMPTS_ASC' | 'ATTEMPTS_DESC' | 'CLIENT_ID_ASC' | 'CLIENT_ID_DESC' | 'COMPLETED_AT_ASC' | 'COMPLETED_AT_DESC' | 'ERROR_MESSAGE_ASC' | 'ERROR_MESSAGE_DESC' | 'ID_ASC' | 'ID_DESC' | 'INNGEST_EVENT_ID_ASC' | 'INNGEST_EVENT_ID_DESC' | 'LEASE_EXPIRES_AT_ASC' | 'LEASE_EXPIRES_AT_DESC' | 'NATURAL' | 'OUTPUTS_AVERAGE_SIZE_BYTES_ASC' | 'OUTPUTS_AVERAGE_SIZE_BYTES_DESC' | 'OUTPUTS_COUNT_ASC' | 'OUTPUTS_COUNT_DESC' | 'OUTPUTS_MAX_SIZE_BYTES_ASC' | 'OUTPUTS_MAX_SIZE_BYTES_DESC' | 'OUTPUTS_MIN_SIZE_BYTES_ASC' | 'OUTPUTS_MIN_SIZE_BYTES_DESC' | 'OUTPUTS_STDDEV_SAMPLE_SIZE_BYTES_ASC' | 'OUTPUTS_STDDEV_SAMPLE_SIZE_BYTES_DESC' | 'OUTPUTS_SUM_SIZE_BYTES_ASC' | 'OUTPUTS_SUM_SIZE_BYTES_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'QUEUED_AT_ASC' | 'QUEUED_AT_DESC' | 'SKILL_ID_ASC' | 'SKILL_ID_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'TOKENS_INPUT_ASC' | 'TOKENS_INPUT_DESC' | 'TOKENS_OUTPUT_ASC' | 'TOKENS_OUTPUT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'USER_MESSAGE_ASC' | 'USER_MESSAGE_DESC' | 'WORKER_ID_ASC' | 'WORKER_ID_DESC';
/** How far a run came: queued → running → completed, failed or cancelled; a queued one can be cancelled too. */
export type MarketingRunStatus = 'cancelled' | 'completed' | 'failed' | 'queued' | 'running';
/** A filter to be used against MarketingRunStatus fields. All fields are combined with a logical ‘and.’ */
export type MarketingRunStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: MarketingRunStatus | null | undefined;
    /** Equal to the specified value. */
    equalTo?: MarketingRunStatus | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: MarketingRunStatus | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: MarketingRunStatus | null | undefined;
    /** Included in the specified list. */
    in?: Array<MarketingRunStatus> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: MarketingRunStatus | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: MarketingRunStatus | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: MarketingRunStatus | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<MarketingRunStatus> | null | undefined;
};
export type MarketingRunStddevSampleAggregateFilter = {
    attempts?: BigFloatFilter | null | undefined;
    tokensInput?: BigFloatFilter | null | undefined;
    tokensOutput?: BigFloatFilter | null | undefined;
};
export type MarketingRunSumAggregateFilter = {
    attempts?: BigIntFilter | null | undefined;
    tokensInput?: BigIntFilter | null | undefined;
    tokensOutput?: BigIntFilter | null | undefined;
};
/** A filter to be used against many `MarketingOutput` object types. All fields are combined with a logical ‘and.’ */
export type MarketingRunToManyMarketingOutputFilter = {
    /** Aggregates across related `MarketingOutput` match the filter criteria. */
    aggregates?: MarketingOutputAggregatesFilter | null | undefined;
    /** Every related `MarketingOutput` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: MarketingOutputFilter | null | undefined;
    /** No related `MarketingOutput` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: MarketingOutputFilter | null | undefined;
    /** Some related `MarketingOutput` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: MarketingOutputFilter | null | undefined;
};
/** A filter to be used against `MarketingSkill` object types. All fields are combined with a logical ‘and.’ */
export type MarketingSkillFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<MarketingSkillFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `description` field. */
    description?: StringFilter | null | undefined;
    /** Filter by the object’s `hasRules` field. */
    hasRules?: BooleanFilter | null | undefined;
    /** Filter by the object’s `hasSubdirectories` field. */
    hasSubdirectories?: BooleanFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `name` field. */
    name?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: MarketingSkillFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<MarketingSkillFilter> | null | undefined;
    /** Filter by the object’s `relatedSkills` field. */
    relatedSkills?: JsonFilter | null | undefined;
    /** Filter by the object’s `runs` relation. */
    runs?: MarketingSkillToManyMarketingRunFilter | null | undefined;
    /** Some related `runs` exist. */
    runsExist?: boolean | null | undefined;
    /** Filter by the object’s `s3Key` field. */
    s3Key?: StringFilter | null | undefined;
    /** Filter by the object’s `triggerKeywords` field. */
    triggerKeywords?: JsonFilter | null | undefined;
    /** Filter by the object’s `type` field. */
    type?: MarketingSkillTypeFilter | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
};
/** An input for mutations affecting `MarketingSkill` */
export type MarketingSkillInput = {
    /** What it does. */
    description: string;
    /** Whether it has a file of rules that feedback can change. */
    hasRules?: boolean | null | undefined;
    /** Whether its folder has folders. */
    hasSubdirectories?: boolean | null | undefined;
    /** Name by which people and skills refer to it, such as copywriting. */
    name: string;
    /** Names of skills that go with it: a list of texts, each in the catalog. */
    relatedSkills?: unknown;
    /** Folder of its instructions in S3, such as skills/copywriting/. */
    s3Key: string;
    /** Phrases in a message that call for it: a list of texts. */
    triggerKeywords: unknown;
    /** How it is made. */
    type: MarketingSkillType;
};
/** Methods to use when ordering `MarketingSkill`. */
export type MarketingSkillOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'HAS_RULES_ASC' | 'HAS_RULES_DESC' | 'HAS_SUBDIRECTORIES_ASC' | 'HAS_SUBDIRECTORIES_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RUNS_AVERAGE_ATTEMPTS_ASC' | 'RUNS_AVERAGE_ATTEMPTS_DESC' | 'RUNS_AVERAGE_TOKENS_INPUT_ASC' | 'RUNS_AVERAGE_TOKENS_INPUT_DESC' | 'RUNS_AVERAGE_TOKENS_OUTPUT_ASC' | 'RUNS_AVERAGE_TOKENS_OUTPUT_DESC' | 'RUNS_COUNT_ASC' | 'RUNS_COUNT_DESC' | 'RUNS_MAX_ATTEMPTS_ASC' | 'RUNS_MAX_ATTEMPTS_DESC' | 'RUNS_MAX_TOKENS_INPUT_ASC' | 'RUNS_MAX_TOKENS_INPUT_DESC' | 'RUNS_MAX_TOKENS_OUTPUT_ASC' | 'RUNS_MAX_TOKENS_OUTPUT_DESC' | 'RUNS_MIN_ATTEMPTS_ASC' | 'RUNS_MIN_ATTEMPTS_DESC' | 'RUNS_MIN_TOKENS_INPUT_ASC' | 'RUNS_MIN_TOKENS_INPUT_DESC' | 'RUNS_MIN_TOKENS_OUTPUT_ASC' | 'RUNS_MIN_TOKENS_OUTPUT_DESC' | 'RUNS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'RUNS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'RUNS_STDDEV_SAMPLE_TOKENS_INPUT_ASC' | 'RUNS_STDDEV_SAMPLE_TOKENS_INPUT_DESC' | 'RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_ASC' | 'RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_DESC' | 'RUNS_SUM_ATTEMPTS_ASC' | 'RUNS_SUM_ATTEMPTS_DESC' | 'RUNS_SUM_TOKENS_INPUT_ASC' | 'RUNS_SUM_TOKENS_INPUT_DESC' | 'RUNS_SUM_TOKENS_OUTPUT_ASC' | 'RUNS_SUM_TOKENS_OUTPUT_DESC' | 'S3_KEY_ASC' | 'S3_KEY_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC';
/** Represents an update to a `MarketingSkill`. Fields that are set will be updated. */
export type MarketingSkillPatch = {
    /** What it does. */
    description?: string | null | undefined;
    /** Whether it has a file of rules that feedback can change. */
    hasRules?: boolean | null | undefined;
    /** Whether its folder has folders. */
    hasSubdirectories?: boolean | null | undefined;
    /** Name by which people and skills refer to it, such as copywriting. */
    name?: string | null | undefined;
    /** Names of skills that go with it: a list of texts, each in the catalog. */
    relatedSkills?: unknown;
    /** Folder of its instructions in S3, such as skills/copywriting/. */
    s3Key?: string | null | undefined;
    /** Phrases in a message that call for it: a list of texts. */
    triggerKeywords?: unknown;
    /** How it is made. */
    type?: MarketingSkillType | null | undefined;
};
/** A filter to be used against many `MarketingRun` object types. All fields are combined with a logical ‘and.’ */
export type MarketingSkillToManyMarketingRunFilter = {
    /** Aggregates across related `MarketingRun` match the filter criteria. */
    aggregates?: MarketingRunAggregatesFilter | null | undefined;
    /** Every related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: MarketingRunFilter | null | undefined;
    /** No related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: MarketingRunFilter | null | undefined;
    /** Some related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: MarketingRunFilter | null | undefined;
};
/** How a skill is made: instructions alone, instructions with rules, or several folders. */
export type MarketingSkillType = 'complex' | 'simple' | 'with_rules';
/** A filter to be used against MarketingSkillType fields. All fields are combined with a logical ‘and.’ */
export type MarketingSkillTypeFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: MarketingSkillType | null | undefined;
    /** Equal to the specified value. */
    equalTo?: MarketingSkillType | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: MarketingSkillType | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: MarketingSkillType | null | undefined;
    /** Included in the specified list. */
    in?: Array<MarketingSkillType> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: MarketingSkillType | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: MarketingSkillType | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: MarketingSkillType | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<MarketingSkillType> | null | undefined;
};
/** What an account may do on the platform: each value is one PostgreSQL role. */
export type PlatformRole = 'admin' | 'agent' | 'analyst' | 'educator' | 'member' | 'student';
/** A filter to be used against PlatformRole fields. All fields are combined with a logical ‘and.’ */
export type PlatformRoleFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: PlatformRole | null | undefined;
    /** Equal to the specified value. */
    equalTo?: PlatformRole | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: PlatformRole | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: PlatformRole | null | undefined;
    /** Included in the specified list. */
    in?: Array<PlatformRole> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: PlatformRole | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: PlatformRole | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: PlatformRole | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<PlatformRole> | null | undefined;
};
/** All input for the `ralphAdvancedAddStories` mutation. */
export type RalphAdvancedAddStoriesInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    featureId: number;
    stories: Array<RalphAdvancedNewStoryInput | null | undefined>;
};
/** A filter to be used against aggregates of `RalphAdvancedAgentExecution` object types. */
export type RalphAdvancedAgentExecutionAggregatesFilter = {
    /** Mean average aggregate over matching `RalphAdvancedAgentExecution` objects. */
    average?: RalphAdvancedAgentExecutionAverageAggregateFilter | null | undefined;
    /** A filter that must pass for the relevant `RalphAdvancedAgentExecution` object to be included within the aggregate. */
    filter?: RalphAdvancedAgentExecutionFilter | null | undefined;
    /** Maximum aggregate over matching `RalphAdvancedAgentExecution` objects. */
    max?: RalphAdvancedAgentExecutionMaxAggregateFilter | null | undefined;
    /** Minimum aggregate over matching `RalphAdvancedAgentExecution` objects. */
    min?: RalphAdvancedAgentExecutionMinAggregateFilter | null | undefined;
    /** Sample standard deviation aggregate over matching `RalphAdvancedAgentExecution` objects. */
    stddevSample?: RalphAdvancedAgentExecutionStddevSampleAggregateFilter | null | undefined;
    /** Sum aggregate over matching `RalphAdvancedAgentExecution` objects. */
    sum?: RalphAdvancedAgentExecutionSumAggregateFilter | null | undefined;
};
export type RalphAdvancedAgentExecutionAverageAggregateFilter = {
    attempt?: BigFloatFilter | null | undefined;
    durationSeconds?: BigFloatFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedAgentExecution` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedAgentExecutionFilter = {
    /** Filter by the object’s `agentName` field. */
    agentName?: StringFilter | null | undefined;
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedAgentExecutionFilter> | null | undefined;
    /** Filter by the object’s `attempt` field. */
    attempt?: IntFilter | null | undefined;
    /** Filter by the object’s `completedAt` field. */
    completedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `durationSeconds` field. */
    durationSeconds?: IntFilter | null | undefined;
    /** Filter by the object’s `errorMessage` field. */
    errorMessage?: StringFilter | null | undefined;
    /** Filter by the object’s `featureId` field. */
    featureId?: IntFilter | null | undefined;
    /** Filter by the object’s `gateResults` relation. */
    gateResults?: RalphAdvancedAgentExecutionToManyRalphAdvancedQualityGateResultFilter | null | undefined;
    /** Some related `gateResults` exist. */
    gateResultsExist?: boolean | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Filter by the object’s `inputData` field. */
    inputData?: JsonFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedAgentExecutionFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedAgentExecutionFilter> | null | undefined;
    /** Filter by the object’s `outputData` field. */
    outputData?: JsonFilter | null | undefined;
    /** Filter by the object’s `projectId` field. */
    projectId?: IntFilter | null | undefined;
    /** Filter by the object’s `startedAt` field. */
    startedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `status` field. */
    status?: RalphAdvancedExecutionStatusFilter | null | undefined;
    /** Filter by the object’s `story` relation. */
    story?: RalphAdvancedStoryFilter | null | undefined;
    /** Filter by the object’s `storyId` field. */
    storyId?: IntFilter | null | undefined;
};
/** Grouping methods for `RalphAdvancedAgentExecution` for usage during aggregation. */
export type RalphAdvancedAgentExecutionGroupBy = 'AGENT_NAME' | 'ATTEMPT' | 'COMPLETED_AT' | 'COMPLETED_AT_TRUNCATED_TO_DAY' | 'COMPLETED_AT_TRUNCATED_TO_HOUR' | 'DURATION_SECONDS' | 'ERROR_MESSAGE' | 'FEATURE_ID' | 'INPUT_DATA' | 'OUTPUT_DATA' | 'PROJECT_ID' | 'STARTED_AT' | 'STARTED_AT_TRUNCATED_TO_DAY' | 'STARTED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'STORY_ID';
export type RalphAdvancedAgentExecutionMaxAggregateFilter = {
    attempt?: IntFilter | null | undefined;
    durationSeconds?: IntFilter | null | undefined;
};
export type RalphAdvancedAgentExecutionMinAggregateFilter = {
    attempt?: IntFilter | null | undefined;
    durationSeconds?: IntFilter | null | undefined;
};
/** Methods to use when ordering `RalphAdvancedAgentExecution`. */
export type RalphAdvancedAgentExecutionOrderBy = 'AGENT_NAME_ASC' | 'AGENT_NAME_DESC' | 'ATTEMPT_ASC' | 'ATTEMPT_DESC' | 'COMPLETED_AT_ASC' | 'COMPLETED_AT_DESC' | 'DURATION_SECONDS_ASC' | 'DURATION_SECONDS_DESC' | 'ERROR_MESSAGE_ASC' | 'ERROR_MESSAGE_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'GATE_RESULTS_AVERAGE_ATTEMPT_ASC' | 'GATE_RESULTS_AVERAGE_ATTEMPT_DESC' | 'GATE_RESULTS_COUNT_ASC' | 'GATE_RESULTS_COUNT_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_DESC' | 'GATE_RESULTS_MAX_ATTEMPT_ASC' | 'GATE_RESULTS_MAX_ATTEMPT_DESC' | 'GATE_RESULTS_MIN_ATTEMPT_ASC' | 'GATE_RESULTS_MIN_ATTEMPT_DESC' | 'GATE_RESULTS_STDDEV_SAMPLE_ATTEMPT_ASC' | 'GATE_RESULTS_STDDEV_SAMPLE_ATTEMPT_DESC' | 'GATE_RESULTS_SUM_ATTEMPT_ASC' | 'GATE_RESULTS_SUM_ATTEMPT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
export type RalphAdvancedAgentExecutionStddevSampleAggregateFilter = {
    attempt?: BigFloatFilter | null | undefined;
    durationSeconds?: BigFloatFilter | null | undefined;
};
export type RalphAdvancedAgentExecutionSumAggregateFilter = {
    attempt?: BigIntFilter | null | undefined;
    durationSeconds?: BigIntFilter | null | undefined;
};
/** A filter to be used against many `RalphAdvancedQualityGateResult` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedAgentExecutionToManyRalphAdvancedQualityGateResultFilter = {
    /** Aggregates across related `RalphAdvancedQualityGateResult` match the filter criteria. */
    aggregates?: RalphAdvancedQualityGateResultAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedQualityGateResultFilter | null | undefined;
    /** No related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedQualityGateResultFilter | null | undefined;
    /** Some related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedQualityGateResultFilter | null | undefined;
};
/** All input for the `ralphAdvancedClaimGate` mutation. */
export type RalphAdvancedClaimGateInput = {
    agent: string;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    gate?: RalphAdvancedQualityGate | null | undefined;
    id?: number | null | undefined;
    leaseSeconds?: number | null | undefined;
    projectId?: number | null | undefined;
    repo?: RalphAdvancedRepository | null | undefined;
};
/** All input for the `ralphAdvancedClaimStory` mutation. */
export type RalphAdvancedClaimStoryInput = {
    agent: string;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id?: number | null | undefined;
    leaseSeconds?: number | null | undefined;
    projectId?: number | null | undefined;
    repo?: RalphAdvancedRepository | null | undefined;
};
/** How an execution stands. */
export type RalphAdvancedExecutionStatus = 'failed' | 'running' | 'success';
/** A filter to be used against RalphAdvancedExecutionStatus fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedExecutionStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphAdvancedExecutionStatus | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphAdvancedExecutionStatus | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphAdvancedExecutionStatus | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphAdvancedExecutionStatus | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphAdvancedExecutionStatus> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphAdvancedExecutionStatus | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphAdvancedExecutionStatus | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphAdvancedExecutionStatus | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphAdvancedExecutionStatus> | null | undefined;
};
/** All input for the `ralphAdvancedExtendLease` mutation. */
export type RalphAdvancedExtendLeaseInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    leaseId: string;
    leaseSeconds?: number | null | undefined;
};
/** All input for the `ralphAdvancedFailStory` mutation. */
export type RalphAdvancedFailStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    leaseId: string;
    reason: string;
};
/** A filter to be used against aggregates of `RalphAdvancedFeature` object types. */
export type RalphAdvancedFeatureAggregatesFilter = {
    /** Mean average aggregate over matching `RalphAdvancedFeature` objects. */
    average?: RalphAdvancedFeatureAverageAggregateFilter | null | undefined;
    /** A filter that must pass for the relevant `RalphAdvancedFeature` object to be included within the aggregate. */
    filter?: RalphAdvancedFeatureFilter | null | undefined;
    /** Maximum aggregate over matching `RalphAdvancedFeature` objects. */
    max?: RalphAdvancedFeatureMaxAggregateFilter | null | undefined;
    /** Minimum aggregate over matching `RalphAdvancedFeature` objects. */
    min?: RalphAdvancedFeatureMinAggregateFilter | null | undefined;
    /** Sample standard deviation aggregate over matching `RalphAdvancedFeature` objects. */
    stddevSample?: RalphAdvancedFeatureStddevSampleAggregateFilter | null | undefined;
    /** Sum aggregate over matching `RalphAdvancedFeature` objects. */
    sum?: RalphAdvancedFeatureSumAggregateFilter | null | undefined;
};
export type RalphAdvancedFeatureAverageAggregateFilter = {
    completedStories?: BigFloatFilter | null | undefined;
    failedStories?: BigFloatFilter | null | undefined;
    planVersion?: BigFloatFilter | null | undefined;
    totalStories?: BigFloatFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedFeature` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedFeatureFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedFeatureFilter> | null | undefined;
    /** Filter by the object’s `branchName` field. */
    branchName?: StringFilter | null | undefined;
    /** Filter by the object’s `commits` relation. */
    commits?: RalphAdvancedFeatureToManyRalphAdvancedGitCommitFilter | null | undefined;
    /** Some related `commits` exist. */
    commitsExist?: boolean | null | undefined;
    /** Filter by the object’s `completedAt` field. */
    completedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `completedStories` field. */
    completedStories?: IntFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `description` field. */
    description?: StringFilter | null | undefined;
    /** Filter by the object’s `failedStories` field. */
    failedStories?: IntFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Filter by the object’s `name` field. */
    name?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedFeatureFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedFeatureFilter> | null | undefined;
    /** Filter by the object’s `planVersion` field. */
    planVersion?: IntFilter | null | undefined;
    /** Filter by the object’s `prd` field. */
    prd?: JsonFilter | null | undefined;
    /** Filter by the object’s `progressLogs` relation. */
    progressLogs?: RalphAdvancedFeatureToManyRalphAdvancedProgressLogFilter | null | undefined;
    /** Some related `progressLogs` exist. */
    progressLogsExist?: boolean | null | undefined;
    /** Filter by the object’s `project` relation. */
    project?: RalphAdvancedProjectFilter | null | undefined;
    /** Filter by the object’s `projectId` field. */
    projectId?: IntFilter | null | undefined;
    /** Filter by the object’s `startedAt` field. */
    startedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `status` field. */
    status?: RalphAdvancedFeatureStatusFilter | null | undefined;
    /** Filter by the object’s `stories` relation. */
    stories?: RalphAdvancedFeatureToManyRalphAdvancedStoryFilter | null | undefined;
    /** Some related `stories` exist. */
    storiesExist?: boolean | null | undefined;
    /** Filter by the object’s `totalStories` field. */
    totalStories?: IntFilter | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
};
/** An input for mutations affecting `RalphAdvancedFeature` */
export type RalphAdvancedFeatureInput = {
    /** The git branch that it is built on. */
    branchName: string;
    /** What it is about. */
    description?: string | null | undefined;
    /** What it is called. */
    name: string;
    /** The whole product requirements document. */
    prd: unknown;
    /** The project that it belongs to. */
    projectId: number;
};
export type RalphAdvancedFeatureMaxAggregateFilter = {
    completedStories?: IntFilter | null | undefined;
    failedStories?: IntFilter | null | undefined;
    planVersion?: IntFilter | null | undefined;
    totalStories?: IntFilter | null | undefined;
};
export type RalphAdvancedFeatureMinAggregateFilter = {
    completedStories?: IntFilter | null | undefined;
    failedStories?: IntFilter | null | undefined;
    planVersion?: IntFilter | null | undefined;
    totalStories?: IntFilter | null | undefined;
};
/** Methods to use when ordering `RalphAdvancedFeature`. */
export type RalphAdvancedFeatureOrderBy = 'BRANCH_NAME_ASC' | 'BRANCH_NAME_DESC' | 'COMMITS_COUNT_ASC' | 'COMMITS_COUNT_DESC' | 'COMPLETED_AT_ASC' | 'COMPLETED_AT_DESC' | 'COMPLETED_STORIES_ASC' | 'COMPLETED_STORIES_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'FAILED_STORIES_ASC' | 'FAILED_STORIES_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PLAN_VERSION_ASC' | 'PLAN_VERSION_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROGRESS_LOGS_COUNT_ASC' | 'PROGRESS_LOGS_COUNT_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'STORIES_AVERAGE_ATTEMPT_COUNT_ASC' | 'STORIES_AVERAGE_ATTEMPT_COUNT_DESC' | 'STORIES_COUNT_ASC' | 'STORIES_COUNT_DESC' | 'STORIES_MAX_ATTEMPT_COUNT_ASC' | 'STORIES_MAX_ATTEMPT_COUNT_DESC' | 'STORIES_MIN_ATTEMPT_COUNT_ASC' | 'STORIES_MIN_ATTEMPT_COUNT_DESC' | 'STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_ASC' | 'STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_DESC' | 'STORIES_SUM_ATTEMPT_COUNT_ASC' | 'STORIES_SUM_ATTEMPT_COUNT_DESC' | 'TOTAL_STORIES_ASC' | 'TOTAL_STORIES_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC';
/** Represents an update to a `RalphAdvancedFeature`. Fields that are set will be updated. */
export type RalphAdvancedFeaturePatch = {
    /** The git branch that it is built on. */
    branchName?: string | null | undefined;
    /** What it is about. */
    description?: string | null | undefined;
    /** What it is called. */
    name?: string | null | undefined;
    /** The whole product requirements document. */
    prd?: unknown;
    /** pending until someone sets it in_progress; then the database keeps it: completed when all its stories are done, failed while one has failed. */
    status?: RalphAdvancedFeatureStatus | null | undefined;
};
/** How a feature stands: agents take stories of those in progress only. */
export type RalphAdvancedFeatureStatus = 'completed' | 'failed' | 'in_progress' | 'pending';
/** A filter to be used against RalphAdvancedFeatureStatus fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedFeatureStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphAdvancedFeatureStatus | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphAdvancedFeatureStatus | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphAdvancedFeatureStatus | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphAdvancedFeatureStatus | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphAdvancedFeatureStatus> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphAdvancedFeatureStatus | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphAdvancedFeatureStatus | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphAdvancedFeatureStatus | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphAdvancedFeatureStatus> | null | undefined;
};
export type RalphAdvancedFeatureStddevSampleAggregateFilter = {
    completedStories?: BigFloatFilter | null | undefined;
    failedStories?: BigFloatFilter | null | undefined;
    planVersion?: BigFloatFilter | null | undefined;
    totalStories?: BigFloatFilter | null | undefined;
};
export type RalphAdvancedFeatureSumAggregateFilter = {
    completedStories?: BigIntFilter | null | undefined;
    failedStories?: BigIntFilter | null | undefined;
    planVersion?: BigIntFilter | null | undefined;
    totalStories?: BigIntFilter | null | undefined;
};
/** A filter to be used against many `RalphAdvancedGitCommit` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedFeatureToManyRalphAdvancedGitCommitFilter = {
    /** Aggregates across related `RalphAdvancedGitCommit` match the filter criteria. */
    aggregates?: RalphAdvancedGitCommitAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedGitCommitFilter | null | undefined;
    /** No related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedGitCommitFilter | null | undefined;
    /** Some related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedGitCommitFilter | null | undefined;
};
/** A filter to be used against many `RalphAdvancedProgressLog` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedFeatureToManyRalphAdvancedProgressLogFilter = {
    /** Aggregates across related `RalphAdvancedProgressLog` match the filter criteria. */
    aggregates?: RalphAdvancedProgressLogAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedProgressLogFilter | null | undefined;
    /** No related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedProgressLogFilter | null | undefined;
    /** Some related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedProgressLogFilter | null | undefined;
};
/** A filter to be used against many `RalphAdvancedStory` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedFeatureToManyRalphAdvancedStoryFilter = {
    /** Aggregates across related `RalphAdvancedStory` match the filter criteria. */
    aggregates?: RalphAdvancedStoryAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedStoryFilter | null | undefined;
    /** No related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedStoryFilter | null | undefined;
    /** Some related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedStoryFilter | null | undefined;
};
/** All input for the `ralphAdvancedFinishExecution` mutation. */
export type RalphAdvancedFinishExecutionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    errorMessage?: string | null | undefined;
    executionId: number;
    leaseId: string;
    outputData?: unknown;
    status: RalphAdvancedExecutionStatus;
};
/** Whether a stage let a story through. */
export type RalphAdvancedGateVerdict = 'fail' | 'pass';
/** A filter to be used against RalphAdvancedGateVerdict fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedGateVerdictFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphAdvancedGateVerdict | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphAdvancedGateVerdict | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphAdvancedGateVerdict | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphAdvancedGateVerdict | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphAdvancedGateVerdict> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphAdvancedGateVerdict | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphAdvancedGateVerdict | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphAdvancedGateVerdict | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphAdvancedGateVerdict> | null | undefined;
};
/** A filter to be used against aggregates of `RalphAdvancedGitCommit` object types. */
export type RalphAdvancedGitCommitAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedGitCommit` object to be included within the aggregate. */
    filter?: RalphAdvancedGitCommitFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedGitCommit` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedGitCommitFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedGitCommitFilter> | null | undefined;
    /** Filter by the object’s `commitHash` field. */
    commitHash?: StringFilter | null | undefined;
    /** Filter by the object’s `commitMessage` field. */
    commitMessage?: StringFilter | null | undefined;
    /** Filter by the object’s `committedAt` field. */
    committedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `feature` relation. */
    feature?: RalphAdvancedFeatureFilter | null | undefined;
    /** Filter by the object’s `featureId` field. */
    featureId?: IntFilter | null | undefined;
    /** Filter by the object’s `filesChanged` field. */
    filesChanged?: JsonFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedGitCommitFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedGitCommitFilter> | null | undefined;
    /** Filter by the object’s `projectId` field. */
    projectId?: IntFilter | null | undefined;
    /** Filter by the object’s `repo` field. */
    repo?: RalphAdvancedRepositoryFilter | null | undefined;
    /** Filter by the object’s `story` relation. */
    story?: RalphAdvancedStoryFilter | null | undefined;
    /** Filter by the object’s `storyId` field. */
    storyId?: IntFilter | null | undefined;
};
/** Methods to use when ordering `RalphAdvancedGitCommit`. */
export type RalphAdvancedGitCommitOrderBy = 'COMMITTED_AT_ASC' | 'COMMITTED_AT_DESC' | 'COMMIT_HASH_ASC' | 'COMMIT_HASH_DESC' | 'COMMIT_MESSAGE_ASC' | 'COMMIT_MESSAGE_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
/** How grave it is. */
export type RalphAdvancedLogLevel = 'ERROR' | 'INFO' | 'WARNING';
/** A filter to be used against RalphAdvancedLogLevel fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedLogLevelFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphAdvancedLogLevel | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphAdvancedLogLevel | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphAdvancedLogLevel | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphAdvancedLogLevel | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphAdvancedLogLevel> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphAdvancedLogLevel | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphAdvancedLogLevel | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphAdvancedLogLevel | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphAdvancedLogLevel> | null | undefined;
};
/** All input for the `ralphAdvancedLogProgress` mutation. */
export type RalphAdvancedLogProgressInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    leaseId: string;
    logType?: RalphAdvancedProgressLogType | null | undefined;
    message: string;
};
/** An input for mutations affecting `RalphAdvancedNewStory` */
export type RalphAdvancedNewStoryInput = {
    /** When it counts as built. */
    acceptanceCriteria?: Array<string | null | undefined> | null | undefined;
    /** What the plan calls it, such as US-001. */
    code: string;
    /** The codes of the stories that must be done first. */
    dependencies?: Array<string | null | undefined> | null | undefined;
    /** What it is about. */
    description?: string | null | undefined;
    /** Which to take first: 1, as when it is left out, before 2. */
    priority?: number | null | undefined;
    /** The repository that it is built in. */
    repo: RalphAdvancedRepository;
    /** What it is about, in a line. */
    title: string;
};
/** A filter to be used against `RalphAdvancedOrchestrator` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedOrchestratorFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedOrchestratorFilter> | null | undefined;
    /** Filter by the object’s `appointedAt` field. */
    appointedAt?: DatetimeFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedOrchestratorFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedOrchestratorFilter> | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** An input for mutations affecting `RalphAdvancedOrchestrator` */
export type RalphAdvancedOrchestratorInput = {
    /** The member. */
    userId: string;
};
/** A filter to be used against aggregates of `RalphAdvancedProgressLog` object types. */
export type RalphAdvancedProgressLogAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedProgressLog` object to be included within the aggregate. */
    filter?: RalphAdvancedProgressLogFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedProgressLog` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedProgressLogFilter = {
    /** Filter by the object’s `agent` field. */
    agent?: StringFilter | null | undefined;
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedProgressLogFilter> | null | undefined;
    /** Filter by the object’s `feature` relation. */
    feature?: RalphAdvancedFeatureFilter | null | undefined;
    /** Filter by the object’s `featureId` field. */
    featureId?: IntFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Filter by the object’s `logType` field. */
    logType?: RalphAdvancedProgressLogTypeFilter | null | undefined;
    /** Filter by the object’s `loggedAt` field. */
    loggedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `message` field. */
    message?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedProgressLogFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedProgressLogFilter> | null | undefined;
    /** Filter by the object’s `projectId` field. */
    projectId?: IntFilter | null | undefined;
    /** Filter by the object’s `story` relation. */
    story?: RalphAdvancedStoryFilter | null | undefined;
    /** A related `story` exists. */
    storyExists?: boolean | null | undefined;
    /** Filter by the object’s `storyId` field. */
    storyId?: IntFilter | null | undefined;
};
/** An input for mutations affecting `RalphAdvancedProgressLog` */
export type RalphAdvancedProgressLogInput = {
    /** Who noted it. */
    agent?: string | null | undefined;
    /** The feature. */
    featureId: number;
    /** Something learned, something that went wrong, or for information. */
    logType?: RalphAdvancedProgressLogType | null | undefined;
    /** The note. */
    message: string;
};
/** Methods to use when ordering `RalphAdvancedProgressLog`. */
export type RalphAdvancedProgressLogOrderBy = 'AGENT_ASC' | 'AGENT_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'LOGGED_AT_ASC' | 'LOGGED_AT_DESC' | 'MESSAGE_ASC' | 'MESSAGE_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
/** What kind of note it is. */
export type RalphAdvancedProgressLogType = 'error' | 'info' | 'learning';
/** A filter to be used against RalphAdvancedProgressLogType fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedProgressLogTypeFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphAdvancedProgressLogType | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphAdvancedProgressLogType | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphAdvancedProgressLogType | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphAdvancedProgressLogType | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphAdvancedProgressLogType> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphAdvancedProgressLogType | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphAdvancedProgressLogType | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphAdvancedProgressLogType | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphAdvancedProgressLogType> | null | undefined;
};
/** A filter to be used against aggregates of `RalphAdvancedProject` object types. */
export type RalphAdvancedProjectAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedProject` object to be included within the aggregate. */
    filter?: RalphAdvancedProjectFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedProject` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedProjectFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedProjectFilter> | null | undefined;
    /** Filter by the object’s `backendRepoUrl` field. */
    backendRepoUrl?: StringFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `createdBy` field. */
    createdBy?: UuidFilter | null | undefined;
    /** Filter by the object’s `description` field. */
    description?: StringFilter | null | undefined;
    /** Filter by the object’s `features` relation. */
    features?: RalphAdvancedProjectToManyRalphAdvancedFeatureFilter | null | undefined;
    /** Some related `features` exist. */
    featuresExist?: boolean | null | undefined;
    /** Filter by the object’s `frontendRepoUrl` field. */
    frontendRepoUrl?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Filter by the object’s `mobileRepoUrl` field. */
    mobileRepoUrl?: StringFilter | null | undefined;
    /** Filter by the object’s `name` field. */
    name?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedProjectFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedProjectFilter> | null | undefined;
    /** Filter by the object’s `owner` relation. */
    owner?: UserFilter | null | undefined;
    /** A related `owner` exists. */
    ownerExists?: boolean | null | undefined;
    /** Filter by the object’s `separationOfDuties` field. */
    separationOfDuties?: RalphAdvancedSeparationOfDutiesFilter | null | undefined;
    /** Filter by the object’s `status` field. */
    status?: RalphAdvancedProjectStatusFilter | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
};
/** An input for mutations affecting `RalphAdvancedProject` */
export type RalphAdvancedProjectInput = {
    /** Git address of its backend, if it has one: https or ssh, to a public host. */
    backendRepoUrl?: string | null | undefined;
    /** Whose it is: the account that made it. Null once that account is gone; a running project is paused then. */
    createdBy?: string | null | undefined;
    /** What it is about. */
    description?: string | null | undefined;
    /** Git address of its frontend, if it has one: https or ssh, to a public host. */
    frontendRepoUrl?: string | null | undefined;
    /** Git address of its mobile app, if it has one: https or ssh, to a public host. */
    mobileRepoUrl?: string | null | undefined;
    /** What it is called. */
    name: string;
    /** Who may not judge a story: whoever built it, by account or by name; or none. */
    separationOfDuties?: RalphAdvancedSeparationOfDuties | null | undefined;
};
/** Methods to use when ordering `RalphAdvancedProject`. */
export type RalphAdvancedProjectOrderBy = 'BACKEND_REPO_URL_ASC' | 'BACKEND_REPO_URL_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'CREATED_BY_ASC' | 'CREATED_BY_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'FEATURES_AVERAGE_COMPLETED_STORIES_ASC' | 'FEATURES_AVERAGE_COMPLETED_STORIES_DESC' | 'FEATURES_AVERAGE_FAILED_STORIES_ASC' | 'FEATURES_AVERAGE_FAILED_STORIES_DESC' | 'FEATURES_AVERAGE_PLAN_VERSION_ASC' | 'FEATURES_AVERAGE_PLAN_VERSION_DESC' | 'FEATURES_AVERAGE_TOTAL_STORIES_ASC' | 'FEATURES_AVERAGE_TOTAL_STORIES_DESC' | 'FEATURES_COUNT_ASC' | 'FEATURES_COUNT_DESC' | 'FEATURES_MAX_COMPLETED_STORIES_ASC' | 'FEATURES_MAX_COMPLETED_STORIES_DESC' | 'FEATURES_MAX_FAILED_STORIES_ASC' | 'FEATURES_MAX_FAILED_STORIES_DESC' | 'FEATURES_MAX_PLAN_VERSION_ASC' | 'FEATURES_MAX_PLAN_VERSION_DESC' | 'FEATURES_MAX_TOTAL_STORIES_ASC' | 'FEATURES_MAX_TOTAL_STORIES_DESC' | 'FEATURES_MIN_COMPLETED_STORIES_ASC' | 'FEATURES_MIN_COMPLETED_STORIES_DESC' | 'FEATURES_MIN_FAILED_STORIES_ASC' | 'FEATURES_MIN_FAILED_STORIES_DESC' | 'FEATURES_MIN_PLAN_VERSION_ASC' | 'FEATURES_MIN_PLAN_VERSION_DESC' | 'FEATURES_MIN_TOTAL_STORIES_ASC' | 'FEATURES_MIN_TOTAL_STORIES_DESC' | 'FEATURES_STDDEV_SAMPLE_COMPLETED_STORIES_ASC' | 'FEATURES_STDDEV_SAMPLE_COMPLETED_STORIES_DESC' | 'FEATURES_STDDEV_SAMPLE_FAILED_STORIES_ASC' | 'FEATURES_STDDEV_SAMPLE_FAILED_STORIES_DESC' | 'FEATURES_STDDEV_SAMPLE_PLAN_VERSION_ASC' | 'FEATURES_STDDEV_SAMPLE_PLAN_VERSION_DESC' | 'FEATURES_STDDEV_SAMPLE_TOTAL_STORIES_ASC' | 'FEATURES_STDDEV_SAMPLE_TOTAL_STORIES_DESC' | 'FEATURES_SUM_COMPLETED_STORIES_ASC' | 'FEATURES_SUM_COMPLETED_STORIES_DESC' | 'FEATURES_SUM_FAILED_STORIES_ASC' | 'FEATURES_SUM_FAILED_STORIES_DESC' | 'FEATURES_SUM_PLAN_VERSION_ASC' | 'FEATURES_SUM_PLAN_VERSION_DESC' | 'FEATURES_SUM_TOTAL_STORIES_ASC' | 'FEATURES_SUM_TOTAL_STORIES_DESC' | 'FRONTEND_REPO_URL_ASC' | 'FRONTEND_REPO_URL_DESC' | 'ID_ASC' | 'ID_DESC' | 'MOBILE_REPO_URL_ASC' | 'MOBILE_REPO_URL_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC';
/** Represents an update to a `RalphAdvancedProject`. Fields that are set will be updated. */
export type RalphAdvancedProjectPatch = {
    /** Git address of its backend, if it has one: https or ssh, to a public host. */
    backendRepoUrl?: string | null | undefined;
    /** Whose it is: the account that made it. Null once that account is gone; a running project is paused then. */
    createdBy?: string | null | undefined;
    /** What it is about. */
    description?: string | null | undefined;
    /** Git address of its frontend, if it has one: https or ssh, to a public host. */
    frontendRepoUrl?: string | null | undefined;
    /** Git address of its mobile app, if it has one: https or ssh, to a public host. */
    mobileRepoUrl?: string | null | undefined;
    /** What it is called. */
    name?: string | null | undefined;
    /** Who may not judge a story: whoever built it, by account or by name; or none. */
    separationOfDuties?: RalphAdvancedSeparationOfDuties | null | undefined;
    /** idle → running → paused, completed or error; all of these may run again. */
    status?: RalphAdvancedProjectStatus | null | undefined;
};
/** How a project stands: agents take stories of running ones only. */
export type RalphAdvancedProjectStatus = 'completed' | 'error' | 'idle' | 'paused' | 'running';
/** A filter to be used against RalphAdvancedProjectStatus fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedProjectStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphAdvancedProjectStatus | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphAdvancedProjectStatus | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphAdvancedProjectStatus | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphAdvancedProjectStatus | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphAdvancedProjectStatus> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphAdvancedProjectStatus | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphAdvancedProjectStatus | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphAdvancedProjectStatus | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphAdvancedProjectStatus> | null | undefined;
};
/** A filter to be used against many `RalphAdvancedFeature` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedProjectToManyRalphAdvancedFeatureFilter = {
    /** Aggregates across related `RalphAdvancedFeature` match the filter criteria. */
    aggregates?: RalphAdvancedFeatureAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedFeature` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedFeatureFilter | null | undefined;
    /** No related `RalphAdvancedFeature` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedFeatureFilter | null | undefined;
    /** Some related `RalphAdvancedFeature` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedFeatureFilter | null | undefined;
};
/** A stage of the quality pipeline. */
export type RalphAdvancedQualityGate = 'code_review' | 'qa' | 'security';
/** A filter to be used against RalphAdvancedQualityGate fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedQualityGateFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphAdvancedQualityGate | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphAdvancedQualityGate | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphAdvancedQualityGate | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphAdvancedQualityGate | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphAdvancedQualityGate> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphAdvancedQualityGate | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphAdvancedQualityGate | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphAdvancedQualityGate | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphAdvancedQualityGate> | null | undefined;
};
/** A filter to be used against aggregates of `RalphAdvancedQualityGateResult` object types. */
export type RalphAdvancedQualityGateResultAggregatesFilter = {
    /** Mean average aggregate over matching `RalphAdvancedQualityGateResult` objects. */
    average?: RalphAdvancedQualityGateResultAverageAggregateFilter | null | undefined;
    /** A filter that must pass for the relevant `RalphAdvancedQualityGateResult` object to be included within the aggregate. */
    filter?: RalphAdvancedQualityGateResultFilter | null | undefined;
    /** Maximum aggregate over matching `RalphAdvancedQualityGateResult` objects. */
    max?: RalphAdvancedQualityGateResultMaxAggregateFilter | null | undefined;
    /** Minimum aggregate over matching `RalphAdvancedQualityGateResult` objects. */
    min?: RalphAdvancedQualityGateResultMinAggregateFilter | null | undefined;
    /** Sample standard deviation aggregate over matching `RalphAdvancedQualityGateResult` objects. */
    stddevSample?: RalphAdvancedQualityGateResultStddevSampleAggregateFilter | null | undefined;
    /** Sum aggregate over matching `RalphAdvancedQualityGateResult` objects. */
    sum?: RalphAdvancedQualityGateResultSumAggregateFilter | null | undefined;
};
export type RalphAdvancedQualityGateResultAverageAggregateFilter = {
    attempt?: BigFloatFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedQualityGateResult` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedQualityGateResultFilter = {
    /** Filter by the object’s `agentExecution` relation. */
    agentExecution?: RalphAdvancedAgentExecutionFilter | null | undefined;
    /** A related `agentExecution` exists. */
    agentExecutionExists?: boolean | null | undefined;
    /** Filter by the object’s `agentExecutionId` field. */
    agentExecutionId?: IntFilter | null | undefined;
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedQualityGateResultFilter> | null | undefined;
    /** Filter by the object’s `attempt` field. */
    attempt?: IntFilter | null | undefined;
    /** Filter by the object’s `details` field. */
    details?: JsonFilter | null | undefined;
    /** Filter by the object’s `featureId` field. */
    featureId?: IntFilter | null | undefined;
    /** Filter by the object’s `gateName` field. */
    gateName?: RalphAdvancedQualityGateFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedQualityGateResultFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedQualityGateResultFilter> | null | undefined;
    /** Filter by the object’s `projectId` field. */
    projectId?: IntFilter | null | undefined;
    /** Filter by the object’s `recordedAt` field. */
    recordedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `status` field. */
    status?: RalphAdvancedGateVerdictFilter | null | undefined;
    /** Filter by the object’s `story` relation. */
    story?: RalphAdvancedStoryFilter | null | undefined;
    /** Filter by the object’s `storyId` field. */
    storyId?: IntFilter | null | undefined;
};
/** Grouping methods for `RalphAdvancedQualityGateResult` for usage during aggregation. */
export type RalphAdvancedQualityGateResultGroupBy = 'AGENT_EXECUTION_ID' | 'ATTEMPT' | 'DETAILS' | 'FEATURE_ID' | 'GATE_NAME' | 'PROJECT_ID' | 'RECORDED_AT' | 'RECORDED_AT_TRUNCATED_TO_DAY' | 'RECORDED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'STORY_ID';
export type RalphAdvancedQualityGateResultMaxAggregateFilter = {
    attempt?: IntFilter | null | undefined;
};
export type RalphAdvancedQualityGateResultMinAggregateFilter = {
    attempt?: IntFilter | null | undefined;
};
export type RalphAdvancedQualityGateResultStddevSampleAggregateFilter = {
    attempt?: BigFloatFilter | null | undefined;
};
export type RalphAdvancedQualityGateResultSumAggregateFilter = {
    attempt?: BigIntFilter | null | undefined;
};
/** All input for the `ralphAdvancedRecordCommit` mutation. */
export type RalphAdvancedRecordCommitInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    commitHash: string;
    commitMessage: string;
    filesChanged?: Array<string | null | undefined> | null | undefined;
    leaseId: string;
    repo?: RalphAdvancedRepository | null | undefined;
};
/** All input for the `ralphAdvancedRecordGateResult` mutation. */
export type RalphAdvancedRecordGateResultInput = {
    agentExecutionId?: number | null | undefined;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    details?: unknown;
    gateName: RalphAdvancedQualityGate;
    leaseId: string;
    status: RalphAdvancedGateVerdict;
};
/** All input for the `ralphAdvancedReleaseStory` mutation. */
export type RalphAdvancedReleaseStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    leaseId: string;
    reason?: string | null | undefined;
};
/** One of the repositories that a project may have. */
export type RalphAdvancedRepository = 'backend' | 'frontend' | 'mobile';
/** A filter to be used against RalphAdvancedRepository fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedRepositoryFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphAdvancedRepository | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphAdvancedRepository | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphAdvancedRepository | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphAdvancedRepository | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphAdvancedRepository> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphAdvancedRepository | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphAdvancedRepository | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphAdvancedRepository | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphAdvancedRepository> | null | undefined;
};
/**
 * Who may not judge a story that they built: the same account, an agent of the
 * same name (where agents share an account), or none, so that anybody may.
 */
export type RalphAdvancedSeparationOfDuties = 'account' | 'agent' | 'none';
/** A filter to be used against RalphAdvancedSeparationOfDuties fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedSeparationOfDutiesFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphAdvancedSeparationOfDuties | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphAdvancedSeparationOfDuties | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphAdvancedSeparationOfDuties | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphAdvancedSeparationOfDuties | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphAdvancedSeparationOfDuties> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphAdvancedSeparationOfDuties | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphAdvancedSeparationOfDuties | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphAdvancedSeparationOfDuties | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphAdvancedSeparationOfDuties> | null | undefined;
};
/** All input for the `ralphAdvancedStartExecution` mutation. */
export type RalphAdvancedStartExecutionInput = {
    agentName: string;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    inputData?: unknown;
    leaseId: string;
};
/** A filter to be used against aggregates of `RalphAdvancedStory` object types. */
export type RalphAdvancedStoryAggregatesFilter = {
    /** Mean average aggregate over matching `RalphAdvancedStory` objects. */
    average?: RalphAdvancedStoryAverageAggregateFilter | null | undefined;
    /** Distinct count aggregate over matching `RalphAdvancedStory` objects. */
    distinctCount?: RalphAdvancedStoryDistinctCountAggregateFilter | null | undefined;
    /** A filter that must pass for the relevant `RalphAdvancedStory` object to be included within the aggregate. */
    filter?: RalphAdvancedStoryFilter | null | undefined;
    /** Maximum aggregate over matching `RalphAdvancedStory` objects. */
    max?: RalphAdvancedStoryMaxAggregateFilter | null | undefined;
    /** Minimum aggregate over matching `RalphAdvancedStory` objects. */
    min?: RalphAdvancedStoryMinAggregateFilter | null | undefined;
    /** Sample standard deviation aggregate over matching `RalphAdvancedStory` objects. */
    stddevSample?: RalphAdvancedStoryStddevSampleAggregateFilter | null | undefined;
    /** Sum aggregate over matching `RalphAdvancedStory` objects. */
    sum?: RalphAdvancedStorySumAggregateFilter | null | undefined;
};
export type RalphAdvancedStoryAverageAggregateFilter = {
    attemptCount?: BigFloatFilter | null | undefined;
};
export type RalphAdvancedStoryDistinctCountAggregateFilter = {
    leaseExpired?: BigIntFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedStory` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryFilter = {
    /** Filter by the object’s `acceptanceCriteria` field. */
    acceptanceCriteria?: JsonFilter | null | undefined;
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedStoryFilter> | null | undefined;
    /** Filter by the object’s `assignedAgent` field. */
    assignedAgent?: StringFilter | null | undefined;
    /** Filter by the object’s `attemptCount` field. */
    attemptCount?: IntFilter | null | undefined;
    /** Filter by the object’s `builtBy` field. */
    builtBy?: UuidFilter | null | undefined;
    /** Filter by the object’s `builtByAgent` field. */
    builtByAgent?: StringFilter | null | undefined;
    /** Filter by the object’s `code` field. */
    code?: StringFilter | null | undefined;
    /** Filter by the object’s `commits` relation. */
    commits?: RalphAdvancedStoryToManyRalphAdvancedGitCommitFilter | null | undefined;
    /** Some related `commits` exist. */
    commitsExist?: boolean | null | undefined;
    /** Filter by the object’s `completedAt` field. */
    completedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `dependencies` field. */
    dependencies?: JsonFilter | null | undefined;
    /** Filter by the object’s `description` field. */
    description?: StringFilter | null | undefined;
    /** Filter by the object’s `executions` relation. */
    executions?: RalphAdvancedStoryToManyRalphAdvancedAgentExecutionFilter | null | undefined;
    /** Some related `executions` exist. */
    executionsExist?: boolean | null | undefined;
    /** Filter by the object’s `feature` relation. */
    feature?: RalphAdvancedFeatureFilter | null | undefined;
    /** Filter by the object’s `featureId` field. */
    featureId?: IntFilter | null | undefined;
    /** Filter by the object’s `gateResults` relation. */
    gateResults?: RalphAdvancedStoryToManyRalphAdvancedQualityGateResultFilter | null | undefined;
    /** Some related `gateResults` exist. */
    gateResultsExist?: boolean | null | undefined;
    /** Filter by the object’s `history` relation. */
    history?: RalphAdvancedStoryToManyRalphAdvancedStoryHistoryFilter | null | undefined;
    /** Some related `history` exist. */
    historyExist?: boolean | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Filter by the object’s `leaseExpired` field. */
    leaseExpired?: BooleanFilter | null | undefined;
    /** Filter by the object’s `leaseExpiresAt` field. */
    leaseExpiresAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `leaseGate` field. */
    leaseGate?: RalphAdvancedQualityGateFilter | null | undefined;
    /** Filter by the object’s `leaseHolder` relation. */
    leaseHolder?: UserFilter | null | undefined;
    /** A related `leaseHolder` exists. */
    leaseHolderExists?: boolean | null | undefined;
    /** Filter by the object’s `leaseId` field. */
    leaseId?: UuidFilter | null | undefined;
    /** Filter by the object’s `leasedBy` field. */
    leasedBy?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedStoryFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedStoryFilter> | null | undefined;
    /** Filter by the object’s `priority` field. */
    priority?: IntFilter | null | undefined;
    /** Filter by the object’s `progressLogs` relation. */
    progressLogs?: RalphAdvancedStoryToManyRalphAdvancedProgressLogFilter | null | undefined;
    /** Some related `progressLogs` exist. */
    progressLogsExist?: boolean | null | undefined;
    /** Filter by the object’s `projectId` field. */
    projectId?: IntFilter | null | undefined;
    /** Filter by the object’s `repo` field. */
    repo?: RalphAdvancedRepositoryFilter | null | undefined;
    /** Filter by the object’s `startedAt` field. */
    startedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `status` field. */
    status?: RalphAdvancedStoryStatusFilter | null | undefined;
    /** Filter by the object’s `statusNote` field. */
    statusNote?: StringFilter | null | undefined;
    /** Filter by the object’s `title` field. */
    title?: StringFilter | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `userByBuiltBy` relation. */
    userByBuiltBy?: UserFilter | null | undefined;
    /** A related `userByBuiltBy` exists. */
    userByBuiltByExists?: boolean | null | undefined;
};
/** Grouping methods for `RalphAdvancedStory` for usage during aggregation. */
export type RalphAdvancedStoryGroupBy = 'ACCEPTANCE_CRITERIA' | 'ASSIGNED_AGENT' | 'ATTEMPT_COUNT' | 'BUILT_BY' | 'BUILT_BY_AGENT' | 'CODE' | 'COMPLETED_AT' | 'COMPLETED_AT_TRUNCATED_TO_DAY' | 'COMPLETED_AT_TRUNCATED_TO_HOUR' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'DEPENDENCIES' | 'DESCRIPTION' | 'FEATURE_ID' | 'LEASED_BY' | 'LEASE_EXPIRES_AT' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_DAY' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_HOUR' | 'LEASE_GATE' | 'LEASE_ID' | 'PROJECT_ID' | 'REPO' | 'STARTED_AT' | 'STARTED_AT_TRUNCATED_TO_DAY' | 'STARTED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'STATUS_NOTE' | 'TITLE' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR';
/** A filter to be used against aggregates of `RalphAdvancedStoryHistory` object types. */
export type RalphAdvancedStoryHistoryAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedStoryHistory` object to be included within the aggregate. */
    filter?: RalphAdvancedStoryHistoryFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedStoryHistory` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryHistoryFilter = {
    /** Filter by the object’s `action` field. */
    action?: StringFilter | null | undefined;
    /** Filter by the object’s `agent` field. */
    agent?: StringFilter | null | undefined;
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedStoryHistoryFilter> | null | undefined;
    /** Filter by the object’s `featureId` field. */
    featureId?: IntFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Filter by the object’s `metadata` field. */
    metadata?: JsonFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedStoryHistoryFilter | null | undefined;
    /** Filter by the object’s `notes` field. */
    notes?: StringFilter | null | undefined;
    /** Filter by the object’s `occurredAt` field. */
    occurredAt?: DatetimeFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedStoryHistoryFilter> | null | undefined;
    /** Filter by the object’s `projectId` field. */
    projectId?: IntFilter | null | undefined;
    /** Filter by the object’s `story` relation. */
    story?: RalphAdvancedStoryFilter | null | undefined;
    /** Filter by the object’s `storyId` field. */
    storyId?: IntFilter | null | undefined;
};
/** Methods to use when ordering `RalphAdvancedStoryHistory`. */
export type RalphAdvancedStoryHistoryOrderBy = 'ACTION_ASC' | 'ACTION_DESC' | 'AGENT_ASC' | 'AGENT_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'NOTES_ASC' | 'NOTES_DESC' | 'OCCURRED_AT_ASC' | 'OCCURRED_AT_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
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
export type RalphAdvancedStoryMaxAggregateFilter = {
    attemptCount?: IntFilter | null | undefined;
};
export type RalphAdvancedStoryMinAggregateFilter = {
    attemptCount?: IntFilter | null | undefined;
};
/** Methods to use when ordering `RalphAdvancedStory`. */
export type RalphAdvancedStoryOrderBy = 'ASSIGNED_AGENT_ASC' | 'ASSIGNED_AGENT_DESC' | 'ATTEMPT_COUNT_ASC' | 'ATTEMPT_COUNT_DESC' | 'BUILT_BY_AGENT_ASC' | 'BUILT_BY_AGENT_DESC' | 'BUILT_BY_ASC' | 'BUILT_BY_DESC' | 'CODE_ASC' | 'CODE_DESC' | 'COMMITS_COUNT_ASC' | 'COMMITS_COUNT_DESC' | 'COMPLETED_AT_ASC' | 'COMPLETED_AT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'EXECUTIONS_AVERAGE_ATTEMPT_ASC' | 'EXECUTIONS_AVERAGE_ATTEMPT_DESC' | 'EXECUTIONS_AVERAGE_DURATION_SECONDS_ASC' | 'EXECUTIONS_AVERAGE_DURATION_SECONDS_DESC' | 'EXECUTIONS_COUNT_ASC' | 'EXECUTIONS_COUNT_DESC' | 'EXECUTIONS_MAX_ATTEMPT_ASC' | 'EXECUTIONS_MAX_ATTEMPT_DESC' | 'EXECUTIONS_MAX_DURATION_SECONDS_ASC' | 'EXECUTIONS_MAX_DURATION_SECONDS_DESC' | 'EXECUTIONS_MIN_ATTEMPT_ASC' | 'EXECUTIONS_MIN_ATTEMPT_DESC' | 'EXECUTIONS_MIN_DURATION_SECONDS_ASC' | 'EXECUTIONS_MIN_DURATION_SECONDS_DESC' | 'EXECUTIONS_STDDEV_SAMPLE_ATTEMPT_ASC' | 'EXECUTIONS_STDDEV_SAMPLE_ATTEMPT_DESC' | 'EXECUTIONS_STDDEV_SAMPLE_DURATION_SECONDS_ASC' | 'EXECUTIONS_STDDEV_SAMPLE_DURATION_SECONDS_DESC' | 'EXECUTIONS_SUM_ATTEMPT_ASC' | 'EXECUTIONS_SUM_ATTEMPT_DESC' | 'EXECUTIONS_SUM_DURATION_SECONDS_ASC' | 'EXECUTIONS_SUM_DURATION_SECONDS_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'GATE_RESULTS_AVERAGE_ATTEMPT_ASC' | 'GATE_RESULTS_AVERAGE_ATTEMPT_DESC' | 'GATE_RESULTS_COUNT_ASC' | 'GATE_RESULTS_COUNT_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_DESC' | 'GATE_RESULTS_MAX_ATTEMPT_ASC' | 'GATE_RESULTS_MAX_ATTEMPT_DESC' | 'GATE_RESULTS_MIN_ATTEMPT_ASC' | 'GATE_RESULTS_MIN_ATTEMPT_DESC' | 'GATE_RESULTS_STDDEV_SAMPLE_ATTEMPT_ASC' | 'GATE_RESULTS_STDDEV_SAMPLE_ATTEMPT_DESC' | 'GATE_RESULTS_SUM_ATTEMPT_ASC' | 'GATE_RESULTS_SUM_ATTEMPT_DESC' | 'HISTORY_COUNT_ASC' | 'HISTORY_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEASED_BY_ASC' | 'LEASED_BY_DESC' | 'LEASE_EXPIRES_AT_ASC' | 'LEASE_EXPIRES_AT_DESC' | 'LEASE_ID_ASC' | 'LEASE_ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PRIORITY_ASC' | 'PRIORITY_DESC' | 'PROGRESS_LOGS_COUNT_ASC' | 'PROGRESS_LOGS_COUNT_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'STATUS_NOTE_ASC' | 'STATUS_NOTE_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC';
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
export type RalphAdvancedStoryStatus = 'done' | 'failed' | 'in_progress' | 'pending' | 'review' | 'rework' | 'testing';
/** A filter to be used against RalphAdvancedStoryStatus fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphAdvancedStoryStatus | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphAdvancedStoryStatus | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphAdvancedStoryStatus | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphAdvancedStoryStatus | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphAdvancedStoryStatus> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphAdvancedStoryStatus | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphAdvancedStoryStatus | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphAdvancedStoryStatus | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphAdvancedStoryStatus> | null | undefined;
};
export type RalphAdvancedStoryStddevSampleAggregateFilter = {
    attemptCount?: BigFloatFilter | null | undefined;
};
export type RalphAdvancedStorySumAggregateFilter = {
    attemptCount?: BigIntFilter | null | undefined;
};
/** A filter to be used against many `RalphAdvancedAgentExecution` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryToManyRalphAdvancedAgentExecutionFilter = {
    /** Aggregates across related `RalphAdvancedAgentExecution` match the filter criteria. */
    aggregates?: RalphAdvancedAgentExecutionAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedAgentExecution` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedAgentExecutionFilter | null | undefined;
    /** No related `RalphAdvancedAgentExecution` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedAgentExecutionFilter | null | undefined;
    /** Some related `RalphAdvancedAgentExecution` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedAgentExecutionFilter | null | undefined;
};
/** A filter to be used against many `RalphAdvancedGitCommit` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryToManyRalphAdvancedGitCommitFilter = {
    /** Aggregates across related `RalphAdvancedGitCommit` match the filter criteria. */
    aggregates?: RalphAdvancedGitCommitAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedGitCommitFilter | null | undefined;
    /** No related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedGitCommitFilter | null | undefined;
    /** Some related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedGitCommitFilter | null | undefined;
};
/** A filter to be used against many `RalphAdvancedProgressLog` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryToManyRalphAdvancedProgressLogFilter = {
    /** Aggregates across related `RalphAdvancedProgressLog` match the filter criteria. */
    aggregates?: RalphAdvancedProgressLogAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedProgressLogFilter | null | undefined;
    /** No related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedProgressLogFilter | null | undefined;
    /** Some related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedProgressLogFilter | null | undefined;
};
/** A filter to be used against many `RalphAdvancedQualityGateResult` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryToManyRalphAdvancedQualityGateResultFilter = {
    /** Aggregates across related `RalphAdvancedQualityGateResult` match the filter criteria. */
    aggregates?: RalphAdvancedQualityGateResultAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedQualityGateResultFilter | null | undefined;
    /** No related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedQualityGateResultFilter | null | undefined;
    /** Some related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedQualityGateResultFilter | null | undefined;
};
/** A filter to be used against many `RalphAdvancedStoryHistory` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryToManyRalphAdvancedStoryHistoryFilter = {
    /** Aggregates across related `RalphAdvancedStoryHistory` match the filter criteria. */
    aggregates?: RalphAdvancedStoryHistoryAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedStoryHistory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedStoryHistoryFilter | null | undefined;
    /** No related `RalphAdvancedStoryHistory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedStoryHistoryFilter | null | undefined;
    /** Some related `RalphAdvancedStoryHistory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedStoryHistoryFilter | null | undefined;
};
/** All input for the `ralphAdvancedSubmitStory` mutation. */
export type RalphAdvancedSubmitStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    leaseId: string;
};
/** A filter to be used against `RalphAdvancedSystemLog` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedSystemLogFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedSystemLogFilter> | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Filter by the object’s `level` field. */
    level?: RalphAdvancedLogLevelFilter | null | undefined;
    /** Filter by the object’s `loggedAt` field. */
    loggedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `message` field. */
    message?: StringFilter | null | undefined;
    /** Filter by the object’s `metadata` field. */
    metadata?: JsonFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedSystemLogFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedSystemLogFilter> | null | undefined;
    /** Filter by the object’s `source` field. */
    source?: StringFilter | null | undefined;
};
/** Methods to use when ordering `RalphAdvancedSystemLog`. */
export type RalphAdvancedSystemLogOrderBy = 'ID_ASC' | 'ID_DESC' | 'LOGGED_AT_ASC' | 'LOGGED_AT_DESC' | 'MESSAGE_ASC' | 'MESSAGE_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SOURCE_ASC' | 'SOURCE_DESC';
/** All input for the `ralphAdvancedWriteSystemLog` mutation. */
export type RalphAdvancedWriteSystemLogInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    level: RalphAdvancedLogLevel;
    message: string;
    metadata?: unknown;
    source: string;
};
/** All input for the `ralphWebAnswerQuestion` mutation. */
export type RalphWebAnswerQuestionInput = {
    answer: string;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
};
/** All input for the `ralphWebAskQuestion` mutation. */
export type RalphWebAskQuestionInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
    question: string;
};
/** All input for the `ralphWebCancelWorkstream` mutation. */
export type RalphWebCancelWorkstreamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
};
/** All input for the `ralphWebClaimWorkstream` mutation. */
export type RalphWebClaimWorkstreamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    cloudwatchLogGroup?: string | null | undefined;
    cloudwatchLogStream?: string | null | undefined;
    fargateCluster?: string | null | undefined;
    fargateTaskArn?: string | null | undefined;
    id?: string | null | undefined;
};
/** All input for the `ralphWebEnsureProfile` mutation. */
export type RalphWebEnsureProfileInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
};
/** All input for the `ralphWebExtendWorkstreamLease` mutation. */
export type RalphWebExtendWorkstreamLeaseInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
};
/** All input for the `ralphWebFinishWorkstream` mutation. */
export type RalphWebFinishWorkstreamInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    errorMessage?: string | null | undefined;
    id: string;
    outcome: RalphWebWorkstreamStatus;
    progressBlobUrl?: string | null | undefined;
};
/** A filter to be used against aggregates of `RalphWebKeyRelease` object types. */
export type RalphWebKeyReleaseAggregatesFilter = {
    /** Mean average aggregate over matching `RalphWebKeyRelease` objects. */
    average?: RalphWebKeyReleaseAverageAggregateFilter | null | undefined;
    /** A filter that must pass for the relevant `RalphWebKeyRelease` object to be included within the aggregate. */
    filter?: RalphWebKeyReleaseFilter | null | undefined;
    /** Maximum aggregate over matching `RalphWebKeyRelease` objects. */
    max?: RalphWebKeyReleaseMaxAggregateFilter | null | undefined;
    /** Minimum aggregate over matching `RalphWebKeyRelease` objects. */
    min?: RalphWebKeyReleaseMinAggregateFilter | null | undefined;
    /** Sample standard deviation aggregate over matching `RalphWebKeyRelease` objects. */
    stddevSample?: RalphWebKeyReleaseStddevSampleAggregateFilter | null | undefined;
    /** Sum aggregate over matching `RalphWebKeyRelease` objects. */
    sum?: RalphWebKeyReleaseSumAggregateFilter | null | undefined;
};
export type RalphWebKeyReleaseAverageAggregateFilter = {
    attempt?: BigFloatFilter | null | undefined;
};
/** A filter to be used against `RalphWebKeyRelease` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebKeyReleaseFilter = {
    /** Filter by the object’s `agent` relation. */
    agent?: UserFilter | null | undefined;
    /** A related `agent` exists. */
    agentExists?: boolean | null | undefined;
    /** Filter by the object’s `agentId` field. */
    agentId?: UuidFilter | null | undefined;
    /** Checks for all expressions in this list. */
    and?: Array<RalphWebKeyReleaseFilter> | null | undefined;
    /** Filter by the object’s `attempt` field. */
    attempt?: IntFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphWebKeyReleaseFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphWebKeyReleaseFilter> | null | undefined;
    /** Filter by the object’s `releasedAt` field. */
    releasedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
    /** Filter by the object’s `workstreamId` field. */
    workstreamId?: UuidFilter | null | undefined;
};
export type RalphWebKeyReleaseMaxAggregateFilter = {
    attempt?: IntFilter | null | undefined;
};
export type RalphWebKeyReleaseMinAggregateFilter = {
    attempt?: IntFilter | null | undefined;
};
/** Methods to use when ordering `RalphWebKeyRelease`. */
export type RalphWebKeyReleaseOrderBy = 'AGENT_ID_ASC' | 'AGENT_ID_DESC' | 'ATTEMPT_ASC' | 'ATTEMPT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RELEASED_AT_ASC' | 'RELEASED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'WORKSTREAM_ID_ASC' | 'WORKSTREAM_ID_DESC';
export type RalphWebKeyReleaseStddevSampleAggregateFilter = {
    attempt?: BigFloatFilter | null | undefined;
};
export type RalphWebKeyReleaseSumAggregateFilter = {
    attempt?: BigIntFilter | null | undefined;
};
/** A filter to be used against aggregates of `RalphWebProfile` object types. */
export type RalphWebProfileAggregatesFilter = {
    /** Mean average aggregate over matching `RalphWebProfile` objects. */
    average?: RalphWebProfileAverageAggregateFilter | null | undefined;
    /** Distinct count aggregate over matching `RalphWebProfile` objects. */
    distinctCount?: RalphWebProfileDistinctCountAggregateFilter | null | undefined;
    /** A filter that must pass for the relevant `RalphWebProfile` object to be included within the aggregate. */
    filter?: RalphWebProfileFilter | null | undefined;
    /** Maximum aggregate over matching `RalphWebProfile` objects. */
    max?: RalphWebProfileMaxAggregateFilter | null | undefined;
    /** Minimum aggregate over matching `RalphWebProfile` objects. */
    min?: RalphWebProfileMinAggregateFilter | null | undefined;
    /** Sample standard deviation aggregate over matching `RalphWebProfile` objects. */
    stddevSample?: RalphWebProfileStddevSampleAggregateFilter | null | undefined;
    /** Sum aggregate over matching `RalphWebProfile` objects. */
    sum?: RalphWebProfileSumAggregateFilter | null | undefined;
};
export type RalphWebProfileAverageAggregateFilter = {
    activeWorkstreams?: BigFloatFilter | null | undefined;
    donuts?: BigFloatFilter | null | undefined;
    level?: BigFloatFilter | null | undefined;
    startsToday?: BigFloatFilter | null | undefined;
    streakDays?: BigFloatFilter | null | undefined;
    xp?: BigFloatFilter | null | undefined;
};
export type RalphWebProfileDistinctCountAggregateFilter = {
    activeWorkstreams?: BigIntFilter | null | undefined;
    startsToday?: BigIntFilter | null | undefined;
};
/** A filter to be used against `RalphWebProfile` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebProfileFilter = {
    /** Filter by the object’s `activeWorkstreams` field. */
    activeWorkstreams?: IntFilter | null | undefined;
    /** Checks for all expressions in this list. */
    and?: Array<RalphWebProfileFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `donuts` field. */
    donuts?: IntFilter | null | undefined;
    /** Filter by the object’s `level` field. */
    level?: IntFilter | null | undefined;
    /** Filter by the object’s `limits` relation. */
    limits?: RalphWebRoleLimitFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphWebProfileFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphWebProfileFilter> | null | undefined;
    /** Filter by the object’s `role` field. */
    role?: StringFilter | null | undefined;
    /** Filter by the object’s `startsToday` field. */
    startsToday?: IntFilter | null | undefined;
    /** Filter by the object’s `streakDays` field. */
    streakDays?: IntFilter | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
    /** Filter by the object’s `xp` field. */
    xp?: IntFilter | null | undefined;
};
export type RalphWebProfileMaxAggregateFilter = {
    activeWorkstreams?: IntFilter | null | undefined;
    donuts?: IntFilter | null | undefined;
    level?: IntFilter | null | undefined;
    startsToday?: IntFilter | null | undefined;
    streakDays?: IntFilter | null | undefined;
    xp?: IntFilter | null | undefined;
};
export type RalphWebProfileMinAggregateFilter = {
    activeWorkstreams?: IntFilter | null | undefined;
    donuts?: IntFilter | null | undefined;
    level?: IntFilter | null | undefined;
    startsToday?: IntFilter | null | undefined;
    streakDays?: IntFilter | null | undefined;
    xp?: IntFilter | null | undefined;
};
/** Represents an update to a `RalphWebProfile`. Fields that are set will be updated. */
export type RalphWebProfilePatch = {
    /** Donuts earned. */
    donuts?: number | null | undefined;
    /** Level reached. */
    level?: number | null | undefined;
    /** What the account is here; its limits follow from it. */
    role?: string | null | undefined;
    /** Days in a row with work done. */
    streakDays?: number | null | undefined;
    /** Experience points earned. */
    xp?: number | null | undefined;
};
export type RalphWebProfileStddevSampleAggregateFilter = {
    activeWorkstreams?: BigFloatFilter | null | undefined;
    donuts?: BigFloatFilter | null | undefined;
    level?: BigFloatFilter | null | undefined;
    startsToday?: BigFloatFilter | null | undefined;
    streakDays?: BigFloatFilter | null | undefined;
    xp?: BigFloatFilter | null | undefined;
};
export type RalphWebProfileSumAggregateFilter = {
    activeWorkstreams?: BigIntFilter | null | undefined;
    donuts?: BigIntFilter | null | undefined;
    level?: BigIntFilter | null | undefined;
    startsToday?: BigIntFilter | null | undefined;
    streakDays?: BigIntFilter | null | undefined;
    xp?: BigIntFilter | null | undefined;
};
/** A filter to be used against aggregates of `RalphWebProject` object types. */
export type RalphWebProjectAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphWebProject` object to be included within the aggregate. */
    filter?: RalphWebProjectFilter | null | undefined;
};
/** A filter to be used against `RalphWebProject` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebProjectFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphWebProjectFilter> | null | undefined;
    /** Filter by the object’s `baseBranch` field. */
    baseBranch?: StringFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `name` field. */
    name?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphWebProjectFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphWebProjectFilter> | null | undefined;
    /** Filter by the object’s `owner` relation. */
    owner?: UserFilter | null | undefined;
    /** Filter by the object’s `ownerId` field. */
    ownerId?: UuidFilter | null | undefined;
    /** Filter by the object’s `repos` relation. */
    repos?: RalphWebProjectToManyRalphWebProjectRepoFilter | null | undefined;
    /** Some related `repos` exist. */
    reposExist?: boolean | null | undefined;
    /** Filter by the object’s `settings` field. */
    settings?: JsonFilter | null | undefined;
    /** Filter by the object’s `slug` field. */
    slug?: StringFilter | null | undefined;
    /** Filter by the object’s `type` field. */
    type?: RalphWebProjectTypeFilter | null | undefined;
    /** Filter by the object’s `workstreams` relation. */
    workstreams?: RalphWebProjectToManyRalphWebWorkstreamFilter | null | undefined;
    /** Some related `workstreams` exist. */
    workstreamsExist?: boolean | null | undefined;
};
/** An input for mutations affecting `RalphWebProject` */
export type RalphWebProjectInput = {
    /** The branch that workstreams begin from. */
    baseBranch?: string | null | undefined;
    /** What its owner calls it. */
    name: string;
    /** Whose it is: whoever makes it, unless an admin says otherwise. */
    ownerId?: string | null | undefined;
    /** What the frontend keeps about it: an object. */
    settings?: unknown;
    /** Its name in addresses: lowercase words with hyphens, unique among its owner's. */
    slug: string;
    /** One repository or several. A project that has several stays multi-repo. */
    type: RalphWebProjectType;
};
/** Methods to use when ordering `RalphWebProject`. */
export type RalphWebProjectOrderBy = 'BASE_BRANCH_ASC' | 'BASE_BRANCH_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'OWNER_ID_ASC' | 'OWNER_ID_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'REPOS_COUNT_ASC' | 'REPOS_COUNT_DESC' | 'SLUG_ASC' | 'SLUG_DESC' | 'WORKSTREAMS_AVERAGE_ATTEMPTS_ASC' | 'WORKSTREAMS_AVERAGE_ATTEMPTS_DESC' | 'WORKSTREAMS_AVERAGE_CURRENT_ITERATION_ASC' | 'WORKSTREAMS_AVERAGE_CURRENT_ITERATION_DESC' | 'WORKSTREAMS_AVERAGE_MAX_ITERATIONS_ASC' | 'WORKSTREAMS_AVERAGE_MAX_ITERATIONS_DESC' | 'WORKSTREAMS_AVERAGE_TOKENS_IN_ASC' | 'WORKSTREAMS_AVERAGE_TOKENS_IN_DESC' | 'WORKSTREAMS_AVERAGE_TOKENS_OUT_ASC' | 'WORKSTREAMS_AVERAGE_TOKENS_OUT_DESC' | 'WORKSTREAMS_AVERAGE_TOTAL_COST_ASC' | 'WORKSTREAMS_AVERAGE_TOTAL_COST_DESC' | 'WORKSTREAMS_COUNT_ASC' | 'WORKSTREAMS_COUNT_DESC' | 'WORKSTREAMS_MAX_ATTEMPTS_ASC' | 'WORKSTREAMS_MAX_ATTEMPTS_DESC' | 'WORKSTREAMS_MAX_CURRENT_ITERATION_ASC' | 'WORKSTREAMS_MAX_CURRENT_ITERATION_DESC' | 'WORKSTREAMS_MAX_MAX_ITERATIONS_ASC' | 'WORKSTREAMS_MAX_MAX_ITERATIONS_DESC' | 'WORKSTREAMS_MAX_TOKENS_IN_ASC' | 'WORKSTREAMS_MAX_TOKENS_IN_DESC' | 'WORKSTREAMS_MAX_TOKENS_OUT_ASC' | 'WORKSTREAMS_MAX_TOKENS_OUT_DESC' | 'WORKSTREAMS_MAX_TOTAL_COST_ASC' | 'WORKSTREAMS_MAX_TOTAL_COST_DESC' | 'WORKSTREAMS_MIN_ATTEMPTS_ASC' | 'WORKSTREAMS_MIN_ATTEMPTS_DESC' | 'WORKSTREAMS_MIN_CURRENT_ITERATION_ASC' | 'WORKSTREAMS_MIN_CURRENT_ITERATION_DESC' | 'WORKSTREAMS_MIN_MAX_ITERATIONS_ASC' | 'WORKSTREAMS_MIN_MAX_ITERATIONS_DESC' | 'WORKSTREAMS_MIN_TOKENS_IN_ASC' | 'WORKSTREAMS_MIN_TOKENS_IN_DESC' | 'WORKSTREAMS_MIN_TOKENS_OUT_ASC' | 'WORKSTREAMS_MIN_TOKENS_OUT_DESC' | 'WORKSTREAMS_MIN_TOTAL_COST_ASC' | 'WORKSTREAMS_MIN_TOTAL_COST_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_DESC' | 'WORKSTREAMS_SUM_ATTEMPTS_ASC' | 'WORKSTREAMS_SUM_ATTEMPTS_DESC' | 'WORKSTREAMS_SUM_CURRENT_ITERATION_ASC' | 'WORKSTREAMS_SUM_CURRENT_ITERATION_DESC' | 'WORKSTREAMS_SUM_MAX_ITERATIONS_ASC' | 'WORKSTREAMS_SUM_MAX_ITERATIONS_DESC' | 'WORKSTREAMS_SUM_TOKENS_IN_ASC' | 'WORKSTREAMS_SUM_TOKENS_IN_DESC' | 'WORKSTREAMS_SUM_TOKENS_OUT_ASC' | 'WORKSTREAMS_SUM_TOKENS_OUT_DESC' | 'WORKSTREAMS_SUM_TOTAL_COST_ASC' | 'WORKSTREAMS_SUM_TOTAL_COST_DESC';
/** Represents an update to a `RalphWebProject`. Fields that are set will be updated. */
export type RalphWebProjectPatch = {
    /** The branch that workstreams begin from. */
    baseBranch?: string | null | undefined;
    /** What its owner calls it. */
    name?: string | null | undefined;
    /** What the frontend keeps about it: an object. */
    settings?: unknown;
    /** Its name in addresses: lowercase words with hyphens, unique among its owner's. */
    slug?: string | null | undefined;
    /** One repository or several. A project that has several stays multi-repo. */
    type?: RalphWebProjectType | null | undefined;
};
/** A filter to be used against aggregates of `RalphWebProjectRepo` object types. */
export type RalphWebProjectRepoAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphWebProjectRepo` object to be included within the aggregate. */
    filter?: RalphWebProjectRepoFilter | null | undefined;
};
/** A filter to be used against `RalphWebProjectRepo` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebProjectRepoFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphWebProjectRepoFilter> | null | undefined;
    /** Filter by the object’s `defaultBranch` field. */
    defaultBranch?: StringFilter | null | undefined;
    /** Filter by the object’s `githubRepoName` field. */
    githubRepoName?: StringFilter | null | undefined;
    /** Filter by the object’s `githubRepoUrl` field. */
    githubRepoUrl?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphWebProjectRepoFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphWebProjectRepoFilter> | null | undefined;
    /** Filter by the object’s `path` field. */
    path?: StringFilter | null | undefined;
    /** Filter by the object’s `project` relation. */
    project?: RalphWebProjectFilter | null | undefined;
    /** Filter by the object’s `projectId` field. */
    projectId?: UuidFilter | null | undefined;
};
/** An input for mutations affecting `RalphWebProjectRepo` */
export type RalphWebProjectRepoInput = {
    /** The branch that it is cloned from. */
    defaultBranch?: string | null | undefined;
    /** Its name, with or without its owner's. */
    githubRepoName: string;
    /** Where it is: https://github.com/owner/name. The host is public. */
    githubRepoUrl: string;
    /** Which folder of the working copy it is checked out to; the top when null. Never outside of it. 500 bytes at most. */
    path?: string | null | undefined;
    /** The project; a single-repo project has one repository at most. */
    projectId: string;
};
/** Represents an update to a `RalphWebProjectRepo`. Fields that are set will be updated. */
export type RalphWebProjectRepoPatch = {
    /** The branch that it is cloned from. */
    defaultBranch?: string | null | undefined;
    /** Its name, with or without its owner's. */
    githubRepoName?: string | null | undefined;
    /** Where it is: https://github.com/owner/name. The host is public. */
    githubRepoUrl?: string | null | undefined;
    /** Which folder of the working copy it is checked out to; the top when null. Never outside of it. 500 bytes at most. */
    path?: string | null | undefined;
};
/** A filter to be used against many `RalphWebProjectRepo` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebProjectToManyRalphWebProjectRepoFilter = {
    /** Aggregates across related `RalphWebProjectRepo` match the filter criteria. */
    aggregates?: RalphWebProjectRepoAggregatesFilter | null | undefined;
    /** Every related `RalphWebProjectRepo` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphWebProjectRepoFilter | null | undefined;
    /** No related `RalphWebProjectRepo` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphWebProjectRepoFilter | null | undefined;
    /** Some related `RalphWebProjectRepo` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphWebProjectRepoFilter | null | undefined;
};
/** A filter to be used against many `RalphWebWorkstream` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebProjectToManyRalphWebWorkstreamFilter = {
    /** Aggregates across related `RalphWebWorkstream` match the filter criteria. */
    aggregates?: RalphWebWorkstreamAggregatesFilter | null | undefined;
    /** Every related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphWebWorkstreamFilter | null | undefined;
    /** No related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphWebWorkstreamFilter | null | undefined;
    /** Some related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphWebWorkstreamFilter | null | undefined;
};
/** Whether a project is one repository or several. */
export type RalphWebProjectType = 'multi_repo' | 'single_repo';
/** A filter to be used against RalphWebProjectType fields. All fields are combined with a logical ‘and.’ */
export type RalphWebProjectTypeFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphWebProjectType | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphWebProjectType | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphWebProjectType | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphWebProjectType | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphWebProjectType> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphWebProjectType | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphWebProjectType | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphWebProjectType | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphWebProjectType> | null | undefined;
};
/** All input for the `ralphWebReleaseWorkstream` mutation. */
export type RalphWebReleaseWorkstreamInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
};
/** All input for the `ralphWebRemoveAnthropicKey` mutation. */
export type RalphWebRemoveAnthropicKeyInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
};
/** All input for the `ralphWebReportIteration` mutation. */
export type RalphWebReportIterationInput = {
    attempt: number;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    cost: string;
    id: string;
    iteration: number;
    progressBlobUrl?: string | null | undefined;
    tokensIn: string;
    tokensOut: string;
};
/** A filter to be used against `RalphWebRoleLimit` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebRoleLimitFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphWebRoleLimitFilter> | null | undefined;
    /** Filter by the object’s `characterName` field. */
    characterName?: StringFilter | null | undefined;
    /** Filter by the object’s `maxConcurrentWorkstreams` field. */
    maxConcurrentWorkstreams?: IntFilter | null | undefined;
    /** Filter by the object’s `maxIterationsPerWorkstream` field. */
    maxIterationsPerWorkstream?: IntFilter | null | undefined;
    /** Filter by the object’s `maxWorkstreamsPerDay` field. */
    maxWorkstreamsPerDay?: IntFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphWebRoleLimitFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphWebRoleLimitFilter> | null | undefined;
    /** Filter by the object’s `profiles` relation. */
    profiles?: RalphWebRoleLimitToManyRalphWebProfileFilter | null | undefined;
    /** Some related `profiles` exist. */
    profilesExist?: boolean | null | undefined;
    /** Filter by the object’s `role` field. */
    role?: StringFilter | null | undefined;
};
/** Methods to use when ordering `RalphWebRoleLimit`. */
export type RalphWebRoleLimitOrderBy = 'CHARACTER_NAME_ASC' | 'CHARACTER_NAME_DESC' | 'MAX_CONCURRENT_WORKSTREAMS_ASC' | 'MAX_CONCURRENT_WORKSTREAMS_DESC' | 'MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'MAX_WORKSTREAMS_PER_DAY_ASC' | 'MAX_WORKSTREAMS_PER_DAY_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROFILES_AVERAGE_DONUTS_ASC' | 'PROFILES_AVERAGE_DONUTS_DESC' | 'PROFILES_AVERAGE_LEVEL_ASC' | 'PROFILES_AVERAGE_LEVEL_DESC' | 'PROFILES_AVERAGE_STREAK_DAYS_ASC' | 'PROFILES_AVERAGE_STREAK_DAYS_DESC' | 'PROFILES_AVERAGE_XP_ASC' | 'PROFILES_AVERAGE_XP_DESC' | 'PROFILES_COUNT_ASC' | 'PROFILES_COUNT_DESC' | 'PROFILES_MAX_DONUTS_ASC' | 'PROFILES_MAX_DONUTS_DESC' | 'PROFILES_MAX_LEVEL_ASC' | 'PROFILES_MAX_LEVEL_DESC' | 'PROFILES_MAX_STREAK_DAYS_ASC' | 'PROFILES_MAX_STREAK_DAYS_DESC' | 'PROFILES_MAX_XP_ASC' | 'PROFILES_MAX_XP_DESC' | 'PROFILES_MIN_DONUTS_ASC' | 'PROFILES_MIN_DONUTS_DESC' | 'PROFILES_MIN_LEVEL_ASC' | 'PROFILES_MIN_LEVEL_DESC' | 'PROFILES_MIN_STREAK_DAYS_ASC' | 'PROFILES_MIN_STREAK_DAYS_DESC' | 'PROFILES_MIN_XP_ASC' | 'PROFILES_MIN_XP_DESC' | 'PROFILES_STDDEV_SAMPLE_DONUTS_ASC' | 'PROFILES_STDDEV_SAMPLE_DONUTS_DESC' | 'PROFILES_STDDEV_SAMPLE_LEVEL_ASC' | 'PROFILES_STDDEV_SAMPLE_LEVEL_DESC' | 'PROFILES_STDDEV_SAMPLE_STREAK_DAYS_ASC' | 'PROFILES_STDDEV_SAMPLE_STREAK_DAYS_DESC' | 'PROFILES_STDDEV_SAMPLE_XP_ASC' | 'PROFILES_STDDEV_SAMPLE_XP_DESC' | 'PROFILES_SUM_DONUTS_ASC' | 'PROFILES_SUM_DONUTS_DESC' | 'PROFILES_SUM_LEVEL_ASC' | 'PROFILES_SUM_LEVEL_DESC' | 'PROFILES_SUM_STREAK_DAYS_ASC' | 'PROFILES_SUM_STREAK_DAYS_DESC' | 'PROFILES_SUM_XP_ASC' | 'PROFILES_SUM_XP_DESC' | 'ROLE_ASC' | 'ROLE_DESC';
/** A filter to be used against many `RalphWebProfile` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebRoleLimitToManyRalphWebProfileFilter = {
    /** Aggregates across related `RalphWebProfile` match the filter criteria. */
    aggregates?: RalphWebProfileAggregatesFilter | null | undefined;
    /** Every related `RalphWebProfile` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphWebProfileFilter | null | undefined;
    /** No related `RalphWebProfile` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphWebProfileFilter | null | undefined;
    /** Some related `RalphWebProfile` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphWebProfileFilter | null | undefined;
};
export type RalphWebSetAnthropicKeyInput = {
    /** As Anthropic shows it: sk-ant-… */
    anthropicKey: string;
    clientMutationId?: string | null | undefined;
};
/** All input for the `ralphWebStartWorkstream` mutation. */
export type RalphWebStartWorkstreamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    maxIterations?: number | null | undefined;
    name: string;
    projectId: string;
    promptBlobUrl?: string | null | undefined;
    slug: string;
};
export type RalphWebTakeAnthropicKeyInput = {
    /** Which attempt it is: attempts of the claimed workstream. */
    attempt: number;
    clientMutationId?: string | null | undefined;
    /** The workstream that the caller has claimed. */
    workstreamId: string;
};
/** A filter to be used against `RalphWebUserApiKey` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebUserApiKeyFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphWebUserApiKeyFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphWebUserApiKeyFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphWebUserApiKeyFilter> | null | undefined;
    /** Filter by the object’s `setAt` field. */
    setAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** A filter to be used against aggregates of `RalphWebWorkstream` object types. */
export type RalphWebWorkstreamAggregatesFilter = {
    /** Mean average aggregate over matching `RalphWebWorkstream` objects. */
    average?: RalphWebWorkstreamAverageAggregateFilter | null | undefined;
    /** Distinct count aggregate over matching `RalphWebWorkstream` objects. */
    distinctCount?: RalphWebWorkstreamDistinctCountAggregateFilter | null | undefined;
    /** A filter that must pass for the relevant `RalphWebWorkstream` object to be included within the aggregate. */
    filter?: RalphWebWorkstreamFilter | null | undefined;
    /** Maximum aggregate over matching `RalphWebWorkstream` objects. */
    max?: RalphWebWorkstreamMaxAggregateFilter | null | undefined;
    /** Minimum aggregate over matching `RalphWebWorkstream` objects. */
    min?: RalphWebWorkstreamMinAggregateFilter | null | undefined;
    /** Sample standard deviation aggregate over matching `RalphWebWorkstream` objects. */
    stddevSample?: RalphWebWorkstreamStddevSampleAggregateFilter | null | undefined;
    /** Sum aggregate over matching `RalphWebWorkstream` objects. */
    sum?: RalphWebWorkstreamSumAggregateFilter | null | undefined;
};
export type RalphWebWorkstreamAverageAggregateFilter = {
    attempts?: BigFloatFilter | null | undefined;
    currentIteration?: BigFloatFilter | null | undefined;
    maxIterations?: BigFloatFilter | null | undefined;
    tokensIn?: BigFloatFilter | null | undefined;
    tokensOut?: BigFloatFilter | null | undefined;
    totalCost?: BigFloatFilter | null | undefined;
};
export type RalphWebWorkstreamDistinctCountAggregateFilter = {
    leaseExpired?: BigIntFilter | null | undefined;
};
/** A filter to be used against `RalphWebWorkstream` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebWorkstreamFilter = {
    /** Filter by the object’s `agent` relation. */
    agent?: UserFilter | null | undefined;
    /** A related `agent` exists. */
    agentExists?: boolean | null | undefined;
    /** Filter by the object’s `agentId` field. */
    agentId?: UuidFilter | null | undefined;
    /** Checks for all expressions in this list. */
    and?: Array<RalphWebWorkstreamFilter> | null | undefined;
    /** Filter by the object’s `answer` field. */
    answer?: StringFilter | null | undefined;
    /** Filter by the object’s `attempts` field. */
    attempts?: IntFilter | null | undefined;
    /** Filter by the object’s `cloudwatchLogGroup` field. */
    cloudwatchLogGroup?: StringFilter | null | undefined;
    /** Filter by the object’s `cloudwatchLogStream` field. */
    cloudwatchLogStream?: StringFilter | null | undefined;
    /** Filter by the object’s `completedAt` field. */
    completedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `currentIteration` field. */
    currentIteration?: IntFilter | null | undefined;
    /** Filter by the object’s `errorMessage` field. */
    errorMessage?: StringFilter | null | undefined;
    /** Filter by the object’s `fargateCluster` field. */
    fargateCluster?: StringFilter | null | undefined;
    /** Filter by the object’s `fargateTaskArn` field. */
    fargateTaskArn?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `leaseExpired` field. */
    leaseExpired?: BooleanFilter | null | undefined;
    /** Filter by the object’s `leaseExpiresAt` field. */
    leaseExpiresAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `maxIterations` field. */
    maxIterations?: IntFilter | null | undefined;
    /** Filter by the object’s `name` field. */
    name?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphWebWorkstreamFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphWebWorkstreamFilter> | null | undefined;
    /** Filter by the object’s `pendingQuestion` field. */
    pendingQuestion?: StringFilter | null | undefined;
    /** Filter by the object’s `progressBlobUrl` field. */
    progressBlobUrl?: StringFilter | null | undefined;
    /** Filter by the object’s `project` relation. */
    project?: RalphWebProjectFilter | null | undefined;
    /** Filter by the object’s `projectId` field. */
    projectId?: UuidFilter | null | undefined;
    /** Filter by the object’s `promptBlobUrl` field. */
    promptBlobUrl?: StringFilter | null | undefined;
    /** Filter by the object’s `slug` field. */
    slug?: StringFilter | null | undefined;
    /** Filter by the object’s `startedAt` field. */
    startedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `status` field. */
    status?: RalphWebWorkstreamStatusFilter | null | undefined;
    /** Filter by the object’s `tokensIn` field. */
    tokensIn?: BigIntFilter | null | undefined;
    /** Filter by the object’s `tokensOut` field. */
    tokensOut?: BigIntFilter | null | undefined;
    /** Filter by the object’s `totalCost` field. */
    totalCost?: BigFloatFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** Grouping methods for `RalphWebWorkstream` for usage during aggregation. */
export type RalphWebWorkstreamGroupBy = 'AGENT_ID' | 'ANSWER' | 'ATTEMPTS' | 'CLOUDWATCH_LOG_GROUP' | 'CLOUDWATCH_LOG_STREAM' | 'COMPLETED_AT' | 'COMPLETED_AT_TRUNCATED_TO_DAY' | 'COMPLETED_AT_TRUNCATED_TO_HOUR' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'CURRENT_ITERATION' | 'ERROR_MESSAGE' | 'FARGATE_CLUSTER' | 'FARGATE_TASK_ARN' | 'LEASE_EXPIRES_AT' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_DAY' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_HOUR' | 'MAX_ITERATIONS' | 'NAME' | 'PENDING_QUESTION' | 'PROGRESS_BLOB_URL' | 'PROJECT_ID' | 'PROMPT_BLOB_URL' | 'SLUG' | 'STARTED_AT' | 'STARTED_AT_TRUNCATED_TO_DAY' | 'STARTED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'TOKENS_IN' | 'TOKENS_OUT' | 'TOTAL_COST' | 'USER_ID';
export type RalphWebWorkstreamMaxAggregateFilter = {
    attempts?: IntFilter | null | undefined;
    currentIteration?: IntFilter | null | undefined;
    maxIterations?: IntFilter | null | undefined;
    tokensIn?: BigIntFilter | null | undefined;
    tokensOut?: BigIntFilter | null | undefined;
    totalCost?: BigFloatFilter | null | undefined;
};
export type RalphWebWorkstreamMinAggregateFilter = {
    attempts?: IntFilter | null | undefined;
    currentIteration?: IntFilter | null | undefined;
    maxIterations?: IntFilter | null | undefined;
    tokensIn?: BigIntFilter | null | undefined;
    tokensOut?: BigIntFilter | null | undefined;
    totalCost?: BigFloatFilter | null | undefined;
};
/** Methods to use when ordering `RalphWebWorkstream`. */
export type RalphWebWorkstreamOrderBy = 'AGENT_ID_ASC' | 'AGENT_ID_DESC' | 'ANSWER_ASC' | 'ANSWER_DESC' | 'ATTEMPTS_ASC' | 'ATTEMPTS_DESC' | 'CLOUDWATCH_LOG_GROUP_ASC' | 'CLOUDWATCH_LOG_GROUP_DESC' | 'CLOUDWATCH_LOG_STREAM_ASC' | 'CLOUDWATCH_LOG_STREAM_DESC' | 'COMPLETED_AT_ASC' | 'COMPLETED_AT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'CURRENT_ITERATION_ASC' | 'CURRENT_ITERATION_DESC' | 'ERROR_MESSAGE_ASC' | 'ERROR_MESSAGE_DESC' | 'FARGATE_CLUSTER_ASC' | 'FARGATE_CLUSTER_DESC' | 'FARGATE_TASK_ARN_ASC' | 'FARGATE_TASK_ARN_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEASE_EXPIRES_AT_ASC' | 'LEASE_EXPIRES_AT_DESC' | 'MAX_ITERATIONS_ASC' | 'MAX_ITERATIONS_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PENDING_QUESTION_ASC' | 'PENDING_QUESTION_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROGRESS_BLOB_URL_ASC' | 'PROGRESS_BLOB_URL_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'PROMPT_BLOB_URL_ASC' | 'PROMPT_BLOB_URL_DESC' | 'SLUG_ASC' | 'SLUG_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'TOKENS_IN_ASC' | 'TOKENS_IN_DESC' | 'TOKENS_OUT_ASC' | 'TOKENS_OUT_DESC' | 'TOTAL_COST_ASC' | 'TOTAL_COST_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `RalphWebWorkstream`. Fields that are set will be updated. */
export type RalphWebWorkstreamPatch = {
    /** What its user calls it. */
    name?: string | null | undefined;
};
/** Where a workstream stands: pending for a worker, running, waiting for an answer; or ended: completed, failed, cancelled. */
export type RalphWebWorkstreamStatus = 'cancelled' | 'completed' | 'failed' | 'pending' | 'running' | 'waiting';
/** A filter to be used against RalphWebWorkstreamStatus fields. All fields are combined with a logical ‘and.’ */
export type RalphWebWorkstreamStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: RalphWebWorkstreamStatus | null | undefined;
    /** Equal to the specified value. */
    equalTo?: RalphWebWorkstreamStatus | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: RalphWebWorkstreamStatus | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: RalphWebWorkstreamStatus | null | undefined;
    /** Included in the specified list. */
    in?: Array<RalphWebWorkstreamStatus> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: RalphWebWorkstreamStatus | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: RalphWebWorkstreamStatus | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: RalphWebWorkstreamStatus | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<RalphWebWorkstreamStatus> | null | undefined;
};
export type RalphWebWorkstreamStddevSampleAggregateFilter = {
    attempts?: BigFloatFilter | null | undefined;
    currentIteration?: BigFloatFilter | null | undefined;
    maxIterations?: BigFloatFilter | null | undefined;
    tokensIn?: BigFloatFilter | null | undefined;
    tokensOut?: BigFloatFilter | null | undefined;
    totalCost?: BigFloatFilter | null | undefined;
};
export type RalphWebWorkstreamSumAggregateFilter = {
    attempts?: BigIntFilter | null | undefined;
    currentIteration?: BigIntFilter | null | undefined;
    maxIterations?: BigIntFilter | null | undefined;
    tokensIn?: BigFloatFilter | null | undefined;
    tokensOut?: BigFloatFilter | null | undefined;
    totalCost?: BigFloatFilter | null | undefined;
};
export type RefreshSessionInput = {
    clientMutationId?: string | null | undefined;
    /** The newest refresh token of the session. It works once; using it again ends the session. */
    refreshToken: string;
};
/** All input for the `revokeApiKey` mutation. */
export type RevokeApiKeyInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    id: string;
};
/** A filter to be used against aggregates of `SavedQuery` object types. */
export type SavedQueryAggregatesFilter = {
    /** A filter that must pass for the relevant `SavedQuery` object to be included within the aggregate. */
    filter?: SavedQueryFilter | null | undefined;
};
/** A filter to be used against `SavedQuery` object types. All fields are combined with a logical ‘and.’ */
export type SavedQueryFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<SavedQueryFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `description` field. */
    description?: StringFilter | null | undefined;
    /** Filter by the object’s `document` field. */
    document?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `name` field. */
    name?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: SavedQueryFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<SavedQueryFilter> | null | undefined;
    /** Filter by the object’s `team` relation. */
    team?: TeamFilter | null | undefined;
    /** A related `team` exists. */
    teamExists?: boolean | null | undefined;
    /** Filter by the object’s `teamId` field. */
    teamId?: UuidFilter | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
    /** Filter by the object’s `variables` field. */
    variables?: JsonFilter | null | undefined;
};
/** An input for mutations affecting `SavedQuery` */
export type SavedQueryInput = {
    /** What it answers, and how it is read. */
    description?: string | null | undefined;
    /** The GraphQL document. */
    document: string;
    /** What it is called; once among the queries of whoever saved it. */
    name: string;
    /** The team that it is shared with; null while it is private. */
    teamId?: string | null | undefined;
    /** The values of its variables, by name. */
    variables?: unknown;
};
/** Methods to use when ordering `SavedQuery`. */
export type SavedQueryOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'DOCUMENT_ASC' | 'DOCUMENT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'TEAM_ID_ASC' | 'TEAM_ID_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `SavedQuery`. Fields that are set will be updated. */
export type SavedQueryPatch = {
    /** What it answers, and how it is read. */
    description?: string | null | undefined;
    /** The GraphQL document. */
    document?: string | null | undefined;
    /** What it is called; once among the queries of whoever saved it. */
    name?: string | null | undefined;
    /** The team that it is shared with; null while it is private. */
    teamId?: string | null | undefined;
    /** The values of its variables, by name. */
    variables?: unknown;
};
/** A filter to be used against aggregates of `Session` object types. */
export type SessionAggregatesFilter = {
    /** A filter that must pass for the relevant `Session` object to be included within the aggregate. */
    filter?: SessionFilter | null | undefined;
};
/** A filter to be used against `Session` object types. All fields are combined with a logical ‘and.’ */
export type SessionFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<SessionFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `endedAt` field. */
    endedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `expiresAt` field. */
    expiresAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: SessionFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<SessionFilter> | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** Methods to use when ordering `Session`. */
export type SessionOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ENDED_AT_ASC' | 'ENDED_AT_DESC' | 'EXPIRES_AT_ASC' | 'EXPIRES_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** All input for the `setStorageLimit` mutation. */
export type SetStorageLimitInput = {
    bytes?: string | null | undefined;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    role: PlatformRole;
};
export type SignInInput = {
    clientMutationId?: string | null | undefined;
    /** E-mail address or username, in any case. */
    login: string;
    password: string;
};
export type SignOutInput = {
    clientMutationId?: string | null | undefined;
    /** Ends the session of this token; without it, the session of the access token that sent the request. */
    refreshToken?: string | null | undefined;
};
/** Exactly what signing up needs: a password and an e-mail address, a username, or both. */
export type SignUpInput = {
    clientMutationId?: string | null | undefined;
    email?: string | null | undefined;
    /** 8 to 256 characters. */
    password: string;
    username?: string | null | undefined;
};
/** A filter to be used against String fields. All fields are combined with a logical ‘and.’ */
export type StringFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: string | null | undefined;
    /** Equal to the specified value. */
    equalTo?: string | null | undefined;
    /** Equal to the specified value (case-insensitive). */
    equalToInsensitive?: string | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: string | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: string | null | undefined;
    /** Included in the specified list. */
    in?: Array<string> | null | undefined;
    /** Contains the specified string (case-sensitive). */
    includes?: string | null | undefined;
    /** Contains the specified string (case-insensitive). */
    includesInsensitive?: string | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: string | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: string | null | undefined;
    /** Matches the specified pattern (case-sensitive). An underscore (_) matches any single character; a percent sign (%) matches any sequence of zero or more characters. */
    like?: string | null | undefined;
    /** Matches the specified pattern (case-insensitive). An underscore (_) matches any single character; a percent sign (%) matches any sequence of zero or more characters. */
    likeInsensitive?: string | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: string | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<string> | null | undefined;
    /** Starts with the specified string (case-sensitive). */
    startsWith?: string | null | undefined;
    /** Starts with the specified string (case-insensitive). */
    startsWithInsensitive?: string | null | undefined;
};
/** A filter to be used against `Team` object types. All fields are combined with a logical ‘and.’ */
export type TeamFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<TeamFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `name` field. */
    name?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: TeamFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<TeamFilter> | null | undefined;
    /** Filter by the object’s `savedQueries` relation. */
    savedQueries?: TeamToManySavedQueryFilter | null | undefined;
    /** Some related `savedQueries` exist. */
    savedQueriesExist?: boolean | null | undefined;
    /** Filter by the object’s `teamMembers` relation. */
    teamMembers?: TeamToManyTeamMemberFilter | null | undefined;
    /** Some related `teamMembers` exist. */
    teamMembersExist?: boolean | null | undefined;
};
/** An input for mutations affecting `Team` */
export type TeamInput = {
    /** What it is called; once. */
    name: string;
};
/** A filter to be used against aggregates of `TeamMember` object types. */
export type TeamMemberAggregatesFilter = {
    /** A filter that must pass for the relevant `TeamMember` object to be included within the aggregate. */
    filter?: TeamMemberFilter | null | undefined;
};
/** A filter to be used against `TeamMember` object types. All fields are combined with a logical ‘and.’ */
export type TeamMemberFilter = {
    /** Filter by the object’s `addedAt` field. */
    addedAt?: DatetimeFilter | null | undefined;
    /** Checks for all expressions in this list. */
    and?: Array<TeamMemberFilter> | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: TeamMemberFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<TeamMemberFilter> | null | undefined;
    /** Filter by the object’s `team` relation. */
    team?: TeamFilter | null | undefined;
    /** Filter by the object’s `teamId` field. */
    teamId?: UuidFilter | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** An input for mutations affecting `TeamMember` */
export type TeamMemberInput = {
    /** The team. */
    teamId: string;
    /** Who is in it. */
    userId: string;
};
/** Methods to use when ordering `Team`. */
export type TeamOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SAVED_QUERIES_COUNT_ASC' | 'SAVED_QUERIES_COUNT_DESC' | 'TEAM_MEMBERS_COUNT_ASC' | 'TEAM_MEMBERS_COUNT_DESC';
/** Represents an update to a `Team`. Fields that are set will be updated. */
export type TeamPatch = {
    /** What it is called; once. */
    name?: string | null | undefined;
};
/** A filter to be used against many `SavedQuery` object types. All fields are combined with a logical ‘and.’ */
export type TeamToManySavedQueryFilter = {
    /** Aggregates across related `SavedQuery` match the filter criteria. */
    aggregates?: SavedQueryAggregatesFilter | null | undefined;
    /** Every related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: SavedQueryFilter | null | undefined;
    /** No related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: SavedQueryFilter | null | undefined;
    /** Some related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: SavedQueryFilter | null | undefined;
};
/** A filter to be used against many `TeamMember` object types. All fields are combined with a logical ‘and.’ */
export type TeamToManyTeamMemberFilter = {
    /** Aggregates across related `TeamMember` match the filter criteria. */
    aggregates?: TeamMemberAggregatesFilter | null | undefined;
    /** Every related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: TeamMemberFilter | null | undefined;
    /** No related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: TeamMemberFilter | null | undefined;
    /** Some related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: TeamMemberFilter | null | undefined;
};
/** A filter to be used against UUID fields. All fields are combined with a logical ‘and.’ */
export type UuidFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: string | null | undefined;
    /** Equal to the specified value. */
    equalTo?: string | null | undefined;
    /** Greater than the specified value. */
    greaterThan?: string | null | undefined;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: string | null | undefined;
    /** Included in the specified list. */
    in?: Array<string> | null | undefined;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: boolean | null | undefined;
    /** Less than the specified value. */
    lessThan?: string | null | undefined;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: string | null | undefined;
    /** Not equal to the specified value. */
    notEqualTo?: string | null | undefined;
    /** Not included in the specified list. */
    notIn?: Array<string> | null | undefined;
};
/** All input for the `updateCoachingGoal` mutation. */
export type UpdateCoachingGoalInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `CoachingGoal` being updated. */
    patch: CoachingGoalPatch;
};
/** All input for the `updateCoachingProfile` mutation. */
export type UpdateCoachingProfileInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** An object where the defined keys will be set on the `CoachingProfile` being updated. */
    patch: CoachingProfilePatch;
    /** The person; the caller, unless someone allowed to says otherwise. */
    userId: string;
};
/** All input for the `updateCoachingTask` mutation. */
export type UpdateCoachingTaskInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `CoachingTask` being updated. */
    patch: CoachingTaskPatch;
};
/** All input for the `updateLearningCourse` mutation. */
export type UpdateLearningCourseInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `LearningCourse` being updated. */
    patch: LearningCoursePatch;
};
/** All input for the `updateLearningDocument` mutation. */
export type UpdateLearningDocumentInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `LearningDocument` being updated. */
    patch: LearningDocumentPatch;
};
/** All input for the `updateLearningInteraction` mutation. */
export type UpdateLearningInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `LearningInteraction` being updated. */
    patch: LearningInteractionPatch;
};
/** All input for the `updateLearningVectorMetadatum` mutation. */
export type UpdateLearningVectorMetadatumInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `LearningVectorMetadatum` being updated. */
    patch: LearningVectorMetadatumPatch;
};
/** All input for the `updateMarketingClient` mutation. */
export type UpdateMarketingClientInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `MarketingClient` being updated. */
    patch: MarketingClientPatch;
};
/** All input for the `updateMarketingFeedback` mutation. */
export type UpdateMarketingFeedbackInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `MarketingFeedback` being updated. */
    patch: MarketingFeedbackPatch;
};
/** All input for the `updateMarketingSkill` mutation. */
export type UpdateMarketingSkillInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `MarketingSkill` being updated. */
    patch: MarketingSkillPatch;
};
/** All input for the `updateRalphAdvancedFeature` mutation. */
export type UpdateRalphAdvancedFeatureInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: number;
    /** An object where the defined keys will be set on the `RalphAdvancedFeature` being updated. */
    patch: RalphAdvancedFeaturePatch;
};
/** All input for the `updateRalphAdvancedProject` mutation. */
export type UpdateRalphAdvancedProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: number;
    /** An object where the defined keys will be set on the `RalphAdvancedProject` being updated. */
    patch: RalphAdvancedProjectPatch;
};
/** All input for the `updateRalphAdvancedStory` mutation. */
export type UpdateRalphAdvancedStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: number;
    /** An object where the defined keys will be set on the `RalphAdvancedStory` being updated. */
    patch: RalphAdvancedStoryPatch;
};
/** All input for the `updateRalphWebProfile` mutation. */
export type UpdateRalphWebProfileInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** An object where the defined keys will be set on the `RalphWebProfile` being updated. */
    patch: RalphWebProfilePatch;
    /** The account. */
    userId: string;
};
/** All input for the `updateRalphWebProject` mutation. */
export type UpdateRalphWebProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `RalphWebProject` being updated. */
    patch: RalphWebProjectPatch;
};
/** All input for the `updateRalphWebProjectRepo` mutation. */
export type UpdateRalphWebProjectRepoInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `RalphWebProjectRepo` being updated. */
    patch: RalphWebProjectRepoPatch;
};
/** All input for the `updateRalphWebWorkstream` mutation. */
export type UpdateRalphWebWorkstreamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `RalphWebWorkstream` being updated. */
    patch: RalphWebWorkstreamPatch;
};
/** All input for the `updateSavedQuery` mutation. */
export type UpdateSavedQueryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key; a link to it opens the query. */
    id: string;
    /** An object where the defined keys will be set on the `SavedQuery` being updated. */
    patch: SavedQueryPatch;
};
/** All input for the `updateTeam` mutation. */
export type UpdateTeamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key. */
    id: string;
    /** An object where the defined keys will be set on the `Team` being updated. */
    patch: TeamPatch;
};
/** All input for the `updateUserChannel` mutation. */
export type UpdateUserChannelInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** Key of the link. */
    id: string;
    /** An object where the defined keys will be set on the `UserChannel` being updated. */
    patch: UserChannelPatch;
};
/** All input for the `updateUser` mutation. */
export type UpdateUserInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    /** The key by which every product refers to this account. */
    id: string;
    /** An object where the defined keys will be set on the `User` being updated. */
    patch: UserPatch;
};
/** A filter to be used against aggregates of `UserChannel` object types. */
export type UserChannelAggregatesFilter = {
    /** A filter that must pass for the relevant `UserChannel` object to be included within the aggregate. */
    filter?: UserChannelFilter | null | undefined;
};
/** A filter to be used against `UserChannel` object types. All fields are combined with a logical ‘and.’ */
export type UserChannelFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<UserChannelFilter> | null | undefined;
    /** Filter by the object’s `channel` field. */
    channel?: ChannelKindFilter | null | undefined;
    /** Filter by the object’s `channelUserId` field. */
    channelUserId?: StringFilter | null | undefined;
    /** Filter by the object’s `channelUsername` field. */
    channelUsername?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `linkedAt` field. */
    linkedAt?: DatetimeFilter | null | undefined;
    /** Negates the expression. */
    not?: UserChannelFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<UserChannelFilter> | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
    /** Filter by the object’s `verifiedAt` field. */
    verifiedAt?: DatetimeFilter | null | undefined;
};
/** An input for mutations affecting `UserChannel` */
export type UserChannelInput = {
    /** Which service the address belongs to. */
    channel: ChannelKind;
    /** The service's own id of the person. */
    channelUserId: string;
    /** The name that the service shows for the person. */
    channelUsername?: string | null | undefined;
    /** The account; whoever links it, unless an admin says otherwise. */
    userId?: string | null | undefined;
};
/** Represents an update to a `UserChannel`. Fields that are set will be updated. */
export type UserChannelPatch = {
    /** The name that the service shows for the person. */
    channelUsername?: string | null | undefined;
    /** When an agent heard from the address that it is this account's; null for a mere claim. */
    verifiedAt?: string | null | undefined;
};
/** A filter to be used against `User` object types. All fields are combined with a logical ‘and.’ */
export type UserFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<UserFilter> | null | undefined;
    /** Filter by the object’s `apiKeys` relation. */
    apiKeys?: UserToManyApiKeyFilter | null | undefined;
    /** Some related `apiKeys` exist. */
    apiKeysExist?: boolean | null | undefined;
    /** Filter by the object’s `avatarUrl` field. */
    avatarUrl?: StringFilter | null | undefined;
    /** Filter by the object’s `coachingClaimedInteractions` relation. */
    coachingClaimedInteractions?: UserToManyCoachingInteractionFilter | null | undefined;
    /** Some related `coachingClaimedInteractions` exist. */
    coachingClaimedInteractionsExist?: boolean | null | undefined;
    /** Filter by the object’s `coachingGoals` relation. */
    coachingGoals?: UserToManyCoachingGoalFilter | null | undefined;
    /** Some related `coachingGoals` exist. */
    coachingGoalsExist?: boolean | null | undefined;
    /** Filter by the object’s `coachingInteractions` relation. */
    coachingInteractions?: UserToManyCoachingInteractionFilter | null | undefined;
    /** Some related `coachingInteractions` exist. */
    coachingInteractionsExist?: boolean | null | undefined;
    /** Filter by the object’s `coachingProfile` relation. */
    coachingProfile?: CoachingProfileFilter | null | undefined;
    /** A related `coachingProfile` exists. */
    coachingProfileExists?: boolean | null | undefined;
    /** Filter by the object’s `coachingTasks` relation. */
    coachingTasks?: UserToManyCoachingTaskFilter | null | undefined;
    /** Some related `coachingTasks` exist. */
    coachingTasksExist?: boolean | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `email` field. */
    email?: StringFilter | null | undefined;
    /** Filter by the object’s `githubAccounts` relation. */
    githubAccounts?: UserToManyGithubAccountFilter | null | undefined;
    /** Some related `githubAccounts` exist. */
    githubAccountsExist?: boolean | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `lastLoginAt` field. */
    lastLoginAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `learningEnrollments` relation. */
    learningEnrollments?: UserToManyLearningEnrollmentFilter | null | undefined;
    /** Some related `learningEnrollments` exist. */
    learningEnrollmentsExist?: boolean | null | undefined;
    /** Filter by the object’s `learningInteractions` relation. */
    learningInteractions?: UserToManyLearningInteractionFilter | null | undefined;
    /** Some related `learningInteractions` exist. */
    learningInteractionsExist?: boolean | null | undefined;
    /** Filter by the object’s `marketingClaimedRuns` relation. */
    marketingClaimedRuns?: UserToManyMarketingRunFilter | null | undefined;
    /** Some related `marketingClaimedRuns` exist. */
    marketingClaimedRunsExist?: boolean | null | undefined;
    /** Filter by the object’s `marketingClients` relation. */
    marketingClients?: UserToManyMarketingClientFilter | null | undefined;
    /** Some related `marketingClients` exist. */
    marketingClientsExist?: boolean | null | undefined;
    /** Filter by the object’s `marketingRuns` relation. */
    marketingRuns?: UserToManyMarketingRunFilter | null | undefined;
    /** Some related `marketingRuns` exist. */
    marketingRunsExist?: boolean | null | undefined;
    /** Negates the expression. */
    not?: UserFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<UserFilter> | null | undefined;
    /** Filter by the object’s `ralphAdvancedBuiltStories` relation. */
    ralphAdvancedBuiltStories?: UserToManyRalphAdvancedStoryFilter | null | undefined;
    /** Some related `ralphAdvancedBuiltStories` exist. */
    ralphAdvancedBuiltStoriesExist?: boolean | null | undefined;
    /** Filter by the object’s `ralphAdvancedLeasedStories` relation. */
    ralphAdvancedLeasedStories?: UserToManyRalphAdvancedStoryFilter | null | undefined;
    /** Some related `ralphAdvancedLeasedStories` exist. */
    ralphAdvancedLeasedStoriesExist?: boolean | null | undefined;
    /** Filter by the object’s `ralphAdvancedOrchestrator` relation. */
    ralphAdvancedOrchestrator?: RalphAdvancedOrchestratorFilter | null | undefined;
    /** A related `ralphAdvancedOrchestrator` exists. */
    ralphAdvancedOrchestratorExists?: boolean | null | undefined;
    /** Filter by the object’s `ralphAdvancedProjects` relation. */
    ralphAdvancedProjects?: UserToManyRalphAdvancedProjectFilter | null | undefined;
    /** Some related `ralphAdvancedProjects` exist. */
    ralphAdvancedProjectsExist?: boolean | null | undefined;
    /** Filter by the object’s `ralphWebClaimedWorkstreams` relation. */
    ralphWebClaimedWorkstreams?: UserToManyRalphWebWorkstreamFilter | null | undefined;
    /** Some related `ralphWebClaimedWorkstreams` exist. */
    ralphWebClaimedWorkstreamsExist?: boolean | null | undefined;
    /** Filter by the object’s `ralphWebKeyReleases` relation. */
    ralphWebKeyReleases?: UserToManyRalphWebKeyReleaseFilter | null | undefined;
    /** Some related `ralphWebKeyReleases` exist. */
    ralphWebKeyReleasesExist?: boolean | null | undefined;
    /** Filter by the object’s `ralphWebProfile` relation. */
    ralphWebProfile?: RalphWebProfileFilter | null | undefined;
    /** A related `ralphWebProfile` exists. */
    ralphWebProfileExists?: boolean | null | undefined;
    /** Filter by the object’s `ralphWebProjects` relation. */
    ralphWebProjects?: UserToManyRalphWebProjectFilter | null | undefined;
    /** Some related `ralphWebProjects` exist. */
    ralphWebProjectsExist?: boolean | null | undefined;
    /** Filter by the object’s `ralphWebReceivedKeyReleases` relation. */
    ralphWebReceivedKeyReleases?: UserToManyRalphWebKeyReleaseFilter | null | undefined;
    /** Some related `ralphWebReceivedKeyReleases` exist. */
    ralphWebReceivedKeyReleasesExist?: boolean | null | undefined;
    /** Filter by the object’s `ralphWebUserApiKey` relation. */
    ralphWebUserApiKey?: RalphWebUserApiKeyFilter | null | undefined;
    /** A related `ralphWebUserApiKey` exists. */
    ralphWebUserApiKeyExists?: boolean | null | undefined;
    /** Filter by the object’s `ralphWebWorkstreams` relation. */
    ralphWebWorkstreams?: UserToManyRalphWebWorkstreamFilter | null | undefined;
    /** Some related `ralphWebWorkstreams` exist. */
    ralphWebWorkstreamsExist?: boolean | null | undefined;
    /** Filter by the object’s `role` field. */
    role?: PlatformRoleFilter | null | undefined;
    /** Filter by the object’s `savedQueries` relation. */
    savedQueries?: UserToManySavedQueryFilter | null | undefined;
    /** Some related `savedQueries` exist. */
    savedQueriesExist?: boolean | null | undefined;
    /** Filter by the object’s `sessions` relation. */
    sessions?: UserToManySessionFilter | null | undefined;
    /** Some related `sessions` exist. */
    sessionsExist?: boolean | null | undefined;
    /** Filter by the object’s `teamMembers` relation. */
    teamMembers?: UserToManyTeamMemberFilter | null | undefined;
    /** Some related `teamMembers` exist. */
    teamMembersExist?: boolean | null | undefined;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `userChannels` relation. */
    userChannels?: UserToManyUserChannelFilter | null | undefined;
    /** Some related `userChannels` exist. */
    userChannelsExist?: boolean | null | undefined;
    /** Filter by the object’s `username` field. */
    username?: StringFilter | null | undefined;
};
/** An input for mutations affecting `User` */
export type UserInput = {
    /** https address of a picture. */
    avatarUrl?: string | null | undefined;
    /** Lowercase e-mail address; null for accounts that have none, such as a GitHub account with a private address. */
    email?: string | null | undefined;
    /** What the account may do; only an admin changes it. */
    role?: PlatformRole | null | undefined;
    /** Name to sign in with and to show; unique whatever its case. */
    username?: string | null | undefined;
};
/** Methods to use when ordering `User`. */
export type UserOrderBy = 'API_KEYS_COUNT_ASC' | 'API_KEYS_COUNT_DESC' | 'AVATAR_URL_ASC' | 'AVATAR_URL_DESC' | 'COACHING_CLAIMED_INTERACTIONS_AVERAGE_ATTEMPTS_ASC' | 'COACHING_CLAIMED_INTERACTIONS_AVERAGE_ATTEMPTS_DESC' | 'COACHING_CLAIMED_INTERACTIONS_COUNT_ASC' | 'COACHING_CLAIMED_INTERACTIONS_COUNT_DESC' | 'COACHING_CLAIMED_INTERACTIONS_MAX_ATTEMPTS_ASC' | 'COACHING_CLAIMED_INTERACTIONS_MAX_ATTEMPTS_DESC' | 'COACHING_CLAIMED_INTERACTIONS_MIN_ATTEMPTS_ASC' | 'COACHING_CLAIMED_INTERACTIONS_MIN_ATTEMPTS_DESC' | 'COACHING_CLAIMED_INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'COACHING_CLAIMED_INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'COACHING_CLAIMED_INTERACTIONS_SUM_ATTEMPTS_ASC' | 'COACHING_CLAIMED_INTERACTIONS_SUM_ATTEMPTS_DESC' | 'COACHING_GOALS_COUNT_ASC' | 'COACHING_GOALS_COUNT_DESC' | 'COACHING_INTERACTIONS_AVERAGE_ATTEMPTS_ASC' | 'COACHING_INTERACTIONS_AVERAGE_ATTEMPTS_DESC' | 'COACHING_INTERACTIONS_COUNT_ASC' | 'COACHING_INTERACTIONS_COUNT_DESC' | 'COACHING_INTERACTIONS_MAX_ATTEMPTS_ASC' | 'COACHING_INTERACTIONS_MAX_ATTEMPTS_DESC' | 'COACHING_INTERACTIONS_MIN_ATTEMPTS_ASC' | 'COACHING_INTERACTIONS_MIN_ATTEMPTS_DESC' | 'COACHING_INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'COACHING_INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'COACHING_INTERACTIONS_SUM_ATTEMPTS_ASC' | 'COACHING_INTERACTIONS_SUM_ATTEMPTS_DESC' | 'COACHING_TASKS_COUNT_ASC' | 'COACHING_TASKS_COUNT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'EMAIL_ASC' | 'EMAIL_DESC' | 'GITHUB_ACCOUNTS_COUNT_ASC' | 'GITHUB_ACCOUNTS_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LAST_LOGIN_AT_ASC' | 'LAST_LOGIN_AT_DESC' | 'LEARNING_ENROLLMENTS_COUNT_ASC' | 'LEARNING_ENROLLMENTS_COUNT_DESC' | 'LEARNING_INTERACTIONS_AVERAGE_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_AVERAGE_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_COUNT_ASC' | 'LEARNING_INTERACTIONS_COUNT_DESC' | 'LEARNING_INTERACTIONS_MAX_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_MAX_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_MIN_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_MIN_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_STDDEV_SAMPLE_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_STDDEV_SAMPLE_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_SUM_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_SUM_LATENCY_MS_DESC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_ATTEMPTS_ASC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_ATTEMPTS_DESC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_TOKENS_INPUT_ASC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_TOKENS_INPUT_DESC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_TOKENS_OUTPUT_ASC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_TOKENS_OUTPUT_DESC' | 'MARKETING_CLAIMED_RUNS_COUNT_ASC' | 'MARKETING_CLAIMED_RUNS_COUNT_DESC' | 'MARKETING_CLAIMED_RUNS_MAX_ATTEMPTS_ASC' | 'MARKETING_CLAIMED_RUNS_MAX_ATTEMPTS_DESC' | 'MARKETING_CLAIMED_RUNS_MAX_TOKENS_INPUT_ASC' | 'MARKETING_CLAIMED_RUNS_MAX_TOKENS_INPUT_DESC' | 'MARKETING_CLAIMED_RUNS_MAX_TOKENS_OUTPUT_ASC' | 'MARKETING_CLAIMED_RUNS_MAX_TOKENS_OUTPUT_DESC' | 'MARKETING_CLAIMED_RUNS_MIN_ATTEMPTS_ASC' | 'MARKETING_CLAIMED_RUNS_MIN_ATTEMPTS_DESC' | 'MARKETING_CLAIMED_RUNS_MIN_TOKENS_INPUT_ASC' | 'MARKETING_CLAIMED_RUNS_MIN_TOKENS_INPUT_DESC' | 'MARKETING_CLAIMED_RUNS_MIN_TOKENS_OUTPUT_ASC' | 'MARKETING_CLAIMED_RUNS_MIN_TOKENS_OUTPUT_DESC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_TOKENS_INPUT_ASC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_TOKENS_INPUT_DESC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_ASC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_DESC' | 'MARKETING_CLAIMED_RUNS_SUM_ATTEMPTS_ASC' | 'MARKETING_CLAIMED_RUNS_SUM_ATTEMPTS_DESC' | 'MARKETING_CLAIMED_RUNS_SUM_TOKENS_INPUT_ASC' | 'MARKETING_CLAIMED_RUNS_SUM_TOKENS_INPUT_DESC' | 'MARKETING_CLAIMED_RUNS_SUM_TOKENS_OUTPUT_ASC' | 'MARKETING_CLAIMED_RUNS_SUM_TOKENS_OUTPUT_DESC' | 'MARKETING_CLIENTS_COUNT_ASC' | 'MARKETING_CLIENTS_COUNT_DESC' | 'MARKETING_RUNS_AVERAGE_ATTEMPTS_ASC' | 'MARKETING_RUNS_AVERAGE_ATTEMPTS_DESC' | 'MARKETING_RUNS_AVERAGE_TOKENS_INPUT_ASC' | 'MARKETING_RUNS_AVERAGE_TOKENS_INPUT_DESC' | 'MARKETING_RUNS_AVERAGE_TOKENS_OUTPUT_ASC' | 'MARKETING_RUNS_AVERAGE_TOKENS_OUTPUT_DESC' | 'MARKETING_RUNS_COUNT_ASC' | 'MARKETING_RUNS_COUNT_DESC' | 'MARKETING_RUNS_MAX_ATTEMPTS_ASC' | 'MARKETING_RUNS_MAX_ATTEMPTS_DESC' | 'MARKETING_RUNS_MAX_TOKENS_INPUT_ASC' | 'MARKETING_RUNS_MAX_TOKENS_INPUT_DESC' | 'MARKETING_RUNS_MAX_TOKENS_OUTPUT_ASC' | 'MARKETING_RUNS_MAX_TOKENS_OUTPUT_DESC' | 'MARKETING_RUNS_MIN_ATTEMPTS_ASC' | 'MARKETING_RUNS_MIN_ATTEMPTS_DESC' | 'MARKETING_RUNS_MIN_TOKENS_INPUT_ASC' | 'MARKETING_RUNS_MIN_TOKENS_INPUT_DESC' | 'MARKETING_RUNS_MIN_TOKENS_OUTPUT_ASC' | 'MARKETING_RUNS_MIN_TOKENS_OUTPUT_DESC' | 'MARKETING_RUNS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'MARKETING_RUNS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'MARKETING_RUNS_STDDEV_SAMPLE_TOKENS_INPUT_ASC' | 'MARKETING_RUNS_STDDEV_SAMPLE_TOKENS_INPUT_DESC' | 'MARKETING_RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_ASC' | 'MARKETING_RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_DESC' | 'MARKETING_RUNS_SUM_ATTEMPTS_ASC' | 'MARKETING_RUNS_SUM_ATTEMPTS_DESC' | 'MARKETING_RUNS_SUM_TOKENS_INPUT_ASC' | 'MARKETING_RUNS_SUM_TOKENS_INPUT_DESC' | 'MARKETING_RUNS_SUM_TOKENS_OUTPUT_ASC' | 'MARKETING_RUNS_SUM_TOKENS_OUTPUT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_AVERAGE_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_AVERAGE_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_COUNT_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_MAX_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_MAX_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_MIN_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_MIN_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_SUM_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_SUM_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_AVERAGE_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_AVERAGE_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_MAX_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_MAX_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_MIN_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_MIN_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_SUM_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_SUM_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_PROJECTS_COUNT_ASC' | 'RALPH_ADVANCED_PROJECTS_COUNT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_ATTEMPTS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_ATTEMPTS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_CURRENT_ITERATION_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_CURRENT_ITERATION_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_MAX_ITERATIONS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_MAX_ITERATIONS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOKENS_IN_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOKENS_IN_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOKENS_OUT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOKENS_OUT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOTAL_COST_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOTAL_COST_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_COUNT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_COUNT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_ATTEMPTS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_ATTEMPTS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_CURRENT_ITERATION_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_CURRENT_ITERATION_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_MAX_ITERATIONS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_MAX_ITERATIONS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOKENS_IN_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOKENS_IN_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOKENS_OUT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOKENS_OUT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOTAL_COST_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOTAL_COST_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_ATTEMPTS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_ATTEMPTS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_CURRENT_ITERATION_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_CURRENT_ITERATION_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_MAX_ITERATIONS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_MAX_ITERATIONS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOKENS_IN_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOKENS_IN_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOKENS_OUT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOKENS_OUT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOTAL_COST_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOTAL_COST_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_ATTEMPTS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_ATTEMPTS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_CURRENT_ITERATION_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_CURRENT_ITERATION_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_MAX_ITERATIONS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_MAX_ITERATIONS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOKENS_IN_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOKENS_IN_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOKENS_OUT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOKENS_OUT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOTAL_COST_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOTAL_COST_DESC' | 'RALPH_WEB_KEY_RELEASES_AVERAGE_ATTEMPT_ASC' | 'RALPH_WEB_KEY_RELEASES_AVERAGE_ATTEMPT_DESC' | 'RALPH_WEB_KEY_RELEASES_COUNT_ASC' | 'RALPH_WEB_KEY_RELEASES_COUNT_DESC' | 'RALPH_WEB_KEY_RELEASES_MAX_ATTEMPT_ASC' | 'RALPH_WEB_KEY_RELEASES_MAX_ATTEMPT_DESC' | 'RALPH_WEB_KEY_RELEASES_MIN_ATTEMPT_ASC' | 'RALPH_WEB_KEY_RELEASES_MIN_ATTEMPT_DESC' | 'RALPH_WEB_KEY_RELEASES_STDDEV_SAMPLE_ATTEMPT_ASC' | 'RALPH_WEB_KEY_RELEASES_STDDEV_SAMPLE_ATTEMPT_DESC' | 'RALPH_WEB_KEY_RELEASES_SUM_ATTEMPT_ASC' | 'RALPH_WEB_KEY_RELEASES_SUM_ATTEMPT_DESC' | 'RALPH_WEB_PROJECTS_COUNT_ASC' | 'RALPH_WEB_PROJECTS_COUNT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_AVERAGE_ATTEMPT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_AVERAGE_ATTEMPT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_COUNT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_COUNT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_MAX_ATTEMPT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_MAX_ATTEMPT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_MIN_ATTEMPT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_MIN_ATTEMPT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_STDDEV_SAMPLE_ATTEMPT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_STDDEV_SAMPLE_ATTEMPT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_SUM_ATTEMPT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_SUM_ATTEMPT_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_ATTEMPTS_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_ATTEMPTS_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_CURRENT_ITERATION_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_CURRENT_ITERATION_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_MAX_ITERATIONS_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_MAX_ITERATIONS_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOKENS_IN_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOKENS_IN_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOKENS_OUT_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOKENS_OUT_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOTAL_COST_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOTAL_COST_DESC' | 'RALPH_WEB_WORKSTREAMS_COUNT_ASC' | 'RALPH_WEB_WORKSTREAMS_COUNT_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_ATTEMPTS_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_ATTEMPTS_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_CURRENT_ITERATION_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_CURRENT_ITERATION_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_MAX_ITERATIONS_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_MAX_ITERATIONS_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOKENS_IN_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOKENS_IN_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOKENS_OUT_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOKENS_OUT_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOTAL_COST_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOTAL_COST_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_ATTEMPTS_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_ATTEMPTS_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_CURRENT_ITERATION_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_CURRENT_ITERATION_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_MAX_ITERATIONS_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_MAX_ITERATIONS_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOKENS_IN_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOKENS_IN_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOKENS_OUT_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOKENS_OUT_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOTAL_COST_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOTAL_COST_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_ATTEMPTS_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_ATTEMPTS_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_CURRENT_ITERATION_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_CURRENT_ITERATION_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_MAX_ITERATIONS_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_MAX_ITERATIONS_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOKENS_IN_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOKENS_IN_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOKENS_OUT_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOKENS_OUT_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOTAL_COST_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOTAL_COST_DESC' | 'SAVED_QUERIES_COUNT_ASC' | 'SAVED_QUERIES_COUNT_DESC' | 'SESSIONS_COUNT_ASC' | 'SESSIONS_COUNT_DESC' | 'TEAM_MEMBERS_COUNT_ASC' | 'TEAM_MEMBERS_COUNT_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USERNAME_ASC' | 'USERNAME_DESC' | 'USER_CHANNELS_COUNT_ASC' | 'USER_CHANNELS_COUNT_DESC';
/** Represents an update to a `User`. Fields that are set will be updated. */
export type UserPatch = {
    /** https address of a picture. */
    avatarUrl?: string | null | undefined;
    /** Lowercase e-mail address; null for accounts that have none, such as a GitHub account with a private address. */
    email?: string | null | undefined;
    /** What the account may do; only an admin changes it. */
    role?: PlatformRole | null | undefined;
    /** Name to sign in with and to show; unique whatever its case. */
    username?: string | null | undefined;
};
/** A filter to be used against many `ApiKey` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyApiKeyFilter = {
    /** Aggregates across related `ApiKey` match the filter criteria. */
    aggregates?: ApiKeyAggregatesFilter | null | undefined;
    /** Every related `ApiKey` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: ApiKeyFilter | null | undefined;
    /** No related `ApiKey` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: ApiKeyFilter | null | undefined;
    /** Some related `ApiKey` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: ApiKeyFilter | null | undefined;
};
/** A filter to be used against many `CoachingGoal` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyCoachingGoalFilter = {
    /** Aggregates across related `CoachingGoal` match the filter criteria. */
    aggregates?: CoachingGoalAggregatesFilter | null | undefined;
    /** Every related `CoachingGoal` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: CoachingGoalFilter | null | undefined;
    /** No related `CoachingGoal` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: CoachingGoalFilter | null | undefined;
    /** Some related `CoachingGoal` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: CoachingGoalFilter | null | undefined;
};
/** A filter to be used against many `CoachingInteraction` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyCoachingInteractionFilter = {
    /** Aggregates across related `CoachingInteraction` match the filter criteria. */
    aggregates?: CoachingInteractionAggregatesFilter | null | undefined;
    /** Every related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: CoachingInteractionFilter | null | undefined;
    /** No related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: CoachingInteractionFilter | null | undefined;
    /** Some related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: CoachingInteractionFilter | null | undefined;
};
/** A filter to be used against many `CoachingTask` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyCoachingTaskFilter = {
    /** Aggregates across related `CoachingTask` match the filter criteria. */
    aggregates?: CoachingTaskAggregatesFilter | null | undefined;
    /** Every related `CoachingTask` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: CoachingTaskFilter | null | undefined;
    /** No related `CoachingTask` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: CoachingTaskFilter | null | undefined;
    /** Some related `CoachingTask` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: CoachingTaskFilter | null | undefined;
};
/** A filter to be used against many `GithubAccount` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyGithubAccountFilter = {
    /** Aggregates across related `GithubAccount` match the filter criteria. */
    aggregates?: GithubAccountAggregatesFilter | null | undefined;
    /** Every related `GithubAccount` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: GithubAccountFilter | null | undefined;
    /** No related `GithubAccount` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: GithubAccountFilter | null | undefined;
    /** Some related `GithubAccount` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: GithubAccountFilter | null | undefined;
};
/** A filter to be used against many `LearningEnrollment` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyLearningEnrollmentFilter = {
    /** Aggregates across related `LearningEnrollment` match the filter criteria. */
    aggregates?: LearningEnrollmentAggregatesFilter | null | undefined;
    /** Every related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: LearningEnrollmentFilter | null | undefined;
    /** No related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: LearningEnrollmentFilter | null | undefined;
    /** Some related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: LearningEnrollmentFilter | null | undefined;
};
/** A filter to be used against many `LearningInteraction` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyLearningInteractionFilter = {
    /** Aggregates across related `LearningInteraction` match the filter criteria. */
    aggregates?: LearningInteractionAggregatesFilter | null | undefined;
    /** Every related `LearningInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: LearningInteractionFilter | null | undefined;
    /** No related `LearningInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: LearningInteractionFilter | null | undefined;
    /** Some related `LearningInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: LearningInteractionFilter | null | undefined;
};
/** A filter to be used against many `MarketingClient` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyMarketingClientFilter = {
    /** Aggregates across related `MarketingClient` match the filter criteria. */
    aggregates?: MarketingClientAggregatesFilter | null | undefined;
    /** Every related `MarketingClient` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: MarketingClientFilter | null | undefined;
    /** No related `MarketingClient` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: MarketingClientFilter | null | undefined;
    /** Some related `MarketingClient` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: MarketingClientFilter | null | undefined;
};
/** A filter to be used against many `MarketingRun` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyMarketingRunFilter = {
    /** Aggregates across related `MarketingRun` match the filter criteria. */
    aggregates?: MarketingRunAggregatesFilter | null | undefined;
    /** Every related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: MarketingRunFilter | null | undefined;
    /** No related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: MarketingRunFilter | null | undefined;
    /** Some related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: MarketingRunFilter | null | undefined;
};
/** A filter to be used against many `RalphAdvancedProject` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyRalphAdvancedProjectFilter = {
    /** Aggregates across related `RalphAdvancedProject` match the filter criteria. */
    aggregates?: RalphAdvancedProjectAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedProjectFilter | null | undefined;
    /** No related `RalphAdvancedProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedProjectFilter | null | undefined;
    /** Some related `RalphAdvancedProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedProjectFilter | null | undefined;
};
/** A filter to be used against many `RalphAdvancedStory` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyRalphAdvancedStoryFilter = {
    /** Aggregates across related `RalphAdvancedStory` match the filter criteria. */
    aggregates?: RalphAdvancedStoryAggregatesFilter | null | undefined;
    /** Every related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphAdvancedStoryFilter | null | undefined;
    /** No related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphAdvancedStoryFilter | null | undefined;
    /** Some related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphAdvancedStoryFilter | null | undefined;
};
/** A filter to be used against many `RalphWebKeyRelease` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyRalphWebKeyReleaseFilter = {
    /** Aggregates across related `RalphWebKeyRelease` match the filter criteria. */
    aggregates?: RalphWebKeyReleaseAggregatesFilter | null | undefined;
    /** Every related `RalphWebKeyRelease` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphWebKeyReleaseFilter | null | undefined;
    /** No related `RalphWebKeyRelease` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphWebKeyReleaseFilter | null | undefined;
    /** Some related `RalphWebKeyRelease` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphWebKeyReleaseFilter | null | undefined;
};
/** A filter to be used against many `RalphWebProject` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyRalphWebProjectFilter = {
    /** Aggregates across related `RalphWebProject` match the filter criteria. */
    aggregates?: RalphWebProjectAggregatesFilter | null | undefined;
    /** Every related `RalphWebProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphWebProjectFilter | null | undefined;
    /** No related `RalphWebProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphWebProjectFilter | null | undefined;
    /** Some related `RalphWebProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphWebProjectFilter | null | undefined;
};
/** A filter to be used against many `RalphWebWorkstream` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyRalphWebWorkstreamFilter = {
    /** Aggregates across related `RalphWebWorkstream` match the filter criteria. */
    aggregates?: RalphWebWorkstreamAggregatesFilter | null | undefined;
    /** Every related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: RalphWebWorkstreamFilter | null | undefined;
    /** No related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: RalphWebWorkstreamFilter | null | undefined;
    /** Some related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: RalphWebWorkstreamFilter | null | undefined;
};
/** A filter to be used against many `SavedQuery` object types. All fields are combined with a logical ‘and.’ */
export type UserToManySavedQueryFilter = {
    /** Aggregates across related `SavedQuery` match the filter criteria. */
    aggregates?: SavedQueryAggregatesFilter | null | undefined;
    /** Every related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: SavedQueryFilter | null | undefined;
    /** No related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: SavedQueryFilter | null | undefined;
    /** Some related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: SavedQueryFilter | null | undefined;
};
/** A filter to be used against many `Session` object types. All fields are combined with a logical ‘and.’ */
export type UserToManySessionFilter = {
    /** Aggregates across related `Session` match the filter criteria. */
    aggregates?: SessionAggregatesFilter | null | undefined;
    /** Every related `Session` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: SessionFilter | null | undefined;
    /** No related `Session` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: SessionFilter | null | undefined;
    /** Some related `Session` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: SessionFilter | null | undefined;
};
/** A filter to be used against many `TeamMember` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyTeamMemberFilter = {
    /** Aggregates across related `TeamMember` match the filter criteria. */
    aggregates?: TeamMemberAggregatesFilter | null | undefined;
    /** Every related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: TeamMemberFilter | null | undefined;
    /** No related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: TeamMemberFilter | null | undefined;
    /** Some related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: TeamMemberFilter | null | undefined;
};
/** A filter to be used against many `UserChannel` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyUserChannelFilter = {
    /** Aggregates across related `UserChannel` match the filter criteria. */
    aggregates?: UserChannelAggregatesFilter | null | undefined;
    /** Every related `UserChannel` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: UserChannelFilter | null | undefined;
    /** No related `UserChannel` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: UserChannelFilter | null | undefined;
    /** Some related `UserChannel` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: UserChannelFilter | null | undefined;
};
export type AnswerCoachingInteractionMutationVariables = Exact<{
    input: CoachingAnswerInteractionInput;
}>;
export type AnswerCoachingInteractionMutation = {
    coachingAnswerInteraction: {
        coachingInteraction: {
            id: string;
            taskId: string | null;
            prompt: string;
            response: string | null;
            errorMessage: string | null;
            createdAt: string;
        } | null;
    } | null;
};
export type AskCoachMutationVariables = Exact<{
    input: CreateCoachingInteractionInput;
}>;
export type AskCoachMutation = {
    createCoachingInteraction: {
        coachingInteraction: {
            id: string;
            taskId: string | null;
            prompt: string;
            response: string | null;
            errorMessage: string | null;
            createdAt: string;
        } | null;
    } | null;
};
export type ClaimCoachingInteractionMutationVariables = Exact<{
    input: CoachingClaimInteractionInput;
}>;
export type ClaimCoachingInteractionMutation = {
    coachingClaimInteraction: {
        coachingInteraction: {
            userId: string;
            attempts: number;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            id: string;
            taskId: string | null;
            prompt: string;
            response: string | null;
            errorMessage: string | null;
            createdAt: string;
            task: {
                id: string;
                title: string;
                status: CoachingTaskStatus;
                createdAt: string;
                updatedAt: string;
            } | null;
        } | null;
    } | null;
};
export type CoachingGoalQueryVariables = Exact<{
    id: string;
}>;
export type CoachingGoalQuery = {
    coachingGoal: {
        id: string;
        title: string;
        description: string | null;
        createdAt: string;
        updatedAt: string;
    } | null;
};
export type CoachingGoal_RowFragment = {
    id: string;
    title: string;
    description: string | null;
    createdAt: string;
    updatedAt: string;
};
export type CoachingInteractionQueryVariables = Exact<{
    id: string;
}>;
export type CoachingInteractionQuery = {
    coachingInteraction: {
        id: string;
        taskId: string | null;
        prompt: string;
        response: string | null;
        errorMessage: string | null;
        createdAt: string;
        task: {
            id: string;
            title: string;
            status: CoachingTaskStatus;
            createdAt: string;
            updatedAt: string;
        } | null;
    } | null;
};
export type CoachingInteraction_RowFragment = {
    id: string;
    taskId: string | null;
    prompt: string;
    response: string | null;
    errorMessage: string | null;
    createdAt: string;
};
export type CoachingInteraction_WorkFragment = {
    userId: string;
    attempts: number;
    leaseExpiresAt: string | null;
    leaseExpired: boolean;
    id: string;
    taskId: string | null;
    prompt: string;
    response: string | null;
    errorMessage: string | null;
    createdAt: string;
    task: {
        id: string;
        title: string;
        status: CoachingTaskStatus;
        createdAt: string;
        updatedAt: string;
    } | null;
};
export type CoachingProfile_SignalsFragment = {
    userId: string;
    personaSignals: unknown;
    updatedAt: string;
};
export type CoachingTaskQueryVariables = Exact<{
    id: string;
    first: number;
    after?: string | null | undefined;
    orderBy?: Array<CoachingInteractionOrderBy> | CoachingInteractionOrderBy;
}>;
export type CoachingTaskQuery = {
    coachingTask: {
        id: string;
        title: string;
        status: CoachingTaskStatus;
        createdAt: string;
        updatedAt: string;
        interactions: {
            totalCount: number;
            nodes: Array<{
                id: string;
                taskId: string | null;
                prompt: string;
                response: string | null;
                errorMessage: string | null;
                createdAt: string;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type CoachingTask_RowFragment = {
    id: string;
    title: string;
    status: CoachingTaskStatus;
    createdAt: string;
    updatedAt: string;
};
export type CoachingTasksOverviewQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: CoachingTaskFilter | null | undefined;
    groupBy?: Array<CoachingTaskGroupBy> | CoachingTaskGroupBy;
    orderBy?: Array<CoachingTaskOrderBy> | CoachingTaskOrderBy;
}>;
export type CoachingTasksOverviewQuery = {
    coachingTasks: {
        totalCount: number;
        nodes: Array<{
            id: string;
            title: string;
            status: CoachingTaskStatus;
            createdAt: string;
            updatedAt: string;
            user: {
                id: string;
                username: string | null;
            } | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        groupedAggregates: Array<{
            keys: Array<string | null> | null;
            distinctCount: {
                id: string | null;
                userId: string | null;
            } | null;
        }> | null;
    } | null;
};
export type CoachingUnansweredInteractionsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
}>;
export type CoachingUnansweredInteractionsQuery = {
    coachingUnansweredInteractions: {
        totalCount: number;
        nodes: Array<{
            userId: string;
            attempts: number;
            leaseExpiresAt: string | null;
            id: string;
            taskId: string | null;
            prompt: string;
            response: string | null;
            errorMessage: string | null;
            createdAt: string;
            task: {
                id: string;
                title: string;
                status: CoachingTaskStatus;
                createdAt: string;
                updatedAt: string;
            } | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type CoachingUserContextQueryVariables = Exact<{
    userId: string;
    first: number;
    taskFilter: CoachingTaskFilter;
    goalFilter: CoachingGoalFilter;
    interactionFilter: CoachingInteractionFilter;
    taskOrder?: Array<CoachingTaskOrderBy> | CoachingTaskOrderBy;
    goalOrder?: Array<CoachingGoalOrderBy> | CoachingGoalOrderBy;
    interactionOrder?: Array<CoachingInteractionOrderBy> | CoachingInteractionOrderBy;
}>;
export type CoachingUserContextQuery = {
    coachingProfile: {
        userId: string;
        personaSignals: unknown;
        updatedAt: string;
    } | null;
    coachingTasks: {
        nodes: Array<{
            id: string;
            title: string;
            status: CoachingTaskStatus;
            createdAt: string;
            updatedAt: string;
        }>;
    } | null;
    coachingGoals: {
        nodes: Array<{
            id: string;
            title: string;
            description: string | null;
            createdAt: string;
            updatedAt: string;
        }>;
    } | null;
    coachingInteractions: {
        nodes: Array<{
            id: string;
            taskId: string | null;
            prompt: string;
            response: string | null;
            errorMessage: string | null;
            createdAt: string;
        }>;
    } | null;
};
export type CreateCoachingGoalMutationVariables = Exact<{
    input: CreateCoachingGoalInput;
}>;
export type CreateCoachingGoalMutation = {
    createCoachingGoal: {
        coachingGoal: {
            id: string;
            title: string;
            description: string | null;
            createdAt: string;
            updatedAt: string;
        } | null;
    } | null;
};
export type CreateCoachingTaskMutationVariables = Exact<{
    input: CreateCoachingTaskInput;
}>;
export type CreateCoachingTaskMutation = {
    createCoachingTask: {
        coachingTask: {
            id: string;
            title: string;
            status: CoachingTaskStatus;
            createdAt: string;
            updatedAt: string;
        } | null;
    } | null;
};
export type DeleteCoachingGoalMutationVariables = Exact<{
    input: DeleteCoachingGoalInput;
}>;
export type DeleteCoachingGoalMutation = {
    deleteCoachingGoal: {
        deletedCoachingGoalNodeId: string | null;
        coachingGoal: {
            id: string;
        } | null;
    } | null;
};
export type DeleteCoachingInteractionMutationVariables = Exact<{
    input: DeleteCoachingInteractionInput;
}>;
export type DeleteCoachingInteractionMutation = {
    deleteCoachingInteraction: {
        deletedCoachingInteractionNodeId: string | null;
        coachingInteraction: {
            id: string;
        } | null;
    } | null;
};
export type DeleteCoachingProfileMutationVariables = Exact<{
    input: DeleteCoachingProfileInput;
}>;
export type DeleteCoachingProfileMutation = {
    deleteCoachingProfile: {
        deletedCoachingProfileNodeId: string | null;
        coachingProfile: {
            userId: string;
        } | null;
    } | null;
};
export type DeleteCoachingTaskMutationVariables = Exact<{
    input: DeleteCoachingTaskInput;
}>;
export type DeleteCoachingTaskMutation = {
    deleteCoachingTask: {
        deletedCoachingTaskNodeId: string | null;
        coachingTask: {
            id: string;
        } | null;
    } | null;
};
export type ExtendCoachingInteractionLeaseMutationVariables = Exact<{
    input: CoachingExtendInteractionLeaseInput;
}>;
export type ExtendCoachingInteractionLeaseMutation = {
    coachingExtendInteractionLease: {
        coachingInteraction: {
            userId: string;
            attempts: number;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            id: string;
            taskId: string | null;
            prompt: string;
            response: string | null;
            errorMessage: string | null;
            createdAt: string;
            task: {
                id: string;
                title: string;
                status: CoachingTaskStatus;
                createdAt: string;
                updatedAt: string;
            } | null;
        } | null;
    } | null;
};
export type FailCoachingInteractionMutationVariables = Exact<{
    input: CoachingFailInteractionInput;
}>;
export type FailCoachingInteractionMutation = {
    coachingFailInteraction: {
        coachingInteraction: {
            userId: string;
            attempts: number;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            id: string;
            taskId: string | null;
            prompt: string;
            response: string | null;
            errorMessage: string | null;
            createdAt: string;
            task: {
                id: string;
                title: string;
                status: CoachingTaskStatus;
                createdAt: string;
                updatedAt: string;
            } | null;
        } | null;
    } | null;
};
export type GetCoachingCacheEntryQueryVariables = Exact<{
    key: string;
}>;
export type GetCoachingCacheEntryQuery = {
    coachingGetCacheEntry: {
        key: string;
        value: unknown;
        expiresAt: string;
    } | null;
};
export type MergeCoachingPersonaSignalsMutationVariables = Exact<{
    input: CoachingMergePersonaSignalsInput;
}>;
export type MergeCoachingPersonaSignalsMutation = {
    coachingMergePersonaSignals: {
        coachingProfile: {
            userId: string;
            personaSignals: unknown;
            updatedAt: string;
        } | null;
    } | null;
};
export type MyCoachingGoalsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: CoachingGoalFilter | null | undefined;
    orderBy?: Array<CoachingGoalOrderBy> | CoachingGoalOrderBy;
}>;
export type MyCoachingGoalsQuery = {
    currentUser: {
        id: string;
        coachingGoals: {
            totalCount: number;
            nodes: Array<{
                id: string;
                title: string;
                description: string | null;
                createdAt: string;
                updatedAt: string;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type MyCoachingInteractionsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: CoachingInteractionFilter | null | undefined;
    orderBy?: Array<CoachingInteractionOrderBy> | CoachingInteractionOrderBy;
}>;
export type MyCoachingInteractionsQuery = {
    currentUser: {
        id: string;
        coachingInteractions: {
            totalCount: number;
            nodes: Array<{
                id: string;
                taskId: string | null;
                prompt: string;
                response: string | null;
                errorMessage: string | null;
                createdAt: string;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type MyCoachingProfileQueryVariables = Exact<{
    [key: string]: never;
}>;
export type MyCoachingProfileQuery = {
    currentUser: {
        id: string;
        coachingProfile: {
            userId: string;
            personaSignals: unknown;
            updatedAt: string;
        } | null;
    } | null;
};
export type MyCoachingTasksQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: CoachingTaskFilter | null | undefined;
    orderBy?: Array<CoachingTaskOrderBy> | CoachingTaskOrderBy;
}>;
export type MyCoachingTasksQuery = {
    currentUser: {
        id: string;
        coachingTasks: {
            totalCount: number;
            nodes: Array<{
                id: string;
                title: string;
                status: CoachingTaskStatus;
                createdAt: string;
                updatedAt: string;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type PurgeCoachingCacheEntriesMutationVariables = Exact<{
    input: CoachingPurgeCacheEntriesInput;
}>;
export type PurgeCoachingCacheEntriesMutation = {
    coachingPurgeCacheEntries: {
        purgedCount: number | null;
    } | null;
};
export type PutCoachingCacheEntryMutationVariables = Exact<{
    input: CoachingPutCacheEntryInput;
}>;
export type PutCoachingCacheEntryMutation = {
    coachingPutCacheEntry: {
        coachingCacheEntry: {
            key: string;
            value: unknown;
            expiresAt: string;
        } | null;
    } | null;
};
export type RecordCoachingInteractionMutationVariables = Exact<{
    input: CreateCoachingInteractionInput;
}>;
export type RecordCoachingInteractionMutation = {
    createCoachingInteraction: {
        coachingInteraction: {
            userId: string;
            id: string;
            taskId: string | null;
            prompt: string;
            response: string | null;
            errorMessage: string | null;
            createdAt: string;
        } | null;
    } | null;
};
export type ReleaseCoachingInteractionMutationVariables = Exact<{
    input: CoachingReleaseInteractionInput;
}>;
export type ReleaseCoachingInteractionMutation = {
    coachingReleaseInteraction: {
        coachingInteraction: {
            userId: string;
            attempts: number;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            id: string;
            taskId: string | null;
            prompt: string;
            response: string | null;
            errorMessage: string | null;
            createdAt: string;
            task: {
                id: string;
                title: string;
                status: CoachingTaskStatus;
                createdAt: string;
                updatedAt: string;
            } | null;
        } | null;
    } | null;
};
export type UpdateCoachingGoalMutationVariables = Exact<{
    input: UpdateCoachingGoalInput;
}>;
export type UpdateCoachingGoalMutation = {
    updateCoachingGoal: {
        coachingGoal: {
            id: string;
            title: string;
            description: string | null;
            createdAt: string;
            updatedAt: string;
        } | null;
    } | null;
};
export type UpdateCoachingProfileMutationVariables = Exact<{
    input: UpdateCoachingProfileInput;
}>;
export type UpdateCoachingProfileMutation = {
    updateCoachingProfile: {
        coachingProfile: {
            userId: string;
            personaSignals: unknown;
            updatedAt: string;
        } | null;
    } | null;
};
export type UpdateCoachingTaskMutationVariables = Exact<{
    input: UpdateCoachingTaskInput;
}>;
export type UpdateCoachingTaskMutation = {
    updateCoachingTask: {
        coachingTask: {
            id: string;
            title: string;
            status: CoachingTaskStatus;
            createdAt: string;
            updatedAt: string;
        } | null;
    } | null;
};
export type AddTeamMemberMutationVariables = Exact<{
    input: CreateTeamMemberInput;
}>;
export type AddTeamMemberMutation = {
    createTeamMember: {
        teamMember: {
            id: string;
            teamId: string;
            userId: string;
        } | null;
    } | null;
};
export type ApiKey_RowFragment = {
    id: string;
    name: string;
    prefix: string;
    createdAt: string;
    expiresAt: string | null;
    lastUsedAt: string | null;
    revokedAt: string | null;
};
export type ChannelOwnersQueryVariables = Exact<{
    first: number;
    filter: UserChannelFilter;
}>;
export type ChannelOwnersQuery = {
    userChannels: {
        nodes: Array<{
            userId: string;
            id: string;
            channel: ChannelKind;
            channelUserId: string;
            channelUsername: string | null;
            linkedAt: string;
            verifiedAt: string | null;
        }>;
    } | null;
};
export type CreateApiKeyMutationVariables = Exact<{
    input: CreateApiKeyInput;
}>;
export type CreateApiKeyMutation = {
    createApiKey: {
        key: string;
        apiKey: {
            id: string;
            name: string;
            prefix: string;
            createdAt: string;
            expiresAt: string | null;
            lastUsedAt: string | null;
            revokedAt: string | null;
        } | null;
    } | null;
};
export type CreateSavedQueryMutationVariables = Exact<{
    input: CreateSavedQueryInput;
}>;
export type CreateSavedQueryMutation = {
    createSavedQuery: {
        savedQuery: {
            id: string;
            userId: string;
            name: string;
            description: string | null;
            document: string;
            variables: unknown;
            updatedAt: string;
            team: {
                id: string;
                name: string;
            } | null;
        } | null;
    } | null;
};
export type CreateTeamMutationVariables = Exact<{
    input: CreateTeamInput;
}>;
export type CreateTeamMutation = {
    createTeam: {
        team: {
            id: string;
            name: string;
        } | null;
    } | null;
};
export type CreateUserMutationVariables = Exact<{
    input: CreateUserInput;
}>;
export type CreateUserMutation = {
    createUser: {
        user: {
            id: string;
            nodeId: string;
            username: string | null;
            email: string | null;
            avatarUrl: string | null;
            role: PlatformRole;
            lastLoginAt: string | null;
            createdAt: string;
        } | null;
    } | null;
};
export type CurrentUserQueryVariables = Exact<{
    [key: string]: never;
}>;
export type CurrentUserQuery = {
    currentUser: {
        id: string;
        nodeId: string;
        username: string | null;
        email: string | null;
        avatarUrl: string | null;
        role: PlatformRole;
        lastLoginAt: string | null;
        createdAt: string;
    } | null;
};
export type DeleteSavedQueryMutationVariables = Exact<{
    input: DeleteSavedQueryInput;
}>;
export type DeleteSavedQueryMutation = {
    deleteSavedQuery: {
        savedQuery: {
            id: string;
        } | null;
    } | null;
};
export type DeleteTeamMutationVariables = Exact<{
    input: DeleteTeamInput;
}>;
export type DeleteTeamMutation = {
    deleteTeam: {
        team: {
            id: string;
        } | null;
    } | null;
};
export type DeleteUserMutationVariables = Exact<{
    input: DeleteUserInput;
}>;
export type DeleteUserMutation = {
    deleteUser: {
        user: {
            id: string;
        } | null;
    } | null;
};
export type FindUsersQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: UserFilter | null | undefined;
    order?: Array<UserOrderBy> | UserOrderBy | null | undefined;
}>;
export type FindUsersQuery = {
    users: {
        totalCount: number;
        nodes: Array<{
            id: string;
            username: string | null;
            email: string | null;
            role: PlatformRole;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type LinkChannelMutationVariables = Exact<{
    input: CreateUserChannelInput;
}>;
export type LinkChannelMutation = {
    createUserChannel: {
        userChannel: {
            id: string;
            channel: ChannelKind;
            channelUserId: string;
            channelUsername: string | null;
            linkedAt: string;
            verifiedAt: string | null;
        } | null;
    } | null;
};
export type MyApiKeysQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
}>;
export type MyApiKeysQuery = {
    currentUser: {
        id: string;
        apiKeys: {
            totalCount: number;
            nodes: Array<{
                id: string;
                name: string;
                prefix: string;
                createdAt: string;
                expiresAt: string | null;
                lastUsedAt: string | null;
                revokedAt: string | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type MyChannelsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
}>;
export type MyChannelsQuery = {
    currentUser: {
        id: string;
        userChannels: {
            totalCount: number;
            nodes: Array<{
                id: string;
                channel: ChannelKind;
                channelUserId: string;
                channelUsername: string | null;
                linkedAt: string;
                verifiedAt: string | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type MySessionsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    orderBy?: Array<SessionOrderBy> | SessionOrderBy;
}>;
export type MySessionsQuery = {
    currentUser: {
        id: string;
        sessions: {
            totalCount: number;
            nodes: Array<{
                id: string;
                createdAt: string;
                expiresAt: string;
                endedAt: string | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type MyStorageQueryVariables = Exact<{
    [key: string]: never;
}>;
export type MyStorageQuery = {
    currentUser: {
        id: string;
        nodeId: string;
        storedBytes: string | null;
        storageLimit: string | null;
    } | null;
};
export type MyTeamsQueryVariables = Exact<{
    first: number;
    members: number;
    orderBy?: Array<TeamOrderBy> | TeamOrderBy;
}>;
export type MyTeamsQuery = {
    teams: {
        totalCount: number;
        nodes: Array<{
            id: string;
            name: string;
            teamMembers: {
                totalCount: number;
                nodes: Array<{
                    id: string;
                    userId: string;
                    addedAt: string;
                }>;
            };
        }>;
    } | null;
};
export type RefreshSessionMutationVariables = Exact<{
    input: RefreshSessionInput;
}>;
export type RefreshSessionMutation = {
    refreshSession: {
        accessToken: string;
        accessTokenExpiresAt: string;
        refreshToken: string;
        refreshTokenExpiresAt: string;
        user: {
            id: string;
            nodeId: string;
            username: string | null;
            email: string | null;
            avatarUrl: string | null;
            role: PlatformRole;
            lastLoginAt: string | null;
            createdAt: string;
        } | null;
    } | null;
};
export type RemoveTeamMemberMutationVariables = Exact<{
    input: DeleteTeamMemberInput;
}>;
export type RemoveTeamMemberMutation = {
    deleteTeamMember: {
        teamMember: {
            id: string;
        } | null;
    } | null;
};
export type RenameChannelMutationVariables = Exact<{
    input: UpdateUserChannelInput;
}>;
export type RenameChannelMutation = {
    updateUserChannel: {
        userChannel: {
            id: string;
            channel: ChannelKind;
            channelUserId: string;
            channelUsername: string | null;
            linkedAt: string;
            verifiedAt: string | null;
        } | null;
    } | null;
};
export type RenameTeamMutationVariables = Exact<{
    input: UpdateTeamInput;
}>;
export type RenameTeamMutation = {
    updateTeam: {
        team: {
            id: string;
            name: string;
        } | null;
    } | null;
};
export type RevokeApiKeyMutationVariables = Exact<{
    input: RevokeApiKeyInput;
}>;
export type RevokeApiKeyMutation = {
    revokeApiKey: {
        apiKey: {
            id: string;
            name: string;
            prefix: string;
            createdAt: string;
            expiresAt: string | null;
            lastUsedAt: string | null;
            revokedAt: string | null;
        } | null;
    } | null;
};
export type SavedQueriesQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    orderBy?: Array<SavedQueryOrderBy> | SavedQueryOrderBy;
}>;
export type SavedQueriesQuery = {
    savedQueries: {
        totalCount: number;
        nodes: Array<{
            id: string;
            userId: string;
            name: string;
            description: string | null;
            document: string;
            variables: unknown;
            updatedAt: string;
            team: {
                id: string;
                name: string;
            } | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type SavedQueryQueryVariables = Exact<{
    id: string;
}>;
export type SavedQueryQuery = {
    savedQuery: {
        id: string;
        userId: string;
        name: string;
        description: string | null;
        document: string;
        variables: unknown;
        updatedAt: string;
        team: {
            id: string;
            name: string;
        } | null;
    } | null;
};
export type SavedQuery_RowFragment = {
    id: string;
    userId: string;
    name: string;
    description: string | null;
    document: string;
    variables: unknown;
    updatedAt: string;
    team: {
        id: string;
        name: string;
    } | null;
};
export type SessionPayload_TokensFragment = {
    accessToken: string;
    accessTokenExpiresAt: string;
    refreshToken: string;
    refreshTokenExpiresAt: string;
    user: {
        id: string;
        nodeId: string;
        username: string | null;
        email: string | null;
        avatarUrl: string | null;
        role: PlatformRole;
        lastLoginAt: string | null;
        createdAt: string;
    } | null;
};
export type SetStorageLimitMutationVariables = Exact<{
    input: SetStorageLimitInput;
}>;
export type SetStorageLimitMutation = {
    setStorageLimit: {
        clientMutationId: string | null;
        result: string | null;
    } | null;
};
export type SignInMutationVariables = Exact<{
    input: SignInInput;
}>;
export type SignInMutation = {
    signIn: {
        accessToken: string;
        accessTokenExpiresAt: string;
        refreshToken: string;
        refreshTokenExpiresAt: string;
        user: {
            id: string;
            nodeId: string;
            username: string | null;
            email: string | null;
            avatarUrl: string | null;
            role: PlatformRole;
            lastLoginAt: string | null;
            createdAt: string;
        } | null;
    } | null;
};
export type SignOutMutationVariables = Exact<{
    input: SignOutInput;
}>;
export type SignOutMutation = {
    signOut: {
        signedOut: boolean;
    } | null;
};
export type SignUpMutationVariables = Exact<{
    input: SignUpInput;
}>;
export type SignUpMutation = {
    signUp: {
        accessToken: string;
        accessTokenExpiresAt: string;
        refreshToken: string;
        refreshTokenExpiresAt: string;
        user: {
            id: string;
            nodeId: string;
            username: string | null;
            email: string | null;
            avatarUrl: string | null;
            role: PlatformRole;
            lastLoginAt: string | null;
            createdAt: string;
        } | null;
    } | null;
};
export type UnlinkChannelMutationVariables = Exact<{
    input: DeleteUserChannelInput;
}>;
export type UnlinkChannelMutation = {
    deleteUserChannel: {
        userChannel: {
            id: string;
        } | null;
    } | null;
};
export type UnlinkGithubAccountMutationVariables = Exact<{
    input: DeleteGithubAccountInput;
}>;
export type UnlinkGithubAccountMutation = {
    deleteGithubAccount: {
        githubAccount: {
            id: string;
            githubUsername: string;
        } | null;
    } | null;
};
export type UpdateProfileMutationVariables = Exact<{
    input: UpdateUserInput;
}>;
export type UpdateProfileMutation = {
    updateUser: {
        user: {
            id: string;
            nodeId: string;
            username: string | null;
            email: string | null;
            avatarUrl: string | null;
            role: PlatformRole;
            lastLoginAt: string | null;
            createdAt: string;
        } | null;
    } | null;
};
export type UpdateSavedQueryMutationVariables = Exact<{
    input: UpdateSavedQueryInput;
}>;
export type UpdateSavedQueryMutation = {
    updateSavedQuery: {
        savedQuery: {
            id: string;
            userId: string;
            name: string;
            description: string | null;
            document: string;
            variables: unknown;
            updatedAt: string;
            team: {
                id: string;
                name: string;
            } | null;
        } | null;
    } | null;
};
export type UserChannel_RowFragment = {
    id: string;
    channel: ChannelKind;
    channelUserId: string;
    channelUsername: string | null;
    linkedAt: string;
    verifiedAt: string | null;
};
export type User_AccountFragment = {
    id: string;
    nodeId: string;
    username: string | null;
    email: string | null;
    avatarUrl: string | null;
    role: PlatformRole;
    lastLoginAt: string | null;
    createdAt: string;
};
export type VerifyChannelMutationVariables = Exact<{
    input: UpdateUserChannelInput;
}>;
export type VerifyChannelMutation = {
    updateUserChannel: {
        userChannel: {
            id: string;
            channel: ChannelKind;
            channelUserId: string;
            channelUsername: string | null;
            linkedAt: string;
            verifiedAt: string | null;
        } | null;
    } | null;
};
export type CreateLearningChunkMutationVariables = Exact<{
    input: CreateLearningVectorMetadatumInput;
}>;
export type CreateLearningChunkMutation = {
    createLearningVectorMetadatum: {
        learningVectorMetadatum: {
            id: string;
            documentId: string;
            chunkId: string;
            embeddingModel: string | null;
            embeddingVersion: string | null;
            metadata: unknown;
        } | null;
    } | null;
};
export type CreateLearningCourseMutationVariables = Exact<{
    input: CreateLearningCourseInput;
}>;
export type CreateLearningCourseMutation = {
    createLearningCourse: {
        learningCourse: {
            description: string | null;
            id: string;
            nodeId: string;
            code: string;
            name: string;
            semester: string | null;
        } | null;
    } | null;
};
export type CreateLearningDocumentMutationVariables = Exact<{
    input: CreateLearningDocumentInput;
}>;
export type CreateLearningDocumentMutation = {
    createLearningDocument: {
        learningDocument: {
            id: string;
            nodeId: string;
            title: string;
            contentType: string | null;
            filePath: string | null;
            createdAt: string;
        } | null;
    } | null;
};
export type DeleteLearningChunkMutationVariables = Exact<{
    input: DeleteLearningVectorMetadatumInput;
}>;
export type DeleteLearningChunkMutation = {
    deleteLearningVectorMetadatum: {
        learningVectorMetadatum: {
            id: string;
        } | null;
    } | null;
};
export type DeleteLearningCourseMutationVariables = Exact<{
    input: DeleteLearningCourseInput;
}>;
export type DeleteLearningCourseMutation = {
    deleteLearningCourse: {
        deletedLearningCourseNodeId: string | null;
        learningCourse: {
            id: string;
        } | null;
    } | null;
};
export type DeleteLearningDocumentMutationVariables = Exact<{
    input: DeleteLearningDocumentInput;
}>;
export type DeleteLearningDocumentMutation = {
    deleteLearningDocument: {
        deletedLearningDocumentNodeId: string | null;
        learningDocument: {
            id: string;
        } | null;
    } | null;
};
export type DeleteLearningInteractionMutationVariables = Exact<{
    input: DeleteLearningInteractionInput;
}>;
export type DeleteLearningInteractionMutation = {
    deleteLearningInteraction: {
        learningInteraction: {
            id: string;
        } | null;
    } | null;
};
export type EnrollInLearningCourseMutationVariables = Exact<{
    input: CreateLearningEnrollmentInput;
}>;
export type EnrollInLearningCourseMutation = {
    createLearningEnrollment: {
        learningEnrollment: {
            id: string;
            enrolledAt: string;
            user: {
                id: string;
                username: string | null;
            } | null;
            course: {
                id: string;
                code: string;
            } | null;
        } | null;
    } | null;
};
export type LearningCourseQueryVariables = Exact<{
    id: string;
    first: number;
    after?: string | null | undefined;
}>;
export type LearningCourseQuery = {
    learningCourse: {
        description: string | null;
        createdAt: string;
        id: string;
        nodeId: string;
        code: string;
        name: string;
        semester: string | null;
        documents: {
            totalCount: number;
            nodes: Array<{
                id: string;
                nodeId: string;
                title: string;
                contentType: string | null;
                filePath: string | null;
                createdAt: string;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type LearningCourseRosterQueryVariables = Exact<{
    courseId: string;
    first: number;
    after?: string | null | undefined;
}>;
export type LearningCourseRosterQuery = {
    learningCourse: {
        id: string;
        enrollments: {
            totalCount: number;
            nodes: Array<{
                id: string;
                enrolledAt: string;
                user: {
                    id: string;
                    username: string | null;
                    role: PlatformRole;
                } | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type LearningCourse_CardFragment = {
    id: string;
    nodeId: string;
    code: string;
    name: string;
    semester: string | null;
};
export type LearningCoursesQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: LearningCourseFilter | null | undefined;
    orderBy?: Array<LearningCourseOrderBy> | LearningCourseOrderBy;
}>;
export type LearningCoursesQuery = {
    learningCourses: {
        totalCount: number;
        nodes: Array<{
            id: string;
            nodeId: string;
            code: string;
            name: string;
            semester: string | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type LearningDocumentSearchQueryVariables = Exact<{
    query: string;
    first: number;
    after?: string | null | undefined;
    filter?: LearningDocumentFilter | null | undefined;
}>;
export type LearningDocumentSearchQuery = {
    learningSearchDocuments: {
        totalCount: number;
        nodes: Array<{
            id: string;
            nodeId: string;
            title: string;
            contentType: string | null;
            filePath: string | null;
            createdAt: string;
            course: {
                id: string;
                code: string;
            } | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type LearningDocument_RowFragment = {
    id: string;
    nodeId: string;
    title: string;
    contentType: string | null;
    filePath: string | null;
    createdAt: string;
};
export type LearningInteraction_RowFragment = {
    id: string;
    serviceType: string | null;
    requestData: unknown;
    responseData: unknown;
    latencyMs: number | null;
    createdAt: string;
};
export type LearningInteractionsOverviewQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: LearningInteractionFilter | null | undefined;
    groupBy?: Array<LearningInteractionGroupBy> | LearningInteractionGroupBy;
    having?: LearningInteractionHavingInput | null | undefined;
    orderBy?: Array<LearningInteractionOrderBy> | LearningInteractionOrderBy;
}>;
export type LearningInteractionsOverviewQuery = {
    learningInteractions: {
        totalCount: number;
        nodes: Array<{
            id: string;
            serviceType: string | null;
            requestData: unknown;
            responseData: unknown;
            latencyMs: number | null;
            createdAt: string;
            user: {
                id: string;
                username: string | null;
            } | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        aggregates: {
            average: {
                latencyMs: string | null;
            } | null;
            max: {
                latencyMs: number | null;
            } | null;
            distinctCount: {
                userId: string | null;
            } | null;
        } | null;
        groupedAggregates: Array<{
            keys: Array<string | null> | null;
            distinctCount: {
                id: string | null;
                userId: string | null;
            } | null;
            average: {
                latencyMs: string | null;
            } | null;
        }> | null;
    } | null;
};
export type LearningNodeQueryVariables = Exact<{
    nodeId: string | number;
}>;
export type LearningNodeQuery = {
    node: {
        __typename: 'ApiKey';
        nodeId: string;
    } | {
        __typename: 'CoachingGoal';
        nodeId: string;
    } | {
        __typename: 'CoachingInteraction';
        nodeId: string;
    } | {
        __typename: 'CoachingProfile';
        nodeId: string;
    } | {
        __typename: 'CoachingTask';
        nodeId: string;
    } | {
        __typename: 'GithubAccount';
        nodeId: string;
    } | {
        __typename: 'LearningCourse';
        nodeId: string;
        id: string;
        code: string;
        name: string;
        semester: string | null;
    } | {
        __typename: 'LearningDocument';
        nodeId: string;
        id: string;
        title: string;
        contentType: string | null;
        filePath: string | null;
        createdAt: string;
    } | {
        __typename: 'LearningEnrollment';
        nodeId: string;
    } | {
        __typename: 'LearningInteraction';
        nodeId: string;
        id: string;
        serviceType: string | null;
        requestData: unknown;
        responseData: unknown;
        latencyMs: number | null;
        createdAt: string;
    } | {
        __typename: 'LearningRagChunk';
        nodeId: string;
    } | {
        __typename: 'LearningRagDocument';
        nodeId: string;
    } | {
        __typename: 'LearningUserInteraction';
        nodeId: string;
    } | {
        __typename: 'LearningVectorMetadatum';
        nodeId: string;
    } | {
        __typename: 'MarketingClient';
        nodeId: string;
    } | {
        __typename: 'MarketingFeedback';
        nodeId: string;
    } | {
        __typename: 'MarketingOutput';
        nodeId: string;
    } | {
        __typename: 'MarketingRun';
        nodeId: string;
    } | {
        __typename: 'MarketingSkill';
        nodeId: string;
    } | {
        __typename: 'Query';
        nodeId: string;
    } | {
        __typename: 'RalphAdvancedAgentExecution';
        nodeId: string;
    } | {
        __typename: 'RalphAdvancedFeature';
        nodeId: string;
    } | {
        __typename: 'RalphAdvancedGitCommit';
        nodeId: string;
    } | {
        __typename: 'RalphAdvancedOrchestrator';
        nodeId: string;
    } | {
        __typename: 'RalphAdvancedProgressLog';
        nodeId: string;
    } | {
        __typename: 'RalphAdvancedProject';
        nodeId: string;
    } | {
        __typename: 'RalphAdvancedQualityGateResult';
        nodeId: string;
    } | {
        __typename: 'RalphAdvancedStory';
        nodeId: string;
    } | {
        __typename: 'RalphAdvancedStoryHistory';
        nodeId: string;
    } | {
        __typename: 'RalphAdvancedSystemLog';
        nodeId: string;
    } | {
        __typename: 'RalphWebKeyRelease';
        nodeId: string;
    } | {
        __typename: 'RalphWebProfile';
        nodeId: string;
    } | {
        __typename: 'RalphWebProject';
        nodeId: string;
    } | {
        __typename: 'RalphWebProjectRepo';
        nodeId: string;
    } | {
        __typename: 'RalphWebRoleLimit';
        nodeId: string;
    } | {
        __typename: 'RalphWebUserApiKey';
        nodeId: string;
    } | {
        __typename: 'RalphWebWorkstream';
        nodeId: string;
    } | {
        __typename: 'SavedQuery';
        nodeId: string;
    } | {
        __typename: 'Session';
        nodeId: string;
    } | {
        __typename: 'Team';
        nodeId: string;
    } | {
        __typename: 'TeamMember';
        nodeId: string;
    } | {
        __typename: 'User';
        nodeId: string;
    } | {
        __typename: 'UserChannel';
        nodeId: string;
    } | null;
};
export type LearningRagChunksQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: LearningRagChunkFilter | null | undefined;
}>;
export type LearningRagChunksQuery = {
    learningRagChunks: {
        totalCount: number;
        nodes: Array<{
            metadataId: string;
            documentId: string;
            documentTitle: string;
            chunkId: string;
            embeddingModel: string | null;
            metadata: unknown;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type LearningRagDocumentsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: LearningRagDocumentFilter | null | undefined;
}>;
export type LearningRagDocumentsQuery = {
    learningRagDocuments: {
        totalCount: number;
        nodes: Array<{
            documentId: string;
            title: string;
            filePath: string | null;
            courseCode: string;
            courseName: string;
            createdAt: string;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type LearningUserInteractionsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: LearningUserInteractionFilter | null | undefined;
    orderBy?: Array<LearningUserInteractionOrderBy> | LearningUserInteractionOrderBy;
}>;
export type LearningUserInteractionsQuery = {
    learningUserInteractions: {
        totalCount: number;
        nodes: Array<{
            interactionId: string;
            userEmail: string | null;
            userRole: PlatformRole;
            serviceType: string | null;
            latencyMs: number | null;
            createdAt: string;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type LearningVectorMetadatum_RowFragment = {
    id: string;
    documentId: string;
    chunkId: string;
    embeddingModel: string | null;
    embeddingVersion: string | null;
    metadata: unknown;
};
export type MyLearningCoursesQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
}>;
export type MyLearningCoursesQuery = {
    currentUser: {
        id: string;
        learningEnrollments: {
            totalCount: number;
            nodes: Array<{
                id: string;
                enrolledAt: string;
                course: {
                    id: string;
                    nodeId: string;
                    code: string;
                    name: string;
                    semester: string | null;
                } | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type MyLearningInteractionsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: LearningInteractionFilter | null | undefined;
    orderBy?: Array<LearningInteractionOrderBy> | LearningInteractionOrderBy;
}>;
export type MyLearningInteractionsQuery = {
    currentUser: {
        id: string;
        learningInteractions: {
            totalCount: number;
            nodes: Array<{
                id: string;
                serviceType: string | null;
                requestData: unknown;
                responseData: unknown;
                latencyMs: number | null;
                createdAt: string;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type RecordLearningInteractionMutationVariables = Exact<{
    input: CreateLearningInteractionInput;
}>;
export type RecordLearningInteractionMutation = {
    createLearningInteraction: {
        learningInteraction: {
            id: string;
            serviceType: string | null;
            requestData: unknown;
            responseData: unknown;
            latencyMs: number | null;
            createdAt: string;
        } | null;
    } | null;
};
export type UnenrollFromLearningCourseMutationVariables = Exact<{
    input: DeleteLearningEnrollmentInput;
}>;
export type UnenrollFromLearningCourseMutation = {
    deleteLearningEnrollment: {
        learningEnrollment: {
            id: string;
        } | null;
    } | null;
};
export type UpdateLearningChunkMutationVariables = Exact<{
    input: UpdateLearningVectorMetadatumInput;
}>;
export type UpdateLearningChunkMutation = {
    updateLearningVectorMetadatum: {
        learningVectorMetadatum: {
            id: string;
            documentId: string;
            chunkId: string;
            embeddingModel: string | null;
            embeddingVersion: string | null;
            metadata: unknown;
        } | null;
    } | null;
};
export type UpdateLearningCourseMutationVariables = Exact<{
    input: UpdateLearningCourseInput;
}>;
export type UpdateLearningCourseMutation = {
    updateLearningCourse: {
        learningCourse: {
            description: string | null;
            id: string;
            nodeId: string;
            code: string;
            name: string;
            semester: string | null;
        } | null;
    } | null;
};
export type UpdateLearningDocumentMutationVariables = Exact<{
    input: UpdateLearningDocumentInput;
}>;
export type UpdateLearningDocumentMutation = {
    updateLearningDocument: {
        learningDocument: {
            id: string;
            nodeId: string;
            title: string;
            contentType: string | null;
            filePath: string | null;
            createdAt: string;
        } | null;
    } | null;
};
export type UpdateLearningInteractionMutationVariables = Exact<{
    input: UpdateLearningInteractionInput;
}>;
export type UpdateLearningInteractionMutation = {
    updateLearningInteraction: {
        learningInteraction: {
            id: string;
            serviceType: string | null;
            requestData: unknown;
            responseData: unknown;
            latencyMs: number | null;
            createdAt: string;
        } | null;
    } | null;
};
export type AddMarketingOutputMutationVariables = Exact<{
    input: MarketingAddOutputInput;
}>;
export type AddMarketingOutputMutation = {
    marketingAddOutput: {
        marketingOutput: {
            id: string;
            nodeId: string;
            title: string | null;
            format: MarketingOutputFormat;
            preview: string | null;
            s3Key: string;
            sizeBytes: number | null;
            createdAt: string;
        } | null;
    } | null;
};
export type CancelMarketingRunMutationVariables = Exact<{
    input: MarketingCancelRunInput;
}>;
export type CancelMarketingRunMutation = {
    marketingCancelRun: {
        marketingRun: {
            id: string;
            nodeId: string;
            status: MarketingRunStatus;
            leaseExpiresAt: string | null;
            userMessage: string;
            errorMessage: string | null;
            queuedAt: string;
            startedAt: string | null;
            completedAt: string | null;
            skill: {
                id: string;
                name: string;
            } | null;
            client: {
                id: string;
                name: string;
                slug: string;
            } | null;
        } | null;
    } | null;
};
export type ClaimMarketingRunMutationVariables = Exact<{
    input: MarketingClaimRunInput;
    outputs?: number;
}>;
export type ClaimMarketingRunMutation = {
    marketingClaimRun: {
        marketingRun: {
            id: string;
            attempts: number;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            status: MarketingRunStatus;
            userId: string;
            userMessage: string;
            metadata: unknown;
            inngestEventId: string | null;
            errorMessage: string | null;
            tokensInput: number | null;
            tokensOutput: number | null;
            outputs: {
                nodes: Array<{
                    id: string;
                    nodeId: string;
                    title: string | null;
                    format: MarketingOutputFormat;
                    preview: string | null;
                    s3Key: string;
                    sizeBytes: number | null;
                    createdAt: string;
                }>;
            };
            skill: {
                id: string;
                name: string;
                s3Key: string;
                hasRules: boolean;
                hasSubdirectories: boolean;
            } | null;
            client: {
                id: string;
                name: string;
                description: string | null;
                s3Prefix: string;
            } | null;
        } | null;
    } | null;
};
export type CompleteMarketingRunMutationVariables = Exact<{
    input: MarketingCompleteRunInput;
}>;
export type CompleteMarketingRunMutation = {
    marketingCompleteRun: {
        marketingRun: {
            id: string;
            attempts: number;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            status: MarketingRunStatus;
            userId: string;
            userMessage: string;
            metadata: unknown;
            inngestEventId: string | null;
            errorMessage: string | null;
            tokensInput: number | null;
            tokensOutput: number | null;
            skill: {
                id: string;
                name: string;
                s3Key: string;
                hasRules: boolean;
                hasSubdirectories: boolean;
            } | null;
            client: {
                id: string;
                name: string;
                description: string | null;
                s3Prefix: string;
            } | null;
        } | null;
    } | null;
};
export type CreateMarketingClientMutationVariables = Exact<{
    input: CreateMarketingClientInput;
}>;
export type CreateMarketingClientMutation = {
    createMarketingClient: {
        marketingClient: {
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            description: string | null;
            s3Prefix: string;
            createdAt: string;
            updatedAt: string;
        } | null;
    } | null;
};
export type CreateMarketingSkillMutationVariables = Exact<{
    input: CreateMarketingSkillInput;
}>;
export type CreateMarketingSkillMutation = {
    createMarketingSkill: {
        marketingSkill: {
            triggerKeywords: unknown;
            relatedSkills: unknown;
            updatedAt: string;
            id: string;
            nodeId: string;
            name: string;
            description: string;
            type: MarketingSkillType;
        } | null;
    } | null;
};
export type DeleteMarketingClientMutationVariables = Exact<{
    input: DeleteMarketingClientInput;
}>;
export type DeleteMarketingClientMutation = {
    deleteMarketingClient: {
        deletedMarketingClientNodeId: string | null;
        marketingClient: {
            id: string;
        } | null;
    } | null;
};
export type DeleteMarketingFeedbackMutationVariables = Exact<{
    input: DeleteMarketingFeedbackInput;
}>;
export type DeleteMarketingFeedbackMutation = {
    deleteMarketingFeedback: {
        deletedMarketingFeedbackNodeId: string | null;
        marketingFeedback: {
            id: string;
        } | null;
    } | null;
};
export type DeleteMarketingOutputMutationVariables = Exact<{
    input: DeleteMarketingOutputInput;
}>;
export type DeleteMarketingOutputMutation = {
    deleteMarketingOutput: {
        deletedMarketingOutputNodeId: string | null;
        marketingOutput: {
            id: string;
        } | null;
    } | null;
};
export type DeleteMarketingRunMutationVariables = Exact<{
    input: DeleteMarketingRunInput;
}>;
export type DeleteMarketingRunMutation = {
    deleteMarketingRun: {
        deletedMarketingRunNodeId: string | null;
        marketingRun: {
            id: string;
        } | null;
    } | null;
};
export type DeleteMarketingSkillMutationVariables = Exact<{
    input: DeleteMarketingSkillInput;
}>;
export type DeleteMarketingSkillMutation = {
    deleteMarketingSkill: {
        deletedMarketingSkillNodeId: string | null;
        marketingSkill: {
            id: string;
        } | null;
    } | null;
};
export type ExtendMarketingRunLeaseMutationVariables = Exact<{
    input: MarketingExtendRunLeaseInput;
}>;
export type ExtendMarketingRunLeaseMutation = {
    marketingExtendRunLease: {
        marketingRun: {
            id: string;
            attempts: number;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            status: MarketingRunStatus;
            userId: string;
            userMessage: string;
            metadata: unknown;
            inngestEventId: string | null;
            errorMessage: string | null;
            tokensInput: number | null;
            tokensOutput: number | null;
            skill: {
                id: string;
                name: string;
                s3Key: string;
                hasRules: boolean;
                hasSubdirectories: boolean;
            } | null;
            client: {
                id: string;
                name: string;
                description: string | null;
                s3Prefix: string;
            } | null;
        } | null;
    } | null;
};
export type FailMarketingRunMutationVariables = Exact<{
    input: MarketingFailRunInput;
}>;
export type FailMarketingRunMutation = {
    marketingFailRun: {
        marketingRun: {
            id: string;
            attempts: number;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            status: MarketingRunStatus;
            userId: string;
            userMessage: string;
            metadata: unknown;
            inngestEventId: string | null;
            errorMessage: string | null;
            tokensInput: number | null;
            tokensOutput: number | null;
            skill: {
                id: string;
                name: string;
                s3Key: string;
                hasRules: boolean;
                hasSubdirectories: boolean;
            } | null;
            client: {
                id: string;
                name: string;
                description: string | null;
                s3Prefix: string;
            } | null;
        } | null;
    } | null;
};
export type GiveMarketingFeedbackMutationVariables = Exact<{
    input: CreateMarketingFeedbackInput;
}>;
export type GiveMarketingFeedbackMutation = {
    createMarketingFeedback: {
        marketingFeedback: {
            id: string;
            nodeId: string;
            overallScore: number;
            accuracyScore: number | null;
            qualityScore: number | null;
            usefulnessScore: number | null;
            ruleComplianceScore: number | null;
            whatWorkedWell: string | null;
            issues: unknown;
            suggestedRuleChanges: unknown;
            source: MarketingFeedbackSource;
            reviewerName: string | null;
            createdAt: string;
            output: {
                id: string;
                title: string | null;
            } | null;
        } | null;
    } | null;
};
export type MarketingClientBySlugQueryVariables = Exact<{
    userId: string;
    slug: string;
    first: number;
    after?: string | null | undefined;
    orderBy?: Array<MarketingRunOrderBy> | MarketingRunOrderBy;
}>;
export type MarketingClientBySlugQuery = {
    marketingClientByUserIdAndSlug: {
        id: string;
        nodeId: string;
        name: string;
        slug: string;
        description: string | null;
        s3Prefix: string;
        createdAt: string;
        updatedAt: string;
        runs: {
            totalCount: number;
            nodes: Array<{
                id: string;
                nodeId: string;
                status: MarketingRunStatus;
                leaseExpiresAt: string | null;
                userMessage: string;
                errorMessage: string | null;
                queuedAt: string;
                startedAt: string | null;
                completedAt: string | null;
                skill: {
                    id: string;
                    name: string;
                } | null;
                client: {
                    id: string;
                    name: string;
                    slug: string;
                } | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type MarketingClient_RowFragment = {
    id: string;
    nodeId: string;
    name: string;
    slug: string;
    description: string | null;
    s3Prefix: string;
    createdAt: string;
    updatedAt: string;
};
export type MarketingFeedbackOverviewQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: MarketingFeedbackFilter | null | undefined;
    orderBy?: Array<MarketingFeedbackOrderBy> | MarketingFeedbackOrderBy;
}>;
export type MarketingFeedbackOverviewQuery = {
    marketingFeedbacks: {
        totalCount: number;
        nodes: Array<{
            id: string;
            nodeId: string;
            overallScore: number;
            accuracyScore: number | null;
            qualityScore: number | null;
            usefulnessScore: number | null;
            ruleComplianceScore: number | null;
            whatWorkedWell: string | null;
            issues: unknown;
            suggestedRuleChanges: unknown;
            source: MarketingFeedbackSource;
            reviewerName: string | null;
            createdAt: string;
            output: {
                id: string;
                nodeId: string;
                title: string | null;
                format: MarketingOutputFormat;
                preview: string | null;
                s3Key: string;
                sizeBytes: number | null;
                createdAt: string;
                run: {
                    id: string;
                    nodeId: string;
                    status: MarketingRunStatus;
                    leaseExpiresAt: string | null;
                    userMessage: string;
                    errorMessage: string | null;
                    queuedAt: string;
                    startedAt: string | null;
                    completedAt: string | null;
                    skill: {
                        id: string;
                        name: string;
                    } | null;
                    client: {
                        id: string;
                        name: string;
                        slug: string;
                    } | null;
                } | null;
            } | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        aggregates: {
            average: {
                overallScore: string | null;
                accuracyScore: string | null;
                qualityScore: string | null;
                usefulnessScore: string | null;
                ruleComplianceScore: string | null;
            } | null;
        } | null;
    } | null;
};
export type MarketingFeedback_RowFragment = {
    id: string;
    nodeId: string;
    overallScore: number;
    accuracyScore: number | null;
    qualityScore: number | null;
    usefulnessScore: number | null;
    ruleComplianceScore: number | null;
    whatWorkedWell: string | null;
    issues: unknown;
    suggestedRuleChanges: unknown;
    source: MarketingFeedbackSource;
    reviewerName: string | null;
    createdAt: string;
};
export type MarketingOutput_RowFragment = {
    id: string;
    nodeId: string;
    title: string | null;
    format: MarketingOutputFormat;
    preview: string | null;
    s3Key: string;
    sizeBytes: number | null;
    createdAt: string;
};
export type MarketingQueueQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: MarketingRunFilter | null | undefined;
    orderBy?: Array<MarketingRunOrderBy> | MarketingRunOrderBy;
    groupBy?: Array<MarketingRunGroupBy> | MarketingRunGroupBy;
}>;
export type MarketingQueueQuery = {
    marketingRuns: {
        totalCount: number;
        nodes: Array<{
            attempts: number;
            leaseExpiresAt: string | null;
            id: string;
            nodeId: string;
            status: MarketingRunStatus;
            userMessage: string;
            errorMessage: string | null;
            queuedAt: string;
            startedAt: string | null;
            completedAt: string | null;
            skill: {
                id: string;
                name: string;
            } | null;
            client: {
                id: string;
                name: string;
                slug: string;
            } | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        groupedAggregates: Array<{
            keys: Array<string | null> | null;
            distinctCount: {
                id: string | null;
            } | null;
            sum: {
                tokensInput: string;
                tokensOutput: string;
            } | null;
        }> | null;
    } | null;
};
export type MarketingRunDetailsQueryVariables = Exact<{
    id: string;
    first: number;
    after?: string | null | undefined;
}>;
export type MarketingRunDetailsQuery = {
    marketingRun: {
        metadata: unknown;
        tokensInput: number | null;
        tokensOutput: number | null;
        attempts: number;
        id: string;
        nodeId: string;
        status: MarketingRunStatus;
        leaseExpiresAt: string | null;
        userMessage: string;
        errorMessage: string | null;
        queuedAt: string;
        startedAt: string | null;
        completedAt: string | null;
        outputs: {
            totalCount: number;
            nodes: Array<{
                id: string;
                nodeId: string;
                title: string | null;
                format: MarketingOutputFormat;
                preview: string | null;
                s3Key: string;
                sizeBytes: number | null;
                createdAt: string;
                feedback: {
                    id: string;
                    nodeId: string;
                    overallScore: number;
                    accuracyScore: number | null;
                    qualityScore: number | null;
                    usefulnessScore: number | null;
                    ruleComplianceScore: number | null;
                    whatWorkedWell: string | null;
                    issues: unknown;
                    suggestedRuleChanges: unknown;
                    source: MarketingFeedbackSource;
                    reviewerName: string | null;
                    createdAt: string;
                } | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
        skill: {
            id: string;
            name: string;
        } | null;
        client: {
            id: string;
            name: string;
            slug: string;
        } | null;
    } | null;
};
export type MarketingRun_RowFragment = {
    id: string;
    nodeId: string;
    status: MarketingRunStatus;
    leaseExpiresAt: string | null;
    userMessage: string;
    errorMessage: string | null;
    queuedAt: string;
    startedAt: string | null;
    completedAt: string | null;
    skill: {
        id: string;
        name: string;
    } | null;
    client: {
        id: string;
        name: string;
        slug: string;
    } | null;
};
export type MarketingRun_WorkFragment = {
    id: string;
    attempts: number;
    leaseExpiresAt: string | null;
    leaseExpired: boolean;
    status: MarketingRunStatus;
    userId: string;
    userMessage: string;
    metadata: unknown;
    inngestEventId: string | null;
    errorMessage: string | null;
    tokensInput: number | null;
    tokensOutput: number | null;
    skill: {
        id: string;
        name: string;
        s3Key: string;
        hasRules: boolean;
        hasSubdirectories: boolean;
    } | null;
    client: {
        id: string;
        name: string;
        description: string | null;
        s3Prefix: string;
    } | null;
};
export type MarketingSkillByNameQueryVariables = Exact<{
    name: string;
    first: number;
}>;
export type MarketingSkillByNameQuery = {
    marketingSkillByName: {
        s3Key: string;
        hasRules: boolean;
        hasSubdirectories: boolean;
        triggerKeywords: unknown;
        relatedSkills: unknown;
        createdAt: string;
        updatedAt: string;
        id: string;
        nodeId: string;
        name: string;
        description: string;
        type: MarketingSkillType;
        related: {
            totalCount: number;
            nodes: Array<{
                id: string;
                nodeId: string;
                name: string;
                description: string;
                type: MarketingSkillType;
            }>;
        };
    } | null;
};
export type MarketingSkillScoresQueryVariables = Exact<{
    name: string;
    since?: string | null | undefined;
    first: number;
    groupBy?: Array<MarketingFeedbackGroupBy> | MarketingFeedbackGroupBy;
}>;
export type MarketingSkillScoresQuery = {
    marketingSkillByName: {
        id: string;
        name: string;
        feedback: {
            totalCount: number;
            aggregates: {
                average: {
                    overallScore: string | null;
                    accuracyScore: string | null;
                    qualityScore: string | null;
                    usefulnessScore: string | null;
                    ruleComplianceScore: string | null;
                } | null;
            } | null;
            groupedAggregates: Array<{
                keys: Array<string | null> | null;
                distinctCount: {
                    id: string | null;
                } | null;
            }> | null;
            nodes: Array<{
                id: string;
                nodeId: string;
                overallScore: number;
                accuracyScore: number | null;
                qualityScore: number | null;
                usefulnessScore: number | null;
                ruleComplianceScore: number | null;
                whatWorkedWell: string | null;
                issues: unknown;
                suggestedRuleChanges: unknown;
                source: MarketingFeedbackSource;
                reviewerName: string | null;
                createdAt: string;
            }>;
        };
    } | null;
};
export type MarketingSkill_CardFragment = {
    id: string;
    nodeId: string;
    name: string;
    description: string;
    type: MarketingSkillType;
};
export type MarketingSkillsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: MarketingSkillFilter | null | undefined;
    orderBy?: Array<MarketingSkillOrderBy> | MarketingSkillOrderBy;
}>;
export type MarketingSkillsQuery = {
    marketingSkills: {
        totalCount: number;
        nodes: Array<{
            id: string;
            nodeId: string;
            name: string;
            description: string;
            type: MarketingSkillType;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type MyMarketingClientsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: MarketingClientFilter | null | undefined;
    orderBy?: Array<MarketingClientOrderBy> | MarketingClientOrderBy;
}>;
export type MyMarketingClientsQuery = {
    currentUser: {
        id: string;
        marketingClients: {
            totalCount: number;
            nodes: Array<{
                id: string;
                nodeId: string;
                name: string;
                slug: string;
                description: string | null;
                s3Prefix: string;
                createdAt: string;
                updatedAt: string;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type MyRecentMarketingRunsQueryVariables = Exact<{
    first?: number;
    after?: string | null | undefined;
    filter?: MarketingRunFilter | null | undefined;
    orderBy?: Array<MarketingRunOrderBy> | MarketingRunOrderBy;
    outputs?: number;
}>;
export type MyRecentMarketingRunsQuery = {
    currentUser: {
        id: string;
        marketingRuns: {
            totalCount: number;
            nodes: Array<{
                id: string;
                nodeId: string;
                status: MarketingRunStatus;
                leaseExpiresAt: string | null;
                userMessage: string;
                errorMessage: string | null;
                queuedAt: string;
                startedAt: string | null;
                completedAt: string | null;
                outputs: {
                    totalCount: number;
                    nodes: Array<{
                        id: string;
                        nodeId: string;
                        title: string | null;
                        format: MarketingOutputFormat;
                        preview: string | null;
                        s3Key: string;
                        sizeBytes: number | null;
                        createdAt: string;
                    }>;
                };
                skill: {
                    id: string;
                    name: string;
                } | null;
                client: {
                    id: string;
                    name: string;
                    slug: string;
                } | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type ReleaseMarketingRunMutationVariables = Exact<{
    input: MarketingReleaseRunInput;
}>;
export type ReleaseMarketingRunMutation = {
    marketingReleaseRun: {
        marketingRun: {
            id: string;
            attempts: number;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            status: MarketingRunStatus;
            userId: string;
            userMessage: string;
            metadata: unknown;
            inngestEventId: string | null;
            errorMessage: string | null;
            tokensInput: number | null;
            tokensOutput: number | null;
            skill: {
                id: string;
                name: string;
                s3Key: string;
                hasRules: boolean;
                hasSubdirectories: boolean;
            } | null;
            client: {
                id: string;
                name: string;
                description: string | null;
                s3Prefix: string;
            } | null;
        } | null;
    } | null;
};
export type ReportMarketingRunTokensMutationVariables = Exact<{
    input: MarketingReportRunTokensInput;
}>;
export type ReportMarketingRunTokensMutation = {
    marketingReportRunTokens: {
        marketingRun: {
            id: string;
            attempts: number;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            status: MarketingRunStatus;
            userId: string;
            userMessage: string;
            metadata: unknown;
            inngestEventId: string | null;
            errorMessage: string | null;
            tokensInput: number | null;
            tokensOutput: number | null;
            skill: {
                id: string;
                name: string;
                s3Key: string;
                hasRules: boolean;
                hasSubdirectories: boolean;
            } | null;
            client: {
                id: string;
                name: string;
                description: string | null;
                s3Prefix: string;
            } | null;
        } | null;
    } | null;
};
export type RequestMarketingRunMutationVariables = Exact<{
    input: MarketingRequestRunInput;
}>;
export type RequestMarketingRunMutation = {
    marketingRequestRun: {
        marketingRun: {
            metadata: unknown;
            id: string;
            nodeId: string;
            status: MarketingRunStatus;
            leaseExpiresAt: string | null;
            userMessage: string;
            errorMessage: string | null;
            queuedAt: string;
            startedAt: string | null;
            completedAt: string | null;
            skill: {
                id: string;
                name: string;
            } | null;
            client: {
                id: string;
                name: string;
                slug: string;
            } | null;
        } | null;
    } | null;
};
export type SuggestMarketingSkillsQueryVariables = Exact<{
    message: string;
    first: number;
}>;
export type SuggestMarketingSkillsQuery = {
    marketingSuggestSkills: {
        totalCount: number;
        nodes: Array<{
            triggerKeywords: unknown;
            id: string;
            nodeId: string;
            name: string;
            description: string;
            type: MarketingSkillType;
        }>;
    } | null;
};
export type UpdateMarketingClientMutationVariables = Exact<{
    input: UpdateMarketingClientInput;
}>;
export type UpdateMarketingClientMutation = {
    updateMarketingClient: {
        marketingClient: {
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            description: string | null;
            s3Prefix: string;
            createdAt: string;
            updatedAt: string;
        } | null;
    } | null;
};
export type UpdateMarketingFeedbackMutationVariables = Exact<{
    input: UpdateMarketingFeedbackInput;
}>;
export type UpdateMarketingFeedbackMutation = {
    updateMarketingFeedback: {
        marketingFeedback: {
            id: string;
            nodeId: string;
            overallScore: number;
            accuracyScore: number | null;
            qualityScore: number | null;
            usefulnessScore: number | null;
            ruleComplianceScore: number | null;
            whatWorkedWell: string | null;
            issues: unknown;
            suggestedRuleChanges: unknown;
            source: MarketingFeedbackSource;
            reviewerName: string | null;
            createdAt: string;
        } | null;
    } | null;
};
export type UpdateMarketingSkillMutationVariables = Exact<{
    input: UpdateMarketingSkillInput;
}>;
export type UpdateMarketingSkillMutation = {
    updateMarketingSkill: {
        marketingSkill: {
            triggerKeywords: unknown;
            relatedSkills: unknown;
            updatedAt: string;
            id: string;
            nodeId: string;
            name: string;
            description: string;
            type: MarketingSkillType;
        } | null;
    } | null;
};
export type AddRalphAdvancedStoriesMutationVariables = Exact<{
    input: RalphAdvancedAddStoriesInput;
}>;
export type AddRalphAdvancedStoriesMutation = {
    ralphAdvancedAddStories: {
        stories: Array<{
            id: number;
            nodeId: string;
            code: string;
            repo: RalphAdvancedRepository;
            title: string;
            priority: number;
            status: RalphAdvancedStoryStatus;
            statusNote: string | null;
            dependencies: unknown;
            assignedAgent: string | null;
            attemptCount: number;
            builtByAgent: string | null;
            leaseGate: RalphAdvancedQualityGate | null;
            leaseExpiresAt: string | null;
        }> | null;
    } | null;
};
export type AppointRalphAdvancedOrchestratorMutationVariables = Exact<{
    input: CreateRalphAdvancedOrchestratorInput;
}>;
export type AppointRalphAdvancedOrchestratorMutation = {
    createRalphAdvancedOrchestrator: {
        ralphAdvancedOrchestrator: {
            userId: string;
            appointedAt: string;
        } | null;
    } | null;
};
export type ClaimRalphAdvancedGateMutationVariables = Exact<{
    input: RalphAdvancedClaimGateInput;
    commits?: number;
}>;
export type ClaimRalphAdvancedGateMutation = {
    ralphAdvancedClaimGate: {
        ralphAdvancedStory: {
            builtByAgent: string | null;
            id: number;
            code: string;
            repo: RalphAdvancedRepository;
            title: string;
            description: string | null;
            acceptanceCriteria: unknown;
            status: RalphAdvancedStoryStatus;
            attemptCount: number;
            leaseId: string | null;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            leaseGate: RalphAdvancedQualityGate | null;
            commits: {
                nodes: Array<{
                    id: number;
                    repo: RalphAdvancedRepository;
                    commitHash: string;
                    commitMessage: string;
                    filesChanged: unknown;
                    committedAt: string;
                }>;
            };
            feature: {
                id: number;
                name: string;
                branchName: string;
                prd: unknown;
                project: {
                    id: number;
                    name: string;
                    backendRepoUrl: string | null;
                    mobileRepoUrl: string | null;
                    frontendRepoUrl: string | null;
                } | null;
            } | null;
        } | null;
    } | null;
};
export type ClaimRalphAdvancedStoryMutationVariables = Exact<{
    input: RalphAdvancedClaimStoryInput;
}>;
export type ClaimRalphAdvancedStoryMutation = {
    ralphAdvancedClaimStory: {
        ralphAdvancedStory: {
            id: number;
            code: string;
            repo: RalphAdvancedRepository;
            title: string;
            description: string | null;
            acceptanceCriteria: unknown;
            status: RalphAdvancedStoryStatus;
            attemptCount: number;
            leaseId: string | null;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            leaseGate: RalphAdvancedQualityGate | null;
            feature: {
                id: number;
                name: string;
                branchName: string;
                prd: unknown;
                project: {
                    id: number;
                    name: string;
                    backendRepoUrl: string | null;
                    mobileRepoUrl: string | null;
                    frontendRepoUrl: string | null;
                } | null;
            } | null;
        } | null;
    } | null;
};
export type CreateRalphAdvancedFeatureMutationVariables = Exact<{
    input: CreateRalphAdvancedFeatureInput;
}>;
export type CreateRalphAdvancedFeatureMutation = {
    createRalphAdvancedFeature: {
        ralphAdvancedFeature: {
            prd: unknown;
            id: number;
            nodeId: string;
            name: string;
            branchName: string;
            status: RalphAdvancedFeatureStatus;
            totalStories: number;
            completedStories: number;
            failedStories: number;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
    } | null;
};
export type CreateRalphAdvancedProgressLogMutationVariables = Exact<{
    input: CreateRalphAdvancedProgressLogInput;
}>;
export type CreateRalphAdvancedProgressLogMutation = {
    createRalphAdvancedProgressLog: {
        ralphAdvancedProgressLog: {
            id: number;
            logType: RalphAdvancedProgressLogType | null;
            agent: string | null;
            message: string;
            loggedAt: string;
        } | null;
    } | null;
};
export type CreateRalphAdvancedProjectMutationVariables = Exact<{
    input: CreateRalphAdvancedProjectInput;
}>;
export type CreateRalphAdvancedProjectMutation = {
    createRalphAdvancedProject: {
        ralphAdvancedProject: {
            id: number;
            nodeId: string;
            name: string;
            description: string | null;
            status: RalphAdvancedProjectStatus;
            separationOfDuties: RalphAdvancedSeparationOfDuties;
            updatedAt: string;
        } | null;
    } | null;
};
export type CreateRalphAdvancedStoryMutationVariables = Exact<{
    input: CreateRalphAdvancedStoryInput;
}>;
export type CreateRalphAdvancedStoryMutation = {
    createRalphAdvancedStory: {
        ralphAdvancedStory: {
            id: number;
            nodeId: string;
            code: string;
            repo: RalphAdvancedRepository;
            title: string;
            priority: number;
            status: RalphAdvancedStoryStatus;
            statusNote: string | null;
            dependencies: unknown;
            assignedAgent: string | null;
            attemptCount: number;
            builtByAgent: string | null;
            leaseGate: RalphAdvancedQualityGate | null;
            leaseExpiresAt: string | null;
            feature: {
                id: number;
                nodeId: string;
                name: string;
                branchName: string;
                status: RalphAdvancedFeatureStatus;
                totalStories: number;
                completedStories: number;
                failedStories: number;
                startedAt: string | null;
                completedAt: string | null;
            } | null;
        } | null;
    } | null;
};
export type DeleteRalphAdvancedFeatureMutationVariables = Exact<{
    input: DeleteRalphAdvancedFeatureInput;
}>;
export type DeleteRalphAdvancedFeatureMutation = {
    deleteRalphAdvancedFeature: {
        deletedRalphAdvancedFeatureNodeId: string | null;
        ralphAdvancedFeature: {
            id: number;
        } | null;
    } | null;
};
export type DeleteRalphAdvancedProjectMutationVariables = Exact<{
    input: DeleteRalphAdvancedProjectInput;
}>;
export type DeleteRalphAdvancedProjectMutation = {
    deleteRalphAdvancedProject: {
        deletedRalphAdvancedProjectNodeId: string | null;
        ralphAdvancedProject: {
            id: number;
        } | null;
    } | null;
};
export type DeleteRalphAdvancedStoryMutationVariables = Exact<{
    input: DeleteRalphAdvancedStoryInput;
}>;
export type DeleteRalphAdvancedStoryMutation = {
    deleteRalphAdvancedStory: {
        deletedRalphAdvancedStoryNodeId: string | null;
        ralphAdvancedStory: {
            id: number;
        } | null;
    } | null;
};
export type DeleteRalphAdvancedSystemLogMutationVariables = Exact<{
    input: DeleteRalphAdvancedSystemLogInput;
}>;
export type DeleteRalphAdvancedSystemLogMutation = {
    deleteRalphAdvancedSystemLog: {
        deletedRalphAdvancedSystemLogNodeId: string | null;
        ralphAdvancedSystemLog: {
            id: number;
        } | null;
    } | null;
};
export type DismissRalphAdvancedOrchestratorMutationVariables = Exact<{
    input: DeleteRalphAdvancedOrchestratorInput;
}>;
export type DismissRalphAdvancedOrchestratorMutation = {
    deleteRalphAdvancedOrchestrator: {
        ralphAdvancedOrchestrator: {
            userId: string;
        } | null;
    } | null;
};
export type ExtendRalphAdvancedLeaseMutationVariables = Exact<{
    input: RalphAdvancedExtendLeaseInput;
}>;
export type ExtendRalphAdvancedLeaseMutation = {
    ralphAdvancedExtendLease: {
        ralphAdvancedStory: {
            id: number;
            leaseExpiresAt: string | null;
        } | null;
    } | null;
};
export type FailRalphAdvancedStoryMutationVariables = Exact<{
    input: RalphAdvancedFailStoryInput;
}>;
export type FailRalphAdvancedStoryMutation = {
    ralphAdvancedFailStory: {
        ralphAdvancedStory: {
            id: number;
            nodeId: string;
            code: string;
            repo: RalphAdvancedRepository;
            title: string;
            priority: number;
            status: RalphAdvancedStoryStatus;
            statusNote: string | null;
            dependencies: unknown;
            assignedAgent: string | null;
            attemptCount: number;
            builtByAgent: string | null;
            leaseGate: RalphAdvancedQualityGate | null;
            leaseExpiresAt: string | null;
        } | null;
    } | null;
};
export type FinishRalphAdvancedExecutionMutationVariables = Exact<{
    input: RalphAdvancedFinishExecutionInput;
}>;
export type FinishRalphAdvancedExecutionMutation = {
    ralphAdvancedFinishExecution: {
        ralphAdvancedAgentExecution: {
            id: number;
            agentName: string;
            attempt: number;
            status: RalphAdvancedExecutionStatus;
            startedAt: string;
            completedAt: string | null;
            durationSeconds: number | null;
            errorMessage: string | null;
        } | null;
    } | null;
};
export type LogRalphAdvancedProgressMutationVariables = Exact<{
    input: RalphAdvancedLogProgressInput;
}>;
export type LogRalphAdvancedProgressMutation = {
    ralphAdvancedLogProgress: {
        ralphAdvancedProgressLog: {
            id: number;
            logType: RalphAdvancedProgressLogType | null;
            agent: string | null;
            message: string;
            loggedAt: string;
        } | null;
    } | null;
};
export type MyRalphAdvancedProjectsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    orderBy?: Array<RalphAdvancedProjectOrderBy> | RalphAdvancedProjectOrderBy;
}>;
export type MyRalphAdvancedProjectsQuery = {
    currentUser: {
        id: string;
        ralphAdvancedProjects: {
            totalCount: number;
            nodes: Array<{
                id: number;
                nodeId: string;
                name: string;
                description: string | null;
                status: RalphAdvancedProjectStatus;
                separationOfDuties: RalphAdvancedSeparationOfDuties;
                updatedAt: string;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type RalphAdvancedAgentExecution_RowFragment = {
    id: number;
    agentName: string;
    attempt: number;
    status: RalphAdvancedExecutionStatus;
    startedAt: string;
    completedAt: string | null;
    durationSeconds: number | null;
    errorMessage: string | null;
};
export type RalphAdvancedAgentExecutionsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: RalphAdvancedAgentExecutionFilter | null | undefined;
    orderBy?: Array<RalphAdvancedAgentExecutionOrderBy> | RalphAdvancedAgentExecutionOrderBy;
}>;
export type RalphAdvancedAgentExecutionsQuery = {
    ralphAdvancedAgentExecutions: {
        totalCount: number;
        nodes: Array<{
            id: number;
            agentName: string;
            attempt: number;
            status: RalphAdvancedExecutionStatus;
            startedAt: string;
            completedAt: string | null;
            durationSeconds: number | null;
            errorMessage: string | null;
            story: {
                id: number;
                code: string;
                title: string;
            } | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type RalphAdvancedFeatureQueryVariables = Exact<{
    id: number;
    first: number;
    after?: string | null | undefined;
    filter?: RalphAdvancedStoryFilter | null | undefined;
    orderBy?: Array<RalphAdvancedStoryOrderBy> | RalphAdvancedStoryOrderBy;
}>;
export type RalphAdvancedFeatureQuery = {
    ralphAdvancedFeature: {
        description: string | null;
        prd: unknown;
        planVersion: number;
        id: number;
        nodeId: string;
        name: string;
        branchName: string;
        status: RalphAdvancedFeatureStatus;
        totalStories: number;
        completedStories: number;
        failedStories: number;
        startedAt: string | null;
        completedAt: string | null;
        project: {
            id: number;
            name: string;
            status: RalphAdvancedProjectStatus;
        } | null;
        stories: {
            totalCount: number;
            nodes: Array<{
                id: number;
                nodeId: string;
                code: string;
                repo: RalphAdvancedRepository;
                title: string;
                priority: number;
                status: RalphAdvancedStoryStatus;
                statusNote: string | null;
                dependencies: unknown;
                assignedAgent: string | null;
                attemptCount: number;
                builtByAgent: string | null;
                leaseGate: RalphAdvancedQualityGate | null;
                leaseExpiresAt: string | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type RalphAdvancedFeatureNotesQueryVariables = Exact<{
    id: number;
    first: number;
    logs?: RalphAdvancedProgressLogFilter | null | undefined;
    logsOrder?: Array<RalphAdvancedProgressLogOrderBy> | RalphAdvancedProgressLogOrderBy;
    commitsOrder?: Array<RalphAdvancedGitCommitOrderBy> | RalphAdvancedGitCommitOrderBy;
}>;
export type RalphAdvancedFeatureNotesQuery = {
    ralphAdvancedFeature: {
        id: number;
        progressLogs: {
            totalCount: number;
            nodes: Array<{
                id: number;
                logType: RalphAdvancedProgressLogType | null;
                agent: string | null;
                message: string;
                loggedAt: string;
                story: {
                    id: number;
                    code: string;
                } | null;
            }>;
        };
        commits: {
            totalCount: number;
            nodes: Array<{
                id: number;
                repo: RalphAdvancedRepository;
                commitHash: string;
                commitMessage: string;
                filesChanged: unknown;
                committedAt: string;
                story: {
                    id: number;
                    code: string;
                } | null;
            }>;
        };
    } | null;
};
export type RalphAdvancedFeature_CardFragment = {
    id: number;
    nodeId: string;
    name: string;
    branchName: string;
    status: RalphAdvancedFeatureStatus;
    totalStories: number;
    completedStories: number;
    failedStories: number;
    startedAt: string | null;
    completedAt: string | null;
};
export type RalphAdvancedGitCommit_RowFragment = {
    id: number;
    repo: RalphAdvancedRepository;
    commitHash: string;
    commitMessage: string;
    filesChanged: unknown;
    committedAt: string;
};
export type RalphAdvancedOrchestratorsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
}>;
export type RalphAdvancedOrchestratorsQuery = {
    ralphAdvancedOrchestrators: {
        totalCount: number;
        nodes: Array<{
            userId: string;
            appointedAt: string;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type RalphAdvancedProgressLog_RowFragment = {
    id: number;
    logType: RalphAdvancedProgressLogType | null;
    agent: string | null;
    message: string;
    loggedAt: string;
};
export type RalphAdvancedProjectQueryVariables = Exact<{
    id: number;
    first: number;
    after?: string | null | undefined;
    orderBy?: Array<RalphAdvancedFeatureOrderBy> | RalphAdvancedFeatureOrderBy;
}>;
export type RalphAdvancedProjectQuery = {
    ralphAdvancedProject: {
        backendRepoUrl: string | null;
        mobileRepoUrl: string | null;
        frontendRepoUrl: string | null;
        createdAt: string;
        id: number;
        nodeId: string;
        name: string;
        description: string | null;
        status: RalphAdvancedProjectStatus;
        separationOfDuties: RalphAdvancedSeparationOfDuties;
        updatedAt: string;
        features: {
            totalCount: number;
            nodes: Array<{
                id: number;
                nodeId: string;
                name: string;
                branchName: string;
                status: RalphAdvancedFeatureStatus;
                totalStories: number;
                completedStories: number;
                failedStories: number;
                startedAt: string | null;
                completedAt: string | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type RalphAdvancedProjectActivityQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    history?: RalphAdvancedStoryHistoryFilter | null | undefined;
    stories?: RalphAdvancedStoryFilter | null | undefined;
    executions?: RalphAdvancedAgentExecutionFilter | null | undefined;
    gateResults?: RalphAdvancedQualityGateResultFilter | null | undefined;
    historyOrder?: Array<RalphAdvancedStoryHistoryOrderBy> | RalphAdvancedStoryHistoryOrderBy;
    byStatus?: Array<RalphAdvancedStoryGroupBy> | RalphAdvancedStoryGroupBy;
    byAgent?: Array<RalphAdvancedAgentExecutionGroupBy> | RalphAdvancedAgentExecutionGroupBy;
    byGate?: Array<RalphAdvancedQualityGateResultGroupBy> | RalphAdvancedQualityGateResultGroupBy;
}>;
export type RalphAdvancedProjectActivityQuery = {
    ralphAdvancedStoryHistories: {
        totalCount: number;
        nodes: Array<{
            id: number;
            occurredAt: string;
            action: string;
            agent: string | null;
            notes: string | null;
            story: {
                id: number;
                code: string;
                title: string;
            } | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
    ralphAdvancedStories: {
        groupedAggregates: Array<{
            keys: Array<string | null> | null;
            distinctCount: {
                id: string | null;
            } | null;
        }> | null;
    } | null;
    ralphAdvancedAgentExecutions: {
        groupedAggregates: Array<{
            keys: Array<string | null> | null;
            distinctCount: {
                id: string | null;
            } | null;
            average: {
                durationSeconds: string | null;
            } | null;
        }> | null;
    } | null;
    ralphAdvancedQualityGateResults: {
        groupedAggregates: Array<{
            keys: Array<string | null> | null;
            distinctCount: {
                id: string | null;
            } | null;
        }> | null;
    } | null;
};
export type RalphAdvancedProject_CardFragment = {
    id: number;
    nodeId: string;
    name: string;
    description: string | null;
    status: RalphAdvancedProjectStatus;
    separationOfDuties: RalphAdvancedSeparationOfDuties;
    updatedAt: string;
};
export type RalphAdvancedProjectsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: RalphAdvancedProjectFilter | null | undefined;
    orderBy?: Array<RalphAdvancedProjectOrderBy> | RalphAdvancedProjectOrderBy;
}>;
export type RalphAdvancedProjectsQuery = {
    ralphAdvancedProjects: {
        totalCount: number;
        nodes: Array<{
            id: number;
            nodeId: string;
            name: string;
            description: string | null;
            status: RalphAdvancedProjectStatus;
            separationOfDuties: RalphAdvancedSeparationOfDuties;
            updatedAt: string;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type RalphAdvancedQualityGateResult_RowFragment = {
    id: number;
    gateName: RalphAdvancedQualityGate;
    attempt: number;
    status: RalphAdvancedGateVerdict;
    details: unknown;
    recordedAt: string;
};
export type RalphAdvancedStoriesQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: RalphAdvancedStoryFilter | null | undefined;
    orderBy?: Array<RalphAdvancedStoryOrderBy> | RalphAdvancedStoryOrderBy;
}>;
export type RalphAdvancedStoriesQuery = {
    ralphAdvancedStories: {
        totalCount: number;
        nodes: Array<{
            id: number;
            nodeId: string;
            code: string;
            repo: RalphAdvancedRepository;
            title: string;
            priority: number;
            status: RalphAdvancedStoryStatus;
            statusNote: string | null;
            dependencies: unknown;
            assignedAgent: string | null;
            attemptCount: number;
            builtByAgent: string | null;
            leaseGate: RalphAdvancedQualityGate | null;
            leaseExpiresAt: string | null;
            feature: {
                id: number;
                name: string;
            } | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type RalphAdvancedStoryQueryVariables = Exact<{
    id: number;
    first: number;
    historyOrder?: Array<RalphAdvancedStoryHistoryOrderBy> | RalphAdvancedStoryHistoryOrderBy;
}>;
export type RalphAdvancedStoryQuery = {
    ralphAdvancedStory: {
        description: string | null;
        acceptanceCriteria: unknown;
        startedAt: string | null;
        completedAt: string | null;
        leaseExpiresAt: string | null;
        id: number;
        nodeId: string;
        code: string;
        repo: RalphAdvancedRepository;
        title: string;
        priority: number;
        status: RalphAdvancedStoryStatus;
        statusNote: string | null;
        dependencies: unknown;
        assignedAgent: string | null;
        attemptCount: number;
        builtByAgent: string | null;
        leaseGate: RalphAdvancedQualityGate | null;
        feature: {
            id: number;
            nodeId: string;
            name: string;
            branchName: string;
            status: RalphAdvancedFeatureStatus;
            totalStories: number;
            completedStories: number;
            failedStories: number;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
        blockers: {
            nodes: Array<{
                id: number;
                code: string;
                status: RalphAdvancedStoryStatus;
            }>;
        };
        history: {
            totalCount: number;
            nodes: Array<{
                id: number;
                occurredAt: string;
                action: string;
                agent: string | null;
                notes: string | null;
                metadata: unknown;
            }>;
        };
        executions: {
            nodes: Array<{
                inputData: unknown;
                outputData: unknown;
                id: number;
                agentName: string;
                attempt: number;
                status: RalphAdvancedExecutionStatus;
                startedAt: string;
                completedAt: string | null;
                durationSeconds: number | null;
                errorMessage: string | null;
            }>;
        };
        gateResults: {
            nodes: Array<{
                id: number;
                gateName: RalphAdvancedQualityGate;
                attempt: number;
                status: RalphAdvancedGateVerdict;
                details: unknown;
                recordedAt: string;
                agentExecution: {
                    id: number;
                    agentName: string;
                } | null;
            }>;
        };
        commits: {
            nodes: Array<{
                id: number;
                repo: RalphAdvancedRepository;
                commitHash: string;
                commitMessage: string;
                filesChanged: unknown;
                committedAt: string;
            }>;
        };
        progressLogs: {
            nodes: Array<{
                id: number;
                logType: RalphAdvancedProgressLogType | null;
                agent: string | null;
                message: string;
                loggedAt: string;
            }>;
        };
    } | null;
};
export type RalphAdvancedStoryByCodeQueryVariables = Exact<{
    featureId: number;
    code: string;
}>;
export type RalphAdvancedStoryByCodeQuery = {
    ralphAdvancedStoryByFeatureIdAndCode: {
        id: number;
        nodeId: string;
        code: string;
        repo: RalphAdvancedRepository;
        title: string;
        priority: number;
        status: RalphAdvancedStoryStatus;
        statusNote: string | null;
        dependencies: unknown;
        assignedAgent: string | null;
        attemptCount: number;
        builtByAgent: string | null;
        leaseGate: RalphAdvancedQualityGate | null;
        leaseExpiresAt: string | null;
    } | null;
};
export type RalphAdvancedStory_LeaseFragment = {
    id: number;
    code: string;
    repo: RalphAdvancedRepository;
    title: string;
    description: string | null;
    acceptanceCriteria: unknown;
    status: RalphAdvancedStoryStatus;
    attemptCount: number;
    leaseId: string | null;
    leaseExpiresAt: string | null;
    leaseExpired: boolean;
    leaseGate: RalphAdvancedQualityGate | null;
};
export type RalphAdvancedStory_RowFragment = {
    id: number;
    nodeId: string;
    code: string;
    repo: RalphAdvancedRepository;
    title: string;
    priority: number;
    status: RalphAdvancedStoryStatus;
    statusNote: string | null;
    dependencies: unknown;
    assignedAgent: string | null;
    attemptCount: number;
    builtByAgent: string | null;
    leaseGate: RalphAdvancedQualityGate | null;
    leaseExpiresAt: string | null;
};
export type RalphAdvancedSystemLogsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: RalphAdvancedSystemLogFilter | null | undefined;
    orderBy?: Array<RalphAdvancedSystemLogOrderBy> | RalphAdvancedSystemLogOrderBy;
}>;
export type RalphAdvancedSystemLogsQuery = {
    ralphAdvancedSystemLogs: {
        totalCount: number;
        nodes: Array<{
            id: number;
            loggedAt: string;
            level: RalphAdvancedLogLevel;
            source: string;
            message: string;
            metadata: unknown;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type RecordRalphAdvancedCommitMutationVariables = Exact<{
    input: RalphAdvancedRecordCommitInput;
}>;
export type RecordRalphAdvancedCommitMutation = {
    ralphAdvancedRecordCommit: {
        ralphAdvancedGitCommit: {
            id: number;
            repo: RalphAdvancedRepository;
            commitHash: string;
            commitMessage: string;
            filesChanged: unknown;
            committedAt: string;
        } | null;
    } | null;
};
export type RecordRalphAdvancedGateResultMutationVariables = Exact<{
    input: RalphAdvancedRecordGateResultInput;
}>;
export type RecordRalphAdvancedGateResultMutation = {
    ralphAdvancedRecordGateResult: {
        ralphAdvancedQualityGateResult: {
            id: number;
            gateName: RalphAdvancedQualityGate;
            attempt: number;
            status: RalphAdvancedGateVerdict;
            details: unknown;
            recordedAt: string;
            story: {
                id: number;
                nodeId: string;
                code: string;
                repo: RalphAdvancedRepository;
                title: string;
                priority: number;
                status: RalphAdvancedStoryStatus;
                statusNote: string | null;
                dependencies: unknown;
                assignedAgent: string | null;
                attemptCount: number;
                builtByAgent: string | null;
                leaseGate: RalphAdvancedQualityGate | null;
                leaseExpiresAt: string | null;
            } | null;
        } | null;
    } | null;
};
export type ReleaseRalphAdvancedStoryMutationVariables = Exact<{
    input: RalphAdvancedReleaseStoryInput;
}>;
export type ReleaseRalphAdvancedStoryMutation = {
    ralphAdvancedReleaseStory: {
        ralphAdvancedStory: {
            id: number;
            nodeId: string;
            code: string;
            repo: RalphAdvancedRepository;
            title: string;
            priority: number;
            status: RalphAdvancedStoryStatus;
            statusNote: string | null;
            dependencies: unknown;
            assignedAgent: string | null;
            attemptCount: number;
            builtByAgent: string | null;
            leaseGate: RalphAdvancedQualityGate | null;
            leaseExpiresAt: string | null;
        } | null;
    } | null;
};
export type StartRalphAdvancedExecutionMutationVariables = Exact<{
    input: RalphAdvancedStartExecutionInput;
}>;
export type StartRalphAdvancedExecutionMutation = {
    ralphAdvancedStartExecution: {
        ralphAdvancedAgentExecution: {
            id: number;
            agentName: string;
            attempt: number;
            status: RalphAdvancedExecutionStatus;
            startedAt: string;
            completedAt: string | null;
            durationSeconds: number | null;
            errorMessage: string | null;
        } | null;
    } | null;
};
export type SubmitRalphAdvancedStoryMutationVariables = Exact<{
    input: RalphAdvancedSubmitStoryInput;
}>;
export type SubmitRalphAdvancedStoryMutation = {
    ralphAdvancedSubmitStory: {
        ralphAdvancedStory: {
            id: number;
            code: string;
            repo: RalphAdvancedRepository;
            title: string;
            description: string | null;
            acceptanceCriteria: unknown;
            status: RalphAdvancedStoryStatus;
            attemptCount: number;
            leaseId: string | null;
            leaseExpiresAt: string | null;
            leaseExpired: boolean;
            leaseGate: RalphAdvancedQualityGate | null;
        } | null;
    } | null;
};
export type UpdateRalphAdvancedFeatureMutationVariables = Exact<{
    input: UpdateRalphAdvancedFeatureInput;
}>;
export type UpdateRalphAdvancedFeatureMutation = {
    updateRalphAdvancedFeature: {
        ralphAdvancedFeature: {
            prd: unknown;
            id: number;
            nodeId: string;
            name: string;
            branchName: string;
            status: RalphAdvancedFeatureStatus;
            totalStories: number;
            completedStories: number;
            failedStories: number;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
    } | null;
};
export type UpdateRalphAdvancedProjectMutationVariables = Exact<{
    input: UpdateRalphAdvancedProjectInput;
}>;
export type UpdateRalphAdvancedProjectMutation = {
    updateRalphAdvancedProject: {
        ralphAdvancedProject: {
            id: number;
            nodeId: string;
            name: string;
            description: string | null;
            status: RalphAdvancedProjectStatus;
            separationOfDuties: RalphAdvancedSeparationOfDuties;
            updatedAt: string;
        } | null;
    } | null;
};
export type UpdateRalphAdvancedStoryMutationVariables = Exact<{
    input: UpdateRalphAdvancedStoryInput;
}>;
export type UpdateRalphAdvancedStoryMutation = {
    updateRalphAdvancedStory: {
        ralphAdvancedStory: {
            id: number;
            nodeId: string;
            code: string;
            repo: RalphAdvancedRepository;
            title: string;
            priority: number;
            status: RalphAdvancedStoryStatus;
            statusNote: string | null;
            dependencies: unknown;
            assignedAgent: string | null;
            attemptCount: number;
            builtByAgent: string | null;
            leaseGate: RalphAdvancedQualityGate | null;
            leaseExpiresAt: string | null;
            feature: {
                id: number;
                nodeId: string;
                name: string;
                branchName: string;
                status: RalphAdvancedFeatureStatus;
                totalStories: number;
                completedStories: number;
                failedStories: number;
                startedAt: string | null;
                completedAt: string | null;
            } | null;
        } | null;
    } | null;
};
export type WriteRalphAdvancedSystemLogMutationVariables = Exact<{
    input: RalphAdvancedWriteSystemLogInput;
}>;
export type WriteRalphAdvancedSystemLogMutation = {
    ralphAdvancedWriteSystemLog: {
        clientMutationId: string | null;
    } | null;
};
export type AddRalphWebProjectRepoMutationVariables = Exact<{
    input: CreateRalphWebProjectRepoInput;
}>;
export type AddRalphWebProjectRepoMutation = {
    createRalphWebProjectRepo: {
        ralphWebProjectRepo: {
            id: string;
            nodeId: string;
            githubRepoUrl: string;
            githubRepoName: string;
            path: string | null;
            defaultBranch: string;
        } | null;
    } | null;
};
export type AnswerRalphWebQuestionMutationVariables = Exact<{
    input: RalphWebAnswerQuestionInput;
}>;
export type AnswerRalphWebQuestionMutation = {
    ralphWebAnswerQuestion: {
        ralphWebWorkstream: {
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            status: RalphWebWorkstreamStatus;
            leaseExpiresAt: string | null;
            currentIteration: number;
            maxIterations: number;
            tokensIn: string;
            tokensOut: string;
            totalCost: string;
            pendingQuestion: string | null;
            answer: string | null;
            errorMessage: string | null;
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
    } | null;
};
export type AskRalphWebQuestionMutationVariables = Exact<{
    input: RalphWebAskQuestionInput;
}>;
export type AskRalphWebQuestionMutation = {
    ralphWebAskQuestion: {
        ralphWebWorkstream: {
            attempts: number;
            leaseExpired: boolean;
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            status: RalphWebWorkstreamStatus;
            leaseExpiresAt: string | null;
            currentIteration: number;
            maxIterations: number;
            tokensIn: string;
            tokensOut: string;
            totalCost: string;
            pendingQuestion: string | null;
            answer: string | null;
            errorMessage: string | null;
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
    } | null;
};
export type CancelRalphWebWorkstreamMutationVariables = Exact<{
    input: RalphWebCancelWorkstreamInput;
}>;
export type CancelRalphWebWorkstreamMutation = {
    ralphWebCancelWorkstream: {
        ralphWebWorkstream: {
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            status: RalphWebWorkstreamStatus;
            leaseExpiresAt: string | null;
            currentIteration: number;
            maxIterations: number;
            tokensIn: string;
            tokensOut: string;
            totalCost: string;
            pendingQuestion: string | null;
            answer: string | null;
            errorMessage: string | null;
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
    } | null;
};
export type ClaimRalphWebWorkstreamMutationVariables = Exact<{
    input: RalphWebClaimWorkstreamInput;
    repos: number;
}>;
export type ClaimRalphWebWorkstreamMutation = {
    ralphWebClaimWorkstream: {
        ralphWebWorkstream: {
            promptBlobUrl: string | null;
            progressBlobUrl: string | null;
            attempts: number;
            leaseExpired: boolean;
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            status: RalphWebWorkstreamStatus;
            leaseExpiresAt: string | null;
            currentIteration: number;
            maxIterations: number;
            tokensIn: string;
            tokensOut: string;
            totalCost: string;
            pendingQuestion: string | null;
            answer: string | null;
            errorMessage: string | null;
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
            project: {
                settings: unknown;
                id: string;
                nodeId: string;
                name: string;
                slug: string;
                type: RalphWebProjectType;
                baseBranch: string;
                createdAt: string;
                repos: {
                    nodes: Array<{
                        id: string;
                        nodeId: string;
                        githubRepoUrl: string;
                        githubRepoName: string;
                        path: string | null;
                        defaultBranch: string;
                    }>;
                };
            } | null;
        } | null;
    } | null;
};
export type CreateRalphWebProjectMutationVariables = Exact<{
    input: CreateRalphWebProjectInput;
}>;
export type CreateRalphWebProjectMutation = {
    createRalphWebProject: {
        ralphWebProject: {
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            type: RalphWebProjectType;
            baseBranch: string;
            createdAt: string;
        } | null;
    } | null;
};
export type DeleteRalphWebAnthropicKeyMutationVariables = Exact<{
    input: DeleteRalphWebUserApiKeyInput;
}>;
export type DeleteRalphWebAnthropicKeyMutation = {
    deleteRalphWebUserApiKey: {
        ralphWebUserApiKey: {
            id: string;
            userId: string;
        } | null;
    } | null;
};
export type DeleteRalphWebProjectMutationVariables = Exact<{
    input: DeleteRalphWebProjectInput;
}>;
export type DeleteRalphWebProjectMutation = {
    deleteRalphWebProject: {
        deletedRalphWebProjectNodeId: string | null;
        ralphWebProject: {
            id: string;
        } | null;
    } | null;
};
export type DeleteRalphWebWorkstreamMutationVariables = Exact<{
    input: DeleteRalphWebWorkstreamInput;
}>;
export type DeleteRalphWebWorkstreamMutation = {
    deleteRalphWebWorkstream: {
        deletedRalphWebWorkstreamNodeId: string | null;
        ralphWebWorkstream: {
            id: string;
        } | null;
    } | null;
};
export type EnsureRalphWebProfileMutationVariables = Exact<{
    input: RalphWebEnsureProfileInput;
}>;
export type EnsureRalphWebProfileMutation = {
    ralphWebEnsureProfile: {
        ralphWebProfile: {
            userId: string;
            nodeId: string;
            role: string;
            donuts: number;
            xp: number;
            level: number;
            streakDays: number;
            activeWorkstreams: number | null;
            startsToday: number | null;
            limits: {
                nodeId: string;
                role: string;
                characterName: string;
                maxIterationsPerWorkstream: number;
                maxConcurrentWorkstreams: number;
                maxWorkstreamsPerDay: number;
            } | null;
        } | null;
    } | null;
};
export type ExtendRalphWebWorkstreamLeaseMutationVariables = Exact<{
    input: RalphWebExtendWorkstreamLeaseInput;
}>;
export type ExtendRalphWebWorkstreamLeaseMutation = {
    ralphWebExtendWorkstreamLease: {
        ralphWebWorkstream: {
            attempts: number;
            leaseExpired: boolean;
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            status: RalphWebWorkstreamStatus;
            leaseExpiresAt: string | null;
            currentIteration: number;
            maxIterations: number;
            tokensIn: string;
            tokensOut: string;
            totalCost: string;
            pendingQuestion: string | null;
            answer: string | null;
            errorMessage: string | null;
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
    } | null;
};
export type FinishRalphWebWorkstreamMutationVariables = Exact<{
    input: RalphWebFinishWorkstreamInput;
}>;
export type FinishRalphWebWorkstreamMutation = {
    ralphWebFinishWorkstream: {
        ralphWebWorkstream: {
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            status: RalphWebWorkstreamStatus;
            leaseExpiresAt: string | null;
            currentIteration: number;
            maxIterations: number;
            tokensIn: string;
            tokensOut: string;
            totalCost: string;
            pendingQuestion: string | null;
            answer: string | null;
            errorMessage: string | null;
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
    } | null;
};
export type MyRalphWebKeyReleasesQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    order?: Array<RalphWebKeyReleaseOrderBy> | RalphWebKeyReleaseOrderBy | null | undefined;
}>;
export type MyRalphWebKeyReleasesQuery = {
    ralphWebKeyReleases: {
        totalCount: number;
        nodes: Array<{
            id: string;
            nodeId: string;
            workstreamId: string;
            attempt: number;
            agentId: string | null;
            releasedAt: string;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type MyRalphWebProfileQueryVariables = Exact<{
    [key: string]: never;
}>;
export type MyRalphWebProfileQuery = {
    currentUser: {
        id: string;
        username: string | null;
        avatarUrl: string | null;
        ralphWebProfile: {
            userId: string;
            nodeId: string;
            role: string;
            donuts: number;
            xp: number;
            level: number;
            streakDays: number;
            activeWorkstreams: number | null;
            startsToday: number | null;
            limits: {
                nodeId: string;
                role: string;
                characterName: string;
                maxIterationsPerWorkstream: number;
                maxConcurrentWorkstreams: number;
                maxWorkstreamsPerDay: number;
            } | null;
        } | null;
        ralphWebUserApiKey: {
            id: string;
            setAt: string;
        } | null;
    } | null;
};
export type MyRalphWebProjectsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: RalphWebProjectFilter | null | undefined;
    orderBy?: Array<RalphWebProjectOrderBy> | RalphWebProjectOrderBy;
    workstreams?: RalphWebWorkstreamFilter | null | undefined;
}>;
export type MyRalphWebProjectsQuery = {
    currentUser: {
        id: string;
        ralphWebProjects: {
            totalCount: number;
            nodes: Array<{
                id: string;
                nodeId: string;
                name: string;
                slug: string;
                type: RalphWebProjectType;
                baseBranch: string;
                createdAt: string;
                workstreams: {
                    totalCount: number;
                };
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type MyRalphWebWorkstreamsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: RalphWebWorkstreamFilter | null | undefined;
    orderBy?: Array<RalphWebWorkstreamOrderBy> | RalphWebWorkstreamOrderBy;
}>;
export type MyRalphWebWorkstreamsQuery = {
    currentUser: {
        id: string;
        ralphWebWorkstreams: {
            totalCount: number;
            nodes: Array<{
                id: string;
                nodeId: string;
                name: string;
                slug: string;
                status: RalphWebWorkstreamStatus;
                leaseExpiresAt: string | null;
                currentIteration: number;
                maxIterations: number;
                tokensIn: string;
                tokensOut: string;
                totalCost: string;
                pendingQuestion: string | null;
                answer: string | null;
                errorMessage: string | null;
                createdAt: string;
                startedAt: string | null;
                completedAt: string | null;
                project: {
                    id: string;
                    name: string;
                    slug: string;
                } | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type RalphWebProfile_CardFragment = {
    userId: string;
    nodeId: string;
    role: string;
    donuts: number;
    xp: number;
    level: number;
    streakDays: number;
    activeWorkstreams: number | null;
    startsToday: number | null;
    limits: {
        nodeId: string;
        role: string;
        characterName: string;
        maxIterationsPerWorkstream: number;
        maxConcurrentWorkstreams: number;
        maxWorkstreamsPerDay: number;
    } | null;
};
export type RalphWebProjectQueryVariables = Exact<{
    id: string;
    repos: number;
    first: number;
    after?: string | null | undefined;
    orderBy?: Array<RalphWebWorkstreamOrderBy> | RalphWebWorkstreamOrderBy;
}>;
export type RalphWebProjectQuery = {
    ralphWebProject: {
        settings: unknown;
        id: string;
        nodeId: string;
        name: string;
        slug: string;
        type: RalphWebProjectType;
        baseBranch: string;
        createdAt: string;
        owner: {
            id: string;
            username: string | null;
        } | null;
        repos: {
            totalCount: number;
            nodes: Array<{
                id: string;
                nodeId: string;
                githubRepoUrl: string;
                githubRepoName: string;
                path: string | null;
                defaultBranch: string;
            }>;
        };
        workstreams: {
            totalCount: number;
            nodes: Array<{
                id: string;
                nodeId: string;
                name: string;
                slug: string;
                status: RalphWebWorkstreamStatus;
                leaseExpiresAt: string | null;
                currentIteration: number;
                maxIterations: number;
                tokensIn: string;
                tokensOut: string;
                totalCost: string;
                pendingQuestion: string | null;
                answer: string | null;
                errorMessage: string | null;
                createdAt: string;
                startedAt: string | null;
                completedAt: string | null;
            }>;
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        };
    } | null;
};
export type RalphWebProjectBySlugQueryVariables = Exact<{
    ownerId: string;
    slug: string;
}>;
export type RalphWebProjectBySlugQuery = {
    ralphWebProjectByOwnerIdAndSlug: {
        id: string;
        nodeId: string;
        name: string;
        slug: string;
        type: RalphWebProjectType;
        baseBranch: string;
        createdAt: string;
    } | null;
};
export type RalphWebProjectRepo_RowFragment = {
    id: string;
    nodeId: string;
    githubRepoUrl: string;
    githubRepoName: string;
    path: string | null;
    defaultBranch: string;
};
export type RalphWebProject_CardFragment = {
    id: string;
    nodeId: string;
    name: string;
    slug: string;
    type: RalphWebProjectType;
    baseBranch: string;
    createdAt: string;
};
export type RalphWebRoleLimit_RowFragment = {
    role: string;
    characterName: string;
    maxIterationsPerWorkstream: number;
    maxConcurrentWorkstreams: number;
    maxWorkstreamsPerDay: number;
};
export type RalphWebRoleLimitsQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    orderBy?: Array<RalphWebRoleLimitOrderBy> | RalphWebRoleLimitOrderBy;
}>;
export type RalphWebRoleLimitsQuery = {
    ralphWebRoleLimits: {
        totalCount: number;
        nodes: Array<{
            role: string;
            characterName: string;
            maxIterationsPerWorkstream: number;
            maxConcurrentWorkstreams: number;
            maxWorkstreamsPerDay: number;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    } | null;
};
export type RalphWebSpendingQueryVariables = Exact<{
    first: number;
    after?: string | null | undefined;
    filter?: RalphWebWorkstreamFilter | null | undefined;
    groupBy?: Array<RalphWebWorkstreamGroupBy> | RalphWebWorkstreamGroupBy;
    orderBy?: Array<RalphWebWorkstreamOrderBy> | RalphWebWorkstreamOrderBy;
}>;
export type RalphWebSpendingQuery = {
    ralphWebWorkstreams: {
        totalCount: number;
        nodes: Array<{
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            status: RalphWebWorkstreamStatus;
            leaseExpiresAt: string | null;
            currentIteration: number;
            maxIterations: number;
            tokensIn: string;
            tokensOut: string;
            totalCost: string;
            pendingQuestion: string | null;
            answer: string | null;
            errorMessage: string | null;
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
            user: {
                id: string;
                username: string | null;
            } | null;
        }>;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        aggregates: {
            sum: {
                tokensIn: string;
                tokensOut: string;
                totalCost: string;
            } | null;
            average: {
                currentIteration: string | null;
            } | null;
        } | null;
        groupedAggregates: Array<{
            keys: Array<string | null> | null;
            distinctCount: {
                id: string | null;
            } | null;
            sum: {
                totalCost: string;
            } | null;
        }> | null;
    } | null;
};
export type RalphWebWorkstreamQueryVariables = Exact<{
    id: string;
}>;
export type RalphWebWorkstreamQuery = {
    ralphWebWorkstream: {
        leaseExpired: boolean;
        promptBlobUrl: string | null;
        progressBlobUrl: string | null;
        fargateTaskArn: string | null;
        fargateCluster: string | null;
        cloudwatchLogGroup: string | null;
        cloudwatchLogStream: string | null;
        id: string;
        nodeId: string;
        name: string;
        slug: string;
        status: RalphWebWorkstreamStatus;
        leaseExpiresAt: string | null;
        currentIteration: number;
        maxIterations: number;
        tokensIn: string;
        tokensOut: string;
        totalCost: string;
        pendingQuestion: string | null;
        answer: string | null;
        errorMessage: string | null;
        createdAt: string;
        startedAt: string | null;
        completedAt: string | null;
        project: {
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            type: RalphWebProjectType;
            baseBranch: string;
            createdAt: string;
        } | null;
    } | null;
};
export type RalphWebWorkstream_RowFragment = {
    id: string;
    nodeId: string;
    name: string;
    slug: string;
    status: RalphWebWorkstreamStatus;
    leaseExpiresAt: string | null;
    currentIteration: number;
    maxIterations: number;
    tokensIn: string;
    tokensOut: string;
    totalCost: string;
    pendingQuestion: string | null;
    answer: string | null;
    errorMessage: string | null;
    createdAt: string;
    startedAt: string | null;
    completedAt: string | null;
};
export type RalphWebWorkstream_WorkFragment = {
    attempts: number;
    leaseExpired: boolean;
    id: string;
    nodeId: string;
    name: string;
    slug: string;
    status: RalphWebWorkstreamStatus;
    leaseExpiresAt: string | null;
    currentIteration: number;
    maxIterations: number;
    tokensIn: string;
    tokensOut: string;
    totalCost: string;
    pendingQuestion: string | null;
    answer: string | null;
    errorMessage: string | null;
    createdAt: string;
    startedAt: string | null;
    completedAt: string | null;
};
export type ReleaseRalphWebWorkstreamMutationVariables = Exact<{
    input: RalphWebReleaseWorkstreamInput;
}>;
export type ReleaseRalphWebWorkstreamMutation = {
    ralphWebReleaseWorkstream: {
        ralphWebWorkstream: {
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            status: RalphWebWorkstreamStatus;
            leaseExpiresAt: string | null;
            currentIteration: number;
            maxIterations: number;
            tokensIn: string;
            tokensOut: string;
            totalCost: string;
            pendingQuestion: string | null;
            answer: string | null;
            errorMessage: string | null;
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
    } | null;
};
export type RemoveRalphWebAnthropicKeyMutationVariables = Exact<{
    input: RalphWebRemoveAnthropicKeyInput;
}>;
export type RemoveRalphWebAnthropicKeyMutation = {
    ralphWebRemoveAnthropicKey: {
        ralphWebUserApiKey: {
            id: string;
        } | null;
    } | null;
};
export type RemoveRalphWebProjectRepoMutationVariables = Exact<{
    input: DeleteRalphWebProjectRepoInput;
}>;
export type RemoveRalphWebProjectRepoMutation = {
    deleteRalphWebProjectRepo: {
        ralphWebProjectRepo: {
            id: string;
        } | null;
    } | null;
};
export type RenameRalphWebWorkstreamMutationVariables = Exact<{
    input: UpdateRalphWebWorkstreamInput;
}>;
export type RenameRalphWebWorkstreamMutation = {
    updateRalphWebWorkstream: {
        ralphWebWorkstream: {
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            status: RalphWebWorkstreamStatus;
            leaseExpiresAt: string | null;
            currentIteration: number;
            maxIterations: number;
            tokensIn: string;
            tokensOut: string;
            totalCost: string;
            pendingQuestion: string | null;
            answer: string | null;
            errorMessage: string | null;
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
    } | null;
};
export type ReportRalphWebIterationMutationVariables = Exact<{
    input: RalphWebReportIterationInput;
}>;
export type ReportRalphWebIterationMutation = {
    ralphWebReportIteration: {
        ralphWebWorkstream: {
            attempts: number;
            leaseExpired: boolean;
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            status: RalphWebWorkstreamStatus;
            leaseExpiresAt: string | null;
            currentIteration: number;
            maxIterations: number;
            tokensIn: string;
            tokensOut: string;
            totalCost: string;
            pendingQuestion: string | null;
            answer: string | null;
            errorMessage: string | null;
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
    } | null;
};
export type SetRalphWebAnthropicKeyMutationVariables = Exact<{
    input: RalphWebSetAnthropicKeyInput;
}>;
export type SetRalphWebAnthropicKeyMutation = {
    ralphWebSetAnthropicKey: {
        ralphWebUserApiKey: {
            id: string;
            setAt: string;
            createdAt: string;
        } | null;
    } | null;
};
export type StartRalphWebWorkstreamMutationVariables = Exact<{
    input: RalphWebStartWorkstreamInput;
}>;
export type StartRalphWebWorkstreamMutation = {
    ralphWebStartWorkstream: {
        ralphWebWorkstream: {
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            status: RalphWebWorkstreamStatus;
            leaseExpiresAt: string | null;
            currentIteration: number;
            maxIterations: number;
            tokensIn: string;
            tokensOut: string;
            totalCost: string;
            pendingQuestion: string | null;
            answer: string | null;
            errorMessage: string | null;
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
        } | null;
    } | null;
};
export type TakeRalphWebAnthropicKeyMutationVariables = Exact<{
    input: RalphWebTakeAnthropicKeyInput;
}>;
export type TakeRalphWebAnthropicKeyMutation = {
    ralphWebTakeAnthropicKey: {
        anthropicKey: string;
        expiresAt: string;
    } | null;
};
export type UpdateRalphWebProfileMutationVariables = Exact<{
    input: UpdateRalphWebProfileInput;
}>;
export type UpdateRalphWebProfileMutation = {
    updateRalphWebProfile: {
        ralphWebProfile: {
            userId: string;
            nodeId: string;
            role: string;
            donuts: number;
            xp: number;
            level: number;
            streakDays: number;
            activeWorkstreams: number | null;
            startsToday: number | null;
            limits: {
                nodeId: string;
                role: string;
                characterName: string;
                maxIterationsPerWorkstream: number;
                maxConcurrentWorkstreams: number;
                maxWorkstreamsPerDay: number;
            } | null;
        } | null;
    } | null;
};
export type UpdateRalphWebProjectMutationVariables = Exact<{
    input: UpdateRalphWebProjectInput;
}>;
export type UpdateRalphWebProjectMutation = {
    updateRalphWebProject: {
        ralphWebProject: {
            settings: unknown;
            id: string;
            nodeId: string;
            name: string;
            slug: string;
            type: RalphWebProjectType;
            baseBranch: string;
            createdAt: string;
        } | null;
    } | null;
};
export type UpdateRalphWebProjectRepoMutationVariables = Exact<{
    input: UpdateRalphWebProjectRepoInput;
}>;
export type UpdateRalphWebProjectRepoMutation = {
    updateRalphWebProjectRepo: {
        ralphWebProjectRepo: {
            id: string;
            nodeId: string;
            githubRepoUrl: string;
            githubRepoName: string;
            path: string | null;
            defaultBranch: string;
        } | null;
    } | null;
};
export declare const CoachingGoal_RowFragmentDoc: DocumentNode<CoachingGoal_RowFragment, unknown>;
export declare const CoachingInteraction_RowFragmentDoc: DocumentNode<CoachingInteraction_RowFragment, unknown>;
export declare const CoachingTask_RowFragmentDoc: DocumentNode<CoachingTask_RowFragment, unknown>;
export declare const CoachingInteraction_WorkFragmentDoc: DocumentNode<CoachingInteraction_WorkFragment, unknown>;
export declare const CoachingProfile_SignalsFragmentDoc: DocumentNode<CoachingProfile_SignalsFragment, unknown>;
export declare const ApiKey_RowFragmentDoc: DocumentNode<ApiKey_RowFragment, unknown>;
export declare const SavedQuery_RowFragmentDoc: DocumentNode<SavedQuery_RowFragment, unknown>;
export declare const User_AccountFragmentDoc: DocumentNode<User_AccountFragment, unknown>;
export declare const SessionPayload_TokensFragmentDoc: DocumentNode<SessionPayload_TokensFragment, unknown>;
export declare const UserChannel_RowFragmentDoc: DocumentNode<UserChannel_RowFragment, unknown>;
export declare const LearningCourse_CardFragmentDoc: DocumentNode<LearningCourse_CardFragment, unknown>;
export declare const LearningDocument_RowFragmentDoc: DocumentNode<LearningDocument_RowFragment, unknown>;
export declare const LearningInteraction_RowFragmentDoc: DocumentNode<LearningInteraction_RowFragment, unknown>;
export declare const LearningVectorMetadatum_RowFragmentDoc: DocumentNode<LearningVectorMetadatum_RowFragment, unknown>;
export declare const MarketingClient_RowFragmentDoc: DocumentNode<MarketingClient_RowFragment, unknown>;
export declare const MarketingFeedback_RowFragmentDoc: DocumentNode<MarketingFeedback_RowFragment, unknown>;
export declare const MarketingOutput_RowFragmentDoc: DocumentNode<MarketingOutput_RowFragment, unknown>;
export declare const MarketingRun_RowFragmentDoc: DocumentNode<MarketingRun_RowFragment, unknown>;
export declare const MarketingRun_WorkFragmentDoc: DocumentNode<MarketingRun_WorkFragment, unknown>;
export declare const MarketingSkill_CardFragmentDoc: DocumentNode<MarketingSkill_CardFragment, unknown>;
export declare const RalphAdvancedAgentExecution_RowFragmentDoc: DocumentNode<RalphAdvancedAgentExecution_RowFragment, unknown>;
export declare const RalphAdvancedFeature_CardFragmentDoc: DocumentNode<RalphAdvancedFeature_CardFragment, unknown>;
export declare const RalphAdvancedGitCommit_RowFragmentDoc: DocumentNode<RalphAdvancedGitCommit_RowFragment, unknown>;
export declare const RalphAdvancedProgressLog_RowFragmentDoc: DocumentNode<RalphAdvancedProgressLog_RowFragment, unknown>;
export declare const RalphAdvancedProject_CardFragmentDoc: DocumentNode<RalphAdvancedProject_CardFragment, unknown>;
export declare const RalphAdvancedQualityGateResult_RowFragmentDoc: DocumentNode<RalphAdvancedQualityGateResult_RowFragment, unknown>;
export declare const RalphAdvancedStory_LeaseFragmentDoc: DocumentNode<RalphAdvancedStory_LeaseFragment, unknown>;
export declare const RalphAdvancedStory_RowFragmentDoc: DocumentNode<RalphAdvancedStory_RowFragment, unknown>;
export declare const RalphWebRoleLimit_RowFragmentDoc: DocumentNode<RalphWebRoleLimit_RowFragment, unknown>;
export declare const RalphWebProfile_CardFragmentDoc: DocumentNode<RalphWebProfile_CardFragment, unknown>;
export declare const RalphWebProjectRepo_RowFragmentDoc: DocumentNode<RalphWebProjectRepo_RowFragment, unknown>;
export declare const RalphWebProject_CardFragmentDoc: DocumentNode<RalphWebProject_CardFragment, unknown>;
export declare const RalphWebWorkstream_RowFragmentDoc: DocumentNode<RalphWebWorkstream_RowFragment, unknown>;
export declare const RalphWebWorkstream_WorkFragmentDoc: DocumentNode<RalphWebWorkstream_WorkFragment, unknown>;
export declare const AnswerCoachingInteractionDocument: DocumentNode<AnswerCoachingInteractionMutation, AnswerCoachingInteractionMutationVariables>;
export declare const AskCoachDocument: DocumentNode<AskCoachMutation, AskCoachMutationVariables>;
export declare const ClaimCoachingInteractionDocument: DocumentNode<ClaimCoachingInteractionMutation, ClaimCoachingInteractionMutationVariables>;
export declare const CoachingGoalDocument: DocumentNode<CoachingGoalQuery, CoachingGoalQueryVariables>;
export declare const CoachingInteractionDocument: DocumentNode<CoachingInteractionQuery, CoachingInteractionQueryVariables>;
export declare const CoachingTaskDocument: DocumentNode<CoachingTaskQuery, CoachingTaskQueryVariables>;
export declare const CoachingTasksOverviewDocument: DocumentNode<CoachingTasksOverviewQuery, CoachingTasksOverviewQueryVariables>;
export declare const CoachingUnansweredInteractionsDocument: DocumentNode<CoachingUnansweredInteractionsQuery, CoachingUnansweredInteractionsQueryVariables>;
export declare const CoachingUserContextDocument: DocumentNode<CoachingUserContextQuery, CoachingUserContextQueryVariables>;
export declare const CreateCoachingGoalDocument: DocumentNode<CreateCoachingGoalMutation, CreateCoachingGoalMutationVariables>;
export declare const CreateCoachingTaskDocument: DocumentNode<CreateCoachingTaskMutation, CreateCoachingTaskMutationVariables>;
export declare const DeleteCoachingGoalDocument: DocumentNode<DeleteCoachingGoalMutation, DeleteCoachingGoalMutationVariables>;
export declare const DeleteCoachingInteractionDocument: DocumentNode<DeleteCoachingInteractionMutation, DeleteCoachingInteractionMutationVariables>;
export declare const DeleteCoachingProfileDocument: DocumentNode<DeleteCoachingProfileMutation, DeleteCoachingProfileMutationVariables>;
export declare const DeleteCoachingTaskDocument: DocumentNode<DeleteCoachingTaskMutation, DeleteCoachingTaskMutationVariables>;
export declare const ExtendCoachingInteractionLeaseDocument: DocumentNode<ExtendCoachingInteractionLeaseMutation, ExtendCoachingInteractionLeaseMutationVariables>;
export declare const FailCoachingInteractionDocument: DocumentNode<FailCoachingInteractionMutation, FailCoachingInteractionMutationVariables>;
export declare const GetCoachingCacheEntryDocument: DocumentNode<GetCoachingCacheEntryQuery, GetCoachingCacheEntryQueryVariables>;
export declare const MergeCoachingPersonaSignalsDocument: DocumentNode<MergeCoachingPersonaSignalsMutation, MergeCoachingPersonaSignalsMutationVariables>;
export declare const MyCoachingGoalsDocument: DocumentNode<MyCoachingGoalsQuery, MyCoachingGoalsQueryVariables>;
export declare const MyCoachingInteractionsDocument: DocumentNode<MyCoachingInteractionsQuery, MyCoachingInteractionsQueryVariables>;
export declare const MyCoachingProfileDocument: DocumentNode<MyCoachingProfileQuery, MyCoachingProfileQueryVariables>;
export declare const MyCoachingTasksDocument: DocumentNode<MyCoachingTasksQuery, MyCoachingTasksQueryVariables>;
export declare const PurgeCoachingCacheEntriesDocument: DocumentNode<PurgeCoachingCacheEntriesMutation, PurgeCoachingCacheEntriesMutationVariables>;
export declare const PutCoachingCacheEntryDocument: DocumentNode<PutCoachingCacheEntryMutation, PutCoachingCacheEntryMutationVariables>;
export declare const RecordCoachingInteractionDocument: DocumentNode<RecordCoachingInteractionMutation, RecordCoachingInteractionMutationVariables>;
export declare const ReleaseCoachingInteractionDocument: DocumentNode<ReleaseCoachingInteractionMutation, ReleaseCoachingInteractionMutationVariables>;
export declare const UpdateCoachingGoalDocument: DocumentNode<UpdateCoachingGoalMutation, UpdateCoachingGoalMutationVariables>;
export declare const UpdateCoachingProfileDocument: DocumentNode<UpdateCoachingProfileMutation, UpdateCoachingProfileMutationVariables>;
export declare const UpdateCoachingTaskDocument: DocumentNode<UpdateCoachingTaskMutation, UpdateCoachingTaskMutationVariables>;
export declare const AddTeamMemberDocument: DocumentNode<AddTeamMemberMutation, AddTeamMemberMutationVariables>;
export declare const ChannelOwnersDocument: DocumentNode<ChannelOwnersQuery, ChannelOwnersQueryVariables>;
export declare const CreateApiKeyDocument: DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export declare const CreateSavedQueryDocument: DocumentNode<CreateSavedQueryMutation, CreateSavedQueryMutationVariables>;
export declare const CreateTeamDocument: DocumentNode<CreateTeamMutation, CreateTeamMutationVariables>;
export declare const CreateUserDocument: DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export declare const CurrentUserDocument: DocumentNode<CurrentUserQuery, CurrentUserQueryVariables>;
export declare const DeleteSavedQueryDocument: DocumentNode<DeleteSavedQueryMutation, DeleteSavedQueryMutationVariables>;
export declare const DeleteTeamDocument: DocumentNode<DeleteTeamMutation, DeleteTeamMutationVariables>;
export declare const DeleteUserDocument: DocumentNode<DeleteUserMutation, DeleteUserMutationVariables>;
export declare const FindUsersDocument: DocumentNode<FindUsersQuery, FindUsersQueryVariables>;
export declare const LinkChannelDocument: DocumentNode<LinkChannelMutation, LinkChannelMutationVariables>;
export declare const MyApiKeysDocument: DocumentNode<MyApiKeysQuery, MyApiKeysQueryVariables>;
export declare const MyChannelsDocument: DocumentNode<MyChannelsQuery, MyChannelsQueryVariables>;
export declare const MySessionsDocument: DocumentNode<MySessionsQuery, MySessionsQueryVariables>;
export declare const MyStorageDocument: DocumentNode<MyStorageQuery, MyStorageQueryVariables>;
export declare const MyTeamsDocument: DocumentNode<MyTeamsQuery, MyTeamsQueryVariables>;
export declare const RefreshSessionDocument: DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export declare const RemoveTeamMemberDocument: DocumentNode<RemoveTeamMemberMutation, RemoveTeamMemberMutationVariables>;
export declare const RenameChannelDocument: DocumentNode<RenameChannelMutation, RenameChannelMutationVariables>;
export declare const RenameTeamDocument: DocumentNode<RenameTeamMutation, RenameTeamMutationVariables>;
export declare const RevokeApiKeyDocument: DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export declare const SavedQueriesDocument: DocumentNode<SavedQueriesQuery, SavedQueriesQueryVariables>;
export declare const SavedQueryDocument: DocumentNode<SavedQueryQuery, SavedQueryQueryVariables>;
export declare const SetStorageLimitDocument: DocumentNode<SetStorageLimitMutation, SetStorageLimitMutationVariables>;
export declare const SignInDocument: DocumentNode<SignInMutation, SignInMutationVariables>;
export declare const SignOutDocument: DocumentNode<SignOutMutation, SignOutMutationVariables>;
export declare const SignUpDocument: DocumentNode<SignUpMutation, SignUpMutationVariables>;
export declare const UnlinkChannelDocument: DocumentNode<UnlinkChannelMutation, UnlinkChannelMutationVariables>;
export declare const UnlinkGithubAccountDocument: DocumentNode<UnlinkGithubAccountMutation, UnlinkGithubAccountMutationVariables>;
export declare const UpdateProfileDocument: DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export declare const UpdateSavedQueryDocument: DocumentNode<UpdateSavedQueryMutation, UpdateSavedQueryMutationVariables>;
export declare const VerifyChannelDocument: DocumentNode<VerifyChannelMutation, VerifyChannelMutationVariables>;
export declare const CreateLearningChunkDocument: DocumentNode<CreateLearningChunkMutation, CreateLearningChunkMutationVariables>;
export declare const CreateLearningCourseDocument: DocumentNode<CreateLearningCourseMutation, CreateLearningCourseMutationVariables>;
export declare const CreateLearningDocumentDocument: DocumentNode<CreateLearningDocumentMutation, CreateLearningDocumentMutationVariables>;
export declare const DeleteLearningChunkDocument: DocumentNode<DeleteLearningChunkMutation, DeleteLearningChunkMutationVariables>;
export declare const DeleteLearningCourseDocument: DocumentNode<DeleteLearningCourseMutation, DeleteLearningCourseMutationVariables>;
export declare const DeleteLearningDocumentDocument: DocumentNode<DeleteLearningDocumentMutation, DeleteLearningDocumentMutationVariables>;
export declare const DeleteLearningInteractionDocument: DocumentNode<DeleteLearningInteractionMutation, DeleteLearningInteractionMutationVariables>;
export declare const EnrollInLearningCourseDocument: DocumentNode<EnrollInLearningCourseMutation, EnrollInLearningCourseMutationVariables>;
export declare const LearningCourseDocument: DocumentNode<LearningCourseQuery, LearningCourseQueryVariables>;
export declare const LearningCourseRosterDocument: DocumentNode<LearningCourseRosterQuery, LearningCourseRosterQueryVariables>;
export declare const LearningCoursesDocument: DocumentNode<LearningCoursesQuery, LearningCoursesQueryVariables>;
export declare const LearningDocumentSearchDocument: DocumentNode<LearningDocumentSearchQuery, LearningDocumentSearchQueryVariables>;
export declare const LearningInteractionsOverviewDocument: DocumentNode<LearningInteractionsOverviewQuery, LearningInteractionsOverviewQueryVariables>;
export declare const LearningNodeDocument: DocumentNode<LearningNodeQuery, LearningNodeQueryVariables>;
export declare const LearningRagChunksDocument: DocumentNode<LearningRagChunksQuery, LearningRagChunksQueryVariables>;
export declare const LearningRagDocumentsDocument: DocumentNode<LearningRagDocumentsQuery, LearningRagDocumentsQueryVariables>;
export declare const LearningUserInteractionsDocument: DocumentNode<LearningUserInteractionsQuery, LearningUserInteractionsQueryVariables>;
export declare const MyLearningCoursesDocument: DocumentNode<MyLearningCoursesQuery, MyLearningCoursesQueryVariables>;
export declare const MyLearningInteractionsDocument: DocumentNode<MyLearningInteractionsQuery, MyLearningInteractionsQueryVariables>;
export declare const RecordLearningInteractionDocument: DocumentNode<RecordLearningInteractionMutation, RecordLearningInteractionMutationVariables>;
export declare const UnenrollFromLearningCourseDocument: DocumentNode<UnenrollFromLearningCourseMutation, UnenrollFromLearningCourseMutationVariables>;
export declare const UpdateLearningChunkDocument: DocumentNode<UpdateLearningChunkMutation, UpdateLearningChunkMutationVariables>;
export declare const UpdateLearningCourseDocument: DocumentNode<UpdateLearningCourseMutation, UpdateLearningCourseMutationVariables>;
export declare const UpdateLearningDocumentDocument: DocumentNode<UpdateLearningDocumentMutation, UpdateLearningDocumentMutationVariables>;
export declare const UpdateLearningInteractionDocument: DocumentNode<UpdateLearningInteractionMutation, UpdateLearningInteractionMutationVariables>;
export declare const AddMarketingOutputDocument: DocumentNode<AddMarketingOutputMutation, AddMarketingOutputMutationVariables>;
export declare const CancelMarketingRunDocument: DocumentNode<CancelMarketingRunMutation, CancelMarketingRunMutationVariables>;
export declare const ClaimMarketingRunDocument: DocumentNode<ClaimMarketingRunMutation, ClaimMarketingRunMutationVariables>;
export declare const CompleteMarketingRunDocument: DocumentNode<CompleteMarketingRunMutation, CompleteMarketingRunMutationVariables>;
export declare const CreateMarketingClientDocument: DocumentNode<CreateMarketingClientMutation, CreateMarketingClientMutationVariables>;
export declare const CreateMarketingSkillDocument: DocumentNode<CreateMarketingSkillMutation, CreateMarketingSkillMutationVariables>;
export declare const DeleteMarketingClientDocument: DocumentNode<DeleteMarketingClientMutation, DeleteMarketingClientMutationVariables>;
export declare const DeleteMarketingFeedbackDocument: DocumentNode<DeleteMarketingFeedbackMutation, DeleteMarketingFeedbackMutationVariables>;
export declare const DeleteMarketingOutputDocument: DocumentNode<DeleteMarketingOutputMutation, DeleteMarketingOutputMutationVariables>;
export declare const DeleteMarketingRunDocument: DocumentNode<DeleteMarketingRunMutation, DeleteMarketingRunMutationVariables>;
export declare const DeleteMarketingSkillDocument: DocumentNode<DeleteMarketingSkillMutation, DeleteMarketingSkillMutationVariables>;
export declare const ExtendMarketingRunLeaseDocument: DocumentNode<ExtendMarketingRunLeaseMutation, ExtendMarketingRunLeaseMutationVariables>;
export declare const FailMarketingRunDocument: DocumentNode<FailMarketingRunMutation, FailMarketingRunMutationVariables>;
export declare const GiveMarketingFeedbackDocument: DocumentNode<GiveMarketingFeedbackMutation, GiveMarketingFeedbackMutationVariables>;
export declare const MarketingClientBySlugDocument: DocumentNode<MarketingClientBySlugQuery, MarketingClientBySlugQueryVariables>;
export declare const MarketingFeedbackOverviewDocument: DocumentNode<MarketingFeedbackOverviewQuery, MarketingFeedbackOverviewQueryVariables>;
export declare const MarketingQueueDocument: DocumentNode<MarketingQueueQuery, MarketingQueueQueryVariables>;
export declare const MarketingRunDetailsDocument: DocumentNode<MarketingRunDetailsQuery, MarketingRunDetailsQueryVariables>;
export declare const MarketingSkillByNameDocument: DocumentNode<MarketingSkillByNameQuery, MarketingSkillByNameQueryVariables>;
export declare const MarketingSkillScoresDocument: DocumentNode<MarketingSkillScoresQuery, MarketingSkillScoresQueryVariables>;
export declare const MarketingSkillsDocument: DocumentNode<MarketingSkillsQuery, MarketingSkillsQueryVariables>;
export declare const MyMarketingClientsDocument: DocumentNode<MyMarketingClientsQuery, MyMarketingClientsQueryVariables>;
export declare const MyRecentMarketingRunsDocument: DocumentNode<MyRecentMarketingRunsQuery, MyRecentMarketingRunsQueryVariables>;
export declare const ReleaseMarketingRunDocument: DocumentNode<ReleaseMarketingRunMutation, ReleaseMarketingRunMutationVariables>;
export declare const ReportMarketingRunTokensDocument: DocumentNode<ReportMarketingRunTokensMutation, ReportMarketingRunTokensMutationVariables>;
export declare const RequestMarketingRunDocument: DocumentNode<RequestMarketingRunMutation, RequestMarketingRunMutationVariables>;
export declare const SuggestMarketingSkillsDocument: DocumentNode<SuggestMarketingSkillsQuery, SuggestMarketingSkillsQueryVariables>;
export declare const UpdateMarketingClientDocument: DocumentNode<UpdateMarketingClientMutation, UpdateMarketingClientMutationVariables>;
export declare const UpdateMarketingFeedbackDocument: DocumentNode<UpdateMarketingFeedbackMutation, UpdateMarketingFeedbackMutationVariables>;
export declare const UpdateMarketingSkillDocument: DocumentNode<UpdateMarketingSkillMutation, UpdateMarketingSkillMutationVariables>;
export declare const AddRalphAdvancedStoriesDocument: DocumentNode<AddRalphAdvancedStoriesMutation, AddRalphAdvancedStoriesMutationVariables>;
export declare const AppointRalphAdvancedOrchestratorDocument: DocumentNode<AppointRalphAdvancedOrchestratorMutation, AppointRalphAdvancedOrchestratorMutationVariables>;
export declare const ClaimRalphAdvancedGateDocument: DocumentNode<ClaimRalphAdvancedGateMutation, ClaimRalphAdvancedGateMutationVariables>;
export declare const ClaimRalphAdvancedStoryDocument: DocumentNode<ClaimRalphAdvancedStoryMutation, ClaimRalphAdvancedStoryMutationVariables>;
export declare const CreateRalphAdvancedFeatureDocument: DocumentNode<CreateRalphAdvancedFeatureMutation, CreateRalphAdvancedFeatureMutationVariables>;
export declare const CreateRalphAdvancedProgressLogDocument: DocumentNode<CreateRalphAdvancedProgressLogMutation, CreateRalphAdvancedProgressLogMutationVariables>;
export declare const CreateRalphAdvancedProjectDocument: DocumentNode<CreateRalphAdvancedProjectMutation, CreateRalphAdvancedProjectMutationVariables>;
export declare const CreateRalphAdvancedStoryDocument: DocumentNode<CreateRalphAdvancedStoryMutation, CreateRalphAdvancedStoryMutationVariables>;
export declare const DeleteRalphAdvancedFeatureDocument: DocumentNode<DeleteRalphAdvancedFeatureMutation, DeleteRalphAdvancedFeatureMutationVariables>;
export declare const DeleteRalphAdvancedProjectDocument: DocumentNode<DeleteRalphAdvancedProjectMutation, DeleteRalphAdvancedProjectMutationVariables>;
export declare const DeleteRalphAdvancedStoryDocument: DocumentNode<DeleteRalphAdvancedStoryMutation, DeleteRalphAdvancedStoryMutationVariables>;
export declare const DeleteRalphAdvancedSystemLogDocument: DocumentNode<DeleteRalphAdvancedSystemLogMutation, DeleteRalphAdvancedSystemLogMutationVariables>;
export declare const DismissRalphAdvancedOrchestratorDocument: DocumentNode<DismissRalphAdvancedOrchestratorMutation, DismissRalphAdvancedOrchestratorMutationVariables>;
export declare const ExtendRalphAdvancedLeaseDocument: DocumentNode<ExtendRalphAdvancedLeaseMutation, ExtendRalphAdvancedLeaseMutationVariables>;
export declare const FailRalphAdvancedStoryDocument: DocumentNode<FailRalphAdvancedStoryMutation, FailRalphAdvancedStoryMutationVariables>;
export declare const FinishRalphAdvancedExecutionDocument: DocumentNode<FinishRalphAdvancedExecutionMutation, FinishRalphAdvancedExecutionMutationVariables>;
export declare const LogRalphAdvancedProgressDocument: DocumentNode<LogRalphAdvancedProgressMutation, LogRalphAdvancedProgressMutationVariables>;
export declare const MyRalphAdvancedProjectsDocument: DocumentNode<MyRalphAdvancedProjectsQuery, MyRalphAdvancedProjectsQueryVariables>;
export declare const RalphAdvancedAgentExecutionsDocument: DocumentNode<RalphAdvancedAgentExecutionsQuery, RalphAdvancedAgentExecutionsQueryVariables>;
export declare const RalphAdvancedFeatureDocument: DocumentNode<RalphAdvancedFeatureQuery, RalphAdvancedFeatureQueryVariables>;
export declare const RalphAdvancedFeatureNotesDocument: DocumentNode<RalphAdvancedFeatureNotesQuery, RalphAdvancedFeatureNotesQueryVariables>;
export declare const RalphAdvancedOrchestratorsDocument: DocumentNode<RalphAdvancedOrchestratorsQuery, RalphAdvancedOrchestratorsQueryVariables>;
export declare const RalphAdvancedProjectDocument: DocumentNode<RalphAdvancedProjectQuery, RalphAdvancedProjectQueryVariables>;
export declare const RalphAdvancedProjectActivityDocument: DocumentNode<RalphAdvancedProjectActivityQuery, RalphAdvancedProjectActivityQueryVariables>;
export declare const RalphAdvancedProjectsDocument: DocumentNode<RalphAdvancedProjectsQuery, RalphAdvancedProjectsQueryVariables>;
export declare const RalphAdvancedStoriesDocument: DocumentNode<RalphAdvancedStoriesQuery, RalphAdvancedStoriesQueryVariables>;
export declare const RalphAdvancedStoryDocument: DocumentNode<RalphAdvancedStoryQuery, RalphAdvancedStoryQueryVariables>;
export declare const RalphAdvancedStoryByCodeDocument: DocumentNode<RalphAdvancedStoryByCodeQuery, RalphAdvancedStoryByCodeQueryVariables>;
export declare const RalphAdvancedSystemLogsDocument: DocumentNode<RalphAdvancedSystemLogsQuery, RalphAdvancedSystemLogsQueryVariables>;
export declare const RecordRalphAdvancedCommitDocument: DocumentNode<RecordRalphAdvancedCommitMutation, RecordRalphAdvancedCommitMutationVariables>;
export declare const RecordRalphAdvancedGateResultDocument: DocumentNode<RecordRalphAdvancedGateResultMutation, RecordRalphAdvancedGateResultMutationVariables>;
export declare const ReleaseRalphAdvancedStoryDocument: DocumentNode<ReleaseRalphAdvancedStoryMutation, ReleaseRalphAdvancedStoryMutationVariables>;
export declare const StartRalphAdvancedExecutionDocument: DocumentNode<StartRalphAdvancedExecutionMutation, StartRalphAdvancedExecutionMutationVariables>;
export declare const SubmitRalphAdvancedStoryDocument: DocumentNode<SubmitRalphAdvancedStoryMutation, SubmitRalphAdvancedStoryMutationVariables>;
export declare const UpdateRalphAdvancedFeatureDocument: DocumentNode<UpdateRalphAdvancedFeatureMutation, UpdateRalphAdvancedFeatureMutationVariables>;
export declare const UpdateRalphAdvancedProjectDocument: DocumentNode<UpdateRalphAdvancedProjectMutation, UpdateRalphAdvancedProjectMutationVariables>;
export declare const UpdateRalphAdvancedStoryDocument: DocumentNode<UpdateRalphAdvancedStoryMutation, UpdateRalphAdvancedStoryMutationVariables>;
export declare const WriteRalphAdvancedSystemLogDocument: DocumentNode<WriteRalphAdvancedSystemLogMutation, WriteRalphAdvancedSystemLogMutationVariables>;
export declare const AddRalphWebProjectRepoDocument: DocumentNode<AddRalphWebProjectRepoMutation, AddRalphWebProjectRepoMutationVariables>;
export declare const AnswerRalphWebQuestionDocument: DocumentNode<AnswerRalphWebQuestionMutation, AnswerRalphWebQuestionMutationVariables>;
export declare const AskRalphWebQuestionDocument: DocumentNode<AskRalphWebQuestionMutation, AskRalphWebQuestionMutationVariables>;
export declare const CancelRalphWebWorkstreamDocument: DocumentNode<CancelRalphWebWorkstreamMutation, CancelRalphWebWorkstreamMutationVariables>;
export declare const ClaimRalphWebWorkstreamDocument: DocumentNode<ClaimRalphWebWorkstreamMutation, ClaimRalphWebWorkstreamMutationVariables>;
export declare const CreateRalphWebProjectDocument: DocumentNode<CreateRalphWebProjectMutation, CreateRalphWebProjectMutationVariables>;
export declare const DeleteRalphWebAnthropicKeyDocument: DocumentNode<DeleteRalphWebAnthropicKeyMutation, DeleteRalphWebAnthropicKeyMutationVariables>;
export declare const DeleteRalphWebProjectDocument: DocumentNode<DeleteRalphWebProjectMutation, DeleteRalphWebProjectMutationVariables>;
export declare const DeleteRalphWebWorkstreamDocument: DocumentNode<DeleteRalphWebWorkstreamMutation, DeleteRalphWebWorkstreamMutationVariables>;
export declare const EnsureRalphWebProfileDocument: DocumentNode<EnsureRalphWebProfileMutation, EnsureRalphWebProfileMutationVariables>;
export declare const ExtendRalphWebWorkstreamLeaseDocument: DocumentNode<ExtendRalphWebWorkstreamLeaseMutation, ExtendRalphWebWorkstreamLeaseMutationVariables>;
export declare const FinishRalphWebWorkstreamDocument: DocumentNode<FinishRalphWebWorkstreamMutation, FinishRalphWebWorkstreamMutationVariables>;
export declare const MyRalphWebKeyReleasesDocument: DocumentNode<MyRalphWebKeyReleasesQuery, MyRalphWebKeyReleasesQueryVariables>;
export declare const MyRalphWebProfileDocument: DocumentNode<MyRalphWebProfileQuery, MyRalphWebProfileQueryVariables>;
export declare const MyRalphWebProjectsDocument: DocumentNode<MyRalphWebProjectsQuery, MyRalphWebProjectsQueryVariables>;
export declare const MyRalphWebWorkstreamsDocument: DocumentNode<MyRalphWebWorkstreamsQuery, MyRalphWebWorkstreamsQueryVariables>;
export declare const RalphWebProjectDocument: DocumentNode<RalphWebProjectQuery, RalphWebProjectQueryVariables>;
export declare const RalphWebProjectBySlugDocument: DocumentNode<RalphWebProjectBySlugQuery, RalphWebProjectBySlugQueryVariables>;
export declare const RalphWebRoleLimitsDocument: DocumentNode<RalphWebRoleLimitsQuery, RalphWebRoleLimitsQueryVariables>;
export declare const RalphWebSpendingDocument: DocumentNode<RalphWebSpendingQuery, RalphWebSpendingQueryVariables>;
export declare const RalphWebWorkstreamDocument: DocumentNode<RalphWebWorkstreamQuery, RalphWebWorkstreamQueryVariables>;
export declare const ReleaseRalphWebWorkstreamDocument: DocumentNode<ReleaseRalphWebWorkstreamMutation, ReleaseRalphWebWorkstreamMutationVariables>;
export declare const RemoveRalphWebAnthropicKeyDocument: DocumentNode<RemoveRalphWebAnthropicKeyMutation, RemoveRalphWebAnthropicKeyMutationVariables>;
export declare const RemoveRalphWebProjectRepoDocument: DocumentNode<RemoveRalphWebProjectRepoMutation, RemoveRalphWebProjectRepoMutationVariables>;
export declare const RenameRalphWebWorkstreamDocument: DocumentNode<RenameRalphWebWorkstreamMutation, RenameRalphWebWorkstreamMutationVariables>;
export declare const ReportRalphWebIterationDocument: DocumentNode<ReportRalphWebIterationMutation, ReportRalphWebIterationMutationVariables>;
export declare const SetRalphWebAnthropicKeyDocument: DocumentNode<SetRalphWebAnthropicKeyMutation, SetRalphWebAnthropicKeyMutationVariables>;
export declare const StartRalphWebWorkstreamDocument: DocumentNode<StartRalphWebWorkstreamMutation, StartRalphWebWorkstreamMutationVariables>;
export declare const TakeRalphWebAnthropicKeyDocument: DocumentNode<TakeRalphWebAnthropicKeyMutation, TakeRalphWebAnthropicKeyMutationVariables>;
export declare const UpdateRalphWebProfileDocument: DocumentNode<UpdateRalphWebProfileMutation, UpdateRalphWebProfileMutationVariables>;
export declare const UpdateRalphWebProjectDocument: DocumentNode<UpdateRalphWebProjectMutation, UpdateRalphWebProjectMutationVariables>;
export declare const UpdateRalphWebProjectRepoDocument: DocumentNode<UpdateRalphWebProjectRepoMutation, UpdateRalphWebProjectRepoMutationVariables>;
export {};
