import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** The engine's own directory, which is a project too: that of the five products. */
export const engineDirectory = join(import.meta.dirname, "../..");

/** Whose database is served: its files, by full path. What commands write, they write here. */
export type Project = {
  directory: string;
  /** What is made at run time: the embedded cluster and keys of development. */
  stateDirectory: string;
  graphqlDirectory: string;
  schemaFile: string;
  clientDirectory: string;
  docsDirectory: string;
  /** One directory a schema: what it has beside its SQL and its documents. */
  productsDirectory: string;
};

/**
 * The project of a migrations folder: the directory that holds `migrations/`, or a folder of another name itself
 * (docs/decisions/0036-a-project-is-found-by-its-migrations.md).
 */
export function projectOf(migrationsFolder: string): Project {
  const folder = resolve(migrationsFolder);
  const directory = basename(folder) === "migrations" ? dirname(folder) : folder;
  const isEngine = directory === engineDirectory;
  return {
    directory,
    stateDirectory: join(directory, ".quintet"),
    graphqlDirectory: join(directory, "graphql"),
    schemaFile: join(directory, "graphql/schema.graphql"),
    clientDirectory: join(directory, isEngine ? "src/generated/client" : "generated/client"), // package.json exports ours
    docsDirectory: join(directory, "docs"),
    productsDirectory: join(directory, "products"),
  };
}

/** The schemas of the project's products, by name: each directory of products/ that has a product.ts. */
export function findProducts(migrationsFolder: string): string[] {
  const { productsDirectory } = projectOf(migrationsFolder);
  const names = existsSync(productsDirectory) ? readdirSync(productsDirectory) : [];
  return names.filter((name) => existsSync(join(productsDirectory, name, "product.ts"))).sort();
}

/** Served unless DATABASE_SCHEMAS says otherwise. Tables of the first have no prefix in the API. */
export function defaultSchemas(migrationsFolder: string): string[] {
  return ["identity", ...findProducts(migrationsFolder)];
}
