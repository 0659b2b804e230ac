import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { createRandom } from "../../support/random.ts";

const { inRollback } = useDatabase();

/** What a query language could take for its own, what is no space in ASCII, and words of every length. */
const atoms = [
  ..."-\"'()!&|:*\\ \t\n/@_.<>",
  "--",
  "- ",
  "-(",
  '-"',
  '"-',
  "<->",
  "<0>",
  " or ",
  " OR ",
  " and ",
  "a",
  "café",
  "日本",
  "𝒳",
  "\u0301",
  "\u00a0",
  "\u2003",
  "\u3000",
  "\u2028",
  "\u200b",
  "\u0001",
  "–",
  "…",
  "x@y.z",
  "http://a.b/c-d",
  "<b>",
  "&amp;",
  "-1.5e7",
  "a".repeat(600),
  "漢".repeat(700),
];

test("a search survives any text", () =>
  inRollback(async (db) => {
    const random = createRandom(Date.now());
    const ofOneKind = atoms.map((atom) => atom.repeat(Math.ceil(1_000 / atom.length)));
    const mixed = Array.from({ length: 1_000 }, () =>
      Array.from({ length: 1 + random.below(3) }, () => random.pick(atoms))
        .join("")
        .repeat(1 + random.below(300)),
    );
    const texts = ["", "-".repeat(33), "-".repeat(100_000), ...ofOneKind, ...mixed];

    const rows = await db.query(
      "select count(*)::int from unnest($1::text[]) as text cross join lateral learning.search_documents(text)",
      [texts],
    );

    expect(rows).toEqual([{ count: expect.any(Number) }]);
  }));

test.each([
  ["python -java", "'python' & !'java'"],
  ['"deep learning" or sql', "'deep' <-> 'learn' | 'sql'"],
  ["well-known", "'well-known' <-> 'well' <-> 'known'"],
  ["--java", "!'java'"],
  ["sea - side", "'sea' & 'side'"],
])("a search for %s looks for %s", (text, expected) =>
  inRollback(async (db) => {
    const rows = await db.query("select learning.search_query($1)::text as query", [text]);

    expect(rows).toEqual([{ query: expected }]);
  }),
);
