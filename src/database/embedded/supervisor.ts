import { setTimeout as sleep } from "node:timers/promises";
import { hasCrashed } from "./postmaster.ts";

type Options = {
  data: string;
  /** Starts the server of the data directory, or adopts the one that somebody else has started. */
  start: () => Promise<unknown>;
  report: (progress: string) => void;
};

const lookEveryMilliseconds = 500;
const longestPauseMilliseconds = 10_000;

/**
 * Starts the embedded server again when it has died: killed, out of memory, or on a full disk. One that
 * was stopped in good order (`npm run db:stop`) stays stopped. A start that fails is tried again after a pause that
 * doubles up to ten seconds, for as long as we run: the disk may be freed. Disposing ends the watch, not the server.
 */
export function superviseCluster({ data, start, report }: Options): Disposable {
  let watching = true;
  void watch();

  async function watch(): Promise<void> {
    for (let pause = lookEveryMilliseconds; ; ) {
      await sleep(pause, undefined, { ref: false });
      if (!watching) return;
      if (!(await hasCrashed(data))) continue;
      try {
        report("PostgreSQL has died: starting it again");
        await start();
        report("PostgreSQL is back");
        pause = lookEveryMilliseconds;
      } catch (error) {
        report(`PostgreSQL does not start: ${(error as Error).message}`);
        pause = Math.min(2 * pause, longestPauseMilliseconds);
      }
    }
  }

  return {
    [Symbol.dispose]() {
      watching = false;
    },
  };
}
