import { escapeIdentifier, escapeLiteral } from "pg";
import type { Access } from "./access.ts";
import { nameOf } from "./evaluate.ts";
import type { FoundRow } from "./find-row.ts";
import type { Question } from "./question.ts";
import type { RelationFacts, Verb } from "./relation-facts.ts";

/** The statement as the API would send it: by key, and with the key of what was changed. */
export type Plan = { verb: Verb; reads: string[]; writes: string[]; statement: string };

export function makePlan(
  { verb, key = {}, columns, values = {} }: Question,
  facts: RelationFacts,
  found: FoundRow | undefined,
): Plan {
  const table = nameOf(facts);
  const where = Object.entries(key).map(([name, value]) => `${escapeIdentifier(name)} = ${escapeLiteral(value)}`);
  const literal = (value: string | null | undefined) => (value == null ? "null" : escapeLiteral(value));
  const keys = Object.keys(key);
  if (verb === "select") {
    const granted = facts.columns.filter((it) => it.select).map(({ name }) => name);
    const reads = columns?.length ? [...columns] : granted.length > 0 ? granted : keys;
    return {
      verb,
      reads: [...new Set([...reads, ...keys])],
      writes: [],
      statement: `select ${reads.map(escapeIdentifier).join(", ")} from ${table}${where.length > 0 ? ` where ${where.join(" and ")}` : " limit 0"}`,
    };
  }
  if (verb === "delete")
    return { verb, reads: keys, writes: [], statement: `delete from ${table} where ${where.join(" and ")}` };
  if (verb === "update") {
    const given = [...(columns ?? []), ...Object.keys(values)];
    const granted = facts.columns
      .filter((it) => it.update && !it.isGenerated && it.identity !== "a")
      .map(({ name }) => name);
    const first = facts.columns.find(({ isGenerated, identity }) => !isGenerated && identity !== "a");
    const writes = given.length > 0 ? [...new Set(given)] : granted.length > 0 ? granted : first ? [first.name] : [];
    const sets = writes.map(
      (name) =>
        `${escapeIdentifier(name)} = ${literal(Object.hasOwn(values, name) ? values[name] : found?.columns[name])}`,
    );
    return {
      verb,
      reads: keys,
      writes,
      statement: `update ${table} set ${sets.join(", ")} where ${where.join(" and ")}`,
    };
  }
  const writes = Object.keys(values);
  const returned = (facts.key ?? []).filter((name) => facts.columns.find((it) => it.name === name)?.select);
  const reads = returned.length === facts.key?.length ? returned : [];
  const returning = reads.length > 0 ? ` returning ${reads.map(escapeIdentifier).join(", ")}` : "";
  const given =
    writes.length > 0
      ? `(${writes.map(escapeIdentifier).join(", ")}) values (${writes.map((name) => literal(values[name])).join(", ")})`
      : "default values";
  return { verb, reads, writes, statement: `insert into ${table} ${given}${returning}` };
}

/** What the statement needs a grant for that the role has not. */
export function findMissing({ columns, hasWhole }: RelationFacts, { verb, reads, writes }: Plan): Access["missing"] {
  const without = (privilege: Exclude<Verb, "delete">, names: readonly string[]) =>
    names.filter((name) => !columns.find((it) => it.name === name)?.[privilege]);
  const missing: Access["missing"] = [];
  if (verb === "delete" && !hasWhole.delete) missing.push({ privilege: "delete", columns: [] });
  if ((verb === "insert" || verb === "update") && writes.length === 0) {
    if (!columns.some((it) => it[verb])) missing.push({ privilege: verb, columns: [] });
  } else if (verb === "insert" || verb === "update") {
    const names = without(verb, writes);
    if (names.length > 0) missing.push({ privilege: verb, columns: names });
  }
  const unread = without("select", reads);
  if (unread.length > 0) missing.push({ privilege: "select", columns: unread });
  return missing;
}
