import type { Group, Part } from "./statements.ts";

type Options = {
  /** In the order in which one would like to read them. */
  groups: readonly Group[];
  dependencies: readonly { key: string; needs: string }[];
  /** Written above each of those parts that had to wait for what stands above them. */
  heading: string;
};

/** `root` is the one for whose sake it stands where it does: itself, or one that needs it. */
export type Written = { group: Group; root: Group; text: string };

/**
 * Writes groups in their order, but what one needs before it. Where two need each other, those parts of the first that
 * can wait are written behind the second.
 */
export function writeInOrder({ groups, dependencies, heading }: Options): Written[] {
  const homes = new Map(groups.flatMap((group) => group.keys.map((key) => [key, group] as const)));
  const place = new Map(groups.map((group, index) => [group, index]));
  const placeOf = (key: string) => place.get(homes.get(key) as Group) ?? 0;
  const needs = new Map<string, string[]>();
  for (const { key, needs: needed } of dependencies)
    if (homes.has(key) && homes.has(needed)) needs.set(key, [...(needs.get(key) ?? []), needed]);
  // Keys are as they come; two databases that were made alike are to be written alike.
  for (const needed of needs.values()) needed.sort((a, b) => placeOf(a) - placeOf(b));

  const written = new Map<Group, Written>();
  const standing = new Set<string>();
  const visited = new Set<Group>();
  let waitingGroups: Group[] = [];
  let waitingParts: Part[] = [];

  const stands = (key: string) =>
    (needs.get(key) ?? []).every((needed) => standing.has(needed) || homes.get(needed) === homes.get(key));
  const canStand = (group: Group) => stands(group.keys[0] ?? "");

  function visit(group: Group, root: Group): void {
    if (visited.has(group)) return;
    visited.add(group);
    for (const key of group.keys) for (const needed of needs.get(key) ?? []) visit(homes.get(needed) as Group, root);
    if (canStand(group)) write(group, root);
    else waitingGroups.push(group);
  }

  function write(group: Group, root: Group): void {
    const { text, waiting } = group.render(stands);
    const entry = { group, root, text };
    written.set(group, entry);
    for (const key of group.keys) if (!waiting.some((part) => part.key === key)) standing.add(key);
    waitingParts.push(...waiting);
    writeWaiting(entry);
  }

  function writeWaiting(last: Written): void {
    const parts = waitingParts.filter(({ key }) => stands(key));
    waitingParts = waitingParts.filter((part) => !parts.includes(part));
    for (const { key } of parts) standing.add(key);
    if (parts.length > 0) last.text = [last.text, heading, ...parts.map(({ statement }) => statement)].join("\n");
    const ready = waitingGroups.filter(canStand);
    waitingGroups = waitingGroups.filter((group) => !ready.includes(group));
    for (const group of ready) write(group, last.root);
  }

  for (const group of groups) visit(group, group);
  for (const group of waitingGroups) write(group, group); // what cannot be made in any order is written all the same
  return [...written.values()];
}
