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
    /** A filter that must pass for the relevant `RalphAdvancedAgentExecution` object to be included within the aggregate. */
    filter?: RalphAdvancedAgentExecutionFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedAgentExecution` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedAgentExecutionFilter = {
    /** Filter by the object’s `agentName` field. */
    agentName?: StringFilter | null | undefined;
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedAgentExecutionFilter> | null | undefined;
    /** Filter by the object’s `featureId` field. */
    featureId?: IntFilter | null | undefined;
    /** Filter by the object’s `gateResults` relation. */
    gateResults?: RalphAdvancedAgentExecutionToManyRalphAdvancedQualityGateResultFilter | null | undefined;
    /** Some related `gateResults` exist. */
    gateResultsExist?: boolean | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedAgentExecutionFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedAgentExecutionFilter> | null | undefined;
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
export type RalphAdvancedAgentExecutionGroupBy = 'AGENT_NAME' | 'FEATURE_ID' | 'PROJECT_ID' | 'STARTED_AT' | 'STARTED_AT_TRUNCATED_TO_DAY' | 'STARTED_AT_TRUNCATED_TO_HOUR' | 'STORY_ID';
/** Methods to use when ordering `RalphAdvancedAgentExecution`. */
export type RalphAdvancedAgentExecutionOrderBy = 'AGENT_NAME_ASC' | 'AGENT_NAME_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'GATE_RESULTS_COUNT_ASC' | 'GATE_RESULTS_COUNT_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
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
/** All input for the `ralphAdvancedClaimStory` mutation. */
export type RalphAdvancedClaimStoryInput = {
    agent: string;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    leaseSeconds?: number | null | undefined;
    projectId?: number | null | undefined;
    repo?: RalphAdvancedRepository | null | undefined;
};
/** All input for the `ralphAdvancedCompleteStory` mutation. */
export type RalphAdvancedCompleteStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: string | null | undefined;
    leaseId: string;
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
    /** A filter that must pass for the relevant `RalphAdvancedFeature` object to be included within the aggregate. */
    filter?: RalphAdvancedFeatureFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedFeature` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedFeatureFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedFeatureFilter> | null | undefined;
    /** Filter by the object’s `commits` relation. */
    commits?: RalphAdvancedFeatureToManyRalphAdvancedGitCommitFilter | null | undefined;
    /** Some related `commits` exist. */
    commitsExist?: boolean | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedFeatureFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedFeatureFilter> | null | undefined;
    /** Filter by the object’s `progressLogs` relation. */
    progressLogs?: RalphAdvancedFeatureToManyRalphAdvancedProgressLogFilter | null | undefined;
    /** Some related `progressLogs` exist. */
    progressLogsExist?: boolean | null | undefined;
    /** Filter by the object’s `project` relation. */
    project?: RalphAdvancedProjectFilter | null | undefined;
    /** Filter by the object’s `projectId` field. */
    projectId?: IntFilter | null | undefined;
    /** Filter by the object’s `status` field. */
    status?: RalphAdvancedFeatureStatusFilter | null | undefined;
    /** Filter by the object’s `stories` relation. */
    stories?: RalphAdvancedFeatureToManyRalphAdvancedStoryFilter | null | undefined;
    /** Some related `stories` exist. */
    storiesExist?: boolean | null | undefined;
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
/** Methods to use when ordering `RalphAdvancedFeature`. */
export type RalphAdvancedFeatureOrderBy = 'COMMITS_COUNT_ASC' | 'COMMITS_COUNT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROGRESS_LOGS_COUNT_ASC' | 'PROGRESS_LOGS_COUNT_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORIES_COUNT_ASC' | 'STORIES_COUNT_DESC';
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
    /** Filter by the object’s `committedAt` field. */
    committedAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `feature` relation. */
    feature?: RalphAdvancedFeatureFilter | null | undefined;
    /** Filter by the object’s `featureId` field. */
    featureId?: IntFilter | null | undefined;
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
export type RalphAdvancedGitCommitOrderBy = 'COMMITTED_AT_ASC' | 'COMMITTED_AT_DESC' | 'COMMIT_HASH_ASC' | 'COMMIT_HASH_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
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
/** A filter to be used against aggregates of `RalphAdvancedProgressLog` object types. */
export type RalphAdvancedProgressLogAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedProgressLog` object to be included within the aggregate. */
    filter?: RalphAdvancedProgressLogFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedProgressLog` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedProgressLogFilter = {
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
export type RalphAdvancedProgressLogOrderBy = 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'LOGGED_AT_ASC' | 'LOGGED_AT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
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
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
    /** Filter by the object’s `createdBy` field. */
    createdBy?: UuidFilter | null | undefined;
    /** Filter by the object’s `features` relation. */
    features?: RalphAdvancedProjectToManyRalphAdvancedFeatureFilter | null | undefined;
    /** Some related `features` exist. */
    featuresExist?: boolean | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedProjectFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedProjectFilter> | null | undefined;
    /** Filter by the object’s `owner` relation. */
    owner?: UserFilter | null | undefined;
    /** A related `owner` exists. */
    ownerExists?: boolean | null | undefined;
    /** Filter by the object’s `status` field. */
    status?: RalphAdvancedProjectStatusFilter | null | undefined;
};
/** An input for mutations affecting `RalphAdvancedProject` */
export type RalphAdvancedProjectInput = {
    /** Git address of its backend, if it has one. */
    backendRepoUrl?: string | null | undefined;
    /** Whose it is: the account that made it. Null once that account is gone. */
    createdBy?: string | null | undefined;
    /** What it is about. */
    description?: string | null | undefined;
    /** Git address of its frontend, if it has one. */
    frontendRepoUrl?: string | null | undefined;
    /** Git address of its mobile app, if it has one. */
    mobileRepoUrl?: string | null | undefined;
    /** What it is called. */
    name: string;
};
/** Methods to use when ordering `RalphAdvancedProject`. */
export type RalphAdvancedProjectOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'CREATED_BY_ASC' | 'CREATED_BY_DESC' | 'FEATURES_COUNT_ASC' | 'FEATURES_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC';
/** Represents an update to a `RalphAdvancedProject`. Fields that are set will be updated. */
export type RalphAdvancedProjectPatch = {
    /** Git address of its backend, if it has one. */
    backendRepoUrl?: string | null | undefined;
    /** Whose it is: the account that made it. Null once that account is gone. */
    createdBy?: string | null | undefined;
    /** What it is about. */
    description?: string | null | undefined;
    /** Git address of its frontend, if it has one. */
    frontendRepoUrl?: string | null | undefined;
    /** Git address of its mobile app, if it has one. */
    mobileRepoUrl?: string | null | undefined;
    /** What it is called. */
    name?: string | null | undefined;
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
    /** A filter that must pass for the relevant `RalphAdvancedQualityGateResult` object to be included within the aggregate. */
    filter?: RalphAdvancedQualityGateResultFilter | null | undefined;
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
export type RalphAdvancedQualityGateResultGroupBy = 'AGENT_EXECUTION_ID' | 'FEATURE_ID' | 'GATE_NAME' | 'PROJECT_ID' | 'RECORDED_AT' | 'RECORDED_AT_TRUNCATED_TO_DAY' | 'RECORDED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'STORY_ID';
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
    /** A filter that must pass for the relevant `RalphAdvancedStory` object to be included within the aggregate. */
    filter?: RalphAdvancedStoryFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedStory` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedStoryFilter> | null | undefined;
    /** Filter by the object’s `assignedAgent` field. */
    assignedAgent?: StringFilter | null | undefined;
    /** Filter by the object’s `code` field. */
    code?: StringFilter | null | undefined;
    /** Filter by the object’s `commits` relation. */
    commits?: RalphAdvancedStoryToManyRalphAdvancedGitCommitFilter | null | undefined;
    /** Some related `commits` exist. */
    commitsExist?: boolean | null | undefined;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: DatetimeFilter | null | undefined;
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
    /** Filter by the object’s `leaseHolder` relation. */
    leaseHolder?: UserFilter | null | undefined;
    /** A related `leaseHolder` exists. */
    leaseHolderExists?: boolean | null | undefined;
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
    /** Filter by the object’s `status` field. */
    status?: RalphAdvancedStoryStatusFilter | null | undefined;
};
/** Grouping methods for `RalphAdvancedStory` for usage during aggregation. */
export type RalphAdvancedStoryGroupBy = 'CODE' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'FEATURE_ID' | 'LEASED_BY' | 'PROJECT_ID' | 'STATUS';
/** A filter to be used against aggregates of `RalphAdvancedStoryHistory` object types. */
export type RalphAdvancedStoryHistoryAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedStoryHistory` object to be included within the aggregate. */
    filter?: RalphAdvancedStoryHistoryFilter | null | undefined;
};
/** A filter to be used against `RalphAdvancedStoryHistory` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryHistoryFilter = {
    /** Checks for all expressions in this list. */
    and?: Array<RalphAdvancedStoryHistoryFilter> | null | undefined;
    /** Filter by the object’s `featureId` field. */
    featureId?: IntFilter | null | undefined;
    /** Filter by the object’s `id` field. */
    id?: IntFilter | null | undefined;
    /** Negates the expression. */
    not?: RalphAdvancedStoryHistoryFilter | null | undefined;
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
export type RalphAdvancedStoryHistoryOrderBy = 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'OCCURRED_AT_ASC' | 'OCCURRED_AT_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
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
/** Methods to use when ordering `RalphAdvancedStory`. */
export type RalphAdvancedStoryOrderBy = 'CODE_ASC' | 'CODE_DESC' | 'COMMITS_COUNT_ASC' | 'COMMITS_COUNT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'EXECUTIONS_COUNT_ASC' | 'EXECUTIONS_COUNT_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'GATE_RESULTS_COUNT_ASC' | 'GATE_RESULTS_COUNT_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_DESC' | 'HISTORY_COUNT_ASC' | 'HISTORY_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEASED_BY_ASC' | 'LEASED_BY_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PRIORITY_ASC' | 'PRIORITY_DESC' | 'PROGRESS_LOGS_COUNT_ASC' | 'PROGRESS_LOGS_COUNT_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC';
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
    /** pending → in_progress → review → testing → done; a failed gate sends it to rework, from where it is taken again. */
    status?: RalphAdvancedStoryStatus | null | undefined;
    /** Why it has its status: the reason of a failure, a rework or a return. */
    statusNote?: string | null | undefined;
    /** What it is about, in a line. */
    title?: string | null | undefined;
};
/**
 * How a story stands: pending and rework wait for an agent; in_progress, review
 * and testing are an agent's; done and failed are over.
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
    /** Negates the expression. */
    not?: RalphAdvancedSystemLogFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<RalphAdvancedSystemLogFilter> | null | undefined;
    /** Filter by the object’s `source` field. */
    source?: StringFilter | null | undefined;
};
/** Methods to use when ordering `RalphAdvancedSystemLog`. */
export type RalphAdvancedSystemLogOrderBy = 'ID_ASC' | 'ID_DESC' | 'LOGGED_AT_ASC' | 'LOGGED_AT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SOURCE_ASC' | 'SOURCE_DESC';
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
    /** Negates the expression. */
    not?: UserFilter | null | undefined;
    /** Checks for any expressions in this list. */
    or?: Array<UserFilter> | null | undefined;
    /** Filter by the object’s `ralphAdvancedLeasedStories` relation. */
    ralphAdvancedLeasedStories?: UserToManyRalphAdvancedStoryFilter | null | undefined;
    /** Some related `ralphAdvancedLeasedStories` exist. */
    ralphAdvancedLeasedStoriesExist?: boolean | null | undefined;
    /** Filter by the object’s `ralphAdvancedProjects` relation. */
    ralphAdvancedProjects?: UserToManyRalphAdvancedProjectFilter | null | undefined;
    /** Some related `ralphAdvancedProjects` exist. */
    ralphAdvancedProjectsExist?: boolean | null | undefined;
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
        }> | null;
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
export type CompleteRalphAdvancedStoryMutationVariables = Exact<{
    input: RalphAdvancedCompleteStoryInput;
}>;
export type CompleteRalphAdvancedStoryMutation = {
    ralphAdvancedCompleteStory: {
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
export declare const ApiKey_RowFragmentDoc: DocumentNode<ApiKey_RowFragment, unknown>;
export declare const User_AccountFragmentDoc: DocumentNode<User_AccountFragment, unknown>;
export declare const SessionPayload_TokensFragmentDoc: DocumentNode<SessionPayload_TokensFragment, unknown>;
export declare const UserChannel_RowFragmentDoc: DocumentNode<UserChannel_RowFragment, unknown>;
export declare const LearningCourse_CardFragmentDoc: DocumentNode<LearningCourse_CardFragment, unknown>;
export declare const LearningDocument_RowFragmentDoc: DocumentNode<LearningDocument_RowFragment, unknown>;
export declare const LearningInteraction_RowFragmentDoc: DocumentNode<LearningInteraction_RowFragment, unknown>;
export declare const RalphAdvancedAgentExecution_RowFragmentDoc: DocumentNode<RalphAdvancedAgentExecution_RowFragment, unknown>;
export declare const RalphAdvancedFeature_CardFragmentDoc: DocumentNode<RalphAdvancedFeature_CardFragment, unknown>;
export declare const RalphAdvancedGitCommit_RowFragmentDoc: DocumentNode<RalphAdvancedGitCommit_RowFragment, unknown>;
export declare const RalphAdvancedProgressLog_RowFragmentDoc: DocumentNode<RalphAdvancedProgressLog_RowFragment, unknown>;
export declare const RalphAdvancedProject_CardFragmentDoc: DocumentNode<RalphAdvancedProject_CardFragment, unknown>;
export declare const RalphAdvancedQualityGateResult_RowFragmentDoc: DocumentNode<RalphAdvancedQualityGateResult_RowFragment, unknown>;
export declare const RalphAdvancedStory_LeaseFragmentDoc: DocumentNode<RalphAdvancedStory_LeaseFragment, unknown>;
export declare const RalphAdvancedStory_RowFragmentDoc: DocumentNode<RalphAdvancedStory_RowFragment, unknown>;
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
export declare const AddRalphAdvancedStoriesDocument: DocumentNode<AddRalphAdvancedStoriesMutation, AddRalphAdvancedStoriesMutationVariables>;
export declare const ClaimRalphAdvancedStoryDocument: DocumentNode<ClaimRalphAdvancedStoryMutation, ClaimRalphAdvancedStoryMutationVariables>;
export declare const CompleteRalphAdvancedStoryDocument: DocumentNode<CompleteRalphAdvancedStoryMutation, CompleteRalphAdvancedStoryMutationVariables>;
export declare const CreateRalphAdvancedFeatureDocument: DocumentNode<CreateRalphAdvancedFeatureMutation, CreateRalphAdvancedFeatureMutationVariables>;
export declare const CreateRalphAdvancedProgressLogDocument: DocumentNode<CreateRalphAdvancedProgressLogMutation, CreateRalphAdvancedProgressLogMutationVariables>;
export declare const CreateRalphAdvancedProjectDocument: DocumentNode<CreateRalphAdvancedProjectMutation, CreateRalphAdvancedProjectMutationVariables>;
export declare const CreateRalphAdvancedStoryDocument: DocumentNode<CreateRalphAdvancedStoryMutation, CreateRalphAdvancedStoryMutationVariables>;
export declare const DeleteRalphAdvancedFeatureDocument: DocumentNode<DeleteRalphAdvancedFeatureMutation, DeleteRalphAdvancedFeatureMutationVariables>;
export declare const DeleteRalphAdvancedProjectDocument: DocumentNode<DeleteRalphAdvancedProjectMutation, DeleteRalphAdvancedProjectMutationVariables>;
export declare const DeleteRalphAdvancedStoryDocument: DocumentNode<DeleteRalphAdvancedStoryMutation, DeleteRalphAdvancedStoryMutationVariables>;
export declare const DeleteRalphAdvancedSystemLogDocument: DocumentNode<DeleteRalphAdvancedSystemLogMutation, DeleteRalphAdvancedSystemLogMutationVariables>;
export declare const ExtendRalphAdvancedLeaseDocument: DocumentNode<ExtendRalphAdvancedLeaseMutation, ExtendRalphAdvancedLeaseMutationVariables>;
export declare const FailRalphAdvancedStoryDocument: DocumentNode<FailRalphAdvancedStoryMutation, FailRalphAdvancedStoryMutationVariables>;
export declare const FinishRalphAdvancedExecutionDocument: DocumentNode<FinishRalphAdvancedExecutionMutation, FinishRalphAdvancedExecutionMutationVariables>;
export declare const LogRalphAdvancedProgressDocument: DocumentNode<LogRalphAdvancedProgressMutation, LogRalphAdvancedProgressMutationVariables>;
export declare const MyRalphAdvancedProjectsDocument: DocumentNode<MyRalphAdvancedProjectsQuery, MyRalphAdvancedProjectsQueryVariables>;
export declare const RalphAdvancedAgentExecutionsDocument: DocumentNode<RalphAdvancedAgentExecutionsQuery, RalphAdvancedAgentExecutionsQueryVariables>;
export declare const RalphAdvancedFeatureDocument: DocumentNode<RalphAdvancedFeatureQuery, RalphAdvancedFeatureQueryVariables>;
export declare const RalphAdvancedFeatureNotesDocument: DocumentNode<RalphAdvancedFeatureNotesQuery, RalphAdvancedFeatureNotesQueryVariables>;
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
export {};
