import type { Product } from "../../src/products/product.ts";
import { makeDemoData } from "./demo-data.ts";

/** Tasks, goals and coaching: SQL is all of it, but for its demo rows. */
export const product: Product = { makeDemoData };
