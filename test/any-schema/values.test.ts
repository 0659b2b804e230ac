import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from "graphql";
import { parseExactJson } from "../../src/graphql/values/exact-json.ts";
import { bothPaths, useForeignSchema } from "./support/foreign-schema.ts";
import { readAtOnce, readPageByPage } from "./support/ordered-values.ts";
import { columnFields, valueSelection } from "./support/selections.ts";

const foreign = useForeignSchema({ files: ["values.sql"] });

/** What TypeScript's library does not declare yet: a number as it is written. */
const numbers = JSON as typeof JSON & { rawJSON(text: string): unknown };

type Path = (typeof bothPaths)[number];
type Row = { id: number } & Record<string, unknown>;
type Column = { field: string; column: string; selection: string };

/** Rows of values.sql; each column has its values in the first of them. */
const rows = 10;
/** Sent back a document of 500 levels is refused: it is deeper than any input may be. */
const deepest = 10;

let columns: Column[] = [];
const shown: Record<Path, Row[]> = { single: [], grafast: [] };

beforeAll(async () => {
  for (const path of bothPaths) {
    columns = await readColumns(path);
    shown[path] = await readRows(path);
  }
});

test("both paths spell each value the same", () => {
  expect(columns.length).toBeGreaterThan(80);
  expect(print(shown.single)).toEqual(print(shown.grafast));
});

