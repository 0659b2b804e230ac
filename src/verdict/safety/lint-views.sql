-- What the queries of lints look at: our schemas and roles, without oids to join. Made in a transaction that is rolled back.
-- The lists come from the settings lint.schemas and lint.api_roles.
create schema lint;

create view lint.api_roles as
select oid, rolname::text as name from pg_roles where rolname = any (string_to_array(current_setting('lint.api_roles'), ','));

-- Roles of servers: they can log in and become an API role.
create view lint.login_roles as
select r.*
from pg_roles r
where r.rolcanlogin
  and exists (select from pg_auth_members m join lint.api_roles a on a.oid = m.roleid where m.member = r.oid);

create view lint.schemas as
select n.oid, n.nspname::text as name, n.nspname !~ '_private$' as exposed, n.nspowner as owner, n.nspacl as acl
from pg_namespace n
where n.nspname = any (string_to_array(current_setting('lint.schemas'), ',')) or n.nspname ~ '_private$';

create view lint.relations as
select c.oid, c.oid::regclass::text as name, s.name as schema, s.exposed, c.relkind as kind, c.relowner as owner,
  c.relacl as acl, c.reloptions as options, c.relrowsecurity as rls, c.relforcerowsecurity as rls_forced
from pg_class c
join lint.schemas s on s.oid = c.relnamespace;

create view lint.tables as
select * from lint.relations where kind in ('r', 'p');

create view lint.columns as
select format('%s.%I', r.name, a.attname) as name, a.attname as column, a.attnum as number, a.atttypid as type,
  a.attacl as acl, r.oid as relation, r.name as relation_name, r.kind, r.exposed
from lint.relations r
join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
where r.kind in ('r', 'p', 'v', 'm', 'f', 'c');

create view lint.functions as
select p.oid, p.oid::regprocedure::text as name, s.name as schema, s.exposed, p.proowner as owner, p.proacl as acl,
  p.prosecdef as definer, p.proconfig as settings, p.proleakproof as leakproof, p.prosrc as source,
  p.proargnames as argument_names, p.pronargs as argument_count
from pg_proc p
join lint.schemas s on s.oid = p.pronamespace
where p.prokind in ('f', 'p');

create view lint.types as
select t.oid, t.oid::regtype::text as name, s.exposed, t.typowner as owner
from pg_type t
join lint.schemas s on s.oid = t.typnamespace
left join pg_class c on c.oid = t.typrelid
where t.typtype in ('e', 'd', 'r') or c.relkind = 'c';

-- A policy for each role that it is for, with the verbs that it is about.
create view lint.policies as
select p.oid, format('%s on %s', p.polname, t.name) as name, t.oid as relation, t.exposed, p.polpermissive as permissive,
  nullif(role, 0) as role, p.polcmd as command,
  case p.polcmd when 'r' then '{SELECT}' when 'a' then '{INSERT}' when 'w' then '{UPDATE}' when 'd' then '{DELETE}'
    else '{SELECT,INSERT,UPDATE,DELETE}' end::text[] as verbs,
  pg_get_expr(p.polqual, p.polrelid) as using_expression,
  pg_get_expr(p.polwithcheck, p.polrelid) as check_expression
from pg_policy p
join lint.tables t on t.oid = p.polrelid
cross join unnest(p.polroles) as role;

-- Which API role may do what with a table, with all of it or with some columns, itself or through a role it inherits.
create view lint.table_rights as
select t.oid as relation, t.name as relation_name, t.exposed, r.oid as role, r.name as role_name, verb
from lint.tables t
cross join lint.api_roles r
cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as verb
where has_table_privilege(r.oid, t.oid, verb)
  or verb <> 'DELETE' and has_any_column_privilege(r.oid, t.oid, verb);

-- Privileges on tables, views, sequences, columns and schemas as they were granted; grantee 0 is PUBLIC.
create view lint.grants as
select r.name as object, a.grantee, a.privilege_type as privilege
from lint.relations r
cross join aclexplode(coalesce(r.acl, acldefault(case r.kind when 'S' then 's' else 'r' end::"char", r.owner))) a
where r.kind in ('r', 'p', 'v', 'm', 'f', 'S')
union all
select c.name, a.grantee, a.privilege_type from lint.columns c cross join aclexplode(c.acl) a
union all
select 'schema ' || s.name, a.grantee, a.privilege_type from lint.schemas s cross join aclexplode(s.acl) a;

-- How many bytes a value of each column has at most: by its type, its domain, or a check of its length; of an array, its
-- elements times their length. Null: as many as it likes. A character has up to four.
create view lint.column_octets as
select c.relation, c.column, c.exposed,
  case
    when t.typlen > 0 then t.typlen
    when t.typtype = 'r' then 2 * sub.typlen
    when a.atttypid in ('varchar'::regtype, 'bpchar'::regtype) and a.atttypmod > 0 then 4 * (a.atttypmod - 4)
    when a.atttypid in ('bit'::regtype, 'varbit'::regtype) and a.atttypmod > 0 then a.atttypmod / 8 + 1
    when a.atttypid in ('inet'::regtype, 'cidr'::regtype) then 19
    else coalesce(checks.octets, checks.elements * case
      when e.typlen > 0 then e.typlen
      when e.oid in ('varchar'::regtype, 'bpchar'::regtype) and a.atttypmod > 0 then 4 * (a.atttypmod - 4)
    end)
  end as octets
from lint.columns c
join pg_attribute a on a.attrelid = c.relation and a.attnum = c.number
join pg_type t on t.oid = a.atttypid
left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
left join pg_range r on r.rngtypid = t.oid
left join pg_type sub on sub.oid = r.rngsubtype and sub.typlen > 0
cross join lateral (
  select
    min(found.number::int * case found.rule when 'octet_length' then 1 else 4 end) filter (where found.rule is distinct from 'cardinality') as octets,
    min(found.number::int) filter (where found.rule = 'cardinality') as elements
  from pg_constraint k
  cross join lateral (select case when k.contypid = 0 then c.column else 'VALUE' end as value) v
  cross join regexp_matches(
    pg_get_constraintdef(k.oid),
    format($$((?:octet_length|char_length|cardinality)\(\(?%1$s\)?(?:::text)?\) <?= |\m%1$s\)?(?:::text)? ~ '\^\[[^]]*\]\{\d+,)(\d+)$$, v.value), 'g'
  ) as match
  cross join lateral (select substring(match[1] from '^(?:octet_length|char_length|cardinality)') as rule, match[2] as number) found
  where k.contype = 'c' and k.convalidated and (k.conrelid = c.relation or k.contypid = t.oid and t.typtype = 'd')
) checks;
