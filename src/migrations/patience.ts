import { setTimeout as sleep } from "node:timers/promises";
import type { ClientBase } from "pg";
import { sqlStateOf } from "../database/run-sql.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { describeBlocker, findBlockers } from "./blockers.ts";

export type Patience = {
  /** Told about every five seconds what is waited for. */
  report: (progress: string) => void;
  /** Who may see what other sessions do in this database; the owner sees less than a superuser. */
  observerUrl: string;
};

/**
 * For how long a statement of a migration may stand in the queue for a lock. Requests for the same table queue behind it for as
 * long, and those for others not at all.
 */
export const lockTimeoutMilliseconds = 150;

/** Given to what waits for others without making anybody wait, such as `create index concurrently`. */
export const noLockTimeout = "set lock_timeout = 0";
export const shortLockTimeout = `set lock_timeout = ${lockTimeoutMilliseconds}`;
/** Up to the end of the transaction that one is in. */
export const transactionLockTimeout = `set local lock_timeout = ${lockTimeoutMilliseconds}`;

const firstPauseMilliseconds = 200;
const longestPauseMilliseconds = 3_000;
const giveUpAfterMilliseconds = 10 * 60_000;
const tellEveryMilliseconds = 5_000;
/** Short enough to look while a statement waits. */
const lookEveryMilliseconds = 30;
const longestLookMilliseconds = 500;
/** Whoever waits for less is not worth a connection that looks why. */
const lookAfterMilliseconds = 1_000;

/**
 * Runs `attempt`, which is undone when it fails, again and again for as long as it fails because of a lock that others have, with
 * pauses in which it holds none.
 * @throws what the attempt throws; after ten minutes with the sessions that are in the way
 */
export async function withPatience<T>(client: ClientBase, patience: Patience, attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + giveUpAfterMilliseconds;
  await using watch = watchBlockers(await pidOf(client), patience);
  for (let pause = firstPauseMilliseconds; ; pause = Math.min(1.5 * pause, longestPauseMilliseconds)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isInOthersWay(error)) throw error;
      if (Date.now() > deadline) throw gaveUp(error, watch.seen());
    }
    await sleep(pause * (0.75 + Math.random() / 2));
    watch.lookNow();
  }
}

/** A lock that did not come in time, a deadlock, or a migration of graphile-migrate's own command. */
function isInOthersWay(error: unknown): boolean {
  return ["55P03", "40P01"].includes(sqlStateOf(error) ?? "") || /Failed to get exclusive lock/.test(`${error}`);
}

function gaveUp(cause: unknown, blockers: readonly string[]): QuintetError {
  const minutes = giveUpAfterMilliseconds / 60_000;
  const who = blockers.length > 0 ? ` In the way: ${blockers.join("; ")}.` : "";
  const message = `A lock could not be had within ${minutes} minutes, and nothing was changed.${who} Run it again later, or end that session.`;
  return new QuintetError("MIGRATION", `${message}\n${(cause as Error).message}`, { cause });
}

async function pidOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  return rows[0]?.pid as number;
}

/** Looks by a connection of its own who is in the way of a session, once that has waited for a second or is told to. */
function watchBlockers(pid: number, { report, observerUrl }: Patience) {
  const ended = new AbortController();
  let wake = Promise.withResolvers<void>();
  let pause = lookEveryMilliseconds;
  let seen: string[] = [];
  const watching = watch().catch(() => {}); // it ends by being aborted; without it the waiting goes on all the same, untold

  async function watch(): Promise<void> {
    await wait(lookAfterMilliseconds);
    await using observer = await connect(observerUrl);
    for (let toldAt = 0; ; await wait(pause)) {
      // An index that is being built waits for nobody most of the time.
      pause = Math.min(1.1 * pause, longestLookMilliseconds);
      if (Date.now() - toldAt < tellEveryMilliseconds) continue;
      const blockers = await findBlockers(observer, pid);
      if (blockers.length === 0) continue;
      seen = blockers.map(describeBlocker);
      report(`waiting for ${seen.join(" and ")}`);
      toldAt = Date.now();
    }
  }

  async function wait(milliseconds: number): Promise<void> {
    await Promise.race([sleep(milliseconds, undefined, { signal: ended.signal }), wake.promise]);
    ended.signal.throwIfAborted();
  }

  return {
    seen: () => seen,
    /** Something is tried now that may wait for a moment only. */
    lookNow() {
      pause = lookEveryMilliseconds;
      wake.resolve();
      wake = Promise.withResolvers<void>();
    },
    async [Symbol.asyncDispose]() {
      ended.abort();
      await watching;
    },
  };
}
