import { textWidth } from "./box-size.ts";
import type { Point } from "./layout.ts";
import { arrow, dot, manyEnd, oneEnd } from "./svg-signs.ts";
import { text } from "./svg-text.ts";

/** Either letters or a sign that is drawn, and how far the words stand from where it begins. */
type Entry = { words: string; mark?: string; sign?: (place: Point) => string; indent?: number };

const line = ({ x, y }: Point) => `<path class="edge" d="M${x} ${y}h22"/>`;

const entries: Entry[] = [
  { mark: "PK", words: "primary key" },
  { mark: "FK", words: "foreign key" },
  { mark: "U", words: "unique" },
  { sign: ({ x, y }) => dot({ x: x + 4, y }, true), words: "not null", indent: 14 },
  { sign: ({ x, y }) => dot({ x: x + 4, y }, false), words: "may be null", indent: 14 },
  { sign: (place) => line(place) + oneEnd(place, { isRequired: true }), words: "one" },
  { sign: (place) => line(place) + oneEnd(place, { isRequired: false }), words: "one or none" },
  { sign: ({ x, y }) => line({ x, y }) + manyEnd({ x: x + 22, y }, { isUnique: false }), words: "any number" },
  { sign: ({ x, y }) => line({ x, y }) + manyEnd({ x: x + 22, y }, { isUnique: true }), words: "at most one" },
  { sign: ({ x, y }) => `<path class="edge reads" d="M${x} ${y}h22"/>${arrow({ x: x + 22, y })}`, words: "is read by" },
];

const lineHeight = 22;
const gap = 22;

/** What the signs mean, in as many lines as it takes. */
export function renderLegend(origin: Point, width: number): { lines: string[]; height: number } {
  const lines: string[] = [];
  let { x, y } = { x: 0, y: lineHeight / 2 };
  for (const { words, mark, sign, indent = 30 } of entries) {
    const before = mark ? textWidth(mark) + 8 : indent;
    const needed = before + textWidth(words);
    if (x > 0 && x + needed > width) [x, y] = [0, y + lineHeight];
    const place = { x: origin.x + x, y: origin.y + y };
    lines.push(
      mark ? text({ class: "mark", x: place.x, y: place.y + 4, content: mark }) : (sign?.(place) ?? ""),
      text({ class: "quiet", x: place.x + before, y: place.y + 4, content: words }),
    );
    x += needed + gap;
  }
  return { lines, height: y + lineHeight / 2 };
}
