import { createRandom } from "../../test/support/random.ts";
import { findWorkload } from "../workloads/workloads.ts";
import { findContender } from "./contenders.ts";
import type { Holdings } from "./dataset.ts";
import { type LoadResult, sendLoad } from "./load.ts";

/** What the load process is told. It makes the requests first and says so, that making them is not measured. */
export type LoadOrder = {
  contender: string;
  workload: string;
  holdings: Holdings;
  port: number;
  headers: Record<string, string>;
  seed: number;
  /** Each request's `index` counts on from here, so that no two create the same row. */
  firstIndex: number;
  requests: number;
  /** Send them in a circle until the time is over; else stop after the last. */
  repeat: boolean;
  connections: number;
  seconds: number;
  /** Requests per second; without it as many as are answered. */
  rate?: number | undefined;
};

export type LoadAnswer = { ready: true } | { result: LoadResult } | { problem: string };

let order: LoadOrder | undefined;
let requests: Buffer[] = [];

process.on("message", async (message: LoadOrder | "go") => {
  try {
    if (message === "go") {
      if (!order) throw new Error("no order");
      process.send?.({ result: await sendLoad({ ...order, requests }) } satisfies LoadAnswer);
    } else {
      order = message;
      requests = makeRequests(message);
      process.send?.({ ready: true } satisfies LoadAnswer);
    }
  } catch (error) {
    process.send?.({ problem: (error as Error).message } satisfies LoadAnswer);
  }
});
process.once("disconnect", () => process.exit());

function makeRequests({
  contender,
  workload,
  holdings,
  headers,
  seed,
  firstIndex,
  requests: count,
}: LoadOrder): Buffer[] {
  const random = createRandom(seed);
  const { dialect } = findContender(contender);
  const { name, variables } = findWorkload(workload);
  const lines = Object.entries(headers).map(([key, value]) => `${key}: ${value}\r\n`);
  return Array.from({ length: count }, (_, index) => {
    const request = dialect.request(name, variables(random, holdings, firstIndex + index));
    if (!request) throw new Error(`${contender} takes no part in ${workload}.`);
    const { path, body } = request;
    const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\n`;
    return Buffer.from(`${head}${lines.join("")}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  });
}
