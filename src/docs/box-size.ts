import type { Box } from "./diagram.ts";

/**
 * Sizes in pixels. Whatever monospaced font a reader has, every text is set to the width that is reckoned here
 * (textLength), so a picture is the same everywhere and nothing can run out of its box.
 */
export const sizes = { letter: 7.25, row: 20, header: 28, key: 18, padding: 10, gap: 18, dot: 14 } as const;

export function textWidth(text: string): number {
  return [...text].length * sizes.letter;
}

export type BoxSize = {
  width: number;
  height: number;
  /** Where columns of text begin, from the box's left. */
  dots: number;
  names: number;
  /** Where the types end. */
  types: number;
};

export function measureBox({ title, kind, rows, keys }: Box): BoxSize {
  const widest = (texts: string[]) => Math.max(0, ...texts.map(textWidth));
  const marks = widest(rows.map((row) => row.marks));
  const dots = sizes.padding + marks + (marks > 0 ? 8 : 0);
  const names = dots + (rows.some(({ isRequired }) => isRequired !== undefined) ? sizes.dot : 0);
  const types = widest(rows.map(({ type }) => type));
  const texts = [
    names + widest(rows.map(({ column }) => column)) + (types > 0 ? sizes.gap + types : 0),
    sizes.padding + textWidth(title) + (kind === "view" ? textWidth("view") + sizes.gap : 0),
    sizes.padding + widest(keys),
  ];
  const width = Math.ceil(Math.max(...texts) + sizes.padding);
  return {
    width,
    height: sizes.header + rows.length * sizes.row + keys.length * sizes.key + (rows.length + keys.length > 0 ? 6 : 0),
    dots,
    names,
    types: width - sizes.padding,
  };
}

/** The middle of a column's row, or of the header, from the box's top. */
export function rowMiddle({ rows }: Box, column?: string): number {
  const index = rows.findIndex((row) => row.column === column);
  return index < 0 ? sizes.header / 2 : sizes.header + 2 + (index + 0.5) * sizes.row;
}
