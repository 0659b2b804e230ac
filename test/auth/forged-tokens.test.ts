import { createPublicKey } from "node:crypto";
import { request } from "node:http";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { CompactEncrypt } from "jose";
import type { SigningKey } from "../../src/config/key-settings.ts";
import { useDatabase } from "../support/database.ts";
import { makeSigningKey } from "../support/keys.ts";
import { useServer } from "../support/server.ts";
import { asOwner } from "./support/as-owner.ts";
import { encode, forge, forgeHmac, forgeWithOwnKey, privateKeyOf, rightClaims } from "./support/forged-tokens.ts";

const database = useDatabase();
const server = useServer(database, { environment: { QUINTET_TOKEN_ISSUER: "https://quintet.example" } });

const now = () => Math.floor(Date.now() / 1000);

/** Our own key, a stranger's, and a token that is right. */
type Material = { ours: SigningKey; stranger: SigningKey; valid: string };
let material: Material;

beforeAll(async () => {
  const { accessToken } = await server.signUp("anna");
  await startForgedSession();
  material = { ours: server.signingKey, stranger: makeSigningKey(), valid: accessToken };
});

/** The session of which forgeries speak lasts, so that what is wrong with them is all that is wrong. */
async function startForgedSession(): Promise<void> {
  const { sub, sid } = rightClaims();
  await asOwner(database, async (query) => {
    await query("insert into identity.users (id, username, role) values ($1, 'mallory', 'admin')", [sub]);
    await query("insert into identity.sessions (id, user_id, expires_at) values ($1, $2, now() + interval '1 day')", [
      sid,
      sub,
    ]);
  });
}

type Attack = (material: Material) => string | Promise<string>;

const withOurKey =
  (change: { header?: Record<string, unknown>; claims?: Record<string, unknown>; payload?: unknown }): Attack =>
  ({ ours }) =>
    forge({ key: ours, ...change });
const withStrangersKey =
  (header: (stranger: SigningKey, ours: SigningKey) => Record<string, unknown>): Attack =>
  ({ stranger, ours }) =>
    forge({ key: stranger, header: header(stranger, ours) });
const unsigned =
  (alg: string, signature = ""): Attack =>
  ({ ours }) =>
    `${encode({ alg, typ: "at+jwt", kid: ours.kid })}.${encode(rightClaims())}.${signature}`;

