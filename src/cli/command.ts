import { EmbeddedPostgresError } from "../database/embedded/embedded-postgres-error.ts";
import { QuintetError } from "../errors.ts";

/** Runs a command. A failure that we foresee is told in its own words, without a stack trace, with exit code 1. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof QuintetError || error instanceof EmbeddedPostgresError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
