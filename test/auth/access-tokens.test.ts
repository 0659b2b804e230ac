import { createServer } from "node:http";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import type { SigningKey } from "../../src/config/key-settings.ts";
import type { QuintetServer } from "../../src/server/server.ts";
import { useDatabase } from "../support/database.ts";
import { makeSigningKey } from "../support/keys.ts";
import { postOperation } from "../support/post-operation.ts";
import { startTestServer, useServer } from "../support/server.ts";
import { forge } from "./support/forged-tokens.ts";

const database = useDatabase();
const server = useServer(database, { environment: { QUINTET_TOKEN_ISSUER: "https://quintet.example" } });

describe("an access token", () => {
  test("says in its header what RFC 9068 asks for", async () => {
    const { accessToken } = await server.signUp("anna");

    expect(decodeProtectedHeader(accessToken)).toEqual({ alg: "EdDSA", typ: "at+jwt", kid: server.signingKey.kid });
  });

  test("says who, in which role and session, from whom, for whom and until when", async () => {
    const { id, accessToken } = await server.signUp("ben");

    const claims = decodeJwt(accessToken);
    expect(claims).toEqual({
      iss: "https://quintet.example",
      aud: "quintet",
      sub: id,
      sid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      role: "member",
      iat: expect.any(Number),
      nbf: claims.iat,
      exp: (claims.iat as number) + 900,
    });
  });

  test("is verified by others with the published keys alone", async () => {
    const { id, accessToken } = await server.signUp("clara");
    const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", server.url));

    const { payload } = await jwtVerify(accessToken, keys, {
      issuer: "https://quintet.example",
      audience: "quintet",
      typ: "at+jwt",
    });

    expect(payload.sub).toBe(id);
  });

  test("is accepted whatever the case of Bearer", async () => {
    const { id, accessToken } = await server.signUp("dora");

    for (const scheme of ["Bearer", "bearer", "BEARER", "bEaReR "]) {
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `${scheme} ${accessToken}` },
        body: JSON.stringify({ query: "{ currentUser { id } }" }),
      });
      expect(await response.json()).toMatchObject({ data: { currentUser: { id } } });
    }
  });

  test("is not needed: without one a request is anonymous", async () => {
    expect((await server.send("{ currentUser { id } }")).data).toEqual({ currentUser: null });
  });
});

describe("the published keys", () => {
  test("hold no private part", async () => {
    const response = await fetch(`${server.url}/.well-known/jwks.json`);

    const { kid, x } = server.signingKey;
    expect(await response.json()).toEqual({ keys: [{ kty: "OKP", crv: "Ed25519", kid, x, alg: "EdDSA", use: "sig" }] });
  });

  test("may be kept by those who verify, for five minutes", async () => {
    const response = await fetch(`${server.url}/.well-known/jwks.json`);

    expect(response.headers.get("cache-control")).toBe("public, max-age=300");
  });

  test("are the only ones: a token that names another address is not followed there", async () => {
    const asked: string[] = [];
    await using listener = await listen((path) => asked.push(path));
    const stranger = makeSigningKey();

    for (const header of [
      { jku: `${listener.url}/jku` },
      { x5u: `${listener.url}/x5u` },
      { kid: `${listener.url}/kid` },
    ]) {
      const token = await forge({ key: stranger, header: { kid: stranger.kid, ...header } });
      expect((await server.send("{ currentUser { id } }", { token })).status).toBe(401);
    }

    expect(asked).toEqual([]);
  });
});

describe("rotating keys", () => {
  let old: SigningKey;
  let fresh: SigningKey;
  let token: string;

  beforeAll(async () => {
    [old, fresh] = [makeSigningKey(), makeSigningKey()];
    await using before = await start([old]);
    token = await signUp(before, "emil");
  });

  test("a token of the old key works while that key is still in the set, and new tokens are of the new key", async () => {
    await using during = await start([fresh, old]);

    expect(await statusOf(during, token)).toBe(200);
    const newToken = await signUp(during, "frieda");
    expect(decodeProtectedHeader(newToken).kid).toBe(fresh.kid);
    expect(await statusOf(during, newToken)).toBe(200);
    const { keys } = (await (await fetch(`${during.url}/.well-known/jwks.json`)).json()) as { keys: { kid: string }[] };
    expect(keys.map(({ kid }) => kid)).toEqual([fresh.kid, old.kid]);
  });

  test("a token of a dropped key is refused", async () => {
    await using after = await start([fresh]);

    expect(await statusOf(after, token)).toBe(401);
  });

  test("two keys of one name are refused at the start", async () => {
    await expect(start([fresh, { ...old, kid: fresh.kid }])).rejects.toMatchObject({ code: "CONFIGURATION" });
  });

  function start(signingKeys: SigningKey[]): Promise<QuintetServer> {
    return startTestServer({
      authenticatorUrl: database.connections.authenticatorUrl,
      environment: { QUINTET_TOKEN_ISSUER: "https://quintet.example" },
      signingKeys,
    });
  }

  async function statusOf({ url }: QuintetServer, credential: string): Promise<number> {
    return (await post(url, { query: "{ currentUser { id } }", credential })).status;
  }

  async function signUp({ url }: QuintetServer, username: string): Promise<string> {
    const query = `mutation { signUp(input: { username: "${username}", password: "correct horse battery" }) { accessToken } }`;
    const response = await post(url, { query });
    return ((await response.json()) as { data: { signUp: { accessToken: string } } }).data.signUp.accessToken;
  }

  function post(url: string, { query, credential }: { query: string; credential?: string }): Promise<Response> {
    return postOperation(url, { query }, { token: credential });
  }
});

async function listen(onRequest: (path: string) => void) {
  const listener = createServer((request, response) => {
    onRequest(request.url ?? "");
    response.end('{"keys":[]}');
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const { port } = listener.address() as { port: number };
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: async () => void listener.close() };
}
