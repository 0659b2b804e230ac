import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { hasStockPostgres, startStockPostgres, stockPrograms } from "../../bench/support/stock-postgres.ts";
import { compareCatalogs, readCatalog } from "../../src/catalog/catalog.ts";
import { type Checkout, copyCheckout } from "../support/checkout.ts";
import { connect } from "../support/connect.ts";

/** The oldest PostgreSQL that is supported, from Debian's package postgresql-15. */
const programs = stockPrograms(15);
const isInstalled = hasStockPostgres(15);
if (!isInstalled) {
  // biome-ignore lint/suspicious/noConsole: a test that does not run must not go unnoticed
  console.warn(`POSTGRESQL 15 IS NOT TESTED: there is none in ${programs}. Install it, or set POSTGRES_15_PROGRAMS.`);
}

(isInstalled ? describe : describe.skip)("npm start with an external PostgreSQL 15", () => {
  let checkout: Checkout;
  let server: { port: number; stop(): Promise<void> };

  beforeAll(async () => {
    checkout = await copyCheckout();
    server = await startStockPostgres({ password: "root-password", settings: { fsync: "off" } });
  });
  afterAll(async () => {
    await checkout[Symbol.asyncDispose]();
    await server.stop();
  });

  const urls = (database: string) => ({
    ROOT_DATABASE_URL: `postgres://postgres:root-password@127.0.0.1:${server.port}/postgres`,
    DATABASE_URL: `postgres://quintet_owner:owner-password@127.0.0.1:${server.port}/${database}`,
    AUTH_DATABASE_URL: `postgres://quintet_authenticator:login-password@127.0.0.1:${server.port}/${database}`,
  });

  test("with a superuser's URL once, it makes roles and database; without it, it serves from then on", async () => {
    const { ROOT_DATABASE_URL, ...environment } = urls("quintet");

    const first = await checkout.start({ ...environment, ROOT_DATABASE_URL });
    await first.ready();
    const signUp = await first.send(
      'mutation { signUp(input: {username: "anna", password: "correct horse"}) { user { username } } }',
    );
    await first.end("SIGTERM");
    const settings = await giveUpSettings(ROOT_DATABASE_URL.replace(/postgres$/, "quintet"));
    const second = await checkout.start(environment);
    await second.ready();
    const signIn = await second.send(
      'mutation { signIn(input: {login: "Anna", password: "correct horse"}) { user { username } } }',
    );
    const { data: compiling } = await second.send("{ single: jitSetting planned: jitSetting @include(if: true) }");
    await second.end("SIGTERM");

    expect(settings).toContain("jit=off");
    expect(compiling).toEqual({ single: "off", planned: "off" });
    expect(signUp.data.signUp.user.username).toBe("anna");
    expect(signIn.data.signIn.user.username).toBe("anna");
    expect(first.output()).not.toMatch(/demo/i);
  });

  test("a superuser's DATABASE_URL is enough, and the objects still belong to quintet_owner", async () => {
    const root = `postgres://postgres:root-password@127.0.0.1:${server.port}/second`;

    const running = await checkout.start({ DATABASE_URL: root, AUTH_DATABASE_URL: urls("second").AUTH_DATABASE_URL });
    await running.ready();
    await running.end("SIGTERM");
    await using client = await connect(root);
    const { rows } = await client.query(
      "select distinct tableowner from pg_tables where schemaname in ('identity', 'learning')",
    );

    expect(rows).toEqual([{ tableowner: "quintet_owner" }]);
  });

  test("the generated docs are the same bytes as those that the embedded PostgreSQL makes", async () => {
    const checked = await checkout.run("src/cli/docs.ts", ["--check"], urls("unmade"));

    expect(checked).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("what the owner dumps with pg_dump is restored by pg_restore into a database that bootstrap.sql made ready", async () => {
    const { ROOT_DATABASE_URL: root, ...environment } = urls("dumped");
    const running = await checkout.start({ ...environment, ROOT_DATABASE_URL: root });
    await running.ready();
    await running.send('mutation { signUp(input: {username: "dora", password: "correct horse"}) { user { id } } }');
    await running.end("SIGTERM");
    const file = join(checkout.directory, "quintet.dump");
    const restored = urls("restored").DATABASE_URL;

    const steps = [
      await program("pg_dump", [
        "--format=custom",
        "--no-owner",
        "--exclude-schema=public",
        `--file=${file}`,
        environment.DATABASE_URL,
      ]),
      await program("psql", ["-qc", "create database restored", root]),
      await program("psql", [
        "-qv",
        "ON_ERROR_STOP=1",
        `--file=${join(checkout.directory, "migrations/bootstrap.sql")}`,
        root.replace(/postgres$/, "restored"),
      ]),
      await program("pg_restore", ["--exit-on-error", "--no-owner", `--dbname=${restored}`, file]),
    ];
    const again = await checkout.start({
      DATABASE_URL: restored,
      AUTH_DATABASE_URL: urls("restored").AUTH_DATABASE_URL,
    });
    await again.ready();
    const signIn = await again.send(
      'mutation { signIn(input: {login: "dora", password: "correct horse"}) { user { username } } }',
    );
    await again.end("SIGTERM");
    await using before = await connect(environment.DATABASE_URL);
    await using after = await connect(restored);
    const differences = compareCatalogs(await readCatalog(before), await readCatalog(after));

    expect(steps).toEqual(Array(4).fill({ exitCode: 0, stderr: "" }));
    expect(signIn.data.signIn.user.username).toBe("dora");
    expect(again.output()).not.toContain("migrations");
    expect(differences).toEqual([]);
  });

  test("an analyst's own login reads by psql and by pg, is listed, and ends when it is revoked", async () => {
    const environment = urls("analysts");
    const owner = await checkout.run("src/cli/db-url.ts", [], environment);
    await using database = await connect(owner.stdout.trim());
    await database.query("insert into identity.users (username, role) values ('alma', 'analyst'), ('mia', 'member')");
    const command = (...words: string[]) => checkout.run("src/cli/db-url.ts", ["analyst", ...words], environment);

    const made = await command("--account", "alma", "--days", "2");
    const url = made.stdout.trim();
    await using client = await connect(url);
    const names = await client.query("select username from identity.users order by username");
    const counted = await program("psql", [url, "-qc", "select count(*) from coaching.tasks"]);
    const unwritten = await program("psql", [
      ...[url, "-qc", "set default_transaction_read_only = off"],
      ...["-c", "update identity.users set username = 'x'"],
    ]);
    const listed = await command("--list");
    const ofMember = await command("--account", "mia");
    const revoked = await command("--account", "alma", "--revoke");
    const late = await connect(url).catch(({ code }) => code);

    expect(names.rows).toEqual([{ username: "alma" }, { username: "mia" }]);
    expect(counted).toMatchObject({ exitCode: 0 });
    expect(unwritten.stderr).toMatch(/permission denied/);
    expect(listed.stdout).toMatch(/^alma {2}until \d{4}-\d\d-\d\d {2}quintet_analyst_[0-9a-f]{32}\n$/);
    expect(ofMember).toMatchObject({ exitCode: 1, stdout: "" });
    expect(revoked).toMatchObject({ exitCode: 0, stderr: "" });
    expect(late).toBe("28P01");
  });

  test("a server without the roles, and no superuser's URL, is told what to run", async () => {
    await using root = await connect(`postgres://postgres:root-password@127.0.0.1:${server.port}/postgres`);
    await root.query("create role plain_owner login password 'plain-password'");
    await root.query("create database plain owner plain_owner");

    const { exitCode, stderr } = await checkout.run("src/main.ts", [], {
      PORT: "0",
      DATABASE_URL: `postgres://plain_owner:plain-password@127.0.0.1:${server.port}/plain`,
      AUTH_DATABASE_URL: urls("plain").AUTH_DATABASE_URL,
    });

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/quintet_owner|ROOT_DATABASE_URL/);
    expect(stderr).not.toMatch(/plain-password|login-password|\n +at /);
  });
});

/**
 * Makes the login role one that bootstrap.sql did not make, on a server that compiles, and lets requests tell whether it
 * does. Returns the settings that the role had.
 */
async function giveUpSettings(url: string): Promise<string[]> {
  await using root = await connect(url);
  const { rows } = await root.query<{ settings: string[]; compiles: boolean }>(
    `select rolconfig as settings, pg_jit_available() as compiles from pg_roles where rolname = 'quintet_authenticator'`,
  );
  await root.query(`
    alter role quintet_authenticator reset jit;
    create function identity.jit_setting() returns text stable language sql as $$ select current_setting('jit') $$;
    grant execute on function identity.jit_setting() to quintet_anonymous;`);
  if (!rows[0]?.compiles) throw new Error("This PostgreSQL has no JIT: it proves nothing.");
  return rows[0].settings;
}

/** One of PostgreSQL's own programs, run to its end. */
async function program(name: string, args: string[]): Promise<{ exitCode: number | null; stderr: string }> {
  const child = spawn(join(programs, name), args, { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [exitCode] = await once(child, "close");
  return { exitCode, stderr };
}
