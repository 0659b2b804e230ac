/** What reads: a session of a test, or a client. */
export type Reader = { query<Row extends object>(sql: string): Promise<Row[]> };

/** A PostgreSQL role without its prefix quintet_. */
export type RoleName = "anonymous" | "member" | "student" | "educator" | "analyst" | "agent" | "admin";

/**
 * Which rows and columns, as `condition` or `condition (column, …)`: `all`, `own (title)`, `own or learners`. Conditions
 * stand in the order in which the schema declares them. Without columns the grant is on the whole table.
 */
export type Permission = string;

export type RelationPermissions = Partial<
  Record<RoleName, Partial<Record<"select" | "insert" | "update" | "delete", Permission>>>
>;

/** What a schema's migrations are meant to permit, written by hand. A role, verb or function that is not named is denied. */
export type SchemaMatrix = {
  /**
   * What the words of this schema's permissions mean: a pattern for PostgreSQL's own rendering of a policy's expression.
   * `all` (true) is given, and `caller`: a view that reads as its caller, under the policies of the tables below it.
   */
  conditions: Record<string, RegExp>;
  relations: Record<string, RelationPermissions>;
  /** By signature: who may call it. */
  functions: Record<string, readonly (RoleName | "authenticator")[]>;
};

type CatalogRow = {
  relation: string;
  role: RoleName;
  verb: "select" | "insert" | "update" | "delete";
  /** Null when the grant is on the whole table. */
  columns: string[] | null;
  /** Whether a view reads as its caller; null for a table. */
  invoker: boolean | null;
  /** Of the policies that apply. */
  expressions: string[];
};

/** The permissions that the catalog grants on every relation of the application, in the matrix's words. */
export async function readGrantedRelations(
  db: Reader,
  conditions: SchemaMatrix["conditions"],
): Promise<Record<string, RelationPermissions>> {
  const relations: Record<string, RelationPermissions> = {};
  for (const { relation } of await db.query<{ relation: string }>(applicationRelations)) relations[relation] = {};
  for (const row of await db.query<CatalogRow>(grantedPermissions)) {
    const permissions = relations[row.relation] ?? {};
    permissions[row.role] = { ...permissions[row.role], [row.verb]: describePermission(row, conditions) };
  }
  return relations;
}

/** Who may call each function of the application. Trigger functions cannot be called, and are left out. */
export async function readGrantedFunctions(db: Reader): Promise<Record<string, string[]>> {
  const rows = await db.query<{ signature: string; roles: string[] }>(callableFunctions);
  return Object.fromEntries(rows.map(({ signature, roles }) => [signature, roles]));
}

function describePermission(
  { columns, invoker, expressions }: CatalogRow,
  conditions: SchemaMatrix["conditions"],
): string {
  const condition = invoker === null ? describeCondition(expressions, conditions) : invoker ? "caller" : "owner";
  return columns ? `${condition} (${columns.join(", ")})` : condition;
}

/**
 * A grant without a policy reads "no row", an expression that no word means reads as itself: neither is in any matrix. A
 * restrictive policy's expression reads "only if …".
 */
function describeCondition(expressions: string[], conditions: SchemaMatrix["conditions"]): string {
  const meanings = { all: /^true$/, ...conditions };
  const words = Object.keys(meanings);
  const found = expressions.map((expression) => {
    const normalised = expression.replace(/\s+/g, " ");
    return Object.entries(meanings).find(([, pattern]) => pattern.test(normalised))?.[0] ?? normalised;
  });
  const sorted = [...new Set(found)].sort((a, b) => words.indexOf(a) - words.indexOf(b));
  return sorted.join(" or ") || "no row";
}

const inApplication = "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')";

const applicationRelations = `
  select n.nspname || '.' || c.relname as relation
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${inApplication}
  order by relation`;

/** A row for each relation, API role and verb that a grant allows, with the expressions of the policies that apply to it. */
const grantedPermissions = `
  with relations as (
    select c.oid, n.nspname || '.' || c.relname as relation, c.relrowsecurity,
      case when c.relkind = 'v' then coalesce(c.reloptions::text ~* 'security_invoker=(true|on|yes|1)', false) end as invoker
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${inApplication}
  ), roles as (
    select oid, substring(rolname from '^quintet_(.*)') as role
    from pg_roles
    where rolname in (
      'quintet_anonymous', 'quintet_member', 'quintet_student', 'quintet_educator', 'quintet_analyst', 'quintet_agent', 'quintet_admin'
    )
  ), verbs (verb, polcmd) as (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd'))
  select t.relation, r.role, v.verb, t.invoker, p.expressions,
    case when not has_table_privilege(r.oid, t.oid, v.verb) then c.columns end as columns
  from relations t
  cross join roles r
  cross join verbs v
  cross join lateral (
    select array_agg(a.attname::text order by a.attnum) as columns
    from pg_attribute a
    where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and v.verb <> 'delete'
      and has_column_privilege(r.oid, t.oid, a.attnum, case when v.verb = 'delete' then 'select' else v.verb end)
  ) c
  cross join lateral (
    select case when t.relrowsecurity then coalesce(array_agg(distinct case when p.polpermissive then '' else 'only if ' end || e.expression), '{}') else array['no row level security'] end as expressions
    from pg_policy p
    cross join lateral unnest(
      case
        when v.verb in ('select', 'delete') then array[pg_get_expr(p.polqual, t.oid)]
        when v.verb = 'insert' then array[coalesce(pg_get_expr(p.polwithcheck, t.oid), pg_get_expr(p.polqual, t.oid))]
        else array[pg_get_expr(p.polqual, t.oid), coalesce(pg_get_expr(p.polwithcheck, t.oid), pg_get_expr(p.polqual, t.oid))]
      end
    ) as e (expression)
    where p.polrelid = t.oid and p.polcmd in ('*', v.polcmd)
      and exists (select from unnest(p.polroles) as grantee where grantee = 0 or pg_has_role(r.oid, grantee, 'usage'))
  ) p
  where has_table_privilege(r.oid, t.oid, v.verb) or c.columns is not null
  order by t.relation, r.role, v.verb`;

const callableFunctions = `
  select p.oid::regprocedure::text as signature,
    array(
      select substring(r.rolname from '^quintet_(.*)')
      from pg_roles r
      where r.rolname ~ '^quintet_' and r.rolname <> 'quintet_owner' and has_function_privilege(r.oid, p.oid, 'execute')
      order by 1
    ) as roles
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where p.prorettype <> 'trigger'::regtype and ${inApplication}
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by signature`;
