import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { EncryptionKey, SigningKey } from "../../src/config/key-settings.ts";
import type { HostAnswer, HostQuestion } from "./server-host.ts";

/** A server as a test file wishes it; nothing that JSON could not say. */
export type ServerRequest = {
  environment: Record<string, string>;
  authenticatorUrl: string;
  signingKeys: readonly SigningKey[];
  encryptionKeys: readonly EncryptionKey[];
  /** Without it a failed sign-in takes what it takes in production. */
  failedSignInMilliseconds?: number;
  demoSignIns?: readonly { login: string; password: string; role: string }[];
};

/** How test files find the hosts: Jest's workers inherit the environment. */
const variable = "TEST_SERVER_HOSTS";

/**
 * Runs in Jest's first process: a door behind which each worker has a process for its servers, which begins with the first
 * one that is asked for. A folder whose tests ask for none costs nothing.
 */
export async function openServerHosts(): Promise<{ stop(): Promise<void> }> {
  const hosts = new Map<string, Host>();
  const door = createServer(async (request, response) => {
    const [, worker = "", server] = (request.url as string).split("/");
    const known = hosts.get(worker);
    const host = known && !known.isGone() ? known : startHost();
    hosts.set(worker, host);
    const question =
      request.method === "DELETE" ? { stop: Number(server) } : { start: JSON.parse(await textOf(request)) };
    const answer = await host.ask(question);
    response.writeHead(answer.error ? 500 : 200).end(JSON.stringify(answer));
  }).listen(0, "127.0.0.1");
  await once(door, "listening");
  process.env[variable] = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;

  return {
    async stop() {
      door.closeAllConnections();
      door.close();
      await Promise.all([...hosts.values()].map((host) => host.end()));
    },
  };
}

/** Whether there are hosts: a test file that runs without Jest has none. */
export const hasServerHosts = () => process.env[variable] !== undefined;

/** Starts a server in the process of this worker. */
export async function startHostedServer(wish: ServerRequest): Promise<AsyncDisposable & { url: string }> {
  const door = `${process.env[variable]}/${process.env.JEST_WORKER_ID}`;
  const { id, url } = await ask(door, { method: "POST", body: JSON.stringify(wish) });
  return {
    url: url as string,
    async [Symbol.asyncDispose]() {
      await ask(`${door}/${id}`, { method: "DELETE" });
    },
  };
}

async function ask(url: string, init: RequestInit): Promise<HostAnswer> {
  const response = await fetch(url, init);
  const answer = (await response.json()) as HostAnswer;
  if (answer.error) throw Object.assign(new Error(answer.error), { code: answer.code });
  return answer;
}

type Wish = { start: ServerRequest } | { stop: number };
type Host = { ask(wish: Wish): Promise<HostAnswer>; isGone(): boolean; end(): Promise<void> };

function startHost(): Host {
  const child: ChildProcess = fork(join(import.meta.dirname, "server-host.ts"), {
    execArgv: ["--no-warnings"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const waiting = new Map<number, (answer: HostAnswer) => void>();
  let asked = 0;
  child.on("message", (answer: HostAnswer) => waiting.get(answer.id)?.(answer));
  child.once("exit", (code, signal) => {
    for (const [id, tell] of waiting) tell({ id, error: `the servers' process ended: ${signal ?? code}` });
  });

  return {
    async ask(wish) {
      const id = ++asked;
      const answer = new Promise<HostAnswer>((resolve) => waiting.set(id, resolve));
      child.send({ id, ...wish } as HostQuestion);
      return answer.finally(() => waiting.delete(id));
    },
    isGone: () => child.exitCode !== null || child.signalCode !== null,
    async end() {
      if (this.isGone()) return;
      child.disconnect();
      await once(child, "exit");
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
}
