import { describe, expect, test } from "@jest/globals";
import * as bcrypt from "@node-rs/bcrypt";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { asOwner } from "./support/as-owner.ts";
import { postFrom, times } from "./support/attempts.ts";

const database = useDatabase();
const environment = {
  QUINTET_TRUSTED_PROXIES: "loopback",
  QUINTET_SIGN_IN_ATTEMPTS_PER_ACCOUNT: "1000",
  QUINTET_SIGN_IN_ATTEMPTS_PER_ADDRESS: "10000",
  QUINTET_OPERATION_TIMEOUT_MS: "60000", // ten that fail at once take ten seconds
};
const server = useServer(database, { environment });
/** Takes its time over failures, which is what some tests are about. */
const unhurried = useServer(database, { environment, failedSignIns: "as in production" });

const password = "correct horse battery";
const signInDocument = /* GraphQL */ `
  mutation SignIn($login: String!, $password: String!) {
    signIn(input: { login: $login, password: $password, clientMutationId: "echo" }) {
      clientMutationId
      accessToken
      user { id username }
      query { currentUser { id } }
    }
  }
`;

function signIn(login: string, typed = password) {
  return server.send(signInDocument, { variables: { login, password: typed } });
}

/** How long a wrong password takes, in milliseconds. `from` is the address that the (trusted) proxy reports. */
async function timeToFail(login: string, from = "192.0.2.1"): Promise<number> {
  const begun = performance.now();
  const variables = { login, password: "wrong password" };
  const { errors } = await postFrom(from, unhurried, { query: signInDocument, variables });
  expect(errors?.[0]?.extensions.code).toBe("INVALID_CREDENTIALS");
  return performance.now() - begun;
}

async function timesToFail(...logins: string[]): Promise<Record<string, number[]>> {
  const taken: Record<string, number[]> = {};
  for (const login of logins) taken[login] = [await timeToFail(login)];
  return taken;
}

/** The largest median by the smallest. */
function spread(samples: Record<string, number[]>): number {
  const medians = Object.values(samples).map((taken) => taken.sort((a, b) => a - b)[taken.length >> 1] as number);
  return Math.max(...medians) / Math.min(...medians);
}

/** Of up to three measures: what a busy machine adds to one is not there each time, what an account gives away is. */
async function leastSpread(
  enough: number,
  measure: (round: number) => Promise<Record<string, number[]>>,
): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && !(least < enough); round += 1) least = Math.min(least, spread(await measure(round)));
  return least;
}

const todaysHash = "$argon2id$v=19$m=19456,t=2,p=1$ao5MrJNtSuSLGSFiEbckbg$4wpz8XUUWGvgjW+uecgDipCKfC9HGWPcQSky62um81k";

/** An account as an import makes it. */
async function importAccount(username: string, { hash }: { hash: string }): Promise<void> {
  await asOwner(database, async (query) => {
    await query(
      "with u as (insert into identity.users (username) values ($1) returning id) insert into identity_private.passwords select u.id, $2 from u",
      [username, hash],
    );
  });
}

async function passwordHashOf(username: string): Promise<string> {
  const [row] = await asOwner(database, (query) =>
    query<{ password_hash: string }>(
      "select password_hash from identity_private.passwords join identity.users on id = user_id where username = $1",
      [username],
    ),
  );
  return row?.password_hash ?? "";
}

