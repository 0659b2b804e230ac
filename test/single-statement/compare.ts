import type { SignedIn } from "../oracle/run.ts";
import type { TwoServers } from "./two-servers.ts";

/** An operation as it is sent. */
export type Asked = { text: string; operationName?: string; variables: Record<string, unknown> };

export type Answer = { status: number; body: Body };
type Body = { data?: any; errors?: Record<string, any>[]; extensions?: unknown };

/** What was answered in two ways, with all that it takes to ask it again. */
export type Difference = {
  viewer: string;
  asked: Asked;
  single: Answer;
  grafast: Answer;
};

/** Asks both servers the same. @returns the answer, and the difference if there are two */
export async function askBoth(servers: TwoServers, viewer: SignedIn, asked: Asked) {
  const [single, grafast] = await Promise.all([
    send(servers.single.url, viewer, asked),
    send(servers.grafast.url, viewer, asked),
  ]);
  const difference: Difference | undefined =
    print(single) === print(grafast)
      ? undefined
      : { viewer: `${viewer.name} (${viewer.role})`, asked, single, grafast };
  return { answer: single, difference };
}

/** Printed, so that keys in another order make a difference as well: data's are in the order of the selection. */
function print({ status, body: { data, errors, extensions, ...rest } }: Answer): string {
  return JSON.stringify({ status, data, errors: errors?.map(withoutChance), extensions, rest });
}

/** What is our own fault has an id of its own each time. */
function withoutChance(error: Record<string, any>): unknown {
  const { errorId } = error.extensions ?? {};
  return errorId ? JSON.parse(JSON.stringify(error).replaceAll(errorId, "…")) : error;
}

async function send(url: string, { token }: SignedIn, { text, ...asked }: Asked): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: text, ...asked }),
  });
  return { status: response.status, body: (await response.json()) as Body };
}
