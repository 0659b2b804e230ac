import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import argon2 from "@node-rs/argon2";
import { createClient } from "graphql-sse";
import { useDatabase } from "../support/database.ts";
import { type TestServer, useServer } from "../support/server.ts";
import { asOwner } from "./support/as-owner.ts";
import { count, postFrom, times } from "./support/attempts.ts";
import { openSocket } from "./support/socket-client.ts";

/** argon2 itself, which counts its calls. */
const hash = jest.spyOn(argon2, "hash");

const database = useDatabase();
const environment = {
  QUINTET_TRUSTED_PROXIES: "loopback",
  QUINTET_SIGN_UPS_PER_ADDRESS: "", // the default: twenty an hour
};
const server = useServer(database, { environment });
const secondServer = useServer(database, { environment });

const limit = 20;
const here = "192.0.2.1";
const password = "correct horse battery";
const query = "mutation ($input: SignUpInput!) { signUp(input: $input) { accessToken } }";

let lastPerson = 0;
/** A username that nobody has had. */
const nextName = () => `person-${++lastPerson}`;

type SignUp = { from?: string; at?: TestServer; username?: string; password?: string };

async function signUp({ from = here, at = server, ...input }: SignUp = {}) {
  return await postFrom(from, at, { query, variables: { input: { username: nextName(), password, ...input } } });
}

async function codeOf(attempt?: SignUp): Promise<unknown> {
  return (await signUp(attempt)).errors?.[0]?.extensions.code;
}

async function useUp(attempts = limit): Promise<void> {
  await Promise.all(times(attempts, () => signUp()));
}

const accounts = () =>
  asOwner(database, async (sql) =>
    Number((await sql<{ n: string }>("select count(*) as n from identity.users"))[0]?.n),
  );

const passTime = (minutes: number) =>
  asOwner(database, (sql) =>
    sql("update identity_private.attempts set attempted_at = attempted_at - make_interval(mins => $1)", [minutes]),
  );

const storedKinds = () =>
  asOwner(database, async (sql) =>
    (await sql<{ kind: string }>("select kind from identity_private.attempts")).map(({ kind }) => kind),
  );

beforeEach(() => asOwner(database, (sql) => sql("delete from identity_private.attempts")));

describe("sign-ups from one address", () => {
  test("are admitted twenty times in an hour; the next is refused, makes no account, and is told when to try again", async () => {
    const before = await accounts();
    const admitted = [];
    for (let n = 0; n < limit; n++) admitted.push(await codeOf());

    const { data, errors } = await signUp();

    expect(count(admitted)).toEqual({ undefined: limit });
    expect(data.signUp).toBeNull();
    expect(errors?.[0]?.extensions).toEqual({ code: "TOO_MANY_ATTEMPTS", retryAfterSeconds: 3_600 });
    expect(await accounts()).toBe(before + limit);
  });

  test("are admitted twenty times of fifty that two servers get at once, and the refused make no account", async () => {
    const before = await accounts();

    const codes = await Promise.all(times(50, (n) => codeOf({ at: n % 2 ? server : secondServer })));

    expect(count(codes)).toEqual({ undefined: limit, TOO_MANY_ATTEMPTS: 30 });
    expect(await accounts()).toBe(before + limit);
  });

  test("count each alias of one document", async () => {
    const before = await accounts();
    const field = (n: number) =>
      `a${n}: signUp(input: { username: "${nextName()}", password: "${password}" }) { accessToken }`;

    const { errors } = await postFrom(here, server, { query: `mutation { ${times(25, field).join("\n")} }` });

    expect(count((errors ?? []).map(({ extensions }) => extensions.code))).toEqual({ TOO_MANY_ATTEMPTS: 5 });
    expect(await accounts()).toBe(before + limit);
  });

  test("count alike over HTTP, server-sent events and a WebSocket", async () => {
    const literal = () =>
      `mutation { signUp(input: { username: "${nextName()}", password: "${password}" }) { accessToken } }`;
    const headers = { "x-forwarded-for": here };
    const events = createClient({ url: `${server.url}/graphql`, headers, retryAttempts: 0 });
    await using socket = await openSocket({ url: server.url, headers });
    const overEvents = async () => {
      for await (const { errors } of events.iterate({ query: literal() })) return errors?.[0]?.extensions?.code;
    };

    const codes = await Promise.all(
      times(8, () => [codeOf(), overEvents(), socket.send(literal()).then(({ code }) => code)]).flat(),
    );

    events.dispose();
    expect(count(codes)).toEqual({ undefined: limit, TOO_MANY_ATTEMPTS: 4 });
  });

  test("do not stop those from another", async () => {
    await useUp();

    expect(await codeOf()).toBe("TOO_MANY_ATTEMPTS");
    expect(await codeOf({ from: "192.0.2.2" })).toBeUndefined();
  });

  test("count as one in an IPv6 network of which one customer has all addresses", async () => {
    const codes = await Promise.all(times(24, (n) => codeOf({ from: `2001:db8:1:2:${n.toString(16)}::${n}` })));

    expect(count(codes)).toEqual({ undefined: limit, TOO_MANY_ATTEMPTS: 4 });
  });

  test("cannot be moved to an address that the client makes up", async () => {
    const codes = await Promise.all(times(24, (n) => codeOf({ from: `203.0.113.${n}, 198.51.100.8` })));

    expect(count(codes)).toEqual({ undefined: limit, TOO_MANY_ATTEMPTS: 4 });
  });
});

