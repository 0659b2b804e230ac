import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withDatabase } from "../../src/database/bootstrap.ts";
import { type Checkout, copyCheckout, freePort } from "../support/checkout.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let checkout: Checkout;

beforeAll(async () => {
  checkout = await copyCheckout();
});
afterAll(async () => {
  await checkout[Symbol.asyncDispose]();
});

async function start(environment: Record<string, string>) {
  const { exitCode, stderr } = await checkout.run("src/main.ts", [], { PORT: "0", ...environment });
  return { exitCode, stderr };
}

describe("an environment that cannot work is told plainly, with exit code 1 and no secret", () => {
  test("every wrong, missing and unknown variable at once", async () => {
    const { exitCode, stderr } = await start({
      PORT: "eighty",
      DATABASE_URL: "mysql://root:hunter2@db/app",
      QUINTET_POOL_SIZE: "1000",
      QUINTET_ACCES_TOKEN_SECONDS: "60",
      QUINTET_GITHUB_CLIENT_ID: "abc",
    });

    expect(exitCode).toBe(1);
    for (const name of [
      "PORT",
      "DATABASE_URL",
      "QUINTET_POOL_SIZE",
      "QUINTET_ACCESS_TOKEN_SECONDS",
      "QUINTET_GITHUB_CLIENT_SECRET",
    ]) {
      expect(stderr).toContain(name);
    }
    expect(stderr).not.toContain("hunter2");
    expect(stderr).not.toMatch(/\n +at /);
  });

  test("a database that does not answer", async () => {
    const port = await freePort();
    const { exitCode, stderr } = await start({
      DATABASE_URL: `postgres://quintet_owner:hunter2@127.0.0.1:${port}/app`,
      AUTH_DATABASE_URL: `postgres://quintet_authenticator:hunter3@127.0.0.1:${port}/app`,
    });

    expect(exitCode).toBe(1);
    expect(stderr).toContain(`127.0.0.1:${port}`);
    expect(stderr).not.toMatch(/hunter|\n +at /);
  });

  test("a wrong password", async () => {
    const { ownerUrl, authenticatorUrl } = database.connections;

    const { exitCode, stderr } = await start({
      DATABASE_URL: ownerUrl.replace("test-password", "hunter2"),
      AUTH_DATABASE_URL: authenticatorUrl,
    });

    expect(exitCode).toBe(1);
    expect(stderr).toContain("quintet_owner");
    expect(stderr).not.toMatch(/hunter2|\n +at /);
  });

  test("an unreadable .gmrc", async () => {
    const { ownerUrl, authenticatorUrl, rootUrl } = database.connections;
    await using broken = await copyCheckout();
    await writeFile(join(broken.directory, ".gmrc"), "{ afterReset: [");
    await using root = await connect(rootUrl);
    await root.query("create database empty_for_gmrc");

    const { exitCode, stderr } = await broken.run("src/main.ts", [], {
      PORT: "0",
      DATABASE_URL: withDatabase(ownerUrl, "empty_for_gmrc"),
      AUTH_DATABASE_URL: withDatabase(authenticatorUrl, "empty_for_gmrc"),
      ROOT_DATABASE_URL: rootUrl,
    });
    await root.query("drop database empty_for_gmrc with (force)");

    expect(exitCode).toBe(1);
    expect(stderr).toContain(".gmrc");
  });
});

describe("requests are not served with more rights than an API role's", () => {
  const roles: { name: string; options: string }[] = [
    { name: "a superuser", options: "superuser" },
    { name: "a role that bypasses row level security", options: "bypassrls noinherit" },
    { name: "a member of the owner", options: "noinherit in role quintet_owner" },
    { name: "a role that inherits", options: "inherit in role quintet_anonymous" },
    { name: "a role that may become no API role", options: "noinherit" },
  ];

  test.each(roles)("$name is refused", async ({ options }) => {
    const { ownerUrl, authenticatorUrl, rootUrl } = database.connections;
    await using root = await connect(rootUrl);
    await root.query(`create role unfit login password 'test-password' ${options}`);
    await root.query(
      `grant connect on database ${new URL(ownerUrl.replace("@/", "@host/")).pathname.slice(1)} to unfit`,
    );

    const { exitCode, stderr } = await start({
      DATABASE_URL: ownerUrl,
      AUTH_DATABASE_URL: authenticatorUrl.replace("quintet_authenticator", "unfit"),
    });
    await root.query(`drop owned by unfit; drop role unfit`);

    expect(exitCode).toBe(1);
    expect(stderr).toContain("AUTH_DATABASE_URL");
    expect(stderr).not.toMatch(/test-password|\n +at /);
  });

  test("the owner itself is refused", async () => {
    const { ownerUrl } = database.connections;

    const { exitCode, stderr } = await start({
      DATABASE_URL: ownerUrl,
      AUTH_DATABASE_URL: `${ownerUrl}&application_name=other`,
    });

    expect(exitCode).toBe(1);
    expect(stderr).toContain("AUTH_DATABASE_URL");
  });
});
