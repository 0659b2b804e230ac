import { once } from "node:events";
import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";
import type { Checkout } from "../../support/checkout.ts";
import { balance } from "./ledger.ts";

/** One SIGTERM while sixteen clients write and sockets are open. */
export type Stop = {
  answered: number;
  /** Requests that the server had accepted and did not answer with 200: it logged them, or had answered on the connection before. */
  failed: string[];
  /** Clients that met a closed port: how each of them ended. */
  turnedAway: number;
  /** Acknowledged and not stored. */
  lost: number;
  closeCodes: number[];
  exitCode: number | null;
  milliseconds: number;
};

const clients = 16;
const sockets = 3;

type Options = { checkout: Checkout; environment: Record<string, string>; ownerUrl: string; name: string };

export async function stopUnderLoad({ checkout, environment, ownerUrl, name }: Options): Promise<Stop> {
  const server = await checkout.start({ QUINTET_SIGN_UPS_PER_ADDRESS: "1000", ...environment, LOG_LEVEL: "info" });
  await server.ready();
  const { data } = await server.send(
    'mutation ($username: String!) { signUp(input: {username: $username, password: "correct horse"}) { accessToken } }',
    { variables: { username: name.replaceAll(" ", "-") } },
  );
  const token: string = data.signUp.accessToken;
  const codes = await Promise.all(Array.from({ length: sockets }, () => openSocket(server.port)));

  const book = { sent: new Set<string>(), acknowledged: new Set<string>() };
  const suspects: { id: string; reused: boolean; error: string }[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const working = Promise.all(
    Array.from({ length: clients }, async () => {
      for (;;) {
        const title = `${name} ${book.sent.size}`;
        book.sent.add(title);
        const { status, error, reused } = await write({ agent, port: server.port, token, title });
        if (status === 200) book.acknowledged.add(title);
        else {
          suspects.push({ id: title.replaceAll(" ", "-"), reused, error: error ?? `status ${status}` });
          if (error) return; // the port is closed
        }
      }
    }),
  );

  await sleep(300 + Math.random() * 400);
  const signalled = performance.now();
  const { exitCode, stdout } = await server.end("SIGTERM");
  const milliseconds = performance.now() - signalled;
  await working;
  agent.destroy();

  const logged = new Set([...stdout.matchAll(/"id":"([\w-]+)"/g)].map(([, id]) => id));
  const failed = suspects.filter(({ id, reused }) => reused || logged.has(id));
  const { lost } = await balance(book, { ownerUrl, name });
  return {
    answered: book.acknowledged.size,
    failed: failed.map(({ error }) => error),
    turnedAway: suspects.length - failed.length,
    lost: lost.length,
    closeCodes: await Promise.all(codes.map(({ code }) => code)),
    exitCode,
    milliseconds,
  };
}

async function openSocket(port: number): Promise<{ code: Promise<number> }> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, "graphql-transport-ws");
  socket.on("error", () => {});
  const code = once(socket, "close").then(([number]) => number as number);
  await once(socket, "open");
  socket.send('{"type":"connection_init"}');
  return { code };
}

type Write = { agent: Agent; port: number; token: string; title: string };

const mutation = `mutation ($title: String!) {
  createCoachingTask(input: { coachingTask: { title: $title } }) { coachingTask { id } }
}`;

/** Node's own client never tries again by itself and tells whether the connection had served before. */
function write({ agent, port, token, title }: Write): Promise<{ status?: number; error?: string; reused: boolean }> {
  return new Promise((resolve) => {
    const outgoing = request({
      agent,
      port,
      host: "127.0.0.1",
      path: "/graphql",
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
        "x-request-id": title.replaceAll(" ", "-"),
      },
    });
    const fail = (error: NodeJS.ErrnoException) =>
      resolve({ error: error.code ?? error.message, reused: outgoing.reusedSocket });
    outgoing.on("error", fail);
    outgoing.on("response", (response) => {
      response.on("error", fail);
      response.resume().on("end", () => resolve({ status: response.statusCode, reused: outgoing.reusedSocket }));
    });
    outgoing.end(JSON.stringify({ query: mutation, variables: { title } }));
  });
}
