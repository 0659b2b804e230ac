import type { Catalog, Column, ForeignKey, Relation } from "./catalog.ts";

/** What a picture shows, before it has places. */
export type Diagram = {
  title: string;
  boxes: Box[];
  edges: Edge[];
  /** Frames around the boxes that name them; none in a picture of one schema. */
  groups: string[];
};

export type Box = {
  id: string;
  title: string;
  /** A stub stands for a table of another schema, of which only what is referred to is shown. */
  kind: "table" | "view" | "stub";
  group?: string;
  rows: Row[];
  /** Keys that no mark beside a column can show, a line each. */
  keys: string[];
};

export type Row = { column: string; type: string; marks: string; isRequired?: boolean };

/** From a referenced row to those that refer to it; without cardinality from a table to the view that reads it. */
export type Edge = {
  /** What a reader with a pointer sees. */
  title: string;
  from: { box: string; column?: string };
  to: { box: string; column?: string };
  cardinality?: { isRequired: boolean; isUnique: boolean };
};

/** A schema with all columns. What belongs to others and is referred to is a stub. */
export function drawSchema({ relations }: Catalog, schema: string): Diagram {
  const own = relations.filter((relation) => homeOf(relation.schema) === schema);
  const ids = new Set(own.map(idOf));
  const foreignKeys = own.flatMap((relation) => relation.foreignKeys);
  const stubs = relations
    .filter((relation) => !ids.has(idOf(relation)))
    .map((relation) => ({ relation, targets: foreignKeys.filter((key) => targetOf(key) === idOf(relation)) }))
    .filter(({ targets }) => targets.length > 0);
  return {
    title: schema,
    boxes: [
      ...stubs.map(({ relation, targets }) => ({
        ...boxOf(relation, `${relation.schema}.${relation.name}`),
        kind: "stub" as const,
        keys: [],
        rows: rowsOf(relation).filter(({ column }) => targets.some((key) => key.targets.includes(column))),
      })),
      ...own.map((relation) => boxOf(relation, relation.schema === schema ? relation.name : fullName(relation))),
    ],
    edges: edgesOf(own, new Set([...ids, ...stubs.map(({ relation }) => idOf(relation))])),
    groups: [],
  };
}

/** All schemas, tables with their keys only. */
export function drawAll({ relations, schemas }: Catalog): Diagram {
  const tables = relations.filter(({ kind }) => kind === "table");
  const homes = [...new Set(schemas.map(({ name }) => homeOf(name)))];
  return {
    title: "all schemas, keys only",
    boxes: tables.map((relation) => ({
      ...boxOf(relation, relation.schema === homeOf(relation.schema) ? relation.name : fullName(relation)),
      group: homeOf(relation.schema),
      rows: rowsOf(relation)
        .filter(({ marks }) => /PK|FK/.test(marks))
        .map((row) => ({ ...row, type: "" })),
      keys: [],
    })),
    edges: edgesOf(tables, new Set(tables.map(idOf))),
    groups: homes.filter((home) => tables.some(({ schema }) => homeOf(schema) === home)),
  };
}

/** The schemas that have pictures. What is private to a schema is drawn in its picture. */
export function picturedSchemas({ schemas, relations }: Catalog): string[] {
  const homes = new Set(schemas.map(({ name }) => homeOf(name)));
  return [...homes].filter((home) => relations.some(({ schema }) => homeOf(schema) === home));
}

export function homeOf(schema: string): string {
  return schema.replace(/_private$/, "");
}

const fullName = ({ schema, name }: Relation) => `${schema}.${name}`;

/** Not joined by a dot, which names may hold. */
const idOf = ({ schema, name }: Pick<Relation, "schema" | "name">) => JSON.stringify([schema, name]);
const targetOf = ({ schema, table }: { schema: string; table: string }) => idOf({ schema, name: table });

function boxOf(relation: Relation, title: string): Box {
  return {
    id: idOf(relation),
    title,
    kind: relation.kind,
    rows: rowsOf(relation),
    keys: relation.keys.flatMap(({ columns, condition }) => [
      `unique (${columns.join(", ")})`,
      ...(condition ? [`  where ${condition.replace(/\s+/g, " ")}`] : []),
    ]),
  };
}

function rowsOf({ schema, kind, columns, foreignKeys }: Relation): Row[] {
  const referring = new Set(foreignKeys.flatMap((key) => key.columns));
  return columns.map((column) => ({
    column: column.name,
    type: shorten(column.type, schema),
    marks: marksOf(column, referring.has(column.name)),
    // PostgreSQL does not know of a view's columns whether they can be null.
    isRequired: kind === "table" ? column.isRequired : undefined,
  }));
}

function marksOf({ isPrimary, isUnique }: Column, isReferring: boolean): string {
  return [...(isPrimary ? ["PK"] : isUnique ? ["U"] : []), ...(isReferring ? ["FK"] : [])].join(" ");
}

/** As people write types: their short names, and without the schema that is the table's own. */
function shorten(type: string, schema: string): string {
  const short = type
    .replace("character varying", "varchar")
    .replace(/^(timestamp|time)(\(\d\))? with time zone/, "$1tz$2")
    .replace(/ without time zone/, "");
  return short.startsWith(`${schema}.`) ? short.slice(schema.length + 1) : short;
}

function edgesOf(relations: readonly Relation[], shown: ReadonlySet<string>): Edge[] {
  return relations.flatMap((relation) => [
    ...relation.foreignKeys.map((key) => edgeOf(relation, key)),
    ...relation.reads
      .filter((read) => shown.has(targetOf(read)))
      .map((read) => ({
        title: `${fullName(relation)} reads ${read.schema}.${read.table}`,
        from: { box: targetOf(read) },
        to: { box: idOf(relation) },
      })),
  ]);
}

/** A key of several columns is drawn at the first one at which no shorter key begins. */
function edgeOf(relation: Relation, key: ForeignKey): Edge {
  const shorter = relation.foreignKeys.filter(({ columns }) => columns.length < key.columns.length);
  const taken = new Set(shorter.map(({ columns }) => columns[0]));
  const place = Math.max(
    key.columns.findIndex((column) => !taken.has(column)),
    0,
  );
  return {
    title: `${fullName(relation)} (${key.columns.join(", ")}) references ${key.schema}.${key.table} (${key.targets.join(", ")})`,
    from: { box: targetOf(key), column: key.targets[place] },
    to: { box: idOf(relation), column: key.columns[place] },
    cardinality: { isRequired: key.isRequired, isUnique: key.isUnique },
  };
}
