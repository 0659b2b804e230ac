import { connect } from "../server-check.ts";
import { insertAccounts } from "./accounts.ts";
import { coaching } from "./coaching.ts";
import { learning, people } from "./learning.ts";
import { marketing } from "./marketing.ts";
import { admin, agent, analyst, member, platformAccounts } from "./platform-accounts.ts";
import { ralphAdvanced } from "./ralph-advanced.ts";
import { ralphWeb } from "./ralph-web.ts";
import { bringNear, type DemoProduct, insertRows } from "./rows.ts";

export type DemoSignIn = { login: string; password: string; role: string };

/** What a new database offers to sign in with. Anybody may read these passwords here: no production gets them. */
export const demoSignIns: readonly DemoSignIn[] = [
  { role: "student", login: people.anna.email, password: people.anna.password },
  { role: "educator", login: people.clara.email, password: people.clara.password },
  { role: "analyst", login: analyst.email, password: analyst.password },
  { role: "agent", login: agent.email, password: agent.password },
  { role: "member", login: member.email, password: member.password },
  { role: "admin", login: admin.username, password: admin.password },
];

/** Those whose accounts come with what is served: student and educator are people of `learning`. */
export function demoSignInsOf(schemas: readonly string[]): readonly DemoSignIn[] {
  if (!schemas.includes("identity")) return [];
  return schemas.includes("learning") ? demoSignIns : demoSignIns.filter(({ role }) => !/student|educator/.test(role));
}

/** By schema. Each makes its rows, always the same ones but for their dates, in the order of their references. */
const products: Readonly<Record<string, () => Promise<DemoProduct>>> = {
  identity: platformAccounts,
  ralph_web: ralphWeb,
  coaching,
  ralph_advanced: ralphAdvanced,
  marketing,
  learning,
};

/** Whether nobody has an account yet. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  await using client = await connect(ownerUrl);
  const { rows } = await client.query<{ empty: boolean }>("select not exists (select from identity.users) as empty");
  return rows[0]?.empty === true;
}

/**
 * Adds the demo rows of some schemas (of all five products and identity) that are missing, all or none, and leaves those that are there as they are, edited or not.
 * A demo account or course whose name somebody else has taken is left out, and with it all that belongs to it.
 * @returns how many rows each table gained
 */
export async function seedDemoData(
  ownerUrl: string,
  { now = new Date(), schemas = Object.keys(products) }: { now?: Date; schemas?: readonly string[] } = {},
): Promise<Record<string, number>> {
  const served = Object.entries(products).filter(([schema]) => schemas.includes(schema));
  const made = await Promise.all(served.map(([, product]) => product()));
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
