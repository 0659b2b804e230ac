import type { Pool } from "pg";
import type { Config } from "../config/config.ts";
import { QuintetError } from "../errors/errors.ts";
import { firstRow } from "./first-row.ts";

export type Attempts = ReturnType<typeof createAttempts>;

type Options = { pool: Pool; limits: Config["limits"] };

/** Sign-ups are counted by the hour: QUINTET_SIGN_UPS_PER_ADDRESS says how many. */
const signUpPeriodSeconds = 3_600;

/**
 * The limits of signing in and up. They are counted in PostgreSQL, over all servers, and each alias of a document counts.
 * An attempt that is not admitted fails with QuintetError TOO_MANY_ATTEMPTS, before a password is hashed or compared.
 */
export function createAttempts({ pool, limits }: Options) {
  const signInPeriod = `${limits.signInPeriodSeconds} seconds`;
  const signUpPeriod = `${signUpPeriodSeconds} seconds`;

  async function admit(sql: string, values: unknown[], refusal: () => QuintetError): Promise<{ isLocked: boolean }> {
    const attempt = await firstRow<{ admitted: boolean | null }>(pool, `select ${sql} as admitted`, values);
    if (!attempt || attempt.admitted === false) throw refusal();
    return { isLocked: attempt.admitted === null };
  }

  return {
    /**
     * Counts by login, by account, whichever of its names was typed, and by address. An account that only another of its
     * names has used up is locked: the attempt must fail, like one with a wrong password.
     */
    admitSignIn: ({ login, address }: { login: string; address: string }) =>
      admit(
        "identity_private.admit_sign_in($1, $2, $3, $4, $5)",
        [login, address, limits.signInAttemptsPerAccount, limits.signInAttemptsPerAddress, signInPeriod],
        () => tooMany("sign in", limits.signInPeriodSeconds),
      ),

    /** Forgets an account's attempts from an address, after a right password. */
    forgiveSignIns: async ({ login, address }: { login: string; address: string }) => {
      await firstRow(pool, "select identity_private.forgive_sign_in_attempts($1, $2)", [login, address]);
    },

    admitSignUp: (address: string) =>
      admit("identity_private.admit_sign_up($1, $2, $3)", [address, limits.signUpsPerAddress, signUpPeriod], () =>
        tooMany("sign up", signUpPeriodSeconds),
      ),

    /** A sign-up for who comes from GitHub the first time; after that it neither counts nor is refused. */
    admitGitHubSignIn: ({ githubId, address }: { githubId: string; address: string }) =>
      admit(
        "identity_private.admit_github_sign_in($1, $2, $3, $4)",
        [githubId, address, limits.signUpsPerAddress, signUpPeriod],
        () => tooMany("sign up", signUpPeriodSeconds),
      ),
  };
}

function tooMany(toDoWhat: string, seconds: number): QuintetError {
  return new QuintetError(
    "TOO_MANY_ATTEMPTS",
    `Too many attempts to ${toDoWhat}. Try again in ${Math.ceil(seconds / 60)} minutes.`,
    { extensions: { retryAfterSeconds: seconds } },
  );
}
