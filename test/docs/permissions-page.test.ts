import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { documentedRoles } from "../../src/docs/catalog.ts";
import { renderPermissions } from "../../src/docs/render-permissions.ts";
import type { RelationPermissions, SchemaMatrix } from "../../src/scaffold/permission-matrix.ts";
import { useDatabase } from "../support/database.ts";
import { catalogAfter, catalogOf, rowsAfter, rowsOf } from "./catalog-of.ts";
import { type Page, readPage } from "./permissions-page.ts";

const database = useDatabase();

let text: string;
let page: Page;

beforeAll(async () => {
  text = renderPermissions(await catalogOf(database));
  page = readPage(text);
});

const pageAfter = async (sql: string) => readPage(renderPermissions(await catalogAfter(database, sql)));
const grantsOn = ({ grants }: Page, relation: string) => grants.filter((grant) => grant.relation === relation);

describe("docs/generated/permissions.md", () => {
  test("has every table and view of the database, and no other", async () => {
    const relations = await rowsOf<{ name: string }>(database, everyRelation);

    expect([...page.relations].sort()).toEqual(relations.map(({ name }) => name).sort());
    expect(page.overview.map(({ relation }) => relation).sort()).toEqual([...page.relations].sort());
  });

  test("has every privilege of every role on every column, as PostgreSQL itself answers, and no other", async () => {
    const privileges = await rowsOf<{ privilege: string }>(database, everyPrivilege);
    const columns = Map.groupBy(
      await rowsOf<{ relation: string; name: string }>(database, everyColumn),
      ({ relation }) => relation,
    );

    const said = page.grants.flatMap((grant) =>
      grant.roles.flatMap((role) => {
        const named = grant.columns === "all" ? columns.get(grant.relation)?.map(({ name }) => name) : undefined;
        const of = grant.verb === "delete" ? ["*"] : (named ?? grant.columns.split(", "));
        return of.map((column) => `${role} ${grant.verb} ${grant.relation} ${column}`);
      }),
    );

    expect(privileges.length).toBeGreaterThan(1000);
    expect(said.sort()).toEqual(privileges.map(({ privilege }) => privilege).sort());
  });

  test("has every policy with its conditions where its roles may do what it is about", async () => {
    const policies = await rowsOf<{
      relation: string;
      name: string;
      roles: string[];
      verbs: string[];
      conditions: string[];
    }>(database, everyPolicy);

    const missing = policies.flatMap(({ relation, name, roles, verbs, conditions }) =>
      grantsOn(page, relation)
        .filter((grant) => verbs.includes(grant.verb) && grant.roles.some((role) => roles.includes(role)))
        .filter(
          ({ rows }) => !rows.includes(`by \`${name}\``) || !conditions.every((part) => rows.includes(wordsFor(part))),
        )
        .map((grant) => ({ name, ...grant })),
    );

    expect(policies.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  test("has every function with who may call it, as PostgreSQL itself answers, and no other", async () => {
    const functions = await rowsOf<{ signature: string; roles: string[]; definer: boolean; volatility: string }>(
      database,
      everyFunction,
    );

    const said = page.functions.map((row) => ({ ...row, roles: [...row.roles].sort() }));

    expect(said.sort(bySignature)).toEqual(
      functions
        .map(({ signature, roles, definer, volatility }) => ({
          signature,
          roles: [...roles].sort(),
          runsAs: definer ? "owner" : "caller",
          volatility,
        }))
        .sort(bySignature),
    );
  });
});

test("nobody has what the page has no place for: sequences, other privileges, rights of roles it does not know", async () => {
  expect(await rowsOf(database, everyOtherGrant)).toEqual([]);
});

test("such a grant would be noticed", async () => {
  const planted = await rowsAfter(
    database,
    `create sequence learning.planted; grant usage on sequence learning.planted to quintet_member;
     grant references (id) on learning.courses to quintet_member; grant select on learning.courses to pg_monitor;`,
    everyOtherGrant,
  );

  expect(planted).toHaveLength(3);
});

describe("the overview", () => {
  const folder = join(import.meta.dirname, "../permissions");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith("/matrix.ts"),
  );

  test.each(files)("says in letters what %s, written by hand, says in words", async (file) => {
    const { matrix }: { matrix: SchemaMatrix } = await import(join(folder, file));
    const roles = documentedRoles.map((role) => role.replace("quintet_", ""));

    for (const [relation, permissions] of Object.entries(matrix.relations)) {
      const row = page.overview.find((candidate) => candidate.relation === relation);

      const expected = Object.fromEntries(roles.map((role) => [role, lettersFor(permissions, role)]));
      expect({ relation, ...row?.letters }).toEqual({ relation, ...expected });
    }
  });

  test("leads each name to its table's place", () => {
    const headings = [...text.matchAll(/^### (.+)$/gm)].map(([, heading = ""]) => heading.replaceAll(".", ""));
    const places = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, place]) => place);

    expect(places.length).toBe(page.relations.length);
    expect(places.filter((place) => !headings.includes(place as string))).toEqual([]);
  });
});

describe("what is planted in the catalog shows up in the page", () => {
  test("a grant without a policy lets no row through", async () => {
    const planted = await pageAfter("grant select (id) on learning.courses to quintet_anonymous");

    expect(grantsOn(planted, "learning.courses")).toContainEqual({
      relation: "learning.courses",
      verb: "select",
      roles: ["anonymous"],
      columns: "id",
      rows: "none: no policy lets one through",
    });
    expect(planted.overview.find(({ relation }) => relation === "learning.courses")?.letters.anonymous).toBe("-*---");
  });

  test("a table without row level security is open to the last row", async () => {
    const planted = await pageAfter(
      "create table learning.planted (id uuid); grant select, truncate on learning.planted to quintet_member",
    );

    expect(grantsOn(planted, "learning.planted").map(({ verb, roles, rows }) => [verb, roles, rows])).toEqual([
      ["select", ["member", "student", "educator"], "all"],
      ["truncate", ["member", "student", "educator"], "all"],
    ]);
    expect(planted.overview.find(({ relation }) => relation === "learning.planted")?.letters.member).toBe("S---T");
  });

  test("a restrictive policy narrows what the others let through", async () => {
    const planted = await pageAfter(
      "create policy planted on learning.courses as restrictive for select to quintet_analyst using (code <> 'X')",
    );

    const analyst = grantsOn(planted, "learning.courses").find(({ roles }) => roles.includes("analyst"));
    expect(analyst?.rows).toBe("all, by `analyst_selects_all`<br>only if `((code)::text <> 'X'::text)`, by `planted`");
    expect(planted.overview.find(({ relation }) => relation === "learning.courses")?.letters.analyst).toBe("s---");
  });

  test("an update whose new row must meet another condition says both", async () => {
    const planted = await pageAfter(
      "create policy planted on learning.courses for update to quintet_analyst using (code = 'A') with check (code = 'B'); grant update (name) on learning.courses to quintet_analyst",
    );

    const analyst = grantsOn(planted, "learning.courses").find(
      ({ roles, verb }) => verb === "update" && roles.includes("analyst"),
    );
    expect(analyst?.rows).toBe("`((code)::text = 'A'::text)`, new row `((code)::text = 'B'::text)`, by `planted`");
  });

  test("a view that reads as its owner", async () => {
    const planted = await pageAfter(
      "create view learning.planted as select 1 as one; grant select on learning.planted to quintet_member",
    );

    expect(grantsOn(planted, "learning.planted")[0]?.rows).toBe("all that the owner sees");
  });

  test("what everybody may do, each role may do, the login role too", async () => {
    const planted = await pageAfter("grant select on learning.courses to public");

    const roles = grantsOn(planted, "learning.courses").flatMap((grant) =>
      grant.verb === "select" ? grant.roles : [],
    );
    expect(roles.sort()).toEqual(documentedRoles.map((role) => role.replace("quintet_", "")).sort());
  });

  test("names and comments of any kind stay text in their cell", async () => {
    const planted = await catalogAfter(
      database,
      `create table learning."a|b \`c\` <script>" ("d|\`e" uuid);
       comment on table learning."a|b \`c\` <script>" is E'@name hidden\\nOne | two <img src=x> *three*\\n# four';
       alter table learning."a|b \`c\` <script>" enable row level security;
       create policy "p|\`q" on learning."a|b \`c\` <script>" to quintet_member using ("d|\`e" is not null or '<br>|' = '\`');
       grant select ("d|\`e") on learning."a|b \`c\` <script>" to quintet_member;
       create function learning."f|<b>"("x|y" text) returns text language sql immutable as 'select $1';`,
    );

    const rendered = renderPermissions(planted);

    const line = rendered.split("\n").find((candidate) => candidate.includes("p\\|`q")) ?? "";
    expect(readPage(rendered).relations).toHaveLength(page.relations.length + 1); // and every row has its cells
    expect(line).toContain("``d\\|`e``");
    expect(rendered).toContain("One &#124; two &#60;img src=x&#62; &#42;three&#42; &#35; four");
    expect(rendered.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, "")).not.toMatch(/<(?!br>)|@name/);
  });
});

