import type { SignedIn } from "../../oracle/run.ts";
import { postOperation } from "../../support/post-operation.ts";
import type { TwoServers } from "./two-servers.ts";

/** An operation as it is sent. */
export type Asked = { text: string; operationName?: string; variables: Record<string, unknown> };

export type Answer = { status: number; body: Body; isJson: boolean };
type Body = { data?: any; errors?: Record<string, any>[]; extensions?: unknown };

/** What was answered in two ways, and all that it takes to ask it again. */
export type Difference = {
  viewer: string;
  asked: Asked;
  /** Where the answers part, and what stands there. */
  path: string;
  single: string;
  grafast: string;
};

type Servers = Record<keyof Pick<TwoServers, "single" | "grafast">, { url: string }>;

/** Asks both servers the same. @returns the answer, and the difference if there are two */
export async function askBoth(servers: Servers, viewer: SignedIn, asked: Asked) {
  const answers = await Promise.all([
    send(servers.single.url, viewer, asked),
    send(servers.grafast.url, viewer, asked),
  ]);
  const [single, grafast] = answers;
  const parting = findParting(withoutChance(single, asked), withoutChance(grafast, asked));
  if (!parting || areRefusals(single, grafast) || hasBroken(grafast)) return { answer: single, answers };
  const difference: Difference = { viewer: `${viewer.name} (${viewer.role})`, asked, ...parting };
  return { answer: single, answers, difference };
}

/** Some operations Grafast cannot plan, for faults of its own: they are no measure. */
function hasBroken({ body }: Answer): boolean {
  return !body.data && body.errors?.[0]?.extensions?.code === "INTERNAL";
}

type Parting = Pick<Difference, "path" | "single" | "grafast">;

/** Of two JSON values, keys and their order included: data's are in the order of the selection. */
function findParting(single: unknown, grafast: unknown, path = ""): Parting | undefined {
  const [one, other] = [JSON.stringify(single) ?? "nothing", JSON.stringify(grafast) ?? "nothing"];
  if (one === other) return undefined;
  if (isComposite(single) && isComposite(grafast)) {
    const keys = Object.keys(single);
    if (keys.join() === Object.keys(grafast).join()) {
      for (const key of keys) {
        const parting = findParting(single[key], grafast[key], `${path}.${key}`);
        if (parting) return parting;
      }
    }
  }
  return { path, single: one.slice(0, mostShown), grafast: other.slice(0, mostShown) };
}

const mostShown = 2_000;

function isComposite(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** What is our own fault has an id of its own each time. Groups come in no order, which is PostgreSQL's to choose. */
function withoutChance({ status, body: { errors, data, extensions, ...body } }: Answer, { text }: Asked): unknown {
  const groups = new Set(
    Array.from(text.matchAll(/(?:(\w+)\s*:\s*)?\bgroupedAggregates\b/g), ([all, name]) => name ?? all),
  );
  const ordered = JSON.stringify(data, (name, value) =>
    groups.has(name) && Array.isArray(value) ? value.map((group) => JSON.stringify(group)).sort() : value,
  );
  const known = errors?.map((error) => {
    const { errorId } = error.extensions ?? {};
    return errorId ? JSON.parse(JSON.stringify(error).replaceAll(errorId, "…")) : error;
  });
  const told = withoutMeasures(extensions as { cost?: object } | undefined);
  return { status, data: ordered && JSON.parse(ordered), ...body, extensions: told, ...(known && { errors: known }) };
}

/** What an operation took is another matter on each path. */
function withoutMeasures(extensions: { cost?: object } | undefined): unknown {
  if (!extensions?.cost) return extensions;
  const { seconds: _seconds, bytes: _bytes, left: _left, ...cost } = extensions.cost as Record<string, unknown>;
  return { ...extensions, cost };
}

/**
 * Who may not ask may have sent a malformed value as well. PostgreSQL says the one or the other, as its connection knows
 * the statement already or does not; Grafast's answers to the same request differ in it, too.
 */
function areRefusals(...answers: readonly Answer[]): boolean {
  const codes = answers.flatMap(({ body }) => (body.errors ?? []).map(({ extensions }) => extensions?.code));
  const [one, other] = answers.map(({ status, body }) =>
    JSON.stringify({ status, ...body, errors: (body.errors ?? []).map(withoutReason) }),
  );
  return codes.includes("FORBIDDEN") && one === other;
}

function withoutReason({ path, extensions, ...error }: Record<string, any>): unknown {
  return refusals.includes(extensions?.code) ? { path } : { ...error, path, extensions };
}

const refusals: readonly unknown[] = ["FORBIDDEN", "INVALID_VALUE"];

function readBody(text: string): { body: Body; isJson: boolean } {
  try {
    return { body: JSON.parse(text) as Body, isJson: true };
  } catch {
    return { body: { extensions: { text } }, isJson: false };
  }
}

const accept = "application/graphql-response+json";

async function send(url: string, { token }: SignedIn, { text, ...asked }: Asked): Promise<Answer> {
  const response = await postOperation(url, { query: text, ...asked }, { token, accept });
  return { status: response.status, ...readBody(await response.text()) };
}
