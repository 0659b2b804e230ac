import type { ForeignServer } from "./serve-foreign-schema.ts";

/** All rows of all tables as text, and how far the sequences have counted. */
export type Contents = Record<string, string>;

/** Finds what is to be looked at once; a look is one statement. */
export async function watchTables({ query }: ForeignServer): Promise<() => Promise<Contents>> {
  const parts = await query<{ part: string }>(`
    select format(
      'select %L as name, coalesce(string_agg(t::text, e''\\n'' order by t::text), '''') as rows from only %s t',
      oid::regclass, oid::regclass
    ) as part
    from pg_class
    where relkind = 'r' and relnamespace::regnamespace::text !~ '^(pg_|information_schema|identity_private)'
    union all
    select format('select %L, format(''%%s %%s'', last_value, is_called) from %s', oid::regclass, oid::regclass)
    from pg_class
    where relkind = 'S' and relnamespace::regnamespace::text !~ '^(pg_|information_schema|identity_private)'
    order by part`);
  const text = parts.map(({ part }) => part).join("\nunion all\n");
  return async () => {
    const rows = await query<{ name: string; rows: string }>(text);
    return Object.fromEntries(rows.map(({ name, rows: content }) => [name, content]));
  };
}
