import "../config/graphile-env.ts";
import { loadConfig } from "../config/config.ts";
import { BadInput } from "../scaffold/bad-input.ts";
import { scaffold, type Wanted } from "../scaffold/scaffold.ts";
import { runCommandLine } from "./run-command-line.ts";

/** Writes what a new table, function, policy or product is made of; what cannot be made is told with exit code 2. */
await runCommandLine("new", async ({ words: [kind, name = "", ...given], options }) => {
  const wanted: Wanted = { kind: kind as Wanted["kind"], name, given, options };
  try {
    const { made, changed, next } = await scaffold(loadConfig(), wanted);
    const lines = [...made.map((path) => `wrote ${path}`), ...changed.map((path) => `added to ${path}`)];
    process.stdout.write(`${[...lines, "", ...next].join("\n")}\n`);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
});
