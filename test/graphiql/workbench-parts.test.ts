import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { chartOf, choicesOf } from "../../src/graphiql/workbench/chart-data.js";
import { indexOf, search } from "../../src/graphiql/workbench/documentation-search.js";
import { inWords } from "../../src/graphiql/workbench/explain-in-words.js";
import { linkTo, linkToSaved, readLink } from "../../src/graphiql/workbench/links.js";
import { variablesAt } from "../../src/graphiql/workbench/questions.js";
import { csvOf, listsOf, sorted, tableOf, tsvOf } from "../../src/graphiql/workbench/rows.js";

describe("an answer as a table", () => {
  const runs = {
    nodes: [
      { id: "1", status: "done", skill: { id: "s", name: "SEO" }, outputs: { nodes: [{ size: 3 }, { size: 1 }] } },
      { id: "2", status: "failed", skill: null, outputs: { nodes: [] } },
    ],
  };

  test("has what a row is related to in columns, a row for each of its list, and keys last", () => {
    const { columns, rows } = tableOf(listsOf({ runs }).get("runs"));

    expect(columns).toEqual(["status", "skill.name", "outputs.size", "skill", "outputs (rows)", "id", "skill.id"]);
    expect(rows.map((row: any) => [row.id, row["skill.name"], row["outputs.size"]])).toEqual([
      ["1", "SEO", 3],
      ["1", "SEO", 1],
      ["2", undefined, undefined],
    ]);
  });

  test("is of each list of an answer: connections, edges, plain lists, groups, and of the answer without any", () => {
    const groups = { groupedAggregates: [{ count: 2, key: { status: "done" } }] };
    const lists = listsOf({ a: { edges: [{ node: { x: 1 } }] }, b: [{ y: 2 }], me: { c: groups } });

    expect([...lists]).toEqual([
      ["a", [{ x: 1 }]],
      ["b", [{ y: 2 }]],
      ["me.c", groups.groupedAggregates],
    ]);
    expect(tableOf(lists.get("me.c")).columns).toEqual(["count", "key.status"]);
    expect([...listsOf({ me: { name: "x" } })]).toEqual([["", [{ me: { name: "x" } }]]]);
    expect([...listsOf(null)]).toEqual([]);
  });

  test("sorts numbers that come as texts by their size, and leaves what is empty last", () => {
    const table = tableOf([{ n: "10" }, { n: null }, { n: "9" }]);

    expect(sorted(table, "n", "ascending").map((row: any) => row.n)).toEqual(["9", "10", null]);
    expect(sorted(table, "n", "descending").map((row: any) => row.n)).toEqual(["10", "9", null]);
  });

  test.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"])("is no formula to a spreadsheet: %j", (text) => {
    const table = tableOf([{ "=head": text, n: -5 }]);

    expect(csvOf(table)).toMatch(/^'=head,n\r\n"?'/);
    expect(csvOf(table)).toMatch(/,-5\r\n$/);
    expect(tsvOf(table)).toMatch(/^'=head\tn\n(' ?|')/);
  });

  test("quotes commas, quotation marks and line ends", () => {
    expect(csvOf(tableOf([{ a: 'x,"y"\nz', b: [1, 2] }]))).toBe('a,b\r\n"x,""y""\nz","1, 2"\r\n');
  });
});

describe("an answer as a chart", () => {
  const table = tableOf([
    { key: { week: "2026-11-02T00:00:00+00:00", status: "done" }, count: 3 },
    { key: { week: "2026-11-09T00:00:00+00:00", status: "done" }, count: 1 },
    { key: { week: "2026-11-02T00:00:00+00:00", status: "failed" }, count: 2 },
  ]);

  test("has times across, numbers up, and a series where times repeat", () => {
    const { first } = choicesOf(table);

    expect(first).toEqual({ kind: "line", x: "key.week", y: "count", series: "key.status" });
    expect(chartOf(table, { ...first, kind: "stacked" })).toMatchObject({
      type: "bar",
      data: { labels: ["2026-11-02", "2026-11-09"] },
      datasets: [
        { label: "done", data: [3, 1] },
        { label: "failed", data: [2, null] },
      ],
      options: { scales: { x: { stacked: true }, y: { stacked: true } } },
    });
  });

  test("scatters numbers by numbers", () => {
    const points = tableOf([
      { a: 1, b: "2.5" },
      { a: 2, b: null },
    ]);

    expect(chartOf(points, { kind: "scatter", x: "a", y: "b", series: "" }).datasets[0].data).toEqual([
      { x: 1, y: 2.5 },
    ]);
  });
});

