import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { LoadResult } from "./load.ts";
import type { LoadAnswer, LoadOrder } from "./load-process.ts";
import { clusterCpuSeconds, cpuSeconds, residentMegabytes } from "./process-usage.ts";
import type { Subject } from "./subject.ts";

/** What one turn of one contender at one workload took. */
export type Measurement = LoadResult & {
  /** CPU seconds per 1,000 requests. */
  serverCpu: number;
  databaseCpu: number;
  /** Of the server, in megabytes, at the end. */
  resident: number;
};

export type LoadDriver = AsyncDisposable & {
  /** `postmaster` is the process whose CPU time counts as the database's. */
  measure(
    subject: Subject,
    order: Omit<LoadOrder, "port" | "headers" | "contender">,
    postmaster: number,
  ): Promise<Measurement>;
};

/** Sends load from a process of its own, so that measuring takes nothing from whom it measures but a core. */
export function startLoadDriver(): LoadDriver {
  const child = fork(join(import.meta.dirname, "load-process.ts"));
  return {
    async measure(subject, order, postmaster) {
      const { port, headers, contender, pid } = subject;
      await ask(child, { ...order, port, headers: { ...headers }, contender: contender.name });
      const before = [cpuSeconds(pid), clusterCpuSeconds(postmaster)] as const;
      const answer = await ask(child, "go");
      if (!("result" in answer)) throw new Error("The load process sent no result.");
      const per1000 = 1_000 / answer.result.requests;
      return {
        ...answer.result,
        serverCpu: (cpuSeconds(pid) - before[0]) * per1000,
        databaseCpu: (clusterCpuSeconds(postmaster) - before[1]) * per1000,
        resident: residentMegabytes(pid),
      };
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      const exited = once(child, "exit");
      child.disconnect();
      await exited;
    },
  };
}

/** @throws Error with what went wrong there */
async function ask(child: ChildProcess, message: LoadOrder | "go"): Promise<LoadAnswer> {
  const answered = once(child, "message");
  child.send(message);
  const [answer] = (await answered) as [LoadAnswer];
  if ("problem" in answer) throw new Error(answer.problem);
  return answer;
}
