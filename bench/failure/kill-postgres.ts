import { killPostgres, type Round } from "../../test/failure/support/kill-postgres.ts";
import { copyCheckout } from "../../test/support/checkout.ts";
import { printTable, spread } from "../support/table.ts";

/**
 * kill -9 of the embedded PostgreSQL while eight clients write, again and again under one running server. Afterwards
 * acknowledged ⊆ stored ⊆ sent must hold. Bounded: 60 s a round; about 3 s each.
 */
const rounds = Number(process.argv[2] ?? 20);

await using checkout = await copyCheckout();
const server = await checkout.start({ LOG_LEVEL: "silent" });
await server.ready();
const { data } = await server.send(
  'mutation { signUp(input: {username: "writer", password: "correct horse"}) { accessToken } }',
);
const ownerUrl = (await checkout.run("src/cli/db-url.ts")).stdout.trim();

const results: Round[] = [];
for (let round = 1; round <= rounds; round++) {
  const name = `round ${round}`;
  results.push(await killPostgres({ checkout, server, token: data.signUp.accessToken, ownerUrl, name }));
}
const { exitCode } = await server.end("SIGTERM");

const sum = (key: "sent" | "acknowledged" | "stored" | "lost" | "unsent") =>
  String(results.reduce((total, round) => total + round[key], 0));
const answers = (status: number) => String(results.reduce((total, { statuses }) => total + (statuses[status] ?? 0), 0));
const others = results.flatMap(({ statuses }) => Object.keys(statuses).filter((status) => !/^(200|503)$/.test(status)));
printTable(`kill -9 of PostgreSQL under writes, ${rounds} rounds, one server process`, [
  ["writes sent", sum("sent")],
  ["acknowledged", sum("acknowledged")],
  ["stored", sum("stored")],
  ["acknowledged and lost (target 0)", sum("lost")],
  ["stored and never sent (target 0)", sum("unsent")],
  ["answers 200", answers(200)],
  ["answers 503", answers(503)],
  ["anything else (target 0)", String(others.length)],
  ["PostgreSQL away, ms", spread(results.map(({ awayMilliseconds }) => awayMilliseconds))],
  ["back to first success, ms (target 5000)", spread(results.map(({ recoveryMilliseconds }) => recoveryMilliseconds))],
  ["slowest answer, ms", spread(results.map(({ slowestMilliseconds }) => slowestMilliseconds))],
  ["exit code on SIGTERM", String(exitCode)],
]);
