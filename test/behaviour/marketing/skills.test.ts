import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { loadReferenceData } from "../../../src/migrations/seeds.ts";
import { migrationsFolder } from "../../support/cluster.ts";
import { connect } from "../../support/connect.ts";
import { useDatabase } from "../../support/database.ts";
import { column } from "../../support/permissions.ts";

const database = useDatabase();

const add = (name: string, related: string[]) => `
  insert into marketing.skills (name, description, type, s3_key, trigger_keywords, related_skills)
  values ('${name}', 'A skill', 'simple', 'skills/${name}/', '[]', '${JSON.stringify(related)}')`;
const checkNow = "set constraints marketing._500_check_related immediate";

describe("the catalog", () => {
  test("has 37 skills, each in the folder of its name", () =>
    database.inRollback(async (db) => {
      expect(await column(db, "select count(*) from marketing.skills")).toEqual(["37"]);
      expect(await column(db, "select name from marketing.skills where s3_key <> 'skills/' || name || '/'")).toEqual(
        [],
      );
    }));

  test("has the two skills that the specification prints, word for word", () =>
    database.inRollback(async (db) => {
      const rows = await db.query(
        `select name, description, type, s3_key, has_rules, has_subdirectories, trigger_keywords, related_skills
         from marketing.skills where name in ('copywriting', 'email-sequence') order by name`,
      );

      expect(rows).toEqual([
        {
          name: "copywriting",
          description: "Write marketing copy for pages - homepage, landing pages, pricing, features, about",
          type: "with_rules",
          s3_key: "skills/copywriting/",
          has_rules: true,
          has_subdirectories: false,
          trigger_keywords: [
            "write copy",
            "rewrite",
            "marketing copy",
            "headline",
            "CTA",
            "homepage copy",
            "landing page copy",
            "pricing page",
            "feature page",
          ],
          related_skills: ["copy-editing", "page-cro", "email-sequence", "popup-cro", "ab-test-setup"],
        },
        {
          name: "email-sequence",
          description: "Create email sequences - welcome, nurture, onboarding, re-engagement campaigns",
          type: "with_rules",
          s3_key: "skills/email-sequence/",
          has_rules: true,
          has_subdirectories: false,
          trigger_keywords: [
            "email sequence",
            "drip campaign",
            "nurture sequence",
            "onboarding emails",
            "welcome sequence",
            "re-engagement emails",
            "email automation",
            "lifecycle emails",
          ],
          related_skills: ["copywriting", "onboarding-cro"],
        },
      ]);
    }));

  test("names no related skill that it does not have, and no skill as related to itself", () =>
    database.inRollback(async (db) => {
      const related = await db.query<{ name: string; related: string }>(
        "select s.name, r.related from marketing.skills s, jsonb_array_elements_text(s.related_skills) r (related)",
      );
      const names = new Set(await column(db, "select name from marketing.skills"));

      expect(related.length).toBeGreaterThan(37);
      expect(related.filter((row) => !names.has(row.related) || row.name === row.related)).toEqual([]);
    }));

  test("says something of each skill and when it is called for", () =>
    database.inRollback(async (db) => {
      const poor = `select name from marketing.skills
        where char_length(description) < 40 or jsonb_array_length(trigger_keywords) < 4
          or jsonb_array_length(related_skills) < 1`;

      expect(await column(db, poor)).toEqual([]);
      expect(await column(db, "select description from marketing.skills group by 1 having count(*) > 1")).toEqual([]);
    }));
});

describe("loading the catalog again", () => {
  const xmin = "select name || xmin::text from marketing.skills";

  test("changes no row that is as it should be", async () => {
    await using owner = await connect(database.connections.ownerUrl);
    const before = (await owner.query(`${xmin} order by 1`)).rows;

    await loadReferenceData({ ownerUrl: database.connections.ownerUrl, migrationsFolder });

    expect((await owner.query(`${xmin} order by 1`)).rows).toEqual(before);
  });

  test("by several starts at once adds each skill once", async () => {
    await using owner = await connect(database.connections.ownerUrl);
    const before = (await owner.query("select id, name from marketing.skills order by 1")).rows;

    for (let time = 0; time < 3; time++) {
      await owner.query("delete from marketing.skills");
      await Promise.all(
        Array.from({ length: 4 }, () =>
          loadReferenceData({ ownerUrl: database.connections.ownerUrl, migrationsFolder }),
        ),
      );
      expect((await owner.query("select id, name from marketing.skills order by 1")).rows).toEqual(before);
    }
  });

  test("restores what was changed, says when, and leaves skills that others added", () =>
    database.inRollback(async (db) => {
      const seed = await readFile(join(migrationsFolder, "seeds/40-marketing.sql"), "utf8");
      await db.query(add("haiku-ads", []));
      await db.query(
        "update marketing.skills set description = 'spoilt', updated_at = '2020-02-02' where name = 'page-cro'",
      );

      await db.query(seed);

      const recent = "select name from marketing.skills where updated_at = now() and created_at < now()";
      expect(await column(db, recent)).toEqual(["page-cro"]);
      expect(await column(db, "select count(*) from marketing.skills where description = 'spoilt'")).toEqual(["0"]);
      expect(await column(db, "select count(*) from marketing.skills where name = 'haiku-ads'")).toEqual(["1"]);
    }));
});

