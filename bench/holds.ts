import { fork } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { getIntrospectionQuery } from "graphql";
import { WebSocket } from "ws";
import { bombs } from "../test/graphql/limits/support/bombs.ts";
import { dearest } from "../test/graphql/limits/support/dearest.ts";
import { jsonBombs } from "../test/graphql/limits/support/json-bombs.ts";

// How long anybody can hold the event loop who has not signed in, in CPU time of the main thread: the least of some rounds of
// each kind, since a collection that an earlier one has caused falls into some of them. `node bench/holds.ts <part of a name> <rounds>`
// sends those kinds only. As many rounds, but the first, are of a server that has warmed up.

type Send = (round: number) => Promise<unknown>;

const target = 50;
const [, , part = "", rounds = "5"] = process.argv;

const server = fork(join(import.meta.dirname, "support/measured-server.ts"), {
  execArgv: ["--no-warnings", "--expose-gc"],
});
const [{ url }] = (await once(server, "message")) as [{ url: string }];
const port = Number(new URL(url).port);

async function measure(): Promise<number> {
  server.send("figures");
  const [{ holdMilliseconds }] = (await once(server, "message")) as [{ holdMilliseconds: number }];
  return holdMilliseconds;
}

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body }).then(
    (response) => response.text(),
  );
const operation = (query: string, variables?: object) => post(JSON.stringify({ query, variables }));
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join("");

/** Bytes as they are; ends with the connection, or when nothing has come for a while. */
async function raw(bytes: string | Buffer): Promise<void> {
  const socket = connect(port, "localhost");
  socket.on("error", () => {});
  socket.on("data", () => {});
  socket.write(bytes);
  await Promise.race([once(socket, "close"), setTimeout(700)]);
  socket.destroy();
}

async function overSocket(
  messages: (string | Buffer)[],
  init = '{"type":"connection_init"}',
  then = 300,
): Promise<void> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  socket.on("error", () => {});
  await once(socket, "open");
  socket.send(init);
  await Promise.race([once(socket, "message"), once(socket, "close")]);
  for (const message of messages) socket.send(message);
  await setTimeout(then);
  socket.terminate();
}

/** Frames with an all-zero mask, as many as fit one write. */
const frames = (count: number, head: number[], body = "") => {
  const text = Buffer.from(body);
  const one = Buffer.from([...head.slice(0, 1), 0x80 | text.length, 0, 0, 0, 0, ...text]);
  return Buffer.concat(Array(count).fill(one));
};
async function rawSocket(bytes: Buffer): Promise<void> {
  const socket = connect(port, "localhost");
  socket.on("error", () => {});
  socket.write(
    `GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`,
  );
  await once(socket, "data");
  socket.on("data", () => {});
  socket.write(bytes);
  await Promise.race([once(socket, "close"), setTimeout(700)]);
  socket.destroy();
}

