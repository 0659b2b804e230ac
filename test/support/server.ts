import { inspect } from "node:util";
import { afterAll, beforeAll } from "@jest/globals";
import { parseConfig } from "../../src/config/config.ts";
import type { EncryptionKey, SigningKey } from "../../src/config/key-settings.ts";
import { singleStatementCounts } from "../../src/graphql/compiler/counts.ts";
import { createLogger } from "../../src/observability/logger.ts";
import { type QuintetServer, type ServerOptions, startServer } from "../../src/server/server.ts";
import type { TestDatabase } from "./database.ts";
import { testEnvironment } from "./environment.ts";
import { makeEncryptionKey, makeSigningKey } from "./keys.ts";
import { postOperation } from "./post-operation.ts";

export type GraphQLAnswer<Data = any> = {
  status: number;
  data: Data;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
  /** The code of the first error. */
  code: unknown;
};

export type TestServer = {
  url: string;
  signingKey: SigningKey;
  encryptionKey: EncryptionKey;
  /** Sends an operation over HTTP. `token` is an access token or an API key. */
  send<Data = any>(
    query: string,
    options?: { variables?: Record<string, unknown>; token?: string },
  ): Promise<GraphQLAnswer<Data>>;
  /** Makes an account with a password and signs it in. */
  signUp(username: string, password?: string): Promise<{ id: string; accessToken: string; refreshToken: string }>;
};

type Options = {
  environment?: Record<string, string>;
  /** Receives the log's lines, of LOG_LEVEL and above; without it they go nowhere, whatever the level. */
  log?: (line: string) => void;
  /** A server used before it whose keys this one has too, so that a token of one is a token of both. */
  twin?: TestServer;
  /** Whether it may look at what others see, as a server that knows ROOT_DATABASE_URL does. */
  explainsAccess?: boolean;
  /** Milliseconds after which a failed sign-in is told: few, unless this says otherwise. */
  failedSignIns?: number | "as in production";
};

type Wish = Pick<ServerOptions, "authenticatorUrl" | "connections" | "demoSignIns"> &
  Partial<Pick<ServerOptions, "signingKeys" | "encryptionKeys">> &
  Omit<Options, "twin" | "explainsAccess">;

/** Quintet itself, served to the tests of one file over a real port. */
export function useServer(database: TestDatabase, { twin, explainsAccess, ...options }: Options = {}): TestServer {
  let server: QuintetServer;
  const signingKey = twin?.signingKey ?? makeSigningKey();
  const encryptionKey = twin?.encryptionKey ?? makeEncryptionKey();

  beforeAll(async () => {
    server = await startTestServer({
      ...options,
      authenticatorUrl: database.connections.authenticatorUrl,
      ...(explainsAccess && { connections: database.connections }),
      signingKeys: [signingKey],
      encryptionKeys: [encryptionKey],
    });
  });
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
  });

  async function send<Data = any>(
    query: string,
    { variables, token }: { variables?: Record<string, unknown>; token?: string } = {},
  ): Promise<GraphQLAnswer<Data>> {
    const response = await postOperation(server.url, { query, variables }, { token });
    const { data, errors } = (await response.json()) as Pick<GraphQLAnswer<Data>, "data" | "errors">;
    return { status: response.status, data, errors, code: errors?.[0]?.extensions.code };
  }

  return {
    get url() {
      return server.url;
    },
    signingKey,
    encryptionKey,
    send,
    async signUp(username, password = "correct horse battery") {
      const { data, errors } = await send(
        "mutation ($input: SignUpInput!) { signUp(input: $input) { accessToken refreshToken user { id } } }",
        { variables: { input: { username, password } } },
      );
      if (errors) throw new Error(errors[0]?.message);
      const { user, ...tokens } = data.signUp;
      return { id: user.id, ...tokens };
    },
  };
}

/** Starts a server with what tests run with and whatever the wish says. */
export async function startTestServer(wish: Wish): Promise<QuintetServer> {
  const { log, failedSignIns = 20, environment, ...rest } = wish;
  const config = parseConfig({ ...testEnvironment, ...environment });
  const server = await startServer({
    signingKeys: [makeSigningKey()],
    encryptionKeys: [],
    ...rest,
    config,
    logger: log ? createLogger(config, { write: log }) : createLogger(config),
    ...(failedSignIns !== "as in production" && { failedSignInMilliseconds: failedSignIns }),
  });

  return {
    ...server,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      requireNoBugs();
    },
  };
}

/** What a single statement should have known better, Grafast answered: nobody would notice. */
function requireNoBugs(): void {
  const { bugs, lastBug } = singleStatementCounts;
  singleStatementCounts.bugs = 0;
  if (bugs > 0) throw new Error(`single statements failed ${bugs} times where they should not: ${inspect(lastBug)}`);
}
