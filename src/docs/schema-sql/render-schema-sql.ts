import { homeOf } from "../diagram.ts";
import type { DatabaseObjects, DefaultPrivilege, Routine } from "./database-objects.ts";
import { functionGroup } from "./functions.ts";
import { writeInOrder } from "./order-groups.ts";
import { role } from "./sql-text.ts";
import { type Group, renderPrivileges, renderRest } from "./statements.ts";
import { joinSections, tableGroup } from "./tables.ts";
import { sequenceGroup, typeGroup } from "./types.ts";
import { viewGroup } from "./views.ts";

const head = `-- The whole database as it stands when all migrations have run. Made by \`npm run docs\`; do not edit.
--
-- Schema by schema: types, functions that tables use, tables by name, views, other functions; what an object needs stands
-- above it, as the functions of a table's triggers do. A table comes with its keys, indexes, triggers, permissions and
-- comments. It loads into an empty database that has had migrations/bootstrap.sql, as the owner; reference data is in
-- migrations/seeds/.`;

const beginning = "set check_function_bodies = off; -- a function may call one that stands below";

/** The same catalog makes the same text. @param order of schemas; others follow by name, private ones their public one */
export function renderSchemaSql(objects: DatabaseObjects, order: readonly string[]): string {
  return `${head}\n\n${renderSchemaStatements(objects, order)}`;
}

/** Without what the page says of itself. */
export function renderSchemaStatements(objects: DatabaseObjects, order: readonly string[]): string {
  const place = (name: string) => (order.includes(homeOf(name)) ? order.indexOf(homeOf(name)) : order.length);
  const schemas = [...objects.schemas].sort(
    (a, b) => place(a.schema) - place(b.schema) || (a.schema < b.schema ? -1 : 1),
  );
  const chapters = schemas.map(({ schema, name }) => ({ name, groups: groupsOf(objects, schema) }));
  const written = writeInOrder({
    groups: chapters.flatMap(({ groups }) => groups.map(({ group }) => group)),
    dependencies: objects.dependencies,
    heading: "\n-- Parts of what stands above that need this:",
  });
  const places = new Map(
    chapters.flatMap(({ name, groups }) => groups.map(({ group, title }) => [group, { chapter: name, title }])),
  );
  const sections: string[] = [];
  let chapter: string | undefined;
  for (const { group, root, text } of written) {
    const now = places.get(root)?.chapter ?? "";
    if (now !== chapter) sections.push(`-- ${"=".repeat(20)} ${now} ${"=".repeat(Math.max(0, 96 - now.length))}`);
    chapter = now;
    const title = places.get(group)?.title;
    sections.push(title ? `-- ${title}\n${text}` : text);
  }
  return `${[beginning, renderBeginning(objects, schemas), ...sections, ...renderLeftOut(objects)].join("\n\n")}\n`;
}

/** What one would like to read in this order. */
function groupsOf(objects: DatabaseObjects, schema: string): { group: Group; title?: string }[] {
  const here = (object: { schema: string }) => object.schema === schema;
  const { types, sequences, relations, functions, dependencies } = objects;
  const isFunction = new Set(functions.map(({ key }) => key));
  const used = new Set(dependencies.filter(({ key }) => !isFunction.has(key)).map(({ needs }) => needs));
  const needing = new Set(dependencies.filter(({ needs }) => needs.startsWith("pg_class:")).map(({ key }) => key));
  const isFirst = ({ key, result }: Routine) => result !== "trigger" && used.has(key) && !needing.has(key);
  const tables = relations.filter(({ kind }) => kind === "r" || kind === "p");
  const views = relations.filter(({ kind }) => kind === "v" || kind === "m");
  return [
    ...types.filter(here).map((type) => ({ group: typeGroup(objects, type) })),
    ...sequences
      .filter(here)
      .filter(({ column }) => !column?.isIdentity)
      .map((sequence) => ({ group: sequenceGroup(objects, sequence) })),
    ...functions
      .filter(here)
      .filter(isFirst)
      .map((it) => ({ group: functionGroup(objects, it) })),
    ...tables.filter(here).map((table) => ({ group: tableGroup(objects, table), title: `Table ${table.name}` })),
    ...views.filter(here).map((view) => ({ group: viewGroup(objects, view), title: `View ${view.name}` })),
    ...functions
      .filter(here)
      .filter((it) => !isFirst(it))
      .map((it) => ({ group: functionGroup(objects, it) })),
  ];
}

function renderBeginning(objects: DatabaseObjects, schemas: DatabaseObjects["schemas"]): string {
  return joinSections([
    objects.extensions.map(({ name, schema }) => `create extension if not exists ${name} with schema ${schema};`),
    objects.defaultPrivileges.flatMap((privilege) => renderDefaultPrivilege(privilege, objects.owner)),
    ...schemas.map(({ key, name, schema, owner }) =>
      schema === "public"
        ? []
        : [`create schema ${name};`, ...renderRest(objects, { key, kind: "schema", name }, owner)],
    ),
  ]);
}

function renderDefaultPrivilege(privilege: DefaultPrivilege, owner: string): string[] {
  const whose = privilege.owner === owner ? "" : ` for role ${role(privilege.owner)}`;
  const where = privilege.schema === null ? "" : ` in schema ${privilege.schema}`;
  return renderPrivileges([{ ...privilege, key: "", column: null }], privilege.kind).map(
    (statement) => `alter default privileges${whose}${where} ${statement}`,
  );
}

function renderLeftOut({ leftOut }: DatabaseObjects): string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.map(({ description }) => `--   ${description.replaceAll("\n", " ")}`);
  return [["-- There is more, which this page does not write:", ...lines].join("\n")];
}
