import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { compareBodies } from "../../bench/support/bodies.ts";
import type { Subject } from "../../bench/support/subject.ts";
import { graphqlDialect, plain } from "../../bench/workloads/dialect.ts";
import { findWorkload } from "../../bench/workloads/workloads.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const holdings = { userId: "anna", projects: [1], features: [1], stories: [7], newest: 7 };
const byKey = { workload: findWorkload("by-key"), holdings, firstIndex: 1 };

test("the same rows in other words are the same", async () => {
  const subjects = [
    await answering("floor", '{"data":{"story":{"id":7,"status":"done","createdAt":"2026-01-01T00:00:00+00:00"}}}'),
    await answering("quintet", '{"data":{"story":{"createdAt":"2026-01-01 00:00:00.000Z","status":"DONE","id":7}}}'),
  ];

  const bytes = await compareBodies(subjects, byKey);

  expect([...bytes.keys()]).toEqual(["floor", "quintet"]);
});

test("another value is noticed, and said whose it is", async () => {
  const subjects = [
    await answering("floor", '{"data":{"story":{"id":7,"status":"done"}}}'),
    await answering("quintet", '{"data":{"story":{"id":7,"status":"failed"}}}'),
  ];

  await expect(compareBodies(subjects, byKey)).rejects.toThrow(/floor and quintet/);
});

test("a row that is missing for all is no agreement", async () => {
  const subjects = [
    await answering("floor", '{"data":{"story":null}}'),
    await answering("quintet", '{"data":{"story":null}}'),
  ];

  await expect(compareBodies(subjects, byKey)).rejects.toThrow(/no rows/);
});

test("an error is no answer, even with data", async () => {
  const subjects = [await answering("floor", '{"data":{"story":{"id":7}},"errors":[{"message":"denied"}]}')];

  await expect(compareBodies(subjects, byKey)).rejects.toThrow(/denied/);
});

test("only what an API's types force is taken off an answer", () => {
  expect(plain({ sum: "12", status: "IN_PROGRESS", title: "DONE 2026", count: 3 })).toEqual({
    sum: 12,
    status: "in_progress",
    title: "DONE 2026",
    count: 3,
  });
});

/** A contender whose server gives one answer to all. */
async function answering(name: "floor" | "quintet", body: string): Promise<Subject> {
  const server = createServer((_, response) => response.end(body)).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  const dialect = graphqlDialect({ "by-key": { document: "{ story { id } }", canonical: ({ story }) => story } });
  return {
    contender: { name, title: name, dialect, policies: true, isPeer: false },
    pid: process.pid,
    port: (server.address() as AddressInfo).port,
    headers: {},
    [Symbol.asyncDispose]: async () => {},
  };
}
