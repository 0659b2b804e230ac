import { join } from "node:path";
import { findEncryptionKeys } from "../auth/encryption.ts";
import { createSigningKey, loadOrCreateSigningKeys } from "../auth/signing-keys.ts";
import { type Config, loadConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import { type Connections, connectDatabase, type Database } from "../database/connections.ts";
import type { DemoSignIn } from "../database/demo/accounts.ts";
import { demoSignInsOf, isEmpty, seedDemoData } from "../database/demo/demo-data.ts";
import { describeMissing, describeUnlisted, findSchemas } from "../database/served-schemas.ts";
import { QuintetError } from "../errors/errors.ts";
import { isUnavailable } from "../errors/mask-error.ts";
import { prepareDatabase } from "../migrations/prepare.ts";
import { createLogger, type Logger } from "../observability/logger.ts";
import { loadProducts } from "../products/load-products.ts";
import type { QuintetServer } from "../server/server.ts";
import { findUnexplainedChange } from "../verdict/drift/stamp.ts";
import { standardOutput } from "./standard-output.ts";
import { listenForStop, type Stop } from "./stop-signals.ts";

type Options = {
  /** Added to the server's options, for `npm run dev`. */
  serverOptions?: (database: Database, config: Config) => { watchUrl?: string; sdlFile?: string };
  /** Whether schemas that are served may still have to be made. */
  isDevelopment?: boolean;
  /** Runs beside the server until it is disposed. */
  beside?: (context: {
    database: Database;
    config: Config;
    server: QuintetServer;
    report: Report;
  }) => Promise<AsyncDisposable>;
};

/** Tells a person how far things are. */
export type Report = (progress: string) => void;

/** Runs Quintet from the environment until a signal ends it. */
export async function run(options: Options = {}): Promise<void> {
  const stop = listenForStop();
  const config = loadConfig();
  const report = makeReport(config);
  stop.asked.then(() => report("stopping"));
  {
    await using resources = new AsyncDisposableStack();
    const starting = start({ ...options, config, report, stop, resources });
    await Promise.race([starting, stop.impatience]).catch(unless(stop));
    await stop.asked;
  }
  process.exit(); // whatever still waits, such as for a trace collector that says nothing, would keep us alive
}

type Start = Options & { config: Config; report: Report; stop: Stop; resources: AsyncDisposableStack };

/**
 * Whatever has started is disposed with `resources`. When a signal comes, what runs is finished and nothing more begun: a
 * database that is half migrated or seeded would be in use, and could not be stopped.
 */
async function start({ config, report, stop, resources, serverOptions, isDevelopment, beside }: Start): Promise<void> {
  const serverModule = import("../server/server.ts"); // half of all modules: they load while PostgreSQL starts
  serverModule.catch(() => {}); // told below, unless the database fails first
  const database = resources.use(await connectDatabase(config, report));
  resources.use(await database.embedded?.supervise(report));
  if (stop.isAsked) return;
  const logger = createLogger(config, standardOutput());
  const tell = config.nodeEnv === "production" ? (progress: string) => logger.info(progress) : report;
  await prepareDatabase({ connections: database, config, report: tell });
  if (stop.isAsked) return;
  await checkSchemas({ database, config, logger, mayBeMissing: isDevelopment });
  const signIns = await seedWhenEmptyAndEmbedded({ database, config, report });
  if (stop.isAsked) return;
  const { startServer } = await serverModule;
  warnOfHosts(config, logger);
  const server = resources.use(
    await startServer({
      config,
      authenticatorUrl: database.authenticatorUrl,
      connections: connectionsOf(database),
      signingKeys: await findSigningKeys(config, database),
      encryptionKeys: await findEncryptionKeys(config),
      logger,
      demoSignIns: signIns,
      ...serverOptions?.(database, config),
    }).catch(explainLostDatabase),
  );
  if (stop.isAsked) return;
  resources.use(await beside?.({ database, config, server, report }));
  announce(config, { server, signIns });
  resources.use(tellDrift(database, logger));
}

/** Once the server answers: nobody waits for it, and a stop calls it off. */
function tellDrift({ ownerUrl }: Database, logger: Logger): Disposable {
  const stopped = new AbortController();
  findUnexplainedChange(ownerUrl, stopped.signal)
    .then((change) => {
      if (change)
        logger.warn(
          { since: change.since },
          "somebody has changed the database by hand: `npm run check` tells what, and the SQL that undoes it",
        );
    })
    .catch((error) => logger.debug({ err: error }, "nobody has looked whether the database was changed by hand"));
  return { [Symbol.dispose]: () => stopped.abort() };
}

function connectionsOf({ ownerUrl, authenticatorUrl, rootUrl }: Database): Connections {
  return { ownerUrl, authenticatorUrl, ...(rootUrl && { rootUrl }) };
}

/** A server that others shall reach has to know by what name: requests for other hosts are refused. */
function warnOfHosts({ nodeEnv, publicUrl, hosts }: Config, logger: Logger): void {
  if (nodeEnv !== "production" || hosts.length > 0 || publicUrl.hostname !== "localhost") return;
  logger.warn("only requests for localhost are answered: set QUINTET_PUBLIC_URL, or QUINTET_HOSTS");
}

type Checked = { database: Database; config: Config; logger: Logger; mayBeMissing: boolean | undefined };

/** @throws QuintetError CONFIGURATION when a schema is served that is not there */
async function checkSchemas({ database, config, logger, mayBeMissing }: Checked): Promise<void> {
  const found = await findSchemas(database.ownerUrl, config.database.schemas);
  if (found.missing.length > 0) {
    if (!mayBeMissing) throw new QuintetError("CONFIGURATION", describeMissing(found));
    logger.warn({ schemas: found.missing }, describeMissing(found));
  }
  if (found.unlisted.length > 0) logger.warn({ schemas: found.unlisted }, describeUnlisted(found.unlisted));
}

/** A start that is called off may fail in any way. */
function unless(stop: Stop): (error: unknown) => void {
  return (error) => {
    if (!stop.isAsked) throw error;
  };
}

/** The schema is made from what the database says. A file that cannot be read fails like a connection that is not there. */
function explainLostDatabase(error: unknown): never {
  if (error instanceof QuintetError && error.code === "CONFIGURATION") throw error;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!isUnavailable(cause)) continue;
    throw new QuintetError("DATABASE", "PostgreSQL was lost while we were starting: start again when it answers.", {
      cause,
    });
  }
  throw error;
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
  if (!database.embedded || !config.database.schemas.includes("identity")) return [];
  const products = await loadProducts(config.database);
  if (await isEmpty(database.ownerUrl)) {
    report("adding demo data");
    const error = await seedDemoData(database.ownerUrl, { products }).then(() => undefined, unavailable);
    if (error) {
      report(`no demo data: ${error.message}`);
      return [];
    }
  }
  return demoSignInsOf(products);
}

/** Development runs without demo data too; any other failure is one. */
function unavailable(error: unknown): QuintetError {
  if (error instanceof QuintetError && error.code === "CONFIGURATION") return error;
  throw error;
}

/** Keys from the environment; for the embedded database in a file beside it; else new ones that last as long as the process. */
async function findSigningKeys({ tokens, database }: Config, { embedded }: Database) {
  if (tokens.signingKeys) return tokens.signingKeys;
  const { stateDirectory } = projectOf(database.migrationsFolder);
  return embedded ? loadOrCreateSigningKeys(join(stateDirectory, "token-keys.json")) : [await createSigningKey()];
}

function announce(
  { nodeEnv }: Config,
  { server: { url }, signIns }: { server: QuintetServer; signIns: readonly DemoSignIn[] },
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
