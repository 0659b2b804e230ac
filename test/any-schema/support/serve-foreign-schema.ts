import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import type { QueryResultRow } from "pg";
import { createAccessTokens } from "../../../src/auth/access-tokens.ts";
import { createEncryptionKey } from "../../../src/auth/encryption.ts";
import { createSigningKey } from "../../../src/auth/signing-keys.ts";
import { parseConfig } from "../../../src/config/config.ts";
import type { SigningKey } from "../../../src/config/key-settings.ts";
import { withDatabase } from "../../../src/database/bootstrap.ts";
import type { Connections } from "../../../src/database/connections.ts";
import { createLogger } from "../../../src/observability/logger.ts";
import { startServer } from "../../../src/server/server.ts";
import type { PlatformRole } from "../../../src/shared/roles.ts";
import { connectionsOf } from "../../support/cluster.ts";
import { connect } from "../../support/connect.ts";
import { testEnvironment } from "../../support/environment.ts";
import { postOperation } from "../../support/post-operation.ts";

export type ForeignOptions = {
  /** SQL files of test/any-schema/, run in this order as the owner, in a database that has nothing but the schema `s`. */
  files: readonly string[];
  /** The schemas of the API. The files make all but `s`. */
  schemas?: readonly string[];
  /** The servers' variables, beside those of all tests. */
  environment?: Record<string, string>;
};

/** An answer of the API. */
export type ForeignAnswer<Data = any> = {
  status: number;
  /** The body as it came. */
  text: string;
  /** Whether the body is JSON, as it should always be. */
  isJson: boolean;
  data?: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[];
  extensions?: Record<string, any>;
  /** The code of the first error. */
  code: unknown;
};

export type ForeignRole = PlatformRole | "anonymous";

type Sent = { variables?: Record<string, unknown>; role?: ForeignRole; headers?: Record<string, string> };

/** One of two servers of the same schema. Each has a database of its own, so that what it changed can be compared. */
export type ForeignServer = {
  /** `single` answers by single statements what it can; `grafast` has Grafast answer everything. */
  name: "single" | "grafast";
  url: string;
  connections: Required<Connections>;
  schema: GraphQLSchema;
  /** Lines of the log at level error, parsed. */
  logged: Record<string, any>[];
  /** An access token of somebody of this role. Everybody of one role is the same user. */
  tokenOf(role: ForeignRole): Promise<string | undefined>;
  /** Sends an operation by POST, as a member unless it says otherwise. */
  send<Data = any>(query: string, sent?: Sent): Promise<ForeignAnswer<Data>>;
  /** Runs SQL as the owner, who sees all rows. */
  query<Row extends QueryResultRow = any>(sql: string, values?: unknown[]): Promise<Row[]>;
};

export type ForeignServers = { single: ForeignServer; grafast: ForeignServer } & AsyncDisposable;

/** What is asked here is wider than any page of ours: the limits have tests of their own. */
const limits = {
  QUINTET_NODES: "10000000",
  QUINTET_DOCUMENT_FIELDS: "10000",
  QUINTET_DOCUMENT_TOKENS: "100000",
  QUINTET_DOCUMENT_ALIASES: "10000",
  QUINTET_DOCUMENT_DIRECTIVES: "10000",
  QUINTET_DOCUMENT_DEPTH: "100",
  QUINTET_DOCUMENT_COMPLEXITY: "100000",
};

/** Makes two databases that are equal to the oid, and serves one with single statements and one without. */
export async function serveForeignSchema({
  files,
  schemas = ["s"],
  environment = {},
}: ForeignOptions): Promise<ForeignServers> {
  await using started = new AsyncDisposableStack();
  const [name, copy] = [`test_${randomUUID().slice(0, 8)}`, `test_${randomUUID().slice(0, 8)}`];
  started.defer(() => dropDatabases(name, copy));
  await createForeignDatabase(name, files);
  await copyDatabase(name, copy);
  const signingKey = await createSigningKey();
  const serve = async (which: ForeignServer["name"], database: string, on: "on" | "off") =>
    started.use(
      await serveDatabase({
        name: which,
        database,
        signingKey,
        environment: { ...limits, DATABASE_SCHEMAS: schemas.join(), ...environment, QUINTET_SINGLE_STATEMENT: on },
      }),
    );
  const single = await serve("single", name, "on");
  const grafast = await serve("grafast", copy, "off");
  const resources = started.move();
  return { single, grafast, [Symbol.asyncDispose]: () => resources.disposeAsync() };
}

