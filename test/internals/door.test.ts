import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findReaches, packagesOf } from "./reaches.ts";

const root = join(import.meta.dirname, "../..");
const files = await codeOf("src");
const doors = files.filter((name) => name.startsWith("internals/") && !name.endsWith(".d.ts"));
const sourceOf = (name: string) => readFile(join(root, "src", name), "utf8");

describe("src/internals", () => {
  test.each(doors)("%s says of which package and version it is, what it uses, and why", async (name) => {
    const source = await sourceOf(name);

    const [, head = ""] = /^\/\*\*\n(.*?) \*\/\n/s.exec(source) ?? [];
    expect(head).toMatch(/^ \* Package: .+\n \* What: .+\n(?: \* .+\n)* \* Why: .+\n/);
    for (const { name: library, version } of packagesOf(source))
      expect([library, await installed(library)]).toEqual([library, version]);
  });

  test("docs/upgrading.md lists each file with its package and version", async () => {
    const page = await readFile(join(root, "docs/upgrading.md"), "utf8");

    const listed = [...page.matchAll(/^\| `(internals\/[\w-]+\.ts)` \| ([^|]+) \|/gm)].map(([, file, packages]) => [
      file,
      packages?.trim(),
    ]);
    const present = await Promise.all(
      doors.map(async (name) => [
        name,
        packagesOf(await sourceOf(name))
          .map((it) => `${it.name} ${it.version}`)
          .join(", "),
      ]),
    );

    expect(listed.toSorted()).toEqual(present.toSorted());
  });
});

describe("whatever is not in src/internals", () => {
  const others = files.filter((name) => !/^(internals|generated)\//.test(name));
  const ofProducts = codeOf("products");

  test("reaches into no library: no deep import, member with an underscore, prototype, or cast to what a type leaves out", async () => {
    const paths = [...others, ...(await ofProducts).map((name) => `../products/${name}`)];
    const found = await Promise.all(
      paths.map(async (name) => findReaches(await sourceOf(name)).map((reach) => `${name}: ${reach}`)),
    );

    expect(found.flat().filter((reach) => !ownCasts.has(reach))).toEqual([]);
  });

  test("a reach is noticed", () => {
    const planted = [
      'import { a } from "pg/lib/query.js";',
      'const b = await import("graphile-migrate/dist/pgReal.js");',
      "plan._initialValue = undefined;",
      "const { _private } = error;",
      "NetServer.prototype.close.call(server);",
      "Object.getPrototypeOf(behavior);",
      "const step = $step as unknown as { execute(): void };",
      "static $$export = 1;",
      'socket[Symbol.for("nodejs.rejection")]();',
      'process.binding("http_parser");',
    ];

    expect(planted.filter((line) => findReaches(line).length === 0)).toEqual([]);
  });
});

/** Casts of what is ours in a library's hands, of JavaScript that TypeScript does not declare yet, and of other untyped values. */
const ownCasts = new Set([
  "auth/oauth-state.ts: as unknown as OAuthState",
  "graphql/changes/changed-rows-plugin.ts: as unknown as WithPgClient",
  "graphql/changes/unusual-changes-plugin.ts: as unknown as State",
  "graphql/export/export-plugin.ts: as unknown as Context",
  "graphql/plugins/pg-client-plugin.ts: as unknown as Record<string, unknown>",
  "graphql/plugins/read-only-queries-plugin.ts: as unknown as Arguments",
  "graphql/plugins/single-statement-plugin.ts: as unknown as Context",
  "graphql/values/exact-json.ts: as unknown as ExactJson",
  "graphql/values/ranges.ts: as unknown as Spelling",
]);

async function installed(library: string): Promise<string> {
  if (library === "node") return String(process.versions.node.split(".")[0]);
  const platform = `${process.platform}-${process.arch}`;
  const file = join(root, "node_modules", library.replace("*", platform), "package.json");
  return JSON.parse(await readFile(file, "utf8")).version;
}

async function codeOf(folder: string): Promise<string[]> {
  return (await readdir(join(root, folder), { recursive: true })).filter((name) => /\.(ts|js)$/.test(name));
}
