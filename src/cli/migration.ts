import "../config/graphile-env.ts";
import { type Config, loadConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import { bootstrap } from "../database/bootstrap.ts";
import { connectDatabase, type Database } from "../database/connections.ts";
import type { SchemaWarning } from "../graphql/schema-warnings/schema-warning.ts";
import { commitMigration } from "../migrations/commit.ts";
import { prepareDatabase } from "../migrations/prepare.ts";
import { type Rebased, rebaseMigrations } from "../migrations/rebase.ts";
import { resetDatabase } from "../migrations/reset.ts";
import { type RolledBack, rollback as rollBack } from "../migrations/rollback.ts";
import { listLosses } from "../migrations/row-counts.ts";
import { squashMigrations } from "../migrations/squash.ts";
import { uncommitMigration } from "../migrations/uncommit.ts";
import { usageOf } from "./command-help.ts";
import type { Given } from "./command-line.ts";
import { printStatus as status } from "./migration-status.ts";
import { watchUntilSignal as watch } from "./migration-watch.ts";
import { runCommandLine } from "./run-command-line.ts";
import { warningLine } from "./warning-line.ts";

type Context = {
  database: Database;
  config: Config;
  migrationsFolder: string;
  /** Tells a person what is waited for. */
  report: (progress: string) => void;
};
/** The commands of migrations share most of what they are made of, so that they share a module. */
const commands = { watch, commit, uncommit, rebase, squash, migrate, reset, status, rollback };

const [name = "", ...words] = process.argv.slice(2);
if (Object.hasOwn(commands, name)) await run(name as keyof typeof commands);
else refuse();

function run<Name extends keyof typeof commands>(command: Name): Promise<void> {
  const work = commands[command] as (context: Context, options: Given<Name>["options"]) => Promise<void>;
  return runCommandLine(
    command,
    async ({ options }) => {
      const config = loadConfig();
      const report = (progress: string) => print([`quintet: ${progress}`], process.stderr);
      await using database = await connectDatabase(config, report);
      await work({ database, config, migrationsFolder: config.database.migrationsFolder, report }, options);
    },
    words,
  );
}

function refuse(): void {
  const usages = (Object.keys(commands) as (keyof typeof commands)[]).map((each) => `Usage: ${usageOf(each)}`);
  print(usages, process.stderr);
  process.exitCode = 2;
}

/** Roles and database as bootstrap.sql makes them; the embedded server's concern nobody else. */
async function makeReady({ database, migrationsFolder, report }: Omit<Context, "config">): Promise<void> {
  await bootstrap({ ...database, migrationsFolder, report: database.embedded ? undefined : report });
}

async function commit(
  { database, config, migrationsFolder, report }: Context,
  { message = "" }: Given<"commit">["options"],
): Promise<void> {
  await makeReady({ database, migrationsFolder, report });
  const committed = await commitMigration({
    ...database,
    migrationsFolder,
    report,
    message: message.trim(),
    async requireVerdict() {
      const { requireVerdict } = await import("./require-verdict.ts");
      await requireVerdict({ database, config, report: (text) => print([text], process.stderr) });
    },
    async proveApi(shadow) {
      const { proveApi } = await import("../codegen/prove-api.ts"); // no other command here needs the API
      const warn = (warning: SchemaWarning) => print([warningLine(warning)], process.stderr);
      await proveApi(shadow, {
        project: projectOf(migrationsFolder),
        migrationsFolder,
        schemas: config.database.schemas,
        onWarnings: (warnings) => warnings.forEach(warn),
      });
    },
  });
  print([`Committed migrations/committed/${committed}, and its twin in migrations/rollback/.`]);
}

async function uncommit(
  { database, migrationsFolder, report }: Context,
  given: Given<"uncommit">["options"],
): Promise<void> {
  await makeReady({ database, migrationsFolder, report });
  const options = { ...database, migrationsFolder, report, allowDataLoss: given["allow-data-loss"] };
  const { name: taken, undone } = await uncommitMigration(options);
  print([
    ...undone.flatMap(describeUndone),
    `${taken} is in migrations/current/ again, its twin in rollback/current.sql.`,
  ]);
}

async function rebase(
  { database, config, migrationsFolder, report }: Context,
  { mine, ...given }: Given<"rebase">["options"],
): Promise<void> {
  const isProduction = config.nodeEnv === "production";
  if (!isProduction) await makeReady({ database, migrationsFolder, report });
  const options = { ...database, migrationsFolder, report, mine, isProduction };
  print(describeRebased(await rebaseMigrations({ ...options, allowDataLoss: given["allow-data-loss"] })));
}

async function squash(
  { database, config, migrationsFolder, report }: Context,
  { to }: Given<"squash">["options"],
): Promise<void> {
  const isProduction = config.nodeEnv === "production";
  if (!isProduction) await makeReady({ database, migrationsFolder, report });
  const { baseline, replaced } = await squashMigrations({
    ...database,
    migrationsFolder,
    report,
    to,
    isProduction,
    async writeSchema(client) {
      const { readDatabaseObjects } = await import("../docs/schema-sql/database-objects.ts");
      const { renderSchemaStatements } = await import("../docs/schema-sql/render-schema-sql.ts");
      return renderSchemaStatements(await readDatabaseObjects(client), config.database.schemas);
    },
  });
  print([
    `migrations/committed/${baseline} stands for ${replaced.length} migrations; they and their twins are removed.`,
  ]);
}

async function migrate({ database, config }: Context): Promise<void> {
  await prepareDatabase({ connections: database, config, report: (progress) => print([progress]) });
  print(["The database has had every committed migration."]);
}

async function reset(
  { database, config, migrationsFolder, report }: Context,
  { yes = false }: Given<"reset">["options"],
): Promise<void> {
  const isProduction = config.nodeEnv === "production";
  if (!isProduction) await makeReady({ database, migrationsFolder, report });
  const losses = await resetDatabase({ ...database, migrationsFolder, report, isProduction, allowDataLoss: yes });
  await prepareDatabase({ connections: database, config, report: () => {} });
  print([...(losses.length > 0 ? ["Lost:", ...listLosses(losses)] : []), "The database is new."]);
}

async function rollback(
  { database, migrationsFolder, report }: Context,
  given: Given<"rollback">["options"],
): Promise<void> {
  const options = { ...database, migrationsFolder, report, to: given.to };
  const undone = await rollBack({ ...options, allowDataLoss: given["allow-data-loss"] });
  print(undone.length > 0 ? undone.flatMap(describeUndone) : ["There was nothing to roll back."]);
}

function describeRebased({ renamed, database, ran }: Rebased): string[] {
  return [
    ...renamed.map(({ from, to }) => `${from} is ${to} now, and so is its twin in migrations/rollback/.`),
    ...(database.way === "kept"
      ? ["The database keeps what it had: the others' migrations were run after yours."]
      : []),
    ...(database.way === "rolled back" ? database.undone.flatMap(describeUndone) : []),
    ...(ran > 0 ? [`Ran ${ran} ${ran === 1 ? "migration" : "migrations"}.`] : []),
    renamed.length > 0 || database.way !== "nothing to do" ? "Commit the files." : "There was nothing to rebase.",
  ];
}

function describeUndone({ name: undone, losses }: RolledBack): string[] {
  return [`Rolled back ${undone}${losses.length > 0 ? ", and lost:" : ""}`, ...listLosses(losses)];
}

function print(lines: readonly string[], stream: NodeJS.WriteStream = process.stdout): void {
  stream.write(`${lines.join("\n")}\n`);
}