describe("signing in", () => {
  test("the account that signs up is the current user", async () => {
    const anna = await server.signUp("anna");

    const { data } = await server.send("{ currentUser { id username role email } }", { token: anna.accessToken });

    expect(data.currentUser).toEqual({ id: anna.id, username: "anna", role: "member", email: null });
  });

  test("works with the address or the username, in any case", async () => {
    const { data } = await server.send(
      'mutation { signUp(input: { email: "Ben@Test.Example", username: "Ben", password: "correct horse battery" }) { user { id } } }',
    );

    const answers = await Promise.all(
      ["ben@test.example", "BEN@TEST.EXAMPLE", "ben", "BEN"].map((login) => signIn(login)),
    );

    for (const answer of answers) expect(answer.data.signIn.user.id).toBe(data.signUp.user.id);
  });

  test("the payload sees what the account sees, and echoes the clientMutationId", async () => {
    const clara = await server.signUp("clara");

    const { data } = await signIn("clara");

    expect(data.signIn).toMatchObject({
      clientMutationId: "echo",
      user: { id: clara.id },
      query: { currentUser: { id: clara.id } },
    });
  });

  test("sets last_login_at", async () => {
    const { accessToken } = await server.signUp("dora");
    await asOwner(database, (query) => query("update identity.users set last_login_at = null where username = 'dora'"));

    await signIn("dora");

    const { data } = await server.send("{ currentUser { lastLoginAt } }", { token: accessToken });
    expect(Date.now() - Date.parse(data.currentUser.lastLoginAt)).toBeLessThan(60_000);
  });

  test("each of two sign-ins of one document is its own account", async () => {
    await server.signUp("emil");
    await server.signUp("frieda");

    const { data } = await server.send(`mutation {
      a: signIn(input: { login: "emil", password: "${password}" }) { user { username } query { currentUser { username } } }
      b: signIn(input: { login: "frieda", password: "${password}" }) { user { username } query { currentUser { username } } }
    }`);

    expect(data.a).toEqual({ user: { username: "emil" }, query: { currentUser: { username: "emil" } } });
    expect(data.b).toEqual({ user: { username: "frieda" }, query: { currentUser: { username: "frieda" } } });
  });

  test("a failed sign-in does not change who the operation is", async () => {
    const gustav = await server.signUp("gustav");
    await server.signUp("hanna");

    const { data } = await server.send(
      `mutation {
        signIn(input: { login: "hanna", password: "wrong password" }) { user { id } }
        signOut(input: { refreshToken: "qr_unknown" }) { query { currentUser { id } } }
      }`,
      { token: gustav.accessToken },
    );

    expect(data).toEqual({ signIn: null, signOut: { query: { currentUser: { id: gustav.id } } } });
  });
});

describe("a sign-in that fails", () => {
  test("answers the same for a wrong password, an unknown login and an unusable one", async () => {
    await server.signUp("ida");
    const logins = ["ida", "nobody", "nobody@test.example", "", "x".repeat(100_000), "ida ", "' or true --"];

    const bodies = await Promise.all(
      logins.map(async (login) => JSON.stringify(await signIn(login, "wrong password"))),
    );

    expect(new Set(bodies).size).toBe(1);
    expect(JSON.parse(bodies[0] as string)).toMatchObject({
      status: 200,
      data: { signIn: null },
      code: "INVALID_CREDENTIALS",
    });
  });

  test("is told after a second, and the second of two at once after two", async () => {
    const taken = await Promise.all(times(2, () => timeToFail("nobody-twice")));

    const [first, second] = taken.sort((a, b) => a - b) as [number, number];
    expect(first).toBeGreaterThanOrEqual(995);
    expect(second).toBeGreaterThanOrEqual(1_990);
  });

  test("takes as long for an unknown login as for a wrong password, argon2id or bcrypt", async () => {
    await server.signUp("jan");
    await importAccount("kim", { hash: await bcrypt.hash(password, 12) });

    const least = await leastSpread(1.5, () => timesToFail("jan", "kim", "nobody"));
    expect(least).toBeLessThan(1.5);
  });

  test("is told as late to each of ten at once, from ten addresses, one second after the other", async () => {
    const hash = await bcrypt.hash(password, 12);
    const tenAtOnce = (login: string) => Promise.all(times(10, (n) => timeToFail(login, `192.0.2.${n}`)));

    const least = await leastSpread(1.3, async (round) => {
      await importAccount(`kira${round}`, { hash });
      const [kira, nobody] = await Promise.all([tenAtOnce(`kira${round}`), tenAtOnce(`nobody${round}`)]);
      for (const ofLogin of [kira, nobody]) {
        const ofTurn = ofLogin.sort((a, b) => a - b).map((milliseconds, index) => milliseconds / (1_000 * (index + 1)));
        expect(Math.min(...ofTurn)).toBeGreaterThan(0.99);
      }
      return { kira, nobody };
    });
    expect(least).toBeLessThan(1.3);
  });

  test("takes as long for a hash that cannot be read", async () => {
    await importAccount("liv", { hash: todaysHash.replace("m=19456", "m=1") });

    const least = await leastSpread(1.5, () => timesToFail("liv", "nobody"));
    expect(least).toBeLessThan(1.5);
  });

  test("is INVALID_VALUE for a login with a NUL character, and the password may hold one", async () => {
    await server.send(
      'mutation { signUp(input: { username: "lea", password: "with a \\u0000 inside" }) { user { id } } }',
    );

    const answers = [
      await signIn("l\u0000ea"),
      await signIn("lea", "with a "),
      await signIn("lea", "with a \u0000 inside"),
    ];

    expect(answers.map(({ code }) => code)).toEqual(["INVALID_VALUE", "INVALID_CREDENTIALS", undefined]);
  });

  test("is what an account without a password gets", async () => {
    await asOwner(database, (query) => query("insert into identity.users (username) values ('mia')"));

    expect((await signIn("mia", "")).code).toBe("INVALID_CREDENTIALS");
  });
});

