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
    const words = noiseOfWords(createRandom(1), 900_000);
    await db.as(robo);

    await db.query(
      "insert into learning.vector_metadata (document_id, chunk_id, metadata) select id, 'long', $1 from learning.documents limit 1",
      [{ text: `sourdough ${words} poolish` }],
    );

    expect(await column(db, search, ["sourdough"])).toHaveLength(1);
    expect(await column(db, search, ["poolish"])).toEqual([]);
  }));

test("of a question the first 1,000 characters are read", () =>
  database.inRollback(async (db) => {
    const { robo } = await school(db);
    await db.as(robo);
    const titles = await column(db, "select title from learning.documents order by title");
    const [title = ""] = titles;

    expect(await column(db, search, [title])).toContain(title);
    expect(await column(db, search, [`${title} ${"x".repeat(1_000)}`])).toEqual([]);
    expect(await column(db, search, [`${title.padEnd(1_001)}unfound`])).toContain(title);
  }));
