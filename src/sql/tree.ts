/** Every object in a tree that stands under one of these names, kinds of nodes or fields, with those inside such objects. */
export function* nodesOf(tree: unknown, ...names: string[]): Generator<Record<string, unknown>> {
  if (!tree || typeof tree !== "object") return;
  for (const [name, value] of Object.entries(tree)) {
    if (names.includes(name) && value && typeof value === "object") yield value;
    yield* nodesOf(value, ...names);
  }
}

/** A dotted name as the parser lists it, without quotes: ["pg_catalog", "timestamp"]. */
export function namesOf(list: unknown): string[] {
  return ((list ?? []) as { String?: { sval?: string } }[]).flatMap(({ String: name }) => name?.sval ?? []);
}
