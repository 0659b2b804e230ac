import { readdir } from "node:fs/promises";
import { basename } from "node:path";

/** Names of the operations in a project's graphql/, where each file is named as what it holds. */
export async function listOperationNames(graphqlDirectory: string): Promise<ReadonlySet<string>> {
  const files = await readdir(graphqlDirectory, { recursive: true }).catch(() => []);
  return new Set(files.filter((file) => file.endsWith(".graphql")).map((file) => basename(file, ".graphql")));
}
