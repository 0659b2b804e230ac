import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, parse } from "graphql";
import { engineDirectory } from "../../../src/config/project.ts";
import { sourceOf } from "../../../src/sql/source.ts";
import { compareApis } from "../../../src/verdict/impact/api-changes.ts";
import { describeApiChanges } from "../../../src/verdict/impact/api-findings.ts";
import { findBrokenDocuments } from "../../../src/verdict/impact/broken-documents.ts";
import { readScript } from "../../../src/verdict/impact/changed-migrations.ts";
import { readClientDocuments } from "../../../src/verdict/impact/client-documents.ts";
import { describeDocuments } from "../../../src/verdict/impact/other-findings.ts";
import { breaksClients } from "../../../src/verdict/verdict.ts";

const before = buildSchema(`
  type Query { book(id: ID!): Book, books(filter: BookFilter): BookConnection, cats: [Cat] }
  type Book { id: ID!, title: String! }
  type Cat { id: ID! }
  type BookConnection { nodes: [Book!]! }
  input BookFilter { title: String }
  enum BookOrder { TITLE_ASC TITLE_DESC }
  type Review { id: ID! }
`);
const after = buildSchema(`
  type Query { book(id: ID!): Book, books(filter: BookFilter): BookConnection, cats: [Cat], loans: LoanConnection }
  type Book { id: ID!, heading: String!, loans: LoanConnection }
  type Cat { id: ID! }
  type BookConnection { nodes: [Book!]! }
  input BookFilter { heading: String, loansExist: Boolean }
  enum BookOrder { HEADING_ASC HEADING_DESC LOANS_COUNT_ASC }
  type Loan { id: ID! }
  type LoanConnection { nodes: [Loan!]! }
`);
const sql = `-- Books.
alter table s.books rename column title to heading;

create table s.loans (id integer);
drop table s.reviews;
`;

async function findAll() {
  const { statements } = await readScript(sourceOf("migrations/current/1-books.sql", sql));
  const renames = [{ word: "column", before: "s.books.title", after: "s.books.heading" }];
  return describeApiChanges({ changes: compareApis(before, after), before, after, renames, statements });
}

describe("findings about the API", () => {
  test("are one for each cause, with the statement that is it", async () => {
    const findings = await findAll();

    expect(findings.map(({ rule, reason, line }) => `${rule} ${line}: ${reason.replace(/;.*/, "")}`).sort()).toEqual([
      "api-breaking 5: There is no Review any more.",
      "api-renamed 2: Book.title is called Book.heading now",
      "api-safe 4: Loan is new",
    ]);
    expect(findings.flatMap(({ details = [] }) => details)).toHaveLength(compareApis(before, after).length);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(["migrations/current/1-books.sql"]));
  });

  test("say how a name is kept, and that clients break", async () => {
    const findings = await findAll();

    expect(findings.find(({ rule }) => rule === "api-renamed")?.remedy).toContain(
      "comment on column s.books.heading is E'@name title'",
    );
    expect(breaksClients({ findings })).toBe(true);
    expect(breaksClients({ findings: findings.filter(({ rule }) => rule === "api-safe") })).toBe(false);
  });
});

describe("what clients send", () => {
  test("is read from graphql/ with the place of each operation, and from manifests with its id", async () => {
    const manifest = join(engineDirectory, "src/generated/client/trusted-documents.json");

    const documents = await readClientDocuments({
      migrationsFolder: join(engineDirectory, "migrations"),
      manifests: [manifest],
    });

    const [own, deployed] = documents.filter(({ operation }) => operation === "CoachingUserContext");
    expect(own).toMatchObject({ file: "graphql/coaching/CoachingUserContext.graphql", line: expect.any(Number) });
    expect(deployed).toMatchObject({
      file: "src/generated/client/trusted-documents.json",
      id: expect.stringMatching(/^sha256:\w{12}$/),
    });
    expect(own?.document.definitions.length).toBeGreaterThan(1); // with its fragments
  });

  test.each([
    ["that is not there", undefined],
    ["that is no JSON", "{"],
  ])("of a manifest %s is told in one sentence", async (_, text) => {
    const file = join(tmpdir(), `quintet-manifest-${randomUUID()}.json`);
    if (text !== undefined) await writeFile(file, text);
    try {
      await expect(
        readClientDocuments({ migrationsFolder: join(engineDirectory, "migrations"), manifests: [file] }),
      ).rejects.toMatchObject({
        code: "CONFIGURATION",
        message: expect.stringContaining(file),
      });
    } finally {
      await rm(file, { force: true });
    }
  });
});

describe("findings about documents", () => {
  const documentOf = (operation: string, text: string, file = `graphql/${operation}.graphql`) => {
    return { operation, file, line: 1, document: parse(text) };
  };
  const changes = compareApis(before, after);

  test("tell those that break, those that may, and not those that were broken or are being written", () => {
    const findings = describeDocuments(
      findBrokenDocuments({
        before,
        after,
        changes,
        documents: [
          documentOf("Title", "query Title { book(id: 1) { title } }"),
          { ...documentOf("Title", "query Title { book(id: 1) { title } }", "clients.json"), id: "sha256:1" },
          documentOf("Search", "query Search($filter: BookFilter) { books(filter: $filter) { nodes { id } } }"),
          documentOf("Browse", "query Browse($filter: BookFilter) { books(filter: $filter) { nodes { id } } }"),
          documentOf("Cats", "{ cats { id } }"),
          documentOf("New", "{ book(id: 1) { heading } }"),
          documentOf("Wrong", "{ dogs { id } }"),
        ],
      }),
    );

    expect(findings.map(({ rule, reason }) => `${rule}: ${reason.replace(/:.*/, "")}`)).toEqual([
      "document-breaks: Title (also as deployed",
      "document-may-break: Search, Browse break when they send it",
    ]);
  });
});
