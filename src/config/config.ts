import { existsSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "../errors/errors.ts";
import { readAccountSettings } from "./account-settings.ts";
import { findDatabaseProblems, readDatabaseSettings } from "./database-settings.ts";
import { readDocumentSettings } from "./document-settings.ts";
import { type Environment, httpUrl, integer, oneOf, readEnvironment, text } from "./environment.ts";
import { findGitHubProblems, gitHubConfigOf, readGitHubSettings } from "./github-settings.ts";
import { findKeyProblems, readKeySettings } from "./key-settings.ts";
import { findLimitProblems, readLimitSettings } from "./limit-settings.ts";
import { readObservabilitySettings } from "./observability-settings.ts";
import { readOriginSettings } from "./origin-settings.ts";

export type Config = ReturnType<typeof parseConfig>;

/** What a command needs to know of a project and its database. */
export type DatabaseConfig = { database: Omit<Config["database"], "adopt"> & { adopt?: boolean } };

/** Reads and checks the process's environment, completed by the checkout's .env where there is one. */
export function loadConfig(): Config {
  const file = join(import.meta.dirname, "../../.env");
  if (existsSync(file)) process.loadEnvFile(file);
  return parseConfig(process.env);
}

/**
 * Turns environment variables into one frozen value, a group of settings a file.
 * @throws ConfigurationError that names every problem at once; values are never repeated, they may be secrets.
 */
export function parseConfig(environment: Environment) {
  const { read, finish } = readEnvironment(environment);
  const nodeEnv = read("NODE_ENV", oneOf("development", "test", "production"), "development");
  const port = read("PORT", integer(0, 65_535), 5678);
  const publicUrl = read("QUINTET_PUBLIC_URL", httpUrl, new URL(`http://localhost:${port}`));
  const database = readDatabaseSettings(read);
  const keys = readKeySettings(read, { publicUrl });
  const limits = { ...readLimitSettings(read, database), ...readAccountSettings(read) };
  const github = readGitHubSettings(read);
  const config = {
    nodeEnv,
    port,
    host: read("HOST", text, undefined),
    publicUrl,
    database,
    ...keys,
    limits,
    ...readDocumentSettings(read, { nodeEnv, migrationsFolder: database.migrationsFolder }),
    ...readOriginSettings(read),
    ...readObservabilitySettings(read),
    github: gitHubConfigOf(github),
  };
  const problems = [
    ...finish(),
    ...findDatabaseProblems(database, nodeEnv),
    ...findGitHubProblems(github),
    ...findLimitProblems(limits),
    ...findKeyProblems(keys, nodeEnv),
  ];
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.freeze(config);
}
