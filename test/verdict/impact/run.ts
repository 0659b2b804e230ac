import "../../../src/config/graphile-env.ts";
import { parseArgs } from "node:util";
import { startTestCluster } from "../../support/start-cluster.ts";
import { openExamples } from "./examples.ts";
import { readCases } from "./labelled-cases.ts";
import { openLibrary } from "./library.ts";
import { score, totalOf } from "./scores.ts";

/**
 * Says how right and complete the impact of the labelled migrations is told, their APIs made for all of them, and whether the
 * examples of docs/impact/ are up to date. `--write` writes these;
 * `--only PART` looks only at migrations with that in their file's or their own name.
 */
const { values } = parseArgs({ options: { write: { type: "boolean" }, only: { type: "string", default: "" } } });
const cluster = await startTestCluster();
try {
  if (!values.write) await scoreAll();
  if (values.only === "") await renderAll();
} finally {
  await cluster.stop();
}

async function scoreAll(): Promise<void> {
  await using library = await openLibrary();
  const cases = readCases().filter(({ file, name }) => `${file} ${name}`.includes(values.only));
  const started = performance.now();
  const { byKind, mistakes } = await score(library, cases, { withApi: true });
  const line = (name: string, of: ReturnType<typeof totalOf>) =>
    `${name.padEnd(20)} ${of.right} right, ${of.wrong} wrong, ${of.missed} missed: precision ${of.precision.toFixed(3)}, recall ${of.recall.toFixed(3)}`;
  say([
    ...[...byKind].sort().map(([kind, each]) => line(kind, totalOf([each]))),
    line(`all ${cases.length} migrations`, totalOf([...byKind.values()])),
    `${Math.round((performance.now() - started) / 1000)} s`,
    ...mistakes,
  ]);
}

async function renderAll(): Promise<void> {
  await using examples = await openExamples();
  for (const name of examples.names) {
    const text = await examples.render(name);
    if (text === (await examples.read(name))) continue;
    say([`docs/impact/${name}.md ${values.write ? "written" : "is stale: npm run test:impact -- --write"}`]);
    if (values.write) await examples.write(name, text);
    else process.exitCode = 1;
  }
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