test("no value becomes a null, and no null a value", async () => {
  const wrong: string[] = [];
  for (const { field, column } of columns) {
    const found = await foreign.single.query(
      `select id, ${column} is not distinct from null as "isNull" from s.things`,
    );
    const isNull = new Map(found.map((row) => [row.id, row.isNull]));
    for (const row of shown.single) {
      const isJsonNull = row[field] === null && /^an?_.*(json|document)/.test(column);
      if ((row[field] === null) !== isNull.get(row.id) && !isJsonNull) wrong.push(`${column} ${row.id}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("docs/values.md spells values as the API does", async () => {
  const text = await readFile(join(import.meta.dirname, "../../docs/values.md"), "utf8");
  const table = text.split("\n").flatMap((line) => {
    const [, type, graphql, held, spelled] = /^\| `(.+?)` \| (\w+) \| `(.*?)` \| `(.+)` \|$/.exec(line) ?? [];
    return type === undefined ? [] : [{ type, graphql, held, spelled }];
  });
  const { query, schema } = foreign.single;
  const types = await query(
    "select attname, format_type(atttypid, null) as type from pg_attribute where attrelid = 's.things'::regclass and attnum > 0",
  );
  const thing = (schema.getType("Thing") as GraphQLObjectType).getFields();
  const wrong: unknown[] = [];

  for (const { type, graphql, held, spelled } of table) {
    const { field = "", column } =
      columns.find((it) => it.field !== "id" && types.some((row) => row.attname === it.column && row.type === type)) ??
      {};
    const cast = { money: `${column}::numeric::text`, character: `format('%s', ${column})` }[type] ?? `${column}::text`;
    const [row] = column ? await query(`select id from s.things where ${cast} = $1 and id <= ${rows}`, [held]) : [];
    const value = row && shown.single[row.id - 1]?.[field];
    const named = getNamedType(thing[field]?.type as GraphQLOutputType)?.name;
    if (JSON.stringify(value) !== spelled || named !== graphql)
      wrong.push([type, held, named, JSON.stringify(value), spelled]);
  }

  expect(table.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

describe.each(bothPaths)("what is shown (%s)", (path) => {
  test("is stored as the same value when it is sent back", async () => {
    const wrong: unknown[] = [];
    for (const row of shown[path]) {
      const id = row.id + 1000;
      const given = columns.filter(({ field }) => row[field] !== null && field !== "id" && !isTooDeep(row, field));
      const thing = { id, ...Object.fromEntries(given.map(({ field }) => [field, row[field]])) };
      const { errors } = await foreign[path].send(
        "mutation ($thing: ThingInput!) { createThing(input: { thing: $thing }) { thing { id } } }",
        { variables: { thing } },
      );
      if (errors) wrong.push(errors[0]);
      wrong.push(...(await differences(path, { row: row.id, copy: id, given })));
    }
    expect(wrong).toEqual([]);
  });

  test("is found by every filter that says it is equal, contained or not less", async () => {
    const { schema } = foreign[path];
    const filters = (schema.getType("ThingFilter") as GraphQLInputObjectType).getFields();
    const wrong: unknown[] = [];
    for (const { field } of columns) {
      const operators = filters[field]?.type;
      if (!isInputObjectType(operators)) continue;
      const offered = Object.keys(operators.getFields()).filter((operator) => Object.hasOwn(finding, operator));
      if (offered.length === 0) continue; // a composite, whose parts are filtered by
      for (const row of shown[path].filter((it) => it[field] !== null).slice(0, 4)) {
        const comparison = Object.fromEntries(offered.map((operator) => [operator, finding[operator]?.(row[field])]));
        const { data, errors } = await foreign[path].send(
          "query ($filter: ThingFilter) { things(first: 50, filter: $filter) { nodes { id } } }",
          { variables: { filter: { [field]: comparison } } },
        );
        if (!data?.things?.nodes.some(({ id }: Row) => id === row.id)) wrong.push([field, comparison, errors]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("names the keys of groups", async () => {
    const groups = [
      ["A_CHAR", "aChar"],
      ["A_TIMESTAMPTZ", "aTimestamptz"],
      ["A_DATE", "aDate"],
      ["A_NUMERIC", "aNumeric"],
      ["A_MONEY", "aMoney"],
      ["A_BYTEA", "aBytea"],
      ["A_ANY_MOOD", "aAnyMood"],
    ];
    for (const [group, field] of groups) {
      const { data } = await foreign[path].send(`{ things { groupedAggregates(groupBy: [${group}]) { keys } } }`);
      const keys = data.things.groupedAggregates.map(({ keys: [key] }: { keys: string[] }) => key);
      const values = shown[path].map((row) => row[field as string]);
      expect(new Set(keys)).toEqual(new Set(values));
    }
    const { data } = await foreign[path].send("{ things { groupedAggregates(groupBy: [AN_INTERVAL]) { keys } } }");
    const keys = data.things.groupedAggregates.map(({ keys: [key] }: { keys: string[] }) => key);
    const values = shown[path].map(({ anInterval }) => (anInterval as { iso8601: string } | null)?.iso8601 ?? null);
    expect(new Set(keys)).toEqual(new Set(values));
  });
});

const echoes = [
  { name: "echoMoment", argument: "at", values: ['"infinity"', '"0044-03-15T12:00:00.000000+00:00 BC"'] },
  { name: "echoSpan", argument: "span", below: "{ years months days hours minutes seconds iso8601 }", values: [] },
  {
    name: "echoPeriod",
    argument: "period",
    below: "{ start { value inclusive } end { value inclusive } isEmpty }",
    values: [],
  },
  { name: "echoExact", argument: "number", values: ['"NaN"', "123456789012345678901234567890.5", '"1e400"'] },
  { name: "echoRatio", argument: "number", values: ['"Infinity"', "5e-324", "-0"] },
  {
    name: "echoDocument",
    argument: "document",
    values: ["12345678901234567890", "{ a: [1e400, -0.0, 1.00000000000000000000001] }"],
  },
  { name: "echoBytes", argument: "bytes", values: ['""', '"AP8Q"'] },
] as const;

describe.each(bothPaths)("a function (%s)", (path) => {
  test.each(echoes)(
    "$name gives back its default and what it is given, in the document or by a variable",
    async (echo) => {
      const { name, argument, values } = echo;
      const below = "below" in echo ? echo.below : "";
      const ask = async (given: string, variables: Record<string, unknown> = {}, head = "") => {
        const { text, errors } = await foreign[path].send(`${head} { ${name}${given} ${below} }`, { variables });
        expect(errors).toBeUndefined();
        return (parseExactJson(text) as { data: Record<string, unknown> }).data[name];
      };
      const field = foreign[path].schema.getQueryType()?.getFields()[name];
      const type = field?.args[0]?.type;

      const byDefault = await ask("");
      const answers = [byDefault];
      for (const value of values) answers.push(await ask(`(${argument}: ${value})`));

      for (const answer of answers) {
        expect(answer).not.toBeNull();
        const again = await ask(`(${argument}: $v)`, { v: answer }, `query ($v: ${type})`);
        expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
      }
    },
  );

  test("takes a list of rows with a null in it", async () => {
    const spots = [{ x: "NaN", label: 'a "b" \\', seen: "infinity" }, null];
    for (const [index, spot] of spots.entries()) {
      const { data, errors } = await foreign[path].send(
        "query ($n: Int!, $spots: [SpotInput]!) { echoSpots(n: $n, spots: $spots) { x label seen } }",
        { variables: { n: index + 1, spots } },
      );
      expect([errors, data?.echoSpots]).toEqual([undefined, spot]);
    }
  });
});

/** What a type cannot hold as it is sent, and the name that the refusal must say. */
const refusals: [field: string, value: unknown, told?: RegExp][] = [
  ["aInt8", numbers.rawJSON("9007199254740997"), /send it as a text/],
  ["aInt8", numbers.rawJSON("12345678901234567890"), /send it as a text/],
  ["aInt8", "9223372036854775808"],
  ["aInt8", 1.5],
  ["aBig", numbers.rawJSON("9007199254740997")],
  ["aNumeric", numbers.rawJSON("0.1234567890123456789"), /send it as a text/],
  ["aNumeric", "1,5"],
  ["aMoney", numbers.rawJSON("92233720368547758.07")],
  ["aInt4", numbers.rawJSON("12345678901234567890")],
  ["aInt2", 32768],
  ["aFloat8", "nan"],
  ["aText", numbers.rawJSON("12345678901234567890")],
  ["aDate", "2026-01-01T23:00:00-05:00"],
  ["aDate", { year: 2026 }],
  ["aTime", "12:00:00+05:00"],
  ["aTimestamp", "2026-01-01T00:00:00+05:00"],
  ["aTimestamptz", "2026-01-01T00:00:00.1234567Z"],
  ["aTimestamptz", "yesterday noon or so"],
  ["anInterval", { iso8601: "P1M", days: 1 }],
  ["anInterval", { seconds: 1e-7 }],
  ["anInterval", { seconds: "-Infinity" }, /up to six decimal places/],
  ["anInterval", { seconds: 1e300 }],
  ["intervals", [{ days: 1, seconds: "NaN" }], /up to six decimal places/],
  ["aDaterange", { isEmpty: true, start: { value: "2026-01-01", inclusive: true } }],
  ["aDaterange", { start: { value: "2026-02-01", inclusive: true }, end: { value: "2026-01-01", inclusive: true } }],
  ["aLine", { a: { x: 0, y: 0 } }],
  ["aBytea", "no base64!"],
  ["aName", "n".repeat(64)],
  ["aOneChar", "two"],
  ["anOid", "12ab"],
  ["anOid", -1],
  ["aRegclass", "no_such_table"],
  ["aJsonb", { text: "\u0000" }],
  ["anHstore", { a: 1 }],
  ["aSmall", 1000],
  ["int4Grid", [[1, 2], [3]]],
];

describe.each(bothPaths)("a value that cannot be held (%s)", (path) => {
  test.each(refusals)("is refused by %s, which is named: %j", async (field, value, told = /./) => {
    const { status, errors, code } = await foreign[path].send(
      "mutation ($thing: ThingInput!) { createThing(input: { thing: $thing }) { thing { id } } }",
      { variables: { thing: { id: 5000, [field]: value } } },
    );

    expect(status < 500 && ["BAD_REQUEST", "INVALID_VALUE"].includes(code as string)).toBe(true);
    expect(errors?.[0]?.message).toMatch(told);
    expect(JSON.stringify(errors)).toContain(field);
    expect(await foreign[path].query("select from s.things where id = 5000")).toEqual([]);
  });

  test.each([
    ["aInt2", 32768],
    ["aTimestamptz", "yesterday noon or so"],
    ["aTimestamptz", "2026-01-01T00:00:00.1234567Z"],
    ["aInt8", numbers.rawJSON("9007199254740997")],
  ])("is refused by a filter of %s, which is named: %j", async (field, value) => {
    const { status, errors, code } = await foreign[path].send(
      "query ($filter: ThingFilter) { things(first: 1, filter: $filter) { nodes { id } } }",
      { variables: { filter: { [field]: { equalTo: value } } } },
    );

    expect(status < 500 && ["BAD_REQUEST", "INVALID_VALUE"].includes(code as string)).toBe(true);
    expect(JSON.stringify(errors)).toContain(field);
  });
});

test("what PostgreSQL cannot do with a type is not offered", () => {
  const { schema } = foreign.single;
  const fieldsOf = (type: string) => Object.keys((schema.getType(type) as GraphQLObjectType).getFields());
  const groups = (schema.getType("ThingGroupBy") as GraphQLEnumType).getValues().map(({ name }) => name);
  const withoutEquality = [
    "aJson",
    "anXml",
    "aPoint",
    "aLine",
    "aLseg",
    "aBox",
    "aPath",
    "aPolygon",
    "aCircle",
    "aJsonpath",
  ];

  for (const field of withoutEquality) {
    expect(fieldsOf("ThingFilter")).not.toContain(field);
    expect(fieldsOf("ThingDistinctCountAggregates")).not.toContain(field);
    expect(groups).not.toContain(field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase());
  }
  expect(fieldsOf("ThingAverageAggregates")).not.toContain("aMoney");
  expect(fieldsOf("ThingSumAggregates")).toContain("aMoney");
  expect(fieldsOf("MacAddressFilter")).not.toContain("contains");
  expect(fieldsOf("InternetAddressFilter")).toContain("contains");
});

describe.each(bothPaths)("what things are ordered, grouped and measured by (%s)", (path) => {
  test("is of any type: page by page each row comes once, in either direction", async () => {
    const { schema } = foreign[path];
    const orders = (schema.getType("ThingOrderBy") as GraphQLEnumType).getValues().map(({ name }) => name);
    const wrong: unknown[] = [];
    for (const orderBy of orders.filter((name) => /_(ASC|DESC)$/.test(name))) {
      const direction = orderBy.endsWith("_ASC") ? "forwards" : "backwards";
      const paged = await readPageByPage(foreign[path], { orderBy, direction });
      const whole = await readAtOnce(foreign[path], orderBy);
      if (whole.length !== rows || paged.join() !== whole.join()) wrong.push([orderBy, whole, paged]);
    }
    expect(orders.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  test("is of any type: there are as many groups as PostgreSQL finds", async () => {
    const { schema, send, query } = foreign[path];
    const groups = (schema.getType("ThingGroupBy") as GraphQLEnumType).getValues().map(({ name }) => name);
    const fields = columns.filter(({ column }) => groups.includes(column.toUpperCase()));
    const wrong: unknown[] = [];
    for (let from = 0; from < fields.length; from += 12) {
      const some = fields.slice(from, from + 12);
      const lists = some.map(
        ({ field, column }) => `${field}: groupedAggregates(groupBy: [${column.toUpperCase()}]) { keys }`,
      );
      const { data, errors } = await send(`{ things(filter: { id: { lessThan: 100 } }) { ${lists.join(" ")} } }`);
      const counts = some.map(
        ({ field, column }) =>
          `(select count(*)::int from (select from s.things where id < 100 group by ${column}) g) as "${field}"`,
      );
      const [expected] = await query(`select ${counts.join(", ")}`);
      for (const { field } of some) {
        const keys = data?.things?.[field]?.map((group: { keys: unknown[] }) => JSON.stringify(group.keys)) ?? errors;
        if (new Set(keys).size !== expected[field] || keys.length !== expected[field]) wrong.push([field, keys]);
      }
    }
    expect(fields.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  test("is of any type: what is least and greatest is spelled as in its row, and different values are counted", async () => {
    const { schema, send, query } = foreign[path];
    const offered = (kind: string) =>
      columns.filter(({ field }) => (schema.getType(`Thing${kind}Aggregates`) as GraphQLObjectType).getFields()[field]);
    const [least, counted] = [offered("Min"), offered("DistinctCount")];
    const selections = least.map(({ selection }) => selection).join(" ");
    const { data, errors } = await send(
      `{ things(filter: { id: { lessThan: 100 } }) { aggregates { min { ${selections} } max { ${selections} } } } }`,
    );
    const counts = await send(
      `{ things(filter: { id: { lessThan: 100 } }) { aggregates { distinctCount { ${counted.map(({ field }) => field).join(" ")} } } } }`,
    );
    const [expected] = await query(
      `select ${counted.map(({ field, column }) => `count(distinct ${column})::text as "${field}"`).join(", ")} from s.things where id < 100`,
    );
    const wrong = least.filter(({ field }) =>
      ["min", "max"].some((which) => {
        const value = JSON.stringify(data.things.aggregates[which][field]);
        return !shown[path].some((row) => row[field] !== null && JSON.stringify(row[field]) === value);
      }),
    );

    expect(errors ?? counts.errors).toBeUndefined();
    expect(wrong).toEqual([]);
    expect(least.length).toBeGreaterThan(10);
    expect(counts.data.things.aggregates.distinctCount).toEqual(expected);
  });

  test("is refused as this aggregate's own where PostgreSQL cannot add it up, and what can be is exact", async () => {
    const { data } = await foreign[path].send(
      `{ things(filter: { id: { lessThan: 100 } }) { aggregates {
        sum { aInt2 aInt4 aInt8 aFloat4 aNumeric aMoney }
        average { aInt2 aInt4 aInt8 aFloat4 aNumeric }
      } } }`,
    );
    const [expected] = await foreign[path].query(
      `select json_build_object(
        'sum', json_build_object('aInt2', sum(a_int2)::text, 'aInt4', sum(a_int4)::text, 'aInt8', sum(a_int8)::text,
          'aFloat4', sum(a_float4)::text, 'aNumeric', sum(a_numeric)::text, 'aMoney', sum(a_money)::numeric::text),
        'average', json_build_object('aInt2', avg(a_int2)::text, 'aInt4', avg(a_int4)::text, 'aInt8', avg(a_int8)::text,
          'aFloat4', avg(a_float4)::text, 'aNumeric', avg(a_numeric)::text)) as all
      from s.things where id < 100`,
    );

    expect(data.things.aggregates).toEqual(expected.all);
  });
});

test.each(bothPaths)("having compares with what an aggregate returns (%s)", async (path) => {
  const { data, errors } = await foreign[path].send(
    `query ($over: BigFloat) {
      things(filter: { id: { lessThan: 100 } }) {
        groupedAggregates(groupBy: [A_BOOL], having: { average: { aInt4: { lessThan: 0.5, greaterThan: $over } } }) { keys }
      }
    }`,
    { variables: { over: -1.5 } },
  );

  expect([errors, data.things.groupedAggregates]).toEqual([undefined, [{ keys: ["false"] }]]);
});

/** Whether a value is what it is compared with, by each operator of `having`. */
const holdsOfItself = {
  equalTo: true,
  lessThanOrEqualTo: true,
  greaterThanOrEqualTo: true,
  notEqualTo: false,
  lessThan: false,
  greaterThan: false,
};

/** Percentiles are doubles, and refuse what none can hold: columns of numeric have such values. */
function isTooLarge(schema: GraphQLSchema, measure: string, field: string): boolean {
  const column = (schema.getType("Thing") as GraphQLObjectType).getFields()[field];
  return /^(median|p\d\d)$/.test(measure) && String(column && getNamedType(column.type)) === "BigFloat";
}

test.each(bothPaths)("having compares every measure of every column exactly (%s)", async (path) => {
  const { schema, send } = foreign[path];
  const measures = (schema.getType("ThingHavingInput") as GraphQLInputObjectType).getFields();
  const wrong: unknown[] = [];
  let compared = 0;

  for (const measure of Object.keys(measures).filter((name) => name !== "AND" && name !== "OR")) {
    const type = getNamedType(measures[measure]?.type);
    if (!isInputObjectType(type) || measure === "count") continue;
    const fields = Object.keys(type.getFields()).filter((field) => !isTooLarge(schema, measure, field));
    const { data, errors } = await send(
      `{ things(filter: { id: { lessThan: 100 } }) { groupedAggregates(groupBy: [A_BOOL]) { keys ${measure} { ${fields.join(" ")} } } } }`,
    );
    expect([measure, errors]).toEqual([measure, undefined]);
    type Group = { keys: [string] } & Record<string, Record<string, unknown>>;
    const groups: Group[] = data.things.groupedAggregates;
    for (const field of fields) {
      const group = groups.find((each) => each[measure]?.[field] != null);
      if (!group) continue;
      compared += 1;
      const value = JSON.stringify(group[measure]?.[field]);
      const lists = Object.keys(holdsOfItself).map(
        (operator) =>
          `${operator}: groupedAggregates(groupBy: [A_BOOL], having: { ${measure}: { ${field}: { ${operator}: ${value} } } }) { keys }`,
      );
      const answer = await send(`{ things(filter: { id: { lessThan: 100 } }) { ${lists.join(" ")} } }`);
      const holds = Object.fromEntries(
        Object.keys(holdsOfItself).map((operator) => [
          operator,
          answer.data?.things?.[operator]?.some(({ keys }: Group) => keys[0] === group.keys[0]) ?? answer.errors,
        ]),
      );
      if (JSON.stringify(holds) !== JSON.stringify(holdsOfItself)) wrong.push([measure, field, value, holds]);
    }
  }

  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(30);
});

/** Operators that a value's own row answers to, with the operand that says so. */
const finding: Record<string, (value: any) => unknown> = {
  equalTo: (value) => value,
  in: (value) => [value],
  lessThanOrEqualTo: (value) => value,
  greaterThanOrEqualTo: (value) => value,
  anyEqualTo: ([value]) => value ?? undefined,
};

async function readColumns(path: Path): Promise<Column[]> {
  const { schema, query } = foreign[path];
  const inputs = Object.keys((schema.getType("ThingInput") as GraphQLInputObjectType).getFields());
  const names = await query<{ attname: string }>(
    "select attname from pg_attribute where attrelid = 's.things'::regclass and attnum > 0",
  );
  return columnFields(schema.getType("Thing") as GraphQLObjectType, inputs).map((field) => ({
    field: field.name,
    column: names.find(({ attname }) => attname.replaceAll("_", "") === field.name.toLowerCase())?.attname as string,
    selection: valueSelection(field),
  }));
}

/** A few columns a request: planning all of them at once takes longer. */
async function readRows(path: Path): Promise<Row[]> {
  const found: Row[] = Array.from({ length: rows }, (_, index) => ({ id: index + 1 }));
  for (let from = 0; from < columns.length; from += 12) {
    const selections = columns.slice(from, from + 12).map(({ selection }) => selection);
    const { text, errors } = await foreign[path].send(
      `{ things(first: ${rows}, orderBy: ID_ASC) { nodes { ${selections.join(" ")} } } }`,
    );
    expect(errors).toBeUndefined();
    const { data } = parseExactJson(text) as { data: { things: { nodes: Row[] } } };
    for (const [index, node] of data.things.nodes.entries()) Object.assign(found[index] as Row, node);
  }
  return found;
}

function isTooDeep({ id }: Row, field: string): boolean {
  return field === "aJsonb" && id === deepest;
}

type Copied = { row: number; copy: number; given: readonly Column[] };

/** Values whose bytes are not the same. JSON may be written with other zeros, and a null of JSON in a list becomes SQL's. */
async function differences(path: Path, { row, copy, given }: Copied): Promise<unknown[]> {
  const compared = given.map(({ column }) => {
    if (column.endsWith("_json")) return `a.${column}::jsonb is not distinct from b.${column}::jsonb as ${column}`;
    if (/jsonb|document/.test(column))
      return `replace(a.${column}::text, 'null', 'NULL') = replace(b.${column}::text, 'null', 'NULL') or a.${column} = b.${column} as ${column}`;
    return `record_image_eq(row(a.${column}), row(b.${column})) as ${column}`;
  });
  if (compared.length === 0) return [];
  const [same] = await foreign[path].query(
    `select ${compared.join(", ")} from s.things a, s.things b where a.id = ${row} and b.id = ${copy}`,
  );
  return Object.entries(same ?? { "no row": false }).flatMap(([column, isSame]) => (isSame ? [] : [[column, row]]));
}

function print(value: unknown): unknown[] {
  return (value as Row[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, it]) => [name, JSON.stringify(it)])),
  );
}
