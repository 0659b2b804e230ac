import type { Connections } from "../../src/database/connections.ts";
import { connect } from "../../src/database/server-check.ts";

/** One change to the permissions of one thing, which a test ought to notice. */
export type Mutant = {
  /** Such as `learning.courses.educator_updates_taught: negate using`. */
  name: string;
  schema: string;
  /** The test file that has the thing as its subject, without ending. */
  file: string;
  /** What makes the change, as the owner. */
  sql: string;
};

/** Every mutant of the database's policies, grants and caller's rights, from its catalog. */
export async function listMutants({ ownerUrl }: Pick<Connections, "ownerUrl">): Promise<Mutant[]> {
  await using owner = await connect(ownerUrl);
  const { rows } = await owner.query<{ schema: string; object: string; name: string; sql: string }>(
    `${[policies, rowSecurity, columnGrants, views, functions].join("\nunion all\n")}\norder by schema, object, name`,
  );
  return rows.map(({ object, ...mutant }) => ({ ...mutant, file: object.replaceAll("_", "-") }));
}

/** Dropped, negated or made true, and withheld from each of its roles where it has several. */
const policies = `
  with policies as (
    select schemaname, tablename, policyname, roles, qual, with_check,
      format('alter policy %I on %I.%I', policyname, schemaname, tablename) as alter_policy,
      schemaname || '.' || tablename || '.' || policyname as name
    from pg_policies
  )
  select p.schemaname::text as schema, p.tablename::text as object, p.name || ': ' || m.change as name, m.sql
  from policies p
  cross join lateral (
    select 'drop' as change, format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename) as sql
    union all select 'negate using', format('%s using ((%s) is not true)', p.alter_policy, p.qual) where p.qual is not null
    union all select 'negate check', format('%s with check ((%s) is not true)', p.alter_policy, p.with_check) where p.with_check is not null
    union all select 'using true', p.alter_policy || ' using (true)' where p.qual <> 'true'
    union all select 'check true', p.alter_policy || ' with check (true)' where p.with_check <> 'true'
    union all
    select 'not for ' || role, format('%s to %s', p.alter_policy, array_to_string(array_remove(p.roles, role), ', '))
    from unnest(p.roles) as role
    where cardinality(p.roles) > 1
  ) m`;

const rowSecurity = `
  select schemaname, tablename, schemaname || '.' || tablename || ': no row level security',
    format('alter table %I.%I disable row level security', schemaname, tablename)
  from pg_policies
  group by schemaname, tablename`;

/** Insert or update on all columns for a role that has it on some. */
const columnGrants = `
  select n.nspname, c.relname, n.nspname || '.' || c.relname || ': ' || lower(g.privilege_type) || ' all columns to ' || g.grantee::regrole,
    format('grant %s on %s to %s', g.privilege_type, c.oid::regclass, g.grantee::regrole)
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid
  cross join lateral aclexplode(a.attacl) g
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and g.grantee <> c.relowner
  group by n.nspname, c.relname, c.oid, g.grantee, g.privilege_type`;

const views = `
  select n.nspname, c.relname, n.nspname || '.' || c.relname || ': as its owner', format('alter view %s set (security_invoker = false)', c.oid::regclass)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'v' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

/** Functions that an API role may call and that run as it. */
const functions = `
  select n.nspname, p.proname, n.nspname || '.' || p.proname || ': as its owner', format('alter function %s security definer', p.oid::regprocedure)
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and not p.prosecdef and has_function_privilege('quintet_admin', p.oid, 'execute')
    and p.prorettype <> 'trigger'::regtype`;
