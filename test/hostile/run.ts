/**
 * Hostile strings in every argument, header and claim: `npm run test:hostile -- [--count 10000] [--seed 1]`. Prints what
 * was answered; exits 1 when anything was our fault: an internal error, a 5xx, or a line in the log at level error.
 */
import { parseArgs } from "node:util";
import "../../src/config/graphile-env.ts";
import { parseConfig } from "../../src/config/config.ts";
import { createLogger } from "../../src/observability/logger.ts";
import { startServer } from "../../src/server/server.ts";
import { loadSchema } from "../support/api-shape.ts";
import { connectionsOf, templateName } from "../support/cluster.ts";
import { demoSignIns, seedDemoData } from "../support/demo-data.ts";
import { testEnvironment } from "../support/environment.ts";
import { makeSigningKey } from "../support/keys.ts";
import { startTestCluster } from "../support/start-cluster.ts";
import { attack } from "./attack.ts";

const { values } = parseArgs({ options: { count: { type: "string" }, seed: { type: "string" } } });
const count = Number(values.count ?? 10_000);
const seed = Number(values.seed ?? 1);

const cluster = await startTestCluster();
try {
  process.exitCode = await run();
} finally {
  await cluster.stop();
}

async function run(): Promise<number> {
  const connections = connectionsOf(templateName); // the cluster is ours alone
  await seedDemoData(connections.ownerUrl);
  const logged: string[] = [];
  const config = parseConfig({ ...testEnvironment, QUINTET_TOKEN_ISSUER: "https://quintet.example" });
  const signingKey = makeSigningKey();
  await using server = await startServer({
    config,
    authenticatorUrl: connections.authenticatorUrl,
    connections,
    signingKeys: [signingKey],
    logger: createLogger({ logLevel: "error" }, { write: (line) => logged.push(line) }),
  });
  const tokens = await Promise.all(demoSignIns.map((account) => signIn(server.url, account)));

  const begun = performance.now();
  const schema = await loadSchema();
  const outcome = await attack({ schema, url: server.url, signingKey, tokens: [...tokens, undefined], count, seed });

  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  print(`${outcome.sent} strings in ${outcome.places} places, seed ${seed}, ${seconds} s`);
  for (const [kind, times] of Object.entries(outcome.answers).sort((a, b) => b[1] - a[1])) print(`${times} × ${kind}`);
  print(`our fault: ${outcome.failures.length}; lines in the log at level error: ${logged.length}`);
  for (const line of [...outcome.failures.slice(0, 20), ...logged.slice(0, 20)]) print(line.slice(0, 600));
  return outcome.failures.length + logged.length === 0 ? 0 : 1;
}

async function signIn(url: string, { login, password }: { login: string; password: string }): Promise<string> {
  const query =
    "mutation ($login: String!, $password: String!) { signIn(input: { login: $login, password: $password }) { accessToken } }";
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { login, password } }),
  });
  const { data } = (await response.json()) as { data: { signIn: { accessToken: string } } };
  return data.signIn.accessToken;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
