import { describe, expect, test } from "@jest/globals";
import { isInputObjectType, isObjectType } from "graphql";
import { bothPaths, useForeignSchema } from "./support/foreign-schema.ts";
import type { ForeignAnswer, ForeignRole, ForeignServer } from "./support/serve-foreign-schema.ts";

const foreign = useForeignSchema({ files: ["rows.sql"] });

type Paged = { field: string; column: string; first?: number; role?: ForeignRole; orderBy?: string };

/** Every value of a column, read page by page. */
async function readPages(
  { send }: ForeignServer,
  { field, column, first = 3, role, orderBy }: Paged,
): Promise<string[]> {
  const found: string[] = [];
  const order = orderBy ? `, orderBy: ${orderBy}` : "";
  for (let after: string | null = null; ; ) {
    const { data, errors }: ForeignAnswer = await send(
      `query ($after: Cursor) { ${field}(first: ${first}, after: $after${order}) { nodes { ${column} } pageInfo { hasNextPage endCursor } } }`,
      { variables: { after }, ...(role && { role }) },
    );
    expect(errors).toBeUndefined();
    found.push(...data[field].nodes.map((node: Record<string, unknown>) => String(node[column])));
    if (!data[field].pageInfo.hasNextPage) return found;
    after = data[field].pageInfo.endCursor;
  }
}

const numbers = Array.from({ length: 20 }, (_, index) => index + 1);

test.each(["documents", "lists", "pairs"])(
  "cursors of %s, by whatever key, are spelled alike on both paths",
  async (field) => {
    const query = `{ ${field}(orderBy: []) { edges { cursor } } }`;

    const [single, grafast] = await Promise.all(bothPaths.map((path) => foreign[path].send(query)));

    expect(single?.data[field].edges.length).toBeGreaterThan(1);
    expect(single?.data).toEqual(grafast?.data);
  },
);

