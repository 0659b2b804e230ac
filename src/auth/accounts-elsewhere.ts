import { QuintetError } from "../errors/errors.ts";
import type { AccessTokens } from "./access-tokens.ts";
import type { Accounts } from "./accounts.ts";
import { readBearerCredential } from "./bearer-credential.ts";
import { anonymous } from "./request-identity.ts";

/**
 * Where `identity` is not served there are no accounts: access tokens that somebody else signed with one of our keys say who
 * a request is from, and as which role it runs. The database is asked nothing.
 */
export function createAccountsElsewhere({ accessTokens }: { accessTokens: AccessTokens }): Accounts {
  const none = async (): Promise<never> => {
    throw new QuintetError("NOT_FOUND", "There are no accounts here: the schema identity is not served.");
  };
  return {
    signUp: none,
    signIn: none,
    signInWithGitHub: none,
    refreshSession: none,
    signOut: none,
    createKey: none,
    async authenticate(authorizations = []) {
      const credential = readBearerCredential(authorizations);
      return credential === undefined ? anonymous : accessTokens.verify(credential);
    },
    findEndedSessions: async () => [],
    findEndedKeys: async () => [],
  };
}
