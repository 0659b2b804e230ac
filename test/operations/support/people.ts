import { type Client, createClient, QuintetClientError, RefreshSessionDocument, SignUpDocument } from "quintet/client";
import type { PlatformRole } from "../../../src/shared/roles.ts";
import { connect } from "../../support/connect.ts";
import type { TestDatabase } from "../../support/database.ts";
import type { TestServer } from "../../support/server.ts";

/** Somebody who is signed in and sends operations as a frontend does, through the package's client. */
export type Actor = Client & { id: string; username: string; accessToken: string; refreshToken: string };

export const password = "correct horse battery";

type Place = { database: TestDatabase; server: TestServer };

/** A frontend of the test's server, as whoever the token stands for. */
export function clientOf(server: TestServer, accessToken?: string): Client {
  return createClient({ url: `${server.url}/graphql`, accessToken, retries: false });
}

/** Signs somebody up and, for a role beyond member, gives it to them as an admin would. */
export async function join(
  { database, server }: Place,
  username: string,
  role: PlatformRole = "member",
): Promise<Actor> {
  const { signUp } = await clientOf(server).request(SignUpDocument, {
    input: { username, email: `${username}@test.example`, password },
  });
  if (!signUp?.user) throw new Error("signing up returned no account");
  const { id } = signUp.user;
  if (role === "member") return { ...clientOf(server, signUp.accessToken), id, username, ...signUp };

  await asOwner(database, "update identity.users set role = $1 where id = $2", [role, id]);
  const { refreshSession } = await clientOf(server).request(RefreshSessionDocument, {
    input: { refreshToken: signUp.refreshToken },
  });
  if (!refreshSession) throw new Error("refreshing returned no session");
  return { ...clientOf(server, refreshSession.accessToken), id, username, ...refreshSession };
}

/** SQL past the API, to prepare what a test looks at. */
export async function asOwner<Row extends object>(
  { connections }: TestDatabase,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  await using client = await connect(connections.ownerUrl);
  return (await client.query(sql, values)).rows as Row[];
}

/** The code with which a request fails, or undefined when it does not. */
export async function codeOf(request: Promise<unknown>): Promise<string | undefined> {
  try {
    await request;
    return undefined;
  } catch (error) {
    if (error instanceof QuintetClientError) return error.code;
    throw error;
  }
}
