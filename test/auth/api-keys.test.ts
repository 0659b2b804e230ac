import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { asOwner } from "./support/as-owner.ts";

const database = useDatabase();
const server = useServer(database);

const createDocument = /* GraphQL */ `
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      clientMutationId
      key
      apiKey { id name prefix expiresAt lastUsedAt revokedAt }
      query { apiKeys { nodes { id } } }
    }
  }
`;

function createKey(token: string, input: Record<string, unknown> = {}) {
  return server.send(createDocument, { variables: { input: { name: "backup script", ...input } }, token });
}

function revokeKey(token: string, id: string) {
  return server.send("mutation ($id: UUID!) { revokeApiKey(input: { id: $id }) { apiKey { id revokedAt } } }", {
    variables: { id },
    token,
  });
}

function whoIs(token: string) {
  return server.send("{ currentUser { id role } }", { token });
}

/** An account with an API key. */
async function keyHolder(username: string, input?: Record<string, unknown>) {
  const account = await server.signUp(username);
  const { data } = await createKey(account.accessToken, input);
  return { ...account, key: data.createApiKey.key as string, keyId: data.createApiKey.apiKey.id as string };
}

async function setRole(id: string, role: string): Promise<void> {
  await asOwner(database, (query) => query("update identity.users set role = $2 where id = $1", [id, role]));
}

describe("an API key", () => {
  test("is shown when it is made, with what its user may see of it", async () => {
    const { accessToken } = await server.signUp("anna");

    const { data } = await createKey(accessToken, { clientMutationId: "echo", expiresAt: "2999-01-01T00:00:00Z" });

    const { clientMutationId, key, apiKey, query } = data.createApiKey;
    expect(clientMutationId).toBe("echo");
    expect(key).toMatch(/^qk_[0-9a-f]{8}_[\w-]{49}$/);
    expect(apiKey).toMatchObject({
      name: "backup script",
      prefix: key.slice(0, 11),
      lastUsedAt: null,
      revokedAt: null,
    });
    expect(Date.parse(apiKey.expiresAt)).toBe(Date.parse("2999-01-01T00:00:00Z"));
    expect(query.apiKeys.nodes).toEqual([{ id: apiKey.id }]);
  });

  test("acts for its account, in the role that the account has now", async () => {
    const { id, key } = await keyHolder("ben");
    expect((await whoIs(key)).data.currentUser).toEqual({ id, role: "member" });

    await setRole(id, "educator");

    expect((await whoIs(key)).data.currentUser).toEqual({ id, role: "educator" });
  });

  test("is stored as SHA-256 only, and no listing shows that", async () => {
    const { id, key, keyId, accessToken } = await keyHolder("clara");

    const [row] = await asOwner(database, (query) =>
      query<{ key_hash: Buffer }>("select key_hash from identity_private.api_key_hashes where api_key_id = $1", [
        keyId,
      ]),
    );
    expect(row?.key_hash).toEqual(createHash("sha256").update(key).digest());
    await setRole(id, "admin");
    const { data } = await server.send('{ __type(name: "ApiKey") { fields { name } } apiKeys { nodes { id } } }', {
      token: accessToken,
    });
    expect(
      data.__type.fields
        .map(({ name }: { name: string }) => name)
        .filter((name: string) => /hash|secret|^key$/i.test(name)),
    ).toEqual([]);
    expect((await server.send("{ apiKeyHashes { nodes { keyHash } } }", { token: key })).code).toBe("BAD_REQUEST");
  });

  test("notes to the minute when it was used", async () => {
    const { key, keyId, accessToken } = await keyHolder("dora");
    await whoIs(key);

    const { data } = await server.send("query ($id: UUID!) { apiKey(id: $id) { lastUsedAt } }", {
      variables: { id: keyId },
      token: accessToken,
    });

    const lastUsedAt = Date.parse(data.apiKey.lastUsedAt);
    expect(lastUsedAt % 60_000).toBe(0);
    expect(Date.now() - lastUsedAt).toBeLessThan(180_000);
  });

  test("serves many requests at once", async () => {
    const { id, key } = await keyHolder("emil");

    const answers = await Promise.all(Array.from({ length: 30 }, () => whoIs(key)));

    for (const { data } of answers) expect(data.currentUser.id).toBe(id);
  });
});

