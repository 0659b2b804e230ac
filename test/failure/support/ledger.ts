import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../../../src/database/server-check.ts";
import { postOperation } from "../../support/post-operation.ts";

/** What was written by whom is told apart by its title. */
export type Ledger = {
  sent: Set<string>;
  acknowledged: Set<string>;
  /** How often each HTTP status came; 0 is a request that got no answer. */
  statuses: Record<number, number>;
  slowestMilliseconds: number;
  /** Sends writes until it is called off; each writer waits for its answer, and a little after a failure. */
  write(options: { writers: number; until: () => boolean }): Promise<void>;
  /** When the first write that was sent after `time` (performance.now) was acknowledged, or undefined. */
  firstSuccessAfter(time: number): number | undefined;
};

type Target = { url: string; token: string };

const mutation = `mutation ($title: String!) {
  createCoachingTask(input: { coachingTask: { title: $title } }) { coachingTask { id } }
}`;

const patienceMilliseconds = 20_000;

/** Keeps book of writes: what was sent, and what the server said it had stored. */
export function openLedger({ url, token }: Target, name: string): Ledger {
  const sent = new Set<string>();
  const acknowledged = new Set<string>();
  const successes: { sentAt: number; at: number }[] = [];
  const ledger: Ledger = {
    sent,
    acknowledged,
    statuses: {},
    slowestMilliseconds: 0,
    async write({ writers, until }) {
      await Promise.all(
        Array.from({ length: writers }, async () => {
          while (!until()) if (!(await writeOne())) await sleep(20);
        }),
      );
    },
    firstSuccessAfter: (time) => successes.find(({ sentAt }) => sentAt >= time)?.at,
  };

  async function writeOne(): Promise<boolean> {
    const title = `${name} ${sent.size}`;
    sent.add(title);
    const sentAt = performance.now();
    const { status, done } = await post(title);
    ledger.statuses[status] = (ledger.statuses[status] ?? 0) + 1;
    ledger.slowestMilliseconds = Math.max(ledger.slowestMilliseconds, performance.now() - sentAt);
    if (!done) return false;
    acknowledged.add(title);
    successes.push({ sentAt, at: performance.now() });
    return true;
  }

  async function post(title: string): Promise<{ status: number; done: boolean }> {
    try {
      const signal = AbortSignal.timeout(patienceMilliseconds);
      const response = await postOperation(url, { query: mutation, variables: { title } }, { token, signal });
      const { data, errors } = (await response.json()) as { data?: any; errors?: unknown[] };
      return { status: response.status, done: !errors && Boolean(data?.createCoachingTask.coachingTask.id) };
    } catch {
      return { status: 0, done: false };
    }
  }

  return ledger;
}

/** What the book and the table say about each other: both lists must be empty. */
export async function balance(
  { sent, acknowledged }: Pick<Ledger, "sent" | "acknowledged">,
  { ownerUrl, name }: { ownerUrl: string; name: string },
): Promise<{ lost: string[]; unsent: string[]; stored: number }> {
  await using owner = await connect(ownerUrl);
  const { rows } = await owner.query<{ title: string }>(
    "select title from coaching.tasks where starts_with(title, $1)",
    [`${name} `],
  );
  const stored = new Set(rows.map(({ title }) => title));
  return {
    lost: [...acknowledged].filter((title) => !stored.has(title)),
    unsent: [...stored].filter((title) => !sent.has(title)),
    stored: stored.size,
  };
}
