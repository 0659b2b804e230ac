import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Product } from "../../src/products/product.ts";
import { makeDemoData, people } from "./demo-data.ts";

/** Courses with their documents. Its demo rows bring a student and an educator to sign in as. */
export const product: Product = {
  makeDemoData,
  demoSignIns: [
    { role: "student", login: people.anna.email, password: people.anna.password },
    { role: "educator", login: people.clara.email, password: people.clara.password },
  ],
  startingQueries: [readFileSync(join(import.meta.dirname, "starting-query.graphql"), "utf8")],
};
