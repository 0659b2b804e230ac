import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { npmStartArguments } from "../test/support/checkout.ts";
import { postOperation } from "../test/support/post-operation.ts";

// What a server keeps of requests that are never the same twice, from somebody who has not signed in: memory before and
// after each kind of them. Bounded: about a minute. `node bench/ever-new.ts <times>` sends so many times as many of each.

type Figures = { rssMegabytes: number; heapMegabytes: number };
type Operation = { query: string; variables?: Record<string, unknown> };

const times = Number(process.argv[2] ?? 1);
/** More than this it must not keep of any kind. */
const mostMegabytes = 100;

const byCode = "($filter: LearningCourseFilter) { learningCourses(first: 1, filter: $filter) { nodes { id } } }";
const kinds: { title: string; count: number; make: (index: number) => Operation }[] = [
  {
    title: "large values, 49 for each document",
    count: 196,
    make: (index) => ({
      query: `query Large${Math.floor(index / 49)}${byCode}`,
      variables: { filter: { code: { in: [index + "x".repeat(900_000)] } } },
    }),
  },
  {
    title: "filters of another shape, one document",
    count: 400,
    make: (index) => ({
      query: `query Shaped${byCode}`,
      variables: { filter: { or: Array.from({ length: 60 + index }, () => ({ code: { like: "x%" } })) } },
    }),
  },
  {
    title: "short documents that one statement answers",
    count: 4_000,
    make: (index) => ({ query: `{ learningCourses { nodes { id } } } # ${index}` }),
  },
  {
    title: "long documents that one statement answers",
    count: 200,
    make: (index) => ({ query: `query Long${index} { ${fields(40, "learningCourses(first: 1) { nodes { id } }")} }` }),
  },
  {
    title: "documents that Grafast plans, fields of an interface",
    count: 40,
    make: (index) => ({ query: `query Node${index} { ${fields(5, 'node(nodeId: "x") { nodeId }')} }` }),
  },
  {
    title: "documents that Grafast plans, lists from their end",
    count: 150,
    make: (index) => ({ query: `query Last${index} { ${fields(8, "learningCourses(last: 1) { nodes { id } }")} }` }),
  },
];

const server = fork(join(import.meta.dirname, "support/measured-server.ts"), {
  execArgv: [
    "--no-warnings",
    "--expose-gc",
    ...(await npmStartArguments()).filter((option) => /^--(?!import)/.test(option)),
  ],
});
const [{ url }] = (await once(server, "message")) as [{ url: string }];

for (const { make } of kinds) await send(make(-1));
let isWithin = true;
process.stdout.write(`${"requests".padStart(8)}  refused  heap in use, MB   resident, MB\n`);
for (const { title, count, make } of kinds) {
  const before = await measure();
  let refused = 0;
  for (let index = 0; index < count * times; index++) if (!(await send(make(index)))) refused += 1;
  const after = await measure();
  const kept = after.rssMegabytes - before.rssMegabytes;
  isWithin &&= kept < mostMegabytes;
  process.stdout.write(
    [
      String(count * times).padStart(8),
      String(refused).padStart(7),
      `${before.heapMegabytes.toFixed(0).padStart(6)} → ${after.heapMegabytes.toFixed(0).padEnd(6)}`,
      `${before.rssMegabytes.toFixed(0).padStart(6)} → ${after.rssMegabytes.toFixed(0).padEnd(6)}`,
      `${title}\n`,
    ].join("  "),
  );
}
server.kill();
process.stdout.write(`target: less than ${mostMegabytes} MB more of each kind: ${isWithin ? "met" : "missed"}\n`);

/** @returns whether it was run */
async function send(operation: Operation): Promise<boolean> {
  const response = await postOperation(url, operation);
  const { data } = (await response.json()) as { data?: unknown };
  return data !== undefined;
}

async function measure(): Promise<Figures> {
  await ask(); // what the first collection leaves to finalizers, the second takes
  return ask();
}

async function ask(): Promise<Figures> {
  server.send("collected figures");
  const [figures] = (await once(server, "message")) as [Figures];
  return figures;
}

function fields(count: number, field: string): string {
  return Array.from({ length: count }, (_, index) => `f${index}: ${field}`).join(" ");
}
