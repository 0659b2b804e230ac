import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Checkout, Running } from "../../support/checkout.ts";
import { balance, type Ledger, openLedger } from "./ledger.ts";

/** One kill -9 of the embedded PostgreSQL while eight clients write. Times in milliseconds. */
export type Round = {
  sent: number;
  acknowledged: number;
  stored: number;
  /** Acknowledged and not stored. */
  lost: number;
  /** Stored and never sent. */
  unsent: number;
  statuses: Ledger["statuses"];
  slowestMilliseconds: number;
  /** From the kill until PostgreSQL lets somebody in again. */
  awayMilliseconds: number;
  /** From then until a write succeeds that was sent after it. A busy backend can outlive its killed server by a second. */
  recoveryMilliseconds: number;
};

const writers = 8;
const patienceMilliseconds = 60_000;

type Options = { checkout: Checkout; server: Running; token: string; ownerUrl: string; name: string };

/** @throws when no write succeeds within a minute of the kill */
export async function killPostgres({ checkout, server, token, ownerUrl, name }: Options): Promise<Round> {
  const ledger = openLedger({ url: `http://127.0.0.1:${server.port}`, token }, name);
  let finished = false;
  const writing = ledger.write({ writers, until: () => finished });
  try {
    await sleep(200 + Math.random() * 300);
    process.kill(await postmaster(checkout), "SIGKILL");
    const killed = performance.now();
    const back = await untilItAnswers(ownerUrl);
    let success: number | undefined;
    while (success === undefined) {
      if (performance.now() - killed > patienceMilliseconds) throw new Error("no write succeeded after the kill");
      await sleep(10);
      success = ledger.firstSuccessAfter(back);
    }
    await sleep(300); // and they go on
    finished = true;
    await writing;
    const { lost, unsent, stored } = await balance(ledger, { ownerUrl, name });
    return {
      sent: ledger.sent.size,
      acknowledged: ledger.acknowledged.size,
      stored,
      lost: lost.length,
      unsent: unsent.length,
      statuses: ledger.statuses,
      slowestMilliseconds: ledger.slowestMilliseconds,
      awayMilliseconds: back - killed,
      recoveryMilliseconds: success - back,
    };
  } finally {
    finished = true;
  }
}

/** The process of the embedded server. */
export async function postmaster({ directory }: Checkout): Promise<number> {
  return Number.parseInt(await readFile(join(directory, ".quintet/postgres/data/postmaster.pid"), "utf8"), 10);
}

/** When it lets somebody in. A backend of the killed server never does: it takes nobody new. */
async function untilItAnswers(url: string): Promise<number> {
  for (const deadline = Date.now() + patienceMilliseconds; Date.now() < deadline; await sleep(5)) {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => {});
    const isIn = await client.connect().then(
      () => true,
      () => false,
    );
    if (!isIn) continue;
    const at = performance.now();
    await client.end();
    return at;
  }
  throw new Error("PostgreSQL did not come back");
}
