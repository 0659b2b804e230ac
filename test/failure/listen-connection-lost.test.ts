import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Checkout, copyCheckout, type Running } from "../support/checkout.ts";
import { connect } from "../support/connect.ts";
import { until } from "../support/until.ts";

/** `npm run dev` listens for schema changes on a connection of its own. */
let checkout: Checkout;
let server: Running;

beforeAll(async () => {
  checkout = await copyCheckout();
  server = await checkout.start({}, "src/cli/dev.ts");
  await server.ready();
});
afterAll(async () => {
  await server.end("SIGTERM");
  await checkout[Symbol.asyncDispose]();
});

test("a listening connection that is lost is made anew, and the API follows the database again", async () => {
  const rootUrl = (await checkout.run("src/cli/db-url.ts", ["root"])).stdout.trim();
  await using root = await connect(rootUrl);

  const { rowCount: lost } = await root.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' and pid <> pg_backend_pid()",
  );
  await until(async () => {
    const { rowCount } = await root.query("select from pg_stat_activity where query ilike 'listen %'");
    return Boolean(rowCount);
  });
  await writeFile(
    join(checkout.directory, "migrations/current/1-mottoes.sql"),
    "alter table learning.courses drop column if exists motto;\nalter table learning.courses add column motto text;\ngrant select (motto) on learning.courses to quintet_educator;\n",
  );
  await until(async () => {
    const { data } = await server.send('{ __type(name: "LearningCourse") { fields { name } } }');
    return data.__type.fields.some(({ name }: { name: string }) => name === "motto");
  });

  expect(lost).toBeGreaterThan(0);
  expect((await server.send("{ currentUser { id } }")).status).toBe(200);
});
