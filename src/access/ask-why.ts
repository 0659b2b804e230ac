import { parse } from "pg-connection-string";
import { withDatabase } from "../database/bootstrap.ts";
import { type Connections, databaseName } from "../database/connections.ts";
import { connect } from "../database/server-check.ts";
import type { Access } from "./access.ts";
import type { Question } from "./question.ts";
import { whyAccess } from "./why-access.ts";

/** Over a connection of its own, which ends with it: nothing that a session keeps is left. */
export async function askWhy(connections: Connections, question: Omit<Question, "loginRole">): Promise<Access> {
  const { rootUrl, ownerUrl, authenticatorUrl } = connections;
  await using client = await connect(rootUrl ? withDatabase(rootUrl, databaseName(ownerUrl)) : ownerUrl);
  return await whyAccess(client, { ...question, loginRole: parse(authenticatorUrl).user });
}
