import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { column } from "../../support/permissions.ts";
import { agency } from "../../support/permissions-agency.ts";

const database = useDatabase();

/** Mia's draft has no feedback yet; Mia acts. */
async function give(db: TestSession, values: Record<string, unknown>): Promise<string | undefined> {
  const { mia, miasDraft } = await agency(db);
  await db.as(mia);
  const row: Record<string, unknown> = { output_id: miasDraft, overall_score: 4, source: "web", ...values };
  const names = Object.keys(row);
  return await db.sqlStateOf(
    `insert into marketing.feedback (${names}) values (${names.map((_, index) => `$${index + 1}`)})`,
    Object.values(row),
  );
}

const refused = "23514";
const scores = ["overall_score", "accuracy_score", "quality_score", "usefulness_score", "rule_compliance_score"];

describe.each(scores)("%s", (name) => {
  test.each([
    [0, refused],
    [1, undefined],
    [5, undefined],
    [6, refused],
  ])("%s gets the SQLSTATE %s", (score, expected) =>
    database.inRollback(async (db) => {
      expect(await give(db, { [name]: score })).toBe(expected);
    }),
  );

  test("may be left out unless it is the overall score", () =>
    database.inRollback(async (db) => {
      expect(await give(db, { [name]: null })).toBe(name === "overall_score" ? "23502" : undefined);
    }));
});

const issue = { description: "Too long", severity: "high" };

test.each<[string, unknown, string | undefined]>([
  ["none", [], undefined],
  ["one without a fix", [issue], undefined],
  ["one with a fix", [{ ...issue, suggestedFix: "Cut it" }], undefined],
  ["two", [issue, { ...issue, severity: "low" }], undefined],
  ["of medium severity", [{ ...issue, severity: "medium" }], undefined],
  ["no list", issue, refused],
  ["the JSON null", null, refused],
  ["a text in the list", ["Too long"], refused],
  ["a list in the list", [[issue]], refused],
  ["the JSON null in the list", [null], refused],
  ["no description", [{ severity: "high" }], refused],
  ["a blank description", [{ ...issue, description: " " }], refused],
  ["a description that is no text", [{ ...issue, description: 5 }], refused],
  ["a description in a list", [{ ...issue, description: ["Too long"] }], refused],
  ["no severity", [{ description: "Too long" }], refused],
  ["another severity", [{ ...issue, severity: "urgent" }], refused],
  ["a severity in a list", [{ ...issue, severity: ["high"] }], refused],
  ["a fix that is no text", [{ ...issue, suggestedFix: null }], refused],
  ["an unknown key", [{ ...issue, suggested_fix: "Cut it" }], refused],
  ["a bad one after a good one", [issue, { severity: "low" }], refused],
])("issues: %s", (_, issues, expected) =>
  database.inRollback(async (db) => {
    expect(await give(db, { issues: JSON.stringify(issues) })).toBe(expected);
  }),
);

const change = { file: "skills/copywriting/RULES.md", suggestedChange: "Be brief", rationale: "Nobody reads on" };
const { file: _file, ...withoutFile } = change;
const { suggestedChange: _suggestedChange, ...withoutChange } = change;
const { rationale: _rationale, ...withoutRationale } = change;

test.each<[string, unknown, string | undefined]>([
  ["none", [], undefined],
  ["one of a new rule", [change], undefined],
  ["one of a rule that there is", [{ ...change, currentRule: "Be thorough" }], undefined],
  ["no list", change, refused],
  ["a text in the list", ["Be brief"], refused],
  ["a list in the list", [[change]], refused],
  ["no file", [withoutFile], refused],
  ["no change", [withoutChange], refused],
  ["no rationale", [withoutRationale], refused],
  ["a blank file", [{ ...change, file: "" }], refused],
  ["a change that is no text", [{ ...change, suggestedChange: {} }], refused],
  ["a blank rationale", [{ ...change, rationale: " " }], refused],
  ["a current rule that is no text", [{ ...change, currentRule: 1 }], refused],
  ["an unknown key", [{ ...change, severity: "high" }], refused],
])("suggested rule changes: %s", (_, changes, expected) =>
  database.inRollback(async (db) => {
    expect(await give(db, { suggested_rule_changes: JSON.stringify(changes) })).toBe(expected);
  }),
);

test("issues and rule changes are empty lists unless given, and may be null", () =>
  database.inRollback(async (db) => {
    expect(await give(db, {})).toBeUndefined();
    expect(
      await db.query("select issues, suggested_rule_changes from marketing.feedback where reviewer_name is null"),
    ).toEqual([{ issues: [], suggested_rule_changes: [] }]);
    expect(await db.sqlStateOf("update marketing.feedback set issues = null, suggested_rule_changes = null")).toBe(
      undefined,
    );
  }));

test.each(["telegram", "web", "api"])("feedback may come from %s", (source) =>
  database.inRollback(async (db) => {
    expect(await give(db, { source })).toBeUndefined();
  }),
);

test("feedback comes from nowhere else", () =>
  database.inRollback(async (db) => {
    expect(await give(db, { source: "fax" })).toBe("22P02");
  }));

test("an output has one feedback", () =>
  database.inRollback(async (db) => {
    expect(await give(db, {})).toBeUndefined();
    expect(
      await db.sqlStateOf(
        `insert into marketing.feedback (output_id, overall_score, source)
         select output_id, 1, 'web' from marketing.feedback where reviewer_name is null`,
      ),
    ).toBe("23505");
    expect(await column(db, "select overall_score from marketing.feedback where reviewer_name is null")).toEqual(["4"]);
  }));
