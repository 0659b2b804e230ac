import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { graphqlRequest } from "../../test/failure/support/http-connection.ts";
import { measurePeak, offerLoad, type Phase } from "../../test/failure/support/overload.ts";
import { copyCheckout } from "../../test/support/checkout.ts";
import { median, percentile } from "../support/statistics.ts";

/**
 * What five times as many requests as the server can serve do to it. Peak and overload take turns, so that the machine's
 * mood meets both. Load generator and server are processes of their own, which share the machine's cores: so a third
 * turn sends the excess to a process that does nothing but refuse it, which shows what the load itself takes away.
 * Bounded: about 20 s a round.
 */
const rounds = Number(process.argv[2] ?? 5);
const seconds = 5;

await using checkout = await copyCheckout();
const server = await checkout.start({ LOG_LEVEL: "warn" });
await server.ready();
const { data } = await server.send(
  'mutation { signIn(input: {login: "anna.berg@quintet.example", password: "quintet-demo-2026"}) { accessToken } }',
);
const request = graphqlRequest({
  query: `query ($first: Int!) { learningCourses(first: $first) { nodes { id code name
    documents(first: 25) { nodes { id title } } } } }`,
  variables: { first: 10 },
  token: data.signIn.accessToken,
});
const load = { port: server.port, request, seconds };
await measurePeak({ ...load, connections: 32 }); // warm up

const refusing = fork(join(import.meta.dirname, "refusing-proxy.ts"));
const [{ port: refusingPort }] = (await once(refusing, "message")) as [{ port: number }];

const ratios: number[] = [];
const elsewhereRatios: number[] = [];
const lines = [["", "offered/s", "served/s", "served p50", "p99 ms", "refused", "p50", "p99", "max ms", "failed"]];
for (let round = 1; round <= rounds; round++) {
  const peak = await measurePeak({ ...load, connections: 32 });
  const overload = await offerLoad({ ...load, connections: 512, rate: 5 * peak.goodput });
  ratios.push(overload.goodput / peak.goodput);
  const [beside, elsewhere] = await Promise.all([
    measurePeak({ ...load, connections: 32 }),
    offerLoad({ ...load, port: refusingPort, connections: 480, rate: 4 * peak.goodput }),
  ]);
  elsewhereRatios.push(beside.goodput / peak.goodput);
  lines.push(describe(`peak ${round}`, peak), describe(`5 × ${round}`, overload));
  lines.push(describe(`beside ${round}`, beside), describe(`4 × ${round}`, elsewhere));
}
refusing.disconnect();
const { exitCode } = await server.end("SIGTERM");

process.stdout.write(
  `${lines.map((cells) => cells.map((cell) => cell.padStart(11)).join("")).join("\n")}\n\n` +
    `goodput under 5 × the load, of the peak: median ${percent(median(ratios))}, ${ratios.map(percent).join(" ")} (target 80 %); exit code ${exitCode}\n` +
    `goodput while another process refuses the excess: median ${percent(median(elsewhereRatios))}, ${elsewhereRatios.map(percent).join(" ")}\n`,
);

function describe(name: string, { offered, goodput, servedMilliseconds, refused, refusedMilliseconds, failed }: Phase) {
  const round = (times: number[], share: number) => percentile(times, share).toFixed(1);
  return [
    name,
    offered.toFixed(0),
    goodput.toFixed(0),
    round(servedMilliseconds, 0.5),
    round(servedMilliseconds, 0.99),
    String(refused),
    ...[0.5, 0.99, 1].map((share) => (refused ? round(refusedMilliseconds, share) : "")),
    String(failed),
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
