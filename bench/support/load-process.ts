import { type LoadResult, sendLoad } from "./load.ts";
import { makeRequests, type RequestsOrder } from "./requests.ts";

/** What the load process is told. It makes the requests first and says so, that making them is not measured. */
export type LoadOrder = RequestsOrder & {
  port: number;
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
