import type { Accounts } from "./accounts.ts";
import type { RequestIdentity } from "./request-identity.ts";

/** What the registry needs of a WebSocket. */
type Socket = { close(code: number, reason: string): void; once(event: "close", listener: () => void): unknown };

export type SocketRegistry = AsyncDisposable & {
  /** Closes the socket once the identity with which it is used has expired or its session has ended. */
  watch(socket: Socket, identity: RequestIdentity): void;
  /** Tells all sockets that the server goes away (1001). */
  closeAll(): void;
};

type Options = { accounts: Pick<Accounts, "findEndedSessions">; onError: (error: unknown) => void; intervalMilliseconds?: number };

/** graphql-transport-ws: 4403 Forbidden, the code with which clients sign in again instead of reconnecting. */
const forbidden = 4403;
const goingAway = 1001;

/**
 * Ends sockets with the right to use them. Expiry is looked at each round; ended sessions are asked for in one query a
 * round, and only while a socket of a session is open. Polling, because it needs no connection of its own and misses
 * nothing when the database was away (docs/decisions/0008-sockets-poll-for-ended-sessions.md).
 */
export function createSocketRegistry({ accounts, onError, intervalMilliseconds = 1_000 }: Options): SocketRegistry {
  const identities = new Map<Socket, RequestIdentity>();
  let round: Promise<void> | undefined;

  const timer = setInterval(() => {
    round ??= check().catch(onError).finally(() => {
      round = undefined;
    });
  }, intervalMilliseconds).unref();

  async function check(): Promise<void> {
    const now = Date.now();
    for (const [socket, identity] of identities) {
      if (identity.kind === "account" && identity.expiresAt && identity.expiresAt.getTime() <= now) socket.close(forbidden, "Access token expired");
    }
    const sessionIds = [...new Set([...identities.values()].flatMap((identity) => (identity.kind === "account" && identity.sessionId) || []))];
    if (sessionIds.length === 0) return;
    const ended = new Set(await accounts.findEndedSessions(sessionIds));
    for (const [socket, identity] of identities) {
      if (identity.kind === "account" && ended.has(identity.sessionId ?? "")) socket.close(forbidden, "Session ended");
    }
  }

  return {
    watch(socket, identity) {
      if (!identities.has(socket)) socket.once("close", () => identities.delete(socket));
      identities.set(socket, identity);
    },
    closeAll() {
      for (const socket of identities.keys()) socket.close(goingAway, "Server is stopping");
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await round;
    },
  };
}
