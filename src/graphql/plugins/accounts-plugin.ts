import type { PgResource } from "postgraphile/@dataplan/pg";
import { access, constant, context, object, type Step, sideEffect } from "postgraphile/grafast";
import { extendSchema, gql } from "postgraphile/utils";
import { anonymous, toPgSettings } from "../../auth/request-identity.ts";
import type { SessionTokens } from "../../auth/sessions.ts";
import { throwIfCancelled } from "../../database/pg-adaptor/cancellation.ts";

/**
 * Signing up, in and out, refreshing, and API keys as mutations. After signing in the request acts as that account for the rest of the
 * operation: `user` and `query` of the payload see what the account sees.
 */
export const AccountsPlugin = extendSchema((build) => {
  const users = tableOfIdentity(build, "users");
  const apiKeys = tableOfIdentity(build, "api_keys");
  if (!users || !apiKeys) return { typeDefs: [] };
  const User = build.inflection.tableType(users.codec as never);
  const ApiKey = build.inflection.tableType(apiKeys.codec as never);

  return {
    typeDefs: gql`
      """Exactly what signing up needs: a password and an e-mail address, a username, or both."""
      input SignUpInput {
        clientMutationId: String
        email: String
        username: String
        """8 to 256 characters."""
        password: String!
      }

      input SignInInput {
        clientMutationId: String
        """E-mail address or username, in any case."""
        login: String!
        password: String!
      }

      input RefreshSessionInput {
        clientMutationId: String
        """The newest refresh token of the session. It works once; using it again ends the session."""
        refreshToken: String!
      }

      input SignOutInput {
        clientMutationId: String
        """Ends the session of this token; without it, the session of the access token that sent the request."""
        refreshToken: String
      }

      input CreateApiKeyInput {
        clientMutationId: String
        """What you call it."""
        name: String!
        """When it stops working; never when absent."""
        expiresAt: Datetime
      }

      """A session's tokens. Send the access token as \`Authorization: Bearer …\`; keep the refresh token secret."""
      type SessionPayload {
        clientMutationId: String
        accessToken: String!
        accessTokenExpiresAt: Datetime!
        refreshToken: String!
        refreshTokenExpiresAt: Datetime!
        """The account that is now signed in."""
        user: ${User}
        query: Query
      }

      type SignOutPayload {
        clientMutationId: String
        """Whether there was a session to end."""
        signedOut: Boolean!
        query: Query
      }

      type CreateApiKeyPayload {
        clientMutationId: String
        """The key itself: shown this once, stored nowhere. Send it as \`Authorization: Bearer …\`."""
        key: String!
        apiKey: ${ApiKey}
        query: Query
      }

      extend type Mutation {
        """Makes an account and signs it in."""
        signUp(input: SignUpInput!): SessionPayload
        """Signs in with a password."""
        signIn(input: SignInInput!): SessionPayload
        """Exchanges a refresh token for new tokens."""
        refreshSession(input: RefreshSessionInput!): SessionPayload
        """Ends a session: its refresh tokens stop working and its sockets close."""
        signOut(input: SignOutInput!): SignOutPayload
        """Makes a key with which a program acts for you."""
        createApiKey(input: CreateApiKeyInput!): CreateApiKeyPayload
      }
    `,
    objects: {
      Mutation: {
        plans: {
          signUp: mutation(async (request, input) =>
            become(request, await request.accounts.signUp({ ...input, address: request.address() })),
          ),
          signIn: mutation(async (request, input) =>
            become(request, await request.accounts.signIn({ ...input, address: request.address() })),
          ),
          refreshSession: mutation(async (request, input) =>
            become(request, await request.accounts.refreshSession(input.refreshToken)),
          ),
          signOut: mutation(async ({ accounts, state: { identity = anonymous } }, { refreshToken }) => ({
            signedOut: await accounts.signOut({ identity, refreshToken }),
          })),
          createApiKey: mutation(async ({ accounts, state: { identity = anonymous } }, input) =>
            accounts.createKey(identity, input),
          ),
        },
      },
      SessionPayload: {
        plans: {
          user: ($payload: Step) => users.get({ id: access($payload, ["result", "userId"]) }),
          accessToken: fromResult("accessToken"),
          accessTokenExpiresAt: fromResult("accessTokenExpiresAt"),
          refreshToken: fromResult("refreshToken"),
          refreshTokenExpiresAt: fromResult("refreshTokenExpiresAt"),
          query: () => constant(true),
        },
      },
      SignOutPayload: { plans: { signedOut: fromResult("signedOut"), query: () => constant(true) } },
      CreateApiKeyPayload: {
        plans: {
          key: fromResult("key"),
          apiKey: ($payload: Step) => apiKeys.get({ id: access($payload, ["result", "id"]) }),
          query: () => constant(true),
        },
      },
    },
  };
});

/** Another schema may come first and have tables of these names. */
function tableOfIdentity({ pgResources }: GraphileBuild.Build, table: string): PgResource | undefined {
  return Object.values(pgResources).find((resource) => {
    const { pg } = (resource.extensions ?? {}) as { pg?: { schemaName: string; name: string } };
    return !resource.parameters && pg?.schemaName === "identity" && pg.name === table;
  });
}

/**
 * Of a connection and of the threads that hash passwords. Not the time that it takes: a failed sign-in waits for its turn, and
 * a client that sends many must neither hold connections meanwhile nor spend what others behind the same address need.
 */
const usualSeconds = 0.1;

type Run = (request: Grafast.Context, input: any) => Promise<Record<string, unknown>>;

/** A mutation field: runs once, in order with the others of its operation. `input` is as the schema declares it. */
function mutation(run: Run) {
  return (_$root: Step, args: { getRaw(path: string): Step }) => {
    const $input = args.getRaw("input");
    const $result = sideEffect([context(), $input], ([request, input]) => {
      throwIfCancelled(request.state);
      request.state.meter?.charge(usualSeconds);
      return run(request, input);
    });
    return object({ result: $result, clientMutationId: access($input, "clientMutationId") });
  };
}

/** From here on the operation's SQL runs as the account that signed in: its settings are read for each statement. */
function become(request: Grafast.Context, { identity, ...tokens }: SessionTokens) {
  request.state.identity = identity;
  Object.assign(request.pgSettings as Record<string, string>, toPgSettings(identity));
  return {
    userId: identity.userId,
    accessToken: tokens.accessToken,
    accessTokenExpiresAt: tokens.accessTokenExpiresAt.toISOString(),
    refreshToken: tokens.refreshToken,
    refreshTokenExpiresAt: tokens.refreshTokenExpiresAt.toISOString(),
  };
}

function fromResult(field: string) {
  return ($payload: Step) => access($payload, ["result", field]);
}
