import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { asksForSocket } from "../../../src/http/graphql-path.ts";
import { createHttpServer, type HttpServer } from "../../../src/http/http-server.ts";
import type { AdmissionControl } from "../../../src/http/load-shedding/admission-control.ts";
import { shedLoad } from "../../../src/http/load-shedding/shed-load.ts";

/** Admission control that is as full as the test says. */
const admission: AdmissionControl & { isOverloaded: boolean; hasFreePermit: boolean; turnedAway: number } = {
  isOverloaded: true,
  permits: 1,
  hasFreePermit: false,
  turnedAway: 0,
  acquire: () => (admission.hasFreePermit ? { release() {} } : undefined),
  reject: () => void admission.turnedAway++,
  lend() {},
  takeFrom: () => undefined,
};

let server: HttpServer;
/** What the HTTP parser made of what came. */
let parsed: IncomingMessage[];
let clients: Socket[];
/** The server's ends of connections that are no longer HTTP's. */
let upgraded: Duplex[];

beforeEach(async () => {
  Object.assign(admission, { isOverloaded: true, hasFreePermit: false, turnedAway: 0 });
  parsed = [];
  clients = [];
  upgraded = [];
  server = createHttpServer(
    shedLoad({
      admission,
      headers: ["x-content-type-options", "nosniff"],
      allowsOrigin: (origin) => origin === "https://listed.test",
      isDraining: () => server.draining,
      listener: async (request, response) => {
        let body = "";
        for await (const piece of request) body += piece;
        const answer = `served ${body}`;
        response.writeHead(200, { "content-length": answer.length }).end(answer);
      },
    }),
    asksForSocket,
  );
  server.on("request", (request) => parsed.push(request));
  server.on("upgrade", (_request, socket) => {
    upgraded.push(socket);
    socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
    socket.on("end", () => socket.end());
    socket.on("data", function (this: Socket, frame) {
      this.write(`echo ${frame}`);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(async () => {
  for (const client of clients) client.destroy();
  await server.drain();
});

/** A client that writes bytes as they are and reads whatever comes back. */
async function open() {
  const socket = connect({ port: (server.address() as AddressInfo).port, host: "127.0.0.1", noDelay: true });
  clients.push(socket.setEncoding("latin1").on("error", () => {}));
  let received = "";
  socket.on("data", (text) => {
    received += text;
  });
  await once(socket, "connect");

  /** Sends pieces that arrive one by one, and returns what is answered until it is quiet. */
  async function send(...pieces: string[]): Promise<string> {
    received = "";
    for (const piece of pieces) {
      socket.write(piece, "latin1");
      await sleep(10);
    }
    for (let length = 0, waited = 0; (received.length > length || !length) && waited < 1_000; waited += 35) {
      length = received.length;
      await sleep(35);
    }
    return received.replaceAll(/date: .*\r\n/gi, "");
  }

  /** Sends the last request of all, and returns everything that is answered until the server closes. */
  async function sendLast(piece: string): Promise<string> {
    const closed = once(socket, "close");
    received = "";
    socket.write(piece, "latin1");
    await closed;
    return received;
  }

  return Object.assign(socket, { send, sendLast });
}

function plain(body = "{}", ...headers: string[]): string {
  const head = ["POST /graphql HTTP/1.1", "host: a", `content-length: ${body.length}`, ...headers];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}

const bodiless = "GET /graphql HTTP/1.1\r\nhost: a\r\n\r\n";
const upgrade = "GET /graphql HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n";

/** A connection that was refused so often that its plain requests are no longer parsed. */
async function openRefused() {
  const connection = await open();
  for (let time = 0; time < 3; time++) await connection.send(plain());
  return connection;
}

describe("while overload lasts, a connection on which requests were refused", () => {
  test("has its next ones refused without being parsed: the same answer, and all are counted", async () => {
    const connection = await open();

    const answers: string[] = [];
    for (let time = 0; time < 5; time++) answers.push(await connection.send(plain()));

    expect(parsed).toHaveLength(2);
    expect(admission.turnedAway).toBe(3);
    for (const answer of answers) {
      const [head = "", body = ""] = answer.split("\r\n\r\n");
      expect(head).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\n/);
      expect(head).toContain("content-type: application/json; charset=utf-8\r\n");
      expect(head).toMatch(/retry-after: 1(\r\n|$)/);
      expect(head).toContain("x-content-type-options: nosniff");
      expect(head).toContain(`content-length: ${body.length}`);
      expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: "UNAVAILABLE" } }] });
    }
  });

  test("is served as soon as there is room", async () => {
    const connection = await openRefused();

    admission.hasFreePermit = true;
    const served = [await connection.send(plain("first")), await connection.send(plain("second"))];
    admission.hasFreePermit = false;
    const before = parsed.length;
    const refused = await connection.send(plain());

    expect(served).toEqual([expect.stringMatching(/served first$/), expect.stringMatching(/served second$/)]);
    expect(refused).toContain(" 503 ");
    expect(parsed).toHaveLength(before);
  });

  test("is the parser's again when overload is over", async () => {
    const connection = await openRefused();

    admission.isOverloaded = false;
    const before = parsed.length;
    const answers = [await connection.send(plain()), await connection.send(plain())];

    expect(answers).toEqual([expect.stringContaining(" 503 "), expect.stringContaining(" 503 ")]);
    expect(parsed).toHaveLength(before + 2);
  });

  test("lets pages of listed origins read that they were refused, and no others", async () => {
    const connection = await openRefused();

    const before = parsed.length;
    const listed = await connection.send(plain("", "origin: https://listed.test"));
    const other = await connection.send(plain("", "origin: https://other.test"));

    expect(parsed).toHaveLength(before);
    expect(listed).toContain("\r\naccess-control-allow-origin: https://listed.test\r\n");
    expect(listed).toContain("\r\naccess-control-expose-headers: retry-after\r\n");
    expect(listed).toContain("\r\nvary: Origin\r\n");
    expect(other).not.toContain("access-control");
  });

  test.each<[title: string, ...pieces: string[]]>([
    ["in two pieces", plain("{}").slice(0, 30), plain("{}").slice(30)],
    ["whose body comes later", plain("{}").slice(0, -2), "{}"],
    ["and another at once", plain() + plain()],
    ["and part of another, then the rest", plain() + plain().slice(0, 30), plain().slice(30)],
    ["in chunks", "POST /graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"],
    ["with two lengths", plain("{}", "content-length: 3")],
    ["with a folded line", plain("{}", "x: y", " z")],
    ["with a bare end of line", plain("{}", "x: y\nz: y")],
    ["without a host", "GET /graphql HTTP/1.1\r\nconnection: close\r\n\r\n"],
    ["which is the last", plain("{}", "connection: close")],
    ["which expects to be asked for its body", plain("{}", "expect: 100-continue")],
    ["of another version", "POST /graphql HTTP/1.0\r\ncontent-length: 2\r\n\r\n{}"],
    ["of another method", "OPTIONS /graphql HTTP/1.1\r\nhost: a\r\n\r\n"],
    ["for another path", "GET /health/live HTTP/1.1\r\nhost: a\r\n\r\n"],
    ["that is none", "hello\r\n\r\n"],
  ])("answers a request %s as any connection does", async (_, ...pieces) => {
    const fresh = await open();
    const refused = await openRefused();

    const [expected, answer] = [await fresh.send(...pieces), await refused.send(...pieces)];

    expect(answer).toBe(expected);
    expect(refused.closed).toBe(fresh.closed);
    if (!refused.closed) expect(await refused.send(plain())).toContain(" 503 ");
  });

  test("is answered in order when its next request does not wait for an answer", async () => {
    const connection = await openRefused();

    const same = await connection.send(plain(), plain());
    for (let time = 0; time < 3; time++) await connection.send(plain());
    const other = await connection.send(plain(), "GET /health/live HTTP/1.1\r\nhost: a\r\n\r\n");

    const statuses = (answers: string) => answers.match(/(?<=HTTP\/1\.1 )\d+/g);
    expect(statuses(same)).toEqual(["503", "503"]);
    expect(statuses(other)).toEqual(["503", "200"]);
  });

  test("can still become a WebSocket", async () => {
    const connection = await openRefused();

    const switched = await connection.send(upgrade);
    const echo = await connection.send(plain());

    expect(switched).toMatch(/^HTTP\/1\.1 101 /);
    expect(echo).toBe(`echo ${plain()}`);
  });

  test.each([
    ["that began before it was refused", [plain() + upgrade.slice(0, -2), "\r\n"]],
    ["whose last line came as a request of its own", [`${plain() + upgrade.slice(0, -2)}x-begun: `, bodiless]],
    ["that did not wait for the refusal", [plain() + upgrade]],
  ])("lets go of an upgrade %s", async (_, pieces) => {
    const connection = await open();
    for (const piece of pieces) await connection.send(piece);

    const echoes = [await connection.send("frame"), await connection.send(bodiless), await connection.send(plain())];
    const other = await (await open()).send(plain());

    expect(echoes).toEqual(["echo frame", `echo ${bodiless}`, `echo ${plain()}`]);
    expect(other.match(/HTTP/g)).toHaveLength(1);
    expect(upgraded.map((socket) => socket.listenerCount("data"))).toEqual([1]);
  });

  test("has no request made of what came before it and another one", async () => {
    const connection = await open();
    const begun = "POST /graphql HTTP/1.1\r\nhost: a\r\nx-begun: ";

    await connection.send(plain() + begun);
    await connection.send(plain());
    await connection.send(plain());
    admission.hasFreePermit = true;
    const answer = await connection.send(plain("{}", "authorization: Bearer of another"));

    const { headers } = parsed.at(-1) as IncomingMessage;
    expect(answer).toContain("served {}");
    expect(headers.authorization).toBe("Bearer of another");
    expect(headers).not.toHaveProperty("x-begun");
  });

  test("has nothing taken for a request that belongs to the body of another", async () => {
    const connection = await open();
    const begun = "POST /graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\nx-begun: ";

    await connection.send(plain() + begun);
    await connection.send(bodiless); // the end of that head
    const answer = await connection.send(bodiless);

    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  test("has no request made of the end of a body that came late", async () => {
    const connection = await open();
    const inner = plain("", "x-inner: yes");
    const chunk = plain(`${inner}POST /graphql HTTP/1.1\r\nx-begun: `, "x-outer: yes");
    const swallowed = chunk.indexOf(inner);

    await connection.send(plain("x".repeat(swallowed)).slice(0, -swallowed)); // refused before its body came
    await connection.send(chunk); // which begins with that body
    await connection.send(plain());
    await connection.send(plain());
    admission.hasFreePermit = true;
    await connection.send(plain("{}", "authorization: Bearer of another"));

    const { headers } = parsed.at(-1) as IncomingMessage;
    expect(headers.authorization).toBe("Bearer of another");
    expect(headers).not.toHaveProperty("x-begun");
  });

  test("is told that an answer is its last once the server stops", async () => {
    const connection = await openRefused();

    const drained = server.drain();
    const answer = await connection.send(plain());
    await drained;

    expect(answer).toMatch(/^HTTP\/1\.1 503 .*\r\nconnection: close\r\n/is);
  });

  test("is told so too when its refusal was due before the server stopped", async () => {
    const connection = await openRefused();

    const answer = connection.send(plain());
    await sleep(5);
    await server.drain();

    expect(await answer).toMatch(/^HTTP\/1\.1 503 .*\r\nconnection: close\r\n/is);
  });

  test("is answered once for each request, however many come before it reads an answer", async () => {
    const connection = await openRefused();

    connection.pause();
    for (let time = 0; time < 1_000; time++) {
      admission.hasFreePermit = time % 7 === 0;
      connection.write(time % 3 ? plain() : plain().repeat(20));
      if (time % 10 === 0) await sleep(1);
    }
    connection.resume();
    const answers = await connection.sendLast(plain("{}", "connection: close"));

    expect(answers.match(/HTTP\/1\.1 (200|503) /g)).toHaveLength(666 + 334 * 20 + 1);
  });

  test("may go away before it is answered", async () => {
    const [gone, half] = [await openRefused(), await openRefused()];

    gone.write(plain());
    half.end(plain());
    await sleep(5);
    gone.destroy();
    await sleep(35);

    expect(await (await open()).send(plain())).toContain(" 503 ");
  });
});
