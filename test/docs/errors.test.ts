import { globSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/config.ts";
import { statusOfCode } from "../../src/errors/error-codes.ts";
import { maskedClasses, publicErrorOfSqlState } from "../../src/errors/sql-states.ts";
import { limitedQuantities } from "../../src/graphql/limits/refusal.ts";

const page = await readFile(join(import.meta.dirname, "../../docs/errors.md"), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| "));

test("docs/errors.md has every public code with its status, and no other", () => {
  const documented = rows.flatMap((row) => {
    const [, codes = "", status = ""] = row.split(" | ").length > 3 ? ["", ...row.slice(2).split(" | ")] : [];
    return [...codes.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => [code, status.trim()]);
  });
  const commandsOnly = ["CONFIGURATION", "DATABASE", "MIGRATION"];

  const expected = Object.entries(statusOfCode).map(([code, status]) => [
    code,
    commandsOnly.includes(code) ? "–" : String(status),
  ]);

  expect(documented.toSorted()).toEqual(expected.toSorted());
});

test("docs/errors.md has every SQLSTATE and class with its code, and no other", () => {
  const [, section = ""] = page.split("\n## From PostgreSQL\n");
  const [table = ""] = section.split("\n## ");
  const documented = [...table.matchAll(/^\| ([^|]*) \| `(\w+)` \|$/gm)].flatMap(([, states = "", code]) =>
    states.split(", ").map((state) => [state.replace(/xxx$/, ""), code]),
  );

  expect(documented.toSorted()).toEqual(
    [
      ...Object.entries(publicErrorOfSqlState).map(([state, { code }]) => [state, code]),
      ...maskedClasses.map((name) => [name, "INTERNAL"]),
      ["08", "UNAVAILABLE"],
      ["P0001", "REFUSED"],
    ].toSorted(),
  );
});

test("docs/errors.md, or a product's README, has every error that SQL raises, with its code", async () => {
  const migrations = join(import.meta.dirname, "../../migrations/committed");
  const files = await Promise.all((await readdir(migrations)).map((name) => readFile(join(migrations, name), "utf8")));
  const sql = files.join();
  const raised = new Set(sql.match(/(?<=errcode = ')QT\d{3}(?=')/g));
  const readmes = globSync(join(import.meta.dirname, "../../products/*/README.md"));
  const pages = [page, ...(await Promise.all(readmes.map((file) => readFile(file, "utf8"))))];
  const documented = new Map(
    [...pages.join("\n").matchAll(/^\| (QT\d{3}) \| `(\w+)`/gm)].map(([, state = "", code]) => [state, code]),
  );

  expect([...documented.keys()].toSorted()).toEqual([...raised].toSorted());
  const itself = [...documented].filter(([, code]) => !Object.hasOwn(statusOfCode, String(code)));
  for (const [state] of itself) expect(sql).toMatch(new RegExp(`errcode = '${state}', detail = '[^']*"status":`));
});

test("docs/errors.md has every quantity that is limited, and no other, where README and refusals point to", () => {
  const [, section = ""] = page.split("\n## Too complex\n");
  const [table = ""] = section.split("\n## ");
  const documented = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, quantity]) => quantity);

  expect(documented.slice(1).toSorted()).toEqual(limitedQuantities.toSorted());
});

test("docs/errors.md has for each quantity the variables that there are, with their defaults", () => {
  const { limits } = parseConfig({});
  const defaults = Object.values(limits).map((limit) => (typeof limit === "object" ? limit.others : limit));
  const limited = [...page.matchAll(/^\| `\w+` \| .* \| ([^|]*) \| `(QUINTET_\w+)` \|$/gm)];

  for (const [row, told = "", variable = ""] of limited) {
    const value = Number(/[\d,]+(?=;|$)/.exec(told)?.[0].replaceAll(",", ""));
    expect([row, defaults]).toEqual([row, expect.arrayContaining([value])]);
    expect(() => parseConfig({ [variable]: String(value) })).not.toThrow();
  }
  expect(limited.length).toBeGreaterThan(10);
});
