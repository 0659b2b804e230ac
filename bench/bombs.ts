import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { bombs } from "../test/graphql/limits/support/bombs.ts";
import { dearest } from "../test/graphql/limits/support/dearest.ts";
import { type Message, transports } from "../test/graphql/limits/support/transports.ts";
import { median } from "./support/statistics.ts";

// What hostile operations cost the server: how long each holds up the event loop, what memory they leave, and how many
// SQL statements they send. First those that are refused, each sent five times by each transport; then the dearest that
// are accepted, each sent five times as a new text, so that it is planned each time. The server is a process of its own.

type Figures = { delayMilliseconds: number; rssMegabytes: number; heapMegabytes: number; statements: number };

type Row = { transport: string; operation: string; refused: string; delays: readonly number[] };

const rounds = 5;

const server = fork(join(import.meta.dirname, "support/measured-server.ts"), {
  execArgv: ["--no-warnings", "--expose-gc"],
});
const [{ url }] = (await once(server, "message")) as [{ url: string }];

async function measure(wish: "figures" | "collected figures" = "figures"): Promise<Figures> {
  server.send(wish);
  const [figures] = (await once(server, "message")) as [Figures];
  return figures;
}

/** The figures before and after, collections done: a collection holds up the loop too, so what follows waits for its end. */
async function around(work: () => Promise<Row[]>): Promise<{ before: Figures; after: Figures; rows: Row[] }> {
  const before = await measure("collected figures");
  await setTimeout(500);
  await measure();
  const rows = await work();
  return { before, after: await measure("collected figures"), rows };
}

async function send(
  transport: keyof typeof transports,
  operation: string,
  make: (round: number) => Message,
): Promise<Row> {
  let refused = "";
  const delays: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { refusal } = await transports[transport](url, make(round));
    refused = String(refusal?.quantity ?? refusal?.code ?? "not refused");
    delays.push((await measure()).delayMilliseconds);
  }
  return { transport, operation, refused, delays };
}

// Everything twice first: what an operation costs is asked of a server that has warmed up.
for (let round = 0; round < 2; round++) {
  for (const transport of Object.values(transports)) for (const bomb of bombs) await transport(url, bomb);
  for (const [i, { make, most }] of dearest.entries()) await transports.HTTP(url, make(most, `Warm${round}x${i}`));
}

// What the machine itself does to a process that does nothing, which no operation is to blame for.
const idle: number[] = [];
for (let round = 0; round < 40; round++) {
  await setTimeout(50);
  idle.push((await measure()).delayMilliseconds);
}

const refused = await around(async () => {
  const rows: Row[] = [];
  for (const transport of Object.keys(transports) as (keyof typeof transports)[]) {
    for (const bomb of bombs) rows.push(await send(transport, bomb.name, () => bomb));
  }
  return rows;
});

const accepted: Awaited<ReturnType<typeof around>>[] = [];
for (const [i, { name, most, make }] of dearest.entries()) {
  const work = () => send("HTTP", `${most} ${name}`, (round) => make(most, `Text${i}x${round}`));
  accepted.push(await around(async () => [await work()]));
}
server.kill();

const isBomb = ({ refused }: Row) => refused !== "not refused";
process.stdout.write(
  [
    `while nothing is sent           ${longest(idle)}`,
    "",
    `${bombs.length} bombs × ${Object.keys(transports).length} transports × ${rounds} rounds`,
    ...report(refused),
    `not refused                     ${refused.rows.filter((row) => !isBomb(row)).length}`,
    "",
    ...dearestFirst(refused.rows).slice(0, 12),
    "",
    `${dearest.length} operations at their limits × ${rounds} new texts`,
    ...report({
      before: accepted[0]?.before as Figures,
      after: accepted.at(-1)?.after as Figures,
      rows: accepted.flatMap(({ rows }) => rows),
    }),
    `most memory by one of them      ${Math.max(...accepted.map(({ before, after }) => after.rssMegabytes - before.rssMegabytes)).toFixed(0)} MB in ${rounds} texts`,
    `refused by a limit              ${accepted.filter(({ rows }) => dearest.some(({ refusedBy }) => refusedBy === rows[0]?.refused)).length}`,
    "",
    ...dearestFirst(accepted.flatMap(({ rows }) => rows)),
    "",
  ].join("\n"),
);

function report({ before, after, rows }: Awaited<ReturnType<typeof around>>): string[] {
  const delays = rows.map((row) => median(row.delays));
  return [
    `longest hold of the event loop  ${Math.max(...delays).toFixed(0)} ms, median of an operation's rounds; ${Math.max(...rows.flatMap((row) => row.delays)).toFixed(0)} ms in one round`,
    `memory of the process           ${before.rssMegabytes.toFixed(0)} → ${after.rssMegabytes.toFixed(0)} MB`,
    `heap in use                     ${before.heapMegabytes.toFixed(0)} → ${after.heapMegabytes.toFixed(0)} MB`,
    `SQL statements                  ${after.statements - before.statements}`,
  ];
}

function longest(delays: readonly number[]): string {
  return `${median(delays).toFixed(0)} ms; ${Math.max(...delays).toFixed(0)} ms in one round`;
}

function dearestFirst(rows: readonly Row[]): string[] {
  return rows
    .toSorted((a, b) => median(b.delays) - median(a.delays))
    .map(
      ({ transport, operation, refused, delays }) =>
        `${median(delays).toFixed(0).padStart(5)} ms  ${transport.padEnd(9)}  ${refused.padEnd(20)}  ${operation}`,
    );
}
