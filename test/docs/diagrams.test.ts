import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Catalog } from "../../src/docs/catalog.ts";
import { type Box, type Diagram, drawAll, drawSchema, picturedSchemas } from "../../src/docs/diagram.ts";
import { type Layout, layOut, type PlacedBox } from "../../src/docs/layout.ts";
import { renderSvg } from "../../src/docs/render-svg.ts";
import { schemas } from "../support/cluster.ts";
import { useDatabase } from "../support/database.ts";
import { catalogAfter, catalogOf, rowsOf } from "./catalog-of.ts";
import { descendants, type Element, parseXml } from "./xml.ts";

const database = useDatabase();
/** Of `quintet` all is private. */
const pictured = [...schemas, "quintet"];
const names = [...pictured, "all"];

let catalog: Catalog;
let layouts: Map<string, Layout>;

beforeAll(async () => {
  catalog = await catalogOf(database);
  layouts = new Map();
  for (const name of names) layouts.set(name, await layOut(diagramOf(catalog, name)));
});

const diagramOf = (of: Catalog, name: string): Diagram => (name === "all" ? drawAll(of) : drawSchema(of, name));
const layoutOf = (name: string) => layouts.get(name) as Layout;
const boxOf = ({ boxes }: { boxes: Box[] }, title: string) => boxes.find((box) => box.title === title) as Box;

describe("the pictures together", () => {
  test("are of each schema; what is private to one is in its picture", () => {
    expect(picturedSchemas(catalog)).toEqual(pictured);
    expect(layoutOf("identity").boxes.map(({ title }) => title)).toContain("identity_private.passwords");
  });

  test("show each foreign key of the database, in the picture of its schema and in that of the whole", async () => {
    const keys = await rowsOf<{ schema: string; title: string }>(database, everyForeignKey);
    const shown = new Map(names.map((name) => [name, titlesOf(parseXml(renderSvg(layoutOf(name))))]));

    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter(({ schema, title }) => !shown.get(schema)?.includes(title))).toEqual([]);
    expect(keys.filter(({ title }) => !shown.get("all")?.includes(title))).toEqual([]);
  });

  test("show each table, column and type of the database", async () => {
    const columns = await rowsOf<{ schema: string; table: string; column: string }>(database, everyColumn);
    const missing = columns.filter(({ schema, table, column }) => {
      const home = schema.replace(/_private$/, "");
      const box = boxOf(layoutOf(home), schema === home ? table : `${schema}.${table}`);
      return !box.rows.some((row) => row.column === column && row.type !== "");
    });

    expect(columns.length).toBeGreaterThan(200);
    expect(missing).toEqual([]);
  });
});

describe.each(names)("%s.svg", (name) => {
  test("is well-formed XML that stands alone: no script, no handler, nothing from elsewhere", () => {
    const svg = renderSvg(layoutOf(name));

    const elements = descendants(parseXml(svg));

    expect(elements[0]).toMatchObject({ name: "svg", attributes: { xmlns: "http://www.w3.org/2000/svg" } });
    expect([...new Set(elements.map((element) => element.name))].sort()).toEqual(
      ["circle", "g", "path", "rect", "style", "svg", "text", "title"].sort(),
    );
    expect(svg).not.toMatch(/@import|url\(|href|\son\w+=/);
  });

  test("has no box upon another, none outside, and no text that leaves its box", () => {
    const { boxes, width, height } = layoutOf(name);

    const overlapping = boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlap(box, other))
        .map((other) => [box.title, other.title]),
    );
    const outside = boxes.filter(
      ({ x, y, size }) => x < 0 || y < 0 || x + size.width > width || y + size.height > height,
    );

    expect(overlapping).toEqual([]);
    expect(outside).toEqual([]);
    expect(textsOutside(parseXml(renderSvg(layoutOf(name))))).toEqual([]);
  });

  test("leads every edge from the right of one box to the left of another, through none", () => {
    const { boxes, edges } = layoutOf(name);
    const boxById = new Map(boxes.map((box) => [box.id, box]));

    const lost = edges.filter(({ from, to, points }) => {
      const [source, target] = [boxById.get(from.box) as PlacedBox, boxById.get(to.box) as PlacedBox];
      const [start, end] = [points[0], points.at(-1)];
      return start?.x !== source.x + source.size.width || end?.x !== target.x;
    });
    const through = edges.filter(({ points }) =>
      points.slice(1).some((point, index) => {
        const before = points[index] as typeof point;
        return boxes.some((box) => crosses(before, point, box));
      }),
    );

    expect(lost).toEqual([]);
    expect(through.map(({ title }) => title)).toEqual([]);
  });
});