const attacks: Record<string, Attack> = {
  // Algorithms
  "alg none": unsigned("none"),
  "alg None": unsigned("None"),
  "alg NONE": unsigned("NONE"),
  "alg nOnE": unsigned("nOnE"),
  "alg none with a signature": unsigned("none", "c2lnbmF0dXJl"),
  "alg none without the last dot": async (m) => ((await unsigned("none")(m)) as string).slice(0, -1),
  "alg empty": unsigned(""),
  "no alg": withOurKey({ header: { alg: undefined } }),
  "alg null": withOurKey({ header: { alg: null } }),
  "alg a list": withOurKey({ header: { alg: ["EdDSA"] } }),
  "alg eddsa in lower case": withOurKey({ header: { alg: "eddsa" } }),
  "alg Ed25519, which is not the pinned name": withOurKey({ header: { alg: "Ed25519" } }),
  "HS256 with our public key's x as the secret": ({ ours }) => forgeHmac({ header: { kid: ours.kid }, secret: ours.x }),
  "HS256 with our public key's bytes as the secret": ({ ours }) =>
    forgeHmac({ header: { kid: ours.kid }, secret: Buffer.from(ours.x, "base64url") }),
  "HS256 with our public key's PEM as the secret": ({ ours }) =>
    forgeHmac({
      header: { kid: ours.kid },
      secret: createPublicKey(privateKeyOf(ours)).export({ type: "spki", format: "pem" }),
    }),
  "HS256 with our public JWK as the secret": ({ ours: { d: _, ...jwk } }) =>
    forgeHmac({ header: { kid: jwk.kid }, secret: JSON.stringify(jwk) }),
  "HS256 with an empty secret": ({ ours }) => forgeHmac({ header: { kid: ours.kid }, secret: "" }),
  "HS256 without a kid": () => forgeHmac({ header: {}, secret: "secret" }),
  "RS256 under our kid": ({ ours }) => forgeWithOwnKey({ alg: "RS256", header: () => ({ kid: ours.kid }) }),
  "ES256 under our kid": ({ ours }) => forgeWithOwnKey({ alg: "ES256", header: () => ({ kid: ours.kid }) }),
  "ES256 with a signature of zeros": unsigned("ES256", encode(Buffer.alloc(64).toString("latin1"))),

  // Keys
  "another Ed25519 key under our kid": withStrangersKey((_, ours) => ({ kid: ours.kid })),
  "another Ed25519 key under its own kid": withStrangersKey(({ kid }) => ({ kid })),
  "an unknown kid, signed by us": withOurKey({ header: { kid: "unknown" } }),
  "no kid": withOurKey({ header: { kid: undefined } }),
  "kid empty": withOurKey({ header: { kid: "" } }),
  "kid a path": withOurKey({ header: { kid: "../../../../../../dev/null" } }),
  "kid SQL": withOurKey({ header: { kid: "x' union select 'AAAA" } }),
  "kid a shell command": withOurKey({ header: { kid: "| sleep 10" } }),
  "kid __proto__": withOurKey({ header: { kid: "__proto__" } }),
  "kid a list": ({ ours }) => forge({ key: ours, header: { kid: [ours.kid] } }),
  "kid an object": withOurKey({ header: { kid: { toString: "x" } } }),
  "an embedded jwk": withStrangersKey(({ d: _, ...jwk }) => ({ jwk })),
  "an embedded jwk under our kid": withStrangersKey(({ d: _, ...jwk }, { kid }) => ({ jwk, kid })),
  "an embedded RSA jwk": () => forgeWithOwnKey({ alg: "RS256", header: (jwk) => ({ jwk }) }),
  jku: withStrangersKey(({ kid }) => ({ kid, jku: "https://attacker.example/jwks.json" })),
  x5u: withStrangersKey(({ kid }) => ({ kid, x5u: "https://attacker.example/cert.pem" })),
  x5c: withStrangersKey(({ kid }) => ({ kid, x5c: ["MIIB"] })),

  // Header
  "typ JWT": withOurKey({ header: { typ: "JWT" } }),
  "typ of an ID token": withOurKey({ header: { typ: "id_token+jwt" } }),
  "no typ": withOurKey({ header: { typ: undefined } }),
  "typ a number": withOurKey({ header: { typ: 1 } }),
  "an unknown critical extension": withOurKey({ header: { crit: ["quintet"], quintet: true } }),
  "an empty crit": withOurKey({ header: { crit: [] } }),
  "crit of a registered name": withOurKey({ header: { crit: ["exp"], exp: now() + 900 } }),
  "b64 false": withOurKey({ header: { crit: ["b64"], b64: false } }),
  "a header that is no JSON": ({ valid }) => [encode("no JSON"), ...valid.split(".").slice(1)].join("."),
  "a header that is a list": ({ valid }) => [encode([1]), ...valid.split(".").slice(1)].join("."),
  "alg twice in the header": ({ ours, valid }) =>
    [encode(`{"alg":"none","typ":"at+jwt","kid":"${ours.kid}","alg":"EdDSA"}`), ...valid.split(".").slice(1)].join("."),

  // Claims, in tokens that our own key signed
  ...Object.fromEntries(
    ["iss", "aud", "exp", "nbf", "iat", "sub", "sid", "role"].map((name) => [
      `no ${name}`,
      withOurKey({ claims: { [name]: undefined } }),
    ]),
  ),
  "another iss": withOurKey({ claims: { iss: "https://attacker.example" } }),
  "iss a list with ours": withOurKey({ claims: { iss: ["https://quintet.example"] } }),
  "another aud": withOurKey({ claims: { aud: "another service" } }),
  "aud an empty list": withOurKey({ claims: { aud: [] } }),
  expired: withOurKey({ claims: { iat: now() - 1000, nbf: now() - 1000, exp: now() - 100 } }),
  "exp negative": withOurKey({ claims: { exp: -1 } }),
  "exp zero": withOurKey({ claims: { exp: 0 } }),
  "exp a text": withOurKey({ claims: { exp: String(now() + 900) } }),
  "exp null": withOurKey({ claims: { exp: null } }),
  "exp in a hundred years": withOurKey({ claims: { exp: now() + 3_155_760_000 } }),
  "exp beyond what a date can hold": withOurKey({ claims: { exp: 9e15 } }),
  "exp infinite": ({ ours }) =>
    forge({ key: ours, payload: JSON.stringify(rightClaims()).replace(/"exp":\d+/, '"exp":1e999') }),
  "issued long ago and still not expired": withOurKey({ claims: { iat: now() - 86_400, nbf: now() - 86_400 } }),
  "issued in the future": withOurKey({ claims: { iat: now() + 600, exp: now() + 1200 } }),
  "nbf in the future": withOurKey({ claims: { nbf: now() + 600 } }),
  "nbf a text": withOurKey({ claims: { nbf: "0" } }),
  "an unknown role": withOurKey({ claims: { role: "emperor" } }),
  "role quintet_owner": withOurKey({ claims: { role: "quintet_owner" } }),
  "role quintet_admin, the PostgreSQL name": withOurKey({ claims: { role: "quintet_admin" } }),
  "role postgres": withOurKey({ claims: { role: "postgres" } }),
  "role authenticator": withOurKey({ claims: { role: "authenticator" } }),
  "role anonymous": withOurKey({ claims: { role: "anonymous" } }),
  "role in upper case": withOurKey({ claims: { role: "ADMIN" } }),
  "role with SQL": withOurKey({ claims: { role: "admin'; set role postgres; --" } }),
  "role a list": withOurKey({ claims: { role: ["admin"] } }),
  "role an object": withOurKey({ claims: { role: { toString: "admin" } } }),
  "role empty": withOurKey({ claims: { role: "" } }),
  "role constructor": withOurKey({ claims: { role: "constructor" } }),
  "sub no uuid": withOurKey({ claims: { sub: "anna" } }),
  "sub SQL": withOurKey({ claims: { sub: "' or true --" } }),
  "sub a uuid and more": withOurKey({ claims: { sub: `${rightClaims().sub}\n` } }),
  "sub a number": withOurKey({ claims: { sub: 1 } }),
  "sub a list": withOurKey({ claims: { sub: [rightClaims().sub] } }),
  "sub empty": withOurKey({ claims: { sub: "" } }),
  "sid no uuid": withOurKey({ claims: { sid: "1" } }),
  "sid a list": withOurKey({ claims: { sid: [rightClaims().sid] } }),
  "claims that are a list": withOurKey({ payload: [rightClaims()] }),
  "claims that are null": withOurKey({ payload: "null" }),
  "claims that are no JSON": withOurKey({ payload: "claims" }),
  "no claims": withOurKey({ payload: {} }),

  // Form
  "the signature of another payload": async ({ ours, valid }) => {
    const [header, , signature] = valid.split(".");
    return [header, (await forge({ key: ours })).split(".")[1], signature].join(".");
  },
  "the role changed under the old signature": ({ valid }) => {
    const [header, payload = "", signature] = valid.split(".");
    return [header, encode(Buffer.from(payload, "base64url").toString().replace("member", "admin")), signature].join(
      ".",
    );
  },
  "without its last character": ({ valid }) => valid.slice(0, -1),
  "without its first character": ({ valid }) => valid.slice(1),
  "without its signature": ({ valid }) => valid.split(".").slice(0, 2).join("."),
  "with an empty signature": ({ valid }) => `${valid.split(".").slice(0, 2).join(".")}.`,
  "with a signature of zeros": ({ valid }) =>
    [...valid.split(".").slice(0, 2), Buffer.alloc(64).toString("base64url")].join("."),
  "with a fourth segment": ({ valid }) => `${valid}.AAAA`,
  "twice in a row": ({ valid }) => valid + valid,
  "twice, with a comma": ({ valid }) => `${valid}, ${valid}`,
  "twice, with a space": ({ valid }) => `${valid} ${valid}`,
  "with a space inside": ({ valid }) => valid.replace(".", ". "),
  "in quotes": ({ valid }) => `"${valid}"`,
  "in standard base64": async ({ ours }) =>
    (await forge({ key: ours })).replaceAll("-", "+").replaceAll("_", "/").concat("=="),
  "with padding": ({ valid }) => `${valid}==`,
  "with unused bits set in its last character": ({ valid }) => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return valid.slice(0, -1) + letters[letters.indexOf(valid.at(-1) as string) + 1];
  },
  "JWE instead of JWS": async ({ ours }) =>
    new CompactEncrypt(Buffer.from(JSON.stringify(rightClaims())))
      .setProtectedHeader({ alg: "dir", enc: "A256GCM", typ: "at+jwt", kid: ours.kid })
      .encrypt(Buffer.from(ours.x, "base64url")),
  "JWS in JSON form": ({ valid }) => {
    const [header, payload, signature] = valid.split(".");
    return JSON.stringify({ protected: header, payload, signature });
  },
  "two dots": () => "..",
  nonsense: () => "nonsense",
  "a refresh token": () => `qr_${"A".repeat(43)}`,
  "what looks like an API key": () => `qk_00000000_${"A".repeat(49)}`,
  "12 kB": () => "A".repeat(12_000),
  "12 kB of dots": () => ".".repeat(12_000),
  "12 kB of claims, signed by us": withOurKey({ claims: { padding: "x".repeat(9_000) } }),
};

