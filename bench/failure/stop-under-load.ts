import { type Stop, stopUnderLoad } from "../../test/failure/support/stop-under-load.ts";
import { copyCheckout } from "../../test/support/checkout.ts";
import { printTable, spread } from "../support/table.ts";

/**
 * SIGTERM while sixteen clients write over kept-alive connections and three sockets are open; the embedded PostgreSQL is
 * kept running by another server on it. Bounded: a round takes about 3 s.
 */
const rounds = Number(process.argv[2] ?? 20);

await using checkout = await copyCheckout();
const keeper = await checkout.start({ LOG_LEVEL: "silent" });
await keeper.ready();
const ownerUrl = (await checkout.run("src/cli/db-url.ts")).stdout.trim();

const stops: Stop[] = [];
for (let round = 1; round <= rounds; round++) {
  stops.push(await stopUnderLoad({ checkout, environment: {}, ownerUrl, name: `round ${round}` }));
}
await keeper.end("SIGTERM");

const sum = (figures: number[]) => String(figures.reduce((total, figure) => total + figure, 0));
printTable(`SIGTERM under load, ${rounds} rounds`, [
  ["requests answered with 200", sum(stops.map(({ answered }) => answered))],
  ["accepted requests that failed (target 0)", sum(stops.map(({ failed }) => failed.length))],
  ["acknowledged and lost (target 0)", sum(stops.map(({ lost }) => lost))],
  ["refused: the port was closed", sum(stops.map(({ turnedAway }) => turnedAway))],
  [
    "sockets closed with 1001",
    `${stops.flatMap(({ closeCodes }) => closeCodes).filter((code) => code === 1001).length} of ${3 * rounds}`,
  ],
  ["exit codes", [...new Set(stops.map(({ exitCode }) => exitCode))].join(", ")],
  ["signal to exit, ms (target 10000)", spread(stops.map(({ milliseconds }) => milliseconds))],
  ["failures", [...new Set(stops.flatMap(({ failed }) => failed))].join(", ") || "none"],
]);
