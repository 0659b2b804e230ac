import type { SigningKey } from "../../../src/config/key-settings.ts";
import type { QuintetServer } from "../../../src/server/server.ts";
import type { TestDatabase } from "../../support/database.ts";
import { postOperation } from "../../support/post-operation.ts";
import { startTestServer } from "../../support/server.ts";

type Options = { database: TestDatabase; signingKeys: readonly SigningKey[]; environment?: Record<string, string> };

/** One of several servers of one database, with the token keys that they share. */
export function startOneOfSeveral({ database, ...options }: Options): Promise<QuintetServer> {
  return startTestServer({ ...options, authenticatorUrl: database.connections.authenticatorUrl });
}

/** Sends an operation to whichever server it is told. */
export async function post({ url }: { url: string }, query: string, token?: string) {
  const response = await postOperation(url, { query }, { token });
  const { data, errors } = (await response.json()) as { data?: any; errors?: { extensions: { code: string } }[] };
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}
