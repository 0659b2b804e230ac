import { describe, expect, test } from "@jest/globals";
import { bothPaths, useForeignSchema } from "./support/foreign-schema.ts";

const foreign = useForeignSchema({ files: ["groups.sql"] });

/** Rows as a member sees them: as the owner, without the shops that are hidden. */
const sales = `s.sales sale
  left join (select * from s.shops where not is_hidden) shop on shop.id = sale.shop_id
  left join s.regions region on region.id = shop.region_id`;

type Question = { about: string; arguments: string; fields: string; sql: string };

/** Each with SQL that answers in the same shape. */
const questions: readonly Question[] = [
  {
    about: "days of a city, on both sides of a change of its clocks",
    arguments: `by: { soldAt: { unit: DAY, timeZone: "Europe/Berlin" } }, first: 50`,
    fields: "key { soldAt } count",
    sql: `select json_build_object('soldAt', date_trunc('day', sold_at, 'Europe/Berlin')) as key, count(*)::int as count
      from ${sales} group by date_trunc('day', sold_at, 'Europe/Berlin') order by date_trunc('day', sold_at, 'Europe/Berlin')`,
  },
  ...["HOUR", "WEEK", "MONTH", "QUARTER", "YEAR"].map((unit) => ({
    about: `${unit}: of a date, and of a time without a zone`,
    arguments: `by: { bookedOn: { unit: ${unit} }, notedAt: { unit: ${unit} } }, first: 50`,
    fields: "key { bookedOn notedAt } count",
    sql: `select json_build_object('notedAt', n, 'bookedOn', b) as key, count(*)::int as count
      from (select date_trunc('${unit}', booked_on::timestamp)::date b, date_trunc('${unit}', noted_at) n from ${sales}) _
      group by n, b order by n, b`,
  })),
  {
    about: "numbers in bins: whole ones below zero and at the end of their type, exact ones, doubles that are none",
    arguments:
      "by: { pieces: { binWidth: 4, start: 1 }, amount: { binWidth: 0.7 }, weight: { binWidth: 0.3 } }, first: 50",
    fields: "key { pieces amount weight } count",
    sql: `select json_build_object('pieces', p, 'amount', a::text, 'weight', w) as key, count(*)::int as count from (
        select
          (floor((pieces - 1) / 4.0) * 4 + 1)::int p,
          floor(amount / 0.7) * 0.7 a,
          case when weight in ('Infinity', '-Infinity', 'NaN') then weight else (floor(weight::numeric / 0.3) * 0.3)::float8 end w
        from ${sales}
      ) _ group by p, a, w order by p, a, w`,
  },
  {
    about: "columns of related rows, of two tables; what a policy hides is null",
    arguments: "groupBy: [CHANNEL], by: { shop: { name: true, region: { name: true, order: {} } } }, first: 50",
    fields: "keys key { channel shop { name region { name order } } } count",
    sql: `select
        json_build_array(replace(channel::text, '-', '_'), shop.name, region.name, region."order"::text) as keys,
        json_build_object('channel', replace(channel::text, '-', '_'), 'shop',
          json_build_object('name', shop.name, 'region', json_build_object('name', region.name, 'order', region."order"))) as key,
        count(*)::int as count
      from ${sales} group by channel, shop.name, region.name, region."order"
      order by channel, shop.name, region.name, region."order"`,
  },
  {
    about: "the greatest of them, by a percentile, and the others behind",
    arguments: "by: { shop: { name: true } }, orderBy: [P90_AMOUNT_DESC], first: 2, offset: 1",
    fields: "key { shop { name } } p90 { amount } median { took { hours minutes seconds } }",
    sql: `select json_build_object('shop', json_build_object('name', name)) as key, json_build_object('amount', p) as p90,
        json_build_object('took', json_build_object('hours', extract(hour from m)::int, 'minutes', extract(minute from m)::int,
          'seconds', extract(second from m)::float8)) as median
      from (
        select shop.name, percentile_cont(0.9) within group (order by amount) p, percentile_cont(0.5) within group (order by took) m
        from ${sales} group by shop.name
      ) _ order by p desc nulls last, name limit 2 offset 1`,
  },
  {
    about: "shares: of all, of those that a filter lets through, of those of related rows",
    arguments: "groupBy: [CHANNEL], orderBy: [KEYS_DESC]",
    fields: `key { channel } count big: countWhere(filter: { pieces: { greaterThan: 2 } })
      north: countWhere(filter: { shop: { region: { name: { equalTo: "North" } } } }) all: countWhere(filter: {})`,
    sql: `select json_build_object('channel', replace(channel::text, '-', '_')) as key, count(*)::int as count,
        (count(*) filter (where pieces > 2))::int as big, (count(*) filter (where region.name = 'North'))::int as north,
        count(*)::int as all
      from ${sales} group by channel order by channel desc`,
  },
  {
    about: "groups that have enough rows, and of whose columns each aggregate is enough",
    arguments: `by: { shop: { name: true } }, having: {
      count: { greaterThan: 3 }, distinctCount: { pieces: { greaterThan: "1" } }, p99: { pieces: { lessThan: 100 } },
      min: { bookedOn: { greaterThan: "2025-11-01T00:00:00Z" } }
    }`,
    fields: "key { shop { name } } count min { bookedOn soldAt } max { bookedOn }",
    sql: `select json_build_object('shop', json_build_object('name', shop.name)) as key, count(*)::int as count,
        json_build_object('bookedOn', min(booked_on), 'soldAt', min(sold_at)) as min, json_build_object('bookedOn', max(booked_on)) as max
      from ${sales} group by shop.name
      having count(*) > 3 and count(distinct pieces) > 1 and percentile_cont(0.99) within group (order by pieces) < 100
        and min(booked_on) > timestamptz '2025-11-01T00:00:00Z' order by shop.name`,
  },
  {
    about: "several orders, the last of which is by keys, backwards",
    arguments: "by: { pieces: {} }, orderBy: [COUNT_DESC, SUM_AMOUNT_ASC, KEYS_DESC], first: 50",
    fields: "keys count",
    sql: `select json_build_array(pieces::text) as keys, count(*)::int as count from ${sales} group by pieces
      order by count(*) desc, coalesce(sum(amount), '0'), pieces desc nulls last`,
  },
];

