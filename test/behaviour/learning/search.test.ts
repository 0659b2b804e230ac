import { expect, test } from "@jest/globals";
import { noiseOfWords } from "../../hostile/strings.ts";
import { useDatabase } from "../../support/database.ts";
import { column } from "../../support/permissions.ts";
import { school } from "../../support/permissions-school.ts";
import { createRandom } from "../../support/random.ts";

const database = useDatabase();
const search = "select title from learning.search_documents($1)";

test("a chunk of any length is stored, and its first 100,000 characters are searched", () =>
  database.inRollback(async (db) => {
    const { robo } = await school(db);
    const words = noiseOfWords(createRandom(1), 300_000);
    await db.as(robo);

    await db.query(
      "insert into learning.vector_metadata (document_id, chunk_id, metadata) select id, 'long', $1 from learning.documents limit 1",
      [{ text: `sourdough ${words} poolish` }],
    );

    expect(await column(db, search, ["sourdough"])).toHaveLength(1);
    expect(await column(db, search, ["poolish"])).toEqual([]);
  }));

test("a search has few words, whatever text it is made of, and ordinary ones have all of theirs", () =>
  database.inRollback(async (db) => {
    const texts = [
      Array.from({ length: 250 }, (_, i) => `w${i}`).join(" or "),
      Array.from({ length: 250 }, (_, i) => `-w${i}`).join(" "),
      "b-c-d-e-f-g-h ".repeat(70),
      '"b c" '.repeat(150),
      "x@y.z/q?r=s ".repeat(80),
      Array.from({ length: 30 }, (_, i) => `word${i}`).join(" "),
    ];

    const rows = await db.query<{ words: number }>(
      "select numnode(learning.search_query(text)) as words from unnest($1::text[]) with ordinality as given (text, n) order by n",
      [texts],
    );

    const counts = rows.map(({ words }) => words);
    expect(counts.filter((count) => count === 0 || count > 63)).toEqual([]);
    expect(counts.at(-1)).toBe(59); // thirty words, and twenty-nine times "and"
  }));

test("of a question the first 1,000 characters are read", () =>
  database.inRollback(async (db) => {
    const { robo } = await school(db);
    await db.as(robo);
    const titles = await column(db, "select title from learning.documents order by title");
    const [title = ""] = titles;

    expect(await column(db, search, [title])).toContain(title);
    expect(await column(db, search, [`${title} ${"unfound ".repeat(100)}`])).toEqual([]);
    expect(await column(db, search, [`${title.padEnd(1_001)}unfound`])).toContain(title);
  }));
