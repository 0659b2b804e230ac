import { setTimeout as sleep } from "node:timers/promises";
import { exitAtOnce } from "./standard-output.ts";

/** Whether, and when, somebody has asked the process to stop. */
export type Stop = {
  readonly isAsked: boolean;
  asked: Promise<void>;
  /** Has come when what was starting at that moment is given up. */
  impatience: Promise<void>;
};

/** Stopping in good order takes no longer than this, whatever hangs. */
const stopWithinMilliseconds = 10_000;
/** A start that goes on when the signal comes may end, so that it leaves nothing half made; this leaves time to stop. */
const startWithinMilliseconds = 7_000;
/** npm forwards a signal that the terminal, or another sender to the whole process group, has sent to us as well. */
const sameSignalMilliseconds = 200;

const signals = ["SIGINT", "SIGTERM"] as const;

/** From now on the first signal stops in good order, the second at once. */
export function listenForStop(): Stop {
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  let askedAt: number | undefined;
  for (const signal of signals) process.on(signal, onSignal);
  process.once("exit", () => {
    for (const signal of signals) process.removeListener(signal, onSignal); // while the log is written it ends us too
  });

  function onSignal(): void {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > sameSignalMilliseconds) exitAtOnce();
      return;
    }
    askedAt = performance.now();
    setTimeout(exitAtOnce, stopWithinMilliseconds).unref();
    resolve();
  }

  return {
    get isAsked() {
      return askedAt !== undefined;
    },
    asked,
    impatience: asked.then(() => sleep(startWithinMilliseconds, undefined, { ref: false })),
  };
}