describe("what counts as a sign-up", () => {
  test("is one for a name that is taken, so that nobody can try out many; the limit hides which are", async () => {
    await signUp({ username: "taken", from: "192.0.2.9" });
    const tries = await Promise.all(times(limit, () => codeOf({ username: "taken" })));

    expect(count(tries)).toEqual({ ALREADY_EXISTS: limit });
    expect(await codeOf({ username: "taken" })).toBe("TOO_MANY_ATTEMPTS");
    expect(await codeOf()).toBe("TOO_MANY_ATTEMPTS");
  });

  test("is none with a password or a name that is refused by its length", async () => {
    const tries = await Promise.all([
      ...times(limit, () => codeOf({ password: "7 chars" })),
      ...times(limit, () => codeOf({ username: "h".repeat(300) })),
    ]);

    expect(count(tries)).toEqual({ INVALID_VALUE: 2 * limit });
    expect(await storedKinds()).toEqual([]);
    expect(await codeOf()).toBeUndefined();
  });

  test("is no sign-in, and the other way round", async () => {
    await useUp();
    const signIn = (login: string) =>
      postFrom(here, server, {
        query: "mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }",
        variables: { input: { login, password } },
      });
    const person = nextName();
    await signUp({ username: person, from: "192.0.2.2" });

    const signedIn = await signIn(person);
    await Promise.all(times(limit, () => signIn(nextName()))); // of people who do not exist

    expect(signedIn.errors).toBeUndefined();
    expect(count(await storedKinds())).toEqual({ sign_up: limit + 1, sign_in: limit });
    expect(await codeOf({ from: "192.0.2.3" })).toBeUndefined();
  });
});

describe("the hour", () => {
  test("ends: then there are twenty again", async () => {
    await useUp();
    await passTime(61);

    const codes = await Promise.all(times(limit + 1, () => codeOf()));

    expect(count(codes)).toEqual({ undefined: limit, TOO_MANY_ATTEMPTS: 1 });
  });

  test("is not cut short by a sign-in, which tidies up after a shorter period", async () => {
    await useUp();
    await passTime(45);
    await postFrom(here, server, {
      query: 'mutation { signIn(input: { login: "nobody", password: "wrong password" }) { accessToken } }',
    });

    expect(await codeOf()).toBe("TOO_MANY_ATTEMPTS");
  });

  test("is all that is kept but for one more: older sign-ups go with the next one, from wherever it is", async () => {
    await useUp();
    await passTime(121);

    await signUp({ from: "192.0.2.2" });

    expect(await storedKinds()).toEqual(["sign_up"]);
  });
});

test("a sign-up that is refused hashes no password", async () => {
  await useUp();
  hash.mockClear();

  await useUp();
  const ofRefused = hash.mock.calls.length;
  await signUp({ from: "192.0.2.2" });

  expect([ofRefused, hash.mock.calls.length]).toEqual([0, 1]);
});
