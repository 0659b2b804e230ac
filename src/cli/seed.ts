import { loadConfig } from "../config/config.ts";
import { connectDatabase } from "../database/connections.ts";
import { demoSignInsOf, seedDemoData } from "../database/demo/demo-data.ts";
import { requireSchemas } from "../database/served-schemas.ts";
import { prepareDatabase } from "../migrations/prepare.ts";
import { loadProducts } from "../products/load-products.ts";
import { runCommandLine } from "./run-command-line.ts";

// `npm run seed`: reference data everywhere, demo data outside production. Running it again adds what is missing.
await runCommandLine("seed", async () => {
  const config = loadConfig();
  const report = (progress: string) => void process.stderr.write(`quintet: ${progress}\n`);
  await using database = await connectDatabase(config, report);

  await prepareDatabase({ connections: database, config, report });
  print(["The reference data is loaded."]);
  const { schemas } = config.database;
  await requireSchemas(database.ownerUrl, schemas);

  if (config.nodeEnv === "production") {
    print(["Demo data is not for production (NODE_ENV), because its passwords are public: none was added."]);
    return;
  }
  if (!schemas.includes("identity")) {
    print(["Demo data belongs to accounts, and the schema identity is not served (DATABASE_SCHEMAS): none was added."]);
    return;
  }
  const products = await loadProducts(config.database);
  print(describeRows(await seedDemoData(database.ownerUrl, { products })));
  print(["", "Demo sign-ins, whose passwords are public (login / password):"]);
  print(demoSignInsOf(products).map(({ login, password, role }) => `  ${role.padEnd(10)} ${login} / ${password}`));
});

function describeRows(created: Record<string, number>): string[] {
  const tables = Object.entries(created);
  if (tables.every(([, count]) => count === 0)) return ["The demo data was there already: nothing changed."];
  return ["Demo rows added:", ...tables.map(([table, count]) => `  ${String(count).padStart(4)}  ${table}`)];
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
