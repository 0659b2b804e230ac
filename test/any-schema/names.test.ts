import { beforeAll, describe, expect, test } from "@jest/globals";
import { type GraphQLSchema, isEnumType, isInputObjectType, isObjectType, isTypeSubTypeOf, printSchema } from "graphql";
import type { SchemaWarning } from "../../src/graphql/schema-warnings/schema-warning.ts";
import { bothPaths, useForeignSchema } from "./support/foreign-schema.ts";

// Each of the two servers makes the schema by itself, and logs its warnings: nothing is built besides.
const foreign = useForeignSchema({ files: ["names.sql"], environment: { LOG_LEVEL: "warn" } });

let schema: GraphQLSchema;
let warnings: readonly SchemaWarning[];

beforeAll(() => {
  ({ schema } = foreign.single);
  warnings = warningsOf("single");
});

function warningsOf(path: (typeof bothPaths)[number]): SchemaWarning[] {
  return foreign[path].logged
    .filter(({ remedy }) => remedy !== undefined)
    .map(({ object, reason, remedy }) => ({ object, reason, remedy }));
}

/** The fields of a type, by name. */
function fieldsOf(type: string): string[] {
  const found = schema.getType(type);
  return isObjectType(found) ? Object.keys(found.getFields()) : [];
}

const warned = (object: string) => warnings.filter((warning) => warning.object === object);

describe("a warning", () => {
  test.each([
    "type s.mood",
    "column s.columns.node_id",
    'column s.columns."fooBar"',
    'column s.columns."foo-bar"',
    "table s.gizmos",
    "table s.query",
    "table s.mutation",
    "table s.node",
    "table s.page_info",
    "table s.string",
    "table s.cursor",
    "table s.gizmo_connection",
    "table s.gizmo_filter",
    "table s.create_gizmo_payload",
    'table s."%"',
    "table s.a_b",
    "type s.datetime",
    "function s.things()",
    "function s.overloaded(int4)",
    "function s.overloaded(text)",
    "column s.tagged.n",
    "column s.tagged.m",
    "column s.tagged.o",
    "table s.tagged",
    "view s.tagged_view",
    "function s.tagged_variant(s.tagged)",
    "table s.odd_items",
    "table s.weird_items",
    "function s.any_element(anyelement)",
    "function s.variadic_one(int4[])",
    "table s.statuses",
    "table s.hidden_statuses",
    "procedure s.tidy(int4)",
    "table s.omitted",
    "column s.omitted.secret",
    "function s.find_pets(text)",
    "table s.parent",
    "table s.scratch",
  ])("tells of %s why, and what to do", (object) => {
    const found = warned(object);

    expect(found.length).toBeGreaterThan(0);
    for (const { reason, remedy } of found) {
      expect(reason).not.toBe("");
      expect(remedy).toMatch(/comment on|alter|Correct|Rename|choose|Grant|Wrap|Show|Use/);
    }
  });

  test("is told once", () => {
    const texts = warnings.map(({ object, reason }) => `${object}: ${reason}`);

    expect(texts).toEqual([...new Set(texts)]);
    expect(warned("table s.gizmos")).toHaveLength(1);
    expect(warned("column s.columns.node_id")).toEqual([
      {
        object: "column s.columns.node_id",
        reason: "the name nodeId is another's, so in the API it is nodeId2",
        remedy: "To choose: comment on column s.columns.node_id is E'@name another_name\\n…';",
      },
    ]);
  });

  test("is not told of what is served as it is", () => {
    for (const object of ["table s.things", "table s.users", "table s.cats", "column s.columns.foo_bar"]) {
      expect(warned(object)).toEqual([]);
    }
  });
});

