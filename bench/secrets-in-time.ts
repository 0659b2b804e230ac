import "../src/config/graphile-env.ts";
import { randomUUID } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import * as bcrypt from "@node-rs/bcrypt";
import { createSigningKey } from "../src/auth/signing-keys.ts";
import { parseConfig } from "../src/config/config.ts";
import { connect } from "../src/database/server-check.ts";
import { createLogger } from "../src/observability/logger.ts";
import { startServer } from "../src/server/server.ts";
import { connectionsOf, templateName } from "../test/support/cluster.ts";
import { startTestCluster } from "../test/support/start-cluster.ts";
import { median } from "./support/statistics.ts";

/**
 * What time tells: a wrong password from an unknown login, whether its hash is argon2id or an imported bcrypt of cost 12,
 * alone, and as the last of ten sent at once while others sign in; a hidden row from an absent one; and how long the event
 * loop waits while forty people sign in. Pairs are sent in turn; z is the Mann-Whitney statistic of the two samples, of
 * which chance alone keeps 95 % within ±2. Server and client share a process, so all figures are upper bounds. About seven
 * minutes.
 */
const password = "correct horse battery";

const operations = {
  "read by key": "query ($id: UUID!) { coachingGoal(id: $id) { id } }",
  update:
    'mutation ($id: UUID!) { updateCoachingGoal(input: { id: $id, patch: { title: "Mine" } }) { coachingGoal { id } } }',
  deletion: "mutation ($id: UUID!) { deleteCoachingGoal(input: { id: $id }) { coachingGoal { id } } }",
};

const cluster = await startTestCluster();
try {
  await run();
} finally {
  await cluster.stop();
}

async function run(): Promise<void> {
  const connections = connectionsOf(templateName); // the cluster is ours alone
  const config = parseConfig({
    NODE_ENV: "test",
    PORT: "0",
    LOG_LEVEL: "silent",
    QUINTET_SIGN_IN_ATTEMPTS_PER_ACCOUNT: "10000",
    QUINTET_SIGN_IN_ATTEMPTS_PER_ADDRESS: "10000",
  });
  await using server = await startServer({
    config,
    authenticatorUrl: connections.authenticatorUrl,
    signingKeys: [await createSigningKey()],
    logger: createLogger(config),
  });
  const send = (query: string, variables: object, token?: string) => post(server.url, { query, variables, token });

  const [anna, ben] = [await signUp(send, "anna"), await signUp(send, "ben")];
  const goal = 'mutation { createCoachingGoal(input: { coachingGoal: { title: "Hers" } }) { coachingGoal { id } } }';
  const { createCoachingGoal } = await send(goal, {}, anna.accessToken);
  const hidden = createCoachingGoal.coachingGoal.id as string;

  const signIn = (login: string, typed: string) =>
    send(
      "mutation ($login: String!, $password: String!) { signIn(input: { login: $login, password: $password }) { accessToken } }",
      {
        login,
        password: typed,
      },
    );
  await importAccount(connections.ownerUrl, "clara", await bcrypt.hash(password, 12));
  const wrong = (login: string) => signIn(login, "wrong password");
  const unknown = () => `nobody-${randomUUID().slice(0, 8)}`;
  await compare("wrong password / unknown login", 40, [() => wrong("anna"), () => wrong(unknown())]);
  await compare("wrong password of a bcrypt account / unknown login", 40, [
    () => wrong("clara"),
    () => wrong(unknown()),
  ]);
  const tenAndOthers = (login: string) =>
    Promise.all([...repeat(20, () => wrong(unknown())), ...repeat(10, () => wrong(login))]);
  await compare("ten at once of a bcrypt account / of an unknown login", 12, [
    () => tenAndOthers("clara"),
    () => tenAndOthers(unknown()),
  ]);
  for (const [title, query] of Object.entries(operations))
    await compare(`${title} of a hidden row / of an absent row`, 400, [
      () => send(query, { id: hidden }, ben.accessToken),
      () => send(query, { id: randomUUID() }, ben.accessToken),
    ]);

  await using owner = await connect(connections.ownerUrl);
  await owner.query("delete from identity_private.attempts");
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const begun = performance.now();
  delay.enable();
  await Promise.all(Array.from({ length: 40 }, (_, n) => signIn(n % 2 ? "anna" : "ben", password)));
  delay.disable();
  const took = performance.now() - begun;
  print(
    `40 sign-ins at once: ${took.toFixed(0)} ms; event loop delay p50 ${ms(delay.percentile(50))}, p99 ${ms(delay.percentile(99))}, max ${ms(delay.max)}`,
  );
}

/** An account as an import makes it. */
async function importAccount(ownerUrl: string, username: string, hash: string): Promise<void> {
  await using owner = await connect(ownerUrl);
  await owner.query(
    `with account as (insert into identity.users (username) values ($1) returning id)
     insert into identity_private.passwords (user_id, password_hash) select id, $2 from account`,
    [username, hash],
  );
}

function repeat<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

type Send = (query: string, variables: object, token?: string) => Promise<any>;

async function signUp(send: Send, username: string): Promise<{ accessToken: string }> {
  const query = "mutation ($input: SignUpInput!) { signUp(input: $input) { accessToken } }";
  return (await send(query, { input: { username, password } })).signUp;
}

async function compare(
  title: string,
  rounds: number,
  [first, second]: [() => Promise<unknown>, () => Promise<unknown>],
) {
  const samples: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++)
    for (const which of round % 2 ? [0, 1] : [1, 0]) {
      const begun = performance.now();
      await (which ? second : first)();
      if (round > 5) samples[which]?.push(performance.now() - begun);
    }
  const [a, b] = samples;
  print(
    `${title}: medians ${median(a).toFixed(2)} / ${median(b).toFixed(2)} ms, z ${zOf(a, b).toFixed(2)} (${rounds} pairs)`,
  );
}

/** Mann-Whitney U, normalised. */
function zOf(a: number[], b: number[]): number {
  let u = 0;
  for (const x of a) for (const y of b) u += x > y ? 1 : x === y ? 0.5 : 0;
  const deviation = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
  return (u - (a.length * b.length) / 2) / deviation;
}

function ms(nanoseconds: number): string {
  return `${(nanoseconds / 1e6).toFixed(1)} ms`;
}

async function post(url: string, { query, variables, token }: { query: string; variables: object; token?: string }) {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: any }).data;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
