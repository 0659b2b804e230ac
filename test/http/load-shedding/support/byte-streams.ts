import type { Random } from "../../../support/random.ts";

/** What a client writes, piece by piece, with the pause after each in milliseconds. */
export type ByteStream = readonly { bytes: Buffer; pauseMilliseconds: number }[];

/** Longer than a refusal takes under overload (15 ms), so that the next piece finds the connection answered. */
const afterAnswerMilliseconds = 22;

/**
 * A connection's bytes: some plain requests, each of which waits for its refusal, so that the connection is watched; then
 * whatever comes to a hostile or broken client's mind, split anywhere.
 */
export function makeByteStream(random: Random): ByteStream {
  const begin = Array.from({ length: 2 + random.below(2) }, () => ({
    bytes: Buffer.from(plain(random), "latin1"),
    pauseMilliseconds: afterAnswerMilliseconds,
  }));
  const rest = Array.from({ length: 1 + random.below(5) }, () => makeRequests(random));
  return [...begin, ...rest.flatMap((text) => cut(Buffer.from(text, "latin1"), random))];
}

/** One request, or several at once, which may be damaged. */
function makeRequests(random: Random): string {
  const count = random.chance(0.7) ? 1 : 1 + random.below(3);
  const text = Array.from({ length: count }, () => random.pick(requests)(random)).join("");
  return random.chance(0.35) ? damage(text, random) : text;
}

type Make = (random: Random) => string;

const plain: Make = (random) =>
  post(random.pick(["{}", "", "x", '{"query":"{ a }"}', "é"]), random.some(harmless, random.below(3)));

/** Requests of every form that HTTP has, and of some that it has not. */
const requests: readonly Make[] = [
  plain,
  plain,
  plain,
  () => get(),
  () => "GET /graphql?query=%7Ba%7D HTTP/1.1\r\nhost: a\r\n\r\n",
  (random) => post("{}", [random.pick(odd)]),
  (random) => post("{}", random.some(odd, 2)),
  (random) => post("{}", [random.pick(lengths)]),
  (random) => get([random.pick(lengths)]),
  (random) => get([random.pick(odd)]),
  // A body that is a request, of a length that is true or not.
  (random) => post(plain(random)),
  (random) => withLength(plain(random), random.below(120)),
  () => "POST /graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
  (random) => `POST /graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n${chunk(plain(random))}0\r\n\r\n`,
  (random) =>
    `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: ${random.below(9)}\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${get()}`,
  () => "POST /graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n0;x=y\r\ntrailer: z\r\n\r\n",
  () => "GET /graphql HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n",
  () => "GET /graphql HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\n\r\n",
  () => "GET /graphql HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n",
  () => "POST /graphql HTTP/1.0\r\ncontent-length: 2\r\n\r\n{}",
  () => "GET http://a/graphql HTTP/1.1\r\nhost: a\r\n\r\n",
  () =>
    "OPTIONS /graphql HTTP/1.1\r\nhost: a\r\norigin: https://listed.test\r\naccess-control-request-method: POST\r\n\r\n",
  () => "GET /health/live HTTP/1.1\r\nhost: a\r\n\r\n",
  () => "GET /graphql HTTP/1.1\r\n\r\n",
  () => "get /graphql HTTP/1.1\r\nhost: a\r\n\r\n",
  () => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  () => "\r\n\r\n",
  () => `\r\n${get()}`,
  () => "hello\r\n\r\n",
  (random) => get([`x-long: ${"x".repeat(random.pick([8_000, 15_000, 17_000]))}`]),
];

const harmless = [
  "accept: */*",
  "origin: https://listed.test",
  "origin: https://other.test",
  "connection: keep-alive",
  "x: y",
];

const odd = [
  "connection: close",
  "connection: Keep-Alive, x",
  "proxy-connection: close",
  "expect: 100-continue",
  "expect: x",
  "x : y",
  "x:\ty\x80",
  "x: y\n z: w",
  "x: y\r\n folded",
  "x: y\0z",
  "x: y\rz",
  ": y",
  "x",
  "tr\u00e4nsfer-encoding: chunked",
  "transfer-encoding: identity",
  "transfer-encoding: gzip, chunked",
  "transfer-encoding : chunked",
  " transfer-encoding: chunked",
  "x:\x0btransfer-encoding: chunked",
  "host: b",
  "content-encoding: gzip",
];

const lengths = [
  "content-length: 2",
  "content-length: 3",
  "content-length: 02",
  "content-length: +2",
  "content-length: 0x2",
  "content-length: 2, 2",
  "content-length: 2,3",
  "content-length:2",
  "content-length: 2 ",
  "content-length:\t2",
  "content-length : 2",
  "content-length: ",
  "content-length: -1",
  "content-length: 99999999999999999999",
  "Content-Length: 0\r\ncontent-length: 0",
  "content_length: 5",
];

function get(headers: readonly string[] = []): string {
  return `${["GET /graphql HTTP/1.1", "host: a", ...headers].join("\r\n")}\r\n\r\n`;
}

function post(body: string, headers: readonly string[] = []): string {
  return withLength(body, body.length, headers);
}

function withLength(body: string, length: number, headers: readonly string[] = []): string {
  return `${["POST /graphql HTTP/1.1", "host: a", `content-length: ${length}`, ...headers].join("\r\n")}\r\n\r\n${body}`;
}

function chunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}

/** Changes, drops, repeats or adds a few bytes. */
function damage(text: string, random: Random): string {
  let damaged = text;
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(damaged.length + 1);
    const [before, after] = [damaged.slice(0, at), damaged.slice(at)];
    const insert = random.pick(["\r", "\n", "\r\n", "\0", " ", ":", "\t", "0", "\x80", "POST ", get(), "\r\n\r\n"]);
    damaged = random.pick([
      () => before + insert + after,
      () => before + after.slice(1 + random.below(3)),
      () => before + after.slice(0, 20) + after,
      () => before + insert + after.slice(insert.length),
    ])();
  }
  return damaged;
}

function cut(bytes: Buffer, random: Random): ByteStream {
  const places = random.chance(0.5)
    ? []
    : Array.from({ length: 1 + random.below(2) }, () => random.below(bytes.length + 1));
  const ends = [...places, bytes.length].sort((a, b) => a - b);
  return ends
    .map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
    .filter((piece) => piece.length > 0)
    .map((piece) => ({ bytes: piece, pauseMilliseconds: random.pick([1, 1, afterAnswerMilliseconds]) }));
}
