import { describe, expect, test } from "@jest/globals";
import { readPlainRequest } from "../../../src/http/load-shedding/plain-request.ts";

function read(...lines: string[]) {
  return readPlainRequest(Buffer.from(lines.join("\r\n")));
}

describe("a plain request", () => {
  test.each([
    ["without a body", ["GET /graphql?query=%7B__typename%7D HTTP/1.1", "host: a", "", ""], { length: 0 }],
    ["with a body", ["POST /graphql HTTP/1.1", "Host:a", "Content-Length: 2", "", "{}"], { length: 2 }],
    ["below the path", ["POST /graphql/stream HTTP/1.1", "host: a", "content-length: 2", "", "{}"], { length: 2 }],
    ["that keeps alive", ["GET /graphql HTTP/1.1", "host: a", "connection: keep-alive", "", ""], { length: 0 }],
    ["of a page", ["GET /graphql HTTP/1.1", "Origin: https://a.test", "host: y", "", ""], { origin: "https://a.test" }],
  ])("%s is one", (_, lines, expected) => {
    expect(read(...lines)).toMatchObject(expected);
  });

  test.each([
    ["a head without its end", ["POST /graphql HTTP/1.1", "host: a", "content-length: 0", ""]],
    ["a body without its end", ["POST /graphql HTTP/1.1", "host: a", "content-length: 3", "", "{}"]],
    ["more than one request", ["GET /graphql HTTP/1.1", "host: a", "", "GET /graphql HTTP/1.1", "host: a", "", ""]],
    ["two lengths", ["POST /graphql HTTP/1.1", "host: a", "content-length: 2", "content-length: 2", "", "{}"]],
    ["a length that is no number", ["POST /graphql HTTP/1.1", "host: a", "content-length: +2", "", "{}"]],
    ["chunks", ["POST /graphql HTTP/1.1", "host: a", "transfer-encoding: chunked", "", "0", "", ""]],
    [
      "chunks and a length",
      ["POST /graphql HTTP/1.1", "host: a", "content-length: 2", "transfer-encoding: x", "", "{}"],
    ],
    ["an expectation", ["POST /graphql HTTP/1.1", "host: a", "content-length: 2", "expect: 100-continue", "", "{}"]],
    [
      "an upgrade",
      ["GET /graphql HTTP/1.1", "host: a", "connection: keep-alive, upgrade", "upgrade: websocket", "", ""],
    ],
    ["the connection's last", ["GET /graphql HTTP/1.1", "host: a", "connection: close", "", ""]],
    ["a folded line", ["GET /graphql HTTP/1.1", "host: a", "x: y", " content-length: 2", "", ""]],
    ["a bare end of line", ["GET /graphql HTTP/1.1", "host: a", "x: y\ncontent-length: 2", "", ""]],
    ["a space before a colon", ["GET /graphql HTTP/1.1", "host: a", "content-length : 2", "", "{}"]],
    ["no host", ["GET /graphql HTTP/1.1", "x: y", "", ""]],
    ["a control character", ["GET /graphql HTTP/1.1", "host: a", "x: \0", "", ""]],
    ["a head that is too long", ["GET /graphql HTTP/1.1", "host: a", `x: ${"y".repeat(20_000)}`, "", ""]],
    ["the proxy's last", ["GET /graphql HTTP/1.1", "host: a", "proxy-connection: close", "", ""]],
    ["another version", ["GET /graphql HTTP/1.0", "", ""]],
    ["another method", ["OPTIONS /graphql HTTP/1.1", "host: a", "", ""]],
    ["another path", ["GET /health/live HTTP/1.1", "host: a", "", ""]],
    ["a path that begins alike", ["GET /graphqlx HTTP/1.1", "host: a", "", ""]],
    ["an absolute target", ["GET http://a/graphql HTTP/1.1", "host: a", "", ""]],
    ["nothing", []],
  ])("%s is none", (_, lines) => {
    expect(read(...lines)).toBeUndefined();
  });

  test("a hostile head takes no time", () => {
    const lines = Array<string>(5_000).fill("x: : :  y");

    expect(read("GET /graphql HTTP/1.1", ...lines, "x\0: y", "", "")).toBeUndefined(); // 2^5000 steps, if it went back
    expect(read(`GET /graphql?${" HTTP/1.1".repeat(5_000)}`, "", "")).toBeUndefined();
  });
});
