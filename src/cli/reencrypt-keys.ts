import pg from "pg";
import { createEncryption, findEncryptionKeys } from "../auth/encryption.ts";
import { loadConfig } from "../config/config.ts";
import { connectDatabase } from "../database/connections.ts";
import { loadProducts } from "../products/load-products.ts";
import { runCommandLine } from "./run-command-line.ts";

// `npm run keys:reencrypt`: after a new key was put first in QUINTET_ENCRYPTION_KEYS. The older ones may go when it is done.
await runCommandLine("keys:reencrypt", async () => {
  const config = loadConfig();
  const encryption = createEncryption(await findEncryptionKeys(config));
  await using database = await connectDatabase(config);
  const pool = new pg.Pool({ connectionString: database.authenticatorUrl, max: 1 });
  try {
    for (const { encryptedValues } of await loadProducts(config.database)) {
      if (!encryptedValues) continue;
      const count = await encryptedValues.reencrypt({ pool, encryption });
      const [one, several] = encryptedValues.names;
      process.stdout.write(`Encrypted ${count} ${count === 1 ? one : several} with key ${encryption.keyId}.\n`);
    }
  } finally {
    await pool.end();
  }
});
