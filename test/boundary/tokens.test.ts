import { beforeAll, expect, test } from "@jest/globals";
import { forge, issuer } from "../auth/support/forged-tokens.ts";
import { useDatabase } from "../support/database.ts";
import { postOperation } from "../support/post-operation.ts";
import { useServer } from "../support/server.ts";

/** How long an access token is taken before, at and after each of its times. Clocks may differ by five seconds. */
const skew = 5;
const lifetime = 100;
const server = useServer(useDatabase(), {
  environment: { QUINTET_TOKEN_ISSUER: issuer, QUINTET_ACCESS_TOKEN_SECONDS: String(lifetime) },
});
/** Of a session that goes on. */
let account: Record<string, unknown>;

beforeAll(async () => {
  const { accessToken } = await server.signUp("anna");
  const { sub, sid, role } = JSON.parse(Buffer.from(accessToken.split(".")[1] as string, "base64url").toString());
  account = { sub, sid, role };
});

const statusOf = async (token: string) => (await postOperation(server.url, { query: "{ nodeId }" }, { token })).status;

/**
 * The status for a token whose times are so many seconds from now. They are whole seconds, and a busy machine takes some to
 * answer: asked again, with a new token, until all happened within the same second.
 */
async function statusAt(times: { iat: number; nbf?: number; exp: number }): Promise<number> {
  for (;;) {
    const now = Math.floor(Date.now() / 1_000);
    const { iat, nbf = iat, exp } = times;
    const token = await forge({
      key: server.signingKey,
      claims: { ...account, iat: now + iat, nbf: now + nbf, exp: now + exp },
    });
    const status = await statusOf(token);
    if (Math.floor(Date.now() / 1_000) === now) return status;
  }
}

test.each([
  ["has not ended yet", { iat: -50, exp: 1 }, 200],
  ["ended less than the skew ago", { iat: -50, exp: 1 - skew }, 200],
  ["ended as long ago as the skew", { iat: -50, exp: -skew }, 401],
  ["begins now", { iat: 0, exp: 10 }, 200],
  ["begins as late as the skew", { iat: 0, nbf: skew, exp: 50 }, 200],
  ["begins later than the skew", { iat: 0, nbf: skew + 1, exp: 50 }, 401],
  ["was made as late as the skew", { iat: skew, nbf: 0, exp: 50 }, 200],
  ["was made later than the skew", { iat: skew + 1, nbf: 0, exp: 50 }, 401],
  ["lasts as long as those of the server", { iat: -10, exp: lifetime - 10 }, 200],
  ["lasts longer by one second", { iat: -10, exp: lifetime - 9 }, 401],
])("a token that %s", async (_what, times, status) => {
  expect(await statusAt(times)).toBe(status);
});

test("a token that was taken before is refused once it has ended", async () => {
  const now = Math.floor(Date.now() / 1_000);
  const token = await forge({
    key: server.signingKey,
    claims: { ...account, iat: now - 50, nbf: now - 50, exp: now + 2 - skew },
  });
  const before = await statusOf(token);
  await new Promise((resolve) => setTimeout(resolve, (now + 2) * 1_000 + 100 - Date.now()));

  expect([before, await statusOf(token)]).toEqual([200, 401]);
});

test("tokens last as long as is told of them", async () => {
  const { data } = await server.send(
    'mutation { signIn(input: { login: "anna", password: "correct horse battery" }) { accessToken accessTokenExpiresAt } }',
  );

  const { accessToken, accessTokenExpiresAt } = data.signIn;
  const { iat, exp } = JSON.parse(Buffer.from(accessToken.split(".")[1], "base64url").toString());
  expect(exp - iat).toBe(lifetime);
  expect(Date.parse(accessTokenExpiresAt)).toBe(exp * 1_000);
});
