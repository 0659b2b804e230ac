import { runCommand } from "../process/command.ts";
import { helpOf, usageOf } from "./command-help.ts";
import { type Given, readCommandLine } from "./command-line.ts";
import type { CommandName } from "./commands.ts";

/** Runs a command with what its command line gives, unless that asks for help or says what nobody understands. */
export async function runCommandLine<Name extends CommandName>(
  name: Name,
  work: (given: Given<Name>) => Promise<void>,
  words = process.argv.slice(2),
): Promise<void> {
  const read = readCommandLine(name, words);
  if (read.kind === "run") return runCommand(() => work(read.given));
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {}); // `| head` has read enough
  if (read.kind === "help") {
    process.stdout.write(helpOf(name));
    return;
  }
  process.stderr.write(`${read.problem}\nUsage: ${usageOf(name)}\n`);
  process.exitCode = 2;
}
