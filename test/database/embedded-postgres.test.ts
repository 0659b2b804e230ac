import { spawn, spawnSync } from "node:child_process";
import {
  access,
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import pg from "pg";
import {
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  startEmbeddedPostgres,
  stopEmbeddedPostgres,
} from "../../src/database/embedded-postgres.ts";

const asRoot = process.getuid?.() === 0;
const started = new Set<string>();
let base: string;

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(asRoot ? "/tmp" : tmpdir(), "embedded-postgres-test-")));
  await chmod(base, 0o755);
});

afterAll(async () => {
  for (const directory of started) await stopEmbeddedPostgres(directory);
  await rm(base, { recursive: true, force: true });
});

function start(directory: string): Promise<EmbeddedPostgres> {
  started.add(directory);
  return startEmbeddedPostgres({ directory, settings: { shared_buffers: "16MB" } });
}

async function connect(server: EmbeddedPostgres): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.url() });
  client.on("error", () => {});
  await client.connect();
  return client;
}

async function query(server: EmbeddedPostgres, sql: string): Promise<unknown[][]> {
  const client = await connect(server);
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows;
  } finally {
    await client.end();
  }
}

async function readPid(server: EmbeddedPostgres): Promise<number> {
  return Number.parseInt(await readFile(join(server.dataDirectory, "postmaster.pid"), "utf8"), 10);
}