describe("the schema", () => {
  test("has each label under a name of its own", () => {
    const mood = schema.getType("Mood2"); // Mood is what a row of moods is

    expect(isEnumType(mood) && mood.getValues().map(({ name, value }) => [value, name])).toEqual([
      ["in progress", "in_progress"],
      ["a-b", "a_b_2"],
      ["a_b", "a_b"],
      ["true", "true_"],
      ["null", "null_"],
      ["", "_EMPTY_"],
      ["über", "uber"],
      ["日本", "Ri_Ben"],
      ["1st", "_1st"],
      ["+", "PLUS"],
      ["__x", "_x"],
      ["constructor", "constructor"],
      ["__proto__", "_proto__"],
    ]);
  });

  test("has each column under a name of its own", () => {
    expect(fieldsOf("Column")).toEqual(
      expect.arrayContaining([
        "id",
        "nodeId",
        "nodeId2",
        "fooBar",
        "fooBar2",
        "fooBar3",
        "_1st",
        "aB",
        "constructor",
        "rowId",
      ]),
    );
    expect(fieldsOf("Column")).toHaveLength(14);
  });

  test("has each table under a name of its own", () => {
    for (const type of [
      "Gizmo",
      "Gizmo2",
      "User",
      "ApiKey",
      "Query2",
      "Mutation2",
      "Node2",
      "String2",
      "GizmoFilter2",
    ]) {
      expect(fieldsOf(type)).toContain("id");
    }
    expect(fieldsOf("Query")).toEqual(
      expect.arrayContaining([
        "gizmos",
        "gizmo2s",
        "users",
        "apiKeys",
        "things",
        "things2",
        "node",
        "node2",
        "f4",
        "f42",
      ]),
    );
  });

  test("has the same names each time it is made", () => {
    expect(printSchema(foreign.grafast.schema)).toBe(printSchema(schema));
    expect(warningsOf("grafast")).toEqual(warnings);
    expect(warnings.length).toBeGreaterThan(40);
  });

  test("keeps interfaces and unions that are right", () => {
    const items = schema.getType("Item");
    const topic = schema.getType("Topic");

    expect(items && topic && isTypeSubTypeOf(schema, topic as never, items as never)).toBe(true);
    for (const type of ["OddItem", "WeirdItem"]) expect(fieldsOf(type)).toContain("kind");
    for (const type of ["Cat", "Dog"]) expect(fieldsOf(type)).toContain("name");
  });

  test("has no procedures, which no function's call can call", () => {
    expect(fieldsOf("Mutation")).toContain("touch");
    expect(fieldsOf("Mutation")).not.toContain("tidy");
  });

  test("groups by a column whose name is a digit", () => {
    const groups = schema.getType("SignGroupBy");

    expect(isEnumType(groups) && groups.getValues().map(({ name }) => name)).toContain("_0");
    expect(fieldsOf("Sign").sort()).toEqual(["_0", "id", "may", "nodeId", "then", "toString"]);
  });

  test("filters by no relation to a table that is an enum, whose rows it does not have", () => {
    const filter = schema.getType("ProjectFilter");

    expect(isInputObjectType(filter) && Object.keys(filter.getFields())).toEqual(["id", "stage", "and", "or", "not"]);
    expect(fieldsOf("Project")).toEqual(["nodeId", "id", "stage", "may"]);
    expect(fieldsOf("Owner")).toEqual(["nodeId", "id", "name", "may"]);
  });
});

describe.each(bothPaths)("what is renamed (%s)", (path) => {
  test("is the column, table and label that it was", async () => {
    const { send } = foreign[path];

    const { data, errors } = await send(`{
      columns { nodes { id nodeId2 fooBar fooBar2 fooBar3 _1st aB rowId constructor } }
      gizmos { nodes { kind } } gizmo2s { nodes { kind } }
      moods(orderBy: ID_ASC) { nodes { mood } }
      moods2: moods(filter: { mood: { equalTo: a_b_2 } }) { nodes { id } }
      things { nodes { name name2 } }
      f4 f42
      letters { nodes { person } }
      jobs { nodes { status } }
      aComments { nodes { pet { __typename ... on Cat { name } ... on Dog { name } } } }
      findPets(name: "Mia") { nodes { id } }
    }`);

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      columns: {
        nodes: [
          { id: 1, nodeId2: 10, fooBar: 11, fooBar2: 12, fooBar3: 13, _1st: 14, aB: 15, rowId: 19, constructor: "c" },
        ],
      },
      gizmos: { nodes: [{ kind: "gizmo" }] },
      gizmo2s: { nodes: [{ kind: "gizmos" }] },
      moods: { nodes: ["in_progress", "a_b_2", "a_b", "true_", "_EMPTY_", "Ri_Ben"].map((mood) => ({ mood })) },
      moods2: { nodes: [{ id: 2 }] },
      things: { nodes: [{ name: "thing", name2: "of a function" }] },
      letters: { nodes: [{ person: "a name" }] },
      jobs: { nodes: [{ status: "in_progress" }] },
      aComments: { nodes: [{ pet: { __typename: "Cat", name: "Mia" } }, { pet: { __typename: "Dog", name: "Rex" } }] },
      findPets: { nodes: [{ id: 1 }] },
    });
    expect([data.f4, data.f42].sort()).toEqual([4, 5]);
  });

  test("is changed under its name", async () => {
    const { send, query } = foreign[path];

    const { errors } = await send(`mutation {
      createMood(input: { mood: { id: 100, mood: a_b_2 } }) { clientMutationId }
      createGizmo2(input: { gizmo2: { id: 100, kind: "new" } }) { clientMutationId }
      updateColumn(input: { id: 1, patch: { nodeId2: 20, fooBar3: 23 } }) { clientMutationId }
    }`);

    expect(errors).toBeUndefined();
    expect(await query("select mood from s.moods where id = 100")).toEqual([{ mood: "a-b" }]);
    expect(await query("select kind from s.gizmos where id = 100")).toEqual([{ kind: "new" }]);
    expect(await query('select node_id, foo_bar, "foo-bar" as last from s.columns')).toEqual([
      { node_id: 20, foo_bar: 11, last: 23 },
    ]);
    await query("delete from s.moods where id = 100");
    await query("delete from s.gizmos where id = 100");
    await query('update s.columns set node_id = 10, "foo-bar" = 13');
  });

  test("an interface answers with its types", async () => {
    const { send } = foreign[path];

    const { data, errors } = await send(
      "{ items(orderBy: ID_ASC) { nodes { __typename id ... on Topic { name } ... on Post { body } } } }",
    );

    expect(errors).toBeUndefined();
    expect(data.items.nodes).toEqual([
      { __typename: "Topic", id: 1, name: "a topic" },
      { __typename: "Post", id: 2, body: "a post" },
    ]);
  });
});
