import { readFile, writeFile } from "node:fs/promises";
import { QuintetError } from "../errors/errors.ts";

type Options<Key> = {
  file: string;
  createKey: () => Key | Promise<Key>;
  /** What making new ones means: completes "Delete the file to make new ones; …". */
  loss: string;
};

/**
 * The keys in a file, which is made with one new key when there is none: what was signed or encrypted then survives a
 * restart in development. Of two processes that make it at the same time one wins and both use its key.
 */
export async function loadOrCreateKeys<Key>({ file, createKey, loss }: Options<Key>): Promise<readonly Key[]> {
  const fresh = JSON.stringify({ keys: [await createKey()] });
  await writeFile(file, fresh, { flag: "wx", mode: 0o600, flush: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  try {
    return (JSON.parse(await readFile(file, "utf8")) as { keys: Key[] }).keys;
  } catch (cause) {
    throw new QuintetError(
      "CONFIGURATION",
      `The keys in ${file} cannot be read. Delete the file to make new ones; ${loss}.`,
      { cause },
    );
  }
}
