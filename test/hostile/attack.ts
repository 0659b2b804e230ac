import { connect } from "node:net";
import type { GraphQLSchema } from "graphql";
import type { SigningKey } from "../../src/config/key-settings.ts";
import { forge } from "../auth/support/forged-tokens.ts";
import { postOperation } from "../support/post-operation.ts";
import { createRandom } from "../support/random.ts";
import { joinMoment } from "./moments.ts";
import { findSlots, type Slot } from "./slots.ts";
import { hostileStrings } from "./strings.ts";

type Options = {
  schema: GraphQLSchema;
  url: string;
  signingKey: SigningKey;
  /** Access tokens of those who attack, in turn; nobody too. */
  tokens: readonly (string | undefined)[];
  /** So many strings, each in one place; the places take turns. */
  count: number;
  seed: number;
};

/** What the server answered, by status and code, and what it should never have. */
export type Outcome = { sent: number; places: number; answers: Record<string, number>; failures: string[] };

/** An answer that says that something went wrong on our side. */
const ourFault = /"code":"(INTERNAL|UNAVAILABLE|TIMEOUT)"/;

/** Sends strings into every argument, header and claim: nine in ten into arguments. */
export async function attack({ schema, url, signingKey, tokens, count, seed }: Options): Promise<Outcome> {
  const slots = findSlots(schema);
  const strings = hostileStrings(seed);
  const outcome: Outcome = {
    sent: 0,
    places: slots.length + headers.length + claims.length,
    answers: {},
    failures: [],
  };
  const offset = (seed * 7919) % slots.length; // so that another seed begins elsewhere

  async function attackOnce(index: number, text: string): Promise<void> {
    const slot = slots[(index + offset) % slots.length] as Slot;
    // Signing out would leave the others with a session that has ended.
    const token = slot.title.startsWith("signOut") ? undefined : tokens[Math.floor(index / 10) % tokens.length];
    const { title, answer } = await (index % 20 === 0
      ? attackHeader({ url, header: headers[(index / 20) % headers.length] as string, text })
      : index % 20 === 10
        ? attackClaim({ url, claim: claims[((index - 10) / 20) % claims.length] as string, text, signingKey })
        : attackSlot({ url, slot, text, token, index }));
    const code = /"code":"(\w+)"/.exec(answer.body)?.[1] ?? "";
    const kind = `${answer.status} ${code}`.trim();
    outcome.sent += 1;
    outcome.answers[kind] = (outcome.answers[kind] ?? 0) + 1;
    if (answer.status >= 500 || answer.status === 0 || ourFault.test(answer.body))
      outcome.failures.push(`${title} ← ${JSON.stringify(text.slice(0, 80))}: ${kind} ${answer.body.slice(0, 300)}`);
  }

  for (let begin = 0; begin < count; begin += 8) {
    const size = Math.min(8, count - begin);
    await Promise.all(Array.from({ length: size }, (_, n) => attackOnce(begin + n, strings.next().value as string)));
  }
  return outcome;
}

type Answer = { status: number; body: string };

type SlotAttack = { url: string; slot: Slot; text: string; token: string | undefined; index: number };

async function attackSlot({ url, slot, text, token, index }: SlotAttack) {
  const variables = slot.variablesWith(valueFor(slot.type, text, index));
  const accept = "application/graphql-response+json";
  const response = await postOperation(url, { query: slot.query, variables }, { token, accept });
  return { title: slot.title, answer: { status: response.status, body: await response.text() } };
}

/** The string itself, and for types that read no such string in turn one that they do, at its edges. */
function valueFor(type: string, text: string, index: number): unknown {
  if (type === "Datetime" && index % 4 === 1) return joinMoment(createRandom(index));
  const edges = edgesOf[type];
  if (type === "JSON") return [text, { [text.slice(0, 100)]: text }, JSON.parse('{"__proto__":{"a":1}}')][index % 3];
  return edges && index % 2 === 1 ? edges[Math.floor(index / 2) % edges.length] : text;
}

