import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { rowsAfter, rowsOf } from "./catalog-of.ts";

const database = useDatabase();
const root = join(import.meta.dirname, "../..");
const page = await readFile(join(root, "migrations/CONVENTIONS.md"), "utf8");

test("each rule that migrations/CONVENTIONS.md calls held by a query is held by one of test/catalog", async () => {
  const queries = (await readdir(join(root, "test/catalog"))).map((name) =>
    name.replace(/\.sql$/, "").replaceAll("-", " "),
  );

  const named = [...page.replaceAll(/\s+/g, " ").matchAll(/\*([a-z][a-z ]+)\*/g)].map(([, name = ""]) => name);

  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !queries.includes(name))).toEqual([]);
});

/** Triggers whose name, moment or function is not as the page's table says. */
const oddTriggers = `
  select t.tgname as name from pg_catalog.pg_trigger t
  join pg_catalog.pg_proc p on p.oid = t.tgfoid
  where not t.tgisinternal and not (
    t.tgname ~ '^_[1-9][0-9]{2}_[a-z]' and p.proname ~ '^tg_'
    and case
      when t.tgname < '_400' then t.tgtype & 2 = 2   -- before
      when t.tgname < '_500' then false
      when t.tgname < '_950' then t.tgtype & 2 = 0   -- after
      else p.proname ~ 'stored_bytes$|storage$'
    end
  )`;

test("each trigger has a number of its kind, and a function that is called a trigger's", async () => {
  const planted = `
    create trigger set_late after insert on learning.courses for each row execute function learning.tg_courses__enroll_creator();
    create trigger _500_set before insert on learning.courses for each row execute function identity.tg__set_updated_at();`;

  expect(await rowsOf(database, oddTriggers)).toEqual([]);
  expect(await rowsAfter(database, planted, `${oddTriggers} order by 1`)).toEqual([
    { name: "_500_set" },
    { name: "set_late" },
  ]);
});

test("the errors of class QT that functions of a schema raise have a hundred of their own, and stand where its errors are listed", async () => {
  const raised = await rowsOf<{ schema: string; code: string }>(
    database,
    `select distinct pg_catalog.regexp_replace(n.nspname, '_private$', '') as schema, e[1] as code
     from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
     cross join pg_catalog.regexp_matches(p.prosrc, 'errcode = ''(QT[0-9]{3})''', 'g') e`,
  );
  const bySchema = Map.groupBy(raised, ({ schema }) => schema);
  const hundreds = [...bySchema.values()].map((errors) => new Set(errors.map(({ code }) => code[2])));

  expect(raised.length).toBeGreaterThan(15);
  expect(hundreds.filter(({ size }) => size !== 1)).toEqual([]);
  expect(new Set(hundreds.flatMap((numbers) => [...numbers])).size).toBe(bySchema.size);
  for (const [schema, errors] of bySchema) {
    const list = schema === "identity" ? "docs/errors.md" : `products/${schema}/README.md`;
    const documented = (await readFile(join(root, list), "utf8")).matchAll(/^\| (QT\d{3}) \|/gm);
    expect([...documented].map(([, code]) => code).toSorted()).toEqual(errors.map(({ code }) => code).sort());
  }
});
