import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { decodeProtectedHeader } from "jose";
import type { SigningKey } from "../../src/config/key-settings.ts";
import type { QuintetServer } from "../../src/server/server.ts";
import { useDatabase } from "../support/database.ts";
import { makeSigningKey } from "../support/keys.ts";
import { post, startOneOfSeveral } from "./support/servers.ts";

/** docs/decisions/0019: known everywhere, then first everywhere, then the only one. */
const database = useDatabase();
let old: SigningKey;
let fresh: SigningKey;
const servers: QuintetServer[] = [];

beforeAll(async () => {
  [old, fresh] = [makeSigningKey(), makeSigningKey()];
  servers.push(await start([old]), await start([old]));
});
afterAll(async () => {
  for (const server of servers) await server[Symbol.asyncDispose]();
});

function start(signingKeys: SigningKey[]): Promise<QuintetServer> {
  return startOneOfSeveral({ database, signingKeys, environment: { QUINTET_SIGN_IN_ATTEMPTS_PER_ADDRESS: "10000" } });
}

/** One server after the other gets the keys: its successor is there before it stops. */
async function rollOut(signingKeys: SigningKey[]): Promise<void> {
  for (const index of servers.keys()) {
    const [predecessor] = servers.splice(index, 1, await start(signingKeys));
    await predecessor?.[Symbol.asyncDispose]();
  }
}

/** Somebody who works without a pause, at one server after the other, and refreshes the session now and then. */
class Worker {
  readonly #name: string;
  /** The code, or without one the status, of each answer so far. */
  readonly answers: unknown[] = [];
  /** The key of the token in use. */
  kid: unknown;
  isOver = false;

  constructor(name: string) {
    this.#name = name;
  }

  async #send(query: string, token?: string) {
    const index = this.answers.length % servers.length;
    const { code, status, data } = await retryWhenGone(() => post(servers[index] as QuintetServer, query, token));
    this.answers.push(code ?? status);
    return data;
  }

  /** Ends at the first failure, which is the last answer then. */
  async work(): Promise<void> {
    await this.#work().catch((error) => this.answers.push(String(error)));
  }

  async #work(): Promise<void> {
    let { signUp: tokens } = await this.#send(
      `mutation { signUp(input: { username: "${this.#name}", password: "correct horse battery" }) { accessToken refreshToken } }`,
    );
    for (let round = 1; !this.isOver; round++) {
      this.kid = decodeProtectedHeader(tokens.accessToken).kid;
      const { currentUser } = await this.#send("{ currentUser { username } }", tokens.accessToken);
      if (currentUser?.username !== this.#name) this.answers.push("somebody else");
      if (round % 5 === 0) {
        const query = `mutation { refreshSession(input: { refreshToken: "${tokens.refreshToken}" }) { accessToken refreshToken } }`;
        tokens = (await this.#send(query)).refreshSession;
      }
    }
  }
}

/** Lets all work on until each has done so much more, and the key of each token is this one. */
async function waitForWork(workers: Worker[], { requests, kid }: { requests: number; kid: string }): Promise<void> {
  const enough = workers.map(({ answers }) => answers.length + requests);
  const hasFailed = () => workers.some(({ answers }) => answers.some((answer) => answer !== 200));
  while (
    !hasFailed() &&
    workers.some((worker, index) => worker.answers.length < (enough[index] as number) || worker.kid !== kid)
  )
    await sleep(20);
}

async function publishedKids(): Promise<string[]> {
  const response = await fetch(`${servers[0]?.url}/.well-known/jwks.json`);
  return ((await response.json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
}

/** A connection that a stopping server closed was no request yet: a load balancer sends it to the next server. */
async function retryWhenGone<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof TypeError) return send();
    throw error;
  }
}

describe("rotating keys over two servers, one after the other, under load", () => {
  test("fails no request, and publishes both keys while both sign", async () => {
    const workers = ["anna", "ben", "clara"].map((name) => new Worker(name));
    const done = Promise.all(workers.map((worker) => worker.work()));
    await waitForWork(workers, { requests: 10, kid: old.kid });

    await rollOut([old, fresh]);
    await waitForWork(workers, { requests: 10, kid: old.kid });
    await rollOut([fresh, old]);
    await waitForWork(workers, { requests: 20, kid: fresh.kid });
    const overlapping = await publishedKids();
    await rollOut([fresh]);
    await waitForWork(workers, { requests: 10, kid: fresh.kid });
    for (const worker of workers) worker.isOver = true;
    await done;

    for (const { answers } of workers) expect(answers.filter((answer) => answer !== 200)).toEqual([]);
    expect(overlapping).toEqual([fresh.kid, old.kid]);
    expect(await publishedKids()).toEqual([fresh.kid]);
  });

  test("would fail some if a key signed before all servers knew it", async () => {
    await using ahead = await start([fresh, old]);
    await using behind = await start([old]);

    const { data } = await post(
      ahead,
      'mutation { signUp(input: { username: "dora", password: "correct horse battery" }) { accessToken } }',
    );

    expect((await post(behind, "{ currentUser { id } }", data.signUp.accessToken)).code).toBe("UNAUTHENTICATED");
  });
});
