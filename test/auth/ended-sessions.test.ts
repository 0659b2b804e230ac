import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createSigningKey } from "../../src/auth/signing-keys.ts";
import type { QuintetServer } from "../../src/server.ts";
import { useDatabase } from "../support/database.ts";
import { asOwner } from "./support/as-owner.ts";
import { post, startOneOfSeveral } from "./support/servers.ts";

const database = useDatabase();
let here: QuintetServer;
let there: QuintetServer;

beforeAll(async () => {
  const signingKeys = [await createSigningKey()];
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

test("an access token is refused at once where its session was ended, and within five seconds everywhere", async () => {
  const { accessToken } = await signUp("anna");
  expect((await post(there, whoAmI, accessToken)).data).toEqual({ currentUser: { username: "anna" } });

  await post(here, "mutation { signOut(input: {}) { signedOut } }", accessToken);

  expect(await post(here, whoAmI, accessToken)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
  expect(await servedUntil(there, accessToken)).toBeLessThan(5_000);
});

test("an access token that a server has never seen is refused at once when its session has ended", async () => {
  const { accessToken } = await signUp("ben");
  await post(here, "mutation { signOut(input: {}) { signedOut } }", accessToken);

  expect((await post(there, whoAmI, accessToken)).code).toBe("UNAUTHENTICATED");
});

test("a refresh token used twice ends the access tokens of its session too, at once where that is noticed", async () => {
  const { accessToken, refreshToken } = await signUp("clara");
  const refresh = `mutation { refreshSession(input: { refreshToken: "${refreshToken}" }) { accessToken } }`;
  await post(here, refresh);
  for (const server of [here, there]) expect((await post(server, whoAmI, accessToken)).status).toBe(200);

  await post(here, refresh);

  expect((await post(here, whoAmI, accessToken)).code).toBe("UNAUTHENTICATED");
  expect(await servedUntil(there, accessToken)).toBeLessThan(5_000);
});

test("an access token of an account that is gone is refused within five seconds", async () => {
  const { accessToken } = await signUp("dora");
  await post(here, whoAmI, accessToken);

  await asOwner(database, (query) => query("delete from identity.users where username = 'dora'"));

  expect(await servedUntil(here, accessToken)).toBeLessThan(5_000);
});
