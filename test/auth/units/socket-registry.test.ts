import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, jest, test } from "@jest/globals";
import type { RequestIdentity } from "../../../src/auth/request-identity.ts";
import { createSocketRegistry } from "../../../src/auth/socket-registry.ts";

class FakeSocket extends EventEmitter {
  close(code: number): void {
    this.emit("close", code);
  }
}

const account = { kind: "account", userId: "1", role: "member" } as const;

const nothing = async (_asked: string[]): Promise<string[]> => [];
const forEver = (): Promise<string[]> => new Promise(() => {});

afterEach(() => {
  jest.useRealTimers();
});

function registry({ findEndedSessions = nothing, findEndedKeys = nothing } = {}) {
  const errors: unknown[] = [];
  const sockets = createSocketRegistry({
    accounts: { findEndedSessions, findEndedKeys },
    onError: (error) => errors.push(error),
    intervalMilliseconds: 10,
  });
  return { sockets, errors };
}

function watch(sockets: ReturnType<typeof registry>["sockets"], identity: RequestIdentity) {
  const socket = new FakeSocket();
  const closed = once(socket, "close").then(([code]) => code);
  sockets.watch(socket, identity);
  return { socket, closed };
}

test("an expired token closes its socket even while the database does not answer", async () => {
  const { sockets } = registry({ findEndedSessions: () => new Promise(() => {}) });
  const waiting = watch(sockets, { ...account, sessionId: "waits", expiresAt: new Date(Date.now() + 100_000) });
  await sleep(50);

  const { closed } = watch(sockets, { ...account, sessionId: "expires", expiresAt: new Date(Date.now() + 20) });

  expect(await closed).toBe(4403);
  expect(waiting.socket.listenerCount("close")).toBe(2);
});

test("a database that is away closes nothing, and is asked again", async () => {
  let rounds = 0;
  const { sockets, errors } = registry({
    findEndedSessions: async (): Promise<string[]> => {
      rounds += 1;
      if (rounds < 3) throw new Error("away");
      return ["ended"];
    },
  });

  expect(await watch(sockets, { ...account, sessionId: "ended" }).closed).toBe(4403);
  expect(errors).toHaveLength(2);
  await sockets[Symbol.asyncDispose]();
});

test("a socket that is used anew is judged by its newest identity", async () => {
  const { sockets } = registry();
  const { socket, closed } = watch(sockets, { kind: "anonymous" });

  sockets.watch(socket, { ...account, expiresAt: new Date(0) });

  expect(await closed).toBe(4403);
  await sockets[Symbol.asyncDispose]();
});

test("a socket that comes while the server stops is closed too", async () => {
  const { sockets } = registry();
  const early = watch(sockets, { kind: "anonymous" });
  sockets.closeAll();

  const late = watch(sockets, { kind: "anonymous" });

  expect(await Promise.all([early.closed, late.closed])).toEqual([1001, 1001]);
  await sockets[Symbol.asyncDispose]();
});

test("the database is asked once a round for all API keys, however many there are", async () => {
  const asked: string[][] = [];
  const { sockets } = registry({
    findEndedKeys: async (hashes): Promise<string[]> => {
      asked.push(hashes);
      return ["key 7"];
    },
  });
  const watched = Array.from({ length: 1_000 }, (_, n) => watch(sockets, { ...account, apiKeyHash: `key ${n}` }));

  expect(await watched[7]?.closed).toBe(4403);

  expect(asked).toHaveLength(1);
  expect(asked[0]).toHaveLength(1_000);
  expect(watched.filter(({ socket }) => socket.listenerCount("close") > 0)).toHaveLength(999);
  await sockets[Symbol.asyncDispose]();
});

test.each([
  ["sessions", { findEndedKeys: forEver, findEndedSessions: async () => ["ended"] }],
  ["API keys", { findEndedKeys: async () => ["ended"], findEndedSessions: forEver }],
])("those whose %s have ended do not wait for the other question", async (_title, accounts) => {
  const { sockets } = registry(accounts);
  watch(sockets, { ...account, sessionId: "alive" });
  watch(sockets, { ...account, apiKeyHash: "works" });

  const bySession = watch(sockets, { ...account, sessionId: "ended" });
  const byKey = watch(sockets, { ...account, apiKeyHash: "ended" });

  expect(await Promise.race([bySession.closed, byKey.closed])).toBe(4403);
});

test("expiry closes a socket within two seconds, and the end of a session within five", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate"] });
  const accounts = { findEndedSessions: async () => ["ended"], findEndedKeys: nothing };
  const sockets = createSocketRegistry({ accounts, onError: () => {} });
  const open = new Set(["expires", "ended"]);
  const expiring = watch(sockets, { ...account, sessionId: "alive", expiresAt: new Date(Date.now() + 10) });
  const ended = watch(sockets, { ...account, sessionId: "ended" });
  void expiring.closed.then(() => open.delete("expires"));
  void ended.closed.then(() => open.delete("ended"));

  await jest.advanceTimersByTimeAsync(2_010);
  expect(open.has("expires")).toBe(false);
  await jest.advanceTimersByTimeAsync(2_990);
  expect(open.has("ended")).toBe(false);

  await sockets[Symbol.asyncDispose]();
});
