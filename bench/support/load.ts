import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { percentile } from "./statistics.ts";

export type LoadResult = {
  requests: number;
  seconds: number;
  perSecond: number;
  /** Milliseconds. At a fixed rate they count from when a request was due, so that a stall is not left out. */
  p50: number;
  p99: number;
  slowest: number;
};

type Options = {
  port: number;
  requests: readonly Buffer[];
  repeat: boolean;
  connections: number;
  seconds: number;
  rate?: number | undefined;
};

/**
 * Sends requests over keep-alive connections, one at a time on each, and reads the whole answers. A client of our own,
 * because any that parses HTTP in full needs more of the machine than the servers under test.
 * @throws Error for the first answer that is not a success
 */
export async function sendLoad({ port, requests, repeat, connections, seconds, rate }: Options): Promise<LoadResult> {
  const clients = await Promise.all(Array.from({ length: connections }, () => openClient(port)));
  const latencies: number[] = [];
  const start = performance.now();
  const deadline = start + seconds * 1_000;
  let next = 0;
  const take = () => (repeat || next < requests.length ? requests[next++ % requests.length] : undefined);
  let end = start;
  const send = async (client: Client, request: Buffer, due: number) => {
    await client.send(request);
    end = performance.now();
    latencies.push(end - due);
  };

  try {
    if (rate) await atRate(rate);
    else await Promise.all(clients.map(saturate));
  } finally {
    for (const client of clients) client.close();
  }

  const elapsed = (end - start) / 1_000;
  const sorted = Float64Array.from(latencies).sort();
  return {
    requests: sorted.length,
    seconds: elapsed,
    perSecond: sorted.length / elapsed,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    slowest: sorted.at(-1) ?? Number.NaN,
  };

  async function saturate(client: Client): Promise<void> {
    for (let now = start; now < deadline; now = performance.now()) {
      const request = take();
      if (!request) return;
      await send(client, request, now);
    }
  }

  /** A request that finds no connection idle waits for one, and the wait counts. */
  async function atRate(perSecond: number): Promise<void> {
    const idle = [...clients];
    const waiting: number[] = [];
    const working = new Set<Promise<void>>();
    let failure: unknown;
    let arrived = 0;
    const work = async (client: Client) => {
      for (let due = waiting.shift(); due !== undefined; due = waiting.shift()) {
        const request = take();
        if (request) await send(client, request, due);
      }
      idle.push(client);
    };
    for (let now = performance.now(); now < deadline && !failure; now = performance.now()) {
      for (; arrived < ((now - start) / 1_000) * perSecond; arrived++) waiting.push(now);
      while (waiting.length > 0 && idle.length > 0) {
        const worked: Promise<void> = work(idle.pop() as Client)
          .catch((error) => {
            failure = error;
          })
          .finally(() => working.delete(worked));
        working.add(worked);
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await Promise.all(working);
    if (failure) throw failure;
  }
}

type Client = { send(request: Buffer): Promise<void>; close(): void };

async function openClient(port: number): Promise<Client> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  const reader = readAnswers(socket);
  return {
    send(request) {
      const answered = reader.next();
      socket.write(request);
      return answered;
    },
    close: () => socket.destroy(),
  };
}

/** Resolves once for each complete answer, or rejects. */
function readAnswers(socket: Socket): { next(): Promise<void> } {
  let pending: { resolve: () => void; reject: (error: Error) => void } | undefined;
  let received: Buffer = Buffer.of();
  const fail = (error: Error) => {
    pending?.reject(error);
    pending = undefined;
  };
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("The server closed the connection.")));
  socket.on("data", (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    if (!isComplete(received)) return;
    const answer = received;
    received = Buffer.of();
    if (!isSuccess(answer)) return fail(new Error(`Not a success: ${answer.toString("utf8").slice(0, 1_000)}`));
    pending?.resolve();
    pending = undefined;
  });
  return {
    next: () =>
      new Promise<void>((resolve, reject) => {
        pending = { resolve, reject };
      }),
  };
}

const endOfHead = Buffer.from("\r\n\r\n");
const lastChunk = Buffer.from("0\r\n\r\n");

/** Whether the buffer ends where the one answer in it does: by its length, or by its last chunk. */
export function isComplete(answer: Buffer): boolean {
  const end = answer.indexOf(endOfHead);
  if (end < 0) return false;
  const head = answer.toString("latin1", 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return answer.length >= end + 4 + Number(length);
  return answer.length > end + 4 && answer.subarray(-5).equals(lastChunk);
}

const success = Buffer.from("HTTP/1.1 200 ");
const errors = Buffer.from('"errors"');

/** No row of the dataset says "errors" in quotes, so only a GraphQL error does. */
export function isSuccess(answer: Buffer): boolean {
  return answer.subarray(0, success.length).equals(success) && !answer.includes(errors);
}
