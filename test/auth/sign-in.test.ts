import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const server = useServer(useDatabase());

describe("signing in", () => {
  test("the account that signs up is the current user", async () => {
    const anna = await server.signUp("anna");

    const { data } = await server.send("{ currentUser { id username role email } }", { token: anna.accessToken });

    expect(data.currentUser).toEqual({ id: anna.id, username: "anna", role: "member", email: null });
  });
});
