import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import type { RequestIdentity } from "../../../src/auth/request-identity.ts";
import { createSocketRegistry } from "../../../src/auth/socket-registry.ts";

class FakeSocket extends EventEmitter {
  close(code: number): void {
    this.emit("close", code);
  }
}

const account = { kind: "account", userId: "1", role: "member" } as const;

function registry({ findEndedSessions = async () => [] as string[], isWorkingKey = async () => true } = {}) {
  const errors: unknown[] = [];
  const sockets = createSocketRegistry({
    accounts: { findEndedSessions, isWorkingKey },
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
