import type pg from "pg";
import { hashPassword } from "../../auth/passwords.ts";
import { demoId, insertRows } from "./rows.ts";

export type DemoAccount = {
  /** Also the seed of the account's id. */
  username: string;
  email: string | null;
  role: "member" | "student" | "educator" | "analyst" | "agent" | "admin";
  password: string;
};

export type DemoSignIn = { login: string; password: string; role: string };

/** The password of all demo accounts but the admin's. */
export const sharedPassword = "quintet-demo-2026";

export const accountId = ({ username }: Pick<DemoAccount, "username">) => demoId("identity.users", username);

/**
 * Adds the accounts that are missing, with their passwords. A password is hashed once (19 MiB, 30 ms each) and only if
 * an account that has it is new; accounts that were there keep the password they have.
 */
export async function insertAccounts(
  client: pg.ClientBase,
  accounts: readonly DemoAccount[],
): Promise<Record<string, number>> {
  const { rows: present } = await client.query<{ id: string }>("select id from identity.users where id = any ($1)", [
    accounts.map(accountId),
  ]);
  const known = new Set(present.map(({ id }) => id));
  const missing = accounts.filter((account) => !known.has(accountId(account)));
  if (missing.length === 0) return { "identity.users": 0, "identity_private.passwords": 0 };

  const hashes = await hashEach(missing.map(({ password }) => password));
  const users = missing.map((account) => ({
    id: accountId(account),
    email: account.email,
    username: account.username,
    role: account.role,
    created_at: joinedAt,
    updated_at: joinedAt,
  }));
  const passwords = missing.map((account) => ({
    user_id: accountId(account),
    password_hash: hashes.get(account.password),
    updated_at: joinedAt,
  }));
  return {
    "identity.users": await insertRows(client, { name: "identity.users", references: {}, rows: users }),
    "identity_private.passwords": await insertRows(client, {
      name: "identity_private.passwords",
      references: { user_id: "identity.users" },
      rows: passwords,
    }),
  };
}

const joinedAt = "2026-01-05T09:00:00Z";

async function hashEach(passwords: readonly string[]): Promise<Map<string, string>> {
  const distinct = [...new Set(passwords)];
  const hashes = await Promise.all(distinct.map(hashPassword));
  return new Map(distinct.map((password, index) => [password, hashes[index] as string]));
}
