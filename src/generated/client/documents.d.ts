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
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: ApiKeyFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<ApiKeyFilter> | null | undefined;
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
export type CreateApiKeyInput = {
    clientMutationId?: string | null | undefined;
    /** When it stops working; never when absent. */
    expiresAt?: string | null | undefined;
    /** What you call it. */
    name: string;
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
/** A filter to be used against aggregates of `GithubAccount` object types. */
export type GithubAccountAggregatesFilter = {
    /** A filter that must pass for the relevant `GithubAccount` object to be included within the aggregate. */
    filter?: GithubAccountFilter | null | undefined;
};
/** A filter to be used against `GithubAccount` object types. All fields are combined with a logical ‘and.’ */
export type GithubAccountFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<GithubAccountFilter> | null | undefined;
    /** Filter by the object’s `githubId` field. */
    githubId?: StringFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: GithubAccountFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<GithubAccountFilter> | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
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
/** A filter to be used against `LearningCourse` object types. All fields are combined with a logical ‘and.’ */
export type LearningCourseFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<LearningCourseFilter> | null | undefined;
    /** Filter by the object’s `code` field. */
    code?: StringFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
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
export type LearningCourseOrderBy = 'CODE_ASC' | 'CODE_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DOCUMENTS_COUNT_ASC' | 'DOCUMENTS_COUNT_DESC' | 'ENROLLMENTS_COUNT_ASC' | 'ENROLLMENTS_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SEMESTER_ASC' | 'SEMESTER_DESC';
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
    /** Filter by the object’s `course` relation. */
    course?: LearningCourseFilter | null | undefined;
    /** Filter by the object’s `courseId` field. */
    courseId?: UuidFilter | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
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
export type LearningInteractionGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'LATENCY_MS' | 'SERVICE_TYPE' | 'USER_ID';
export type LearningInteractionHavingAverageInput = {
    latencyMs?: HavingIntFilter | null | undefined;
};
export type LearningInteractionHavingDistinctCountInput = {
    latencyMs?: HavingIntFilter | null | undefined;
};
/** Conditions for `LearningInteraction` aggregates. */
export type LearningInteractionHavingInput = {
    AND?: Array<LearningInteractionHavingInput> | null | undefined;
    OR?: Array<LearningInteractionHavingInput> | null | undefined;
    average?: LearningInteractionHavingAverageInput | null | undefined;
    distinctCount?: LearningInteractionHavingDistinctCountInput | null | undefined;
    max?: LearningInteractionHavingMaxInput | null | undefined;
    min?: LearningInteractionHavingMinInput | null | undefined;
    stddevSample?: LearningInteractionHavingStddevSampleInput | null | undefined;
    sum?: LearningInteractionHavingSumInput | null | undefined;
};
export type LearningInteractionHavingMaxInput = {
    latencyMs?: HavingIntFilter | null | undefined;
};
export type LearningInteractionHavingMinInput = {
    latencyMs?: HavingIntFilter | null | undefined;
};
export type LearningInteractionHavingStddevSampleInput = {
    latencyMs?: HavingIntFilter | null | undefined;
};
export type LearningInteractionHavingSumInput = {
    latencyMs?: HavingIntFilter | null | undefined;
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
    /** Negates the expression. */
    not?: LearningVectorMetadatumFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<LearningVectorMetadatumFilter> | null | undefined;
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
    inngestEventId?: string | null | undefined;
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
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
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
export type MarketingClientOrderBy = 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RUNS_COUNT_ASC' | 'RUNS_COUNT_DESC' | 'S3_PREFIX_ASC' | 'S3_PREFIX_DESC' | 'SLUG_ASC' | 'SLUG_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
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
    /** Checks for all expressions in this list. */
    and?: Array<MarketingFeedbackFilter> | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
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
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** Grouping methods for `MarketingFeedback` for usage during aggregation. */
export type MarketingFeedbackGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'OVERALL_SCORE' | 'USER_ID';
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
export type MarketingFeedbackOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'OUTPUT_ID_ASC' | 'OUTPUT_ID_DESC' | 'OVERALL_SCORE_ASC' | 'OVERALL_SCORE_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
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
/** A filter to be used against aggregates of `MarketingOutput` object types. */
export type MarketingOutputAggregatesFilter = {
    /** A filter that must pass for the relevant `MarketingOutput` object to be included within the aggregate. */
    filter?: MarketingOutputFilter | null | undefined;
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
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: MarketingOutputFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<MarketingOutputFilter> | null | undefined;
    /** Filter by the object’s `run` relation. */
    run?: MarketingRunFilter | null | undefined;
    /** Filter by the object’s `runId` field. */
    runId?: UuidFilter | null | undefined;
    /** Filter by the object’s `s3Key` field. */
    s3Key?: StringFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
};
/** What kind of text a file holds. */
export type MarketingOutputFormat = 'html' | 'json' | 'markdown';
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
    /** A filter that must pass for the relevant `MarketingRun` object to be included within the aggregate. */
    filter?: MarketingRunFilter | null | undefined;
};
/** A filter to be used against `MarketingRun` object types. All fields are combined with a logical ‘and.’ */
export type MarketingRunFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<MarketingRunFilter> | null | undefined;
    /** Filter by the object’s `client` relation. */
    client?: MarketingClientFilter | null | undefined;
    /** A related `client` exists. */
    clientExists?: boolean | null | undefined;
    /** Filter by the object’s `clientId` field. */
    clientId?: UuidFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
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
    /** Filter by the object’s `status` field. */
    status?: MarketingRunStatusFilter | null | undefined;
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
/** Grouping methods for `MarketingRun` for usage during aggregation. */
export type MarketingRunGroupBy = 'CLIENT_ID' | 'QUEUED_AT' | 'QUEUED_AT_TRUNCATED_TO_DAY' | 'QUEUED_AT_TRUNCATED_TO_HOUR' | 'SKILL_ID' | 'STATUS' | 'USER_ID' | 'WORKER_ID';
/** Methods to use when ordering `MarketingRun`. */
export type MarketingRunOrderBy = 'CLIENT_ID_ASC' | 'CLIENT_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'OUTPUTS_COUNT_ASC' | 'OUTPUTS_COUNT_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'QUEUED_AT_ASC' | 'QUEUED_AT_DESC' | 'SKILL_ID_ASC' | 'SKILL_ID_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'WORKER_ID_ASC' | 'WORKER_ID_DESC';
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
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Filter by the object’s `name` field. */
    name?: StringFilter | null | undefined;
    /** Negates the expression. */
    not?: MarketingSkillFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<MarketingSkillFilter> | null | undefined;
    /** Filter by the object’s `runs` relation. */
    runs?: MarketingSkillToManyMarketingRunFilter | null | undefined;
    /** Some related `runs` exist. */
    runsExist?: boolean | null | undefined;
    /** Filter by the object’s `type` field. */
    type?: MarketingSkillTypeFilter | null | undefined;
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
export type MarketingSkillOrderBy = 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RUNS_COUNT_ASC' | 'RUNS_COUNT_DESC';
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
/** A filter to be used against aggregates of `Session` object types. */
export type SessionAggregatesFilter = {
    /** A filter that must pass for the relevant `Session` object to be included within the aggregate. */
    filter?: SessionFilter | null | undefined;
};
/** A filter to be used against `Session` object types. All fields are combined with a logical ‘and.’ */
export type SessionFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<SessionFilter> | null | undefined;
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
export type SessionOrderBy = 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
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
    /** Filter by the object’s `id` field. */
    id?: UuidFilter | null | undefined;
    /** Negates the expression. */
    not?: UserChannelFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<UserChannelFilter> | null | undefined;
    /** Filter by the object’s `user` relation. */
    user?: UserFilter | null | undefined;
    /** Filter by the object’s `userId` field. */
    userId?: UuidFilter | null | undefined;
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
    /** Filter by the object’s `role` field. */
    role?: PlatformRoleFilter | null | undefined;
    /** Filter by the object’s `sessions` relation. */
    sessions?: UserToManySessionFilter | null | undefined;
    /** Some related `sessions` exist. */
    sessionsExist?: boolean | null | undefined;
    /** Filter by the object’s `userChannels` relation. */
    userChannels?: UserToManyUserChannelFilter | null | undefined;
    /** Some related `userChannels` exist. */
    userChannelsExist?: boolean | null | undefined;
};
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
export type ApiKey_RowFragment = {
    id: string;
    name: string;
    prefix: string;
    createdAt: string;
    expiresAt: string | null;
    lastUsedAt: string | null;
    revokedAt: string | null;
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
        __typename: 'Session';
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
export declare const ApiKey_RowFragmentDoc: DocumentNode<ApiKey_RowFragment, unknown>;
export declare const User_AccountFragmentDoc: DocumentNode<User_AccountFragment, unknown>;
export declare const SessionPayload_TokensFragmentDoc: DocumentNode<SessionPayload_TokensFragment, unknown>;
export declare const UserChannel_RowFragmentDoc: DocumentNode<UserChannel_RowFragment, unknown>;
export declare const LearningCourse_CardFragmentDoc: DocumentNode<LearningCourse_CardFragment, unknown>;
export declare const LearningDocument_RowFragmentDoc: DocumentNode<LearningDocument_RowFragment, unknown>;
export declare const LearningInteraction_RowFragmentDoc: DocumentNode<LearningInteraction_RowFragment, unknown>;
export declare const MarketingClient_RowFragmentDoc: DocumentNode<MarketingClient_RowFragment, unknown>;
export declare const MarketingFeedback_RowFragmentDoc: DocumentNode<MarketingFeedback_RowFragment, unknown>;
export declare const MarketingOutput_RowFragmentDoc: DocumentNode<MarketingOutput_RowFragment, unknown>;
export declare const MarketingRun_RowFragmentDoc: DocumentNode<MarketingRun_RowFragment, unknown>;
export declare const MarketingRun_WorkFragmentDoc: DocumentNode<MarketingRun_WorkFragment, unknown>;
export declare const MarketingSkill_CardFragmentDoc: DocumentNode<MarketingSkill_CardFragment, unknown>;
export declare const CreateApiKeyDocument: DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export declare const CurrentUserDocument: DocumentNode<CurrentUserQuery, CurrentUserQueryVariables>;
export declare const LinkChannelDocument: DocumentNode<LinkChannelMutation, LinkChannelMutationVariables>;
export declare const MyApiKeysDocument: DocumentNode<MyApiKeysQuery, MyApiKeysQueryVariables>;
export declare const MyChannelsDocument: DocumentNode<MyChannelsQuery, MyChannelsQueryVariables>;
export declare const MySessionsDocument: DocumentNode<MySessionsQuery, MySessionsQueryVariables>;
export declare const RefreshSessionDocument: DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export declare const RenameChannelDocument: DocumentNode<RenameChannelMutation, RenameChannelMutationVariables>;
export declare const RevokeApiKeyDocument: DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export declare const SignInDocument: DocumentNode<SignInMutation, SignInMutationVariables>;
export declare const SignOutDocument: DocumentNode<SignOutMutation, SignOutMutationVariables>;
export declare const SignUpDocument: DocumentNode<SignUpMutation, SignUpMutationVariables>;
export declare const UnlinkChannelDocument: DocumentNode<UnlinkChannelMutation, UnlinkChannelMutationVariables>;
export declare const UpdateProfileDocument: DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export declare const VerifyChannelDocument: DocumentNode<VerifyChannelMutation, VerifyChannelMutationVariables>;
export declare const CreateLearningCourseDocument: DocumentNode<CreateLearningCourseMutation, CreateLearningCourseMutationVariables>;
export declare const CreateLearningDocumentDocument: DocumentNode<CreateLearningDocumentMutation, CreateLearningDocumentMutationVariables>;
export declare const DeleteLearningCourseDocument: DocumentNode<DeleteLearningCourseMutation, DeleteLearningCourseMutationVariables>;
export declare const DeleteLearningDocumentDocument: DocumentNode<DeleteLearningDocumentMutation, DeleteLearningDocumentMutationVariables>;
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
export declare const UpdateLearningCourseDocument: DocumentNode<UpdateLearningCourseMutation, UpdateLearningCourseMutationVariables>;
export declare const UpdateLearningDocumentDocument: DocumentNode<UpdateLearningDocumentMutation, UpdateLearningDocumentMutationVariables>;
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
export declare const RequestMarketingRunDocument: DocumentNode<RequestMarketingRunMutation, RequestMarketingRunMutationVariables>;
export declare const SuggestMarketingSkillsDocument: DocumentNode<SuggestMarketingSkillsQuery, SuggestMarketingSkillsQueryVariables>;
export declare const UpdateMarketingClientDocument: DocumentNode<UpdateMarketingClientMutation, UpdateMarketingClientMutationVariables>;
export declare const UpdateMarketingFeedbackDocument: DocumentNode<UpdateMarketingFeedbackMutation, UpdateMarketingFeedbackMutationVariables>;
export declare const UpdateMarketingSkillDocument: DocumentNode<UpdateMarketingSkillMutation, UpdateMarketingSkillMutationVariables>;
export {};