describe.each(bothPaths)("page by page (%s)", (path) => {
  test.each(["looses", "keylesses"])("%s has each row once", async (field) => {
    const found = await readPages(foreign[path], { field, column: "b" });

    expect(found.sort()).toEqual(numbers.map((number) => `row ${number}`).sort());
  });

  test.each([
    ["ancestors", ["ancestor", "heir"]],
    ["heirs", ["heir"]],
  ])("%s, whose key is that of no one table, has each row once, and counts different keys", async (field, kinds) => {
    const found = await readPages(foreign[path], { field, column: "name" });
    const { data } = await foreign[path].send(`{ ${field} { aggregates { distinctCount { id } } } }`);
    const [{ count }] = await foreign[path].query(`select count(distinct id)::text from s.${field}`);

    const all = kinds.flatMap((kind) => Array.from({ length: 10 }, (_, index) => `${kind} ${index + 1}`));
    expect(found.sort()).toEqual(all.sort());
    expect(data[field].aggregates.distinctCount.id).toBe(count);
  });

  test("a table is ordered by the key that is never null", async () => {
    const found = await readPages(foreign[path], { field: "halves", column: "b" });

    expect(found).toEqual(numbers.map(String));
  });

  test("a page after a cursor of an order that does not tell rows apart is refused", async () => {
    const page = (after: string) =>
      foreign[path].send(`{ looses(first: 3, orderBy: B_ASC${after}) { nodes { b } pageInfo { endCursor } } }`);

    const { data, errors } = await page("");
    const next = await page(`, after: "${data.looses.pageInfo.endCursor}"`);

    expect(errors).toBeUndefined();
    expect(data.looses.nodes).toEqual(["row 1", "row 10", "row 11"].map((b) => ({ b })));
    expect(next.errors?.[0]?.message).toMatch(/unique defined order/);
  });

  test.each(["__typename", "may { update delete }"])(
    "a table whose first column a role may not see is asked for nothing but %s by that role",
    async (selection) => {
      const { data, errors } = await foreign[path].send(`{ secretKeys(first: 4) { nodes { ${selection} } } }`);

      expect([errors, data.secretKeys.nodes.length]).toEqual([undefined, 4]);
    },
  );

  test("a table whose key a role may not see is read by that role, as by one that may", async () => {
    const names = numbers.map((number) => `name ${Math.floor(number / 2)}`);

    const asMember = await readPages(foreign[path], { field: "secretKeys", column: "name" });
    const asAnalyst = await readPages(foreign[path], { field: "secretKeys", column: "id", role: "analyst" });
    const analyst = { role: "analyst" } as const;
    const ordered = await readPages(foreign[path], {
      field: "secretKeys",
      column: "name",
      orderBy: "NAME_ASC",
      ...analyst,
    });
    const refused = await foreign[path].send("{ secretKeys(orderBy: NAME_ASC) { nodes { name } } }");

    expect(asMember.sort()).toEqual([...names].sort());
    expect(asAnalyst.map(Number).sort((a, b) => a - b)).toEqual(numbers);
    expect(ordered).toEqual([...names].sort());
    expect(refused.code).toBe("FORBIDDEN"); // equal names are told apart by the key
  });

  test("the key itself stays refused", async () => {
    const { code } = await foreign[path].send("{ secretKeys { nodes { id } } }");

    expect(code).toBe("FORBIDDEN");
  });

  test.each([
    ["documents", "Document", 3],
    ["lists", "List", 2],
    ["pairs", "Pair", 2],
  ])("a row of %s is found by its node id and on its page, though its key is no scalar", async (field, type, count) => {
    const { data, errors } = await foreign[path].send(`{ ${field} { nodes { number nodeId } } }`);
    const found: unknown[] = [];
    for (const { nodeId } of data[field].nodes) {
      const node = await foreign[path].send(`query ($id: ID!) { node(nodeId: $id) { ... on ${type} { number } } }`, {
        variables: { id: nodeId },
      });
      found.push(node.data.node?.number);
    }

    expect(errors).toBeUndefined();
    expect(found).toEqual(data[field].nodes.map(({ number }: { number: number }) => number));
    expect(found).toHaveLength(count);
    expect(await readPages(foreign[path], { field, column: "number", first: 1 })).toEqual(found.map(String));
  });

  test("JSON that is never null may be JSON's null, unless a check says which kind it is", async () => {
    const { send, schema } = foreign[path];
    const document = schema.getType("Document");

    const { data, errors } = await send("{ documents { nodes { body checked } } }");

    expect(errors).toBeUndefined();
    expect(data.documents.nodes).toEqual(Array.from({ length: 3 }, () => ({ body: null, checked: {} })));
    expect(isObjectType(document) && document.getFields().body?.type.toString()).toBe("JSON");
    expect(isObjectType(document) && document.getFields().checked?.type.toString()).toBe("JSON!");
  });

  test("a variable that is null where a value is wanted is the client's mistake", async () => {
    const { send } = foreign[path];
    const variables = { id: null };

    const query = await send("query ($id: Int = 1) { ancestor(id: $id) { id } }", { variables });
    const mutation = await send("mutation ($id: Int = 1) { deleteAncestor(input: { id: $id }) { ancestor { id } } }", {
      variables,
    });

    expect([query.code, mutation.code]).toEqual(["BAD_REQUEST", "BAD_REQUEST"]);
  });

  test("a computed column is read, and not offered for writing", async () => {
    const { send, schema } = foreign[path];
    const fields = ["ComputedInput", "ComputedPatch"].map((name) => {
      const type = schema.getType(name);
      return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    });

    const { data, errors } = await send(
      "mutation { createComputed(input: { computed: { width: 4 } }) { computed { width doubled } } }",
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({ createComputed: { computed: { width: 4, doubled: 8 } } });
    expect(fields).toEqual([
      ["width", "counted"],
      ["width", "counted"],
    ]);
  });
});
