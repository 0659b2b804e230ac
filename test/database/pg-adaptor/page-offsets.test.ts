import { describe, expect, test } from "@jest/globals";
import { createPageOffsets } from "../../../src/database/pg-adaptor/page-offsets.ts";
import { member, useLab } from "./support/lab.ts";

/** As `@dataplan/pg` writes a page of a list with a page of a list in each row. */
const page = (outer: number, inner: number) => ({
  text: `select
	n::text as "0",
	array(select array[
	m::text
	]::text[]
	from generate_series(1, 100) as m
	where m > n
	order by m asc
	limit 2
	offset ${inner})::text as "1"
	from generate_series($1::integer, 100) as n
	order by n asc
	limit 2
	offset ${outer};`,
  values: ["11"],
  name: `page-${outer}-${inner}`,
  arrayMode: true,
});

describe("pages that differ in their offset", () => {
  const lab = useLab();
  const read = (outer: number, inner: number) =>
    lab.ours.withPgClient(member(), (client) => client.query(page(outer, inner)));

  test("are one prepared statement, whose rows are each page's own", async () => {
    const pages = [await read(0, 0), await read(3, 0), await read(3, 5)];

    const { rows } = await lab.ours.pool.query(
      "select count(*)::integer as count from pg_prepared_statements where statement like '%generate_series%'",
    );
    expect(pages.map(({ rows }) => rows)).toEqual([
      [
        ["11", "{{12},{13}}"],
        ["12", "{{13},{14}}"],
      ],
      [
        ["14", "{{15},{16}}"],
        ["15", "{{16},{17}}"],
      ],
      [
        ["14", "{{20},{21}}"],
        ["15", "{{21},{22}}"],
      ],
    ]);
    expect(rows[0].count).toBe(1);
  });
});

describe("offsets become parameters", () => {
  test("behind those that the statement has", () => {
    const { text, values, name } = createPageOffsets()(page(3, 5));

    expect(text).toMatch(/offset \$2\)/);
    expect(text).toMatch(/offset \$3;$/);
    expect(values).toEqual(["11", "5", "3"]);
    expect(name).toBe("page-3-5");
  });

  test("but not in a statement without a name, which nobody keeps, nor where the word is something else", () => {
    const withOffsets = createPageOffsets();
    const { name: _, ...unnamed } = page(3, 5);
    const column = { text: "select\n\toffset 5 from t where a = 'offset 3'", name: "a", values: [] };
    const inText = { text: "select 'a offset 3', \"offset 4\" from t", name: "b", values: [] };

    expect(withOffsets(unnamed)).toBe(unnamed);
    expect(withOffsets(column)).toBe(column);
    expect(withOffsets(inText)).toBe(inText);
  });
});