const kinds = new Map<string, Send>();
for (const { name, text } of jsonBombs) {
  kinds.set(`body: ${name}`, () => post(text(980_000, "x")));
  kinds.set(`body of 4 kB: ${name}`, () => post(text(3_900, "x")));
  kinds.set(`variables: ${name}`, () => post(text(980_000, "variables")));
  kinds.set(`frame: ${name}`, () => overSocket([text(980_000, "payload")]));
  kinds.set(`init: ${name}`, () => overSocket([], text(980_000, "payload"), 10));
  kinds.set(`query string: ${name}`, () =>
    fetch(`${url}/graphql?variables=${encodeURIComponent(text(7_000, "x")).slice(0, 14_000)}`).then((it) => it.text()),
  );
}
for (const { name, query, variables } of bombs) kinds.set(`bomb: ${name}`, () => operation(query, variables));
for (const [i, { name, mostOfVisitors, most: mostOfAll, make }] of dearest.entries()) {
  const most = mostOfVisitors ?? mostOfAll;
  kinds.set(`dearest: ${most} ${name}`, (round) => post(JSON.stringify(make(most, `N${i}x${round}x${Date.now()}`))));
}
let made = 0;
const fresh = () => `N${Date.now().toString(36)}${made++}`;
const introspection = getIntrospectionQuery({
  inputValueDeprecation: true,
  specifiedByUrl: true,
  schemaDescription: true,
  oneOf: true,
});
kinds.set("introspection of tools", () => operation(introspection));
kinds.set("introspection, a new text", () => operation(introspection.replace("IntrospectionQuery", fresh())));
kinds.set("introspection over a socket", () =>
  overSocket([
    JSON.stringify({
      id: "1",
      type: "subscribe",
      payload: { query: introspection.replace("IntrospectionQuery", fresh()) },
    }),
  ]),
);
kinds.set("__typename of all types", () => operation(`query ${fresh()} { __schema { types { fields { name } } } }`));
// Documents at the limits of reading
const near = (name: string) => `learningCourse${name}`;
kinds.set("did you mean: 499 fields", () =>
  operation(`query ${fresh()} { ${times(480, (i) => `${near(`x${i}`)} `)} }`),
);
kinds.set("did you mean: 5 long names", () =>
  operation(`query ${fresh()} { ${times(5, (i) => `${near("x".repeat(9_000) + i)} `)} }`),
);
kinds.set("did you mean: arguments", () =>
  operation(`query ${fresh()} { learningCourses(${times(400, (i) => `firs${i}: 1 `)}) { totalCount } }`),
);
kinds.set("did you mean: types", () =>
  operation(`query ${fresh()} (${times(300, (i) => `$a${i}: LearningCours${i} `)}) { nodeId }`),
);
kinds.set("did you mean: enum values", () =>
  operation(`query ${fresh()} { learningCourses(orderBy: [${times(1_000, (i) => `CODE_AS${i} `)}]) { totalCount } }`),
);
kinds.set("did you mean: input fields", () =>
  operation(`query ${fresh()} { learningCourses(filter: {${times(480, (i) => `cod${i}: {} `)}}) { totalCount } }`),
);
kinds.set("did you mean: by variable", () =>
  operation(`query ${fresh()} ($f: LearningCourseFilter) { learningCourses(filter: $f) { totalCount } }`, {
    f: Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`cod${i}`, {}])),
  }),
);
kinds.set("enum values by variable", () =>
  operation(`query ${fresh()} ($o: [LearningCourseOrderBy!]) { learningCourses(orderBy: $o) { totalCount } }`, {
    o: Array.from({ length: 900 }, (_, i) => `CODE_AS${i}`),
  }),
);
kinds.set("wrong scalars by variable", () =>
  operation(
    `query ${fresh()} ($o: [Int!]) { learningCourses(first: 1) { totalCount } x: __typename @include(if: true) y: learningDocuments(filter: {position: {in: $o}}) { totalCount } }`,
    { o: Array.from({ length: 9_000 }, (_, i) => `x${i}`) },
  ),
);
kinds.set("wrong UUIDs by variable", () =>
  operation(`query ${fresh()} ($o: [UUID!]) { learningCourses(filter: {id: {in: $o}}) { totalCount } }`, {
    o: Array.from({ length: 9_000 }, (_, i) => `x${i}`),
  }),
);
kinds.set("overlapping fields: 499 equal", () =>
  operation(`query ${fresh()} { ${times(240, () => "learningCourses { totalCount } ")} }`),
);
kinds.set("overlapping fields: nested", () =>
  operation(
    `query ${fresh()} { ${times(60, () => "learningCourses { nodes { course: id documents { nodes { id } } } } ")} }`,
  ),
);
kinds.set("overlapping fields: same name with arguments", () =>
  operation(
    `query ${fresh()} { ${times(35, () => `learningCourses(filter: {and: [${times(6, () => '{code: {equalTo: "x"}} ')}]}) { totalCount } `)} }`,
  ),
);
kinds.set("overlapping fields: long equal literals", () =>
  operation(
    `query ${fresh()} { ${times(40, () => `learningCourses(filter: {code: {in: [${times(25, () => "1 ")}]}}) { totalCount } `)} }`,
  ),
);
kinds.set("inline fragments", () =>
  operation(`query ${fresh()} { ${"... { ".repeat(490)} nodeId ${"}".repeat(490)} }`),
);
kinds.set("inline fragments side by side", () =>
  operation(`query ${fresh()} { ${times(240, () => "... { nodeId } ")} }`),
);
kinds.set("fragments that spread each other", () =>
  operation(
    `query ${fresh()} { ...F0 } ${times(180, (i) => `fragment F${i} on Query { ${i < 179 ? `...F${i + 1}` : "nodeId"} } `)}`,
  ),
);
kinds.set("fragments all pairs", () =>
  operation(
    `query ${fresh()} { ${times(38, (i) => `...F${i} `)} } ${times(38, (i) => `fragment F${i} on Query { ${times(i < 37 ? 8 : 0, (j) => `...F${Math.min(37, i + 1 + j)} `)} nodeId } `)}`,
  ),
);
kinds.set("fragments on an interface", () =>
  operation(`query ${fresh()} { a: node(nodeId: "x") { ${times(200, () => "... on LearningCourse { id } ")} } }`),
);
kinds.set("operations", () => operation(times(290, (i) => `query ${fresh()}x${i} {nodeId}`)));
kinds.set("variables defined", () => operation(`query ${fresh()} (${times(290, (i) => `$a${i}: Int `)}) { nodeId }`));
kinds.set("undefined variables", () =>
  operation(
    `query ${fresh()} { learningCourses(filter: {and: [${times(200, (i) => `{code: {equalTo: $a${i}}} `)}]}) { totalCount } }`,
  ),
);
kinds.set("nested lists in a literal", () =>
  operation(`query ${fresh()} { learningCourses(filter: ${"[".repeat(700)}${"]".repeat(700)}) { totalCount } }`),
);
kinds.set("nested types", () => operation(`query ${fresh()} ($a: ${"[".repeat(700)}Int${"]".repeat(700)}) { nodeId }`));
kinds.set("unclosed brackets", () => operation(`{a(a:${"[".repeat(1_400)}`));
kinds.set("open braces", () => operation("{a".repeat(740)));
kinds.set("block string", () =>
  operation(`query ${fresh()} { node(nodeId: """${"\n  x".repeat(12_000)}""") { nodeId } }`),
);
kinds.set("escapes in a string", () =>
  operation(`query ${fresh()} { node(nodeId: "${"\\u{1F600}".repeat(5_400)}") { nodeId } }`),
);
kinds.set("wrong string, 49 kB", () => operation(`query ${fresh()} { node(nodeId: "${"x".repeat(49_000)} `));
kinds.set("comments", () => operation(`${"#\n".repeat(24_900)}{nodeId}`));
kinds.set("syntax error at the end of lines", () => operation(`${"\n".repeat(49_000)}}`));
kinds.set("number of 49,000 digits", () =>
  operation(`query ${fresh()} { learningCourses(first: ${"1".repeat(49_000)}) { totalCount } }`),
);
kinds.set("float of many digits by variable", () =>
  operation(`query ${fresh()} ($n: Int) { learningCourses(first: $n) { totalCount } }`, {
    n: "1".repeat(900_000) as never,
  }),
);
kinds.set("errors with long values", () =>
  operation(`query ${fresh()} ($n: Int) { learningCourses(first: $n) { totalCount } }`, {
    n: { a: Array(9_000).fill("x".repeat(90)) } as never,
  }),
);
kinds.set("operationName of 900 kB", () =>
  post(JSON.stringify({ query: "{nodeId}", operationName: "x".repeat(900_000) })),
);
kinds.set("documentId of 900 kB", () => post(JSON.stringify({ documentId: "x".repeat(900_000) })));
kinds.set("node ids: wrong", () =>
  operation(
    `query ${fresh()} ($n: ID!) { a: node(nodeId: $n) { nodeId } b: node(nodeId: "${btoa('["LearningCourse",1]')}") {nodeId} }`,
    { n: "x".repeat(4_000) },
  ),
);
kinds.set("node, a new text", () => operation(`query ${fresh()} { node(nodeId: "x") { nodeId } }`));
kinds.set("4 nodes, a new text", () =>
  operation(`query ${fresh()} { ${times(4, (i) => `a${i}: node(nodeId: "x${i}") { nodeId __typename } `)} }`),
);
kinds.set("nodes of all types", () =>
  operation(
    `query ${fresh()} { node(nodeId: "x") { ${times(20, (i) => `... on ${["LearningCourse", "User", "LearningDocument", "CoachingGoal", "CoachingTask"][i % 5]} { id } `)} } }`,
  ),
);
kinds.set("mutations: 40 sign-ins", () =>
  operation(
    `mutation ${fresh()} { ${times(40, (i) => `a${i}: signIn(input: {login: "x", password: "y"}) { accessToken } `)} }`,
  ),
);
kinds.set("sign-in, password of 900 kB", () =>
  operation('mutation ($p: String!) { signIn(input: {login: "x", password: $p}) { accessToken } }', {
    p: "x".repeat(900_000),
  }),
);
kinds.set("sign-in, login of 900 kB", () =>
  operation('mutation ($p: String!) { signIn(input: {login: $p, password: "x"}) { accessToken } }', {
    p: "İ".repeat(450_000),
  }),
);
kinds.set("sign-up, username of 900 kB", () =>
  operation("mutation ($p: String!) { signUp(input: {username: $p, email: $p, password: $p}) { accessToken } }", {
    p: "İ".repeat(150_000),
  }),
);
// HTTP
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { headers }).then((it) => it.text());
const limit = 15_500;
kinds.set("GraphiQL", () => get("/", { accept: "text/html" }));
kinds.set("/schema", () => get("/schema"));
kinds.set("/schema.graphql", () => get("/schema.graphql"));
kinds.set("/metrics", () => get("/metrics"));
kinds.set("/health/ready", () => get("/health/ready"));
kinds.set("static", () => get("/ruru-static/ruru.js"));
kinds.set("path: slashes", () => get(`/${"/".repeat(limit)}`));
kinds.set("path: dots", () => get(`/graphiql${"/..%2f".repeat(2_500)}`));
kinds.set("path: percent", () => get(`/${"%61".repeat(limit / 3)}`));
kinds.set("path: bad percent", () => get(`/graphiql/${"%".repeat(limit)}`));
kinds.set("query string: &", () => get(`/graphql?${"&".repeat(limit)}`));
kinds.set("query string: a&a=", () => get(`/graphql?${"a&".repeat(limit / 2)}`));
kinds.set("query string: brackets (Express)", () => get(`/graphiql?${"a[".repeat(limit / 2)}`));
kinds.set("query string: a[b]=", () => get(`/auth/github?${"a[b]=1&".repeat(limit / 7)}`));
for (const [name, text] of Object.entries({
  commas: ",",
  slashes: "/",
  spaces: " ",
  stars: "*/*,",
  q: "a/b;q=0.1,",
  quotes: '"',
  semicolons: ";",
  equals: "a=b;",
  tabs: "\t",
  quoted: 'a/b;c="\\x",',
}))
  for (const header of [
    "accept",
    "authorization",
    "content-type",
    "x-request-id",
    "origin",
    "cookie",
    "traceparent",
    "tracestate",
    "baggage",
    "accept-encoding",
    "accept-language",
    "x-forwarded-for",
    "if-none-match",
    "range",
    "access-control-request-headers",
    "content-encoding",
  ])
    for (const path of ["/graphql", "/"])
      kinds.set(`header ${header} on ${path}: ${name}`, () =>
        raw(
          `POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${header}: a${text.repeat(Math.floor(limit / text.length))}b\r\nContent-Length: 2\r\n\r\n{}`,
        ),
      );