describe("a picture", () => {
  const planted = `
    create table learning.makers (id uuid primary key, code text not null unique, note text);
    create table learning.things (
      maker_id uuid not null, number integer, parent_id uuid unique references learning.makers,
      twin_maker uuid, twin_number integer,
      primary key (maker_id, number), foreign key (maker_id) references learning.makers,
      constraint twin foreign key (twin_maker, twin_number) references learning.things
    );
    create unique index on learning.makers (lower(note)) where note is not null;
    create view learning.seen as select m.id, t.number from learning.makers m join learning.things t on t.maker_id = m.id;`;
  let diagram: Diagram;

  beforeAll(async () => {
    diagram = drawSchema(await catalogAfter(database, planted), "learning");
  });

  test("marks primary keys, foreign keys, unique columns and those that may be null", () => {
    expect(boxOf(diagram, "makers").rows).toEqual([
      { column: "id", type: "uuid", marks: "PK", isRequired: true },
      { column: "code", type: "text", marks: "U", isRequired: true },
      { column: "note", type: "text", marks: "", isRequired: false },
    ]);
    expect(boxOf(diagram, "things").rows.map(({ column, marks }) => `${column} ${marks}`)).toEqual([
      "maker_id PK FK",
      "number PK",
      "parent_id U FK",
      "twin_maker FK",
      "twin_number FK",
    ]);
  });

  test("tells in words of keys that are about several columns, expressions or some rows", () => {
    expect(boxOf(diagram, "makers").keys).toEqual(["unique (lower(note))", "  where (note IS NOT NULL)"]);
    expect(boxOf(diagram, "enrollments").keys).toEqual(["unique (user_id, course_id)"]);
  });

  test("tells from an edge's ends whether a row must refer, and whether several may refer to the same", () => {
    const cardinalities = diagram.edges
      .filter(({ title }) => title.startsWith("learning.things "))
      .map(({ title, cardinality }) => [title, cardinality]);

    expect(cardinalities).toEqual([
      ["learning.things (maker_id) references learning.makers (id)", { isRequired: true, isUnique: false }],
      ["learning.things (parent_id) references learning.makers (id)", { isRequired: false, isUnique: true }],
      [
        "learning.things (twin_maker, twin_number) references learning.things (maker_id, number)",
        { isRequired: false, isUnique: false },
      ],
    ]);
  });

  test("draws a key of several columns at one of its own, where no shorter key begins", async () => {
    const shared = await catalogAfter(
      database,
      `create table learning.areas (maker_id uuid references learning.courses, number integer, primary key (maker_id, number));
       create table learning.plots (maker_id uuid references learning.courses, number integer,
         constraint first foreign key (maker_id, number) references learning.areas);`,
    );

    const { edges } = drawSchema(shared, "learning");

    const ends = edges
      .filter(({ title }) => title.startsWith("learning.plots "))
      .map(({ from, to }) => [from.column, to.column]);
    expect(ends).toEqual([
      ["number", "number"],
      ["id", "maker_id"],
    ]);
  });

  test("shows views as views, with what they read", () => {
    expect(boxOf(diagram, "seen")).toMatchObject({ kind: "view", rows: [{ column: "id" }, { column: "number" }] });
    expect(diagram.edges.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["learning.seen reads learning.makers", "learning.seen reads learning.things"]),
    );
  });

  test("shows of another schema's table only what is referred to", () => {
    expect(boxOf(diagram, "identity.users")).toMatchObject({ kind: "stub", rows: [{ column: "id" }] });
  });

  test("finds a way for tables that refer to themselves and to each other", async () => {
    const circular = await catalogAfter(
      database,
      `create table learning.a (id uuid primary key, b_id uuid);
       create table learning.b (id uuid primary key, a_id uuid references learning.a, b_id uuid references learning.b);
       alter table learning.a add foreign key (b_id) references learning.b;`,
    );

    const svg = renderSvg(await layOut(drawSchema(circular, "learning")));

    expect(titlesOf(parseXml(svg))).toEqual(
      expect.arrayContaining([
        "learning.a (b_id) references learning.b (id)",
        "learning.b (a_id) references learning.a (id)",
        "learning.b (b_id) references learning.b (id)",
      ]),
    );
  });

  test("holds any name as it is", async () => {
    const table = `x"></text><script>alert(1)</script>&amp; ]]> '"`;
    const column = "\u0001 <b> 名前 & \n\t";
    const hostile = await catalogAfter(
      database,
      `create table learning."${table.replaceAll('"', '""')}" ("${column}" uuid primary key references learning.courses)`,
    );

    for (const name of ["learning", "all"]) {
      const elements = descendants(parseXml(renderSvg(await layOut(diagramOf(hostile, name)))));
      const texts = elements.filter((element) => element.name === "text").map(({ text }) => text);

      expect(texts).toContain(table);
      expect(texts).toContain(column.replace("\u0001", "\ufffd"));
      expect(elements.map((element) => element.name)).not.toContain("script");
    }
  });
});

