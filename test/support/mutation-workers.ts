import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Answer, Question } from "./mutation-worker.ts";
import type { Mutant } from "./permissions-mutants.ts";

/** Processes with a PostgreSQL cluster each, between which questions are shared out. */
export type MutationWorkers = AsyncDisposable & {
  listMutants(): Promise<Mutant[]>;
  /** The tests that fail without any mutation, in the folders of these schemas. */
  control(schemas: string[]): Promise<string[]>;
  /** Tells of each mutant, as they come, the test that fails because of it. */
  findKillers(mutants: Mutant[], tell: (mutant: Mutant, killer: string | undefined) => void): Promise<void>;
};

export function startMutationWorkers(count: number): MutationWorkers {
  const workers = Array.from({ length: count }, () =>
    fork(join(import.meta.dirname, "mutation-worker.ts"), { stdio: ["ignore", "inherit", "inherit", "ipc"] }),
  );
  const ask = async <T>(items: T[], question: (item: T) => Question, hear: (item: T, answer: Answer) => void) => {
    const queue = items.values(); // one iterator, from which each worker takes its next item
    await Promise.all(
      workers.map(async (worker) => {
        for (const item of queue) hear(item, await answerOf(worker, question(item)));
      }),
    );
  };

  return {
    async listMutants() {
      const [worker] = workers as [ChildProcess];
      return (await answerOf(worker, { ask: "mutants" })).mutants ?? [];
    },
    async control(schemas) {
      const failing: string[] = [];
      await ask(
        schemas,
        (schema) => ({ ask: "control", schema }),
        (_, { killer }) => killer && failing.push(killer),
      );
      return failing;
    },
    findKillers: (mutants, tell) =>
      ask(
        mutants,
        (mutant) => ({ ask: "killer", mutant }),
        (mutant, { killer }) => tell(mutant, killer),
      ),
    async [Symbol.asyncDispose]() {
      await Promise.all(workers.map(end));
    },
  };
}

/** @throws Error when the worker cannot answer, or ends */
async function answerOf(worker: ChildProcess, question: Question): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const fail = () => reject(new Error("a worker of the mutation run ended before its time"));
  worker.once("message", resolve).once("exit", fail);
  if (worker.connected) worker.send(question);
  else fail();
  try {
    const answer = await promise;
    if (answer.error) throw new Error(answer.error);
    return answer;
  } finally {
    worker.off("message", resolve).off("exit", fail);
  }
}

/** A worker that loses its parent stops its cluster and ends. */
async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  worker.once("exit", () => resolve());
  if (worker.connected) worker.disconnect();
  await promise;
}
