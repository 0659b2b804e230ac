/** A length that a value may have, as the name of a check says it. */
export type LengthCheck = { most: number; unit: "characters" | "bytes" | "elements" };

/**
 * A check that is about a length is named for it: `tasks_title_at_most_500_characters` (docs/decisions/0042-lengths-and-quota.md).
 * Undefined for every other name.
 */
export function readLengthCheck(constraint: string): LengthCheck | undefined {
  const [, most, unit] = /_at_most_(\d+)_(characters|bytes|elements)$/.exec(constraint) ?? [];
  return most ? { most: Number(most), unit: unit as LengthCheck["unit"] } : undefined;
}
