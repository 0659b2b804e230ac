import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { librariesScalars } from "../../src/codegen/libraries-scalars.ts";

/** Object types that the libraries bring; of the names that they ask for, all others are scalars. */
const noScalars =
  /^(Box|Circle|Interval|Line|LineSegment|Mutation|NATURAL|Node|PageInfo|PRIMARY_KEY_ASC|PRIMARY_KEY_DESC|Path|Point|Polygon|Query|Subscription)$/;

test("every scalar that the libraries can make is mapped in codegen.yml", () => {
  const entry = fileURLToPath(import.meta.resolve("postgraphile/graphile-build-pg"));
  const modules = join(dirname(entry), "../../..");
  const folders = ["graphile-build/dist/plugins", "graphile-build-pg/dist/plugins"].map((name) => join(modules, name));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const named = sources.flatMap((text) => [...text.matchAll(/builtin\("(\w+)"\)/g)].map(([, name]) => name as string));
  const scalars = [...new Set(named)].filter((name) => !noScalars.test(name));
  const settings = readFileSync(new URL("../../codegen.yml", import.meta.url), "utf8");

  expect(scalars.length).toBeGreaterThan(25);
  for (const name of scalars) {
    expect([...librariesScalars]).toContain(name);
    expect(settings).toMatch(new RegExp(`^    ${name}: `, "m"));
  }
});
