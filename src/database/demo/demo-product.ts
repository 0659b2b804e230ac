import type { DemoAccount } from "./accounts.ts";
import type { DemoTable } from "./rows.ts";

/** What one product adds. Tables come in the order of their references. */
export type DemoProduct = {
  accounts: readonly DemoAccount[];
  tables: readonly DemoTable[];
  /** The day of 2026 after which nothing more happens in its rows, if they are to end when they are added. */
  endsOn?: string;
};