async function createForeignDatabase(name: string, files: readonly string[]): Promise<void> {
  const { rootUrl, ownerUrl } = connectionsOf(name);
  await using root = await connect(rootUrl);
  await root.query(`create database ${name} owner quintet_owner`);
  await grantConnect(name);
  await using bootstrapping = await connect(withDatabase(rootUrl, name));
  await bootstrapping.query("revoke all on schema public from public");
  await using owner = await connect(ownerUrl);
  await owner.query(`create schema s; grant usage on schema s to ${apiUsers}`);
  for (const file of files) await owner.query(await readFile(join(import.meta.dirname, "..", file), "utf8"));
}

const apiUsers = "quintet_anonymous, quintet_member, quintet_analyst, quintet_agent, quintet_admin";

async function copyDatabase(name: string, copy: string): Promise<void> {
  await using root = await connect(connectionsOf(name).rootUrl);
  await root.query(`create database ${copy} template ${name} owner quintet_owner`);
  await grantConnect(copy);
}

async function grantConnect(name: string): Promise<void> {
  await using root = await connect(connectionsOf(name).rootUrl);
  await root.query(`revoke all on database ${name} from public`);
  await root.query(`grant connect on database ${name} to quintet_authenticator`);
}

async function dropDatabases(...names: string[]): Promise<void> {
  await using root = await connect(connectionsOf("postgres").rootUrl);
  for (const name of names) await root.query(`drop database if exists ${name} with (force)`);
}

type Serving = {
  name: ForeignServer["name"];
  database: string;
  signingKey: SigningKey;
  environment: Record<string, string>;
};

async function serveDatabase({
  name,
  database,
  signingKey,
  environment,
}: Serving): Promise<ForeignServer & AsyncDisposable> {
  await using started = new AsyncDisposableStack();
  const connections = connectionsOf(database);
  const config = parseConfig({ ...testEnvironment, LOG_LEVEL: "error", ...environment });
  const logged: Record<string, any>[] = [];
  const server = started.use(
    await startServer({
      config,
      authenticatorUrl: connections.authenticatorUrl,
      signingKeys: [signingKey],
      encryptionKeys: [createEncryptionKey()],
      logger: createLogger(config, { write: (line) => void logged.push(JSON.parse(line)) }),
    }),
  );
  const owner = started.use(await connect(connections.ownerUrl));
  const accessTokens = await createAccessTokens({ ...config.tokens, signingKeys: [signingKey] });
  const tokens = new Map<ForeignRole, Promise<string>>();
  const schema = await server.postgraphile.getSchema();
  const resources = started.move();

  async function tokenOf(role: ForeignRole): Promise<string | undefined> {
    if (role === "anonymous") return undefined;
    const known = tokens.get(role);
    if (known) return known;
    const made = accessTokens.sign({ userId: foreignUser, role, sessionId: foreignUser }).then(({ token }) => token);
    tokens.set(role, made);
    return made;
  }

  return {
    name,
    url: server.url,
    connections,
    schema,
    logged,
    tokenOf,
    async send(query, { variables, role = "member", headers } = {}) {
      const token = await tokenOf(role);
      const response = await postOperation(server.url, { query, variables }, { token, headers });
      return readAnswer(response.status, await response.text());
    },
    query: async (sql, values) => (await owner.query(sql, values)).rows,
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

/** Who everybody is that has signed in: jwt.claims.user_id. */
export const foreignUser = "00000000-0000-4000-8000-000000000001";

function readAnswer(status: number, text: string): ForeignAnswer {
  const body = parseJson(text);
  const { data, errors, extensions } = (body ?? {}) as Partial<ForeignAnswer>;
  return { status, text, isJson: body !== undefined, data, errors, extensions, code: errors?.[0]?.extensions?.code };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
