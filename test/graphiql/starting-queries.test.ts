import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const server = useServer(database);

const welcome = read("welcome.graphql");
const courses = read("../../products/learning/starting-query.graphql");

describe("what GraphiQL starts with", () => {
  test("Welcome runs for anybody", async () => {
    const mia = await server.signUp("mia");

    const asAnonymous = await server.send(welcome);
    const asMia = await server.send(welcome, { token: mia.accessToken });

    expect(asAnonymous).toMatchObject({ data: { currentUser: null }, errors: undefined });
    expect(asMia).toMatchObject({ data: { currentUser: { id: mia.id, username: "mia" } }, errors: undefined });
  });

  test("Courses says FORBIDDEN to an anonymous visitor and answers a student", async () => {
    const accessToken = await signUpStudent("anna");

    const asAnonymous = await server.send(courses);
    const asAnna = await server.send(courses, { token: accessToken });

    expect(asAnonymous.code).toBe("FORBIDDEN");
    expect(asAnna).toMatchObject({ data: { learningCourses: { nodes: [] } }, errors: undefined });
  });
});

async function signUpStudent(username: string): Promise<string> {
  const { refreshToken } = await server.signUp(username);
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query("update identity.users set role = 'student' where username = $1", [username]);
  const renew =
    "mutation ($refreshToken: String!) { refreshSession(input: { refreshToken: $refreshToken }) { accessToken } }";
  return (await server.send(renew, { variables: { refreshToken } })).data.refreshSession.accessToken;
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, "../../src/graphiql", file), "utf8");
}
