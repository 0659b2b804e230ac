import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import "../config/graphile-env.ts";
import { type Config, loadConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import { bootstrap } from "../database/bootstrap.ts";
import { connectDatabase, type Database } from "../database/connections.ts";
import { describeWarning, type SchemaWarning } from "../graphql/schema-warnings/schema-warning.ts";
import { commitMigration } from "../migrations/commit.ts";
import { prepareDatabase } from "../migrations/prepare.ts";
import { resetDatabase } from "../migrations/reset.ts";
import { type RolledBack, rollback } from "../migrations/rollback.ts";
import { listLosses } from "../migrations/row-counts.ts";
import { uncommitMigration } from "../migrations/uncommit.ts";
import { runCommand } from "../process/command.ts";
import { printStatus } from "./migration-status.ts";
import { watchUntilSignal } from "./migration-watch.ts";

type Context = { database: Database; config: Config; migrationsFolder: string };
type Flags = { message?: string; to?: string; "allow-data-loss"?: boolean; yes?: boolean; once?: boolean };
type Command = { usage: string; options: ParseArgsOptionsConfig; run(context: Context, flags: Flags): Promise<void> };

const allowDataLoss = { "allow-data-loss": { type: "boolean" } } as const;

const commands: Record<string, Command> = {
  watch: { usage: "[--once]", options: { once: { type: "boolean" } }, run: watchUntilSignal },
  commit: { usage: '--message "what it is"', options: { message: { type: "string", short: "m" } }, run: commit },
  uncommit: { usage: "[--allow-data-loss]", options: allowDataLoss, run: uncommit },
  migrate: { usage: "", options: {}, run: migrate },
  reset: { usage: "[--yes]", options: { yes: { type: "boolean" } }, run: reset },
  status: { usage: "", options: {}, run: printStatus },
  rollback: {
    usage: "[--to NAME|NUMBER|0] [--allow-data-loss]",
    options: { to: { type: "string" }, ...allowDataLoss },
    run: undo,
  },
};

const [name = "", ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
const flags = command && readFlags(command);

if (!command || !flags) {
  const usages = command ? { [name]: command } : commands;
  print(
    Object.entries(usages).map(([each, { usage }]) => `Usage: npm run ${each}${usage && ` -- ${usage}`}`),
    process.stderr,
  );
  process.exitCode = 2;
} else {
  await runCommand(async () => {
    const config = loadConfig();
    await using database = await connectDatabase(config, (progress) => print([`quintet: ${progress}`], process.stderr));
    await command.run({ database, config, migrationsFolder: config.database.migrationsFolder }, flags);
  });
}

/** Undefined when they are not those of the command; says why. */
function readFlags({ options }: Command): Flags | undefined {
  try {
    const { values } = parseArgs({ args: rest, options, allowPositionals: false });
    if ("message" in options && !String(values.message ?? "").trim()) throw new TypeError("--message is missing");
    return values;
  } catch (error) {
    print([(error as Error).message], process.stderr);
    return undefined;
  }
}

async function commit({ database, config, migrationsFolder }: Context, { message = "" }: Flags): Promise<void> {
  await bootstrap({ ...database, migrationsFolder });
  const committed = await commitMigration({
    ...database,
    migrationsFolder,
    message: message.trim(),
    async proveApi(shadow) {
      const { proveApi } = await import("../codegen/prove-api.ts"); // no other command here needs the API
      const warn = (warning: SchemaWarning) => print([`warning: ${describeWarning(warning)}`], process.stderr);
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

async function uncommit({ database, migrationsFolder }: Context, flags: Flags): Promise<void> {
  await bootstrap({ ...database, migrationsFolder });
  const options = { ...database, migrationsFolder, allowDataLoss: flags["allow-data-loss"] };
  const { name: taken, undone } = await uncommitMigration(options);
  print([
    ...undone.flatMap(describeUndone),
    `${taken} is in migrations/current/ again, its twin in rollback/current.sql.`,
  ]);
}

async function migrate({ database, config }: Context): Promise<void> {
  await prepareDatabase({ connections: database, config, report: (progress) => print([progress]) });
  print(["The database has had every committed migration."]);
}

async function reset({ database, config, migrationsFolder }: Context, { yes = false }: Flags): Promise<void> {
  const isProduction = config.nodeEnv === "production";
  if (!isProduction) await bootstrap({ ...database, migrationsFolder });
  const losses = await resetDatabase({ ...database, migrationsFolder, isProduction, allowDataLoss: yes });
  await prepareDatabase({ connections: database, config, report: () => {} });
  print([...(losses.length > 0 ? ["Lost:", ...listLosses(losses)] : []), "The database is new."]);
}

async function undo({ database, migrationsFolder }: Context, flags: Flags): Promise<void> {
  const options = { ownerUrl: database.ownerUrl, migrationsFolder, to: flags.to };
  const undone = await rollback({ ...options, allowDataLoss: flags["allow-data-loss"] });
  print(undone.length > 0 ? undone.flatMap(describeUndone) : ["There was nothing to roll back."]);
}

function describeUndone({ name: undone, losses }: RolledBack): string[] {
  return [`Rolled back ${undone}${losses.length > 0 ? ", and lost:" : ""}`, ...listLosses(losses)];
}

function print(lines: readonly string[], stream: NodeJS.WriteStream = process.stdout): void {
  stream.write(`${lines.join("\n")}\n`);
}
