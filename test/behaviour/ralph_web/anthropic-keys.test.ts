import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createAnthropicKeys } from "../../../products/ralph_web/anthropic-keys.ts";
import { createEncryption, createEncryptionKey } from "../../../src/auth/encryption.ts";
import type { RequestIdentity } from "../../../src/auth/request-identity.ts";
import type { PlatformRole } from "../../../src/shared/roles.ts";
import { type Person, useDatabase } from "../../support/database.ts";
import { commitAsOwner, settle } from "./place.ts";

const database = useDatabase();
const [oldKey, newKey] = [createEncryptionKey(), createEncryptionKey()];
const annasKey = `sk-ant-api03-${"a".repeat(80)}`;
let pool: pg.Pool;

beforeAll(() => {
  pool = new pg.Pool({ connectionString: database.connections.authenticatorUrl, max: 2 });
  pool.on("error", () => {}); // the database is dropped before the pool ends
});
afterAll(() => pool.end());

const keysUnder = (...keys: (typeof oldKey)[]) =>
  createAnthropicKeys({ pool, encryption: keys.length > 0 ? createEncryption(keys) : undefined });

const identityOf = ({ id, role }: { id: string; role: PlatformRole }): RequestIdentity => ({
  kind: "account",
  userId: id,
  role,
});

const storedOf = (userId: string) =>
  commitAsOwner<{ anthropic_key_encrypted: string; encryption_key_id: string; set_at: Date }>(
    database,
    "select a.*, k.set_at from ralph_web_private.anthropic_keys a join ralph_web.user_api_keys k on k.id = a.user_api_key_id where k.user_id = $1",
    [userId],
  );

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => error.code,
  );

describe("setting an Anthropic key", () => {
  test("stores a ciphertext that the server alone turns back into the key", async () => {
    const anna = await settle(database, "student");

    await keysUnder(oldKey).set(identityOf(anna), annasKey);

    const [stored] = await storedOf(anna.id);
    expect(stored?.anthropic_key_encrypted).not.toContain("sk-ant");
    expect(stored?.encryption_key_id).toBe(oldKey.kid);
    expect(await keysUnder(oldKey).find(anna.id)).toBe(annasKey);
  });

  test("again replaces it, in the same row", async () => {
    const anna = await settle(database);
    const keys = keysUnder(oldKey);

    const first = await keys.set(identityOf(anna), annasKey);
    const second = await keys.set(identityOf(anna), `${annasKey}2`);

    expect(second).toBe(first);
    expect(await storedOf(anna.id)).toHaveLength(1);
    expect(await keys.find(anna.id)).toBe(`${annasKey}2`);
  });

  test("a ciphertext that is copied to another account does not decrypt there", async () => {
    const [anna, ben] = [await settle(database), await settle(database)];
    const keys = keysUnder(oldKey);
    await keys.set(identityOf(anna), annasKey);
    const [stored] = await storedOf(anna.id);

    await commitAsOwner(database, "select ralph_web_private.set_anthropic_key($1, $2)", [
      ben.id,
      stored?.anthropic_key_encrypted,
    ]);

    expect(await codeOf(keys.find(ben.id))).toBe("INTERNAL");
    expect(await keys.find(anna.id)).toBe(annasKey);
  });

  test.each<[string, string, PlatformRole]>([
    ["an analyst", "FORBIDDEN", "analyst"],
    ["an agent", "FORBIDDEN", "agent"],
    ["an admin", "FORBIDDEN", "admin"],
  ])("is not for %s", async (_, code, role) => {
    const person = await settle(database, role);

    expect(await codeOf(keysUnder(oldKey).set(identityOf(person), annasKey))).toBe(code);
    expect(await storedOf(person.id)).toEqual([]);
  });

  test("is not for anonymous visitors, nor for API keys", async () => {
    const anna = await settle(database);
    const keys = keysUnder(oldKey);

    expect(await codeOf(keys.set({ kind: "anonymous" }, annasKey))).toBe("UNAUTHENTICATED");
    expect(
      await codeOf(keys.set({ kind: "account", userId: anna.id, role: "member", apiKeyHash: "x" }, annasKey)),
    ).toBe("FORBIDDEN");
  });

  test.each([["hello"], [""], ["sk-ant-short"], [`sk-ant-${"a".repeat(300)}`], [`${annasKey}\n`], [` ${annasKey}`]])(
    "%j is no Anthropic key",
    async (text) => {
      const anna = await settle(database);

      expect(await codeOf(keysUnder(oldKey).set(identityOf(anna), text))).toBe("INVALID_VALUE");
    },
  );

  test("a server without keys stores none", async () => {
    const anna = await settle(database);

    expect(await codeOf(keysUnder().set(identityOf(anna), annasKey))).toBe("UNAVAILABLE");
    expect(await storedOf(anna.id)).toEqual([]);
  });
});

describe("rotating the encryption key", () => {
  test("moves what the old key encrypted, in batches, and then the old key may go", async () => {
    await commitAsOwner(database, "delete from ralph_web.user_api_keys");
    const people: Person[] = [];
    for (let count = 0; count < 103; count++) people.push(await settle(database));
    for (const person of people) await keysUnder(oldKey).set(identityOf(person), `${annasKey}${person.id}`);
    const [before] = await storedOf(people[0]?.id as string);

    const moved = await keysUnder(newKey, oldKey).reencrypt();
    const movedAgain = await keysUnder(newKey, oldKey).reencrypt();

    const [after] = await storedOf(people[0]?.id as string);
    expect([moved, movedAgain]).toEqual([103, 0]);
    for (const person of people) expect(await keysUnder(newKey).find(person.id)).toBe(`${annasKey}${person.id}`);
    expect(after).toMatchObject({ encryption_key_id: newKey.kid, set_at: before?.set_at });
  });

  test("a key that is replaced meanwhile stays replaced", async () => {
    const anna = await settle(database);
    await keysUnder(oldKey).set(identityOf(anna), annasKey);
    const [seen] = await storedOf(anna.id);
    await keysUnder(oldKey).set(identityOf(anna), `${annasKey}2`);

    const [late] = await commitAsOwner<{ done: boolean }>(
      database,
      "select ralph_web_private.replace_encryption($1, $2, $2) as done",
      [anna.id, seen?.anthropic_key_encrypted],
    );

    expect(late).toEqual({ done: false });
    expect(await keysUnder(oldKey).find(anna.id)).toBe(`${annasKey}2`);
  });

  test("without the key that is still needed it stops and says so", async () => {
    const anna = await settle(database);
    await keysUnder(oldKey).set(identityOf(anna), annasKey);

    expect(await codeOf(keysUnder(newKey).reencrypt())).toBe("CONFIGURATION");
    expect(await keysUnder(oldKey).find(anna.id)).toBe(annasKey);
  });
});
