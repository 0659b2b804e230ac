import "../config/graphile-env.ts"; // products may import Graphile's libraries
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findProducts, projectOf } from "../config/project.ts";
import { QuintetError } from "../errors/errors.ts";
import { findDemoTables, loadDemoTables } from "./demo-tables.ts";
import type { Product } from "./product.ts";

type Served = { migrationsFolder: string; schemas: readonly string[] };

/**
 * The products of a project whose schemas are served, in the order of the schemas. A schema need not have one.
 * @throws QuintetError CONFIGURATION when a product.ts exports none, or something else
 */
export async function loadProducts({ migrationsFolder, schemas }: Served): Promise<Product[]> {
  const { productsDirectory } = projectOf(migrationsFolder);
  const present = findProducts(migrationsFolder);
  return Promise.all(
    schemas.filter((schema) => present.includes(schema)).map((schema) => loadProduct(join(productsDirectory, schema))),
  );
}

async function loadProduct(directory: string): Promise<Product> {
  const file = join(directory, "product.ts");
  const { product } = (await import(pathToFileURL(file).href)) as { product?: Product };
  const unknown = Object.keys(product ?? {}).filter((name) => !members.includes(name));
  if (!product || unknown.length > 0) {
    const problem = product ? `has ${unknown.join(", ")}, which no product has` : "exports no `product`";
    throw new QuintetError("CONFIGURATION", `${file} ${problem}: a product may have ${members.join(", ")}.`);
  }
  return withDemoTables(product, findDemoTables(directory));
}

/** Demo rows may also lie in files of their own, a table each. */
function withDemoTables(product: Product, files: readonly string[]): Product {
  if (files.length === 0) return product;
  return {
    ...product,
    async makeDemoData() {
      const own = (await product.makeDemoData?.()) ?? { accounts: [], tables: [] };
      return { ...own, tables: [...own.tables, ...(await loadDemoTables(files))] };
    },
  };
}

const members: readonly string[] = Object.keys({
  makeDemoData: true,
  demoSignIns: true,
  makePlugins: true,
  startingQueries: true,
  encryptedValues: true,
} satisfies Record<keyof Product, true>);
