import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kinds } from "../dearest/operations.ts";

/** One hostile operation, and who sends it: a student, whose documents have to be trusted, or an analyst, who is free. */
export type Attack = { name: string; role: "student" | "analyst"; body: string };

/** As many of each as make twenty in all, the dearest forms of each. */
const asStudent = 8;
const asAnalyst = [
  "orders by a count of related rows, by alias",
  "orders by different counts of related rows",
  "pages in an order that no index has, by alias",
  "conditions by likeInsensitive",
  "values of notIn that 30 pages use",
  "groups by moments, by alias",
  "aggregates, by alias",
  "counts, by alias",
  "deep offsets, by alias",
  "a page for each row, by its owner",
  "pages in pages, as full as may be",
  "searches, by alias",
];

type Message = { query: string; variables?: Record<string, unknown> };

/**
 * Twenty attacks. Each operation is the largest of its form that the server accepts, which `isAccepted` finds out; a form of which
 * it accepts none is left out.
 */
export async function makeAttacks(
  isAccepted: (message: Message, role: Attack["role"]) => boolean | Promise<boolean>,
): Promise<Attack[]> {
  const attacks: Attack[] = [];
  const add = async (name: string, role: Attack["role"], most: number, make: (size: number) => Message) => {
    const size = await largest(most, (tried) => isAccepted(make(tried), role));
    if (size > 0) attacks.push({ name: `${name} (${size})`, role, body: JSON.stringify(make(size)) });
  };
  const trusted = manifestText("MyCoachingTasks");
  const byVariables = kinds.filter(({ make }) => make(1, "A").query === make(2, "B").query);
  for (const { name, most, make } of byVariables.slice(0, asStudent)) {
    await add(name, "student", most, (size) => ({ query: trusted, variables: make(size, "A").variables ?? {} }));
  }
  for (const { name, most, make } of kinds.filter(({ name }) => asAnalyst.includes(name))) {
    await add(name, "analyst", most, (size) => make(size, "Attack"));
  }
  return attacks;
}

/** A trusted document, as a frontend sends it. */
export function manifestText(operation: string): string {
  const manifest = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../src/generated/client/trusted-documents.json"), "utf8"),
  ) as Record<string, string>;
  const text = Object.values(manifest).find((each) => new RegExp(`\\b(query|mutation) ${operation}\\b`).test(each));
  if (!text) throw new Error(`The manifest has no ${operation}.`);
  return text;
}

async function largest(most: number, isAccepted: (size: number) => boolean | Promise<boolean>): Promise<number> {
  let accepted = 0;
  for (let refused = most + 1; refused - accepted > 1; ) {
    const size = Math.floor((accepted + refused) / 2);
    if (await isAccepted(size)) accepted = size;
    else refused = size;
  }
  return accepted;
}
