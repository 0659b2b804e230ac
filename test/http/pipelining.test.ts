import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { createHttpServer, type HttpServer } from "../../src/http/http-server.ts";

let server: HttpServer;
/** In which turn of the event loop each request was served, and with what body. */
let served: { turn: number; url: string; body: string }[];
let turn = 0;
let isCounting = true;

beforeAll(async () => {
  const count = () => {
    turn += 1;
    if (isCounting) setImmediate(count);
  };
  count();
  server = createHttpServer((request, response) => {
    const { turn: at, url = "" } = { turn, url: request.url };
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      served.push({ turn: at, url, body });
      response.end(url);
    });
  });
  server.listen(0, "localhost");
  await once(server, "listening");
});
beforeEach(() => {
  served = [];
});
afterAll(async () => {
  isCounting = false;
  await server.drain();
});

const get = (url: string) => `GET ${url} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
const post = (url: string, body: string) =>
  `POST ${url} HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

/** What comes back for bytes that are sent in these pieces, until the connection ends or `enough` has come. */
async function send(pieces: readonly string[], enough: (text: string) => boolean = () => false): Promise<string> {
  const socket = connect((server.address() as { port: number }).port, "localhost");
  let text = "";
  const ended = new Promise<void>((resolve) => {
    socket.on("data", (chunk) => {
      text += chunk;
      if (enough(text)) resolve();
    });
    socket.on("close", () => resolve());
  });
  for (const piece of pieces) {
    socket.write(piece);
    await new Promise((wake) => setTimeout(wake, 10));
  }
  await ended;
  socket.destroy();
  return text;
}

test("requests that come at once are answered in order, the first few at once, the others each in a turn of its own", async () => {
  const urls = Array.from({ length: 50 }, (_, i) => `/${i}`);

  const text = await send([urls.map(get).join("")], (it) => it.endsWith("/49"));

  expect(text.match(/\/\d+$/gm)).toBeTruthy();
  expect(served.map(({ url }) => url)).toEqual(urls);
  expect(new Set(served.map(({ turn: at }) => at)).size).toBeGreaterThan(40);
});

test("a body comes whole to the request that it belongs to, however late it is", async () => {
  const large = "x".repeat(300_000);
  const bytes = get("/a") + post("/b", "bb") + post("/c", large) + get("/d");

  await send([bytes.slice(0, 250), bytes.slice(250, 100_000), bytes.slice(100_000)], (it) => it.endsWith("/d"));

  expect(served.map(({ url, body }) => [url, body.length])).toEqual([
    ["/a", 0],
    ["/b", 2],
    ["/c", large.length],
    ["/d", 0],
  ]);
});

test("thousands are answered, and others are served meanwhile", async () => {
  const urls = Array.from({ length: 10_000 }, (_, i) => `/${i}`);

  const all = send([urls.map(get).join("")], (it) => it.endsWith("/9999"));
  while (served.length < 9) await new Promise((wake) => setImmediate(wake));
  await send([get("/other")], (it) => it.endsWith("/other"));
  const servedBefore = served.length;
  const text = await all;

  expect(servedBefore).toBeLessThan(9_000);
  expect(text.match(/HTTP\/1.1 200/g)).toHaveLength(10_000);
  expect(served.map(({ url }) => url).filter((url) => url !== "/other")).toEqual(urls);
});

test("a connection serves as many as it likes that wait for their answers, by twos", async () => {
  const socket = connect((server.address() as { port: number }).port, "localhost");
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk;
  });

  for (let i = 0; i < 150; i++) {
    socket.write(get(`/${i}a`) + get(`/${i}b`));
    while (!text.endsWith(`/${i}b`)) await once(socket, "data");
  }
  socket.destroy();

  expect(served).toHaveLength(300);
});
