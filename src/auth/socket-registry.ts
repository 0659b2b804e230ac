import type { Accounts } from "./accounts.ts";
import type { AccountIdentity, RequestIdentity } from "./request-identity.ts";

/** What the registry needs of a connection that stays open. */
type Socket = { close(code: number, reason: string): void; once(event: "close", listener: () => void): unknown };

export type SocketRegistry = AsyncDisposable & {
  /** Closes the socket once the identity with which it is used has expired or its session or API key has ended. */
  watch(socket: Socket, identity: RequestIdentity): void;
  /** Tells all sockets, and those that still come, that the server goes away (1001). */
  closeAll(): void;
};

type Options = {
  accounts: Pick<Accounts, "findEndedSessions" | "findEndedKeys">;
  onError: (error: unknown) => void;
  intervalMilliseconds?: number;
};

/** What an identity rests on, and how to learn which of these have ended. */
type Facts = {
  factOf: (identity: AccountIdentity) => string | undefined;
  findEnded: (facts: string[]) => Promise<string[]>;
};

/** graphql-transport-ws: 4403 Forbidden, the code with which clients sign in again instead of reconnecting. */
const forbidden = 4403;
const goingAway = 1001;

/**
 * Ends sockets with the right to use them. Each round looks at expiry and asks, in one query each and only while a socket
 * of theirs is open, which sessions and which API keys have ended. Neither waits for the other. Polling, because it needs
 * no connection of its own and misses nothing when the database was away
 * (docs/decisions/0008-sockets-poll-for-ended-sessions.md).
 */
export function createSocketRegistry({ accounts, onError, intervalMilliseconds = 1_000 }: Options): SocketRegistry {
  const identities = new Map<Socket, RequestIdentity>();
  const gone = new WeakSet<Socket>();
  let stopping = false;
  const sessions = createCheck(() =>
    closeEnded("Session ended", { factOf: ({ sessionId }) => sessionId, findEnded: accounts.findEndedSessions }),
  );
  const keys = createCheck(() =>
    closeEnded("API key ended", { factOf: ({ apiKeyHash }) => apiKeyHash, findEnded: accounts.findEndedKeys }),
  );

  // Expiry does not wait for the database: a check may hang while that is away.
  const timer = setInterval(() => {
    const now = Date.now();
    close("Access token expired", ({ expiresAt }) => expiresAt !== undefined && expiresAt.getTime() <= now);
    sessions.run();
    keys.run();
  }, intervalMilliseconds).unref();

  async function closeEnded(reason: string, { factOf, findEnded }: Facts): Promise<void> {
    try {
      const facts = distinct(factOf);
      if (facts.length === 0) return;
      const ended = new Set<string | undefined>(await findEnded(facts));
      close(reason, (identity) => ended.has(factOf(identity)));
    } catch (error) {
      onError(error);
    }
  }

  function distinct(factOf: Facts["factOf"]): string[] {
    const facts = [...identities.values()].map((identity) =>
      identity.kind === "account" ? factOf(identity) : undefined,
    );
    return [...new Set(facts)].filter((fact) => fact !== undefined);
  }

  function close(reason: string, isOver: (identity: AccountIdentity) => boolean): void {
    for (const [socket, identity] of identities) {
      if (identity.kind === "account" && isOver(identity)) socket.close(forbidden, reason);
    }
  }

  function forget(socket: Socket): void {
    gone.add(socket);
    identities.delete(socket);
  }

  return {
    watch(socket, identity) {
      if (stopping) return socket.close(goingAway, "Server is stopping");
      if (gone.has(socket)) return;
      if (!identities.has(socket)) socket.once("close", () => forget(socket));
      identities.set(socket, identity);
    },
    closeAll() {
      stopping = true;
      for (const socket of identities.keys()) socket.close(goingAway, "Server is stopping");
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await Promise.all([sessions.ended(), keys.ended()]);
    },
  };
}

/** A check that runs once at a time, whatever the database takes for it. */
function createCheck(check: () => Promise<void>) {
  let running: Promise<void> | undefined;
  return {
    run() {
      running ??= check().finally(() => {
        running = undefined;
      });
    },
    ended: () => running,
  };
}
