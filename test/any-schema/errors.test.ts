import { describe, expect, test } from "@jest/globals";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { readEveryCode, readEverySqlState } from "../support/sql-states.ts";
import { bothPaths, useForeignSchema } from "./support/foreign-schema.ts";

const foreign = useForeignSchema({ files: ["errors.sql"], environment: { LOG_LEVEL: "warn" } });

type Shout = { state: string; message?: string; detail?: unknown; column?: string; constraint?: string };

const textOf = (detail: unknown) => (typeof detail === "string" ? detail : JSON.stringify(detail));

describe.each(bothPaths)("an error of a schema's own (%s)", (path) => {
  const errorOf = async (query: string, variables?: Record<string, unknown>) => {
    const { errors, status, text } = await foreign[path].send(query, { variables });
    const [error] = errors ?? [];
    const { extensions = {}, message } = error ?? {};
    return { message, ...extensions, httpStatus: status, text } as Record<string, any>;
  };
  const shout = ({ message = "Hear, hear.", detail, ...rest }: Shout) =>
    errorOf("mutation ($input: ShoutInput!) { shout(input: $input) { clientMutationId } }", {
      input: { message, ...rest, ...(detail !== undefined && { detail: textOf(detail) }) },
    });
  const linesOf = (id: unknown) => foreign[path].logged.filter(({ errorId }) => errorId === id);

  test("says by SQL alone its code, message, field, status and details", async () => {
    const { text: _, ...told } = await errorOf(
      "mutation { orderItem(input: { id: 1, quantity: 7 }) { clientMutationId } }",
    );

    expect(told).toEqual({
      message: "Only 3 are left.",
      code: "OUT_OF_STOCK",
      status: 409,
      field: "quantity",
      details: { left: 3 },
      httpStatus: 409,
    });
  });

  test("says so from a trigger, and names its column in the API's words", async () => {
    const add = (name: string) =>
      errorOf(`mutation { createItem(input: { item: { name: "${name}", leftOver: 1 } }) { clientMutationId } }`);

    expect(await add("poison")).toMatchObject({ code: "NOT_FOR_SALE", field: "name", httpStatus: 403 });
    expect(await add("late")).toMatchObject({ code: "CLOSED", message: "The shop has closed.", httpStatus: 409 });
  });

  test("says so in a query", async () => {
    const ask = "query ($state: String!, $detail: String!) { ask(state: $state, detail: $detail) }";

    const told = await errorOf(ask, { state: "QT777", detail: '{"code":"CLOSED","status":503,"fields":["a","b"]}' });

    expect(told).toMatchObject({ code: "CLOSED", message: "Ask in shop hours.", fields: ["a", "b"], httpStatus: 503 });
  });

  test("has the status 200 where the answer holds something else, or says no status", async () => {
    const some = await foreign[path].send(
      'query { allItems: items { totalCount } ask(state: "QT777", detail: "{\\"code\\":\\"CLOSED\\",\\"status\\":409}") }',
    );
    const plain = await shout({ state: "QT100", detail: { code: "NOT_FOUND" } });

    expect([some.status, some.data?.allItems, some.code]).toEqual([200, { totalCount: expect.any(Number) }, "CLOSED"]);
    expect(plain).toMatchObject({ code: "NOT_FOUND", httpStatus: 200 });
    expect(plain).not.toHaveProperty("status");
  });

  test("names a constraint, and a column by its field", async () => {
    expect(
      await shout({ state: "QT100", detail: { code: "A_RULE" }, constraint: "items_left_over_is_not_negative" }),
    ).toMatchObject({ code: "A_RULE", constraint: "items_left_over_is_not_negative" });
  });

  test("of class QT that no product of ours raised says no sentence of a product", async () => {
    for (const state of ["QT101", "QT107", "QT201", "QT301", "QT404"]) {
      const told = await shout({ state, message: "row 7 has 12" });

      expect(told).toMatchObject({ code: "INTERNAL", errorId: expect.any(String) });
      expect(told.text).not.toContain("row 7");
    }
  });

  test.each<[string, unknown]>([
    ["no detail", undefined],
    ["a detail that is no JSON", "out of stock"],
    ["a detail that is no object", '["OUT_OF_STOCK"]'],
    ["no code", { status: 409 }],
    ["a code with a space", { code: "OUT OF STOCK" }],
    ["a code in small letters", { code: "out_of_stock" }],
    ["a code that is a number", { code: 7 }],
    ["a code of ours that says something else", { code: "INTERNAL" }],
    ["a code that is longer than any", { code: "A".repeat(64) }],
    ["a status that is none", { code: "A", status: 42 }],
    ["a status that is no failure", { code: "A", status: 200 }],
    ["a status that is a text", { code: "A", status: "409" }],
    ["a broken status", { code: "A", status: 409.5 }],
    ["a field that is none", { code: "A", field: "left over" }],
    ["fields that are no list", { code: "A", fields: "a" }],
    ["no fields", { code: "A", fields: [] }],
    ["something that nobody knows", { code: "A", errorId: "7" }],
    ["what every object has", { code: "A", constructor: "7" }],
  ])("that is said wrongly is masked, and the log says what is wrong: %s", async (_, detail) => {
    const told = await shout({ state: "QT500", message: "row 7 has 12", detail });

    expect(told).toMatchObject({ code: "INTERNAL", httpStatus: 200 });
    expect(told.text).not.toMatch(/row 7|out.of.stock/i);
    const [line] = linesOf(told.errorId);
    expect(line).toMatchObject({
      level: 50,
      err: { message: expect.stringMatching(/^SQL raised QT500 for clients, but /) },
    });
  });

  test("has a message; a blank one is said wrongly", async () => {
    expect(await shout({ state: "QT500", message: " ", detail: { code: "A" } })).toMatchObject({ code: "INTERNAL" });
  });

  test("may have members that are null: SQL builds them so", async () => {
    expect(
      await shout({ state: "QT500", detail: { code: "A", status: null, field: null, fields: null, details: null } }),
    ).toEqual({ code: "A", message: "Hear, hear.", httpStatus: 200, text: expect.any(String) });
  });

  test.each(["P0001", "XY001", "OS404", "ZZZZZ", "T1000"])(
    "that is not for clients is refused without a word: %s",
    async (state) => {
      const told = await shout({ state, message: "row 7 has 12", detail: { code: "OUT_OF_STOCK" } });

      expect(told).toMatchObject({ code: "REFUSED", errorId: expect.any(String) });
      expect(told.text).not.toMatch(/row 7|OUT_OF_STOCK/);
      expect(linesOf(told.errorId)).toMatchObject([{ level: 40, err: { message: "row 7 has 12" } }]);
    },
  );

  test.each<[string, string, Record<string, unknown>]>([
    [
      "an exclusion constraint",
      'createItem(input: { item: { name: "x", leftOver: 1, shelf: 1 } })',
      { code: "ALREADY_EXISTS", field: "shelf" },
    ],
    [
      "a view's check option",
      'createCheapItem(input: { cheapItem: { id: 50, name: "caviar" } })',
      { code: "INVALID_VALUE" },
    ],
    [
      "a check",
      'createItem(input: { item: { name: "x", leftOver: -1 } })',
      { code: "INVALID_VALUE", field: "leftOver" },
    ],
    ["a division by zero", "divide(input: { a: 1, b: 0 })", { code: "INVALID_VALUE" }],
    ["a number out of range", "divide(input: { a: -2147483648, b: -1 })", { code: "INVALID_VALUE" }],
    ["a bad cast", 'toNumber(input: { value: "seven" })', { code: "INVALID_VALUE" }],
    ["a case that is not there", 'kindOf(input: { name: "coal" })', { code: "INVALID_VALUE" }],
    ["no row", 'oneNamedLike(input: { pattern: "^coal$" })', { code: "NOT_FOUND" }],
    ["several rows", 'oneNamedLike(input: { pattern: "[a-z]" })', { code: "INVALID_VALUE" }],
    ["a bad pattern", 'oneNamedLike(input: { pattern: "(" })', { code: "INVALID_VALUE" }],
    ["a row twice", 'upsert(input: { names: ["a", "b"] })', { code: "INVALID_VALUE" }],
    ["a failed assertion, which is a bug", "neverWrong(input: { value: -1 })", { code: "INTERNAL" }],
  ])("of PostgreSQL's has its line in the table: %s", async (_, mutation, expected) => {
    await foreign[path].query("update s.items set shelf = 1 where id = 1");

    const told = await errorOf(`mutation { ${mutation} { clientMutationId } }`);

    expect(told).toMatchObject(expected);
    expect(told.text).not.toMatch(/row 7|items_pkey|failing row/i);
  });
});

