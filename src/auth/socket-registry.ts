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
  accounts: Pick<Accounts, "findEndedSessions" | "isWorkingKey">;
  onError: (error: unknown) => void;
  intervalMilliseconds?: number;
};

/** graphql-transport-ws: 4403 Forbidden, the code with which clients sign in again instead of reconnecting. */
const forbidden = 4403;
const goingAway = 1001;

/**
 * Ends sockets with the right to use them. Expiry is looked at each round; ended sessions are asked for in one query a
 * round, API keys in one each, and only while a socket of theirs is open. Polling, because it needs no connection of
 * its own and misses nothing when the database was away (docs/decisions/0008-sockets-poll-for-ended-sessions.md).
 */
export function createSocketRegistry({ accounts, onError, intervalMilliseconds = 1_000 }: Options): SocketRegistry {
  const identities = new Map<Socket, RequestIdentity>();
  const gone = new WeakSet<Socket>();
  let stopping = false;
  let round: Promise<void> | undefined;

  // Expiry does not wait for the database: a round may hang while that is away.
  const timer = setInterval(() => {
    const now = Date.now();
    close("Access token expired", ({ expiresAt }) => expiresAt !== undefined && expiresAt.getTime() <= now);
    round ??= closeEnded()
      .catch(onError)
      .finally(() => {
        round = undefined;
      });
  }, intervalMilliseconds).unref();

  async function closeEnded(): Promise<void> {
    const sessionIds = distinct(({ sessionId }) => sessionId);
    if (sessionIds.length > 0) {
      const ended = new Set(await accounts.findEndedSessions(sessionIds));
      close("Session ended", ({ sessionId }) => sessionId !== undefined && ended.has(sessionId));
    }
    for (const hash of distinct(({ apiKeyHash }) => apiKeyHash)) {
      if (!(await accounts.isWorkingKey(hash))) close("API key ended", ({ apiKeyHash }) => apiKeyHash === hash);
    }
  }

  function distinct(factOf: (identity: AccountIdentity) => string | undefined): string[] {
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
      await round;
    },
  };
}
