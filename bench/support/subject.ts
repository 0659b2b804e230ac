import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createEncryptionKey } from "../../src/auth/encryption.ts";
import { createSigningKey } from "../../src/auth/signing-keys.ts";
import type { Connections } from "../../src/database/connections.ts";
import { freePort, npmStartArguments } from "../../test/support/checkout.ts";
import { wholeServer } from "../../test/support/environment.ts";
import type { PeerSettings } from "../peers/peer.ts";
import type { Contender } from "./contenders.ts";
import { keepOnCores } from "./cores.ts";
import { benchAccount } from "./dataset.ts";

/** A server under measurement, in a process of its own. */
export type Subject = AsyncDisposable & {
  contender: Contender;
  pid: number;
  port: number;
  headers: Readonly<Record<string, string>>;
};

type Options = {
  contender: Contender;
  connections: Connections;
  /** The same for all: Quintet's own default. */
  poolSize?: number;
  /** Keeps the process on one core. */
  core?: number | undefined;
};

const startsWithinMilliseconds = 60_000;

export async function startSubject({ contender, connections, poolSize = 10, core }: Options): Promise<Subject> {
  const launch = contender.peer ? startPeer(contender.peer) : startQuintet;
  const { child, ...listening } = await launch(connections, poolSize);
  const pid = child.pid as number;
  if (core !== undefined) keepOnCores(pid, String(core));
  return {
    contender,
    pid,
    ...listening,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await Promise.race([exited, sleep(12_000, undefined, { ref: false }).then(() => child.kill("SIGKILL"))]);
    },
  };
}

type Launched = { child: ChildProcess; port: number; headers: Record<string, string> };

function startPeer(file: string): (connections: Connections, poolSize: number) => Promise<Launched> {
  return async ({ ownerUrl, authenticatorUrl }, poolSize) => {
    const child = fork(join(import.meta.dirname, "../peers", file), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    child.send({ ownerUrl, authenticatorUrl, userId: benchAccount.id, poolSize } satisfies PeerSettings);
    const told = once(child, "message", { signal: AbortSignal.timeout(startsWithinMilliseconds) });
    const ended = once(child, "exit").then(([code]) => {
      throw new Error(`${file} ended with ${code} before it served.`);
    });
    const [{ port }] = (await Promise.race([told, ended])) as [{ port: number }];
    return { child, port, headers: {} };
  };
}

/**
 * Quintet as it runs in production: `npm start` with the variables of .env.example, its log to nowhere, and a token of an
 * account that signed in. The token outlives the run.
 */
async function startQuintet(connections: Connections, poolSize: number): Promise<Launched> {
  const port = await freePort();
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, await npmStartArguments(), {
    cwd: join(import.meta.dirname, "../.."),
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH,
      HOME,
      PORT: String(port),
      HOST: "127.0.0.1",
      NODE_ENV: "production",
      DATABASE_URL: connections.ownerUrl,
      AUTH_DATABASE_URL: connections.authenticatorUrl,
      QUINTET_POOL_SIZE: String(poolSize),
      QUINTET_TOKEN_KEYS: JSON.stringify({ keys: [await createSigningKey()] }),
      QUINTET_ENCRYPTION_KEYS: JSON.stringify({ keys: [createEncryptionKey()] }),
      QUINTET_ACCESS_TOKEN_SECONDS: "86400",
      ...wholeServer, // all load is one account's
      QUINTET_TRUSTED_DOCUMENTS: "optional", // what is measured is free documents: the harder case
    },
  });
  const deadline = Date.now() + startsWithinMilliseconds;
  const url = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error("Quintet did not start.");
    await sleep(20);
  }
  return { child, port, headers: { authorization: `Bearer ${await signIn(url)}` } };
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }",
      variables: { input: { login: benchAccount.login, password: benchAccount.password } },
    }),
  });
  const { data, errors } = (await response.json()) as { data?: { signIn: { accessToken: string } }; errors?: unknown };
  if (!data?.signIn) throw new Error(`The bench account cannot sign in: ${JSON.stringify(errors)}`);
  return data.signIn.accessToken;
}
