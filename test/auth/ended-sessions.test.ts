import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { QuintetServer } from "../../src/server/server.ts";
import { useDatabase } from "../support/database.ts";
import { makeSigningKey } from "../support/keys.ts";
import { asOwner } from "./support/as-owner.ts";
import { post, startOneOfSeveral } from "./support/servers.ts";

const database = useDatabase();
let here: QuintetServer;
let there: QuintetServer;

beforeAll(async () => {
  const signingKeys = [makeSigningKey()];
  here = await startOneOfSeveral({ database, signingKeys });
  there = await startOneOfSeveral({ database, signingKeys });
});
afterAll(async () => {
  await here[Symbol.asyncDispose]();
  await there[Symbol.asyncDispose]();
});

const whoAmI = "{ currentUser { username } }";

async function signUp(username: string): Promise<{ accessToken: string; refreshToken: string }> {
  const { data } = await post(
    here,
    `mutation { signUp(input: { username: "${username}", password: "correct horse battery" }) { accessToken refreshToken } }`,
  );
  return data.signUp;
}

/**
 * Asks until a server refuses the token.
 * @returns when it was sent the last request that it still served, in milliseconds from now: a machine that is slow
 * makes answers late, but no token live longer
 */
async function servedUntil(server: QuintetServer, token: string): Promise<number> {
  const begun = performance.now();
  let served = 0;
  while (performance.now() - begun < 20_000) {
    const sent = performance.now() - begun;
    if ((await post(server, whoAmI, token)).code === "UNAUTHENTICATED") return served;
    served = sent;
    await sleep(50);
  }
  return Number.POSITIVE_INFINITY;
}

describe("an access token is refused within five seconds", () => {
  /** When each was served last by a server that others must tell. All wait at the same time. */
  const lastServed: Record<string, number> = {};

  beforeAll(async () => {
    const [anna, clara, dora] = [await signUp("anna"), await signUp("clara"), await signUp("dora")];
    for (const { accessToken } of [anna, clara, dora])
      for (const server of [here, there]) expect((await post(server, whoAmI, accessToken)).status).toBe(200);

    await post(here, "mutation { signOut(input: {}) { signedOut } }", anna.accessToken);
    const refresh = `mutation { refreshSession(input: { refreshToken: "${clara.refreshToken}" }) { accessToken } }`;
    await post(here, refresh);
    await post(here, refresh);
    await asOwner(database, (query) => query("delete from identity.users where username = 'dora'"));

    await Promise.all(
      Object.entries({ anna, clara, dora }).map(async ([name, { accessToken }]) => {
        lastServed[name] = await servedUntil(there, accessToken);
      }),
    );
  });

  test.each([
    ["whose session was ended elsewhere", "anna"],
    ["whose session ended elsewhere because its refresh token was used twice", "clara"],
    ["of an account that is gone", "dora"],
  ])("%s", (_title, name) => {
    expect(lastServed[name]).toBeLessThan(5_000);
  });
});

test("an access token is refused at once where its session was ended", async () => {
  const { accessToken } = await signUp("emil");
  await post(here, "mutation { signOut(input: {}) { signedOut } }", accessToken);

  expect(await post(here, whoAmI, accessToken)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
});

test("an access token that a server has never seen is refused at once when its session has ended", async () => {
  const { accessToken } = await signUp("ben");
  await post(here, "mutation { signOut(input: {}) { signedOut } }", accessToken);

  expect((await post(there, whoAmI, accessToken)).code).toBe("UNAUTHENTICATED");
});

test("a refresh token used twice ends the access tokens of its session at once where that is noticed", async () => {
  const { accessToken, refreshToken } = await signUp("frieda");
  const refresh = `mutation { refreshSession(input: { refreshToken: "${refreshToken}" }) { accessToken } }`;
  await post(here, refresh);
  expect((await post(here, whoAmI, accessToken)).status).toBe(200);

  await post(here, refresh);

  expect((await post(here, whoAmI, accessToken)).code).toBe("UNAUTHENTICATED");
});
