import { constant } from "postgraphile/grafast";
import { extendSchema, gql } from "postgraphile/utils";
import { accountId } from "../../src/database/demo/accounts.ts";
import { member } from "../../src/database/demo/platform-accounts.ts";
import { type DemoProduct, demoId } from "../../src/database/demo/rows.ts";
import type { Product } from "../../src/products/product.ts";

/** The books that people read: two demo rows, and a field that SQL does not make. */
export const product: Product = {
  makeDemoData,
  makePlugins: () => [MottoPlugin],
};

const MottoPlugin = extendSchema({
  typeDefs: gql`
    extend type Query {
      """What the shelf says."""
      bookshelfMotto: String!
    }
  `,
  objects: { Query: { plans: { bookshelfMotto: () => constant("Read on.") } } },
});

async function makeDemoData(): Promise<DemoProduct> {
  const rows = ["The Dispossessed", "Middlemarch"].map((title) => ({
    id: demoId("bookshelf.books", title),
    user_id: accountId(member),
    title,
    created_at: "2026-02-02T09:00:00Z",
  }));
  return { accounts: [], tables: [{ name: "bookshelf.books", references: { user_id: "identity.users" }, rows }] };
}
