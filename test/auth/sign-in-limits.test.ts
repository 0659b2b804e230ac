import { beforeEach, describe, expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { asOwner } from "./support/as-owner.ts";
import { count, postFrom, times } from "./support/attempts.ts";

const database = useDatabase();
const environment = { QUINTET_TRUSTED_PROXIES: "loopback", QUINTET_SIGN_IN_ATTEMPTS_PER_ADDRESS: "20" };
const server = useServer(database, { environment });
const secondServer = useServer(database, { environment });

const password = "correct horse battery";

type Attempt = { login: string; password?: string; from?: string; at?: { url: string } };

/** Tries to sign in. `from` is the address that the (trusted) proxy before the server reports. */
async function attempt({
  login,
  password: typed = "wrong password",
  from = "192.0.2.1",
  at = server,
}: Attempt): Promise<unknown> {
  const query =
    "mutation ($login: String!, $password: String!) { signIn(input: { login: $login, password: $password }) { accessToken } }";
  return (await postFrom(from, at, { query, variables: { login, password: typed } })).errors?.[0]?.extensions.code;
}

beforeEach(() => asOwner(database, (query) => query("delete from identity_private.attempts")));

describe("attempts on one account", () => {
  test("are verified ten times in fifteen minutes, sent at once from ten addresses to two servers", async () => {
    const codes = await Promise.all(
      times(40, (n) => attempt({ login: "anna", from: `192.0.2.${n % 10}`, at: n % 2 ? server : secondServer })),
    );

    expect(count(codes)).toEqual({ INVALID_CREDENTIALS: 10, TOO_MANY_ATTEMPTS: 30 });
  });

  test("count each alias of one document", async () => {
    const query = `mutation { ${times(50, (n) => `a${n}: signIn(input: { login: "anna", password: "guess number ${n}" }) { accessToken }`).join("\n")} }`;

    const { errors } = await postFrom("192.0.2.1", server, { query });

    const codes = (errors ?? []).map(({ extensions }) => extensions.code);
    expect(codes.length).toBeGreaterThan(0);
    expect(count(codes).INVALID_CREDENTIALS ?? 0).toBeLessThanOrEqual(10);
  });

  test("count whatever the case of the login", async () => {
    const codes = await Promise.all(times(12, (n) => attempt({ login: n % 2 ? "ANNA" : "anna" })));

    expect(count(codes)).toEqual({ INVALID_CREDENTIALS: 10, TOO_MANY_ATTEMPTS: 2 });
  });

  test("do not tell whether the account exists, and do not stop other accounts", async () => {
    await server.signUp("ben");
    await Promise.all(times(10, () => attempt({ login: "ben" })));
    await Promise.all(times(10, () => attempt({ login: "nobody", from: "192.0.2.2" })));

    const codes = [
      await attempt({ login: "ben" }),
      await attempt({ login: "nobody", from: "192.0.2.2" }),
      await attempt({ login: "clara", from: "192.0.2.3" }),
    ];

    expect(codes).toEqual(["TOO_MANY_ATTEMPTS", "TOO_MANY_ATTEMPTS", "INVALID_CREDENTIALS"]);
  });

  test("refuse even the right password once they are used up, and say when to try again", async () => {
    await server.signUp("dora");
    await Promise.all(times(10, () => attempt({ login: "dora" })));

    const { errors } = await postFrom("192.0.2.1", server, {
      query: `mutation { signIn(input: { login: "dora", password: "${password}" }) { accessToken } }`,
    });

    expect(errors?.[0]?.extensions).toMatchObject({ code: "TOO_MANY_ATTEMPTS", retryAfterSeconds: 900 });
  });

  test("are forgiven by a right password", async () => {
    await server.signUp("emil");
    await Promise.all(times(9, () => attempt({ login: "emil" })));

    expect(await attempt({ login: "Emil", password })).toBeUndefined();
    expect(count(await Promise.all(times(9, () => attempt({ login: "emil" }))))).toEqual({ INVALID_CREDENTIALS: 9 });
  });

  test("are over when the period is", async () => {
    await Promise.all(times(10, () => attempt({ login: "frieda" })));
    await asOwner(database, (query) =>
      query("update identity_private.attempts set attempted_at = attempted_at - interval '16 minutes'"),
    );

    expect(await attempt({ login: "frieda" })).toBe("INVALID_CREDENTIALS");
  });
});

describe("attempts from one address", () => {
  test("are limited over all accounts and both servers", async () => {
    const codes = await Promise.all(
      times(30, (n) => attempt({ login: `person-${n}`, at: n % 2 ? server : secondServer })),
    );

    expect(count(codes)).toEqual({ INVALID_CREDENTIALS: 20, TOO_MANY_ATTEMPTS: 10 });
  });

  test("are not forgiven by signing in to an account of one's own", async () => {
    await server.signUp("mallory");
    await Promise.all(times(19, (n) => attempt({ login: `victim-${n}` })));
    await attempt({ login: "mallory", password });
    await attempt({ login: "victim-19" });

    expect(await attempt({ login: "victim-20" })).toBe("TOO_MANY_ATTEMPTS");
  });

  test.each([
    ["an IPv6 network of which one customer has all addresses", (n: number) => `2001:db8:1:2:${n.toString(16)}::${n}`],
    ["IPv4 written as IPv6", (n: number) => (n % 2 ? "::ffff:198.51.100.7" : "198.51.100.7")],
    ["what a proxy reports when it knows no address", (n: number) => `unknown-${n}`],
  ])("count as one in %s", async (_title, addressOf) => {
    const codes = await Promise.all(times(24, (n) => attempt({ login: `person-${n}`, from: addressOf(n) })));

    expect(count(codes)).toEqual({ INVALID_CREDENTIALS: 20, TOO_MANY_ATTEMPTS: 4 });
  });

  test("cannot be moved to an address that the client makes up", async () => {
    const codes = await Promise.all(
      times(24, (n) => attempt({ login: `person-${n}`, from: `203.0.113.${n}, 198.51.100.8` })),
    );

    expect(count(codes)).toEqual({ INVALID_CREDENTIALS: 20, TOO_MANY_ATTEMPTS: 4 });
  });
});
