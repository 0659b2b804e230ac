import type { GraphQLAnswer } from "../../support/server.ts";

/** Sends an operation. `from` is the address that the (trusted) proxy before the server reports. */
export async function postFrom(from: string, { url }: { url: string }, body: object): Promise<GraphQLAnswer> {
  const headers = { "content-type": "application/json", "x-forwarded-for": from };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify(body) });
  return (await response.json()) as GraphQLAnswer;
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** How many there are of each code; those without one under `undefined`. */
export function count(codes: unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[String(code)] = (counts[String(code)] ?? 0) + 1;
  return counts;
}
