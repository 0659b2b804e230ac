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
/** All input for the create `MarketingClient` mutation. */
export type CreateMarketingClientInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `MarketingClient` to be created by this mutation. */
    marketingClient: MarketingClientInput;
};
/** The output of our create `MarketingClient` mutation. */
export type CreateMarketingClientPayload = {
    __typename?: 'CreateMarketingClientPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `MarketingClient` that was created by this mutation. */
    marketingClient?: Maybe<MarketingClient>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the create `MarketingFeedback` mutation. */
export type CreateMarketingFeedbackInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `MarketingFeedback` to be created by this mutation. */
    marketingFeedback: MarketingFeedbackInput;
};
/** The output of our create `MarketingFeedback` mutation. */
export type CreateMarketingFeedbackPayload = {
    __typename?: 'CreateMarketingFeedbackPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `MarketingFeedback` that was created by this mutation. */
    marketingFeedback?: Maybe<MarketingFeedback>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the create `MarketingSkill` mutation. */
export type CreateMarketingSkillInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `MarketingSkill` to be created by this mutation. */
    marketingSkill: MarketingSkillInput;
};
/** The output of our create `MarketingSkill` mutation. */
export type CreateMarketingSkillPayload = {
    __typename?: 'CreateMarketingSkillPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `MarketingSkill` that was created by this mutation. */
    marketingSkill?: Maybe<MarketingSkill>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
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
/** All input for the `deleteMarketingClient` mutation. */
export type DeleteMarketingClientInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `MarketingClient` mutation. */
export type DeleteMarketingClientPayload = {
    __typename?: 'DeleteMarketingClientPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedMarketingClientNodeId?: Maybe<Scalars['ID']['output']>;
    /** The `MarketingClient` that was deleted by this mutation. */
    marketingClient?: Maybe<MarketingClient>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteMarketingFeedback` mutation. */
export type DeleteMarketingFeedbackInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `MarketingFeedback` mutation. */
export type DeleteMarketingFeedbackPayload = {
    __typename?: 'DeleteMarketingFeedbackPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedMarketingFeedbackNodeId?: Maybe<Scalars['ID']['output']>;
    /** The `MarketingFeedback` that was deleted by this mutation. */
    marketingFeedback?: Maybe<MarketingFeedback>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteMarketingOutput` mutation. */
export type DeleteMarketingOutputInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `MarketingOutput` mutation. */
export type DeleteMarketingOutputPayload = {
    __typename?: 'DeleteMarketingOutputPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedMarketingOutputNodeId?: Maybe<Scalars['ID']['output']>;
    /** The `MarketingOutput` that was deleted by this mutation. */
    marketingOutput?: Maybe<MarketingOutput>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteMarketingRun` mutation. */
export type DeleteMarketingRunInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `MarketingRun` mutation. */
export type DeleteMarketingRunPayload = {
    __typename?: 'DeleteMarketingRunPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedMarketingRunNodeId?: Maybe<Scalars['ID']['output']>;
    /** The `MarketingRun` that was deleted by this mutation. */
    marketingRun?: Maybe<MarketingRun>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteMarketingSkill` mutation. */
export type DeleteMarketingSkillInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `MarketingSkill` mutation. */
export type DeleteMarketingSkillPayload = {
    __typename?: 'DeleteMarketingSkillPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedMarketingSkillNodeId?: Maybe<Scalars['ID']['output']>;
    /** The `MarketingSkill` that was deleted by this mutation. */
    marketingSkill?: Maybe<MarketingSkill>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
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
/** All input for the `marketingAddOutput` mutation. */
export type MarketingAddOutputInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    format?: InputMaybe<MarketingOutputFormat>;
    preview?: InputMaybe<Scalars['String']['input']>;
    runId: Scalars['UUID']['input'];
    s3Key: Scalars['String']['input'];
    sizeBytes?: InputMaybe<Scalars['Int']['input']>;
    title?: InputMaybe<Scalars['String']['input']>;
};
/** The output of our `marketingAddOutput` mutation. */
export type MarketingAddOutputPayload = {
    __typename?: 'MarketingAddOutputPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    marketingOutput?: Maybe<MarketingOutput>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `marketingCancelRun` mutation. */
export type MarketingCancelRunInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
};
/** The output of our `marketingCancelRun` mutation. */
export type MarketingCancelRunPayload = {
    __typename?: 'MarketingCancelRunPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    marketingRun?: Maybe<MarketingRun>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `marketingClaimRun` mutation. */
export type MarketingClaimRunInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    inngestEventId?: InputMaybe<Scalars['String']['input']>;
};
/** The output of our `marketingClaimRun` mutation. */
export type MarketingClaimRunPayload = {
    __typename?: 'MarketingClaimRunPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    marketingRun?: Maybe<MarketingRun>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** A client that a user does marketing for. One that has had runs cannot be deleted. */
export type MarketingClient = Node & {
    __typename?: 'MarketingClient';
    /** When it was added. */
    createdAt: Scalars['Datetime']['output'];
    /** What the client does, for whoever writes for them. */
    description?: Maybe<Scalars['String']['output']>;
    /** Key. */
    id: Scalars['UUID']['output'];
    /** Name to show. */
    name: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads and enables pagination through a set of `MarketingRun`. */
    runs: MarketingRunConnection;
    /** Where its files lie in S3: a folder such as clients/yaz-automate-…/, chosen by the database. */
    s3Prefix: Scalars['String']['output'];
    /** Short name in lowercase letters, digits and hyphens; each user has it once. */
    slug: Scalars['String']['output'];
    /** When it last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
    /** Reads a single `User` that is related to this `MarketingClient`. */
    user?: Maybe<User>;
    /** Whose client it is; the caller's, unless an admin says otherwise. */
    userId: Scalars['UUID']['output'];
};
/** A client that a user does marketing for. One that has had runs cannot be deleted. */
export type MarketingClientRunsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingRunFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingRunOrderBy>>;
};
export type MarketingClientAggregates = {
    __typename?: 'MarketingClientAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<MarketingClientDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A filter to be used against aggregates of `MarketingClient` object types. */
export type MarketingClientAggregatesFilter = {
    /** A filter that must pass for the relevant `MarketingClient` object to be included within the aggregate. */
    filter?: InputMaybe<MarketingClientFilter>;
};
/** A connection to a list of `MarketingClient` values. */
export type MarketingClientConnection = {
    __typename?: 'MarketingClientConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<MarketingClientAggregates>;
    /** A list of edges which contains the `MarketingClient` and cursor to aid in pagination. */
    edges: Array<MarketingClientEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<MarketingClientAggregates>>;
    /** A list of `MarketingClient` objects. */
    nodes: Array<MarketingClient>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `MarketingClient` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `MarketingClient` values. */
export type MarketingClientConnectionGroupedAggregatesArgs = {
    groupBy: Array<MarketingClientGroupBy>;
};
export type MarketingClientDistinctCountAggregates = {
    __typename?: 'MarketingClientDistinctCountAggregates';
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of description across the matching connection */
    description?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of name across the matching connection */
    name?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of s3Prefix across the matching connection */
    s3Prefix?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of slug across the matching connection */
    slug?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `MarketingClient` edge in the connection. */
export type MarketingClientEdge = {
    __typename?: 'MarketingClientEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `MarketingClient` at the end of the edge. */
    node: MarketingClient;
};
/** A filter to be used against `MarketingClient` object types. All fields are combined with a logical ‘and.’ */
export type MarketingClientFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<MarketingClientFilter>>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<MarketingClientFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<MarketingClientFilter>>;
    /** Filter by the object’s `runs` relation. */
    runs?: InputMaybe<MarketingClientToManyMarketingRunFilter>;
    /** Some related `runs` exist. */
    runsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `s3Prefix` field. */
    s3Prefix?: InputMaybe<StringFilter>;
    /** Filter by the object’s `slug` field. */
    slug?: InputMaybe<StringFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `MarketingClient` for usage during aggregation. */
export type MarketingClientGroupBy = 'SLUG' | 'USER_ID';
/** An input for mutations affecting `MarketingClient` */
export type MarketingClientInput = {
    /** What the client does, for whoever writes for them. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Name to show. */
    name: Scalars['String']['input'];
    /** Where its files lie in S3: a folder such as clients/yaz-automate-…/, chosen by the database. */
    s3Prefix?: InputMaybe<Scalars['String']['input']>;
    /** Short name in lowercase letters, digits and hyphens; each user has it once. */
    slug: Scalars['String']['input'];
    /** Whose client it is; the caller's, unless an admin says otherwise. */
    userId?: InputMaybe<Scalars['UUID']['input']>;
};
/** Methods to use when ordering `MarketingClient`. */
export type MarketingClientOrderBy = 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RUNS_COUNT_ASC' | 'RUNS_COUNT_DESC' | 'S3_PREFIX_ASC' | 'S3_PREFIX_DESC' | 'SLUG_ASC' | 'SLUG_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `MarketingClient`. Fields that are set will be updated. */
export type MarketingClientPatch = {
    /** What the client does, for whoever writes for them. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Name to show. */
    name?: InputMaybe<Scalars['String']['input']>;
    /** Where its files lie in S3: a folder such as clients/yaz-automate-…/, chosen by the database. */
    s3Prefix?: InputMaybe<Scalars['String']['input']>;
    /** Short name in lowercase letters, digits and hyphens; each user has it once. */
    slug?: InputMaybe<Scalars['String']['input']>;
};
/** A filter to be used against many `MarketingRun` object types. All fields are combined with a logical ‘and.’ */
export type MarketingClientToManyMarketingRunFilter = {
    /** Aggregates across related `MarketingRun` match the filter criteria. */
    aggregates?: InputMaybe<MarketingRunAggregatesFilter>;
    /** Every related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<MarketingRunFilter>;
    /** No related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<MarketingRunFilter>;
    /** Some related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<MarketingRunFilter>;
};
/** All input for the `marketingCompleteRun` mutation. */
export type MarketingCompleteRunInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
    metadata?: InputMaybe<Scalars['JSON']['input']>;
    tokensInput?: InputMaybe<Scalars['Int']['input']>;
    tokensOutput?: InputMaybe<Scalars['Int']['input']>;
};
/** The output of our `marketingCompleteRun` mutation. */
export type MarketingCompleteRunPayload = {
    __typename?: 'MarketingCompleteRunPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    marketingRun?: Maybe<MarketingRun>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `marketingExtendRunLease` mutation. */
export type MarketingExtendRunLeaseInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
};
/** The output of our `marketingExtendRunLease` mutation. */
export type MarketingExtendRunLeasePayload = {
    __typename?: 'MarketingExtendRunLeasePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    marketingRun?: Maybe<MarketingRun>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `marketingFailRun` mutation. */
export type MarketingFailRunInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    errorMessage: Scalars['String']['input'];
    id: Scalars['UUID']['input'];
    metadata?: InputMaybe<Scalars['JSON']['input']>;
    tokensInput?: InputMaybe<Scalars['Int']['input']>;
    tokensOutput?: InputMaybe<Scalars['Int']['input']>;
};
/** The output of our `marketingFailRun` mutation. */
export type MarketingFailRunPayload = {
    __typename?: 'MarketingFailRunPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    marketingRun?: Maybe<MarketingRun>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** What the user thinks of an output; one for each output at most. */
export type MarketingFeedback = Node & {
    __typename?: 'MarketingFeedback';
    /** Did it understand the request? 1 to 5. */
    accuracyScore?: Maybe<Scalars['Int']['output']>;
    /** When it was given. */
    createdAt: Scalars['Datetime']['output'];
    /** Key. */
    id: Scalars['UUID']['output'];
    /** What went wrong: a list of {"description", "severity": "high" | "medium" | "low", "suggestedFix"?}. */
    issues?: Maybe<Scalars['JSON']['output']>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads a single `MarketingOutput` that is related to this `MarketingFeedback`. */
    output?: Maybe<MarketingOutput>;
    /** The output. */
    outputId: Scalars['UUID']['output'];
    /** How good is it all in all? 1 to 5. */
    overallScore: Scalars['Int']['output'];
    /** Is the output well crafted? 1 to 5. */
    qualityScore?: Maybe<Scalars['Int']['output']>;
    /** Who reviewed, when it was not the user themselves. */
    reviewerName?: Maybe<Scalars['String']['output']>;
    /** Did it follow the skill's rules? 1 to 5. */
    ruleComplianceScore?: Maybe<Scalars['Int']['output']>;
    /** Where it was given. */
    source: MarketingFeedbackSource;
    /** Which rules should change: a list of {"file", "currentRule"?, "suggestedChange", "rationale"}. */
    suggestedRuleChanges?: Maybe<Scalars['JSON']['output']>;
    /** Is it ready to use? 1 to 5. */
    usefulnessScore?: Maybe<Scalars['Int']['output']>;
    /** The user for whom the output was made; the caller, unless an agent writes down what they said. */
    userId: Scalars['UUID']['output'];
    /** What to keep doing. */
    whatWorkedWell?: Maybe<Scalars['String']['output']>;
};
export type MarketingFeedbackAggregates = {
    __typename?: 'MarketingFeedbackAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<MarketingFeedbackAverageAggregates>;
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<MarketingFeedbackDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<MarketingFeedbackMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<MarketingFeedbackMinAggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<MarketingFeedbackStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<MarketingFeedbackSumAggregates>;
};
export type MarketingFeedbackAverageAggregates = {
    __typename?: 'MarketingFeedbackAverageAggregates';
    /** Mean average of accuracyScore across the matching connection */
    accuracyScore?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of overallScore across the matching connection */
    overallScore?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of qualityScore across the matching connection */
    qualityScore?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of ruleComplianceScore across the matching connection */
    ruleComplianceScore?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of usefulnessScore across the matching connection */
    usefulnessScore?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `MarketingFeedback` values. */
export type MarketingFeedbackConnection = {
    __typename?: 'MarketingFeedbackConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<MarketingFeedbackAggregates>;
    /** A list of edges which contains the `MarketingFeedback` and cursor to aid in pagination. */
    edges: Array<MarketingFeedbackEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<MarketingFeedbackAggregates>>;
    /** A list of `MarketingFeedback` objects. */
    nodes: Array<MarketingFeedback>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `MarketingFeedback` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `MarketingFeedback` values. */
export type MarketingFeedbackConnectionGroupedAggregatesArgs = {
    groupBy: Array<MarketingFeedbackGroupBy>;
    having?: InputMaybe<MarketingFeedbackHavingInput>;
};
export type MarketingFeedbackDistinctCountAggregates = {
    __typename?: 'MarketingFeedbackDistinctCountAggregates';
    /** Distinct count of accuracyScore across the matching connection */
    accuracyScore?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of issues across the matching connection */
    issues?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of outputId across the matching connection */
    outputId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of overallScore across the matching connection */
    overallScore?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of qualityScore across the matching connection */
    qualityScore?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of reviewerName across the matching connection */
    reviewerName?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of ruleComplianceScore across the matching connection */
    ruleComplianceScore?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of source across the matching connection */
    source?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of suggestedRuleChanges across the matching connection */
    suggestedRuleChanges?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of usefulnessScore across the matching connection */
    usefulnessScore?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of whatWorkedWell across the matching connection */
    whatWorkedWell?: Maybe<Scalars['BigInt']['output']>;
};
/** A `MarketingFeedback` edge in the connection. */
export type MarketingFeedbackEdge = {
    __typename?: 'MarketingFeedbackEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `MarketingFeedback` at the end of the edge. */
    node: MarketingFeedback;
};
/** A filter to be used against `MarketingFeedback` object types. All fields are combined with a logical ‘and.’ */
export type MarketingFeedbackFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<MarketingFeedbackFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<MarketingFeedbackFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<MarketingFeedbackFilter>>;
    /** Filter by the object’s `output` relation. */
    output?: InputMaybe<MarketingOutputFilter>;
    /** Filter by the object’s `outputId` field. */
    outputId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `overallScore` field. */
    overallScore?: InputMaybe<IntFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `MarketingFeedback` for usage during aggregation. */
export type MarketingFeedbackGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'OVERALL_SCORE' | 'USER_ID';
export type MarketingFeedbackHavingAverageInput = {
    accuracyScore?: InputMaybe<HavingIntFilter>;
    overallScore?: InputMaybe<HavingIntFilter>;
    qualityScore?: InputMaybe<HavingIntFilter>;
    ruleComplianceScore?: InputMaybe<HavingIntFilter>;
    usefulnessScore?: InputMaybe<HavingIntFilter>;
};
export type MarketingFeedbackHavingDistinctCountInput = {
    accuracyScore?: InputMaybe<HavingIntFilter>;
    overallScore?: InputMaybe<HavingIntFilter>;
    qualityScore?: InputMaybe<HavingIntFilter>;
    ruleComplianceScore?: InputMaybe<HavingIntFilter>;
    usefulnessScore?: InputMaybe<HavingIntFilter>;
};
/** Conditions for `MarketingFeedback` aggregates. */
export type MarketingFeedbackHavingInput = {
    AND?: InputMaybe<Array<MarketingFeedbackHavingInput>>;
    OR?: InputMaybe<Array<MarketingFeedbackHavingInput>>;
    average?: InputMaybe<MarketingFeedbackHavingAverageInput>;
    distinctCount?: InputMaybe<MarketingFeedbackHavingDistinctCountInput>;
    max?: InputMaybe<MarketingFeedbackHavingMaxInput>;
    min?: InputMaybe<MarketingFeedbackHavingMinInput>;
    stddevSample?: InputMaybe<MarketingFeedbackHavingStddevSampleInput>;
    sum?: InputMaybe<MarketingFeedbackHavingSumInput>;
};
export type MarketingFeedbackHavingMaxInput = {
    accuracyScore?: InputMaybe<HavingIntFilter>;
    overallScore?: InputMaybe<HavingIntFilter>;
    qualityScore?: InputMaybe<HavingIntFilter>;
    ruleComplianceScore?: InputMaybe<HavingIntFilter>;
    usefulnessScore?: InputMaybe<HavingIntFilter>;
};
export type MarketingFeedbackHavingMinInput = {
    accuracyScore?: InputMaybe<HavingIntFilter>;
    overallScore?: InputMaybe<HavingIntFilter>;
    qualityScore?: InputMaybe<HavingIntFilter>;
    ruleComplianceScore?: InputMaybe<HavingIntFilter>;
    usefulnessScore?: InputMaybe<HavingIntFilter>;
};
export type MarketingFeedbackHavingStddevSampleInput = {
    accuracyScore?: InputMaybe<HavingIntFilter>;
    overallScore?: InputMaybe<HavingIntFilter>;
    qualityScore?: InputMaybe<HavingIntFilter>;
    ruleComplianceScore?: InputMaybe<HavingIntFilter>;
    usefulnessScore?: InputMaybe<HavingIntFilter>;
};
export type MarketingFeedbackHavingSumInput = {
    accuracyScore?: InputMaybe<HavingIntFilter>;
    overallScore?: InputMaybe<HavingIntFilter>;
    qualityScore?: InputMaybe<HavingIntFilter>;
    ruleComplianceScore?: InputMaybe<HavingIntFilter>;
    usefulnessScore?: InputMaybe<HavingIntFilter>;
};
/** An input for mutations affecting `MarketingFeedback` */
export type MarketingFeedbackInput = {
    /** Did it understand the request? 1 to 5. */
    accuracyScore?: InputMaybe<Scalars['Int']['input']>;
    /** What went wrong: a list of {"description", "severity": "high" | "medium" | "low", "suggestedFix"?}. */
    issues?: InputMaybe<Scalars['JSON']['input']>;
    /** The output. */
    outputId: Scalars['UUID']['input'];
    /** How good is it all in all? 1 to 5. */
    overallScore: Scalars['Int']['input'];
    /** Is the output well crafted? 1 to 5. */
    qualityScore?: InputMaybe<Scalars['Int']['input']>;
    /** Who reviewed, when it was not the user themselves. */
    reviewerName?: InputMaybe<Scalars['String']['input']>;
    /** Did it follow the skill's rules? 1 to 5. */
    ruleComplianceScore?: InputMaybe<Scalars['Int']['input']>;
    /** Where it was given. */
    source: MarketingFeedbackSource;
    /** Which rules should change: a list of {"file", "currentRule"?, "suggestedChange", "rationale"}. */
    suggestedRuleChanges?: InputMaybe<Scalars['JSON']['input']>;
    /** Is it ready to use? 1 to 5. */
    usefulnessScore?: InputMaybe<Scalars['Int']['input']>;
    /** The user for whom the output was made; the caller, unless an agent writes down what they said. */
    userId?: InputMaybe<Scalars['UUID']['input']>;
    /** What to keep doing. */
    whatWorkedWell?: InputMaybe<Scalars['String']['input']>;
};
export type MarketingFeedbackMaxAggregates = {
    __typename?: 'MarketingFeedbackMaxAggregates';
    /** Maximum of accuracyScore across the matching connection */
    accuracyScore?: Maybe<Scalars['Int']['output']>;
    /** Maximum of overallScore across the matching connection */
    overallScore?: Maybe<Scalars['Int']['output']>;
    /** Maximum of qualityScore across the matching connection */
    qualityScore?: Maybe<Scalars['Int']['output']>;
    /** Maximum of ruleComplianceScore across the matching connection */
    ruleComplianceScore?: Maybe<Scalars['Int']['output']>;
    /** Maximum of usefulnessScore across the matching connection */
    usefulnessScore?: Maybe<Scalars['Int']['output']>;
};
export type MarketingFeedbackMinAggregates = {
    __typename?: 'MarketingFeedbackMinAggregates';
    /** Minimum of accuracyScore across the matching connection */
    accuracyScore?: Maybe<Scalars['Int']['output']>;
    /** Minimum of overallScore across the matching connection */
    overallScore?: Maybe<Scalars['Int']['output']>;
    /** Minimum of qualityScore across the matching connection */
    qualityScore?: Maybe<Scalars['Int']['output']>;
    /** Minimum of ruleComplianceScore across the matching connection */
    ruleComplianceScore?: Maybe<Scalars['Int']['output']>;
    /** Minimum of usefulnessScore across the matching connection */
    usefulnessScore?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `MarketingFeedback`. */
export type MarketingFeedbackOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'OUTPUT_ID_ASC' | 'OUTPUT_ID_DESC' | 'OVERALL_SCORE_ASC' | 'OVERALL_SCORE_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `MarketingFeedback`. Fields that are set will be updated. */
export type MarketingFeedbackPatch = {
    /** Did it understand the request? 1 to 5. */
    accuracyScore?: InputMaybe<Scalars['Int']['input']>;
    /** What went wrong: a list of {"description", "severity": "high" | "medium" | "low", "suggestedFix"?}. */
    issues?: InputMaybe<Scalars['JSON']['input']>;
    /** How good is it all in all? 1 to 5. */
    overallScore?: InputMaybe<Scalars['Int']['input']>;
    /** Is the output well crafted? 1 to 5. */
    qualityScore?: InputMaybe<Scalars['Int']['input']>;
    /** Who reviewed, when it was not the user themselves. */
    reviewerName?: InputMaybe<Scalars['String']['input']>;
    /** Did it follow the skill's rules? 1 to 5. */
    ruleComplianceScore?: InputMaybe<Scalars['Int']['input']>;
    /** Which rules should change: a list of {"file", "currentRule"?, "suggestedChange", "rationale"}. */
    suggestedRuleChanges?: InputMaybe<Scalars['JSON']['input']>;
    /** Is it ready to use? 1 to 5. */
    usefulnessScore?: InputMaybe<Scalars['Int']['input']>;
    /** What to keep doing. */
    whatWorkedWell?: InputMaybe<Scalars['String']['input']>;
};
/** Where feedback was given. */
export type MarketingFeedbackSource = 'api' | 'telegram' | 'web';
export type MarketingFeedbackStddevSampleAggregates = {
    __typename?: 'MarketingFeedbackStddevSampleAggregates';
    /** Sample standard deviation of accuracyScore across the matching connection */
    accuracyScore?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of overallScore across the matching connection */
    overallScore?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of qualityScore across the matching connection */
    qualityScore?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of ruleComplianceScore across the matching connection */
    ruleComplianceScore?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of usefulnessScore across the matching connection */
    usefulnessScore?: Maybe<Scalars['BigFloat']['output']>;
};
export type MarketingFeedbackSumAggregates = {
    __typename?: 'MarketingFeedbackSumAggregates';
    /** Sum of accuracyScore across the matching connection */
    accuracyScore: Scalars['BigInt']['output'];
    /** Sum of overallScore across the matching connection */
    overallScore: Scalars['BigInt']['output'];
    /** Sum of qualityScore across the matching connection */
    qualityScore: Scalars['BigInt']['output'];
    /** Sum of ruleComplianceScore across the matching connection */
    ruleComplianceScore: Scalars['BigInt']['output'];
    /** Sum of usefulnessScore across the matching connection */
    usefulnessScore: Scalars['BigInt']['output'];
};
/** A file that a run made. Added by marketingAddOutput. */
export type MarketingOutput = Node & {
    __typename?: 'MarketingOutput';
    /** When it was added. */
    createdAt: Scalars['Datetime']['output'];
    /** Reads a single `MarketingFeedback` that is related to this `MarketingOutput`. */
    feedback?: Maybe<MarketingFeedback>;
    /** What kind of text it holds. */
    format: MarketingOutputFormat;
    /** Key. */
    id: Scalars['UUID']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Its first 500 characters, to show at once. */
    preview?: Maybe<Scalars['String']['output']>;
    /** Reads a single `MarketingRun` that is related to this `MarketingOutput`. */
    run?: Maybe<MarketingRun>;
    /** The run that made it. */
    runId: Scalars['UUID']['output'];
    /** Where the file lies in S3, such as outputs/copywriting/client-type-date.md. */
    s3Key: Scalars['String']['output'];
    /** Size of the file in bytes. */
    sizeBytes?: Maybe<Scalars['Int']['output']>;
    /** Title to show. */
    title?: Maybe<Scalars['String']['output']>;
    /** For whom the run ran; kept by the database. */
    userId: Scalars['UUID']['output'];
};
export type MarketingOutputAggregates = {
    __typename?: 'MarketingOutputAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<MarketingOutputAverageAggregates>;
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<MarketingOutputDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<MarketingOutputMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<MarketingOutputMinAggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<MarketingOutputStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<MarketingOutputSumAggregates>;
};
/** A filter to be used against aggregates of `MarketingOutput` object types. */
export type MarketingOutputAggregatesFilter = {
    /** A filter that must pass for the relevant `MarketingOutput` object to be included within the aggregate. */
    filter?: InputMaybe<MarketingOutputFilter>;
};
export type MarketingOutputAverageAggregates = {
    __typename?: 'MarketingOutputAverageAggregates';
    /** Mean average of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `MarketingOutput` values. */
export type MarketingOutputConnection = {
    __typename?: 'MarketingOutputConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<MarketingOutputAggregates>;
    /** A list of edges which contains the `MarketingOutput` and cursor to aid in pagination. */
    edges: Array<MarketingOutputEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<MarketingOutputAggregates>>;
    /** A list of `MarketingOutput` objects. */
    nodes: Array<MarketingOutput>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `MarketingOutput` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `MarketingOutput` values. */
export type MarketingOutputConnectionGroupedAggregatesArgs = {
    groupBy: Array<MarketingOutputGroupBy>;
    having?: InputMaybe<MarketingOutputHavingInput>;
};
export type MarketingOutputDistinctCountAggregates = {
    __typename?: 'MarketingOutputDistinctCountAggregates';
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of format across the matching connection */
    format?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of preview across the matching connection */
    preview?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of runId across the matching connection */
    runId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of s3Key across the matching connection */
    s3Key?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of title across the matching connection */
    title?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `MarketingOutput` edge in the connection. */
export type MarketingOutputEdge = {
    __typename?: 'MarketingOutputEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `MarketingOutput` at the end of the edge. */
    node: MarketingOutput;
};
/** A filter to be used against `MarketingOutput` object types. All fields are combined with a logical ‘and.’ */
export type MarketingOutputFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<MarketingOutputFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `feedback` relation. */
    feedback?: InputMaybe<MarketingFeedbackFilter>;
    /** A related `feedback` exists. */
    feedbackExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<MarketingOutputFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<MarketingOutputFilter>>;
    /** Filter by the object’s `run` relation. */
    run?: InputMaybe<MarketingRunFilter>;
    /** Filter by the object’s `runId` field. */
    runId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `s3Key` field. */
    s3Key?: InputMaybe<StringFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** What kind of text a file holds. */
export type MarketingOutputFormat = 'html' | 'json' | 'markdown';
/** Grouping methods for `MarketingOutput` for usage during aggregation. */
export type MarketingOutputGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'RUN_ID' | 'S3_KEY' | 'USER_ID';
export type MarketingOutputHavingAverageInput = {
    sizeBytes?: InputMaybe<HavingIntFilter>;
};
export type MarketingOutputHavingDistinctCountInput = {
    sizeBytes?: InputMaybe<HavingIntFilter>;
};
/** Conditions for `MarketingOutput` aggregates. */
export type MarketingOutputHavingInput = {
    AND?: InputMaybe<Array<MarketingOutputHavingInput>>;
    OR?: InputMaybe<Array<MarketingOutputHavingInput>>;
    average?: InputMaybe<MarketingOutputHavingAverageInput>;
    distinctCount?: InputMaybe<MarketingOutputHavingDistinctCountInput>;
    max?: InputMaybe<MarketingOutputHavingMaxInput>;
    min?: InputMaybe<MarketingOutputHavingMinInput>;
    stddevSample?: InputMaybe<MarketingOutputHavingStddevSampleInput>;
    sum?: InputMaybe<MarketingOutputHavingSumInput>;
};
export type MarketingOutputHavingMaxInput = {
    sizeBytes?: InputMaybe<HavingIntFilter>;
};
export type MarketingOutputHavingMinInput = {
    sizeBytes?: InputMaybe<HavingIntFilter>;
};
export type MarketingOutputHavingStddevSampleInput = {
    sizeBytes?: InputMaybe<HavingIntFilter>;
};
export type MarketingOutputHavingSumInput = {
    sizeBytes?: InputMaybe<HavingIntFilter>;
};
export type MarketingOutputMaxAggregates = {
    __typename?: 'MarketingOutputMaxAggregates';
    /** Maximum of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['Int']['output']>;
};
export type MarketingOutputMinAggregates = {
    __typename?: 'MarketingOutputMinAggregates';
    /** Minimum of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `MarketingOutput`. */
export type MarketingOutputOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RUN_ID_ASC' | 'RUN_ID_DESC' | 'S3_KEY_ASC' | 'S3_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
export type MarketingOutputStddevSampleAggregates = {
    __typename?: 'MarketingOutputStddevSampleAggregates';
    /** Sample standard deviation of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['BigFloat']['output']>;
};
export type MarketingOutputSumAggregates = {
    __typename?: 'MarketingOutputSumAggregates';
    /** Sum of sizeBytes across the matching connection */
    sizeBytes: Scalars['BigInt']['output'];
};
/** All input for the `marketingRequestRun` mutation. */
export type MarketingRequestRunInput = {
    clientId?: InputMaybe<Scalars['UUID']['input']>;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    metadata?: InputMaybe<Scalars['JSON']['input']>;
    skill: Scalars['String']['input'];
    userId?: InputMaybe<Scalars['UUID']['input']>;
    userMessage: Scalars['String']['input'];
};
/** The output of our `marketingRequestRun` mutation. */
export type MarketingRequestRunPayload = {
    __typename?: 'MarketingRequestRunPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    marketingRun?: Maybe<MarketingRun>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** A skill run for a user. Made by marketingRequestRun, ended by marketingCancelRun or by the agent that claimed it. */
export type MarketingRun = Node & {
    __typename?: 'MarketingRun';
    /** How often it was claimed. The worker that reports on it says which attempt it is. */
    attempts: Scalars['Int']['output'];
    /** Reads a single `MarketingClient` that is related to this `MarketingRun`. */
    client?: Maybe<MarketingClient>;
    /** The client of the user that it is for, if any. */
    clientId?: Maybe<Scalars['UUID']['output']>;
    /** When it completed, failed or was cancelled; kept by the database. */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Why it failed. */
    errorMessage?: Maybe<Scalars['String']['output']>;
    /** Key. */
    id: Scalars['UUID']['output'];
    /** The Inngest event under which its worker runs it. */
    inngestEventId?: Maybe<Scalars['String']['output']>;
    /** Until when its worker holds it; afterwards another may take over. Null unless it is running. */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** What else the requester and the worker noted: an object. */
    metadata?: Maybe<Scalars['JSON']['output']>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads and enables pagination through a set of `MarketingOutput`. */
    outputs: MarketingOutputConnection;
    /** When it was requested. */
    queuedAt: Scalars['Datetime']['output'];
    /** Reads a single `MarketingSkill` that is related to this `MarketingRun`. */
    skill?: Maybe<MarketingSkill>;
    /** The skill to run. */
    skillId: Scalars['UUID']['output'];
    /** When an agent first claimed it; kept by the database. */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** How far it came. */
    status: MarketingRunStatus;
    /** Tokens that the model read. */
    tokensInput?: Maybe<Scalars['Int']['output']>;
    /** Tokens that the model wrote. */
    tokensOutput?: Maybe<Scalars['Int']['output']>;
    /** Reads a single `User` that is related to this `MarketingRun`. */
    user?: Maybe<User>;
    /** For whom it runs. */
    userId: Scalars['UUID']['output'];
    /** What the user asked for, in their words. */
    userMessage: Scalars['String']['output'];
    /** Reads a single `User` that is related to this `MarketingRun`. */
    worker?: Maybe<User>;
    /** The agent that claimed it last; null before, and when the agent's account is gone. */
    workerId?: Maybe<Scalars['UUID']['output']>;
};
/** A skill run for a user. Made by marketingRequestRun, ended by marketingCancelRun or by the agent that claimed it. */
export type MarketingRunOutputsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingOutputFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingOutputOrderBy>>;
};
export type MarketingRunAggregates = {
    __typename?: 'MarketingRunAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<MarketingRunAverageAggregates>;
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<MarketingRunDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<MarketingRunMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<MarketingRunMinAggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<MarketingRunStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<MarketingRunSumAggregates>;
};
/** A filter to be used against aggregates of `MarketingRun` object types. */
export type MarketingRunAggregatesFilter = {
    /** A filter that must pass for the relevant `MarketingRun` object to be included within the aggregate. */
    filter?: InputMaybe<MarketingRunFilter>;
};
export type MarketingRunAverageAggregates = {
    __typename?: 'MarketingRunAverageAggregates';
    /** Mean average of attempts across the matching connection */
    attempts?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of tokensInput across the matching connection */
    tokensInput?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of tokensOutput across the matching connection */
    tokensOutput?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `MarketingRun` values. */
export type MarketingRunConnection = {
    __typename?: 'MarketingRunConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<MarketingRunAggregates>;
    /** A list of edges which contains the `MarketingRun` and cursor to aid in pagination. */
    edges: Array<MarketingRunEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<MarketingRunAggregates>>;
    /** A list of `MarketingRun` objects. */
    nodes: Array<MarketingRun>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `MarketingRun` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `MarketingRun` values. */
export type MarketingRunConnectionGroupedAggregatesArgs = {
    groupBy: Array<MarketingRunGroupBy>;
    having?: InputMaybe<MarketingRunHavingInput>;
};
export type MarketingRunDistinctCountAggregates = {
    __typename?: 'MarketingRunDistinctCountAggregates';
    /** Distinct count of attempts across the matching connection */
    attempts?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of clientId across the matching connection */
    clientId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of errorMessage across the matching connection */
    errorMessage?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of inngestEventId across the matching connection */
    inngestEventId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of metadata across the matching connection */
    metadata?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of queuedAt across the matching connection */
    queuedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of skillId across the matching connection */
    skillId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of status across the matching connection */
    status?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of tokensInput across the matching connection */
    tokensInput?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of tokensOutput across the matching connection */
    tokensOutput?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userMessage across the matching connection */
    userMessage?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of workerId across the matching connection */
    workerId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `MarketingRun` edge in the connection. */
export type MarketingRunEdge = {
    __typename?: 'MarketingRunEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `MarketingRun` at the end of the edge. */
    node: MarketingRun;
};
/** A filter to be used against `MarketingRun` object types. All fields are combined with a logical ‘and.’ */
export type MarketingRunFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<MarketingRunFilter>>;
    /** Filter by the object’s `client` relation. */
    client?: InputMaybe<MarketingClientFilter>;
    /** A related `client` exists. */
    clientExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `clientId` field. */
    clientId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<MarketingRunFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<MarketingRunFilter>>;
    /** Filter by the object’s `outputs` relation. */
    outputs?: InputMaybe<MarketingRunToManyMarketingOutputFilter>;
    /** Some related `outputs` exist. */
    outputsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `queuedAt` field. */
    queuedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `skill` relation. */
    skill?: InputMaybe<MarketingSkillFilter>;
    /** Filter by the object’s `skillId` field. */
    skillId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<MarketingRunStatusFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `worker` relation. */
    worker?: InputMaybe<UserFilter>;
    /** A related `worker` exists. */
    workerExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `workerId` field. */
    workerId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `MarketingRun` for usage during aggregation. */
export type MarketingRunGroupBy = 'CLIENT_ID' | 'QUEUED_AT' | 'QUEUED_AT_TRUNCATED_TO_DAY' | 'QUEUED_AT_TRUNCATED_TO_HOUR' | 'SKILL_ID' | 'STATUS' | 'USER_ID' | 'WORKER_ID';
export type MarketingRunHavingAverageInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    tokensInput?: InputMaybe<HavingIntFilter>;
    tokensOutput?: InputMaybe<HavingIntFilter>;
};
export type MarketingRunHavingDistinctCountInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    tokensInput?: InputMaybe<HavingIntFilter>;
    tokensOutput?: InputMaybe<HavingIntFilter>;
};
/** Conditions for `MarketingRun` aggregates. */
export type MarketingRunHavingInput = {
    AND?: InputMaybe<Array<MarketingRunHavingInput>>;
    OR?: InputMaybe<Array<MarketingRunHavingInput>>;
    average?: InputMaybe<MarketingRunHavingAverageInput>;
    distinctCount?: InputMaybe<MarketingRunHavingDistinctCountInput>;
    max?: InputMaybe<MarketingRunHavingMaxInput>;
    min?: InputMaybe<MarketingRunHavingMinInput>;
    stddevSample?: InputMaybe<MarketingRunHavingStddevSampleInput>;
    sum?: InputMaybe<MarketingRunHavingSumInput>;
};
export type MarketingRunHavingMaxInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    tokensInput?: InputMaybe<HavingIntFilter>;
    tokensOutput?: InputMaybe<HavingIntFilter>;
};
export type MarketingRunHavingMinInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    tokensInput?: InputMaybe<HavingIntFilter>;
    tokensOutput?: InputMaybe<HavingIntFilter>;
};
export type MarketingRunHavingStddevSampleInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    tokensInput?: InputMaybe<HavingIntFilter>;
    tokensOutput?: InputMaybe<HavingIntFilter>;
};
export type MarketingRunHavingSumInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    tokensInput?: InputMaybe<HavingIntFilter>;
    tokensOutput?: InputMaybe<HavingIntFilter>;
};
export type MarketingRunMaxAggregates = {
    __typename?: 'MarketingRunMaxAggregates';
    /** Maximum of attempts across the matching connection */
    attempts?: Maybe<Scalars['Int']['output']>;
    /** Maximum of tokensInput across the matching connection */
    tokensInput?: Maybe<Scalars['Int']['output']>;
    /** Maximum of tokensOutput across the matching connection */
    tokensOutput?: Maybe<Scalars['Int']['output']>;
};
export type MarketingRunMinAggregates = {
    __typename?: 'MarketingRunMinAggregates';
    /** Minimum of attempts across the matching connection */
    attempts?: Maybe<Scalars['Int']['output']>;
    /** Minimum of tokensInput across the matching connection */
    tokensInput?: Maybe<Scalars['Int']['output']>;
    /** Minimum of tokensOutput across the matching connection */
    tokensOutput?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `MarketingRun`. */
export type MarketingRunOrderBy = 'CLIENT_ID_ASC' | 'CLIENT_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'OUTPUTS_COUNT_ASC' | 'OUTPUTS_COUNT_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'QUEUED_AT_ASC' | 'QUEUED_AT_DESC' | 'SKILL_ID_ASC' | 'SKILL_ID_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'WORKER_ID_ASC' | 'WORKER_ID_DESC';
/** How far a run came: queued → running → completed, failed or cancelled; a queued one can be cancelled too. */
export type MarketingRunStatus = 'cancelled' | 'completed' | 'failed' | 'queued' | 'running';
/** A filter to be used against MarketingRunStatus fields. All fields are combined with a logical ‘and.’ */
export type MarketingRunStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<MarketingRunStatus>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<MarketingRunStatus>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<MarketingRunStatus>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<MarketingRunStatus>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<MarketingRunStatus>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<MarketingRunStatus>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<MarketingRunStatus>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<MarketingRunStatus>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<MarketingRunStatus>>;
};
export type MarketingRunStddevSampleAggregates = {
    __typename?: 'MarketingRunStddevSampleAggregates';
    /** Sample standard deviation of attempts across the matching connection */
    attempts?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of tokensInput across the matching connection */
    tokensInput?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of tokensOutput across the matching connection */
    tokensOutput?: Maybe<Scalars['BigFloat']['output']>;
};
export type MarketingRunSumAggregates = {
    __typename?: 'MarketingRunSumAggregates';
    /** Sum of attempts across the matching connection */
    attempts: Scalars['BigInt']['output'];
    /** Sum of tokensInput across the matching connection */
    tokensInput: Scalars['BigInt']['output'];
    /** Sum of tokensOutput across the matching connection */
    tokensOutput: Scalars['BigInt']['output'];
};
/** A filter to be used against many `MarketingOutput` object types. All fields are combined with a logical ‘and.’ */
export type MarketingRunToManyMarketingOutputFilter = {
    /** Aggregates across related `MarketingOutput` match the filter criteria. */
    aggregates?: InputMaybe<MarketingOutputAggregatesFilter>;
    /** Every related `MarketingOutput` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<MarketingOutputFilter>;
    /** No related `MarketingOutput` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<MarketingOutputFilter>;
    /** Some related `MarketingOutput` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<MarketingOutputFilter>;
};
/** A marketing skill that an agent can run. */
export type MarketingSkill = Node & {
    __typename?: 'MarketingSkill';
    /** When it was added. */
    createdAt: Scalars['Datetime']['output'];
    /** What it does. */
    description: Scalars['String']['output'];
    /** What people thought of this skill's outputs since a time, or in the last 30 days; the caller's own, or all for who may see all. */
    feedback: MarketingFeedbackConnection;
    /** Whether it has a file of rules that feedback can change. */
    hasRules: Scalars['Boolean']['output'];
    /** Whether its folder has folders. */
    hasSubdirectories: Scalars['Boolean']['output'];
    /** Key. */
    id: Scalars['UUID']['output'];
    /** Name by which people and skills refer to it, such as copywriting. */
    name: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** The skills that go with this one. */
    related: MarketingSkillConnection;
    /** Names of skills that go with it: a list of texts, each in the catalog. */
    relatedSkills?: Maybe<Scalars['JSON']['output']>;
    /** Reads and enables pagination through a set of `MarketingRun`. */
    runs: MarketingRunConnection;
    /** Folder of its instructions in S3, such as skills/copywriting/. */
    s3Key: Scalars['String']['output'];
    /** Phrases in a message that call for it: a list of texts. */
    triggerKeywords: Scalars['JSON']['output'];
    /** How it is made. */
    type: MarketingSkillType;
    /** When it last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
};
/** A marketing skill that an agent can run. */
export type MarketingSkillFeedbackArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingFeedbackFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    since?: InputMaybe<Scalars['Datetime']['input']>;
};
/** A marketing skill that an agent can run. */
export type MarketingSkillRelatedArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingSkillFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
};
/** A marketing skill that an agent can run. */
export type MarketingSkillRunsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingRunFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingRunOrderBy>>;
};
export type MarketingSkillAggregates = {
    __typename?: 'MarketingSkillAggregates';
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<MarketingSkillDistinctCountAggregates>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
/** A connection to a list of `MarketingSkill` values. */
export type MarketingSkillConnection = {
    __typename?: 'MarketingSkillConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<MarketingSkillAggregates>;
    /** A list of edges which contains the `MarketingSkill` and cursor to aid in pagination. */
    edges: Array<MarketingSkillEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<MarketingSkillAggregates>>;
    /** A list of `MarketingSkill` objects. */
    nodes: Array<MarketingSkill>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `MarketingSkill` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `MarketingSkill` values. */
export type MarketingSkillConnectionGroupedAggregatesArgs = {
    groupBy: Array<MarketingSkillGroupBy>;
};
export type MarketingSkillDistinctCountAggregates = {
    __typename?: 'MarketingSkillDistinctCountAggregates';
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of description across the matching connection */
    description?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of hasRules across the matching connection */
    hasRules?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of hasSubdirectories across the matching connection */
    hasSubdirectories?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of name across the matching connection */
    name?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of relatedSkills across the matching connection */
    relatedSkills?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of s3Key across the matching connection */
    s3Key?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of triggerKeywords across the matching connection */
    triggerKeywords?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of type across the matching connection */
    type?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['BigInt']['output']>;
};
/** A `MarketingSkill` edge in the connection. */
export type MarketingSkillEdge = {
    __typename?: 'MarketingSkillEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `MarketingSkill` at the end of the edge. */
    node: MarketingSkill;
};
/** A filter to be used against `MarketingSkill` object types. All fields are combined with a logical ‘and.’ */
export type MarketingSkillFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<MarketingSkillFilter>>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `name` field. */
    name?: InputMaybe<StringFilter>;
    /** Negates the expression. */
    not?: InputMaybe<MarketingSkillFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<MarketingSkillFilter>>;
    /** Filter by the object’s `runs` relation. */
    runs?: InputMaybe<MarketingSkillToManyMarketingRunFilter>;
    /** Some related `runs` exist. */
    runsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `type` field. */
    type?: InputMaybe<MarketingSkillTypeFilter>;
};
/** Grouping methods for `MarketingSkill` for usage during aggregation. */
export type MarketingSkillGroupBy = 'TYPE';
/** An input for mutations affecting `MarketingSkill` */
export type MarketingSkillInput = {
    /** What it does. */
    description: Scalars['String']['input'];
    /** Whether it has a file of rules that feedback can change. */
    hasRules?: InputMaybe<Scalars['Boolean']['input']>;
    /** Whether its folder has folders. */
    hasSubdirectories?: InputMaybe<Scalars['Boolean']['input']>;
    /** Name by which people and skills refer to it, such as copywriting. */
    name: Scalars['String']['input'];
    /** Names of skills that go with it: a list of texts, each in the catalog. */
    relatedSkills?: InputMaybe<Scalars['JSON']['input']>;
    /** Folder of its instructions in S3, such as skills/copywriting/. */
    s3Key: Scalars['String']['input'];
    /** Phrases in a message that call for it: a list of texts. */
    triggerKeywords: Scalars['JSON']['input'];
    /** How it is made. */
    type: MarketingSkillType;
};
/** Methods to use when ordering `MarketingSkill`. */
export type MarketingSkillOrderBy = 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RUNS_COUNT_ASC' | 'RUNS_COUNT_DESC';
/** Represents an update to a `MarketingSkill`. Fields that are set will be updated. */
export type MarketingSkillPatch = {
    /** What it does. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Whether it has a file of rules that feedback can change. */
    hasRules?: InputMaybe<Scalars['Boolean']['input']>;
    /** Whether its folder has folders. */
    hasSubdirectories?: InputMaybe<Scalars['Boolean']['input']>;
    /** Name by which people and skills refer to it, such as copywriting. */
    name?: InputMaybe<Scalars['String']['input']>;
    /** Names of skills that go with it: a list of texts, each in the catalog. */
    relatedSkills?: InputMaybe<Scalars['JSON']['input']>;
    /** Folder of its instructions in S3, such as skills/copywriting/. */
    s3Key?: InputMaybe<Scalars['String']['input']>;
    /** Phrases in a message that call for it: a list of texts. */
    triggerKeywords?: InputMaybe<Scalars['JSON']['input']>;
    /** How it is made. */
    type?: InputMaybe<MarketingSkillType>;
};
/** A filter to be used against many `MarketingRun` object types. All fields are combined with a logical ‘and.’ */
export type MarketingSkillToManyMarketingRunFilter = {
    /** Aggregates across related `MarketingRun` match the filter criteria. */
    aggregates?: InputMaybe<MarketingRunAggregatesFilter>;
    /** Every related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<MarketingRunFilter>;
    /** No related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<MarketingRunFilter>;
    /** Some related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<MarketingRunFilter>;
};
/** How a skill is made: instructions alone, instructions with rules, or several folders. */
export type MarketingSkillType = 'complex' | 'simple' | 'with_rules';
/** A filter to be used against MarketingSkillType fields. All fields are combined with a logical ‘and.’ */
export type MarketingSkillTypeFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<MarketingSkillType>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<MarketingSkillType>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<MarketingSkillType>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<MarketingSkillType>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<MarketingSkillType>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<MarketingSkillType>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<MarketingSkillType>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<MarketingSkillType>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<MarketingSkillType>>;
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
    /** Creates a single `MarketingClient`. */
    createMarketingClient?: Maybe<CreateMarketingClientPayload>;
    /** Creates a single `MarketingFeedback`. */
    createMarketingFeedback?: Maybe<CreateMarketingFeedbackPayload>;
    /** Creates a single `MarketingSkill`. */
    createMarketingSkill?: Maybe<CreateMarketingSkillPayload>;
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
    /** Deletes a single `MarketingClient` using a unique key. */
    deleteMarketingClient?: Maybe<DeleteMarketingClientPayload>;
    /** Deletes a single `MarketingFeedback` using a unique key. */
    deleteMarketingFeedback?: Maybe<DeleteMarketingFeedbackPayload>;
    /** Deletes a single `MarketingOutput` using a unique key. */
    deleteMarketingOutput?: Maybe<DeleteMarketingOutputPayload>;
    /** Deletes a single `MarketingRun` using a unique key. */
    deleteMarketingRun?: Maybe<DeleteMarketingRunPayload>;
    /** Deletes a single `MarketingSkill` using a unique key. */
    deleteMarketingSkill?: Maybe<DeleteMarketingSkillPayload>;
    /** Deletes a single `User` using a unique key. */
    deleteUser?: Maybe<DeleteUserPayload>;
    /** Deletes a single `UserChannel` using a unique key. */
    deleteUserChannel?: Maybe<DeleteUserChannelPayload>;
    /** Adds a file that the run made and that lies in S3 already. Of the preview the first 500 characters are kept. */
    marketingAddOutput?: Maybe<MarketingAddOutputPayload>;
    /** Calls a run off, queued or running: its worker learns when it next reports. Null when you have no such run. */
    marketingCancelRun?: Maybe<MarketingCancelRunPayload>;
    /** Hands the oldest run that waits to the calling agent, for five minutes: extend the lease before. Null when there is none. */
    marketingClaimRun?: Maybe<MarketingClaimRunPayload>;
    /** Ends a run well. Metadata is added to what the requester noted. */
    marketingCompleteRun?: Maybe<MarketingCompleteRunPayload>;
    /** Keeps a run for five more minutes. LEASE_LOST says to stop: it was cancelled, or another worker has it. */
    marketingExtendRunLease?: Maybe<MarketingExtendRunLeasePayload>;
    /** Ends a run that did not work out, and says why. Metadata is added to what the requester noted. */
    marketingFailRun?: Maybe<MarketingFailRunPayload>;
    /** Asks for a run of a skill, by its name, for one of your clients or for none. Agents and admins say for which user. */
    marketingRequestRun?: Maybe<MarketingRequestRunPayload>;
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
    /** Updates a single `MarketingClient` using a unique key and a patch. */
    updateMarketingClient?: Maybe<UpdateMarketingClientPayload>;
    /** Updates a single `MarketingFeedback` using a unique key and a patch. */
    updateMarketingFeedback?: Maybe<UpdateMarketingFeedbackPayload>;
    /** Updates a single `MarketingSkill` using a unique key and a patch. */
    updateMarketingSkill?: Maybe<UpdateMarketingSkillPayload>;
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
export type MutationCreateMarketingClientArgs = {
    input: CreateMarketingClientInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateMarketingFeedbackArgs = {
    input: CreateMarketingFeedbackInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateMarketingSkillArgs = {
    input: CreateMarketingSkillInput;
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
export type MutationDeleteMarketingClientArgs = {
    input: DeleteMarketingClientInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteMarketingFeedbackArgs = {
    input: DeleteMarketingFeedbackInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteMarketingOutputArgs = {
    input: DeleteMarketingOutputInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteMarketingRunArgs = {
    input: DeleteMarketingRunInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteMarketingSkillArgs = {
    input: DeleteMarketingSkillInput;
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
export type MutationMarketingAddOutputArgs = {
    input: MarketingAddOutputInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationMarketingCancelRunArgs = {
    input: MarketingCancelRunInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationMarketingClaimRunArgs = {
    input: MarketingClaimRunInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationMarketingCompleteRunArgs = {
    input: MarketingCompleteRunInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationMarketingExtendRunLeaseArgs = {
    input: MarketingExtendRunLeaseInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationMarketingFailRunArgs = {
    input: MarketingFailRunInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationMarketingRequestRunArgs = {
    input: MarketingRequestRunInput;
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
export type MutationUpdateMarketingClientArgs = {
    input: UpdateMarketingClientInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateMarketingFeedbackArgs = {
    input: UpdateMarketingFeedbackInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateMarketingSkillArgs = {
    input: UpdateMarketingSkillInput;
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
    /** Get a single `MarketingClient`. */
    marketingClient?: Maybe<MarketingClient>;
    /** Get a single `MarketingClient`. */
    marketingClientByUserIdAndSlug?: Maybe<MarketingClient>;
    /** Reads and enables pagination through a set of `MarketingClient`. */
    marketingClients?: Maybe<MarketingClientConnection>;
    /** Get a single `MarketingFeedback`. */
    marketingFeedback?: Maybe<MarketingFeedback>;
    /** Get a single `MarketingFeedback`. */
    marketingFeedbackByOutputId?: Maybe<MarketingFeedback>;
    /** Reads and enables pagination through a set of `MarketingFeedback`. */
    marketingFeedbacks?: Maybe<MarketingFeedbackConnection>;
    /** Get a single `MarketingOutput`. */
    marketingOutput?: Maybe<MarketingOutput>;
    /** Reads and enables pagination through a set of `MarketingOutput`. */
    marketingOutputs?: Maybe<MarketingOutputConnection>;
    /** Get a single `MarketingRun`. */
    marketingRun?: Maybe<MarketingRun>;
    /** Reads and enables pagination through a set of `MarketingRun`. */
    marketingRuns?: Maybe<MarketingRunConnection>;
    /** Get a single `MarketingSkill`. */
    marketingSkill?: Maybe<MarketingSkill>;
    /** Get a single `MarketingSkill`. */
    marketingSkillByName?: Maybe<MarketingSkill>;
    /** Reads and enables pagination through a set of `MarketingSkill`. */
    marketingSkills?: Maybe<MarketingSkillConnection>;
    /** Skills whose trigger keywords are in a message, best first. */
    marketingSuggestSkills?: Maybe<MarketingSkillConnection>;
    /** Fetches an object given its globally unique `ID`. */
    node?: Maybe<Node>;
    /** The root query type must be a `Node` to work well with Relay 1 mutations. This just resolves to `query`. */
    nodeId: Scalars['ID']['output'];
    /**
     * Exposes the root query type nested one level down. This is helpful for Relay 1
     * which can only query top level fields if they are in a particular form.
     */
    query: Query;
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
export type QueryMarketingClientArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingClientByUserIdAndSlugArgs = {
    slug: Scalars['String']['input'];
    userId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingClientsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingClientFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingClientOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingFeedbackArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingFeedbackByOutputIdArgs = {
    outputId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingFeedbacksArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingFeedbackFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingFeedbackOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingOutputArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingOutputsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingOutputFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingOutputOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingRunArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingRunsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingRunFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingRunOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingSkillArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingSkillByNameArgs = {
    name: Scalars['String']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingSkillsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingSkillFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingSkillOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryMarketingSuggestSkillsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingSkillFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    message: Scalars['String']['input'];
    offset?: InputMaybe<Scalars['Int']['input']>;
};
/** The root query type which gives access points into the data universe. */
export type QueryNodeArgs = {
    nodeId: Scalars['ID']['input'];
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
/** All input for the `updateMarketingClient` mutation. */
export type UpdateMarketingClientInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `MarketingClient` being updated. */
    patch: MarketingClientPatch;
};
/** The output of our update `MarketingClient` mutation. */
export type UpdateMarketingClientPayload = {
    __typename?: 'UpdateMarketingClientPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `MarketingClient` that was updated by this mutation. */
    marketingClient?: Maybe<MarketingClient>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `updateMarketingFeedback` mutation. */
export type UpdateMarketingFeedbackInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `MarketingFeedback` being updated. */
    patch: MarketingFeedbackPatch;
};
/** The output of our update `MarketingFeedback` mutation. */
export type UpdateMarketingFeedbackPayload = {
    __typename?: 'UpdateMarketingFeedbackPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `MarketingFeedback` that was updated by this mutation. */
    marketingFeedback?: Maybe<MarketingFeedback>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `updateMarketingSkill` mutation. */
export type UpdateMarketingSkillInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `MarketingSkill` being updated. */
    patch: MarketingSkillPatch;
};
/** The output of our update `MarketingSkill` mutation. */
export type UpdateMarketingSkillPayload = {
    __typename?: 'UpdateMarketingSkillPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `MarketingSkill` that was updated by this mutation. */
    marketingSkill?: Maybe<MarketingSkill>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
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
    /** Reads and enables pagination through a set of `MarketingRun`. */
    marketingClaimedRuns: MarketingRunConnection;
    /** Reads and enables pagination through a set of `MarketingClient`. */
    marketingClients: MarketingClientConnection;
    /** Reads and enables pagination through a set of `MarketingRun`. */
    marketingRuns: MarketingRunConnection;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
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
export type UserMarketingClaimedRunsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingRunFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingRunOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserMarketingClientsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingClientFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingClientOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserMarketingRunsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<MarketingRunFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingRunOrderBy>>;
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
    /** Filter by the object’s `marketingClaimedRuns` relation. */
    marketingClaimedRuns?: InputMaybe<UserToManyMarketingRunFilter>;
    /** Some related `marketingClaimedRuns` exist. */
    marketingClaimedRunsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `marketingClients` relation. */
    marketingClients?: InputMaybe<UserToManyMarketingClientFilter>;
    /** Some related `marketingClients` exist. */
    marketingClientsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `marketingRuns` relation. */
    marketingRuns?: InputMaybe<UserToManyMarketingRunFilter>;
    /** Some related `marketingRuns` exist. */
    marketingRunsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Negates the expression. */
    not?: InputMaybe<UserFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<UserFilter>>;
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
export type UserOrderBy = 'API_KEYS_COUNT_ASC' | 'API_KEYS_COUNT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'EMAIL_ASC' | 'EMAIL_DESC' | 'GITHUB_ACCOUNTS_COUNT_ASC' | 'GITHUB_ACCOUNTS_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEARNING_ENROLLMENTS_COUNT_ASC' | 'LEARNING_ENROLLMENTS_COUNT_DESC' | 'LEARNING_INTERACTIONS_AVERAGE_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_AVERAGE_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_COUNT_ASC' | 'LEARNING_INTERACTIONS_COUNT_DESC' | 'LEARNING_INTERACTIONS_MAX_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_MAX_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_MIN_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_MIN_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_STDDEV_SAMPLE_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_STDDEV_SAMPLE_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_SUM_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_SUM_LATENCY_MS_DESC' | 'MARKETING_CLAIMED_RUNS_COUNT_ASC' | 'MARKETING_CLAIMED_RUNS_COUNT_DESC' | 'MARKETING_CLIENTS_COUNT_ASC' | 'MARKETING_CLIENTS_COUNT_DESC' | 'MARKETING_RUNS_COUNT_ASC' | 'MARKETING_RUNS_COUNT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SESSIONS_COUNT_ASC' | 'SESSIONS_COUNT_DESC' | 'USER_CHANNELS_COUNT_ASC' | 'USER_CHANNELS_COUNT_DESC';
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
/** A filter to be used against many `MarketingClient` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyMarketingClientFilter = {
    /** Aggregates across related `MarketingClient` match the filter criteria. */
    aggregates?: InputMaybe<MarketingClientAggregatesFilter>;
    /** Every related `MarketingClient` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<MarketingClientFilter>;
    /** No related `MarketingClient` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<MarketingClientFilter>;
    /** Some related `MarketingClient` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<MarketingClientFilter>;
};
/** A filter to be used against many `MarketingRun` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyMarketingRunFilter = {
    /** Aggregates across related `MarketingRun` match the filter criteria. */
    aggregates?: InputMaybe<MarketingRunAggregatesFilter>;
    /** Every related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<MarketingRunFilter>;
    /** No related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<MarketingRunFilter>;
    /** Some related `MarketingRun` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<MarketingRunFilter>;
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