describe("a server", () => {
  let directory: string;
  let server: EmbeddedPostgres;

  // Tests run in any order: each finds the server running, whatever the one before did to it.
  beforeEach(async () => {
    directory = join(base, "one", "postgres");
    server = await start(directory);
  });

  test("it folds case beyond ASCII in functions and in text search", async () => {
    const rows = await query(server, "select lower('É'), current_user, to_tsvector('simple', 'ÉCOLE')::text");

    expect(rows).toEqual([["é", "postgres", "'école':1"]]);
  });

  test("it listens on a private socket only, asks for a password and keeps every commit", async () => {
    const impostor = new pg.Client({ connectionString: server.url({ password: "wrong" }) });

    await expect(impostor.connect()).rejects.toMatchObject({ code: "28P01" });
    expect(await query(server, "select current_setting('listen_addresses'), current_setting('fsync')")).toEqual([
      ["", "on"],
    ]);
    expect((await stat(server.socketDirectory)).mode & 0o777).toBe(0o700);
    expect((await stat(join(directory, "superuser-password"))).mode & 0o777).toBe(0o600);
  });

  test("a start while it runs adopts it", async () => {
    const adopted = await start(directory);

    expect(adopted.startedByUs).toBe(false);
    expect(adopted.url()).toBe(server.url());
  });

  test("stopIfUnused leaves a server with clients alone", async () => {
    const client = await connect(server);

    expect(await server.stopIfUnused()).toBe(false);
    await client.end();

    expect(await query(server, "select 1")).toEqual([[1]]);
  });

  test("stopIfUnused leaves a server alone that another command holds, though it has no other connection", async () => {
    const held = await server.hold();
    expect(await server.stopIfUnused()).toBe(false);

    await held[Symbol.asyncDispose]();
    await expect(query(server, "select 1")).resolves.toEqual([[1]]);
  });

  test("stopIfUnused stops a server without clients, and stopping again is no error", async () => {
    expect(await server.stopIfUnused()).toBe(true);
    expect(await server.stopIfUnused()).toBe(false);
    await server.stop();

    expect(await stopEmbeddedPostgres(directory)).toBe(false);
    await expect(access(server.socketDirectory)).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("a start after kill -9 of the server recovers what was committed", async () => {
    await query(server, "create table kept as select 42 as answer");
    const killed = await readPid(server);
    process.kill(killed, "SIGKILL");

    const recovered = await start(directory);

    expect(recovered.startedByUs).toBe(true);
    expect(await readPid(recovered)).not.toBe(killed);
    expect(await query(recovered, "select answer from kept")).toEqual([[42]]);
  });

  test("a start replaces a server that lost its socket", async () => {
    await rm(join(server.socketDirectory, ".s.PGSQL.5432"));

    const replaced = await start(directory);

    expect(replaced.startedByUs).toBe(true);
    expect(await query(replaced, "select 1")).toEqual([[1]]);
  });

  test("a process that got the number of a dead server is neither in the way nor killed", async () => {
    await server.stop();
    const lines = [process.pid, server.dataDirectory, 0, 5432, "/tmp", "", "  1 1", "ready   ", ""];
    await writeFile(join(server.dataDirectory, "postmaster.pid"), lines.join("\n"));

    expect(await stopEmbeddedPostgres(directory)).toBe(false);
    const restarted = await start(directory);

    expect(await readPid(restarted)).not.toBe(process.pid);
    expect(await query(restarted, "select 1")).toEqual([[1]]);
  });

  test.each(asRoot ? ["an ordinary user", "root without the right to look at others' processes"] : [])(
    "another user's process that got the number is neither in the way of %s nor signalled",
    async (who) => {
      await server.stop();
      const { uid, gid } = await stat(server.dataDirectory);
      const stranger = spawn("sleep", ["300"], who.startsWith("root") ? { uid: uid - 1, gid } : {});
      const lines = [stranger.pid, server.dataDirectory, 0, 5432, server.socketDirectory, "", "  1 1", "ready   ", ""];
      const file = join(server.dataDirectory, "postmaster.pid");
      await writeFile(file, lines.join("\n"));
      await chown(file, uid, gid);

      const module = new URL("../../src/database/embedded-postgres.ts", import.meta.url).href;
      const script = `
        const { startEmbeddedPostgres, stopEmbeddedPostgres } = await import(${JSON.stringify(module)});
        const directory = ${JSON.stringify(directory)};
        const stopped = await stopEmbeddedPostgres(directory);
        const { startedByUs, stop } = await startEmbeddedPostgres({ directory });
        await stop();
        console.log(JSON.stringify({ stopped, startedByUs }));`;
      const identity = who.startsWith("root")
        ? ["--inh-caps=-sys_ptrace", "--bounding-set=-sys_ptrace"]
        : [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
      const { stdout, stderr } = spawnSync(
        "setpriv",
        [...identity, "--", process.execPath, "--input-type=module", "-e", script],
        { encoding: "utf8", cwd: "/", timeout: 60_000 },
      );
      const isAlive = stranger.exitCode === null && stranger.signalCode === null;
      stranger.kill("SIGKILL");

      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual({ stopped: false, startedByUs: true });
      expect(isAlive).toBe(true);
    },
  );

  test("an empty postmaster.pid, as a power cut leaves it, is in nobody's way", async () => {
    await server.stop();
    const file = join(server.dataDirectory, "postmaster.pid");
    await writeFile(file, "");
    await utimes(file, 0, 0);

    const restarted = await start(directory);

    expect(restarted.startedByUs).toBe(true);
    expect(await query(restarted, "select 1")).toEqual([[1]]);
  });
});

describe("several starts", () => {
  test("two at once in one directory share one server, and two directories have two", async () => {
    const [first, second, other] = await Promise.all([
      start(join(base, "shared")),
      start(join(base, "shared")),
      start(join(base, "other")),
    ]);

    expect([first.startedByUs, second.startedByUs].sort()).toEqual([false, true]);
    expect(first.url()).toBe(second.url());
    expect(other.socketDirectory).not.toBe(first.socketDirectory);
    await query(other, "create table only_here ()");
    expect(await query(first, "select to_regclass('only_here')")).toEqual([[null]]);
  });

  test("two that end at once do not leave the server to each other", async () => {
    const directory = join(base, "ending");
    const [first, second] = [await start(directory), await start(directory)];

    expect(await Promise.all([first.stopIfUnused(), second.stopIfUnused()])).toContain(true);

    expect(await stopEmbeddedPostgres(directory)).toBe(false);
  });

  test("a cluster made anew in the place of a running one is a new one", async () => {
    const directory = join(base, "renewed");
    const old = await start(directory);
    const orphan = await readPid(old);
    await rm(directory, { recursive: true });

    const renewed = await start(directory);
    process.kill(orphan, "SIGQUIT");
    await rm(old.socketDirectory, { recursive: true });

    expect(renewed.startedByUs).toBe(true);
    expect(renewed.url()).not.toBe(old.url());
    expect(await query(renewed, "select 1")).toEqual([[1]]);
  });

  test("the server outlives a process killed with kill -9", async () => {
    const directory = join(base, "outlives");
    const module = new URL("../../src/database/embedded-postgres.ts", import.meta.url).href;
    const script = `
      const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
      await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)} });
      process.kill(process.pid, "SIGKILL");`;
    started.add(directory);

    const { signal } = spawnSync(process.execPath, ["--input-type=module", "-e", script]);
    const adopted = await start(directory);

    expect(signal).toBe("SIGKILL");
    expect(adopted.startedByUs).toBe(false);
  });
});

describe("places", () => {
  test("a long path with spaces, quotes and other scripts is fine", async () => {
    const directory = join(base, `it's "a" $HOME \`dir\` ü 日本, ${"long ".repeat(40)}`, "postgres");

    const server = await start(directory);

    expect(directory.length).toBeGreaterThan(200);
    expect(server.socketDirectory.length).toBeLessThan(90);
    expect(await query(server, "select 1")).toEqual([[1]]);
    await server.stop();
  });

  (asRoot ? test : test.skip)("root may keep it below a directory closed to others", async () => {
    const directory = join(base, "closed", "checkout", "postgres");
    await mkdir(dirname(directory), { recursive: true });
    await chmod(join(base, "closed"), 0o700);

    const server = await start(directory);

    expect((await stat(server.dataDirectory)).uid).not.toBe(0);
    expect(await query(server, "select 1")).toEqual([[1]]);
    await server.stop();
  });

  test("a corrupt data directory is reported with the server's words and kept", async () => {
    const directory = join(base, "corrupt");
    const { dataDirectory, stop } = await start(directory);
    await stop();
    const control = join(dataDirectory, "global", "pg_control");
    await truncate(control, 100);

    const failure = start(directory);

    await expect(failure).rejects.toThrow(EmbeddedPostgresError);
    await expect(failure).rejects.toThrow(/pg_control.*postgres\.log/);
    expect((await stat(control)).size).toBe(100);
  });

  test.each([
    ["another major version", { "data/PG_VERSION": "16\n", "superuser-password": "secret\n" }, /PostgreSQL 16 /],
    [
      "files of something else",
      { "data/notes.txt": "mine\n", "superuser-password": "secret\n" },
      /not a PostgreSQL data directory/,
    ],
    ["a lost password", { "data/PG_VERSION": "17\n" }, /superuser-password is missing/],
  ])("a data directory with %s is refused and kept", async (name, files, complaint) => {
    const directory = join(base, name);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), content);
    }

    const failure = start(directory);

    await expect(failure).rejects.toThrow(EmbeddedPostgresError);
    await expect(failure).rejects.toThrow(complaint);
    for (const [path, content] of Object.entries(files))
      expect(await readFile(join(directory, path), "utf8")).toBe(content);
  });
});