describe("an API key stops working", () => {
  test("when it is revoked, at once", async () => {
    const { key, keyId, accessToken } = await keyHolder("frieda");
    await whoIs(key);

    const { data } = await revokeKey(accessToken, keyId);

    expect(data.revokeApiKey.apiKey).toEqual({ id: keyId, revokedAt: expect.any(String) });
    expect(await whoIs(key)).toMatchObject({ status: 401, code: "UNAUTHENTICATED", data: undefined });
  });

  test("when it expires", async () => {
    const { key, keyId } = await keyHolder("gustav", { expiresAt: "2999-01-01T00:00:00Z" });
    await asOwner(database, (query) =>
      query(
        "update identity.api_keys set created_at = now() - interval '2 days', expires_at = now() - interval '1 second' where id = $1",
        [keyId],
      ),
    );

    expect(await whoIs(key)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
  });

  test("when its account is gone", async () => {
    const { id, key } = await keyHolder("hanna");
    await asOwner(database, (query) => query("delete from identity.users where id = $1", [id]));

    expect(await whoIs(key)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
  });

  test("for nobody else: revoking another's key gives null and changes nothing", async () => {
    const { key, keyId } = await keyHolder("ida");
    const { accessToken: stranger } = await server.signUp("jan");

    const answers = [
      await revokeKey(stranger, keyId),
      await revokeKey(stranger, "00000000-0000-4000-8000-000000000000"),
    ];

    expect(answers.map(({ data, code }) => ({ data, code }))).toEqual(
      Array(2).fill({ data: { revokeApiKey: { apiKey: null } }, code: undefined }),
    );
    expect((await whoIs(key)).status).toBe(200);
  });

  test("and revoking it again keeps the first time", async () => {
    const { keyId, accessToken } = await keyHolder("kim");

    const [first, second] = [await revokeKey(accessToken, keyId), await revokeKey(accessToken, keyId)];

    expect(second.data).toEqual(first.data);
  });
});

describe("a wrong API key is refused", () => {
  test("without asking the database when it is mistyped", async () => {
    const { key } = await keyHolder("lea");
    const mistyped = [
      key.slice(0, -1),
      `${key}A`,
      key.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
      key.replace(/_(.)/, (_, first) => `_${first === "0" ? "1" : "0"}`),
      `${key.slice(0, 20)}${key.slice(21)}`,
    ];
    await using lock = await connect(database.connections.ownerUrl);
    await lock.query("begin");
    await lock.query("lock table identity_private.api_key_hashes, identity.api_keys in access exclusive mode");

    const answers = await Promise.all(mistyped.map(whoIs));

    for (const answer of answers) expect(answer).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    await lock.query("rollback");
  });

  test("when nobody ever made it, though its checksum is right", async () => {
    const body = `qk_01234567_${"A".repeat(43)}`;
    const checksum = createHash("sha256").update(body).digest("base64url").slice(0, 6);

    expect(await whoIs(body + checksum)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
  });
});

describe("making an API key", () => {
  test("is refused to the anonymous", async () => {
    const { data, code } = await server.send(createDocument, { variables: { input: { name: "mine" } } });

    expect([data.createApiKey, code]).toEqual([null, "UNAUTHENTICATED"]);
  });

  test("is refused to analysts, who write nothing", async () => {
    const { id, refreshToken } = await server.signUp("mia");
    await setRole(id, "analyst");
    const { data } = await server.send(
      "mutation ($refreshToken: String!) { refreshSession(input: { refreshToken: $refreshToken }) { accessToken } }",
      { variables: { refreshToken } },
    );

    expect((await createKey(data.refreshSession.accessToken)).code).toBe("FORBIDDEN");
  });

  test("is refused to an API key, which could outlive its own revocation", async () => {
    const { key } = await keyHolder("nora");

    expect((await createKey(key)).code).toBe("FORBIDDEN");
  });

  test("is refused to an access token whose session has ended", async () => {
    const { accessToken } = await server.signUp("paula");
    await server.send("mutation { signOut(input: {}) { signedOut } }", { token: accessToken });

    expect((await createKey(accessToken)).code).toBe("UNAUTHENTICATED");
  });

  test("is refused to who has a hundred that work, however many are made at once, until one is revoked", async () => {
    const { id, accessToken, keyId } = await keyHolder("quentin");
    await asOwner(database, (query) =>
      query(
        `insert into identity.api_keys (user_id, name, prefix, created_at, expires_at, revoked_at)
         select $1, kind, 'qk_', now() - interval '2 days', now() + expiry, revoked
         from (values
           ('works', 96, null::interval, null::timestamptz),
           ('revoked', 50, null, now()),
           ('expired', 50, interval '-1 day', null)
         ) as kinds (kind, number, expiry, revoked), generate_series(1, number)`,
        [id],
      ),
    );

    const answers = await Promise.all(Array.from({ length: 8 }, () => createKey(accessToken)));
    await revokeKey(accessToken, keyId);
    const afterwards = [await createKey(accessToken), await createKey(accessToken)];

    expect(answers.map(({ code }) => code).sort()).toEqual([
      ...Array(5).fill("LIMIT_REACHED"),
      ...Array(3).fill(undefined),
    ]);
    expect(afterwards.map(({ code }) => code)).toEqual([undefined, "LIMIT_REACHED"]);
  });

  test.each([
    ["a blank name", { name: " " }],
    ["a name of 101 characters", { name: "x".repeat(101) }],
    ["a NUL character", { name: "a\u0000b" }],
    ["an expiry in the past", { expiresAt: "2020-01-01T00:00:00Z" }],
    ["an expiry that is no date", { expiresAt: "tomorrow, perhaps" }],
  ])("is refused with %s", async (title, input) => {
    const { accessToken } = await server.signUp(`otto-${title.length}`);

    const { data, code } = await createKey(accessToken, input);

    expect([data?.createApiKey ?? null, code]).toEqual([null, "INVALID_VALUE"]);
  });
});