describe.each(bothPaths)("groups (%s)", (path) => {
  test.each(questions)("$about", async ({ arguments: given, fields, sql }) => {
    const { data, errors } = await foreign[path].send(`{ sales { groupedAggregates(${given}) { ${fields} } } }`);
    expect(errors).toBeUndefined();
    expect(data.sales.groupedAggregates.length).toBeGreaterThan(1);
    expect(comparable(data.sales.groupedAggregates)).toEqual(comparable(await foreign[path].query(sql)));
  });

  test("aggregates of all rows have a count, counts by filter and percentiles, and no key", async () => {
    const { data, errors } = await foreign[path].send(`{ sales { aggregates {
      count countWhere(filter: { channel: { equalTo: web } }) keys key { channel } median { pieces } p95 { serial }
    } } }`);

    expect(errors).toBeUndefined();
    const [{ web, serial }] = await foreign[path].query(
      `select (count(*) filter (where channel = 'web'))::int as web, percentile_cont(0.95) within group (order by serial) as serial from s.sales`,
    );
    expect(data.sales.aggregates).toEqual({
      count: 42,
      countWhere: web,
      keys: null,
      key: null,
      median: { pieces: 0 },
      p95: { serial },
    });
  });

  test("keys that nobody asked for are null", async () => {
    const { data } = await foreign[path].send(
      "{ sales { groupedAggregates(by: { pieces: {} }, first: 1) { key { channel pieces shop { name } } } } }",
    );

    expect(data.sales.groupedAggregates).toEqual([{ key: { channel: null, pieces: -2147483640, shop: null } }]);
  });

  test("variables stand for all of it", async () => {
    const { data, errors } = await foreign[path].send(
      `query ($by: SaleGroupByInput, $order: [SaleAggregatesOrderBy!], $zone: String) {
        sales {
          groupedAggregates(by: $by, orderBy: $order, first: 1) { count }
          zoned: groupedAggregates(by: { soldAt: { unit: YEAR, timeZone: $zone } }) { count }
        }
      }`,
      { variables: { by: { channel: true }, order: ["COUNT_DESC"], zone: "Asia/Kathmandu" } },
    );

    expect(errors).toBeUndefined();
    expect(data.sales).toEqual({
      groupedAggregates: [{ count: 22 }],
      zoned: [{ count: 1 }, { count: 40 }, { count: 1 }],
    });
  });

  test.each([
    [`by: { soldAt: { unit: DAY, timeZone: "+02" } }`, "timeZone"],
    [`by: { soldAt: { unit: DAY, timeZone: "Europe/Atlantis" } }`, "timeZone"],
    [`by: { soldAt: { unit: DAY, timeZone: "UTC'; select 1; --" } }`, "timeZone"],
    ["by: { pieces: { binWidth: 0.5 } }", "binWidth"],
    ["by: { pieces: { binWidth: 2, start: 0.1 } }", "start"],
    ["by: { amount: { binWidth: 0 } }", "binWidth"],
    ["by: { amount: { binWidth: -1 } }", "binWidth"],
    ["by: { channel: false }", "channel"],
  ])("%s is refused, with the name of what is wrong", async (given, name) => {
    const { errors, code } = await foreign[path].send(`{ sales { groupedAggregates(${given}) { keys } } }`);

    expect(code).toBe("INVALID_VALUE");
    expect(errors?.[0]?.message).toContain(`\`${name}\``);
  });

  test("who may not read a column may not group by it, nor order by what measures it", async () => {
    const asAnalyst = { role: "analyst" } as const;
    const send = (given: string) =>
      foreign[path].send(`{ sales { groupedAggregates(${given}, first: 3) { count } } }`, asAnalyst);

    expect((await send("by: { channel: true }, orderBy: [MAX_PIECES_DESC]")).errors).toBeUndefined();
    expect((await send("by: { soldAt: { unit: DAY } }")).code).toBe("FORBIDDEN");
    expect((await send("by: { channel: true }, orderBy: [MAX_AMOUNT_DESC]")).code).toBe("FORBIDDEN");
    expect((await send("by: { shop: { name: true } }")).code).toBe("FORBIDDEN");
  });

  test("columns without an index filter and order rows", async () => {
    const { data, errors } = await foreign[path].send(
      `{ sales(filter: { amount: { lessThan: "-6" } }, orderBy: [WEIGHT_DESC, ID_ASC]) { nodes { id } } }`,
    );

    expect(errors).toBeUndefined();
    const rows = await foreign[path].query("select id from s.sales where amount < -6 order by weight desc, id");
    expect(data.sales.nodes).toEqual(rows);
  });

  test.each([
    ["id: { equalTo: $int }", "true"],
    ["id: { equalTo: $int, lessThan: 5 }", "sale.id < 5"],
    ["shop: { name: { startsWith: $text } }", "true"],
    ["or: [{ id: { lessThan: 4 } }, { id: { equalTo: $int } }]", "sale.id < 4"],
    ["and: [{ id: { lessThan: 4 } }, {}]", "sale.id < 4"],
    ["not: { id: { equalTo: $int } }, id: { lessThan: 4 }", "sale.id < 4"],
    ["not: { shop: { name: { in: $list } } }, id: { lessThan: 9 }", "sale.id < 9"],
    ['details: { path: { at: ["price"], number: { greaterThan: $number } } }', "true"],
  ])("an optional variable that is not set is no condition: %s", async (filter, sql) => {
    const { data, errors } = await foreign[path].send(
      `query ($int: Int, $text: String, $list: [String!], $number: BigFloat) {
        sales(filter: { ${filter} }, orderBy: [ID_ASC], first: 50) { nodes { id } }
        used: sales(filter: { id: { in: [0], equalTo: $int }, details: { path: { at: ["x"], number: { equalTo: $number } } }, count: { in: $list, includes: $text } }) {
          totalCount
        }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(data.sales.nodes).toEqual(
      await foreign[path].query(`select sale.id from ${sales} where ${sql} order by sale.id`),
    );
  });

  test.each([
    [
      'path: { at: ["price"], number: { greaterThan: "3.1" } }',
      "jsonb_typeof(details -> 'price') = 'number' and (details ->> 'price')::numeric > 3.1",
    ],
    ['path: { at: ["price"], number: { isNull: false } }', "jsonb_typeof(details -> 'price') = 'number'"],
    ['path: { at: ["parts", "1"], text: { in: ["4", "8"] } }', "details #>> '{parts,1}' in ('4', '8')"],
    ['path: { at: ["model"], text: { startsWith: "small " } }', "details ->> 'model' like 'small %'"],
    ['path: { at: ["model"], exists: true }', "details -> 'model' is not null"],
    ['path: { at: ["model"], exists: false, text: { isNull: true } }', "details -> 'model' is null"],
    ['contains: { price: "12" }', 'details @> \'{"price": "12"}\''],
    ['containsKey: "parts"', "details ? 'parts'"],
    ["equalTo: []", "details = '[]'"],
  ])("JSON: %s", async (condition, sql) => {
    const { data, errors } = await foreign[path].send(
      `{ sales(filter: { details: { ${condition} } }, orderBy: [ID_ASC]) { nodes { id } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.sales.nodes.length).toBeGreaterThan(0);
    expect(data.sales.nodes).toEqual(await foreign[path].query(`select id from s.sales where ${sql} order by id`));
  });
});

/** Numbers and times in one spelling, since JSON of the driver's and ours differ in that alone. */
function comparable(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_name, item) => {
    if (typeof item === "string" && /^-?\d+(\.\d+)?$/.test(item)) return Number(item);
    if (typeof item !== "string" || !/^\d{4}-\d\d-\d\dT/.test(item)) return item;
    return new Date(item.includes("+") || item.endsWith("Z") ? item : `${item}Z`).toISOString();
  });
}
