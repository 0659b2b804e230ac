import type { Product } from "../../src/products/product.ts";
import { makeDemoData } from "./demo-data.ts";

/** Skills that are run for clients: SQL is all of it, but for its demo rows. */
export const product: Product = { makeDemoData };
