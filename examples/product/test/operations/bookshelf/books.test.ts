import { expect, test } from "@jest/globals";
import { MyBookshelfBooksDocument, UpdateBookshelfBookDocument } from "quintet/client";
import { connect } from "../../support/connect.ts";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);

test("a book is on its reader's shelf alone, and once finished it stays so", async () => {
  const mia = await join({ database, server }, "mia");
  const milo = await join({ database, server }, "milo");
  await using owner = await connect(database.connections.ownerUrl);
  const put =
    "insert into bookshelf.books (user_id, title) select id, 'Emma' from identity.users where username = 'mia' returning id";
  const id: string = (await owner.query(put)).rows[0].id;
  const change = (finishedAt: string) => ({ input: { id, patch: { finishedAt } } });

  expect(await codeOf(milo.request(UpdateBookshelfBookDocument, change("2026-03-01T00:00:00Z")))).toBe("NOT_FOUND");
  await mia.request(UpdateBookshelfBookDocument, change("2026-03-01T00:00:00Z"));

  expect(await codeOf(mia.request(UpdateBookshelfBookDocument, change("2026-04-01T00:00:00Z")))).toBe(
    "ALREADY_FINISHED",
  );
  expect((await mia.request(MyBookshelfBooksDocument, { first: 5 })).currentUser?.bookshelfBooks.totalCount).toBe(1);
  expect((await milo.request(MyBookshelfBooksDocument, { first: 5 })).currentUser?.bookshelfBooks.totalCount).toBe(0);
});
