import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { streamOf } from "../internals/pg-connection.ts";
import { locateBinaries } from "./embedded/binaries.ts";
import { type Cluster, initialise, isInitialised, openCluster } from "./embedded/cluster.ts";
import { EmbeddedPostgresError, explainSystemError } from "./embedded/embedded-postgres-error.ts";
import { findPostmaster, launchPostmaster, notReady, type Postmaster, stopPostmaster } from "./embedded/postmaster.ts";
import { findLaunch } from "./embedded/service-user.ts";
import { createSocketDirectory, removeSocketDirectory, verifySocketDirectory } from "./embedded/socket-directory.ts";
import { superviseCluster } from "./embedded/supervisor.ts";
import { isLate } from "./server-check.ts";

export { EmbeddedPostgresError } from "./embedded/embedded-postgres-error.ts";

/** A PostgreSQL server of our own: on a Unix socket only, and outliving the process that started it. */
export type EmbeddedPostgres = {
  /** Connection string, of the superuser unless another user is named; for pg and for libpq (psql). */
  url(options?: { database?: string; user?: string; password?: string }): string;
  dataDirectory: string;
  socketDirectory: string;
  /** False when the server ran already. */
  startedByUs: boolean;
  /** Fast shutdown; quiet when it has stopped already. */
  stop(): Promise<void>;
  /** Starts the server again whenever it dies, and keeps others from stopping it as unused, until it is disposed. */
  supervise(report: (progress: string) => void): Promise<AsyncDisposable>;
  /** Keeps others from stopping it as unused until it is disposed, for as long as the server runs. */
  hold(): Promise<AsyncDisposable>;
  /** Stops unless another client is connected; true when it did. */
  stopIfUnused(): Promise<boolean>;
};

const patienceInMilliseconds = 60_000;

/**
 * Starts the server of `directory`, or adopts it when it runs already (then `settings` do not apply). Any number of
 * processes may do so at once: PostgreSQL's own lock decides who starts it.
 *
 * @throws EmbeddedPostgresError saying what to do
 */
export async function startEmbeddedPostgres(options: {
  directory: string;
  report?: ((progress: string) => void) | undefined;
  settings?: Record<string, string> | undefined;
}): Promise<EmbeddedPostgres> {
  const { directory, report = () => {}, settings = {} } = options;
  try {
    const cluster = await openCluster(directory);
    const deadline = Date.now() + patienceInMilliseconds;
    let startedByUs = false;
    for (; Date.now() < deadline; await sleep(20)) {
      const running = await findPostmaster(cluster.data);
      if (!running) startedByUs = await launchCluster(cluster, { report, settings, deadline });
      else if (await accepts(running, cluster)) return describe(running, cluster, { startedByUs, settings });
    }
    throw notReady(cluster);
  } catch (error) {
    throw explainSystemError(error, directory);
  }
}

/** Stops the server of `directory`; false when none runs. */
export async function stopEmbeddedPostgres(directory: string): Promise<boolean> {
  const data = await realpath(join(directory, "data")).catch(() => undefined);
  const running = data && (await findPostmaster(data));
  if (!running) return false;
  await stopPostmaster(running, data);
  await removeSocketDirectory(running.socketDirectory);
  return true;
}

async function launchCluster(
  cluster: Cluster,
  options: { report: (progress: string) => void; settings: Record<string, string>; deadline: number },
): Promise<boolean> {
  const binaries = await locateBinaries();
  const launch = await findLaunch(cluster.user, binaries, cluster.directory);
  const initialised = await isInitialised(cluster, binaries);
  const socketDirectory = await createSocketDirectory(cluster);
  try {
    if (!initialised) {
      options.report(`creating a PostgreSQL ${binaries.major} cluster in ${cluster.directory}`);
      await initialise(cluster, { binaries, launch, scratch: socketDirectory });
    }
    options.report("starting PostgreSQL");
    return await launchPostmaster(cluster, { binaries, launch, socketDirectory, ...options });
  } catch (error) {
    await removeSocketDirectory(socketDirectory);
    throw error;
  }
}

