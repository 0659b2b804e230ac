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
/** Why access is given or refused. */
export type AccessExplanation = {
    __typename?: 'AccessExplanation';
    /** Checks that the new row does not meet. */
    brokenChecks: Array<Scalars['String']['output']>;
    /** Why policies have no say, when they have none. */
    bypass?: Maybe<Scalars['String']['output']>;
    constraint?: Maybe<Scalars['String']['output']>;
    grants: Array<AccessGrant>;
    missing: Array<MissingGrant>;
    policies: Array<AccessPolicy>;
    /** What decides, in a sentence. */
    reason: Scalars['String']['output'];
    /** Of the error that PostgreSQL gives. */
    sqlState?: Maybe<Scalars['String']['output']>;
    /** Triggers that run, and the one that refuses. */
    triggers: Array<AccessTrigger>;
    /** Why nothing was tried, when nothing was. */
    untried?: Maybe<Scalars['String']['output']>;
    verdict: AccessVerdict;
};
export type AccessGrant = {
    __typename?: 'AccessGrant';
    /** Null when it is on the whole table. */
    columns?: Maybe<Array<Scalars['String']['output']>>;
    /** A role whose rights the account has, or public. */
    grantee: Scalars['String']['output'];
    privilege: AccessVerb;
};
export type AccessPolicy = {
    __typename?: 'AccessPolicy';
    command: Scalars['String']['output'];
    expression: Scalars['String']['output'];
    /** Whether it is asked about the row that would be, and not about the one that is. */
    isOfNewRow: Scalars['Boolean']['output'];
    isRestrictive: Scalars['Boolean']['output'];
    name: Scalars['String']['output'];
    roles: Array<Scalars['String']['output']>;
    /** Why it is not known. */
    unknownBecause?: Maybe<Scalars['String']['output']>;
    /** What it comes to for the row; null when SQL says so, or when it is not known. */
    value?: Maybe<Scalars['Boolean']['output']>;
};
export type AccessTrigger = {
    __typename?: 'AccessTrigger';
    function: Scalars['String']['output'];
    name: Scalars['String']['output'];
    refuses: Scalars['Boolean']['output'];
    timing: Scalars['String']['output'];
};
export type AccessVerb = 'DELETE' | 'INSERT' | 'SELECT' | 'UPDATE';
/** What becomes of it: NO_ROW is what the API shows as null, or as NOT_FOUND. */
export type AccessVerdict = 'ALLOWED' | 'NO_ROW' | 'REFUSED' | 'UNKNOWN';
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<ApiKeyDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<ApiKeyGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<ApiKeyMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<ApiKeyMinAggregates>;
};
export type ApiKeyAggregatesCountWhereArgs = {
    filter: ApiKeyFilter;
};
/** A filter to be used against aggregates of `ApiKey` object types. */
export type ApiKeyAggregatesFilter = {
    /** A filter that must pass for the relevant `ApiKey` object to be included within the aggregate. */
    filter?: InputMaybe<ApiKeyFilter>;
};
/** Orders of groups of `ApiKey`: what has no value comes last. */
export type ApiKeyAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_EXPIRES_AT_ASC' | 'DISTINCT_COUNT_EXPIRES_AT_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_LAST_USED_AT_ASC' | 'DISTINCT_COUNT_LAST_USED_AT_DESC' | 'DISTINCT_COUNT_NAME_ASC' | 'DISTINCT_COUNT_NAME_DESC' | 'DISTINCT_COUNT_PREFIX_ASC' | 'DISTINCT_COUNT_PREFIX_DESC' | 'DISTINCT_COUNT_REVOKED_AT_ASC' | 'DISTINCT_COUNT_REVOKED_AT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_EXPIRES_AT_ASC' | 'MAX_EXPIRES_AT_DESC' | 'MAX_LAST_USED_AT_ASC' | 'MAX_LAST_USED_AT_DESC' | 'MAX_REVOKED_AT_ASC' | 'MAX_REVOKED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_EXPIRES_AT_ASC' | 'MIN_EXPIRES_AT_DESC' | 'MIN_LAST_USED_AT_ASC' | 'MIN_LAST_USED_AT_DESC' | 'MIN_REVOKED_AT_ASC' | 'MIN_REVOKED_AT_DESC';
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
    by?: InputMaybe<ApiKeyGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<ApiKeyGroupBy>>;
    having?: InputMaybe<ApiKeyHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<ApiKeyAggregatesOrderBy>>;
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
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `expiresAt` field. */
    expiresAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `lastUsedAt` field. */
    lastUsedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `name` field. */
    name?: InputMaybe<StringFilter>;
    /** Negates the expression. */
    not?: InputMaybe<ApiKeyFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<ApiKeyFilter>>;
    /** Filter by the object’s `prefix` field. */
    prefix?: InputMaybe<StringFilter>;
    /** Filter by the object’s `revokedAt` field. */
    revokedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `ApiKey` for usage during aggregation. */
export type ApiKeyGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'EXPIRES_AT' | 'EXPIRES_AT_TRUNCATED_TO_DAY' | 'EXPIRES_AT_TRUNCATED_TO_HOUR' | 'LAST_USED_AT' | 'LAST_USED_AT_TRUNCATED_TO_DAY' | 'LAST_USED_AT_TRUNCATED_TO_HOUR' | 'NAME' | 'PREFIX' | 'REVOKED_AT' | 'REVOKED_AT_TRUNCATED_TO_DAY' | 'REVOKED_AT_TRUNCATED_TO_HOUR' | 'USER_ID';
/** What `ApiKey` is grouped by: the order of the keys is that of the fields here. */
export type ApiKeyGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    expiresAt?: InputMaybe<GroupByTime>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    lastUsedAt?: InputMaybe<GroupByTime>;
    name?: InputMaybe<Scalars['Boolean']['input']>;
    prefix?: InputMaybe<Scalars['Boolean']['input']>;
    revokedAt?: InputMaybe<GroupByTime>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `ApiKey` has in common. */
export type ApiKeyGroupKey = {
    __typename?: 'ApiKeyGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    expiresAt?: Maybe<Scalars['Datetime']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    lastUsedAt?: Maybe<Scalars['Datetime']['output']>;
    name?: Maybe<Scalars['String']['output']>;
    prefix?: Maybe<Scalars['String']['output']>;
    revokedAt?: Maybe<Scalars['Datetime']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type ApiKeyHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    expiresAt?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    lastUsedAt?: InputMaybe<HavingBigintFilter>;
    name?: InputMaybe<HavingBigintFilter>;
    prefix?: InputMaybe<HavingBigintFilter>;
    revokedAt?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `ApiKey` aggregates. */
export type ApiKeyHavingInput = {
    AND?: InputMaybe<Array<ApiKeyHavingInput>>;
    OR?: InputMaybe<Array<ApiKeyHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<ApiKeyHavingDistinctCountInput>;
    max?: InputMaybe<ApiKeyHavingMaxInput>;
    min?: InputMaybe<ApiKeyHavingMinInput>;
};
export type ApiKeyHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    expiresAt?: InputMaybe<HavingDatetimeFilter>;
    lastUsedAt?: InputMaybe<HavingDatetimeFilter>;
    revokedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type ApiKeyHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    expiresAt?: InputMaybe<HavingDatetimeFilter>;
    lastUsedAt?: InputMaybe<HavingDatetimeFilter>;
    revokedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type ApiKeyMaxAggregates = {
    __typename?: 'ApiKeyMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of expiresAt across the matching connection */
    expiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of lastUsedAt across the matching connection */
    lastUsedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of revokedAt across the matching connection */
    revokedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type ApiKeyMinAggregates = {
    __typename?: 'ApiKeyMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of expiresAt across the matching connection */
    expiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of lastUsedAt across the matching connection */
    lastUsedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of revokedAt across the matching connection */
    revokedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `ApiKey`. */
export type ApiKeyOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'EXPIRES_AT_ASC' | 'EXPIRES_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LAST_USED_AT_ASC' | 'LAST_USED_AT_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PREFIX_ASC' | 'PREFIX_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'REVOKED_AT_ASC' | 'REVOKED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
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
/** A filter to be used against Boolean fields. All fields are combined with a logical ‘and.’ */
export type BooleanFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<Scalars['Boolean']['input']>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<Scalars['Boolean']['input']>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<Scalars['Boolean']['input']>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<Scalars['Boolean']['input']>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<Scalars['Boolean']['input']>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<Scalars['Boolean']['input']>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<Scalars['Boolean']['input']>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<Scalars['Boolean']['input']>>;
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
/** All input for the `coachingAnswerInteraction` mutation. */
export type CoachingAnswerInteractionInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
    response: Scalars['String']['input'];
};
/** The output of our `coachingAnswerInteraction` mutation. */
export type CoachingAnswerInteractionPayload = {
    __typename?: 'CoachingAnswerInteractionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    coachingInteraction?: Maybe<CoachingInteraction>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** Something computed before, for use until it expires. For agents, through coachingGetCacheEntry, coachingPutCacheEntry and coachingPurgeCacheEntries. */
export type CoachingCacheEntry = {
    __typename?: 'CoachingCacheEntry';
    /** Until when it may be used. */
    expiresAt: Scalars['Datetime']['output'];
    /** Under what it is found: whatever names the computation and its input. */
    key: Scalars['String']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** What was computed. */
    value?: Maybe<Scalars['JSON']['output']>;
};
/** All input for the `coachingClaimInteraction` mutation. */
export type CoachingClaimInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id?: InputMaybe<Scalars['UUID']['input']>;
};
/** The output of our `coachingClaimInteraction` mutation. */
export type CoachingClaimInteractionPayload = {
    __typename?: 'CoachingClaimInteractionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    coachingInteraction?: Maybe<CoachingInteraction>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `coachingExtendInteractionLease` mutation. */
export type CoachingExtendInteractionLeaseInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
};
/** The output of our `coachingExtendInteractionLease` mutation. */
export type CoachingExtendInteractionLeasePayload = {
    __typename?: 'CoachingExtendInteractionLeasePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    coachingInteraction?: Maybe<CoachingInteraction>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `coachingFailInteraction` mutation. */
export type CoachingFailInteractionInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    errorMessage: Scalars['String']['input'];
    id: Scalars['UUID']['input'];
};
/** The output of our `coachingFailInteraction` mutation. */
export type CoachingFailInteractionPayload = {
    __typename?: 'CoachingFailInteractionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    coachingInteraction?: Maybe<CoachingInteraction>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** What a person wants to reach. */
export type CoachingGoal = Node & {
    __typename?: 'CoachingGoal';
    /** When it was set. */
    createdAt: Scalars['Datetime']['output'];
    /** What reaching it means, and why it matters. */
    description?: Maybe<Scalars['String']['output']>;
    /** Key. */
    id: Scalars['UUID']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** The goal in a few words. */
    title: Scalars['String']['output'];
    /** When it last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
    /** Reads a single `User` that is related to this `CoachingGoal`. */
    user?: Maybe<User>;
    /** Whose it is; the caller's, unless an admin says otherwise. */
    userId: Scalars['UUID']['output'];
};
export type CoachingGoalAggregates = {
    __typename?: 'CoachingGoalAggregates';
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<CoachingGoalDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<CoachingGoalGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<CoachingGoalMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<CoachingGoalMinAggregates>;
};
export type CoachingGoalAggregatesCountWhereArgs = {
    filter: CoachingGoalFilter;
};
/** A filter to be used against aggregates of `CoachingGoal` object types. */
export type CoachingGoalAggregatesFilter = {
    /** A filter that must pass for the relevant `CoachingGoal` object to be included within the aggregate. */
    filter?: InputMaybe<CoachingGoalFilter>;
};
/** Orders of groups of `CoachingGoal`: what has no value comes last. */
export type CoachingGoalAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_DESCRIPTION_ASC' | 'DISTINCT_COUNT_DESCRIPTION_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_TITLE_ASC' | 'DISTINCT_COUNT_TITLE_DESC' | 'DISTINCT_COUNT_UPDATED_AT_ASC' | 'DISTINCT_COUNT_UPDATED_AT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_UPDATED_AT_ASC' | 'MAX_UPDATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_UPDATED_AT_ASC' | 'MIN_UPDATED_AT_DESC';
/** A connection to a list of `CoachingGoal` values. */
export type CoachingGoalConnection = {
    __typename?: 'CoachingGoalConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<CoachingGoalAggregates>;
    /** A list of edges which contains the `CoachingGoal` and cursor to aid in pagination. */
    edges: Array<CoachingGoalEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<CoachingGoalAggregates>>;
    /** A list of `CoachingGoal` objects. */
    nodes: Array<CoachingGoal>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `CoachingGoal` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `CoachingGoal` values. */
export type CoachingGoalConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<CoachingGoalGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<CoachingGoalGroupBy>>;
    having?: InputMaybe<CoachingGoalHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingGoalAggregatesOrderBy>>;
};
export type CoachingGoalDistinctCountAggregates = {
    __typename?: 'CoachingGoalDistinctCountAggregates';
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of description across the matching connection */
    description?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of title across the matching connection */
    title?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `CoachingGoal` edge in the connection. */
export type CoachingGoalEdge = {
    __typename?: 'CoachingGoalEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `CoachingGoal` at the end of the edge. */
    node: CoachingGoal;
};
/** A filter to be used against `CoachingGoal` object types. All fields are combined with a logical ‘and.’ */
export type CoachingGoalFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<CoachingGoalFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `description` field. */
    description?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<CoachingGoalFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<CoachingGoalFilter>>;
    /** Filter by the object’s `title` field. */
    title?: InputMaybe<StringFilter>;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `CoachingGoal` for usage during aggregation. */
export type CoachingGoalGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'DESCRIPTION' | 'TITLE' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR' | 'USER_ID';
/** What `CoachingGoal` is grouped by: the order of the keys is that of the fields here. */
export type CoachingGoalGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    description?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    title?: InputMaybe<Scalars['Boolean']['input']>;
    updatedAt?: InputMaybe<GroupByTime>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `CoachingGoal` has in common. */
export type CoachingGoalGroupKey = {
    __typename?: 'CoachingGoalGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    title?: Maybe<Scalars['String']['output']>;
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type CoachingGoalHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    description?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    title?: InputMaybe<HavingBigintFilter>;
    updatedAt?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `CoachingGoal` aggregates. */
export type CoachingGoalHavingInput = {
    AND?: InputMaybe<Array<CoachingGoalHavingInput>>;
    OR?: InputMaybe<Array<CoachingGoalHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<CoachingGoalHavingDistinctCountInput>;
    max?: InputMaybe<CoachingGoalHavingMaxInput>;
    min?: InputMaybe<CoachingGoalHavingMinInput>;
};
export type CoachingGoalHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type CoachingGoalHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
/** An input for mutations affecting `CoachingGoal` */
export type CoachingGoalInput = {
    /** What reaching it means, and why it matters. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** The goal in a few words. */
    title: Scalars['String']['input'];
    /** Whose it is; the caller's, unless an admin says otherwise. */
    userId?: InputMaybe<Scalars['UUID']['input']>;
};
export type CoachingGoalMaxAggregates = {
    __typename?: 'CoachingGoalMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type CoachingGoalMinAggregates = {
    __typename?: 'CoachingGoalMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `CoachingGoal`. */
export type CoachingGoalOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `CoachingGoal`. Fields that are set will be updated. */
export type CoachingGoalPatch = {
    /** What reaching it means, and why it matters. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** The goal in a few words. */
    title?: InputMaybe<Scalars['String']['input']>;
};
/** A question to the coach and its answer. Asked by createCoachingInteraction, claimed by coachingClaimInteraction, answered by coachingAnswerInteraction. */
export type CoachingInteraction = Node & {
    __typename?: 'CoachingInteraction';
    /** How often it was claimed. The agent that answers says which attempt it is. */
    attempts: Scalars['Int']['output'];
    /** When it was asked. */
    createdAt: Scalars['Datetime']['output'];
    /** Why there is no answer and will be none; null otherwise. */
    errorMessage?: Maybe<Scalars['String']['output']>;
    /** Key. */
    id: Scalars['UUID']['output'];
    /** Whether its agent has let the lease end without a word: the next one takes over. */
    leaseExpired: Scalars['Boolean']['output'];
    /** Until when its agent holds it; afterwards another may take over. Null while nobody does. */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** What was asked. */
    prompt: Scalars['String']['output'];
    /** What the coach answered; null until it has. */
    response?: Maybe<Scalars['String']['output']>;
    /** Reads a single `CoachingTask` that is related to this `CoachingInteraction`. */
    task?: Maybe<CoachingTask>;
    /** The task that it is about, one of the same person's; null for none, or one that was deleted. */
    taskId?: Maybe<Scalars['UUID']['output']>;
    /** Reads a single `User` that is related to this `CoachingInteraction`. */
    user?: Maybe<User>;
    /** Who asked; the caller, unless someone allowed to says otherwise. */
    userId: Scalars['UUID']['output'];
    /** Reads a single `User` that is related to this `CoachingInteraction`. */
    worker?: Maybe<User>;
    /** The account of the agent that claimed it last; null before, and when that account is gone. */
    workerId?: Maybe<Scalars['UUID']['output']>;
};
export type CoachingInteractionAggregates = {
    __typename?: 'CoachingInteractionAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<CoachingInteractionAverageAggregates>;
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<CoachingInteractionDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<CoachingInteractionGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<CoachingInteractionMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<CoachingInteractionMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<CoachingInteractionMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<CoachingInteractionP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<CoachingInteractionP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<CoachingInteractionP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<CoachingInteractionStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<CoachingInteractionSumAggregates>;
};
export type CoachingInteractionAggregatesCountWhereArgs = {
    filter: CoachingInteractionFilter;
};
/** A filter to be used against aggregates of `CoachingInteraction` object types. */
export type CoachingInteractionAggregatesFilter = {
    /** Mean average aggregate over matching `CoachingInteraction` objects. */
    average?: InputMaybe<CoachingInteractionAverageAggregateFilter>;
    /** Distinct count aggregate over matching `CoachingInteraction` objects. */
    distinctCount?: InputMaybe<CoachingInteractionDistinctCountAggregateFilter>;
    /** A filter that must pass for the relevant `CoachingInteraction` object to be included within the aggregate. */
    filter?: InputMaybe<CoachingInteractionFilter>;
    /** Maximum aggregate over matching `CoachingInteraction` objects. */
    max?: InputMaybe<CoachingInteractionMaxAggregateFilter>;
    /** Minimum aggregate over matching `CoachingInteraction` objects. */
    min?: InputMaybe<CoachingInteractionMinAggregateFilter>;
    /** Sample standard deviation aggregate over matching `CoachingInteraction` objects. */
    stddevSample?: InputMaybe<CoachingInteractionStddevSampleAggregateFilter>;
    /** Sum aggregate over matching `CoachingInteraction` objects. */
    sum?: InputMaybe<CoachingInteractionSumAggregateFilter>;
};
/** Orders of groups of `CoachingInteraction`: what has no value comes last. */
export type CoachingInteractionAggregatesOrderBy = 'AVERAGE_ATTEMPTS_ASC' | 'AVERAGE_ATTEMPTS_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_ATTEMPTS_ASC' | 'DISTINCT_COUNT_ATTEMPTS_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_ERROR_MESSAGE_ASC' | 'DISTINCT_COUNT_ERROR_MESSAGE_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_LEASE_EXPIRES_AT_ASC' | 'DISTINCT_COUNT_LEASE_EXPIRES_AT_DESC' | 'DISTINCT_COUNT_PROMPT_ASC' | 'DISTINCT_COUNT_PROMPT_DESC' | 'DISTINCT_COUNT_RESPONSE_ASC' | 'DISTINCT_COUNT_RESPONSE_DESC' | 'DISTINCT_COUNT_TASK_ID_ASC' | 'DISTINCT_COUNT_TASK_ID_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'DISTINCT_COUNT_WORKER_ID_ASC' | 'DISTINCT_COUNT_WORKER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_ATTEMPTS_ASC' | 'MAX_ATTEMPTS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_LEASE_EXPIRES_AT_ASC' | 'MAX_LEASE_EXPIRES_AT_DESC' | 'MEDIAN_ATTEMPTS_ASC' | 'MEDIAN_ATTEMPTS_DESC' | 'MIN_ATTEMPTS_ASC' | 'MIN_ATTEMPTS_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_LEASE_EXPIRES_AT_ASC' | 'MIN_LEASE_EXPIRES_AT_DESC' | 'P90_ATTEMPTS_ASC' | 'P90_ATTEMPTS_DESC' | 'P95_ATTEMPTS_ASC' | 'P95_ATTEMPTS_DESC' | 'P99_ATTEMPTS_ASC' | 'P99_ATTEMPTS_DESC' | 'STDDEV_SAMPLE_ATTEMPTS_ASC' | 'STDDEV_SAMPLE_ATTEMPTS_DESC' | 'SUM_ATTEMPTS_ASC' | 'SUM_ATTEMPTS_DESC';
export type CoachingInteractionAverageAggregateFilter = {
    attempts?: InputMaybe<BigFloatFilter>;
};
export type CoachingInteractionAverageAggregates = {
    __typename?: 'CoachingInteractionAverageAggregates';
    /** Mean average of attempts across the matching connection */
    attempts?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `CoachingInteraction` values. */
export type CoachingInteractionConnection = {
    __typename?: 'CoachingInteractionConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<CoachingInteractionAggregates>;
    /** A list of edges which contains the `CoachingInteraction` and cursor to aid in pagination. */
    edges: Array<CoachingInteractionEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<CoachingInteractionAggregates>>;
    /** A list of `CoachingInteraction` objects. */
    nodes: Array<CoachingInteraction>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `CoachingInteraction` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `CoachingInteraction` values. */
export type CoachingInteractionConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<CoachingInteractionGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<CoachingInteractionGroupBy>>;
    having?: InputMaybe<CoachingInteractionHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingInteractionAggregatesOrderBy>>;
};
export type CoachingInteractionDistinctCountAggregateFilter = {
    leaseExpired?: InputMaybe<BigIntFilter>;
};
export type CoachingInteractionDistinctCountAggregates = {
    __typename?: 'CoachingInteractionDistinctCountAggregates';
    /** Distinct count of attempts across the matching connection */
    attempts?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of errorMessage across the matching connection */
    errorMessage?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /**
     * Distinct count of this field across the matching connection.
     *
     * ---
     *
     * Whether its agent has let the lease end without a word: the next one takes over.
     */
    leaseExpired?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of prompt across the matching connection */
    prompt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of response across the matching connection */
    response?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of taskId across the matching connection */
    taskId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of workerId across the matching connection */
    workerId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `CoachingInteraction` edge in the connection. */
export type CoachingInteractionEdge = {
    __typename?: 'CoachingInteractionEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `CoachingInteraction` at the end of the edge. */
    node: CoachingInteraction;
};
/** A filter to be used against `CoachingInteraction` object types. All fields are combined with a logical ‘and.’ */
export type CoachingInteractionFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<CoachingInteractionFilter>>;
    /** Filter by the object’s `attempts` field. */
    attempts?: InputMaybe<IntFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `errorMessage` field. */
    errorMessage?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `leaseExpired` field. */
    leaseExpired?: InputMaybe<BooleanFilter>;
    /** Filter by the object’s `leaseExpiresAt` field. */
    leaseExpiresAt?: InputMaybe<DatetimeFilter>;
    /** Negates the expression. */
    not?: InputMaybe<CoachingInteractionFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<CoachingInteractionFilter>>;
    /** Filter by the object’s `prompt` field. */
    prompt?: InputMaybe<StringFilter>;
    /** Filter by the object’s `response` field. */
    response?: InputMaybe<StringFilter>;
    /** Filter by the object’s `task` relation. */
    task?: InputMaybe<CoachingTaskFilter>;
    /** A related `task` exists. */
    taskExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `taskId` field. */
    taskId?: InputMaybe<UuidFilter>;
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
/** Grouping methods for `CoachingInteraction` for usage during aggregation. */
export type CoachingInteractionGroupBy = 'ATTEMPTS' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'ERROR_MESSAGE' | 'LEASE_EXPIRES_AT' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_DAY' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_HOUR' | 'PROMPT' | 'RESPONSE' | 'TASK_ID' | 'USER_ID' | 'WORKER_ID';
/** What `CoachingInteraction` is grouped by: the order of the keys is that of the fields here. */
export type CoachingInteractionGroupByInput = {
    attempts?: InputMaybe<GroupByNumber>;
    createdAt?: InputMaybe<GroupByTime>;
    errorMessage?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    leaseExpiresAt?: InputMaybe<GroupByTime>;
    prompt?: InputMaybe<Scalars['Boolean']['input']>;
    response?: InputMaybe<Scalars['Boolean']['input']>;
    task?: InputMaybe<CoachingTaskGroupByInput>;
    taskId?: InputMaybe<Scalars['Boolean']['input']>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
    worker?: InputMaybe<UserGroupByInput>;
    workerId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `CoachingInteraction` has in common. */
export type CoachingInteractionGroupKey = {
    __typename?: 'CoachingInteractionGroupKey';
    attempts?: Maybe<Scalars['Int']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    errorMessage?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    prompt?: Maybe<Scalars['String']['output']>;
    response?: Maybe<Scalars['String']['output']>;
    task?: Maybe<CoachingTaskGroupKey>;
    taskId?: Maybe<Scalars['UUID']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
    worker?: Maybe<UserGroupKey>;
    workerId?: Maybe<Scalars['UUID']['output']>;
};
export type CoachingInteractionHavingAverageInput = {
    attempts?: InputMaybe<HavingBigfloatFilter>;
};
export type CoachingInteractionHavingDistinctCountInput = {
    attempts?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    errorMessage?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    leaseExpiresAt?: InputMaybe<HavingBigintFilter>;
    prompt?: InputMaybe<HavingBigintFilter>;
    response?: InputMaybe<HavingBigintFilter>;
    taskId?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
    workerId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `CoachingInteraction` aggregates. */
export type CoachingInteractionHavingInput = {
    AND?: InputMaybe<Array<CoachingInteractionHavingInput>>;
    OR?: InputMaybe<Array<CoachingInteractionHavingInput>>;
    average?: InputMaybe<CoachingInteractionHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<CoachingInteractionHavingDistinctCountInput>;
    max?: InputMaybe<CoachingInteractionHavingMaxInput>;
    median?: InputMaybe<CoachingInteractionHavingMedianInput>;
    min?: InputMaybe<CoachingInteractionHavingMinInput>;
    p90?: InputMaybe<CoachingInteractionHavingP90Input>;
    p95?: InputMaybe<CoachingInteractionHavingP95Input>;
    p99?: InputMaybe<CoachingInteractionHavingP99Input>;
    stddevSample?: InputMaybe<CoachingInteractionHavingStddevSampleInput>;
    sum?: InputMaybe<CoachingInteractionHavingSumInput>;
};
export type CoachingInteractionHavingMaxInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    leaseExpiresAt?: InputMaybe<HavingDatetimeFilter>;
};
export type CoachingInteractionHavingMedianInput = {
    attempts?: InputMaybe<HavingFloatFilter>;
};
export type CoachingInteractionHavingMinInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    leaseExpiresAt?: InputMaybe<HavingDatetimeFilter>;
};
export type CoachingInteractionHavingP90Input = {
    attempts?: InputMaybe<HavingFloatFilter>;
};
export type CoachingInteractionHavingP95Input = {
    attempts?: InputMaybe<HavingFloatFilter>;
};
export type CoachingInteractionHavingP99Input = {
    attempts?: InputMaybe<HavingFloatFilter>;
};
export type CoachingInteractionHavingStddevSampleInput = {
    attempts?: InputMaybe<HavingBigfloatFilter>;
};
export type CoachingInteractionHavingSumInput = {
    attempts?: InputMaybe<HavingBigintFilter>;
};
/** An input for mutations affecting `CoachingInteraction` */
export type CoachingInteractionInput = {
    /** What was asked. */
    prompt: Scalars['String']['input'];
    /** What the coach answered; null until it has. */
    response?: InputMaybe<Scalars['String']['input']>;
    /** The task that it is about, one of the same person's; null for none, or one that was deleted. */
    taskId?: InputMaybe<Scalars['UUID']['input']>;
    /** Who asked; the caller, unless someone allowed to says otherwise. */
    userId?: InputMaybe<Scalars['UUID']['input']>;
};
export type CoachingInteractionMaxAggregateFilter = {
    attempts?: InputMaybe<IntFilter>;
};
export type CoachingInteractionMaxAggregates = {
    __typename?: 'CoachingInteractionMaxAggregates';
    /** Maximum of attempts across the matching connection */
    attempts?: Maybe<Scalars['Int']['output']>;
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
};
export type CoachingInteractionMedianAggregates = {
    __typename?: 'CoachingInteractionMedianAggregates';
    /** Median of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
};
export type CoachingInteractionMinAggregateFilter = {
    attempts?: InputMaybe<IntFilter>;
};
export type CoachingInteractionMinAggregates = {
    __typename?: 'CoachingInteractionMinAggregates';
    /** Minimum of attempts across the matching connection */
    attempts?: Maybe<Scalars['Int']['output']>;
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `CoachingInteraction`. */
export type CoachingInteractionOrderBy = 'ATTEMPTS_ASC' | 'ATTEMPTS_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ERROR_MESSAGE_ASC' | 'ERROR_MESSAGE_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEASE_EXPIRES_AT_ASC' | 'LEASE_EXPIRES_AT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROMPT_ASC' | 'PROMPT_DESC' | 'RESPONSE_ASC' | 'RESPONSE_DESC' | 'TASK_ID_ASC' | 'TASK_ID_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'WORKER_ID_ASC' | 'WORKER_ID_DESC';
export type CoachingInteractionP90Aggregates = {
    __typename?: 'CoachingInteractionP90Aggregates';
    /** 90th percentile of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
};
export type CoachingInteractionP95Aggregates = {
    __typename?: 'CoachingInteractionP95Aggregates';
    /** 95th percentile of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
};
export type CoachingInteractionP99Aggregates = {
    __typename?: 'CoachingInteractionP99Aggregates';
    /** 99th percentile of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
};
export type CoachingInteractionStddevSampleAggregateFilter = {
    attempts?: InputMaybe<BigFloatFilter>;
};
export type CoachingInteractionStddevSampleAggregates = {
    __typename?: 'CoachingInteractionStddevSampleAggregates';
    /** Sample standard deviation of attempts across the matching connection */
    attempts?: Maybe<Scalars['BigFloat']['output']>;
};
export type CoachingInteractionSumAggregateFilter = {
    attempts?: InputMaybe<BigIntFilter>;
};
export type CoachingInteractionSumAggregates = {
    __typename?: 'CoachingInteractionSumAggregates';
    /** Sum of attempts across the matching connection */
    attempts: Scalars['BigInt']['output'];
};
/** All input for the `coachingMergePersonaSignals` mutation. */
export type CoachingMergePersonaSignalsInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    signals: Scalars['JSON']['input'];
    userId?: InputMaybe<Scalars['UUID']['input']>;
};
/** The output of our `coachingMergePersonaSignals` mutation. */
export type CoachingMergePersonaSignalsPayload = {
    __typename?: 'CoachingMergePersonaSignalsPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    coachingProfile?: Maybe<CoachingProfile>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** What coaching knows about one person. */
export type CoachingProfile = Node & {
    __typename?: 'CoachingProfile';
    /** When something was first learned. */
    createdAt: Scalars['Datetime']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** What was learned, by name: an object, such as {"tone": "direct", "bestHour": 9}. */
    personaSignals: Scalars['JSON']['output'];
    /** When it last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
    /** Reads a single `User` that is related to this `CoachingProfile`. */
    user?: Maybe<User>;
    /** The person; the caller, unless someone allowed to says otherwise. */
    userId: Scalars['UUID']['output'];
};
export type CoachingProfileAggregates = {
    __typename?: 'CoachingProfileAggregates';
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<CoachingProfileDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<CoachingProfileGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<CoachingProfileMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<CoachingProfileMinAggregates>;
};
export type CoachingProfileAggregatesCountWhereArgs = {
    filter: CoachingProfileFilter;
};
/** Orders of groups of `CoachingProfile`: what has no value comes last. */
export type CoachingProfileAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_PERSONA_SIGNALS_ASC' | 'DISTINCT_COUNT_PERSONA_SIGNALS_DESC' | 'DISTINCT_COUNT_UPDATED_AT_ASC' | 'DISTINCT_COUNT_UPDATED_AT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_UPDATED_AT_ASC' | 'MAX_UPDATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_UPDATED_AT_ASC' | 'MIN_UPDATED_AT_DESC';
/** A connection to a list of `CoachingProfile` values. */
export type CoachingProfileConnection = {
    __typename?: 'CoachingProfileConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<CoachingProfileAggregates>;
    /** A list of edges which contains the `CoachingProfile` and cursor to aid in pagination. */
    edges: Array<CoachingProfileEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<CoachingProfileAggregates>>;
    /** A list of `CoachingProfile` objects. */
    nodes: Array<CoachingProfile>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `CoachingProfile` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `CoachingProfile` values. */
export type CoachingProfileConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<CoachingProfileGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<CoachingProfileGroupBy>>;
    having?: InputMaybe<CoachingProfileHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingProfileAggregatesOrderBy>>;
};
export type CoachingProfileDistinctCountAggregates = {
    __typename?: 'CoachingProfileDistinctCountAggregates';
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of personaSignals across the matching connection */
    personaSignals?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `CoachingProfile` edge in the connection. */
export type CoachingProfileEdge = {
    __typename?: 'CoachingProfileEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `CoachingProfile` at the end of the edge. */
    node: CoachingProfile;
};
/** A filter to be used against `CoachingProfile` object types. All fields are combined with a logical ‘and.’ */
export type CoachingProfileFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<CoachingProfileFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Negates the expression. */
    not?: InputMaybe<CoachingProfileFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<CoachingProfileFilter>>;
    /** Filter by the object’s `personaSignals` field. */
    personaSignals?: InputMaybe<JsonFilter>;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `CoachingProfile` for usage during aggregation. */
export type CoachingProfileGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'PERSONA_SIGNALS' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR';
/** What `CoachingProfile` is grouped by: the order of the keys is that of the fields here. */
export type CoachingProfileGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    updatedAt?: InputMaybe<GroupByTime>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `CoachingProfile` has in common. */
export type CoachingProfileGroupKey = {
    __typename?: 'CoachingProfileGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type CoachingProfileHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    personaSignals?: InputMaybe<HavingBigintFilter>;
    updatedAt?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `CoachingProfile` aggregates. */
export type CoachingProfileHavingInput = {
    AND?: InputMaybe<Array<CoachingProfileHavingInput>>;
    OR?: InputMaybe<Array<CoachingProfileHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<CoachingProfileHavingDistinctCountInput>;
    max?: InputMaybe<CoachingProfileHavingMaxInput>;
    min?: InputMaybe<CoachingProfileHavingMinInput>;
};
export type CoachingProfileHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type CoachingProfileHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
/** An input for mutations affecting `CoachingProfile` */
export type CoachingProfileInput = {
    /** What was learned, by name: an object, such as {"tone": "direct", "bestHour": 9}. */
    personaSignals?: InputMaybe<Scalars['JSON']['input']>;
    /** The person; the caller, unless someone allowed to says otherwise. */
    userId?: InputMaybe<Scalars['UUID']['input']>;
};
export type CoachingProfileMaxAggregates = {
    __typename?: 'CoachingProfileMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type CoachingProfileMinAggregates = {
    __typename?: 'CoachingProfileMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `CoachingProfile`. */
export type CoachingProfileOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `CoachingProfile`. Fields that are set will be updated. */
export type CoachingProfilePatch = {
    /** What was learned, by name: an object, such as {"tone": "direct", "bestHour": 9}. */
    personaSignals?: InputMaybe<Scalars['JSON']['input']>;
};
/** All input for the `coachingPurgeCacheEntries` mutation. */
export type CoachingPurgeCacheEntriesInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
};
/** The output of our `coachingPurgeCacheEntries` mutation. */
export type CoachingPurgeCacheEntriesPayload = {
    __typename?: 'CoachingPurgeCacheEntriesPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    purgedCount?: Maybe<Scalars['Int']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `coachingPutCacheEntry` mutation. */
export type CoachingPutCacheEntryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    expiresAt: Scalars['Datetime']['input'];
    key: Scalars['String']['input'];
    value: Scalars['JSON']['input'];
};
/** The output of our `coachingPutCacheEntry` mutation. */
export type CoachingPutCacheEntryPayload = {
    __typename?: 'CoachingPutCacheEntryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    coachingCacheEntry?: Maybe<CoachingCacheEntry>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `coachingReleaseInteraction` mutation. */
export type CoachingReleaseInteractionInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
};
/** The output of our `coachingReleaseInteraction` mutation. */
export type CoachingReleaseInteractionPayload = {
    __typename?: 'CoachingReleaseInteractionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    coachingInteraction?: Maybe<CoachingInteraction>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** Something that a person means to do. */
export type CoachingTask = Node & {
    __typename?: 'CoachingTask';
    /** When it was added. */
    createdAt: Scalars['Datetime']['output'];
    /** Key. */
    id: Scalars['UUID']['output'];
    /** Reads and enables pagination through a set of `CoachingInteraction`. */
    interactions: CoachingInteractionConnection;
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** How far it is. */
    status: CoachingTaskStatus;
    /** What is to be done. */
    title: Scalars['String']['output'];
    /** When it last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
    /** Reads a single `User` that is related to this `CoachingTask`. */
    user?: Maybe<User>;
    /** Whose it is; the caller's, unless an admin says otherwise. */
    userId: Scalars['UUID']['output'];
};
/** Something that a person means to do. */
export type CoachingTaskInteractionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<CoachingInteractionFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingInteractionOrderBy>>;
};
export type CoachingTaskAggregates = {
    __typename?: 'CoachingTaskAggregates';
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<CoachingTaskDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<CoachingTaskGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<CoachingTaskMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<CoachingTaskMinAggregates>;
};
export type CoachingTaskAggregatesCountWhereArgs = {
    filter: CoachingTaskFilter;
};
/** A filter to be used against aggregates of `CoachingTask` object types. */
export type CoachingTaskAggregatesFilter = {
    /** A filter that must pass for the relevant `CoachingTask` object to be included within the aggregate. */
    filter?: InputMaybe<CoachingTaskFilter>;
};
/** Orders of groups of `CoachingTask`: what has no value comes last. */
export type CoachingTaskAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_STATUS_ASC' | 'DISTINCT_COUNT_STATUS_DESC' | 'DISTINCT_COUNT_TITLE_ASC' | 'DISTINCT_COUNT_TITLE_DESC' | 'DISTINCT_COUNT_UPDATED_AT_ASC' | 'DISTINCT_COUNT_UPDATED_AT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_UPDATED_AT_ASC' | 'MAX_UPDATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_UPDATED_AT_ASC' | 'MIN_UPDATED_AT_DESC';
/** A connection to a list of `CoachingTask` values. */
export type CoachingTaskConnection = {
    __typename?: 'CoachingTaskConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<CoachingTaskAggregates>;
    /** A list of edges which contains the `CoachingTask` and cursor to aid in pagination. */
    edges: Array<CoachingTaskEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<CoachingTaskAggregates>>;
    /** A list of `CoachingTask` objects. */
    nodes: Array<CoachingTask>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `CoachingTask` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `CoachingTask` values. */
export type CoachingTaskConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<CoachingTaskGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<CoachingTaskGroupBy>>;
    having?: InputMaybe<CoachingTaskHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingTaskAggregatesOrderBy>>;
};
export type CoachingTaskDistinctCountAggregates = {
    __typename?: 'CoachingTaskDistinctCountAggregates';
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of status across the matching connection */
    status?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of title across the matching connection */
    title?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `CoachingTask` edge in the connection. */
export type CoachingTaskEdge = {
    __typename?: 'CoachingTaskEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `CoachingTask` at the end of the edge. */
    node: CoachingTask;
};
/** A filter to be used against `CoachingTask` object types. All fields are combined with a logical ‘and.’ */
export type CoachingTaskFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<CoachingTaskFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `interactions` relation. */
    interactions?: InputMaybe<CoachingTaskToManyCoachingInteractionFilter>;
    /** Some related `interactions` exist. */
    interactionsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Negates the expression. */
    not?: InputMaybe<CoachingTaskFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<CoachingTaskFilter>>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<CoachingTaskStatusFilter>;
    /** Filter by the object’s `title` field. */
    title?: InputMaybe<StringFilter>;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `CoachingTask` for usage during aggregation. */
export type CoachingTaskGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'TITLE' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR' | 'USER_ID';
/** What `CoachingTask` is grouped by: the order of the keys is that of the fields here. */
export type CoachingTaskGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    status?: InputMaybe<Scalars['Boolean']['input']>;
    title?: InputMaybe<Scalars['Boolean']['input']>;
    updatedAt?: InputMaybe<GroupByTime>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `CoachingTask` has in common. */
export type CoachingTaskGroupKey = {
    __typename?: 'CoachingTaskGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    status?: Maybe<CoachingTaskStatus>;
    title?: Maybe<Scalars['String']['output']>;
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type CoachingTaskHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    status?: InputMaybe<HavingBigintFilter>;
    title?: InputMaybe<HavingBigintFilter>;
    updatedAt?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `CoachingTask` aggregates. */
export type CoachingTaskHavingInput = {
    AND?: InputMaybe<Array<CoachingTaskHavingInput>>;
    OR?: InputMaybe<Array<CoachingTaskHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<CoachingTaskHavingDistinctCountInput>;
    max?: InputMaybe<CoachingTaskHavingMaxInput>;
    min?: InputMaybe<CoachingTaskHavingMinInput>;
};
export type CoachingTaskHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type CoachingTaskHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
/** An input for mutations affecting `CoachingTask` */
export type CoachingTaskInput = {
    /** How far it is. */
    status?: InputMaybe<CoachingTaskStatus>;
    /** What is to be done. */
    title: Scalars['String']['input'];
    /** Whose it is; the caller's, unless an admin says otherwise. */
    userId?: InputMaybe<Scalars['UUID']['input']>;
};
export type CoachingTaskMaxAggregates = {
    __typename?: 'CoachingTaskMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type CoachingTaskMinAggregates = {
    __typename?: 'CoachingTaskMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `CoachingTask`. */
export type CoachingTaskOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'INTERACTIONS_AVERAGE_ATTEMPTS_ASC' | 'INTERACTIONS_AVERAGE_ATTEMPTS_DESC' | 'INTERACTIONS_COUNT_ASC' | 'INTERACTIONS_COUNT_DESC' | 'INTERACTIONS_MAX_ATTEMPTS_ASC' | 'INTERACTIONS_MAX_ATTEMPTS_DESC' | 'INTERACTIONS_MIN_ATTEMPTS_ASC' | 'INTERACTIONS_MIN_ATTEMPTS_DESC' | 'INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'INTERACTIONS_SUM_ATTEMPTS_ASC' | 'INTERACTIONS_SUM_ATTEMPTS_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `CoachingTask`. Fields that are set will be updated. */
export type CoachingTaskPatch = {
    /** How far it is. */
    status?: InputMaybe<CoachingTaskStatus>;
    /** What is to be done. */
    title?: InputMaybe<Scalars['String']['input']>;
};
/** How far a task is. */
export type CoachingTaskStatus = 'cancelled' | 'completed' | 'in_progress' | 'pending';
/** A filter to be used against CoachingTaskStatus fields. All fields are combined with a logical ‘and.’ */
export type CoachingTaskStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<CoachingTaskStatus>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<CoachingTaskStatus>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<CoachingTaskStatus>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<CoachingTaskStatus>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<CoachingTaskStatus>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<CoachingTaskStatus>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<CoachingTaskStatus>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<CoachingTaskStatus>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<CoachingTaskStatus>>;
};
/** A filter to be used against many `CoachingInteraction` object types. All fields are combined with a logical ‘and.’ */
export type CoachingTaskToManyCoachingInteractionFilter = {
    /** Aggregates across related `CoachingInteraction` match the filter criteria. */
    aggregates?: InputMaybe<CoachingInteractionAggregatesFilter>;
    /** Every related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<CoachingInteractionFilter>;
    /** No related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<CoachingInteractionFilter>;
    /** Some related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<CoachingInteractionFilter>;
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
/** All input for the create `CoachingGoal` mutation. */
export type CreateCoachingGoalInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `CoachingGoal` to be created by this mutation. */
    coachingGoal: CoachingGoalInput;
};
/** The output of our create `CoachingGoal` mutation. */
export type CreateCoachingGoalPayload = {
    __typename?: 'CreateCoachingGoalPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `CoachingGoal` that was created by this mutation. */
    coachingGoal?: Maybe<CoachingGoal>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the create `CoachingInteraction` mutation. */
export type CreateCoachingInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `CoachingInteraction` to be created by this mutation. */
    coachingInteraction: CoachingInteractionInput;
};
/** The output of our create `CoachingInteraction` mutation. */
export type CreateCoachingInteractionPayload = {
    __typename?: 'CreateCoachingInteractionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `CoachingInteraction` that was created by this mutation. */
    coachingInteraction?: Maybe<CoachingInteraction>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the create `CoachingProfile` mutation. */
export type CreateCoachingProfileInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `CoachingProfile` to be created by this mutation. */
    coachingProfile: CoachingProfileInput;
};
/** The output of our create `CoachingProfile` mutation. */
export type CreateCoachingProfilePayload = {
    __typename?: 'CreateCoachingProfilePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `CoachingProfile` that was created by this mutation. */
    coachingProfile?: Maybe<CoachingProfile>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the create `CoachingTask` mutation. */
export type CreateCoachingTaskInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `CoachingTask` to be created by this mutation. */
    coachingTask: CoachingTaskInput;
};
/** The output of our create `CoachingTask` mutation. */
export type CreateCoachingTaskPayload = {
    __typename?: 'CreateCoachingTaskPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `CoachingTask` that was created by this mutation. */
    coachingTask?: Maybe<CoachingTask>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
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
/** All input for the create `RalphAdvancedOrchestrator` mutation. */
export type CreateRalphAdvancedOrchestratorInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `RalphAdvancedOrchestrator` to be created by this mutation. */
    ralphAdvancedOrchestrator: RalphAdvancedOrchestratorInput;
};
/** The output of our create `RalphAdvancedOrchestrator` mutation. */
export type CreateRalphAdvancedOrchestratorPayload = {
    __typename?: 'CreateRalphAdvancedOrchestratorPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedOrchestrator` that was created by this mutation. */
    ralphAdvancedOrchestrator?: Maybe<RalphAdvancedOrchestrator>;
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
/** All input for the create `RalphWebProfile` mutation. */
export type CreateRalphWebProfileInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `RalphWebProfile` to be created by this mutation. */
    ralphWebProfile: RalphWebProfileInput;
};
/** The output of our create `RalphWebProfile` mutation. */
export type CreateRalphWebProfilePayload = {
    __typename?: 'CreateRalphWebProfilePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebProfile` that was created by this mutation. */
    ralphWebProfile?: Maybe<RalphWebProfile>;
};
/** All input for the create `RalphWebProject` mutation. */
export type CreateRalphWebProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `RalphWebProject` to be created by this mutation. */
    ralphWebProject: RalphWebProjectInput;
};
/** The output of our create `RalphWebProject` mutation. */
export type CreateRalphWebProjectPayload = {
    __typename?: 'CreateRalphWebProjectPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebProject` that was created by this mutation. */
    ralphWebProject?: Maybe<RalphWebProject>;
};
/** All input for the create `RalphWebProjectRepo` mutation. */
export type CreateRalphWebProjectRepoInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `RalphWebProjectRepo` to be created by this mutation. */
    ralphWebProjectRepo: RalphWebProjectRepoInput;
};
/** The output of our create `RalphWebProjectRepo` mutation. */
export type CreateRalphWebProjectRepoPayload = {
    __typename?: 'CreateRalphWebProjectRepoPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebProjectRepo` that was created by this mutation. */
    ralphWebProjectRepo?: Maybe<RalphWebProjectRepo>;
};
/** All input for the create `SavedQuery` mutation. */
export type CreateSavedQueryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `SavedQuery` to be created by this mutation. */
    savedQuery: SavedQueryInput;
};
/** The output of our create `SavedQuery` mutation. */
export type CreateSavedQueryPayload = {
    __typename?: 'CreateSavedQueryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `SavedQuery` that was created by this mutation. */
    savedQuery?: Maybe<SavedQuery>;
};
/** All input for the create `Team` mutation. */
export type CreateTeamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `Team` to be created by this mutation. */
    team: TeamInput;
};
/** All input for the create `TeamMember` mutation. */
export type CreateTeamMemberInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The `TeamMember` to be created by this mutation. */
    teamMember: TeamMemberInput;
};
/** The output of our create `TeamMember` mutation. */
export type CreateTeamMemberPayload = {
    __typename?: 'CreateTeamMemberPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `TeamMember` that was created by this mutation. */
    teamMember?: Maybe<TeamMember>;
};
/** The output of our create `Team` mutation. */
export type CreateTeamPayload = {
    __typename?: 'CreateTeamPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `Team` that was created by this mutation. */
    team?: Maybe<Team>;
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
/** All input for the `deleteCoachingGoal` mutation. */
export type DeleteCoachingGoalInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `CoachingGoal` mutation. */
export type DeleteCoachingGoalPayload = {
    __typename?: 'DeleteCoachingGoalPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `CoachingGoal` that was deleted by this mutation. */
    coachingGoal?: Maybe<CoachingGoal>;
    deletedCoachingGoalNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteCoachingInteraction` mutation. */
export type DeleteCoachingInteractionInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `CoachingInteraction` mutation. */
export type DeleteCoachingInteractionPayload = {
    __typename?: 'DeleteCoachingInteractionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `CoachingInteraction` that was deleted by this mutation. */
    coachingInteraction?: Maybe<CoachingInteraction>;
    deletedCoachingInteractionNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteCoachingProfile` mutation. */
export type DeleteCoachingProfileInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The person; the caller, unless someone allowed to says otherwise. */
    userId: Scalars['UUID']['input'];
};
/** The output of our delete `CoachingProfile` mutation. */
export type DeleteCoachingProfilePayload = {
    __typename?: 'DeleteCoachingProfilePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `CoachingProfile` that was deleted by this mutation. */
    coachingProfile?: Maybe<CoachingProfile>;
    deletedCoachingProfileNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `deleteCoachingTask` mutation. */
export type DeleteCoachingTaskInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `CoachingTask` mutation. */
export type DeleteCoachingTaskPayload = {
    __typename?: 'DeleteCoachingTaskPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `CoachingTask` that was deleted by this mutation. */
    coachingTask?: Maybe<CoachingTask>;
    deletedCoachingTaskNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
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
/** All input for the `deleteRalphAdvancedOrchestrator` mutation. */
export type DeleteRalphAdvancedOrchestratorInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The member. */
    userId: Scalars['UUID']['input'];
};
/** The output of our delete `RalphAdvancedOrchestrator` mutation. */
export type DeleteRalphAdvancedOrchestratorPayload = {
    __typename?: 'DeleteRalphAdvancedOrchestratorPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedRalphAdvancedOrchestratorNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphAdvancedOrchestrator` that was deleted by this mutation. */
    ralphAdvancedOrchestrator?: Maybe<RalphAdvancedOrchestrator>;
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
/** All input for the `deleteRalphWebProfile` mutation. */
export type DeleteRalphWebProfileInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The account. */
    userId: Scalars['UUID']['input'];
};
/** The output of our delete `RalphWebProfile` mutation. */
export type DeleteRalphWebProfilePayload = {
    __typename?: 'DeleteRalphWebProfilePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedRalphWebProfileNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebProfile` that was deleted by this mutation. */
    ralphWebProfile?: Maybe<RalphWebProfile>;
};
/** All input for the `deleteRalphWebProject` mutation. */
export type DeleteRalphWebProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `RalphWebProject` mutation. */
export type DeleteRalphWebProjectPayload = {
    __typename?: 'DeleteRalphWebProjectPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedRalphWebProjectNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebProject` that was deleted by this mutation. */
    ralphWebProject?: Maybe<RalphWebProject>;
};
/** All input for the `deleteRalphWebProjectRepo` mutation. */
export type DeleteRalphWebProjectRepoInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `RalphWebProjectRepo` mutation. */
export type DeleteRalphWebProjectRepoPayload = {
    __typename?: 'DeleteRalphWebProjectRepoPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedRalphWebProjectRepoNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebProjectRepo` that was deleted by this mutation. */
    ralphWebProjectRepo?: Maybe<RalphWebProjectRepo>;
};
/** All input for the `deleteRalphWebUserApiKey` mutation. */
export type DeleteRalphWebUserApiKeyInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key of the row; not the secret. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `RalphWebUserApiKey` mutation. */
export type DeleteRalphWebUserApiKeyPayload = {
    __typename?: 'DeleteRalphWebUserApiKeyPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedRalphWebUserApiKeyNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebUserApiKey` that was deleted by this mutation. */
    ralphWebUserApiKey?: Maybe<RalphWebUserApiKey>;
};
/** All input for the `deleteRalphWebWorkstream` mutation. */
export type DeleteRalphWebWorkstreamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `RalphWebWorkstream` mutation. */
export type DeleteRalphWebWorkstreamPayload = {
    __typename?: 'DeleteRalphWebWorkstreamPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedRalphWebWorkstreamNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebWorkstream` that was deleted by this mutation. */
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
};
/** All input for the `deleteSavedQuery` mutation. */
export type DeleteSavedQueryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key; a link to it opens the query. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `SavedQuery` mutation. */
export type DeleteSavedQueryPayload = {
    __typename?: 'DeleteSavedQueryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedSavedQueryNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `SavedQuery` that was deleted by this mutation. */
    savedQuery?: Maybe<SavedQuery>;
};
/** All input for the `deleteTeam` mutation. */
export type DeleteTeamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** All input for the `deleteTeamMember` mutation. */
export type DeleteTeamMemberInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
};
/** The output of our delete `TeamMember` mutation. */
export type DeleteTeamMemberPayload = {
    __typename?: 'DeleteTeamMemberPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedTeamMemberNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `TeamMember` that was deleted by this mutation. */
    teamMember?: Maybe<TeamMember>;
};
/** The output of our delete `Team` mutation. */
export type DeleteTeamPayload = {
    __typename?: 'DeleteTeamPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    deletedTeamNodeId?: Maybe<Scalars['ID']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `Team` that was deleted by this mutation. */
    team?: Maybe<Team>;
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<GithubAccountDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<GithubAccountGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<GithubAccountMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<GithubAccountMinAggregates>;
};
export type GithubAccountAggregatesCountWhereArgs = {
    filter: GithubAccountFilter;
};
/** A filter to be used against aggregates of `GithubAccount` object types. */
export type GithubAccountAggregatesFilter = {
    /** A filter that must pass for the relevant `GithubAccount` object to be included within the aggregate. */
    filter?: InputMaybe<GithubAccountFilter>;
};
/** Orders of groups of `GithubAccount`: what has no value comes last. */
export type GithubAccountAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_AVATAR_URL_ASC' | 'DISTINCT_COUNT_AVATAR_URL_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_GITHUB_ID_ASC' | 'DISTINCT_COUNT_GITHUB_ID_DESC' | 'DISTINCT_COUNT_GITHUB_USERNAME_ASC' | 'DISTINCT_COUNT_GITHUB_USERNAME_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_UPDATED_AT_ASC' | 'DISTINCT_COUNT_UPDATED_AT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_UPDATED_AT_ASC' | 'MAX_UPDATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_UPDATED_AT_ASC' | 'MIN_UPDATED_AT_DESC';
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
    by?: InputMaybe<GithubAccountGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<GithubAccountGroupBy>>;
    having?: InputMaybe<GithubAccountHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<GithubAccountAggregatesOrderBy>>;
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
    /** Filter by the object’s `avatarUrl` field. */
    avatarUrl?: InputMaybe<StringFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `githubId` field. */
    githubId?: InputMaybe<StringFilter>;
    /** Filter by the object’s `githubUsername` field. */
    githubUsername?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<GithubAccountFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<GithubAccountFilter>>;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `GithubAccount` for usage during aggregation. */
export type GithubAccountGroupBy = 'AVATAR_URL' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'GITHUB_USERNAME' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR' | 'USER_ID';
/** What `GithubAccount` is grouped by: the order of the keys is that of the fields here. */
export type GithubAccountGroupByInput = {
    avatarUrl?: InputMaybe<Scalars['Boolean']['input']>;
    createdAt?: InputMaybe<GroupByTime>;
    githubId?: InputMaybe<Scalars['Boolean']['input']>;
    githubUsername?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    updatedAt?: InputMaybe<GroupByTime>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `GithubAccount` has in common. */
export type GithubAccountGroupKey = {
    __typename?: 'GithubAccountGroupKey';
    avatarUrl?: Maybe<Scalars['String']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    githubId?: Maybe<Scalars['String']['output']>;
    githubUsername?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type GithubAccountHavingDistinctCountInput = {
    avatarUrl?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    githubId?: InputMaybe<HavingBigintFilter>;
    githubUsername?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    updatedAt?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `GithubAccount` aggregates. */
export type GithubAccountHavingInput = {
    AND?: InputMaybe<Array<GithubAccountHavingInput>>;
    OR?: InputMaybe<Array<GithubAccountHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<GithubAccountHavingDistinctCountInput>;
    max?: InputMaybe<GithubAccountHavingMaxInput>;
    min?: InputMaybe<GithubAccountHavingMinInput>;
};
export type GithubAccountHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type GithubAccountHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type GithubAccountMaxAggregates = {
    __typename?: 'GithubAccountMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type GithubAccountMinAggregates = {
    __typename?: 'GithubAccountMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `GithubAccount`. */
export type GithubAccountOrderBy = 'AVATAR_URL_ASC' | 'AVATAR_URL_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'GITHUB_ID_ASC' | 'GITHUB_ID_DESC' | 'GITHUB_USERNAME_ASC' | 'GITHUB_USERNAME_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Groups by a number. */
export type GroupByNumber = {
    /** How far the bins reach: the least number of each is the key. Without it each number is a key. */
    binWidth?: InputMaybe<Scalars['Float']['input']>;
    /** Where a bin begins. */
    start?: InputMaybe<Scalars['Float']['input']>;
};
/** Groups by a point in time. */
export type GroupByTime = {
    /** Where the unit begins: a name such as Europe/Berlin. */
    timeZone?: InputMaybe<Scalars['String']['input']>;
    /** What times are cut to: its beginning is the key. Without it each time is a key. */
    unit?: InputMaybe<TimeUnit>;
};
export type HavingBigfloatFilter = {
    equalTo?: InputMaybe<Scalars['BigFloat']['input']>;
    greaterThan?: InputMaybe<Scalars['BigFloat']['input']>;
    greaterThanOrEqualTo?: InputMaybe<Scalars['BigFloat']['input']>;
    lessThan?: InputMaybe<Scalars['BigFloat']['input']>;
    lessThanOrEqualTo?: InputMaybe<Scalars['BigFloat']['input']>;
    notEqualTo?: InputMaybe<Scalars['BigFloat']['input']>;
};
export type HavingBigintFilter = {
    equalTo?: InputMaybe<Scalars['BigInt']['input']>;
    greaterThan?: InputMaybe<Scalars['BigInt']['input']>;
    greaterThanOrEqualTo?: InputMaybe<Scalars['BigInt']['input']>;
    lessThan?: InputMaybe<Scalars['BigInt']['input']>;
    lessThanOrEqualTo?: InputMaybe<Scalars['BigInt']['input']>;
    notEqualTo?: InputMaybe<Scalars['BigInt']['input']>;
};
export type HavingDatetimeFilter = {
    equalTo?: InputMaybe<Scalars['Datetime']['input']>;
    greaterThan?: InputMaybe<Scalars['Datetime']['input']>;
    greaterThanOrEqualTo?: InputMaybe<Scalars['Datetime']['input']>;
    lessThan?: InputMaybe<Scalars['Datetime']['input']>;
    lessThanOrEqualTo?: InputMaybe<Scalars['Datetime']['input']>;
    notEqualTo?: InputMaybe<Scalars['Datetime']['input']>;
};
export type HavingFloatFilter = {
    equalTo?: InputMaybe<Scalars['Float']['input']>;
    greaterThan?: InputMaybe<Scalars['Float']['input']>;
    greaterThanOrEqualTo?: InputMaybe<Scalars['Float']['input']>;
    lessThan?: InputMaybe<Scalars['Float']['input']>;
    lessThanOrEqualTo?: InputMaybe<Scalars['Float']['input']>;
    notEqualTo?: InputMaybe<Scalars['Float']['input']>;
};
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
/** A filter to be used against JSON fields. All fields are combined with a logical ‘and.’ */
export type JsonFilter = {
    /** Contains the specified JSON. */
    contains?: InputMaybe<Scalars['JSON']['input']>;
    /** Contains the specified key. */
    containsKey?: InputMaybe<Scalars['String']['input']>;
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<Scalars['JSON']['input']>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<Scalars['JSON']['input']>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<Scalars['JSON']['input']>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<Scalars['JSON']['input']>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<Scalars['JSON']['input']>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<Scalars['JSON']['input']>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<Scalars['JSON']['input']>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<Scalars['JSON']['input']>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<Scalars['JSON']['input']>>;
    /** Compares a value inside of it. */
    path?: InputMaybe<JsonValueFilter>;
};
/** Conditions on a value inside of JSON. */
export type JsonValueFilter = {
    /** The way to it: names, and places in lists from "0" on. */
    at: Array<Scalars['String']['input']>;
    /** Whether there is one, be it null. */
    exists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Of a number. */
    number?: InputMaybe<BigFloatFilter>;
    /** Of a text itself, of anything else its JSON. */
    text?: InputMaybe<StringFilter>;
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningCourseDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<LearningCourseGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<LearningCourseMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<LearningCourseMinAggregates>;
};
export type LearningCourseAggregatesCountWhereArgs = {
    filter: LearningCourseFilter;
};
/** Orders of groups of `LearningCourse`: what has no value comes last. */
export type LearningCourseAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CODE_ASC' | 'DISTINCT_COUNT_CODE_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_DESCRIPTION_ASC' | 'DISTINCT_COUNT_DESCRIPTION_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_NAME_ASC' | 'DISTINCT_COUNT_NAME_DESC' | 'DISTINCT_COUNT_SEMESTER_ASC' | 'DISTINCT_COUNT_SEMESTER_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC';
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
    by?: InputMaybe<LearningCourseGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<LearningCourseGroupBy>>;
    having?: InputMaybe<LearningCourseHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningCourseAggregatesOrderBy>>;
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
    /** Filter by the object’s `description` field. */
    description?: InputMaybe<StringFilter>;
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
export type LearningCourseGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'DESCRIPTION' | 'NAME' | 'SEMESTER';
/** What `LearningCourse` is grouped by: the order of the keys is that of the fields here. */
export type LearningCourseGroupByInput = {
    code?: InputMaybe<Scalars['Boolean']['input']>;
    createdAt?: InputMaybe<GroupByTime>;
    description?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    name?: InputMaybe<Scalars['Boolean']['input']>;
    semester?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `LearningCourse` has in common. */
export type LearningCourseGroupKey = {
    __typename?: 'LearningCourseGroupKey';
    code?: Maybe<Scalars['String']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    name?: Maybe<Scalars['String']['output']>;
    semester?: Maybe<Scalars['String']['output']>;
};
export type LearningCourseHavingDistinctCountInput = {
    code?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    description?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    name?: InputMaybe<HavingBigintFilter>;
    semester?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `LearningCourse` aggregates. */
export type LearningCourseHavingInput = {
    AND?: InputMaybe<Array<LearningCourseHavingInput>>;
    OR?: InputMaybe<Array<LearningCourseHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<LearningCourseHavingDistinctCountInput>;
    max?: InputMaybe<LearningCourseHavingMaxInput>;
    min?: InputMaybe<LearningCourseHavingMinInput>;
};
export type LearningCourseHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
};
export type LearningCourseHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
};
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
export type LearningCourseMaxAggregates = {
    __typename?: 'LearningCourseMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
};
export type LearningCourseMinAggregates = {
    __typename?: 'LearningCourseMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `LearningCourse`. */
export type LearningCourseOrderBy = 'CODE_ASC' | 'CODE_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'DOCUMENTS_COUNT_ASC' | 'DOCUMENTS_COUNT_DESC' | 'ENROLLMENTS_COUNT_ASC' | 'ENROLLMENTS_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SEMESTER_ASC' | 'SEMESTER_DESC';
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningDocumentDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<LearningDocumentGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<LearningDocumentMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<LearningDocumentMinAggregates>;
};
export type LearningDocumentAggregatesCountWhereArgs = {
    filter: LearningDocumentFilter;
};
/** A filter to be used against aggregates of `LearningDocument` object types. */
export type LearningDocumentAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningDocument` object to be included within the aggregate. */
    filter?: InputMaybe<LearningDocumentFilter>;
};
/** Orders of groups of `LearningDocument`: what has no value comes last. */
export type LearningDocumentAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CONTENT_TYPE_ASC' | 'DISTINCT_COUNT_CONTENT_TYPE_DESC' | 'DISTINCT_COUNT_COURSE_ID_ASC' | 'DISTINCT_COUNT_COURSE_ID_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_FILE_PATH_ASC' | 'DISTINCT_COUNT_FILE_PATH_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_TITLE_ASC' | 'DISTINCT_COUNT_TITLE_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC';
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
    by?: InputMaybe<LearningDocumentGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<LearningDocumentGroupBy>>;
    having?: InputMaybe<LearningDocumentHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningDocumentAggregatesOrderBy>>;
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
    /** Filter by the object’s `contentType` field. */
    contentType?: InputMaybe<StringFilter>;
    /** Filter by the object’s `course` relation. */
    course?: InputMaybe<LearningCourseFilter>;
    /** Filter by the object’s `courseId` field. */
    courseId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `filePath` field. */
    filePath?: InputMaybe<StringFilter>;
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
export type LearningDocumentGroupBy = 'CONTENT_TYPE' | 'COURSE_ID' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'FILE_PATH' | 'TITLE';
/** What `LearningDocument` is grouped by: the order of the keys is that of the fields here. */
export type LearningDocumentGroupByInput = {
    contentType?: InputMaybe<Scalars['Boolean']['input']>;
    course?: InputMaybe<LearningCourseGroupByInput>;
    courseId?: InputMaybe<Scalars['Boolean']['input']>;
    createdAt?: InputMaybe<GroupByTime>;
    filePath?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    title?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `LearningDocument` has in common. */
export type LearningDocumentGroupKey = {
    __typename?: 'LearningDocumentGroupKey';
    contentType?: Maybe<Scalars['String']['output']>;
    course?: Maybe<LearningCourseGroupKey>;
    courseId?: Maybe<Scalars['UUID']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    filePath?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    title?: Maybe<Scalars['String']['output']>;
};
export type LearningDocumentHavingDistinctCountInput = {
    contentType?: InputMaybe<HavingBigintFilter>;
    courseId?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    filePath?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    title?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `LearningDocument` aggregates. */
export type LearningDocumentHavingInput = {
    AND?: InputMaybe<Array<LearningDocumentHavingInput>>;
    OR?: InputMaybe<Array<LearningDocumentHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<LearningDocumentHavingDistinctCountInput>;
    max?: InputMaybe<LearningDocumentHavingMaxInput>;
    min?: InputMaybe<LearningDocumentHavingMinInput>;
};
export type LearningDocumentHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
};
export type LearningDocumentHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
};
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
export type LearningDocumentMaxAggregates = {
    __typename?: 'LearningDocumentMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
};
export type LearningDocumentMinAggregates = {
    __typename?: 'LearningDocumentMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `LearningDocument`. */
export type LearningDocumentOrderBy = 'CONTENT_TYPE_ASC' | 'CONTENT_TYPE_DESC' | 'COURSE_ID_ASC' | 'COURSE_ID_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'FILE_PATH_ASC' | 'FILE_PATH_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RAG_CHUNKS_COUNT_ASC' | 'RAG_CHUNKS_COUNT_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'VECTOR_METADATA_COUNT_ASC' | 'VECTOR_METADATA_COUNT_DESC';
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads a single `User` that is related to this `LearningEnrollment`. */
    user?: Maybe<User>;
    /** The student or educator. */
    userId: Scalars['UUID']['output'];
};
export type LearningEnrollmentAggregates = {
    __typename?: 'LearningEnrollmentAggregates';
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningEnrollmentDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<LearningEnrollmentGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<LearningEnrollmentMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<LearningEnrollmentMinAggregates>;
};
export type LearningEnrollmentAggregatesCountWhereArgs = {
    filter: LearningEnrollmentFilter;
};
/** A filter to be used against aggregates of `LearningEnrollment` object types. */
export type LearningEnrollmentAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningEnrollment` object to be included within the aggregate. */
    filter?: InputMaybe<LearningEnrollmentFilter>;
};
/** Orders of groups of `LearningEnrollment`: what has no value comes last. */
export type LearningEnrollmentAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_COURSE_ID_ASC' | 'DISTINCT_COUNT_COURSE_ID_DESC' | 'DISTINCT_COUNT_ENROLLED_AT_ASC' | 'DISTINCT_COUNT_ENROLLED_AT_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_ENROLLED_AT_ASC' | 'MAX_ENROLLED_AT_DESC' | 'MIN_ENROLLED_AT_ASC' | 'MIN_ENROLLED_AT_DESC';
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
    by?: InputMaybe<LearningEnrollmentGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<LearningEnrollmentGroupBy>>;
    having?: InputMaybe<LearningEnrollmentHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningEnrollmentAggregatesOrderBy>>;
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
/** What `LearningEnrollment` is grouped by: the order of the keys is that of the fields here. */
export type LearningEnrollmentGroupByInput = {
    course?: InputMaybe<LearningCourseGroupByInput>;
    courseId?: InputMaybe<Scalars['Boolean']['input']>;
    enrolledAt?: InputMaybe<GroupByTime>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `LearningEnrollment` has in common. */
export type LearningEnrollmentGroupKey = {
    __typename?: 'LearningEnrollmentGroupKey';
    course?: Maybe<LearningCourseGroupKey>;
    courseId?: Maybe<Scalars['UUID']['output']>;
    enrolledAt?: Maybe<Scalars['Datetime']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type LearningEnrollmentHavingDistinctCountInput = {
    courseId?: InputMaybe<HavingBigintFilter>;
    enrolledAt?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `LearningEnrollment` aggregates. */
export type LearningEnrollmentHavingInput = {
    AND?: InputMaybe<Array<LearningEnrollmentHavingInput>>;
    OR?: InputMaybe<Array<LearningEnrollmentHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<LearningEnrollmentHavingDistinctCountInput>;
    max?: InputMaybe<LearningEnrollmentHavingMaxInput>;
    min?: InputMaybe<LearningEnrollmentHavingMinInput>;
};
export type LearningEnrollmentHavingMaxInput = {
    enrolledAt?: InputMaybe<HavingDatetimeFilter>;
};
export type LearningEnrollmentHavingMinInput = {
    enrolledAt?: InputMaybe<HavingDatetimeFilter>;
};
/** An input for mutations affecting `LearningEnrollment` */
export type LearningEnrollmentInput = {
    /** The course. */
    courseId: Scalars['UUID']['input'];
    /** The student or educator. */
    userId: Scalars['UUID']['input'];
};
export type LearningEnrollmentMaxAggregates = {
    __typename?: 'LearningEnrollmentMaxAggregates';
    /** Maximum of enrolledAt across the matching connection */
    enrolledAt?: Maybe<Scalars['Datetime']['output']>;
};
export type LearningEnrollmentMinAggregates = {
    __typename?: 'LearningEnrollmentMinAggregates';
    /** Minimum of enrolledAt across the matching connection */
    enrolledAt?: Maybe<Scalars['Datetime']['output']>;
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningInteractionDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<LearningInteractionGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<LearningInteractionMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<LearningInteractionMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<LearningInteractionMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<LearningInteractionP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<LearningInteractionP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<LearningInteractionP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<LearningInteractionStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<LearningInteractionSumAggregates>;
};
export type LearningInteractionAggregatesCountWhereArgs = {
    filter: LearningInteractionFilter;
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
/** Orders of groups of `LearningInteraction`: what has no value comes last. */
export type LearningInteractionAggregatesOrderBy = 'AVERAGE_LATENCY_MS_ASC' | 'AVERAGE_LATENCY_MS_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_LATENCY_MS_ASC' | 'DISTINCT_COUNT_LATENCY_MS_DESC' | 'DISTINCT_COUNT_REQUEST_DATA_ASC' | 'DISTINCT_COUNT_REQUEST_DATA_DESC' | 'DISTINCT_COUNT_RESPONSE_DATA_ASC' | 'DISTINCT_COUNT_RESPONSE_DATA_DESC' | 'DISTINCT_COUNT_SERVICE_TYPE_ASC' | 'DISTINCT_COUNT_SERVICE_TYPE_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_LATENCY_MS_ASC' | 'MAX_LATENCY_MS_DESC' | 'MEDIAN_LATENCY_MS_ASC' | 'MEDIAN_LATENCY_MS_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_LATENCY_MS_ASC' | 'MIN_LATENCY_MS_DESC' | 'P90_LATENCY_MS_ASC' | 'P90_LATENCY_MS_DESC' | 'P95_LATENCY_MS_ASC' | 'P95_LATENCY_MS_DESC' | 'P99_LATENCY_MS_ASC' | 'P99_LATENCY_MS_DESC' | 'STDDEV_SAMPLE_LATENCY_MS_ASC' | 'STDDEV_SAMPLE_LATENCY_MS_DESC' | 'SUM_LATENCY_MS_ASC' | 'SUM_LATENCY_MS_DESC';
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
    by?: InputMaybe<LearningInteractionGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<LearningInteractionGroupBy>>;
    having?: InputMaybe<LearningInteractionHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningInteractionAggregatesOrderBy>>;
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
    /** Filter by the object’s `requestData` field. */
    requestData?: InputMaybe<JsonFilter>;
    /** Filter by the object’s `responseData` field. */
    responseData?: InputMaybe<JsonFilter>;
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
export type LearningInteractionGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'LATENCY_MS' | 'REQUEST_DATA' | 'RESPONSE_DATA' | 'SERVICE_TYPE' | 'USER_ID';
/** What `LearningInteraction` is grouped by: the order of the keys is that of the fields here. */
export type LearningInteractionGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    latencyMs?: InputMaybe<GroupByNumber>;
    serviceType?: InputMaybe<Scalars['Boolean']['input']>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `LearningInteraction` has in common. */
export type LearningInteractionGroupKey = {
    __typename?: 'LearningInteractionGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    latencyMs?: Maybe<Scalars['Int']['output']>;
    serviceType?: Maybe<Scalars['String']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type LearningInteractionHavingAverageInput = {
    latencyMs?: InputMaybe<HavingBigfloatFilter>;
};
export type LearningInteractionHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    latencyMs?: InputMaybe<HavingBigintFilter>;
    requestData?: InputMaybe<HavingBigintFilter>;
    responseData?: InputMaybe<HavingBigintFilter>;
    serviceType?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `LearningInteraction` aggregates. */
export type LearningInteractionHavingInput = {
    AND?: InputMaybe<Array<LearningInteractionHavingInput>>;
    OR?: InputMaybe<Array<LearningInteractionHavingInput>>;
    average?: InputMaybe<LearningInteractionHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<LearningInteractionHavingDistinctCountInput>;
    max?: InputMaybe<LearningInteractionHavingMaxInput>;
    median?: InputMaybe<LearningInteractionHavingMedianInput>;
    min?: InputMaybe<LearningInteractionHavingMinInput>;
    p90?: InputMaybe<LearningInteractionHavingP90Input>;
    p95?: InputMaybe<LearningInteractionHavingP95Input>;
    p99?: InputMaybe<LearningInteractionHavingP99Input>;
    stddevSample?: InputMaybe<LearningInteractionHavingStddevSampleInput>;
    sum?: InputMaybe<LearningInteractionHavingSumInput>;
};
export type LearningInteractionHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningInteractionHavingMedianInput = {
    latencyMs?: InputMaybe<HavingFloatFilter>;
};
export type LearningInteractionHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningInteractionHavingP90Input = {
    latencyMs?: InputMaybe<HavingFloatFilter>;
};
export type LearningInteractionHavingP95Input = {
    latencyMs?: InputMaybe<HavingFloatFilter>;
};
export type LearningInteractionHavingP99Input = {
    latencyMs?: InputMaybe<HavingFloatFilter>;
};
export type LearningInteractionHavingStddevSampleInput = {
    latencyMs?: InputMaybe<HavingBigfloatFilter>;
};
export type LearningInteractionHavingSumInput = {
    latencyMs?: InputMaybe<HavingBigintFilter>;
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
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Int']['output']>;
};
export type LearningInteractionMedianAggregates = {
    __typename?: 'LearningInteractionMedianAggregates';
    /** Median of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Float']['output']>;
};
export type LearningInteractionMinAggregateFilter = {
    latencyMs?: InputMaybe<IntFilter>;
};
export type LearningInteractionMinAggregates = {
    __typename?: 'LearningInteractionMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `LearningInteraction`. */
export type LearningInteractionOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LATENCY_MS_ASC' | 'LATENCY_MS_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SERVICE_TYPE_ASC' | 'SERVICE_TYPE_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
export type LearningInteractionP90Aggregates = {
    __typename?: 'LearningInteractionP90Aggregates';
    /** 90th percentile of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Float']['output']>;
};
export type LearningInteractionP95Aggregates = {
    __typename?: 'LearningInteractionP95Aggregates';
    /** 95th percentile of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Float']['output']>;
};
export type LearningInteractionP99Aggregates = {
    __typename?: 'LearningInteractionP99Aggregates';
    /** 99th percentile of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Float']['output']>;
};
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningRagChunkDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<LearningRagChunkGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
export type LearningRagChunkAggregatesCountWhereArgs = {
    filter: LearningRagChunkFilter;
};
/** A filter to be used against aggregates of `LearningRagChunk` object types. */
export type LearningRagChunkAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningRagChunk` object to be included within the aggregate. */
    filter?: InputMaybe<LearningRagChunkFilter>;
};
/** Orders of groups of `LearningRagChunk`: what has no value comes last. */
export type LearningRagChunkAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CHUNK_ID_ASC' | 'DISTINCT_COUNT_CHUNK_ID_DESC' | 'DISTINCT_COUNT_DOCUMENT_ID_ASC' | 'DISTINCT_COUNT_DOCUMENT_ID_DESC' | 'DISTINCT_COUNT_DOCUMENT_TITLE_ASC' | 'DISTINCT_COUNT_DOCUMENT_TITLE_DESC' | 'DISTINCT_COUNT_EMBEDDING_MODEL_ASC' | 'DISTINCT_COUNT_EMBEDDING_MODEL_DESC' | 'DISTINCT_COUNT_METADATA_ASC' | 'DISTINCT_COUNT_METADATA_DESC' | 'DISTINCT_COUNT_METADATA_ID_ASC' | 'DISTINCT_COUNT_METADATA_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC';
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
    by?: InputMaybe<LearningRagChunkGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<LearningRagChunkGroupBy>>;
    having?: InputMaybe<LearningRagChunkHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningRagChunkAggregatesOrderBy>>;
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
    /** Filter by the object’s `metadata` field. */
    metadata?: InputMaybe<JsonFilter>;
    /** Filter by the object’s `metadataId` field. */
    metadataId?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<LearningRagChunkFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<LearningRagChunkFilter>>;
};
/** Grouping methods for `LearningRagChunk` for usage during aggregation. */
export type LearningRagChunkGroupBy = 'CHUNK_ID' | 'DOCUMENT_ID' | 'DOCUMENT_TITLE' | 'EMBEDDING_MODEL' | 'METADATA';
/** What `LearningRagChunk` is grouped by: the order of the keys is that of the fields here. */
export type LearningRagChunkGroupByInput = {
    chunkId?: InputMaybe<Scalars['Boolean']['input']>;
    document?: InputMaybe<LearningDocumentGroupByInput>;
    documentId?: InputMaybe<Scalars['Boolean']['input']>;
    documentTitle?: InputMaybe<Scalars['Boolean']['input']>;
    embeddingModel?: InputMaybe<Scalars['Boolean']['input']>;
    metadataId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `LearningRagChunk` has in common. */
export type LearningRagChunkGroupKey = {
    __typename?: 'LearningRagChunkGroupKey';
    chunkId?: Maybe<Scalars['String']['output']>;
    document?: Maybe<LearningDocumentGroupKey>;
    documentId?: Maybe<Scalars['UUID']['output']>;
    documentTitle?: Maybe<Scalars['String']['output']>;
    embeddingModel?: Maybe<Scalars['String']['output']>;
    metadataId?: Maybe<Scalars['UUID']['output']>;
};
export type LearningRagChunkHavingDistinctCountInput = {
    chunkId?: InputMaybe<HavingBigintFilter>;
    documentId?: InputMaybe<HavingBigintFilter>;
    documentTitle?: InputMaybe<HavingBigintFilter>;
    embeddingModel?: InputMaybe<HavingBigintFilter>;
    metadata?: InputMaybe<HavingBigintFilter>;
    metadataId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `LearningRagChunk` aggregates. */
export type LearningRagChunkHavingInput = {
    AND?: InputMaybe<Array<LearningRagChunkHavingInput>>;
    OR?: InputMaybe<Array<LearningRagChunkHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<LearningRagChunkHavingDistinctCountInput>;
};
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningRagDocumentDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<LearningRagDocumentGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<LearningRagDocumentMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<LearningRagDocumentMinAggregates>;
};
export type LearningRagDocumentAggregatesCountWhereArgs = {
    filter: LearningRagDocumentFilter;
};
/** Orders of groups of `LearningRagDocument`: what has no value comes last. */
export type LearningRagDocumentAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_COURSE_CODE_ASC' | 'DISTINCT_COUNT_COURSE_CODE_DESC' | 'DISTINCT_COUNT_COURSE_NAME_ASC' | 'DISTINCT_COUNT_COURSE_NAME_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_DOCUMENT_ID_ASC' | 'DISTINCT_COUNT_DOCUMENT_ID_DESC' | 'DISTINCT_COUNT_FILE_PATH_ASC' | 'DISTINCT_COUNT_FILE_PATH_DESC' | 'DISTINCT_COUNT_TITLE_ASC' | 'DISTINCT_COUNT_TITLE_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC';
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
    by?: InputMaybe<LearningRagDocumentGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<LearningRagDocumentGroupBy>>;
    having?: InputMaybe<LearningRagDocumentHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningRagDocumentAggregatesOrderBy>>;
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
/** What `LearningRagDocument` is grouped by: the order of the keys is that of the fields here. */
export type LearningRagDocumentGroupByInput = {
    courseCode?: InputMaybe<Scalars['Boolean']['input']>;
    courseName?: InputMaybe<Scalars['Boolean']['input']>;
    createdAt?: InputMaybe<GroupByTime>;
    document?: InputMaybe<LearningDocumentGroupByInput>;
    documentId?: InputMaybe<Scalars['Boolean']['input']>;
    filePath?: InputMaybe<Scalars['Boolean']['input']>;
    title?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `LearningRagDocument` has in common. */
export type LearningRagDocumentGroupKey = {
    __typename?: 'LearningRagDocumentGroupKey';
    courseCode?: Maybe<Scalars['String']['output']>;
    courseName?: Maybe<Scalars['String']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    document?: Maybe<LearningDocumentGroupKey>;
    documentId?: Maybe<Scalars['UUID']['output']>;
    filePath?: Maybe<Scalars['String']['output']>;
    title?: Maybe<Scalars['String']['output']>;
};
export type LearningRagDocumentHavingDistinctCountInput = {
    courseCode?: InputMaybe<HavingBigintFilter>;
    courseName?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    documentId?: InputMaybe<HavingBigintFilter>;
    filePath?: InputMaybe<HavingBigintFilter>;
    title?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `LearningRagDocument` aggregates. */
export type LearningRagDocumentHavingInput = {
    AND?: InputMaybe<Array<LearningRagDocumentHavingInput>>;
    OR?: InputMaybe<Array<LearningRagDocumentHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<LearningRagDocumentHavingDistinctCountInput>;
    max?: InputMaybe<LearningRagDocumentHavingMaxInput>;
    min?: InputMaybe<LearningRagDocumentHavingMinInput>;
};
export type LearningRagDocumentHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
};
export type LearningRagDocumentHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
};
export type LearningRagDocumentMaxAggregates = {
    __typename?: 'LearningRagDocumentMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
};
export type LearningRagDocumentMinAggregates = {
    __typename?: 'LearningRagDocumentMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
};
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningUserInteractionDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<LearningUserInteractionGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<LearningUserInteractionMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<LearningUserInteractionMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<LearningUserInteractionMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<LearningUserInteractionP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<LearningUserInteractionP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<LearningUserInteractionP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<LearningUserInteractionStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<LearningUserInteractionSumAggregates>;
};
export type LearningUserInteractionAggregatesCountWhereArgs = {
    filter: LearningUserInteractionFilter;
};
/** Orders of groups of `LearningUserInteraction`: what has no value comes last. */
export type LearningUserInteractionAggregatesOrderBy = 'AVERAGE_LATENCY_MS_ASC' | 'AVERAGE_LATENCY_MS_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_INTERACTION_ID_ASC' | 'DISTINCT_COUNT_INTERACTION_ID_DESC' | 'DISTINCT_COUNT_LATENCY_MS_ASC' | 'DISTINCT_COUNT_LATENCY_MS_DESC' | 'DISTINCT_COUNT_SERVICE_TYPE_ASC' | 'DISTINCT_COUNT_SERVICE_TYPE_DESC' | 'DISTINCT_COUNT_USER_EMAIL_ASC' | 'DISTINCT_COUNT_USER_EMAIL_DESC' | 'DISTINCT_COUNT_USER_ROLE_ASC' | 'DISTINCT_COUNT_USER_ROLE_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_LATENCY_MS_ASC' | 'MAX_LATENCY_MS_DESC' | 'MEDIAN_LATENCY_MS_ASC' | 'MEDIAN_LATENCY_MS_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_LATENCY_MS_ASC' | 'MIN_LATENCY_MS_DESC' | 'P90_LATENCY_MS_ASC' | 'P90_LATENCY_MS_DESC' | 'P95_LATENCY_MS_ASC' | 'P95_LATENCY_MS_DESC' | 'P99_LATENCY_MS_ASC' | 'P99_LATENCY_MS_DESC' | 'STDDEV_SAMPLE_LATENCY_MS_ASC' | 'STDDEV_SAMPLE_LATENCY_MS_DESC' | 'SUM_LATENCY_MS_ASC' | 'SUM_LATENCY_MS_DESC';
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
    by?: InputMaybe<LearningUserInteractionGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<LearningUserInteractionGroupBy>>;
    having?: InputMaybe<LearningUserInteractionHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningUserInteractionAggregatesOrderBy>>;
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
/** What `LearningUserInteraction` is grouped by: the order of the keys is that of the fields here. */
export type LearningUserInteractionGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    interaction?: InputMaybe<LearningInteractionGroupByInput>;
    interactionId?: InputMaybe<Scalars['Boolean']['input']>;
    latencyMs?: InputMaybe<GroupByNumber>;
    serviceType?: InputMaybe<Scalars['Boolean']['input']>;
    userEmail?: InputMaybe<Scalars['Boolean']['input']>;
    userRole?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `LearningUserInteraction` has in common. */
export type LearningUserInteractionGroupKey = {
    __typename?: 'LearningUserInteractionGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    interaction?: Maybe<LearningInteractionGroupKey>;
    interactionId?: Maybe<Scalars['UUID']['output']>;
    latencyMs?: Maybe<Scalars['Int']['output']>;
    serviceType?: Maybe<Scalars['String']['output']>;
    userEmail?: Maybe<Scalars['String']['output']>;
    userRole?: Maybe<PlatformRole>;
};
export type LearningUserInteractionHavingAverageInput = {
    latencyMs?: InputMaybe<HavingBigfloatFilter>;
};
export type LearningUserInteractionHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    interactionId?: InputMaybe<HavingBigintFilter>;
    latencyMs?: InputMaybe<HavingBigintFilter>;
    serviceType?: InputMaybe<HavingBigintFilter>;
    userEmail?: InputMaybe<HavingBigintFilter>;
    userRole?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `LearningUserInteraction` aggregates. */
export type LearningUserInteractionHavingInput = {
    AND?: InputMaybe<Array<LearningUserInteractionHavingInput>>;
    OR?: InputMaybe<Array<LearningUserInteractionHavingInput>>;
    average?: InputMaybe<LearningUserInteractionHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<LearningUserInteractionHavingDistinctCountInput>;
    max?: InputMaybe<LearningUserInteractionHavingMaxInput>;
    median?: InputMaybe<LearningUserInteractionHavingMedianInput>;
    min?: InputMaybe<LearningUserInteractionHavingMinInput>;
    p90?: InputMaybe<LearningUserInteractionHavingP90Input>;
    p95?: InputMaybe<LearningUserInteractionHavingP95Input>;
    p99?: InputMaybe<LearningUserInteractionHavingP99Input>;
    stddevSample?: InputMaybe<LearningUserInteractionHavingStddevSampleInput>;
    sum?: InputMaybe<LearningUserInteractionHavingSumInput>;
};
export type LearningUserInteractionHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningUserInteractionHavingMedianInput = {
    latencyMs?: InputMaybe<HavingFloatFilter>;
};
export type LearningUserInteractionHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    latencyMs?: InputMaybe<HavingIntFilter>;
};
export type LearningUserInteractionHavingP90Input = {
    latencyMs?: InputMaybe<HavingFloatFilter>;
};
export type LearningUserInteractionHavingP95Input = {
    latencyMs?: InputMaybe<HavingFloatFilter>;
};
export type LearningUserInteractionHavingP99Input = {
    latencyMs?: InputMaybe<HavingFloatFilter>;
};
export type LearningUserInteractionHavingStddevSampleInput = {
    latencyMs?: InputMaybe<HavingBigfloatFilter>;
};
export type LearningUserInteractionHavingSumInput = {
    latencyMs?: InputMaybe<HavingBigintFilter>;
};
export type LearningUserInteractionMaxAggregates = {
    __typename?: 'LearningUserInteractionMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Int']['output']>;
};
export type LearningUserInteractionMedianAggregates = {
    __typename?: 'LearningUserInteractionMedianAggregates';
    /** Median of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Float']['output']>;
};
export type LearningUserInteractionMinAggregates = {
    __typename?: 'LearningUserInteractionMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `LearningUserInteraction`. */
export type LearningUserInteractionOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'INTERACTION_ID_ASC' | 'INTERACTION_ID_DESC' | 'LATENCY_MS_ASC' | 'LATENCY_MS_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SERVICE_TYPE_ASC' | 'SERVICE_TYPE_DESC' | 'USER_EMAIL_ASC' | 'USER_EMAIL_DESC';
export type LearningUserInteractionP90Aggregates = {
    __typename?: 'LearningUserInteractionP90Aggregates';
    /** 90th percentile of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Float']['output']>;
};
export type LearningUserInteractionP95Aggregates = {
    __typename?: 'LearningUserInteractionP95Aggregates';
    /** 95th percentile of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Float']['output']>;
};
export type LearningUserInteractionP99Aggregates = {
    __typename?: 'LearningUserInteractionP99Aggregates';
    /** 99th percentile of latencyMs across the matching connection */
    latencyMs?: Maybe<Scalars['Float']['output']>;
};
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** What else the retrieval service noted: an object; of its "text" the first 100,000 characters are searched. */
    metadata?: Maybe<Scalars['JSON']['output']>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
};
export type LearningVectorMetadatumAggregates = {
    __typename?: 'LearningVectorMetadatumAggregates';
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<LearningVectorMetadatumDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<LearningVectorMetadatumGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<LearningVectorMetadatumMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<LearningVectorMetadatumMinAggregates>;
};
export type LearningVectorMetadatumAggregatesCountWhereArgs = {
    filter: LearningVectorMetadatumFilter;
};
/** A filter to be used against aggregates of `LearningVectorMetadatum` object types. */
export type LearningVectorMetadatumAggregatesFilter = {
    /** A filter that must pass for the relevant `LearningVectorMetadatum` object to be included within the aggregate. */
    filter?: InputMaybe<LearningVectorMetadatumFilter>;
};
/** Orders of groups of `LearningVectorMetadatum`: what has no value comes last. */
export type LearningVectorMetadatumAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CHUNK_ID_ASC' | 'DISTINCT_COUNT_CHUNK_ID_DESC' | 'DISTINCT_COUNT_COURSE_ID_ASC' | 'DISTINCT_COUNT_COURSE_ID_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_DOCUMENT_ID_ASC' | 'DISTINCT_COUNT_DOCUMENT_ID_DESC' | 'DISTINCT_COUNT_EMBEDDING_MODEL_ASC' | 'DISTINCT_COUNT_EMBEDDING_MODEL_DESC' | 'DISTINCT_COUNT_EMBEDDING_VERSION_ASC' | 'DISTINCT_COUNT_EMBEDDING_VERSION_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_METADATA_ASC' | 'DISTINCT_COUNT_METADATA_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC';
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
    by?: InputMaybe<LearningVectorMetadatumGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<LearningVectorMetadatumGroupBy>>;
    having?: InputMaybe<LearningVectorMetadatumHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<LearningVectorMetadatumAggregatesOrderBy>>;
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
    /** Filter by the object’s `metadata` field. */
    metadata?: InputMaybe<JsonFilter>;
    /** Negates the expression. */
    not?: InputMaybe<LearningVectorMetadatumFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<LearningVectorMetadatumFilter>>;
};
/** Grouping methods for `LearningVectorMetadatum` for usage during aggregation. */
export type LearningVectorMetadatumGroupBy = 'CHUNK_ID' | 'COURSE_ID' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'DOCUMENT_ID' | 'EMBEDDING_MODEL' | 'EMBEDDING_VERSION' | 'METADATA';
/** What `LearningVectorMetadatum` is grouped by: the order of the keys is that of the fields here. */
export type LearningVectorMetadatumGroupByInput = {
    chunkId?: InputMaybe<Scalars['Boolean']['input']>;
    courseId?: InputMaybe<Scalars['Boolean']['input']>;
    createdAt?: InputMaybe<GroupByTime>;
    document?: InputMaybe<LearningDocumentGroupByInput>;
    documentId?: InputMaybe<Scalars['Boolean']['input']>;
    embeddingModel?: InputMaybe<Scalars['Boolean']['input']>;
    embeddingVersion?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `LearningVectorMetadatum` has in common. */
export type LearningVectorMetadatumGroupKey = {
    __typename?: 'LearningVectorMetadatumGroupKey';
    chunkId?: Maybe<Scalars['String']['output']>;
    courseId?: Maybe<Scalars['UUID']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    document?: Maybe<LearningDocumentGroupKey>;
    documentId?: Maybe<Scalars['UUID']['output']>;
    embeddingModel?: Maybe<Scalars['String']['output']>;
    embeddingVersion?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
};
export type LearningVectorMetadatumHavingDistinctCountInput = {
    chunkId?: InputMaybe<HavingBigintFilter>;
    courseId?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    documentId?: InputMaybe<HavingBigintFilter>;
    embeddingModel?: InputMaybe<HavingBigintFilter>;
    embeddingVersion?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    metadata?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `LearningVectorMetadatum` aggregates. */
export type LearningVectorMetadatumHavingInput = {
    AND?: InputMaybe<Array<LearningVectorMetadatumHavingInput>>;
    OR?: InputMaybe<Array<LearningVectorMetadatumHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<LearningVectorMetadatumHavingDistinctCountInput>;
    max?: InputMaybe<LearningVectorMetadatumHavingMaxInput>;
    min?: InputMaybe<LearningVectorMetadatumHavingMinInput>;
};
export type LearningVectorMetadatumHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
};
export type LearningVectorMetadatumHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
};
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
    /** What else the retrieval service noted: an object; of its "text" the first 100,000 characters are searched. */
    metadata?: InputMaybe<Scalars['JSON']['input']>;
};
export type LearningVectorMetadatumMaxAggregates = {
    __typename?: 'LearningVectorMetadatumMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
};
export type LearningVectorMetadatumMinAggregates = {
    __typename?: 'LearningVectorMetadatumMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `LearningVectorMetadatum`. */
export type LearningVectorMetadatumOrderBy = 'CHUNK_ID_ASC' | 'CHUNK_ID_DESC' | 'COURSE_ID_ASC' | 'COURSE_ID_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DOCUMENT_ID_ASC' | 'DOCUMENT_ID_DESC' | 'EMBEDDING_MODEL_ASC' | 'EMBEDDING_MODEL_DESC' | 'EMBEDDING_VERSION_ASC' | 'EMBEDDING_VERSION_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC';
/** Represents an update to a `LearningVectorMetadatum`. Fields that are set will be updated. */
export type LearningVectorMetadatumPatch = {
    /** The model that embedded it. */
    embeddingModel?: InputMaybe<Scalars['String']['input']>;
    /** The version of that model. */
    embeddingVersion?: InputMaybe<Scalars['String']['input']>;
    /** What else the retrieval service noted: an object; of its "text" the first 100,000 characters are searched. */
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
    id?: InputMaybe<Scalars['UUID']['input']>;
    inngestEventId?: InputMaybe<Scalars['String']['input']>;
    skill?: InputMaybe<Scalars['String']['input']>;
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<MarketingClientDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<MarketingClientGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<MarketingClientMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<MarketingClientMinAggregates>;
};
export type MarketingClientAggregatesCountWhereArgs = {
    filter: MarketingClientFilter;
};
/** A filter to be used against aggregates of `MarketingClient` object types. */
export type MarketingClientAggregatesFilter = {
    /** A filter that must pass for the relevant `MarketingClient` object to be included within the aggregate. */
    filter?: InputMaybe<MarketingClientFilter>;
};
/** Orders of groups of `MarketingClient`: what has no value comes last. */
export type MarketingClientAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_DESCRIPTION_ASC' | 'DISTINCT_COUNT_DESCRIPTION_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_NAME_ASC' | 'DISTINCT_COUNT_NAME_DESC' | 'DISTINCT_COUNT_S3_PREFIX_ASC' | 'DISTINCT_COUNT_S3_PREFIX_DESC' | 'DISTINCT_COUNT_SLUG_ASC' | 'DISTINCT_COUNT_SLUG_DESC' | 'DISTINCT_COUNT_UPDATED_AT_ASC' | 'DISTINCT_COUNT_UPDATED_AT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_UPDATED_AT_ASC' | 'MAX_UPDATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_UPDATED_AT_ASC' | 'MIN_UPDATED_AT_DESC';
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
    by?: InputMaybe<MarketingClientGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<MarketingClientGroupBy>>;
    having?: InputMaybe<MarketingClientHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingClientAggregatesOrderBy>>;
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
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `description` field. */
    description?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `name` field. */
    name?: InputMaybe<StringFilter>;
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
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `MarketingClient` for usage during aggregation. */
export type MarketingClientGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'DESCRIPTION' | 'NAME' | 'SLUG' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR' | 'USER_ID';
/** What `MarketingClient` is grouped by: the order of the keys is that of the fields here. */
export type MarketingClientGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    description?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    name?: InputMaybe<Scalars['Boolean']['input']>;
    s3Prefix?: InputMaybe<Scalars['Boolean']['input']>;
    slug?: InputMaybe<Scalars['Boolean']['input']>;
    updatedAt?: InputMaybe<GroupByTime>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `MarketingClient` has in common. */
export type MarketingClientGroupKey = {
    __typename?: 'MarketingClientGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    name?: Maybe<Scalars['String']['output']>;
    s3Prefix?: Maybe<Scalars['String']['output']>;
    slug?: Maybe<Scalars['String']['output']>;
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type MarketingClientHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    description?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    name?: InputMaybe<HavingBigintFilter>;
    s3Prefix?: InputMaybe<HavingBigintFilter>;
    slug?: InputMaybe<HavingBigintFilter>;
    updatedAt?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `MarketingClient` aggregates. */
export type MarketingClientHavingInput = {
    AND?: InputMaybe<Array<MarketingClientHavingInput>>;
    OR?: InputMaybe<Array<MarketingClientHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<MarketingClientHavingDistinctCountInput>;
    max?: InputMaybe<MarketingClientHavingMaxInput>;
    min?: InputMaybe<MarketingClientHavingMinInput>;
};
export type MarketingClientHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type MarketingClientHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
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
export type MarketingClientMaxAggregates = {
    __typename?: 'MarketingClientMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type MarketingClientMinAggregates = {
    __typename?: 'MarketingClientMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `MarketingClient`. */
export type MarketingClientOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RUNS_AVERAGE_ATTEMPTS_ASC' | 'RUNS_AVERAGE_ATTEMPTS_DESC' | 'RUNS_AVERAGE_TOKENS_INPUT_ASC' | 'RUNS_AVERAGE_TOKENS_INPUT_DESC' | 'RUNS_AVERAGE_TOKENS_OUTPUT_ASC' | 'RUNS_AVERAGE_TOKENS_OUTPUT_DESC' | 'RUNS_COUNT_ASC' | 'RUNS_COUNT_DESC' | 'RUNS_MAX_ATTEMPTS_ASC' | 'RUNS_MAX_ATTEMPTS_DESC' | 'RUNS_MAX_TOKENS_INPUT_ASC' | 'RUNS_MAX_TOKENS_INPUT_DESC' | 'RUNS_MAX_TOKENS_OUTPUT_ASC' | 'RUNS_MAX_TOKENS_OUTPUT_DESC' | 'RUNS_MIN_ATTEMPTS_ASC' | 'RUNS_MIN_ATTEMPTS_DESC' | 'RUNS_MIN_TOKENS_INPUT_ASC' | 'RUNS_MIN_TOKENS_INPUT_DESC' | 'RUNS_MIN_TOKENS_OUTPUT_ASC' | 'RUNS_MIN_TOKENS_OUTPUT_DESC' | 'RUNS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'RUNS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'RUNS_STDDEV_SAMPLE_TOKENS_INPUT_ASC' | 'RUNS_STDDEV_SAMPLE_TOKENS_INPUT_DESC' | 'RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_ASC' | 'RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_DESC' | 'RUNS_SUM_ATTEMPTS_ASC' | 'RUNS_SUM_ATTEMPTS_DESC' | 'RUNS_SUM_TOKENS_INPUT_ASC' | 'RUNS_SUM_TOKENS_INPUT_DESC' | 'RUNS_SUM_TOKENS_OUTPUT_ASC' | 'RUNS_SUM_TOKENS_OUTPUT_DESC' | 'S3_PREFIX_ASC' | 'S3_PREFIX_DESC' | 'SLUG_ASC' | 'SLUG_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<MarketingFeedbackDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<MarketingFeedbackGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<MarketingFeedbackMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<MarketingFeedbackMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<MarketingFeedbackMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<MarketingFeedbackP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<MarketingFeedbackP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<MarketingFeedbackP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<MarketingFeedbackStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<MarketingFeedbackSumAggregates>;
};
export type MarketingFeedbackAggregatesCountWhereArgs = {
    filter: MarketingFeedbackFilter;
};
/** Orders of groups of `MarketingFeedback`: what has no value comes last. */
export type MarketingFeedbackAggregatesOrderBy = 'AVERAGE_ACCURACY_SCORE_ASC' | 'AVERAGE_ACCURACY_SCORE_DESC' | 'AVERAGE_OVERALL_SCORE_ASC' | 'AVERAGE_OVERALL_SCORE_DESC' | 'AVERAGE_QUALITY_SCORE_ASC' | 'AVERAGE_QUALITY_SCORE_DESC' | 'AVERAGE_RULE_COMPLIANCE_SCORE_ASC' | 'AVERAGE_RULE_COMPLIANCE_SCORE_DESC' | 'AVERAGE_USEFULNESS_SCORE_ASC' | 'AVERAGE_USEFULNESS_SCORE_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_ACCURACY_SCORE_ASC' | 'DISTINCT_COUNT_ACCURACY_SCORE_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_ISSUES_ASC' | 'DISTINCT_COUNT_ISSUES_DESC' | 'DISTINCT_COUNT_OUTPUT_ID_ASC' | 'DISTINCT_COUNT_OUTPUT_ID_DESC' | 'DISTINCT_COUNT_OVERALL_SCORE_ASC' | 'DISTINCT_COUNT_OVERALL_SCORE_DESC' | 'DISTINCT_COUNT_QUALITY_SCORE_ASC' | 'DISTINCT_COUNT_QUALITY_SCORE_DESC' | 'DISTINCT_COUNT_REVIEWER_NAME_ASC' | 'DISTINCT_COUNT_REVIEWER_NAME_DESC' | 'DISTINCT_COUNT_RULE_COMPLIANCE_SCORE_ASC' | 'DISTINCT_COUNT_RULE_COMPLIANCE_SCORE_DESC' | 'DISTINCT_COUNT_SOURCE_ASC' | 'DISTINCT_COUNT_SOURCE_DESC' | 'DISTINCT_COUNT_SUGGESTED_RULE_CHANGES_ASC' | 'DISTINCT_COUNT_SUGGESTED_RULE_CHANGES_DESC' | 'DISTINCT_COUNT_USEFULNESS_SCORE_ASC' | 'DISTINCT_COUNT_USEFULNESS_SCORE_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'DISTINCT_COUNT_WHAT_WORKED_WELL_ASC' | 'DISTINCT_COUNT_WHAT_WORKED_WELL_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_ACCURACY_SCORE_ASC' | 'MAX_ACCURACY_SCORE_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_OVERALL_SCORE_ASC' | 'MAX_OVERALL_SCORE_DESC' | 'MAX_QUALITY_SCORE_ASC' | 'MAX_QUALITY_SCORE_DESC' | 'MAX_RULE_COMPLIANCE_SCORE_ASC' | 'MAX_RULE_COMPLIANCE_SCORE_DESC' | 'MAX_USEFULNESS_SCORE_ASC' | 'MAX_USEFULNESS_SCORE_DESC' | 'MEDIAN_ACCURACY_SCORE_ASC' | 'MEDIAN_ACCURACY_SCORE_DESC' | 'MEDIAN_OVERALL_SCORE_ASC' | 'MEDIAN_OVERALL_SCORE_DESC' | 'MEDIAN_QUALITY_SCORE_ASC' | 'MEDIAN_QUALITY_SCORE_DESC' | 'MEDIAN_RULE_COMPLIANCE_SCORE_ASC' | 'MEDIAN_RULE_COMPLIANCE_SCORE_DESC' | 'MEDIAN_USEFULNESS_SCORE_ASC' | 'MEDIAN_USEFULNESS_SCORE_DESC' | 'MIN_ACCURACY_SCORE_ASC' | 'MIN_ACCURACY_SCORE_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_OVERALL_SCORE_ASC' | 'MIN_OVERALL_SCORE_DESC' | 'MIN_QUALITY_SCORE_ASC' | 'MIN_QUALITY_SCORE_DESC' | 'MIN_RULE_COMPLIANCE_SCORE_ASC' | 'MIN_RULE_COMPLIANCE_SCORE_DESC' | 'MIN_USEFULNESS_SCORE_ASC' | 'MIN_USEFULNESS_SCORE_DESC' | 'P90_ACCURACY_SCORE_ASC' | 'P90_ACCURACY_SCORE_DESC' | 'P90_OVERALL_SCORE_ASC' | 'P90_OVERALL_SCORE_DESC' | 'P90_QUALITY_SCORE_ASC' | 'P90_QUALITY_SCORE_DESC' | 'P90_RULE_COMPLIANCE_SCORE_ASC' | 'P90_RULE_COMPLIANCE_SCORE_DESC' | 'P90_USEFULNESS_SCORE_ASC' | 'P90_USEFULNESS_SCORE_DESC' | 'P95_ACCURACY_SCORE_ASC' | 'P95_ACCURACY_SCORE_DESC' | 'P95_OVERALL_SCORE_ASC' | 'P95_OVERALL_SCORE_DESC' | 'P95_QUALITY_SCORE_ASC' | 'P95_QUALITY_SCORE_DESC' | 'P95_RULE_COMPLIANCE_SCORE_ASC' | 'P95_RULE_COMPLIANCE_SCORE_DESC' | 'P95_USEFULNESS_SCORE_ASC' | 'P95_USEFULNESS_SCORE_DESC' | 'P99_ACCURACY_SCORE_ASC' | 'P99_ACCURACY_SCORE_DESC' | 'P99_OVERALL_SCORE_ASC' | 'P99_OVERALL_SCORE_DESC' | 'P99_QUALITY_SCORE_ASC' | 'P99_QUALITY_SCORE_DESC' | 'P99_RULE_COMPLIANCE_SCORE_ASC' | 'P99_RULE_COMPLIANCE_SCORE_DESC' | 'P99_USEFULNESS_SCORE_ASC' | 'P99_USEFULNESS_SCORE_DESC' | 'STDDEV_SAMPLE_ACCURACY_SCORE_ASC' | 'STDDEV_SAMPLE_ACCURACY_SCORE_DESC' | 'STDDEV_SAMPLE_OVERALL_SCORE_ASC' | 'STDDEV_SAMPLE_OVERALL_SCORE_DESC' | 'STDDEV_SAMPLE_QUALITY_SCORE_ASC' | 'STDDEV_SAMPLE_QUALITY_SCORE_DESC' | 'STDDEV_SAMPLE_RULE_COMPLIANCE_SCORE_ASC' | 'STDDEV_SAMPLE_RULE_COMPLIANCE_SCORE_DESC' | 'STDDEV_SAMPLE_USEFULNESS_SCORE_ASC' | 'STDDEV_SAMPLE_USEFULNESS_SCORE_DESC' | 'SUM_ACCURACY_SCORE_ASC' | 'SUM_ACCURACY_SCORE_DESC' | 'SUM_OVERALL_SCORE_ASC' | 'SUM_OVERALL_SCORE_DESC' | 'SUM_QUALITY_SCORE_ASC' | 'SUM_QUALITY_SCORE_DESC' | 'SUM_RULE_COMPLIANCE_SCORE_ASC' | 'SUM_RULE_COMPLIANCE_SCORE_DESC' | 'SUM_USEFULNESS_SCORE_ASC' | 'SUM_USEFULNESS_SCORE_DESC';
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
    by?: InputMaybe<MarketingFeedbackGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<MarketingFeedbackGroupBy>>;
    having?: InputMaybe<MarketingFeedbackHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingFeedbackAggregatesOrderBy>>;
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
    /** Filter by the object’s `accuracyScore` field. */
    accuracyScore?: InputMaybe<IntFilter>;
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<MarketingFeedbackFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `issues` field. */
    issues?: InputMaybe<JsonFilter>;
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
    /** Filter by the object’s `qualityScore` field. */
    qualityScore?: InputMaybe<IntFilter>;
    /** Filter by the object’s `reviewerName` field. */
    reviewerName?: InputMaybe<StringFilter>;
    /** Filter by the object’s `ruleComplianceScore` field. */
    ruleComplianceScore?: InputMaybe<IntFilter>;
    /** Filter by the object’s `source` field. */
    source?: InputMaybe<MarketingFeedbackSourceFilter>;
    /** Filter by the object’s `suggestedRuleChanges` field. */
    suggestedRuleChanges?: InputMaybe<JsonFilter>;
    /** Filter by the object’s `usefulnessScore` field. */
    usefulnessScore?: InputMaybe<IntFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `whatWorkedWell` field. */
    whatWorkedWell?: InputMaybe<StringFilter>;
};
/** Grouping methods for `MarketingFeedback` for usage during aggregation. */
export type MarketingFeedbackGroupBy = 'ACCURACY_SCORE' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'ISSUES' | 'OUTPUT_ID' | 'OVERALL_SCORE' | 'QUALITY_SCORE' | 'REVIEWER_NAME' | 'RULE_COMPLIANCE_SCORE' | 'SOURCE' | 'SUGGESTED_RULE_CHANGES' | 'USEFULNESS_SCORE' | 'USER_ID' | 'WHAT_WORKED_WELL';
/** What `MarketingFeedback` is grouped by: the order of the keys is that of the fields here. */
export type MarketingFeedbackGroupByInput = {
    accuracyScore?: InputMaybe<GroupByNumber>;
    createdAt?: InputMaybe<GroupByTime>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    output?: InputMaybe<MarketingOutputGroupByInput>;
    outputId?: InputMaybe<Scalars['Boolean']['input']>;
    overallScore?: InputMaybe<GroupByNumber>;
    qualityScore?: InputMaybe<GroupByNumber>;
    reviewerName?: InputMaybe<Scalars['Boolean']['input']>;
    ruleComplianceScore?: InputMaybe<GroupByNumber>;
    source?: InputMaybe<Scalars['Boolean']['input']>;
    usefulnessScore?: InputMaybe<GroupByNumber>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
    whatWorkedWell?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `MarketingFeedback` has in common. */
export type MarketingFeedbackGroupKey = {
    __typename?: 'MarketingFeedbackGroupKey';
    accuracyScore?: Maybe<Scalars['Int']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    output?: Maybe<MarketingOutputGroupKey>;
    outputId?: Maybe<Scalars['UUID']['output']>;
    overallScore?: Maybe<Scalars['Int']['output']>;
    qualityScore?: Maybe<Scalars['Int']['output']>;
    reviewerName?: Maybe<Scalars['String']['output']>;
    ruleComplianceScore?: Maybe<Scalars['Int']['output']>;
    source?: Maybe<MarketingFeedbackSource>;
    usefulnessScore?: Maybe<Scalars['Int']['output']>;
    userId?: Maybe<Scalars['UUID']['output']>;
    whatWorkedWell?: Maybe<Scalars['String']['output']>;
};
export type MarketingFeedbackHavingAverageInput = {
    accuracyScore?: InputMaybe<HavingBigfloatFilter>;
    overallScore?: InputMaybe<HavingBigfloatFilter>;
    qualityScore?: InputMaybe<HavingBigfloatFilter>;
    ruleComplianceScore?: InputMaybe<HavingBigfloatFilter>;
    usefulnessScore?: InputMaybe<HavingBigfloatFilter>;
};
export type MarketingFeedbackHavingDistinctCountInput = {
    accuracyScore?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    issues?: InputMaybe<HavingBigintFilter>;
    outputId?: InputMaybe<HavingBigintFilter>;
    overallScore?: InputMaybe<HavingBigintFilter>;
    qualityScore?: InputMaybe<HavingBigintFilter>;
    reviewerName?: InputMaybe<HavingBigintFilter>;
    ruleComplianceScore?: InputMaybe<HavingBigintFilter>;
    source?: InputMaybe<HavingBigintFilter>;
    suggestedRuleChanges?: InputMaybe<HavingBigintFilter>;
    usefulnessScore?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
    whatWorkedWell?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `MarketingFeedback` aggregates. */
export type MarketingFeedbackHavingInput = {
    AND?: InputMaybe<Array<MarketingFeedbackHavingInput>>;
    OR?: InputMaybe<Array<MarketingFeedbackHavingInput>>;
    average?: InputMaybe<MarketingFeedbackHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<MarketingFeedbackHavingDistinctCountInput>;
    max?: InputMaybe<MarketingFeedbackHavingMaxInput>;
    median?: InputMaybe<MarketingFeedbackHavingMedianInput>;
    min?: InputMaybe<MarketingFeedbackHavingMinInput>;
    p90?: InputMaybe<MarketingFeedbackHavingP90Input>;
    p95?: InputMaybe<MarketingFeedbackHavingP95Input>;
    p99?: InputMaybe<MarketingFeedbackHavingP99Input>;
    stddevSample?: InputMaybe<MarketingFeedbackHavingStddevSampleInput>;
    sum?: InputMaybe<MarketingFeedbackHavingSumInput>;
};
export type MarketingFeedbackHavingMaxInput = {
    accuracyScore?: InputMaybe<HavingIntFilter>;
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    overallScore?: InputMaybe<HavingIntFilter>;
    qualityScore?: InputMaybe<HavingIntFilter>;
    ruleComplianceScore?: InputMaybe<HavingIntFilter>;
    usefulnessScore?: InputMaybe<HavingIntFilter>;
};
export type MarketingFeedbackHavingMedianInput = {
    accuracyScore?: InputMaybe<HavingFloatFilter>;
    overallScore?: InputMaybe<HavingFloatFilter>;
    qualityScore?: InputMaybe<HavingFloatFilter>;
    ruleComplianceScore?: InputMaybe<HavingFloatFilter>;
    usefulnessScore?: InputMaybe<HavingFloatFilter>;
};
export type MarketingFeedbackHavingMinInput = {
    accuracyScore?: InputMaybe<HavingIntFilter>;
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    overallScore?: InputMaybe<HavingIntFilter>;
    qualityScore?: InputMaybe<HavingIntFilter>;
    ruleComplianceScore?: InputMaybe<HavingIntFilter>;
    usefulnessScore?: InputMaybe<HavingIntFilter>;
};
export type MarketingFeedbackHavingP90Input = {
    accuracyScore?: InputMaybe<HavingFloatFilter>;
    overallScore?: InputMaybe<HavingFloatFilter>;
    qualityScore?: InputMaybe<HavingFloatFilter>;
    ruleComplianceScore?: InputMaybe<HavingFloatFilter>;
    usefulnessScore?: InputMaybe<HavingFloatFilter>;
};
export type MarketingFeedbackHavingP95Input = {
    accuracyScore?: InputMaybe<HavingFloatFilter>;
    overallScore?: InputMaybe<HavingFloatFilter>;
    qualityScore?: InputMaybe<HavingFloatFilter>;
    ruleComplianceScore?: InputMaybe<HavingFloatFilter>;
    usefulnessScore?: InputMaybe<HavingFloatFilter>;
};
export type MarketingFeedbackHavingP99Input = {
    accuracyScore?: InputMaybe<HavingFloatFilter>;
    overallScore?: InputMaybe<HavingFloatFilter>;
    qualityScore?: InputMaybe<HavingFloatFilter>;
    ruleComplianceScore?: InputMaybe<HavingFloatFilter>;
    usefulnessScore?: InputMaybe<HavingFloatFilter>;
};
export type MarketingFeedbackHavingStddevSampleInput = {
    accuracyScore?: InputMaybe<HavingBigfloatFilter>;
    overallScore?: InputMaybe<HavingBigfloatFilter>;
    qualityScore?: InputMaybe<HavingBigfloatFilter>;
    ruleComplianceScore?: InputMaybe<HavingBigfloatFilter>;
    usefulnessScore?: InputMaybe<HavingBigfloatFilter>;
};
export type MarketingFeedbackHavingSumInput = {
    accuracyScore?: InputMaybe<HavingBigintFilter>;
    overallScore?: InputMaybe<HavingBigintFilter>;
    qualityScore?: InputMaybe<HavingBigintFilter>;
    ruleComplianceScore?: InputMaybe<HavingBigintFilter>;
    usefulnessScore?: InputMaybe<HavingBigintFilter>;
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
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of overallScore across the matching connection */
    overallScore?: Maybe<Scalars['Int']['output']>;
    /** Maximum of qualityScore across the matching connection */
    qualityScore?: Maybe<Scalars['Int']['output']>;
    /** Maximum of ruleComplianceScore across the matching connection */
    ruleComplianceScore?: Maybe<Scalars['Int']['output']>;
    /** Maximum of usefulnessScore across the matching connection */
    usefulnessScore?: Maybe<Scalars['Int']['output']>;
};
export type MarketingFeedbackMedianAggregates = {
    __typename?: 'MarketingFeedbackMedianAggregates';
    /** Median of accuracyScore across the matching connection */
    accuracyScore?: Maybe<Scalars['Float']['output']>;
    /** Median of overallScore across the matching connection */
    overallScore?: Maybe<Scalars['Float']['output']>;
    /** Median of qualityScore across the matching connection */
    qualityScore?: Maybe<Scalars['Float']['output']>;
    /** Median of ruleComplianceScore across the matching connection */
    ruleComplianceScore?: Maybe<Scalars['Float']['output']>;
    /** Median of usefulnessScore across the matching connection */
    usefulnessScore?: Maybe<Scalars['Float']['output']>;
};
export type MarketingFeedbackMinAggregates = {
    __typename?: 'MarketingFeedbackMinAggregates';
    /** Minimum of accuracyScore across the matching connection */
    accuracyScore?: Maybe<Scalars['Int']['output']>;
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
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
export type MarketingFeedbackOrderBy = 'ACCURACY_SCORE_ASC' | 'ACCURACY_SCORE_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'OUTPUT_ID_ASC' | 'OUTPUT_ID_DESC' | 'OVERALL_SCORE_ASC' | 'OVERALL_SCORE_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'QUALITY_SCORE_ASC' | 'QUALITY_SCORE_DESC' | 'REVIEWER_NAME_ASC' | 'REVIEWER_NAME_DESC' | 'RULE_COMPLIANCE_SCORE_ASC' | 'RULE_COMPLIANCE_SCORE_DESC' | 'USEFULNESS_SCORE_ASC' | 'USEFULNESS_SCORE_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'WHAT_WORKED_WELL_ASC' | 'WHAT_WORKED_WELL_DESC';
export type MarketingFeedbackP90Aggregates = {
    __typename?: 'MarketingFeedbackP90Aggregates';
    /** 90th percentile of accuracyScore across the matching connection */
    accuracyScore?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of overallScore across the matching connection */
    overallScore?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of qualityScore across the matching connection */
    qualityScore?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of ruleComplianceScore across the matching connection */
    ruleComplianceScore?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of usefulnessScore across the matching connection */
    usefulnessScore?: Maybe<Scalars['Float']['output']>;
};
export type MarketingFeedbackP95Aggregates = {
    __typename?: 'MarketingFeedbackP95Aggregates';
    /** 95th percentile of accuracyScore across the matching connection */
    accuracyScore?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of overallScore across the matching connection */
    overallScore?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of qualityScore across the matching connection */
    qualityScore?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of ruleComplianceScore across the matching connection */
    ruleComplianceScore?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of usefulnessScore across the matching connection */
    usefulnessScore?: Maybe<Scalars['Float']['output']>;
};
export type MarketingFeedbackP99Aggregates = {
    __typename?: 'MarketingFeedbackP99Aggregates';
    /** 99th percentile of accuracyScore across the matching connection */
    accuracyScore?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of overallScore across the matching connection */
    overallScore?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of qualityScore across the matching connection */
    qualityScore?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of ruleComplianceScore across the matching connection */
    ruleComplianceScore?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of usefulnessScore across the matching connection */
    usefulnessScore?: Maybe<Scalars['Float']['output']>;
};
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
/** A filter to be used against MarketingFeedbackSource fields. All fields are combined with a logical ‘and.’ */
export type MarketingFeedbackSourceFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<MarketingFeedbackSource>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<MarketingFeedbackSource>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<MarketingFeedbackSource>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<MarketingFeedbackSource>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<MarketingFeedbackSource>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<MarketingFeedbackSource>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<MarketingFeedbackSource>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<MarketingFeedbackSource>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<MarketingFeedbackSource>>;
};
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<MarketingOutputDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<MarketingOutputGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<MarketingOutputMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<MarketingOutputMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<MarketingOutputMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<MarketingOutputP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<MarketingOutputP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<MarketingOutputP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<MarketingOutputStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<MarketingOutputSumAggregates>;
};
export type MarketingOutputAggregatesCountWhereArgs = {
    filter: MarketingOutputFilter;
};
/** A filter to be used against aggregates of `MarketingOutput` object types. */
export type MarketingOutputAggregatesFilter = {
    /** Mean average aggregate over matching `MarketingOutput` objects. */
    average?: InputMaybe<MarketingOutputAverageAggregateFilter>;
    /** A filter that must pass for the relevant `MarketingOutput` object to be included within the aggregate. */
    filter?: InputMaybe<MarketingOutputFilter>;
    /** Maximum aggregate over matching `MarketingOutput` objects. */
    max?: InputMaybe<MarketingOutputMaxAggregateFilter>;
    /** Minimum aggregate over matching `MarketingOutput` objects. */
    min?: InputMaybe<MarketingOutputMinAggregateFilter>;
    /** Sample standard deviation aggregate over matching `MarketingOutput` objects. */
    stddevSample?: InputMaybe<MarketingOutputStddevSampleAggregateFilter>;
    /** Sum aggregate over matching `MarketingOutput` objects. */
    sum?: InputMaybe<MarketingOutputSumAggregateFilter>;
};
/** Orders of groups of `MarketingOutput`: what has no value comes last. */
export type MarketingOutputAggregatesOrderBy = 'AVERAGE_SIZE_BYTES_ASC' | 'AVERAGE_SIZE_BYTES_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_FORMAT_ASC' | 'DISTINCT_COUNT_FORMAT_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_PREVIEW_ASC' | 'DISTINCT_COUNT_PREVIEW_DESC' | 'DISTINCT_COUNT_RUN_ID_ASC' | 'DISTINCT_COUNT_RUN_ID_DESC' | 'DISTINCT_COUNT_S3_KEY_ASC' | 'DISTINCT_COUNT_S3_KEY_DESC' | 'DISTINCT_COUNT_SIZE_BYTES_ASC' | 'DISTINCT_COUNT_SIZE_BYTES_DESC' | 'DISTINCT_COUNT_TITLE_ASC' | 'DISTINCT_COUNT_TITLE_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_SIZE_BYTES_ASC' | 'MAX_SIZE_BYTES_DESC' | 'MEDIAN_SIZE_BYTES_ASC' | 'MEDIAN_SIZE_BYTES_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_SIZE_BYTES_ASC' | 'MIN_SIZE_BYTES_DESC' | 'P90_SIZE_BYTES_ASC' | 'P90_SIZE_BYTES_DESC' | 'P95_SIZE_BYTES_ASC' | 'P95_SIZE_BYTES_DESC' | 'P99_SIZE_BYTES_ASC' | 'P99_SIZE_BYTES_DESC' | 'STDDEV_SAMPLE_SIZE_BYTES_ASC' | 'STDDEV_SAMPLE_SIZE_BYTES_DESC' | 'SUM_SIZE_BYTES_ASC' | 'SUM_SIZE_BYTES_DESC';
export type MarketingOutputAverageAggregateFilter = {
    sizeBytes?: InputMaybe<BigFloatFilter>;
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
    by?: InputMaybe<MarketingOutputGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<MarketingOutputGroupBy>>;
    having?: InputMaybe<MarketingOutputHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingOutputAggregatesOrderBy>>;
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
    /** Filter by the object’s `format` field. */
    format?: InputMaybe<MarketingOutputFormatFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<MarketingOutputFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<MarketingOutputFilter>>;
    /** Filter by the object’s `preview` field. */
    preview?: InputMaybe<StringFilter>;
    /** Filter by the object’s `run` relation. */
    run?: InputMaybe<MarketingRunFilter>;
    /** Filter by the object’s `runId` field. */
    runId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `s3Key` field. */
    s3Key?: InputMaybe<StringFilter>;
    /** Filter by the object’s `sizeBytes` field. */
    sizeBytes?: InputMaybe<IntFilter>;
    /** Filter by the object’s `title` field. */
    title?: InputMaybe<StringFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** What kind of text a file holds. */
export type MarketingOutputFormat = 'html' | 'json' | 'markdown';
/** A filter to be used against MarketingOutputFormat fields. All fields are combined with a logical ‘and.’ */
export type MarketingOutputFormatFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<MarketingOutputFormat>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<MarketingOutputFormat>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<MarketingOutputFormat>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<MarketingOutputFormat>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<MarketingOutputFormat>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<MarketingOutputFormat>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<MarketingOutputFormat>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<MarketingOutputFormat>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<MarketingOutputFormat>>;
};
/** Grouping methods for `MarketingOutput` for usage during aggregation. */
export type MarketingOutputGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'FORMAT' | 'PREVIEW' | 'RUN_ID' | 'S3_KEY' | 'SIZE_BYTES' | 'TITLE' | 'USER_ID';
/** What `MarketingOutput` is grouped by: the order of the keys is that of the fields here. */
export type MarketingOutputGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    format?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    preview?: InputMaybe<Scalars['Boolean']['input']>;
    run?: InputMaybe<MarketingRunGroupByInput>;
    runId?: InputMaybe<Scalars['Boolean']['input']>;
    s3Key?: InputMaybe<Scalars['Boolean']['input']>;
    sizeBytes?: InputMaybe<GroupByNumber>;
    title?: InputMaybe<Scalars['Boolean']['input']>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `MarketingOutput` has in common. */
export type MarketingOutputGroupKey = {
    __typename?: 'MarketingOutputGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    format?: Maybe<MarketingOutputFormat>;
    id?: Maybe<Scalars['UUID']['output']>;
    preview?: Maybe<Scalars['String']['output']>;
    run?: Maybe<MarketingRunGroupKey>;
    runId?: Maybe<Scalars['UUID']['output']>;
    s3Key?: Maybe<Scalars['String']['output']>;
    sizeBytes?: Maybe<Scalars['Int']['output']>;
    title?: Maybe<Scalars['String']['output']>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type MarketingOutputHavingAverageInput = {
    sizeBytes?: InputMaybe<HavingBigfloatFilter>;
};
export type MarketingOutputHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    format?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    preview?: InputMaybe<HavingBigintFilter>;
    runId?: InputMaybe<HavingBigintFilter>;
    s3Key?: InputMaybe<HavingBigintFilter>;
    sizeBytes?: InputMaybe<HavingBigintFilter>;
    title?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `MarketingOutput` aggregates. */
export type MarketingOutputHavingInput = {
    AND?: InputMaybe<Array<MarketingOutputHavingInput>>;
    OR?: InputMaybe<Array<MarketingOutputHavingInput>>;
    average?: InputMaybe<MarketingOutputHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<MarketingOutputHavingDistinctCountInput>;
    max?: InputMaybe<MarketingOutputHavingMaxInput>;
    median?: InputMaybe<MarketingOutputHavingMedianInput>;
    min?: InputMaybe<MarketingOutputHavingMinInput>;
    p90?: InputMaybe<MarketingOutputHavingP90Input>;
    p95?: InputMaybe<MarketingOutputHavingP95Input>;
    p99?: InputMaybe<MarketingOutputHavingP99Input>;
    stddevSample?: InputMaybe<MarketingOutputHavingStddevSampleInput>;
    sum?: InputMaybe<MarketingOutputHavingSumInput>;
};
export type MarketingOutputHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    sizeBytes?: InputMaybe<HavingIntFilter>;
};
export type MarketingOutputHavingMedianInput = {
    sizeBytes?: InputMaybe<HavingFloatFilter>;
};
export type MarketingOutputHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    sizeBytes?: InputMaybe<HavingIntFilter>;
};
export type MarketingOutputHavingP90Input = {
    sizeBytes?: InputMaybe<HavingFloatFilter>;
};
export type MarketingOutputHavingP95Input = {
    sizeBytes?: InputMaybe<HavingFloatFilter>;
};
export type MarketingOutputHavingP99Input = {
    sizeBytes?: InputMaybe<HavingFloatFilter>;
};
export type MarketingOutputHavingStddevSampleInput = {
    sizeBytes?: InputMaybe<HavingBigfloatFilter>;
};
export type MarketingOutputHavingSumInput = {
    sizeBytes?: InputMaybe<HavingBigintFilter>;
};
export type MarketingOutputMaxAggregateFilter = {
    sizeBytes?: InputMaybe<IntFilter>;
};
export type MarketingOutputMaxAggregates = {
    __typename?: 'MarketingOutputMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['Int']['output']>;
};
export type MarketingOutputMedianAggregates = {
    __typename?: 'MarketingOutputMedianAggregates';
    /** Median of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['Float']['output']>;
};
export type MarketingOutputMinAggregateFilter = {
    sizeBytes?: InputMaybe<IntFilter>;
};
export type MarketingOutputMinAggregates = {
    __typename?: 'MarketingOutputMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `MarketingOutput`. */
export type MarketingOutputOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PREVIEW_ASC' | 'PREVIEW_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RUN_ID_ASC' | 'RUN_ID_DESC' | 'S3_KEY_ASC' | 'S3_KEY_DESC' | 'SIZE_BYTES_ASC' | 'SIZE_BYTES_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
export type MarketingOutputP90Aggregates = {
    __typename?: 'MarketingOutputP90Aggregates';
    /** 90th percentile of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['Float']['output']>;
};
export type MarketingOutputP95Aggregates = {
    __typename?: 'MarketingOutputP95Aggregates';
    /** 95th percentile of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['Float']['output']>;
};
export type MarketingOutputP99Aggregates = {
    __typename?: 'MarketingOutputP99Aggregates';
    /** 99th percentile of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['Float']['output']>;
};
export type MarketingOutputStddevSampleAggregateFilter = {
    sizeBytes?: InputMaybe<BigFloatFilter>;
};
export type MarketingOutputStddevSampleAggregates = {
    __typename?: 'MarketingOutputStddevSampleAggregates';
    /** Sample standard deviation of sizeBytes across the matching connection */
    sizeBytes?: Maybe<Scalars['BigFloat']['output']>;
};
export type MarketingOutputSumAggregateFilter = {
    sizeBytes?: InputMaybe<BigIntFilter>;
};
export type MarketingOutputSumAggregates = {
    __typename?: 'MarketingOutputSumAggregates';
    /** Sum of sizeBytes across the matching connection */
    sizeBytes: Scalars['BigInt']['output'];
};
/** All input for the `marketingReleaseRun` mutation. */
export type MarketingReleaseRunInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
};
/** The output of our `marketingReleaseRun` mutation. */
export type MarketingReleaseRunPayload = {
    __typename?: 'MarketingReleaseRunPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    marketingRun?: Maybe<MarketingRun>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `marketingReportRunTokens` mutation. */
export type MarketingReportRunTokensInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
    tokensInput: Scalars['Int']['input'];
    tokensOutput: Scalars['Int']['input'];
};
/** The output of our `marketingReportRunTokens` mutation. */
export type MarketingReportRunTokensPayload = {
    __typename?: 'MarketingReportRunTokensPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    marketingRun?: Maybe<MarketingRun>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
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
    /** Whether its worker has let the lease end without a word: it runs no more, and the next worker takes over. */
    leaseExpired: Scalars['Boolean']['output'];
    /** Until when its worker holds it; afterwards another may take over. Null unless it is running. */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<MarketingRunDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<MarketingRunGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<MarketingRunMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<MarketingRunMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<MarketingRunMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<MarketingRunP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<MarketingRunP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<MarketingRunP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<MarketingRunStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<MarketingRunSumAggregates>;
};
export type MarketingRunAggregatesCountWhereArgs = {
    filter: MarketingRunFilter;
};
/** A filter to be used against aggregates of `MarketingRun` object types. */
export type MarketingRunAggregatesFilter = {
    /** Mean average aggregate over matching `MarketingRun` objects. */
    average?: InputMaybe<MarketingRunAverageAggregateFilter>;
    /** Distinct count aggregate over matching `MarketingRun` objects. */
    distinctCount?: InputMaybe<MarketingRunDistinctCountAggregateFilter>;
    /** A filter that must pass for the relevant `MarketingRun` object to be included within the aggregate. */
    filter?: InputMaybe<MarketingRunFilter>;
    /** Maximum aggregate over matching `MarketingRun` objects. */
    max?: InputMaybe<MarketingRunMaxAggregateFilter>;
    /** Minimum aggregate over matching `MarketingRun` objects. */
    min?: InputMaybe<MarketingRunMinAggregateFilter>;
    /** Sample standard deviation aggregate over matching `MarketingRun` objects. */
    stddevSample?: InputMaybe<MarketingRunStddevSampleAggregateFilter>;
    /** Sum aggregate over matching `MarketingRun` objects. */
    sum?: InputMaybe<MarketingRunSumAggregateFilter>;
};
/** Orders of groups of `MarketingRun`: what has no value comes last. */
export type MarketingRunAggregatesOrderBy = 'AVERAGE_ATTEMPTS_ASC' | 'AVERAGE_ATTEMPTS_DESC' | 'AVERAGE_TOKENS_INPUT_ASC' | 'AVERAGE_TOKENS_INPUT_DESC' | 'AVERAGE_TOKENS_OUTPUT_ASC' | 'AVERAGE_TOKENS_OUTPUT_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_ATTEMPTS_ASC' | 'DISTINCT_COUNT_ATTEMPTS_DESC' | 'DISTINCT_COUNT_CLIENT_ID_ASC' | 'DISTINCT_COUNT_CLIENT_ID_DESC' | 'DISTINCT_COUNT_COMPLETED_AT_ASC' | 'DISTINCT_COUNT_COMPLETED_AT_DESC' | 'DISTINCT_COUNT_ERROR_MESSAGE_ASC' | 'DISTINCT_COUNT_ERROR_MESSAGE_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_INNGEST_EVENT_ID_ASC' | 'DISTINCT_COUNT_INNGEST_EVENT_ID_DESC' | 'DISTINCT_COUNT_LEASE_EXPIRES_AT_ASC' | 'DISTINCT_COUNT_LEASE_EXPIRES_AT_DESC' | 'DISTINCT_COUNT_METADATA_ASC' | 'DISTINCT_COUNT_METADATA_DESC' | 'DISTINCT_COUNT_QUEUED_AT_ASC' | 'DISTINCT_COUNT_QUEUED_AT_DESC' | 'DISTINCT_COUNT_SKILL_ID_ASC' | 'DISTINCT_COUNT_SKILL_ID_DESC' | 'DISTINCT_COUNT_STARTED_AT_ASC' | 'DISTINCT_COUNT_STARTED_AT_DESC' | 'DISTINCT_COUNT_STATUS_ASC' | 'DISTINCT_COUNT_STATUS_DESC' | 'DISTINCT_COUNT_TOKENS_INPUT_ASC' | 'DISTINCT_COUNT_TOKENS_INPUT_DESC' | 'DISTINCT_COUNT_TOKENS_OUTPUT_ASC' | 'DISTINCT_COUNT_TOKENS_OUTPUT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'DISTINCT_COUNT_USER_MESSAGE_ASC' | 'DISTINCT_COUNT_USER_MESSAGE_DESC' | 'DISTINCT_COUNT_WORKER_ID_ASC' | 'DISTINCT_COUNT_WORKER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_ATTEMPTS_ASC' | 'MAX_ATTEMPTS_DESC' | 'MAX_COMPLETED_AT_ASC' | 'MAX_COMPLETED_AT_DESC' | 'MAX_LEASE_EXPIRES_AT_ASC' | 'MAX_LEASE_EXPIRES_AT_DESC' | 'MAX_QUEUED_AT_ASC' | 'MAX_QUEUED_AT_DESC' | 'MAX_STARTED_AT_ASC' | 'MAX_STARTED_AT_DESC' | 'MAX_TOKENS_INPUT_ASC' | 'MAX_TOKENS_INPUT_DESC' | 'MAX_TOKENS_OUTPUT_ASC' | 'MAX_TOKENS_OUTPUT_DESC' | 'MEDIAN_ATTEMPTS_ASC' | 'MEDIAN_ATTEMPTS_DESC' | 'MEDIAN_TOKENS_INPUT_ASC' | 'MEDIAN_TOKENS_INPUT_DESC' | 'MEDIAN_TOKENS_OUTPUT_ASC' | 'MEDIAN_TOKENS_OUTPUT_DESC' | 'MIN_ATTEMPTS_ASC' | 'MIN_ATTEMPTS_DESC' | 'MIN_COMPLETED_AT_ASC' | 'MIN_COMPLETED_AT_DESC' | 'MIN_LEASE_EXPIRES_AT_ASC' | 'MIN_LEASE_EXPIRES_AT_DESC' | 'MIN_QUEUED_AT_ASC' | 'MIN_QUEUED_AT_DESC' | 'MIN_STARTED_AT_ASC' | 'MIN_STARTED_AT_DESC' | 'MIN_TOKENS_INPUT_ASC' | 'MIN_TOKENS_INPUT_DESC' | 'MIN_TOKENS_OUTPUT_ASC' | 'MIN_TOKENS_OUTPUT_DESC' | 'P90_ATTEMPTS_ASC' | 'P90_ATTEMPTS_DESC' | 'P90_TOKENS_INPUT_ASC' | 'P90_TOKENS_INPUT_DESC' | 'P90_TOKENS_OUTPUT_ASC' | 'P90_TOKENS_OUTPUT_DESC' | 'P95_ATTEMPTS_ASC' | 'P95_ATTEMPTS_DESC' | 'P95_TOKENS_INPUT_ASC' | 'P95_TOKENS_INPUT_DESC' | 'P95_TOKENS_OUTPUT_ASC' | 'P95_TOKENS_OUTPUT_DESC' | 'P99_ATTEMPTS_ASC' | 'P99_ATTEMPTS_DESC' | 'P99_TOKENS_INPUT_ASC' | 'P99_TOKENS_INPUT_DESC' | 'P99_TOKENS_OUTPUT_ASC' | 'P99_TOKENS_OUTPUT_DESC' | 'STDDEV_SAMPLE_ATTEMPTS_ASC' | 'STDDEV_SAMPLE_ATTEMPTS_DESC' | 'STDDEV_SAMPLE_TOKENS_INPUT_ASC' | 'STDDEV_SAMPLE_TOKENS_INPUT_DESC' | 'STDDEV_SAMPLE_TOKENS_OUTPUT_ASC' | 'STDDEV_SAMPLE_TOKENS_OUTPUT_DESC' | 'SUM_ATTEMPTS_ASC' | 'SUM_ATTEMPTS_DESC' | 'SUM_TOKENS_INPUT_ASC' | 'SUM_TOKENS_INPUT_DESC' | 'SUM_TOKENS_OUTPUT_ASC' | 'SUM_TOKENS_OUTPUT_DESC';
export type MarketingRunAverageAggregateFilter = {
    attempts?: InputMaybe<BigFloatFilter>;
    tokensInput?: InputMaybe<BigFloatFilter>;
    tokensOutput?: InputMaybe<BigFloatFilter>;
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
    by?: InputMaybe<MarketingRunGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<MarketingRunGroupBy>>;
    having?: InputMaybe<MarketingRunHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingRunAggregatesOrderBy>>;
};
export type MarketingRunDistinctCountAggregateFilter = {
    leaseExpired?: InputMaybe<BigIntFilter>;
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
    /**
     * Distinct count of this field across the matching connection.
     *
     * ---
     *
     * Whether its worker has let the lease end without a word: it runs no more, and the next worker takes over.
     */
    leaseExpired?: Maybe<Scalars['BigInt']['output']>;
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
    /** Filter by the object’s `attempts` field. */
    attempts?: InputMaybe<IntFilter>;
    /** Filter by the object’s `client` relation. */
    client?: InputMaybe<MarketingClientFilter>;
    /** A related `client` exists. */
    clientExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `clientId` field. */
    clientId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `completedAt` field. */
    completedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `errorMessage` field. */
    errorMessage?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `inngestEventId` field. */
    inngestEventId?: InputMaybe<StringFilter>;
    /** Filter by the object’s `leaseExpired` field. */
    leaseExpired?: InputMaybe<BooleanFilter>;
    /** Filter by the object’s `leaseExpiresAt` field. */
    leaseExpiresAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `metadata` field. */
    metadata?: InputMaybe<JsonFilter>;
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
    /** Filter by the object’s `startedAt` field. */
    startedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<MarketingRunStatusFilter>;
    /** Filter by the object’s `tokensInput` field. */
    tokensInput?: InputMaybe<IntFilter>;
    /** Filter by the object’s `tokensOutput` field. */
    tokensOutput?: InputMaybe<IntFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `userMessage` field. */
    userMessage?: InputMaybe<StringFilter>;
    /** Filter by the object’s `worker` relation. */
    worker?: InputMaybe<UserFilter>;
    /** A related `worker` exists. */
    workerExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `workerId` field. */
    workerId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `MarketingRun` for usage during aggregation. */
export type MarketingRunGroupBy = 'ATTEMPTS' | 'CLIENT_ID' | 'COMPLETED_AT' | 'COMPLETED_AT_TRUNCATED_TO_DAY' | 'COMPLETED_AT_TRUNCATED_TO_HOUR' | 'ERROR_MESSAGE' | 'INNGEST_EVENT_ID' | 'LEASE_EXPIRES_AT' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_DAY' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_HOUR' | 'METADATA' | 'QUEUED_AT' | 'QUEUED_AT_TRUNCATED_TO_DAY' | 'QUEUED_AT_TRUNCATED_TO_HOUR' | 'SKILL_ID' | 'STARTED_AT' | 'STARTED_AT_TRUNCATED_TO_DAY' | 'STARTED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'TOKENS_INPUT' | 'TOKENS_OUTPUT' | 'USER_ID' | 'USER_MESSAGE' | 'WORKER_ID';
/** What `MarketingRun` is grouped by: the order of the keys is that of the fields here. */
export type MarketingRunGroupByInput = {
    attempts?: InputMaybe<GroupByNumber>;
    client?: InputMaybe<MarketingClientGroupByInput>;
    clientId?: InputMaybe<Scalars['Boolean']['input']>;
    completedAt?: InputMaybe<GroupByTime>;
    errorMessage?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    inngestEventId?: InputMaybe<Scalars['Boolean']['input']>;
    leaseExpiresAt?: InputMaybe<GroupByTime>;
    queuedAt?: InputMaybe<GroupByTime>;
    skill?: InputMaybe<MarketingSkillGroupByInput>;
    skillId?: InputMaybe<Scalars['Boolean']['input']>;
    startedAt?: InputMaybe<GroupByTime>;
    status?: InputMaybe<Scalars['Boolean']['input']>;
    tokensInput?: InputMaybe<GroupByNumber>;
    tokensOutput?: InputMaybe<GroupByNumber>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
    userMessage?: InputMaybe<Scalars['Boolean']['input']>;
    worker?: InputMaybe<UserGroupByInput>;
    workerId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `MarketingRun` has in common. */
export type MarketingRunGroupKey = {
    __typename?: 'MarketingRunGroupKey';
    attempts?: Maybe<Scalars['Int']['output']>;
    client?: Maybe<MarketingClientGroupKey>;
    clientId?: Maybe<Scalars['UUID']['output']>;
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    errorMessage?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    inngestEventId?: Maybe<Scalars['String']['output']>;
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    queuedAt?: Maybe<Scalars['Datetime']['output']>;
    skill?: Maybe<MarketingSkillGroupKey>;
    skillId?: Maybe<Scalars['UUID']['output']>;
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    status?: Maybe<MarketingRunStatus>;
    tokensInput?: Maybe<Scalars['Int']['output']>;
    tokensOutput?: Maybe<Scalars['Int']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
    userMessage?: Maybe<Scalars['String']['output']>;
    worker?: Maybe<UserGroupKey>;
    workerId?: Maybe<Scalars['UUID']['output']>;
};
export type MarketingRunHavingAverageInput = {
    attempts?: InputMaybe<HavingBigfloatFilter>;
    tokensInput?: InputMaybe<HavingBigfloatFilter>;
    tokensOutput?: InputMaybe<HavingBigfloatFilter>;
};
export type MarketingRunHavingDistinctCountInput = {
    attempts?: InputMaybe<HavingBigintFilter>;
    clientId?: InputMaybe<HavingBigintFilter>;
    completedAt?: InputMaybe<HavingBigintFilter>;
    errorMessage?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    inngestEventId?: InputMaybe<HavingBigintFilter>;
    leaseExpiresAt?: InputMaybe<HavingBigintFilter>;
    metadata?: InputMaybe<HavingBigintFilter>;
    queuedAt?: InputMaybe<HavingBigintFilter>;
    skillId?: InputMaybe<HavingBigintFilter>;
    startedAt?: InputMaybe<HavingBigintFilter>;
    status?: InputMaybe<HavingBigintFilter>;
    tokensInput?: InputMaybe<HavingBigintFilter>;
    tokensOutput?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
    userMessage?: InputMaybe<HavingBigintFilter>;
    workerId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `MarketingRun` aggregates. */
export type MarketingRunHavingInput = {
    AND?: InputMaybe<Array<MarketingRunHavingInput>>;
    OR?: InputMaybe<Array<MarketingRunHavingInput>>;
    average?: InputMaybe<MarketingRunHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<MarketingRunHavingDistinctCountInput>;
    max?: InputMaybe<MarketingRunHavingMaxInput>;
    median?: InputMaybe<MarketingRunHavingMedianInput>;
    min?: InputMaybe<MarketingRunHavingMinInput>;
    p90?: InputMaybe<MarketingRunHavingP90Input>;
    p95?: InputMaybe<MarketingRunHavingP95Input>;
    p99?: InputMaybe<MarketingRunHavingP99Input>;
    stddevSample?: InputMaybe<MarketingRunHavingStddevSampleInput>;
    sum?: InputMaybe<MarketingRunHavingSumInput>;
};
export type MarketingRunHavingMaxInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    completedAt?: InputMaybe<HavingDatetimeFilter>;
    leaseExpiresAt?: InputMaybe<HavingDatetimeFilter>;
    queuedAt?: InputMaybe<HavingDatetimeFilter>;
    startedAt?: InputMaybe<HavingDatetimeFilter>;
    tokensInput?: InputMaybe<HavingIntFilter>;
    tokensOutput?: InputMaybe<HavingIntFilter>;
};
export type MarketingRunHavingMedianInput = {
    attempts?: InputMaybe<HavingFloatFilter>;
    tokensInput?: InputMaybe<HavingFloatFilter>;
    tokensOutput?: InputMaybe<HavingFloatFilter>;
};
export type MarketingRunHavingMinInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    completedAt?: InputMaybe<HavingDatetimeFilter>;
    leaseExpiresAt?: InputMaybe<HavingDatetimeFilter>;
    queuedAt?: InputMaybe<HavingDatetimeFilter>;
    startedAt?: InputMaybe<HavingDatetimeFilter>;
    tokensInput?: InputMaybe<HavingIntFilter>;
    tokensOutput?: InputMaybe<HavingIntFilter>;
};
export type MarketingRunHavingP90Input = {
    attempts?: InputMaybe<HavingFloatFilter>;
    tokensInput?: InputMaybe<HavingFloatFilter>;
    tokensOutput?: InputMaybe<HavingFloatFilter>;
};
export type MarketingRunHavingP95Input = {
    attempts?: InputMaybe<HavingFloatFilter>;
    tokensInput?: InputMaybe<HavingFloatFilter>;
    tokensOutput?: InputMaybe<HavingFloatFilter>;
};
export type MarketingRunHavingP99Input = {
    attempts?: InputMaybe<HavingFloatFilter>;
    tokensInput?: InputMaybe<HavingFloatFilter>;
    tokensOutput?: InputMaybe<HavingFloatFilter>;
};
export type MarketingRunHavingStddevSampleInput = {
    attempts?: InputMaybe<HavingBigfloatFilter>;
    tokensInput?: InputMaybe<HavingBigfloatFilter>;
    tokensOutput?: InputMaybe<HavingBigfloatFilter>;
};
export type MarketingRunHavingSumInput = {
    attempts?: InputMaybe<HavingBigintFilter>;
    tokensInput?: InputMaybe<HavingBigintFilter>;
    tokensOutput?: InputMaybe<HavingBigintFilter>;
};
export type MarketingRunMaxAggregateFilter = {
    attempts?: InputMaybe<IntFilter>;
    tokensInput?: InputMaybe<IntFilter>;
    tokensOutput?: InputMaybe<IntFilter>;
};
export type MarketingRunMaxAggregates = {
    __typename?: 'MarketingRunMaxAggregates';
    /** Maximum of attempts across the matching connection */
    attempts?: Maybe<Scalars['Int']['output']>;
    /** Maximum of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of queuedAt across the matching connection */
    queuedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of tokensInput across the matching connection */
    tokensInput?: Maybe<Scalars['Int']['output']>;
    /** Maximum of tokensOutput across the matching connection */
    tokensOutput?: Maybe<Scalars['Int']['output']>;
};
export type MarketingRunMedianAggregates = {
    __typename?: 'MarketingRunMedianAggregates';
    /** Median of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
    /** Median of tokensInput across the matching connection */
    tokensInput?: Maybe<Scalars['Float']['output']>;
    /** Median of tokensOutput across the matching connection */
    tokensOutput?: Maybe<Scalars['Float']['output']>;
};
export type MarketingRunMinAggregateFilter = {
    attempts?: InputMaybe<IntFilter>;
    tokensInput?: InputMaybe<IntFilter>;
    tokensOutput?: InputMaybe<IntFilter>;
};
export type MarketingRunMinAggregates = {
    __typename?: 'MarketingRunMinAggregates';
    /** Minimum of attempts across the matching connection */
    attempts?: Maybe<Scalars['Int']['output']>;
    /** Minimum of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of queuedAt across the matching connection */
    queuedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of tokensInput across the matching connection */
    tokensInput?: Maybe<Scalars['Int']['output']>;
    /** Minimum of tokensOutput across the matching connection */
    tokensOutput?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `MarketingRun`. */
export type MarketingRunOrderBy = 'ATTEMPTS_ASC' | 'ATTEMPTS_DESC' | 'CLIENT_ID_ASC' | 'CLIENT_ID_DESC' | 'COMPLETED_AT_ASC' | 'COMPLETED_AT_DESC' | 'ERROR_MESSAGE_ASC' | 'ERROR_MESSAGE_DESC' | 'ID_ASC' | 'ID_DESC' | 'INNGEST_EVENT_ID_ASC' | 'INNGEST_EVENT_ID_DESC' | 'LEASE_EXPIRES_AT_ASC' | 'LEASE_EXPIRES_AT_DESC' | 'NATURAL' | 'OUTPUTS_AVERAGE_SIZE_BYTES_ASC' | 'OUTPUTS_AVERAGE_SIZE_BYTES_DESC' | 'OUTPUTS_COUNT_ASC' | 'OUTPUTS_COUNT_DESC' | 'OUTPUTS_MAX_SIZE_BYTES_ASC' | 'OUTPUTS_MAX_SIZE_BYTES_DESC' | 'OUTPUTS_MIN_SIZE_BYTES_ASC' | 'OUTPUTS_MIN_SIZE_BYTES_DESC' | 'OUTPUTS_STDDEV_SAMPLE_SIZE_BYTES_ASC' | 'OUTPUTS_STDDEV_SAMPLE_SIZE_BYTES_DESC' | 'OUTPUTS_SUM_SIZE_BYTES_ASC' | 'OUTPUTS_SUM_SIZE_BYTES_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'QUEUED_AT_ASC' | 'QUEUED_AT_DESC' | 'SKILL_ID_ASC' | 'SKILL_ID_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'TOKENS_INPUT_ASC' | 'TOKENS_INPUT_DESC' | 'TOKENS_OUTPUT_ASC' | 'TOKENS_OUTPUT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'USER_MESSAGE_ASC' | 'USER_MESSAGE_DESC' | 'WORKER_ID_ASC' | 'WORKER_ID_DESC';
export type MarketingRunP90Aggregates = {
    __typename?: 'MarketingRunP90Aggregates';
    /** 90th percentile of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of tokensInput across the matching connection */
    tokensInput?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of tokensOutput across the matching connection */
    tokensOutput?: Maybe<Scalars['Float']['output']>;
};
export type MarketingRunP95Aggregates = {
    __typename?: 'MarketingRunP95Aggregates';
    /** 95th percentile of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of tokensInput across the matching connection */
    tokensInput?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of tokensOutput across the matching connection */
    tokensOutput?: Maybe<Scalars['Float']['output']>;
};
export type MarketingRunP99Aggregates = {
    __typename?: 'MarketingRunP99Aggregates';
    /** 99th percentile of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of tokensInput across the matching connection */
    tokensInput?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of tokensOutput across the matching connection */
    tokensOutput?: Maybe<Scalars['Float']['output']>;
};
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
export type MarketingRunStddevSampleAggregateFilter = {
    attempts?: InputMaybe<BigFloatFilter>;
    tokensInput?: InputMaybe<BigFloatFilter>;
    tokensOutput?: InputMaybe<BigFloatFilter>;
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
export type MarketingRunSumAggregateFilter = {
    attempts?: InputMaybe<BigIntFilter>;
    tokensInput?: InputMaybe<BigIntFilter>;
    tokensOutput?: InputMaybe<BigIntFilter>;
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
    /** What people thought of this skill's outputs since a time, or in the last 30 days, newest first; the caller's own, or all for who may see all. */
    feedback: MarketingFeedbackConnection;
    /** Whether it has a file of rules that feedback can change. */
    hasRules: Scalars['Boolean']['output'];
    /** Whether its folder has folders. */
    hasSubdirectories: Scalars['Boolean']['output'];
    /** Key. */
    id: Scalars['UUID']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<MarketingSkillDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<MarketingSkillGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<MarketingSkillMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<MarketingSkillMinAggregates>;
};
export type MarketingSkillAggregatesCountWhereArgs = {
    filter: MarketingSkillFilter;
};
/** Orders of groups of `MarketingSkill`: what has no value comes last. */
export type MarketingSkillAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_DESCRIPTION_ASC' | 'DISTINCT_COUNT_DESCRIPTION_DESC' | 'DISTINCT_COUNT_HAS_RULES_ASC' | 'DISTINCT_COUNT_HAS_RULES_DESC' | 'DISTINCT_COUNT_HAS_SUBDIRECTORIES_ASC' | 'DISTINCT_COUNT_HAS_SUBDIRECTORIES_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_NAME_ASC' | 'DISTINCT_COUNT_NAME_DESC' | 'DISTINCT_COUNT_RELATED_SKILLS_ASC' | 'DISTINCT_COUNT_RELATED_SKILLS_DESC' | 'DISTINCT_COUNT_S3_KEY_ASC' | 'DISTINCT_COUNT_S3_KEY_DESC' | 'DISTINCT_COUNT_TRIGGER_KEYWORDS_ASC' | 'DISTINCT_COUNT_TRIGGER_KEYWORDS_DESC' | 'DISTINCT_COUNT_TYPE_ASC' | 'DISTINCT_COUNT_TYPE_DESC' | 'DISTINCT_COUNT_UPDATED_AT_ASC' | 'DISTINCT_COUNT_UPDATED_AT_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_UPDATED_AT_ASC' | 'MAX_UPDATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_UPDATED_AT_ASC' | 'MIN_UPDATED_AT_DESC';
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
    by?: InputMaybe<MarketingSkillGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<MarketingSkillGroupBy>>;
    having?: InputMaybe<MarketingSkillHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<MarketingSkillAggregatesOrderBy>>;
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
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `description` field. */
    description?: InputMaybe<StringFilter>;
    /** Filter by the object’s `hasRules` field. */
    hasRules?: InputMaybe<BooleanFilter>;
    /** Filter by the object’s `hasSubdirectories` field. */
    hasSubdirectories?: InputMaybe<BooleanFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `name` field. */
    name?: InputMaybe<StringFilter>;
    /** Negates the expression. */
    not?: InputMaybe<MarketingSkillFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<MarketingSkillFilter>>;
    /** Filter by the object’s `relatedSkills` field. */
    relatedSkills?: InputMaybe<JsonFilter>;
    /** Filter by the object’s `runs` relation. */
    runs?: InputMaybe<MarketingSkillToManyMarketingRunFilter>;
    /** Some related `runs` exist. */
    runsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `s3Key` field. */
    s3Key?: InputMaybe<StringFilter>;
    /** Filter by the object’s `triggerKeywords` field. */
    triggerKeywords?: InputMaybe<JsonFilter>;
    /** Filter by the object’s `type` field. */
    type?: InputMaybe<MarketingSkillTypeFilter>;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
};
/** Grouping methods for `MarketingSkill` for usage during aggregation. */
export type MarketingSkillGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'DESCRIPTION' | 'HAS_RULES' | 'HAS_SUBDIRECTORIES' | 'RELATED_SKILLS' | 'S3_KEY' | 'TRIGGER_KEYWORDS' | 'TYPE' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR';
/** What `MarketingSkill` is grouped by: the order of the keys is that of the fields here. */
export type MarketingSkillGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    description?: InputMaybe<Scalars['Boolean']['input']>;
    hasRules?: InputMaybe<Scalars['Boolean']['input']>;
    hasSubdirectories?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    name?: InputMaybe<Scalars['Boolean']['input']>;
    s3Key?: InputMaybe<Scalars['Boolean']['input']>;
    type?: InputMaybe<Scalars['Boolean']['input']>;
    updatedAt?: InputMaybe<GroupByTime>;
};
/** What a group of `MarketingSkill` has in common. */
export type MarketingSkillGroupKey = {
    __typename?: 'MarketingSkillGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    hasRules?: Maybe<Scalars['Boolean']['output']>;
    hasSubdirectories?: Maybe<Scalars['Boolean']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    name?: Maybe<Scalars['String']['output']>;
    s3Key?: Maybe<Scalars['String']['output']>;
    type?: Maybe<MarketingSkillType>;
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type MarketingSkillHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    description?: InputMaybe<HavingBigintFilter>;
    hasRules?: InputMaybe<HavingBigintFilter>;
    hasSubdirectories?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    name?: InputMaybe<HavingBigintFilter>;
    relatedSkills?: InputMaybe<HavingBigintFilter>;
    s3Key?: InputMaybe<HavingBigintFilter>;
    triggerKeywords?: InputMaybe<HavingBigintFilter>;
    type?: InputMaybe<HavingBigintFilter>;
    updatedAt?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `MarketingSkill` aggregates. */
export type MarketingSkillHavingInput = {
    AND?: InputMaybe<Array<MarketingSkillHavingInput>>;
    OR?: InputMaybe<Array<MarketingSkillHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<MarketingSkillHavingDistinctCountInput>;
    max?: InputMaybe<MarketingSkillHavingMaxInput>;
    min?: InputMaybe<MarketingSkillHavingMinInput>;
};
export type MarketingSkillHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type MarketingSkillHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
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
export type MarketingSkillMaxAggregates = {
    __typename?: 'MarketingSkillMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type MarketingSkillMinAggregates = {
    __typename?: 'MarketingSkillMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `MarketingSkill`. */
export type MarketingSkillOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'HAS_RULES_ASC' | 'HAS_RULES_DESC' | 'HAS_SUBDIRECTORIES_ASC' | 'HAS_SUBDIRECTORIES_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RUNS_AVERAGE_ATTEMPTS_ASC' | 'RUNS_AVERAGE_ATTEMPTS_DESC' | 'RUNS_AVERAGE_TOKENS_INPUT_ASC' | 'RUNS_AVERAGE_TOKENS_INPUT_DESC' | 'RUNS_AVERAGE_TOKENS_OUTPUT_ASC' | 'RUNS_AVERAGE_TOKENS_OUTPUT_DESC' | 'RUNS_COUNT_ASC' | 'RUNS_COUNT_DESC' | 'RUNS_MAX_ATTEMPTS_ASC' | 'RUNS_MAX_ATTEMPTS_DESC' | 'RUNS_MAX_TOKENS_INPUT_ASC' | 'RUNS_MAX_TOKENS_INPUT_DESC' | 'RUNS_MAX_TOKENS_OUTPUT_ASC' | 'RUNS_MAX_TOKENS_OUTPUT_DESC' | 'RUNS_MIN_ATTEMPTS_ASC' | 'RUNS_MIN_ATTEMPTS_DESC' | 'RUNS_MIN_TOKENS_INPUT_ASC' | 'RUNS_MIN_TOKENS_INPUT_DESC' | 'RUNS_MIN_TOKENS_OUTPUT_ASC' | 'RUNS_MIN_TOKENS_OUTPUT_DESC' | 'RUNS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'RUNS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'RUNS_STDDEV_SAMPLE_TOKENS_INPUT_ASC' | 'RUNS_STDDEV_SAMPLE_TOKENS_INPUT_DESC' | 'RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_ASC' | 'RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_DESC' | 'RUNS_SUM_ATTEMPTS_ASC' | 'RUNS_SUM_ATTEMPTS_DESC' | 'RUNS_SUM_TOKENS_INPUT_ASC' | 'RUNS_SUM_TOKENS_INPUT_DESC' | 'RUNS_SUM_TOKENS_OUTPUT_ASC' | 'RUNS_SUM_TOKENS_OUTPUT_DESC' | 'S3_KEY_ASC' | 'S3_KEY_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC';
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
export type MissingGrant = {
    __typename?: 'MissingGrant';
    columns: Array<Scalars['String']['output']>;
    privilege: AccessVerb;
};
/** The root mutation type which contains root level fields which mutate data. */
export type Mutation = {
    __typename?: 'Mutation';
    /** Answers a question that the caller holds. ALREADY_EXISTS when they have answered it, LEASE_LOST when it is not in their hands. */
    coachingAnswerInteraction?: Maybe<CoachingAnswerInteractionPayload>;
    /** Hands a question to the calling agent, for five minutes: the one of that id, or the one that has waited for longest. Null when there is none to take. */
    coachingClaimInteraction?: Maybe<CoachingClaimInteractionPayload>;
    /** Keeps a question for five more minutes. LEASE_LOST says to stop: another agent has it, or it has ended. */
    coachingExtendInteractionLease?: Maybe<CoachingExtendInteractionLeasePayload>;
    /** Ends a question without an answer, and says why. */
    coachingFailInteraction?: Maybe<CoachingFailInteractionPayload>;
    /** Adds signals to what coaching knows about a person, oneself unless userId says otherwise; makes the profile when there is none. signals is an object, of which each name replaces the same name known before. */
    coachingMergePersonaSignals?: Maybe<CoachingMergePersonaSignalsPayload>;
    /** Removes what has expired, and says how many entries that were. */
    coachingPurgeCacheEntries?: Maybe<CoachingPurgeCacheEntriesPayload>;
    /** Keeps a value under a key until it expires, in place of what was there. INVALID_VALUE when it would have expired already. */
    coachingPutCacheEntry?: Maybe<CoachingPutCacheEntryPayload>;
    /** Gives a question back for another agent. */
    coachingReleaseInteraction?: Maybe<CoachingReleaseInteractionPayload>;
    /** Makes a key with which a program acts for you. */
    createApiKey?: Maybe<CreateApiKeyPayload>;
    /** Creates a single `CoachingGoal`. */
    createCoachingGoal?: Maybe<CreateCoachingGoalPayload>;
    /** Creates a single `CoachingInteraction`. */
    createCoachingInteraction?: Maybe<CreateCoachingInteractionPayload>;
    /** Creates a single `CoachingProfile`. */
    createCoachingProfile?: Maybe<CreateCoachingProfilePayload>;
    /** Creates a single `CoachingTask`. */
    createCoachingTask?: Maybe<CreateCoachingTaskPayload>;
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
    /** Creates a single `RalphAdvancedFeature`. */
    createRalphAdvancedFeature?: Maybe<CreateRalphAdvancedFeaturePayload>;
    /** Creates a single `RalphAdvancedOrchestrator`. */
    createRalphAdvancedOrchestrator?: Maybe<CreateRalphAdvancedOrchestratorPayload>;
    /** Creates a single `RalphAdvancedProgressLog`. */
    createRalphAdvancedProgressLog?: Maybe<CreateRalphAdvancedProgressLogPayload>;
    /** Creates a single `RalphAdvancedProject`. */
    createRalphAdvancedProject?: Maybe<CreateRalphAdvancedProjectPayload>;
    /** Creates a single `RalphAdvancedStory`. */
    createRalphAdvancedStory?: Maybe<CreateRalphAdvancedStoryPayload>;
    /** Creates a single `RalphWebProfile`. */
    createRalphWebProfile?: Maybe<CreateRalphWebProfilePayload>;
    /** Creates a single `RalphWebProject`. */
    createRalphWebProject?: Maybe<CreateRalphWebProjectPayload>;
    /** Creates a single `RalphWebProjectRepo`. */
    createRalphWebProjectRepo?: Maybe<CreateRalphWebProjectRepoPayload>;
    /** Creates a single `SavedQuery`. */
    createSavedQuery?: Maybe<CreateSavedQueryPayload>;
    /** Creates a single `Team`. */
    createTeam?: Maybe<CreateTeamPayload>;
    /** Creates a single `TeamMember`. */
    createTeamMember?: Maybe<CreateTeamMemberPayload>;
    /** Creates a single `User`. */
    createUser?: Maybe<CreateUserPayload>;
    /** Creates a single `UserChannel`. */
    createUserChannel?: Maybe<CreateUserChannelPayload>;
    /** Deletes a single `CoachingGoal` using a unique key. */
    deleteCoachingGoal?: Maybe<DeleteCoachingGoalPayload>;
    /** Deletes a single `CoachingInteraction` using a unique key. */
    deleteCoachingInteraction?: Maybe<DeleteCoachingInteractionPayload>;
    /** Deletes a single `CoachingProfile` using a unique key. */
    deleteCoachingProfile?: Maybe<DeleteCoachingProfilePayload>;
    /** Deletes a single `CoachingTask` using a unique key. */
    deleteCoachingTask?: Maybe<DeleteCoachingTaskPayload>;
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
    /** Deletes a single `RalphAdvancedFeature` using a unique key. */
    deleteRalphAdvancedFeature?: Maybe<DeleteRalphAdvancedFeaturePayload>;
    /** Deletes a single `RalphAdvancedOrchestrator` using a unique key. */
    deleteRalphAdvancedOrchestrator?: Maybe<DeleteRalphAdvancedOrchestratorPayload>;
    /** Deletes a single `RalphAdvancedProject` using a unique key. */
    deleteRalphAdvancedProject?: Maybe<DeleteRalphAdvancedProjectPayload>;
    /** Deletes a single `RalphAdvancedStory` using a unique key. */
    deleteRalphAdvancedStory?: Maybe<DeleteRalphAdvancedStoryPayload>;
    /** Deletes a single `RalphAdvancedSystemLog` using a unique key. */
    deleteRalphAdvancedSystemLog?: Maybe<DeleteRalphAdvancedSystemLogPayload>;
    /** Deletes a single `RalphWebProfile` using a unique key. */
    deleteRalphWebProfile?: Maybe<DeleteRalphWebProfilePayload>;
    /** Deletes a single `RalphWebProject` using a unique key. */
    deleteRalphWebProject?: Maybe<DeleteRalphWebProjectPayload>;
    /** Deletes a single `RalphWebProjectRepo` using a unique key. */
    deleteRalphWebProjectRepo?: Maybe<DeleteRalphWebProjectRepoPayload>;
    /** Deletes a single `RalphWebUserApiKey` using a unique key. */
    deleteRalphWebUserApiKey?: Maybe<DeleteRalphWebUserApiKeyPayload>;
    /** Deletes a single `RalphWebWorkstream` using a unique key. */
    deleteRalphWebWorkstream?: Maybe<DeleteRalphWebWorkstreamPayload>;
    /** Deletes a single `SavedQuery` using a unique key. */
    deleteSavedQuery?: Maybe<DeleteSavedQueryPayload>;
    /** Deletes a single `Team` using a unique key. */
    deleteTeam?: Maybe<DeleteTeamPayload>;
    /** Deletes a single `TeamMember` using a unique key. */
    deleteTeamMember?: Maybe<DeleteTeamMemberPayload>;
    /** Deletes a single `User` using a unique key. */
    deleteUser?: Maybe<DeleteUserPayload>;
    /** Deletes a single `UserChannel` using a unique key. */
    deleteUserChannel?: Maybe<DeleteUserChannelPayload>;
    /** Adds a file that the run made and that lies in S3 already. Of the preview the first 500 characters are kept. */
    marketingAddOutput?: Maybe<MarketingAddOutputPayload>;
    /** Calls a run off, queued or running: its worker learns when it next reports. Null when you have no such run. */
    marketingCancelRun?: Maybe<MarketingCancelRunPayload>;
    /** Hands a run to the calling agent, for five minutes: extend the lease before. The one of that id, or the oldest that waits, of one skill only if told (by its name). Null when there is none to take. */
    marketingClaimRun?: Maybe<MarketingClaimRunPayload>;
    /** Ends a run well. Metadata is added to what the requester noted. */
    marketingCompleteRun?: Maybe<MarketingCompleteRunPayload>;
    /** Keeps a run for five more minutes. LEASE_LOST says to stop: it was cancelled, or another worker has it. */
    marketingExtendRunLease?: Maybe<MarketingExtendRunLeasePayload>;
    /** Ends a run that did not work out, and says why. Metadata is added to what the requester noted. */
    marketingFailRun?: Maybe<MarketingFailRunPayload>;
    /** Gives a run back for another worker: queued again. */
    marketingReleaseRun?: Maybe<MarketingReleaseRunPayload>;
    /** How many tokens the run has used so far, in the place of what was reported before. Of a run that was cancelled meanwhile it counts too: the status that comes back says to stop. */
    marketingReportRunTokens?: Maybe<MarketingReportRunTokensPayload>;
    /** Asks for a run of a skill, by its name, for one of your clients or for none. Agents and admins say for which user. */
    marketingRequestRun?: Maybe<MarketingRequestRunPayload>;
    /** Adds stories to a feature, all or none, in any order. */
    ralphAdvancedAddStories?: Maybe<RalphAdvancedAddStoriesPayload>;
    /** Takes a story to judge at one of its gates, which leaseGate then names: code_review in review; qa and security in testing. The story of that id, or the first by priority and age, of one gate, project or repository only, if told; none that the caller built (separationOfDuties of the project). Null when there is none. Extend the lease before it ends. */
    ralphAdvancedClaimGate?: Maybe<RalphAdvancedClaimGatePayload>;
    /** Takes a story to build, under the agent's name: the one of that id, or of those that are pending, in rework or left by a dead agent, whose dependencies are done, in running projects and features in progress, the one of the highest priority (1 before 2), the oldest first; of one project or repository only, if told. Null when there is none. Extend the lease before it ends. */
    ralphAdvancedClaimStory?: Maybe<RalphAdvancedClaimStoryPayload>;
    /** The heartbeat of an agent: its lease lasts so many seconds from now. Refused once the lease has ended: the story may be another's. */
    ralphAdvancedExtendLease?: Maybe<RalphAdvancedExtendLeasePayload>;
    /** Who builds a story gives it up: failed, with the reason, until its owner tries it again. Ends the lease. */
    ralphAdvancedFailStory?: Maybe<RalphAdvancedFailStoryPayload>;
    /** An agent has run: success or failed, with what it came up with or what went wrong. */
    ralphAdvancedFinishExecution?: Maybe<RalphAdvancedFinishExecutionPayload>;
    /** Leaves a note on the story for the agents after this one. */
    ralphAdvancedLogProgress?: Maybe<RalphAdvancedLogProgressPayload>;
    /** A commit was made for the story, in the story's repository unless another is named. */
    ralphAdvancedRecordCommit?: Maybe<RalphAdvancedRecordCommitPayload>;
    /** What the gate found that the lease is for. code_review passed: review → testing. All gates passed: → done. Any gate failed: → rework. Ends the lease, so finish the gate's execution first. */
    ralphAdvancedRecordGateResult?: Maybe<RalphAdvancedRecordGateResultPayload>;
    /** Gives the story back to be taken by another, with the reason: pending again, or at the same gate. Ends the lease. */
    ralphAdvancedReleaseStory?: Maybe<RalphAdvancedReleaseStoryPayload>;
    /** An agent begins to run on the story. What still runs when the lease ends counts as failed. */
    ralphAdvancedStartExecution?: Maybe<RalphAdvancedStartExecutionPayload>;
    /** The story is built: in_progress → review, where other agents claim its gates. Ends the lease. */
    ralphAdvancedSubmitStory?: Maybe<RalphAdvancedSubmitStoryPayload>;
    /** Writes a line to the system's log. */
    ralphAdvancedWriteSystemLog?: Maybe<RalphAdvancedWriteSystemLogPayload>;
    /** Answers the question of a workstream of the caller, which then goes on. Null when they have no such workstream. */
    ralphWebAnswerQuestion?: Maybe<RalphWebAnswerQuestionPayload>;
    /** Asks the workstream's user; it waits until they answer, without a lease. The answer is in its field, and gives its worker five minutes to go on. */
    ralphWebAskQuestion?: Maybe<RalphWebAskQuestionPayload>;
    /** Ends a workstream of the caller (for admins: of anybody) early; its worker learns of it at its next report. Cancelling again changes nothing. Null when they have no such workstream. */
    ralphWebCancelWorkstream?: Maybe<RalphWebCancelWorkstreamPayload>;
    /** Takes the given workstream, or the oldest that is pending or that a dead worker left, and runs it for five minutes: extend the lease, or report, before. It goes on after currentIteration. Says where it runs. Null when there is none to take. */
    ralphWebClaimWorkstream?: Maybe<RalphWebClaimWorkstreamPayload>;
    /** The caller's profile, made when there was none. */
    ralphWebEnsureProfile?: Maybe<RalphWebEnsureProfilePayload>;
    /** Keeps a workstream for five more minutes; one that waits for its user needs no lease. LEASE_LOST says to stop: it has ended, or another worker has it. */
    ralphWebExtendWorkstreamLease?: Maybe<RalphWebExtendWorkstreamLeasePayload>;
    /** Ends a workstream as completed, or as failed, with the reason. */
    ralphWebFinishWorkstream?: Maybe<RalphWebFinishWorkstreamPayload>;
    /** Gives a workstream back for another worker to go on with: pending again. */
    ralphWebReleaseWorkstream?: Maybe<RalphWebReleaseWorkstreamPayload>;
    /** Forgets the caller's Anthropic key. Null when none was set. */
    ralphWebRemoveAnthropicKey?: Maybe<RalphWebRemoveAnthropicKeyPayload>;
    /** Notes that an iteration is done, adds the tokens and the US dollars that it took, and extends the lease. Reporting the same iteration again counts nothing. Of a workstream that was cancelled meanwhile the cost counts too: the status that comes back says to stop. */
    ralphWebReportIteration?: Maybe<RalphWebReportIterationPayload>;
    /** Sets the Anthropic key that your workstreams run on, in the place of the one before. */
    ralphWebSetAnthropicKey?: Maybe<RalphWebSetAnthropicKeyPayload>;
    /** Starts a workstream on a project of the caller, for a worker to claim. Without max_iterations it may take as many as the role allows. LIMIT_REACHED names the limit as its constraint. */
    ralphWebStartWorkstream?: Maybe<RalphWebStartWorkstreamPayload>;
    /**
     * Gives the Anthropic key of a workstream's user to the agent that has claimed it, once a claim; its user sees that in
     * ralphWebKeyReleases. LEASE_LOST without a lease, ALREADY_EXISTS the second time, WRONG_STATE when no key is set.
     */
    ralphWebTakeAnthropicKey?: Maybe<RalphWebTakeAnthropicKeyPayload>;
    /** Exchanges a refresh token for new tokens. */
    refreshSession?: Maybe<SessionPayload>;
    /** Ends an API key at once. Null when you have no such key. */
    revokeApiKey?: Maybe<RevokeApiKeyPayload>;
    /** Says how many bytes an account of a role may store; no limit when it is left out. */
    setStorageLimit?: Maybe<SetStorageLimitPayload>;
    /** Signs in with a password. */
    signIn?: Maybe<SessionPayload>;
    /** Ends a session: its refresh tokens stop working and its sockets close. */
    signOut?: Maybe<SignOutPayload>;
    /** Makes an account and signs it in. */
    signUp?: Maybe<SessionPayload>;
    /** Updates a single `CoachingGoal` using a unique key and a patch. */
    updateCoachingGoal?: Maybe<UpdateCoachingGoalPayload>;
    /** Updates a single `CoachingProfile` using a unique key and a patch. */
    updateCoachingProfile?: Maybe<UpdateCoachingProfilePayload>;
    /** Updates a single `CoachingTask` using a unique key and a patch. */
    updateCoachingTask?: Maybe<UpdateCoachingTaskPayload>;
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
    /** Updates a single `RalphAdvancedFeature` using a unique key and a patch. */
    updateRalphAdvancedFeature?: Maybe<UpdateRalphAdvancedFeaturePayload>;
    /** Updates a single `RalphAdvancedProject` using a unique key and a patch. */
    updateRalphAdvancedProject?: Maybe<UpdateRalphAdvancedProjectPayload>;
    /** Updates a single `RalphAdvancedStory` using a unique key and a patch. */
    updateRalphAdvancedStory?: Maybe<UpdateRalphAdvancedStoryPayload>;
    /** Updates a single `RalphWebProfile` using a unique key and a patch. */
    updateRalphWebProfile?: Maybe<UpdateRalphWebProfilePayload>;
    /** Updates a single `RalphWebProject` using a unique key and a patch. */
    updateRalphWebProject?: Maybe<UpdateRalphWebProjectPayload>;
    /** Updates a single `RalphWebProjectRepo` using a unique key and a patch. */
    updateRalphWebProjectRepo?: Maybe<UpdateRalphWebProjectRepoPayload>;
    /** Updates a single `RalphWebWorkstream` using a unique key and a patch. */
    updateRalphWebWorkstream?: Maybe<UpdateRalphWebWorkstreamPayload>;
    /** Updates a single `SavedQuery` using a unique key and a patch. */
    updateSavedQuery?: Maybe<UpdateSavedQueryPayload>;
    /** Updates a single `Team` using a unique key and a patch. */
    updateTeam?: Maybe<UpdateTeamPayload>;
    /** Updates a single `User` using a unique key and a patch. */
    updateUser?: Maybe<UpdateUserPayload>;
    /** Updates a single `UserChannel` using a unique key and a patch. */
    updateUserChannel?: Maybe<UpdateUserChannelPayload>;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCoachingAnswerInteractionArgs = {
    input: CoachingAnswerInteractionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCoachingClaimInteractionArgs = {
    input: CoachingClaimInteractionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCoachingExtendInteractionLeaseArgs = {
    input: CoachingExtendInteractionLeaseInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCoachingFailInteractionArgs = {
    input: CoachingFailInteractionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCoachingMergePersonaSignalsArgs = {
    input: CoachingMergePersonaSignalsInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCoachingPurgeCacheEntriesArgs = {
    input: CoachingPurgeCacheEntriesInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCoachingPutCacheEntryArgs = {
    input: CoachingPutCacheEntryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCoachingReleaseInteractionArgs = {
    input: CoachingReleaseInteractionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateApiKeyArgs = {
    input: CreateApiKeyInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateCoachingGoalArgs = {
    input: CreateCoachingGoalInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateCoachingInteractionArgs = {
    input: CreateCoachingInteractionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateCoachingProfileArgs = {
    input: CreateCoachingProfileInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateCoachingTaskArgs = {
    input: CreateCoachingTaskInput;
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
export type MutationCreateRalphAdvancedFeatureArgs = {
    input: CreateRalphAdvancedFeatureInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateRalphAdvancedOrchestratorArgs = {
    input: CreateRalphAdvancedOrchestratorInput;
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
export type MutationCreateRalphWebProfileArgs = {
    input: CreateRalphWebProfileInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateRalphWebProjectArgs = {
    input: CreateRalphWebProjectInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateRalphWebProjectRepoArgs = {
    input: CreateRalphWebProjectRepoInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateSavedQueryArgs = {
    input: CreateSavedQueryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateTeamArgs = {
    input: CreateTeamInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationCreateTeamMemberArgs = {
    input: CreateTeamMemberInput;
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
export type MutationDeleteCoachingGoalArgs = {
    input: DeleteCoachingGoalInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteCoachingInteractionArgs = {
    input: DeleteCoachingInteractionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteCoachingProfileArgs = {
    input: DeleteCoachingProfileInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteCoachingTaskArgs = {
    input: DeleteCoachingTaskInput;
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
export type MutationDeleteRalphAdvancedFeatureArgs = {
    input: DeleteRalphAdvancedFeatureInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteRalphAdvancedOrchestratorArgs = {
    input: DeleteRalphAdvancedOrchestratorInput;
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
export type MutationDeleteRalphWebProfileArgs = {
    input: DeleteRalphWebProfileInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteRalphWebProjectArgs = {
    input: DeleteRalphWebProjectInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteRalphWebProjectRepoArgs = {
    input: DeleteRalphWebProjectRepoInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteRalphWebUserApiKeyArgs = {
    input: DeleteRalphWebUserApiKeyInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteRalphWebWorkstreamArgs = {
    input: DeleteRalphWebWorkstreamInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteSavedQueryArgs = {
    input: DeleteSavedQueryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteTeamArgs = {
    input: DeleteTeamInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationDeleteTeamMemberArgs = {
    input: DeleteTeamMemberInput;
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
export type MutationMarketingReleaseRunArgs = {
    input: MarketingReleaseRunInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationMarketingReportRunTokensArgs = {
    input: MarketingReportRunTokensInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationMarketingRequestRunArgs = {
    input: MarketingRequestRunInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedAddStoriesArgs = {
    input: RalphAdvancedAddStoriesInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedClaimGateArgs = {
    input: RalphAdvancedClaimGateInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphAdvancedClaimStoryArgs = {
    input: RalphAdvancedClaimStoryInput;
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
export type MutationRalphWebAnswerQuestionArgs = {
    input: RalphWebAnswerQuestionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebAskQuestionArgs = {
    input: RalphWebAskQuestionInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebCancelWorkstreamArgs = {
    input: RalphWebCancelWorkstreamInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebClaimWorkstreamArgs = {
    input: RalphWebClaimWorkstreamInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebEnsureProfileArgs = {
    input: RalphWebEnsureProfileInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebExtendWorkstreamLeaseArgs = {
    input: RalphWebExtendWorkstreamLeaseInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebFinishWorkstreamArgs = {
    input: RalphWebFinishWorkstreamInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebReleaseWorkstreamArgs = {
    input: RalphWebReleaseWorkstreamInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebRemoveAnthropicKeyArgs = {
    input: RalphWebRemoveAnthropicKeyInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebReportIterationArgs = {
    input: RalphWebReportIterationInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebSetAnthropicKeyArgs = {
    input: RalphWebSetAnthropicKeyInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebStartWorkstreamArgs = {
    input: RalphWebStartWorkstreamInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationRalphWebTakeAnthropicKeyArgs = {
    input: RalphWebTakeAnthropicKeyInput;
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
export type MutationSetStorageLimitArgs = {
    input: SetStorageLimitInput;
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
export type MutationUpdateCoachingGoalArgs = {
    input: UpdateCoachingGoalInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateCoachingProfileArgs = {
    input: UpdateCoachingProfileInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateCoachingTaskArgs = {
    input: UpdateCoachingTaskInput;
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
export type MutationUpdateRalphWebProfileArgs = {
    input: UpdateRalphWebProfileInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateRalphWebProjectArgs = {
    input: UpdateRalphWebProjectInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateRalphWebProjectRepoArgs = {
    input: UpdateRalphWebProjectRepoInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateRalphWebWorkstreamArgs = {
    input: UpdateRalphWebWorkstreamInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateSavedQueryArgs = {
    input: UpdateSavedQueryInput;
};
/** The root mutation type which contains root level fields which mutate data. */
export type MutationUpdateTeamArgs = {
    input: UpdateTeamInput;
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
    /** What the cache has under a key; null when it has nothing, or nothing any more. */
    coachingGetCacheEntry?: Maybe<CoachingCacheEntry>;
    /** Get a single `CoachingGoal`. */
    coachingGoal?: Maybe<CoachingGoal>;
    /** Reads and enables pagination through a set of `CoachingGoal`. */
    coachingGoals?: Maybe<CoachingGoalConnection>;
    /** Get a single `CoachingInteraction`. */
    coachingInteraction?: Maybe<CoachingInteraction>;
    /** Reads and enables pagination through a set of `CoachingInteraction`. */
    coachingInteractions?: Maybe<CoachingInteractionConnection>;
    /** Get a single `CoachingProfile`. */
    coachingProfile?: Maybe<CoachingProfile>;
    /** Reads and enables pagination through a set of `CoachingProfile`. */
    coachingProfiles?: Maybe<CoachingProfileConnection>;
    /** Get a single `CoachingTask`. */
    coachingTask?: Maybe<CoachingTask>;
    /** Reads and enables pagination through a set of `CoachingTask`. */
    coachingTasks?: Maybe<CoachingTaskConnection>;
    /** The questions that wait for an answer, oldest first, with those that an agent is at. */
    coachingUnansweredInteractions?: Maybe<CoachingInteractionConnection>;
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
    /** Documents whose title or chunks match, best first. Understands "quoted phrases", or, and -excluded words. Reads the first 1,000 characters. */
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
    /** Get a single `RalphAdvancedOrchestrator`. */
    ralphAdvancedOrchestrator?: Maybe<RalphAdvancedOrchestrator>;
    /** Reads and enables pagination through a set of `RalphAdvancedOrchestrator`. */
    ralphAdvancedOrchestrators?: Maybe<RalphAdvancedOrchestratorConnection>;
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
    /** Get a single `RalphWebKeyRelease`. */
    ralphWebKeyRelease?: Maybe<RalphWebKeyRelease>;
    /** Get a single `RalphWebKeyRelease`. */
    ralphWebKeyReleaseByWorkstreamIdAndAttempt?: Maybe<RalphWebKeyRelease>;
    /** Reads and enables pagination through a set of `RalphWebKeyRelease`. */
    ralphWebKeyReleases?: Maybe<RalphWebKeyReleaseConnection>;
    /** Get a single `RalphWebProfile`. */
    ralphWebProfile?: Maybe<RalphWebProfile>;
    /** Reads and enables pagination through a set of `RalphWebProfile`. */
    ralphWebProfiles?: Maybe<RalphWebProfileConnection>;
    /** Get a single `RalphWebProject`. */
    ralphWebProject?: Maybe<RalphWebProject>;
    /** Get a single `RalphWebProject`. */
    ralphWebProjectByOwnerIdAndSlug?: Maybe<RalphWebProject>;
    /** Get a single `RalphWebProjectRepo`. */
    ralphWebProjectRepo?: Maybe<RalphWebProjectRepo>;
    /** Reads and enables pagination through a set of `RalphWebProjectRepo`. */
    ralphWebProjectRepos?: Maybe<RalphWebProjectRepoConnection>;
    /** Reads and enables pagination through a set of `RalphWebProject`. */
    ralphWebProjects?: Maybe<RalphWebProjectConnection>;
    /** Get a single `RalphWebRoleLimit`. */
    ralphWebRoleLimit?: Maybe<RalphWebRoleLimit>;
    /** Reads and enables pagination through a set of `RalphWebRoleLimit`. */
    ralphWebRoleLimits?: Maybe<RalphWebRoleLimitConnection>;
    /** Get a single `RalphWebUserApiKey`. */
    ralphWebUserApiKey?: Maybe<RalphWebUserApiKey>;
    /** Get a single `RalphWebUserApiKey`. */
    ralphWebUserApiKeyByUserId?: Maybe<RalphWebUserApiKey>;
    /** Reads and enables pagination through a set of `RalphWebUserApiKey`. */
    ralphWebUserApiKeys?: Maybe<RalphWebUserApiKeyConnection>;
    /** Get a single `RalphWebWorkstream`. */
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
    /** Get a single `RalphWebWorkstream`. */
    ralphWebWorkstreamByProjectIdAndSlug?: Maybe<RalphWebWorkstream>;
    /** Reads and enables pagination through a set of `RalphWebWorkstream`. */
    ralphWebWorkstreams?: Maybe<RalphWebWorkstreamConnection>;
    /** Reads and enables pagination through a set of `SavedQuery`. */
    savedQueries?: Maybe<SavedQueryConnection>;
    /** Get a single `SavedQuery`. */
    savedQuery?: Maybe<SavedQuery>;
    /** Get a single `SavedQuery`. */
    savedQueryByUserIdAndName?: Maybe<SavedQuery>;
    /** Get a single `Session`. */
    session?: Maybe<Session>;
    /** Reads and enables pagination through a set of `Session`. */
    sessions?: Maybe<SessionConnection>;
    /** Get a single `Team`. */
    team?: Maybe<Team>;
    /** Get a single `Team`. */
    teamByName?: Maybe<Team>;
    /** Get a single `TeamMember`. */
    teamMember?: Maybe<TeamMember>;
    /** Get a single `TeamMember`. */
    teamMemberByUserIdAndTeamId?: Maybe<TeamMember>;
    /** Reads and enables pagination through a set of `TeamMember`. */
    teamMembers?: Maybe<TeamMemberConnection>;
    /** Reads and enables pagination through a set of `Team`. */
    teams?: Maybe<TeamConnection>;
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
    /** For admins: why an account may or may not do something with a row. It is tried, and undone. */
    whyAccess?: Maybe<AccessExplanation>;
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
export type QueryCoachingGetCacheEntryArgs = {
    key: Scalars['String']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryCoachingGoalArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryCoachingGoalsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<CoachingGoalFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingGoalOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryCoachingInteractionArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryCoachingInteractionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<CoachingInteractionFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingInteractionOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryCoachingProfileArgs = {
    userId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryCoachingProfilesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<CoachingProfileFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingProfileOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryCoachingTaskArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryCoachingTasksArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<CoachingTaskFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingTaskOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryCoachingUnansweredInteractionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    first?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
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
    first?: InputMaybe<Scalars['Int']['input']>;
    message: Scalars['String']['input'];
    offset?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryRalphAdvancedOrchestratorArgs = {
    userId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphAdvancedOrchestratorsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedOrchestratorFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedOrchestratorOrderBy>>;
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
export type QueryRalphWebKeyReleaseArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebKeyReleaseByWorkstreamIdAndAttemptArgs = {
    attempt: Scalars['Int']['input'];
    workstreamId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebKeyReleasesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebKeyReleaseFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebKeyReleaseOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebProfileArgs = {
    userId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebProfilesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebProfileFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebProfileOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebProjectArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebProjectByOwnerIdAndSlugArgs = {
    ownerId: Scalars['UUID']['input'];
    slug: Scalars['String']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebProjectRepoArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebProjectReposArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebProjectRepoFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebProjectRepoOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebProjectsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebProjectFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebProjectOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebRoleLimitArgs = {
    role: Scalars['String']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebRoleLimitsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebRoleLimitFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebRoleLimitOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebUserApiKeyArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebUserApiKeyByUserIdArgs = {
    userId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebUserApiKeysArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebUserApiKeyFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebUserApiKeyOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebWorkstreamArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebWorkstreamByProjectIdAndSlugArgs = {
    projectId: Scalars['UUID']['input'];
    slug: Scalars['String']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryRalphWebWorkstreamsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebWorkstreamFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebWorkstreamOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QuerySavedQueriesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<SavedQueryFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<SavedQueryOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QuerySavedQueryArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QuerySavedQueryByUserIdAndNameArgs = {
    name: Scalars['String']['input'];
    userId: Scalars['UUID']['input'];
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
export type QueryTeamArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryTeamByNameArgs = {
    name: Scalars['String']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryTeamMemberArgs = {
    id: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryTeamMemberByUserIdAndTeamIdArgs = {
    teamId: Scalars['UUID']['input'];
    userId: Scalars['UUID']['input'];
};
/** The root query type which gives access points into the data universe. */
export type QueryTeamMembersArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<TeamMemberFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<TeamMemberOrderBy>>;
};
/** The root query type which gives access points into the data universe. */
export type QueryTeamsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<TeamFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<TeamOrderBy>>;
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
/** The root query type which gives access points into the data universe. */
export type QueryWhyAccessArgs = {
    input: WhyAccessInput;
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedAgentExecutionDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphAdvancedAgentExecutionGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedAgentExecutionMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<RalphAdvancedAgentExecutionMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedAgentExecutionMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<RalphAdvancedAgentExecutionP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<RalphAdvancedAgentExecutionP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<RalphAdvancedAgentExecutionP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphAdvancedAgentExecutionStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphAdvancedAgentExecutionSumAggregates>;
};
export type RalphAdvancedAgentExecutionAggregatesCountWhereArgs = {
    filter: RalphAdvancedAgentExecutionFilter;
};
/** A filter to be used against aggregates of `RalphAdvancedAgentExecution` object types. */
export type RalphAdvancedAgentExecutionAggregatesFilter = {
    /** Mean average aggregate over matching `RalphAdvancedAgentExecution` objects. */
    average?: InputMaybe<RalphAdvancedAgentExecutionAverageAggregateFilter>;
    /** A filter that must pass for the relevant `RalphAdvancedAgentExecution` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedAgentExecutionFilter>;
    /** Maximum aggregate over matching `RalphAdvancedAgentExecution` objects. */
    max?: InputMaybe<RalphAdvancedAgentExecutionMaxAggregateFilter>;
    /** Minimum aggregate over matching `RalphAdvancedAgentExecution` objects. */
    min?: InputMaybe<RalphAdvancedAgentExecutionMinAggregateFilter>;
    /** Sample standard deviation aggregate over matching `RalphAdvancedAgentExecution` objects. */
    stddevSample?: InputMaybe<RalphAdvancedAgentExecutionStddevSampleAggregateFilter>;
    /** Sum aggregate over matching `RalphAdvancedAgentExecution` objects. */
    sum?: InputMaybe<RalphAdvancedAgentExecutionSumAggregateFilter>;
};
/** Orders of groups of `RalphAdvancedAgentExecution`: what has no value comes last. */
export type RalphAdvancedAgentExecutionAggregatesOrderBy = 'AVERAGE_ATTEMPT_ASC' | 'AVERAGE_ATTEMPT_DESC' | 'AVERAGE_DURATION_SECONDS_ASC' | 'AVERAGE_DURATION_SECONDS_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_AGENT_NAME_ASC' | 'DISTINCT_COUNT_AGENT_NAME_DESC' | 'DISTINCT_COUNT_ATTEMPT_ASC' | 'DISTINCT_COUNT_ATTEMPT_DESC' | 'DISTINCT_COUNT_COMPLETED_AT_ASC' | 'DISTINCT_COUNT_COMPLETED_AT_DESC' | 'DISTINCT_COUNT_DURATION_SECONDS_ASC' | 'DISTINCT_COUNT_DURATION_SECONDS_DESC' | 'DISTINCT_COUNT_ERROR_MESSAGE_ASC' | 'DISTINCT_COUNT_ERROR_MESSAGE_DESC' | 'DISTINCT_COUNT_FEATURE_ID_ASC' | 'DISTINCT_COUNT_FEATURE_ID_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_INPUT_DATA_ASC' | 'DISTINCT_COUNT_INPUT_DATA_DESC' | 'DISTINCT_COUNT_OUTPUT_DATA_ASC' | 'DISTINCT_COUNT_OUTPUT_DATA_DESC' | 'DISTINCT_COUNT_PROJECT_ID_ASC' | 'DISTINCT_COUNT_PROJECT_ID_DESC' | 'DISTINCT_COUNT_STARTED_AT_ASC' | 'DISTINCT_COUNT_STARTED_AT_DESC' | 'DISTINCT_COUNT_STATUS_ASC' | 'DISTINCT_COUNT_STATUS_DESC' | 'DISTINCT_COUNT_STORY_ID_ASC' | 'DISTINCT_COUNT_STORY_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_ATTEMPT_ASC' | 'MAX_ATTEMPT_DESC' | 'MAX_COMPLETED_AT_ASC' | 'MAX_COMPLETED_AT_DESC' | 'MAX_DURATION_SECONDS_ASC' | 'MAX_DURATION_SECONDS_DESC' | 'MAX_STARTED_AT_ASC' | 'MAX_STARTED_AT_DESC' | 'MEDIAN_ATTEMPT_ASC' | 'MEDIAN_ATTEMPT_DESC' | 'MEDIAN_DURATION_SECONDS_ASC' | 'MEDIAN_DURATION_SECONDS_DESC' | 'MIN_ATTEMPT_ASC' | 'MIN_ATTEMPT_DESC' | 'MIN_COMPLETED_AT_ASC' | 'MIN_COMPLETED_AT_DESC' | 'MIN_DURATION_SECONDS_ASC' | 'MIN_DURATION_SECONDS_DESC' | 'MIN_STARTED_AT_ASC' | 'MIN_STARTED_AT_DESC' | 'P90_ATTEMPT_ASC' | 'P90_ATTEMPT_DESC' | 'P90_DURATION_SECONDS_ASC' | 'P90_DURATION_SECONDS_DESC' | 'P95_ATTEMPT_ASC' | 'P95_ATTEMPT_DESC' | 'P95_DURATION_SECONDS_ASC' | 'P95_DURATION_SECONDS_DESC' | 'P99_ATTEMPT_ASC' | 'P99_ATTEMPT_DESC' | 'P99_DURATION_SECONDS_ASC' | 'P99_DURATION_SECONDS_DESC' | 'STDDEV_SAMPLE_ATTEMPT_ASC' | 'STDDEV_SAMPLE_ATTEMPT_DESC' | 'STDDEV_SAMPLE_DURATION_SECONDS_ASC' | 'STDDEV_SAMPLE_DURATION_SECONDS_DESC' | 'SUM_ATTEMPT_ASC' | 'SUM_ATTEMPT_DESC' | 'SUM_DURATION_SECONDS_ASC' | 'SUM_DURATION_SECONDS_DESC';
export type RalphAdvancedAgentExecutionAverageAggregateFilter = {
    attempt?: InputMaybe<BigFloatFilter>;
    durationSeconds?: InputMaybe<BigFloatFilter>;
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
    by?: InputMaybe<RalphAdvancedAgentExecutionGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphAdvancedAgentExecutionGroupBy>>;
    having?: InputMaybe<RalphAdvancedAgentExecutionHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedAgentExecutionAggregatesOrderBy>>;
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
    /** Filter by the object’s `attempt` field. */
    attempt?: InputMaybe<IntFilter>;
    /** Filter by the object’s `completedAt` field. */
    completedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `durationSeconds` field. */
    durationSeconds?: InputMaybe<IntFilter>;
    /** Filter by the object’s `errorMessage` field. */
    errorMessage?: InputMaybe<StringFilter>;
    /** Filter by the object’s `featureId` field. */
    featureId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `gateResults` relation. */
    gateResults?: InputMaybe<RalphAdvancedAgentExecutionToManyRalphAdvancedQualityGateResultFilter>;
    /** Some related `gateResults` exist. */
    gateResultsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Filter by the object’s `inputData` field. */
    inputData?: InputMaybe<JsonFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedAgentExecutionFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedAgentExecutionFilter>>;
    /** Filter by the object’s `outputData` field. */
    outputData?: InputMaybe<JsonFilter>;
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
export type RalphAdvancedAgentExecutionGroupBy = 'AGENT_NAME' | 'ATTEMPT' | 'COMPLETED_AT' | 'COMPLETED_AT_TRUNCATED_TO_DAY' | 'COMPLETED_AT_TRUNCATED_TO_HOUR' | 'DURATION_SECONDS' | 'ERROR_MESSAGE' | 'FEATURE_ID' | 'INPUT_DATA' | 'OUTPUT_DATA' | 'PROJECT_ID' | 'STARTED_AT' | 'STARTED_AT_TRUNCATED_TO_DAY' | 'STARTED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'STORY_ID';
/** What `RalphAdvancedAgentExecution` is grouped by: the order of the keys is that of the fields here. */
export type RalphAdvancedAgentExecutionGroupByInput = {
    agentName?: InputMaybe<Scalars['Boolean']['input']>;
    attempt?: InputMaybe<GroupByNumber>;
    completedAt?: InputMaybe<GroupByTime>;
    durationSeconds?: InputMaybe<GroupByNumber>;
    errorMessage?: InputMaybe<Scalars['Boolean']['input']>;
    featureId?: InputMaybe<GroupByNumber>;
    id?: InputMaybe<GroupByNumber>;
    projectId?: InputMaybe<GroupByNumber>;
    startedAt?: InputMaybe<GroupByTime>;
    status?: InputMaybe<Scalars['Boolean']['input']>;
    story?: InputMaybe<RalphAdvancedStoryGroupByInput>;
    storyId?: InputMaybe<GroupByNumber>;
};
/** What a group of `RalphAdvancedAgentExecution` has in common. */
export type RalphAdvancedAgentExecutionGroupKey = {
    __typename?: 'RalphAdvancedAgentExecutionGroupKey';
    agentName?: Maybe<Scalars['String']['output']>;
    attempt?: Maybe<Scalars['Int']['output']>;
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    durationSeconds?: Maybe<Scalars['Int']['output']>;
    errorMessage?: Maybe<Scalars['String']['output']>;
    featureId?: Maybe<Scalars['Int']['output']>;
    id?: Maybe<Scalars['Int']['output']>;
    projectId?: Maybe<Scalars['Int']['output']>;
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    status?: Maybe<RalphAdvancedExecutionStatus>;
    story?: Maybe<RalphAdvancedStoryGroupKey>;
    storyId?: Maybe<Scalars['Int']['output']>;
};
export type RalphAdvancedAgentExecutionHavingAverageInput = {
    attempt?: InputMaybe<HavingBigfloatFilter>;
    durationSeconds?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphAdvancedAgentExecutionHavingDistinctCountInput = {
    agentName?: InputMaybe<HavingBigintFilter>;
    attempt?: InputMaybe<HavingBigintFilter>;
    completedAt?: InputMaybe<HavingBigintFilter>;
    durationSeconds?: InputMaybe<HavingBigintFilter>;
    errorMessage?: InputMaybe<HavingBigintFilter>;
    featureId?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    inputData?: InputMaybe<HavingBigintFilter>;
    outputData?: InputMaybe<HavingBigintFilter>;
    projectId?: InputMaybe<HavingBigintFilter>;
    startedAt?: InputMaybe<HavingBigintFilter>;
    status?: InputMaybe<HavingBigintFilter>;
    storyId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphAdvancedAgentExecution` aggregates. */
export type RalphAdvancedAgentExecutionHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedAgentExecutionHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedAgentExecutionHavingInput>>;
    average?: InputMaybe<RalphAdvancedAgentExecutionHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphAdvancedAgentExecutionHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedAgentExecutionHavingMaxInput>;
    median?: InputMaybe<RalphAdvancedAgentExecutionHavingMedianInput>;
    min?: InputMaybe<RalphAdvancedAgentExecutionHavingMinInput>;
    p90?: InputMaybe<RalphAdvancedAgentExecutionHavingP90Input>;
    p95?: InputMaybe<RalphAdvancedAgentExecutionHavingP95Input>;
    p99?: InputMaybe<RalphAdvancedAgentExecutionHavingP99Input>;
    stddevSample?: InputMaybe<RalphAdvancedAgentExecutionHavingStddevSampleInput>;
    sum?: InputMaybe<RalphAdvancedAgentExecutionHavingSumInput>;
};
export type RalphAdvancedAgentExecutionHavingMaxInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    completedAt?: InputMaybe<HavingDatetimeFilter>;
    durationSeconds?: InputMaybe<HavingIntFilter>;
    startedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedAgentExecutionHavingMedianInput = {
    attempt?: InputMaybe<HavingFloatFilter>;
    durationSeconds?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedAgentExecutionHavingMinInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    completedAt?: InputMaybe<HavingDatetimeFilter>;
    durationSeconds?: InputMaybe<HavingIntFilter>;
    startedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedAgentExecutionHavingP90Input = {
    attempt?: InputMaybe<HavingFloatFilter>;
    durationSeconds?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedAgentExecutionHavingP95Input = {
    attempt?: InputMaybe<HavingFloatFilter>;
    durationSeconds?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedAgentExecutionHavingP99Input = {
    attempt?: InputMaybe<HavingFloatFilter>;
    durationSeconds?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedAgentExecutionHavingStddevSampleInput = {
    attempt?: InputMaybe<HavingBigfloatFilter>;
    durationSeconds?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphAdvancedAgentExecutionHavingSumInput = {
    attempt?: InputMaybe<HavingBigintFilter>;
    durationSeconds?: InputMaybe<HavingBigintFilter>;
};
export type RalphAdvancedAgentExecutionMaxAggregateFilter = {
    attempt?: InputMaybe<IntFilter>;
    durationSeconds?: InputMaybe<IntFilter>;
};
export type RalphAdvancedAgentExecutionMaxAggregates = {
    __typename?: 'RalphAdvancedAgentExecutionMaxAggregates';
    /** Maximum of attempt across the matching connection */
    attempt?: Maybe<Scalars['Int']['output']>;
    /** Maximum of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['Int']['output']>;
    /** Maximum of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedAgentExecutionMedianAggregates = {
    __typename?: 'RalphAdvancedAgentExecutionMedianAggregates';
    /** Median of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
    /** Median of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedAgentExecutionMinAggregateFilter = {
    attempt?: InputMaybe<IntFilter>;
    durationSeconds?: InputMaybe<IntFilter>;
};
export type RalphAdvancedAgentExecutionMinAggregates = {
    __typename?: 'RalphAdvancedAgentExecutionMinAggregates';
    /** Minimum of attempt across the matching connection */
    attempt?: Maybe<Scalars['Int']['output']>;
    /** Minimum of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['Int']['output']>;
    /** Minimum of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphAdvancedAgentExecution`. */
export type RalphAdvancedAgentExecutionOrderBy = 'AGENT_NAME_ASC' | 'AGENT_NAME_DESC' | 'ATTEMPT_ASC' | 'ATTEMPT_DESC' | 'COMPLETED_AT_ASC' | 'COMPLETED_AT_DESC' | 'DURATION_SECONDS_ASC' | 'DURATION_SECONDS_DESC' | 'ERROR_MESSAGE_ASC' | 'ERROR_MESSAGE_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'GATE_RESULTS_AVERAGE_ATTEMPT_ASC' | 'GATE_RESULTS_AVERAGE_ATTEMPT_DESC' | 'GATE_RESULTS_COUNT_ASC' | 'GATE_RESULTS_COUNT_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_DESC' | 'GATE_RESULTS_MAX_ATTEMPT_ASC' | 'GATE_RESULTS_MAX_ATTEMPT_DESC' | 'GATE_RESULTS_MIN_ATTEMPT_ASC' | 'GATE_RESULTS_MIN_ATTEMPT_DESC' | 'GATE_RESULTS_STDDEV_SAMPLE_ATTEMPT_ASC' | 'GATE_RESULTS_STDDEV_SAMPLE_ATTEMPT_DESC' | 'GATE_RESULTS_SUM_ATTEMPT_ASC' | 'GATE_RESULTS_SUM_ATTEMPT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
export type RalphAdvancedAgentExecutionP90Aggregates = {
    __typename?: 'RalphAdvancedAgentExecutionP90Aggregates';
    /** 90th percentile of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedAgentExecutionP95Aggregates = {
    __typename?: 'RalphAdvancedAgentExecutionP95Aggregates';
    /** 95th percentile of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedAgentExecutionP99Aggregates = {
    __typename?: 'RalphAdvancedAgentExecutionP99Aggregates';
    /** 99th percentile of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedAgentExecutionStddevSampleAggregateFilter = {
    attempt?: InputMaybe<BigFloatFilter>;
    durationSeconds?: InputMaybe<BigFloatFilter>;
};
export type RalphAdvancedAgentExecutionStddevSampleAggregates = {
    __typename?: 'RalphAdvancedAgentExecutionStddevSampleAggregates';
    /** Sample standard deviation of attempt across the matching connection */
    attempt?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of durationSeconds across the matching connection */
    durationSeconds?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphAdvancedAgentExecutionSumAggregateFilter = {
    attempt?: InputMaybe<BigIntFilter>;
    durationSeconds?: InputMaybe<BigIntFilter>;
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
/** All input for the `ralphAdvancedClaimGate` mutation. */
export type RalphAdvancedClaimGateInput = {
    agent: Scalars['String']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    gate?: InputMaybe<RalphAdvancedQualityGate>;
    id?: InputMaybe<Scalars['Int']['input']>;
    leaseSeconds?: InputMaybe<Scalars['Int']['input']>;
    projectId?: InputMaybe<Scalars['Int']['input']>;
    repo?: InputMaybe<RalphAdvancedRepository>;
};
/** The output of our `ralphAdvancedClaimGate` mutation. */
export type RalphAdvancedClaimGatePayload = {
    __typename?: 'RalphAdvancedClaimGatePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphAdvancedStory?: Maybe<RalphAdvancedStory>;
};
/** All input for the `ralphAdvancedClaimStory` mutation. */
export type RalphAdvancedClaimStoryInput = {
    agent: Scalars['String']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id?: InputMaybe<Scalars['Int']['input']>;
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedFeatureDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphAdvancedFeatureGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedFeatureMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<RalphAdvancedFeatureMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedFeatureMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<RalphAdvancedFeatureP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<RalphAdvancedFeatureP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<RalphAdvancedFeatureP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphAdvancedFeatureStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphAdvancedFeatureSumAggregates>;
};
export type RalphAdvancedFeatureAggregatesCountWhereArgs = {
    filter: RalphAdvancedFeatureFilter;
};
/** A filter to be used against aggregates of `RalphAdvancedFeature` object types. */
export type RalphAdvancedFeatureAggregatesFilter = {
    /** Mean average aggregate over matching `RalphAdvancedFeature` objects. */
    average?: InputMaybe<RalphAdvancedFeatureAverageAggregateFilter>;
    /** A filter that must pass for the relevant `RalphAdvancedFeature` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedFeatureFilter>;
    /** Maximum aggregate over matching `RalphAdvancedFeature` objects. */
    max?: InputMaybe<RalphAdvancedFeatureMaxAggregateFilter>;
    /** Minimum aggregate over matching `RalphAdvancedFeature` objects. */
    min?: InputMaybe<RalphAdvancedFeatureMinAggregateFilter>;
    /** Sample standard deviation aggregate over matching `RalphAdvancedFeature` objects. */
    stddevSample?: InputMaybe<RalphAdvancedFeatureStddevSampleAggregateFilter>;
    /** Sum aggregate over matching `RalphAdvancedFeature` objects. */
    sum?: InputMaybe<RalphAdvancedFeatureSumAggregateFilter>;
};
/** Orders of groups of `RalphAdvancedFeature`: what has no value comes last. */
export type RalphAdvancedFeatureAggregatesOrderBy = 'AVERAGE_COMPLETED_STORIES_ASC' | 'AVERAGE_COMPLETED_STORIES_DESC' | 'AVERAGE_FAILED_STORIES_ASC' | 'AVERAGE_FAILED_STORIES_DESC' | 'AVERAGE_PLAN_VERSION_ASC' | 'AVERAGE_PLAN_VERSION_DESC' | 'AVERAGE_TOTAL_STORIES_ASC' | 'AVERAGE_TOTAL_STORIES_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_BRANCH_NAME_ASC' | 'DISTINCT_COUNT_BRANCH_NAME_DESC' | 'DISTINCT_COUNT_COMPLETED_AT_ASC' | 'DISTINCT_COUNT_COMPLETED_AT_DESC' | 'DISTINCT_COUNT_COMPLETED_STORIES_ASC' | 'DISTINCT_COUNT_COMPLETED_STORIES_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_DESCRIPTION_ASC' | 'DISTINCT_COUNT_DESCRIPTION_DESC' | 'DISTINCT_COUNT_FAILED_STORIES_ASC' | 'DISTINCT_COUNT_FAILED_STORIES_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_NAME_ASC' | 'DISTINCT_COUNT_NAME_DESC' | 'DISTINCT_COUNT_PLAN_VERSION_ASC' | 'DISTINCT_COUNT_PLAN_VERSION_DESC' | 'DISTINCT_COUNT_PRD_ASC' | 'DISTINCT_COUNT_PRD_DESC' | 'DISTINCT_COUNT_PROJECT_ID_ASC' | 'DISTINCT_COUNT_PROJECT_ID_DESC' | 'DISTINCT_COUNT_STARTED_AT_ASC' | 'DISTINCT_COUNT_STARTED_AT_DESC' | 'DISTINCT_COUNT_STATUS_ASC' | 'DISTINCT_COUNT_STATUS_DESC' | 'DISTINCT_COUNT_TOTAL_STORIES_ASC' | 'DISTINCT_COUNT_TOTAL_STORIES_DESC' | 'DISTINCT_COUNT_UPDATED_AT_ASC' | 'DISTINCT_COUNT_UPDATED_AT_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_COMPLETED_AT_ASC' | 'MAX_COMPLETED_AT_DESC' | 'MAX_COMPLETED_STORIES_ASC' | 'MAX_COMPLETED_STORIES_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_FAILED_STORIES_ASC' | 'MAX_FAILED_STORIES_DESC' | 'MAX_PLAN_VERSION_ASC' | 'MAX_PLAN_VERSION_DESC' | 'MAX_STARTED_AT_ASC' | 'MAX_STARTED_AT_DESC' | 'MAX_TOTAL_STORIES_ASC' | 'MAX_TOTAL_STORIES_DESC' | 'MAX_UPDATED_AT_ASC' | 'MAX_UPDATED_AT_DESC' | 'MEDIAN_COMPLETED_STORIES_ASC' | 'MEDIAN_COMPLETED_STORIES_DESC' | 'MEDIAN_FAILED_STORIES_ASC' | 'MEDIAN_FAILED_STORIES_DESC' | 'MEDIAN_PLAN_VERSION_ASC' | 'MEDIAN_PLAN_VERSION_DESC' | 'MEDIAN_TOTAL_STORIES_ASC' | 'MEDIAN_TOTAL_STORIES_DESC' | 'MIN_COMPLETED_AT_ASC' | 'MIN_COMPLETED_AT_DESC' | 'MIN_COMPLETED_STORIES_ASC' | 'MIN_COMPLETED_STORIES_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_FAILED_STORIES_ASC' | 'MIN_FAILED_STORIES_DESC' | 'MIN_PLAN_VERSION_ASC' | 'MIN_PLAN_VERSION_DESC' | 'MIN_STARTED_AT_ASC' | 'MIN_STARTED_AT_DESC' | 'MIN_TOTAL_STORIES_ASC' | 'MIN_TOTAL_STORIES_DESC' | 'MIN_UPDATED_AT_ASC' | 'MIN_UPDATED_AT_DESC' | 'P90_COMPLETED_STORIES_ASC' | 'P90_COMPLETED_STORIES_DESC' | 'P90_FAILED_STORIES_ASC' | 'P90_FAILED_STORIES_DESC' | 'P90_PLAN_VERSION_ASC' | 'P90_PLAN_VERSION_DESC' | 'P90_TOTAL_STORIES_ASC' | 'P90_TOTAL_STORIES_DESC' | 'P95_COMPLETED_STORIES_ASC' | 'P95_COMPLETED_STORIES_DESC' | 'P95_FAILED_STORIES_ASC' | 'P95_FAILED_STORIES_DESC' | 'P95_PLAN_VERSION_ASC' | 'P95_PLAN_VERSION_DESC' | 'P95_TOTAL_STORIES_ASC' | 'P95_TOTAL_STORIES_DESC' | 'P99_COMPLETED_STORIES_ASC' | 'P99_COMPLETED_STORIES_DESC' | 'P99_FAILED_STORIES_ASC' | 'P99_FAILED_STORIES_DESC' | 'P99_PLAN_VERSION_ASC' | 'P99_PLAN_VERSION_DESC' | 'P99_TOTAL_STORIES_ASC' | 'P99_TOTAL_STORIES_DESC' | 'STDDEV_SAMPLE_COMPLETED_STORIES_ASC' | 'STDDEV_SAMPLE_COMPLETED_STORIES_DESC' | 'STDDEV_SAMPLE_FAILED_STORIES_ASC' | 'STDDEV_SAMPLE_FAILED_STORIES_DESC' | 'STDDEV_SAMPLE_PLAN_VERSION_ASC' | 'STDDEV_SAMPLE_PLAN_VERSION_DESC' | 'STDDEV_SAMPLE_TOTAL_STORIES_ASC' | 'STDDEV_SAMPLE_TOTAL_STORIES_DESC' | 'SUM_COMPLETED_STORIES_ASC' | 'SUM_COMPLETED_STORIES_DESC' | 'SUM_FAILED_STORIES_ASC' | 'SUM_FAILED_STORIES_DESC' | 'SUM_PLAN_VERSION_ASC' | 'SUM_PLAN_VERSION_DESC' | 'SUM_TOTAL_STORIES_ASC' | 'SUM_TOTAL_STORIES_DESC';
export type RalphAdvancedFeatureAverageAggregateFilter = {
    completedStories?: InputMaybe<BigFloatFilter>;
    failedStories?: InputMaybe<BigFloatFilter>;
    planVersion?: InputMaybe<BigFloatFilter>;
    totalStories?: InputMaybe<BigFloatFilter>;
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
    by?: InputMaybe<RalphAdvancedFeatureGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphAdvancedFeatureGroupBy>>;
    having?: InputMaybe<RalphAdvancedFeatureHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedFeatureAggregatesOrderBy>>;
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
    /** Filter by the object’s `branchName` field. */
    branchName?: InputMaybe<StringFilter>;
    /** Filter by the object’s `commits` relation. */
    commits?: InputMaybe<RalphAdvancedFeatureToManyRalphAdvancedGitCommitFilter>;
    /** Some related `commits` exist. */
    commitsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `completedAt` field. */
    completedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `completedStories` field. */
    completedStories?: InputMaybe<IntFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `description` field. */
    description?: InputMaybe<StringFilter>;
    /** Filter by the object’s `failedStories` field. */
    failedStories?: InputMaybe<IntFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Filter by the object’s `name` field. */
    name?: InputMaybe<StringFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedFeatureFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedFeatureFilter>>;
    /** Filter by the object’s `planVersion` field. */
    planVersion?: InputMaybe<IntFilter>;
    /** Filter by the object’s `prd` field. */
    prd?: InputMaybe<JsonFilter>;
    /** Filter by the object’s `progressLogs` relation. */
    progressLogs?: InputMaybe<RalphAdvancedFeatureToManyRalphAdvancedProgressLogFilter>;
    /** Some related `progressLogs` exist. */
    progressLogsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `project` relation. */
    project?: InputMaybe<RalphAdvancedProjectFilter>;
    /** Filter by the object’s `projectId` field. */
    projectId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `startedAt` field. */
    startedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<RalphAdvancedFeatureStatusFilter>;
    /** Filter by the object’s `stories` relation. */
    stories?: InputMaybe<RalphAdvancedFeatureToManyRalphAdvancedStoryFilter>;
    /** Some related `stories` exist. */
    storiesExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `totalStories` field. */
    totalStories?: InputMaybe<IntFilter>;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
};
/** Grouping methods for `RalphAdvancedFeature` for usage during aggregation. */
export type RalphAdvancedFeatureGroupBy = 'BRANCH_NAME' | 'COMPLETED_AT' | 'COMPLETED_AT_TRUNCATED_TO_DAY' | 'COMPLETED_AT_TRUNCATED_TO_HOUR' | 'COMPLETED_STORIES' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'DESCRIPTION' | 'FAILED_STORIES' | 'NAME' | 'PLAN_VERSION' | 'PRD' | 'PROJECT_ID' | 'STARTED_AT' | 'STARTED_AT_TRUNCATED_TO_DAY' | 'STARTED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'TOTAL_STORIES' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR';
/** What `RalphAdvancedFeature` is grouped by: the order of the keys is that of the fields here. */
export type RalphAdvancedFeatureGroupByInput = {
    branchName?: InputMaybe<Scalars['Boolean']['input']>;
    completedAt?: InputMaybe<GroupByTime>;
    completedStories?: InputMaybe<GroupByNumber>;
    createdAt?: InputMaybe<GroupByTime>;
    description?: InputMaybe<Scalars['Boolean']['input']>;
    failedStories?: InputMaybe<GroupByNumber>;
    id?: InputMaybe<GroupByNumber>;
    name?: InputMaybe<Scalars['Boolean']['input']>;
    planVersion?: InputMaybe<GroupByNumber>;
    project?: InputMaybe<RalphAdvancedProjectGroupByInput>;
    projectId?: InputMaybe<GroupByNumber>;
    startedAt?: InputMaybe<GroupByTime>;
    status?: InputMaybe<Scalars['Boolean']['input']>;
    totalStories?: InputMaybe<GroupByNumber>;
    updatedAt?: InputMaybe<GroupByTime>;
};
/** What a group of `RalphAdvancedFeature` has in common. */
export type RalphAdvancedFeatureGroupKey = {
    __typename?: 'RalphAdvancedFeatureGroupKey';
    branchName?: Maybe<Scalars['String']['output']>;
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    completedStories?: Maybe<Scalars['Int']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    failedStories?: Maybe<Scalars['Int']['output']>;
    id?: Maybe<Scalars['Int']['output']>;
    name?: Maybe<Scalars['String']['output']>;
    planVersion?: Maybe<Scalars['Int']['output']>;
    project?: Maybe<RalphAdvancedProjectGroupKey>;
    projectId?: Maybe<Scalars['Int']['output']>;
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    status?: Maybe<RalphAdvancedFeatureStatus>;
    totalStories?: Maybe<Scalars['Int']['output']>;
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedFeatureHavingAverageInput = {
    completedStories?: InputMaybe<HavingBigfloatFilter>;
    failedStories?: InputMaybe<HavingBigfloatFilter>;
    planVersion?: InputMaybe<HavingBigfloatFilter>;
    totalStories?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphAdvancedFeatureHavingDistinctCountInput = {
    branchName?: InputMaybe<HavingBigintFilter>;
    completedAt?: InputMaybe<HavingBigintFilter>;
    completedStories?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    description?: InputMaybe<HavingBigintFilter>;
    failedStories?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    name?: InputMaybe<HavingBigintFilter>;
    planVersion?: InputMaybe<HavingBigintFilter>;
    prd?: InputMaybe<HavingBigintFilter>;
    projectId?: InputMaybe<HavingBigintFilter>;
    startedAt?: InputMaybe<HavingBigintFilter>;
    status?: InputMaybe<HavingBigintFilter>;
    totalStories?: InputMaybe<HavingBigintFilter>;
    updatedAt?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphAdvancedFeature` aggregates. */
export type RalphAdvancedFeatureHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedFeatureHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedFeatureHavingInput>>;
    average?: InputMaybe<RalphAdvancedFeatureHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphAdvancedFeatureHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedFeatureHavingMaxInput>;
    median?: InputMaybe<RalphAdvancedFeatureHavingMedianInput>;
    min?: InputMaybe<RalphAdvancedFeatureHavingMinInput>;
    p90?: InputMaybe<RalphAdvancedFeatureHavingP90Input>;
    p95?: InputMaybe<RalphAdvancedFeatureHavingP95Input>;
    p99?: InputMaybe<RalphAdvancedFeatureHavingP99Input>;
    stddevSample?: InputMaybe<RalphAdvancedFeatureHavingStddevSampleInput>;
    sum?: InputMaybe<RalphAdvancedFeatureHavingSumInput>;
};
export type RalphAdvancedFeatureHavingMaxInput = {
    completedAt?: InputMaybe<HavingDatetimeFilter>;
    completedStories?: InputMaybe<HavingIntFilter>;
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    failedStories?: InputMaybe<HavingIntFilter>;
    planVersion?: InputMaybe<HavingIntFilter>;
    startedAt?: InputMaybe<HavingDatetimeFilter>;
    totalStories?: InputMaybe<HavingIntFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedFeatureHavingMedianInput = {
    completedStories?: InputMaybe<HavingFloatFilter>;
    failedStories?: InputMaybe<HavingFloatFilter>;
    planVersion?: InputMaybe<HavingFloatFilter>;
    totalStories?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedFeatureHavingMinInput = {
    completedAt?: InputMaybe<HavingDatetimeFilter>;
    completedStories?: InputMaybe<HavingIntFilter>;
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    failedStories?: InputMaybe<HavingIntFilter>;
    planVersion?: InputMaybe<HavingIntFilter>;
    startedAt?: InputMaybe<HavingDatetimeFilter>;
    totalStories?: InputMaybe<HavingIntFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedFeatureHavingP90Input = {
    completedStories?: InputMaybe<HavingFloatFilter>;
    failedStories?: InputMaybe<HavingFloatFilter>;
    planVersion?: InputMaybe<HavingFloatFilter>;
    totalStories?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedFeatureHavingP95Input = {
    completedStories?: InputMaybe<HavingFloatFilter>;
    failedStories?: InputMaybe<HavingFloatFilter>;
    planVersion?: InputMaybe<HavingFloatFilter>;
    totalStories?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedFeatureHavingP99Input = {
    completedStories?: InputMaybe<HavingFloatFilter>;
    failedStories?: InputMaybe<HavingFloatFilter>;
    planVersion?: InputMaybe<HavingFloatFilter>;
    totalStories?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedFeatureHavingStddevSampleInput = {
    completedStories?: InputMaybe<HavingBigfloatFilter>;
    failedStories?: InputMaybe<HavingBigfloatFilter>;
    planVersion?: InputMaybe<HavingBigfloatFilter>;
    totalStories?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphAdvancedFeatureHavingSumInput = {
    completedStories?: InputMaybe<HavingBigintFilter>;
    failedStories?: InputMaybe<HavingBigintFilter>;
    planVersion?: InputMaybe<HavingBigintFilter>;
    totalStories?: InputMaybe<HavingBigintFilter>;
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
export type RalphAdvancedFeatureMaxAggregateFilter = {
    completedStories?: InputMaybe<IntFilter>;
    failedStories?: InputMaybe<IntFilter>;
    planVersion?: InputMaybe<IntFilter>;
    totalStories?: InputMaybe<IntFilter>;
};
export type RalphAdvancedFeatureMaxAggregates = {
    __typename?: 'RalphAdvancedFeatureMaxAggregates';
    /** Maximum of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of completedStories across the matching connection */
    completedStories?: Maybe<Scalars['Int']['output']>;
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of failedStories across the matching connection */
    failedStories?: Maybe<Scalars['Int']['output']>;
    /** Maximum of planVersion across the matching connection */
    planVersion?: Maybe<Scalars['Int']['output']>;
    /** Maximum of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of totalStories across the matching connection */
    totalStories?: Maybe<Scalars['Int']['output']>;
    /** Maximum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedFeatureMedianAggregates = {
    __typename?: 'RalphAdvancedFeatureMedianAggregates';
    /** Median of completedStories across the matching connection */
    completedStories?: Maybe<Scalars['Float']['output']>;
    /** Median of failedStories across the matching connection */
    failedStories?: Maybe<Scalars['Float']['output']>;
    /** Median of planVersion across the matching connection */
    planVersion?: Maybe<Scalars['Float']['output']>;
    /** Median of totalStories across the matching connection */
    totalStories?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedFeatureMinAggregateFilter = {
    completedStories?: InputMaybe<IntFilter>;
    failedStories?: InputMaybe<IntFilter>;
    planVersion?: InputMaybe<IntFilter>;
    totalStories?: InputMaybe<IntFilter>;
};
export type RalphAdvancedFeatureMinAggregates = {
    __typename?: 'RalphAdvancedFeatureMinAggregates';
    /** Minimum of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of completedStories across the matching connection */
    completedStories?: Maybe<Scalars['Int']['output']>;
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of failedStories across the matching connection */
    failedStories?: Maybe<Scalars['Int']['output']>;
    /** Minimum of planVersion across the matching connection */
    planVersion?: Maybe<Scalars['Int']['output']>;
    /** Minimum of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of totalStories across the matching connection */
    totalStories?: Maybe<Scalars['Int']['output']>;
    /** Minimum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphAdvancedFeature`. */
export type RalphAdvancedFeatureOrderBy = 'BRANCH_NAME_ASC' | 'BRANCH_NAME_DESC' | 'COMMITS_COUNT_ASC' | 'COMMITS_COUNT_DESC' | 'COMPLETED_AT_ASC' | 'COMPLETED_AT_DESC' | 'COMPLETED_STORIES_ASC' | 'COMPLETED_STORIES_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'FAILED_STORIES_ASC' | 'FAILED_STORIES_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PLAN_VERSION_ASC' | 'PLAN_VERSION_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROGRESS_LOGS_COUNT_ASC' | 'PROGRESS_LOGS_COUNT_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'STORIES_AVERAGE_ATTEMPT_COUNT_ASC' | 'STORIES_AVERAGE_ATTEMPT_COUNT_DESC' | 'STORIES_COUNT_ASC' | 'STORIES_COUNT_DESC' | 'STORIES_MAX_ATTEMPT_COUNT_ASC' | 'STORIES_MAX_ATTEMPT_COUNT_DESC' | 'STORIES_MIN_ATTEMPT_COUNT_ASC' | 'STORIES_MIN_ATTEMPT_COUNT_DESC' | 'STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_ASC' | 'STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_DESC' | 'STORIES_SUM_ATTEMPT_COUNT_ASC' | 'STORIES_SUM_ATTEMPT_COUNT_DESC' | 'TOTAL_STORIES_ASC' | 'TOTAL_STORIES_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC';
export type RalphAdvancedFeatureP90Aggregates = {
    __typename?: 'RalphAdvancedFeatureP90Aggregates';
    /** 90th percentile of completedStories across the matching connection */
    completedStories?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of failedStories across the matching connection */
    failedStories?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of planVersion across the matching connection */
    planVersion?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of totalStories across the matching connection */
    totalStories?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedFeatureP95Aggregates = {
    __typename?: 'RalphAdvancedFeatureP95Aggregates';
    /** 95th percentile of completedStories across the matching connection */
    completedStories?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of failedStories across the matching connection */
    failedStories?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of planVersion across the matching connection */
    planVersion?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of totalStories across the matching connection */
    totalStories?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedFeatureP99Aggregates = {
    __typename?: 'RalphAdvancedFeatureP99Aggregates';
    /** 99th percentile of completedStories across the matching connection */
    completedStories?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of failedStories across the matching connection */
    failedStories?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of planVersion across the matching connection */
    planVersion?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of totalStories across the matching connection */
    totalStories?: Maybe<Scalars['Float']['output']>;
};
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
export type RalphAdvancedFeatureStddevSampleAggregateFilter = {
    completedStories?: InputMaybe<BigFloatFilter>;
    failedStories?: InputMaybe<BigFloatFilter>;
    planVersion?: InputMaybe<BigFloatFilter>;
    totalStories?: InputMaybe<BigFloatFilter>;
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
export type RalphAdvancedFeatureSumAggregateFilter = {
    completedStories?: InputMaybe<BigIntFilter>;
    failedStories?: InputMaybe<BigIntFilter>;
    planVersion?: InputMaybe<BigIntFilter>;
    totalStories?: InputMaybe<BigIntFilter>;
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedGitCommitDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphAdvancedGitCommitGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedGitCommitMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedGitCommitMinAggregates>;
};
export type RalphAdvancedGitCommitAggregatesCountWhereArgs = {
    filter: RalphAdvancedGitCommitFilter;
};
/** A filter to be used against aggregates of `RalphAdvancedGitCommit` object types. */
export type RalphAdvancedGitCommitAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedGitCommit` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedGitCommitFilter>;
};
/** Orders of groups of `RalphAdvancedGitCommit`: what has no value comes last. */
export type RalphAdvancedGitCommitAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_COMMITTED_AT_ASC' | 'DISTINCT_COUNT_COMMITTED_AT_DESC' | 'DISTINCT_COUNT_COMMIT_HASH_ASC' | 'DISTINCT_COUNT_COMMIT_HASH_DESC' | 'DISTINCT_COUNT_COMMIT_MESSAGE_ASC' | 'DISTINCT_COUNT_COMMIT_MESSAGE_DESC' | 'DISTINCT_COUNT_FEATURE_ID_ASC' | 'DISTINCT_COUNT_FEATURE_ID_DESC' | 'DISTINCT_COUNT_FILES_CHANGED_ASC' | 'DISTINCT_COUNT_FILES_CHANGED_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_PROJECT_ID_ASC' | 'DISTINCT_COUNT_PROJECT_ID_DESC' | 'DISTINCT_COUNT_REPO_ASC' | 'DISTINCT_COUNT_REPO_DESC' | 'DISTINCT_COUNT_STORY_ID_ASC' | 'DISTINCT_COUNT_STORY_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_COMMITTED_AT_ASC' | 'MAX_COMMITTED_AT_DESC' | 'MIN_COMMITTED_AT_ASC' | 'MIN_COMMITTED_AT_DESC';
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
    by?: InputMaybe<RalphAdvancedGitCommitGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphAdvancedGitCommitGroupBy>>;
    having?: InputMaybe<RalphAdvancedGitCommitHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedGitCommitAggregatesOrderBy>>;
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
    /** Filter by the object’s `commitMessage` field. */
    commitMessage?: InputMaybe<StringFilter>;
    /** Filter by the object’s `committedAt` field. */
    committedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `feature` relation. */
    feature?: InputMaybe<RalphAdvancedFeatureFilter>;
    /** Filter by the object’s `featureId` field. */
    featureId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `filesChanged` field. */
    filesChanged?: InputMaybe<JsonFilter>;
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
export type RalphAdvancedGitCommitGroupBy = 'COMMITTED_AT' | 'COMMITTED_AT_TRUNCATED_TO_DAY' | 'COMMITTED_AT_TRUNCATED_TO_HOUR' | 'COMMIT_HASH' | 'COMMIT_MESSAGE' | 'FEATURE_ID' | 'FILES_CHANGED' | 'PROJECT_ID' | 'REPO' | 'STORY_ID';
/** What `RalphAdvancedGitCommit` is grouped by: the order of the keys is that of the fields here. */
export type RalphAdvancedGitCommitGroupByInput = {
    commitHash?: InputMaybe<Scalars['Boolean']['input']>;
    commitMessage?: InputMaybe<Scalars['Boolean']['input']>;
    committedAt?: InputMaybe<GroupByTime>;
    feature?: InputMaybe<RalphAdvancedFeatureGroupByInput>;
    featureId?: InputMaybe<GroupByNumber>;
    id?: InputMaybe<GroupByNumber>;
    projectId?: InputMaybe<GroupByNumber>;
    repo?: InputMaybe<Scalars['Boolean']['input']>;
    story?: InputMaybe<RalphAdvancedStoryGroupByInput>;
    storyId?: InputMaybe<GroupByNumber>;
};
/** What a group of `RalphAdvancedGitCommit` has in common. */
export type RalphAdvancedGitCommitGroupKey = {
    __typename?: 'RalphAdvancedGitCommitGroupKey';
    commitHash?: Maybe<Scalars['String']['output']>;
    commitMessage?: Maybe<Scalars['String']['output']>;
    committedAt?: Maybe<Scalars['Datetime']['output']>;
    feature?: Maybe<RalphAdvancedFeatureGroupKey>;
    featureId?: Maybe<Scalars['Int']['output']>;
    id?: Maybe<Scalars['Int']['output']>;
    projectId?: Maybe<Scalars['Int']['output']>;
    repo?: Maybe<RalphAdvancedRepository>;
    story?: Maybe<RalphAdvancedStoryGroupKey>;
    storyId?: Maybe<Scalars['Int']['output']>;
};
export type RalphAdvancedGitCommitHavingDistinctCountInput = {
    commitHash?: InputMaybe<HavingBigintFilter>;
    commitMessage?: InputMaybe<HavingBigintFilter>;
    committedAt?: InputMaybe<HavingBigintFilter>;
    featureId?: InputMaybe<HavingBigintFilter>;
    filesChanged?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    projectId?: InputMaybe<HavingBigintFilter>;
    repo?: InputMaybe<HavingBigintFilter>;
    storyId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphAdvancedGitCommit` aggregates. */
export type RalphAdvancedGitCommitHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedGitCommitHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedGitCommitHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphAdvancedGitCommitHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedGitCommitHavingMaxInput>;
    min?: InputMaybe<RalphAdvancedGitCommitHavingMinInput>;
};
export type RalphAdvancedGitCommitHavingMaxInput = {
    committedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedGitCommitHavingMinInput = {
    committedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedGitCommitMaxAggregates = {
    __typename?: 'RalphAdvancedGitCommitMaxAggregates';
    /** Maximum of committedAt across the matching connection */
    committedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedGitCommitMinAggregates = {
    __typename?: 'RalphAdvancedGitCommitMinAggregates';
    /** Minimum of committedAt across the matching connection */
    committedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphAdvancedGitCommit`. */
export type RalphAdvancedGitCommitOrderBy = 'COMMITTED_AT_ASC' | 'COMMITTED_AT_DESC' | 'COMMIT_HASH_ASC' | 'COMMIT_HASH_DESC' | 'COMMIT_MESSAGE_ASC' | 'COMMIT_MESSAGE_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
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
/** A member whose account orchestrates: it plans as every member does, and reads and writes the system's log. */
export type RalphAdvancedOrchestrator = Node & {
    __typename?: 'RalphAdvancedOrchestrator';
    /** Since when. */
    appointedAt: Scalars['Datetime']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads a single `User` that is related to this `RalphAdvancedOrchestrator`. */
    user?: Maybe<User>;
    /** The member. */
    userId: Scalars['UUID']['output'];
};
export type RalphAdvancedOrchestratorAggregates = {
    __typename?: 'RalphAdvancedOrchestratorAggregates';
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedOrchestratorDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphAdvancedOrchestratorGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedOrchestratorMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedOrchestratorMinAggregates>;
};
export type RalphAdvancedOrchestratorAggregatesCountWhereArgs = {
    filter: RalphAdvancedOrchestratorFilter;
};
/** Orders of groups of `RalphAdvancedOrchestrator`: what has no value comes last. */
export type RalphAdvancedOrchestratorAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_APPOINTED_AT_ASC' | 'DISTINCT_COUNT_APPOINTED_AT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_APPOINTED_AT_ASC' | 'MAX_APPOINTED_AT_DESC' | 'MIN_APPOINTED_AT_ASC' | 'MIN_APPOINTED_AT_DESC';
/** A connection to a list of `RalphAdvancedOrchestrator` values. */
export type RalphAdvancedOrchestratorConnection = {
    __typename?: 'RalphAdvancedOrchestratorConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphAdvancedOrchestratorAggregates>;
    /** A list of edges which contains the `RalphAdvancedOrchestrator` and cursor to aid in pagination. */
    edges: Array<RalphAdvancedOrchestratorEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphAdvancedOrchestratorAggregates>>;
    /** A list of `RalphAdvancedOrchestrator` objects. */
    nodes: Array<RalphAdvancedOrchestrator>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphAdvancedOrchestrator` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphAdvancedOrchestrator` values. */
export type RalphAdvancedOrchestratorConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<RalphAdvancedOrchestratorGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphAdvancedOrchestratorGroupBy>>;
    having?: InputMaybe<RalphAdvancedOrchestratorHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedOrchestratorAggregatesOrderBy>>;
};
export type RalphAdvancedOrchestratorDistinctCountAggregates = {
    __typename?: 'RalphAdvancedOrchestratorDistinctCountAggregates';
    /** Distinct count of appointedAt across the matching connection */
    appointedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphAdvancedOrchestrator` edge in the connection. */
export type RalphAdvancedOrchestratorEdge = {
    __typename?: 'RalphAdvancedOrchestratorEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphAdvancedOrchestrator` at the end of the edge. */
    node: RalphAdvancedOrchestrator;
};
/** A filter to be used against `RalphAdvancedOrchestrator` object types. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedOrchestratorFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedOrchestratorFilter>>;
    /** Filter by the object’s `appointedAt` field. */
    appointedAt?: InputMaybe<DatetimeFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedOrchestratorFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedOrchestratorFilter>>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `RalphAdvancedOrchestrator` for usage during aggregation. */
export type RalphAdvancedOrchestratorGroupBy = 'APPOINTED_AT' | 'APPOINTED_AT_TRUNCATED_TO_DAY' | 'APPOINTED_AT_TRUNCATED_TO_HOUR';
/** What `RalphAdvancedOrchestrator` is grouped by: the order of the keys is that of the fields here. */
export type RalphAdvancedOrchestratorGroupByInput = {
    appointedAt?: InputMaybe<GroupByTime>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `RalphAdvancedOrchestrator` has in common. */
export type RalphAdvancedOrchestratorGroupKey = {
    __typename?: 'RalphAdvancedOrchestratorGroupKey';
    appointedAt?: Maybe<Scalars['Datetime']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type RalphAdvancedOrchestratorHavingDistinctCountInput = {
    appointedAt?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphAdvancedOrchestrator` aggregates. */
export type RalphAdvancedOrchestratorHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedOrchestratorHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedOrchestratorHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphAdvancedOrchestratorHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedOrchestratorHavingMaxInput>;
    min?: InputMaybe<RalphAdvancedOrchestratorHavingMinInput>;
};
export type RalphAdvancedOrchestratorHavingMaxInput = {
    appointedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedOrchestratorHavingMinInput = {
    appointedAt?: InputMaybe<HavingDatetimeFilter>;
};
/** An input for mutations affecting `RalphAdvancedOrchestrator` */
export type RalphAdvancedOrchestratorInput = {
    /** The member. */
    userId: Scalars['UUID']['input'];
};
export type RalphAdvancedOrchestratorMaxAggregates = {
    __typename?: 'RalphAdvancedOrchestratorMaxAggregates';
    /** Maximum of appointedAt across the matching connection */
    appointedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedOrchestratorMinAggregates = {
    __typename?: 'RalphAdvancedOrchestratorMinAggregates';
    /** Minimum of appointedAt across the matching connection */
    appointedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphAdvancedOrchestrator`. */
export type RalphAdvancedOrchestratorOrderBy = 'APPOINTED_AT_ASC' | 'APPOINTED_AT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedProgressLogDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphAdvancedProgressLogGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedProgressLogMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedProgressLogMinAggregates>;
};
export type RalphAdvancedProgressLogAggregatesCountWhereArgs = {
    filter: RalphAdvancedProgressLogFilter;
};
/** A filter to be used against aggregates of `RalphAdvancedProgressLog` object types. */
export type RalphAdvancedProgressLogAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedProgressLog` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedProgressLogFilter>;
};
/** Orders of groups of `RalphAdvancedProgressLog`: what has no value comes last. */
export type RalphAdvancedProgressLogAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_AGENT_ASC' | 'DISTINCT_COUNT_AGENT_DESC' | 'DISTINCT_COUNT_FEATURE_ID_ASC' | 'DISTINCT_COUNT_FEATURE_ID_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_LOGGED_AT_ASC' | 'DISTINCT_COUNT_LOGGED_AT_DESC' | 'DISTINCT_COUNT_LOG_TYPE_ASC' | 'DISTINCT_COUNT_LOG_TYPE_DESC' | 'DISTINCT_COUNT_MESSAGE_ASC' | 'DISTINCT_COUNT_MESSAGE_DESC' | 'DISTINCT_COUNT_PROJECT_ID_ASC' | 'DISTINCT_COUNT_PROJECT_ID_DESC' | 'DISTINCT_COUNT_STORY_ID_ASC' | 'DISTINCT_COUNT_STORY_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_LOGGED_AT_ASC' | 'MAX_LOGGED_AT_DESC' | 'MIN_LOGGED_AT_ASC' | 'MIN_LOGGED_AT_DESC';
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
    by?: InputMaybe<RalphAdvancedProgressLogGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphAdvancedProgressLogGroupBy>>;
    having?: InputMaybe<RalphAdvancedProgressLogHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedProgressLogAggregatesOrderBy>>;
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
    /** Filter by the object’s `agent` field. */
    agent?: InputMaybe<StringFilter>;
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
    /** Filter by the object’s `message` field. */
    message?: InputMaybe<StringFilter>;
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
export type RalphAdvancedProgressLogGroupBy = 'AGENT' | 'FEATURE_ID' | 'LOGGED_AT' | 'LOGGED_AT_TRUNCATED_TO_DAY' | 'LOGGED_AT_TRUNCATED_TO_HOUR' | 'LOG_TYPE' | 'MESSAGE' | 'PROJECT_ID' | 'STORY_ID';
/** What `RalphAdvancedProgressLog` is grouped by: the order of the keys is that of the fields here. */
export type RalphAdvancedProgressLogGroupByInput = {
    agent?: InputMaybe<Scalars['Boolean']['input']>;
    feature?: InputMaybe<RalphAdvancedFeatureGroupByInput>;
    featureId?: InputMaybe<GroupByNumber>;
    id?: InputMaybe<GroupByNumber>;
    logType?: InputMaybe<Scalars['Boolean']['input']>;
    loggedAt?: InputMaybe<GroupByTime>;
    message?: InputMaybe<Scalars['Boolean']['input']>;
    projectId?: InputMaybe<GroupByNumber>;
    story?: InputMaybe<RalphAdvancedStoryGroupByInput>;
    storyId?: InputMaybe<GroupByNumber>;
};
/** What a group of `RalphAdvancedProgressLog` has in common. */
export type RalphAdvancedProgressLogGroupKey = {
    __typename?: 'RalphAdvancedProgressLogGroupKey';
    agent?: Maybe<Scalars['String']['output']>;
    feature?: Maybe<RalphAdvancedFeatureGroupKey>;
    featureId?: Maybe<Scalars['Int']['output']>;
    id?: Maybe<Scalars['Int']['output']>;
    logType?: Maybe<RalphAdvancedProgressLogType>;
    loggedAt?: Maybe<Scalars['Datetime']['output']>;
    message?: Maybe<Scalars['String']['output']>;
    projectId?: Maybe<Scalars['Int']['output']>;
    story?: Maybe<RalphAdvancedStoryGroupKey>;
    storyId?: Maybe<Scalars['Int']['output']>;
};
export type RalphAdvancedProgressLogHavingDistinctCountInput = {
    agent?: InputMaybe<HavingBigintFilter>;
    featureId?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    logType?: InputMaybe<HavingBigintFilter>;
    loggedAt?: InputMaybe<HavingBigintFilter>;
    message?: InputMaybe<HavingBigintFilter>;
    projectId?: InputMaybe<HavingBigintFilter>;
    storyId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphAdvancedProgressLog` aggregates. */
export type RalphAdvancedProgressLogHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedProgressLogHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedProgressLogHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphAdvancedProgressLogHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedProgressLogHavingMaxInput>;
    min?: InputMaybe<RalphAdvancedProgressLogHavingMinInput>;
};
export type RalphAdvancedProgressLogHavingMaxInput = {
    loggedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedProgressLogHavingMinInput = {
    loggedAt?: InputMaybe<HavingDatetimeFilter>;
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
export type RalphAdvancedProgressLogMaxAggregates = {
    __typename?: 'RalphAdvancedProgressLogMaxAggregates';
    /** Maximum of loggedAt across the matching connection */
    loggedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedProgressLogMinAggregates = {
    __typename?: 'RalphAdvancedProgressLogMinAggregates';
    /** Minimum of loggedAt across the matching connection */
    loggedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphAdvancedProgressLog`. */
export type RalphAdvancedProgressLogOrderBy = 'AGENT_ASC' | 'AGENT_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'LOGGED_AT_ASC' | 'LOGGED_AT_DESC' | 'MESSAGE_ASC' | 'MESSAGE_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
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
    /** Git address of its backend, if it has one: https or ssh, to a public host. */
    backendRepoUrl?: Maybe<Scalars['String']['output']>;
    /** When it was made. */
    createdAt: Scalars['Datetime']['output'];
    /** Whose it is: the account that made it. Null once that account is gone; a running project is paused then. */
    createdBy?: Maybe<Scalars['UUID']['output']>;
    /** What it is about. */
    description?: Maybe<Scalars['String']['output']>;
    /** Reads and enables pagination through a set of `RalphAdvancedFeature`. */
    features: RalphAdvancedFeatureConnection;
    /** Git address of its frontend, if it has one: https or ssh, to a public host. */
    frontendRepoUrl?: Maybe<Scalars['String']['output']>;
    /** Key. */
    id: Scalars['Int']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** Git address of its mobile app, if it has one: https or ssh, to a public host. */
    mobileRepoUrl?: Maybe<Scalars['String']['output']>;
    /** What it is called. */
    name: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Whose it is. */
    owner?: Maybe<User>;
    /** Who may not judge a story: whoever built it, by account or by name; or none. */
    separationOfDuties: RalphAdvancedSeparationOfDuties;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedProjectDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphAdvancedProjectGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedProjectMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedProjectMinAggregates>;
};
export type RalphAdvancedProjectAggregatesCountWhereArgs = {
    filter: RalphAdvancedProjectFilter;
};
/** A filter to be used against aggregates of `RalphAdvancedProject` object types. */
export type RalphAdvancedProjectAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedProject` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedProjectFilter>;
};
/** Orders of groups of `RalphAdvancedProject`: what has no value comes last. */
export type RalphAdvancedProjectAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_BACKEND_REPO_URL_ASC' | 'DISTINCT_COUNT_BACKEND_REPO_URL_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_CREATED_BY_ASC' | 'DISTINCT_COUNT_CREATED_BY_DESC' | 'DISTINCT_COUNT_DESCRIPTION_ASC' | 'DISTINCT_COUNT_DESCRIPTION_DESC' | 'DISTINCT_COUNT_FRONTEND_REPO_URL_ASC' | 'DISTINCT_COUNT_FRONTEND_REPO_URL_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_MOBILE_REPO_URL_ASC' | 'DISTINCT_COUNT_MOBILE_REPO_URL_DESC' | 'DISTINCT_COUNT_NAME_ASC' | 'DISTINCT_COUNT_NAME_DESC' | 'DISTINCT_COUNT_SEPARATION_OF_DUTIES_ASC' | 'DISTINCT_COUNT_SEPARATION_OF_DUTIES_DESC' | 'DISTINCT_COUNT_STATUS_ASC' | 'DISTINCT_COUNT_STATUS_DESC' | 'DISTINCT_COUNT_UPDATED_AT_ASC' | 'DISTINCT_COUNT_UPDATED_AT_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_UPDATED_AT_ASC' | 'MAX_UPDATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_UPDATED_AT_ASC' | 'MIN_UPDATED_AT_DESC';
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
    by?: InputMaybe<RalphAdvancedProjectGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphAdvancedProjectGroupBy>>;
    having?: InputMaybe<RalphAdvancedProjectHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedProjectAggregatesOrderBy>>;
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
    /** Distinct count of separationOfDuties across the matching connection */
    separationOfDuties?: Maybe<Scalars['BigInt']['output']>;
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
    /** Filter by the object’s `backendRepoUrl` field. */
    backendRepoUrl?: InputMaybe<StringFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `createdBy` field. */
    createdBy?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `description` field. */
    description?: InputMaybe<StringFilter>;
    /** Filter by the object’s `features` relation. */
    features?: InputMaybe<RalphAdvancedProjectToManyRalphAdvancedFeatureFilter>;
    /** Some related `features` exist. */
    featuresExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `frontendRepoUrl` field. */
    frontendRepoUrl?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Filter by the object’s `mobileRepoUrl` field. */
    mobileRepoUrl?: InputMaybe<StringFilter>;
    /** Filter by the object’s `name` field. */
    name?: InputMaybe<StringFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedProjectFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedProjectFilter>>;
    /** Filter by the object’s `owner` relation. */
    owner?: InputMaybe<UserFilter>;
    /** A related `owner` exists. */
    ownerExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `separationOfDuties` field. */
    separationOfDuties?: InputMaybe<RalphAdvancedSeparationOfDutiesFilter>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<RalphAdvancedProjectStatusFilter>;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
};
/** Grouping methods for `RalphAdvancedProject` for usage during aggregation. */
export type RalphAdvancedProjectGroupBy = 'BACKEND_REPO_URL' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'CREATED_BY' | 'DESCRIPTION' | 'FRONTEND_REPO_URL' | 'MOBILE_REPO_URL' | 'NAME' | 'SEPARATION_OF_DUTIES' | 'STATUS' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR';
/** What `RalphAdvancedProject` is grouped by: the order of the keys is that of the fields here. */
export type RalphAdvancedProjectGroupByInput = {
    backendRepoUrl?: InputMaybe<Scalars['Boolean']['input']>;
    createdAt?: InputMaybe<GroupByTime>;
    createdBy?: InputMaybe<Scalars['Boolean']['input']>;
    description?: InputMaybe<Scalars['Boolean']['input']>;
    frontendRepoUrl?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<GroupByNumber>;
    mobileRepoUrl?: InputMaybe<Scalars['Boolean']['input']>;
    name?: InputMaybe<Scalars['Boolean']['input']>;
    owner?: InputMaybe<UserGroupByInput>;
    separationOfDuties?: InputMaybe<Scalars['Boolean']['input']>;
    status?: InputMaybe<Scalars['Boolean']['input']>;
    updatedAt?: InputMaybe<GroupByTime>;
};
/** What a group of `RalphAdvancedProject` has in common. */
export type RalphAdvancedProjectGroupKey = {
    __typename?: 'RalphAdvancedProjectGroupKey';
    backendRepoUrl?: Maybe<Scalars['String']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    createdBy?: Maybe<Scalars['UUID']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    frontendRepoUrl?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['Int']['output']>;
    mobileRepoUrl?: Maybe<Scalars['String']['output']>;
    name?: Maybe<Scalars['String']['output']>;
    owner?: Maybe<UserGroupKey>;
    separationOfDuties?: Maybe<RalphAdvancedSeparationOfDuties>;
    status?: Maybe<RalphAdvancedProjectStatus>;
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedProjectHavingDistinctCountInput = {
    backendRepoUrl?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    createdBy?: InputMaybe<HavingBigintFilter>;
    description?: InputMaybe<HavingBigintFilter>;
    frontendRepoUrl?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    mobileRepoUrl?: InputMaybe<HavingBigintFilter>;
    name?: InputMaybe<HavingBigintFilter>;
    separationOfDuties?: InputMaybe<HavingBigintFilter>;
    status?: InputMaybe<HavingBigintFilter>;
    updatedAt?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphAdvancedProject` aggregates. */
export type RalphAdvancedProjectHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedProjectHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedProjectHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphAdvancedProjectHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedProjectHavingMaxInput>;
    min?: InputMaybe<RalphAdvancedProjectHavingMinInput>;
};
export type RalphAdvancedProjectHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedProjectHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
/** An input for mutations affecting `RalphAdvancedProject` */
export type RalphAdvancedProjectInput = {
    /** Git address of its backend, if it has one: https or ssh, to a public host. */
    backendRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** Whose it is: the account that made it. Null once that account is gone; a running project is paused then. */
    createdBy?: InputMaybe<Scalars['UUID']['input']>;
    /** What it is about. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Git address of its frontend, if it has one: https or ssh, to a public host. */
    frontendRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** Git address of its mobile app, if it has one: https or ssh, to a public host. */
    mobileRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** What it is called. */
    name: Scalars['String']['input'];
    /** Who may not judge a story: whoever built it, by account or by name; or none. */
    separationOfDuties?: InputMaybe<RalphAdvancedSeparationOfDuties>;
};
export type RalphAdvancedProjectMaxAggregates = {
    __typename?: 'RalphAdvancedProjectMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedProjectMinAggregates = {
    __typename?: 'RalphAdvancedProjectMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphAdvancedProject`. */
export type RalphAdvancedProjectOrderBy = 'BACKEND_REPO_URL_ASC' | 'BACKEND_REPO_URL_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'CREATED_BY_ASC' | 'CREATED_BY_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'FEATURES_AVERAGE_COMPLETED_STORIES_ASC' | 'FEATURES_AVERAGE_COMPLETED_STORIES_DESC' | 'FEATURES_AVERAGE_FAILED_STORIES_ASC' | 'FEATURES_AVERAGE_FAILED_STORIES_DESC' | 'FEATURES_AVERAGE_PLAN_VERSION_ASC' | 'FEATURES_AVERAGE_PLAN_VERSION_DESC' | 'FEATURES_AVERAGE_TOTAL_STORIES_ASC' | 'FEATURES_AVERAGE_TOTAL_STORIES_DESC' | 'FEATURES_COUNT_ASC' | 'FEATURES_COUNT_DESC' | 'FEATURES_MAX_COMPLETED_STORIES_ASC' | 'FEATURES_MAX_COMPLETED_STORIES_DESC' | 'FEATURES_MAX_FAILED_STORIES_ASC' | 'FEATURES_MAX_FAILED_STORIES_DESC' | 'FEATURES_MAX_PLAN_VERSION_ASC' | 'FEATURES_MAX_PLAN_VERSION_DESC' | 'FEATURES_MAX_TOTAL_STORIES_ASC' | 'FEATURES_MAX_TOTAL_STORIES_DESC' | 'FEATURES_MIN_COMPLETED_STORIES_ASC' | 'FEATURES_MIN_COMPLETED_STORIES_DESC' | 'FEATURES_MIN_FAILED_STORIES_ASC' | 'FEATURES_MIN_FAILED_STORIES_DESC' | 'FEATURES_MIN_PLAN_VERSION_ASC' | 'FEATURES_MIN_PLAN_VERSION_DESC' | 'FEATURES_MIN_TOTAL_STORIES_ASC' | 'FEATURES_MIN_TOTAL_STORIES_DESC' | 'FEATURES_STDDEV_SAMPLE_COMPLETED_STORIES_ASC' | 'FEATURES_STDDEV_SAMPLE_COMPLETED_STORIES_DESC' | 'FEATURES_STDDEV_SAMPLE_FAILED_STORIES_ASC' | 'FEATURES_STDDEV_SAMPLE_FAILED_STORIES_DESC' | 'FEATURES_STDDEV_SAMPLE_PLAN_VERSION_ASC' | 'FEATURES_STDDEV_SAMPLE_PLAN_VERSION_DESC' | 'FEATURES_STDDEV_SAMPLE_TOTAL_STORIES_ASC' | 'FEATURES_STDDEV_SAMPLE_TOTAL_STORIES_DESC' | 'FEATURES_SUM_COMPLETED_STORIES_ASC' | 'FEATURES_SUM_COMPLETED_STORIES_DESC' | 'FEATURES_SUM_FAILED_STORIES_ASC' | 'FEATURES_SUM_FAILED_STORIES_DESC' | 'FEATURES_SUM_PLAN_VERSION_ASC' | 'FEATURES_SUM_PLAN_VERSION_DESC' | 'FEATURES_SUM_TOTAL_STORIES_ASC' | 'FEATURES_SUM_TOTAL_STORIES_DESC' | 'FRONTEND_REPO_URL_ASC' | 'FRONTEND_REPO_URL_DESC' | 'ID_ASC' | 'ID_DESC' | 'MOBILE_REPO_URL_ASC' | 'MOBILE_REPO_URL_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC';
/** Represents an update to a `RalphAdvancedProject`. Fields that are set will be updated. */
export type RalphAdvancedProjectPatch = {
    /** Git address of its backend, if it has one: https or ssh, to a public host. */
    backendRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** Whose it is: the account that made it. Null once that account is gone; a running project is paused then. */
    createdBy?: InputMaybe<Scalars['UUID']['input']>;
    /** What it is about. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** Git address of its frontend, if it has one: https or ssh, to a public host. */
    frontendRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** Git address of its mobile app, if it has one: https or ssh, to a public host. */
    mobileRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** What it is called. */
    name?: InputMaybe<Scalars['String']['input']>;
    /** Who may not judge a story: whoever built it, by account or by name; or none. */
    separationOfDuties?: InputMaybe<RalphAdvancedSeparationOfDuties>;
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedQualityGateResultDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphAdvancedQualityGateResultGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedQualityGateResultMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<RalphAdvancedQualityGateResultMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedQualityGateResultMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<RalphAdvancedQualityGateResultP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<RalphAdvancedQualityGateResultP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<RalphAdvancedQualityGateResultP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphAdvancedQualityGateResultStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphAdvancedQualityGateResultSumAggregates>;
};
export type RalphAdvancedQualityGateResultAggregatesCountWhereArgs = {
    filter: RalphAdvancedQualityGateResultFilter;
};
/** A filter to be used against aggregates of `RalphAdvancedQualityGateResult` object types. */
export type RalphAdvancedQualityGateResultAggregatesFilter = {
    /** Mean average aggregate over matching `RalphAdvancedQualityGateResult` objects. */
    average?: InputMaybe<RalphAdvancedQualityGateResultAverageAggregateFilter>;
    /** A filter that must pass for the relevant `RalphAdvancedQualityGateResult` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedQualityGateResultFilter>;
    /** Maximum aggregate over matching `RalphAdvancedQualityGateResult` objects. */
    max?: InputMaybe<RalphAdvancedQualityGateResultMaxAggregateFilter>;
    /** Minimum aggregate over matching `RalphAdvancedQualityGateResult` objects. */
    min?: InputMaybe<RalphAdvancedQualityGateResultMinAggregateFilter>;
    /** Sample standard deviation aggregate over matching `RalphAdvancedQualityGateResult` objects. */
    stddevSample?: InputMaybe<RalphAdvancedQualityGateResultStddevSampleAggregateFilter>;
    /** Sum aggregate over matching `RalphAdvancedQualityGateResult` objects. */
    sum?: InputMaybe<RalphAdvancedQualityGateResultSumAggregateFilter>;
};
/** Orders of groups of `RalphAdvancedQualityGateResult`: what has no value comes last. */
export type RalphAdvancedQualityGateResultAggregatesOrderBy = 'AVERAGE_ATTEMPT_ASC' | 'AVERAGE_ATTEMPT_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_AGENT_EXECUTION_ID_ASC' | 'DISTINCT_COUNT_AGENT_EXECUTION_ID_DESC' | 'DISTINCT_COUNT_ATTEMPT_ASC' | 'DISTINCT_COUNT_ATTEMPT_DESC' | 'DISTINCT_COUNT_DETAILS_ASC' | 'DISTINCT_COUNT_DETAILS_DESC' | 'DISTINCT_COUNT_FEATURE_ID_ASC' | 'DISTINCT_COUNT_FEATURE_ID_DESC' | 'DISTINCT_COUNT_GATE_NAME_ASC' | 'DISTINCT_COUNT_GATE_NAME_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_PROJECT_ID_ASC' | 'DISTINCT_COUNT_PROJECT_ID_DESC' | 'DISTINCT_COUNT_RECORDED_AT_ASC' | 'DISTINCT_COUNT_RECORDED_AT_DESC' | 'DISTINCT_COUNT_STATUS_ASC' | 'DISTINCT_COUNT_STATUS_DESC' | 'DISTINCT_COUNT_STORY_ID_ASC' | 'DISTINCT_COUNT_STORY_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_ATTEMPT_ASC' | 'MAX_ATTEMPT_DESC' | 'MAX_RECORDED_AT_ASC' | 'MAX_RECORDED_AT_DESC' | 'MEDIAN_ATTEMPT_ASC' | 'MEDIAN_ATTEMPT_DESC' | 'MIN_ATTEMPT_ASC' | 'MIN_ATTEMPT_DESC' | 'MIN_RECORDED_AT_ASC' | 'MIN_RECORDED_AT_DESC' | 'P90_ATTEMPT_ASC' | 'P90_ATTEMPT_DESC' | 'P95_ATTEMPT_ASC' | 'P95_ATTEMPT_DESC' | 'P99_ATTEMPT_ASC' | 'P99_ATTEMPT_DESC' | 'STDDEV_SAMPLE_ATTEMPT_ASC' | 'STDDEV_SAMPLE_ATTEMPT_DESC' | 'SUM_ATTEMPT_ASC' | 'SUM_ATTEMPT_DESC';
export type RalphAdvancedQualityGateResultAverageAggregateFilter = {
    attempt?: InputMaybe<BigFloatFilter>;
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
    by?: InputMaybe<RalphAdvancedQualityGateResultGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphAdvancedQualityGateResultGroupBy>>;
    having?: InputMaybe<RalphAdvancedQualityGateResultHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedQualityGateResultAggregatesOrderBy>>;
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
    /** Filter by the object’s `attempt` field. */
    attempt?: InputMaybe<IntFilter>;
    /** Filter by the object’s `details` field. */
    details?: InputMaybe<JsonFilter>;
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
export type RalphAdvancedQualityGateResultGroupBy = 'AGENT_EXECUTION_ID' | 'ATTEMPT' | 'DETAILS' | 'FEATURE_ID' | 'GATE_NAME' | 'PROJECT_ID' | 'RECORDED_AT' | 'RECORDED_AT_TRUNCATED_TO_DAY' | 'RECORDED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'STORY_ID';
/** What `RalphAdvancedQualityGateResult` is grouped by: the order of the keys is that of the fields here. */
export type RalphAdvancedQualityGateResultGroupByInput = {
    agentExecution?: InputMaybe<RalphAdvancedAgentExecutionGroupByInput>;
    agentExecutionId?: InputMaybe<GroupByNumber>;
    attempt?: InputMaybe<GroupByNumber>;
    featureId?: InputMaybe<GroupByNumber>;
    gateName?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<GroupByNumber>;
    projectId?: InputMaybe<GroupByNumber>;
    recordedAt?: InputMaybe<GroupByTime>;
    status?: InputMaybe<Scalars['Boolean']['input']>;
    story?: InputMaybe<RalphAdvancedStoryGroupByInput>;
    storyId?: InputMaybe<GroupByNumber>;
};
/** What a group of `RalphAdvancedQualityGateResult` has in common. */
export type RalphAdvancedQualityGateResultGroupKey = {
    __typename?: 'RalphAdvancedQualityGateResultGroupKey';
    agentExecution?: Maybe<RalphAdvancedAgentExecutionGroupKey>;
    agentExecutionId?: Maybe<Scalars['Int']['output']>;
    attempt?: Maybe<Scalars['Int']['output']>;
    featureId?: Maybe<Scalars['Int']['output']>;
    gateName?: Maybe<RalphAdvancedQualityGate>;
    id?: Maybe<Scalars['Int']['output']>;
    projectId?: Maybe<Scalars['Int']['output']>;
    recordedAt?: Maybe<Scalars['Datetime']['output']>;
    status?: Maybe<RalphAdvancedGateVerdict>;
    story?: Maybe<RalphAdvancedStoryGroupKey>;
    storyId?: Maybe<Scalars['Int']['output']>;
};
export type RalphAdvancedQualityGateResultHavingAverageInput = {
    attempt?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphAdvancedQualityGateResultHavingDistinctCountInput = {
    agentExecutionId?: InputMaybe<HavingBigintFilter>;
    attempt?: InputMaybe<HavingBigintFilter>;
    details?: InputMaybe<HavingBigintFilter>;
    featureId?: InputMaybe<HavingBigintFilter>;
    gateName?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    projectId?: InputMaybe<HavingBigintFilter>;
    recordedAt?: InputMaybe<HavingBigintFilter>;
    status?: InputMaybe<HavingBigintFilter>;
    storyId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphAdvancedQualityGateResult` aggregates. */
export type RalphAdvancedQualityGateResultHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedQualityGateResultHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedQualityGateResultHavingInput>>;
    average?: InputMaybe<RalphAdvancedQualityGateResultHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphAdvancedQualityGateResultHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedQualityGateResultHavingMaxInput>;
    median?: InputMaybe<RalphAdvancedQualityGateResultHavingMedianInput>;
    min?: InputMaybe<RalphAdvancedQualityGateResultHavingMinInput>;
    p90?: InputMaybe<RalphAdvancedQualityGateResultHavingP90Input>;
    p95?: InputMaybe<RalphAdvancedQualityGateResultHavingP95Input>;
    p99?: InputMaybe<RalphAdvancedQualityGateResultHavingP99Input>;
    stddevSample?: InputMaybe<RalphAdvancedQualityGateResultHavingStddevSampleInput>;
    sum?: InputMaybe<RalphAdvancedQualityGateResultHavingSumInput>;
};
export type RalphAdvancedQualityGateResultHavingMaxInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    recordedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedQualityGateResultHavingMedianInput = {
    attempt?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedQualityGateResultHavingMinInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    recordedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedQualityGateResultHavingP90Input = {
    attempt?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedQualityGateResultHavingP95Input = {
    attempt?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedQualityGateResultHavingP99Input = {
    attempt?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedQualityGateResultHavingStddevSampleInput = {
    attempt?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphAdvancedQualityGateResultHavingSumInput = {
    attempt?: InputMaybe<HavingBigintFilter>;
};
export type RalphAdvancedQualityGateResultMaxAggregateFilter = {
    attempt?: InputMaybe<IntFilter>;
};
export type RalphAdvancedQualityGateResultMaxAggregates = {
    __typename?: 'RalphAdvancedQualityGateResultMaxAggregates';
    /** Maximum of attempt across the matching connection */
    attempt?: Maybe<Scalars['Int']['output']>;
    /** Maximum of recordedAt across the matching connection */
    recordedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedQualityGateResultMedianAggregates = {
    __typename?: 'RalphAdvancedQualityGateResultMedianAggregates';
    /** Median of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedQualityGateResultMinAggregateFilter = {
    attempt?: InputMaybe<IntFilter>;
};
export type RalphAdvancedQualityGateResultMinAggregates = {
    __typename?: 'RalphAdvancedQualityGateResultMinAggregates';
    /** Minimum of attempt across the matching connection */
    attempt?: Maybe<Scalars['Int']['output']>;
    /** Minimum of recordedAt across the matching connection */
    recordedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphAdvancedQualityGateResult`. */
export type RalphAdvancedQualityGateResultOrderBy = 'AGENT_EXECUTION_ID_ASC' | 'AGENT_EXECUTION_ID_DESC' | 'ATTEMPT_ASC' | 'ATTEMPT_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'GATE_NAME_ASC' | 'GATE_NAME_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'RECORDED_AT_ASC' | 'RECORDED_AT_DESC' | 'STATUS_ASC' | 'STATUS_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
export type RalphAdvancedQualityGateResultP90Aggregates = {
    __typename?: 'RalphAdvancedQualityGateResultP90Aggregates';
    /** 90th percentile of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedQualityGateResultP95Aggregates = {
    __typename?: 'RalphAdvancedQualityGateResultP95Aggregates';
    /** 95th percentile of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedQualityGateResultP99Aggregates = {
    __typename?: 'RalphAdvancedQualityGateResultP99Aggregates';
    /** 99th percentile of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedQualityGateResultStddevSampleAggregateFilter = {
    attempt?: InputMaybe<BigFloatFilter>;
};
export type RalphAdvancedQualityGateResultStddevSampleAggregates = {
    __typename?: 'RalphAdvancedQualityGateResultStddevSampleAggregates';
    /** Sample standard deviation of attempt across the matching connection */
    attempt?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphAdvancedQualityGateResultSumAggregateFilter = {
    attempt?: InputMaybe<BigIntFilter>;
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
/**
 * Who may not judge a story that they built: the same account, an agent of the
 * same name (where agents share an account), or none, so that anybody may.
 */
export type RalphAdvancedSeparationOfDuties = 'account' | 'agent' | 'none';
/** A filter to be used against RalphAdvancedSeparationOfDuties fields. All fields are combined with a logical ‘and.’ */
export type RalphAdvancedSeparationOfDutiesFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphAdvancedSeparationOfDuties>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphAdvancedSeparationOfDuties>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphAdvancedSeparationOfDuties>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphAdvancedSeparationOfDuties>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphAdvancedSeparationOfDuties>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphAdvancedSeparationOfDuties>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphAdvancedSeparationOfDuties>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphAdvancedSeparationOfDuties>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphAdvancedSeparationOfDuties>>;
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
    /** The account that built what the gates judge; kept by the database. */
    builtBy?: Maybe<Scalars['UUID']['output']>;
    /** The agent that built what the gates judge; kept by the database. */
    builtByAgent?: Maybe<Scalars['String']['output']>;
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
    /** Of a feature, and so of its project and its owner. */
    feature?: Maybe<RalphAdvancedFeature>;
    /** The feature that it is a part of. */
    featureId: Scalars['Int']['output'];
    /** Reads and enables pagination through a set of `RalphAdvancedQualityGateResult`. */
    gateResults: RalphAdvancedQualityGateResultConnection;
    /** Reads and enables pagination through a set of `RalphAdvancedStoryHistory`. */
    history: RalphAdvancedStoryHistoryConnection;
    /** Key. */
    id: Scalars['Int']['output'];
    /** Whether its agent has let the lease end without a word: the next one takes over. */
    leaseExpired: Scalars['Boolean']['output'];
    /** Until when the lease lasts. Then another agent may take the story. */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** The gate that its lease is for; null while it is built, and while nobody is at it. */
    leaseGate?: Maybe<RalphAdvancedQualityGate>;
    /** Whose lease it is. */
    leaseHolder?: Maybe<User>;
    /** The present lease: whoever works on it reports with this id. Null while nobody does. */
    leaseId?: Maybe<Scalars['UUID']['output']>;
    /** The account of the agent that holds the lease. */
    leasedBy?: Maybe<Scalars['UUID']['output']>;
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** pending → in_progress → review → testing → done; a failed gate sends it to rework, from where it is taken again. In review and testing it waits for its gates, which other agents claim. */
    status: RalphAdvancedStoryStatus;
    /** Why it has its status: the reason of a failure, a rework or a return. */
    statusNote?: Maybe<Scalars['String']['output']>;
    /** What it is about, in a line. */
    title: Scalars['String']['output'];
    /** When it last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
    /** Reads a single `User` that is related to this `RalphAdvancedStory`. */
    userByBuiltBy?: Maybe<User>;
};
/** A story of a feature: what one agent builds in one repository. */
export type RalphAdvancedStoryBlockersArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedStoryDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphAdvancedStoryGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedStoryMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<RalphAdvancedStoryMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedStoryMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<RalphAdvancedStoryP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<RalphAdvancedStoryP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<RalphAdvancedStoryP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphAdvancedStoryStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphAdvancedStorySumAggregates>;
};
export type RalphAdvancedStoryAggregatesCountWhereArgs = {
    filter: RalphAdvancedStoryFilter;
};
/** A filter to be used against aggregates of `RalphAdvancedStory` object types. */
export type RalphAdvancedStoryAggregatesFilter = {
    /** Mean average aggregate over matching `RalphAdvancedStory` objects. */
    average?: InputMaybe<RalphAdvancedStoryAverageAggregateFilter>;
    /** Distinct count aggregate over matching `RalphAdvancedStory` objects. */
    distinctCount?: InputMaybe<RalphAdvancedStoryDistinctCountAggregateFilter>;
    /** A filter that must pass for the relevant `RalphAdvancedStory` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedStoryFilter>;
    /** Maximum aggregate over matching `RalphAdvancedStory` objects. */
    max?: InputMaybe<RalphAdvancedStoryMaxAggregateFilter>;
    /** Minimum aggregate over matching `RalphAdvancedStory` objects. */
    min?: InputMaybe<RalphAdvancedStoryMinAggregateFilter>;
    /** Sample standard deviation aggregate over matching `RalphAdvancedStory` objects. */
    stddevSample?: InputMaybe<RalphAdvancedStoryStddevSampleAggregateFilter>;
    /** Sum aggregate over matching `RalphAdvancedStory` objects. */
    sum?: InputMaybe<RalphAdvancedStorySumAggregateFilter>;
};
/** Orders of groups of `RalphAdvancedStory`: what has no value comes last. */
export type RalphAdvancedStoryAggregatesOrderBy = 'AVERAGE_ATTEMPT_COUNT_ASC' | 'AVERAGE_ATTEMPT_COUNT_DESC' | 'AVERAGE_PRIORITY_ASC' | 'AVERAGE_PRIORITY_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_ACCEPTANCE_CRITERIA_ASC' | 'DISTINCT_COUNT_ACCEPTANCE_CRITERIA_DESC' | 'DISTINCT_COUNT_ASSIGNED_AGENT_ASC' | 'DISTINCT_COUNT_ASSIGNED_AGENT_DESC' | 'DISTINCT_COUNT_ATTEMPT_COUNT_ASC' | 'DISTINCT_COUNT_ATTEMPT_COUNT_DESC' | 'DISTINCT_COUNT_BUILT_BY_AGENT_ASC' | 'DISTINCT_COUNT_BUILT_BY_AGENT_DESC' | 'DISTINCT_COUNT_BUILT_BY_ASC' | 'DISTINCT_COUNT_BUILT_BY_DESC' | 'DISTINCT_COUNT_CODE_ASC' | 'DISTINCT_COUNT_CODE_DESC' | 'DISTINCT_COUNT_COMPLETED_AT_ASC' | 'DISTINCT_COUNT_COMPLETED_AT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_DEPENDENCIES_ASC' | 'DISTINCT_COUNT_DEPENDENCIES_DESC' | 'DISTINCT_COUNT_DESCRIPTION_ASC' | 'DISTINCT_COUNT_DESCRIPTION_DESC' | 'DISTINCT_COUNT_FEATURE_ID_ASC' | 'DISTINCT_COUNT_FEATURE_ID_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_LEASED_BY_ASC' | 'DISTINCT_COUNT_LEASED_BY_DESC' | 'DISTINCT_COUNT_LEASE_EXPIRES_AT_ASC' | 'DISTINCT_COUNT_LEASE_EXPIRES_AT_DESC' | 'DISTINCT_COUNT_LEASE_GATE_ASC' | 'DISTINCT_COUNT_LEASE_GATE_DESC' | 'DISTINCT_COUNT_LEASE_ID_ASC' | 'DISTINCT_COUNT_LEASE_ID_DESC' | 'DISTINCT_COUNT_PRIORITY_ASC' | 'DISTINCT_COUNT_PRIORITY_DESC' | 'DISTINCT_COUNT_PROJECT_ID_ASC' | 'DISTINCT_COUNT_PROJECT_ID_DESC' | 'DISTINCT_COUNT_REPO_ASC' | 'DISTINCT_COUNT_REPO_DESC' | 'DISTINCT_COUNT_STARTED_AT_ASC' | 'DISTINCT_COUNT_STARTED_AT_DESC' | 'DISTINCT_COUNT_STATUS_ASC' | 'DISTINCT_COUNT_STATUS_DESC' | 'DISTINCT_COUNT_STATUS_NOTE_ASC' | 'DISTINCT_COUNT_STATUS_NOTE_DESC' | 'DISTINCT_COUNT_TITLE_ASC' | 'DISTINCT_COUNT_TITLE_DESC' | 'DISTINCT_COUNT_UPDATED_AT_ASC' | 'DISTINCT_COUNT_UPDATED_AT_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_ATTEMPT_COUNT_ASC' | 'MAX_ATTEMPT_COUNT_DESC' | 'MAX_COMPLETED_AT_ASC' | 'MAX_COMPLETED_AT_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_LEASE_EXPIRES_AT_ASC' | 'MAX_LEASE_EXPIRES_AT_DESC' | 'MAX_PRIORITY_ASC' | 'MAX_PRIORITY_DESC' | 'MAX_STARTED_AT_ASC' | 'MAX_STARTED_AT_DESC' | 'MAX_UPDATED_AT_ASC' | 'MAX_UPDATED_AT_DESC' | 'MEDIAN_ATTEMPT_COUNT_ASC' | 'MEDIAN_ATTEMPT_COUNT_DESC' | 'MEDIAN_PRIORITY_ASC' | 'MEDIAN_PRIORITY_DESC' | 'MIN_ATTEMPT_COUNT_ASC' | 'MIN_ATTEMPT_COUNT_DESC' | 'MIN_COMPLETED_AT_ASC' | 'MIN_COMPLETED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_LEASE_EXPIRES_AT_ASC' | 'MIN_LEASE_EXPIRES_AT_DESC' | 'MIN_PRIORITY_ASC' | 'MIN_PRIORITY_DESC' | 'MIN_STARTED_AT_ASC' | 'MIN_STARTED_AT_DESC' | 'MIN_UPDATED_AT_ASC' | 'MIN_UPDATED_AT_DESC' | 'P90_ATTEMPT_COUNT_ASC' | 'P90_ATTEMPT_COUNT_DESC' | 'P90_PRIORITY_ASC' | 'P90_PRIORITY_DESC' | 'P95_ATTEMPT_COUNT_ASC' | 'P95_ATTEMPT_COUNT_DESC' | 'P95_PRIORITY_ASC' | 'P95_PRIORITY_DESC' | 'P99_ATTEMPT_COUNT_ASC' | 'P99_ATTEMPT_COUNT_DESC' | 'P99_PRIORITY_ASC' | 'P99_PRIORITY_DESC' | 'STDDEV_SAMPLE_ATTEMPT_COUNT_ASC' | 'STDDEV_SAMPLE_ATTEMPT_COUNT_DESC' | 'STDDEV_SAMPLE_PRIORITY_ASC' | 'STDDEV_SAMPLE_PRIORITY_DESC' | 'SUM_ATTEMPT_COUNT_ASC' | 'SUM_ATTEMPT_COUNT_DESC' | 'SUM_PRIORITY_ASC' | 'SUM_PRIORITY_DESC';
export type RalphAdvancedStoryAverageAggregateFilter = {
    attemptCount?: InputMaybe<BigFloatFilter>;
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
    by?: InputMaybe<RalphAdvancedStoryGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphAdvancedStoryGroupBy>>;
    having?: InputMaybe<RalphAdvancedStoryHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedStoryAggregatesOrderBy>>;
};
export type RalphAdvancedStoryDistinctCountAggregateFilter = {
    leaseExpired?: InputMaybe<BigIntFilter>;
};
export type RalphAdvancedStoryDistinctCountAggregates = {
    __typename?: 'RalphAdvancedStoryDistinctCountAggregates';
    /** Distinct count of acceptanceCriteria across the matching connection */
    acceptanceCriteria?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of assignedAgent across the matching connection */
    assignedAgent?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of builtBy across the matching connection */
    builtBy?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of builtByAgent across the matching connection */
    builtByAgent?: Maybe<Scalars['BigInt']['output']>;
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
    /**
     * Distinct count of this field across the matching connection.
     *
     * ---
     *
     * Whether its agent has let the lease end without a word: the next one takes over.
     */
    leaseExpired?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of leaseGate across the matching connection */
    leaseGate?: Maybe<Scalars['BigInt']['output']>;
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
    /** Filter by the object’s `acceptanceCriteria` field. */
    acceptanceCriteria?: InputMaybe<JsonFilter>;
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedStoryFilter>>;
    /** Filter by the object’s `assignedAgent` field. */
    assignedAgent?: InputMaybe<StringFilter>;
    /** Filter by the object’s `attemptCount` field. */
    attemptCount?: InputMaybe<IntFilter>;
    /** Filter by the object’s `builtBy` field. */
    builtBy?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `builtByAgent` field. */
    builtByAgent?: InputMaybe<StringFilter>;
    /** Filter by the object’s `code` field. */
    code?: InputMaybe<StringFilter>;
    /** Filter by the object’s `commits` relation. */
    commits?: InputMaybe<RalphAdvancedStoryToManyRalphAdvancedGitCommitFilter>;
    /** Some related `commits` exist. */
    commitsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `completedAt` field. */
    completedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `dependencies` field. */
    dependencies?: InputMaybe<JsonFilter>;
    /** Filter by the object’s `description` field. */
    description?: InputMaybe<StringFilter>;
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
    /** Filter by the object’s `leaseExpired` field. */
    leaseExpired?: InputMaybe<BooleanFilter>;
    /** Filter by the object’s `leaseExpiresAt` field. */
    leaseExpiresAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `leaseGate` field. */
    leaseGate?: InputMaybe<RalphAdvancedQualityGateFilter>;
    /** Filter by the object’s `leaseHolder` relation. */
    leaseHolder?: InputMaybe<UserFilter>;
    /** A related `leaseHolder` exists. */
    leaseHolderExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `leaseId` field. */
    leaseId?: InputMaybe<UuidFilter>;
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
    /** Filter by the object’s `startedAt` field. */
    startedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<RalphAdvancedStoryStatusFilter>;
    /** Filter by the object’s `statusNote` field. */
    statusNote?: InputMaybe<StringFilter>;
    /** Filter by the object’s `title` field. */
    title?: InputMaybe<StringFilter>;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `userByBuiltBy` relation. */
    userByBuiltBy?: InputMaybe<UserFilter>;
    /** A related `userByBuiltBy` exists. */
    userByBuiltByExists?: InputMaybe<Scalars['Boolean']['input']>;
};
/** Grouping methods for `RalphAdvancedStory` for usage during aggregation. */
export type RalphAdvancedStoryGroupBy = 'ACCEPTANCE_CRITERIA' | 'ASSIGNED_AGENT' | 'ATTEMPT_COUNT' | 'BUILT_BY' | 'BUILT_BY_AGENT' | 'CODE' | 'COMPLETED_AT' | 'COMPLETED_AT_TRUNCATED_TO_DAY' | 'COMPLETED_AT_TRUNCATED_TO_HOUR' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'DEPENDENCIES' | 'DESCRIPTION' | 'FEATURE_ID' | 'LEASED_BY' | 'LEASE_EXPIRES_AT' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_DAY' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_HOUR' | 'LEASE_GATE' | 'LEASE_ID' | 'PROJECT_ID' | 'REPO' | 'STARTED_AT' | 'STARTED_AT_TRUNCATED_TO_DAY' | 'STARTED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'STATUS_NOTE' | 'TITLE' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR';
/** What `RalphAdvancedStory` is grouped by: the order of the keys is that of the fields here. */
export type RalphAdvancedStoryGroupByInput = {
    assignedAgent?: InputMaybe<Scalars['Boolean']['input']>;
    attemptCount?: InputMaybe<GroupByNumber>;
    builtBy?: InputMaybe<Scalars['Boolean']['input']>;
    builtByAgent?: InputMaybe<Scalars['Boolean']['input']>;
    code?: InputMaybe<Scalars['Boolean']['input']>;
    completedAt?: InputMaybe<GroupByTime>;
    createdAt?: InputMaybe<GroupByTime>;
    description?: InputMaybe<Scalars['Boolean']['input']>;
    feature?: InputMaybe<RalphAdvancedFeatureGroupByInput>;
    featureId?: InputMaybe<GroupByNumber>;
    id?: InputMaybe<GroupByNumber>;
    leaseExpiresAt?: InputMaybe<GroupByTime>;
    leaseGate?: InputMaybe<Scalars['Boolean']['input']>;
    leaseHolder?: InputMaybe<UserGroupByInput>;
    leaseId?: InputMaybe<Scalars['Boolean']['input']>;
    leasedBy?: InputMaybe<Scalars['Boolean']['input']>;
    priority?: InputMaybe<GroupByNumber>;
    projectId?: InputMaybe<GroupByNumber>;
    repo?: InputMaybe<Scalars['Boolean']['input']>;
    startedAt?: InputMaybe<GroupByTime>;
    status?: InputMaybe<Scalars['Boolean']['input']>;
    statusNote?: InputMaybe<Scalars['Boolean']['input']>;
    title?: InputMaybe<Scalars['Boolean']['input']>;
    updatedAt?: InputMaybe<GroupByTime>;
    userByBuiltBy?: InputMaybe<UserGroupByInput>;
};
/** What a group of `RalphAdvancedStory` has in common. */
export type RalphAdvancedStoryGroupKey = {
    __typename?: 'RalphAdvancedStoryGroupKey';
    assignedAgent?: Maybe<Scalars['String']['output']>;
    attemptCount?: Maybe<Scalars['Int']['output']>;
    builtBy?: Maybe<Scalars['UUID']['output']>;
    builtByAgent?: Maybe<Scalars['String']['output']>;
    code?: Maybe<Scalars['String']['output']>;
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    feature?: Maybe<RalphAdvancedFeatureGroupKey>;
    featureId?: Maybe<Scalars['Int']['output']>;
    id?: Maybe<Scalars['Int']['output']>;
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    leaseGate?: Maybe<RalphAdvancedQualityGate>;
    leaseHolder?: Maybe<UserGroupKey>;
    leaseId?: Maybe<Scalars['UUID']['output']>;
    leasedBy?: Maybe<Scalars['UUID']['output']>;
    priority?: Maybe<Scalars['Int']['output']>;
    projectId?: Maybe<Scalars['Int']['output']>;
    repo?: Maybe<RalphAdvancedRepository>;
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    status?: Maybe<RalphAdvancedStoryStatus>;
    statusNote?: Maybe<Scalars['String']['output']>;
    title?: Maybe<Scalars['String']['output']>;
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
    userByBuiltBy?: Maybe<UserGroupKey>;
};
export type RalphAdvancedStoryHavingAverageInput = {
    attemptCount?: InputMaybe<HavingBigfloatFilter>;
    priority?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphAdvancedStoryHavingDistinctCountInput = {
    acceptanceCriteria?: InputMaybe<HavingBigintFilter>;
    assignedAgent?: InputMaybe<HavingBigintFilter>;
    attemptCount?: InputMaybe<HavingBigintFilter>;
    builtBy?: InputMaybe<HavingBigintFilter>;
    builtByAgent?: InputMaybe<HavingBigintFilter>;
    code?: InputMaybe<HavingBigintFilter>;
    completedAt?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    dependencies?: InputMaybe<HavingBigintFilter>;
    description?: InputMaybe<HavingBigintFilter>;
    featureId?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    leaseExpiresAt?: InputMaybe<HavingBigintFilter>;
    leaseGate?: InputMaybe<HavingBigintFilter>;
    leaseId?: InputMaybe<HavingBigintFilter>;
    leasedBy?: InputMaybe<HavingBigintFilter>;
    priority?: InputMaybe<HavingBigintFilter>;
    projectId?: InputMaybe<HavingBigintFilter>;
    repo?: InputMaybe<HavingBigintFilter>;
    startedAt?: InputMaybe<HavingBigintFilter>;
    status?: InputMaybe<HavingBigintFilter>;
    statusNote?: InputMaybe<HavingBigintFilter>;
    title?: InputMaybe<HavingBigintFilter>;
    updatedAt?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphAdvancedStory` aggregates. */
export type RalphAdvancedStoryHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedStoryHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedStoryHavingInput>>;
    average?: InputMaybe<RalphAdvancedStoryHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphAdvancedStoryHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedStoryHavingMaxInput>;
    median?: InputMaybe<RalphAdvancedStoryHavingMedianInput>;
    min?: InputMaybe<RalphAdvancedStoryHavingMinInput>;
    p90?: InputMaybe<RalphAdvancedStoryHavingP90Input>;
    p95?: InputMaybe<RalphAdvancedStoryHavingP95Input>;
    p99?: InputMaybe<RalphAdvancedStoryHavingP99Input>;
    stddevSample?: InputMaybe<RalphAdvancedStoryHavingStddevSampleInput>;
    sum?: InputMaybe<RalphAdvancedStoryHavingSumInput>;
};
export type RalphAdvancedStoryHavingMaxInput = {
    attemptCount?: InputMaybe<HavingIntFilter>;
    completedAt?: InputMaybe<HavingDatetimeFilter>;
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    leaseExpiresAt?: InputMaybe<HavingDatetimeFilter>;
    priority?: InputMaybe<HavingIntFilter>;
    startedAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedStoryHavingMedianInput = {
    attemptCount?: InputMaybe<HavingFloatFilter>;
    priority?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedStoryHavingMinInput = {
    attemptCount?: InputMaybe<HavingIntFilter>;
    completedAt?: InputMaybe<HavingDatetimeFilter>;
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    leaseExpiresAt?: InputMaybe<HavingDatetimeFilter>;
    priority?: InputMaybe<HavingIntFilter>;
    startedAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedStoryHavingP90Input = {
    attemptCount?: InputMaybe<HavingFloatFilter>;
    priority?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedStoryHavingP95Input = {
    attemptCount?: InputMaybe<HavingFloatFilter>;
    priority?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedStoryHavingP99Input = {
    attemptCount?: InputMaybe<HavingFloatFilter>;
    priority?: InputMaybe<HavingFloatFilter>;
};
export type RalphAdvancedStoryHavingStddevSampleInput = {
    attemptCount?: InputMaybe<HavingBigfloatFilter>;
    priority?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphAdvancedStoryHavingSumInput = {
    attemptCount?: InputMaybe<HavingBigintFilter>;
    priority?: InputMaybe<HavingBigintFilter>;
};
/** Something that happened to a story; written by the database. */
export type RalphAdvancedStoryHistory = Node & {
    __typename?: 'RalphAdvancedStoryHistory';
    /** What happened: created, implementation_started, review_started, code_review_started, review_failed, rework_started, testing_started, qa_started, qa_passed, testing_failed, completed, failed, retried, released, reassigned, lease_expired … */
    action: Scalars['String']['output'];
    /** The agent that worked on the story then. */
    agent?: Maybe<Scalars['String']['output']>;
    /** The story's feature. */
    featureId: Scalars['Int']['output'];
    /** Key. */
    id: Scalars['Int']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedStoryHistoryDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphAdvancedStoryHistoryGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedStoryHistoryMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedStoryHistoryMinAggregates>;
};
export type RalphAdvancedStoryHistoryAggregatesCountWhereArgs = {
    filter: RalphAdvancedStoryHistoryFilter;
};
/** A filter to be used against aggregates of `RalphAdvancedStoryHistory` object types. */
export type RalphAdvancedStoryHistoryAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphAdvancedStoryHistory` object to be included within the aggregate. */
    filter?: InputMaybe<RalphAdvancedStoryHistoryFilter>;
};
/** Orders of groups of `RalphAdvancedStoryHistory`: what has no value comes last. */
export type RalphAdvancedStoryHistoryAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_ACTION_ASC' | 'DISTINCT_COUNT_ACTION_DESC' | 'DISTINCT_COUNT_AGENT_ASC' | 'DISTINCT_COUNT_AGENT_DESC' | 'DISTINCT_COUNT_FEATURE_ID_ASC' | 'DISTINCT_COUNT_FEATURE_ID_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_METADATA_ASC' | 'DISTINCT_COUNT_METADATA_DESC' | 'DISTINCT_COUNT_NOTES_ASC' | 'DISTINCT_COUNT_NOTES_DESC' | 'DISTINCT_COUNT_OCCURRED_AT_ASC' | 'DISTINCT_COUNT_OCCURRED_AT_DESC' | 'DISTINCT_COUNT_PROJECT_ID_ASC' | 'DISTINCT_COUNT_PROJECT_ID_DESC' | 'DISTINCT_COUNT_STORY_ID_ASC' | 'DISTINCT_COUNT_STORY_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_OCCURRED_AT_ASC' | 'MAX_OCCURRED_AT_DESC' | 'MIN_OCCURRED_AT_ASC' | 'MIN_OCCURRED_AT_DESC';
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
    by?: InputMaybe<RalphAdvancedStoryHistoryGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphAdvancedStoryHistoryGroupBy>>;
    having?: InputMaybe<RalphAdvancedStoryHistoryHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedStoryHistoryAggregatesOrderBy>>;
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
    /** Filter by the object’s `action` field. */
    action?: InputMaybe<StringFilter>;
    /** Filter by the object’s `agent` field. */
    agent?: InputMaybe<StringFilter>;
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphAdvancedStoryHistoryFilter>>;
    /** Filter by the object’s `featureId` field. */
    featureId?: InputMaybe<IntFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<IntFilter>;
    /** Filter by the object’s `metadata` field. */
    metadata?: InputMaybe<JsonFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedStoryHistoryFilter>;
    /** Filter by the object’s `notes` field. */
    notes?: InputMaybe<StringFilter>;
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
export type RalphAdvancedStoryHistoryGroupBy = 'ACTION' | 'AGENT' | 'FEATURE_ID' | 'METADATA' | 'NOTES' | 'OCCURRED_AT' | 'OCCURRED_AT_TRUNCATED_TO_DAY' | 'OCCURRED_AT_TRUNCATED_TO_HOUR' | 'PROJECT_ID' | 'STORY_ID';
/** What `RalphAdvancedStoryHistory` is grouped by: the order of the keys is that of the fields here. */
export type RalphAdvancedStoryHistoryGroupByInput = {
    action?: InputMaybe<Scalars['Boolean']['input']>;
    agent?: InputMaybe<Scalars['Boolean']['input']>;
    featureId?: InputMaybe<GroupByNumber>;
    id?: InputMaybe<GroupByNumber>;
    notes?: InputMaybe<Scalars['Boolean']['input']>;
    occurredAt?: InputMaybe<GroupByTime>;
    projectId?: InputMaybe<GroupByNumber>;
    story?: InputMaybe<RalphAdvancedStoryGroupByInput>;
    storyId?: InputMaybe<GroupByNumber>;
};
/** What a group of `RalphAdvancedStoryHistory` has in common. */
export type RalphAdvancedStoryHistoryGroupKey = {
    __typename?: 'RalphAdvancedStoryHistoryGroupKey';
    action?: Maybe<Scalars['String']['output']>;
    agent?: Maybe<Scalars['String']['output']>;
    featureId?: Maybe<Scalars['Int']['output']>;
    id?: Maybe<Scalars['Int']['output']>;
    notes?: Maybe<Scalars['String']['output']>;
    occurredAt?: Maybe<Scalars['Datetime']['output']>;
    projectId?: Maybe<Scalars['Int']['output']>;
    story?: Maybe<RalphAdvancedStoryGroupKey>;
    storyId?: Maybe<Scalars['Int']['output']>;
};
export type RalphAdvancedStoryHistoryHavingDistinctCountInput = {
    action?: InputMaybe<HavingBigintFilter>;
    agent?: InputMaybe<HavingBigintFilter>;
    featureId?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    metadata?: InputMaybe<HavingBigintFilter>;
    notes?: InputMaybe<HavingBigintFilter>;
    occurredAt?: InputMaybe<HavingBigintFilter>;
    projectId?: InputMaybe<HavingBigintFilter>;
    storyId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphAdvancedStoryHistory` aggregates. */
export type RalphAdvancedStoryHistoryHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedStoryHistoryHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedStoryHistoryHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphAdvancedStoryHistoryHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedStoryHistoryHavingMaxInput>;
    min?: InputMaybe<RalphAdvancedStoryHistoryHavingMinInput>;
};
export type RalphAdvancedStoryHistoryHavingMaxInput = {
    occurredAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedStoryHistoryHavingMinInput = {
    occurredAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedStoryHistoryMaxAggregates = {
    __typename?: 'RalphAdvancedStoryHistoryMaxAggregates';
    /** Maximum of occurredAt across the matching connection */
    occurredAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedStoryHistoryMinAggregates = {
    __typename?: 'RalphAdvancedStoryHistoryMinAggregates';
    /** Minimum of occurredAt across the matching connection */
    occurredAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphAdvancedStoryHistory`. */
export type RalphAdvancedStoryHistoryOrderBy = 'ACTION_ASC' | 'ACTION_DESC' | 'AGENT_ASC' | 'AGENT_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'NOTES_ASC' | 'NOTES_DESC' | 'OCCURRED_AT_ASC' | 'OCCURRED_AT_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STORY_ID_ASC' | 'STORY_ID_DESC';
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
export type RalphAdvancedStoryMaxAggregateFilter = {
    attemptCount?: InputMaybe<IntFilter>;
};
export type RalphAdvancedStoryMaxAggregates = {
    __typename?: 'RalphAdvancedStoryMaxAggregates';
    /** Maximum of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['Int']['output']>;
    /** Maximum of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of priority across the matching connection */
    priority?: Maybe<Scalars['Int']['output']>;
    /** Maximum of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedStoryMedianAggregates = {
    __typename?: 'RalphAdvancedStoryMedianAggregates';
    /** Median of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['Float']['output']>;
    /** Median of priority across the matching connection */
    priority?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedStoryMinAggregateFilter = {
    attemptCount?: InputMaybe<IntFilter>;
};
export type RalphAdvancedStoryMinAggregates = {
    __typename?: 'RalphAdvancedStoryMinAggregates';
    /** Minimum of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['Int']['output']>;
    /** Minimum of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of priority across the matching connection */
    priority?: Maybe<Scalars['Int']['output']>;
    /** Minimum of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphAdvancedStory`. */
export type RalphAdvancedStoryOrderBy = 'ASSIGNED_AGENT_ASC' | 'ASSIGNED_AGENT_DESC' | 'ATTEMPT_COUNT_ASC' | 'ATTEMPT_COUNT_DESC' | 'BUILT_BY_AGENT_ASC' | 'BUILT_BY_AGENT_DESC' | 'BUILT_BY_ASC' | 'BUILT_BY_DESC' | 'CODE_ASC' | 'CODE_DESC' | 'COMMITS_COUNT_ASC' | 'COMMITS_COUNT_DESC' | 'COMPLETED_AT_ASC' | 'COMPLETED_AT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'EXECUTIONS_AVERAGE_ATTEMPT_ASC' | 'EXECUTIONS_AVERAGE_ATTEMPT_DESC' | 'EXECUTIONS_AVERAGE_DURATION_SECONDS_ASC' | 'EXECUTIONS_AVERAGE_DURATION_SECONDS_DESC' | 'EXECUTIONS_COUNT_ASC' | 'EXECUTIONS_COUNT_DESC' | 'EXECUTIONS_MAX_ATTEMPT_ASC' | 'EXECUTIONS_MAX_ATTEMPT_DESC' | 'EXECUTIONS_MAX_DURATION_SECONDS_ASC' | 'EXECUTIONS_MAX_DURATION_SECONDS_DESC' | 'EXECUTIONS_MIN_ATTEMPT_ASC' | 'EXECUTIONS_MIN_ATTEMPT_DESC' | 'EXECUTIONS_MIN_DURATION_SECONDS_ASC' | 'EXECUTIONS_MIN_DURATION_SECONDS_DESC' | 'EXECUTIONS_STDDEV_SAMPLE_ATTEMPT_ASC' | 'EXECUTIONS_STDDEV_SAMPLE_ATTEMPT_DESC' | 'EXECUTIONS_STDDEV_SAMPLE_DURATION_SECONDS_ASC' | 'EXECUTIONS_STDDEV_SAMPLE_DURATION_SECONDS_DESC' | 'EXECUTIONS_SUM_ATTEMPT_ASC' | 'EXECUTIONS_SUM_ATTEMPT_DESC' | 'EXECUTIONS_SUM_DURATION_SECONDS_ASC' | 'EXECUTIONS_SUM_DURATION_SECONDS_DESC' | 'FEATURE_ID_ASC' | 'FEATURE_ID_DESC' | 'GATE_RESULTS_AVERAGE_ATTEMPT_ASC' | 'GATE_RESULTS_AVERAGE_ATTEMPT_DESC' | 'GATE_RESULTS_COUNT_ASC' | 'GATE_RESULTS_COUNT_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_GATE_NAME_DESC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_ASC' | 'GATE_RESULTS_DISTINCT_COUNT_STATUS_DESC' | 'GATE_RESULTS_MAX_ATTEMPT_ASC' | 'GATE_RESULTS_MAX_ATTEMPT_DESC' | 'GATE_RESULTS_MIN_ATTEMPT_ASC' | 'GATE_RESULTS_MIN_ATTEMPT_DESC' | 'GATE_RESULTS_STDDEV_SAMPLE_ATTEMPT_ASC' | 'GATE_RESULTS_STDDEV_SAMPLE_ATTEMPT_DESC' | 'GATE_RESULTS_SUM_ATTEMPT_ASC' | 'GATE_RESULTS_SUM_ATTEMPT_DESC' | 'HISTORY_COUNT_ASC' | 'HISTORY_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEASED_BY_ASC' | 'LEASED_BY_DESC' | 'LEASE_EXPIRES_AT_ASC' | 'LEASE_EXPIRES_AT_DESC' | 'LEASE_ID_ASC' | 'LEASE_ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PRIORITY_ASC' | 'PRIORITY_DESC' | 'PROGRESS_LOGS_COUNT_ASC' | 'PROGRESS_LOGS_COUNT_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'STATUS_NOTE_ASC' | 'STATUS_NOTE_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC';
export type RalphAdvancedStoryP90Aggregates = {
    __typename?: 'RalphAdvancedStoryP90Aggregates';
    /** 90th percentile of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of priority across the matching connection */
    priority?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedStoryP95Aggregates = {
    __typename?: 'RalphAdvancedStoryP95Aggregates';
    /** 95th percentile of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of priority across the matching connection */
    priority?: Maybe<Scalars['Float']['output']>;
};
export type RalphAdvancedStoryP99Aggregates = {
    __typename?: 'RalphAdvancedStoryP99Aggregates';
    /** 99th percentile of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of priority across the matching connection */
    priority?: Maybe<Scalars['Float']['output']>;
};
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
    /** pending → in_progress → review → testing → done; a failed gate sends it to rework, from where it is taken again. In review and testing it waits for its gates, which other agents claim. */
    status?: InputMaybe<RalphAdvancedStoryStatus>;
    /** Why it has its status: the reason of a failure, a rework or a return. */
    statusNote?: InputMaybe<Scalars['String']['input']>;
    /** What it is about, in a line. */
    title?: InputMaybe<Scalars['String']['input']>;
};
/**
 * How a story stands: pending and rework wait for an agent that builds, review and
 * testing for agents at the gates; in_progress is an agent's; done and failed are over.
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
export type RalphAdvancedStoryStddevSampleAggregateFilter = {
    attemptCount?: InputMaybe<BigFloatFilter>;
};
export type RalphAdvancedStoryStddevSampleAggregates = {
    __typename?: 'RalphAdvancedStoryStddevSampleAggregates';
    /** Sample standard deviation of attemptCount across the matching connection */
    attemptCount?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of priority across the matching connection */
    priority?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphAdvancedStorySumAggregateFilter = {
    attemptCount?: InputMaybe<BigIntFilter>;
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphAdvancedSystemLogDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphAdvancedSystemLogGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphAdvancedSystemLogMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphAdvancedSystemLogMinAggregates>;
};
export type RalphAdvancedSystemLogAggregatesCountWhereArgs = {
    filter: RalphAdvancedSystemLogFilter;
};
/** Orders of groups of `RalphAdvancedSystemLog`: what has no value comes last. */
export type RalphAdvancedSystemLogAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_LEVEL_ASC' | 'DISTINCT_COUNT_LEVEL_DESC' | 'DISTINCT_COUNT_LOGGED_AT_ASC' | 'DISTINCT_COUNT_LOGGED_AT_DESC' | 'DISTINCT_COUNT_MESSAGE_ASC' | 'DISTINCT_COUNT_MESSAGE_DESC' | 'DISTINCT_COUNT_METADATA_ASC' | 'DISTINCT_COUNT_METADATA_DESC' | 'DISTINCT_COUNT_SOURCE_ASC' | 'DISTINCT_COUNT_SOURCE_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_LOGGED_AT_ASC' | 'MAX_LOGGED_AT_DESC' | 'MIN_LOGGED_AT_ASC' | 'MIN_LOGGED_AT_DESC';
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
    by?: InputMaybe<RalphAdvancedSystemLogGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphAdvancedSystemLogGroupBy>>;
    having?: InputMaybe<RalphAdvancedSystemLogHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedSystemLogAggregatesOrderBy>>;
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
    /** Filter by the object’s `message` field. */
    message?: InputMaybe<StringFilter>;
    /** Filter by the object’s `metadata` field. */
    metadata?: InputMaybe<JsonFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphAdvancedSystemLogFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphAdvancedSystemLogFilter>>;
    /** Filter by the object’s `source` field. */
    source?: InputMaybe<StringFilter>;
};
/** Grouping methods for `RalphAdvancedSystemLog` for usage during aggregation. */
export type RalphAdvancedSystemLogGroupBy = 'LEVEL' | 'LOGGED_AT' | 'LOGGED_AT_TRUNCATED_TO_DAY' | 'LOGGED_AT_TRUNCATED_TO_HOUR' | 'MESSAGE' | 'METADATA' | 'SOURCE';
/** What `RalphAdvancedSystemLog` is grouped by: the order of the keys is that of the fields here. */
export type RalphAdvancedSystemLogGroupByInput = {
    id?: InputMaybe<GroupByNumber>;
    level?: InputMaybe<Scalars['Boolean']['input']>;
    loggedAt?: InputMaybe<GroupByTime>;
    message?: InputMaybe<Scalars['Boolean']['input']>;
    source?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `RalphAdvancedSystemLog` has in common. */
export type RalphAdvancedSystemLogGroupKey = {
    __typename?: 'RalphAdvancedSystemLogGroupKey';
    id?: Maybe<Scalars['Int']['output']>;
    level?: Maybe<RalphAdvancedLogLevel>;
    loggedAt?: Maybe<Scalars['Datetime']['output']>;
    message?: Maybe<Scalars['String']['output']>;
    source?: Maybe<Scalars['String']['output']>;
};
export type RalphAdvancedSystemLogHavingDistinctCountInput = {
    id?: InputMaybe<HavingBigintFilter>;
    level?: InputMaybe<HavingBigintFilter>;
    loggedAt?: InputMaybe<HavingBigintFilter>;
    message?: InputMaybe<HavingBigintFilter>;
    metadata?: InputMaybe<HavingBigintFilter>;
    source?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphAdvancedSystemLog` aggregates. */
export type RalphAdvancedSystemLogHavingInput = {
    AND?: InputMaybe<Array<RalphAdvancedSystemLogHavingInput>>;
    OR?: InputMaybe<Array<RalphAdvancedSystemLogHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphAdvancedSystemLogHavingDistinctCountInput>;
    max?: InputMaybe<RalphAdvancedSystemLogHavingMaxInput>;
    min?: InputMaybe<RalphAdvancedSystemLogHavingMinInput>;
};
export type RalphAdvancedSystemLogHavingMaxInput = {
    loggedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedSystemLogHavingMinInput = {
    loggedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphAdvancedSystemLogMaxAggregates = {
    __typename?: 'RalphAdvancedSystemLogMaxAggregates';
    /** Maximum of loggedAt across the matching connection */
    loggedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphAdvancedSystemLogMinAggregates = {
    __typename?: 'RalphAdvancedSystemLogMinAggregates';
    /** Minimum of loggedAt across the matching connection */
    loggedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphAdvancedSystemLog`. */
export type RalphAdvancedSystemLogOrderBy = 'ID_ASC' | 'ID_DESC' | 'LOGGED_AT_ASC' | 'LOGGED_AT_DESC' | 'MESSAGE_ASC' | 'MESSAGE_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SOURCE_ASC' | 'SOURCE_DESC';
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
/** All input for the `ralphWebAnswerQuestion` mutation. */
export type RalphWebAnswerQuestionInput = {
    answer: Scalars['String']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
};
/** The output of our `ralphWebAnswerQuestion` mutation. */
export type RalphWebAnswerQuestionPayload = {
    __typename?: 'RalphWebAnswerQuestionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
};
/** All input for the `ralphWebAskQuestion` mutation. */
export type RalphWebAskQuestionInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
    question: Scalars['String']['input'];
};
/** The output of our `ralphWebAskQuestion` mutation. */
export type RalphWebAskQuestionPayload = {
    __typename?: 'RalphWebAskQuestionPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
};
/** All input for the `ralphWebCancelWorkstream` mutation. */
export type RalphWebCancelWorkstreamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
};
/** The output of our `ralphWebCancelWorkstream` mutation. */
export type RalphWebCancelWorkstreamPayload = {
    __typename?: 'RalphWebCancelWorkstreamPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
};
/** All input for the `ralphWebClaimWorkstream` mutation. */
export type RalphWebClaimWorkstreamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    cloudwatchLogGroup?: InputMaybe<Scalars['String']['input']>;
    cloudwatchLogStream?: InputMaybe<Scalars['String']['input']>;
    fargateCluster?: InputMaybe<Scalars['String']['input']>;
    fargateTaskArn?: InputMaybe<Scalars['String']['input']>;
    id?: InputMaybe<Scalars['UUID']['input']>;
};
/** The output of our `ralphWebClaimWorkstream` mutation. */
export type RalphWebClaimWorkstreamPayload = {
    __typename?: 'RalphWebClaimWorkstreamPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
};
/** All input for the `ralphWebEnsureProfile` mutation. */
export type RalphWebEnsureProfileInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
};
/** The output of our `ralphWebEnsureProfile` mutation. */
export type RalphWebEnsureProfilePayload = {
    __typename?: 'RalphWebEnsureProfilePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphWebProfile?: Maybe<RalphWebProfile>;
};
/** All input for the `ralphWebExtendWorkstreamLease` mutation. */
export type RalphWebExtendWorkstreamLeaseInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
};
/** The output of our `ralphWebExtendWorkstreamLease` mutation. */
export type RalphWebExtendWorkstreamLeasePayload = {
    __typename?: 'RalphWebExtendWorkstreamLeasePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
};
/** All input for the `ralphWebFinishWorkstream` mutation. */
export type RalphWebFinishWorkstreamInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    errorMessage?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
    outcome: RalphWebWorkstreamStatus;
    progressBlobUrl?: InputMaybe<Scalars['String']['input']>;
};
/** The output of our `ralphWebFinishWorkstream` mutation. */
export type RalphWebFinishWorkstreamPayload = {
    __typename?: 'RalphWebFinishWorkstreamPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
};
/** That a worker was given somebody's Anthropic key, for one claim of one workstream. Written by ralphWebTakeAnthropicKey. */
export type RalphWebKeyRelease = Node & {
    __typename?: 'RalphWebKeyRelease';
    /** Reads a single `User` that is related to this `RalphWebKeyRelease`. */
    agent?: Maybe<User>;
    /** The account of the worker; null when that account is gone. */
    agentId?: Maybe<Scalars['UUID']['output']>;
    /** Which claim of the workstream it was. */
    attempt: Scalars['Int']['output'];
    /** Key of the row. */
    id: Scalars['UUID']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** When it was given out. */
    releasedAt: Scalars['Datetime']['output'];
    /** Reads a single `User` that is related to this `RalphWebKeyRelease`. */
    user?: Maybe<User>;
    /** Whose Anthropic key it was. */
    userId: Scalars['UUID']['output'];
    /** The workstream that it was given out for, even when that has been deleted since. */
    workstreamId: Scalars['UUID']['output'];
};
export type RalphWebKeyReleaseAggregates = {
    __typename?: 'RalphWebKeyReleaseAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<RalphWebKeyReleaseAverageAggregates>;
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphWebKeyReleaseDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphWebKeyReleaseGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphWebKeyReleaseMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<RalphWebKeyReleaseMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphWebKeyReleaseMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<RalphWebKeyReleaseP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<RalphWebKeyReleaseP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<RalphWebKeyReleaseP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphWebKeyReleaseStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphWebKeyReleaseSumAggregates>;
};
export type RalphWebKeyReleaseAggregatesCountWhereArgs = {
    filter: RalphWebKeyReleaseFilter;
};
/** A filter to be used against aggregates of `RalphWebKeyRelease` object types. */
export type RalphWebKeyReleaseAggregatesFilter = {
    /** Mean average aggregate over matching `RalphWebKeyRelease` objects. */
    average?: InputMaybe<RalphWebKeyReleaseAverageAggregateFilter>;
    /** A filter that must pass for the relevant `RalphWebKeyRelease` object to be included within the aggregate. */
    filter?: InputMaybe<RalphWebKeyReleaseFilter>;
    /** Maximum aggregate over matching `RalphWebKeyRelease` objects. */
    max?: InputMaybe<RalphWebKeyReleaseMaxAggregateFilter>;
    /** Minimum aggregate over matching `RalphWebKeyRelease` objects. */
    min?: InputMaybe<RalphWebKeyReleaseMinAggregateFilter>;
    /** Sample standard deviation aggregate over matching `RalphWebKeyRelease` objects. */
    stddevSample?: InputMaybe<RalphWebKeyReleaseStddevSampleAggregateFilter>;
    /** Sum aggregate over matching `RalphWebKeyRelease` objects. */
    sum?: InputMaybe<RalphWebKeyReleaseSumAggregateFilter>;
};
/** Orders of groups of `RalphWebKeyRelease`: what has no value comes last. */
export type RalphWebKeyReleaseAggregatesOrderBy = 'AVERAGE_ATTEMPT_ASC' | 'AVERAGE_ATTEMPT_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_AGENT_ID_ASC' | 'DISTINCT_COUNT_AGENT_ID_DESC' | 'DISTINCT_COUNT_ATTEMPT_ASC' | 'DISTINCT_COUNT_ATTEMPT_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_RELEASED_AT_ASC' | 'DISTINCT_COUNT_RELEASED_AT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'DISTINCT_COUNT_WORKSTREAM_ID_ASC' | 'DISTINCT_COUNT_WORKSTREAM_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_ATTEMPT_ASC' | 'MAX_ATTEMPT_DESC' | 'MAX_RELEASED_AT_ASC' | 'MAX_RELEASED_AT_DESC' | 'MEDIAN_ATTEMPT_ASC' | 'MEDIAN_ATTEMPT_DESC' | 'MIN_ATTEMPT_ASC' | 'MIN_ATTEMPT_DESC' | 'MIN_RELEASED_AT_ASC' | 'MIN_RELEASED_AT_DESC' | 'P90_ATTEMPT_ASC' | 'P90_ATTEMPT_DESC' | 'P95_ATTEMPT_ASC' | 'P95_ATTEMPT_DESC' | 'P99_ATTEMPT_ASC' | 'P99_ATTEMPT_DESC' | 'STDDEV_SAMPLE_ATTEMPT_ASC' | 'STDDEV_SAMPLE_ATTEMPT_DESC' | 'SUM_ATTEMPT_ASC' | 'SUM_ATTEMPT_DESC';
export type RalphWebKeyReleaseAverageAggregateFilter = {
    attempt?: InputMaybe<BigFloatFilter>;
};
export type RalphWebKeyReleaseAverageAggregates = {
    __typename?: 'RalphWebKeyReleaseAverageAggregates';
    /** Mean average of attempt across the matching connection */
    attempt?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `RalphWebKeyRelease` values. */
export type RalphWebKeyReleaseConnection = {
    __typename?: 'RalphWebKeyReleaseConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphWebKeyReleaseAggregates>;
    /** A list of edges which contains the `RalphWebKeyRelease` and cursor to aid in pagination. */
    edges: Array<RalphWebKeyReleaseEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphWebKeyReleaseAggregates>>;
    /** A list of `RalphWebKeyRelease` objects. */
    nodes: Array<RalphWebKeyRelease>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphWebKeyRelease` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphWebKeyRelease` values. */
export type RalphWebKeyReleaseConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<RalphWebKeyReleaseGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphWebKeyReleaseGroupBy>>;
    having?: InputMaybe<RalphWebKeyReleaseHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebKeyReleaseAggregatesOrderBy>>;
};
export type RalphWebKeyReleaseDistinctCountAggregates = {
    __typename?: 'RalphWebKeyReleaseDistinctCountAggregates';
    /** Distinct count of agentId across the matching connection */
    agentId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of attempt across the matching connection */
    attempt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of releasedAt across the matching connection */
    releasedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of workstreamId across the matching connection */
    workstreamId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphWebKeyRelease` edge in the connection. */
export type RalphWebKeyReleaseEdge = {
    __typename?: 'RalphWebKeyReleaseEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphWebKeyRelease` at the end of the edge. */
    node: RalphWebKeyRelease;
};
/** A filter to be used against `RalphWebKeyRelease` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebKeyReleaseFilter = {
    /** Filter by the object’s `agent` relation. */
    agent?: InputMaybe<UserFilter>;
    /** A related `agent` exists. */
    agentExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `agentId` field. */
    agentId?: InputMaybe<UuidFilter>;
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphWebKeyReleaseFilter>>;
    /** Filter by the object’s `attempt` field. */
    attempt?: InputMaybe<IntFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphWebKeyReleaseFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphWebKeyReleaseFilter>>;
    /** Filter by the object’s `releasedAt` field. */
    releasedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `workstreamId` field. */
    workstreamId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `RalphWebKeyRelease` for usage during aggregation. */
export type RalphWebKeyReleaseGroupBy = 'AGENT_ID' | 'ATTEMPT' | 'RELEASED_AT' | 'RELEASED_AT_TRUNCATED_TO_DAY' | 'RELEASED_AT_TRUNCATED_TO_HOUR' | 'USER_ID' | 'WORKSTREAM_ID';
/** What `RalphWebKeyRelease` is grouped by: the order of the keys is that of the fields here. */
export type RalphWebKeyReleaseGroupByInput = {
    agent?: InputMaybe<UserGroupByInput>;
    agentId?: InputMaybe<Scalars['Boolean']['input']>;
    attempt?: InputMaybe<GroupByNumber>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    releasedAt?: InputMaybe<GroupByTime>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
    workstreamId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `RalphWebKeyRelease` has in common. */
export type RalphWebKeyReleaseGroupKey = {
    __typename?: 'RalphWebKeyReleaseGroupKey';
    agent?: Maybe<UserGroupKey>;
    agentId?: Maybe<Scalars['UUID']['output']>;
    attempt?: Maybe<Scalars['Int']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    releasedAt?: Maybe<Scalars['Datetime']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
    workstreamId?: Maybe<Scalars['UUID']['output']>;
};
export type RalphWebKeyReleaseHavingAverageInput = {
    attempt?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphWebKeyReleaseHavingDistinctCountInput = {
    agentId?: InputMaybe<HavingBigintFilter>;
    attempt?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    releasedAt?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
    workstreamId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphWebKeyRelease` aggregates. */
export type RalphWebKeyReleaseHavingInput = {
    AND?: InputMaybe<Array<RalphWebKeyReleaseHavingInput>>;
    OR?: InputMaybe<Array<RalphWebKeyReleaseHavingInput>>;
    average?: InputMaybe<RalphWebKeyReleaseHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphWebKeyReleaseHavingDistinctCountInput>;
    max?: InputMaybe<RalphWebKeyReleaseHavingMaxInput>;
    median?: InputMaybe<RalphWebKeyReleaseHavingMedianInput>;
    min?: InputMaybe<RalphWebKeyReleaseHavingMinInput>;
    p90?: InputMaybe<RalphWebKeyReleaseHavingP90Input>;
    p95?: InputMaybe<RalphWebKeyReleaseHavingP95Input>;
    p99?: InputMaybe<RalphWebKeyReleaseHavingP99Input>;
    stddevSample?: InputMaybe<RalphWebKeyReleaseHavingStddevSampleInput>;
    sum?: InputMaybe<RalphWebKeyReleaseHavingSumInput>;
};
export type RalphWebKeyReleaseHavingMaxInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    releasedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphWebKeyReleaseHavingMedianInput = {
    attempt?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebKeyReleaseHavingMinInput = {
    attempt?: InputMaybe<HavingIntFilter>;
    releasedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphWebKeyReleaseHavingP90Input = {
    attempt?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebKeyReleaseHavingP95Input = {
    attempt?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebKeyReleaseHavingP99Input = {
    attempt?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebKeyReleaseHavingStddevSampleInput = {
    attempt?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphWebKeyReleaseHavingSumInput = {
    attempt?: InputMaybe<HavingBigintFilter>;
};
export type RalphWebKeyReleaseMaxAggregateFilter = {
    attempt?: InputMaybe<IntFilter>;
};
export type RalphWebKeyReleaseMaxAggregates = {
    __typename?: 'RalphWebKeyReleaseMaxAggregates';
    /** Maximum of attempt across the matching connection */
    attempt?: Maybe<Scalars['Int']['output']>;
    /** Maximum of releasedAt across the matching connection */
    releasedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphWebKeyReleaseMedianAggregates = {
    __typename?: 'RalphWebKeyReleaseMedianAggregates';
    /** Median of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebKeyReleaseMinAggregateFilter = {
    attempt?: InputMaybe<IntFilter>;
};
export type RalphWebKeyReleaseMinAggregates = {
    __typename?: 'RalphWebKeyReleaseMinAggregates';
    /** Minimum of attempt across the matching connection */
    attempt?: Maybe<Scalars['Int']['output']>;
    /** Minimum of releasedAt across the matching connection */
    releasedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphWebKeyRelease`. */
export type RalphWebKeyReleaseOrderBy = 'AGENT_ID_ASC' | 'AGENT_ID_DESC' | 'ATTEMPT_ASC' | 'ATTEMPT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RELEASED_AT_ASC' | 'RELEASED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'WORKSTREAM_ID_ASC' | 'WORKSTREAM_ID_DESC';
export type RalphWebKeyReleaseP90Aggregates = {
    __typename?: 'RalphWebKeyReleaseP90Aggregates';
    /** 90th percentile of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebKeyReleaseP95Aggregates = {
    __typename?: 'RalphWebKeyReleaseP95Aggregates';
    /** 95th percentile of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebKeyReleaseP99Aggregates = {
    __typename?: 'RalphWebKeyReleaseP99Aggregates';
    /** 99th percentile of attempt across the matching connection */
    attempt?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebKeyReleaseStddevSampleAggregateFilter = {
    attempt?: InputMaybe<BigFloatFilter>;
};
export type RalphWebKeyReleaseStddevSampleAggregates = {
    __typename?: 'RalphWebKeyReleaseStddevSampleAggregates';
    /** Sample standard deviation of attempt across the matching connection */
    attempt?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphWebKeyReleaseSumAggregateFilter = {
    attempt?: InputMaybe<BigIntFilter>;
};
export type RalphWebKeyReleaseSumAggregates = {
    __typename?: 'RalphWebKeyReleaseSumAggregates';
    /** Sum of attempt across the matching connection */
    attempt: Scalars['BigInt']['output'];
};
/** An account's part in Ralph Web. ralphWebEnsureProfile makes the caller's. */
export type RalphWebProfile = Node & {
    __typename?: 'RalphWebProfile';
    /** How many of its workstreams are pending, running or waiting now. */
    activeWorkstreams?: Maybe<Scalars['Int']['output']>;
    /** When the profile was made. */
    createdAt: Scalars['Datetime']['output'];
    /** Donuts earned. */
    donuts: Scalars['Int']['output'];
    /** Level reached. */
    level: Scalars['Int']['output'];
    /** Reads a single `RalphWebRoleLimit` that is related to this `RalphWebProfile`. */
    limits?: Maybe<RalphWebRoleLimit>;
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** What the account is here; its limits follow from it. */
    role: Scalars['String']['output'];
    /** How many workstreams it started today, in UTC; deleted ones count. */
    startsToday?: Maybe<Scalars['Int']['output']>;
    /** Days in a row with work done. */
    streakDays: Scalars['Int']['output'];
    /** When it last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
    /** Reads a single `User` that is related to this `RalphWebProfile`. */
    user?: Maybe<User>;
    /** The account. */
    userId: Scalars['UUID']['output'];
    /** Experience points earned. */
    xp: Scalars['Int']['output'];
};
export type RalphWebProfileAggregates = {
    __typename?: 'RalphWebProfileAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<RalphWebProfileAverageAggregates>;
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphWebProfileDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphWebProfileGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphWebProfileMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<RalphWebProfileMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphWebProfileMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<RalphWebProfileP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<RalphWebProfileP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<RalphWebProfileP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphWebProfileStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphWebProfileSumAggregates>;
};
export type RalphWebProfileAggregatesCountWhereArgs = {
    filter: RalphWebProfileFilter;
};
/** A filter to be used against aggregates of `RalphWebProfile` object types. */
export type RalphWebProfileAggregatesFilter = {
    /** Mean average aggregate over matching `RalphWebProfile` objects. */
    average?: InputMaybe<RalphWebProfileAverageAggregateFilter>;
    /** Distinct count aggregate over matching `RalphWebProfile` objects. */
    distinctCount?: InputMaybe<RalphWebProfileDistinctCountAggregateFilter>;
    /** A filter that must pass for the relevant `RalphWebProfile` object to be included within the aggregate. */
    filter?: InputMaybe<RalphWebProfileFilter>;
    /** Maximum aggregate over matching `RalphWebProfile` objects. */
    max?: InputMaybe<RalphWebProfileMaxAggregateFilter>;
    /** Minimum aggregate over matching `RalphWebProfile` objects. */
    min?: InputMaybe<RalphWebProfileMinAggregateFilter>;
    /** Sample standard deviation aggregate over matching `RalphWebProfile` objects. */
    stddevSample?: InputMaybe<RalphWebProfileStddevSampleAggregateFilter>;
    /** Sum aggregate over matching `RalphWebProfile` objects. */
    sum?: InputMaybe<RalphWebProfileSumAggregateFilter>;
};
/** Orders of groups of `RalphWebProfile`: what has no value comes last. */
export type RalphWebProfileAggregatesOrderBy = 'AVERAGE_DONUTS_ASC' | 'AVERAGE_DONUTS_DESC' | 'AVERAGE_LEVEL_ASC' | 'AVERAGE_LEVEL_DESC' | 'AVERAGE_STREAK_DAYS_ASC' | 'AVERAGE_STREAK_DAYS_DESC' | 'AVERAGE_XP_ASC' | 'AVERAGE_XP_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_DONUTS_ASC' | 'DISTINCT_COUNT_DONUTS_DESC' | 'DISTINCT_COUNT_LEVEL_ASC' | 'DISTINCT_COUNT_LEVEL_DESC' | 'DISTINCT_COUNT_ROLE_ASC' | 'DISTINCT_COUNT_ROLE_DESC' | 'DISTINCT_COUNT_STREAK_DAYS_ASC' | 'DISTINCT_COUNT_STREAK_DAYS_DESC' | 'DISTINCT_COUNT_UPDATED_AT_ASC' | 'DISTINCT_COUNT_UPDATED_AT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'DISTINCT_COUNT_XP_ASC' | 'DISTINCT_COUNT_XP_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_DONUTS_ASC' | 'MAX_DONUTS_DESC' | 'MAX_LEVEL_ASC' | 'MAX_LEVEL_DESC' | 'MAX_STREAK_DAYS_ASC' | 'MAX_STREAK_DAYS_DESC' | 'MAX_UPDATED_AT_ASC' | 'MAX_UPDATED_AT_DESC' | 'MAX_XP_ASC' | 'MAX_XP_DESC' | 'MEDIAN_DONUTS_ASC' | 'MEDIAN_DONUTS_DESC' | 'MEDIAN_LEVEL_ASC' | 'MEDIAN_LEVEL_DESC' | 'MEDIAN_STREAK_DAYS_ASC' | 'MEDIAN_STREAK_DAYS_DESC' | 'MEDIAN_XP_ASC' | 'MEDIAN_XP_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_DONUTS_ASC' | 'MIN_DONUTS_DESC' | 'MIN_LEVEL_ASC' | 'MIN_LEVEL_DESC' | 'MIN_STREAK_DAYS_ASC' | 'MIN_STREAK_DAYS_DESC' | 'MIN_UPDATED_AT_ASC' | 'MIN_UPDATED_AT_DESC' | 'MIN_XP_ASC' | 'MIN_XP_DESC' | 'P90_DONUTS_ASC' | 'P90_DONUTS_DESC' | 'P90_LEVEL_ASC' | 'P90_LEVEL_DESC' | 'P90_STREAK_DAYS_ASC' | 'P90_STREAK_DAYS_DESC' | 'P90_XP_ASC' | 'P90_XP_DESC' | 'P95_DONUTS_ASC' | 'P95_DONUTS_DESC' | 'P95_LEVEL_ASC' | 'P95_LEVEL_DESC' | 'P95_STREAK_DAYS_ASC' | 'P95_STREAK_DAYS_DESC' | 'P95_XP_ASC' | 'P95_XP_DESC' | 'P99_DONUTS_ASC' | 'P99_DONUTS_DESC' | 'P99_LEVEL_ASC' | 'P99_LEVEL_DESC' | 'P99_STREAK_DAYS_ASC' | 'P99_STREAK_DAYS_DESC' | 'P99_XP_ASC' | 'P99_XP_DESC' | 'STDDEV_SAMPLE_DONUTS_ASC' | 'STDDEV_SAMPLE_DONUTS_DESC' | 'STDDEV_SAMPLE_LEVEL_ASC' | 'STDDEV_SAMPLE_LEVEL_DESC' | 'STDDEV_SAMPLE_STREAK_DAYS_ASC' | 'STDDEV_SAMPLE_STREAK_DAYS_DESC' | 'STDDEV_SAMPLE_XP_ASC' | 'STDDEV_SAMPLE_XP_DESC' | 'SUM_DONUTS_ASC' | 'SUM_DONUTS_DESC' | 'SUM_LEVEL_ASC' | 'SUM_LEVEL_DESC' | 'SUM_STREAK_DAYS_ASC' | 'SUM_STREAK_DAYS_DESC' | 'SUM_XP_ASC' | 'SUM_XP_DESC';
export type RalphWebProfileAverageAggregateFilter = {
    activeWorkstreams?: InputMaybe<BigFloatFilter>;
    donuts?: InputMaybe<BigFloatFilter>;
    level?: InputMaybe<BigFloatFilter>;
    startsToday?: InputMaybe<BigFloatFilter>;
    streakDays?: InputMaybe<BigFloatFilter>;
    xp?: InputMaybe<BigFloatFilter>;
};
export type RalphWebProfileAverageAggregates = {
    __typename?: 'RalphWebProfileAverageAggregates';
    /**
     * Mean average of this field across the matching connection.
     *
     * ---
     *
     * How many of its workstreams are pending, running or waiting now.
     */
    activeWorkstreams?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of donuts across the matching connection */
    donuts?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of level across the matching connection */
    level?: Maybe<Scalars['BigFloat']['output']>;
    /**
     * Mean average of this field across the matching connection.
     *
     * ---
     *
     * How many workstreams it started today, in UTC; deleted ones count.
     */
    startsToday?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of streakDays across the matching connection */
    streakDays?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of xp across the matching connection */
    xp?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `RalphWebProfile` values. */
export type RalphWebProfileConnection = {
    __typename?: 'RalphWebProfileConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphWebProfileAggregates>;
    /** A list of edges which contains the `RalphWebProfile` and cursor to aid in pagination. */
    edges: Array<RalphWebProfileEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphWebProfileAggregates>>;
    /** A list of `RalphWebProfile` objects. */
    nodes: Array<RalphWebProfile>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphWebProfile` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphWebProfile` values. */
export type RalphWebProfileConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<RalphWebProfileGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphWebProfileGroupBy>>;
    having?: InputMaybe<RalphWebProfileHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebProfileAggregatesOrderBy>>;
};
export type RalphWebProfileDistinctCountAggregateFilter = {
    activeWorkstreams?: InputMaybe<BigIntFilter>;
    startsToday?: InputMaybe<BigIntFilter>;
};
export type RalphWebProfileDistinctCountAggregates = {
    __typename?: 'RalphWebProfileDistinctCountAggregates';
    /**
     * Distinct count of this field across the matching connection.
     *
     * ---
     *
     * How many of its workstreams are pending, running or waiting now.
     */
    activeWorkstreams?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of donuts across the matching connection */
    donuts?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of level across the matching connection */
    level?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of role across the matching connection */
    role?: Maybe<Scalars['BigInt']['output']>;
    /**
     * Distinct count of this field across the matching connection.
     *
     * ---
     *
     * How many workstreams it started today, in UTC; deleted ones count.
     */
    startsToday?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of streakDays across the matching connection */
    streakDays?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of xp across the matching connection */
    xp?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphWebProfile` edge in the connection. */
export type RalphWebProfileEdge = {
    __typename?: 'RalphWebProfileEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphWebProfile` at the end of the edge. */
    node: RalphWebProfile;
};
/** A filter to be used against `RalphWebProfile` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebProfileFilter = {
    /** Filter by the object’s `activeWorkstreams` field. */
    activeWorkstreams?: InputMaybe<IntFilter>;
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphWebProfileFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `donuts` field. */
    donuts?: InputMaybe<IntFilter>;
    /** Filter by the object’s `level` field. */
    level?: InputMaybe<IntFilter>;
    /** Filter by the object’s `limits` relation. */
    limits?: InputMaybe<RalphWebRoleLimitFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphWebProfileFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphWebProfileFilter>>;
    /** Filter by the object’s `role` field. */
    role?: InputMaybe<StringFilter>;
    /** Filter by the object’s `startsToday` field. */
    startsToday?: InputMaybe<IntFilter>;
    /** Filter by the object’s `streakDays` field. */
    streakDays?: InputMaybe<IntFilter>;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `xp` field. */
    xp?: InputMaybe<IntFilter>;
};
/** Grouping methods for `RalphWebProfile` for usage during aggregation. */
export type RalphWebProfileGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'DONUTS' | 'LEVEL' | 'ROLE' | 'STREAK_DAYS' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR' | 'XP';
/** What `RalphWebProfile` is grouped by: the order of the keys is that of the fields here. */
export type RalphWebProfileGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    donuts?: InputMaybe<GroupByNumber>;
    level?: InputMaybe<GroupByNumber>;
    limits?: InputMaybe<RalphWebRoleLimitGroupByInput>;
    role?: InputMaybe<Scalars['Boolean']['input']>;
    streakDays?: InputMaybe<GroupByNumber>;
    updatedAt?: InputMaybe<GroupByTime>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
    xp?: InputMaybe<GroupByNumber>;
};
/** What a group of `RalphWebProfile` has in common. */
export type RalphWebProfileGroupKey = {
    __typename?: 'RalphWebProfileGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    donuts?: Maybe<Scalars['Int']['output']>;
    level?: Maybe<Scalars['Int']['output']>;
    limits?: Maybe<RalphWebRoleLimitGroupKey>;
    role?: Maybe<Scalars['String']['output']>;
    streakDays?: Maybe<Scalars['Int']['output']>;
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
    xp?: Maybe<Scalars['Int']['output']>;
};
export type RalphWebProfileHavingAverageInput = {
    donuts?: InputMaybe<HavingBigfloatFilter>;
    level?: InputMaybe<HavingBigfloatFilter>;
    streakDays?: InputMaybe<HavingBigfloatFilter>;
    xp?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphWebProfileHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    donuts?: InputMaybe<HavingBigintFilter>;
    level?: InputMaybe<HavingBigintFilter>;
    role?: InputMaybe<HavingBigintFilter>;
    streakDays?: InputMaybe<HavingBigintFilter>;
    updatedAt?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
    xp?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphWebProfile` aggregates. */
export type RalphWebProfileHavingInput = {
    AND?: InputMaybe<Array<RalphWebProfileHavingInput>>;
    OR?: InputMaybe<Array<RalphWebProfileHavingInput>>;
    average?: InputMaybe<RalphWebProfileHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphWebProfileHavingDistinctCountInput>;
    max?: InputMaybe<RalphWebProfileHavingMaxInput>;
    median?: InputMaybe<RalphWebProfileHavingMedianInput>;
    min?: InputMaybe<RalphWebProfileHavingMinInput>;
    p90?: InputMaybe<RalphWebProfileHavingP90Input>;
    p95?: InputMaybe<RalphWebProfileHavingP95Input>;
    p99?: InputMaybe<RalphWebProfileHavingP99Input>;
    stddevSample?: InputMaybe<RalphWebProfileHavingStddevSampleInput>;
    sum?: InputMaybe<RalphWebProfileHavingSumInput>;
};
export type RalphWebProfileHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    donuts?: InputMaybe<HavingIntFilter>;
    level?: InputMaybe<HavingIntFilter>;
    streakDays?: InputMaybe<HavingIntFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
    xp?: InputMaybe<HavingIntFilter>;
};
export type RalphWebProfileHavingMedianInput = {
    donuts?: InputMaybe<HavingFloatFilter>;
    level?: InputMaybe<HavingFloatFilter>;
    streakDays?: InputMaybe<HavingFloatFilter>;
    xp?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebProfileHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    donuts?: InputMaybe<HavingIntFilter>;
    level?: InputMaybe<HavingIntFilter>;
    streakDays?: InputMaybe<HavingIntFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
    xp?: InputMaybe<HavingIntFilter>;
};
export type RalphWebProfileHavingP90Input = {
    donuts?: InputMaybe<HavingFloatFilter>;
    level?: InputMaybe<HavingFloatFilter>;
    streakDays?: InputMaybe<HavingFloatFilter>;
    xp?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebProfileHavingP95Input = {
    donuts?: InputMaybe<HavingFloatFilter>;
    level?: InputMaybe<HavingFloatFilter>;
    streakDays?: InputMaybe<HavingFloatFilter>;
    xp?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebProfileHavingP99Input = {
    donuts?: InputMaybe<HavingFloatFilter>;
    level?: InputMaybe<HavingFloatFilter>;
    streakDays?: InputMaybe<HavingFloatFilter>;
    xp?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebProfileHavingStddevSampleInput = {
    donuts?: InputMaybe<HavingBigfloatFilter>;
    level?: InputMaybe<HavingBigfloatFilter>;
    streakDays?: InputMaybe<HavingBigfloatFilter>;
    xp?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphWebProfileHavingSumInput = {
    donuts?: InputMaybe<HavingBigintFilter>;
    level?: InputMaybe<HavingBigintFilter>;
    streakDays?: InputMaybe<HavingBigintFilter>;
    xp?: InputMaybe<HavingBigintFilter>;
};
/** An input for mutations affecting `RalphWebProfile` */
export type RalphWebProfileInput = {
    /** Donuts earned. */
    donuts?: InputMaybe<Scalars['Int']['input']>;
    /** Level reached. */
    level?: InputMaybe<Scalars['Int']['input']>;
    /** What the account is here; its limits follow from it. */
    role?: InputMaybe<Scalars['String']['input']>;
    /** Days in a row with work done. */
    streakDays?: InputMaybe<Scalars['Int']['input']>;
    /** The account. */
    userId: Scalars['UUID']['input'];
    /** Experience points earned. */
    xp?: InputMaybe<Scalars['Int']['input']>;
};
export type RalphWebProfileMaxAggregateFilter = {
    activeWorkstreams?: InputMaybe<IntFilter>;
    donuts?: InputMaybe<IntFilter>;
    level?: InputMaybe<IntFilter>;
    startsToday?: InputMaybe<IntFilter>;
    streakDays?: InputMaybe<IntFilter>;
    xp?: InputMaybe<IntFilter>;
};
export type RalphWebProfileMaxAggregates = {
    __typename?: 'RalphWebProfileMaxAggregates';
    /**
     * Maximum of this field across the matching connection.
     *
     * ---
     *
     * How many of its workstreams are pending, running or waiting now.
     */
    activeWorkstreams?: Maybe<Scalars['Int']['output']>;
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of donuts across the matching connection */
    donuts?: Maybe<Scalars['Int']['output']>;
    /** Maximum of level across the matching connection */
    level?: Maybe<Scalars['Int']['output']>;
    /**
     * Maximum of this field across the matching connection.
     *
     * ---
     *
     * How many workstreams it started today, in UTC; deleted ones count.
     */
    startsToday?: Maybe<Scalars['Int']['output']>;
    /** Maximum of streakDays across the matching connection */
    streakDays?: Maybe<Scalars['Int']['output']>;
    /** Maximum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of xp across the matching connection */
    xp?: Maybe<Scalars['Int']['output']>;
};
export type RalphWebProfileMedianAggregates = {
    __typename?: 'RalphWebProfileMedianAggregates';
    /**
     * Median of this field across the matching connection.
     *
     * ---
     *
     * How many of its workstreams are pending, running or waiting now.
     */
    activeWorkstreams?: Maybe<Scalars['Float']['output']>;
    /** Median of donuts across the matching connection */
    donuts?: Maybe<Scalars['Float']['output']>;
    /** Median of level across the matching connection */
    level?: Maybe<Scalars['Float']['output']>;
    /**
     * Median of this field across the matching connection.
     *
     * ---
     *
     * How many workstreams it started today, in UTC; deleted ones count.
     */
    startsToday?: Maybe<Scalars['Float']['output']>;
    /** Median of streakDays across the matching connection */
    streakDays?: Maybe<Scalars['Float']['output']>;
    /** Median of xp across the matching connection */
    xp?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebProfileMinAggregateFilter = {
    activeWorkstreams?: InputMaybe<IntFilter>;
    donuts?: InputMaybe<IntFilter>;
    level?: InputMaybe<IntFilter>;
    startsToday?: InputMaybe<IntFilter>;
    streakDays?: InputMaybe<IntFilter>;
    xp?: InputMaybe<IntFilter>;
};
export type RalphWebProfileMinAggregates = {
    __typename?: 'RalphWebProfileMinAggregates';
    /**
     * Minimum of this field across the matching connection.
     *
     * ---
     *
     * How many of its workstreams are pending, running or waiting now.
     */
    activeWorkstreams?: Maybe<Scalars['Int']['output']>;
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of donuts across the matching connection */
    donuts?: Maybe<Scalars['Int']['output']>;
    /** Minimum of level across the matching connection */
    level?: Maybe<Scalars['Int']['output']>;
    /**
     * Minimum of this field across the matching connection.
     *
     * ---
     *
     * How many workstreams it started today, in UTC; deleted ones count.
     */
    startsToday?: Maybe<Scalars['Int']['output']>;
    /** Minimum of streakDays across the matching connection */
    streakDays?: Maybe<Scalars['Int']['output']>;
    /** Minimum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of xp across the matching connection */
    xp?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `RalphWebProfile`. */
export type RalphWebProfileOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DONUTS_ASC' | 'DONUTS_DESC' | 'LEVEL_ASC' | 'LEVEL_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'ROLE_ASC' | 'ROLE_DESC' | 'STREAK_DAYS_ASC' | 'STREAK_DAYS_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'XP_ASC' | 'XP_DESC';
export type RalphWebProfileP90Aggregates = {
    __typename?: 'RalphWebProfileP90Aggregates';
    /**
     * 90th percentile of this field across the matching connection.
     *
     * ---
     *
     * How many of its workstreams are pending, running or waiting now.
     */
    activeWorkstreams?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of donuts across the matching connection */
    donuts?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of level across the matching connection */
    level?: Maybe<Scalars['Float']['output']>;
    /**
     * 90th percentile of this field across the matching connection.
     *
     * ---
     *
     * How many workstreams it started today, in UTC; deleted ones count.
     */
    startsToday?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of streakDays across the matching connection */
    streakDays?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of xp across the matching connection */
    xp?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebProfileP95Aggregates = {
    __typename?: 'RalphWebProfileP95Aggregates';
    /**
     * 95th percentile of this field across the matching connection.
     *
     * ---
     *
     * How many of its workstreams are pending, running or waiting now.
     */
    activeWorkstreams?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of donuts across the matching connection */
    donuts?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of level across the matching connection */
    level?: Maybe<Scalars['Float']['output']>;
    /**
     * 95th percentile of this field across the matching connection.
     *
     * ---
     *
     * How many workstreams it started today, in UTC; deleted ones count.
     */
    startsToday?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of streakDays across the matching connection */
    streakDays?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of xp across the matching connection */
    xp?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebProfileP99Aggregates = {
    __typename?: 'RalphWebProfileP99Aggregates';
    /**
     * 99th percentile of this field across the matching connection.
     *
     * ---
     *
     * How many of its workstreams are pending, running or waiting now.
     */
    activeWorkstreams?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of donuts across the matching connection */
    donuts?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of level across the matching connection */
    level?: Maybe<Scalars['Float']['output']>;
    /**
     * 99th percentile of this field across the matching connection.
     *
     * ---
     *
     * How many workstreams it started today, in UTC; deleted ones count.
     */
    startsToday?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of streakDays across the matching connection */
    streakDays?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of xp across the matching connection */
    xp?: Maybe<Scalars['Float']['output']>;
};
/** Represents an update to a `RalphWebProfile`. Fields that are set will be updated. */
export type RalphWebProfilePatch = {
    /** Donuts earned. */
    donuts?: InputMaybe<Scalars['Int']['input']>;
    /** Level reached. */
    level?: InputMaybe<Scalars['Int']['input']>;
    /** What the account is here; its limits follow from it. */
    role?: InputMaybe<Scalars['String']['input']>;
    /** Days in a row with work done. */
    streakDays?: InputMaybe<Scalars['Int']['input']>;
    /** Experience points earned. */
    xp?: InputMaybe<Scalars['Int']['input']>;
};
export type RalphWebProfileStddevSampleAggregateFilter = {
    activeWorkstreams?: InputMaybe<BigFloatFilter>;
    donuts?: InputMaybe<BigFloatFilter>;
    level?: InputMaybe<BigFloatFilter>;
    startsToday?: InputMaybe<BigFloatFilter>;
    streakDays?: InputMaybe<BigFloatFilter>;
    xp?: InputMaybe<BigFloatFilter>;
};
export type RalphWebProfileStddevSampleAggregates = {
    __typename?: 'RalphWebProfileStddevSampleAggregates';
    /**
     * Sample standard deviation of this field across the matching connection.
     *
     * ---
     *
     * How many of its workstreams are pending, running or waiting now.
     */
    activeWorkstreams?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of donuts across the matching connection */
    donuts?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of level across the matching connection */
    level?: Maybe<Scalars['BigFloat']['output']>;
    /**
     * Sample standard deviation of this field across the matching connection.
     *
     * ---
     *
     * How many workstreams it started today, in UTC; deleted ones count.
     */
    startsToday?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of streakDays across the matching connection */
    streakDays?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of xp across the matching connection */
    xp?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphWebProfileSumAggregateFilter = {
    activeWorkstreams?: InputMaybe<BigIntFilter>;
    donuts?: InputMaybe<BigIntFilter>;
    level?: InputMaybe<BigIntFilter>;
    startsToday?: InputMaybe<BigIntFilter>;
    streakDays?: InputMaybe<BigIntFilter>;
    xp?: InputMaybe<BigIntFilter>;
};
export type RalphWebProfileSumAggregates = {
    __typename?: 'RalphWebProfileSumAggregates';
    /**
     * Sum of this field across the matching connection.
     *
     * ---
     *
     * How many of its workstreams are pending, running or waiting now.
     */
    activeWorkstreams?: Maybe<Scalars['BigInt']['output']>;
    /** Sum of donuts across the matching connection */
    donuts: Scalars['BigInt']['output'];
    /** Sum of level across the matching connection */
    level: Scalars['BigInt']['output'];
    /**
     * Sum of this field across the matching connection.
     *
     * ---
     *
     * How many workstreams it started today, in UTC; deleted ones count.
     */
    startsToday?: Maybe<Scalars['BigInt']['output']>;
    /** Sum of streakDays across the matching connection */
    streakDays: Scalars['BigInt']['output'];
    /** Sum of xp across the matching connection */
    xp: Scalars['BigInt']['output'];
};
/** What workstreams work on: one repository, or several that belong together. */
export type RalphWebProject = Node & {
    __typename?: 'RalphWebProject';
    /** The branch that workstreams begin from. */
    baseBranch: Scalars['String']['output'];
    /** When it was made. */
    createdAt: Scalars['Datetime']['output'];
    /** Key. */
    id: Scalars['UUID']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** What its owner calls it. */
    name: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads a single `User` that is related to this `RalphWebProject`. */
    owner?: Maybe<User>;
    /** Whose it is: whoever makes it, unless an admin says otherwise. */
    ownerId: Scalars['UUID']['output'];
    /** Reads and enables pagination through a set of `RalphWebProjectRepo`. */
    repos: RalphWebProjectRepoConnection;
    /** What the frontend keeps about it: an object. */
    settings: Scalars['JSON']['output'];
    /** Its name in addresses: lowercase words with hyphens, unique among its owner's. */
    slug: Scalars['String']['output'];
    /** One repository or several. A project that has several stays multi-repo. */
    type: RalphWebProjectType;
    /** Reads and enables pagination through a set of `RalphWebWorkstream`. */
    workstreams: RalphWebWorkstreamConnection;
};
/** What workstreams work on: one repository, or several that belong together. */
export type RalphWebProjectReposArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebProjectRepoFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebProjectRepoOrderBy>>;
};
/** What workstreams work on: one repository, or several that belong together. */
export type RalphWebProjectWorkstreamsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebWorkstreamFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebWorkstreamOrderBy>>;
};
export type RalphWebProjectAggregates = {
    __typename?: 'RalphWebProjectAggregates';
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphWebProjectDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphWebProjectGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphWebProjectMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphWebProjectMinAggregates>;
};
export type RalphWebProjectAggregatesCountWhereArgs = {
    filter: RalphWebProjectFilter;
};
/** A filter to be used against aggregates of `RalphWebProject` object types. */
export type RalphWebProjectAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphWebProject` object to be included within the aggregate. */
    filter?: InputMaybe<RalphWebProjectFilter>;
};
/** Orders of groups of `RalphWebProject`: what has no value comes last. */
export type RalphWebProjectAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_BASE_BRANCH_ASC' | 'DISTINCT_COUNT_BASE_BRANCH_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_NAME_ASC' | 'DISTINCT_COUNT_NAME_DESC' | 'DISTINCT_COUNT_OWNER_ID_ASC' | 'DISTINCT_COUNT_OWNER_ID_DESC' | 'DISTINCT_COUNT_SETTINGS_ASC' | 'DISTINCT_COUNT_SETTINGS_DESC' | 'DISTINCT_COUNT_SLUG_ASC' | 'DISTINCT_COUNT_SLUG_DESC' | 'DISTINCT_COUNT_TYPE_ASC' | 'DISTINCT_COUNT_TYPE_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC';
/** A connection to a list of `RalphWebProject` values. */
export type RalphWebProjectConnection = {
    __typename?: 'RalphWebProjectConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphWebProjectAggregates>;
    /** A list of edges which contains the `RalphWebProject` and cursor to aid in pagination. */
    edges: Array<RalphWebProjectEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphWebProjectAggregates>>;
    /** A list of `RalphWebProject` objects. */
    nodes: Array<RalphWebProject>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphWebProject` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphWebProject` values. */
export type RalphWebProjectConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<RalphWebProjectGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphWebProjectGroupBy>>;
    having?: InputMaybe<RalphWebProjectHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebProjectAggregatesOrderBy>>;
};
export type RalphWebProjectDistinctCountAggregates = {
    __typename?: 'RalphWebProjectDistinctCountAggregates';
    /** Distinct count of baseBranch across the matching connection */
    baseBranch?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of name across the matching connection */
    name?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of ownerId across the matching connection */
    ownerId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of settings across the matching connection */
    settings?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of slug across the matching connection */
    slug?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of type across the matching connection */
    type?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphWebProject` edge in the connection. */
export type RalphWebProjectEdge = {
    __typename?: 'RalphWebProjectEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphWebProject` at the end of the edge. */
    node: RalphWebProject;
};
/** A filter to be used against `RalphWebProject` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebProjectFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphWebProjectFilter>>;
    /** Filter by the object’s `baseBranch` field. */
    baseBranch?: InputMaybe<StringFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `name` field. */
    name?: InputMaybe<StringFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphWebProjectFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphWebProjectFilter>>;
    /** Filter by the object’s `owner` relation. */
    owner?: InputMaybe<UserFilter>;
    /** Filter by the object’s `ownerId` field. */
    ownerId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `repos` relation. */
    repos?: InputMaybe<RalphWebProjectToManyRalphWebProjectRepoFilter>;
    /** Some related `repos` exist. */
    reposExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `settings` field. */
    settings?: InputMaybe<JsonFilter>;
    /** Filter by the object’s `slug` field. */
    slug?: InputMaybe<StringFilter>;
    /** Filter by the object’s `type` field. */
    type?: InputMaybe<RalphWebProjectTypeFilter>;
    /** Filter by the object’s `workstreams` relation. */
    workstreams?: InputMaybe<RalphWebProjectToManyRalphWebWorkstreamFilter>;
    /** Some related `workstreams` exist. */
    workstreamsExist?: InputMaybe<Scalars['Boolean']['input']>;
};
/** Grouping methods for `RalphWebProject` for usage during aggregation. */
export type RalphWebProjectGroupBy = 'BASE_BRANCH' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'NAME' | 'OWNER_ID' | 'SETTINGS' | 'SLUG' | 'TYPE';
/** What `RalphWebProject` is grouped by: the order of the keys is that of the fields here. */
export type RalphWebProjectGroupByInput = {
    baseBranch?: InputMaybe<Scalars['Boolean']['input']>;
    createdAt?: InputMaybe<GroupByTime>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    name?: InputMaybe<Scalars['Boolean']['input']>;
    owner?: InputMaybe<UserGroupByInput>;
    ownerId?: InputMaybe<Scalars['Boolean']['input']>;
    slug?: InputMaybe<Scalars['Boolean']['input']>;
    type?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `RalphWebProject` has in common. */
export type RalphWebProjectGroupKey = {
    __typename?: 'RalphWebProjectGroupKey';
    baseBranch?: Maybe<Scalars['String']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    name?: Maybe<Scalars['String']['output']>;
    owner?: Maybe<UserGroupKey>;
    ownerId?: Maybe<Scalars['UUID']['output']>;
    slug?: Maybe<Scalars['String']['output']>;
    type?: Maybe<RalphWebProjectType>;
};
export type RalphWebProjectHavingDistinctCountInput = {
    baseBranch?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    name?: InputMaybe<HavingBigintFilter>;
    ownerId?: InputMaybe<HavingBigintFilter>;
    settings?: InputMaybe<HavingBigintFilter>;
    slug?: InputMaybe<HavingBigintFilter>;
    type?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphWebProject` aggregates. */
export type RalphWebProjectHavingInput = {
    AND?: InputMaybe<Array<RalphWebProjectHavingInput>>;
    OR?: InputMaybe<Array<RalphWebProjectHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphWebProjectHavingDistinctCountInput>;
    max?: InputMaybe<RalphWebProjectHavingMaxInput>;
    min?: InputMaybe<RalphWebProjectHavingMinInput>;
};
export type RalphWebProjectHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphWebProjectHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
};
/** An input for mutations affecting `RalphWebProject` */
export type RalphWebProjectInput = {
    /** The branch that workstreams begin from. */
    baseBranch?: InputMaybe<Scalars['String']['input']>;
    /** What its owner calls it. */
    name: Scalars['String']['input'];
    /** Whose it is: whoever makes it, unless an admin says otherwise. */
    ownerId?: InputMaybe<Scalars['UUID']['input']>;
    /** What the frontend keeps about it: an object. */
    settings?: InputMaybe<Scalars['JSON']['input']>;
    /** Its name in addresses: lowercase words with hyphens, unique among its owner's. */
    slug: Scalars['String']['input'];
    /** One repository or several. A project that has several stays multi-repo. */
    type: RalphWebProjectType;
};
export type RalphWebProjectMaxAggregates = {
    __typename?: 'RalphWebProjectMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphWebProjectMinAggregates = {
    __typename?: 'RalphWebProjectMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphWebProject`. */
export type RalphWebProjectOrderBy = 'BASE_BRANCH_ASC' | 'BASE_BRANCH_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'OWNER_ID_ASC' | 'OWNER_ID_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'REPOS_COUNT_ASC' | 'REPOS_COUNT_DESC' | 'SLUG_ASC' | 'SLUG_DESC' | 'WORKSTREAMS_AVERAGE_ATTEMPTS_ASC' | 'WORKSTREAMS_AVERAGE_ATTEMPTS_DESC' | 'WORKSTREAMS_AVERAGE_CURRENT_ITERATION_ASC' | 'WORKSTREAMS_AVERAGE_CURRENT_ITERATION_DESC' | 'WORKSTREAMS_AVERAGE_MAX_ITERATIONS_ASC' | 'WORKSTREAMS_AVERAGE_MAX_ITERATIONS_DESC' | 'WORKSTREAMS_AVERAGE_TOKENS_IN_ASC' | 'WORKSTREAMS_AVERAGE_TOKENS_IN_DESC' | 'WORKSTREAMS_AVERAGE_TOKENS_OUT_ASC' | 'WORKSTREAMS_AVERAGE_TOKENS_OUT_DESC' | 'WORKSTREAMS_AVERAGE_TOTAL_COST_ASC' | 'WORKSTREAMS_AVERAGE_TOTAL_COST_DESC' | 'WORKSTREAMS_COUNT_ASC' | 'WORKSTREAMS_COUNT_DESC' | 'WORKSTREAMS_MAX_ATTEMPTS_ASC' | 'WORKSTREAMS_MAX_ATTEMPTS_DESC' | 'WORKSTREAMS_MAX_CURRENT_ITERATION_ASC' | 'WORKSTREAMS_MAX_CURRENT_ITERATION_DESC' | 'WORKSTREAMS_MAX_MAX_ITERATIONS_ASC' | 'WORKSTREAMS_MAX_MAX_ITERATIONS_DESC' | 'WORKSTREAMS_MAX_TOKENS_IN_ASC' | 'WORKSTREAMS_MAX_TOKENS_IN_DESC' | 'WORKSTREAMS_MAX_TOKENS_OUT_ASC' | 'WORKSTREAMS_MAX_TOKENS_OUT_DESC' | 'WORKSTREAMS_MAX_TOTAL_COST_ASC' | 'WORKSTREAMS_MAX_TOTAL_COST_DESC' | 'WORKSTREAMS_MIN_ATTEMPTS_ASC' | 'WORKSTREAMS_MIN_ATTEMPTS_DESC' | 'WORKSTREAMS_MIN_CURRENT_ITERATION_ASC' | 'WORKSTREAMS_MIN_CURRENT_ITERATION_DESC' | 'WORKSTREAMS_MIN_MAX_ITERATIONS_ASC' | 'WORKSTREAMS_MIN_MAX_ITERATIONS_DESC' | 'WORKSTREAMS_MIN_TOKENS_IN_ASC' | 'WORKSTREAMS_MIN_TOKENS_IN_DESC' | 'WORKSTREAMS_MIN_TOKENS_OUT_ASC' | 'WORKSTREAMS_MIN_TOKENS_OUT_DESC' | 'WORKSTREAMS_MIN_TOTAL_COST_ASC' | 'WORKSTREAMS_MIN_TOTAL_COST_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_DESC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_ASC' | 'WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_DESC' | 'WORKSTREAMS_SUM_ATTEMPTS_ASC' | 'WORKSTREAMS_SUM_ATTEMPTS_DESC' | 'WORKSTREAMS_SUM_CURRENT_ITERATION_ASC' | 'WORKSTREAMS_SUM_CURRENT_ITERATION_DESC' | 'WORKSTREAMS_SUM_MAX_ITERATIONS_ASC' | 'WORKSTREAMS_SUM_MAX_ITERATIONS_DESC' | 'WORKSTREAMS_SUM_TOKENS_IN_ASC' | 'WORKSTREAMS_SUM_TOKENS_IN_DESC' | 'WORKSTREAMS_SUM_TOKENS_OUT_ASC' | 'WORKSTREAMS_SUM_TOKENS_OUT_DESC' | 'WORKSTREAMS_SUM_TOTAL_COST_ASC' | 'WORKSTREAMS_SUM_TOTAL_COST_DESC';
/** Represents an update to a `RalphWebProject`. Fields that are set will be updated. */
export type RalphWebProjectPatch = {
    /** The branch that workstreams begin from. */
    baseBranch?: InputMaybe<Scalars['String']['input']>;
    /** What its owner calls it. */
    name?: InputMaybe<Scalars['String']['input']>;
    /** What the frontend keeps about it: an object. */
    settings?: InputMaybe<Scalars['JSON']['input']>;
    /** Its name in addresses: lowercase words with hyphens, unique among its owner's. */
    slug?: InputMaybe<Scalars['String']['input']>;
    /** One repository or several. A project that has several stays multi-repo. */
    type?: InputMaybe<RalphWebProjectType>;
};
/** A GitHub repository of a project. */
export type RalphWebProjectRepo = Node & {
    __typename?: 'RalphWebProjectRepo';
    /** The branch that it is cloned from. */
    defaultBranch: Scalars['String']['output'];
    /** Its name, with or without its owner's. */
    githubRepoName: Scalars['String']['output'];
    /** Where it is: https://github.com/owner/name. The host is public. */
    githubRepoUrl: Scalars['String']['output'];
    /** Key. */
    id: Scalars['UUID']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Which folder of the working copy it is checked out to; the top when null. Never outside of it. 500 bytes at most. */
    path?: Maybe<Scalars['String']['output']>;
    /** Reads a single `RalphWebProject` that is related to this `RalphWebProjectRepo`. */
    project?: Maybe<RalphWebProject>;
    /** The project; a single-repo project has one repository at most. */
    projectId: Scalars['UUID']['output'];
};
export type RalphWebProjectRepoAggregates = {
    __typename?: 'RalphWebProjectRepoAggregates';
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphWebProjectRepoDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphWebProjectRepoGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};
export type RalphWebProjectRepoAggregatesCountWhereArgs = {
    filter: RalphWebProjectRepoFilter;
};
/** A filter to be used against aggregates of `RalphWebProjectRepo` object types. */
export type RalphWebProjectRepoAggregatesFilter = {
    /** A filter that must pass for the relevant `RalphWebProjectRepo` object to be included within the aggregate. */
    filter?: InputMaybe<RalphWebProjectRepoFilter>;
};
/** Orders of groups of `RalphWebProjectRepo`: what has no value comes last. */
export type RalphWebProjectRepoAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_DEFAULT_BRANCH_ASC' | 'DISTINCT_COUNT_DEFAULT_BRANCH_DESC' | 'DISTINCT_COUNT_GITHUB_REPO_NAME_ASC' | 'DISTINCT_COUNT_GITHUB_REPO_NAME_DESC' | 'DISTINCT_COUNT_GITHUB_REPO_URL_ASC' | 'DISTINCT_COUNT_GITHUB_REPO_URL_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_PATH_ASC' | 'DISTINCT_COUNT_PATH_DESC' | 'DISTINCT_COUNT_PROJECT_ID_ASC' | 'DISTINCT_COUNT_PROJECT_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC';
/** A connection to a list of `RalphWebProjectRepo` values. */
export type RalphWebProjectRepoConnection = {
    __typename?: 'RalphWebProjectRepoConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphWebProjectRepoAggregates>;
    /** A list of edges which contains the `RalphWebProjectRepo` and cursor to aid in pagination. */
    edges: Array<RalphWebProjectRepoEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphWebProjectRepoAggregates>>;
    /** A list of `RalphWebProjectRepo` objects. */
    nodes: Array<RalphWebProjectRepo>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphWebProjectRepo` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphWebProjectRepo` values. */
export type RalphWebProjectRepoConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<RalphWebProjectRepoGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphWebProjectRepoGroupBy>>;
    having?: InputMaybe<RalphWebProjectRepoHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebProjectRepoAggregatesOrderBy>>;
};
export type RalphWebProjectRepoDistinctCountAggregates = {
    __typename?: 'RalphWebProjectRepoDistinctCountAggregates';
    /** Distinct count of defaultBranch across the matching connection */
    defaultBranch?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of githubRepoName across the matching connection */
    githubRepoName?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of githubRepoUrl across the matching connection */
    githubRepoUrl?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of path across the matching connection */
    path?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of projectId across the matching connection */
    projectId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphWebProjectRepo` edge in the connection. */
export type RalphWebProjectRepoEdge = {
    __typename?: 'RalphWebProjectRepoEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphWebProjectRepo` at the end of the edge. */
    node: RalphWebProjectRepo;
};
/** A filter to be used against `RalphWebProjectRepo` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebProjectRepoFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphWebProjectRepoFilter>>;
    /** Filter by the object’s `defaultBranch` field. */
    defaultBranch?: InputMaybe<StringFilter>;
    /** Filter by the object’s `githubRepoName` field. */
    githubRepoName?: InputMaybe<StringFilter>;
    /** Filter by the object’s `githubRepoUrl` field. */
    githubRepoUrl?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphWebProjectRepoFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphWebProjectRepoFilter>>;
    /** Filter by the object’s `path` field. */
    path?: InputMaybe<StringFilter>;
    /** Filter by the object’s `project` relation. */
    project?: InputMaybe<RalphWebProjectFilter>;
    /** Filter by the object’s `projectId` field. */
    projectId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `RalphWebProjectRepo` for usage during aggregation. */
export type RalphWebProjectRepoGroupBy = 'DEFAULT_BRANCH' | 'GITHUB_REPO_NAME' | 'GITHUB_REPO_URL' | 'PATH' | 'PROJECT_ID';
/** What `RalphWebProjectRepo` is grouped by: the order of the keys is that of the fields here. */
export type RalphWebProjectRepoGroupByInput = {
    defaultBranch?: InputMaybe<Scalars['Boolean']['input']>;
    githubRepoName?: InputMaybe<Scalars['Boolean']['input']>;
    githubRepoUrl?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    path?: InputMaybe<Scalars['Boolean']['input']>;
    project?: InputMaybe<RalphWebProjectGroupByInput>;
    projectId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `RalphWebProjectRepo` has in common. */
export type RalphWebProjectRepoGroupKey = {
    __typename?: 'RalphWebProjectRepoGroupKey';
    defaultBranch?: Maybe<Scalars['String']['output']>;
    githubRepoName?: Maybe<Scalars['String']['output']>;
    githubRepoUrl?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    path?: Maybe<Scalars['String']['output']>;
    project?: Maybe<RalphWebProjectGroupKey>;
    projectId?: Maybe<Scalars['UUID']['output']>;
};
export type RalphWebProjectRepoHavingDistinctCountInput = {
    defaultBranch?: InputMaybe<HavingBigintFilter>;
    githubRepoName?: InputMaybe<HavingBigintFilter>;
    githubRepoUrl?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    path?: InputMaybe<HavingBigintFilter>;
    projectId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphWebProjectRepo` aggregates. */
export type RalphWebProjectRepoHavingInput = {
    AND?: InputMaybe<Array<RalphWebProjectRepoHavingInput>>;
    OR?: InputMaybe<Array<RalphWebProjectRepoHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphWebProjectRepoHavingDistinctCountInput>;
};
/** An input for mutations affecting `RalphWebProjectRepo` */
export type RalphWebProjectRepoInput = {
    /** The branch that it is cloned from. */
    defaultBranch?: InputMaybe<Scalars['String']['input']>;
    /** Its name, with or without its owner's. */
    githubRepoName: Scalars['String']['input'];
    /** Where it is: https://github.com/owner/name. The host is public. */
    githubRepoUrl: Scalars['String']['input'];
    /** Which folder of the working copy it is checked out to; the top when null. Never outside of it. 500 bytes at most. */
    path?: InputMaybe<Scalars['String']['input']>;
    /** The project; a single-repo project has one repository at most. */
    projectId: Scalars['UUID']['input'];
};
/** Methods to use when ordering `RalphWebProjectRepo`. */
export type RalphWebProjectRepoOrderBy = 'DEFAULT_BRANCH_ASC' | 'DEFAULT_BRANCH_DESC' | 'GITHUB_REPO_NAME_ASC' | 'GITHUB_REPO_NAME_DESC' | 'GITHUB_REPO_URL_ASC' | 'GITHUB_REPO_URL_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PATH_ASC' | 'PATH_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC';
/** Represents an update to a `RalphWebProjectRepo`. Fields that are set will be updated. */
export type RalphWebProjectRepoPatch = {
    /** The branch that it is cloned from. */
    defaultBranch?: InputMaybe<Scalars['String']['input']>;
    /** Its name, with or without its owner's. */
    githubRepoName?: InputMaybe<Scalars['String']['input']>;
    /** Where it is: https://github.com/owner/name. The host is public. */
    githubRepoUrl?: InputMaybe<Scalars['String']['input']>;
    /** Which folder of the working copy it is checked out to; the top when null. Never outside of it. 500 bytes at most. */
    path?: InputMaybe<Scalars['String']['input']>;
};
/** A filter to be used against many `RalphWebProjectRepo` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebProjectToManyRalphWebProjectRepoFilter = {
    /** Aggregates across related `RalphWebProjectRepo` match the filter criteria. */
    aggregates?: InputMaybe<RalphWebProjectRepoAggregatesFilter>;
    /** Every related `RalphWebProjectRepo` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphWebProjectRepoFilter>;
    /** No related `RalphWebProjectRepo` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphWebProjectRepoFilter>;
    /** Some related `RalphWebProjectRepo` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphWebProjectRepoFilter>;
};
/** A filter to be used against many `RalphWebWorkstream` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebProjectToManyRalphWebWorkstreamFilter = {
    /** Aggregates across related `RalphWebWorkstream` match the filter criteria. */
    aggregates?: InputMaybe<RalphWebWorkstreamAggregatesFilter>;
    /** Every related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphWebWorkstreamFilter>;
    /** No related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphWebWorkstreamFilter>;
    /** Some related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphWebWorkstreamFilter>;
};
/** Whether a project is one repository or several. */
export type RalphWebProjectType = 'multi_repo' | 'single_repo';
/** A filter to be used against RalphWebProjectType fields. All fields are combined with a logical ‘and.’ */
export type RalphWebProjectTypeFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphWebProjectType>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphWebProjectType>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphWebProjectType>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphWebProjectType>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphWebProjectType>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphWebProjectType>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphWebProjectType>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphWebProjectType>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphWebProjectType>>;
};
/** All input for the `ralphWebReleaseWorkstream` mutation. */
export type RalphWebReleaseWorkstreamInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    id: Scalars['UUID']['input'];
};
/** The output of our `ralphWebReleaseWorkstream` mutation. */
export type RalphWebReleaseWorkstreamPayload = {
    __typename?: 'RalphWebReleaseWorkstreamPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
};
/** All input for the `ralphWebRemoveAnthropicKey` mutation. */
export type RalphWebRemoveAnthropicKeyInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
};
/** The output of our `ralphWebRemoveAnthropicKey` mutation. */
export type RalphWebRemoveAnthropicKeyPayload = {
    __typename?: 'RalphWebRemoveAnthropicKeyPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphWebUserApiKey?: Maybe<RalphWebUserApiKey>;
};
/** All input for the `ralphWebReportIteration` mutation. */
export type RalphWebReportIterationInput = {
    attempt: Scalars['Int']['input'];
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    cost: Scalars['BigFloat']['input'];
    id: Scalars['UUID']['input'];
    iteration: Scalars['Int']['input'];
    progressBlobUrl?: InputMaybe<Scalars['String']['input']>;
    tokensIn: Scalars['BigInt']['input'];
    tokensOut: Scalars['BigInt']['input'];
};
/** The output of our `ralphWebReportIteration` mutation. */
export type RalphWebReportIterationPayload = {
    __typename?: 'RalphWebReportIterationPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
};
/** How much somebody of a role may run. */
export type RalphWebRoleLimit = Node & {
    __typename?: 'RalphWebRoleLimit';
    /** The Simpsons character that stands for the role. */
    characterName: Scalars['String']['output'];
    /** How many workstreams may be pending, running or waiting at the same time. */
    maxConcurrentWorkstreams: Scalars['Int']['output'];
    /** How many iterations one workstream may take. */
    maxIterationsPerWorkstream: Scalars['Int']['output'];
    /** How many workstreams may be started on one day, in UTC. */
    maxWorkstreamsPerDay: Scalars['Int']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads and enables pagination through a set of `RalphWebProfile`. */
    profiles: RalphWebProfileConnection;
    /** The role, such as dev. */
    role: Scalars['String']['output'];
};
/** How much somebody of a role may run. */
export type RalphWebRoleLimitProfilesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebProfileFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebProfileOrderBy>>;
};
export type RalphWebRoleLimitAggregates = {
    __typename?: 'RalphWebRoleLimitAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<RalphWebRoleLimitAverageAggregates>;
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphWebRoleLimitDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphWebRoleLimitGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphWebRoleLimitMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<RalphWebRoleLimitMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphWebRoleLimitMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<RalphWebRoleLimitP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<RalphWebRoleLimitP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<RalphWebRoleLimitP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphWebRoleLimitStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphWebRoleLimitSumAggregates>;
};
export type RalphWebRoleLimitAggregatesCountWhereArgs = {
    filter: RalphWebRoleLimitFilter;
};
/** Orders of groups of `RalphWebRoleLimit`: what has no value comes last. */
export type RalphWebRoleLimitAggregatesOrderBy = 'AVERAGE_MAX_CONCURRENT_WORKSTREAMS_ASC' | 'AVERAGE_MAX_CONCURRENT_WORKSTREAMS_DESC' | 'AVERAGE_MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'AVERAGE_MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'AVERAGE_MAX_WORKSTREAMS_PER_DAY_ASC' | 'AVERAGE_MAX_WORKSTREAMS_PER_DAY_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CHARACTER_NAME_ASC' | 'DISTINCT_COUNT_CHARACTER_NAME_DESC' | 'DISTINCT_COUNT_MAX_CONCURRENT_WORKSTREAMS_ASC' | 'DISTINCT_COUNT_MAX_CONCURRENT_WORKSTREAMS_DESC' | 'DISTINCT_COUNT_MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'DISTINCT_COUNT_MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'DISTINCT_COUNT_MAX_WORKSTREAMS_PER_DAY_ASC' | 'DISTINCT_COUNT_MAX_WORKSTREAMS_PER_DAY_DESC' | 'DISTINCT_COUNT_ROLE_ASC' | 'DISTINCT_COUNT_ROLE_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_MAX_CONCURRENT_WORKSTREAMS_ASC' | 'MAX_MAX_CONCURRENT_WORKSTREAMS_DESC' | 'MAX_MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'MAX_MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'MAX_MAX_WORKSTREAMS_PER_DAY_ASC' | 'MAX_MAX_WORKSTREAMS_PER_DAY_DESC' | 'MEDIAN_MAX_CONCURRENT_WORKSTREAMS_ASC' | 'MEDIAN_MAX_CONCURRENT_WORKSTREAMS_DESC' | 'MEDIAN_MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'MEDIAN_MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'MEDIAN_MAX_WORKSTREAMS_PER_DAY_ASC' | 'MEDIAN_MAX_WORKSTREAMS_PER_DAY_DESC' | 'MIN_MAX_CONCURRENT_WORKSTREAMS_ASC' | 'MIN_MAX_CONCURRENT_WORKSTREAMS_DESC' | 'MIN_MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'MIN_MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'MIN_MAX_WORKSTREAMS_PER_DAY_ASC' | 'MIN_MAX_WORKSTREAMS_PER_DAY_DESC' | 'P90_MAX_CONCURRENT_WORKSTREAMS_ASC' | 'P90_MAX_CONCURRENT_WORKSTREAMS_DESC' | 'P90_MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'P90_MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'P90_MAX_WORKSTREAMS_PER_DAY_ASC' | 'P90_MAX_WORKSTREAMS_PER_DAY_DESC' | 'P95_MAX_CONCURRENT_WORKSTREAMS_ASC' | 'P95_MAX_CONCURRENT_WORKSTREAMS_DESC' | 'P95_MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'P95_MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'P95_MAX_WORKSTREAMS_PER_DAY_ASC' | 'P95_MAX_WORKSTREAMS_PER_DAY_DESC' | 'P99_MAX_CONCURRENT_WORKSTREAMS_ASC' | 'P99_MAX_CONCURRENT_WORKSTREAMS_DESC' | 'P99_MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'P99_MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'P99_MAX_WORKSTREAMS_PER_DAY_ASC' | 'P99_MAX_WORKSTREAMS_PER_DAY_DESC' | 'STDDEV_SAMPLE_MAX_CONCURRENT_WORKSTREAMS_ASC' | 'STDDEV_SAMPLE_MAX_CONCURRENT_WORKSTREAMS_DESC' | 'STDDEV_SAMPLE_MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'STDDEV_SAMPLE_MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'STDDEV_SAMPLE_MAX_WORKSTREAMS_PER_DAY_ASC' | 'STDDEV_SAMPLE_MAX_WORKSTREAMS_PER_DAY_DESC' | 'SUM_MAX_CONCURRENT_WORKSTREAMS_ASC' | 'SUM_MAX_CONCURRENT_WORKSTREAMS_DESC' | 'SUM_MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'SUM_MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'SUM_MAX_WORKSTREAMS_PER_DAY_ASC' | 'SUM_MAX_WORKSTREAMS_PER_DAY_DESC';
export type RalphWebRoleLimitAverageAggregates = {
    __typename?: 'RalphWebRoleLimitAverageAggregates';
    /** Mean average of maxConcurrentWorkstreams across the matching connection */
    maxConcurrentWorkstreams?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of maxIterationsPerWorkstream across the matching connection */
    maxIterationsPerWorkstream?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of maxWorkstreamsPerDay across the matching connection */
    maxWorkstreamsPerDay?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `RalphWebRoleLimit` values. */
export type RalphWebRoleLimitConnection = {
    __typename?: 'RalphWebRoleLimitConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphWebRoleLimitAggregates>;
    /** A list of edges which contains the `RalphWebRoleLimit` and cursor to aid in pagination. */
    edges: Array<RalphWebRoleLimitEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphWebRoleLimitAggregates>>;
    /** A list of `RalphWebRoleLimit` objects. */
    nodes: Array<RalphWebRoleLimit>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphWebRoleLimit` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphWebRoleLimit` values. */
export type RalphWebRoleLimitConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<RalphWebRoleLimitGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphWebRoleLimitGroupBy>>;
    having?: InputMaybe<RalphWebRoleLimitHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebRoleLimitAggregatesOrderBy>>;
};
export type RalphWebRoleLimitDistinctCountAggregates = {
    __typename?: 'RalphWebRoleLimitDistinctCountAggregates';
    /** Distinct count of characterName across the matching connection */
    characterName?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of maxConcurrentWorkstreams across the matching connection */
    maxConcurrentWorkstreams?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of maxIterationsPerWorkstream across the matching connection */
    maxIterationsPerWorkstream?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of maxWorkstreamsPerDay across the matching connection */
    maxWorkstreamsPerDay?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of role across the matching connection */
    role?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphWebRoleLimit` edge in the connection. */
export type RalphWebRoleLimitEdge = {
    __typename?: 'RalphWebRoleLimitEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphWebRoleLimit` at the end of the edge. */
    node: RalphWebRoleLimit;
};
/** A filter to be used against `RalphWebRoleLimit` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebRoleLimitFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphWebRoleLimitFilter>>;
    /** Filter by the object’s `characterName` field. */
    characterName?: InputMaybe<StringFilter>;
    /** Filter by the object’s `maxConcurrentWorkstreams` field. */
    maxConcurrentWorkstreams?: InputMaybe<IntFilter>;
    /** Filter by the object’s `maxIterationsPerWorkstream` field. */
    maxIterationsPerWorkstream?: InputMaybe<IntFilter>;
    /** Filter by the object’s `maxWorkstreamsPerDay` field. */
    maxWorkstreamsPerDay?: InputMaybe<IntFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphWebRoleLimitFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphWebRoleLimitFilter>>;
    /** Filter by the object’s `profiles` relation. */
    profiles?: InputMaybe<RalphWebRoleLimitToManyRalphWebProfileFilter>;
    /** Some related `profiles` exist. */
    profilesExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `role` field. */
    role?: InputMaybe<StringFilter>;
};
/** Grouping methods for `RalphWebRoleLimit` for usage during aggregation. */
export type RalphWebRoleLimitGroupBy = 'CHARACTER_NAME' | 'MAX_CONCURRENT_WORKSTREAMS' | 'MAX_ITERATIONS_PER_WORKSTREAM' | 'MAX_WORKSTREAMS_PER_DAY';
/** What `RalphWebRoleLimit` is grouped by: the order of the keys is that of the fields here. */
export type RalphWebRoleLimitGroupByInput = {
    characterName?: InputMaybe<Scalars['Boolean']['input']>;
    maxConcurrentWorkstreams?: InputMaybe<GroupByNumber>;
    maxIterationsPerWorkstream?: InputMaybe<GroupByNumber>;
    maxWorkstreamsPerDay?: InputMaybe<GroupByNumber>;
    role?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `RalphWebRoleLimit` has in common. */
export type RalphWebRoleLimitGroupKey = {
    __typename?: 'RalphWebRoleLimitGroupKey';
    characterName?: Maybe<Scalars['String']['output']>;
    maxConcurrentWorkstreams?: Maybe<Scalars['Int']['output']>;
    maxIterationsPerWorkstream?: Maybe<Scalars['Int']['output']>;
    maxWorkstreamsPerDay?: Maybe<Scalars['Int']['output']>;
    role?: Maybe<Scalars['String']['output']>;
};
export type RalphWebRoleLimitHavingAverageInput = {
    maxConcurrentWorkstreams?: InputMaybe<HavingBigfloatFilter>;
    maxIterationsPerWorkstream?: InputMaybe<HavingBigfloatFilter>;
    maxWorkstreamsPerDay?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphWebRoleLimitHavingDistinctCountInput = {
    characterName?: InputMaybe<HavingBigintFilter>;
    maxConcurrentWorkstreams?: InputMaybe<HavingBigintFilter>;
    maxIterationsPerWorkstream?: InputMaybe<HavingBigintFilter>;
    maxWorkstreamsPerDay?: InputMaybe<HavingBigintFilter>;
    role?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphWebRoleLimit` aggregates. */
export type RalphWebRoleLimitHavingInput = {
    AND?: InputMaybe<Array<RalphWebRoleLimitHavingInput>>;
    OR?: InputMaybe<Array<RalphWebRoleLimitHavingInput>>;
    average?: InputMaybe<RalphWebRoleLimitHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphWebRoleLimitHavingDistinctCountInput>;
    max?: InputMaybe<RalphWebRoleLimitHavingMaxInput>;
    median?: InputMaybe<RalphWebRoleLimitHavingMedianInput>;
    min?: InputMaybe<RalphWebRoleLimitHavingMinInput>;
    p90?: InputMaybe<RalphWebRoleLimitHavingP90Input>;
    p95?: InputMaybe<RalphWebRoleLimitHavingP95Input>;
    p99?: InputMaybe<RalphWebRoleLimitHavingP99Input>;
    stddevSample?: InputMaybe<RalphWebRoleLimitHavingStddevSampleInput>;
    sum?: InputMaybe<RalphWebRoleLimitHavingSumInput>;
};
export type RalphWebRoleLimitHavingMaxInput = {
    maxConcurrentWorkstreams?: InputMaybe<HavingIntFilter>;
    maxIterationsPerWorkstream?: InputMaybe<HavingIntFilter>;
    maxWorkstreamsPerDay?: InputMaybe<HavingIntFilter>;
};
export type RalphWebRoleLimitHavingMedianInput = {
    maxConcurrentWorkstreams?: InputMaybe<HavingFloatFilter>;
    maxIterationsPerWorkstream?: InputMaybe<HavingFloatFilter>;
    maxWorkstreamsPerDay?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebRoleLimitHavingMinInput = {
    maxConcurrentWorkstreams?: InputMaybe<HavingIntFilter>;
    maxIterationsPerWorkstream?: InputMaybe<HavingIntFilter>;
    maxWorkstreamsPerDay?: InputMaybe<HavingIntFilter>;
};
export type RalphWebRoleLimitHavingP90Input = {
    maxConcurrentWorkstreams?: InputMaybe<HavingFloatFilter>;
    maxIterationsPerWorkstream?: InputMaybe<HavingFloatFilter>;
    maxWorkstreamsPerDay?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebRoleLimitHavingP95Input = {
    maxConcurrentWorkstreams?: InputMaybe<HavingFloatFilter>;
    maxIterationsPerWorkstream?: InputMaybe<HavingFloatFilter>;
    maxWorkstreamsPerDay?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebRoleLimitHavingP99Input = {
    maxConcurrentWorkstreams?: InputMaybe<HavingFloatFilter>;
    maxIterationsPerWorkstream?: InputMaybe<HavingFloatFilter>;
    maxWorkstreamsPerDay?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebRoleLimitHavingStddevSampleInput = {
    maxConcurrentWorkstreams?: InputMaybe<HavingBigfloatFilter>;
    maxIterationsPerWorkstream?: InputMaybe<HavingBigfloatFilter>;
    maxWorkstreamsPerDay?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphWebRoleLimitHavingSumInput = {
    maxConcurrentWorkstreams?: InputMaybe<HavingBigintFilter>;
    maxIterationsPerWorkstream?: InputMaybe<HavingBigintFilter>;
    maxWorkstreamsPerDay?: InputMaybe<HavingBigintFilter>;
};
export type RalphWebRoleLimitMaxAggregates = {
    __typename?: 'RalphWebRoleLimitMaxAggregates';
    /** Maximum of maxConcurrentWorkstreams across the matching connection */
    maxConcurrentWorkstreams?: Maybe<Scalars['Int']['output']>;
    /** Maximum of maxIterationsPerWorkstream across the matching connection */
    maxIterationsPerWorkstream?: Maybe<Scalars['Int']['output']>;
    /** Maximum of maxWorkstreamsPerDay across the matching connection */
    maxWorkstreamsPerDay?: Maybe<Scalars['Int']['output']>;
};
export type RalphWebRoleLimitMedianAggregates = {
    __typename?: 'RalphWebRoleLimitMedianAggregates';
    /** Median of maxConcurrentWorkstreams across the matching connection */
    maxConcurrentWorkstreams?: Maybe<Scalars['Float']['output']>;
    /** Median of maxIterationsPerWorkstream across the matching connection */
    maxIterationsPerWorkstream?: Maybe<Scalars['Float']['output']>;
    /** Median of maxWorkstreamsPerDay across the matching connection */
    maxWorkstreamsPerDay?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebRoleLimitMinAggregates = {
    __typename?: 'RalphWebRoleLimitMinAggregates';
    /** Minimum of maxConcurrentWorkstreams across the matching connection */
    maxConcurrentWorkstreams?: Maybe<Scalars['Int']['output']>;
    /** Minimum of maxIterationsPerWorkstream across the matching connection */
    maxIterationsPerWorkstream?: Maybe<Scalars['Int']['output']>;
    /** Minimum of maxWorkstreamsPerDay across the matching connection */
    maxWorkstreamsPerDay?: Maybe<Scalars['Int']['output']>;
};
/** Methods to use when ordering `RalphWebRoleLimit`. */
export type RalphWebRoleLimitOrderBy = 'CHARACTER_NAME_ASC' | 'CHARACTER_NAME_DESC' | 'MAX_CONCURRENT_WORKSTREAMS_ASC' | 'MAX_CONCURRENT_WORKSTREAMS_DESC' | 'MAX_ITERATIONS_PER_WORKSTREAM_ASC' | 'MAX_ITERATIONS_PER_WORKSTREAM_DESC' | 'MAX_WORKSTREAMS_PER_DAY_ASC' | 'MAX_WORKSTREAMS_PER_DAY_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROFILES_AVERAGE_DONUTS_ASC' | 'PROFILES_AVERAGE_DONUTS_DESC' | 'PROFILES_AVERAGE_LEVEL_ASC' | 'PROFILES_AVERAGE_LEVEL_DESC' | 'PROFILES_AVERAGE_STREAK_DAYS_ASC' | 'PROFILES_AVERAGE_STREAK_DAYS_DESC' | 'PROFILES_AVERAGE_XP_ASC' | 'PROFILES_AVERAGE_XP_DESC' | 'PROFILES_COUNT_ASC' | 'PROFILES_COUNT_DESC' | 'PROFILES_MAX_DONUTS_ASC' | 'PROFILES_MAX_DONUTS_DESC' | 'PROFILES_MAX_LEVEL_ASC' | 'PROFILES_MAX_LEVEL_DESC' | 'PROFILES_MAX_STREAK_DAYS_ASC' | 'PROFILES_MAX_STREAK_DAYS_DESC' | 'PROFILES_MAX_XP_ASC' | 'PROFILES_MAX_XP_DESC' | 'PROFILES_MIN_DONUTS_ASC' | 'PROFILES_MIN_DONUTS_DESC' | 'PROFILES_MIN_LEVEL_ASC' | 'PROFILES_MIN_LEVEL_DESC' | 'PROFILES_MIN_STREAK_DAYS_ASC' | 'PROFILES_MIN_STREAK_DAYS_DESC' | 'PROFILES_MIN_XP_ASC' | 'PROFILES_MIN_XP_DESC' | 'PROFILES_STDDEV_SAMPLE_DONUTS_ASC' | 'PROFILES_STDDEV_SAMPLE_DONUTS_DESC' | 'PROFILES_STDDEV_SAMPLE_LEVEL_ASC' | 'PROFILES_STDDEV_SAMPLE_LEVEL_DESC' | 'PROFILES_STDDEV_SAMPLE_STREAK_DAYS_ASC' | 'PROFILES_STDDEV_SAMPLE_STREAK_DAYS_DESC' | 'PROFILES_STDDEV_SAMPLE_XP_ASC' | 'PROFILES_STDDEV_SAMPLE_XP_DESC' | 'PROFILES_SUM_DONUTS_ASC' | 'PROFILES_SUM_DONUTS_DESC' | 'PROFILES_SUM_LEVEL_ASC' | 'PROFILES_SUM_LEVEL_DESC' | 'PROFILES_SUM_STREAK_DAYS_ASC' | 'PROFILES_SUM_STREAK_DAYS_DESC' | 'PROFILES_SUM_XP_ASC' | 'PROFILES_SUM_XP_DESC' | 'ROLE_ASC' | 'ROLE_DESC';
export type RalphWebRoleLimitP90Aggregates = {
    __typename?: 'RalphWebRoleLimitP90Aggregates';
    /** 90th percentile of maxConcurrentWorkstreams across the matching connection */
    maxConcurrentWorkstreams?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of maxIterationsPerWorkstream across the matching connection */
    maxIterationsPerWorkstream?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of maxWorkstreamsPerDay across the matching connection */
    maxWorkstreamsPerDay?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebRoleLimitP95Aggregates = {
    __typename?: 'RalphWebRoleLimitP95Aggregates';
    /** 95th percentile of maxConcurrentWorkstreams across the matching connection */
    maxConcurrentWorkstreams?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of maxIterationsPerWorkstream across the matching connection */
    maxIterationsPerWorkstream?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of maxWorkstreamsPerDay across the matching connection */
    maxWorkstreamsPerDay?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebRoleLimitP99Aggregates = {
    __typename?: 'RalphWebRoleLimitP99Aggregates';
    /** 99th percentile of maxConcurrentWorkstreams across the matching connection */
    maxConcurrentWorkstreams?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of maxIterationsPerWorkstream across the matching connection */
    maxIterationsPerWorkstream?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of maxWorkstreamsPerDay across the matching connection */
    maxWorkstreamsPerDay?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebRoleLimitStddevSampleAggregates = {
    __typename?: 'RalphWebRoleLimitStddevSampleAggregates';
    /** Sample standard deviation of maxConcurrentWorkstreams across the matching connection */
    maxConcurrentWorkstreams?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of maxIterationsPerWorkstream across the matching connection */
    maxIterationsPerWorkstream?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of maxWorkstreamsPerDay across the matching connection */
    maxWorkstreamsPerDay?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphWebRoleLimitSumAggregates = {
    __typename?: 'RalphWebRoleLimitSumAggregates';
    /** Sum of maxConcurrentWorkstreams across the matching connection */
    maxConcurrentWorkstreams: Scalars['BigInt']['output'];
    /** Sum of maxIterationsPerWorkstream across the matching connection */
    maxIterationsPerWorkstream: Scalars['BigInt']['output'];
    /** Sum of maxWorkstreamsPerDay across the matching connection */
    maxWorkstreamsPerDay: Scalars['BigInt']['output'];
};
/** A filter to be used against many `RalphWebProfile` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebRoleLimitToManyRalphWebProfileFilter = {
    /** Aggregates across related `RalphWebProfile` match the filter criteria. */
    aggregates?: InputMaybe<RalphWebProfileAggregatesFilter>;
    /** Every related `RalphWebProfile` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphWebProfileFilter>;
    /** No related `RalphWebProfile` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphWebProfileFilter>;
    /** Some related `RalphWebProfile` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphWebProfileFilter>;
};
export type RalphWebSetAnthropicKeyInput = {
    /** As Anthropic shows it: sk-ant-… */
    anthropicKey: Scalars['String']['input'];
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
};
export type RalphWebSetAnthropicKeyPayload = {
    __typename?: 'RalphWebSetAnthropicKeyPayload';
    clientMutationId?: Maybe<Scalars['String']['output']>;
    query?: Maybe<Query>;
    /** That a key is set, and when; the key itself cannot be read. */
    ralphWebUserApiKey?: Maybe<RalphWebUserApiKey>;
};
/** All input for the `ralphWebStartWorkstream` mutation. */
export type RalphWebStartWorkstreamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    maxIterations?: InputMaybe<Scalars['Int']['input']>;
    name: Scalars['String']['input'];
    projectId: Scalars['UUID']['input'];
    promptBlobUrl?: InputMaybe<Scalars['String']['input']>;
    slug: Scalars['String']['input'];
};
/** The output of our `ralphWebStartWorkstream` mutation. */
export type RalphWebStartWorkstreamPayload = {
    __typename?: 'RalphWebStartWorkstreamPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
};
export type RalphWebTakeAnthropicKeyInput = {
    /** Which attempt it is: attempts of the claimed workstream. */
    attempt: Scalars['Int']['input'];
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** The workstream that the caller has claimed. */
    workstreamId: Scalars['UUID']['input'];
};
export type RalphWebTakeAnthropicKeyPayload = {
    __typename?: 'RalphWebTakeAnthropicKeyPayload';
    /** The key of the workstream's user. Keep it in memory only, and forget it when the lease ends. */
    anthropicKey: Scalars['String']['output'];
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Until when the lease lasts for which it is given, unless it is extended. */
    expiresAt: Scalars['Datetime']['output'];
    query?: Maybe<Query>;
};
/** That an account has set its Anthropic key. Set by ralphWebSetAnthropicKey; the key itself cannot be read. */
export type RalphWebUserApiKey = Node & {
    __typename?: 'RalphWebUserApiKey';
    /** When it was first set. */
    createdAt: Scalars['Datetime']['output'];
    /** Key of the row; not the secret. */
    id: Scalars['UUID']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** When it was last set or replaced. */
    setAt: Scalars['Datetime']['output'];
    /** Reads a single `User` that is related to this `RalphWebUserApiKey`. */
    user?: Maybe<User>;
    /** Whose Anthropic key it is. */
    userId: Scalars['UUID']['output'];
};
export type RalphWebUserApiKeyAggregates = {
    __typename?: 'RalphWebUserApiKeyAggregates';
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphWebUserApiKeyDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphWebUserApiKeyGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphWebUserApiKeyMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphWebUserApiKeyMinAggregates>;
};
export type RalphWebUserApiKeyAggregatesCountWhereArgs = {
    filter: RalphWebUserApiKeyFilter;
};
/** Orders of groups of `RalphWebUserApiKey`: what has no value comes last. */
export type RalphWebUserApiKeyAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_SET_AT_ASC' | 'DISTINCT_COUNT_SET_AT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_SET_AT_ASC' | 'MAX_SET_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_SET_AT_ASC' | 'MIN_SET_AT_DESC';
/** A connection to a list of `RalphWebUserApiKey` values. */
export type RalphWebUserApiKeyConnection = {
    __typename?: 'RalphWebUserApiKeyConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphWebUserApiKeyAggregates>;
    /** A list of edges which contains the `RalphWebUserApiKey` and cursor to aid in pagination. */
    edges: Array<RalphWebUserApiKeyEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphWebUserApiKeyAggregates>>;
    /** A list of `RalphWebUserApiKey` objects. */
    nodes: Array<RalphWebUserApiKey>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphWebUserApiKey` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphWebUserApiKey` values. */
export type RalphWebUserApiKeyConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<RalphWebUserApiKeyGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphWebUserApiKeyGroupBy>>;
    having?: InputMaybe<RalphWebUserApiKeyHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebUserApiKeyAggregatesOrderBy>>;
};
export type RalphWebUserApiKeyDistinctCountAggregates = {
    __typename?: 'RalphWebUserApiKeyDistinctCountAggregates';
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of setAt across the matching connection */
    setAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphWebUserApiKey` edge in the connection. */
export type RalphWebUserApiKeyEdge = {
    __typename?: 'RalphWebUserApiKeyEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphWebUserApiKey` at the end of the edge. */
    node: RalphWebUserApiKey;
};
/** A filter to be used against `RalphWebUserApiKey` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebUserApiKeyFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphWebUserApiKeyFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphWebUserApiKeyFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphWebUserApiKeyFilter>>;
    /** Filter by the object’s `setAt` field. */
    setAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `RalphWebUserApiKey` for usage during aggregation. */
export type RalphWebUserApiKeyGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'SET_AT' | 'SET_AT_TRUNCATED_TO_DAY' | 'SET_AT_TRUNCATED_TO_HOUR';
/** What `RalphWebUserApiKey` is grouped by: the order of the keys is that of the fields here. */
export type RalphWebUserApiKeyGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    setAt?: InputMaybe<GroupByTime>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `RalphWebUserApiKey` has in common. */
export type RalphWebUserApiKeyGroupKey = {
    __typename?: 'RalphWebUserApiKeyGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    setAt?: Maybe<Scalars['Datetime']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type RalphWebUserApiKeyHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    setAt?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphWebUserApiKey` aggregates. */
export type RalphWebUserApiKeyHavingInput = {
    AND?: InputMaybe<Array<RalphWebUserApiKeyHavingInput>>;
    OR?: InputMaybe<Array<RalphWebUserApiKeyHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphWebUserApiKeyHavingDistinctCountInput>;
    max?: InputMaybe<RalphWebUserApiKeyHavingMaxInput>;
    min?: InputMaybe<RalphWebUserApiKeyHavingMinInput>;
};
export type RalphWebUserApiKeyHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    setAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphWebUserApiKeyHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    setAt?: InputMaybe<HavingDatetimeFilter>;
};
export type RalphWebUserApiKeyMaxAggregates = {
    __typename?: 'RalphWebUserApiKeyMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of setAt across the matching connection */
    setAt?: Maybe<Scalars['Datetime']['output']>;
};
export type RalphWebUserApiKeyMinAggregates = {
    __typename?: 'RalphWebUserApiKeyMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of setAt across the matching connection */
    setAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `RalphWebUserApiKey`. */
export type RalphWebUserApiKeyOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SET_AT_ASC' | 'SET_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** An AI agent's work on a project. Begun by ralphWebStartWorkstream, carried out by a worker. */
export type RalphWebWorkstream = Node & {
    __typename?: 'RalphWebWorkstream';
    /** Reads a single `User` that is related to this `RalphWebWorkstream`. */
    agent?: Maybe<User>;
    /** The account of the worker that claimed it last; null while it is pending, and when that account is gone. */
    agentId?: Maybe<Scalars['UUID']['output']>;
    /** The user's answer to the last question; null until there is one. */
    answer?: Maybe<Scalars['String']['output']>;
    /** How often it was claimed. The worker that reports on it says which attempt it is. */
    attempts: Scalars['Int']['output'];
    /** The CloudWatch group of its log. */
    cloudwatchLogGroup?: Maybe<Scalars['String']['output']>;
    /** The stream of its log in that group. */
    cloudwatchLogStream?: Maybe<Scalars['String']['output']>;
    /** When it ended, in whichever way. */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** When its user started it. */
    createdAt: Scalars['Datetime']['output'];
    /** The last iteration that the worker reported; 0 before the first. */
    currentIteration: Scalars['Int']['output'];
    /** Why it failed, if that is known. */
    errorMessage?: Maybe<Scalars['String']['output']>;
    /** The cluster of that task. */
    fargateCluster?: Maybe<Scalars['String']['output']>;
    /** The AWS Fargate task that runs it. */
    fargateTaskArn?: Maybe<Scalars['String']['output']>;
    /** Key. */
    id: Scalars['UUID']['output'];
    /** Whether its worker has let the lease end without a word: it runs no more, and the next worker takes over. */
    leaseExpired: Scalars['Boolean']['output'];
    /** Until when its worker holds it; afterwards another may take over. Null unless it is running. */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** After how many iterations it must end. */
    maxIterations: Scalars['Int']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** What its user calls it. */
    name: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** What the worker asks its user while it waits; null otherwise. */
    pendingQuestion?: Maybe<Scalars['String']['output']>;
    /** Where the worker keeps its notes of progress. */
    progressBlobUrl?: Maybe<Scalars['String']['output']>;
    /** Reads a single `RalphWebProject` that is related to this `RalphWebWorkstream`. */
    project?: Maybe<RalphWebProject>;
    /** The project that it works on. */
    projectId: Scalars['UUID']['output'];
    /** Where the prompt is: what the worker is to do. */
    promptBlobUrl?: Maybe<Scalars['String']['output']>;
    /** Its name in addresses and branches: lowercase words with hyphens, unique in its project. */
    slug: Scalars['String']['output'];
    /** When a worker first claimed it. */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Where it stands. */
    status: RalphWebWorkstreamStatus;
    /** Tokens sent to the model so far. */
    tokensIn: Scalars['BigInt']['output'];
    /** Tokens received from the model so far. */
    tokensOut: Scalars['BigInt']['output'];
    /** What they cost so far, in US dollars, exactly. */
    totalCost: Scalars['BigFloat']['output'];
    /** Reads a single `User` that is related to this `RalphWebWorkstream`. */
    user?: Maybe<User>;
    /** Who started it: the project's owner. */
    userId: Scalars['UUID']['output'];
};
export type RalphWebWorkstreamAggregates = {
    __typename?: 'RalphWebWorkstreamAggregates';
    /** Mean average aggregates across the matching connection (ignoring before/after/first/last/offset) */
    average?: Maybe<RalphWebWorkstreamAverageAggregates>;
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<RalphWebWorkstreamDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<RalphWebWorkstreamGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<RalphWebWorkstreamMaxAggregates>;
    /** Median aggregates across the matching connection (ignoring before/after/first/last/offset) */
    median?: Maybe<RalphWebWorkstreamMedianAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<RalphWebWorkstreamMinAggregates>;
    /** 90th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p90?: Maybe<RalphWebWorkstreamP90Aggregates>;
    /** 95th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p95?: Maybe<RalphWebWorkstreamP95Aggregates>;
    /** 99th percentile aggregates across the matching connection (ignoring before/after/first/last/offset) */
    p99?: Maybe<RalphWebWorkstreamP99Aggregates>;
    /** Sample standard deviation aggregates across the matching connection (ignoring before/after/first/last/offset) */
    stddevSample?: Maybe<RalphWebWorkstreamStddevSampleAggregates>;
    /** Sum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    sum?: Maybe<RalphWebWorkstreamSumAggregates>;
};
export type RalphWebWorkstreamAggregatesCountWhereArgs = {
    filter: RalphWebWorkstreamFilter;
};
/** A filter to be used against aggregates of `RalphWebWorkstream` object types. */
export type RalphWebWorkstreamAggregatesFilter = {
    /** Mean average aggregate over matching `RalphWebWorkstream` objects. */
    average?: InputMaybe<RalphWebWorkstreamAverageAggregateFilter>;
    /** Distinct count aggregate over matching `RalphWebWorkstream` objects. */
    distinctCount?: InputMaybe<RalphWebWorkstreamDistinctCountAggregateFilter>;
    /** A filter that must pass for the relevant `RalphWebWorkstream` object to be included within the aggregate. */
    filter?: InputMaybe<RalphWebWorkstreamFilter>;
    /** Maximum aggregate over matching `RalphWebWorkstream` objects. */
    max?: InputMaybe<RalphWebWorkstreamMaxAggregateFilter>;
    /** Minimum aggregate over matching `RalphWebWorkstream` objects. */
    min?: InputMaybe<RalphWebWorkstreamMinAggregateFilter>;
    /** Sample standard deviation aggregate over matching `RalphWebWorkstream` objects. */
    stddevSample?: InputMaybe<RalphWebWorkstreamStddevSampleAggregateFilter>;
    /** Sum aggregate over matching `RalphWebWorkstream` objects. */
    sum?: InputMaybe<RalphWebWorkstreamSumAggregateFilter>;
};
/** Orders of groups of `RalphWebWorkstream`: what has no value comes last. */
export type RalphWebWorkstreamAggregatesOrderBy = 'AVERAGE_ATTEMPTS_ASC' | 'AVERAGE_ATTEMPTS_DESC' | 'AVERAGE_CURRENT_ITERATION_ASC' | 'AVERAGE_CURRENT_ITERATION_DESC' | 'AVERAGE_MAX_ITERATIONS_ASC' | 'AVERAGE_MAX_ITERATIONS_DESC' | 'AVERAGE_TOKENS_IN_ASC' | 'AVERAGE_TOKENS_IN_DESC' | 'AVERAGE_TOKENS_OUT_ASC' | 'AVERAGE_TOKENS_OUT_DESC' | 'AVERAGE_TOTAL_COST_ASC' | 'AVERAGE_TOTAL_COST_DESC' | 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_AGENT_ID_ASC' | 'DISTINCT_COUNT_AGENT_ID_DESC' | 'DISTINCT_COUNT_ANSWER_ASC' | 'DISTINCT_COUNT_ANSWER_DESC' | 'DISTINCT_COUNT_ATTEMPTS_ASC' | 'DISTINCT_COUNT_ATTEMPTS_DESC' | 'DISTINCT_COUNT_CLOUDWATCH_LOG_GROUP_ASC' | 'DISTINCT_COUNT_CLOUDWATCH_LOG_GROUP_DESC' | 'DISTINCT_COUNT_CLOUDWATCH_LOG_STREAM_ASC' | 'DISTINCT_COUNT_CLOUDWATCH_LOG_STREAM_DESC' | 'DISTINCT_COUNT_COMPLETED_AT_ASC' | 'DISTINCT_COUNT_COMPLETED_AT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_CURRENT_ITERATION_ASC' | 'DISTINCT_COUNT_CURRENT_ITERATION_DESC' | 'DISTINCT_COUNT_ERROR_MESSAGE_ASC' | 'DISTINCT_COUNT_ERROR_MESSAGE_DESC' | 'DISTINCT_COUNT_FARGATE_CLUSTER_ASC' | 'DISTINCT_COUNT_FARGATE_CLUSTER_DESC' | 'DISTINCT_COUNT_FARGATE_TASK_ARN_ASC' | 'DISTINCT_COUNT_FARGATE_TASK_ARN_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_LEASE_EXPIRES_AT_ASC' | 'DISTINCT_COUNT_LEASE_EXPIRES_AT_DESC' | 'DISTINCT_COUNT_MAX_ITERATIONS_ASC' | 'DISTINCT_COUNT_MAX_ITERATIONS_DESC' | 'DISTINCT_COUNT_NAME_ASC' | 'DISTINCT_COUNT_NAME_DESC' | 'DISTINCT_COUNT_PENDING_QUESTION_ASC' | 'DISTINCT_COUNT_PENDING_QUESTION_DESC' | 'DISTINCT_COUNT_PROGRESS_BLOB_URL_ASC' | 'DISTINCT_COUNT_PROGRESS_BLOB_URL_DESC' | 'DISTINCT_COUNT_PROJECT_ID_ASC' | 'DISTINCT_COUNT_PROJECT_ID_DESC' | 'DISTINCT_COUNT_PROMPT_BLOB_URL_ASC' | 'DISTINCT_COUNT_PROMPT_BLOB_URL_DESC' | 'DISTINCT_COUNT_SLUG_ASC' | 'DISTINCT_COUNT_SLUG_DESC' | 'DISTINCT_COUNT_STARTED_AT_ASC' | 'DISTINCT_COUNT_STARTED_AT_DESC' | 'DISTINCT_COUNT_STATUS_ASC' | 'DISTINCT_COUNT_STATUS_DESC' | 'DISTINCT_COUNT_TOKENS_IN_ASC' | 'DISTINCT_COUNT_TOKENS_IN_DESC' | 'DISTINCT_COUNT_TOKENS_OUT_ASC' | 'DISTINCT_COUNT_TOKENS_OUT_DESC' | 'DISTINCT_COUNT_TOTAL_COST_ASC' | 'DISTINCT_COUNT_TOTAL_COST_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_ATTEMPTS_ASC' | 'MAX_ATTEMPTS_DESC' | 'MAX_COMPLETED_AT_ASC' | 'MAX_COMPLETED_AT_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_CURRENT_ITERATION_ASC' | 'MAX_CURRENT_ITERATION_DESC' | 'MAX_LEASE_EXPIRES_AT_ASC' | 'MAX_LEASE_EXPIRES_AT_DESC' | 'MAX_MAX_ITERATIONS_ASC' | 'MAX_MAX_ITERATIONS_DESC' | 'MAX_STARTED_AT_ASC' | 'MAX_STARTED_AT_DESC' | 'MAX_TOKENS_IN_ASC' | 'MAX_TOKENS_IN_DESC' | 'MAX_TOKENS_OUT_ASC' | 'MAX_TOKENS_OUT_DESC' | 'MAX_TOTAL_COST_ASC' | 'MAX_TOTAL_COST_DESC' | 'MEDIAN_ATTEMPTS_ASC' | 'MEDIAN_ATTEMPTS_DESC' | 'MEDIAN_CURRENT_ITERATION_ASC' | 'MEDIAN_CURRENT_ITERATION_DESC' | 'MEDIAN_MAX_ITERATIONS_ASC' | 'MEDIAN_MAX_ITERATIONS_DESC' | 'MEDIAN_TOKENS_IN_ASC' | 'MEDIAN_TOKENS_IN_DESC' | 'MEDIAN_TOKENS_OUT_ASC' | 'MEDIAN_TOKENS_OUT_DESC' | 'MEDIAN_TOTAL_COST_ASC' | 'MEDIAN_TOTAL_COST_DESC' | 'MIN_ATTEMPTS_ASC' | 'MIN_ATTEMPTS_DESC' | 'MIN_COMPLETED_AT_ASC' | 'MIN_COMPLETED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_CURRENT_ITERATION_ASC' | 'MIN_CURRENT_ITERATION_DESC' | 'MIN_LEASE_EXPIRES_AT_ASC' | 'MIN_LEASE_EXPIRES_AT_DESC' | 'MIN_MAX_ITERATIONS_ASC' | 'MIN_MAX_ITERATIONS_DESC' | 'MIN_STARTED_AT_ASC' | 'MIN_STARTED_AT_DESC' | 'MIN_TOKENS_IN_ASC' | 'MIN_TOKENS_IN_DESC' | 'MIN_TOKENS_OUT_ASC' | 'MIN_TOKENS_OUT_DESC' | 'MIN_TOTAL_COST_ASC' | 'MIN_TOTAL_COST_DESC' | 'P90_ATTEMPTS_ASC' | 'P90_ATTEMPTS_DESC' | 'P90_CURRENT_ITERATION_ASC' | 'P90_CURRENT_ITERATION_DESC' | 'P90_MAX_ITERATIONS_ASC' | 'P90_MAX_ITERATIONS_DESC' | 'P90_TOKENS_IN_ASC' | 'P90_TOKENS_IN_DESC' | 'P90_TOKENS_OUT_ASC' | 'P90_TOKENS_OUT_DESC' | 'P90_TOTAL_COST_ASC' | 'P90_TOTAL_COST_DESC' | 'P95_ATTEMPTS_ASC' | 'P95_ATTEMPTS_DESC' | 'P95_CURRENT_ITERATION_ASC' | 'P95_CURRENT_ITERATION_DESC' | 'P95_MAX_ITERATIONS_ASC' | 'P95_MAX_ITERATIONS_DESC' | 'P95_TOKENS_IN_ASC' | 'P95_TOKENS_IN_DESC' | 'P95_TOKENS_OUT_ASC' | 'P95_TOKENS_OUT_DESC' | 'P95_TOTAL_COST_ASC' | 'P95_TOTAL_COST_DESC' | 'P99_ATTEMPTS_ASC' | 'P99_ATTEMPTS_DESC' | 'P99_CURRENT_ITERATION_ASC' | 'P99_CURRENT_ITERATION_DESC' | 'P99_MAX_ITERATIONS_ASC' | 'P99_MAX_ITERATIONS_DESC' | 'P99_TOKENS_IN_ASC' | 'P99_TOKENS_IN_DESC' | 'P99_TOKENS_OUT_ASC' | 'P99_TOKENS_OUT_DESC' | 'P99_TOTAL_COST_ASC' | 'P99_TOTAL_COST_DESC' | 'STDDEV_SAMPLE_ATTEMPTS_ASC' | 'STDDEV_SAMPLE_ATTEMPTS_DESC' | 'STDDEV_SAMPLE_CURRENT_ITERATION_ASC' | 'STDDEV_SAMPLE_CURRENT_ITERATION_DESC' | 'STDDEV_SAMPLE_MAX_ITERATIONS_ASC' | 'STDDEV_SAMPLE_MAX_ITERATIONS_DESC' | 'STDDEV_SAMPLE_TOKENS_IN_ASC' | 'STDDEV_SAMPLE_TOKENS_IN_DESC' | 'STDDEV_SAMPLE_TOKENS_OUT_ASC' | 'STDDEV_SAMPLE_TOKENS_OUT_DESC' | 'STDDEV_SAMPLE_TOTAL_COST_ASC' | 'STDDEV_SAMPLE_TOTAL_COST_DESC' | 'SUM_ATTEMPTS_ASC' | 'SUM_ATTEMPTS_DESC' | 'SUM_CURRENT_ITERATION_ASC' | 'SUM_CURRENT_ITERATION_DESC' | 'SUM_MAX_ITERATIONS_ASC' | 'SUM_MAX_ITERATIONS_DESC' | 'SUM_TOKENS_IN_ASC' | 'SUM_TOKENS_IN_DESC' | 'SUM_TOKENS_OUT_ASC' | 'SUM_TOKENS_OUT_DESC' | 'SUM_TOTAL_COST_ASC' | 'SUM_TOTAL_COST_DESC';
export type RalphWebWorkstreamAverageAggregateFilter = {
    attempts?: InputMaybe<BigFloatFilter>;
    currentIteration?: InputMaybe<BigFloatFilter>;
    maxIterations?: InputMaybe<BigFloatFilter>;
    tokensIn?: InputMaybe<BigFloatFilter>;
    tokensOut?: InputMaybe<BigFloatFilter>;
    totalCost?: InputMaybe<BigFloatFilter>;
};
export type RalphWebWorkstreamAverageAggregates = {
    __typename?: 'RalphWebWorkstreamAverageAggregates';
    /** Mean average of attempts across the matching connection */
    attempts?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of currentIteration across the matching connection */
    currentIteration?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of maxIterations across the matching connection */
    maxIterations?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of tokensIn across the matching connection */
    tokensIn?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of tokensOut across the matching connection */
    tokensOut?: Maybe<Scalars['BigFloat']['output']>;
    /** Mean average of totalCost across the matching connection */
    totalCost?: Maybe<Scalars['BigFloat']['output']>;
};
/** A connection to a list of `RalphWebWorkstream` values. */
export type RalphWebWorkstreamConnection = {
    __typename?: 'RalphWebWorkstreamConnection';
    /** Aggregates across the matching connection (ignoring before/after/first/last/offset) */
    aggregates?: Maybe<RalphWebWorkstreamAggregates>;
    /** A list of edges which contains the `RalphWebWorkstream` and cursor to aid in pagination. */
    edges: Array<RalphWebWorkstreamEdge>;
    /** Grouped aggregates across the matching connection (ignoring before/after/first/last/offset) */
    groupedAggregates?: Maybe<Array<RalphWebWorkstreamAggregates>>;
    /** A list of `RalphWebWorkstream` objects. */
    nodes: Array<RalphWebWorkstream>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `RalphWebWorkstream` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A connection to a list of `RalphWebWorkstream` values. */
export type RalphWebWorkstreamConnectionGroupedAggregatesArgs = {
    by?: InputMaybe<RalphWebWorkstreamGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<RalphWebWorkstreamGroupBy>>;
    having?: InputMaybe<RalphWebWorkstreamHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebWorkstreamAggregatesOrderBy>>;
};
export type RalphWebWorkstreamDistinctCountAggregateFilter = {
    leaseExpired?: InputMaybe<BigIntFilter>;
};
export type RalphWebWorkstreamDistinctCountAggregates = {
    __typename?: 'RalphWebWorkstreamDistinctCountAggregates';
    /** Distinct count of agentId across the matching connection */
    agentId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of answer across the matching connection */
    answer?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of attempts across the matching connection */
    attempts?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of cloudwatchLogGroup across the matching connection */
    cloudwatchLogGroup?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of cloudwatchLogStream across the matching connection */
    cloudwatchLogStream?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of currentIteration across the matching connection */
    currentIteration?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of errorMessage across the matching connection */
    errorMessage?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of fargateCluster across the matching connection */
    fargateCluster?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of fargateTaskArn across the matching connection */
    fargateTaskArn?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of id across the matching connection */
    id?: Maybe<Scalars['BigInt']['output']>;
    /**
     * Distinct count of this field across the matching connection.
     *
     * ---
     *
     * Whether its worker has let the lease end without a word: it runs no more, and the next worker takes over.
     */
    leaseExpired?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of maxIterations across the matching connection */
    maxIterations?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of name across the matching connection */
    name?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of pendingQuestion across the matching connection */
    pendingQuestion?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of progressBlobUrl across the matching connection */
    progressBlobUrl?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of projectId across the matching connection */
    projectId?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of promptBlobUrl across the matching connection */
    promptBlobUrl?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of slug across the matching connection */
    slug?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of status across the matching connection */
    status?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of tokensIn across the matching connection */
    tokensIn?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of tokensOut across the matching connection */
    tokensOut?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of totalCost across the matching connection */
    totalCost?: Maybe<Scalars['BigInt']['output']>;
    /** Distinct count of userId across the matching connection */
    userId?: Maybe<Scalars['BigInt']['output']>;
};
/** A `RalphWebWorkstream` edge in the connection. */
export type RalphWebWorkstreamEdge = {
    __typename?: 'RalphWebWorkstreamEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `RalphWebWorkstream` at the end of the edge. */
    node: RalphWebWorkstream;
};
/** A filter to be used against `RalphWebWorkstream` object types. All fields are combined with a logical ‘and.’ */
export type RalphWebWorkstreamFilter = {
    /** Filter by the object’s `agent` relation. */
    agent?: InputMaybe<UserFilter>;
    /** A related `agent` exists. */
    agentExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `agentId` field. */
    agentId?: InputMaybe<UuidFilter>;
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<RalphWebWorkstreamFilter>>;
    /** Filter by the object’s `answer` field. */
    answer?: InputMaybe<StringFilter>;
    /** Filter by the object’s `attempts` field. */
    attempts?: InputMaybe<IntFilter>;
    /** Filter by the object’s `cloudwatchLogGroup` field. */
    cloudwatchLogGroup?: InputMaybe<StringFilter>;
    /** Filter by the object’s `cloudwatchLogStream` field. */
    cloudwatchLogStream?: InputMaybe<StringFilter>;
    /** Filter by the object’s `completedAt` field. */
    completedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `currentIteration` field. */
    currentIteration?: InputMaybe<IntFilter>;
    /** Filter by the object’s `errorMessage` field. */
    errorMessage?: InputMaybe<StringFilter>;
    /** Filter by the object’s `fargateCluster` field. */
    fargateCluster?: InputMaybe<StringFilter>;
    /** Filter by the object’s `fargateTaskArn` field. */
    fargateTaskArn?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `leaseExpired` field. */
    leaseExpired?: InputMaybe<BooleanFilter>;
    /** Filter by the object’s `leaseExpiresAt` field. */
    leaseExpiresAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `maxIterations` field. */
    maxIterations?: InputMaybe<IntFilter>;
    /** Filter by the object’s `name` field. */
    name?: InputMaybe<StringFilter>;
    /** Negates the expression. */
    not?: InputMaybe<RalphWebWorkstreamFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<RalphWebWorkstreamFilter>>;
    /** Filter by the object’s `pendingQuestion` field. */
    pendingQuestion?: InputMaybe<StringFilter>;
    /** Filter by the object’s `progressBlobUrl` field. */
    progressBlobUrl?: InputMaybe<StringFilter>;
    /** Filter by the object’s `project` relation. */
    project?: InputMaybe<RalphWebProjectFilter>;
    /** Filter by the object’s `projectId` field. */
    projectId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `promptBlobUrl` field. */
    promptBlobUrl?: InputMaybe<StringFilter>;
    /** Filter by the object’s `slug` field. */
    slug?: InputMaybe<StringFilter>;
    /** Filter by the object’s `startedAt` field. */
    startedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `status` field. */
    status?: InputMaybe<RalphWebWorkstreamStatusFilter>;
    /** Filter by the object’s `tokensIn` field. */
    tokensIn?: InputMaybe<BigIntFilter>;
    /** Filter by the object’s `tokensOut` field. */
    tokensOut?: InputMaybe<BigIntFilter>;
    /** Filter by the object’s `totalCost` field. */
    totalCost?: InputMaybe<BigFloatFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** Grouping methods for `RalphWebWorkstream` for usage during aggregation. */
export type RalphWebWorkstreamGroupBy = 'AGENT_ID' | 'ANSWER' | 'ATTEMPTS' | 'CLOUDWATCH_LOG_GROUP' | 'CLOUDWATCH_LOG_STREAM' | 'COMPLETED_AT' | 'COMPLETED_AT_TRUNCATED_TO_DAY' | 'COMPLETED_AT_TRUNCATED_TO_HOUR' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'CURRENT_ITERATION' | 'ERROR_MESSAGE' | 'FARGATE_CLUSTER' | 'FARGATE_TASK_ARN' | 'LEASE_EXPIRES_AT' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_DAY' | 'LEASE_EXPIRES_AT_TRUNCATED_TO_HOUR' | 'MAX_ITERATIONS' | 'NAME' | 'PENDING_QUESTION' | 'PROGRESS_BLOB_URL' | 'PROJECT_ID' | 'PROMPT_BLOB_URL' | 'SLUG' | 'STARTED_AT' | 'STARTED_AT_TRUNCATED_TO_DAY' | 'STARTED_AT_TRUNCATED_TO_HOUR' | 'STATUS' | 'TOKENS_IN' | 'TOKENS_OUT' | 'TOTAL_COST' | 'USER_ID';
/** What `RalphWebWorkstream` is grouped by: the order of the keys is that of the fields here. */
export type RalphWebWorkstreamGroupByInput = {
    agent?: InputMaybe<UserGroupByInput>;
    agentId?: InputMaybe<Scalars['Boolean']['input']>;
    answer?: InputMaybe<Scalars['Boolean']['input']>;
    attempts?: InputMaybe<GroupByNumber>;
    cloudwatchLogGroup?: InputMaybe<Scalars['Boolean']['input']>;
    cloudwatchLogStream?: InputMaybe<Scalars['Boolean']['input']>;
    completedAt?: InputMaybe<GroupByTime>;
    createdAt?: InputMaybe<GroupByTime>;
    currentIteration?: InputMaybe<GroupByNumber>;
    errorMessage?: InputMaybe<Scalars['Boolean']['input']>;
    fargateCluster?: InputMaybe<Scalars['Boolean']['input']>;
    fargateTaskArn?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    leaseExpiresAt?: InputMaybe<GroupByTime>;
    maxIterations?: InputMaybe<GroupByNumber>;
    name?: InputMaybe<Scalars['Boolean']['input']>;
    pendingQuestion?: InputMaybe<Scalars['Boolean']['input']>;
    progressBlobUrl?: InputMaybe<Scalars['Boolean']['input']>;
    project?: InputMaybe<RalphWebProjectGroupByInput>;
    projectId?: InputMaybe<Scalars['Boolean']['input']>;
    promptBlobUrl?: InputMaybe<Scalars['Boolean']['input']>;
    slug?: InputMaybe<Scalars['Boolean']['input']>;
    startedAt?: InputMaybe<GroupByTime>;
    status?: InputMaybe<Scalars['Boolean']['input']>;
    tokensIn?: InputMaybe<GroupByNumber>;
    tokensOut?: InputMaybe<GroupByNumber>;
    totalCost?: InputMaybe<GroupByNumber>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `RalphWebWorkstream` has in common. */
export type RalphWebWorkstreamGroupKey = {
    __typename?: 'RalphWebWorkstreamGroupKey';
    agent?: Maybe<UserGroupKey>;
    agentId?: Maybe<Scalars['UUID']['output']>;
    answer?: Maybe<Scalars['String']['output']>;
    attempts?: Maybe<Scalars['Int']['output']>;
    cloudwatchLogGroup?: Maybe<Scalars['String']['output']>;
    cloudwatchLogStream?: Maybe<Scalars['String']['output']>;
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    currentIteration?: Maybe<Scalars['Int']['output']>;
    errorMessage?: Maybe<Scalars['String']['output']>;
    fargateCluster?: Maybe<Scalars['String']['output']>;
    fargateTaskArn?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    maxIterations?: Maybe<Scalars['Int']['output']>;
    name?: Maybe<Scalars['String']['output']>;
    pendingQuestion?: Maybe<Scalars['String']['output']>;
    progressBlobUrl?: Maybe<Scalars['String']['output']>;
    project?: Maybe<RalphWebProjectGroupKey>;
    projectId?: Maybe<Scalars['UUID']['output']>;
    promptBlobUrl?: Maybe<Scalars['String']['output']>;
    slug?: Maybe<Scalars['String']['output']>;
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    status?: Maybe<RalphWebWorkstreamStatus>;
    tokensIn?: Maybe<Scalars['BigInt']['output']>;
    tokensOut?: Maybe<Scalars['BigInt']['output']>;
    totalCost?: Maybe<Scalars['BigFloat']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type RalphWebWorkstreamHavingAverageInput = {
    attempts?: InputMaybe<HavingBigfloatFilter>;
    currentIteration?: InputMaybe<HavingBigfloatFilter>;
    maxIterations?: InputMaybe<HavingBigfloatFilter>;
    tokensIn?: InputMaybe<HavingBigfloatFilter>;
    tokensOut?: InputMaybe<HavingBigfloatFilter>;
    totalCost?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphWebWorkstreamHavingDistinctCountInput = {
    agentId?: InputMaybe<HavingBigintFilter>;
    answer?: InputMaybe<HavingBigintFilter>;
    attempts?: InputMaybe<HavingBigintFilter>;
    cloudwatchLogGroup?: InputMaybe<HavingBigintFilter>;
    cloudwatchLogStream?: InputMaybe<HavingBigintFilter>;
    completedAt?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    currentIteration?: InputMaybe<HavingBigintFilter>;
    errorMessage?: InputMaybe<HavingBigintFilter>;
    fargateCluster?: InputMaybe<HavingBigintFilter>;
    fargateTaskArn?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    leaseExpiresAt?: InputMaybe<HavingBigintFilter>;
    maxIterations?: InputMaybe<HavingBigintFilter>;
    name?: InputMaybe<HavingBigintFilter>;
    pendingQuestion?: InputMaybe<HavingBigintFilter>;
    progressBlobUrl?: InputMaybe<HavingBigintFilter>;
    projectId?: InputMaybe<HavingBigintFilter>;
    promptBlobUrl?: InputMaybe<HavingBigintFilter>;
    slug?: InputMaybe<HavingBigintFilter>;
    startedAt?: InputMaybe<HavingBigintFilter>;
    status?: InputMaybe<HavingBigintFilter>;
    tokensIn?: InputMaybe<HavingBigintFilter>;
    tokensOut?: InputMaybe<HavingBigintFilter>;
    totalCost?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `RalphWebWorkstream` aggregates. */
export type RalphWebWorkstreamHavingInput = {
    AND?: InputMaybe<Array<RalphWebWorkstreamHavingInput>>;
    OR?: InputMaybe<Array<RalphWebWorkstreamHavingInput>>;
    average?: InputMaybe<RalphWebWorkstreamHavingAverageInput>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<RalphWebWorkstreamHavingDistinctCountInput>;
    max?: InputMaybe<RalphWebWorkstreamHavingMaxInput>;
    median?: InputMaybe<RalphWebWorkstreamHavingMedianInput>;
    min?: InputMaybe<RalphWebWorkstreamHavingMinInput>;
    p90?: InputMaybe<RalphWebWorkstreamHavingP90Input>;
    p95?: InputMaybe<RalphWebWorkstreamHavingP95Input>;
    p99?: InputMaybe<RalphWebWorkstreamHavingP99Input>;
    stddevSample?: InputMaybe<RalphWebWorkstreamHavingStddevSampleInput>;
    sum?: InputMaybe<RalphWebWorkstreamHavingSumInput>;
};
export type RalphWebWorkstreamHavingMaxInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    completedAt?: InputMaybe<HavingDatetimeFilter>;
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    currentIteration?: InputMaybe<HavingIntFilter>;
    leaseExpiresAt?: InputMaybe<HavingDatetimeFilter>;
    maxIterations?: InputMaybe<HavingIntFilter>;
    startedAt?: InputMaybe<HavingDatetimeFilter>;
    tokensIn?: InputMaybe<HavingBigintFilter>;
    tokensOut?: InputMaybe<HavingBigintFilter>;
    totalCost?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphWebWorkstreamHavingMedianInput = {
    attempts?: InputMaybe<HavingFloatFilter>;
    currentIteration?: InputMaybe<HavingFloatFilter>;
    maxIterations?: InputMaybe<HavingFloatFilter>;
    tokensIn?: InputMaybe<HavingFloatFilter>;
    tokensOut?: InputMaybe<HavingFloatFilter>;
    totalCost?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebWorkstreamHavingMinInput = {
    attempts?: InputMaybe<HavingIntFilter>;
    completedAt?: InputMaybe<HavingDatetimeFilter>;
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    currentIteration?: InputMaybe<HavingIntFilter>;
    leaseExpiresAt?: InputMaybe<HavingDatetimeFilter>;
    maxIterations?: InputMaybe<HavingIntFilter>;
    startedAt?: InputMaybe<HavingDatetimeFilter>;
    tokensIn?: InputMaybe<HavingBigintFilter>;
    tokensOut?: InputMaybe<HavingBigintFilter>;
    totalCost?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphWebWorkstreamHavingP90Input = {
    attempts?: InputMaybe<HavingFloatFilter>;
    currentIteration?: InputMaybe<HavingFloatFilter>;
    maxIterations?: InputMaybe<HavingFloatFilter>;
    tokensIn?: InputMaybe<HavingFloatFilter>;
    tokensOut?: InputMaybe<HavingFloatFilter>;
    totalCost?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebWorkstreamHavingP95Input = {
    attempts?: InputMaybe<HavingFloatFilter>;
    currentIteration?: InputMaybe<HavingFloatFilter>;
    maxIterations?: InputMaybe<HavingFloatFilter>;
    tokensIn?: InputMaybe<HavingFloatFilter>;
    tokensOut?: InputMaybe<HavingFloatFilter>;
    totalCost?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebWorkstreamHavingP99Input = {
    attempts?: InputMaybe<HavingFloatFilter>;
    currentIteration?: InputMaybe<HavingFloatFilter>;
    maxIterations?: InputMaybe<HavingFloatFilter>;
    tokensIn?: InputMaybe<HavingFloatFilter>;
    tokensOut?: InputMaybe<HavingFloatFilter>;
    totalCost?: InputMaybe<HavingFloatFilter>;
};
export type RalphWebWorkstreamHavingStddevSampleInput = {
    attempts?: InputMaybe<HavingBigfloatFilter>;
    currentIteration?: InputMaybe<HavingBigfloatFilter>;
    maxIterations?: InputMaybe<HavingBigfloatFilter>;
    tokensIn?: InputMaybe<HavingBigfloatFilter>;
    tokensOut?: InputMaybe<HavingBigfloatFilter>;
    totalCost?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphWebWorkstreamHavingSumInput = {
    attempts?: InputMaybe<HavingBigintFilter>;
    currentIteration?: InputMaybe<HavingBigintFilter>;
    maxIterations?: InputMaybe<HavingBigintFilter>;
    tokensIn?: InputMaybe<HavingBigfloatFilter>;
    tokensOut?: InputMaybe<HavingBigfloatFilter>;
    totalCost?: InputMaybe<HavingBigfloatFilter>;
};
export type RalphWebWorkstreamMaxAggregateFilter = {
    attempts?: InputMaybe<IntFilter>;
    currentIteration?: InputMaybe<IntFilter>;
    maxIterations?: InputMaybe<IntFilter>;
    tokensIn?: InputMaybe<BigIntFilter>;
    tokensOut?: InputMaybe<BigIntFilter>;
    totalCost?: InputMaybe<BigFloatFilter>;
};
export type RalphWebWorkstreamMaxAggregates = {
    __typename?: 'RalphWebWorkstreamMaxAggregates';
    /** Maximum of attempts across the matching connection */
    attempts?: Maybe<Scalars['Int']['output']>;
    /** Maximum of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of currentIteration across the matching connection */
    currentIteration?: Maybe<Scalars['Int']['output']>;
    /** Maximum of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of maxIterations across the matching connection */
    maxIterations?: Maybe<Scalars['Int']['output']>;
    /** Maximum of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of tokensIn across the matching connection */
    tokensIn?: Maybe<Scalars['BigInt']['output']>;
    /** Maximum of tokensOut across the matching connection */
    tokensOut?: Maybe<Scalars['BigInt']['output']>;
    /** Maximum of totalCost across the matching connection */
    totalCost?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphWebWorkstreamMedianAggregates = {
    __typename?: 'RalphWebWorkstreamMedianAggregates';
    /** Median of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
    /** Median of currentIteration across the matching connection */
    currentIteration?: Maybe<Scalars['Float']['output']>;
    /** Median of maxIterations across the matching connection */
    maxIterations?: Maybe<Scalars['Float']['output']>;
    /** Median of tokensIn across the matching connection */
    tokensIn?: Maybe<Scalars['Float']['output']>;
    /** Median of tokensOut across the matching connection */
    tokensOut?: Maybe<Scalars['Float']['output']>;
    /** Median of totalCost across the matching connection */
    totalCost?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebWorkstreamMinAggregateFilter = {
    attempts?: InputMaybe<IntFilter>;
    currentIteration?: InputMaybe<IntFilter>;
    maxIterations?: InputMaybe<IntFilter>;
    tokensIn?: InputMaybe<BigIntFilter>;
    tokensOut?: InputMaybe<BigIntFilter>;
    totalCost?: InputMaybe<BigFloatFilter>;
};
export type RalphWebWorkstreamMinAggregates = {
    __typename?: 'RalphWebWorkstreamMinAggregates';
    /** Minimum of attempts across the matching connection */
    attempts?: Maybe<Scalars['Int']['output']>;
    /** Minimum of completedAt across the matching connection */
    completedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of currentIteration across the matching connection */
    currentIteration?: Maybe<Scalars['Int']['output']>;
    /** Minimum of leaseExpiresAt across the matching connection */
    leaseExpiresAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of maxIterations across the matching connection */
    maxIterations?: Maybe<Scalars['Int']['output']>;
    /** Minimum of startedAt across the matching connection */
    startedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of tokensIn across the matching connection */
    tokensIn?: Maybe<Scalars['BigInt']['output']>;
    /** Minimum of tokensOut across the matching connection */
    tokensOut?: Maybe<Scalars['BigInt']['output']>;
    /** Minimum of totalCost across the matching connection */
    totalCost?: Maybe<Scalars['BigFloat']['output']>;
};
/** Methods to use when ordering `RalphWebWorkstream`. */
export type RalphWebWorkstreamOrderBy = 'AGENT_ID_ASC' | 'AGENT_ID_DESC' | 'ANSWER_ASC' | 'ANSWER_DESC' | 'ATTEMPTS_ASC' | 'ATTEMPTS_DESC' | 'CLOUDWATCH_LOG_GROUP_ASC' | 'CLOUDWATCH_LOG_GROUP_DESC' | 'CLOUDWATCH_LOG_STREAM_ASC' | 'CLOUDWATCH_LOG_STREAM_DESC' | 'COMPLETED_AT_ASC' | 'COMPLETED_AT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'CURRENT_ITERATION_ASC' | 'CURRENT_ITERATION_DESC' | 'ERROR_MESSAGE_ASC' | 'ERROR_MESSAGE_DESC' | 'FARGATE_CLUSTER_ASC' | 'FARGATE_CLUSTER_DESC' | 'FARGATE_TASK_ARN_ASC' | 'FARGATE_TASK_ARN_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEASE_EXPIRES_AT_ASC' | 'LEASE_EXPIRES_AT_DESC' | 'MAX_ITERATIONS_ASC' | 'MAX_ITERATIONS_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PENDING_QUESTION_ASC' | 'PENDING_QUESTION_DESC' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'PROGRESS_BLOB_URL_ASC' | 'PROGRESS_BLOB_URL_DESC' | 'PROJECT_ID_ASC' | 'PROJECT_ID_DESC' | 'PROMPT_BLOB_URL_ASC' | 'PROMPT_BLOB_URL_DESC' | 'SLUG_ASC' | 'SLUG_DESC' | 'STARTED_AT_ASC' | 'STARTED_AT_DESC' | 'TOKENS_IN_ASC' | 'TOKENS_IN_DESC' | 'TOKENS_OUT_ASC' | 'TOKENS_OUT_DESC' | 'TOTAL_COST_ASC' | 'TOTAL_COST_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
export type RalphWebWorkstreamP90Aggregates = {
    __typename?: 'RalphWebWorkstreamP90Aggregates';
    /** 90th percentile of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of currentIteration across the matching connection */
    currentIteration?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of maxIterations across the matching connection */
    maxIterations?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of tokensIn across the matching connection */
    tokensIn?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of tokensOut across the matching connection */
    tokensOut?: Maybe<Scalars['Float']['output']>;
    /** 90th percentile of totalCost across the matching connection */
    totalCost?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebWorkstreamP95Aggregates = {
    __typename?: 'RalphWebWorkstreamP95Aggregates';
    /** 95th percentile of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of currentIteration across the matching connection */
    currentIteration?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of maxIterations across the matching connection */
    maxIterations?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of tokensIn across the matching connection */
    tokensIn?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of tokensOut across the matching connection */
    tokensOut?: Maybe<Scalars['Float']['output']>;
    /** 95th percentile of totalCost across the matching connection */
    totalCost?: Maybe<Scalars['Float']['output']>;
};
export type RalphWebWorkstreamP99Aggregates = {
    __typename?: 'RalphWebWorkstreamP99Aggregates';
    /** 99th percentile of attempts across the matching connection */
    attempts?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of currentIteration across the matching connection */
    currentIteration?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of maxIterations across the matching connection */
    maxIterations?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of tokensIn across the matching connection */
    tokensIn?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of tokensOut across the matching connection */
    tokensOut?: Maybe<Scalars['Float']['output']>;
    /** 99th percentile of totalCost across the matching connection */
    totalCost?: Maybe<Scalars['Float']['output']>;
};
/** Represents an update to a `RalphWebWorkstream`. Fields that are set will be updated. */
export type RalphWebWorkstreamPatch = {
    /** What its user calls it. */
    name?: InputMaybe<Scalars['String']['input']>;
};
/** Where a workstream stands: pending for a worker, running, waiting for an answer; or ended: completed, failed, cancelled. */
export type RalphWebWorkstreamStatus = 'cancelled' | 'completed' | 'failed' | 'pending' | 'running' | 'waiting';
/** A filter to be used against RalphWebWorkstreamStatus fields. All fields are combined with a logical ‘and.’ */
export type RalphWebWorkstreamStatusFilter = {
    /** Not equal to the specified value, treating null like an ordinary value. */
    distinctFrom?: InputMaybe<RalphWebWorkstreamStatus>;
    /** Equal to the specified value. */
    equalTo?: InputMaybe<RalphWebWorkstreamStatus>;
    /** Greater than the specified value. */
    greaterThan?: InputMaybe<RalphWebWorkstreamStatus>;
    /** Greater than or equal to the specified value. */
    greaterThanOrEqualTo?: InputMaybe<RalphWebWorkstreamStatus>;
    /** Included in the specified list. */
    in?: InputMaybe<Array<RalphWebWorkstreamStatus>>;
    /** Is null (if `true` is specified) or is not null (if `false` is specified). */
    isNull?: InputMaybe<Scalars['Boolean']['input']>;
    /** Less than the specified value. */
    lessThan?: InputMaybe<RalphWebWorkstreamStatus>;
    /** Less than or equal to the specified value. */
    lessThanOrEqualTo?: InputMaybe<RalphWebWorkstreamStatus>;
    /** Not equal to the specified value. */
    notEqualTo?: InputMaybe<RalphWebWorkstreamStatus>;
    /** Not included in the specified list. */
    notIn?: InputMaybe<Array<RalphWebWorkstreamStatus>>;
};
export type RalphWebWorkstreamStddevSampleAggregateFilter = {
    attempts?: InputMaybe<BigFloatFilter>;
    currentIteration?: InputMaybe<BigFloatFilter>;
    maxIterations?: InputMaybe<BigFloatFilter>;
    tokensIn?: InputMaybe<BigFloatFilter>;
    tokensOut?: InputMaybe<BigFloatFilter>;
    totalCost?: InputMaybe<BigFloatFilter>;
};
export type RalphWebWorkstreamStddevSampleAggregates = {
    __typename?: 'RalphWebWorkstreamStddevSampleAggregates';
    /** Sample standard deviation of attempts across the matching connection */
    attempts?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of currentIteration across the matching connection */
    currentIteration?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of maxIterations across the matching connection */
    maxIterations?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of tokensIn across the matching connection */
    tokensIn?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of tokensOut across the matching connection */
    tokensOut?: Maybe<Scalars['BigFloat']['output']>;
    /** Sample standard deviation of totalCost across the matching connection */
    totalCost?: Maybe<Scalars['BigFloat']['output']>;
};
export type RalphWebWorkstreamSumAggregateFilter = {
    attempts?: InputMaybe<BigIntFilter>;
    currentIteration?: InputMaybe<BigIntFilter>;
    maxIterations?: InputMaybe<BigIntFilter>;
    tokensIn?: InputMaybe<BigFloatFilter>;
    tokensOut?: InputMaybe<BigFloatFilter>;
    totalCost?: InputMaybe<BigFloatFilter>;
};
export type RalphWebWorkstreamSumAggregates = {
    __typename?: 'RalphWebWorkstreamSumAggregates';
    /** Sum of attempts across the matching connection */
    attempts: Scalars['BigInt']['output'];
    /** Sum of currentIteration across the matching connection */
    currentIteration: Scalars['BigInt']['output'];
    /** Sum of maxIterations across the matching connection */
    maxIterations: Scalars['BigInt']['output'];
    /** Sum of tokensIn across the matching connection */
    tokensIn: Scalars['BigFloat']['output'];
    /** Sum of tokensOut across the matching connection */
    tokensOut: Scalars['BigFloat']['output'];
    /** Sum of totalCost across the matching connection */
    totalCost: Scalars['BigFloat']['output'];
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
/** What the reader of a row may do with it, as grants and policies have it. */
export type RowPermissions = {
    __typename?: 'RowPermissions';
    /** Whether the row may be deleted; null when it cannot be told. */
    delete?: Maybe<Scalars['Boolean']['output']>;
    /** Whether a change of the row as it is would be let through; null when it cannot be told. */
    update?: Maybe<Scalars['Boolean']['output']>;
};
/** A query that somebody saved to run it again, or to share it with a team. It runs as whoever opens it. */
export type SavedQuery = Node & {
    __typename?: 'SavedQuery';
    /** When it was saved first. */
    createdAt: Scalars['Datetime']['output'];
    /** What it answers, and how it is read. */
    description?: Maybe<Scalars['String']['output']>;
    /** The GraphQL document. */
    document: Scalars['String']['output'];
    /** Key; a link to it opens the query. */
    id: Scalars['UUID']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** What it is called; once among the queries of whoever saved it. */
    name: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads a single `Team` that is related to this `SavedQuery`. */
    team?: Maybe<Team>;
    /** The team that it is shared with; null while it is private. */
    teamId?: Maybe<Scalars['UUID']['output']>;
    /** When it last changed; kept by the database. */
    updatedAt: Scalars['Datetime']['output'];
    /** Reads a single `User` that is related to this `SavedQuery`. */
    user?: Maybe<User>;
    /** Who saved it, and alone may change it. */
    userId: Scalars['UUID']['output'];
    /** The values of its variables, by name. */
    variables: Scalars['JSON']['output'];
};
/** A filter to be used against aggregates of `SavedQuery` object types. */
export type SavedQueryAggregatesFilter = {
    /** A filter that must pass for the relevant `SavedQuery` object to be included within the aggregate. */
    filter?: InputMaybe<SavedQueryFilter>;
};
/** A connection to a list of `SavedQuery` values. */
export type SavedQueryConnection = {
    __typename?: 'SavedQueryConnection';
    /** A list of edges which contains the `SavedQuery` and cursor to aid in pagination. */
    edges: Array<SavedQueryEdge>;
    /** A list of `SavedQuery` objects. */
    nodes: Array<SavedQuery>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `SavedQuery` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A `SavedQuery` edge in the connection. */
export type SavedQueryEdge = {
    __typename?: 'SavedQueryEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `SavedQuery` at the end of the edge. */
    node: SavedQuery;
};
/** A filter to be used against `SavedQuery` object types. All fields are combined with a logical ‘and.’ */
export type SavedQueryFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<SavedQueryFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `description` field. */
    description?: InputMaybe<StringFilter>;
    /** Filter by the object’s `document` field. */
    document?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `name` field. */
    name?: InputMaybe<StringFilter>;
    /** Negates the expression. */
    not?: InputMaybe<SavedQueryFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<SavedQueryFilter>>;
    /** Filter by the object’s `team` relation. */
    team?: InputMaybe<TeamFilter>;
    /** A related `team` exists. */
    teamExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `teamId` field. */
    teamId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `variables` field. */
    variables?: InputMaybe<JsonFilter>;
};
/** An input for mutations affecting `SavedQuery` */
export type SavedQueryInput = {
    /** What it answers, and how it is read. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** The GraphQL document. */
    document: Scalars['String']['input'];
    /** What it is called; once among the queries of whoever saved it. */
    name: Scalars['String']['input'];
    /** The team that it is shared with; null while it is private. */
    teamId?: InputMaybe<Scalars['UUID']['input']>;
    /** The values of its variables, by name. */
    variables?: InputMaybe<Scalars['JSON']['input']>;
};
/** Methods to use when ordering `SavedQuery`. */
export type SavedQueryOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'DOCUMENT_ASC' | 'DOCUMENT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'TEAM_ID_ASC' | 'TEAM_ID_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Represents an update to a `SavedQuery`. Fields that are set will be updated. */
export type SavedQueryPatch = {
    /** What it answers, and how it is read. */
    description?: InputMaybe<Scalars['String']['input']>;
    /** The GraphQL document. */
    document?: InputMaybe<Scalars['String']['input']>;
    /** What it is called; once among the queries of whoever saved it. */
    name?: InputMaybe<Scalars['String']['input']>;
    /** The team that it is shared with; null while it is private. */
    teamId?: InputMaybe<Scalars['UUID']['input']>;
    /** The values of its variables, by name. */
    variables?: InputMaybe<Scalars['JSON']['input']>;
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads a single `User` that is related to this `Session`. */
    user?: Maybe<User>;
    /** The account that is signed in. */
    userId: Scalars['UUID']['output'];
};
export type SessionAggregates = {
    __typename?: 'SessionAggregates';
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<SessionDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<SessionGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<SessionMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<SessionMinAggregates>;
};
export type SessionAggregatesCountWhereArgs = {
    filter: SessionFilter;
};
/** A filter to be used against aggregates of `Session` object types. */
export type SessionAggregatesFilter = {
    /** A filter that must pass for the relevant `Session` object to be included within the aggregate. */
    filter?: InputMaybe<SessionFilter>;
};
/** Orders of groups of `Session`: what has no value comes last. */
export type SessionAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_ENDED_AT_ASC' | 'DISTINCT_COUNT_ENDED_AT_DESC' | 'DISTINCT_COUNT_EXPIRES_AT_ASC' | 'DISTINCT_COUNT_EXPIRES_AT_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_ENDED_AT_ASC' | 'MAX_ENDED_AT_DESC' | 'MAX_EXPIRES_AT_ASC' | 'MAX_EXPIRES_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_ENDED_AT_ASC' | 'MIN_ENDED_AT_DESC' | 'MIN_EXPIRES_AT_ASC' | 'MIN_EXPIRES_AT_DESC';
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
    by?: InputMaybe<SessionGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<SessionGroupBy>>;
    having?: InputMaybe<SessionHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<SessionAggregatesOrderBy>>;
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
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `endedAt` field. */
    endedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `expiresAt` field. */
    expiresAt?: InputMaybe<DatetimeFilter>;
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
export type SessionGroupBy = 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'ENDED_AT' | 'ENDED_AT_TRUNCATED_TO_DAY' | 'ENDED_AT_TRUNCATED_TO_HOUR' | 'EXPIRES_AT' | 'EXPIRES_AT_TRUNCATED_TO_DAY' | 'EXPIRES_AT_TRUNCATED_TO_HOUR' | 'USER_ID';
/** What `Session` is grouped by: the order of the keys is that of the fields here. */
export type SessionGroupByInput = {
    createdAt?: InputMaybe<GroupByTime>;
    endedAt?: InputMaybe<GroupByTime>;
    expiresAt?: InputMaybe<GroupByTime>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `Session` has in common. */
export type SessionGroupKey = {
    __typename?: 'SessionGroupKey';
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    endedAt?: Maybe<Scalars['Datetime']['output']>;
    expiresAt?: Maybe<Scalars['Datetime']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
};
export type SessionHavingDistinctCountInput = {
    createdAt?: InputMaybe<HavingBigintFilter>;
    endedAt?: InputMaybe<HavingBigintFilter>;
    expiresAt?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `Session` aggregates. */
export type SessionHavingInput = {
    AND?: InputMaybe<Array<SessionHavingInput>>;
    OR?: InputMaybe<Array<SessionHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<SessionHavingDistinctCountInput>;
    max?: InputMaybe<SessionHavingMaxInput>;
    min?: InputMaybe<SessionHavingMinInput>;
};
export type SessionHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    endedAt?: InputMaybe<HavingDatetimeFilter>;
    expiresAt?: InputMaybe<HavingDatetimeFilter>;
};
export type SessionHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    endedAt?: InputMaybe<HavingDatetimeFilter>;
    expiresAt?: InputMaybe<HavingDatetimeFilter>;
};
export type SessionMaxAggregates = {
    __typename?: 'SessionMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of endedAt across the matching connection */
    endedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of expiresAt across the matching connection */
    expiresAt?: Maybe<Scalars['Datetime']['output']>;
};
export type SessionMinAggregates = {
    __typename?: 'SessionMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of endedAt across the matching connection */
    endedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of expiresAt across the matching connection */
    expiresAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `Session`. */
export type SessionOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ENDED_AT_ASC' | 'ENDED_AT_DESC' | 'EXPIRES_AT_ASC' | 'EXPIRES_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
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
/** All input for the `setStorageLimit` mutation. */
export type SetStorageLimitInput = {
    bytes?: InputMaybe<Scalars['BigInt']['input']>;
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    role: PlatformRole;
};
/** The output of our `setStorageLimit` mutation. */
export type SetStorageLimitPayload = {
    __typename?: 'SetStorageLimitPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    result?: Maybe<Scalars['BigInt']['output']>;
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
/** People who share saved queries. Made by admins. */
export type Team = Node & {
    __typename?: 'Team';
    /** When it was made. */
    createdAt: Scalars['Datetime']['output'];
    /** Key. */
    id: Scalars['UUID']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** What it is called; once. */
    name: Scalars['String']['output'];
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads and enables pagination through a set of `SavedQuery`. */
    savedQueries: SavedQueryConnection;
    /** Reads and enables pagination through a set of `TeamMember`. */
    teamMembers: TeamMemberConnection;
};
/** People who share saved queries. Made by admins. */
export type TeamSavedQueriesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<SavedQueryFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<SavedQueryOrderBy>>;
};
/** People who share saved queries. Made by admins. */
export type TeamTeamMembersArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<TeamMemberFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<TeamMemberOrderBy>>;
};
/** A connection to a list of `Team` values. */
export type TeamConnection = {
    __typename?: 'TeamConnection';
    /** A list of edges which contains the `Team` and cursor to aid in pagination. */
    edges: Array<TeamEdge>;
    /** A list of `Team` objects. */
    nodes: Array<Team>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `Team` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A `Team` edge in the connection. */
export type TeamEdge = {
    __typename?: 'TeamEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `Team` at the end of the edge. */
    node: Team;
};
/** A filter to be used against `Team` object types. All fields are combined with a logical ‘and.’ */
export type TeamFilter = {
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<TeamFilter>>;
    /** Filter by the object’s `createdAt` field. */
    createdAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `name` field. */
    name?: InputMaybe<StringFilter>;
    /** Negates the expression. */
    not?: InputMaybe<TeamFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<TeamFilter>>;
    /** Filter by the object’s `savedQueries` relation. */
    savedQueries?: InputMaybe<TeamToManySavedQueryFilter>;
    /** Some related `savedQueries` exist. */
    savedQueriesExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `teamMembers` relation. */
    teamMembers?: InputMaybe<TeamToManyTeamMemberFilter>;
    /** Some related `teamMembers` exist. */
    teamMembersExist?: InputMaybe<Scalars['Boolean']['input']>;
};
/** An input for mutations affecting `Team` */
export type TeamInput = {
    /** What it is called; once. */
    name: Scalars['String']['input'];
};
/** Who is in a team. */
export type TeamMember = Node & {
    __typename?: 'TeamMember';
    /** Since when. */
    addedAt: Scalars['Datetime']['output'];
    /** Key. */
    id: Scalars['UUID']['output'];
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads a single `Team` that is related to this `TeamMember`. */
    team?: Maybe<Team>;
    /** The team. */
    teamId: Scalars['UUID']['output'];
    /** Reads a single `User` that is related to this `TeamMember`. */
    user?: Maybe<User>;
    /** Who is in it. */
    userId: Scalars['UUID']['output'];
};
/** A filter to be used against aggregates of `TeamMember` object types. */
export type TeamMemberAggregatesFilter = {
    /** A filter that must pass for the relevant `TeamMember` object to be included within the aggregate. */
    filter?: InputMaybe<TeamMemberFilter>;
};
/** A connection to a list of `TeamMember` values. */
export type TeamMemberConnection = {
    __typename?: 'TeamMemberConnection';
    /** A list of edges which contains the `TeamMember` and cursor to aid in pagination. */
    edges: Array<TeamMemberEdge>;
    /** A list of `TeamMember` objects. */
    nodes: Array<TeamMember>;
    /** Information to aid in pagination. */
    pageInfo: PageInfo;
    /** The count of *all* `TeamMember` you could get from the connection. */
    totalCount: Scalars['Int']['output'];
};
/** A `TeamMember` edge in the connection. */
export type TeamMemberEdge = {
    __typename?: 'TeamMemberEdge';
    /** A cursor for use in pagination. */
    cursor?: Maybe<Scalars['Cursor']['output']>;
    /** The `TeamMember` at the end of the edge. */
    node: TeamMember;
};
/** A filter to be used against `TeamMember` object types. All fields are combined with a logical ‘and.’ */
export type TeamMemberFilter = {
    /** Filter by the object’s `addedAt` field. */
    addedAt?: InputMaybe<DatetimeFilter>;
    /** Checks for all expressions in this list. */
    and?: InputMaybe<Array<TeamMemberFilter>>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Negates the expression. */
    not?: InputMaybe<TeamMemberFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<TeamMemberFilter>>;
    /** Filter by the object’s `team` relation. */
    team?: InputMaybe<TeamFilter>;
    /** Filter by the object’s `teamId` field. */
    teamId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
};
/** An input for mutations affecting `TeamMember` */
export type TeamMemberInput = {
    /** The team. */
    teamId: Scalars['UUID']['input'];
    /** Who is in it. */
    userId: Scalars['UUID']['input'];
};
/** Methods to use when ordering `TeamMember`. */
export type TeamMemberOrderBy = 'ADDED_AT_ASC' | 'ADDED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'TEAM_ID_ASC' | 'TEAM_ID_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC';
/** Methods to use when ordering `Team`. */
export type TeamOrderBy = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'ID_ASC' | 'ID_DESC' | 'NAME_ASC' | 'NAME_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'SAVED_QUERIES_COUNT_ASC' | 'SAVED_QUERIES_COUNT_DESC' | 'TEAM_MEMBERS_COUNT_ASC' | 'TEAM_MEMBERS_COUNT_DESC';
/** Represents an update to a `Team`. Fields that are set will be updated. */
export type TeamPatch = {
    /** What it is called; once. */
    name?: InputMaybe<Scalars['String']['input']>;
};
/** A filter to be used against many `SavedQuery` object types. All fields are combined with a logical ‘and.’ */
export type TeamToManySavedQueryFilter = {
    /** Aggregates across related `SavedQuery` match the filter criteria. */
    aggregates?: InputMaybe<SavedQueryAggregatesFilter>;
    /** Every related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<SavedQueryFilter>;
    /** No related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<SavedQueryFilter>;
    /** Some related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<SavedQueryFilter>;
};
/** A filter to be used against many `TeamMember` object types. All fields are combined with a logical ‘and.’ */
export type TeamToManyTeamMemberFilter = {
    /** Aggregates across related `TeamMember` match the filter criteria. */
    aggregates?: InputMaybe<TeamMemberAggregatesFilter>;
    /** Every related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<TeamMemberFilter>;
    /** No related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<TeamMemberFilter>;
    /** Some related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<TeamMemberFilter>;
};
/** What times are grouped by. Weeks begin on Monday. */
export type TimeUnit = 'DAY' | 'HOUR' | 'MONTH' | 'QUARTER' | 'WEEK' | 'YEAR';
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
/** All input for the `updateCoachingGoal` mutation. */
export type UpdateCoachingGoalInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `CoachingGoal` being updated. */
    patch: CoachingGoalPatch;
};
/** The output of our update `CoachingGoal` mutation. */
export type UpdateCoachingGoalPayload = {
    __typename?: 'UpdateCoachingGoalPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `CoachingGoal` that was updated by this mutation. */
    coachingGoal?: Maybe<CoachingGoal>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `updateCoachingProfile` mutation. */
export type UpdateCoachingProfileInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** An object where the defined keys will be set on the `CoachingProfile` being updated. */
    patch: CoachingProfilePatch;
    /** The person; the caller, unless someone allowed to says otherwise. */
    userId: Scalars['UUID']['input'];
};
/** The output of our update `CoachingProfile` mutation. */
export type UpdateCoachingProfilePayload = {
    __typename?: 'UpdateCoachingProfilePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `CoachingProfile` that was updated by this mutation. */
    coachingProfile?: Maybe<CoachingProfile>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
};
/** All input for the `updateCoachingTask` mutation. */
export type UpdateCoachingTaskInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `CoachingTask` being updated. */
    patch: CoachingTaskPatch;
};
/** The output of our update `CoachingTask` mutation. */
export type UpdateCoachingTaskPayload = {
    __typename?: 'UpdateCoachingTaskPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** The `CoachingTask` that was updated by this mutation. */
    coachingTask?: Maybe<CoachingTask>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
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
/** All input for the `updateRalphWebProfile` mutation. */
export type UpdateRalphWebProfileInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** An object where the defined keys will be set on the `RalphWebProfile` being updated. */
    patch: RalphWebProfilePatch;
    /** The account. */
    userId: Scalars['UUID']['input'];
};
/** The output of our update `RalphWebProfile` mutation. */
export type UpdateRalphWebProfilePayload = {
    __typename?: 'UpdateRalphWebProfilePayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebProfile` that was updated by this mutation. */
    ralphWebProfile?: Maybe<RalphWebProfile>;
};
/** All input for the `updateRalphWebProject` mutation. */
export type UpdateRalphWebProjectInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `RalphWebProject` being updated. */
    patch: RalphWebProjectPatch;
};
/** The output of our update `RalphWebProject` mutation. */
export type UpdateRalphWebProjectPayload = {
    __typename?: 'UpdateRalphWebProjectPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebProject` that was updated by this mutation. */
    ralphWebProject?: Maybe<RalphWebProject>;
};
/** All input for the `updateRalphWebProjectRepo` mutation. */
export type UpdateRalphWebProjectRepoInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `RalphWebProjectRepo` being updated. */
    patch: RalphWebProjectRepoPatch;
};
/** The output of our update `RalphWebProjectRepo` mutation. */
export type UpdateRalphWebProjectRepoPayload = {
    __typename?: 'UpdateRalphWebProjectRepoPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebProjectRepo` that was updated by this mutation. */
    ralphWebProjectRepo?: Maybe<RalphWebProjectRepo>;
};
/** All input for the `updateRalphWebWorkstream` mutation. */
export type UpdateRalphWebWorkstreamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `RalphWebWorkstream` being updated. */
    patch: RalphWebWorkstreamPatch;
};
/** The output of our update `RalphWebWorkstream` mutation. */
export type UpdateRalphWebWorkstreamPayload = {
    __typename?: 'UpdateRalphWebWorkstreamPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `RalphWebWorkstream` that was updated by this mutation. */
    ralphWebWorkstream?: Maybe<RalphWebWorkstream>;
};
/** All input for the `updateSavedQuery` mutation. */
export type UpdateSavedQueryInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key; a link to it opens the query. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `SavedQuery` being updated. */
    patch: SavedQueryPatch;
};
/** The output of our update `SavedQuery` mutation. */
export type UpdateSavedQueryPayload = {
    __typename?: 'UpdateSavedQueryPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `SavedQuery` that was updated by this mutation. */
    savedQuery?: Maybe<SavedQuery>;
};
/** All input for the `updateTeam` mutation. */
export type UpdateTeamInput = {
    /**
     * An arbitrary string value with no semantic meaning. Will be included in the
     * payload verbatim. May be used to track mutations by the client.
     */
    clientMutationId?: InputMaybe<Scalars['String']['input']>;
    /** Key. */
    id: Scalars['UUID']['input'];
    /** An object where the defined keys will be set on the `Team` being updated. */
    patch: TeamPatch;
};
/** The output of our update `Team` mutation. */
export type UpdateTeamPayload = {
    __typename?: 'UpdateTeamPayload';
    /**
     * The exact same `clientMutationId` that was provided in the mutation input,
     * unchanged and unused. May be used by a client to track mutations.
     */
    clientMutationId?: Maybe<Scalars['String']['output']>;
    /** Our root query field type. Allows us to run any query from our mutation payload. */
    query?: Maybe<Query>;
    /** The `Team` that was updated by this mutation. */
    team?: Maybe<Team>;
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
    /** Reads and enables pagination through a set of `CoachingInteraction`. */
    coachingClaimedInteractions: CoachingInteractionConnection;
    /** Reads and enables pagination through a set of `CoachingGoal`. */
    coachingGoals: CoachingGoalConnection;
    /** Reads and enables pagination through a set of `CoachingInteraction`. */
    coachingInteractions: CoachingInteractionConnection;
    /** Reads a single `CoachingProfile` that is related to this `User`. */
    coachingProfile?: Maybe<CoachingProfile>;
    /** Reads and enables pagination through a set of `CoachingTask`. */
    coachingTasks: CoachingTaskConnection;
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
    /** A globally unique identifier. Can be used in various places throughout the system to identify this single value. */
    nodeId: Scalars['ID']['output'];
    /** Reads and enables pagination through a set of `RalphAdvancedStory`. */
    ralphAdvancedBuiltStories: RalphAdvancedStoryConnection;
    /** Reads and enables pagination through a set of `RalphAdvancedStory`. */
    ralphAdvancedLeasedStories: RalphAdvancedStoryConnection;
    /** Reads a single `RalphAdvancedOrchestrator` that is related to this `User`. */
    ralphAdvancedOrchestrator?: Maybe<RalphAdvancedOrchestrator>;
    /** Reads and enables pagination through a set of `RalphAdvancedProject`. */
    ralphAdvancedProjects: RalphAdvancedProjectConnection;
    /** Reads and enables pagination through a set of `RalphWebWorkstream`. */
    ralphWebClaimedWorkstreams: RalphWebWorkstreamConnection;
    /** Reads and enables pagination through a set of `RalphWebKeyRelease`. */
    ralphWebKeyReleases: RalphWebKeyReleaseConnection;
    /** Reads a single `RalphWebProfile` that is related to this `User`. */
    ralphWebProfile?: Maybe<RalphWebProfile>;
    /** Reads and enables pagination through a set of `RalphWebProject`. */
    ralphWebProjects: RalphWebProjectConnection;
    /** Reads and enables pagination through a set of `RalphWebKeyRelease`. */
    ralphWebReceivedKeyReleases: RalphWebKeyReleaseConnection;
    /** Reads a single `RalphWebUserApiKey` that is related to this `User`. */
    ralphWebUserApiKey?: Maybe<RalphWebUserApiKey>;
    /** Reads and enables pagination through a set of `RalphWebWorkstream`. */
    ralphWebWorkstreams: RalphWebWorkstreamConnection;
    /** What the account may do; only an admin changes it. */
    role: PlatformRole;
    /** Reads and enables pagination through a set of `SavedQuery`. */
    savedQueries: SavedQueryConnection;
    /** Reads and enables pagination through a set of `Session`. */
    sessions: SessionConnection;
    /** How many bytes an account of this role may store; null for no limit. */
    storageLimit?: Maybe<Scalars['BigInt']['output']>;
    /** How many bytes the account has stored in all products. Null when that is not yours to see, or another's that has stored nothing. */
    storedBytes?: Maybe<Scalars['BigInt']['output']>;
    /** Reads and enables pagination through a set of `TeamMember`. */
    teamMembers: TeamMemberConnection;
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
export type UserCoachingClaimedInteractionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<CoachingInteractionFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingInteractionOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserCoachingGoalsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<CoachingGoalFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingGoalOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserCoachingInteractionsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<CoachingInteractionFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingInteractionOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserCoachingTasksArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<CoachingTaskFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<CoachingTaskOrderBy>>;
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
export type UserRalphAdvancedBuiltStoriesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphAdvancedStoryFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphAdvancedStoryOrderBy>>;
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
export type UserRalphWebClaimedWorkstreamsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebWorkstreamFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebWorkstreamOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserRalphWebKeyReleasesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebKeyReleaseFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebKeyReleaseOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserRalphWebProjectsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebProjectFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebProjectOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserRalphWebReceivedKeyReleasesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebKeyReleaseFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebKeyReleaseOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserRalphWebWorkstreamsArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<RalphWebWorkstreamFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<RalphWebWorkstreamOrderBy>>;
};
/** An account: a person or program that may sign in to all five products. */
export type UserSavedQueriesArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<SavedQueryFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<SavedQueryOrderBy>>;
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
export type UserTeamMembersArgs = {
    after?: InputMaybe<Scalars['Cursor']['input']>;
    before?: InputMaybe<Scalars['Cursor']['input']>;
    filter?: InputMaybe<TeamMemberFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<TeamMemberOrderBy>>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<UserDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<UserGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<UserMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<UserMinAggregates>;
};
export type UserAggregatesCountWhereArgs = {
    filter: UserFilter;
};
/** Orders of groups of `User`: what has no value comes last. */
export type UserAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_AVATAR_URL_ASC' | 'DISTINCT_COUNT_AVATAR_URL_DESC' | 'DISTINCT_COUNT_CREATED_AT_ASC' | 'DISTINCT_COUNT_CREATED_AT_DESC' | 'DISTINCT_COUNT_EMAIL_ASC' | 'DISTINCT_COUNT_EMAIL_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_LAST_LOGIN_AT_ASC' | 'DISTINCT_COUNT_LAST_LOGIN_AT_DESC' | 'DISTINCT_COUNT_ROLE_ASC' | 'DISTINCT_COUNT_ROLE_DESC' | 'DISTINCT_COUNT_UPDATED_AT_ASC' | 'DISTINCT_COUNT_UPDATED_AT_DESC' | 'DISTINCT_COUNT_USERNAME_ASC' | 'DISTINCT_COUNT_USERNAME_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_CREATED_AT_ASC' | 'MAX_CREATED_AT_DESC' | 'MAX_LAST_LOGIN_AT_ASC' | 'MAX_LAST_LOGIN_AT_DESC' | 'MAX_UPDATED_AT_ASC' | 'MAX_UPDATED_AT_DESC' | 'MIN_CREATED_AT_ASC' | 'MIN_CREATED_AT_DESC' | 'MIN_LAST_LOGIN_AT_ASC' | 'MIN_LAST_LOGIN_AT_DESC' | 'MIN_UPDATED_AT_ASC' | 'MIN_UPDATED_AT_DESC';
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
    /** What you may do with it; null when it is there no more. */
    may?: Maybe<RowPermissions>;
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
    /** How many rows there are. */
    count: Scalars['Int']['output'];
    /** How many of the rows a filter lets through. */
    countWhere: Scalars['Int']['output'];
    /** Distinct count aggregates across the matching connection (ignoring before/after/first/last/offset) */
    distinctCount?: Maybe<UserChannelDistinctCountAggregates>;
    /** What the group's rows have in common, as `by` asks for it; null for what it does not. */
    key?: Maybe<UserChannelGroupKey>;
    keys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
    /** Maximum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    max?: Maybe<UserChannelMaxAggregates>;
    /** Minimum aggregates across the matching connection (ignoring before/after/first/last/offset) */
    min?: Maybe<UserChannelMinAggregates>;
};
export type UserChannelAggregatesCountWhereArgs = {
    filter: UserChannelFilter;
};
/** A filter to be used against aggregates of `UserChannel` object types. */
export type UserChannelAggregatesFilter = {
    /** A filter that must pass for the relevant `UserChannel` object to be included within the aggregate. */
    filter?: InputMaybe<UserChannelFilter>;
};
/** Orders of groups of `UserChannel`: what has no value comes last. */
export type UserChannelAggregatesOrderBy = 'COUNT_ASC' | 'COUNT_DESC' | 'DISTINCT_COUNT_CHANNEL_ASC' | 'DISTINCT_COUNT_CHANNEL_DESC' | 'DISTINCT_COUNT_CHANNEL_USERNAME_ASC' | 'DISTINCT_COUNT_CHANNEL_USERNAME_DESC' | 'DISTINCT_COUNT_CHANNEL_USER_ID_ASC' | 'DISTINCT_COUNT_CHANNEL_USER_ID_DESC' | 'DISTINCT_COUNT_ID_ASC' | 'DISTINCT_COUNT_ID_DESC' | 'DISTINCT_COUNT_LINKED_AT_ASC' | 'DISTINCT_COUNT_LINKED_AT_DESC' | 'DISTINCT_COUNT_USER_ID_ASC' | 'DISTINCT_COUNT_USER_ID_DESC' | 'DISTINCT_COUNT_VERIFIED_AT_ASC' | 'DISTINCT_COUNT_VERIFIED_AT_DESC' | 'KEYS_ASC' | 'KEYS_DESC' | 'MAX_LINKED_AT_ASC' | 'MAX_LINKED_AT_DESC' | 'MAX_VERIFIED_AT_ASC' | 'MAX_VERIFIED_AT_DESC' | 'MIN_LINKED_AT_ASC' | 'MIN_LINKED_AT_DESC' | 'MIN_VERIFIED_AT_ASC' | 'MIN_VERIFIED_AT_DESC';
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
    by?: InputMaybe<UserChannelGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<UserChannelGroupBy>>;
    having?: InputMaybe<UserChannelHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<UserChannelAggregatesOrderBy>>;
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
    /** Filter by the object’s `channelUsername` field. */
    channelUsername?: InputMaybe<StringFilter>;
    /** Filter by the object’s `id` field. */
    id?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `linkedAt` field. */
    linkedAt?: InputMaybe<DatetimeFilter>;
    /** Negates the expression. */
    not?: InputMaybe<UserChannelFilter>;
    /** Checks for any expressions in this list. */
    or?: InputMaybe<Array<UserChannelFilter>>;
    /** Filter by the object’s `user` relation. */
    user?: InputMaybe<UserFilter>;
    /** Filter by the object’s `userId` field. */
    userId?: InputMaybe<UuidFilter>;
    /** Filter by the object’s `verifiedAt` field. */
    verifiedAt?: InputMaybe<DatetimeFilter>;
};
/** Grouping methods for `UserChannel` for usage during aggregation. */
export type UserChannelGroupBy = 'CHANNEL' | 'CHANNEL_USERNAME' | 'CHANNEL_USER_ID' | 'LINKED_AT' | 'LINKED_AT_TRUNCATED_TO_DAY' | 'LINKED_AT_TRUNCATED_TO_HOUR' | 'USER_ID' | 'VERIFIED_AT' | 'VERIFIED_AT_TRUNCATED_TO_DAY' | 'VERIFIED_AT_TRUNCATED_TO_HOUR';
/** What `UserChannel` is grouped by: the order of the keys is that of the fields here. */
export type UserChannelGroupByInput = {
    channel?: InputMaybe<Scalars['Boolean']['input']>;
    channelUserId?: InputMaybe<Scalars['Boolean']['input']>;
    channelUsername?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    linkedAt?: InputMaybe<GroupByTime>;
    user?: InputMaybe<UserGroupByInput>;
    userId?: InputMaybe<Scalars['Boolean']['input']>;
    verifiedAt?: InputMaybe<GroupByTime>;
};
/** What a group of `UserChannel` has in common. */
export type UserChannelGroupKey = {
    __typename?: 'UserChannelGroupKey';
    channel?: Maybe<ChannelKind>;
    channelUserId?: Maybe<Scalars['String']['output']>;
    channelUsername?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    linkedAt?: Maybe<Scalars['Datetime']['output']>;
    user?: Maybe<UserGroupKey>;
    userId?: Maybe<Scalars['UUID']['output']>;
    verifiedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type UserChannelHavingDistinctCountInput = {
    channel?: InputMaybe<HavingBigintFilter>;
    channelUserId?: InputMaybe<HavingBigintFilter>;
    channelUsername?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    linkedAt?: InputMaybe<HavingBigintFilter>;
    userId?: InputMaybe<HavingBigintFilter>;
    verifiedAt?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `UserChannel` aggregates. */
export type UserChannelHavingInput = {
    AND?: InputMaybe<Array<UserChannelHavingInput>>;
    OR?: InputMaybe<Array<UserChannelHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<UserChannelHavingDistinctCountInput>;
    max?: InputMaybe<UserChannelHavingMaxInput>;
    min?: InputMaybe<UserChannelHavingMinInput>;
};
export type UserChannelHavingMaxInput = {
    linkedAt?: InputMaybe<HavingDatetimeFilter>;
    verifiedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type UserChannelHavingMinInput = {
    linkedAt?: InputMaybe<HavingDatetimeFilter>;
    verifiedAt?: InputMaybe<HavingDatetimeFilter>;
};
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
export type UserChannelMaxAggregates = {
    __typename?: 'UserChannelMaxAggregates';
    /** Maximum of linkedAt across the matching connection */
    linkedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of verifiedAt across the matching connection */
    verifiedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type UserChannelMinAggregates = {
    __typename?: 'UserChannelMinAggregates';
    /** Minimum of linkedAt across the matching connection */
    linkedAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of verifiedAt across the matching connection */
    verifiedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `UserChannel`. */
export type UserChannelOrderBy = 'CHANNEL_USERNAME_ASC' | 'CHANNEL_USERNAME_DESC' | 'CHANNEL_USER_ID_ASC' | 'CHANNEL_USER_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'LINKED_AT_ASC' | 'LINKED_AT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'USER_ID_ASC' | 'USER_ID_DESC' | 'VERIFIED_AT_ASC' | 'VERIFIED_AT_DESC';
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
    by?: InputMaybe<UserGroupByInput>;
    first?: InputMaybe<Scalars['Int']['input']>;
    groupBy?: InputMaybe<Array<UserGroupBy>>;
    having?: InputMaybe<UserHavingInput>;
    offset?: InputMaybe<Scalars['Int']['input']>;
    orderBy?: InputMaybe<Array<UserAggregatesOrderBy>>;
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
    /** Filter by the object’s `avatarUrl` field. */
    avatarUrl?: InputMaybe<StringFilter>;
    /** Filter by the object’s `coachingClaimedInteractions` relation. */
    coachingClaimedInteractions?: InputMaybe<UserToManyCoachingInteractionFilter>;
    /** Some related `coachingClaimedInteractions` exist. */
    coachingClaimedInteractionsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `coachingGoals` relation. */
    coachingGoals?: InputMaybe<UserToManyCoachingGoalFilter>;
    /** Some related `coachingGoals` exist. */
    coachingGoalsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `coachingInteractions` relation. */
    coachingInteractions?: InputMaybe<UserToManyCoachingInteractionFilter>;
    /** Some related `coachingInteractions` exist. */
    coachingInteractionsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `coachingProfile` relation. */
    coachingProfile?: InputMaybe<CoachingProfileFilter>;
    /** A related `coachingProfile` exists. */
    coachingProfileExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `coachingTasks` relation. */
    coachingTasks?: InputMaybe<UserToManyCoachingTaskFilter>;
    /** Some related `coachingTasks` exist. */
    coachingTasksExist?: InputMaybe<Scalars['Boolean']['input']>;
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
    /** Filter by the object’s `lastLoginAt` field. */
    lastLoginAt?: InputMaybe<DatetimeFilter>;
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
    /** Filter by the object’s `ralphAdvancedBuiltStories` relation. */
    ralphAdvancedBuiltStories?: InputMaybe<UserToManyRalphAdvancedStoryFilter>;
    /** Some related `ralphAdvancedBuiltStories` exist. */
    ralphAdvancedBuiltStoriesExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ralphAdvancedLeasedStories` relation. */
    ralphAdvancedLeasedStories?: InputMaybe<UserToManyRalphAdvancedStoryFilter>;
    /** Some related `ralphAdvancedLeasedStories` exist. */
    ralphAdvancedLeasedStoriesExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ralphAdvancedOrchestrator` relation. */
    ralphAdvancedOrchestrator?: InputMaybe<RalphAdvancedOrchestratorFilter>;
    /** A related `ralphAdvancedOrchestrator` exists. */
    ralphAdvancedOrchestratorExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ralphAdvancedProjects` relation. */
    ralphAdvancedProjects?: InputMaybe<UserToManyRalphAdvancedProjectFilter>;
    /** Some related `ralphAdvancedProjects` exist. */
    ralphAdvancedProjectsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ralphWebClaimedWorkstreams` relation. */
    ralphWebClaimedWorkstreams?: InputMaybe<UserToManyRalphWebWorkstreamFilter>;
    /** Some related `ralphWebClaimedWorkstreams` exist. */
    ralphWebClaimedWorkstreamsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ralphWebKeyReleases` relation. */
    ralphWebKeyReleases?: InputMaybe<UserToManyRalphWebKeyReleaseFilter>;
    /** Some related `ralphWebKeyReleases` exist. */
    ralphWebKeyReleasesExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ralphWebProfile` relation. */
    ralphWebProfile?: InputMaybe<RalphWebProfileFilter>;
    /** A related `ralphWebProfile` exists. */
    ralphWebProfileExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ralphWebProjects` relation. */
    ralphWebProjects?: InputMaybe<UserToManyRalphWebProjectFilter>;
    /** Some related `ralphWebProjects` exist. */
    ralphWebProjectsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ralphWebReceivedKeyReleases` relation. */
    ralphWebReceivedKeyReleases?: InputMaybe<UserToManyRalphWebKeyReleaseFilter>;
    /** Some related `ralphWebReceivedKeyReleases` exist. */
    ralphWebReceivedKeyReleasesExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ralphWebUserApiKey` relation. */
    ralphWebUserApiKey?: InputMaybe<RalphWebUserApiKeyFilter>;
    /** A related `ralphWebUserApiKey` exists. */
    ralphWebUserApiKeyExists?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `ralphWebWorkstreams` relation. */
    ralphWebWorkstreams?: InputMaybe<UserToManyRalphWebWorkstreamFilter>;
    /** Some related `ralphWebWorkstreams` exist. */
    ralphWebWorkstreamsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `role` field. */
    role?: InputMaybe<PlatformRoleFilter>;
    /** Filter by the object’s `savedQueries` relation. */
    savedQueries?: InputMaybe<UserToManySavedQueryFilter>;
    /** Some related `savedQueries` exist. */
    savedQueriesExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `sessions` relation. */
    sessions?: InputMaybe<UserToManySessionFilter>;
    /** Some related `sessions` exist. */
    sessionsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `teamMembers` relation. */
    teamMembers?: InputMaybe<UserToManyTeamMemberFilter>;
    /** Some related `teamMembers` exist. */
    teamMembersExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `updatedAt` field. */
    updatedAt?: InputMaybe<DatetimeFilter>;
    /** Filter by the object’s `userChannels` relation. */
    userChannels?: InputMaybe<UserToManyUserChannelFilter>;
    /** Some related `userChannels` exist. */
    userChannelsExist?: InputMaybe<Scalars['Boolean']['input']>;
    /** Filter by the object’s `username` field. */
    username?: InputMaybe<StringFilter>;
};
/** Grouping methods for `User` for usage during aggregation. */
export type UserGroupBy = 'AVATAR_URL' | 'CREATED_AT' | 'CREATED_AT_TRUNCATED_TO_DAY' | 'CREATED_AT_TRUNCATED_TO_HOUR' | 'LAST_LOGIN_AT' | 'LAST_LOGIN_AT_TRUNCATED_TO_DAY' | 'LAST_LOGIN_AT_TRUNCATED_TO_HOUR' | 'ROLE' | 'UPDATED_AT' | 'UPDATED_AT_TRUNCATED_TO_DAY' | 'UPDATED_AT_TRUNCATED_TO_HOUR' | 'USERNAME';
/** What `User` is grouped by: the order of the keys is that of the fields here. */
export type UserGroupByInput = {
    avatarUrl?: InputMaybe<Scalars['Boolean']['input']>;
    createdAt?: InputMaybe<GroupByTime>;
    email?: InputMaybe<Scalars['Boolean']['input']>;
    id?: InputMaybe<Scalars['Boolean']['input']>;
    lastLoginAt?: InputMaybe<GroupByTime>;
    role?: InputMaybe<Scalars['Boolean']['input']>;
    updatedAt?: InputMaybe<GroupByTime>;
    username?: InputMaybe<Scalars['Boolean']['input']>;
};
/** What a group of `User` has in common. */
export type UserGroupKey = {
    __typename?: 'UserGroupKey';
    avatarUrl?: Maybe<Scalars['String']['output']>;
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    email?: Maybe<Scalars['String']['output']>;
    id?: Maybe<Scalars['UUID']['output']>;
    lastLoginAt?: Maybe<Scalars['Datetime']['output']>;
    role?: Maybe<PlatformRole>;
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
    username?: Maybe<Scalars['String']['output']>;
};
export type UserHavingDistinctCountInput = {
    avatarUrl?: InputMaybe<HavingBigintFilter>;
    createdAt?: InputMaybe<HavingBigintFilter>;
    email?: InputMaybe<HavingBigintFilter>;
    id?: InputMaybe<HavingBigintFilter>;
    lastLoginAt?: InputMaybe<HavingBigintFilter>;
    role?: InputMaybe<HavingBigintFilter>;
    updatedAt?: InputMaybe<HavingBigintFilter>;
    username?: InputMaybe<HavingBigintFilter>;
};
/** Conditions for `User` aggregates. */
export type UserHavingInput = {
    AND?: InputMaybe<Array<UserHavingInput>>;
    OR?: InputMaybe<Array<UserHavingInput>>;
    count?: InputMaybe<HavingIntFilter>;
    distinctCount?: InputMaybe<UserHavingDistinctCountInput>;
    max?: InputMaybe<UserHavingMaxInput>;
    min?: InputMaybe<UserHavingMinInput>;
};
export type UserHavingMaxInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    lastLoginAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
export type UserHavingMinInput = {
    createdAt?: InputMaybe<HavingDatetimeFilter>;
    lastLoginAt?: InputMaybe<HavingDatetimeFilter>;
    updatedAt?: InputMaybe<HavingDatetimeFilter>;
};
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
export type UserMaxAggregates = {
    __typename?: 'UserMaxAggregates';
    /** Maximum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of lastLoginAt across the matching connection */
    lastLoginAt?: Maybe<Scalars['Datetime']['output']>;
    /** Maximum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
export type UserMinAggregates = {
    __typename?: 'UserMinAggregates';
    /** Minimum of createdAt across the matching connection */
    createdAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of lastLoginAt across the matching connection */
    lastLoginAt?: Maybe<Scalars['Datetime']['output']>;
    /** Minimum of updatedAt across the matching connection */
    updatedAt?: Maybe<Scalars['Datetime']['output']>;
};
/** Methods to use when ordering `User`. */
export type UserOrderBy = 'API_KEYS_COUNT_ASC' | 'API_KEYS_COUNT_DESC' | 'AVATAR_URL_ASC' | 'AVATAR_URL_DESC' | 'COACHING_CLAIMED_INTERACTIONS_AVERAGE_ATTEMPTS_ASC' | 'COACHING_CLAIMED_INTERACTIONS_AVERAGE_ATTEMPTS_DESC' | 'COACHING_CLAIMED_INTERACTIONS_COUNT_ASC' | 'COACHING_CLAIMED_INTERACTIONS_COUNT_DESC' | 'COACHING_CLAIMED_INTERACTIONS_MAX_ATTEMPTS_ASC' | 'COACHING_CLAIMED_INTERACTIONS_MAX_ATTEMPTS_DESC' | 'COACHING_CLAIMED_INTERACTIONS_MIN_ATTEMPTS_ASC' | 'COACHING_CLAIMED_INTERACTIONS_MIN_ATTEMPTS_DESC' | 'COACHING_CLAIMED_INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'COACHING_CLAIMED_INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'COACHING_CLAIMED_INTERACTIONS_SUM_ATTEMPTS_ASC' | 'COACHING_CLAIMED_INTERACTIONS_SUM_ATTEMPTS_DESC' | 'COACHING_GOALS_COUNT_ASC' | 'COACHING_GOALS_COUNT_DESC' | 'COACHING_INTERACTIONS_AVERAGE_ATTEMPTS_ASC' | 'COACHING_INTERACTIONS_AVERAGE_ATTEMPTS_DESC' | 'COACHING_INTERACTIONS_COUNT_ASC' | 'COACHING_INTERACTIONS_COUNT_DESC' | 'COACHING_INTERACTIONS_MAX_ATTEMPTS_ASC' | 'COACHING_INTERACTIONS_MAX_ATTEMPTS_DESC' | 'COACHING_INTERACTIONS_MIN_ATTEMPTS_ASC' | 'COACHING_INTERACTIONS_MIN_ATTEMPTS_DESC' | 'COACHING_INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'COACHING_INTERACTIONS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'COACHING_INTERACTIONS_SUM_ATTEMPTS_ASC' | 'COACHING_INTERACTIONS_SUM_ATTEMPTS_DESC' | 'COACHING_TASKS_COUNT_ASC' | 'COACHING_TASKS_COUNT_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'EMAIL_ASC' | 'EMAIL_DESC' | 'GITHUB_ACCOUNTS_COUNT_ASC' | 'GITHUB_ACCOUNTS_COUNT_DESC' | 'ID_ASC' | 'ID_DESC' | 'LAST_LOGIN_AT_ASC' | 'LAST_LOGIN_AT_DESC' | 'LEARNING_ENROLLMENTS_COUNT_ASC' | 'LEARNING_ENROLLMENTS_COUNT_DESC' | 'LEARNING_INTERACTIONS_AVERAGE_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_AVERAGE_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_COUNT_ASC' | 'LEARNING_INTERACTIONS_COUNT_DESC' | 'LEARNING_INTERACTIONS_MAX_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_MAX_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_MIN_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_MIN_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_STDDEV_SAMPLE_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_STDDEV_SAMPLE_LATENCY_MS_DESC' | 'LEARNING_INTERACTIONS_SUM_LATENCY_MS_ASC' | 'LEARNING_INTERACTIONS_SUM_LATENCY_MS_DESC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_ATTEMPTS_ASC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_ATTEMPTS_DESC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_TOKENS_INPUT_ASC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_TOKENS_INPUT_DESC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_TOKENS_OUTPUT_ASC' | 'MARKETING_CLAIMED_RUNS_AVERAGE_TOKENS_OUTPUT_DESC' | 'MARKETING_CLAIMED_RUNS_COUNT_ASC' | 'MARKETING_CLAIMED_RUNS_COUNT_DESC' | 'MARKETING_CLAIMED_RUNS_MAX_ATTEMPTS_ASC' | 'MARKETING_CLAIMED_RUNS_MAX_ATTEMPTS_DESC' | 'MARKETING_CLAIMED_RUNS_MAX_TOKENS_INPUT_ASC' | 'MARKETING_CLAIMED_RUNS_MAX_TOKENS_INPUT_DESC' | 'MARKETING_CLAIMED_RUNS_MAX_TOKENS_OUTPUT_ASC' | 'MARKETING_CLAIMED_RUNS_MAX_TOKENS_OUTPUT_DESC' | 'MARKETING_CLAIMED_RUNS_MIN_ATTEMPTS_ASC' | 'MARKETING_CLAIMED_RUNS_MIN_ATTEMPTS_DESC' | 'MARKETING_CLAIMED_RUNS_MIN_TOKENS_INPUT_ASC' | 'MARKETING_CLAIMED_RUNS_MIN_TOKENS_INPUT_DESC' | 'MARKETING_CLAIMED_RUNS_MIN_TOKENS_OUTPUT_ASC' | 'MARKETING_CLAIMED_RUNS_MIN_TOKENS_OUTPUT_DESC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_TOKENS_INPUT_ASC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_TOKENS_INPUT_DESC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_ASC' | 'MARKETING_CLAIMED_RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_DESC' | 'MARKETING_CLAIMED_RUNS_SUM_ATTEMPTS_ASC' | 'MARKETING_CLAIMED_RUNS_SUM_ATTEMPTS_DESC' | 'MARKETING_CLAIMED_RUNS_SUM_TOKENS_INPUT_ASC' | 'MARKETING_CLAIMED_RUNS_SUM_TOKENS_INPUT_DESC' | 'MARKETING_CLAIMED_RUNS_SUM_TOKENS_OUTPUT_ASC' | 'MARKETING_CLAIMED_RUNS_SUM_TOKENS_OUTPUT_DESC' | 'MARKETING_CLIENTS_COUNT_ASC' | 'MARKETING_CLIENTS_COUNT_DESC' | 'MARKETING_RUNS_AVERAGE_ATTEMPTS_ASC' | 'MARKETING_RUNS_AVERAGE_ATTEMPTS_DESC' | 'MARKETING_RUNS_AVERAGE_TOKENS_INPUT_ASC' | 'MARKETING_RUNS_AVERAGE_TOKENS_INPUT_DESC' | 'MARKETING_RUNS_AVERAGE_TOKENS_OUTPUT_ASC' | 'MARKETING_RUNS_AVERAGE_TOKENS_OUTPUT_DESC' | 'MARKETING_RUNS_COUNT_ASC' | 'MARKETING_RUNS_COUNT_DESC' | 'MARKETING_RUNS_MAX_ATTEMPTS_ASC' | 'MARKETING_RUNS_MAX_ATTEMPTS_DESC' | 'MARKETING_RUNS_MAX_TOKENS_INPUT_ASC' | 'MARKETING_RUNS_MAX_TOKENS_INPUT_DESC' | 'MARKETING_RUNS_MAX_TOKENS_OUTPUT_ASC' | 'MARKETING_RUNS_MAX_TOKENS_OUTPUT_DESC' | 'MARKETING_RUNS_MIN_ATTEMPTS_ASC' | 'MARKETING_RUNS_MIN_ATTEMPTS_DESC' | 'MARKETING_RUNS_MIN_TOKENS_INPUT_ASC' | 'MARKETING_RUNS_MIN_TOKENS_INPUT_DESC' | 'MARKETING_RUNS_MIN_TOKENS_OUTPUT_ASC' | 'MARKETING_RUNS_MIN_TOKENS_OUTPUT_DESC' | 'MARKETING_RUNS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'MARKETING_RUNS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'MARKETING_RUNS_STDDEV_SAMPLE_TOKENS_INPUT_ASC' | 'MARKETING_RUNS_STDDEV_SAMPLE_TOKENS_INPUT_DESC' | 'MARKETING_RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_ASC' | 'MARKETING_RUNS_STDDEV_SAMPLE_TOKENS_OUTPUT_DESC' | 'MARKETING_RUNS_SUM_ATTEMPTS_ASC' | 'MARKETING_RUNS_SUM_ATTEMPTS_DESC' | 'MARKETING_RUNS_SUM_TOKENS_INPUT_ASC' | 'MARKETING_RUNS_SUM_TOKENS_INPUT_DESC' | 'MARKETING_RUNS_SUM_TOKENS_OUTPUT_ASC' | 'MARKETING_RUNS_SUM_TOKENS_OUTPUT_DESC' | 'NATURAL' | 'PRIMARY_KEY_ASC' | 'PRIMARY_KEY_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_AVERAGE_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_AVERAGE_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_COUNT_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_MAX_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_MAX_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_MIN_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_MIN_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_BUILT_STORIES_SUM_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_BUILT_STORIES_SUM_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_AVERAGE_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_AVERAGE_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_MAX_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_MAX_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_MIN_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_MIN_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_STDDEV_SAMPLE_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_LEASED_STORIES_SUM_ATTEMPT_COUNT_ASC' | 'RALPH_ADVANCED_LEASED_STORIES_SUM_ATTEMPT_COUNT_DESC' | 'RALPH_ADVANCED_PROJECTS_COUNT_ASC' | 'RALPH_ADVANCED_PROJECTS_COUNT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_ATTEMPTS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_ATTEMPTS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_CURRENT_ITERATION_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_CURRENT_ITERATION_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_MAX_ITERATIONS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_MAX_ITERATIONS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOKENS_IN_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOKENS_IN_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOKENS_OUT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOKENS_OUT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOTAL_COST_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_AVERAGE_TOTAL_COST_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_COUNT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_COUNT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_ATTEMPTS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_ATTEMPTS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_CURRENT_ITERATION_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_CURRENT_ITERATION_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_MAX_ITERATIONS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_MAX_ITERATIONS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOKENS_IN_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOKENS_IN_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOKENS_OUT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOKENS_OUT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOTAL_COST_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MAX_TOTAL_COST_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_ATTEMPTS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_ATTEMPTS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_CURRENT_ITERATION_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_CURRENT_ITERATION_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_MAX_ITERATIONS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_MAX_ITERATIONS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOKENS_IN_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOKENS_IN_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOKENS_OUT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOKENS_OUT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOTAL_COST_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_MIN_TOTAL_COST_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_ATTEMPTS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_ATTEMPTS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_CURRENT_ITERATION_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_CURRENT_ITERATION_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_MAX_ITERATIONS_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_MAX_ITERATIONS_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOKENS_IN_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOKENS_IN_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOKENS_OUT_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOKENS_OUT_DESC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOTAL_COST_ASC' | 'RALPH_WEB_CLAIMED_WORKSTREAMS_SUM_TOTAL_COST_DESC' | 'RALPH_WEB_KEY_RELEASES_AVERAGE_ATTEMPT_ASC' | 'RALPH_WEB_KEY_RELEASES_AVERAGE_ATTEMPT_DESC' | 'RALPH_WEB_KEY_RELEASES_COUNT_ASC' | 'RALPH_WEB_KEY_RELEASES_COUNT_DESC' | 'RALPH_WEB_KEY_RELEASES_MAX_ATTEMPT_ASC' | 'RALPH_WEB_KEY_RELEASES_MAX_ATTEMPT_DESC' | 'RALPH_WEB_KEY_RELEASES_MIN_ATTEMPT_ASC' | 'RALPH_WEB_KEY_RELEASES_MIN_ATTEMPT_DESC' | 'RALPH_WEB_KEY_RELEASES_STDDEV_SAMPLE_ATTEMPT_ASC' | 'RALPH_WEB_KEY_RELEASES_STDDEV_SAMPLE_ATTEMPT_DESC' | 'RALPH_WEB_KEY_RELEASES_SUM_ATTEMPT_ASC' | 'RALPH_WEB_KEY_RELEASES_SUM_ATTEMPT_DESC' | 'RALPH_WEB_PROJECTS_COUNT_ASC' | 'RALPH_WEB_PROJECTS_COUNT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_AVERAGE_ATTEMPT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_AVERAGE_ATTEMPT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_COUNT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_COUNT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_MAX_ATTEMPT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_MAX_ATTEMPT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_MIN_ATTEMPT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_MIN_ATTEMPT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_STDDEV_SAMPLE_ATTEMPT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_STDDEV_SAMPLE_ATTEMPT_DESC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_SUM_ATTEMPT_ASC' | 'RALPH_WEB_RECEIVED_KEY_RELEASES_SUM_ATTEMPT_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_ATTEMPTS_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_ATTEMPTS_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_CURRENT_ITERATION_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_CURRENT_ITERATION_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_MAX_ITERATIONS_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_MAX_ITERATIONS_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOKENS_IN_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOKENS_IN_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOKENS_OUT_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOKENS_OUT_DESC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOTAL_COST_ASC' | 'RALPH_WEB_WORKSTREAMS_AVERAGE_TOTAL_COST_DESC' | 'RALPH_WEB_WORKSTREAMS_COUNT_ASC' | 'RALPH_WEB_WORKSTREAMS_COUNT_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_ATTEMPTS_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_ATTEMPTS_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_CURRENT_ITERATION_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_CURRENT_ITERATION_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_MAX_ITERATIONS_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_MAX_ITERATIONS_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOKENS_IN_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOKENS_IN_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOKENS_OUT_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOKENS_OUT_DESC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOTAL_COST_ASC' | 'RALPH_WEB_WORKSTREAMS_MAX_TOTAL_COST_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_ATTEMPTS_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_ATTEMPTS_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_CURRENT_ITERATION_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_CURRENT_ITERATION_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_MAX_ITERATIONS_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_MAX_ITERATIONS_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOKENS_IN_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOKENS_IN_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOKENS_OUT_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOKENS_OUT_DESC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOTAL_COST_ASC' | 'RALPH_WEB_WORKSTREAMS_MIN_TOTAL_COST_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_ATTEMPTS_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_CURRENT_ITERATION_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_MAX_ITERATIONS_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_IN_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOKENS_OUT_DESC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_ASC' | 'RALPH_WEB_WORKSTREAMS_STDDEV_SAMPLE_TOTAL_COST_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_ATTEMPTS_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_ATTEMPTS_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_CURRENT_ITERATION_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_CURRENT_ITERATION_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_MAX_ITERATIONS_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_MAX_ITERATIONS_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOKENS_IN_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOKENS_IN_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOKENS_OUT_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOKENS_OUT_DESC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOTAL_COST_ASC' | 'RALPH_WEB_WORKSTREAMS_SUM_TOTAL_COST_DESC' | 'SAVED_QUERIES_COUNT_ASC' | 'SAVED_QUERIES_COUNT_DESC' | 'SESSIONS_COUNT_ASC' | 'SESSIONS_COUNT_DESC' | 'TEAM_MEMBERS_COUNT_ASC' | 'TEAM_MEMBERS_COUNT_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'USERNAME_ASC' | 'USERNAME_DESC' | 'USER_CHANNELS_COUNT_ASC' | 'USER_CHANNELS_COUNT_DESC';
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
/** A filter to be used against many `CoachingGoal` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyCoachingGoalFilter = {
    /** Aggregates across related `CoachingGoal` match the filter criteria. */
    aggregates?: InputMaybe<CoachingGoalAggregatesFilter>;
    /** Every related `CoachingGoal` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<CoachingGoalFilter>;
    /** No related `CoachingGoal` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<CoachingGoalFilter>;
    /** Some related `CoachingGoal` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<CoachingGoalFilter>;
};
/** A filter to be used against many `CoachingInteraction` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyCoachingInteractionFilter = {
    /** Aggregates across related `CoachingInteraction` match the filter criteria. */
    aggregates?: InputMaybe<CoachingInteractionAggregatesFilter>;
    /** Every related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<CoachingInteractionFilter>;
    /** No related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<CoachingInteractionFilter>;
    /** Some related `CoachingInteraction` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<CoachingInteractionFilter>;
};
/** A filter to be used against many `CoachingTask` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyCoachingTaskFilter = {
    /** Aggregates across related `CoachingTask` match the filter criteria. */
    aggregates?: InputMaybe<CoachingTaskAggregatesFilter>;
    /** Every related `CoachingTask` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<CoachingTaskFilter>;
    /** No related `CoachingTask` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<CoachingTaskFilter>;
    /** Some related `CoachingTask` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<CoachingTaskFilter>;
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
/** A filter to be used against many `RalphWebKeyRelease` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyRalphWebKeyReleaseFilter = {
    /** Aggregates across related `RalphWebKeyRelease` match the filter criteria. */
    aggregates?: InputMaybe<RalphWebKeyReleaseAggregatesFilter>;
    /** Every related `RalphWebKeyRelease` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphWebKeyReleaseFilter>;
    /** No related `RalphWebKeyRelease` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphWebKeyReleaseFilter>;
    /** Some related `RalphWebKeyRelease` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphWebKeyReleaseFilter>;
};
/** A filter to be used against many `RalphWebProject` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyRalphWebProjectFilter = {
    /** Aggregates across related `RalphWebProject` match the filter criteria. */
    aggregates?: InputMaybe<RalphWebProjectAggregatesFilter>;
    /** Every related `RalphWebProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphWebProjectFilter>;
    /** No related `RalphWebProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphWebProjectFilter>;
    /** Some related `RalphWebProject` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphWebProjectFilter>;
};
/** A filter to be used against many `RalphWebWorkstream` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyRalphWebWorkstreamFilter = {
    /** Aggregates across related `RalphWebWorkstream` match the filter criteria. */
    aggregates?: InputMaybe<RalphWebWorkstreamAggregatesFilter>;
    /** Every related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<RalphWebWorkstreamFilter>;
    /** No related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<RalphWebWorkstreamFilter>;
    /** Some related `RalphWebWorkstream` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<RalphWebWorkstreamFilter>;
};
/** A filter to be used against many `SavedQuery` object types. All fields are combined with a logical ‘and.’ */
export type UserToManySavedQueryFilter = {
    /** Aggregates across related `SavedQuery` match the filter criteria. */
    aggregates?: InputMaybe<SavedQueryAggregatesFilter>;
    /** Every related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<SavedQueryFilter>;
    /** No related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<SavedQueryFilter>;
    /** Some related `SavedQuery` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<SavedQueryFilter>;
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
/** A filter to be used against many `TeamMember` object types. All fields are combined with a logical ‘and.’ */
export type UserToManyTeamMemberFilter = {
    /** Aggregates across related `TeamMember` match the filter criteria. */
    aggregates?: InputMaybe<TeamMemberAggregatesFilter>;
    /** Every related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    every?: InputMaybe<TeamMemberFilter>;
    /** No related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    none?: InputMaybe<TeamMemberFilter>;
    /** Some related `TeamMember` matches the filter criteria. All fields are combined with a logical ‘and.’ */
    some?: InputMaybe<TeamMemberFilter>;
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
export type WhyAccessInput = {
    /** Of SELECT those that are read, of UPDATE those that are set to what they are; all that the account may when absent. */
    columns?: InputMaybe<Array<Scalars['String']['input']>>;
    /** Columns that name the row, as SQL has them. INSERT has none. */
    key?: InputMaybe<Scalars['JSON']['input']>;
    /** A table or view with its schema, as SQL has it. */
    relation: Scalars['String']['input'];
    /** Whose access; a visitor's, who has not signed in, when it is absent. */
    userId?: InputMaybe<Scalars['UUID']['input']>;
    /** What columns are set to. */
    values?: InputMaybe<Scalars['JSON']['input']>;
    verb: AccessVerb;
};
