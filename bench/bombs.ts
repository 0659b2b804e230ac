import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { bombs } from "../test/limits/support/bombs.ts";
import { transports } from "../test/limits/support/transports.ts";
import { median } from "./support/statistics.ts";

// What hostile operations cost the server: how long each holds up the event loop, what memory they leave, and how many
// SQL statements they send. The server is a process of its own; each bomb is sent five times by each transport.

type Figures = { delayMilliseconds: number; rssMegabytes: number; heapMegabytes: number; statements: number };

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

// Everything twice first: what a bomb costs is asked of a server that has warmed up.
for (let round = 0; round < 2; round++) {
  for (const send of Object.values(transports)) for (const bomb of bombs) await send(url, bomb);
}
const before = await measure("collected figures");
await setTimeout(500); // the collection holds up the loop too
await measure();

// What the machine itself does to a process that does nothing, which no bomb is to blame for.
const idle: number[] = [];
for (let round = 0; round < 40; round++) {
  await setTimeout(50);
  idle.push((await measure()).delayMilliseconds);
}

let longest = 0;
const rows: { transport: string; bomb: string; refused: string; delay: number }[] = [];
for (const [transport, send] of Object.entries(transports)) {
  for (const bomb of bombs) {
    let refused = "";
    const delays: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const { refusal } = await send(url, bomb);
      refused = String(refusal?.quantity ?? refusal?.code ?? "NOT REFUSED");
      delays.push((await measure()).delayMilliseconds);
    }
    const delay = median(delays);
    longest = Math.max(longest, ...delays);
    rows.push({ transport, bomb: bomb.name, refused, delay });
  }
}
const after = await measure("collected figures");
server.kill();

const worst = rows.toSorted((a, b) => b.delay - a.delay);
process.stdout.write(
  [
    `${bombs.length} bombs × ${Object.keys(transports).length} transports × ${rounds} rounds`,
    `longest hold of the event loop  ${worst[0]?.delay.toFixed(0)} ms, median of a bomb's rounds; ${longest.toFixed(0)} ms in one round`,
    `  while nothing is sent          ${median(idle).toFixed(0)} ms; ${Math.max(...idle).toFixed(0)} ms in one round`,
    `memory of the process           ${before.rssMegabytes.toFixed(0)} → ${after.rssMegabytes.toFixed(0)} MB`,
    `heap in use                     ${before.heapMegabytes.toFixed(0)} → ${after.heapMegabytes.toFixed(0)} MB`,
    `SQL statements                  ${after.statements - before.statements}`,
    `not refused                     ${rows.filter((row) => row.refused === "NOT REFUSED").length}`,
    "",
    ...worst
      .slice(0, 12)
      .map(
        ({ transport, bomb, refused, delay }) =>
          `${delay.toFixed(0).padStart(5)} ms  ${transport.padEnd(9)}  ${refused.padEnd(15)}  ${bomb}`,
      ),
    "",
  ].join("\n"),
);
