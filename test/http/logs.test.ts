import { afterAll, expect, jest, test } from "@jest/globals";
import { transports } from "../graphql/limits/support/transports.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

/** Told nobody: each stands in what is sent below, or in a row. */
const secrets = {
  password: "hunter2-is-my-passphrase",
  wrongPassword: "hunter3-was-my-passphrase",
  title: "divorce-lawyer-appointment",
  variable: "iban-de89370400440532013000",
  literal: "diagnosis-in-a-literal",
  token: "qt_forged-credential-in-a-header",
  query: "whistle-blown-in-an-address",
};

const written: string[] = [];
for (const stream of [process.stdout, process.stderr]) {
  jest.spyOn(stream, "write").mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
}
for (const method of ["log", "error", "warn", "dir", "info"] as const) {
  jest
    .spyOn(console, method)
    .mockImplementation((...parts: unknown[]) => void written.push(parts.map(String).join(" ")));
}
afterAll(() => void jest.restoreAllMocks());
const server = useServer(useDatabase(), { environment: { LOG_LEVEL: "trace" }, log: (line) => written.push(line) });

test("no secret and no value of a row is written to the log, whatever fails", async () => {
  const { accessToken, refreshToken } = await server.signUp("mia", secrets.password);
  const signIn = "mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }";
  const create =
    "mutation ($input: CreateCoachingTaskInput!) { createCoachingTask(input: $input) { coachingTask { id } } }";
  const attempts = [
    { query: signIn, variables: { input: { login: "mia", password: secrets.wrongPassword } } },
    { query: create, variables: { input: { coachingTask: { title: secrets.title } } } },
    { query: create, variables: { input: { coachingTask: { title: secrets.variable, userId: secrets.variable } } } },
    { query: `{ coachingTask(id: "${secrets.literal}") { id } }` },
    { query: `{ coachingTasks(filter: { title: { equalTo: "${secrets.literal}" } }, first: 1e9) { nope } }` },
    { query: "query ($v: UUID!) { coachingTask(id: $v) { id } }", variables: { v: secrets.variable } },
    { query: `{ coachingTasks(first: 1, after: "${secrets.literal}") { nodes { id } } }` },
  ];

  for (const send of Object.values(transports)) {
    for (const attempt of attempts) await send(server.url, attempt, accessToken);
    await send(server.url, { query: "{ nodeId }" }, secrets.token).catch(() => {});
  }
  await fetch(`${server.url}/graphql?query={nodeId}&variables={"a":"${secrets.query}"}`);
  await fetch(`${server.url}/nothing?token=${secrets.query}`, { headers: { cookie: `session=${secrets.token}` } });

  const log = written.join("\n");
  expect(log).toContain('"path":"/graphql"');
  expect([...Object.values(secrets), accessToken, refreshToken].filter((secret) => log.includes(secret))).toEqual([]);
});
