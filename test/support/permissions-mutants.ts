import type { Connections } from "../../src/database/connections.ts";
import { apiRoles } from "../../src/shared/roles.ts";
import { connect } from "./connect.ts";

/** One change to the permissions or rules of one thing, which a test ought to notice. */
export type Mutant = {
  /** Such as `learning.courses.educator_updates_taught: negate using`. */
  name: string;
  /** The folder of its tests, and in it the file that has the thing as its subject, without ending. */
  schema: string;
  file: string;
  /** What makes the change, as the owner. */
  sql: string;
  /** Whether it is about what may stand in a row, and not about who may do what. */
  isRule: boolean;
};

/** Every mutant of the database's policies, grants, views, functions, constraints, defaults and triggers, from its catalog. */
export async function listMutants({ ownerUrl }: Pick<Connections, "ownerUrl">): Promise<Mutant[]> {
  await using owner = await connect(ownerUrl);
  const kinds = [
    ...[policies, policyRoles, rowSecurity, columnGrants, verbGrants, views, functions, executeGrants].map(permission),
    ...[constraints, uniqueIndexes, defaults, triggers].map(rule),
  ];
  const { rows } = await owner.query<{ schema: string; object: string; name: string; sql: string; isRule: boolean }>(
    `with ${definitions}\n${kinds.join("\nunion all\n")}\norder by schema, object, name`,
    [apiRoles],
  );
  return rows.map(({ schema, object, ...mutant }) => ({ ...mutant, ...testOf(schema, object) }));
}

const permission = (kind: string) =>
  `select kind.*, false as "isRule" from (${kind}) as kind (schema, object, name, sql)`;
const rule = (kind: string) => `select kind.*, true as "isRule" from (${kind}) as kind (schema, object, name, sql)`;

/** A private schema is one subject of the tests of the schema whose secrets it keeps. */
function testOf(schema: string, object: string): Pick<Mutant, "schema" | "file"> {
  const kept = schema.match(/^(.*)_private$/)?.[1];
  return { schema: kept ?? schema, file: (kept ? schema : object).replaceAll("_", "-") };
}

/** What the kinds of mutants share. An extension's functions are not ours to mutate. */
const definitions = `
  schemas as (
    select oid, nspname::text as name from pg_namespace
    where nspname !~ '^pg_' and nspname not in ('information_schema', 'graphile_migrate')
  ),
  roles as (select role from unnest($1::text[]) as role),
  relations as (
    select c.oid, c.relkind, c.relowner, s.name as schema, c.relname::text as object, s.name || '.' || c.relname as name
    from pg_class c join schemas s on s.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v')
  ),
  functions as (
    select p.oid, p.prosecdef, p.prorettype = 'trigger'::regtype as triggers, s.name as schema, p.proname::text as object,
      s.name || '.' || p.proname as name
    from pg_proc p join schemas s on s.oid = p.pronamespace
    where not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  ),
  policies as (
    select r.oid as relation, r.schema, r.object, p.policyname, p.cmd, p.roles, p.qual, p.with_check,
      format('alter policy %I on %s', p.policyname, r.oid::regclass) as alter_policy, r.name || '.' || p.policyname as name
    from pg_policies p join relations r on r.schema = p.schemaname and r.object = p.tablename
  ),
  rights as (
    select relations.oid as relation, role, verb,
      has_table_privilege(role, relations.oid, verb)
        or verb <> 'delete' and has_any_column_privilege(role, relations.oid, case verb when 'delete' then 'select' else verb end) as held
    from relations cross join roles cross join (values ('select'), ('insert'), ('update'), ('delete')) as verbs (verb)
  )`;

/** Dropped, negated or made true, and withheld from each of its roles where it has several. */
const policies = `
  select p.schema, p.object, p.name || ': ' || m.change as name, m.sql
  from policies p
  cross join lateral (
    select 'drop' as change, format('drop policy %I on %s', p.policyname, p.relation::regclass) as sql
    union all select 'negate using', format('%s using ((%s) is not true)', p.alter_policy, p.qual) where p.qual is not null
    union all select 'negate check', format('%s with check ((%s) is not true)', p.alter_policy, p.with_check) where p.with_check is not null
    union all select 'using true', p.alter_policy || ' using (true)' where p.qual <> 'true'
    union all select 'check true', p.alter_policy || ' with check (true)' where p.with_check <> 'true'
    union all
    select 'not for ' || role, format('%s to %s', p.alter_policy, array_to_string(array_remove(p.roles, role), ', '))
    from unnest(p.roles) as role
    where cardinality(p.roles) > 1
  ) m`;

/**
 * For everyone, where that reaches a role that it did not: one that has the verb, and of that verb not all rows already.
 */
