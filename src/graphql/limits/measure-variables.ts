/** How deep variables are nested and how many values they hold: objects, lists and what is in them. */
export type VariableMeasures = { depth: number; values: number };

/** Walks without recursion: a body of a megabyte can nest half a million lists. */
export function measureVariables(variables: unknown): VariableMeasures {
  const measures = { depth: 0, values: 0 };
  let level: unknown[] = [variables];
  while (level.length > 0) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      const inner = Array.isArray(value) ? value : Object.values(value);
      measures.values += inner.length;
      for (const item of inner) if (typeof item === "object" && item !== null) next.push(item);
    }
    if (next.length > 0) measures.depth += 1;
    level = next;
  }
  return measures;
}
