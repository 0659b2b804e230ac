import { createEncryptionKey } from "../auth/encryption.ts";
import { createSigningKey } from "../auth/signing-keys.ts";
import { runCommandLine } from "./run-command-line.ts";

await runCommandLine("keys:create", async ({ argument }) => {
  const key = argument === "encryption" ? createEncryptionKey() : await createSigningKey();
  process.stdout.write(`${JSON.stringify({ keys: [key] })}\n`);
});