const policyRoles = `
  select p.schema, p.object, p.name || ': for everyone', p.alter_policy || ' to public'
  from policies p
  where exists (
    select from rights r
    where r.relation = p.relation and r.held and p.cmd in ('ALL', upper(r.verb))
      and not exists (select from unnest(p.roles) as policy_role where pg_has_role(r.role, policy_role, 'usage'))
      and not exists (
        select from policies other
        where other.relation = p.relation and other.cmd in ('ALL', upper(r.verb))
          and coalesce(other.qual, 'true') = 'true' and coalesce(other.with_check, 'true') = 'true'
          and exists (select from unnest(other.roles) as other_role where pg_has_role(r.role, other_role, 'usage'))
      )
  )`;

const rowSecurity = `
  select schema, object, name || ': no row level security', format('alter table %s disable row level security', oid::regclass)
  from relations
  where relkind <> 'v'`;

/** A verb on all columns for a role that has it on some. */
const columnGrants = `
  select r.schema, r.object, r.name || ': ' || lower(g.privilege_type) || ' all columns to ' || g.grantee::regrole,
    format('grant %s on %s to %s', g.privilege_type, r.oid::regclass, g.grantee::regrole)
  from relations r
  join pg_attribute a on a.attrelid = r.oid
  cross join lateral aclexplode(a.attacl) g
  where g.grantee <> r.relowner
  group by r.schema, r.object, r.name, r.oid, g.grantee, g.privilege_type`;

/** A verb for a role that has another one, and reading for anonymous visitors. */
const verbGrants = `
  select r.schema, r.object, format('%s: %s to %s', r.name, missing.verb, missing.role),
    format('%sgrant %s on %s to %s', ${usage("r.schema", "missing.role")}, missing.verb, r.oid::regclass, missing.role)
  from relations r
  join rights missing on missing.relation = r.oid and not missing.held
  where (r.relkind <> 'v' and exists (select from rights other where other.relation = r.oid and other.role = missing.role and other.held))
    or (missing.role = 'quintet_anonymous' and missing.verb = 'select')`;

const views = `
  select schema, object, name || ': as its owner', format('alter view %s set (security_invoker = false)', oid::regclass)
  from relations
  where relkind = 'v'`;

/** As its owner in place of its caller, and the other way round. */
const functions = `
  select schema, object, name || ': as its ' || case when prosecdef then 'caller' else 'owner' end,
    format('alter function %s security %s', oid::regprocedure, case when prosecdef then 'invoker' else 'definer' end)
  from functions f
  where prosecdef or triggers or exists (select from roles where has_function_privilege(role, f.oid, 'execute'))`;

/** For anonymous visitors, who are a subject of their own. Nobody can call a trigger function. */
const executeGrants = `
  select schema, 'anonymous', name || ': for anonymous',
    format('%sgrant execute on function %s to quintet_anonymous', ${usage("schema", "'quintet_anonymous'")}, oid::regprocedure)
  from functions
  where not triggers and not has_function_privilege('quintet_anonymous', oid, 'execute')`;

/** A key that holds the primary key has rows to tell apart that are told apart already: foreign keys refer to it. */
const redundant = (columns: string, table: string) =>
  `exists (select from pg_constraint p where p.conrelid = ${table} and p.contype = 'p' and p.conkey <@ ${columns})`;

/** Checks and unique keys. */
const constraints = `
  select r.schema, r.object, r.name || '.' || c.conname || ': drop',
    format('alter table %s drop constraint %I cascade', r.oid::regclass, c.conname)
  from pg_constraint c
  join relations r on r.oid = c.conrelid
  where c.contype = 'c' or c.contype = 'u' and not ${redundant("c.conkey", "c.conrelid")}`;

const uniqueIndexes = `
  select r.schema, r.object, r.name || '.' || i.indexrelid::regclass || ': drop', format('drop index %s', i.indexrelid::regclass)
  from pg_index i
  join relations r on r.oid = i.indrelid
  where i.indisunique and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`;

const defaults = `
  select r.schema, r.object, r.name || '.' || a.attname || ': no default',
    format('alter table %s alter column %I drop default', r.oid::regclass, a.attname)
  from pg_attribute a
  join relations r on r.oid = a.attrelid
  where a.atthasdef and a.attgenerated = '' and not a.attisdropped`;

const triggers = `
  select r.schema, r.object, r.name || '.' || t.tgname || ': drop', format('drop trigger %I on %s', t.tgname, r.oid::regclass)
  from pg_trigger t
  join relations r on r.oid = t.tgrelid
  where not t.tgisinternal`;

/**
 * A grant of the usage of an exposed schema, without which a grant on a thing in it would not show. Usage is no boundary: a
 * role without it can run a statement that another role has prepared on the same connection.
 */
function usage(schema: string, role: string): string {
  return `case when ${schema} !~ '_private$' then format('grant usage on schema %I to %s; ', ${schema}, ${role}) end`;
}
