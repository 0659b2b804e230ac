import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { hasCrashed } from "./postmaster.ts";

type Options = {
  data: string;
  /** Starts the server of the data directory, or adopts the one that somebody else has started. */
  start: () => Promise<unknown>;
  /** A session of our own on the server; rejects while it lets nobody in. */
  openSession: () => Promise<pg.Client>;
  report: (progress: string) => void;
};

const lookEveryMilliseconds = 500;
const longestPauseMilliseconds = 10_000;
const endWithinMilliseconds = 500;

/**
 * Starts the embedded server again when it has died: killed, out of memory, or on a full disk. One that
 * was stopped in good order (`npm run db:stop`) stays stopped. A start that fails is tried again after a pause that
 * doubles up to ten seconds, for as long as we run: the disk may be freed. Disposing ends the watch, not the server.
 *
 * Meanwhile it holds a session, and makes a new one as soon as that is lost: another process that runs the server, and would
 * stop it when nobody uses it, sees that we do. The connections of requests do not tell, for there may be none.
 */
export async function superviseCluster({ data, start, openSession, report }: Options): Promise<AsyncDisposable> {
  const disposed = Promise.withResolvers<void>();
  let watching = true;
  let session: Session | undefined;
  await keepSession();
  const watched = watch();

  async function watch(): Promise<void> {
    for (let pause = lookEveryMilliseconds; watching; await keepSession()) {
      await Promise.race([
        sleep(pause, undefined, { ref: false }),
        disposed.promise,
        ...(session ? [session.lost] : []),
      ]);
      if (!watching || !(await hasCrashed(data))) continue;
      try {
        report("PostgreSQL has died: starting it again");
        await start();
        await keepSession();
        report("PostgreSQL is back");
        pause = lookEveryMilliseconds;
      } catch (error) {
        report(`PostgreSQL does not start: ${(error as Error).message}`);
        pause = Math.min(2 * pause, longestPauseMilliseconds);
      }
    }
    await session?.end();
  }

  async function keepSession(): Promise<void> {
    if (session?.isLost) session = undefined;
    if (watching) session ??= await openSession().then(hold, () => undefined);
  }

  return {
    async [Symbol.asyncDispose]() {
      watching = false;
      disposed.resolve();
      await Promise.race([watched, sleep(endWithinMilliseconds, undefined, { ref: false })]);
    },
  };
}

type Session = { readonly isLost: boolean; lost: Promise<void>; end(): Promise<void> };

function hold(client: pg.Client): Session {
  const lost = Promise.withResolvers<void>();
  let isLost = false;
  client.once("end", () => {
    isLost = true;
    lost.resolve();
  });
  return {
    get isLost() {
      return isLost;
    },
    lost: lost.promise,
    end: () => client.end(),
  };
}