/** Whether the server lets us in now; stops one that has lost its socket, so that the next turn starts it anew. */
async function accepts(running: Postmaster, cluster: Cluster): Promise<boolean> {
  if (running.status !== "ready") return false;
  try {
    await verifySocketDirectory(running.socketDirectory, cluster.user);
    await (await connect(connectionUrl(running, cluster))).end();
    return true;
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code === "ENOENT" || code === "ECONNREFUSED") await stopPostmaster(running, cluster.data);
    else if (!stillChanging.has(code ?? message)) throw explainRefusal(error, cluster, message);
    return false;
  }
}

/** Starting up or shutting down, terminated by a shutdown, gone while we talked, too slow to answer in time. */
const stillChanging = new Set(["57P03", "57P01", "ECONNRESET", "EPIPE", "Connection terminated unexpectedly", isLate]);

function explainRefusal(error: unknown, { directory, log }: Cluster, message: string): unknown {
  if (error instanceof EmbeddedPostgresError) return error;
  const remedy = `compare ${join(directory, "superuser-password")} and read ${log}`;
  return new EmbeddedPostgresError(`The running embedded PostgreSQL does not let us in ("${message}"): ${remedy}.`);
}

function describe(
  running: Postmaster,
  cluster: Cluster,
  { startedByUs, settings }: { startedByUs: boolean; settings: Record<string, string> },
): EmbeddedPostgres {
  const { socketDirectory } = running;
  const start = () => startEmbeddedPostgres({ directory: cluster.directory, settings });
  const openSession = () => connect(connectionUrl(running, cluster), "quintet in use");
  const stop = async () => {
    await stopEmbeddedPostgres(cluster.directory);
  };
  return {
    url: (options) => connectionUrl(running, cluster, options),
    dataDirectory: cluster.data,
    socketDirectory,
    startedByUs,
    stop,
    async hold() {
      const session = await openSession();
      streamOf(session).unref(); // who forgets to let go may end all the same
      return {
        async [Symbol.asyncDispose]() {
          streamOf(session).ref();
          await session.end().catch(() => {});
        },
      };
    },
    supervise: (report) => superviseCluster({ data: cluster.data, start, openSession, report }),
    async stopIfUnused() {
      if (!(await findPostmaster(cluster.data)) || (await isUsed(connectionUrl(running, cluster)))) return false;
      await stop();
      return true;
    },
  };
}

const countSessions = `
  select count(*)::int as sessions
  from pg_stat_activity
  where backend_type in ('client backend', 'walsender') and application_name <> 'quintet stop check'`;

/**
 * Others that ask this same question do not count, or of two that end together each would leave the server to the
 * other. A client that has just said goodbye may show for some milliseconds more. Who cannot ask does not stop it.
 */
async function isUsed(url: string): Promise<boolean> {
  const client = await connect(url, "quintet stop check").catch(() => undefined);
  try {
    for (let turn = 0; client && turn < 10; turn += 1) {
      if ((await client.query(countSessions)).rows[0].sessions === 0) return false;
      await sleep(20);
    }
  } catch {
    // another one stopped it under us
  } finally {
    await client?.end().catch(() => {});
  }
  return true;
}

async function connect(connectionString: string, name = "quintet"): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString,
    application_name: name,
    ssl: false,
    connectionTimeoutMillis: 5_000,
  });
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** The port is named because PGPORT would change it. */
function connectionUrl(
  { socketDirectory }: Postmaster,
  cluster: Cluster,
  options: { database?: string; user?: string; password?: string } = {},
): string {
  const { database = "postgres", user = "postgres" } = options;
  const password = options.password ?? (user === "postgres" ? cluster.password : undefined);
  const credentials = password === undefined ? [user] : [user, password];
  const host = encodeURIComponent(socketDirectory);
  return `postgres://${credentials.map(encodeURIComponent).join(":")}@/${encodeURIComponent(database)}?host=${host}&port=5432`;
}
