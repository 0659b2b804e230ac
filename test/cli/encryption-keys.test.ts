import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { createAnthropicKeys } from "../../products/ralph_web/anthropic-keys.ts";
import { createEncryption, createEncryptionKey } from "../../src/auth/encryption.ts";
import type { EncryptionKey } from "../../src/config/key-settings.ts";
import { type Checkout, copyCheckout } from "../support/checkout.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
const anthropicKey = `sk-ant-api03-${"k".repeat(40)}`;
let checkout: Checkout;
let pool: pg.Pool;

beforeAll(async () => {
  checkout = await copyCheckout();
  pool = new pg.Pool({ connectionString: database.connections.authenticatorUrl, max: 1 });
  pool.on("error", () => {}); // the database is dropped before the pool ends
});
afterAll(async () => {
  await pool.end();
  await checkout[Symbol.asyncDispose]();
});

const keysUnder = (key: EncryptionKey) => createAnthropicKeys({ pool, encryption: createEncryption([key]) });

const reencrypt = (...keys: EncryptionKey[]) =>
  checkout.run("src/cli/reencrypt-keys.ts", [], {
    DATABASE_URL: database.connections.ownerUrl,
    AUTH_DATABASE_URL: database.connections.authenticatorUrl,
    QUINTET_ENCRYPTION_KEYS: JSON.stringify({ keys }),
  });

test("a new key, made by the command, takes over what an old one encrypted", async () => {
  await using owner = await connect(database.connections.ownerUrl);
  const { rows } = await owner.query("insert into identity.users (username) values ('anna') returning id");
  const { id: userId } = rows[0] as { id: string };
  const oldKey = createEncryptionKey();
  await keysUnder(oldKey).set({ kind: "account", userId, role: "member" }, anthropicKey);

  const made = await checkout.run("src/cli/create-keys.ts", ["encryption"]);
  const [newKey] = JSON.parse(made.stdout).keys as [EncryptionKey];
  const withoutOld = await reencrypt(newKey);
  const withBoth = await reencrypt(newKey, oldKey);

  expect(withoutOld).toMatchObject({ exitCode: 1, stdout: "", stderr: expect.stringContaining(oldKey.kid) });
  expect(withBoth).toMatchObject({ exitCode: 0, stdout: `Encrypted 1 Anthropic key with key ${newKey.kid}.\n` });
  expect(await keysUnder(newKey).find(userId)).toBe(anthropicKey);
});
