/** What is only in the former, only in the latter, in both. */
export type Names<T> = { removed: T[]; added: T[]; kept: [was: T, is: T][] };

export function splitNames<T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>): Names<T> {
  const names: Names<T> = { removed: [], added: [], kept: [] };
  for (const [name, was] of Object.entries(before)) {
    if (Object.hasOwn(after, name)) names.kept.push([was, after[name] as T]);
    else names.removed.push(was);
  }
  for (const [name, is] of Object.entries(after)) if (!Object.hasOwn(before, name)) names.added.push(is);
  return names;
}
