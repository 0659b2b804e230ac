/** SQL that is run at once, and the file and line that each of its lines comes from. Lines are counted from 1. */
export type SqlSource = { text: string; placeOf: (line: number) => { file: string; line: number } };

/** A file's text, of which lines before it were left out. */
export function sourceOf(file: string, text: string, skippedLines = 0): SqlSource {
  return { text, placeOf: (line) => ({ file, line: line + skippedLines }) };
}