test("a skill that an admin renamed is left to them, and the catalog's comes back", () =>
  database.inRollback(async (db) => {
    const seed = await readFile(join(migrationsFolder, "seeds/40-marketing.sql"), "utf8");
    await db.query("update marketing.skills set name = 'my-page-cro' where name = 'page-cro'");

    await db.query(seed);
    await db.query(seed);

    expect(
      await column(db, "select name from marketing.skills where name like '%page-cro' and s3_key = 'skills/page-cro/'"),
    ).toEqual(["my-page-cro", "page-cro"]);
    expect(await column(db, "select count(*) from marketing.skills")).toEqual(["38"]);
  }));

describe("related skills", () => {
  test("two skills that name each other can be added together", () =>
    database.inRollback(async (db) => {
      await db.query(add("haiku-ads", ["sonnet-ads"]));
      await db.query(add("sonnet-ads", ["haiku-ads"]));

      expect(await db.sqlStateOf(checkNow)).toBeUndefined();
    }));

  test.each([
    ["a skill that names one which is not there", add("haiku-ads", ["sonnet-ads"])],
    ["changing the related skills so", `update marketing.skills set related_skills = '["x"]' where name = 'page-cro'`],
    ["deleting a skill that another names", "delete from marketing.skills where name = 'page-cro'"],
    ["renaming a skill that another names", "update marketing.skills set name = 'x' where name = 'page-cro'"],
  ])("%s is refused", (_, sql) =>
    database.inRollback(async (db) => {
      await db.query(sql);

      expect(await db.sqlStateOf(checkNow)).toBe("QT404");
    }),
  );

  test("of a skill come in the order in which it names them", () =>
    database.inRollback(async (db) => {
      const rows = await db.query<{ name: string }>(
        "select r.name from marketing.skills s, marketing.skills_related(s) r where s.name = 'copywriting'",
      );

      const names = ["copy-editing", "page-cro", "email-sequence", "popup-cro", "ab-test-setup"];
      expect(rows.map(({ name }) => name)).toEqual(names);
    }));

  test("one session cannot remove what another is relating to", async () => {
    await using adding = await connect(database.connections.ownerUrl);
    await using removing = await connect(database.connections.ownerUrl);
    await adding.query(add("sonnet-ads", []));
    await adding.query("begin");
    await adding.query(add("haiku-ads", ["sonnet-ads"]));
    await adding.query(checkNow);
    await removing.query("begin");
    await removing.query("delete from marketing.skills where name = 'sonnet-ads'");

    const removed = removing.query("commit").then(
      () => undefined,
      (error: { code: string }) => error.code,
    );
    await adding.query("commit");

    expect(await removed).toBe("QT404");
    await adding.query("delete from marketing.skills where name in ('haiku-ads', 'sonnet-ads')");
  });
});

describe("the lists of a skill", () => {
  test.each<[string, string, string | undefined]>([
    ["texts", `'["haiku", "seventeen syllables"]'`, undefined],
    ["nothing", "'[]'", undefined],
    ["an object", "'{}'", "23514"],
    ["a text", `'"haiku"'`, "23514"],
    ["the JSON null", "'null'", "23514"],
    ["a number among texts", `'["haiku", 5]'`, "23514"],
    ["a list in a list", `'[["haiku"]]'`, "23514"],
    ["a blank text", `'["haiku", " "]'`, "23514"],
  ])("hold texts: %s", (_, value, expected) =>
    database.inRollback(async (db) => {
      const set = (name: string) => `update marketing.skills set ${name} = ${value} where name = 'copywriting'`;

      expect(await db.sqlStateOf(set("trigger_keywords"))).toBe(expected);
      expect(await db.sqlStateOf(set("related_skills"))).toBe(expected);
    }),
  );

  test("trigger keywords must be given, related skills need not", () =>
    database.inRollback(async (db) => {
      const set = (name: string) => `update marketing.skills set ${name} = null where name = 'copywriting'`;

      expect(await db.sqlStateOf(set("trigger_keywords"))).toBe("23502");
      expect(await db.sqlStateOf(set("related_skills"))).toBeUndefined();
    }));
});

describe("suggesting skills", () => {
  const suggest = async (message: string) =>
    await database.inRollback(async (db) => {
      const rows = await db.query<{ name: string }>("select name from marketing.suggest_skills($1)", [message]);
      return rows.map(({ name }) => name);
    });

  test.each<[string, string, string[]]>([
    ["by a keyword in any case", "Plan a DRIP CAMPAIGN for spring", ["email-sequence"]],
    ["whatever the punctuation", "An a/b-test, please!", ["ab-test-setup"]],
    ["by whole words: an octagon is no CTA", "Draw an octagon", []],
    ["none for a message that calls for none", "What time is it?", []],
    ["none for an empty message", "", []],
    [
      "those with more and longer keywords first",
      "Rewrite the pricing page: check the price increase and pricing tiers",
      ["pricing-strategy", "copywriting"],
    ],
  ])("%s", async (_, message, expected) => {
    expect(await suggest(message)).toEqual(expected);
  });
});