test("an error of a schema's own says the same over WebSocket and server-sent events", async () => {
  const { url, tokenOf } = foreign.single;
  const authorization = `Bearer ${await tokenOf("member")}`;
  const query = "mutation { orderItem(input: { id: 1, quantity: 7 }) { clientMutationId } }";
  const expected = { code: "OUT_OF_STOCK", status: 409, field: "quantity", details: { left: 3 } };

  const events = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { accept: "text/event-stream", "content-type": "application/json", authorization },
    body: JSON.stringify({ query }),
  });
  const [, event = "null"] = /data: (.*)/.exec(await events.text()) ?? [];
  const client = createClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization },
  });
  const { value: message } = await client.iterate({ query }).next();
  await client.dispose();

  expect([events.status, JSON.parse(event).errors[0].extensions]).toEqual([200, expected]);
  expect(message.errors[0].extensions).toEqual(expected);
});

function inTens<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / 10) }, (_, i) => items.slice(10 * i, 10 * i + 10));
}

test.each(bothPaths)("each SQLSTATE of PostgreSQL's own list is told as docs/errors.md says (%s)", async (path) => {
  const codeOf = await readEveryCode();
  const states = await readEverySqlState();

  const told: unknown[] = [];
  for (const some of inTens(states)) {
    const answers = await Promise.all(
      some.map((state) =>
        foreign[path].send(
          `mutation { shout(input: { state: "${state}", message: "row 7 has 12" }) { clientMutationId } }`,
        ),
      ),
    );
    told.push(...some.map((state, i) => [state, answers[i]?.code, answers[i]?.text.includes("row 7")]));
  }

  expect(told).toEqual(states.map((state) => [state, codeOf(state), false]));
  expect(states.length).toBeGreaterThan(230);
});
