import { setTimeout as sleep } from "node:timers/promises";
import { type HttpConnection, openConnection } from "./http-connection.ts";

/** What became of the requests of one phase. Times in milliseconds. */
export type Phase = {
  /** Requests a second. */
  offered: number;
  goodput: number;
  served: number;
  refused: number;
  /** Answered with anything but 200 and 503, or not at all. */
  failed: number;
  servedMilliseconds: number[];
  refusedMilliseconds: number[];
};

/** The requests are sent in a circle. */
type Load = { port: number; requests: readonly Buffer[]; connections: number; seconds: number };

/** Each connection sends its next request as soon as the last is answered: the most that the server can do. */
export async function measurePeak({ port, requests, connections, seconds }: Load): Promise<Phase> {
  const phase = newPhase();
  const end = performance.now() + seconds * 1_000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = await openConnection(port);
      while (performance.now() < end) await sendOne({ connection, requests, phase });
      connection.close();
    }),
  );
  return finish(phase, seconds);
}

/**
 * Sends `rate` requests a second whatever becomes of them, as many clients who know nothing of each other would. One
 * connection carries one request at a time; there are as many as are needed, up to `connections`.
 */
export async function offerLoad({
  port,
  requests,
  connections,
  seconds,
  rate,
}: Load & { rate: number }): Promise<Phase> {
  const phase = newPhase();
  const free: HttpConnection[] = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  const all = [...free];
  const running = new Set<Promise<void>>();
  const start = performance.now();
  for (let sent = 0; performance.now() - start < seconds * 1_000; await sleep(1)) {
    for (const due = ((performance.now() - start) / 1_000) * rate; sent < due; sent++) {
      const connection = free.pop();
      if (!connection) break;
      const one = sendOne({ connection, requests, phase }).then(() => {
        free.push(connection);
        running.delete(one);
      });
      running.add(one);
    }
  }
  await Promise.all(running);
  for (const connection of all) connection.close();
  return finish(phase, seconds);
}

type One = { connection: HttpConnection; requests: readonly Buffer[]; phase: Phase };

async function sendOne({ connection, requests, phase }: One): Promise<void> {
  const request = requests[phase.offered % requests.length] as Buffer;
  const begin = performance.now();
  phase.offered += 1;
  const status = await connection.send(request).catch(() => 0);
  const milliseconds = performance.now() - begin;
  if (status === 200) phase.servedMilliseconds.push(milliseconds);
  else if (status === 503) phase.refusedMilliseconds.push(milliseconds);
  else phase.failed += 1;
}

function newPhase(): Phase {
  return { offered: 0, goodput: 0, served: 0, refused: 0, failed: 0, servedMilliseconds: [], refusedMilliseconds: [] };
}

function finish(phase: Phase, seconds: number): Phase {
  const byTime = (a: number, b: number) => a - b;
  phase.servedMilliseconds.sort(byTime);
  phase.refusedMilliseconds.sort(byTime);
  phase.served = phase.servedMilliseconds.length;
  phase.refused = phase.refusedMilliseconds.length;
  phase.goodput = phase.served / seconds;
  phase.offered /= seconds;
  return phase;
}
