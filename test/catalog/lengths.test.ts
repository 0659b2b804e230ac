import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { prepareLint, readLints } from "../support/catalog.ts";
import { type TestSession, useDatabase } from "../support/database.ts";

const { inRollback } = useDatabase();

const unlimited = (await readLints(import.meta.dirname)).find(({ defect }) => defect === "columns of unlimited length");

/** Which columns of a table made with these definitions are found to be of unlimited length. */
async function findUnlimited(db: TestSession, definitions: string): Promise<string[]> {
  await prepareLint(db);
  await db.query(`create table coaching.planted (id uuid primary key, ${definitions})`);
  const found = await db.query<{ column: string }>(unlimited?.query ?? "");
  return found.map(({ column }) => column.replace("coaching.planted.", ""));
}

test.each([
  ["a text", "planted text"],
  ["a varchar without a length", "planted varchar"],
  ["JSON", "planted jsonb"],
  ["bytes", "planted bytea"],
  ["XML", "planted xml"],
  ["an array of numbers", "planted integer[]"],
  ["an array of short texts, as many as one likes", "planted varchar(20)[]"],
  ["few texts of any length", "planted text[] check (cardinality(planted) <= 10)"],
  ["a domain without a length", "planted coaching.blurb"],
  ["a check of another column's length", "other varchar(9), planted text check (char_length(other) <= 9)"],
  ["a composite value", "planted coaching.goals"],
])("%s is of unlimited length", (_, definitions) =>
  inRollback(async (db) => {
    await db.query("create domain coaching.blurb as text check (value <> '')");

    expect(await findUnlimited(db, definitions)).toEqual(["planted"]);
  }),
);

test("a rule that does not hold for the rows of before is none yet", () =>
  inRollback(async (db) => {
    await findUnlimited(db, "planted text");

    await db.query("alter table coaching.planted add check (char_length(planted) <= 9) not valid");

    expect(await db.query(unlimited?.query ?? "")).toEqual([{ column: "coaching.planted.planted", type: "text" }]);
  }));

test("columns with a length are none of unlimited length", () =>
  inRollback(async (db) => {
    await db.query("create domain coaching.blurb as text check (char_length(value) <= 100)");

    const found = await findUnlimited(
      db,
      `by_type varchar(20), by_check text check (char_length(by_check) <= 20), by_bytes bytea check (octet_length(by_bytes) = 32),
       facts jsonb check (octet_length(facts::text) <= 1000), moments tstzrange, number numeric, status coaching.task_status,
       texts varchar(20)[] check (cardinality(texts) <= 10), by_domain coaching.blurb,
       any_array text[] check (octet_length(any_array::text) <= 1000), one_of text check (one_of in ('a', 'b'))`,
    );

    expect(found).toEqual([]);
  }));

/** The rules that are named for a length, with a value of so many characters, bytes or elements. */
const sampleOf: Record<string, (length: string) => string> = {
  characters: (length) => `repeat(U&'\\+01F511', ${length})`,
  bytes: (length) => `to_jsonb(repeat('x', ${length} - 2))`,
  elements: (length) => `(select jsonb_agg('A-1'::text) from generate_series(1, ${length}))`,
};

describe("each rule that is named for a length", () => {
  test("accepts what is as long, and refuses what is longer by one", () =>
    inRollback(async (db) => {
      const rules = await db.query<{
        name: string;
        column: string;
        type: string;
        most: string;
        unit: string;
        rule: string;
      }>(
        `select k.conname as name, a.attname as column, format_type(a.atttypid, null) as type, m[1] as most, m[2] as unit,
           pg_get_constraintdef(k.oid) as rule
         from pg_constraint k
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
         cross join regexp_match(k.conname, '_at_most_([0-9]+)_(characters|bytes|elements)$') m
         where k.contype = 'c' and m is not null`,
      );
      expect(rules.length).toBeGreaterThan(50);

      for (const { column, type, most, unit, rule, name } of rules) {
        await db.query("drop table if exists pg_temp.one");
        await db.query(`create temp table one (${column} ${type}, constraint one ${rule})`);
        const make = sampleOf[unit] as (length: string) => string;
        expect([name, await db.sqlStateOf(`insert into one values (${make(most)})`)]).toEqual([name, undefined]);
        expect([name, await db.sqlStateOf(`insert into one values (${make(`(${most} + 1)`)})`)]).toEqual([
          name,
          "23514",
        ]);
      }
    }));

  test("stands in the table of kinds", async () => {
    const decision = readFileSync(join(import.meta.dirname, "../../docs/decisions/0042-lengths-and-quota.md"), "utf8");
    const kinds = [...decision.matchAll(/_at_most_(\d+)_(characters|bytes|elements)`/g)].map(
      ([, most, unit]) => `${most} ${unit}`,
    );

    const used = await inRollback((db) =>
      db.query<{ kind: string }>(
        `select distinct m[1] || ' ' || m[2] as kind
         from pg_constraint k
         cross join regexp_match(k.conname, '_at_most_([0-9]+)_(characters|bytes|elements)$') m
         where k.contype = 'c' and m is not null`,
      ),
    );

    expect(used.map(({ kind }) => kind).sort()).toEqual(kinds.sort());
  });
});
