import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { asOwner } from "./support/as-owner.ts";

const database = useDatabase();
const server = useServer(database);

const refreshDocument = /* GraphQL */ `
  mutation Refresh($refreshToken: String!) {
    refreshSession(input: { refreshToken: $refreshToken, clientMutationId: "echo" }) {
      clientMutationId accessToken refreshToken
      user { id }
      query { currentUser { id } }
    }
  }
`;

function refresh(refreshToken: string) {
  return server.send(refreshDocument, { variables: { refreshToken } });
}

function signOut({ refreshToken, token }: { refreshToken?: string; token?: string }) {
  return server.send(
    'mutation ($refreshToken: String) { signOut(input: { refreshToken: $refreshToken, clientMutationId: "echo" }) { clientMutationId signedOut } }',
    {
      variables: { refreshToken },
      token,
    },
  );
}

describe("refreshing a session", () => {
  test("exchanges the token for new ones of the same account and session", async () => {
    const anna = await server.signUp("anna");

    const { data } = await refresh(anna.refreshToken);

    const { refreshToken, accessToken, ...payload } = data.refreshSession;
    expect(payload).toEqual({
      clientMutationId: "echo",
      user: { id: anna.id },
      query: { currentUser: { id: anna.id } },
    });
    expect(refreshToken).not.toBe(anna.refreshToken);
    const { data: sessions } = await server.send("{ sessions { nodes { id endedAt } } }", { token: accessToken });
    expect(sessions.sessions.nodes).toEqual([{ id: expect.any(String), endedAt: null }]);
  });

  test("works again and again with the newest token", async () => {
    let { refreshToken } = await server.signUp("ben");

    for (let round = 0; round < 5; round++) {
      const { data, code } = await refresh(refreshToken);
      expect(code).toBeUndefined();
      refreshToken = data.refreshSession.refreshToken;
    }
  });

  test("with a used token ends the session for whoever holds the new one too", async () => {
    const { refreshToken: stolen } = await server.signUp("clara");
    const { data } = await refresh(stolen);

    expect((await refresh(stolen)).code).toBe("UNAUTHENTICATED");
    expect((await refresh(data.refreshSession.refreshToken)).code).toBe("UNAUTHENTICATED");
  });

  test("leaves the account's other sessions alone", async () => {
    const { refreshToken: stolen } = await server.signUp("dora");
    const { data } = await server.send(
      'mutation { signIn(input: { login: "dora", password: "correct horse battery" }) { refreshToken } }',
    );
    await refresh(stolen);
    await refresh(stolen);

    expect((await refresh(data.signIn.refreshToken)).code).toBeUndefined();
  });

  test("has one winner of fifty who race with one token, and then nobody has a session", async () => {
    const { refreshToken } = await server.signUp("emil");

    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(refreshToken)));

    const winners = answers.filter(({ code }) => code === undefined);
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "UNAUTHENTICATED")).toHaveLength(49);
    expect((await refresh(winners[0]?.data.refreshSession.refreshToken)).code).toBe("UNAUTHENTICATED");
  });

  test("is refused when the token has expired", async () => {
    const { id, refreshToken } = await server.signUp("frieda");
    await asOwner(database, (query) =>
      query(
        "update identity_private.refresh_tokens t set created_at = now() - interval '2 hours', expires_at = now() - interval '1 hour' from identity.sessions s where s.id = t.session_id and s.user_id = $1",
        [id],
      ),
    );

    expect((await refresh(refreshToken)).code).toBe("UNAUTHENTICATED");
  });

  test("is refused when the account is gone", async () => {
    const { id, refreshToken } = await server.signUp("gustav");
    await asOwner(database, (query) => query("delete from identity.users where id = $1", [id]));

    expect((await refresh(refreshToken)).code).toBe("UNAUTHENTICATED");
  });

  test.each([
    ["an unknown token", `qr_${"A".repeat(43)}`],
    ["an empty one", ""],
    ["a NUL character", "\u0000"],
    ["100 kB", "x".repeat(100_000)],
  ])("is refused with %s", async (_title, refreshToken) => {
    expect((await refresh(refreshToken)).code).toBe("UNAUTHENTICATED");
  });

  test("is refused with an access token", async () => {
    const { accessToken } = await server.signUp("hanna");

    expect((await refresh(accessToken)).code).toBe("UNAUTHENTICATED");
  });

  test("takes up a role that changed since", async () => {
    const { id, refreshToken } = await server.signUp("ida");
    await asOwner(database, (query) => query("update identity.users set role = 'educator' where id = $1", [id]));

    const { data } = await refresh(refreshToken);

    const [, payload = ""] = data.refreshSession.accessToken.split(".");
    expect(JSON.parse(Buffer.from(payload, "base64url").toString()).role).toBe("educator");
  });

  test("never stores a token, only its SHA-256", async () => {
    const { refreshToken } = await server.signUp("jan");

    const rows = await asOwner(database, (query) =>
      query("select from identity_private.refresh_tokens where token_hash = sha256($1::bytea)", [
        Buffer.from(refreshToken),
      ]),
    );
    expect(rows).toHaveLength(1);
  });
});

describe("signing out", () => {
  test("by access token ends the session that sent it", async () => {
    const { accessToken, refreshToken } = await server.signUp("kim");

    const { data } = await signOut({ token: accessToken });

    expect(data.signOut).toEqual({ clientMutationId: "echo", signedOut: true });
    expect((await refresh(refreshToken)).code).toBe("UNAUTHENTICATED");
  });

  test("by refresh token ends the session of that token, without an access token", async () => {
    const { refreshToken } = await server.signUp("lea");

    const { data } = await signOut({ refreshToken });

    expect(data.signOut.signedOut).toBe(true);
    expect((await refresh(refreshToken)).code).toBe("UNAUTHENTICATED");
  });

  test("by refresh token leaves the session that sent it alone", async () => {
    const mia = await server.signUp("mia");
    const nora = await server.signUp("nora");

    await signOut({ refreshToken: nora.refreshToken, token: mia.accessToken });

    expect((await refresh(mia.refreshToken)).code).toBeUndefined();
  });

  test.each(["", "qr_unknown"])("says that there was nothing to end: %p", async (refreshToken) => {
    const { accessToken, refreshToken: own } = await server.signUp(`otto-${refreshToken.length}`);

    const { data } = await signOut({ refreshToken, token: accessToken });

    expect(data.signOut.signedOut).toBe(false);
    expect((await refresh(own)).code).toBeUndefined();
  });

  test("of nobody ends nothing", async () => {
    expect((await signOut({})).data.signOut.signedOut).toBe(false);
  });
});
