import { afterAll, beforeAll } from "@jest/globals";
import type { QuintetServer } from "../../../src/server/server.ts";
import type { TestDatabase } from "../../support/database.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";

type Options = {
  /** A server whose keys it shares, so that a token of one is a token of both. */
  twin: TestServer;
  /** Manifests of trusted documents, and the only ones. */
  manifests: readonly string[];
  environment?: Record<string, string>;
};

/** The environment of a server in production that trusts some frontends' documents and no others. */
export function productionEnvironment({ connections }: TestDatabase, { twin, manifests, environment }: Options) {
  return {
    NODE_ENV: "production",
    DATABASE_URL: connections.ownerUrl,
    AUTH_DATABASE_URL: connections.authenticatorUrl,
    QUINTET_TOKEN_KEYS: JSON.stringify({ keys: [twin.signingKey] }),
    QUINTET_ENCRYPTION_KEYS: JSON.stringify({ keys: [twin.encryptionKey] }),
    QUINTET_TOKEN_ISSUER: "http://localhost:0",
    QUINTET_PUBLIC_URL: "https://quintet.example",
    QUINTET_TRUSTED_DOCUMENTS_FILE: manifests.join(","),
    ...environment,
  };
}

/** A server as in production, over plain HTTP. */
export function useProduction(database: TestDatabase, options: Options): { readonly url: string } {
  let server: QuintetServer;
  beforeAll(async () => {
    server = await startTestServer({
      authenticatorUrl: database.connections.authenticatorUrl,
      signingKeys: [options.twin.signingKey],
      encryptionKeys: [options.twin.encryptionKey],
      environment: productionEnvironment(database, options),
    });
  });
  afterAll(async () => void (await server?.[Symbol.asyncDispose]()));
  return {
    get url() {
      return server.url;
    },
  };
}
