import { QuintetError } from "../errors/errors.ts";

/** Runs a command. A failure that we foresee is told in its own words, without a stack trace, with exit code 1. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  process.stderr.on("error", () => {}); // its reader has closed the pipe, which is no reason to stop
  try {
    await main();
  } catch (error) {
    // Of a bug the stack, and nothing else: properties of errors can hold connection strings.
    const told = error instanceof QuintetError ? error.message : `${(error as Error)?.stack ?? error}`;
    process.stderr.write(`${told}\n`);
    process.exitCode = 1;
  }
}
