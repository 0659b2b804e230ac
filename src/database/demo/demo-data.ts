import { connect } from "../server-check.ts";
import { type DemoSignIn, insertAccounts } from "./accounts.ts";
import type { DemoProduct } from "./demo-product.ts";
import { platform, platformSignIns } from "./platform-accounts.ts";
import { bringNear, insertRows } from "./rows.ts";

/** Who has rows for development. */
export type DemoSource = {
  /** Always the same ones but for their dates. */
  makeDemoData?: () => Promise<DemoProduct>;
  /** The demo accounts that it adds to those of the platform, as people are told of them. */
  demoSignIns?: readonly DemoSignIn[];
};

/** What a new database offers to sign in with. Anybody may read these passwords here: no production gets them. */
export function demoSignInsOf(products: readonly DemoSource[]): readonly DemoSignIn[] {
  return [...products.flatMap(({ demoSignIns = [] }) => demoSignIns), ...platformSignIns];
}

/** Whether nobody has an account yet. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  await using client = await connect(ownerUrl);
  const { rows } = await client.query<{ empty: boolean }>("select not exists (select from identity.users) as empty");
  return rows[0]?.empty === true;
}

/**
 * Adds the demo rows of the platform and some products that are missing, all or none, and leaves those that are there as
 * they are, edited or not. A demo account or row whose name somebody else has taken is left out, and with it all that
 * belongs to it.
 * @returns how many rows each table gained
 */
export async function seedDemoData(
  ownerUrl: string,
  { now = new Date(), products }: { now?: Date; products: readonly DemoSource[] },
): Promise<Record<string, number>> {
  const made = [platform];
  for (const { makeDemoData } of products) if (makeDemoData) made.push(await makeDemoData());
  const tables = made.flatMap((product) => bringNear(product, now));
  await using client = await connect(ownerUrl); // closing it undoes what was not committed

  await client.query("begin");
  await client.query("select pg_advisory_xact_lock(hashtext('quintet demo data'))");
  const created = await insertAccounts(
    client,
    made.flatMap((product) => product.accounts),
  );
  for (const table of tables) created[table.name] = await insertRows(client, table);
  await client.query("commit");
  return created;
}
