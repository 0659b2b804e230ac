import type { ClientConnection } from "../../database/pg-adaptor/cancellation.ts";
import { QuintetError } from "../../errors/errors.ts";

/** Cancels operations that take too long. */
export type Deadlines = {
  begin(clientConnection: ClientConnection, milliseconds: number): void;
  end(clientConnection: ClientConnection): void;
};

const lookEveryMilliseconds = 50;

/** One timer for all: a timer for each operation, which nearly always ends long before, would cost more than it tells. */
export function createDeadlines(): Deadlines {
  const running = new Map<ClientConnection, number>();
  let looking: NodeJS.Timeout | undefined;

  function look(): void {
    const now = performance.now();
    for (const [clientConnection, at] of running) {
      if (at > now) continue;
      running.delete(clientConnection);
      clientConnection.close(deadlineExceeded());
    }
    if (running.size > 0) return;
    clearInterval(looking);
    looking = undefined;
  }

  return {
    begin(clientConnection, milliseconds) {
      running.set(clientConnection, performance.now() + milliseconds);
      looking ??= setInterval(look, lookEveryMilliseconds).unref();
    },
    end: (clientConnection) => void running.delete(clientConnection),
  };
}

function deadlineExceeded(): QuintetError {
  return new QuintetError(
    "DEADLINE_EXCEEDED",
    "The operation took longer than it may, and this part of it was stopped or not begun. What was done before is done.",
  );
}
