export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
    ID: {
        input: string;
        output: string;
    };
    String: {
        input: string;
        output: string;
    };
    Boolean: {
        input: boolean;
        output: boolean;
    };
    Int: {
        input: number;
        output: number;
    };
    Float: {
        input: number;
        output: number;
    };
    /** A floating point number that requires more precision than IEEE 754 binary 64 */
    BigFloat: {
        input: string;
        output: string;
    };
    /**
     * A signed eight-byte integer. The upper big integer values are greater than the
     * max value for a JavaScript number. Therefore all big integers will be output as
     * strings and not numbers.
     */
    BigInt: {
        input: string;
        output: string;
    };
    /** A location in a connection that can be used for resuming pagination. */
    Cursor: {
        input: string;
        output: string;
    };
    /**
     * A point in time as described by the [ISO
     * 8601](https://en.wikipedia.org/wiki/ISO_8601) and, if it has a timezone, [RFC
     * 3339](https://datatracker.ietf.org/doc/html/rfc3339) standards. Input values
     * that do not conform to both ISO 8601 and RFC 3339 may be coerced, which may lead
     * to unexpected results.
     */
    Datetime: {
        input: string;
        output: string;
    };
    /** Represents JSON values as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
    JSON: {
        input: unknown;
        output: unknown;
    };
    /** A universally unique identifier as defined by [RFC 4122](https://tools.ietf.org/html/rfc4122). */
    UUID: {
        input: string;
        output: string;
    };
};
/** A key with which a program acts for an account. Made by createApiKey, ended by revokeApiKey. */
export type ApiKey = Node & {
    __typename?: 'ApiKey';
    /** When it was made. */
    createdAt: Scalars['Datetime']['output'];
    /** When it stops working; null for never. */
    expiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** Key of the API key, for naming it; not the secret. */
    id: Scalars['UUID']['output'];
    /** When it was last used, to the minute. */
    lastUsedAt?: Maybe<Scalars['Datetime']['output']>;
    /** What its user calls it. */
    name: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** The first characters of the key, to recognise it by. */
    prefix: Scalars['String']['output'];
    /** When it was revoked; null while it works. */
    revokedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Reads a single `User` that is related to this `ApiKey`. */
    user?: Maybe<User>;
    /** The account for which the key acts. */
    userId: Scalars['UUID']['output'];
};
export type ApiKeyAggregates = {
    __typename?: 'ApiKeyAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<ApiKeyDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `ApiKey` object types. */
export type ApiKeyAggregatesFilter = {
    /** A filter that must pass for the relevant `ApiKey` object to be included within the aggregate. */
    filter?: InputMaybe<ApiKeyFilter>;
};
/** A connection to a list of `ApiKey` values. */
export type ApiKeyConnection = {
    __typename?: 'ApiKeyConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<ApiKeyAggregates>;
    /** A list of edges which contains the `ApiKey` and cursor to aid in pagination. */
    edges: Array<ApiKeyEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<ApiKeyAggregates>>;
    /** A list of `ApiKey` objects. */
    nodes: Array<ApiKey>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `ApiKey` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `ApiKey` values. */
export type ApiKeyConnectionGroupedAggregatesArgs = {
    groupBy: Array<ApiKeyGroupBy>;
};
export type ApiKeyDistinctCountAggregates = {
    __typename?: 'ApiKeyDistinctCountAggregates';
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of expiresAt across the matching connection */
    expiresAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of lastUsedAt across the matching connection */
    lastUsedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of name across the matching connection */
    name?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of prefix across the matching connection */
    prefix?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of revokedAt across the matching connection */
    revokedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `ApiKey` edge in the connection. */
export type ApiKeyEdge = {
    __typename?: 'ApiKeyEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `ApiKey` at the end of the edge. */
    node: ApiKey;
};
/** A filter to be used against `ApiKey` object types. All fields are combined with a logical ‘and.’ */
export type ApiKeyFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<ApiKeyFilter>>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<ApiKeyFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<ApiKeyFilter>>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `ApiKey` for usage during aggregation. */
export type ApiKeyGroupBy = 'USER_ID';
/** Methods to use when ordering `ApiKey`. */
export type ApiKeyOrderBy = 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** A filter to be used against BigFloat fields. All fields are combined with a logical ‘and.’ */
export type BigFloatFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<Scalars['BigFloat']['input']>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<Scalars['BigFloat']['input']>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<Scalars['BigFloat']['input']>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<Scalars['BigFloat']['input']>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<Scalars['BigFloat']['input']>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<Scalars['BigFloat']['input']>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<Scalars['BigFloat']['input']>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<Scalars['BigFloat']['input']>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<Scalars['BigFloat']['input']>>;
};
/** A filter to be used against BigInt fields. All fields are combined with a logical ‘and.’ */
export type BigIntFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<Scalars['BigInt']['input']>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<Scalars['BigInt']['input']>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<Scalars['BigInt']['input']>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<Scalars['BigInt']['input']>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<Scalars['BigInt']['input']>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<Scalars['BigInt']['input']>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<Scalars['BigInt']['input']>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<Scalars['BigInt']['input']>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<Scalars['BigInt']['input']>>;
};
/** Where messages come from and go to. */
export type ChannelKind = 'slack' | 'telegram' | 'web';
/** A filter to be used against ChannelKind fields. All fields are combined with a logical ‘and.’ */
export type ChannelKindFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<ChannelKind>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<ChannelKind>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<ChannelKind>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<ChannelKind>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<ChannelKind>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<ChannelKind>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<ChannelKind>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<ChannelKind>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<ChannelKind>>;
};
export type CreateApiKeyInput = {
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** When it stops working; never when absent. */
    expiresAt?: InputMaybe<Scalars['Datetime']['input']>;
    /** What you call it. */
    name: Scalars['String']['input'];
};
export type CreateApiKeyPayload = {
    __typename?: 'CreateApiKeyPayload';
    apiKey?: Maybe<ApiKey>;
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The key itself: shown this once, stored nowhere. Send it as `Authorization: Bearer …`. */
    key: Scalars['String']['output'];
    query?: Maybe<Query>;
};
/** All input for the create `LearningCourse` mutation. */
export type CreateLearningCourseInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `LearningCourse` to be created by this mutation. */
    learningCourse: LearningCourseInput;
};
/** The output of our create `LearningCourse` mutation. */
export type CreateLearningCoursePayload = {
    __typename?: 'CreateLearningCoursePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `LearningCourse` that was created by this mutation. */
    learningCourse?: Maybe<LearningCourse>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the create `LearningDocument` mutation. */
export type CreateLearningDocumentInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `LearningDocument` to be created by this mutation. */
    learningDocument: LearningDocumentInput;
};
/** The output of our create `LearningDocument` mutation. */
export type CreateLearningDocumentPayload = {
    __typename?: 'CreateLearningDocumentPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `LearningDocument` that was created by this mutation. */
    learningDocument?: Maybe<LearningDocument>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the create `LearningEnrollment` mutation. */
export type CreateLearningEnrollmentInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `LearningEnrollment` to be created by this mutation. */
    learningEnrollment: LearningEnrollmentInput;
};
/** The output of our create `LearningEnrollment` mutation. */
export type CreateLearningEnrollmentPayload = {
    __typename?: 'CreateLearningEnrollmentPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `LearningEnrollment` that was created by this mutation. */
    learningEnrollment?: Maybe<LearningEnrollment>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the create `LearningInteraction` mutation. */
export type CreateLearningInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `LearningInteraction` to be created by this mutation. */
    learningInteraction: LearningInteractionInput;
};
/** The output of our create `LearningInteraction` mutation. */
export type CreateLearningInteractionPayload = {
    __typename?: 'CreateLearningInteractionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `LearningInteraction` that was created by this mutation. */
    learningInteraction?: Maybe<LearningInteraction>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the create `LearningVectorMetadatum` mutation. */
export type CreateLearningVectorMetadatumInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `LearningVectorMetadatum` to be created by this mutation. */
    learningVectorMetadatum: LearningVectorMetadatumInput;
};
/** The output of our create `LearningVectorMetadatum` mutation. */
export type CreateLearningVectorMetadatumPayload = {
    __typename?: 'CreateLearningVectorMetadatumPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `LearningVectorMetadatum` that was created by this mutation. */
    learningVectorMetadatum?: Maybe<LearningVectorMetadatum>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the create `RalphAdvancedFeature` mutation. */
export type CreateRalphAdvancedFeatureInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `RalphAdvancedFeature` to be created by this mutation. */
    ralphAdvancedFeature: RalphAdvancedFeatureInput;
};
/** The output of our create `RalphAdvancedFeature` mutation. */
export type CreateRalphAdvancedFeaturePayload = {
    __typename?: 'CreateRalphAdvancedFeaturePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedFeature` that was created by this mutation. */
    ralphAdvancedFeature?: Maybe<RalphAdvancedFeature>;
};
/** All input for the create `RalphAdvancedProgressLog` mutation. */
export type CreateRalphAdvancedProgressLogInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `RalphAdvancedProgressLog` to be created by this mutation. */
    ralphAdvancedProgressLog: RalphAdvancedProgressLogInput;
};
/** The output of our create `RalphAdvancedProgressLog` mutation. */
export type CreateRalphAdvancedProgressLogPayload = {
    __typename?: 'CreateRalphAdvancedProgressLogPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedProgressLog` that was created by this mutation. */
    ralphAdvancedProgressLog?: Maybe<RalphAdvancedProgressLog>;
};
/** All input for the create `RalphAdvancedProject` mutation. */
export type CreateRalphAdvancedProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `RalphAdvancedProject` to be created by this mutation. */
    ralphAdvancedProject: RalphAdvancedProjectInput;
};
/** The output of our create `RalphAdvancedProject` mutation. */
export type CreateRalphAdvancedProjectPayload = {
    __typename?: 'CreateRalphAdvancedProjectPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedProject` that was created by this mutation. */
    ralphAdvancedProject?: Maybe<RalphAdvancedProject>;
};
/** All input for the create `RalphAdvancedStory` mutation. */
export type CreateRalphAdvancedStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `RalphAdvancedStory` to be created by this mutation. */
    ralphAdvancedStory: RalphAdvancedStoryInput;
};
/** The output of our create `RalphAdvancedStory` mutation. */
export type CreateRalphAdvancedStoryPayload = {
    __typename?: 'CreateRalphAdvancedStoryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedStory` that was created by this mutation. */
    ralphAdvancedStory?: Maybe<RalphAdvancedStory>;
};
/** All input for the create `UserChannel` mutation. */
export type CreateUserChannelInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `UserChannel` to be created by this mutation. */
    userChannel: UserChannelInput;
};
/** The output of our create `UserChannel` mutation. */
export type CreateUserChannelPayload = {
    __typename?: 'CreateUserChannelPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `UserChannel` that was created by this mutation. */
    userChannel?: Maybe<UserChannel>;
};
/** All input for the create `User` mutation. */
export type CreateUserInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `User` to be created by this mutation. */
    user: UserInput;
};
/** The output of our create `User` mutation. */
export type CreateUserPayload = {
    __typename?: 'CreateUserPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `User` that was created by this mutation. */
    user?: Maybe<User>;
};
/** A filter to be used against Datetime fields. All fields are combined with a logical ‘and.’ */
export type DatetimeFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<Scalars['Datetime']['input']>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<Scalars['Datetime']['input']>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<Scalars['Datetime']['input']>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<Scalars['Datetime']['input']>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<Scalars['Datetime']['input']>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<Scalars['Datetime']['input']>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<Scalars['Datetime']['input']>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<Scalars['Datetime']['input']>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<Scalars['Datetime']['input']>>;
};
/** All input for the `deleteGithubAccount` mutation. */
export type DeleteGithubAccountInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key of the link. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `GithubAccount` mutation. */
export type DeleteGithubAccountPayload = {
    __typename?: 'DeleteGithubAccountPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedGithubAccountNodeId?: Maybe<Scalars['ID']['output']>;
    /** The `GithubAccount` that was deleted by this mutation. */
    githubAccount?: Maybe<GithubAccount>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteLearningCourse` mutation. */
export type DeleteLearningCourseInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `LearningCourse` mutation. */
export type DeleteLearningCoursePayload = {
    __typename?: 'DeleteLearningCoursePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedLearningCourseNodeId?: Maybe<Scalars['ID']['output']>;
    /** The `LearningCourse` that was deleted by this mutation. */
    learningCourse?: Maybe<LearningCourse>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteLearningDocument` mutation. */
export type DeleteLearningDocumentInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `LearningDocument` mutation. */
export type DeleteLearningDocumentPayload = {
    __typename?: 'DeleteLearningDocumentPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedLearningDocumentNodeId?: Maybe<Scalars['ID']['output']>;
    /** The `LearningDocument` that was deleted by this mutation. */
    learningDocument?: Maybe<LearningDocument>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteLearningEnrollment` mutation. */
export type DeleteLearningEnrollmentInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `LearningEnrollment` mutation. */
export type DeleteLearningEnrollmentPayload = {
    __typename?: 'DeleteLearningEnrollmentPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedLearningEnrollmentNodeId?: Maybe<Scalars['ID']['output']>;
    /** The `LearningEnrollment` that was deleted by this mutation. */
    learningEnrollment?: Maybe<LearningEnrollment>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteLearningInteraction` mutation. */
export type DeleteLearningInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `LearningInteraction` mutation. */
export type DeleteLearningInteractionPayload = {
    __typename?: 'DeleteLearningInteractionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedLearningInteractionNodeId?: Maybe<Scalars['ID']['output']>;
    /** The `LearningInteraction` that was deleted by this mutation. */
    learningInteraction?: Maybe<LearningInteraction>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteLearningVectorMetadatum` mutation. */
export type DeleteLearningVectorMetadatumInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `LearningVectorMetadatum` mutation. */
export type DeleteLearningVectorMetadatumPayload = {
    __typename?: 'DeleteLearningVectorMetadatumPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedLearningVectorMetadatumNodeId?: Maybe<Scalars['ID']['output']>;
    /** The `LearningVectorMetadatum` that was deleted by this mutation. */
    learningVectorMetadatum?: Maybe<LearningVectorMetadatum>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteRalphAdvancedFeature` mutation. */
export type DeleteRalphAdvancedFeatureInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['Int']['input'];
};
/** The output of our delete `RalphAdvancedFeature` mutation. */
export type DeleteRalphAdvancedFeaturePayload = {
    __typename?: 'DeleteRalphAdvancedFeaturePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedRalphAdvancedFeatureNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedFeature` that was deleted by this mutation. */
    ralphAdvancedFeature?: Maybe<RalphAdvancedFeature>;
};
/** All input for the `deleteRalphAdvancedProject` mutation. */
export type DeleteRalphAdvancedProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['Int']['input'];
};
/** The output of our delete `RalphAdvancedProject` mutation. */
export type DeleteRalphAdvancedProjectPayload = {
    __typename?: 'DeleteRalphAdvancedProjectPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedRalphAdvancedProjectNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedProject` that was deleted by this mutation. */
    ralphAdvancedProject?: Maybe<RalphAdvancedProject>;
};
/** All input for the `deleteRalphAdvancedStory` mutation. */
export type DeleteRalphAdvancedStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['Int']['input'];
};
/** The output of our delete `RalphAdvancedStory` mutation. */
export type DeleteRalphAdvancedStoryPayload = {
    __typename?: 'DeleteRalphAdvancedStoryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedRalphAdvancedStoryNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedStory` that was deleted by this mutation. */
    ralphAdvancedStory?: Maybe<RalphAdvancedStory>;
};
/** All input for the `deleteRalphAdvancedSystemLog` mutation. */
export type DeleteRalphAdvancedSystemLogInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['Int']['input'];
};
/** The output of our delete `RalphAdvancedSystemLog` mutation. */
export type DeleteRalphAdvancedSystemLogPayload = {
    __typename?: 'DeleteRalphAdvancedSystemLogPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedRalphAdvancedSystemLogNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedSystemLog` that was deleted by this mutation. */
    ralphAdvancedSystemLog?: Maybe<RalphAdvancedSystemLog>;
};
/** All input for the `deleteUserChannel` mutation. */
export type DeleteUserChannelInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key of the link. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `UserChannel` mutation. */
export type DeleteUserChannelPayload = {
    __typename?: 'DeleteUserChannelPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedUserChannelNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `UserChannel` that was deleted by this mutation. */
    userChannel?: Maybe<UserChannel>;
};
/** All input for the `deleteUser` mutation. */
export type DeleteUserInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The key by which every product refers to this account. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `User` mutation. */
export type DeleteUserPayload = {
    __typename?: 'DeleteUserPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedUserNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `User` that was deleted by this mutation. */
    user?: Maybe<User>;
};
/** A GitHub account linked to an account here. */
export type GithubAccount = Node & {
    __typename?: 'GithubAccount';
    /** GitHub's picture at the last sign-in. */
    avatarUrl?: Maybe<Scalars['String']['output']>;
    /** When the accounts were linked. */
    createdAt: Scalars['Datetime']['output'];
    /** GitHub's own id of the account; never changes. */
    githubId: Scalars['String']['output'];
    /** GitHub login at the last sign-in. */
    githubUsername: Scalars['String']['output'];
    /** Key of the link. */
    id: Scalars['UUID']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** When GitHub's details last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
    /** Reads a single `User` that is related to this `GithubAccount`. */
    user?: Maybe<User>;
    /** The account that this GitHub account signs in to. */
    userId: Scalars['UUID']['output'];
};
export type GithubAccountAggregates = {
    __typename?: 'GithubAccountAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<GithubAccountDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `GithubAccount` object types. */
export type GithubAccountAggregatesFilter = {
    /** A filter that must pass for the relevant `GithubAccount` object to be included within the aggregate. */
    filter?: InputMaybe<GithubAccountFilter>;
};
/** A connection to a list of `GithubAccount` values. */
export type GithubAccountConnection = {
    __typename?: 'GithubAccountConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<GithubAccountAggregates>;
    /** A list of edges which contains the `GithubAccount` and cursor to aid in pagination. */
    edges: Array<GithubAccountEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<GithubAccountAggregates>>;
    /** A list of `GithubAccount` objects. */
    nodes: Array<GithubAccount>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `GithubAccount` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `GithubAccount` values. */
export type GithubAccountConnectionGroupedAggregatesArgs = {
    groupBy: Array<GithubAccountGroupBy>;
};
export type GithubAccountDistinctCountAggregates = {
    __typename?: 'GithubAccountDistinctCountAggregates';
    /** Distinct count of avatarUrl across the matching connection */
    avatarUrl?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of githubId across the matching connection */
    githubId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of githubUsername across the matching connection */
    githubUsername?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `GithubAccount` edge in the connection. */
export type GithubAccountEdge = {
    __typename?: 'GithubAccountEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `GithubAccount` at the end of the edge. */
    node: GithubAccount;
};
/** A filter to be used against `GithubAccount` object types. All fields are combined with a logical ‘and.’ */
export type GithubAccountFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<GithubAccountFilter>>;
    /** Filter by the object’s `githubId` field. */
    githubId?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<GithubAccountFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<GithubAccountFilter>>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `GithubAccount` for usage during aggregation. */
export type GithubAccountGroupBy = 'USER_ID';
/** Methods to use when ordering `GithubAccount`. */
export type GithubAccountOrderBy = 'GITHUB_ID_ASC' | 'GITHUB_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
export type HavingIntFilter = {
    equalTo?: InputMaybe<Scalars['Int']['input']>;
    greaterThan?: InputMaybe<Scalars['Int']['input']>;
    greaterThanOrEqualTo?: InputMaybe<Scalars['Int']['input']>;
    lessThan?: InputMaybe<Scalars['Int']['input']>;
    lessThanOrEqualTo?: InputMaybe<Scalars['Int']['input']>;
    notEqualTo?: InputMaybe<Scalars['Int']['input']>;
};
/** A filter to be used against Int fields. All fields are combined with a logical ‘and.’ */
export type IntFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<Scalars['Int']['input']>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<Scalars['Int']['input']>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<Scalars['Int']['input']>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<Scalars['Int']['input']>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<Scalars['Int']['input']>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<Scalars['Int']['input']>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<Scalars['Int']['input']>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<Scalars['Int']['input']>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};
/** A course that students enroll in and educators teach. */
export type LearningCourse = Node & {
    __typename?: 'LearningCourse';
    /** Short name in the catalogue, such as WFED119. */
    code: Scalars['String']['output'];
    /** When it was added. */
    createdAt: Scalars['Datetime']['output'];
    /** What it is about. */
    description?: Maybe<Scalars['String']['output']>;
    /** Reads and enables pagination through a set of `LearningDocument`. */
    documents: LearningDocumentConnection;
    /** Reads and enables pagination through a set of `LearningEnrollment`. */
    enrollments: LearningEnrollmentConnection;
    /** Key. */
    id: Scalars['UUID']['output'];
    /** Full name. */
    name: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** When it runs, such as Fall 2026. */
    semester?: Maybe<Scalars['String']['output']>;
};
/** A course that students enroll in and educators teach. */
export type LearningCourseDocumentsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningDocumentFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningDocumentOrderBy>>;
};
/** A course that students enroll in and educators teach. */
export type LearningCourseEnrollmentsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningEnrollmentFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningEnrollmentOrderBy>>;
};
export type LearningCourseAggregates = {
    __typename?: 'LearningCourseAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningCourseDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A connection to a list of `LearningCourse` values. */
export type LearningCourseConnection = {
    __typename?: 'LearningCourseConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<LearningCourseAggregates>;
    /** A list of edges which contains the `LearningCourse` and cursor to aid in pagination. */
    edges: Array<LearningCourseEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<LearningCourseAggregates>>;
    /** A list of `LearningCourse` objects. */
    nodes: Array<LearningCourse>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `LearningCourse` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `LearningCourse` values. */
export type LearningCourseConnectionGroupedAggregatesArgs = {
    groupBy: Array<LearningCourseGroupBy>;
};
export type LearningCourseDistinctCountAggregates = {
    __typename?: 'LearningCourseDistinctCountAggregates';
    /** Distinct count of code across the matching connection */
    code?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of description across the matching connection */
    description?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of name across the matching connection */
    name?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of semester across the matching connection */
    semester?: Maybe<Scalars['BigInt']['output']>;
};
/** A `LearningCourse` edge in the connection. */
export type LearningCourseEdge = {
    __typename?: 'LearningCourseEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `LearningCourse` at the end of the edge. */
    node: LearningCourse;
};
/** A filter to be used against `LearningCourse` object types. All fields are combined with a logical ‘and.’ */
export type LearningCourseFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<LearningCourseFilter>>;
    /** Filter by the object’s `code` field. */
    code?: InputMaybe<StringFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `documents` relation. */
    documents?: InputMaybe<LearningCourseToManyLearningDocumentFilter>;
    /** Some related `documents` exist. */
    documentsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `enrollments` relation. */
    enrollments?: InputMaybe<LearningCourseToManyLearningEnrollmentFilter>;
    /** Some related `enrollments` exist. */
    enrollmentsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `name` field. */
    name?: InputMaybe<StringFilter>;
    /** Negates the expression. */
    not?: InputMaybe<LearningCourseFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<LearningCourseFilter>>;
    /** Filter by the object’s `semester` field. */
    semester?: InputMaybe<StringFilter>;
};
/** Grouping methods for `LearningCourse` for usage during aggregation. */
export type LearningCourseGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'NAME' | 'SEMESTER';
/** An input for mutations affecting `LearningCourse` */
export type LearningCourseInput = {
    /** Short name in the catalogue, such as WFED119. */
    code: Scalars['String']['input'];
    /** What it is about. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Full name. */
    name: Scalars['String']['input'];
    /** When it runs, such as Fall 2026. */
    semester?: InputMaybe<Scalars['String']['input']>;
};
/** Methods to use when ordering `LearningCourse`. */
export type LearningCourseOrderBy = 'CODE_ASC' | 'CODE_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DOCUMENTS_COUNT_ASC' | 'DOCUMENTS_COUNT_DESC' | 'ENROLLMENTS_COUNT_ASC' | 'ENROLLMENTS_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SEMESTER_ASC' | 'SEMESTER_DESC';
/** Represents an update to a `LearningCourse`. Fields that are set will be updated. */
export type LearningCoursePatch = {
    /** Short name in the catalogue, such as WFED119. */
    code?: InputMaybe<Scalars['String']['input']>;
    /** What it is about. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Full name. */
    name?: InputMaybe<Scalars['String']['input']>;
    /** When it runs, such as Fall 2026. */
    semester?: InputMaybe<Scalars['String']['input']>;
};
/** A filter to be used against many `LearningDocument` object types. All fields are combined with a logical ‘and.’ */
export type LearningCourseToManyLearningDocumentFilter = {
    /** Aggregates across related `LearningDocument` match the filter criteria. */
    aggregates?: InputMaybe<LearningDocumentAggregatesFilter>;
    /** Every related `LearningDocument` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<LearningDocumentFilter>;
    /** No related `LearningDocument` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<LearningDocumentFilter>;
    /** Some related `LearningDocument` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<LearningDocumentFilter>;
};
/** A filter to be used against many `LearningEnrollment` object types. All fields are combined with a logical ‘and.’ */
export type LearningCourseToManyLearningEnrollmentFilter = {
    /** Aggregates across related `LearningEnrollment` match the filter criteria. */
    aggregates?: InputMaybe<LearningEnrollmentAggregatesFilter>;
    /** Every related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<LearningEnrollmentFilter>;
    /** No related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<LearningEnrollmentFilter>;
    /** Some related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<LearningEnrollmentFilter>;
};
/** A document of a course: a file and its title. */
export type LearningDocument = Node & {
    __typename?: 'LearningDocument';
    /** Media type, such as application/pdf. */
    contentType?: Maybe<Scalars['String']['output']>;
    /** Reads a single `LearningCourse` that is related to this `LearningDocument`. */
    course?: Maybe<LearningCourse>;
    /** The course it belongs to. */
    courseId: Scalars['UUID']['output'];
    /** When it was added. */
    createdAt: Scalars['Datetime']['output'];
    /** Where the file is stored. */
    filePath?: Maybe<Scalars['String']['output']>;
    /** Key. */
    id: Scalars['UUID']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads and enables pagination through a set of `LearningRagChunk`. */
    ragChunks: LearningRagChunkConnection;
    /** Reads a single `LearningRagDocument` that is related to this `LearningDocument`. */
    ragDocument?: Maybe<LearningRagDocument>;
    /** Title; learningSearchDocuments looks here and in the chunks. */
    title: Scalars['String']['output'];
    /** Reads and enables pagination through a set of `LearningVectorMetadatum`. */
    vectorMetadata: LearningVectorMetadatumConnection;
};
/** A document of a course: a file and its title. */
export type LearningDocumentRagChunksArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningRagChunkFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningRagChunkOrderBy>>;
};
/** A document of a course: a file and its title. */
export type LearningDocumentVectorMetadataArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningVectorMetadatumFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningVectorMetadatumOrderBy>>;
};
export type LearningDocumentAggregates = {
    __typename?: 'LearningDocumentAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningDocumentDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `LearningDocument` object types. */
export type LearningDocumentAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningDocument` object to be included within the aggregate. */
    filter?: InputMaybe<LearningDocumentFilter>;
};
/** A connection to a list of `LearningDocument` values. */
export type LearningDocumentConnection = {
    __typename?: 'LearningDocumentConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<LearningDocumentAggregates>;
    /** A list of edges which contains the `LearningDocument` and cursor to aid in pagination. */
    edges: Array<LearningDocumentEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<LearningDocumentAggregates>>;
    /** A list of `LearningDocument` objects. */
    nodes: Array<LearningDocument>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `LearningDocument` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `LearningDocument` values. */
export type LearningDocumentConnectionGroupedAggregatesArgs = {
    groupBy: Array<LearningDocumentGroupBy>;
};
export type LearningDocumentDistinctCountAggregates = {
    __typename?: 'LearningDocumentDistinctCountAggregates';
    /** Distinct count of contentType across the matching connection */
    contentType?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of courseId across the matching connection */
    courseId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of filePath across the matching connection */
    filePath?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of title across the matching connection */
    title?: Maybe<Scalars['BigInt']['output']>;
};
/** A `LearningDocument` edge in the connection. */
export type LearningDocumentEdge = {
    __typename?: 'LearningDocumentEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `LearningDocument` at the end of the edge. */
    node: LearningDocument;
};
/** A filter to be used against `LearningDocument` object types. All fields are combined with a logical ‘and.’ */
export type LearningDocumentFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<LearningDocumentFilter>>;
    /** Filter by the object’s `course` relation. */
    course?: InputMaybe<LearningCourseFilter>;
    /** Filter by the object’s `courseId` field. */
    courseId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<LearningDocumentFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<LearningDocumentFilter>>;
    /** Filter by the object’s `ragChunks` relation. */
    ragChunks?: InputMaybe<LearningDocumentToManyLearningRagChunkFilter>;
    /** Some related `ragChunks` exist. */
    ragChunksExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ragDocument` relation. */
    ragDocument?: InputMaybe<LearningRagDocumentFilter>;
    /** A related `ragDocument` exists. */
    ragDocumentExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `title` field. */
    title?: InputMaybe<StringFilter>;
    /** Filter by the object’s `vectorMetadata` relation. */
    vectorMetadata?: InputMaybe<LearningDocumentToManyLearningVectorMetadatumFilter>;
    /** Some related `vectorMetadata` exist. */
    vectorMetadataExist?: InputMaybe<Scalars['Boolean']['input']>;
};
/** Grouping methods for `LearningDocument` for usage during aggregation. */
export type LearningDocumentGroupBy = 'COURSE_ID' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'TITLE';
/** An input for mutations affecting `LearningDocument` */
export type LearningDocumentInput = {
    /** Media type, such as application/pdf. */
    contentType?: InputMaybe<Scalars['String']['input']>;
    /** The course it belongs to. */
    courseId: Scalars['UUID']['input'];
    /** Where the file is stored. */
    filePath?: InputMaybe<Scalars['String']['input']>;
    /** Title; learningSearchDocuments looks here and in the chunks. */
    title: Scalars['String']['input'];
};
/** Methods to use when ordering `LearningDocument`. */
export type LearningDocumentOrderBy = 'COURSE_ID_ASC' | 'COURSE_ID_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RAG_CHUNKS_COUNT_ASC' | 'RAG_CHUNKS_COUNT_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'VECTOR_METADATA_COUNT_ASC' | 'VECTOR_METADATA_COUNT_DESC';
/** Represents an update to a `LearningDocument`. Fields that are set will be updated. */
export type LearningDocumentPatch = {
    /** Media type, such as application/pdf. */
    contentType?: InputMaybe<Scalars['String']['input']>;
    /** The course it belongs to. */
    courseId?: InputMaybe<Scalars['UUID']['input']>;
    /** Where the file is stored. */
    filePath?: InputMaybe<Scalars['String']['input']>;
    /** Title; learningSearchDocuments looks here and in the chunks. */
    title?: InputMaybe<Scalars['String']['input']>;
};
/** A filter to be used against many `LearningRagChunk` object types. All fields are combined with a logical ‘and.’ */
export type LearningDocumentToManyLearningRagChunkFilter = {
    /** Aggregates across related `LearningRagChunk` match the filter criteria. */
    aggregates?: InputMaybe<LearningRagChunkAggregatesFilter>;
    /** Every related `LearningRagChunk` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<LearningRagChunkFilter>;
    /** No related `LearningRagChunk` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<LearningRagChunkFilter>;
    /** Some related `LearningRagChunk` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<LearningRagChunkFilter>;
};
/** A filter to be used against many `LearningVectorMetadatum` object types. All fields are combined with a logical ‘and.’ */
export type LearningDocumentToManyLearningVectorMetadatumFilter = {
    /** Aggregates across related `LearningVectorMetadatum` match the filter criteria. */
    aggregates?: InputMaybe<LearningVectorMetadatumAggregatesFilter>;
    /** Every related `LearningVectorMetadatum` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<LearningVectorMetadatumFilter>;
    /** No related `LearningVectorMetadatum` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<LearningVectorMetadatumFilter>;
    /** Some related `LearningVectorMetadatum` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<LearningVectorMetadatumFilter>;
};
/** That a student takes, or an educator teaches, a course. */
export type LearningEnrollment = Node & {
    __typename?: 'LearningEnrollment';
    /** Reads a single `LearningCourse` that is related to this `LearningEnrollment`. */
    course?: Maybe<LearningCourse>;
    /** The course. */
    courseId: Scalars['UUID']['output'];
    /** Since when. */
    enrolledAt: Scalars['Datetime']['output'];
    /** Key. */
    id: Scalars['UUID']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads a single `User` that is related to this `LearningEnrollment`. */
    user?: Maybe<User>;
    /** The student or educator. */
    userId: Scalars['UUID']['output'];
};
export type LearningEnrollmentAggregates = {
    __typename?: 'LearningEnrollmentAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningEnrollmentDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `LearningEnrollment` object types. */
export type LearningEnrollmentAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningEnrollment` object to be included within the aggregate. */
    filter?: InputMaybe<LearningEnrollmentFilter>;
};
/** A connection to a list of `LearningEnrollment` values. */
export type LearningEnrollmentConnection = {
    __typename?: 'LearningEnrollmentConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<LearningEnrollmentAggregates>;
    /** A list of edges which contains the `LearningEnrollment` and cursor to aid in pagination. */
    edges: Array<LearningEnrollmentEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<LearningEnrollmentAggregates>>;
    /** A list of `LearningEnrollment` objects. */
    nodes: Array<LearningEnrollment>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `LearningEnrollment` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `LearningEnrollment` values. */
export type LearningEnrollmentConnectionGroupedAggregatesArgs = {
    groupBy: Array<LearningEnrollmentGroupBy>;
};
export type LearningEnrollmentDistinctCountAggregates = {
    __typename?: 'LearningEnrollmentDistinctCountAggregates';
    /** Distinct count of courseId across the matching connection */
    courseId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of enrolledAt across the matching connection */
    enrolledAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `LearningEnrollment` edge in the connection. */
export type LearningEnrollmentEdge = {
    __typename?: 'LearningEnrollmentEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `LearningEnrollment` at the end of the edge. */
    node: LearningEnrollment;
};
/** A filter to be used against `LearningEnrollment` object types. All fields are combined with a logical ‘and.’ */
export type LearningEnrollmentFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<LearningEnrollmentFilter>>;
    /** Filter by the object’s `course` relation. */
    course?: InputMaybe<LearningCourseFilter>;
    /** Filter by the object’s `courseId` field. */
    courseId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `enrolledAt` field. */
    enrolledAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<LearningEnrollmentFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<LearningEnrollmentFilter>>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `LearningEnrollment` for usage during aggregation. */
export type LearningEnrollmentGroupBy = 'COURSE_ID' | 'ENROLLED_AT' | 'ENROLLED_AT_TRUNCATED_TO_DAY' | 'ENROLLED_AT_TRUNCATED_TO_HOUR' | 'USER_ID';
/** An input for mutations affecting `LearningEnrollment` */
export type LearningEnrollmentInput = {
    /** The course. */
    courseId: Scalars['UUID']['input'];
    /** The student or educator. */
    userId: Scalars['UUID']['input'];
};
/** Methods to use when ordering `LearningEnrollment`. */
export type LearningEnrollmentOrderBy = 'COURSE_ID_ASC' | 'COURSE_ID_DESC' | 'ENROLLED_AT_ASC' | 'ENROLLED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** A request to an AI service and its response. */
export type LearningInteraction = Node & {
    __typename?: 'LearningInteraction';
    /** When it was asked. */
    createdAt: Scalars['Datetime']['output'];
    /** Key. */
    id: Scalars['UUID']['output'];
    /** How long the answer took, in milliseconds. */
    latencyMs?: Maybe<Scalars['Int']['output']>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** What was asked. */
    requestData?: Maybe<Scalars['JSON']['output']>;
    /** What was answered. */
    responseData?: Maybe<Scalars['JSON']['output']>;
    /** Which service answered, such as rag or tutor. */
    serviceType?: Maybe<Scalars['String']['output']>;
    /** Reads a single `User` that is related to this `LearningInteraction`. */
    user?: Maybe<User>;
    /** Who asked; the caller, unless someone allowed to says otherwise. */
    userId: Scalars['UUID']['output'];
    /** Reads a single `LearningUserInteraction` that is related to this `LearningInteraction`. */
    userInteraction?: Maybe<LearningUserInteraction>;
};
export type LearningInteractionAggregates = {
    __typename?: 'LearningInteractionAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<LearningInteractionAverageAggregates>;
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningInteractionDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<LearningInteractionMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<LearningInteractionMinAggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<LearningInteractionStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<LearningInteractionSumAggregates>;
};
/** A filter to be used against aggregates of `LearningInteraction` object types. */
export type LearningInteractionAggregatesFilter = {
    /** Mean average aggregate over matching `LearningInteraction` objects. */
    average?: InputMaybe<LearningInteractionAverageAggregateFilter>;
    /** A filter that must pass for the relevant `LearningInteraction` object to be included within the aggregate. */
    filter?: InputMaybe<LearningInteractionFilter>;
    /** Maximum aggregate over matching `LearningInteraction` objects. */
    max?: InputMaybe<LearningInteractionMaxAggregateFilter>;
    /** Minimum aggregate over matching `LearningInteraction` objects. */
    min?: InputMaybe<LearningInteractionMinAggregateFilter>;
    /** Sample standard deviation aggregate over matching `LearningInteraction` objects. */
    stddevSample?: InputMaybe<LearningInteractionStddevSampleAggregateFilter>;
    /** Sum aggregate over matching `LearningInteraction` objects. */
    sum?: InputMaybe<LearningInteractionSumAggregateFilter>;
};
export type LearningInteractionAverageAggregateFilter = {
    latencyMs?: InputMaybe<BigFloatFilter>;
};
export type LearningInteractionAverageAggregates = {
    __typename?: 'LearningInteractionAverageAggregates';
    /** Mean average of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `LearningInteraction` values. */
export type LearningInteractionConnection = {
    __typename?: 'LearningInteractionConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<LearningInteractionAggregates>;
    /** A list of edges which contains the `LearningInteraction` and cursor to aid in pagination. */
    edges: Array<LearningInteractionEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<LearningInteractionAggregates>>;
    /** A list of `LearningInteraction` objects. */
    nodes: Array<LearningInteraction>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `LearningInteraction` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `LearningInteraction` values. */
export type LearningInteractionConnectionGroupedAggregatesArgs = {
    groupBy: Array<LearningInteractionGroupBy>;
    having?: InputMaybe<LearningInteractionHavingInput>;
};
export type LearningInteractionDistinctCountAggregates = {
    __typename?: 'LearningInteractionDistinctCountAggregates';
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of requestData across the matching connection */
    requestData?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of responseData across the matching connection */
    responseData?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of serviceType across the matching connection */
    serviceType?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `LearningInteraction` edge in the connection. */
export type LearningInteractionEdge = {
    __typename?: 'LearningInteractionEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `LearningInteraction` at the end of the edge. */
    node: LearningInteraction;
};
/** A filter to be used against `LearningInteraction` object types. All fields are combined with a logical ‘and.’ */
export type LearningInteractionFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<LearningInteractionFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `latencyMs` field. */
    latencyMs?: InputMaybe<IntFilter>;
    /** Negates the expression. */
    not?: InputMaybe<LearningInteractionFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<LearningInteractionFilter>>;
    /** Filter by the object’s `serviceType` field. */
    serviceType?: InputMaybe<StringFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `userInteraction` relation. */
    userInteraction?: InputMaybe<LearningUserInteractionFilter>;
    /** A related `userInteraction` exists. */
    userInteractionExists?: InputMaybe<Scalars['Boolean']['input']>;
};
/** Grouping methods for `LearningInteraction` for usage during aggregation. */
export type LearningInteractionGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'LATENCY_MS' | 'SERVICE_TYPE' | 'USER_ID';
export type LearningInteractionHavingAverageInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningInteractionHavingDistinctCountInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
/** Conditions for `LearningInteraction` aggregates. */
export type LearningInteractionHavingInput = {
    AND?: InputMaybe<Array<LearningInteractionHavingInput>>;
    OR?: InputMaybe<Array<LearningInteractionHavingInput>>;
    average?: InputMaybe<LearningInteractionHavingAverageInput>;
    distinctCount?: InputMaybe<LearningInteractionHavingDistinctCountInput>;
    max?: InputMaybe<LearningInteractionHavingMaxInput>;
    min?: InputMaybe<LearningInteractionHavingMinInput>;
    stddevSample?: InputMaybe<LearningInteractionHavingStddevSampleInput>;
    sum?: InputMaybe<LearningInteractionHavingSumInput>;
};
export type LearningInteractionHavingMaxInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningInteractionHavingMinInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningInteractionHavingStddevSampleInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningInteractionHavingSumInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
/** An input for mutations affecting `LearningInteraction` */
export type LearningInteractionInput = {
    /** How long the answer took, in milliseconds. */
    latencyMs?: InputMaybe<Scalars['Int']['input']>;
    /** What was asked. */
    requestData?: InputMaybe<Scalars['JSON']['input']>;
    /** What was answered. */
    responseData?: InputMaybe<Scalars['JSON']['input']>;
    /** Which service answered, such as rag or tutor. */
    serviceType?: InputMaybe<Scalars['String']['input']>;
    /** Who asked; the caller, unless someone allowed to says otherwise. */
    userId?: InputMaybe<Scalars['UUID']['input']>;
};
export type LearningInteractionMaxAggregateFilter = {
    latencyMs?: InputMaybe<IntFilter>;
};
export type LearningInteractionMaxAggregates = {
    __typename?: 'LearningInteractionMaxAggregates';
    /** Maximum of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Int']['output']>;
};
export type LearningInteractionMinAggregateFilter = {
    latencyMs?: InputMaybe<IntFilter>;
};
export type LearningInteractionMinAggregates = {
    __typename?: 'LearningInteractionMinAggregates';
    /** Minimum of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `LearningInteraction`. */
export type LearningInteractionOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LATENCY_MS_ASC' | 'LATENCY_MS_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SERVICE_TYPE_ASC' | 'SERVICE_TYPE_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `LearningInteraction`. Fields that are set will be updated. */
export type LearningInteractionPatch = {
    /** How long the answer took, in milliseconds. */
    latencyMs?: InputMaybe<Scalars['Int']['input']>;
    /** What was asked. */
    requestData?: InputMaybe<Scalars['JSON']['input']>;
    /** What was answered. */
    responseData?: InputMaybe<Scalars['JSON']['input']>;
    /** Which service answered, such as rag or tutor. */
    serviceType?: InputMaybe<Scalars['String']['input']>;
};
export type LearningInteractionStddevSampleAggregateFilter = {
    latencyMs?: InputMaybe<BigFloatFilter>;
};
export type LearningInteractionStddevSampleAggregates = {
    __typename?: 'LearningInteractionStddevSampleAggregates';
    /** Sample standard deviation of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['BigFloat']['output']>;
};
export type LearningInteractionSumAggregateFilter = {
    latencyMs?: InputMaybe<BigIntFilter>;
};
export type LearningInteractionSumAggregates = {
    __typename?: 'LearningInteractionSumAggregates';
    /** Sum of latencyMs across the matching connection */
    latencyMs: Scalars['BigInt']['output'];
};
/** An embedded chunk with its document's title. */
export type LearningRagChunk = Node & {
    __typename?: 'LearningRagChunk';
    /** Which part of the document. */
    chunkId: Scalars['String']['output'];
    /** Reads a single `LearningDocument` that is related to this `LearningRagChunk`. */
    document?: Maybe<LearningDocument>;
    /** The document. */
    documentId: Scalars['UUID']['output'];
    /** Title of its document. */
    documentTitle: Scalars['String']['output'];
    /** The model that embedded it. */
    embeddingModel?: Maybe<Scalars['String']['output']>;
    /** What else the retrieval service noted. */
    metadata?: Maybe<Scalars['JSON']['output']>;
    /** The chunk's metadata. */
    metadataId: Scalars['UUID']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
};
export type LearningRagChunkAggregates = {
    __typename?: 'LearningRagChunkAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningRagChunkDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `LearningRagChunk` object types. */
export type LearningRagChunkAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningRagChunk` object to be included within the aggregate. */
    filter?: InputMaybe<LearningRagChunkFilter>;
};
/** A connection to a list of `LearningRagChunk` values. */
export type LearningRagChunkConnection = {
    __typename?: 'LearningRagChunkConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<LearningRagChunkAggregates>;
    /** A list of edges which contains the `LearningRagChunk` and cursor to aid in pagination. */
    edges: Array<LearningRagChunkEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<LearningRagChunkAggregates>>;
    /** A list of `LearningRagChunk` objects. */
    nodes: Array<LearningRagChunk>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `LearningRagChunk` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `LearningRagChunk` values. */
export type LearningRagChunkConnectionGroupedAggregatesArgs = {
    groupBy: Array<LearningRagChunkGroupBy>;
};
export type LearningRagChunkDistinctCountAggregates = {
    __typename?: 'LearningRagChunkDistinctCountAggregates';
    /** Distinct count of chunkId across the matching connection */
    chunkId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of documentId across the matching connection */
    documentId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of documentTitle across the matching connection */
    documentTitle?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of embeddingModel across the matching connection */
    embeddingModel?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of metadata across the matching connection */
    metadata?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of metadataId across the matching connection */
    metadataId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `LearningRagChunk` edge in the connection. */
export type LearningRagChunkEdge = {
    __typename?: 'LearningRagChunkEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `LearningRagChunk` at the end of the edge. */
    node: LearningRagChunk;
};
/** A filter to be used against `LearningRagChunk` object types. All fields are combined with a logical ‘and.’ */
export type LearningRagChunkFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<LearningRagChunkFilter>>;
    /** Filter by the object’s `chunkId` field. */
    chunkId?: InputMaybe<StringFilter>;
    /** Filter by the object’s `document` relation. */
    document?: InputMaybe<LearningDocumentFilter>;
    /** Filter by the object’s `documentId` field. */
    documentId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `documentTitle` field. */
    documentTitle?: InputMaybe<StringFilter>;
    /** Filter by the object’s `embeddingModel` field. */
    embeddingModel?: InputMaybe<StringFilter>;
    /** Filter by the object’s `metadataId` field. */
    metadataId?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<LearningRagChunkFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<LearningRagChunkFilter>>;
};
/** Grouping methods for `LearningRagChunk` for usage during aggregation. */
export type LearningRagChunkGroupBy = 'CHUNK_ID' | 'DOCUMENT_ID' | 'DOCUMENT_TITLE' | 'EMBEDDING_MODEL' | 'METADATA';
/** Methods to use when ordering `LearningRagChunk`. */
export type LearningRagChunkOrderBy = 'CHUNK_ID_ASC' | 'CHUNK_ID_DESC' | 'DOCUMENT_ID_ASC' | 'DOCUMENT_ID_DESC' | 'DOCUMENT_TITLE_ASC' | 'DOCUMENT_TITLE_DESC' | 'EMBEDDING_MODEL_ASC' | 'EMBEDDING_MODEL_DESC' | 'METADATA_ID_ASC' | 'METADATA_ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC';
/** A document with its course, as the retrieval service wants it. */
export type LearningRagDocument = Node & {
    __typename?: 'LearningRagDocument';
    /** Code of its course. */
    courseCode: Scalars['String']['output'];
    /** Name of its course. */
    courseName: Scalars['String']['output'];
    /** When it was added. */
    createdAt: Scalars['Datetime']['output'];
    /** Reads a single `LearningDocument` that is related to this `LearningRagDocument`. */
    document?: Maybe<LearningDocument>;
    /** The document. */
    documentId: Scalars['UUID']['output'];
    /** Where its file is stored. */
    filePath?: Maybe<Scalars['String']['output']>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Its title. */
    title: Scalars['String']['output'];
};
export type LearningRagDocumentAggregates = {
    __typename?: 'LearningRagDocumentAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningRagDocumentDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A connection to a list of `LearningRagDocument` values. */
export type LearningRagDocumentConnection = {
    __typename?: 'LearningRagDocumentConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<LearningRagDocumentAggregates>;
    /** A list of edges which contains the `LearningRagDocument` and cursor to aid in pagination. */
    edges: Array<LearningRagDocumentEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<LearningRagDocumentAggregates>>;
    /** A list of `LearningRagDocument` objects. */
    nodes: Array<LearningRagDocument>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `LearningRagDocument` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `LearningRagDocument` values. */
export type LearningRagDocumentConnectionGroupedAggregatesArgs = {
    groupBy: Array<LearningRagDocumentGroupBy>;
};
export type LearningRagDocumentDistinctCountAggregates = {
    __typename?: 'LearningRagDocumentDistinctCountAggregates';
    /** Distinct count of courseCode across the matching connection */
    courseCode?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of courseName across the matching connection */
    courseName?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of documentId across the matching connection */
    documentId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of filePath across the matching connection */
    filePath?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of title across the matching connection */
    title?: Maybe<Scalars['BigInt']['output']>;
};
/** A `LearningRagDocument` edge in the connection. */
export type LearningRagDocumentEdge = {
    __typename?: 'LearningRagDocumentEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `LearningRagDocument` at the end of the edge. */
    node: LearningRagDocument;
};
/** A filter to be used against `LearningRagDocument` object types. All fields are combined with a logical ‘and.’ */
export type LearningRagDocumentFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<LearningRagDocumentFilter>>;
    /** Filter by the object’s `courseCode` field. */
    courseCode?: InputMaybe<StringFilter>;
    /** Filter by the object’s `courseName` field. */
    courseName?: InputMaybe<StringFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `document` relation. */
    document?: InputMaybe<LearningDocumentFilter>;
    /** Filter by the object’s `documentId` field. */
    documentId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `filePath` field. */
    filePath?: InputMaybe<StringFilter>;
    /** Negates the expression. */
    not?: InputMaybe<LearningRagDocumentFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<LearningRagDocumentFilter>>;
    /** Filter by the object’s `title` field. */
    title?: InputMaybe<StringFilter>;
};
/** Grouping methods for `LearningRagDocument` for usage during aggregation. */
export type LearningRagDocumentGroupBy = 'COURSE_CODE' | 'COURSE_NAME' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'FILE_PATH' | 'TITLE';
/** Methods to use when ordering `LearningRagDocument`. */
export type LearningRagDocumentOrderBy = 'COURSE_CODE_ASC' | 'COURSE_CODE_DESC' | 'COURSE_NAME_ASC' | 'COURSE_NAME_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DOCUMENT_ID_ASC' | 'DOCUMENT_ID_DESC' | 'FILE_PATH_ASC' | 'FILE_PATH_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'TITLE_ASC' | 'TITLE_DESC';
/** An interaction with who had it. */
export type LearningUserInteraction = Node & {
    __typename?: 'LearningUserInteraction';
    /** When it was asked. */
    createdAt: Scalars['Datetime']['output'];
    /** Reads a single `LearningInteraction` that is related to this `LearningUserInteraction`. */
    interaction?: Maybe<LearningInteraction>;
    /** The interaction. */
    interactionId: Scalars['UUID']['output'];
    /** How long the answer took, in milliseconds. */
    latencyMs?: Maybe<Scalars['Int']['output']>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Which service answered. */
    serviceType?: Maybe<Scalars['String']['output']>;
    /** E-mail address of who asked. */
    userEmail?: Maybe<Scalars['String']['output']>;
    /** Platform role of who asked. */
    userRole: PlatformRole;
};
export type LearningUserInteractionAggregates = {
    __typename?: 'LearningUserInteractionAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<LearningUserInteractionAverageAggregates>;
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningUserInteractionDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<LearningUserInteractionMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<LearningUserInteractionMinAggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<LearningUserInteractionStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<LearningUserInteractionSumAggregates>;
};
export type LearningUserInteractionAverageAggregates = {
    __typename?: 'LearningUserInteractionAverageAggregates';
    /** Mean average of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `LearningUserInteraction` values. */
export type LearningUserInteractionConnection = {
    __typename?: 'LearningUserInteractionConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<LearningUserInteractionAggregates>;
    /** A list of edges which contains the `LearningUserInteraction` and cursor to aid in pagination. */
    edges: Array<LearningUserInteractionEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<LearningUserInteractionAggregates>>;
    /** A list of `LearningUserInteraction` objects. */
    nodes: Array<LearningUserInteraction>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `LearningUserInteraction` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `LearningUserInteraction` values. */
export type LearningUserInteractionConnectionGroupedAggregatesArgs = {
    groupBy: Array<LearningUserInteractionGroupBy>;
    having?: InputMaybe<LearningUserInteractionHavingInput>;
};
export type LearningUserInteractionDistinctCountAggregates = {
    __typename?: 'LearningUserInteractionDistinctCountAggregates';
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of interactionId across the matching connection */
    interactionId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of serviceType across the matching connection */
    serviceType?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userEmail across the matching connection */
    userEmail?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userRole across the matching connection */
    userRole?: Maybe<Scalars['BigInt']['output']>;
};
/** A `LearningUserInteraction` edge in the connection. */
export type LearningUserInteractionEdge = {
    __typename?: 'LearningUserInteractionEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `LearningUserInteraction` at the end of the edge. */
    node: LearningUserInteraction;
};
/** A filter to be used against `LearningUserInteraction` object types. All fields are combined with a logical ‘and.’ */
export type LearningUserInteractionFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<LearningUserInteractionFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `interaction` relation. */
    interaction?: InputMaybe<LearningInteractionFilter>;
    /** Filter by the object’s `interactionId` field. */
    interactionId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `latencyMs` field. */
    latencyMs?: InputMaybe<IntFilter>;
    /** Negates the expression. */
    not?: InputMaybe<LearningUserInteractionFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<LearningUserInteractionFilter>>;
    /** Filter by the object’s `serviceType` field. */
    serviceType?: InputMaybe<StringFilter>;
    /** Filter by the object’s `userEmail` field. */
    userEmail?: InputMaybe<StringFilter>;
    /** Filter by the object’s `userRole` field. */
    userRole?: InputMaybe<PlatformRoleFilter>;
};
/** Grouping methods for `LearningUserInteraction` for usage during aggregation. */
export type LearningUserInteractionGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'LATENCY_MS' | 'SERVICE_TYPE' | 'USER_EMAIL' | 'USER_ROLE';
export type LearningUserInteractionHavingAverageInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningUserInteractionHavingDistinctCountInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
/** Conditions for `LearningUserInteraction` aggregates. */
export type LearningUserInteractionHavingInput = {
    AND?: InputMaybe<Array<LearningUserInteractionHavingInput>>;
    OR?: InputMaybe<Array<LearningUserInteractionHavingInput>>;
    average?: InputMaybe<LearningUserInteractionHavingAverageInput>;
    distinctCount?: InputMaybe<LearningUserInteractionHavingDistinctCountInput>;
    max?: InputMaybe<LearningUserInteractionHavingMaxInput>;
    min?: InputMaybe<LearningUserInteractionHavingMinInput>;
    stddevSample?: InputMaybe<LearningUserInteractionHavingStddevSampleInput>;
    sum?: InputMaybe<LearningUserInteractionHavingSumInput>;
};
export type LearningUserInteractionHavingMaxInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningUserInteractionHavingMinInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningUserInteractionHavingStddevSampleInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningUserInteractionHavingSumInput = {
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningUserInteractionMaxAggregates = {
    __typename?: 'LearningUserInteractionMaxAggregates';
    /** Maximum of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Int']['output']>;
};
export type LearningUserInteractionMinAggregates = {
    __typename?: 'LearningUserInteractionMinAggregates';
    /** Minimum of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `LearningUserInteraction`. */
export type LearningUserInteractionOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'INTERACTION_ID_ASC' | 'INTERACTION_ID_DESC' | 'LATENCY_MS_ASC' | 'LATENCY_MS_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SERVICE_TYPE_ASC' | 'SERVICE_TYPE_DESC' | 'USER_EMAIL_ASC' | 'USER_EMAIL_DESC';
export type LearningUserInteractionStddevSampleAggregates = {
    __typename?: 'LearningUserInteractionStddevSampleAggregates';
    /** Sample standard deviation of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['BigFloat']['output']>;
};
export type LearningUserInteractionSumAggregates = {
    __typename?: 'LearningUserInteractionSumAggregates';
    /** Sum of latencyMs across the matching connection */
    latencyMs: Scalars['BigInt']['output'];
};
/** A chunk of a document, embedded for retrieval. */
export type LearningVectorMetadatum = Node & {
    __typename?: 'LearningVectorMetadatum';
    /** Which part; the vector store knows it by this name. */
    chunkId: Scalars['String']['output'];
    /** The document's course; kept by the database. */
    courseId: Scalars['UUID']['output'];
    /** When it was embedded. */
    createdAt: Scalars['Datetime']['output'];
    /** Reads a single `LearningDocument` that is related to this `LearningVectorMetadatum`. */
    document?: Maybe<LearningDocument>;
    /** The document that it is a part of. */
    documentId: Scalars['UUID']['output'];
    /** The model that embedded it. */
    embeddingModel?: Maybe<Scalars['String']['output']>;
    /** The version of that model. */
    embeddingVersion?: Maybe<Scalars['String']['output']>;
    /** Key. */
    id: Scalars['UUID']['output'];
    /** What else the retrieval service noted: an object; its "text" is searched. */
    metadata?: Maybe<Scalars['JSON']['output']>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
};
export type LearningVectorMetadatumAggregates = {
    __typename?: 'LearningVectorMetadatumAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningVectorMetadatumDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `LearningVectorMetadatum` object types. */
export type LearningVectorMetadatumAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningVectorMetadatum` object to be included within the aggregate. */
    filter?: InputMaybe<LearningVectorMetadatumFilter>;
};
/** A connection to a list of `LearningVectorMetadatum` values. */
export type LearningVectorMetadatumConnection = {
    __typename?: 'LearningVectorMetadatumConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<LearningVectorMetadatumAggregates>;
    /** A list of edges which contains the `LearningVectorMetadatum` and cursor to aid in pagination. */
    edges: Array<LearningVectorMetadatumEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<LearningVectorMetadatumAggregates>>;
    /** A list of `LearningVectorMetadatum` objects. */
    nodes: Array<LearningVectorMetadatum>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `LearningVectorMetadatum` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `LearningVectorMetadatum` values. */
export type LearningVectorMetadatumConnectionGroupedAggregatesArgs = {
    groupBy: Array<LearningVectorMetadatumGroupBy>;
};
export type LearningVectorMetadatumDistinctCountAggregates = {
    __typename?: 'LearningVectorMetadatumDistinctCountAggregates';
    /** Distinct count of chunkId across the matching connection */
    chunkId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of courseId across the matching connection */
    courseId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of documentId across the matching connection */
    documentId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of embeddingModel across the matching connection */
    embeddingModel?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of embeddingVersion across the matching connection */
    embeddingVersion?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of metadata across the matching connection */
    metadata?: Maybe<Scalars['BigInt']['output']>;
};
/** A `LearningVectorMetadatum` edge in the connection. */
export type LearningVectorMetadatumEdge = {
    __typename?: 'LearningVectorMetadatumEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `LearningVectorMetadatum` at the end of the edge. */
    node: LearningVectorMetadatum;
};
/** A filter to be used against `LearningVectorMetadatum` object types. All fields are combined with a logical ‘and.’ */
export type LearningVectorMetadatumFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<LearningVectorMetadatumFilter>>;
    /** Filter by the object’s `chunkId` field. */
    chunkId?: InputMaybe<StringFilter>;
    /** Filter by the object’s `courseId` field. */
    courseId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `document` relation. */
    document?: InputMaybe<LearningDocumentFilter>;
    /** Filter by the object’s `documentId` field. */
    documentId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `embeddingModel` field. */
    embeddingModel?: InputMaybe<StringFilter>;
    /** Filter by the object’s `embeddingVersion` field. */
    embeddingVersion?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<LearningVectorMetadatumFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<LearningVectorMetadatumFilter>>;
};
/** Grouping methods for `LearningVectorMetadatum` for usage during aggregation. */
export type LearningVectorMetadatumGroupBy = 'CHUNK_ID' | 'COURSE_ID' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'DOCUMENT_ID' | 'EMBEDDING_MODEL' | 'EMBEDDING_VERSION';
/** An input for mutations affecting `LearningVectorMetadatum` */
export type LearningVectorMetadatumInput = {
    /** Which part; the vector store knows it by this name. */
    chunkId: Scalars['String']['input'];
    /** The document that it is a part of. */
    documentId: Scalars['UUID']['input'];
    /** The model that embedded it. */
    embeddingModel?: InputMaybe<Scalars['String']['input']>;
    /** The version of that model. */
    embeddingVersion?: InputMaybe<Scalars['String']['input']>;
    /** What else the retrieval service noted: an object; its "text" is searched. */
    metadata?: InputMaybe<Scalars['JSON']['input']>;
};
/** Methods to use when ordering `LearningVectorMetadatum`. */
export type LearningVectorMetadatumOrderBy = 'CHUNK_ID_ASC' | 'CHUNK_ID_DESC' | 'COURSE_ID_ASC' | 'COURSE_ID_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DOCUMENT_ID_ASC' | 'DOCUMENT_ID_DESC' | 'EMBEDDING_MODEL_ASC' | 'EMBEDDING_MODEL_DESC' | 'EMBEDDING_VERSION_ASC' | 'EMBEDDING_VERSION_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC';
/** Represents an update to a `LearningVectorMetadatum`. Fields that are set will be updated. */
export type LearningVectorMetadatumPatch = {
    /** The model that embedded it. */
    embeddingModel?: InputMaybe<Scalars['String']['input']>;
    /** The version of that model. */
    embeddingVersion?: InputMaybe<Scalars['String']['input']>;
    /** What else the retrieval service noted: an object; its "text" is searched. */
    metadata?: InputMaybe<Scalars['JSON']['input']>;
};
/** The root mutation type which contains root level fields which mutate data. */
export type Mutation = {
    __typename?: 'Mutation';
    /** Makes a key with which a program acts for you. */
    createApiKey?: Maybe<CreateApiKeyPayload>;
    /** Creates a single `LearningCourse`. */
    createLearningCourse?: Maybe<CreateLearningCoursePayload>;
    /** Creates a single `LearningDocument`. */
    createLearningDocument?: Maybe<CreateLearningDocumentPayload>;
    /** Creates a single `LearningEnrollment`. */
    createLearningEnrollment?: Maybe<CreateLearningEnrollmentPayload>;
    /** Creates a single `LearningInteraction`. */
    createLearningInteraction?: Maybe<CreateLearningInteractionPayload>;
    /** Creates a single `LearningVectorMetadatum`. */
    createLearningVectorMetadatum?: Maybe<CreateLearningVectorMetadatumPayload>;
    /** Creates a single `RalphAdvancedFeature`. */
    createRalphAdvancedFeature?: Maybe<CreateRalphAdvancedFeaturePayload>;
    /** Creates a single `RalphAdvancedProgressLog`. */
    createRalphAdvancedProgressLog?: Maybe<CreateRalphAdvancedProgressLogPayload>;
    /** Creates a single `RalphAdvancedProject`. */
    createRalphAdvancedProject?: Maybe<CreateRalphAdvancedProjectPayload>;
    /** Creates a single `RalphAdvancedStory`. */
    createRalphAdvancedStory?: Maybe<CreateRalphAdvancedStoryPayload>;
    /** Creates a single `User`. */
    createUser?: Maybe<CreateUserPayload>;
    /** Creates a single `UserChannel`. */
    createUserChannel?: Maybe<CreateUserChannelPayload>;
    /** Deletes a single `GithubAccount` using a unique key. */
    deleteGithubAccount?: Maybe<DeleteGithubAccountPayload>;
    /** Deletes a single `LearningCourse` using a unique key. */
    deleteLearningCourse?: Maybe<DeleteLearningCoursePayload>;
    /** Deletes a single `LearningDocument` using a unique key. */
    deleteLearningDocument?: Maybe<DeleteLearningDocumentPayload>;
    /** Deletes a single `LearningEnrollment` using a unique key. */
    deleteLearningEnrollment?: Maybe<DeleteLearningEnrollmentPayload>;
    /** Deletes a single `LearningInteraction` using a unique key. */
    deleteLearningInteraction?: Maybe<DeleteLearningInteractionPayload>;
    /** Deletes a single `LearningVectorMetadatum` using a unique key. */
    deleteLearningVectorMetadatum?: Maybe<DeleteLearningVectorMetadatumPayload>;
    /** Deletes a single `RalphAdvancedFeature` using a unique key. */
    deleteRalphAdvancedFeature?: Maybe<DeleteRalphAdvancedFeaturePayload>;
    /** Deletes a single `RalphAdvancedProject` using a unique key. */
    deleteRalphAdvancedProject?: Maybe<DeleteRalphAdvancedProjectPayload>;
    /** Deletes a single `RalphAdvancedStory` using a unique key. */
    deleteRalphAdvancedStory?: Maybe<DeleteRalphAdvancedStoryPayload>;
    /** Deletes a single `RalphAdvancedSystemLog` using a unique key. */
    deleteRalphAdvancedSystemLog?: Maybe<DeleteRalphAdvancedSystemLogPayload>;
    /** Deletes a single `User` using a unique key. */
    deleteUser?: Maybe<DeleteUserPayload>;
    /** Deletes a single `UserChannel` using a unique key. */
    deleteUserChannel?: Maybe<DeleteUserChannelPayload>;
    /** Adds stories to a feature, all or none, in any order. */
    ralphAdvancedAddStories?: Maybe<RalphAdvancedAddStoriesPayload>;
    /** Takes the next story to work on, under the agent's name: of those that are pending, in rework or left by a dead agent, whose dependencies are done, in running projects and features in progress, the one of the highest priority (1 before 2), the oldest first; of one project or repository only, if told. Null when there is none. Extend the lease before it ends. */
    ralphAdvancedClaimStory?: Maybe<RalphAdvancedClaimStoryPayload>;
    /** The story is done: testing → done. Refused unless all quality gates have passed in this attempt. Ends the lease. */
    ralphAdvancedCompleteStory?: Maybe<RalphAdvancedCompleteStoryPayload>;
    /** The heartbeat of an agent: its lease lasts so many seconds from now. Refused once the lease has ended: the story may be another's. */
    ralphAdvancedExtendLease?: Maybe<RalphAdvancedExtendLeasePayload>;
    /** Gives the story up: failed, with the reason, until its owner tries it again. Ends the lease. */
    ralphAdvancedFailStory?: Maybe<RalphAdvancedFailStoryPayload>;
    /** An agent has run: success or failed, with what it came up with or what went wrong. */
    ralphAdvancedFinishExecution?: Maybe<RalphAdvancedFinishExecutionPayload>;
    /** Leaves a note on the story for the agents after this one. */
    ralphAdvancedLogProgress?: Maybe<RalphAdvancedLogProgressPayload>;
    /** A commit was made for the story, in the story's repository unless another is named. */
    ralphAdvancedRecordCommit?: Maybe<RalphAdvancedRecordCommitPayload>;
    /** What a gate found: code_review while in review, qa and security while in testing. code_review passed: review → testing. Any gate failed: → rework, which ends the lease, so finish the gate's execution first. */
    ralphAdvancedRecordGateResult?: Maybe<RalphAdvancedRecordGateResultPayload>;
    /** Gives the story back to be taken by another: pending, with the reason. Ends the lease. */
    ralphAdvancedReleaseStory?: Maybe<RalphAdvancedReleaseStoryPayload>;
    /** An agent begins to run on the story. What still runs when the lease ends counts as failed. */
    ralphAdvancedStartExecution?: Maybe<RalphAdvancedStartExecutionPayload>;
    /** The story is built: in_progress → review. */
    ralphAdvancedSubmitStory?: Maybe<RalphAdvancedSubmitStoryPayload>;
    /** Writes a line to the system's log. */
    ralphAdvancedWriteSystemLog?: Maybe<RalphAdvancedWriteSystemLogPayload>;
    /** Exchanges a refresh token for new tokens. */
    refreshSession?: Maybe<SessionPayload>;
    /** Ends an API key at once. Null when you have no such key. */
    revokeApiKey?: Maybe<RevokeApiKeyPayload>;
    /** Signs in with a password. */
    signIn?: Maybe<SessionPayload>;
    /** Ends a session: its refresh tokens stop working and its sockets close. */
    signOut?: Maybe<SignOutPayload>;
    /** Makes an account and signs it in. */
    signUp?: Maybe<SessionPayload>;
    /** Updates a single `LearningCourse` using a unique key and a patch. */
    updateLearningCourse?: Maybe<UpdateLearningCoursePayload>;
    /** Updates a single `LearningDocument` using a unique key and a patch. */
    updateLearningDocument?: Maybe<UpdateLearningDocumentPayload>;
    /** Updates a single `LearningInteraction` using a unique key and a patch. */
    updateLearningInteraction?: Maybe<UpdateLearningInteractionPayload>;
    /** Updates a single `LearningVectorMetadatum` using a unique key and a patch. */
    updateLearningVectorMetadatum?: Maybe<UpdateLearningVectorMetadatumPayload>;
    /** Updates a single `RalphAdvancedFeature` using a unique key and a patch. */
    updateRalphAdvancedFeature?: Maybe<UpdateRalphAdvancedFeaturePayload>;
    /** Updates a single `RalphAdvancedProject` using a unique key and a patch. */
    updateRalphAdvancedProject?: Maybe<UpdateRalphAdvancedProjectPayload>;
    /** Updates a single `RalphAdvancedStory` using a unique key and a patch. */
    updateRalphAdvancedStory?: Maybe<UpdateRalphAdvancedStoryPayload>;
    /** Updates a single `User` using a unique key and a patch. */
    updateUser?: Maybe<UpdateUserPayload>;
    /** Updates a single `UserChannel` using a unique key and a patch. */
    updateUserChannel?: Maybe<UpdateUserChannelPayload>;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateApiKeyArgs = {
    input: CreateApiKeyInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateLearningCourseArgs = {
    input: CreateLearningCourseInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateLearningDocumentArgs = {
    input: CreateLearningDocumentInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateLearningEnrollmentArgs = {
    input: CreateLearningEnrollmentInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateLearningInteractionArgs = {
    input: CreateLearningInteractionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateLearningVectorMetadatumArgs = {
    input: CreateLearningVectorMetadatumInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateRalphAdvancedFeatureArgs = {
    input: CreateRalphAdvancedFeatureInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateRalphAdvancedProgressLogArgs = {
    input: CreateRalphAdvancedProgressLogInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateRalphAdvancedProjectArgs = {
    input: CreateRalphAdvancedProjectInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateRalphAdvancedStoryArgs = {
    input: CreateRalphAdvancedStoryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateUserArgs = {
    input: CreateUserInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateUserChannelArgs = {
    input: CreateUserChannelInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteGithubAccountArgs = {
    input: DeleteGithubAccountInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteLearningCourseArgs = {
    input: DeleteLearningCourseInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteLearningDocumentArgs = {
    input: DeleteLearningDocumentInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteLearningEnrollmentArgs = {
    input: DeleteLearningEnrollmentInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteLearningInteractionArgs = {
    input: DeleteLearningInteractionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteLearningVectorMetadatumArgs = {
    input: DeleteLearningVectorMetadatumInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteRalphAdvancedFeatureArgs = {
    input: DeleteRalphAdvancedFeatureInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteRalphAdvancedProjectArgs = {
    input: DeleteRalphAdvancedProjectInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteRalphAdvancedStoryArgs = {
    input: DeleteRalphAdvancedStoryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteRalphAdvancedSystemLogArgs = {
    input: DeleteRalphAdvancedSystemLogInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteUserArgs = {
    input: DeleteUserInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteUserChannelArgs = {
    input: DeleteUserChannelInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedAddStoriesArgs = {
    input: RalphAdvancedAddStoriesInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedClaimStoryArgs = {
    input: RalphAdvancedClaimStoryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedCompleteStoryArgs = {
    input: RalphAdvancedCompleteStoryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedExtendLeaseArgs = {
    input: RalphAdvancedExtendLeaseInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedFailStoryArgs = {
    input: RalphAdvancedFailStoryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedFinishExecutionArgs = {
    input: RalphAdvancedFinishExecutionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedLogProgressArgs = {
    input: RalphAdvancedLogProgressInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedRecordCommitArgs = {
    input: RalphAdvancedRecordCommitInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedRecordGateResultArgs = {
    input: RalphAdvancedRecordGateResultInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedReleaseStoryArgs = {
    input: RalphAdvancedReleaseStoryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedStartExecutionArgs = {
    input: RalphAdvancedStartExecutionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedSubmitStoryArgs = {
    input: RalphAdvancedSubmitStoryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedWriteSystemLogArgs = {
    input: RalphAdvancedWriteSystemLogInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRefreshSessionArgs = {
    input: RefreshSessionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRevokeApiKeyArgs = {
    input: RevokeApiKeyInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationSignInArgs = {
    input: SignInInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationSignOutArgs = {
    input: SignOutInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationSignUpArgs = {
    input: SignUpInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateLearningCourseArgs = {
    input: UpdateLearningCourseInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateLearningDocumentArgs = {
    input: UpdateLearningDocumentInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateLearningInteractionArgs = {
    input: UpdateLearningInteractionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateLearningVectorMetadatumArgs = {
    input: UpdateLearningVectorMetadatumInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateRalphAdvancedFeatureArgs = {
    input: UpdateRalphAdvancedFeatureInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateRalphAdvancedProjectArgs = {
    input: UpdateRalphAdvancedProjectInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateRalphAdvancedStoryArgs = {
    input: UpdateRalphAdvancedStoryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateUserArgs = {
    input: UpdateUserInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateUserChannelArgs = {
    input: UpdateUserChannelInput;
};
/** An object with a globally unique `ID`. */
export type Node = {
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
};
/** Information about pagination in a connection. */
export type PageInfo = {
    __typename?: 'PageInfo';
    /** When paginating forwards, the cursor to continue. */
    endCursor?: Maybe<Scalars['Cursor']['output']>;
    /** When paginating forwards, are there more items? */
    hasNextPage: Scalars['Boolean']['output'];
    /** When paginating backwards, are there more items? */
    hasPreviousPage: Scalars['Boolean']['output'];
    /** When paginating backwards, the cursor to continue. */
    startCursor?: Maybe<Scalars['Cursor']['output']>;
};
/** What an account may do on the platform: each value is one PostgreSQL role. */
export type PlatformRole = 'admin' | 'agent' | 'analyst' | 'educator' | 'member' | 'student';
/** A filter to be used against PlatformRole fields. All fields are combined with a logical ‘and.’ */
export type PlatformRoleFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<PlatformRole>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<PlatformRole>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<PlatformRole>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<PlatformRole>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<PlatformRole>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<PlatformRole>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<PlatformRole>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<PlatformRole>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<PlatformRole>>;
};
/** The root query type which gives access points into the data universe. */
export type Query = Node & {
    __typename?: 'Query';
    /** Get a single `ApiKey`. */
    apiKey?: Maybe<ApiKey>;
    /** Reads and enables pagination through a set of `ApiKey`. */
    apiKeys?: Maybe<ApiKeyConnection>;
    /** The account that sent this request; null for an anonymous one. */
    currentUser?: Maybe<User>;
    /** Get a single `GithubAccount`. */
    githubAccount?: Maybe<GithubAccount>;
    /** Get a single `GithubAccount`. */
    githubAccountByGithubId?: Maybe<GithubAccount>;
    /** Reads and enables pagination through a set of `GithubAccount`. */
    githubAccounts?: Maybe<GithubAccountConnection>;
    /** Get a single `LearningCourse`. */
    learningCourse?: Maybe<LearningCourse>;
    /** Get a single `LearningCourse`. */
    learningCourseByCode?: Maybe<LearningCourse>;
    /** Reads and enables pagination through a set of `LearningCourse`. */
    learningCourses?: Maybe<LearningCourseConnection>;
    /** Get a single `LearningDocument`. */
    learningDocument?: Maybe<LearningDocument>;
    /** Reads and enables pagination through a set of `LearningDocument`. */
    learningDocuments?: Maybe<LearningDocumentConnection>;
    /** Get a single `LearningEnrollment`. */
    learningEnrollment?: Maybe<LearningEnrollment>;
    /** Get a single `LearningEnrollment`. */
    learningEnrollmentByUserIdAndCourseId?: Maybe<LearningEnrollment>;
    /** Reads and enables pagination through a set of `LearningEnrollment`. */
    learningEnrollments?: Maybe<LearningEnrollmentConnection>;
    /** Get a single `LearningInteraction`. */
    learningInteraction?: Maybe<LearningInteraction>;
    /** Reads and enables pagination through a set of `LearningInteraction`. */
    learningInteractions?: Maybe<LearningInteractionConnection>;
    /** Get a single `LearningRagChunk`. */
    learningRagChunk?: Maybe<LearningRagChunk>;
    /** Reads and enables pagination through a set of `LearningRagChunk`. */
    learningRagChunks?: Maybe<LearningRagChunkConnection>;
    /** Get a single `LearningRagDocument`. */
    learningRagDocument?: Maybe<LearningRagDocument>;
    /** Reads and enables pagination through a set of `LearningRagDocument`. */
    learningRagDocuments?: Maybe<LearningRagDocumentConnection>;
    /** Documents whose title or chunks match, best first. Understands "quoted phrases", or, and -excluded words. */
    learningSearchDocuments?: Maybe<LearningDocumentConnection>;
    /** Get a single `LearningUserInteraction`. */
    learningUserInteraction?: Maybe<LearningUserInteraction>;
    /** Reads and enables pagination through a set of `LearningUserInteraction`. */
    learningUserInteractions?: Maybe<LearningUserInteractionConnection>;
    /** Reads and enables pagination through a set of `LearningVectorMetadatum`. */
    learningVectorMetadata?: Maybe<LearningVectorMetadatumConnection>;
    /** Get a single `LearningVectorMetadatum`. */
    learningVectorMetadatum?: Maybe<LearningVectorMetadatum>;
    /** Get a single `LearningVectorMetadatum`. */
    learningVectorMetadatumByDocumentIdAndChunkId?: Maybe<LearningVectorMetadatum>;
    /** Fetches an object given its globally unique `ID`. */
    node?: Maybe<Node>;
    /** The root query type must be a `Node` to work well with Relay 1 mutations. This just resolves to `query`. */
    nodeId: Scalars['ID']['output'];
    /**
     * Exposes the root query type nested one level down. This is helpful for Relay 1
     * which can only query top level fields if they are in a particular form.
     */
    query: Query;
    /** Get a single `RalphAdvancedAgentExecution`. */
    ralphAdvancedAgentExecution?: Maybe<RalphAdvancedAgentExecution>;
    /** Reads and enables pagination through a set of `RalphAdvancedAgentExecution`. */
    ralphAdvancedAgentExecutions?: Maybe<RalphAdvancedAgentExecutionConnection>;
    /** Get a single `RalphAdvancedFeature`. */
    ralphAdvancedFeature?: Maybe<RalphAdvancedFeature>;
    /** Reads and enables pagination through a set of `RalphAdvancedFeature`. */
    ralphAdvancedFeatures?: Maybe<RalphAdvancedFeatureConnection>;
    /** Get a single `RalphAdvancedGitCommit`. */
    ralphAdvancedGitCommit?: Maybe<RalphAdvancedGitCommit>;
    /** Get a single `RalphAdvancedGitCommit`. */
    ralphAdvancedGitCommitByStoryIdAndRepoAndCommitHash?: Maybe<RalphAdvancedGitCommit>;
    /** Reads and enables pagination through a set of `RalphAdvancedGitCommit`. */
    ralphAdvancedGitCommits?: Maybe<RalphAdvancedGitCommitConnection>;
    /** Get a single `RalphAdvancedProgressLog`. */
    ralphAdvancedProgressLog?: Maybe<RalphAdvancedProgressLog>;
    /** Reads and enables pagination through a set of `RalphAdvancedProgressLog`. */
    ralphAdvancedProgressLogs?: Maybe<RalphAdvancedProgressLogConnection>;
    /** Get a single `RalphAdvancedProject`. */
    ralphAdvancedProject?: Maybe<RalphAdvancedProject>;
    /** Reads and enables pagination through a set of `RalphAdvancedProject`. */
    ralphAdvancedProjects?: Maybe<RalphAdvancedProjectConnection>;
    /** Get a single `RalphAdvancedQualityGateResult`. */
    ralphAdvancedQualityGateResult?: Maybe<RalphAdvancedQualityGateResult>;
    /** Reads and enables pagination through a set of `RalphAdvancedQualityGateResult`. */
    ralphAdvancedQualityGateResults?: Maybe<RalphAdvancedQualityGateResultConnection>;
    /** Reads and enables pagination through a set of `RalphAdvancedStory`. */
    ralphAdvancedStories?: Maybe<RalphAdvancedStoryConnection>;
    /** Get a single `RalphAdvancedStory`. */
    ralphAdvancedStory?: Maybe<RalphAdvancedStory>;
    /** Get a single `RalphAdvancedStory`. */
    ralphAdvancedStoryByFeatureIdAndCode?: Maybe<RalphAdvancedStory>;
    /** Reads and enables pagination through a set of `RalphAdvancedStoryHistory`. */
    ralphAdvancedStoryHistories?: Maybe<RalphAdvancedStoryHistoryConnection>;
    /** Get a single `RalphAdvancedStoryHistory`. */
    ralphAdvancedStoryHistory?: Maybe<RalphAdvancedStoryHistory>;
    /** Get a single `RalphAdvancedSystemLog`. */
    ralphAdvancedSystemLog?: Maybe<RalphAdvancedSystemLog>;
    /** Reads and enables pagination through a set of `RalphAdvancedSystemLog`. */
    ralphAdvancedSystemLogs?: Maybe<RalphAdvancedSystemLogConnection>;
    /** Get a single `Session`. */
    session?: Maybe<Session>;
    /** Reads and enables pagination through a set of `Session`. */
    sessions?: Maybe<SessionConnection>;
    /** Get a single `User`. */
    user?: Maybe<User>;
    /** Get a single `User`. */
    userByEmail?: Maybe<User>;
    /** Get a single `UserChannel`. */
    userChannel?: Maybe<UserChannel>;
    /** Get a single `UserChannel`. */
    userChannelByUserIdAndChannelAndChannelUserId?: Maybe<UserChannel>;
    /** Reads and enables pagination through a set of `UserChannel`. */
    userChannels?: Maybe<UserChannelConnection>;
    /** Reads and enables pagination through a set of `User`. */
    users?: Maybe<UserConnection>;
};
/** The root query type which gives access points into the data universe. */
export type QueryApiKeyArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryApiKeysArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<ApiKeyFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<ApiKeyOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryGithubAccountArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryGithubAccountByGithubIdArgs = {
    githubId: Scalars['String']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryGithubAccountsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<GithubAccountFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<GithubAccountOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningCourseArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningCourseByCodeArgs = {
    code: Scalars['String']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningCoursesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningCourseFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningCourseOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningDocumentArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningDocumentsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningDocumentFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningDocumentOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningEnrollmentArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningEnrollmentByUserIdAndCourseIdArgs = {
    courseId: Scalars['UUID']['input'];
    userId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningEnrollmentsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningEnrollmentFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningEnrollmentOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningInteractionArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningInteractionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningInteractionFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningInteractionOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningRagChunkArgs = {
    metadataId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningRagChunksArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningRagChunkFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningRagChunkOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningRagDocumentArgs = {
    documentId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningRagDocumentsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningRagDocumentFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningRagDocumentOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningSearchDocumentsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningDocumentFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    query: Scalars['String']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningUserInteractionArgs = {
    interactionId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningUserInteractionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningUserInteractionFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningUserInteractionOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningVectorMetadataArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningVectorMetadatumFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningVectorMetadatumOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningVectorMetadatumArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryLearningVectorMetadatumByDocumentIdAndChunkIdArgs = {
    chunkId: Scalars['String']['input'];
    documentId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryNodeArgs = {
    nodeId: Scalars['ID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedAgentExecutionArgs = {
    id: Scalars['Int']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedAgentExecutionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedAgentExecutionFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedAgentExecutionOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedFeatureArgs = {
    id: Scalars['Int']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedFeaturesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedFeatureFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedFeatureOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedGitCommitArgs = {
    id: Scalars['Int']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedGitCommitByStoryIdAndRepoAndCommitHashArgs = {
    commitHash: Scalars['String']['input'];
    repo: RalphAdvancedRepository;
    storyId: Scalars['Int']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedGitCommitsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedGitCommitFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedGitCommitOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedProgressLogArgs = {
    id: Scalars['Int']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedProgressLogsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedProgressLogFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedProgressLogOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedProjectArgs = {
    id: Scalars['Int']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedProjectsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedProjectFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedProjectOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedQualityGateResultArgs = {
    id: Scalars['Int']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedQualityGateResultsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedQualityGateResultOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedStoriesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedStoryFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedStoryOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedStoryArgs = {
    id: Scalars['Int']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedStoryByFeatureIdAndCodeArgs = {
    code: Scalars['String']['input'];
    featureId: Scalars['Int']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedStoryHistoriesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedStoryHistoryFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedStoryHistoryOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedStoryHistoryArgs = {
    id: Scalars['Int']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedSystemLogArgs = {
    id: Scalars['Int']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedSystemLogsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedSystemLogFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedSystemLogOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QuerySessionArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QuerySessionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<SessionFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<SessionOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryUserArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryUserByEmailArgs = {
    email: Scalars['String']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryUserChannelArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryUserChannelByUserIdAndChannelAndChannelUserIdArgs = {
    channel: ChannelKind;
    channelUserId: Scalars['String']['input'];
    userId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryUserChannelsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<UserChannelFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<UserChannelOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryUsersArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<UserFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<UserOrderBy>>;
};
/** All input for the `ralphAdvancedAddStories` mutation. */
export type RalphAdvancedAddStoriesInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    featureId: Scalars['Int']['input'];
    stories: Array<InputMaybe<RalphAdvancedNewStoryInput>>;
};
/** The output of our `ralphAdvancedAddStories` mutation. */
export type RalphAdvancedAddStoriesPayload = {
    __typename?: 'RalphAdvancedAddStoriesPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    stories?: Maybe<Array<RalphAdvancedStory>>;
};
/** One run of an agent on a story. Made by startExecution, ended by finishExecution or with the lease. */
export type RalphAdvancedAgentExecution = Node & {
    __typename?: 'RalphAdvancedAgentExecution';
    /** The agent that ran, such as implementer or code-reviewer. */
    agentName: Scalars['String']['output'];
    /** Which attempt at the story it belongs to. */
    attempt: Scalars['Int']['output'];
    /** When it ended; null while it runs. */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** How long it took, in whole seconds; null while it runs. Computed by the database. */
    durationSeconds?: Maybe<Scalars['Int']['output']>;
    /** What went wrong. */
    errorMessage?: Maybe<Scalars['String']['output']>;
    /** The story's feature. */
    featureId: Scalars['Int']['output'];
    /** Reads and enables pagination through a set of `RalphAdvancedQualityGateResult`. */
    gateResults: RalphAdvancedQualityGateResultConnection;
    /** Key. */
    id: Scalars['Int']['output'];
    /** What the agent was given: an object. */
    inputData?: Maybe<Scalars['JSON']['output']>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** What it came up with: an object. */
    outputData?: Maybe<Scalars['JSON']['output']>;
    /** The story's project. */
    projectId: Scalars['Int']['output'];
    /** When it started. */
    startedAt: Scalars['Datetime']['output'];
    /** running until it ends, well or not. */
    status: RalphAdvancedExecutionStatus;
    /** Of a story, and so of its feature and project. */
    story?: Maybe<RalphAdvancedStory>;
    /** The story. */
    storyId: Scalars['Int']['output'];
};
/** One run of an agent on a story. Made by startExecution, ended by finishExecution or with the lease. */
export type RalphAdvancedAgentExecutionGateResultsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedQualityGateResultOrderBy>>;
};
export type RalphAdvancedAgentExecutionAggregates = {
    __typename?: 'RalphAdvancedAgentExecutionAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<RalphAdvancedAgentExecutionAverageAggregates>;
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedAgentExecutionDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedAgentExecutionMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedAgentExecutionMinAggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphAdvancedAgentExecutionStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphAdvancedAgentExecutionSumAggregates>;
};
/** A filter to be used against aggregates of `RalphAdvancedAgentExecution` object types. */
export type RalphAdvancedAgentExecutionAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedAgentExecution` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedAgentExecutionFilter>;
};
export type RalphAdvancedAgentExecutionAverageAggregates = {
    __typename?: 'RalphAdvancedAgentExecutionAverageAggregates';
    /** Mean average of attempt across the matching connection */
    attempt?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `RalphAdvancedAgentExecution` values. */
export type RalphAdvancedAgentExecutionConnection = {
    __typename?: 'RalphAdvancedAgentExecutionConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphAdvancedAgentExecutionAggregates>;
    /** A list of edges which contains the `RalphAdvancedAgentExecution` and cursor to aid in pagination. */
    edges: Array<RalphAdvancedAgentExecutionEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphAdvancedAgentExecutionAggregates>>;
    /** A list of `RalphAdvancedAgentExecution` objects. */
    nodes: Array<RalphAdvancedAgentExecution>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphAdvancedAgentExecution` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphAdvancedAgentExecution` values. */
export type RalphAdvancedAgentExecutionConnectionGroupedAggregatesArgs = {
    groupBy: Array<RalphAdvancedAgentExecutionGroupBy>;
    having?: InputMaybe<RalphAdvancedAgentExecutionHavingInput>;
};
export type RalphAdvancedAgentExecutionDistinctCountAggregates = {
    __typename?: 'RalphAdvancedAgentExecutionDistinctCountAggregates';
    /** Distinct count of agentName across the matching connection */
    agentName?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of attempt across the matching connection */
    attempt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of errorMessage across the matching connection */
    errorMessage?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of featureId across the matching connection */
    featureId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of inputData across the matching connection */
    inputData?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of outputData across the matching connection */
    outputData?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of projectId across the matching connection */
    projectId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of status across the matching connection */
    status?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of storyId across the matching connection */
    storyId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphAdvancedAgentExecution` edge in the connection. */
export type RalphAdvancedAgentExecutionEdge = {
    __typename?: 'RalphAdvancedAgentExecutionEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphAdvancedAgentExecution` at the end of the edge. */
    node: RalphAdvancedAgentExecution;
};
/** A filter to be used against `RalphAdvancedAgentExecution` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedAgentExecutionFilter = {
    /** Filter by the object’s `agentName` field. */
    agentName?: InputMaybe<StringFilter>;
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedAgentExecutionFilter>>;
    /** Filter by the object’s `featureId` field. */
    featureId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `gateResults` relation. */
    gateResults?: InputMaybe<RalphAdvancedAgentExecutionToManyRalphAdvancedQualityGateResultFilter>;
    /** Some related `gateResults` exist. */
    gateResultsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedAgentExecutionFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedAgentExecutionFilter>>;
    /** Filter by the object’s `projectId` field. */
    projectId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `startedAt` field. */
    startedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<RalphAdvancedExecutionStatusFilter>;
    /** Filter by the object’s `story` relation. */
    story?: InputMaybe<RalphAdvancedStoryFilter>;
    /** Filter by the object’s `storyId` field. */
    storyId?: InputMaybe<IntFilter>;
};
/** Grouping methods for `RalphAdvancedAgentExecution` for usage during aggregation. */
export type RalphAdvancedAgentExecutionGroupBy = 'AGENT_NAME' | 'FEATURE_ID' | 'PROJECT_ID' | 'STARTED_AT' | 'STARTED_AT_TRUNCATED_TO_DAY' | 'STARTED_AT_TRUNCATED_TO_HOUR' | 'STORY_ID';
export type RalphAdvancedAgentExecutionHavingAverageInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    durationSeconds?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedAgentExecutionHavingDistinctCountInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    durationSeconds?: InputMaybe<HavingIntFilter>;
};
/** Conditions for `RalphAdvancedAgentExecution` aggregates. */
export type RalphAdvancedAgentExecutionHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedAgentExecutionHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedAgentExecutionHavingInput>>;
    average?: InputMaybe<RalphAdvancedAgentExecutionHavingAverageInput>;
    distinctCount?: InputMaybe<RalphAdvancedAgentExecutionHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedAgentExecutionHavingMaxInput>;
    min?: InputMaybe<RalphAdvancedAgentExecutionHavingMinInput>;
    stddevSample?: InputMaybe<RalphAdvancedAgentExecutionHavingStddevSampleInput>;
    sum?: InputMaybe<RalphAdvancedAgentExecutionHavingSumInput>;
};
export type RalphAdvancedAgentExecutionHavingMaxInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    durationSeconds?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedAgentExecutionHavingMinInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    durationSeconds?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedAgentExecutionHavingStddevSampleInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    durationSeconds?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedAgentExecutionHavingSumInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    durationSeconds?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedAgentExecutionMaxAggregates = {
    __typename?: 'RalphAdvancedAgentExecutionMaxAggregates';
    /** Maximum of attempt across the matching connection */
    attempt?: Maybe<Scalars['Int']['output']>;
    /** Maximum of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['Int']['output']>;
};
export type RalphAdvancedAgentExecutionMinAggregates = {
    __typename?: 'RalphAdvancedAgentExecutionMinAggregates';
    /** Minimum of attempt across the matching connection */
    attempt?: Maybe<Scalars['Int']['output']>;
    /** Minimum of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `RalphAdvancedAgentExecution`. */
export type RalphAdvancedAgentExecutionOrderBy = 'AGENT_NAME_ASC' | 'AGENT_NAME_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'GATE_RESULTS_COUNT_ASC' | 'GATE_RESULTS_COUNT_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
export type RalphAdvancedAgentExecutionStddevSampleAggregates = {
    __typename?: 'RalphAdvancedAgentExecutionStddevSampleAggregates';
    /** Sample standard deviation of attempt across the matching connection */
    attempt?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphAdvancedAgentExecutionSumAggregates = {
    __typename?: 'RalphAdvancedAgentExecutionSumAggregates';
    /** Sum of attempt across the matching connection */
    attempt: Scalars['BigInt']['output'];
    /** Sum of durationSeconds across the matching connection */
    durationSeconds: Scalars['BigInt']['output'];
};
/** A filter to be used against many `RalphAdvancedQualityGateResult` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedAgentExecutionToManyRalphAdvancedQualityGateResultFilter = {
    /** Aggregates across related `RalphAdvancedQualityGateResult` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedQualityGateResultAggregatesFilter>;
    /** Every related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
    /** No related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
    /** Some related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
};
/** All input for the `ralphAdvancedClaimStory` mutation. */
export type RalphAdvancedClaimStoryInput = {
    agent: Scalars['String']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    leaseSeconds?: InputMaybe<Scalars['Int']['input']>;
    projectId?: InputMaybe<Scalars['Int']['input']>;
    repo?: InputMaybe<RalphAdvancedRepository>;
};
/** The output of our `ralphAdvancedClaimStory` mutation. */
export type RalphAdvancedClaimStoryPayload = {
    __typename?: 'RalphAdvancedClaimStoryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedStory?: Maybe<RalphAdvancedStory>;
};
/** All input for the `ralphAdvancedCompleteStory` mutation. */
export type RalphAdvancedCompleteStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    leaseId: Scalars['UUID']['input'];
};
/** The output of our `ralphAdvancedCompleteStory` mutation. */
export type RalphAdvancedCompleteStoryPayload = {
    __typename?: 'RalphAdvancedCompleteStoryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedStory?: Maybe<RalphAdvancedStory>;
};
/** How an execution stands. */
export type RalphAdvancedExecutionStatus = 'failed' | 'running' | 'success';
/** A filter to be used against RalphAdvancedExecutionStatus fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedExecutionStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphAdvancedExecutionStatus>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphAdvancedExecutionStatus>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphAdvancedExecutionStatus>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphAdvancedExecutionStatus>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphAdvancedExecutionStatus>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphAdvancedExecutionStatus>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphAdvancedExecutionStatus>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphAdvancedExecutionStatus>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphAdvancedExecutionStatus>>;
};
/** All input for the `ralphAdvancedExtendLease` mutation. */
export type RalphAdvancedExtendLeaseInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    leaseId: Scalars['UUID']['input'];
    leaseSeconds?: InputMaybe<Scalars['Int']['input']>;
};
/** The output of our `ralphAdvancedExtendLease` mutation. */
export type RalphAdvancedExtendLeasePayload = {
    __typename?: 'RalphAdvancedExtendLeasePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedStory?: Maybe<RalphAdvancedStory>;
};
/** All input for the `ralphAdvancedFailStory` mutation. */
export type RalphAdvancedFailStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    leaseId: Scalars['UUID']['input'];
    reason: Scalars['String']['input'];
};
/** The output of our `ralphAdvancedFailStory` mutation. */
export type RalphAdvancedFailStoryPayload = {
    __typename?: 'RalphAdvancedFailStoryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedStory?: Maybe<RalphAdvancedStory>;
};
/** A feature of a project, with the document that describes it and the branch that it is built on. */
export type RalphAdvancedFeature = Node & {
    __typename?: 'RalphAdvancedFeature';
    /** The git branch that it is built on. */
    branchName: Scalars['String']['output'];
    /** Reads and enables pagination through a set of `RalphAdvancedGitCommit`. */
    commits: RalphAdvancedGitCommitConnection;
    /** When the last of its stories was done; kept by the database. */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** How many of them are done; kept by the database. */
    completedStories: Scalars['Int']['output'];
    /** When it was made. */
    createdAt: Scalars['Datetime']['output'];
    /** What it is about. */
    description?: Maybe<Scalars['String']['output']>;
    /** How many of them have failed; kept by the database. */
    failedStories: Scalars['Int']['output'];
    /** Key. */
    id: Scalars['Int']['output'];
    /** What it is called. */
    name: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Grows whenever stories are added, removed or renamed or their dependencies change; kept by the database. */
    planVersion: Scalars['Int']['output'];
    /** The whole product requirements document. */
    prd: Scalars['JSON']['output'];
    /** Reads and enables pagination through a set of `RalphAdvancedProgressLog`. */
    progressLogs: RalphAdvancedProgressLogConnection;
    /** Reads a single `RalphAdvancedProject` that is related to this `RalphAdvancedFeature`. */
    project?: Maybe<RalphAdvancedProject>;
    /** The project that it belongs to. */
    projectId: Scalars['Int']['output'];
    /** When it was started; kept by the database. */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** pending until someone sets it in_progress; then the database keeps it: completed when all its stories are done, failed while one has failed. */
    status: RalphAdvancedFeatureStatus;
    /** Reads and enables pagination through a set of `RalphAdvancedStory`. */
    stories: RalphAdvancedStoryConnection;
    /** How many stories it has; kept by the database. */
    totalStories: Scalars['Int']['output'];
    /** When it last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
};
/** A feature of a project, with the document that describes it and the branch that it is built on. */
export type RalphAdvancedFeatureCommitsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedGitCommitFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedGitCommitOrderBy>>;
};
/** A feature of a project, with the document that describes it and the branch that it is built on. */
export type RalphAdvancedFeatureProgressLogsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedProgressLogFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedProgressLogOrderBy>>;
};
/** A feature of a project, with the document that describes it and the branch that it is built on. */
export type RalphAdvancedFeatureStoriesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedStoryFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedStoryOrderBy>>;
};
export type RalphAdvancedFeatureAggregates = {
    __typename?: 'RalphAdvancedFeatureAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<RalphAdvancedFeatureAverageAggregates>;
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedFeatureDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedFeatureMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedFeatureMinAggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphAdvancedFeatureStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphAdvancedFeatureSumAggregates>;
};
/** A filter to be used against aggregates of `RalphAdvancedFeature` object types. */
export type RalphAdvancedFeatureAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedFeature` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedFeatureFilter>;
};
export type RalphAdvancedFeatureAverageAggregates = {
    __typename?: 'RalphAdvancedFeatureAverageAggregates';
    /** Mean average of completedStories across the matching connection */
    completedStories?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of failedStories across the matching connection */
    failedStories?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of planVersion across the matching connection */
    planVersion?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of totalStories across the matching connection */
    totalStories?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `RalphAdvancedFeature` values. */
export type RalphAdvancedFeatureConnection = {
    __typename?: 'RalphAdvancedFeatureConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphAdvancedFeatureAggregates>;
    /** A list of edges which contains the `RalphAdvancedFeature` and cursor to aid in pagination. */
    edges: Array<RalphAdvancedFeatureEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphAdvancedFeatureAggregates>>;
    /** A list of `RalphAdvancedFeature` objects. */
    nodes: Array<RalphAdvancedFeature>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphAdvancedFeature` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphAdvancedFeature` values. */
export type RalphAdvancedFeatureConnectionGroupedAggregatesArgs = {
    groupBy: Array<RalphAdvancedFeatureGroupBy>;
    having?: InputMaybe<RalphAdvancedFeatureHavingInput>;
};
export type RalphAdvancedFeatureDistinctCountAggregates = {
    __typename?: 'RalphAdvancedFeatureDistinctCountAggregates';
    /** Distinct count of branchName across the matching connection */
    branchName?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of completedStories across the matching connection */
    completedStories?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of description across the matching connection */
    description?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of failedStories across the matching connection */
    failedStories?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of name across the matching connection */
    name?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of planVersion across the matching connection */
    planVersion?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of prd across the matching connection */
    prd?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of projectId across the matching connection */
    projectId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of status across the matching connection */
    status?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of totalStories across the matching connection */
    totalStories?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphAdvancedFeature` edge in the connection. */
export type RalphAdvancedFeatureEdge = {
    __typename?: 'RalphAdvancedFeatureEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphAdvancedFeature` at the end of the edge. */
    node: RalphAdvancedFeature;
};
/** A filter to be used against `RalphAdvancedFeature` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedFeatureFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedFeatureFilter>>;
    /** Filter by the object’s `commits` relation. */
    commits?: InputMaybe<RalphAdvancedFeatureToManyRalphAdvancedGitCommitFilter>;
    /** Some related `commits` exist. */
    commitsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedFeatureFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedFeatureFilter>>;
    /** Filter by the object’s `progressLogs` relation. */
    progressLogs?: InputMaybe<RalphAdvancedFeatureToManyRalphAdvancedProgressLogFilter>;
    /** Some related `progressLogs` exist. */
    progressLogsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `project` relation. */
    project?: InputMaybe<RalphAdvancedProjectFilter>;
    /** Filter by the object’s `projectId` field. */
    projectId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<RalphAdvancedFeatureStatusFilter>;
    /** Filter by the object’s `stories` relation. */
    stories?: InputMaybe<RalphAdvancedFeatureToManyRalphAdvancedStoryFilter>;
    /** Some related `stories` exist. */
    storiesExist?: InputMaybe<Scalars['Boolean']['input']>;
};
/** Grouping methods for `RalphAdvancedFeature` for usage during aggregation. */
export type RalphAdvancedFeatureGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'PROJECT_ID' | 'STATUS';
export type RalphAdvancedFeatureHavingAverageInput = {
    completedStories?: InputMaybe<HavingIntFilter>;
    failedStories?: InputMaybe<HavingIntFilter>;
    planVersion?: InputMaybe<HavingIntFilter>;
    totalStories?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedFeatureHavingDistinctCountInput = {
    completedStories?: InputMaybe<HavingIntFilter>;
    failedStories?: InputMaybe<HavingIntFilter>;
    planVersion?: InputMaybe<HavingIntFilter>;
    totalStories?: InputMaybe<HavingIntFilter>;
};
/** Conditions for `RalphAdvancedFeature` aggregates. */
export type RalphAdvancedFeatureHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedFeatureHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedFeatureHavingInput>>;
    average?: InputMaybe<RalphAdvancedFeatureHavingAverageInput>;
    distinctCount?: InputMaybe<RalphAdvancedFeatureHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedFeatureHavingMaxInput>;
    min?: InputMaybe<RalphAdvancedFeatureHavingMinInput>;
    stddevSample?: InputMaybe<RalphAdvancedFeatureHavingStddevSampleInput>;
    sum?: InputMaybe<RalphAdvancedFeatureHavingSumInput>;
};
export type RalphAdvancedFeatureHavingMaxInput = {
    completedStories?: InputMaybe<HavingIntFilter>;
    failedStories?: InputMaybe<HavingIntFilter>;
    planVersion?: InputMaybe<HavingIntFilter>;
    totalStories?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedFeatureHavingMinInput = {
    completedStories?: InputMaybe<HavingIntFilter>;
    failedStories?: InputMaybe<HavingIntFilter>;
    planVersion?: InputMaybe<HavingIntFilter>;
    totalStories?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedFeatureHavingStddevSampleInput = {
    completedStories?: InputMaybe<HavingIntFilter>;
    failedStories?: InputMaybe<HavingIntFilter>;
    planVersion?: InputMaybe<HavingIntFilter>;
    totalStories?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedFeatureHavingSumInput = {
    completedStories?: InputMaybe<HavingIntFilter>;
    failedStories?: InputMaybe<HavingIntFilter>;
    planVersion?: InputMaybe<HavingIntFilter>;
    totalStories?: InputMaybe<HavingIntFilter>;
};
/** An input for mutations affecting `RalphAdvancedFeature` */
export type RalphAdvancedFeatureInput = {
    /** The git branch that it is built on. */
    branchName: Scalars['String']['input'];
    /** What it is about. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** What it is called. */
    name: Scalars['String']['input'];
    /** The whole product requirements document. */
    prd: Scalars['JSON']['input'];
    /** The project that it belongs to. */
    projectId: Scalars['Int']['input'];
};
export type RalphAdvancedFeatureMaxAggregates = {
    __typename?: 'RalphAdvancedFeatureMaxAggregates';
    /** Maximum of completedStories across the matching connection */
    completedStories?: Maybe<Scalars['Int']['output']>;
    /** Maximum of failedStories across the matching connection */
    failedStories?: Maybe<Scalars['Int']['output']>;
    /** Maximum of planVersion across the matching connection */
    planVersion?: Maybe<Scalars['Int']['output']>;
    /** Maximum of totalStories across the matching connection */
    totalStories?: Maybe<Scalars['Int']['output']>;
};
export type RalphAdvancedFeatureMinAggregates = {
    __typename?: 'RalphAdvancedFeatureMinAggregates';
    /** Minimum of completedStories across the matching connection */
    completedStories?: Maybe<Scalars['Int']['output']>;
    /** Minimum of failedStories across the matching connection */
    failedStories?: Maybe<Scalars['Int']['output']>;
    /** Minimum of planVersion across the matching connection */
    planVersion?: Maybe<Scalars['Int']['output']>;
    /** Minimum of totalStories across the matching connection */
    totalStories?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `RalphAdvancedFeature`. */
export type RalphAdvancedFeatureOrderBy = 'COMMITS_COUNT_ASC' | 'COMMITS_COUNT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROGRESS_LOGS_COUNT_ASC' | 'PROGRESS_LOGS_COUNT_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORIES_COUNT_ASC' | 'STORIES_COUNT_DESC';
/** Represents an update to a `RalphAdvancedFeature`. Fields that are set will be updated. */
export type RalphAdvancedFeaturePatch = {
    /** The git branch that it is built on. */
    branchName?: InputMaybe<Scalars['String']['input']>;
    /** What it is about. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** What it is called. */
    name?: InputMaybe<Scalars['String']['input']>;
    /** The whole product requirements document. */
    prd?: InputMaybe<Scalars['JSON']['input']>;
    /** pending until someone sets it in_progress; then the database keeps it: completed when all its stories are done, failed while one has failed. */
    status?: InputMaybe<RalphAdvancedFeatureStatus>;
};
/** How a feature stands: agents take stories of those in progress only. */
export type RalphAdvancedFeatureStatus = 'completed' | 'failed' | 'in_progress' | 'pending';
/** A filter to be used against RalphAdvancedFeatureStatus fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedFeatureStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphAdvancedFeatureStatus>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphAdvancedFeatureStatus>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphAdvancedFeatureStatus>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphAdvancedFeatureStatus>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphAdvancedFeatureStatus>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphAdvancedFeatureStatus>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphAdvancedFeatureStatus>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphAdvancedFeatureStatus>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphAdvancedFeatureStatus>>;
};
export type RalphAdvancedFeatureStddevSampleAggregates = {
    __typename?: 'RalphAdvancedFeatureStddevSampleAggregates';
    /** Sample standard deviation of completedStories across the matching connection */
    completedStories?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of failedStories across the matching connection */
    failedStories?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of planVersion across the matching connection */
    planVersion?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of totalStories across the matching connection */
    totalStories?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphAdvancedFeatureSumAggregates = {
    __typename?: 'RalphAdvancedFeatureSumAggregates';
    /** Sum of completedStories across the matching connection */
    completedStories: Scalars['BigInt']['output'];
    /** Sum of failedStories across the matching connection */
    failedStories: Scalars['BigInt']['output'];
    /** Sum of planVersion across the matching connection */
    planVersion: Scalars['BigInt']['output'];
    /** Sum of totalStories across the matching connection */
    totalStories: Scalars['BigInt']['output'];
};
/** A filter to be used against many `RalphAdvancedGitCommit` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedFeatureToManyRalphAdvancedGitCommitFilter = {
    /** Aggregates across related `RalphAdvancedGitCommit` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedGitCommitAggregatesFilter>;
    /** Every related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedGitCommitFilter>;
    /** No related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedGitCommitFilter>;
    /** Some related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedGitCommitFilter>;
};
/** A filter to be used against many `RalphAdvancedProgressLog` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedFeatureToManyRalphAdvancedProgressLogFilter = {
    /** Aggregates across related `RalphAdvancedProgressLog` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedProgressLogAggregatesFilter>;
    /** Every related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedProgressLogFilter>;
    /** No related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedProgressLogFilter>;
    /** Some related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedProgressLogFilter>;
};
/** A filter to be used against many `RalphAdvancedStory` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedFeatureToManyRalphAdvancedStoryFilter = {
    /** Aggregates across related `RalphAdvancedStory` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedStoryAggregatesFilter>;
    /** Every related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedStoryFilter>;
    /** No related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedStoryFilter>;
    /** Some related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedStoryFilter>;
};
/** All input for the `ralphAdvancedFinishExecution` mutation. */
export type RalphAdvancedFinishExecutionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    errorMessage?: InputMaybe<Scalars['String']['input']>;
    executionId: Scalars['Int']['input'];
    leaseId: Scalars['UUID']['input'];
    outputData?: InputMaybe<Scalars['JSON']['input']>;
    status: RalphAdvancedExecutionStatus;
};
/** The output of our `ralphAdvancedFinishExecution` mutation. */
export type RalphAdvancedFinishExecutionPayload = {
    __typename?: 'RalphAdvancedFinishExecutionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedAgentExecution?: Maybe<RalphAdvancedAgentExecution>;
};
/** Whether a stage let a story through. */
export type RalphAdvancedGateVerdict = 'fail' | 'pass';
/** A filter to be used against RalphAdvancedGateVerdict fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedGateVerdictFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphAdvancedGateVerdict>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphAdvancedGateVerdict>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphAdvancedGateVerdict>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphAdvancedGateVerdict>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphAdvancedGateVerdict>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphAdvancedGateVerdict>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphAdvancedGateVerdict>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphAdvancedGateVerdict>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphAdvancedGateVerdict>>;
};
/** A commit made for a story. Made by recordCommit. */
export type RalphAdvancedGitCommit = Node & {
    __typename?: 'RalphAdvancedGitCommit';
    /** Git's own name of it, in hexadecimal: not a secret. */
    commitHash: Scalars['String']['output'];
    /** What it says that it does. */
    commitMessage: Scalars['String']['output'];
    /** When it was recorded. */
    committedAt: Scalars['Datetime']['output'];
    /** Of the story's feature. */
    feature?: Maybe<RalphAdvancedFeature>;
    /** The story's feature. */
    featureId: Scalars['Int']['output'];
    /** The paths that it touches: an array of texts. */
    filesChanged?: Maybe<Scalars['JSON']['output']>;
    /** Key. */
    id: Scalars['Int']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** The story's project. */
    projectId: Scalars['Int']['output'];
    /** The repository that it was made in. */
    repo: RalphAdvancedRepository;
    /** Of a story, and so of its feature and project. */
    story?: Maybe<RalphAdvancedStory>;
    /** The story that it was made for. */
    storyId: Scalars['Int']['output'];
};
export type RalphAdvancedGitCommitAggregates = {
    __typename?: 'RalphAdvancedGitCommitAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedGitCommitDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `RalphAdvancedGitCommit` object types. */
export type RalphAdvancedGitCommitAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedGitCommit` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedGitCommitFilter>;
};
/** A connection to a list of `RalphAdvancedGitCommit` values. */
export type RalphAdvancedGitCommitConnection = {
    __typename?: 'RalphAdvancedGitCommitConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphAdvancedGitCommitAggregates>;
    /** A list of edges which contains the `RalphAdvancedGitCommit` and cursor to aid in pagination. */
    edges: Array<RalphAdvancedGitCommitEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphAdvancedGitCommitAggregates>>;
    /** A list of `RalphAdvancedGitCommit` objects. */
    nodes: Array<RalphAdvancedGitCommit>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphAdvancedGitCommit` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphAdvancedGitCommit` values. */
export type RalphAdvancedGitCommitConnectionGroupedAggregatesArgs = {
    groupBy: Array<RalphAdvancedGitCommitGroupBy>;
    having?: InputMaybe<RalphAdvancedGitCommitHavingInput>;
};
export type RalphAdvancedGitCommitDistinctCountAggregates = {
    __typename?: 'RalphAdvancedGitCommitDistinctCountAggregates';
    /** Distinct count of commitHash across the matching connection */
    commitHash?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of commitMessage across the matching connection */
    commitMessage?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of committedAt across the matching connection */
    committedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of featureId across the matching connection */
    featureId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of filesChanged across the matching connection */
    filesChanged?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of projectId across the matching connection */
    projectId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of repo across the matching connection */
    repo?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of storyId across the matching connection */
    storyId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphAdvancedGitCommit` edge in the connection. */
export type RalphAdvancedGitCommitEdge = {
    __typename?: 'RalphAdvancedGitCommitEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphAdvancedGitCommit` at the end of the edge. */
    node: RalphAdvancedGitCommit;
};
/** A filter to be used against `RalphAdvancedGitCommit` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedGitCommitFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedGitCommitFilter>>;
    /** Filter by the object’s `commitHash` field. */
    commitHash?: InputMaybe<StringFilter>;
    /** Filter by the object’s `committedAt` field. */
    committedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `feature` relation. */
    feature?: InputMaybe<RalphAdvancedFeatureFilter>;
    /** Filter by the object’s `featureId` field. */
    featureId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedGitCommitFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedGitCommitFilter>>;
    /** Filter by the object’s `projectId` field. */
    projectId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `repo` field. */
    repo?: InputMaybe<RalphAdvancedRepositoryFilter>;
    /** Filter by the object’s `story` relation. */
    story?: InputMaybe<RalphAdvancedStoryFilter>;
    /** Filter by the object’s `storyId` field. */
    storyId?: InputMaybe<IntFilter>;
};
/** Grouping methods for `RalphAdvancedGitCommit` for usage during aggregation. */
export type RalphAdvancedGitCommitGroupBy = 'COMMITTED_AT' | 'COMMITTED_AT_TRUNCATED_TO_DAY' | 'COMMITTED_AT_TRUNCATED_TO_HOUR' | 'COMMIT_HASH' | 'FEATURE_ID' | 'PROJECT_ID' | 'REPO' | 'STORY_ID';
/** Conditions for `RalphAdvancedGitCommit` aggregates. */
export type RalphAdvancedGitCommitHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedGitCommitHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedGitCommitHavingInput>>;
};
/** Methods to use when ordering `RalphAdvancedGitCommit`. */
export type RalphAdvancedGitCommitOrderBy = 'COMMITTED_AT_ASC' | 'COMMITTED_AT_DESC' | 'COMMIT_HASH_ASC' | 'COMMIT_HASH_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
/** How grave it is. */
export type RalphAdvancedLogLevel = 'ERROR' | 'INFO' | 'WARNING';
/** A filter to be used against RalphAdvancedLogLevel fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedLogLevelFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphAdvancedLogLevel>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphAdvancedLogLevel>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphAdvancedLogLevel>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphAdvancedLogLevel>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphAdvancedLogLevel>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphAdvancedLogLevel>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphAdvancedLogLevel>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphAdvancedLogLevel>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphAdvancedLogLevel>>;
};
/** All input for the `ralphAdvancedLogProgress` mutation. */
export type RalphAdvancedLogProgressInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    leaseId: Scalars['UUID']['input'];
    logType?: InputMaybe<RalphAdvancedProgressLogType>;
    message: Scalars['String']['input'];
};
/** The output of our `ralphAdvancedLogProgress` mutation. */
export type RalphAdvancedLogProgressPayload = {
    __typename?: 'RalphAdvancedLogProgressPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedProgressLog?: Maybe<RalphAdvancedProgressLog>;
};
/** An input for mutations affecting `RalphAdvancedNewStory` */
export type RalphAdvancedNewStoryInput = {
    /** When it counts as built. */
    acceptanceCriteria?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
    /** What the plan calls it, such as US-001. */
    code: Scalars['String']['input'];
    /** The codes of the stories that must be done first. */
    dependencies?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
    /** What it is about. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Which to take first: 1, as when it is left out, before 2. */
    priority?: InputMaybe<Scalars['Int']['input']>;
    /** The repository that it is built in. */
    repo: RalphAdvancedRepository;
    /** What it is about, in a line. */
    title: Scalars['String']['input'];
};
/** A note of an agent on a feature, for the agents after it. */
export type RalphAdvancedProgressLog = Node & {
    __typename?: 'RalphAdvancedProgressLog';
    /** Who noted it. */
    agent?: Maybe<Scalars['String']['output']>;
    /** Of a feature, and so of its project. */
    feature?: Maybe<RalphAdvancedFeature>;
    /** The feature. */
    featureId: Scalars['Int']['output'];
    /** Key. */
    id: Scalars['Int']['output'];
    /** Something learned, something that went wrong, or for information. */
    logType?: Maybe<RalphAdvancedProgressLogType>;
    /** When it was noted. */
    loggedAt: Scalars['Datetime']['output'];
    /** The note. */
    message: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** The feature's project; kept by the database. */
    projectId: Scalars['Int']['output'];
    /** A story of the same feature. */
    story?: Maybe<RalphAdvancedStory>;
    /** The story that it was learned on, if one and if it is still there. */
    storyId?: Maybe<Scalars['Int']['output']>;
};
export type RalphAdvancedProgressLogAggregates = {
    __typename?: 'RalphAdvancedProgressLogAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedProgressLogDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `RalphAdvancedProgressLog` object types. */
export type RalphAdvancedProgressLogAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedProgressLog` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedProgressLogFilter>;
};
/** A connection to a list of `RalphAdvancedProgressLog` values. */
export type RalphAdvancedProgressLogConnection = {
    __typename?: 'RalphAdvancedProgressLogConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphAdvancedProgressLogAggregates>;
    /** A list of edges which contains the `RalphAdvancedProgressLog` and cursor to aid in pagination. */
    edges: Array<RalphAdvancedProgressLogEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphAdvancedProgressLogAggregates>>;
    /** A list of `RalphAdvancedProgressLog` objects. */
    nodes: Array<RalphAdvancedProgressLog>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphAdvancedProgressLog` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphAdvancedProgressLog` values. */
export type RalphAdvancedProgressLogConnectionGroupedAggregatesArgs = {
    groupBy: Array<RalphAdvancedProgressLogGroupBy>;
    having?: InputMaybe<RalphAdvancedProgressLogHavingInput>;
};
export type RalphAdvancedProgressLogDistinctCountAggregates = {
    __typename?: 'RalphAdvancedProgressLogDistinctCountAggregates';
    /** Distinct count of agent across the matching connection */
    agent?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of featureId across the matching connection */
    featureId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of logType across the matching connection */
    logType?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of loggedAt across the matching connection */
    loggedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of message across the matching connection */
    message?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of projectId across the matching connection */
    projectId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of storyId across the matching connection */
    storyId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphAdvancedProgressLog` edge in the connection. */
export type RalphAdvancedProgressLogEdge = {
    __typename?: 'RalphAdvancedProgressLogEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphAdvancedProgressLog` at the end of the edge. */
    node: RalphAdvancedProgressLog;
};
/** A filter to be used against `RalphAdvancedProgressLog` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedProgressLogFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedProgressLogFilter>>;
    /** Filter by the object’s `feature` relation. */
    feature?: InputMaybe<RalphAdvancedFeatureFilter>;
    /** Filter by the object’s `featureId` field. */
    featureId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Filter by the object’s `logType` field. */
    logType?: InputMaybe<RalphAdvancedProgressLogTypeFilter>;
    /** Filter by the object’s `loggedAt` field. */
    loggedAt?: InputMaybe<DatetimeFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedProgressLogFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedProgressLogFilter>>;
    /** Filter by the object’s `projectId` field. */
    projectId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `story` relation. */
    story?: InputMaybe<RalphAdvancedStoryFilter>;
    /** A related `story` exists. */
    storyExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `storyId` field. */
    storyId?: InputMaybe<IntFilter>;
};
/** Grouping methods for `RalphAdvancedProgressLog` for usage during aggregation. */
export type RalphAdvancedProgressLogGroupBy = 'FEATURE_ID' | 'LOGGED_AT' | 'LOGGED_AT_TRUNCATED_TO_DAY' | 'LOGGED_AT_TRUNCATED_TO_HOUR' | 'PROJECT_ID' | 'STORY_ID';
/** Conditions for `RalphAdvancedProgressLog` aggregates. */
export type RalphAdvancedProgressLogHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedProgressLogHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedProgressLogHavingInput>>;
};
/** An input for mutations affecting `RalphAdvancedProgressLog` */
export type RalphAdvancedProgressLogInput = {
    /** Who noted it. */
    agent?: InputMaybe<Scalars['String']['input']>;
    /** The feature. */
    featureId: Scalars['Int']['input'];
    /** Something learned, something that went wrong, or for information. */
    logType?: InputMaybe<RalphAdvancedProgressLogType>;
    /** The note. */
    message: Scalars['String']['input'];
};
/** Methods to use when ordering `RalphAdvancedProgressLog`. */
export type RalphAdvancedProgressLogOrderBy = 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'LOGGED_AT_ASC' | 'LOGGED_AT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
/** What kind of note it is. */
export type RalphAdvancedProgressLogType = 'error' | 'info' | 'learning';
/** A filter to be used against RalphAdvancedProgressLogType fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedProgressLogTypeFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphAdvancedProgressLogType>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphAdvancedProgressLogType>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphAdvancedProgressLogType>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphAdvancedProgressLogType>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphAdvancedProgressLogType>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphAdvancedProgressLogType>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphAdvancedProgressLogType>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphAdvancedProgressLogType>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphAdvancedProgressLogType>>;
};
/** A project: repositories, and the features to build in them. */
export type RalphAdvancedProject = Node & {
    __typename?: 'RalphAdvancedProject';
    /** Git address of its backend, if it has one. */
    backendRepoUrl?: Maybe<Scalars['String']['output']>;
    /** When it was made. */
    createdAt: Scalars['Datetime']['output'];
    /** Whose it is: the account that made it. Null once that account is gone. */
    createdBy?: Maybe<Scalars['UUID']['output']>;
    /** What it is about. */
    description?: Maybe<Scalars['String']['output']>;
    /** Reads and enables pagination through a set of `RalphAdvancedFeature`. */
    features: RalphAdvancedFeatureConnection;
    /** Git address of its frontend, if it has one. */
    frontendRepoUrl?: Maybe<Scalars['String']['output']>;
    /** Key. */
    id: Scalars['Int']['output'];
    /** Git address of its mobile app, if it has one. */
    mobileRepoUrl?: Maybe<Scalars['String']['output']>;
    /** What it is called. */
    name: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Whose it is. */
    owner?: Maybe<User>;
    /** idle → running → paused, completed or error; all of these may run again. */
    status: RalphAdvancedProjectStatus;
    /** When it last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
};
/** A project: repositories, and the features to build in them. */
export type RalphAdvancedProjectFeaturesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedFeatureFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedFeatureOrderBy>>;
};
export type RalphAdvancedProjectAggregates = {
    __typename?: 'RalphAdvancedProjectAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedProjectDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `RalphAdvancedProject` object types. */
export type RalphAdvancedProjectAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedProject` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedProjectFilter>;
};
/** A connection to a list of `RalphAdvancedProject` values. */
export type RalphAdvancedProjectConnection = {
    __typename?: 'RalphAdvancedProjectConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphAdvancedProjectAggregates>;
    /** A list of edges which contains the `RalphAdvancedProject` and cursor to aid in pagination. */
    edges: Array<RalphAdvancedProjectEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphAdvancedProjectAggregates>>;
    /** A list of `RalphAdvancedProject` objects. */
    nodes: Array<RalphAdvancedProject>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphAdvancedProject` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphAdvancedProject` values. */
export type RalphAdvancedProjectConnectionGroupedAggregatesArgs = {
    groupBy: Array<RalphAdvancedProjectGroupBy>;
    having?: InputMaybe<RalphAdvancedProjectHavingInput>;
};
export type RalphAdvancedProjectDistinctCountAggregates = {
    __typename?: 'RalphAdvancedProjectDistinctCountAggregates';
    /** Distinct count of backendRepoUrl across the matching connection */
    backendRepoUrl?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdBy across the matching connection */
    createdBy?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of description across the matching connection */
    description?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of frontendRepoUrl across the matching connection */
    frontendRepoUrl?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of mobileRepoUrl across the matching connection */
    mobileRepoUrl?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of name across the matching connection */
    name?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of status across the matching connection */
    status?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphAdvancedProject` edge in the connection. */
export type RalphAdvancedProjectEdge = {
    __typename?: 'RalphAdvancedProjectEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphAdvancedProject` at the end of the edge. */
    node: RalphAdvancedProject;
};
/** A filter to be used against `RalphAdvancedProject` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedProjectFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedProjectFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `createdBy` field. */
    createdBy?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `features` relation. */
    features?: InputMaybe<RalphAdvancedProjectToManyRalphAdvancedFeatureFilter>;
    /** Some related `features` exist. */
    featuresExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedProjectFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedProjectFilter>>;
    /** Filter by the object’s `owner` relation. */
    owner?: InputMaybe<UserFilter>;
    /** A related `owner` exists. */
    ownerExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<RalphAdvancedProjectStatusFilter>;
};
/** Grouping methods for `RalphAdvancedProject` for usage during aggregation. */
export type RalphAdvancedProjectGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'CREATED_BY' | 'STATUS';
/** Conditions for `RalphAdvancedProject` aggregates. */
export type RalphAdvancedProjectHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedProjectHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedProjectHavingInput>>;
};
/** An input for mutations affecting `RalphAdvancedProject` */
export type RalphAdvancedProjectInput = {
    /** Git address of its backend, if it has one. */
    backendRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** Whose it is: the account that made it. Null once that account is gone. */
    createdBy?: InputMaybe<Scalars['UUID']['input']>;
    /** What it is about. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Git address of its frontend, if it has one. */
    frontendRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** Git address of its mobile app, if it has one. */
    mobileRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** What it is called. */
    name: Scalars['String']['input'];
};
/** Methods to use when ordering `RalphAdvancedProject`. */
export type RalphAdvancedProjectOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'CREATED_BY_ASC' | 'CREATED_BY_DESC' | 'FEATURES_COUNT_ASC' | 'FEATURES_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC';
/** Represents an update to a `RalphAdvancedProject`. Fields that are set will be updated. */
export type RalphAdvancedProjectPatch = {
    /** Git address of its backend, if it has one. */
    backendRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** Whose it is: the account that made it. Null once that account is gone. */
    createdBy?: InputMaybe<Scalars['UUID']['input']>;
    /** What it is about. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Git address of its frontend, if it has one. */
    frontendRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** Git address of its mobile app, if it has one. */
    mobileRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** What it is called. */
    name?: InputMaybe<Scalars['String']['input']>;
    /** idle → running → paused, completed or error; all of these may run again. */
    status?: InputMaybe<RalphAdvancedProjectStatus>;
};
/** How a project stands: agents take stories of running ones only. */
export type RalphAdvancedProjectStatus = 'completed' | 'error' | 'idle' | 'paused' | 'running';
/** A filter to be used against RalphAdvancedProjectStatus fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedProjectStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphAdvancedProjectStatus>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphAdvancedProjectStatus>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphAdvancedProjectStatus>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphAdvancedProjectStatus>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphAdvancedProjectStatus>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphAdvancedProjectStatus>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphAdvancedProjectStatus>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphAdvancedProjectStatus>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphAdvancedProjectStatus>>;
};
/** A filter to be used against many `RalphAdvancedFeature` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedProjectToManyRalphAdvancedFeatureFilter = {
    /** Aggregates across related `RalphAdvancedFeature` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedFeatureAggregatesFilter>;
    /** Every related `RalphAdvancedFeature` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedFeatureFilter>;
    /** No related `RalphAdvancedFeature` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedFeatureFilter>;
    /** Some related `RalphAdvancedFeature` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedFeatureFilter>;
};
/** A stage of the quality pipeline. */
export type RalphAdvancedQualityGate = 'code_review' | 'qa' | 'security';
/** A filter to be used against RalphAdvancedQualityGate fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedQualityGateFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphAdvancedQualityGate>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphAdvancedQualityGate>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphAdvancedQualityGate>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphAdvancedQualityGate>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphAdvancedQualityGate>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphAdvancedQualityGate>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphAdvancedQualityGate>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphAdvancedQualityGate>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphAdvancedQualityGate>>;
};
/** What a stage of the quality pipeline found in a story. Made by recordGateResult. */
export type RalphAdvancedQualityGateResult = Node & {
    __typename?: 'RalphAdvancedQualityGateResult';
    /** The execution is of the same story. */
    agentExecution?: Maybe<RalphAdvancedAgentExecution>;
    /** The execution that found it. */
    agentExecutionId?: Maybe<Scalars['Int']['output']>;
    /** Which attempt at the story it is about. */
    attempt: Scalars['Int']['output'];
    /** The findings: an object. */
    details?: Maybe<Scalars['JSON']['output']>;
    /** The story's feature. */
    featureId: Scalars['Int']['output'];
    /** Which stage. */
    gateName: RalphAdvancedQualityGate;
    /** Key. */
    id: Scalars['Int']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** The story's project. */
    projectId: Scalars['Int']['output'];
    /** When it was found. */
    recordedAt: Scalars['Datetime']['output'];
    /** Whether it let the story through; a failure sends the story to rework. */
    status: RalphAdvancedGateVerdict;
    /** Of a story, and so of its feature and project. */
    story?: Maybe<RalphAdvancedStory>;
    /** The story. */
    storyId: Scalars['Int']['output'];
};
export type RalphAdvancedQualityGateResultAggregates = {
    __typename?: 'RalphAdvancedQualityGateResultAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<RalphAdvancedQualityGateResultAverageAggregates>;
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedQualityGateResultDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedQualityGateResultMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedQualityGateResultMinAggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphAdvancedQualityGateResultStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphAdvancedQualityGateResultSumAggregates>;
};
/** A filter to be used against aggregates of `RalphAdvancedQualityGateResult` object types. */
export type RalphAdvancedQualityGateResultAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedQualityGateResult` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
};
export type RalphAdvancedQualityGateResultAverageAggregates = {
    __typename?: 'RalphAdvancedQualityGateResultAverageAggregates';
    /** Mean average of attempt across the matching connection */
    attempt?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `RalphAdvancedQualityGateResult` values. */
export type RalphAdvancedQualityGateResultConnection = {
    __typename?: 'RalphAdvancedQualityGateResultConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphAdvancedQualityGateResultAggregates>;
    /** A list of edges which contains the `RalphAdvancedQualityGateResult` and cursor to aid in pagination. */
    edges: Array<RalphAdvancedQualityGateResultEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphAdvancedQualityGateResultAggregates>>;
    /** A list of `RalphAdvancedQualityGateResult` objects. */
    nodes: Array<RalphAdvancedQualityGateResult>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphAdvancedQualityGateResult` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphAdvancedQualityGateResult` values. */
export type RalphAdvancedQualityGateResultConnectionGroupedAggregatesArgs = {
    groupBy: Array<RalphAdvancedQualityGateResultGroupBy>;
    having?: InputMaybe<RalphAdvancedQualityGateResultHavingInput>;
};
export type RalphAdvancedQualityGateResultDistinctCountAggregates = {
    __typename?: 'RalphAdvancedQualityGateResultDistinctCountAggregates';
    /** Distinct count of agentExecutionId across the matching connection */
    agentExecutionId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of attempt across the matching connection */
    attempt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of details across the matching connection */
    details?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of featureId across the matching connection */
    featureId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of gateName across the matching connection */
    gateName?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of projectId across the matching connection */
    projectId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of recordedAt across the matching connection */
    recordedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of status across the matching connection */
    status?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of storyId across the matching connection */
    storyId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphAdvancedQualityGateResult` edge in the connection. */
export type RalphAdvancedQualityGateResultEdge = {
    __typename?: 'RalphAdvancedQualityGateResultEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphAdvancedQualityGateResult` at the end of the edge. */
    node: RalphAdvancedQualityGateResult;
};
/** A filter to be used against `RalphAdvancedQualityGateResult` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedQualityGateResultFilter = {
    /** Filter by the object’s `agentExecution` relation. */
    agentExecution?: InputMaybe<RalphAdvancedAgentExecutionFilter>;
    /** A related `agentExecution` exists. */
    agentExecutionExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `agentExecutionId` field. */
    agentExecutionId?: InputMaybe<IntFilter>;
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedQualityGateResultFilter>>;
    /** Filter by the object’s `featureId` field. */
    featureId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `gateName` field. */
    gateName?: InputMaybe<RalphAdvancedQualityGateFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedQualityGateResultFilter>>;
    /** Filter by the object’s `projectId` field. */
    projectId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `recordedAt` field. */
    recordedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<RalphAdvancedGateVerdictFilter>;
    /** Filter by the object’s `story` relation. */
    story?: InputMaybe<RalphAdvancedStoryFilter>;
    /** Filter by the object’s `storyId` field. */
    storyId?: InputMaybe<IntFilter>;
};
/** Grouping methods for `RalphAdvancedQualityGateResult` for usage during aggregation. */
export type RalphAdvancedQualityGateResultGroupBy = 'AGENT_EXECUTION_ID' | 'FEATURE_ID' | 'GATE_NAME' | 'PROJECT_ID' | 'RECORDED_AT' | 'RECORDED_AT_TRUNCATED_TO_DAY' | 'RECORDED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'STORY_ID';
export type RalphAdvancedQualityGateResultHavingAverageInput = {
    attempt?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedQualityGateResultHavingDistinctCountInput = {
    attempt?: InputMaybe<HavingIntFilter>;
};
/** Conditions for `RalphAdvancedQualityGateResult` aggregates. */
export type RalphAdvancedQualityGateResultHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedQualityGateResultHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedQualityGateResultHavingInput>>;
    average?: InputMaybe<RalphAdvancedQualityGateResultHavingAverageInput>;
    distinctCount?: InputMaybe<RalphAdvancedQualityGateResultHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedQualityGateResultHavingMaxInput>;
    min?: InputMaybe<RalphAdvancedQualityGateResultHavingMinInput>;
    stddevSample?: InputMaybe<RalphAdvancedQualityGateResultHavingStddevSampleInput>;
    sum?: InputMaybe<RalphAdvancedQualityGateResultHavingSumInput>;
};
export type RalphAdvancedQualityGateResultHavingMaxInput = {
    attempt?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedQualityGateResultHavingMinInput = {
    attempt?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedQualityGateResultHavingStddevSampleInput = {
    attempt?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedQualityGateResultHavingSumInput = {
    attempt?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedQualityGateResultMaxAggregates = {
    __typename?: 'RalphAdvancedQualityGateResultMaxAggregates';
    /** Maximum of attempt across the matching connection */
    attempt?: Maybe<Scalars['Int']['output']>;
};
export type RalphAdvancedQualityGateResultMinAggregates = {
    __typename?: 'RalphAdvancedQualityGateResultMinAggregates';
    /** Minimum of attempt across the matching connection */
    attempt?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `RalphAdvancedQualityGateResult`. */
export type RalphAdvancedQualityGateResultOrderBy = 'AGENT_EXECUTION_ID_ASC' | 'AGENT_EXECUTION_ID_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'GATE_NAME_ASC' | 'GATE_NAME_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'RECORDED_AT_ASC' | 'RECORDED_AT_DESC' | 'STATUS_ASC' | 'STATUS_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
export type RalphAdvancedQualityGateResultStddevSampleAggregates = {
    __typename?: 'RalphAdvancedQualityGateResultStddevSampleAggregates';
    /** Sample standard deviation of attempt across the matching connection */
    attempt?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphAdvancedQualityGateResultSumAggregates = {
    __typename?: 'RalphAdvancedQualityGateResultSumAggregates';
    /** Sum of attempt across the matching connection */
    attempt: Scalars['BigInt']['output'];
};
/** All input for the `ralphAdvancedRecordCommit` mutation. */
export type RalphAdvancedRecordCommitInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    commitHash: Scalars['String']['input'];
    commitMessage: Scalars['String']['input'];
    filesChanged?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
    leaseId: Scalars['UUID']['input'];
    repo?: InputMaybe<RalphAdvancedRepository>;
};
/** The output of our `ralphAdvancedRecordCommit` mutation. */
export type RalphAdvancedRecordCommitPayload = {
    __typename?: 'RalphAdvancedRecordCommitPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedGitCommit?: Maybe<RalphAdvancedGitCommit>;
};
/** All input for the `ralphAdvancedRecordGateResult` mutation. */
export type RalphAdvancedRecordGateResultInput = {
    agentExecutionId?: InputMaybe<Scalars['Int']['input']>;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    details?: InputMaybe<Scalars['JSON']['input']>;
    gateName: RalphAdvancedQualityGate;
    leaseId: Scalars['UUID']['input'];
    status: RalphAdvancedGateVerdict;
};
/** The output of our `ralphAdvancedRecordGateResult` mutation. */
export type RalphAdvancedRecordGateResultPayload = {
    __typename?: 'RalphAdvancedRecordGateResultPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedQualityGateResult?: Maybe<RalphAdvancedQualityGateResult>;
};
/** All input for the `ralphAdvancedReleaseStory` mutation. */
export type RalphAdvancedReleaseStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    leaseId: Scalars['UUID']['input'];
    reason?: InputMaybe<Scalars['String']['input']>;
};
/** The output of our `ralphAdvancedReleaseStory` mutation. */
export type RalphAdvancedReleaseStoryPayload = {
    __typename?: 'RalphAdvancedReleaseStoryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedStory?: Maybe<RalphAdvancedStory>;
};
/** One of the repositories that a project may have. */
export type RalphAdvancedRepository = 'backend' | 'frontend' | 'mobile';
/** A filter to be used against RalphAdvancedRepository fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedRepositoryFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphAdvancedRepository>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphAdvancedRepository>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphAdvancedRepository>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphAdvancedRepository>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphAdvancedRepository>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphAdvancedRepository>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphAdvancedRepository>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphAdvancedRepository>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphAdvancedRepository>>;
};
/** All input for the `ralphAdvancedStartExecution` mutation. */
export type RalphAdvancedStartExecutionInput = {
    agentName: Scalars['String']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    inputData?: InputMaybe<Scalars['JSON']['input']>;
    leaseId: Scalars['UUID']['input'];
};
/** The output of our `ralphAdvancedStartExecution` mutation. */
export type RalphAdvancedStartExecutionPayload = {
    __typename?: 'RalphAdvancedStartExecutionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedAgentExecution?: Maybe<RalphAdvancedAgentExecution>;
};
/** A story of a feature: what one agent builds in one repository. */
export type RalphAdvancedStory = Node & {
    __typename?: 'RalphAdvancedStory';
    /** When it counts as built: an array of texts. */
    acceptanceCriteria?: Maybe<Scalars['JSON']['output']>;
    /** The agent that works on it, or did when it ended. */
    assignedAgent?: Maybe<Scalars['String']['output']>;
    /** How often an agent has taken it. */
    attemptCount: Scalars['Int']['output'];
    /** The stories that must be done before this one can be taken. */
    blockers: RalphAdvancedStoryConnection;
    /** What its plan calls it, such as US-001; once a feature. */
    code: Scalars['String']['output'];
    /** Reads and enables pagination through a set of `RalphAdvancedGitCommit`. */
    commits: RalphAdvancedGitCommitConnection;
    /** When it was done; kept by the database. */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** When it was added. */
    createdAt: Scalars['Datetime']['output'];
    /** The codes of stories of the same feature that must be done first: an array such as ["US-001"]. */
    dependencies?: Maybe<Scalars['JSON']['output']>;
    /** What it is about. */
    description?: Maybe<Scalars['String']['output']>;
    /** Reads and enables pagination through a set of `RalphAdvancedAgentExecution`. */
    executions: RalphAdvancedAgentExecutionConnection;
    /** Reads a single `RalphAdvancedFeature` that is related to this `RalphAdvancedStory`. */
    feature?: Maybe<RalphAdvancedFeature>;
    /** The feature that it is a part of. */
    featureId: Scalars['Int']['output'];
    /** Reads and enables pagination through a set of `RalphAdvancedQualityGateResult`. */
    gateResults: RalphAdvancedQualityGateResultConnection;
    /** Reads and enables pagination through a set of `RalphAdvancedStoryHistory`. */
    history: RalphAdvancedStoryHistoryConnection;
    /** Key. */
    id: Scalars['Int']['output'];
    /** Until when the lease lasts. Then another agent may take the story. */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** Whose lease it is. */
    leaseHolder?: Maybe<User>;
    /** The present lease: whoever works on it reports with this id. Null while nobody does. */
    leaseId?: Maybe<Scalars['UUID']['output']>;
    /** The account of the agent that holds the lease. */
    leasedBy?: Maybe<Scalars['UUID']['output']>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Which to take first: 1 before 2. */
    priority: Scalars['Int']['output'];
    /** Reads and enables pagination through a set of `RalphAdvancedProgressLog`. */
    progressLogs: RalphAdvancedProgressLogConnection;
    /** The feature's project; kept by the database. */
    projectId: Scalars['Int']['output'];
    /** The repository that it is built in. */
    repo: RalphAdvancedRepository;
    /** When an agent first took it. */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** pending → in_progress → review → testing → done; a failed gate sends it to rework, from where it is taken again. */
    status: RalphAdvancedStoryStatus;
    /** Why it has its status: the reason of a failure, a rework or a return. */
    statusNote?: Maybe<Scalars['String']['output']>;
    /** What it is about, in a line. */
    title: Scalars['String']['output'];
    /** When it last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
};
/** A story of a feature: what one agent builds in one repository. */
export type RalphAdvancedStoryBlockersArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedStoryFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
};
/** A story of a feature: what one agent builds in one repository. */
export type RalphAdvancedStoryCommitsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedGitCommitFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedGitCommitOrderBy>>;
};
/** A story of a feature: what one agent builds in one repository. */
export type RalphAdvancedStoryExecutionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedAgentExecutionFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedAgentExecutionOrderBy>>;
};
/** A story of a feature: what one agent builds in one repository. */
export type RalphAdvancedStoryGateResultsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedQualityGateResultOrderBy>>;
};
/** A story of a feature: what one agent builds in one repository. */
export type RalphAdvancedStoryHistoryArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedStoryHistoryFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedStoryHistoryOrderBy>>;
};
/** A story of a feature: what one agent builds in one repository. */
export type RalphAdvancedStoryProgressLogsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedProgressLogFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedProgressLogOrderBy>>;
};
export type RalphAdvancedStoryAggregates = {
    __typename?: 'RalphAdvancedStoryAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<RalphAdvancedStoryAverageAggregates>;
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedStoryDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedStoryMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedStoryMinAggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphAdvancedStoryStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphAdvancedStorySumAggregates>;
};
/** A filter to be used against aggregates of `RalphAdvancedStory` object types. */
export type RalphAdvancedStoryAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedStory` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedStoryFilter>;
};
export type RalphAdvancedStoryAverageAggregates = {
    __typename?: 'RalphAdvancedStoryAverageAggregates';
    /** Mean average of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of priority across the matching connection */
    priority?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `RalphAdvancedStory` values. */
export type RalphAdvancedStoryConnection = {
    __typename?: 'RalphAdvancedStoryConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphAdvancedStoryAggregates>;
    /** A list of edges which contains the `RalphAdvancedStory` and cursor to aid in pagination. */
    edges: Array<RalphAdvancedStoryEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphAdvancedStoryAggregates>>;
    /** A list of `RalphAdvancedStory` objects. */
    nodes: Array<RalphAdvancedStory>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphAdvancedStory` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphAdvancedStory` values. */
export type RalphAdvancedStoryConnectionGroupedAggregatesArgs = {
    groupBy: Array<RalphAdvancedStoryGroupBy>;
    having?: InputMaybe<RalphAdvancedStoryHavingInput>;
};
export type RalphAdvancedStoryDistinctCountAggregates = {
    __typename?: 'RalphAdvancedStoryDistinctCountAggregates';
    /** Distinct count of acceptanceCriteria across the matching connection */
    acceptanceCriteria?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of assignedAgent across the matching connection */
    assignedAgent?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of code across the matching connection */
    code?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of dependencies across the matching connection */
    dependencies?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of description across the matching connection */
    description?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of featureId across the matching connection */
    featureId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of leaseId across the matching connection */
    leaseId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of leasedBy across the matching connection */
    leasedBy?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of priority across the matching connection */
    priority?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of projectId across the matching connection */
    projectId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of repo across the matching connection */
    repo?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of status across the matching connection */
    status?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of statusNote across the matching connection */
    statusNote?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of title across the matching connection */
    title?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphAdvancedStory` edge in the connection. */
