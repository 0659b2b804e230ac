import pg from "pg";
import { createAnthropicKeys } from "../auth/anthropic-keys.ts";
import { createEncryption, findEncryptionKeys } from "../auth/encryption.ts";
import { loadConfig } from "../config/config.ts";
import { connectDatabase } from "../database/connections.ts";
import { runCommand } from "./command.ts";

// `npm run keys:reencrypt`: after a new key was put first in QUINTET_ENCRYPTION_KEYS. The older ones may go when it is done.
await runCommand(async () => {
  const config = loadConfig();
  const encryption = createEncryption(await findEncryptionKeys(config));
  await using database = await connectDatabase(config);
  const pool = new pg.Pool({ connectionString: database.authenticatorUrl, max: 1 });
  try {
    const moved = await createAnthropicKeys({ pool, encryption }).reencrypt();
    process.stdout.write(
      `Encrypted ${moved} Anthropic ${moved === 1 ? "key" : "keys"} with key ${encryption.keyId}.\n`,
    );
  } finally {
    await pool.end();
  }
});