function titlesOf(svg: Element): string[] {
  return descendants(svg)
    .filter(({ name }) => name === "title")
    .map(({ text }) => text);
}

function overlap(a: PlacedBox, b: PlacedBox): boolean {
  return a.x < b.x + b.size.width && b.x < a.x + a.size.width && a.y < b.y + b.size.height && b.y < a.y + a.size.height;
}

type Point = { x: number; y: number };

/** Whether a straight line at right angles runs through a box's inside. */
function crosses(a: Point, b: Point, { x, y, size }: PlacedBox): boolean {
  return (
    Math.max(a.x, b.x) > x + 1 &&
    Math.min(a.x, b.x) < x + size.width - 1 &&
    Math.max(a.y, b.y) > y + 1 &&
    Math.min(a.y, b.y) < y + size.height - 1
  );
}

/** Texts of boxes that are wider than their box, or upon another in the same line. */
function textsOutside(svg: Element): string[] {
  const boxes = descendants(svg).filter(
    ({ name, children }) => name === "g" && children[0]?.attributes.class === "box",
  );
  return boxes.flatMap(({ children: [frame, ...inside] }) => {
    const { x, width } = frame?.attributes ?? {};
    const texts = inside.filter(({ name }) => name === "text").map(spanOf);
    return texts
      .filter(
        (text) =>
          text.left < Number(x) ||
          text.right > Number(x) + Number(width) ||
          texts.some(
            (other) => other !== text && other.y === text.y && other.left < text.right && text.left < other.right,
          ),
      )
      .map(({ words }) => words);
  });
}

function spanOf({ attributes: { x, y, textLength }, text }: Element) {
  return { words: text, left: Number(x), right: Number(x) + Number(textLength), y: Number(y) };
}

const everyForeignKey = `
  select regexp_replace(n.nspname, '_private$', '') as schema,
    format('%s.%s (%s) references %s.%s (%s)', n.nspname, c.relname,
      (select string_agg(a.attname, ', ' order by array_position(f.conkey, a.attnum)) from pg_catalog.pg_attribute a where a.attrelid = f.conrelid and a.attnum = any (f.conkey)),
      tn.nspname, t.relname,
      (select string_agg(a.attname, ', ' order by array_position(f.confkey, a.attnum)) from pg_catalog.pg_attribute a where a.attrelid = f.confrelid and a.attnum = any (f.confkey))) as title
  from pg_catalog.pg_constraint f
  join pg_catalog.pg_class c on c.oid = f.conrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_class t on t.oid = f.confrelid join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
  where f.contype = 'f' and n.nspname !~ '^pg_' and n.nspname <> 'graphile_migrate'`;

const everyColumn = `
  select table_schema as schema, table_name as table, column_name as column
  from information_schema.columns
  where table_schema !~ '^pg_' and table_schema not in ('information_schema', 'graphile_migrate')`;
