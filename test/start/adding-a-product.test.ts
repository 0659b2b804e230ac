import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { copyCheckout } from "../support/checkout.ts";

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

test("a product is added by its own files, as ARCHITECTURE.md says, and is then served without an edit elsewhere", async () => {
  await using checkout = await copyCheckout();
  const before = hashFiles(checkout.directory);
  await cp(example, checkout.directory, { recursive: true });
  expect([...hashFiles(example).keys()].filter((file) => before.has(file))).toEqual([]);
  const run = async (script: string, ...args: string[]) => {
    const { exitCode, stderr } = await checkout.run(`src/cli/${script}.ts`, args);
    expect([script, exitCode, stderr.replace(/^quintet: .*\n/gm, "")]).toEqual([script, 0, ""]);
  };

  await run("migration", "commit", "--message", "bookshelf books");
  await Promise.all([run("codegen"), run("docs")]); // each from a scratch database
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
