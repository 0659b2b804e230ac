import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopEmbeddedPostgres } from "../../src/database/embedded-postgres.ts";
import { wholeServer } from "./environment.ts";
import { postOperation } from "./post-operation.ts";

const original = join(import.meta.dirname, "../..");

/** A copy of this checkout in which commands are run as a user would run them. */
export type Checkout = AsyncDisposable & {
  directory: string;
  /** Runs a command to its end. */
  run(script: string, args?: string[], environment?: Record<string, string>): Promise<Ended>;
  /** Runs `npm start` (or another script) until the caller ends it. */
  start(environment?: Record<string, string>, script?: string): Promise<Running>;
};

export type Ended = { exitCode: number | null; stdout: string; stderr: string };

/** A server that is killed when disposed, if it still runs. */
export type Running = AsyncDisposable & {
  port: number;
  pid: number;
  output(): string;
  send<Data = any>(
    query: string,
    options?: { variables?: unknown; token?: string },
  ): Promise<{ status: number; data: Data; errors?: { extensions: { code: string } }[] }>;
  /** Waits until the server answers. */
  ready(): Promise<void>;
  end(signal: NodeJS.Signals): Promise<Ended>;
  /** From now on nobody reads what it says. */
  closeOutput(): void;
};

export async function copyCheckout({ name = "checkout" } = {}): Promise<Checkout> {
  const parent = await mkdtemp(join(tmpdir(), "quintet-checkout-"));
  const directory = join(parent, name);
  await mkdir(directory, { recursive: true });
  const parts = [
    "src",
    "packages",
    "products",
    "migrations",
    "graphql",
    "docs",
    "package.json",
    "tsconfig.json",
    "codegen.yml",
    ".gmrc",
  ];
  for (const part of parts) {
    if (existsSync(join(original, part))) await cp(join(original, part), join(directory, part), { recursive: true });
  }
  await symlink(join(original, "node_modules"), join(directory, "node_modules"));
  const children = new Set<ChildProcess>();

  const startArguments = await npmStartArguments();

  function launch(
    args: readonly string[],
    environment: Record<string, string>,
  ): { child: ChildProcess; ended: Promise<Ended>; output: () => string } {
    const { PATH = "", HOME = "" } = process.env;
    const child = spawn(process.execPath, args, {
      cwd: directory,
      env: { PATH, HOME, ...environment },
    });
    children.add(child);
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      stderr += chunk;
    });
    const ended = once(child, "close").then(([exitCode]) => {
      children.delete(child);
      return { exitCode: exitCode as number | null, stdout, stderr };
    });
    return { child, ended, output: () => stdout + stderr };
  }

  return {
    directory,
    run: (script, args = [], environment = {}) => launch([script, ...args], environment).ended,

    async start(environment = {}, script) {
      const port = environment.PORT ? Number(environment.PORT) : await freePort();
      const { child, ended, output } = launch(script ? [script] : startArguments, {
        PORT: String(port),
        ...wholeServer,
        ...environment,
      });
      const send: Running["send"] = async (query, { variables, token } = {}) => {
        const response = await postOperation(`http://127.0.0.1:${port}`, { query, variables }, { token });
        return { status: response.status, ...((await response.json()) as { data: any }) };
      };
      return {
        port,
        pid: child.pid as number,
        output,
        send,
        async ready() {
          for (const deadline = Date.now() + 240_000; Date.now() < deadline; await pause(20)) {
            if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${output()}`);
            if (
              await send("{ __typename }").then(
                ({ data }) => data,
                () => false,
              )
            )
              return;
          }
          throw new Error(`it did not become ready: ${output()}`);
        },
        end(signal) {
          child.kill(signal);
          return ended;
        },
        closeOutput() {
          child.stdout?.destroy();
          child.stderr?.destroy();
        },
        async [Symbol.asyncDispose]() {
          child.kill("SIGKILL");
          await ended;
        },
      };
    },

    async [Symbol.asyncDispose]() {
      for (const child of children) child.kill("SIGKILL");
      await stopEmbeddedPostgres(join(directory, ".quintet/postgres"));
      await rm(parent, { recursive: true, force: true });
    },
  };
}

/**
 * What `npm start` gives Node, Node's own options included; relative to the checkout. The shell makes way for Node, so
 * that the signals which npm passes on reach it.
 */
export async function npmStartArguments(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(original, "package.json"), "utf8"));
  const [exec, node, ...args] = scripts.start.split(" ");
  if (exec !== "exec" || node !== "node") throw new Error(`npm start runs ${exec} ${node}, not exec node.`);
  return args;
}

/**
 * A port on which nothing listens. It lies below those that systems give to outgoing connections (from 32768 on Linux):
 * one of those may be taken by some client between now and the moment a server asks for it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const probe = createServer().listen(port, "127.0.0.1");
    const isFree = await once(probe, "listening").then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    probe.close();
    await once(probe, "close");
    return port;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
