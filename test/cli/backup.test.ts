import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Catalog, compareCatalogs, readCatalog } from "../../src/catalog/catalog.ts";
import { balance, openLedger } from "../failure/support/ledger.ts";
import { type Checkout, copyCheckout } from "../support/checkout.ts";
import { connect } from "../support/connect.ts";
import { makeEncryptionKey } from "../support/keys.ts";
import { until } from "../support/until.ts";

let checkout: Checkout;

beforeAll(async () => {
  checkout = await copyCheckout();
});
afterAll(async () => {
  await checkout[Symbol.asyncDispose]();
});

async function catalog(): Promise<Catalog> {
  await using owner = await connect((await checkout.run("src/cli/db-url.ts")).stdout.trim());
  return await readCatalog(owner);
}

describe("a backup of the embedded PostgreSQL", () => {
  test("made amid writes restores what was acknowledged before it, and the keys; what was there is kept", async () => {
    const backup = join(checkout.directory, "backups/monday");
    const first = await checkout.start({ LOG_LEVEL: "silent" });
    await first.ready();
    const { data } = await first.send(
      'mutation { signUp(input: {username: "keeper", password: "correct horse"}) { accessToken } }',
    );
    const token: string = data.signUp.accessToken;
    const stored = await first.send(
      'mutation { ralphWebSetAnthropicKey(input: {anthropicKey: "sk-ant-0123456789abcdef"}) { clientMutationId } }',
      { token },
    );
    const ledger = openLedger({ url: `http://127.0.0.1:${first.port}`, token }, "kept");
    let finished = false;
    const writing = ledger.write({ writers: 4, until: () => finished });
    await until(async () => ledger.acknowledged.size > 20);
    const before = { sent: ledger.sent, acknowledged: new Set(ledger.acknowledged) };

    const made = await checkout.run("src/cli/backup.ts", [backup]);
    finished = true;
    await writing;
    const catalogBefore = await catalog();
    const whileRunning = await checkout.run("src/cli/restore.ts", [backup]);
    await first.send('mutation { signUp(input: {username: "too-late", password: "correct horse"}) { accessToken } }');
    await first.end("SIGTERM");
    await checkout.run("src/cli/db-stop.ts");
    const keyFiles = ["token-keys.json", "encryption-keys.json"].map((name) =>
      join(checkout.directory, ".quintet", name),
    );
    for (const file of keyFiles) await rm(file); // they come back, or what they signed and encrypted is lost
    const unasked = await checkout.run("src/cli/restore.ts", [backup]);
    const restored = await checkout.run("src/cli/restore.ts", [backup, "--yes"]);
    const second = await checkout.start({ LOG_LEVEL: "silent", PORT: String(first.port) }); // tokens name it
    await second.ready();
    const stillSignedIn = await second.send("{ currentUser { username } }", { token });
    const tooLate = await second.send(
      'mutation { signIn(input: {login: "too-late", password: "correct horse"}) { accessToken } }',
    );
    const ownerUrl = (await checkout.run("src/cli/db-url.ts")).stdout.trim();
    const { lost, unsent } = await balance(before, { ownerUrl, name: "kept" });
    const catalogAfter = await catalog();
    const { keys } = JSON.parse(await readFile(keyFiles[1] as string, "utf8"));
    const reencrypted = await checkout.run("src/cli/reencrypt-keys.ts", [], {
      QUINTET_ENCRYPTION_KEYS: JSON.stringify({ keys: [makeEncryptionKey(), ...keys] }),
    });
    await second.end("SIGTERM");

    expect(stored.errors).toBeUndefined();
    expect(reencrypted.stdout).toMatch(/^Encrypted 1 Anthropic key with key /); // it was decrypted with the restored one
    for (const file of keyFiles) expect((await stat(file)).mode & 0o077).toBe(0);
    expect(made).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await stat(backup)).mode & 0o077).toBe(0);
    expect(before.acknowledged.size).toBeGreaterThan(0);
    expect({ lost, unsent }).toEqual({ lost: [], unsent: [] });
    expect(compareCatalogs(catalogBefore, catalogAfter)).toEqual([]);
    expect(stillSignedIn.data.currentUser.username).toBe("keeper");
    expect(tooLate.errors?.[0]?.extensions.code).toBe("INVALID_CREDENTIALS");
    expect(whileRunning.exitCode).toBe(1);
    expect(unasked).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("--yes") });
    expect(restored.exitCode).toBe(0);
    expect(await readdir(join(checkout.directory, ".quintet"))).toContainEqual(
      expect.stringMatching(/^postgres\.before-/),
    );
  });

  test("does not overwrite, and nothing else is taken for one", async () => {
    const there = join(checkout.directory, "there");
    await mkdir(there);
    await writeFile(join(there, "notes.txt"), "mine");

    const backup = await checkout.run("src/cli/backup.ts", [there]);
    const restore = await checkout.run("src/cli/restore.ts", [there, "--yes"]);

    expect([backup.exitCode, restore.exitCode]).toEqual([1, 1]);
    expect(await readdir(there)).toEqual(["notes.txt"]);
  });

  test("is not for a database of one's own: pg_dump is", async () => {
    const { exitCode, stderr } = await checkout.run("src/cli/backup.ts", ["anywhere"], {
      DATABASE_URL: "postgres://quintet_owner@127.0.0.1:1/quintet",
      AUTH_DATABASE_URL: "postgres://quintet_authenticator@127.0.0.1:1/quintet",
    });

    expect(exitCode).toBe(1);
    expect(stderr).toContain("pg_dump");
  });
});