kinds.set("headers: 1,900 of them", () =>
  raw(`GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${times(1_900, (i) => `a${i}: b\r\n`)}\r\n`),
);
kinds.set("headers: the same 1,900 times", () =>
  raw(`GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${"a: b\r\n".repeat(1_900)}\r\n`),
);
kinds.set("headers: Authorization 800 times", () =>
  raw(`GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${"Authorization: b\r\n".repeat(800)}\r\n`),
);
kinds.set("bearer of 15 kB", () =>
  get("/graphql?query={nodeId}", {
    authorization: `Bearer ${"a".repeat(5_000)}.${"b".repeat(5_000)}.${"c".repeat(5_000)}`,
  }),
);
for (const [name, request] of Object.entries({
  "GET /": "GET / HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n",
  "GET nothing": "GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n",
  "GET health": "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n",
  "GET ready": "GET /health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n",
  "GET metrics": "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n",
  "GET static": "GET /ruru-static/ruru.js HTTP/1.1\r\nHost: localhost\r\n\r\n",
  "GET operation": "GET /graphql?query={nodeId} HTTP/1.1\r\nHost: localhost\r\n\r\n",
  "foreign host": "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
  "POST introspection": (() => {
    const body = JSON.stringify({ query: introspection });
    return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  })(),
  "POST node": (() => {
    const body = JSON.stringify({ query: `{ node(nodeId: "x") { nodeId } }` });
    return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  })(),
}))
  kinds.set(`pipelined, 64 kB: ${name}`, () => raw(request.repeat(Math.ceil(65_000 / request.length))));
