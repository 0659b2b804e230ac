import type pg from "pg";
import type { Random } from "../../support/random.ts";

export type NewRow = Readonly<Record<string, unknown>>;

/** Accounts that rows may belong to, and chance. */
export type Maker = { random: Random; owners: readonly string[] };

/** With its schema, and its rows; tables come in the order of their references. */
export type Filling = readonly (readonly [table: string, rows: readonly NewRow[]])[];

/**
 * Adds rows as they are. The tables' own triggers rest meanwhile: they would refuse states that take a story of several
 * steps to reach, and set times that the oracle wants to be odd. Constraints and foreign keys hold.
 */
export async function fillTables(owner: pg.ClientBase, filling: Filling): Promise<void> {
  for (const [table, rows] of filling) {
    const columns = Object.keys(rows[0] ?? {});
    await owner.query(`alter table ${table} disable trigger user`);
    await owner.query(
      `insert into ${table} (${columns}) overriding system value
       select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
    await owner.query(`alter table ${table} enable trigger user`);
  }
}

export function make<Made extends NewRow>(count: number, row: (index: number) => Made): Made[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

/** A uuid (version 4) by chance that can be repeated. */
export function newId({ random }: Pick<Maker, "random">): string {
  const hex = Array.from({ length: 32 }, () => random.below(16).toString(16)).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}

/** Each owner in turn, then anybody: so everybody has something. */
export function ownerOf({ random, owners }: Maker, index: number): string {
  return owners[index] ?? random.pick(owners);
}

/** Each in turn, again and again. */
export function inTurn<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}

/** Or nothing. */
export function maybe<T>({ random }: Maker, value: T, probability = 0.6): T | null {
  return random.chance(probability) ? value : null;
}

/** Texts on which comparing, folding case and matching patterns differ between careless and careful programs. */
const texts = [
  "a",
  "A",
  "Z",
  "zebra",
  "Straße",
  "STRASSE",
  "İstanbul",
  "istanbul",
  "ΣΟΦΟΣ",
  "σοφος",
  "σοφός",
  "é",
  "e\u0301",
  "50% off",
  "50_off",
  "back\\slash",
  'it\'s "quoted"',
  "two  spaces ",
  "line\nbreak",
  "鴨 🦆",
  "🦆",
  "\u{10FFFF}",
  "\uFFFD",
  "null",
  "$1; drop table",
  "x".repeat(60),
];

export const text = ({ random }: Maker) => random.pick(texts);

/** The same instants again and again, a microsecond apart, far away, and written in other zones. */
const times = [
  "2026-05-01T00:00:00Z",
  "2026-05-01T00:00:00.000001Z",
  "2026-04-30T23:59:59.999999Z",
  "2026-05-01T02:00:00+02:00",
  "2026-05-02T13:37:00.5Z",
  "2024-02-29T12:00:00Z",
  "1969-12-31T23:59:59.999999Z",
  "0001-01-01T00:00:00Z",
  "2999-12-31T23:59:59.123456Z",
];

export const time = ({ random }: Maker) => random.pick(times);

/** A time before all of those a check may compare it with, and one after. */
export const longAgo = "0001-01-01T00:00:00Z";
export const atLast = "3000-01-01T00:00:00Z";

export function json({ random }: Maker): unknown {
  return random.pick([
    {},
    { a: 1, b: [true, null, "鴨"] },
    { b: [true, null, "鴨"], a: 1.0 },
    { nested: { deep: { deeper: [] } } },
    { "": "empty name", '"': "quote" },
    { number: -0.5e-3, big: 9007199254740991 },
  ]);
}

/** Small ones that are often equal, and the ends. */
export function integer({ random }: Maker, { from = -2147483648 }: { from?: number } = {}): number {
  return random.pick([from, 0, 1, 1, 2, 2, 3, 7, 2147483647].filter((value) => value >= from));
}
