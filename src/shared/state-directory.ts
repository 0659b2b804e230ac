import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Makes the folder of a project's keys, database and what is kept of its migrations. Git leaves it alone, in whosever repository. */
export async function makeStateDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, ".gitignore"), "*\n", { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}
