import { connect } from "../../support/connect.ts";
import { seedDemoData } from "../../support/demo-data.ts";
import type { Random } from "../../support/random.ts";
import { coachingRows } from "./coaching.ts";
import { fillTables } from "./fill.ts";
import { identityRows, strangers } from "./identity.ts";
import { learningRows } from "./learning.ts";
import { marketingRows } from "./marketing.ts";
import { ralphAdvancedRows } from "./ralph-advanced.ts";
import { ralphWebRows } from "./ralph-web.ts";

/**
 * Fills a database with the demo data, and with odd rows of all six schemas: they belong to the given people and to
 * strangers, so that every rule has rows on both of its sides.
 */
export async function addOddRows(ownerUrl: string, people: readonly string[], random: Random): Promise<void> {
  await seedDemoData(ownerUrl);
  await using owner = await connect(ownerUrl);
  const { rows } = await owner.query<{ id: string }>("select id from marketing.skills order by name");
  const others = strangers({ random });
  const maker = { random, owners: [...people, ...others.map(({ id }) => id)] };
  await owner.query("begin");
  await fillTables(owner, [
    ["identity.users", others],
    ...identityRows(maker),
    ...ralphWebRows(maker),
    ...coachingRows(maker),
    ...ralphAdvancedRows(maker),
    ...marketingRows(
      maker,
      rows.slice(0, 8).map(({ id }) => id),
    ),
    ...learningRows(maker),
  ]);
  await owner.query("commit");
}
