import { join } from "node:path";
import { findEncryptionKeys } from "./auth/encryption.ts";
import { createSigningKey, loadOrCreateSigningKeys } from "./auth/signing-keys.ts";
import { runCommand } from "./cli/command.ts";
import { type Config, loadConfig } from "./config.ts";
import { connectDatabase, type Database, stateDirectory } from "./database/connections.ts";
import { demoSignIns, isEmpty, seedDemoData } from "./database/demo/demo-data.ts";
import { prepareDatabase } from "./database/prepare.ts";
import { createLogger } from "./logger.ts";
import type { QuintetServer } from "./server.ts";
import { standardOutput } from "./standard-output.ts";

type Options = {
  /** Added to the server's options, for `npm run dev`. */
  serverOptions?: (database: Database) => { watchUrl?: string; sdlFile?: string };
  /** Runs beside the server until it is disposed. */
  beside?: (context: {
    database: Database;
    config: Config;
    server: QuintetServer;
    report: Report;
  }) => Promise<AsyncDisposable>;
};

/** Stopping in good order takes no longer than this, whatever hangs. */
const stopWithinMilliseconds = 10_000;

/** Tells a person how far things are. */
export type Report = (progress: string) => void;

/** Runs Quintet from the environment until a signal ends it. */
export function run({ serverOptions, beside }: Options = {}): Promise<void> {
  return runCommand(async () => {
    const config = loadConfig();
    const report = makeReport(config);
    const serverModule = import("./server.ts"); // half of all modules: they load while PostgreSQL starts
    serverModule.catch(() => {}); // told below, unless the database fails first
    await using database = await connectDatabase(config, report);
    await prepareDatabase({ connections: database, config, report });
    using _supervision = database.embedded?.supervise(report);
    const signIns = await seedWhenEmptyAndEmbedded({ database, config, report });
    const signal = nextSignal();
    const { startServer } = await serverModule;
    await using server = await startServer({
      config,
      authenticatorUrl: database.authenticatorUrl,
      signingKeys: await findSigningKeys(config, database),
      encryptionKeys: await findEncryptionKeys(config),
      logger: createLogger(config, standardOutput()),
      demoSignIns: signIns,
      ...serverOptions?.(database),
    });
    await using _companion = await beside?.({ database, config, server, report });
    announce(config, { server, signIns });
    await signal;
    report("stopping");
    setTimeout(() => process.exit(1), stopWithinMilliseconds).unref();
  });
}

/** Progress is for people, on standard error; production's output is nothing but log lines. */
function makeReport({ nodeEnv }: Config): Report {
  return (progress) => {
    if (nodeEnv !== "production") process.stderr.write(`quintet: ${progress}\n`);
  };
}

async function seedWhenEmptyAndEmbedded({
  database,
  config,
  report,
}: {
  database: Database;
  config: Config;
  report: Report;
}) {
  const hasIdentity = config.database.schemas.includes("identity");
  if (!database.embedded || !hasIdentity) return [];
  if (await isEmpty(database.ownerUrl)) {
    report("adding demo data");
    await seedDemoData(database.ownerUrl);
  }
  return demoSignIns;
}

/** Keys from the environment; for the embedded database in a file beside it; else new ones that last as long as the process. */
async function findSigningKeys({ tokens }: Config, { embedded }: Database) {
  if (tokens.signingKeys) return tokens.signingKeys;
  return embedded ? loadOrCreateSigningKeys(join(stateDirectory, "token-keys.json")) : [await createSigningKey()];
}

function announce(
  { nodeEnv }: Config,
  { server: { url }, signIns }: { server: QuintetServer; signIns: typeof demoSignIns },
): void {
  if (nodeEnv === "production") return;
  const lines = [
    "",
    "Quintet is ready.",
    `  GraphiQL   ${url}/`,
    `  GraphQL    ${url}/graphql`,
    `  Health     ${url}/health/ready`,
    ...(signIns.length > 0 ? ["", "Demo sign-ins (login / password):"] : []),
    ...signIns.map(({ login, password, role }) => `  ${role.padEnd(10)} ${login} / ${password}`),
    "",
  ];
  process.stderr.write(`${lines.join("\n")}\n`);
}

/** The first signal stops in good order, the second at once. */
function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    const onSignal = () => {
      resolve();
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
    };
    let received = false;
    for (const signal of ["SIGINT", "SIGTERM"]) {
      process.once(signal, () => {
        if (!received) onSignal();
        received = true;
      });
    }
  });
}
