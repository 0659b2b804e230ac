import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withDatabase } from "../../src/database/bootstrap.ts";
import { databaseName } from "../../src/database/connections.ts";
import type { QuintetServer } from "../../src/server/server.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { makeSigningKey } from "../support/keys.ts";
import { postOperation } from "../support/post-operation.ts";
import { type GraphQLAnswer, startTestServer } from "../support/server.ts";
import { until } from "../support/until.ts";

const database = useDatabase();
let server: QuintetServer;
let withoutRoot: QuintetServer;
const signingKeys = [makeSigningKey()];
const tokens: Record<string, string> = {};
const ids: Record<string, string> = {};
let taskOfMia: string;
let taskOfMilo: string;

beforeAll(async () => {
  const { connections } = database;
  const shared = { authenticatorUrl: connections.authenticatorUrl, signingKeys };
  server = await startTestServer({ ...shared, connections });
  withoutRoot = await startTestServer(shared);
  await using owner = await connect(connections.ownerUrl);
  for (const name of ["mia", "milo", "ada", "alma"]) {
    const { data } = await send("mutation ($i: SignUpInput!) { signUp(input: $i) { accessToken user { id } } }", {
      i: { username: name, password: "correct horse battery" },
    });
    ids[name] = data.signUp.user.id;
  }
  await owner.query("update identity.users set role = 'admin' where username = 'ada'");
  await owner.query("update identity.users set role = 'analyst' where username = 'alma'");
  for (const name of Object.keys(ids)) {
    const { data } = await send("mutation ($i: SignInInput!) { signIn(input: $i) { accessToken } }", {
      i: { login: name, password: "correct horse battery" },
    });
    tokens[name] = data.signIn.accessToken;
  }
  const task = async (name: string) =>
    (await owner.query("insert into coaching.tasks (user_id, title) values ($1, 'Run') returning id", [ids[name]]))
      .rows[0].id;
  [taskOfMia, taskOfMilo] = [await task("mia"), await task("milo")];
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await withoutRoot?.[Symbol.asyncDispose]();
});

async function send(
  query: string,
  variables: object,
  { name, to = server }: { name?: string; to?: QuintetServer } = {},
) {
  const response = await postOperation(
    to.url,
    { query, variables: variables as never },
    { token: name ? tokens[name] : undefined },
  );
  const { data, errors } = (await response.json()) as Pick<GraphQLAnswer, "data" | "errors">;
  return { data, code: errors?.[0]?.extensions.code, errors };
}

const ask = (input: object, name = "ada", to = server) =>
  send(
    `query ($input: WhyAccessInput!) {
      whyAccess(input: $input) {
        verdict reason bypass sqlState constraint untried brokenChecks
        grants { privilege grantee columns } missing { privilege columns } triggers { name function timing refuses }
        policies { name isRestrictive roles expression value isOfNewRow unknownBecause }
      }
    }`,
    { input },
    { name, to },
  );

const tasks = { relation: "coaching.tasks", verb: "UPDATE", columns: ["title"] };

describe("an admin is told", () => {
  test("why an account may change a row", async () => {
    const { data } = await ask({ ...tasks, userId: ids.mia, key: { id: taskOfMia } });

    expect(data.whyAccess).toMatchObject({ verdict: "ALLOWED", missing: [], sqlState: null });
    expect(data.whyAccess.policies).toContainEqual(
      expect.objectContaining({ name: "member_updates_own", value: true }),
    );
    expect(data.whyAccess.grants).toContainEqual({
      privilege: "UPDATE",
      grantee: "quintet_member",
      columns: ["status", "title"],
    });
  });

  test("why another's row is not there for it", async () => {
    const { data } = await ask({ ...tasks, userId: ids.mia, key: { id: taskOfMilo } });

    expect(data.whyAccess).toMatchObject({
      verdict: "NO_ROW",
      reason: "No policy lets this role update: the row is not there for quintet_member to update.",
    });
  });

  test("which column is not granted, and what a visitor may not", async () => {
    const owner = await ask({ ...tasks, userId: ids.mia, key: { id: taskOfMia }, columns: ["user_id"] });
    const visitor = await ask({ ...tasks, verb: "DELETE", columns: [], key: { id: taskOfMia } });

    expect(owner.data.whyAccess).toMatchObject({
      verdict: "REFUSED",
      missing: [{ privilege: "UPDATE", columns: ["user_id"] }],
    });
    expect(visitor.data.whyAccess).toMatchObject({ verdict: "REFUSED", sqlState: "42501" });
  });
});