export type RalphAdvancedStoryEdge = {
    __typename?: 'RalphAdvancedStoryEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphAdvancedStory` at the end of the edge. */
    node: RalphAdvancedStory;
};
/** A filter to be used against `RalphAdvancedStory` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedStoryFilter>>;
    /** Filter by the object’s `assignedAgent` field. */
    assignedAgent?: InputMaybe<StringFilter>;
    /** Filter by the object’s `code` field. */
    code?: InputMaybe<StringFilter>;
    /** Filter by the object’s `commits` relation. */
    commits?: InputMaybe<RalphAdvancedStoryToManyRalphAdvancedGitCommitFilter>;
    /** Some related `commits` exist. */
    commitsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `executions` relation. */
    executions?: InputMaybe<RalphAdvancedStoryToManyRalphAdvancedAgentExecutionFilter>;
    /** Some related `executions` exist. */
    executionsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `feature` relation. */
    feature?: InputMaybe<RalphAdvancedFeatureFilter>;
    /** Filter by the object’s `featureId` field. */
    featureId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `gateResults` relation. */
    gateResults?: InputMaybe<RalphAdvancedStoryToManyRalphAdvancedQualityGateResultFilter>;
    /** Some related `gateResults` exist. */
    gateResultsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `history` relation. */
    history?: InputMaybe<RalphAdvancedStoryToManyRalphAdvancedStoryHistoryFilter>;
    /** Some related `history` exist. */
    historyExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Filter by the object’s `leaseHolder` relation. */
    leaseHolder?: InputMaybe<UserFilter>;
    /** A related `leaseHolder` exists. */
    leaseHolderExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `leasedBy` field. */
    leasedBy?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedStoryFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedStoryFilter>>;
    /** Filter by the object’s `priority` field. */
    priority?: InputMaybe<IntFilter>;
    /** Filter by the object’s `progressLogs` relation. */
    progressLogs?: InputMaybe<RalphAdvancedStoryToManyRalphAdvancedProgressLogFilter>;
    /** Some related `progressLogs` exist. */
    progressLogsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `projectId` field. */
    projectId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `repo` field. */
    repo?: InputMaybe<RalphAdvancedRepositoryFilter>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<RalphAdvancedStoryStatusFilter>;
};
/** Grouping methods for `RalphAdvancedStory` for usage during aggregation. */
export type RalphAdvancedStoryGroupBy = 'CODE' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'FEATURE_ID' | 'LEASED_BY' | 'PROJECT_ID' | 'STATUS';
export type RalphAdvancedStoryHavingAverageInput = {
    attemptCount?: InputMaybe<HavingIntFilter>;
    priority?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedStoryHavingDistinctCountInput = {
    attemptCount?: InputMaybe<HavingIntFilter>;
    priority?: InputMaybe<HavingIntFilter>;
};
/** Conditions for `RalphAdvancedStory` aggregates. */
export type RalphAdvancedStoryHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedStoryHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedStoryHavingInput>>;
    average?: InputMaybe<RalphAdvancedStoryHavingAverageInput>;
    distinctCount?: InputMaybe<RalphAdvancedStoryHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedStoryHavingMaxInput>;
    min?: InputMaybe<RalphAdvancedStoryHavingMinInput>;
    stddevSample?: InputMaybe<RalphAdvancedStoryHavingStddevSampleInput>;
    sum?: InputMaybe<RalphAdvancedStoryHavingSumInput>;
};
export type RalphAdvancedStoryHavingMaxInput = {
    attemptCount?: InputMaybe<HavingIntFilter>;
    priority?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedStoryHavingMinInput = {
    attemptCount?: InputMaybe<HavingIntFilter>;
    priority?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedStoryHavingStddevSampleInput = {
    attemptCount?: InputMaybe<HavingIntFilter>;
    priority?: InputMaybe<HavingIntFilter>;
};
export type RalphAdvancedStoryHavingSumInput = {
    attemptCount?: InputMaybe<HavingIntFilter>;
    priority?: InputMaybe<HavingIntFilter>;
};
/** Something that happened to a story; written by the database. */
export type RalphAdvancedStoryHistory = Node & {
    __typename?: 'RalphAdvancedStoryHistory';
    /** What happened: created, implementation_started, review_started, review_failed, rework_started, testing_started, testing_failed, completed, failed, retried, released, reassigned, lease_expired … */
    action: Scalars['String']['output'];
    /** The agent that worked on the story then. */
    agent?: Maybe<Scalars['String']['output']>;
    /** The story's feature. */
    featureId: Scalars['Int']['output'];
    /** Key. */
    id: Scalars['Int']['output'];
    /** The status before (from) and after (to), which attempt it was, and the previous agent where it changed. */
    metadata?: Maybe<Scalars['JSON']['output']>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Why, in the words of whoever did it. */
    notes?: Maybe<Scalars['String']['output']>;
    /** When it happened. */
    occurredAt: Scalars['Datetime']['output'];
    /** The story's project. */
    projectId: Scalars['Int']['output'];
    /** Of a story, and so of its feature and project. */
    story?: Maybe<RalphAdvancedStory>;
    /** The story. */
    storyId: Scalars['Int']['output'];
};
export type RalphAdvancedStoryHistoryAggregates = {
    __typename?: 'RalphAdvancedStoryHistoryAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedStoryHistoryDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `RalphAdvancedStoryHistory` object types. */
export type RalphAdvancedStoryHistoryAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedStoryHistory` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedStoryHistoryFilter>;
};
/** A connection to a list of `RalphAdvancedStoryHistory` values. */
export type RalphAdvancedStoryHistoryConnection = {
    __typename?: 'RalphAdvancedStoryHistoryConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphAdvancedStoryHistoryAggregates>;
    /** A list of edges which contains the `RalphAdvancedStoryHistory` and cursor to aid in pagination. */
    edges: Array<RalphAdvancedStoryHistoryEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphAdvancedStoryHistoryAggregates>>;
    /** A list of `RalphAdvancedStoryHistory` objects. */
    nodes: Array<RalphAdvancedStoryHistory>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphAdvancedStoryHistory` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphAdvancedStoryHistory` values. */
export type RalphAdvancedStoryHistoryConnectionGroupedAggregatesArgs = {
    groupBy: Array<RalphAdvancedStoryHistoryGroupBy>;
    having?: InputMaybe<RalphAdvancedStoryHistoryHavingInput>;
};
export type RalphAdvancedStoryHistoryDistinctCountAggregates = {
    __typename?: 'RalphAdvancedStoryHistoryDistinctCountAggregates';
    /** Distinct count of action across the matching connection */
    action?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of agent across the matching connection */
    agent?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of featureId across the matching connection */
    featureId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of metadata across the matching connection */
    metadata?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of notes across the matching connection */
    notes?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of occurredAt across the matching connection */
    occurredAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of projectId across the matching connection */
    projectId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of storyId across the matching connection */
    storyId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphAdvancedStoryHistory` edge in the connection. */
export type RalphAdvancedStoryHistoryEdge = {
    __typename?: 'RalphAdvancedStoryHistoryEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphAdvancedStoryHistory` at the end of the edge. */
    node: RalphAdvancedStoryHistory;
};
/** A filter to be used against `RalphAdvancedStoryHistory` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryHistoryFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedStoryHistoryFilter>>;
    /** Filter by the object’s `featureId` field. */
    featureId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedStoryHistoryFilter>;
    /** Filter by the object’s `occurredAt` field. */
    occurredAt?: InputMaybe<DatetimeFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedStoryHistoryFilter>>;
    /** Filter by the object’s `projectId` field. */
    projectId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `story` relation. */
    story?: InputMaybe<RalphAdvancedStoryFilter>;
    /** Filter by the object’s `storyId` field. */
    storyId?: InputMaybe<IntFilter>;
};
/** Grouping methods for `RalphAdvancedStoryHistory` for usage during aggregation. */
export type RalphAdvancedStoryHistoryGroupBy = 'FEATURE_ID' | 'OCCURRED_AT' | 'OCCURRED_AT_TRUNCATED_TO_DAY' | 'OCCURRED_AT_TRUNCATED_TO_HOUR' | 'PROJECT_ID' | 'STORY_ID';
/** Conditions for `RalphAdvancedStoryHistory` aggregates. */
export type RalphAdvancedStoryHistoryHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedStoryHistoryHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedStoryHistoryHavingInput>>;
};
/** Methods to use when ordering `RalphAdvancedStoryHistory`. */
export type RalphAdvancedStoryHistoryOrderBy = 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'OCCURRED_AT_ASC' | 'OCCURRED_AT_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
/** An input for mutations affecting `RalphAdvancedStory` */
export type RalphAdvancedStoryInput = {
    /** When it counts as built: an array of texts. */
    acceptanceCriteria?: InputMaybe<Scalars['JSON']['input']>;
    /** What its plan calls it, such as US-001; once a feature. */
    code: Scalars['String']['input'];
    /** The codes of stories of the same feature that must be done first: an array such as ["US-001"]. */
    dependencies?: InputMaybe<Scalars['JSON']['input']>;
    /** What it is about. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** The feature that it is a part of. */
    featureId: Scalars['Int']['input'];
    /** Which to take first: 1 before 2. */
    priority?: InputMaybe<Scalars['Int']['input']>;
    /** The repository that it is built in. */
    repo: RalphAdvancedRepository;
    /** What it is about, in a line. */
    title: Scalars['String']['input'];
};
export type RalphAdvancedStoryMaxAggregates = {
    __typename?: 'RalphAdvancedStoryMaxAggregates';
    /** Maximum of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['Int']['output']>;
    /** Maximum of priority across the matching connection */
    priority?: Maybe<Scalars['Int']['output']>;
};
export type RalphAdvancedStoryMinAggregates = {
    __typename?: 'RalphAdvancedStoryMinAggregates';
    /** Minimum of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['Int']['output']>;
    /** Minimum of priority across the matching connection */
    priority?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `RalphAdvancedStory`. */
export type RalphAdvancedStoryOrderBy = 'CODE_ASC' | 'CODE_DESC' | 'COMMITS_COUNT_ASC' | 'COMMITS_COUNT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'EXECUTIONS_COUNT_ASC' | 'EXECUTIONS_COUNT_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'GATE_RESULTS_COUNT_ASC' | 'GATE_RESULTS_COUNT_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_DESC' | 'HISTORY_COUNT_ASC' | 'HISTORY_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEASED_BY_ASC' | 'LEASED_BY_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PRIORITY_ASC' | 'PRIORITY_DESC' | 'PROGRESS_LOGS_COUNT_ASC' | 'PROGRESS_LOGS_COUNT_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC';
/** Represents an update to a `RalphAdvancedStory`. Fields that are set will be updated. */
export type RalphAdvancedStoryPatch = {
    /** When it counts as built: an array of texts. */
    acceptanceCriteria?: InputMaybe<Scalars['JSON']['input']>;
    /** What its plan calls it, such as US-001; once a feature. */
    code?: InputMaybe<Scalars['String']['input']>;
    /** The codes of stories of the same feature that must be done first: an array such as ["US-001"]. */
    dependencies?: InputMaybe<Scalars['JSON']['input']>;
    /** What it is about. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Which to take first: 1 before 2. */
    priority?: InputMaybe<Scalars['Int']['input']>;
    /** The repository that it is built in. */
    repo?: InputMaybe<RalphAdvancedRepository>;
    /** pending → in_progress → review → testing → done; a failed gate sends it to rework, from where it is taken again. */
    status?: InputMaybe<RalphAdvancedStoryStatus>;
    /** Why it has its status: the reason of a failure, a rework or a return. */
    statusNote?: InputMaybe<Scalars['String']['input']>;
    /** What it is about, in a line. */
    title?: InputMaybe<Scalars['String']['input']>;
};
/**
 * How a story stands: pending and rework wait for an agent; in_progress, review
 * and testing are an agent's; done and failed are over.
 */
export type RalphAdvancedStoryStatus = 'done' | 'failed' | 'in_progress' | 'pending' | 'review' | 'rework' | 'testing';
/** A filter to be used against RalphAdvancedStoryStatus fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphAdvancedStoryStatus>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphAdvancedStoryStatus>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphAdvancedStoryStatus>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphAdvancedStoryStatus>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphAdvancedStoryStatus>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphAdvancedStoryStatus>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphAdvancedStoryStatus>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphAdvancedStoryStatus>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphAdvancedStoryStatus>>;
};
export type RalphAdvancedStoryStddevSampleAggregates = {
    __typename?: 'RalphAdvancedStoryStddevSampleAggregates';
    /** Sample standard deviation of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of priority across the matching connection */
    priority?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphAdvancedStorySumAggregates = {
    __typename?: 'RalphAdvancedStorySumAggregates';
    /** Sum of attemptCount across the matching connection */
    attemptCount: Scalars['BigInt']['output'];
    /** Sum of priority across the matching connection */
    priority: Scalars['BigInt']['output'];
};
/** A filter to be used against many `RalphAdvancedAgentExecution` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryToManyRalphAdvancedAgentExecutionFilter = {
    /** Aggregates across related `RalphAdvancedAgentExecution` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedAgentExecutionAggregatesFilter>;
    /** Every related `RalphAdvancedAgentExecution` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedAgentExecutionFilter>;
    /** No related `RalphAdvancedAgentExecution` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedAgentExecutionFilter>;
    /** Some related `RalphAdvancedAgentExecution` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedAgentExecutionFilter>;
};
/** A filter to be used against many `RalphAdvancedGitCommit` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryToManyRalphAdvancedGitCommitFilter = {
    /** Aggregates across related `RalphAdvancedGitCommit` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedGitCommitAggregatesFilter>;
    /** Every related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedGitCommitFilter>;
    /** No related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedGitCommitFilter>;
    /** Some related `RalphAdvancedGitCommit` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedGitCommitFilter>;
};
/** A filter to be used against many `RalphAdvancedProgressLog` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryToManyRalphAdvancedProgressLogFilter = {
    /** Aggregates across related `RalphAdvancedProgressLog` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedProgressLogAggregatesFilter>;
    /** Every related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedProgressLogFilter>;
    /** No related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedProgressLogFilter>;
    /** Some related `RalphAdvancedProgressLog` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedProgressLogFilter>;
};
/** A filter to be used against many `RalphAdvancedQualityGateResult` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryToManyRalphAdvancedQualityGateResultFilter = {
    /** Aggregates across related `RalphAdvancedQualityGateResult` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedQualityGateResultAggregatesFilter>;
    /** Every related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
    /** No related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
    /** Some related `RalphAdvancedQualityGateResult` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
};
/** A filter to be used against many `RalphAdvancedStoryHistory` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedStoryToManyRalphAdvancedStoryHistoryFilter = {
    /** Aggregates across related `RalphAdvancedStoryHistory` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedStoryHistoryAggregatesFilter>;
    /** Every related `RalphAdvancedStoryHistory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedStoryHistoryFilter>;
    /** No related `RalphAdvancedStoryHistory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedStoryHistoryFilter>;
    /** Some related `RalphAdvancedStoryHistory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedStoryHistoryFilter>;
};
/** All input for the `ralphAdvancedSubmitStory` mutation. */
export type RalphAdvancedSubmitStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    leaseId: Scalars['UUID']['input'];
};
/** The output of our `ralphAdvancedSubmitStory` mutation. */
export type RalphAdvancedSubmitStoryPayload = {
    __typename?: 'RalphAdvancedSubmitStoryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedStory?: Maybe<RalphAdvancedStory>;
};
/** A line of the system's log. Made by writeSystemLog. */
export type RalphAdvancedSystemLog = Node & {
    __typename?: 'RalphAdvancedSystemLog';
    /** Key. */
    id: Scalars['Int']['output'];
    /** How grave it is. */
    level: RalphAdvancedLogLevel;
    /** When it was written. */
    loggedAt: Scalars['Datetime']['output'];
    /** What happened. */
    message: Scalars['String']['output'];
    /** What else is known of it: an object. */
    metadata?: Maybe<Scalars['JSON']['output']>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Who wrote it: orchestrator, worker and so on. */
    source: Scalars['String']['output'];
};
export type RalphAdvancedSystemLogAggregates = {
    __typename?: 'RalphAdvancedSystemLogAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedSystemLogDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A connection to a list of `RalphAdvancedSystemLog` values. */
export type RalphAdvancedSystemLogConnection = {
    __typename?: 'RalphAdvancedSystemLogConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphAdvancedSystemLogAggregates>;
    /** A list of edges which contains the `RalphAdvancedSystemLog` and cursor to aid in pagination. */
    edges: Array<RalphAdvancedSystemLogEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphAdvancedSystemLogAggregates>>;
    /** A list of `RalphAdvancedSystemLog` objects. */
    nodes: Array<RalphAdvancedSystemLog>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphAdvancedSystemLog` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphAdvancedSystemLog` values. */
export type RalphAdvancedSystemLogConnectionGroupedAggregatesArgs = {
    groupBy: Array<RalphAdvancedSystemLogGroupBy>;
    having?: InputMaybe<RalphAdvancedSystemLogHavingInput>;
};
export type RalphAdvancedSystemLogDistinctCountAggregates = {
    __typename?: 'RalphAdvancedSystemLogDistinctCountAggregates';
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of level across the matching connection */
    level?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of loggedAt across the matching connection */
    loggedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of message across the matching connection */
    message?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of metadata across the matching connection */
    metadata?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of source across the matching connection */
    source?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphAdvancedSystemLog` edge in the connection. */
export type RalphAdvancedSystemLogEdge = {
    __typename?: 'RalphAdvancedSystemLogEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphAdvancedSystemLog` at the end of the edge. */
    node: RalphAdvancedSystemLog;
};
/** A filter to be used against `RalphAdvancedSystemLog` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedSystemLogFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedSystemLogFilter>>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Filter by the object’s `level` field. */
    level?: InputMaybe<RalphAdvancedLogLevelFilter>;
    /** Filter by the object’s `loggedAt` field. */
    loggedAt?: InputMaybe<DatetimeFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedSystemLogFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedSystemLogFilter>>;
    /** Filter by the object’s `source` field. */
    source?: InputMaybe<StringFilter>;
};
/** Grouping methods for `RalphAdvancedSystemLog` for usage during aggregation. */
export type RalphAdvancedSystemLogGroupBy = 'LEVEL' | 'LOGGED_AT' | 'LOGGED_AT_TRUNCATED_TO_DAY' | 'LOGGED_AT_TRUNCATED_TO_HOUR' | 'SOURCE';
/** Conditions for `RalphAdvancedSystemLog` aggregates. */
export type RalphAdvancedSystemLogHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedSystemLogHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedSystemLogHavingInput>>;
};
/** Methods to use when ordering `RalphAdvancedSystemLog`. */
export type RalphAdvancedSystemLogOrderBy = 'ID_ASC' | 'ID_DESC' | 'LOGGED_AT_ASC' | 'LOGGED_AT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SOURCE_ASC' | 'SOURCE_DESC';
/** All input for the `ralphAdvancedWriteSystemLog` mutation. */
export type RalphAdvancedWriteSystemLogInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    level: RalphAdvancedLogLevel;
    message: Scalars['String']['input'];
    metadata?: InputMaybe<Scalars['JSON']['input']>;
    source: Scalars['String']['input'];
};
/** The output of our `ralphAdvancedWriteSystemLog` mutation. */
export type RalphAdvancedWriteSystemLogPayload = {
    __typename?: 'RalphAdvancedWriteSystemLogPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
export type RefreshSessionInput = {
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The newest refresh token of the session. It works once; using it again ends the session. */
    refreshToken: Scalars['String']['input'];
};
/** All input for the `revokeApiKey` mutation. */
export type RevokeApiKeyInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
};
/** The output of our `revokeApiKey` mutation. */
export type RevokeApiKeyPayload = {
    __typename?: 'RevokeApiKeyPayload';
    apiKey?: Maybe<ApiKey>;
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** Where and until when an account is signed in: one sign-in and all that it was refreshed to. */
export type Session = Node & {
    __typename?: 'Session';
    /** When the account signed in. */
    createdAt: Scalars['Datetime']['output'];
    /** When it ended early: signed out, or a refresh token was used twice. Null while it lasts. */
    endedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Until when it can be refreshed. */
    expiresAt: Scalars['Datetime']['output'];
    /** Key of the session; access tokens carry it. */
    id: Scalars['UUID']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads a single `User` that is related to this `Session`. */
    user?: Maybe<User>;
    /** The account that is signed in. */
    userId: Scalars['UUID']['output'];
};
export type SessionAggregates = {
    __typename?: 'SessionAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<SessionDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `Session` object types. */
export type SessionAggregatesFilter = {
    /** A filter that must pass for the relevant `Session` object to be included within the aggregate. */
    filter?: InputMaybe<SessionFilter>;
};
/** A connection to a list of `Session` values. */
export type SessionConnection = {
    __typename?: 'SessionConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<SessionAggregates>;
    /** A list of edges which contains the `Session` and cursor to aid in pagination. */
    edges: Array<SessionEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<SessionAggregates>>;
    /** A list of `Session` objects. */
    nodes: Array<Session>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `Session` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `Session` values. */
export type SessionConnectionGroupedAggregatesArgs = {
    groupBy: Array<SessionGroupBy>;
};
export type SessionDistinctCountAggregates = {
    __typename?: 'SessionDistinctCountAggregates';
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of endedAt across the matching connection */
    endedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of expiresAt across the matching connection */
    expiresAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `Session` edge in the connection. */
export type SessionEdge = {
    __typename?: 'SessionEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `Session` at the end of the edge. */
    node: Session;
};
/** A filter to be used against `Session` object types. All fields are combined with a logical ‘and.’ */
export type SessionFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<SessionFilter>>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<SessionFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<SessionFilter>>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `Session` for usage during aggregation. */
export type SessionGroupBy = 'USER_ID';
/** Methods to use when ordering `Session`. */
export type SessionOrderBy = 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** A session's tokens. Send the access token as `Authorization: Bearer …`; keep the refresh token secret. */
export type SessionPayload = {
    __typename?: 'SessionPayload';
    accessToken: Scalars['String']['output'];
    accessTokenExpiresAt: Scalars['Datetime']['output'];
    clientMutationId?: Maybe<Scalars['String']['output']>;
    query?: Maybe<Query>;
    refreshToken: Scalars['String']['output'];
    refreshTokenExpiresAt: Scalars['Datetime']['output'];
    /** The account that is now signed in. */
    user?: Maybe<User>;
};
export type SignInInput = {
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** E-mail address or username, in any case. */
    login: Scalars['String']['input'];
    password: Scalars['String']['input'];
};
export type SignOutInput = {
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Ends the session of this token; without it, the session of the access token that sent the request. */
    refreshToken?: InputMaybe<Scalars['String']['input']>;
};
export type SignOutPayload = {
    __typename?: 'SignOutPayload';
    clientMutationId?: Maybe<Scalars['String']['output']>;
    query?: Maybe<Query>;
    /** Whether there was a session to end. */
    signedOut: Scalars['Boolean']['output'];
};
/** Exactly what signing up needs: a password and an e-mail address, a username, or both. */
export type SignUpInput = {
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    email?: InputMaybe<Scalars['String']['input']>;
    /** 8 to 256 characters. */
    password: Scalars['String']['input'];
    username?: InputMaybe<Scalars['String']['input']>;
};
/** A filter to be used against String fields. All fields are combined with a logical ‘and.’ */
export type StringFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<Scalars['String']['input']>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<Scalars['String']['input']>;
    /** Equal to the specified value (case-insensitive). */
    equalToInsensitive?: InputMaybe<Scalars['String']['input']>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<Scalars['String']['input']>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<Scalars['String']['input']>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<Scalars['String']['input']>>;
    /** Contains the specified string (case-sensitive). */
    includes?: InputMaybe<Scalars['String']['input']>;
    /** Contains the specified string (case-insensitive). */
    includesInsensitive?: InputMaybe<Scalars['String']['input']>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<Scalars['String']['input']>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<Scalars['String']['input']>;
    /** Matches the specified pattern (case-sensitive). An underscore (_) matches any single character; a percent sign (%) matches any sequence of zero or more characters. */
    like?: InputMaybe<Scalars['String']['input']>;
    /** Matches the specified pattern (case-insensitive). An underscore (_) matches any single character; a percent sign (%) matches any sequence of zero or more characters. */
    likeInsensitive?: InputMaybe<Scalars['String']['input']>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<Scalars['String']['input']>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<Scalars['String']['input']>>;
    /** Starts with the specified string (case-sensitive). */
    startsWith?: InputMaybe<Scalars['String']['input']>;
    /** Starts with the specified string (case-insensitive). */
    startsWithInsensitive?: InputMaybe<Scalars['String']['input']>;
};
/** A filter to be used against UUID fields. All fields are combined with a logical ‘and.’ */
export type UuidFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<Scalars['UUID']['input']>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<Scalars['UUID']['input']>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<Scalars['UUID']['input']>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<Scalars['UUID']['input']>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<Scalars['UUID']['input']>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<Scalars['UUID']['input']>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<Scalars['UUID']['input']>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<Scalars['UUID']['input']>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<Scalars['UUID']['input']>>;
};
/** All input for the `updateLearningCourse` mutation. */
export type UpdateLearningCourseInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `LearningCourse` being updated. */
    patch: LearningCoursePatch;
};
/** The output of our update `LearningCourse` mutation. */
export type UpdateLearningCoursePayload = {
    __typename?: 'UpdateLearningCoursePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `LearningCourse` that was updated by this mutation. */
    learningCourse?: Maybe<LearningCourse>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `updateLearningDocument` mutation. */
export type UpdateLearningDocumentInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `LearningDocument` being updated. */
    patch: LearningDocumentPatch;
};
/** The output of our update `LearningDocument` mutation. */
export type UpdateLearningDocumentPayload = {
    __typename?: 'UpdateLearningDocumentPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `LearningDocument` that was updated by this mutation. */
    learningDocument?: Maybe<LearningDocument>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `updateLearningInteraction` mutation. */
export type UpdateLearningInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `LearningInteraction` being updated. */
    patch: LearningInteractionPatch;
};
/** The output of our update `LearningInteraction` mutation. */
export type UpdateLearningInteractionPayload = {
    __typename?: 'UpdateLearningInteractionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `LearningInteraction` that was updated by this mutation. */
    learningInteraction?: Maybe<LearningInteraction>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `updateLearningVectorMetadatum` mutation. */
export type UpdateLearningVectorMetadatumInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `LearningVectorMetadatum` being updated. */
    patch: LearningVectorMetadatumPatch;
};
/** The output of our update `LearningVectorMetadatum` mutation. */
export type UpdateLearningVectorMetadatumPayload = {
    __typename?: 'UpdateLearningVectorMetadatumPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `LearningVectorMetadatum` that was updated by this mutation. */
    learningVectorMetadatum?: Maybe<LearningVectorMetadatum>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `updateRalphAdvancedFeature` mutation. */
export type UpdateRalphAdvancedFeatureInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['Int']['input'];
    /** An object where the defined keys will be set on the `RalphAdvancedFeature` being updated. */
    patch: RalphAdvancedFeaturePatch;
};
/** The output of our update `RalphAdvancedFeature` mutation. */
export type UpdateRalphAdvancedFeaturePayload = {
    __typename?: 'UpdateRalphAdvancedFeaturePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedFeature` that was updated by this mutation. */
    ralphAdvancedFeature?: Maybe<RalphAdvancedFeature>;
};
/** All input for the `updateRalphAdvancedProject` mutation. */
export type UpdateRalphAdvancedProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['Int']['input'];
    /** An object where the defined keys will be set on the `RalphAdvancedProject` being updated. */
    patch: RalphAdvancedProjectPatch;
};
/** The output of our update `RalphAdvancedProject` mutation. */
export type UpdateRalphAdvancedProjectPayload = {
    __typename?: 'UpdateRalphAdvancedProjectPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedProject` that was updated by this mutation. */
    ralphAdvancedProject?: Maybe<RalphAdvancedProject>;
};
/** All input for the `updateRalphAdvancedStory` mutation. */
export type UpdateRalphAdvancedStoryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['Int']['input'];
    /** An object where the defined keys will be set on the `RalphAdvancedStory` being updated. */
    patch: RalphAdvancedStoryPatch;
};
/** The output of our update `RalphAdvancedStory` mutation. */
export type UpdateRalphAdvancedStoryPayload = {
    __typename?: 'UpdateRalphAdvancedStoryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedStory` that was updated by this mutation. */
    ralphAdvancedStory?: Maybe<RalphAdvancedStory>;
};
/** All input for the `updateUserChannel` mutation. */
export type UpdateUserChannelInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key of the link. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `UserChannel` being updated. */
    patch: UserChannelPatch;
};
/** The output of our update `UserChannel` mutation. */
export type UpdateUserChannelPayload = {
    __typename?: 'UpdateUserChannelPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `UserChannel` that was updated by this mutation. */
    userChannel?: Maybe<UserChannel>;
};
/** All input for the `updateUser` mutation. */
export type UpdateUserInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The key by which every product refers to this account. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `User` being updated. */
    patch: UserPatch;
};
/** The output of our update `User` mutation. */
export type UpdateUserPayload = {
    __typename?: 'UpdateUserPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `User` that was updated by this mutation. */
    user?: Maybe<User>;
};
/** An account: a person or program that may sign in to all five products. */
export type User = Node & {
    __typename?: 'User';
    /** Reads and enables pagination through a set of `ApiKey`. */
    apiKeys: ApiKeyConnection;
    /** https address of a picture. */
    avatarUrl?: Maybe<Scalars['String']['output']>;
    /** When the account was made. */
    createdAt: Scalars['Datetime']['output'];
    /** Lowercase e-mail address; null for accounts that have none, such as a GitHub account with a private address. */
    email?: Maybe<Scalars['String']['output']>;
    /** Reads and enables pagination through a set of `GithubAccount`. */
    githubAccounts: GithubAccountConnection;
    /** The key by which every product refers to this account. */
    id: Scalars['UUID']['output'];
    /** When the account last signed in. */
    lastLoginAt?: Maybe<Scalars['Datetime']['output']>;
    /** Reads and enables pagination through a set of `LearningEnrollment`. */
    learningEnrollments: LearningEnrollmentConnection;
    /** Reads and enables pagination through a set of `LearningInteraction`. */
    learningInteractions: LearningInteractionConnection;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads and enables pagination through a set of `RalphAdvancedStory`. */
    ralphAdvancedLeasedStories: RalphAdvancedStoryConnection;
    /** Reads and enables pagination through a set of `RalphAdvancedProject`. */
    ralphAdvancedProjects: RalphAdvancedProjectConnection;
    /** What the account may do; only an admin changes it. */
    role: PlatformRole;
    /** Reads and enables pagination through a set of `Session`. */
    sessions: SessionConnection;
    /** When the account last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
    /** Reads and enables pagination through a set of `UserChannel`. */
    userChannels: UserChannelConnection;
    /** Name to sign in with and to show; unique whatever its case. */
    username?: Maybe<Scalars['String']['output']>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserApiKeysArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<ApiKeyFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<ApiKeyOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserGithubAccountsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<GithubAccountFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<GithubAccountOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserLearningEnrollmentsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningEnrollmentFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningEnrollmentOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserLearningInteractionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<LearningInteractionFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningInteractionOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserRalphAdvancedLeasedStoriesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedStoryFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedStoryOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserRalphAdvancedProjectsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedProjectFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedProjectOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserSessionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<SessionFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<SessionOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserUserChannelsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<UserChannelFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<UserChannelOrderBy>>;
};
export type UserAggregates = {
    __typename?: 'UserAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<UserDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** An address at which an account can be reached, or says that it can: trust verified ones. */
export type UserChannel = Node & {
    __typename?: 'UserChannel';
    /** Which service the address belongs to. */
    channel: ChannelKind;
    /** The service's own id of the person. */
    channelUserId: Scalars['String']['output'];
    /** The name that the service shows for the person. */
    channelUsername?: Maybe<Scalars['String']['output']>;
    /** Key of the link. */
    id: Scalars['UUID']['output'];
    /** When the address was linked. */
    linkedAt: Scalars['Datetime']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads a single `User` that is related to this `UserChannel`. */
    user?: Maybe<User>;
    /** The account; whoever links it, unless an admin says otherwise. */
    userId: Scalars['UUID']['output'];
    /** When an agent heard from the address that it is this account's; null for a mere claim. */
    verifiedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type UserChannelAggregates = {
    __typename?: 'UserChannelAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<UserChannelDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `UserChannel` object types. */
export type UserChannelAggregatesFilter = {
    /** A filter that must pass for the relevant `UserChannel` object to be included within the aggregate. */
    filter?: InputMaybe<UserChannelFilter>;
};
/** A connection to a list of `UserChannel` values. */
export type UserChannelConnection = {
    __typename?: 'UserChannelConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<UserChannelAggregates>;
    /** A list of edges which contains the `UserChannel` and cursor to aid in pagination. */
    edges: Array<UserChannelEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<UserChannelAggregates>>;
    /** A list of `UserChannel` objects. */
    nodes: Array<UserChannel>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `UserChannel` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `UserChannel` values. */
export type UserChannelConnectionGroupedAggregatesArgs = {
    groupBy: Array<UserChannelGroupBy>;
};
export type UserChannelDistinctCountAggregates = {
    __typename?: 'UserChannelDistinctCountAggregates';
    /** Distinct count of channel across the matching connection */
    channel?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of channelUserId across the matching connection */
    channelUserId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of channelUsername across the matching connection */
    channelUsername?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of linkedAt across the matching connection */
    linkedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of verifiedAt across the matching connection */
    verifiedAt?: Maybe<Scalars['BigInt']['output']>;
};
/** A `UserChannel` edge in the connection. */
export type UserChannelEdge = {
    __typename?: 'UserChannelEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `UserChannel` at the end of the edge. */
    node: UserChannel;
};
/** A filter to be used against `UserChannel` object types. All fields are combined with a logical ‘and.’ */
export type UserChannelFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<UserChannelFilter>>;
    /** Filter by the object’s `channel` field. */
    channel?: InputMaybe<ChannelKindFilter>;
    /** Filter by the object’s `channelUserId` field. */
    channelUserId?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<UserChannelFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<UserChannelFilter>>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `UserChannel` for usage during aggregation. */
export type UserChannelGroupBy = 'CHANNEL' | 'CHANNEL_USER_ID' | 'USER_ID';
/** An input for mutations affecting `UserChannel` */
export type UserChannelInput = {
    /** Which service the address belongs to. */
    channel: ChannelKind;
    /** The service's own id of the person. */
    channelUserId: Scalars['String']['input'];
    /** The name that the service shows for the person. */
    channelUsername?: InputMaybe<Scalars['String']['input']>;
    /** The account; whoever links it, unless an admin says otherwise. */
    userId?: InputMaybe<Scalars['UUID']['input']>;
};
/** Methods to use when ordering `UserChannel`. */
export type UserChannelOrderBy = 'CHANNEL_USER_ID_ASC' | 'CHANNEL_USER_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `UserChannel`. Fields that are set will be updated. */
export type UserChannelPatch = {
    /** The name that the service shows for the person. */
    channelUsername?: InputMaybe<Scalars['String']['input']>;
    /** When an agent heard from the address that it is this account's; null for a mere claim. */
    verifiedAt?: InputMaybe<Scalars['Datetime']['input']>;
};
/** A connection to a list of `User` values. */
export type UserConnection = {
    __typename?: 'UserConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<UserAggregates>;
    /** A list of edges which contains the `User` and cursor to aid in pagination. */
    edges: Array<UserEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<UserAggregates>>;
    /** A list of `User` objects. */
    nodes: Array<User>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `User` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `User` values. */
export type UserConnectionGroupedAggregatesArgs = {
    groupBy: Array<UserGroupBy>;
};
export type UserDistinctCountAggregates = {
    __typename?: 'UserDistinctCountAggregates';
    /** Distinct count of avatarUrl across the matching connection */
    avatarUrl?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of email across the matching connection */
    email?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of lastLoginAt across the matching connection */
    lastLoginAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of role across the matching connection */
    role?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of username across the matching connection */
    username?: Maybe<Scalars['BigInt']['output']>;
};
/** A `User` edge in the connection. */
export type UserEdge = {
    __typename?: 'UserEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `User` at the end of the edge. */
    node: User;
};
/** A filter to be used against `User` object types. All fields are combined with a logical ‘and.’ */
export type UserFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<UserFilter>>;
    /** Filter by the object’s `apiKeys` relation. */
    apiKeys?: InputMaybe<UserToManyApiKeyFilter>;
    /** Some related `apiKeys` exist. */
    apiKeysExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `email` field. */
    email?: InputMaybe<StringFilter>;
    /** Filter by the object’s `githubAccounts` relation. */
    githubAccounts?: InputMaybe<UserToManyGithubAccountFilter>;
    /** Some related `githubAccounts` exist. */
    githubAccountsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `learningEnrollments` relation. */
    learningEnrollments?: InputMaybe<UserToManyLearningEnrollmentFilter>;
    /** Some related `learningEnrollments` exist. */
    learningEnrollmentsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `learningInteractions` relation. */
    learningInteractions?: InputMaybe<UserToManyLearningInteractionFilter>;
    /** Some related `learningInteractions` exist. */
    learningInteractionsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Negates the expression. */
    not?: InputMaybe<UserFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<UserFilter>>;
    /** Filter by the object’s `ralphAdvancedLeasedStories` relation. */
    ralphAdvancedLeasedStories?: InputMaybe<UserToManyRalphAdvancedStoryFilter>;
    /** Some related `ralphAdvancedLeasedStories` exist. */
    ralphAdvancedLeasedStoriesExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ralphAdvancedProjects` relation. */
    ralphAdvancedProjects?: InputMaybe<UserToManyRalphAdvancedProjectFilter>;
    /** Some related `ralphAdvancedProjects` exist. */
    ralphAdvancedProjectsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `role` field. */
    role?: InputMaybe<PlatformRoleFilter>;
    /** Filter by the object’s `sessions` relation. */
    sessions?: InputMaybe<UserToManySessionFilter>;
    /** Some related `sessions` exist. */
    sessionsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `userChannels` relation. */
    userChannels?: InputMaybe<UserToManyUserChannelFilter>;
    /** Some related `userChannels` exist. */
    userChannelsExist?: InputMaybe<Scalars['Boolean']['input']>;
};
/** Grouping methods for `User` for usage during aggregation. */
export type UserGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'ROLE';
/** An input for mutations affecting `User` */
export type UserInput = {
    /** https address of a picture. */
    avatarUrl?: InputMaybe<Scalars['String']['input']>;
    /** Lowercase e-mail address; null for accounts that have none, such as a GitHub account with a private address. */
    email?: InputMaybe<Scalars['String']['input']>;
    /** What the account may do; only an admin changes it. */
    role?: InputMaybe<PlatformRole>;
    /** Name to sign in with and to show; unique whatever its case. */
    username?: InputMaybe<Scalars['String']['input']>;
};
/** Methods to use when ordering `User`. */
export type UserOrderBy = 'API_KEYS_COUNT_ASC' | 'API_KEYS_COUNT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'EMAIL_ASC' | 'EMAIL_DESC' | 'GITHUB_ACCOUNTS_COUNT_ASC' | 'GITHUB_ACCOUNTS_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEARNING_ENROLLMENTS_COUNT_ASC' | 'LEARNING_ENROLLMENTS_COUNT_DESC' | 'LEARNING_INTERACTIONS_AVERAGE_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_AVERAGE_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_COUNT_ASC' | 'LEARNING_INTERACTIONS_COUNT_DESC' | 'LEARNING_INTERACTIONS_MAX_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_MAX_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_MIN_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_MIN_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_STDDEV_SAMPLE_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_STDDEV_SAMPLE_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_SUM_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_SUM_LATENCY_MS_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_COUNT_DESC' | 'RALPH_ADVANCED_PROJECTS_COUNT_ASC' | 'RALPH_ADVANCED_PROJECTS_COUNT_DESC' | 'SESSIONS_COUNT_ASC' | 'SESSIONS_COUNT_DESC' | 'USER_CHANNELS_COUNT_ASC' | 'USER_CHANNELS_COUNT_DESC';
/** Represents an update to a `User`. Fields that are set will be updated. */
export type UserPatch = {
    /** https address of a picture. */
    avatarUrl?: InputMaybe<Scalars['String']['input']>;
    /** Lowercase e-mail address; null for accounts that have none, such as a GitHub account with a private address. */
    email?: InputMaybe<Scalars['String']['input']>;
    /** What the account may do; only an admin changes it. */
    role?: InputMaybe<PlatformRole>;
    /** Name to sign in with and to show; unique whatever its case. */
    username?: InputMaybe<Scalars['String']['input']>;
};
/** A filter to be used against many `ApiKey` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyApiKeyFilter = {
    /** Aggregates across related `ApiKey` match the filter criteria. */
    aggregates?: InputMaybe<ApiKeyAggregatesFilter>;
    /** Every related `ApiKey` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<ApiKeyFilter>;
    /** No related `ApiKey` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<ApiKeyFilter>;
    /** Some related `ApiKey` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<ApiKeyFilter>;
};
/** A filter to be used against many `GithubAccount` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyGithubAccountFilter = {
    /** Aggregates across related `GithubAccount` match the filter criteria. */
    aggregates?: InputMaybe<GithubAccountAggregatesFilter>;
    /** Every related `GithubAccount` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<GithubAccountFilter>;
    /** No related `GithubAccount` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<GithubAccountFilter>;
    /** Some related `GithubAccount` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<GithubAccountFilter>;
};
/** A filter to be used against many `LearningEnrollment` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyLearningEnrollmentFilter = {
    /** Aggregates across related `LearningEnrollment` match the filter criteria. */
    aggregates?: InputMaybe<LearningEnrollmentAggregatesFilter>;
    /** Every related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<LearningEnrollmentFilter>;
    /** No related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<LearningEnrollmentFilter>;
    /** Some related `LearningEnrollment` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<LearningEnrollmentFilter>;
};
/** A filter to be used against many `LearningInteraction` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyLearningInteractionFilter = {
    /** Aggregates across related `LearningInteraction` match the filter criteria. */
    aggregates?: InputMaybe<LearningInteractionAggregatesFilter>;
    /** Every related `LearningInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<LearningInteractionFilter>;
    /** No related `LearningInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<LearningInteractionFilter>;
    /** Some related `LearningInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<LearningInteractionFilter>;
};
/** A filter to be used against many `RalphAdvancedProject` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyRalphAdvancedProjectFilter = {
    /** Aggregates across related `RalphAdvancedProject` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedProjectAggregatesFilter>;
    /** Every related `RalphAdvancedProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedProjectFilter>;
    /** No related `RalphAdvancedProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedProjectFilter>;
    /** Some related `RalphAdvancedProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedProjectFilter>;
};
/** A filter to be used against many `RalphAdvancedStory` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyRalphAdvancedStoryFilter = {
    /** Aggregates across related `RalphAdvancedStory` match the filter criteria. */
    aggregates?: InputMaybe<RalphAdvancedStoryAggregatesFilter>;
    /** Every related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphAdvancedStoryFilter>;
    /** No related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphAdvancedStoryFilter>;
    /** Some related `RalphAdvancedStory` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphAdvancedStoryFilter>;
};
/** A filter to be used against many `Session` object types. All fields are combined with a logical ‘and.’ */
export type UserToManySessionFilter = {
    /** Aggregates across related `Session` match the filter criteria. */
    aggregates?: InputMaybe<SessionAggregatesFilter>;
    /** Every related `Session` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<SessionFilter>;
    /** No related `Session` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<SessionFilter>;
    /** Some related `Session` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<SessionFilter>;
};
/** A filter to be used against many `UserChannel` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyUserChannelFilter = {
    /** Aggregates across related `UserChannel` match the filter criteria. */
    aggregates?: InputMaybe<UserChannelAggregatesFilter>;
    /** Every related `UserChannel` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<UserChannelFilter>;
    /** No related `UserChannel` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<UserChannelFilter>;
    /** Some related `UserChannel` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<UserChannelFilter>;
};
