import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();

const rule = "passwords_hash_is_argon2id_or_bcrypt";
const slowHash = `$2b$14$${"a".repeat(53)}`;

function migration(folder: "committed" | "rollback", name: string): Promise<string> {
  return readFile(join(import.meta.dirname, "../../migrations", folder, `${name}.sql`), "utf8");
}

test.each([
  ["and is proved of those before when it can be", [], true],
  ["and one of before that is slow to check stays", [slowHash], false],
])("the rule for hashes of passwords holds for what comes, %s", async (_title, hashes, isValid) => {
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query("begin");
  await owner.query(await migration("rollback", "000074-identity-api-keys-limit"));
  await owner.query(await migration("rollback", "000073-identity-sign-in"));
  const add =
    "with u as (insert into identity.users (username) values ($1) returning id) insert into identity_private.passwords select id, $2 from u";
  for (const hash of hashes) await owner.query(add, ["anna", hash]);

  await owner.query(await migration("committed", "000073-identity-sign-in"));

  const { rows } = await owner.query("select convalidated from pg_constraint where conname = $1", [rule]);
  expect(rows).toEqual([{ convalidated: isValid }]);
  await expect(owner.query(add, ["ben", slowHash])).rejects.toMatchObject({ code: "23514", constraint: rule });
  await owner.query("rollback");
});
