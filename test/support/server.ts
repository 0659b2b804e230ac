import { afterAll, beforeAll } from "@jest/globals";
import { createEncryptionKey } from "../../src/auth/encryption.ts";
import { createSigningKey } from "../../src/auth/signing-keys.ts";
import { type EncryptionKey, parseConfig, type SigningKey } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { type QuintetServer, startServer } from "../../src/server.ts";
import type { TestDatabase } from "./database.ts";
import { testEnvironment } from "./environment.ts";
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
};

/** Quintet itself, served to the tests of one file over a real port. */
export function useServer(database: TestDatabase, { environment = {}, log, twin }: Options = {}): TestServer {
  let server: QuintetServer;
  let signingKey: SigningKey;
  const encryptionKey = twin?.encryptionKey ?? createEncryptionKey();

  beforeAll(async () => {
    signingKey = twin?.signingKey ?? (await createSigningKey());
    const config = parseConfig({ ...testEnvironment, ...environment });
    server = await startServer({
      config,
      authenticatorUrl: database.connections.authenticatorUrl,
      signingKeys: [signingKey],
      encryptionKeys: [encryptionKey],
      logger: log ? createLogger(config, { write: log }) : createLogger(config),
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
    get signingKey() {
      return signingKey;
    },
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
