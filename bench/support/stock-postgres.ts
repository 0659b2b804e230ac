import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chown, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { EmbeddedPostgres } from "../../src/database/embedded-postgres.ts";
import { connect } from "../../src/database/server-check.ts";
import { freePort } from "../../test/support/checkout.ts";

/**
 * PostgreSQL as a distribution packages it, with JIT, which the embedded one is built without. It listens on a Unix socket
 * and on 127.0.0.1. What makes connection strings of an embedded server (`embeddedConnections`) takes this one too.
 */
export type StockPostgres = Pick<EmbeddedPostgres, "url" | "dataDirectory" | "socketDirectory" | "stop"> &
  AsyncDisposable & {
    /** On 127.0.0.1, with the superuser's password in `url()`. */
    port: number;
    /** The postmaster: its children are the backends. */
    pid: number;
    version: string;
  };

type Options = {
  major?: number;
  /** Like `shared_buffers`; all else is the package's default. */
  settings?: Readonly<Record<string, string>>;
  /** Where its data is kept from run to run. Without it they are in a temporary directory that goes with the server. */
  directory?: string;
  /** Of the superuser `postgres`, when the cluster is made. */
  password?: string;
};

/** Where Debian's packages put the server's programs. POSTGRES_15_PROGRAMS and its like name another place. */
export function stockPrograms(major = 15): string {
  return process.env[`POSTGRES_${major}_PROGRAMS`] ?? `/usr/lib/postgresql/${major}/bin`;
}

export function hasStockPostgres(major = 15): boolean {
  return existsSync(join(stockPrograms(major), "postgres"));
}

/** @throws Error when there is none of this version, or it does not start; with what it said */
export async function startStockPostgres(options: Options = {}): Promise<StockPostgres> {
  const { major = 15, settings = {}, password = randomBytes(16).toString("hex") } = options;
  if (!hasStockPostgres(major))
    throw new Error(`There is no PostgreSQL ${major} in ${stockPrograms(major)}: install postgresql-${major}.`);
  const user = serviceUser();
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), `quintet-pg${major}-`)));
  await mkdir(directory, { recursive: true });
  if (user.uid !== undefined) await chown(directory, user.uid, user.gid);
  const passwordFile = join(directory, "superuser-password");
  const dataDirectory = join(directory, "data");
  if (!existsSync(join(dataDirectory, "PG_VERSION"))) {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (user.uid !== undefined) await chown(passwordFile, user.uid, user.gid);
    initialise({ dataDirectory, passwordFile, major });
  }

  const socketDirectory = await mkdtemp(join("/tmp", `quintet-pg${major}-socket-`)); // a path of 107 bytes at most
  if (user.uid !== undefined) await chown(socketDirectory, user.uid, user.gid);
  const port = await freePort();
  const own = { listen_addresses: "127.0.0.1", unix_socket_directories: socketDirectory };
  const postgres = spawn(
    join(stockPrograms(major), "postgres"),
    [
      ...["-D", dataDirectory, "-p", String(port)],
      ...Object.entries({ ...settings, ...own }).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    { ...user, stdio: ["ignore", "ignore", "pipe"] },
  );
  const said = readTail(postgres);
  const exited = once(postgres, "exit");
  const endWithUs = () => postgres.kill("SIGINT");
  process.once("exit", endWithUs); // when we fail without having stopped it
  const superuserPassword = await readFile(passwordFile, "utf8");
  const url: StockPostgres["url"] = ({ database = "postgres", user: name = "postgres", password: secret } = {}) => {
    const credentials = [name, secret ?? (name === "postgres" ? superuserPassword : undefined)].filter(
      (part) => part != null,
    );
    const host = encodeURIComponent(socketDirectory);
    return `postgres://${credentials.map((part) => encodeURIComponent(part)).join(":")}@/${encodeURIComponent(database)}?host=${host}&port=${port}`;
  };
  const stop = async () => {
    process.off("exit", endWithUs);
    if (postgres.exitCode === null && postgres.signalCode === null) {
      postgres.kill("SIGINT"); // fast: sessions are ended
      const timer = setTimeout(() => postgres.kill("SIGQUIT"), 10_000); // a backend that generates code heeds nothing else
      await exited;
      clearTimeout(timer);
    }
    await rm(socketDirectory, { recursive: true, force: true });
    if (!options.directory) await rm(directory, { recursive: true, force: true });
  };

  try {
    const version = await waitUntilReady({ postgres, url: url(), said });
    const pid = postgres.pid as number;
    return { url, port, pid, version, dataDirectory, socketDirectory, stop, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** PostgreSQL refuses to run as root: then it is run by `nobody`. */
function serviceUser(): { uid?: number; gid: number } | { uid?: undefined; gid?: undefined } {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
}

function initialise({
  dataDirectory,
  passwordFile,
  major,
}: {
  dataDirectory: string;
  passwordFile: string;
  major: number;
}) {
  const init = spawnSync(
    join(stockPrograms(major), "initdb"),
    ["-D", dataDirectory, "-U", "postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "-E", "UTF8", "-N"],
    { ...serviceUser(), encoding: "utf8" },
  );
  if (init.status !== 0) throw new Error(`initdb of PostgreSQL ${major} failed: ${init.stderr}`);
}

type Starting = { postgres: ChildProcess; url: string; said: () => string };

async function waitUntilReady({ postgres, url, said }: Starting): Promise<string> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    if (postgres.exitCode !== null) throw new Error(`PostgreSQL ended with ${postgres.exitCode}: ${said()}`);
    const client = await connect(url).catch(() => undefined);
    if (!client) continue;
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    await client.end();
    return rows[0]?.server_version as string;
  }
  throw new Error(`PostgreSQL did not become ready: ${said()}`);
}

/** Reads what the server says, or its pipe would fill and hold it up; remembers the end. */
function readTail(postgres: ChildProcess): () => string {
  let tail = "";
  postgres.stderr?.setEncoding("utf8").on("data", (text: string) => {
    tail = (tail + text).slice(-4_000);
  });
  return () => tail;
}
