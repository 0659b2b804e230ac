import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@jest/globals";
import type { Connections } from "../../src/database/connections.ts";

const commands = join(import.meta.dirname, "../../src/cli");

/** A command starts in half the time when Node finds its code compiled. */
const compileCache = join(tmpdir(), "quintet-compile-cache");

export type Outcome = { code: number | null; output: string };

type Options = {
  database: Required<Connections>;
  migrationsFolder: string;
  environment?: Record<string, string>;
  /** A file of src/cli/. */
  program?: string;
};

/** `npm run <command>` as a process of its own. Fails the test when a password is told, or a stack trace. */
export async function runMigrationCommand(options: Options, args: string[]): Promise<Outcome> {
  const child = startMigrationCommand(options, args);
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  expect(output).not.toMatch(/test-password|^ {4}at /m);
  return { code, output };
}

export function startMigrationCommand(
  { database, migrationsFolder, environment, program = "migration.ts" }: Options,
  args: string[],
): ChildProcess {
  return spawn(process.execPath, [join(commands, program), ...args], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: compileCache,
      DATABASE_URL: database.ownerUrl,
      AUTH_DATABASE_URL: database.authenticatorUrl,
      ROOT_DATABASE_URL: database.rootUrl,
      SHADOW_DATABASE_URL: database.shadowUrl,
      MIGRATIONS_FOLDER: migrationsFolder,
      ...environment,
    },
  });
}
