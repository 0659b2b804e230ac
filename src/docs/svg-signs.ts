import type { Point } from "./layout.ts";

/** Full: not null. */
export const dot = ({ x, y }: Point, isFull: boolean) =>
  `<circle class="${isFull ? "full" : "empty"}" cx="${x}" cy="${y}" r="2.8"/>`;

/** Two bars: exactly one. A bar and a ring: one or none. To the right of a box. */
export function oneEnd({ x, y }: Point, { isRequired }: { isRequired: boolean }): string {
  const bar = (at: number) => `M${x + at} ${y - 4}v8`;
  return isRequired
    ? `<path class="edge" d="${bar(5)}${bar(9)}"/>`
    : `<path class="edge" d="${bar(5)}"/><circle class="open" cx="${x + 12}" cy="${y}" r="3.5"/>`;
}

/** A ring and three toes: any number. A ring and a bar: one or none. To the left of a box. */
export function manyEnd({ x, y }: Point, { isUnique }: { isUnique: boolean }): string {
  const toes = isUnique ? `M${x - 6} ${y - 5}v10` : `M${x - 9} ${y}L${x} ${y - 5}M${x - 9} ${y}L${x} ${y + 5}`;
  return `<path class="edge" d="${toes}"/><circle class="open" cx="${x - 13}" cy="${y}" r="3.5"/>`;
}

/** At the left of a view, from what it reads. */
export const arrow = ({ x, y }: Point) => `<path class="edge" d="M${x - 7} ${y - 4}L${x} ${y}L${x - 7} ${y + 4}"/>`;
