import type { Asker } from "../../database/pg-adaptor/cancellation.ts";
import { QuintetError } from "../../errors/errors.ts";

/** Sends askers away whose operation takes too long. */
export type Deadlines = {
  begin(asker: Asker, milliseconds: number): void;
  end(asker: Asker): void;
};

const lookEveryMilliseconds = 50;

/** One timer for all: a timer for each operation, which nearly always ends long before, would cost more than it tells. */
export function createDeadlines(): Deadlines {
  const running = new Map<Asker, number>();
  let looking: NodeJS.Timeout | undefined;

  function look(): void {
    const now = performance.now();
    for (const [asker, at] of running) {
      if (at > now) continue;
      running.delete(asker);
      asker.leave(deadlineExceeded());
    }
    if (running.size > 0) return;
    clearInterval(looking);
    looking = undefined;
  }

  return {
    begin(asker, milliseconds) {
      running.set(asker, performance.now() + milliseconds);
      looking ??= setInterval(look, lookEveryMilliseconds).unref();
    },
    end: (asker) => void running.delete(asker),
  };
}

function deadlineExceeded(): QuintetError {
  return new QuintetError(
    "DEADLINE_EXCEEDED",
    "The operation took longer than it may, and this part of it was stopped or not begun. What was done before is done.",
  );
}
