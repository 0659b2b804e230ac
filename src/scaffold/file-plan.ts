import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BadInput } from "./bad-input.ts";

/** What is to be written, by path within the project. */
export type FilePlan = {
  /** Files that are not there yet. */
  made: Readonly<Record<string, string>>;
  /** Files that have got something added, as they are afterwards. */
  changed: Readonly<Record<string, string>>;
};

/** @throws BadInput when a file that is to be made is there */
export function requireRoom(directory: string, { made }: FilePlan): void {
  const present = Object.keys(made).filter((path) => existsSync(join(directory, path)));
  if (present.length > 0)
    throw new BadInput(
      `${present.join(", ")} ${present.length === 1 ? "is" : "are"} there already: nothing was written.`,
    );
}

/** All of it or, when a file cannot be written, nothing. */
export async function writePlan(directory: string, plan: FilePlan): Promise<void> {
  requireRoom(directory, plan);
  const before = new Map<string, string | undefined>();
  try {
    for (const [path, text] of Object.entries({ ...plan.made, ...plan.changed })) {
      const file = join(directory, path);
      before.set(file, existsSync(file) ? await readFile(file, "utf8") : undefined);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  } catch (error) {
    for (const [file, text] of before) await (text === undefined ? rm(file, { force: true }) : writeFile(file, text));
    throw error;
  }
}
