import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { QuintetError } from "../errors/errors.ts";
import type { Attempts } from "./attempts.ts";
import { firstRow } from "./first-row.ts";
import { createKeyedSemaphore } from "./keyed-semaphore.ts";
import { hashPassword, isUpgradable, verifyPassword } from "./passwords.ts";

type Options = {
  pool: Pool;
  attempts: Attempts;
  /** For tests of something else, which would wait: no setting of a server. */
  failureTakesMilliseconds?: number | undefined;
};

/** What somebody who signs in typed, and from where. */
export type Typed = { login: string; password: string; address: string };

type Account = { user_id: string; password_hash: string };

/**
 * A failure is told this long after its turn came, or twice as long, and so on: argon2id takes 10 ms to check, the slowest
 * bcrypt hash that is stored 250 ms, and the time would tell imported accounts from unknown logins. Four checks of an
 * address fit in, two at a time, and a processor that has twice as much to do.
 */
const usualFailureMilliseconds = 1_000;

/** Each is an operation that runs, and holds its permit meanwhile. */
const maxWaiting = 40;

/** No e-mail address or username is longer; longer logins are cut, so that they fail like any unknown one. */
export const maxLoginLength = 256;

/**
 * Checks logins and passwords, so that neither the answer nor its time says which logins are somebody's
 * (docs/decisions/0028-failed-sign-ins-take-turns.md).
 */
export function createCredentials({ pool, attempts, failureTakesMilliseconds = usualFailureMilliseconds }: Options) {
  const failingSlowly = makeFailingSlowly(failureTakesMilliseconds);
  const takeTurnOfAddress = createKeyedSemaphore({ atOnce: 4, maxWaiting });
  const takeTurnOfLogin = createKeyedSemaphore({ atOnce: 1, maxWaiting });

  /**
   * @returns the account's id
   * @throws QuintetError INVALID_CREDENTIALS (which of the two is wrong is not told), TOO_MANY_ATTEMPTS, UNAVAILABLE
   */
  async function check({ login: typed, password, address }: Typed): Promise<string> {
    const login = typed.slice(0, maxLoginLength);
    const { isLocked } = await attempts.admitSignIn({ login, address });
    const account = await takeTurnOfAddress(address, () =>
      takeTurnOfLogin(login.toLowerCase(), () =>
        failingSlowly(() => findAccount({ login: isLocked ? undefined : login, password })),
      ),
    );
    if (!account) throw new QuintetError("INVALID_CREDENTIALS", "The login or the password is wrong.");
    await attempts.forgiveSignIns({ login, address });
    await upgradeHash(account, password);
    return account.user_id;
  }

  /** The account of a login with the right password; without a login a password is compared, and nobody found. */
  async function findAccount({ login, password }: { login: string | undefined; password: string }) {
    const account = await firstRow<Account>(pool, "select * from identity_private.find_credentials($1)", [
      login ?? null,
    ]);
    return (await verifyPassword(password, account?.password_hash)) ? account : undefined;
  }

  async function upgradeHash({ user_id, password_hash }: Account, password: string): Promise<void> {
    if (!isUpgradable(password_hash, password)) return;
    const upgraded = await hashPassword(password).catch(() => undefined); // an imported password may be shorter than ours
    if (upgraded)
      await firstRow(pool, "select identity_private.upgrade_password_hash($1, $2, $3)", [
        user_id,
        password_hash,
        upgraded,
      ]);
  }

  return { check };
}

/** Gives nothing back only after a whole multiple of the time that a failure takes. */
function makeFailingSlowly(failureTakesMilliseconds: number) {
  return async <T>(work: () => Promise<T | undefined>): Promise<T | undefined> => {
    const begun = performance.now();
    const soonest = sleep(failureTakesMilliseconds, undefined, { ref: false });
    const result = await work();
    if (result !== undefined) return result;
    const multiple = Math.ceil((performance.now() - begun) / failureTakesMilliseconds);
    await soonest;
    if (multiple > 1)
      await sleep(begun + multiple * failureTakesMilliseconds - performance.now(), undefined, { ref: false });
    return undefined;
  };
}