async function ask(headers: Record<string, string>) {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    // A mutation, so that an attack that got through, even as anonymous, would leave a row; with a field that needs a credential.
    body: JSON.stringify({
      query: `mutation {
        signUp(input: { username: "intruder", password: "correct horse battery" }) { user { id } }
        signOut(input: {}) { signedOut }
      }`,
    }),
  });
  return {
    status: response.status,
    body: (await response.json()) as any,
    challenge: response.headers.get("www-authenticate"),
  };
}

async function expectNoIntruder(): Promise<void> {
  expect(
    await asOwner(database, (query) => query("select from identity.users where username = 'intruder'")),
  ).toHaveLength(0);
}

const refusal = {
  status: 401,
  challenge: "Bearer",
  body: { errors: [{ message: expect.any(String), extensions: { code: "UNAUTHENTICATED" } }] },
};

describe("a token is refused, and nothing runs, not even as anonymous:", () => {
  test.each(Object.entries(attacks))("%s", async (_title, attack) => {
    const token = await attack(material);

    expect(await ask({ authorization: `Bearer ${token}` })).toEqual(refusal);
    await expectNoIntruder();
  });
});

describe("an Authorization header is refused", () => {
  test.each<[string, (valid: string) => string]>([
    ["of the scheme Basic", () => `Basic ${Buffer.from("anna:correct horse battery").toString("base64")}`],
    ["of the scheme Basic with a token", (valid) => `Basic ${valid}`],
    ["of the scheme Digest", () => 'Digest username="anna"'],
    ["without a scheme", (valid) => valid],
    ["with nothing after Bearer", () => "Bearer"],
    ["with spaces after Bearer", () => "Bearer    "],
    ["that is empty", () => ""],
    ["with a colon after Bearer", (valid) => `Bearer: ${valid}`],
    ["with a tab after Bearer", (valid) => `Bearer\t${valid}`],
    ["with Bearer twice", (valid) => `Bearer Bearer ${valid}`],
    ["with undefined", () => "Bearer undefined"],
    ["with null", () => "Bearer null"],
  ])("%s", async (_title, headerOf) => {
    expect(await ask({ authorization: headerOf(material.valid) })).toEqual(refusal);
    await expectNoIntruder();
  });

  test("that is there twice, even if the first is right", async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = [
        "host",
        "localhost",
        "content-type",
        "application/json",
        "authorization",
        `Bearer ${material.valid}`,
        "authorization",
        "Bearer other",
      ];
      request(`${server.url}/graphql`, { method: "POST", headers }, (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end('{"query":"{ currentUser { id } }"}');
    });

    expect(status).toBe(401);
  });

  test("of 100 kB, by Node itself before anything is read", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${"A".repeat(100_000)}` },
      body: '{"query":"{ currentUser { id } }"}',
    });

    expect(response.status).toBe(431);
  });

  test("but a right one still works after all that", async () => {
    expect((await server.send("{ currentUser { username } }", { token: material.valid })).data).toEqual({
      currentUser: { username: "anna" },
    });
  });
});

test("a forgery with nothing wrong is accepted, so the table above fails for the right reasons", async () => {
  const token = await forge({ key: material.ours });

  expect((await server.send("{ currentUser { id } }", { token })).status).toBe(200);
});