describe("nobody else is, and no admin of what they do not see", () => {
  test.each(["mia", "alma", undefined])("%s is refused, of rows that are there and of others", async (name) => {
    for (const id of [taskOfMia, taskOfMilo, "00000000-0000-4000-8000-000000000000"]) {
      const input = { ...tasks, userId: ids.mia, key: { id } };
      const { data, code } = await send(
        "query ($i: WhyAccessInput!) { whyAccess(input: $i) { verdict } }",
        { i: input },
        { ...(name && { name }) },
      );

      expect({ data, code }).toEqual({ data: { whyAccess: null }, code: "FORBIDDEN" });
    }
  });

  test.each<[string, object]>([
    ["a private schema", { relation: "identity_private.password_credentials", verb: "SELECT", key: { user_id: "x" } }],
    ["a catalog", { relation: "pg_catalog.pg_authid", verb: "SELECT", key: { rolname: "postgres" } }],
    ["a table that is not there", { relation: "coaching.nothing", verb: "SELECT", key: { id: "x" } }],
    ["a row that is not there", { ...tasks, key: { id: "00000000-0000-4000-8000-000000000000" } }],
    ["an account that is not there", { ...tasks, userId: "00000000-0000-4000-8000-000000000000", key: { id: "x" } }],
  ])("%s", async (_, input) => {
    expect(await ask(input)).toMatchObject({ data: { whyAccess: null }, code: "NOT_FOUND" });
  });

  test("a policy about a column that they may not read is shown without its value, and so is what comes of it", async () => {
    const { rootUrl, ownerUrl } = database.connections;
    await using root = await connect(withDatabase(rootUrl, databaseName(ownerUrl)));
    await root.query(`
      create table coaching.safes (id integer primary key, code text not null default '1234');
      alter table coaching.safes enable row level security;
      grant select (id), delete on coaching.safes to quintet_member, quintet_admin;
      create policy seen on coaching.safes for select to quintet_member, quintet_admin using (true);
      create policy coded on coaching.safes for delete to quintet_member using (code = '1234');
      insert into coaching.safes (id) values (1)`);

    const { data } = await ask({ relation: "coaching.safes", verb: "DELETE", userId: ids.mia, key: { id: 1 } });
    const byCode = await ask({
      relation: "coaching.safes",
      verb: "SELECT",
      userId: ids.mia,
      key: { id: 1, code: "1234" },
    });
    await root.query("drop table coaching.safes");

    expect(data.whyAccess).toMatchObject({
      verdict: "UNKNOWN",
      reason: "A policy asks about something that you may not read yourself.",
    });
    expect(data.whyAccess.policies).toContainEqual(expect.objectContaining({ name: "coded", value: null }));
    expect(byCode.code).toBe("NOT_FOUND");
  });
});

test("a server that has no connection for it says so", async () => {
  expect(await ask({ ...tasks, key: { id: taskOfMia } }, "ada", withoutRoot)).toMatchObject({ code: "UNAVAILABLE" });
});

describe("in development the log says why, beside", () => {
  const ask = (query: string, to: QuintetServer, name?: string) => send(query, {}, { ...(name && { name }), to });
  const rename = (id: string) =>
    `mutation { updateCoachingTask(input: { id: "${id}", patch: { title: "Walk" } }) { clientMutationId } }`;

  test.each([
    ["NOT_FOUND of a change", () => rename(taskOfMilo), "NOT_FOUND: No policy lets this role update"],
    ["FORBIDDEN of a list", () => "{ coachingTasks(first: 1) { nodes { title } } }", "FORBIDDEN: quintet_anonymous "],
  ])("%s, and clients are told as much as ever", async (what, query, expected) => {
    const lines: any[] = [];
    await using developing = await start("development", lines);
    await using testing = await start("test", []);

    const name = what.startsWith("NOT_FOUND") ? "mia" : undefined;
    const told = await ask(query(), developing, name);

    await until(async () => lines.some(({ msg }) => String(msg).startsWith(expected)));
    expect(told).toEqual(await ask(query(), testing, name));
    expect(lines.find(({ why }) => why).why.join("\n")).toContain("Policies");
  });

  function start(environment: string, lines: object[]): Promise<QuintetServer> {
    const { connections } = database;
    return startTestServer({
      authenticatorUrl: connections.authenticatorUrl,
      connections,
      signingKeys,
      environment: { NODE_ENV: environment, LOG_LEVEL: "info" },
      log: (line) => void lines.push(JSON.parse(line)),
    });
  }
});
