import type { ClientBase } from "pg";

/** As whom SQL shall run: as a request of this role with these claims runs it. */
export type Actor = {
  role: string;
  /** Settings of the transaction, by their whole names. */
  claims: Readonly<Record<string, string>>;
  /** What the server logs in as, whose settings its sessions begin with; only a superuser can be it. */
  loginRole?: string | undefined;
};

/** A setting for the rest of the transaction, or up to the savepoint that is rolled back. */
export type Setting = readonly [name: string, value: string];

/** What makes our transaction one of that role, in the order in which it has to be set. */
export async function actingSettings(client: ClientBase, { role, claims, loginRole = "" }: Actor): Promise<Setting[]> {
  const { rows } = await client.query<{ isSuperuser: boolean; path: string; settings: string[] | null }>(sessionQuery, [
    loginRole,
  ]);
  const { isSuperuser = false, path = "", settings } = rows[0] ?? {};
  const ofLogins = (settings ?? [])
    .map((it): Setting => [it.slice(0, it.indexOf("=")), it.slice(it.indexOf("=") + 1)])
    .filter(([name]) => name.includes(".") || ofMeaning.has(name.toLowerCase()));
  return [
    ...new Map([["search_path", path], ...ofLogins, ...Object.entries(claims)]),
    ["row_security", "on"],
    ...(isSuperuser && loginRole ? [["session_authorization", loginRole] as const] : []),
    ["role", role],
  ];
}

/** Settings that can change what an expression comes to. */
const ofMeaning = new Set([
  "search_path",
  "timezone",
  "datestyle",
  "intervalstyle",
  "bytea_output",
  "extra_float_digits",
]);

/** What the login role's sessions begin with: of all databases first, then of this one. */
const sessionQuery = `
  select current_setting('is_superuser')::boolean as "isSuperuser",
    (select reset_val from pg_catalog.pg_settings where name = 'search_path') as path,
    (
      select array_agg(o order by s.setdatabase)
      from pg_catalog.pg_db_role_setting s, unnest(s.setconfig) o
      where s.setrole = (select oid from pg_catalog.pg_roles where rolname = $1)
        and s.setdatabase in (0, (select oid from pg_catalog.pg_database where datname = current_database()))
    ) as settings`;

/** One statement; nothing of what is set is its text. */
export async function applySettings(client: ClientBase, settings: readonly Setting[]): Promise<void> {
  const calls = settings.map((_, i) => `pg_catalog.set_config($${2 * i + 1}, $${2 * i + 2}, true)`);
  await client.query(`select ${calls.join(", ")}`, settings.flat());
}
