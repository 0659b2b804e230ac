import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";

/** Names of the operations in graphql/, where each file is named as what it holds. */
export async function listOperationNames(): Promise<ReadonlySet<string>> {
  const files = await readdir(join(import.meta.dirname, "../../graphql"), { recursive: true });
  return new Set(files.filter((file) => file.endsWith(".graphql")).map((file) => basename(file, ".graphql")));
}
