import "../src/config/graphile-env.ts";
import { Agent, request } from "node:http";
import { json } from "node:stream/consumers";
import { createSigningKey } from "../src/auth/signing-keys.ts";
import { parseConfig } from "../src/config/config.ts";
import { createLogger } from "../src/observability/logger.ts";
import { startServer } from "../src/server/server.ts";
import { connectionsOf, templateName } from "../test/support/cluster.ts";
import { testEnvironment } from "../test/support/environment.ts";
import { startTestCluster } from "../test/support/start-cluster.ts";

/**
 * Fifty people share two database connections, 100,000 requests in all, one in fifty of which fails in the database:
 * does anybody ever see another's claims? Each asks who they are and for their goals, of which each has one of their own
 * name. About two minutes; `node bench/foreign-claims.ts 10000` asks fewer. Exits 1 when one answer is wrong.
 */
const requests = Number(process.argv[2] ?? 100_000);
const people = 50;
const atOnce = 100;

type Answer = { data?: Record<string, any>; errors?: unknown };
type Person = { id: string; name: string; token: string };

const cluster = await startTestCluster();
try {
  process.exitCode = await run();
} finally {
  await cluster.stop();
}

async function run(): Promise<number> {
  await using server = await serve();
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const ask = (query: string, token?: string) => post({ url: server.url, agent, query, token });
  const all = await Promise.all(Array.from({ length: people }, (_, number) => signUp(ask, `person${number}`)));

  const tally = { right: 0, wrong: 0, failed: 0 };
  let sent = 0;
  async function work(): Promise<void> {
    while (sent < requests) {
      const number = sent++;
      const person = all[(number * 7919) % people] as Person;
      if (number % 50 === 49) {
        const { errors } = await ask(
          `{ coachingTasks(first: 1, filter: { id: { equalTo: "no uuid" } }) { totalCount } }`,
          person.token,
        );
        if (errors) tally.failed += 1;
        continue;
      }
      const { data } = await ask("{ currentUser { id } coachingGoals(first: 5) { nodes { title } } }", person.token);
      const sees = JSON.stringify([data?.currentUser?.id, data?.coachingGoals?.nodes]);
      tally[sees === JSON.stringify([person.id, [{ title: person.name }]]) ? "right" : "wrong"] += 1;
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  agent.destroy();

  process.stdout.write(`${requests} requests of ${people} people over 2 connections: ${JSON.stringify(tally)}\n`);
  return tally.wrong === 0 && tally.right > 0 && tally.failed > 0 ? 0 : 1;
}

async function serve() {
  const settings = { QUINTET_POOL_SIZE: "2", QUINTET_MAX_OPERATIONS: "1000" };
  const config = parseConfig({ ...testEnvironment, ...settings });
  return startServer({
    config,
    authenticatorUrl: connectionsOf(templateName).authenticatorUrl, // the cluster is ours alone
    signingKeys: [await createSigningKey()],
    logger: createLogger(config),
  });
}

async function signUp(ask: (query: string, token?: string) => Promise<Answer>, name: string): Promise<Person> {
  const { data } = await ask(
    `mutation { signUp(input: { username: "${name}", password: "correct horse ${name}" }) { accessToken user { id } } }`,
  );
  const { accessToken, user } = data?.signUp ?? {};
  await ask(
    `mutation { createCoachingGoal(input: { coachingGoal: { title: "${name}" } }) { clientMutationId } }`,
    accessToken,
  );
  return { id: user.id, name, token: accessToken };
}

type Post = { url: string; agent: Agent; query: string; token: string | undefined };

function post({ url, agent, query, token }: Post): Promise<Answer> {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  return new Promise((resolve, reject) => {
    request(`${url}/graphql`, { method: "POST", agent, headers }, (response) => {
      json(response).then((answer) => resolve(answer as Answer), reject);
    })
      .on("error", reject)
      .end(JSON.stringify({ query }));
  });
}
