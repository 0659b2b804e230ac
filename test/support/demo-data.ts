import { demoSignInsOf, seedDemoData as seed } from "../../src/database/demo/demo-data.ts";
import { loadProducts } from "../../src/products/load-products.ts";
import { migrationsFolder, schemas } from "./cluster.ts";

const products = await loadProducts({ migrationsFolder, schemas });

/** Those of all products and the platform. */
export const demoSignIns = demoSignInsOf(products);

/** Adds the demo data of all products. */
export function seedDemoData(ownerUrl: string): Promise<Record<string, number>> {
  return seed(ownerUrl, { products });
}
