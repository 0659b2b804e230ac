import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/config.ts";
import { scaffold, type Wanted } from "../../src/scaffold/scaffold.ts";
import { copyCheckout } from "../support/checkout.ts";
import { useDatabase } from "../support/database.ts";

const example = join(import.meta.dirname, "../../examples/product");

/** What `npm run codegen` and `npm run docs` write. */
const generated = /^(graphql\/schema\.graphql|src\/generated\/|docs\/(database|generated)\/)/;

/** Each file's hash. */
function hashFiles(directory: string): Map<string, string> {
  const files = globSync("{src,products,migrations,graphql,docs,*.*}/**", { cwd: directory }).filter((file) =>
    statSync(join(directory, file)).isFile(),
  );
  return new Map(
    files.map((file) => [
      file,
      createHash("sha1")
        .update(readFileSync(join(directory, file)))
        .digest("hex"),
    ]),
  );
}

const database = useDatabase();

/** Everything that `npm run new` knows, in the checkout. @returns the tests that it has written */
async function scaffoldGarden(directory: string): Promise<string[]> {
  const wanted: [Wanted["kind"], string, string[], Wanted["options"]][] = [
    ["product", "garden", [], {}],
    ["table", "garden.beds", ["title:text", "laid_out:date?", "state:dug|sown|harvested=dug"], {}],
    ["table", "garden.plants", ["bed:garden.beds", "kind:text(200)?", "is_alive:boolean=true", "facts:jsonb?"], {}],
    ["function", "garden.dry_beds", ["since:date?"], { returns: "setof garden.beds", to: "member,analyst" }],
    ["function", "garden.water_bed", ["bed:uuid"], { returns: "garden.beds", volatile: true }],
    ["policy", "bookshelf.books", ["agent_selects_finished"], { using: "finished_at is not null" }],
  ];
  const { ownerUrl, authenticatorUrl, rootUrl } = database.connections;
  const written: string[] = [];
  for (const [kind, name, given, options] of wanted) {
    const config = parseConfig({
      DATABASE_URL: ownerUrl,
      AUTH_DATABASE_URL: authenticatorUrl,
      ROOT_DATABASE_URL: rootUrl,
      MIGRATIONS_FOLDER: join(directory, "migrations"),
    });
    const { made } = await scaffold(config, { kind, name, given, options });
    written.push(...made.filter((path) => path.endsWith(".test.ts")));
  }
  return written;
}

/** Tests of the checkout, in a run of their own. */
async function runTests(directory: string, paths: readonly string[]): Promise<void> {
  const jest = ["--no-warnings", "node_modules/jest/bin/jest.js", "-w", "1", "test/permissions/matrix", ...paths];
  const { PATH = "", HOME = "" } = process.env;
  const ran = promisify(execFile)(process.execPath, jest, { cwd: directory, env: { PATH, HOME } });
  const { stderr } = await ran.catch((error: { stderr: string; stdout: string }) => error);
  expect(stderr).toMatch(new RegExp(`^Test Suites: ${paths.length + 1} passed, ${paths.length + 1} total$`, "m"));
}

test("products are added by their own files, by hand or by `npm run new`, pass their tests, and are served without an edit elsewhere", async () => {
  await using checkout = await copyCheckout();
  const before = hashFiles(checkout.directory);
  for (const part of ["test", "jest.config.js", "biome.json"])
    await cp(join(import.meta.dirname, "../..", part), join(checkout.directory, part), { recursive: true });
  await cp(example, checkout.directory, { recursive: true });
  expect([...hashFiles(example).keys()].filter((file) => before.has(file))).toEqual([]);
  const run = async (script: string, ...args: string[]) => {
    const { exitCode, stderr } = await checkout.run(`src/cli/${script}.ts`, args);
    expect([script, exitCode, stderr.replace(/^quintet: .*\n/gm, "")]).toEqual([script, 0, ""]);
  };

  const written = await scaffoldGarden(checkout.directory);
  await run("migration", "commit", "--message", "bookshelf books, and a garden");
  await Promise.all([run("codegen"), run("docs")]); // each from a scratch database
  await runTests(checkout.directory, written);
  await using server = await checkout.start();
  await server.ready();

  const { data: session } = await server.send(
    'mutation { signIn(input: { login: "marco.reyes", password: "quintet-demo-2026" }) { accessToken } }',
  );
  const token: string = session.signIn.accessToken;
  const shelf = await server.send(
    "{ bookshelfMotto currentUser { bookshelfBooks(orderBy: TITLE_ASC) { nodes { id title } } } }",
    { token },
  );
  expect(shelf).toMatchObject({
    data: {
      bookshelfMotto: "Read on.",
      currentUser: { bookshelfBooks: { nodes: [{ title: "Middlemarch" }, { title: "The Dispossessed" }] } },
    },
  });

  const { id } = shelf.data.currentUser.bookshelfBooks.nodes[0];
  const finish = (finishedAt: string) =>
    server.send(
      "mutation ($input: UpdateBookshelfBookInput!) { updateBookshelfBook(input: $input) { clientMutationId } }",
      { variables: { input: { id, patch: { finishedAt } } }, token },
    );
  expect((await finish("2026-03-01T00:00:00Z")).errors).toBeUndefined();
  expect(await finish("2026-04-01T00:00:00Z")).toMatchObject({
    errors: [{ extensions: { code: "ALREADY_FINISHED" } }],
  });

  const edited = [...hashFiles(checkout.directory)].filter(([file, hash]) => (before.get(file) ?? hash) !== hash);
  expect(edited.map(([file]) => file).filter((file) => !generated.test(file))).toEqual([]);
  expect(edited.map(([file]) => file)).toContain("graphql/schema.graphql");
});
