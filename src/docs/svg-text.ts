import { textWidth } from "./box-size.ts";

type Text = { x: number; y: number; content: string; class?: string; isEnd?: boolean };

/** A line of text, as wide as `textWidth` says whatever the font. */
export function text({ x, y, content, class: name, isEnd }: Text): string {
  const left = isEnd ? x - textWidth(content) : x;
  return `<text${name ? ` class="${name}"` : ""} x="${tidy(left)}" y="${tidy(y)}" textLength="${tidy(textWidth(content))}" lengthAdjust="spacingAndGlyphs">${escapeXml(content)}</text>`;
}

const tidy = (number: number) => Number(number.toFixed(2));

/** Replaces what XML 1.0 cannot hold, which names in PostgreSQL can. */
export function escapeXml(content: string): string {
  return [...content]
    .map((letter) => (isForbidden(letter.codePointAt(0) as number) ? "\ufffd" : (entities[letter] ?? letter)))
    .join("");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function isForbidden(code: number): boolean {
  return (
    (code < 0x20 && ![0x9, 0xa, 0xd].includes(code)) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfffe ||
    code === 0xffff
  );
}
