import { beforeEach, describe, expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { asOwner } from "./support/as-owner.ts";
import { count, postFrom, times } from "./support/attempts.ts";

const database = useDatabase();
/** Of the many that a server allows unless it is told, so that these tests are not all waiting. */
const most = 4;
const mostOfAddress = 12;
const environment = {
  QUINTET_TRUSTED_PROXIES: "loopback",
  QUINTET_SIGN_IN_ATTEMPTS_PER_ACCOUNT: `${most}`,
  QUINTET_SIGN_IN_ATTEMPTS_PER_ADDRESS: `${mostOfAddress}`,
};
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

function signUpWithBothNames(username: string): Promise<unknown> {
  const query = `mutation { signUp(input: { email: "${username}@test.example", username: "${username}", password: "${password}" }) { accessToken } }`;
  return server.send(query);
}

/** As if so much time had passed since. */
async function moveBack(time: string): Promise<void> {
  await asOwner(database, (query) =>
    query("update identity_private.attempts set attempted_at = attempted_at - $1::interval", [time]),
  );
}

beforeEach(() => asOwner(database, (query) => query("delete from identity_private.attempts")));

describe("attempts on one account", () => {
  test("are verified so many times in fifteen minutes, sent at once from ten addresses to two servers", async () => {
    const codes = await Promise.all(
      times(40, (n) => attempt({ login: "anna", from: `192.0.2.${n % 10}`, at: n % 2 ? server : secondServer })),
    );

    expect(count(codes)).toEqual({ INVALID_CREDENTIALS: most, TOO_MANY_ATTEMPTS: 40 - most });
  });

  test("count each alias of one document", async () => {
    const query = `mutation { ${times(50, (n) => `a${n}: signIn(input: { login: "anna", password: "guess number ${n}" }) { accessToken }`).join("\n")} }`;

    const { errors } = await postFrom("192.0.2.1", server, { query });

    const codes = (errors ?? []).map(({ extensions }) => extensions.code);
    expect(codes.length).toBeGreaterThan(0);
    expect(count(codes).INVALID_CREDENTIALS ?? 0).toBeLessThanOrEqual(most);
  });

  test("count whatever the case of the login", async () => {
    const codes = await Promise.all(times(12, (n) => attempt({ login: n % 2 ? "ANNA" : "anna" })));

    expect(count(codes)).toEqual({ INVALID_CREDENTIALS: most, TOO_MANY_ATTEMPTS: 12 - most });
  });

  test("do not tell whether the account exists, and do not stop other accounts", async () => {
    await server.signUp("ben");
    await Promise.all(times(most, () => attempt({ login: "ben" })));
    await Promise.all(times(most, () => attempt({ login: "nobody", from: "192.0.2.2" })));

    const codes = [
      await attempt({ login: "ben" }),
      await attempt({ login: "nobody", from: "192.0.2.2" }),
      await attempt({ login: "clara", from: "192.0.2.3" }),
    ];

    expect(codes).toEqual(["TOO_MANY_ATTEMPTS", "TOO_MANY_ATTEMPTS", "INVALID_CREDENTIALS"]);
  });

  test("refuse even the right password once they are used up, and say when to try again", async () => {
    await server.signUp("dora");
    await Promise.all(times(most, () => attempt({ login: "dora" })));

    const { errors } = await postFrom("192.0.2.1", server, {
      query: `mutation { signIn(input: { login: "dora", password: "${password}" }) { accessToken } }`,
    });

    expect(errors?.[0]?.extensions).toMatchObject({ code: "TOO_MANY_ATTEMPTS", retryAfterSeconds: 900 });
  });

  test("are forgiven by a right password", async () => {
    await server.signUp("emil");
    await Promise.all(times(most - 1, () => attempt({ login: "emil" })));

    expect(await attempt({ login: "Emil", password })).toBeUndefined();
    expect(count(await Promise.all(times(most - 1, () => attempt({ login: "emil" }))))).toEqual({
      INVALID_CREDENTIALS: most - 1,
    });
  });

  test("with one of its names do not tell what its other name is", async () => {
    await signUpWithBothNames("gustav");
    for (const login of ["gustav", "nobody"]) {
      await Promise.all(times(most, () => attempt({ login: `${login}@test.example` })));
    }

    const codesOf = (login: string) =>
      Promise.all(times(most + 1, () => attempt({ login, from: `192.0.2.${login.length}` })));
    const [ofAccount, ofNobody] = [await codesOf("gustav"), await codesOf("nobody")];

    expect(count(ofAccount)).toEqual({ INVALID_CREDENTIALS: most, TOO_MANY_ATTEMPTS: 1 });
    expect(count(ofNobody)).toEqual(count(ofAccount));
  });

  test("with one of its names refuse the right password with the other, for as long and no longer", async () => {
    await signUpWithBothNames("hanna");
    await Promise.all(times(most, () => attempt({ login: "hanna@test.example" })));
    await moveBack("10 minutes");

    expect(await attempt({ login: "hanna", password })).toBe("INVALID_CREDENTIALS");
    await moveBack("6 minutes");
    expect(await attempt({ login: "hanna", password })).toBeUndefined();
  });

  test("are not those with its id for a login", async () => {
    const { id } = await server.signUp("ida");
    await Promise.all(times(most, () => attempt({ login: id })));

    expect(await attempt({ login: id })).toBe("TOO_MANY_ATTEMPTS");
    expect(await attempt({ login: "ida", password })).toBeUndefined();
  });

  test("with both of its names are forgiven together", async () => {
    await signUpWithBothNames("jan");
    await Promise.all([attempt({ login: "jan" }), attempt({ login: "jan@test.example" })]);

    await attempt({ login: "jan", password });

    expect(
      await asOwner(database, (query) => query("select from identity_private.attempts where kind = 'sign_in'")),
    ).toEqual([]);
  });

  test("are over when the period is", async () => {
    await Promise.all(times(most, () => attempt({ login: "frieda" })));
    await moveBack("16 minutes");

    expect(await attempt({ login: "frieda" })).toBe("INVALID_CREDENTIALS");
  });
});

describe("attempts from one address", () => {
  test("are limited over all accounts and both servers", async () => {
    const codes = await Promise.all(
      times(30, (n) => attempt({ login: `person-${n}`, at: n % 2 ? server : secondServer })),
    );

    expect(count(codes)).toEqual({ INVALID_CREDENTIALS: mostOfAddress, TOO_MANY_ATTEMPTS: 30 - mostOfAddress });
  });

  test("are not forgiven by signing in to an account of one's own", async () => {
    await server.signUp("mallory");
    await Promise.all(times(mostOfAddress - 1, (n) => attempt({ login: `victim-${n}` })));
    await attempt({ login: "mallory", password });
    await attempt({ login: "the-last-victim" });

    expect(await attempt({ login: "one-more" })).toBe("TOO_MANY_ATTEMPTS");
  });

  test.each([
    ["an IPv6 network of which one customer has all addresses", (n: number) => `2001:db8:1:2:${n.toString(16)}::${n}`],
    ["IPv4 written as IPv6", (n: number) => (n % 2 ? "::ffff:198.51.100.7" : "198.51.100.7")],
    ["what a proxy reports when it knows no address", (n: number) => `unknown-${n}`],
  ])("count as one in %s", async (_title, addressOf) => {
    const codes = await Promise.all(times(24, (n) => attempt({ login: `person-${n}`, from: addressOf(n) })));

    expect(count(codes)).toEqual({ INVALID_CREDENTIALS: mostOfAddress, TOO_MANY_ATTEMPTS: 24 - mostOfAddress });
  });

  test("cannot be moved to an address that the client makes up", async () => {
    const codes = await Promise.all(
      times(24, (n) => attempt({ login: `person-${n}`, from: `203.0.113.${n}, 198.51.100.8` })),
    );

    expect(count(codes)).toEqual({ INVALID_CREDENTIALS: mostOfAddress, TOO_MANY_ATTEMPTS: 24 - mostOfAddress });
  });
});