describe("an imported bcrypt hash", () => {
  test.each(["$2b$", "$2a$", "$2y$"])("of kind %s verifies and becomes argon2id", async (kind) => {
    const username = `imported-${kind.slice(2, 3)}`;
    await importAccount(username, { hash: kind + (await bcrypt.hash(password, 10)).slice(4) });

    const answers = [await signIn(username, "wrong password"), await signIn(username), await signIn(username)];

    expect(answers.map(({ code }) => code)).toEqual(["INVALID_CREDENTIALS", undefined, undefined]);
    expect(await passwordHashOf(username)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("of a password shorter than ours signs in and stays", async () => {
    await importAccount("short", { hash: await bcrypt.hash("7 chars", 4) });

    expect((await signIn("short", "7 chars")).code).toBeUndefined();
    expect(await passwordHashOf("short")).toMatch(/^\$2b\$/);
  });

  test("is of no password with a NUL, which bcrypt would take for another", async () => {
    await importAccount("lotte", { hash: await bcrypt.hash("pw of ten", 4) });

    expect((await signIn("lotte", "pw of ten\u0000pw of ten")).code).toBe("INVALID_CREDENTIALS");
    expect((await signIn("lotte", "pw of ten")).code).toBeUndefined();
  });

  test("reads 72 bytes, so a longer password never becomes the stored one", async () => {
    await importAccount("long", { hash: await bcrypt.hash("x".repeat(80), 4) });

    await signIn("long", `${"x".repeat(72)} of somebody else`);

    expect(await passwordHashOf("long")).toMatch(/^\$2b\$/);
  });
});

describe("a stored hash", () => {
  const bcryptHash = `$2b$12$${"a".repeat(53)}`;

  test.each([
    ["argon2id of today's kind", todaysHash],
    ["argon2id as others have it by default", todaysHash.replace("m=19456,t=2,p=1", "m=102400,t=2,p=8")],
    ["bcrypt of cost 12", bcryptHash],
  ])("may be %s", async (title, hash) => {
    await importAccount(title.replace(/\W/g, ""), { hash });
  });

  test.each([
    ["argon2id without the rest", "$argon2id$garbage"],
    ["argon2id that is cut", todaysHash.slice(0, -30)],
    ["argon2id with more behind it", `${todaysHash}$`],
    ["argon2id that takes seconds", todaysHash.replace("m=19456", "m=1048576")],
    ["argon2id of many passes", todaysHash.replace("t=2", "t=20")],
    ["bcrypt that is cut", bcryptHash.slice(0, -1)],
    ["bcrypt of cost 13", bcryptHash.replace("$12$", "$13$")],
    ["bcrypt of cost 31", bcryptHash.replace("$12$", "$31$")],
    ["a password", password],
  ])("is never %s", async (title, hash) => {
    await expect(importAccount(title.replace(/\W/g, ""), { hash })).rejects.toMatchObject({
      code: "23514",
      constraint: "passwords_hash_is_argon2id_or_bcrypt",
    });
  });
});

describe("signing in over GET", () => {
  test("is refused, whatever is right in it", async () => {
    await server.signUp("nora");
    const query = `mutation { signIn(input: { login: "nora", password: "${password}" }) { accessToken } }`;

    const response = await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`);

    expect(response.status).toBe(405);
    expect(await response.text()).not.toContain('accessToken":');
  });
});
