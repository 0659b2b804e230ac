import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A mistake that somebody could make in `src/`, and that tests ought to notice. */
export type Fault = {
  /** From the root of the checkout. */
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  replace: string;
  /** What would then be wrong. */
  breaks: string;
  /** Patterns of the test files that are tried first. */
  tests: readonly string[];
};

export async function readFaults(): Promise<Fault[]> {
  return JSON.parse(await readFile(join(import.meta.dirname, "faults.json"), "utf8"));
}

/**
 * The file's text with the fault in it.
 * @throws Error when there is no telling where it belongs: the code has changed, and the fault has to follow
 */
export function plant({ file, find, replace }: Pick<Fault, "file" | "find" | "replace">, text: string): string {
  const places = text.split(find).length - 1;
  if (places !== 1)
    throw new Error(`${file} has the text of a planted fault ${places} times, not once: ${find}. Mend faults.json.`);
  return text.replace(find, () => replace);
}