/** As the page shows it: one line, and in a table's cell. `true` is all rows. */
function wordsFor(condition: string): string {
  return condition === "true" ? "all" : condition.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
}

function lettersFor(permissions: RelationPermissions, role: string): string {
  const verbs = permissions[role as keyof RelationPermissions];
  if (!verbs) return "";
  return (["select", "insert", "update", "delete"] as const)
    .map((verb) => {
      const permission = verbs[verb];
      if (!permission) return "-";
      const letter = verb.charAt(0);
      const star = verb === "select" && permission.includes("(") ? "*" : "";
      return (/\ball\b/.test(permission.replace(/\(.*/, "")) ? letter.toUpperCase() : letter) + star;
    })
    .join("");
}

const bySignature = (a: { signature: string }, b: { signature: string }) => (a.signature < b.signature ? -1 : 1);

const ours = "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')";
const roleNames = documentedRoles.map((role) => `'${role}'`).join();

const everyRelation = `
  select format('%s.%s', n.nspname, c.relname) as name
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${ours}`;

const everyColumn = `
  select format('%s.%s', n.nspname, c.relname) as relation, a.attname as name
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped and ${ours}`;

/** One for a role, verb and column; a deletion is of whole rows. */
const everyPrivilege = `
  select format('%s %s %s.%s %s', replace(r.rolname, 'quintet_', ''), verb, n.nspname, c.relname, a.attname) as privilege
  from pg_catalog.pg_roles r
  cross join unnest(array['select', 'insert', 'update']) verb
  cross join pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where r.rolname in (${roleNames}) and c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
    and ${ours} and pg_catalog.has_column_privilege(r.rolname, c.oid, a.attname, verb)
  union all
  select format('%s delete %s.%s *', replace(r.rolname, 'quintet_', ''), n.nspname, c.relname)
  from pg_catalog.pg_roles r
  cross join pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where r.rolname in (${roleNames}) and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and ${ours} and pg_catalog.has_table_privilege(r.rolname, c.oid, 'delete')`;

const everyPolicy = `
  select format('%s.%s', schemaname, tablename) as relation, policyname as name,
    array(select replace(role, 'quintet_', '') from unnest(roles) role) as roles,
    case cmd when 'ALL' then array['select', 'insert', 'update', 'delete'] else array[lower(cmd)] end as verbs,
    array_remove(case cmd when 'INSERT' then array[with_check] when 'ALL' then array[qual] else array[qual, with_check] end, null) as conditions
  from pg_catalog.pg_policies`;

const everyFunction = `
  select p.oid::regprocedure::text as signature, p.prosecdef as definer,
    case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end as volatility,
    array(
      select replace(r.rolname, 'quintet_', '') from pg_catalog.pg_roles r
      where r.rolname in (${roleNames}) and pg_catalog.has_function_privilege(r.rolname, p.oid, 'execute')
    ) as roles
  from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
  where p.prorettype <> 'trigger'::pg_catalog.regtype and ${ours}`;

const everyOtherGrant = `
  select object, grantee, privilege_type
  from (
    select c.oid::regclass::text as object, c.relkind = 'S' as is_sequence, a.*
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    cross join pg_catalog.aclexplode(c.relacl) a
    where ${ours}
    union all
    select c.oid::regclass::text, false, x.*
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    cross join pg_catalog.aclexplode(a.attacl) x
    where ${ours}
    union all
    select p.oid::regprocedure::text, false, a.*
    from pg_catalog.pg_proc p
    join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    cross join pg_catalog.aclexplode(p.proacl) a
    where ${ours}
    union all
    select n.nspname, false, a.* from pg_catalog.pg_namespace n cross join pg_catalog.aclexplode(n.nspacl) a
    where n.nspname <> 'public' and ${ours}
  ) grants
  where grantee <> (select oid from pg_catalog.pg_roles where rolname = 'quintet_owner')
    and (is_sequence
      or privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'EXECUTE', 'USAGE')
      or grantee not in (select oid from pg_catalog.pg_roles where rolname in (${roleNames})))`;
