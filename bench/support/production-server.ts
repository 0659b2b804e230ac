import "../../src/config/graphile-env.ts";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createEncryptionKey } from "../../src/auth/encryption.ts";
import { createSigningKey } from "../../src/auth/signing-keys.ts";
import { type Connections, embeddedConnections } from "../../src/database/connections.ts";
import { prepareDatabase } from "../../src/migrations/prepare.ts";
import { freePort, npmStartArguments } from "../../test/support/checkout.ts";
import { manifestText } from "../attack/attackers.ts";
import { query, schemas } from "./database.ts";
import { progress } from "./progress.ts";
import type { StockPostgres } from "./stock-postgres.ts";

type Answer = { data?: any; errors?: { extensions: { code: string } }[] };

/** A database of its own on stock PostgreSQL, and servers of it, one at a time, all on one port and with the same keys. */
export type ProductionServers = {
  port: number;
  connections: Required<Connections>;
  /** In production, by its defaults but for these variables. It is stopped when it is disposed. */
  start(environment?: Readonly<Record<string, string>>): Promise<AsyncDisposable & { pid: number }>;
  post(message: object, token?: string): Promise<Answer>;
  /** @returns an access token of a new account in this role */
  signUp(username: string, role: string): Promise<string>;
  /** Gives an account the rows of a file of bench/dearest, so many where it asks for a number. */
  fill(username: string, file: string, rows?: number): Promise<void>;
};

export async function prepareProduction(postgres: StockPostgres, name: string): Promise<ProductionServers> {
  progress(`PostgreSQL ${postgres.version}, JIT ${(await query(postgres.url(), "show jit")).rows[0].jit}`);
  const connections = embeddedConnections(postgres as never, name);
  const database = {
    schemas,
    migrationsFolder: join(import.meta.dirname, "../../migrations"),
    poolSize: 1,
    preparedStatements: 100,
  };
  await prepareDatabase({
    connections: { ...connections, shadowUrl: undefined } as never,
    config: { database } as never,
    report: progress,
  });
  const port = await freePort();
  const keys = {
    QUINTET_TOKEN_KEYS: JSON.stringify({ keys: [await createSigningKey()] }),
    QUINTET_ENCRYPTION_KEYS: JSON.stringify({ keys: [createEncryptionKey()] }),
  };
  const url = `http://127.0.0.1:${port}`;
  const { ownerUrl } = connections;

  async function post(message: object, token?: string): Promise<Answer> {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(message),
    });
    return (await response.json()) as Answer;
  }

  return {
    port,
    connections,
    post,

    async start(environment = {}) {
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
          DATABASE_URL: ownerUrl,
          AUTH_DATABASE_URL: connections.authenticatorUrl,
          QUINTET_ACCESS_TOKEN_SECONDS: "86400",
          ...keys,
          ...environment,
        },
      });
      const exited = once(child, "exit");
      const stop = async () => {
        child.kill("SIGTERM");
        const timer = setTimeout(() => child.kill("SIGKILL"), 12_000);
        await exited;
        clearTimeout(timer);
      };
      for (const deadline = Date.now() + 120_000; ; await sleep(50)) {
        const isReady = await fetch(`${url}/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        );
        if (isReady) return { pid: child.pid as number, [Symbol.asyncDispose]: stop };
        if (child.exitCode === null && Date.now() < deadline) continue;
        await stop();
        throw new Error("Quintet did not start.");
      }
    },

    async signUp(username, role) {
      const password = "correct horse battery";
      await post({ query: manifestText("SignUp"), variables: { input: { username, password } } });
      await query(ownerUrl, "update identity.users set role = $1 where username = $2", [role, username]);
      const { data, errors } = await post({
        query: manifestText("SignIn"),
        variables: { input: { login: username, password } },
      });
      if (!data?.signIn) throw new Error(`${username} cannot sign in: ${JSON.stringify(errors)}`);
      return data.signIn.accessToken;
    },

    async fill(username, file, rows = 0) {
      progress(`filling ${file}`);
      const { id } = (await query(ownerUrl, "select id from identity.users where username = $1", [username])).rows[0];
      const text = await readFile(join(import.meta.dirname, "../dearest", file), "utf8");
      for (const statement of text.split(/^-- statement: .*\n/m).slice(1)) {
        await query(ownerUrl, statement.replaceAll("$1", String(rows)).replaceAll("$2", `'${id}'`));
      }
      await query(ownerUrl, "analyze");
    },
  };
}

/** Codes of answers that say what the operation is, not how it ended. */
const refusals = new Set([
  "TOO_COMPLEX",
  "BAD_REQUEST",
  "INVALID_VALUE",
  "TOO_LARGE",
  "UNTRUSTED_DOCUMENT",
  "FORBIDDEN",
]);

/** Whether it is not refused for what it is: how it ends is no matter. */
export function isAccepted({ errors }: Answer): boolean {
  return !refusals.has(errors?.[0]?.extensions.code ?? "");
}
