import { describe, expect, test } from "@jest/globals";
import {
  CurrentUserDocument,
  RefreshSessionDocument,
  SignInDocument,
  SignOutDocument,
  SignUpDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { clientOf, codeOf, join, password } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);

describe("SignUp", () => {
  test("makes a member's account and signs it in", async () => {
    const visitor = clientOf(server);

    const { signUp } = await visitor.request(SignUpDocument, {
      input: { username: "Anna", email: "Anna@Test.Example", password },
    });

    expect(signUp?.user).toMatchObject({ username: "Anna", email: "anna@test.example", role: "member" });
    const { currentUser } = await clientOf(server, signUp?.accessToken).request(CurrentUserDocument);
    expect(currentUser).toEqual(signUp?.user);
  });

  test("refuses a name that is taken, in any case", async () => {
    await join({ database, server }, "berta");

    const code = await codeOf(clientOf(server).request(SignUpDocument, { input: { username: "BERTA", password } }));

    expect(code).toBe("ALREADY_EXISTS");
  });
});

describe("SignIn", () => {
  test("takes the username or the e-mail address", async () => {
    const carla = await join({ database, server }, "carla");
    const signIn = (login: string) => clientOf(server).request(SignInDocument, { input: { login, password } });

    const byName = await signIn("carla");
    const byAddress = await signIn("carla@test.example");

    expect([byName.signIn?.user?.id, byAddress.signIn?.user?.id]).toEqual([carla.id, carla.id]);
  });

  test("refuses a wrong password", async () => {
    await join({ database, server }, "dora");

    const code = await codeOf(
      clientOf(server).request(SignInDocument, { input: { login: "dora", password: "wrong horse battery" } }),
    );

    expect(code).toBe("INVALID_CREDENTIALS");
  });
});

describe("RefreshSession", () => {
  test("exchanges a refresh token for new tokens once", async () => {
    const emil = await join({ database, server }, "emil");
    const refresh = () =>
      clientOf(server).request(RefreshSessionDocument, { input: { refreshToken: emil.refreshToken } });

    const { refreshSession } = await refresh();

    const { currentUser } = await clientOf(server, refreshSession?.accessToken).request(CurrentUserDocument);
    expect(currentUser?.id).toBe(emil.id);
    expect(await codeOf(refresh())).toBe("UNAUTHENTICATED");
  });
});

describe("SignOut", () => {
  test("ends the session, whose refresh token then no longer works", async () => {
    const frida = await join({ database, server }, "frida");

    const { signOut } = await frida.request(SignOutDocument, { input: {} });

    expect(signOut?.signedOut).toBe(true);
    const { refreshToken } = frida;
    expect(await codeOf(clientOf(server).request(RefreshSessionDocument, { input: { refreshToken } }))).toBe(
      "UNAUTHENTICATED",
    );
  });
});

describe("CurrentUser", () => {
  test("is null for an anonymous visitor", async () => {
    expect(await clientOf(server).request(CurrentUserDocument)).toEqual({ currentUser: null });
  });

  test("fails for a token that does not work, which is not the same as none", async () => {
    expect(await codeOf(clientOf(server, "not.a.token").request(CurrentUserDocument))).toBe("UNAUTHENTICATED");
  });
});