kinds.set("chunked body, a byte each", () =>
  raw(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${"1\r\nx\r\n".repeat(100_000)}0\r\n\r\n`,
  ),
);
kinds.set("multipart", () => post(`--x\r\n`.repeat(100_000), { "content-type": "multipart/form-data; boundary=x" }));
kinds.set("subprotocols", () =>
  raw(
    `GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: ${times(3_500, (i) => `a${i.toString(36)},`)}b\r\n\r\n`,
  ),
);
kinds.set("socket extensions", () =>
  raw(
    `GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\nSec-WebSocket-Extensions: ${"permessage-deflate;a=1,".repeat(600)}b\r\n\r\n`,
  ),
);
// frames in one write
kinds.set("socket: empty pings", () => rawSocket(frames(10_000, [0x89])));
kinds.set("socket: empty pongs", () => rawSocket(frames(10_000, [0x8a])));
kinds.set("socket: empty texts", () => rawSocket(frames(10_000, [0x81])));
kinds.set("socket: empty fragments", () => rawSocket(Buffer.concat([frames(1, [0x01]), frames(20_000, [0x00])])));
kinds.set("socket: fragments of a byte", () =>
  rawSocket(Buffer.concat([frames(1, [0x01], "["), frames(140_000, [0x00], "[")])),
);
kinds.set("socket: pings of the protocol", () => rawSocket(frames(4_000, [0x81], '{"type":"ping"}')));
kinds.set("socket: pongs of the protocol", () =>
  rawSocket(Buffer.concat([frames(1, [0x81], '{"type":"connection_init"}'), frames(4_000, [0x81], '{"type":"pong"}')])),
);
kinds.set("socket: completes", () =>
  rawSocket(
    Buffer.concat([
      frames(1, [0x81], '{"type":"connection_init"}'),
      frames(4_000, [0x81], '{"type":"complete","id":"1"}'),
    ]),
  ),
);
kinds.set("socket: subscribes", () =>
  overSocket(Array.from({ length: 900 }, (_, i) => `{"type":"subscribe","id":"${i}","payload":{"query":"{nodeId}"}}`)),
);
kinds.set("socket: introspections", () =>
  overSocket(
    Array.from({ length: 20 }, (_, i) =>
      JSON.stringify({ type: "subscribe", id: String(i), payload: { query: introspection } }),
    ),
    undefined,
    2000,
  ),
);
kinds.set("socket: 200 refused documents", () =>
  overSocket(
    Array.from({ length: 200 }, (_, i) =>
      JSON.stringify({
        type: "subscribe",
        id: String(i),
        payload: { query: `{ ${times(400, (j) => `learningCurse${j} `)} }` },
      }),
    ),
    undefined,
    1000,
  ),
);

const found: { name: string; holds: number[] }[] = [];
for (const [name, send] of kinds) {
  if (!name.includes(part)) continue;
  const holds: number[] = [];
  for (let round = 0; round < Number(rounds); round++) {
    await measure();
    try {
      await send(round);
    } catch (error) {
      if (round === 0) process.stdout.write(`${name}: ${String((error as Error).cause ?? error).slice(0, 100)}\n`);
    }
    holds.push(await measure());
    if (Math.min(...holds) < 4 && round > 0) break;
  }
  found.push({ name, holds });
}
server.kill();
found.sort((a, b) => Math.min(...b.holds) - Math.min(...a.holds));
const over = found.filter(({ holds }) => Math.min(...holds) > target);
for (const { name, holds } of found.slice(0, 70))
  process.stdout.write(
    `${Math.min(...holds)
      .toFixed(0)
      .padStart(5)} ms  ${holds
      .map((it) => it.toFixed(0))
      .join(" ")
      .padEnd(24)} ${name}\n`,
  );
process.stdout.write(`${found.length} kinds; ${over.length} over ${target} ms\n`);
