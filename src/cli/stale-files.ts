import { relative } from "node:path";
import type { StaleFile } from "../docs/doc-files.ts";
import type { CommandName } from "./commands.ts";

/** What a command's `--check` says of its files; with some that are not as the command would write them it fails. */
export function reportStale(command: CommandName, stale: readonly StaleFile[]): void {
  if (stale.length === 0) {
    process.stdout.write("Everything is up to date.\n");
    return;
  }
  const lines = stale.map(({ file, state }) => `${state}: ${shorten(file)}`);
  process.stderr.write(`${[...lines, `Run \`npm run ${command}\` and commit what it writes.`].join("\n")}\n`);
  process.exitCode = 1;
}

/** A file as seen from where the command runs. */
export function shorten(file: string): string {
  return relative(process.cwd(), file);
}