describe("a link", () => {
  test("opens the query and the variables that it was made of, and has nothing that a server sees", () => {
    const query = { document: "query A($n: Int) { a(n: $n) { b } } # ü&=#", variables: '{"n": 1}' };
    const link = linkTo("https://quintet.example/?x=1#old", query);

    expect(link).toMatch(/^https:\/\/quintet\.example\/#query=/);
    expect(readLink(new URL(link).hash)).toEqual(query);
  });

  test("may be to a saved query, or to nothing", () => {
    expect(readLink(new URL(linkToSaved("https://quintet.example/#x", "42")).hash)).toEqual({ saved: "42" });
    expect(readLink("")).toBeUndefined();
    expect(readLink("#section")).toBeUndefined();
  });
});

test("a question's days ago are the beginnings of days", () => {
  const now = Date.parse("2026-12-01T13:14:15Z");

  expect(variablesAt({ since: "30 days ago", first: 5, name: "days ago" }, now)).toEqual({
    since: "2026-11-01T00:00:00.000Z",
    first: 5,
    name: "days ago",
  });
});

describe("a search of the documentation", () => {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, "../../graphql/schema.graphql"), "utf8"));
  const entries = indexOf(schema);
  const paths = (words: string) => search(entries, words).map(({ path }: { path: string }) => path);

  test.each([
    ["average feedback", "MarketingFeedbackAggregates.average"],
    ["avg feedback", "MarketingFeedbackAggregates.average"],
    ["sign in", "Mutation.signIn"],
    ["courses by code", "Query.learningCourseByCode"],
  ])("by %j finds %s among the first", (words, path) => expect(paths(words).slice(0, 5)).toContain(path));

  test("wants all words, and finds nothing by none", () => {
    expect(paths("average xylophone")).toEqual([]);
    expect(paths("  ")).toEqual([]);
  });
});

describe("a plan in words", () => {
  test("names the table, its rows, the time and the columns that an index would have", () => {
    const words = inWords(
      [
        "Aggregate  (cost=1.00..2.00 rows=1 width=8) (actual time=80.100..80.101 rows=1 loops=1)",
        "  ->  Seq Scan on runs r  (cost=0.00..9.00 rows=20 width=8) (actual time=0.010..79.000 rows=20 loops=1)",
        "        Filter: ((r.status = 'failed'::text) AND (queued_at > '2026-01-01'::date))",
        "        Rows Removed by Filter: 199980",
        "Planning Time: 0.400 ms",
        "Execution Time: 80.200 ms",
      ].join("\n"),
    );

    expect(words).toEqual([
      "It took 80 ms and 0.4 ms to plan.",
      "Sequential scan of 200,000 rows of runs (79 ms): an index on runs (status, queued_at) would find the 20 that it keeps.",
    ]);
  });

  test("tells of repeated scans and of sorts on disk, and that nothing stands out", () => {
    const loops =
      "Index Scan using a_pkey on a  (cost=0.1..2 rows=1 width=8) (actual time=0.001..0.002 rows=1 loops=5000)";
    const sort =
      "Sort  (cost=1..2 rows=9 width=8) (actual time=1.0..900.0 rows=90000 loops=1)\n  Sort Key: b\n  Sort Method: external merge  Disk: 8000kB";
    const calm = "Result  (cost=0..1 rows=1 width=8) (actual time=0.001..0.002 rows=1 loops=1)\nExecution Time: 0.1 ms";

    expect(inWords(loops)).toEqual(["Index Scan of a was done 5,000 times (10 ms), once for each row around it."]);
    expect(inWords(sort)[0]).toMatch(/^Sorting 90,000 rows by b did not fit into memory and went to disk/);
    expect(inWords(calm)[1]).toMatch(/^Nothing in it stands out/);
  });
});
