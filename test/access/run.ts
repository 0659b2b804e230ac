import { parseArgs } from "node:util";
import type { ClientBase } from "pg";
import { withDatabase } from "../../src/database/bootstrap.ts";
import { connectionsOf, templateName } from "../support/cluster.ts";
import { connect } from "../support/connect.ts";
import { seedDemoData } from "../support/demo-data.ts";
import { createEmptyDatabase } from "../support/empty-database.ts";
import { startTestCluster } from "../support/start-cluster.ts";
import { makeOddSchema } from "./odd-material.ts";
import { readProductMaterial } from "./product-material.ts";
import { compareRandomCases, type Material } from "./random-cases.ts";

/**
 * `npm run test:why [-- --count 5000 --seed 1]`: random cases of odd policies, and as many of the products and their demo rows.
 * Exits with 1 when anything happens that was not said.
 */
const { values } = parseArgs({
  options: { count: { type: "string", default: "5000" }, seed: { type: "string", default: "1" } },
});
const range = { seed: Number(values.seed), count: Number(values.count) };
const cluster = await startTestCluster();
try {
  await using odd = await createEmptyDatabase();
  await compare("odd policies", { ...odd, rootUrl: odd.superuserUrl }, makeOddSchema);
  const products = connectionsOf(templateName);
  await seedDemoData(products.ownerUrl);
  await compare(
    "products",
    { ...products, rootUrl: withDatabase(products.rootUrl, templateName) },
    readProductMaterial,
  );
} finally {
  await cluster.stop();
}

async function compare(
  what: string,
  { rootUrl, authenticatorUrl }: { rootUrl: string; authenticatorUrl: string },
  makeMaterial: (superuser: ClientBase) => Promise<Material>,
): Promise<void> {
  await using superuser = await connect(rootUrl);
  await using authenticator = await connect(authenticatorUrl);
  const material = await makeMaterial(superuser);
  const since = performance.now();
  const { differences, ...outcome } = await compareRandomCases({ superuser, authenticator }, material, range);
  const seconds = Math.round((performance.now() - since) / 1000);
  print({ what, ...outcome, seconds, differences: differences.length });
  differences.slice(0, 10).forEach(print);
  if (differences.length > 0) process.exitCode = 1;
}

function print(told: object): void {
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