const edgesOf: Record<string, readonly unknown[]> = {
  Int: [0, -1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, -0],
  Float: [0, -0, 1e308, 5e-324, -1e308],
  BigInt: ["0", "-1", "9223372036854775807", "9223372036854775808", "1e3", "0x10", Number.MAX_SAFE_INTEGER + 1],
  BigFloat: ["NaN", "Infinity", "-Infinity", "1e99999", "1e-99999", "9".repeat(5_000), "-0"],
  Boolean: [true, false, "true", 1, null],
  UUID: ["AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA", "00000000-0000-0000-0000-000000000000", ""],
  Datetime: [
    "infinity",
    "-infinity",
    "epoch",
    "now",
    "294276-12-31T23:59:59Z",
    "294277-01-01T00:00:00Z",
    "0001-01-01 BC",
    "2026-01-01T00:00:00+99:99",
    "2026-01-01 00:00:00 Nowhere/Zone",
    "allballs+1680 ",
  ],
  Date: ["infinity", "5874898-01-01", "4714-11-24 BC", "2026-02-30"],
  Cursor: ["W10=", "bnVsbA==", "WyJuYXR1cmFsIiwxXQ==", "WyJ4IiwiMSJd", "WyJhYmMiLHsiYSI6MX1d", ""],
  ID: [
    "WyJVc2VyIixudWxsXQ==",
    "WyJVc2VyIl0=",
    "WyJMZWFybmluZ0NvdXJzZSIsIngiXQ==",
    "cXVlcnk=",
    "bnVsbA==",
    nestedNodeId(20_000),
    1,
  ],
};

function nestedNodeId(depth: number): string {
  return Buffer.from(`["LearningCourse",${"[".repeat(depth)}${"]".repeat(depth)}]`).toString("base64");
}

const headers = [
  "authorization",
  "x-request-id",
  "traceparent",
  "tracestate",
  "content-type",
  "accept",
  "origin",
  "x-forwarded-for",
  "x-forwarded-proto",
  "cookie",
  "host",
  "user-agent",
  "accept-encoding",
  "content-length",
  "transfer-encoding",
  "upgrade",
];

/** Over a socket of our own: an HTTP client would refuse to send most of it. */
async function attackHeader({ url, header, text }: { url: string; header: string; text: string }) {
  const body = '{"query":"{ currentUser { id } }"}';
  const given: Record<string, string> = {
    host: "localhost",
    "content-type": "application/json",
    "content-length": String(body.length),
    connection: "close",
    [header]: header === "authorization" ? `Bearer ${text}` : text,
  };
  const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}`);
  const answer = await exchange(url, `POST /graphql HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
  return { title: `header ${header}`, answer };
}

/** The answer, whole or as far as it came; a connection that is closed without a word was refused by Node itself. */
function exchange(url: string, request: string): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1" });
    let received = "";
    const timer = setTimeout(() => socket.destroy(), 500); // a request that says it goes on, and does not
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(received)?.[1] ?? 400);
      resolve({ status, body: received.slice(received.indexOf("\r\n\r\n") + 4) });
    });
    socket.end(request);
  });
}

const claims = [
  "iss",
  "aud",
  "sub",
  "sid",
  "role",
  "exp",
  "nbf",
  "iat",
  "jti",
  "jwt.claims.user_id",
  "__proto__",
  "kid",
  "typ",
  "alg",
];

/** In a token that our own key signed. */
async function attackClaim({
  url,
  claim,
  text,
  signingKey,
}: {
  url: string;
  claim: string;
  text: string;
  signingKey: SigningKey;
}) {
  const changed = { [claim]: text.slice(0, 4_000) };
  const isHeader = ["kid", "typ", "alg"].includes(claim);
  const token = await forge({ key: signingKey, ...(isHeader ? { header: changed } : { claims: changed }) });
  const response = await postOperation(url, { query: "{ currentUser { id } }" }, { token });
  return { title: `claim ${claim}`, answer: { status: response.status, body: await response.text() } };
}
