import { type GraphQLInputType, getNamedType, isEnumType } from "graphql";
import { searches } from "../../oracle/rules/functions.ts";
import type { Random } from "../../support/random.ts";
import type { Pools } from "./pools.ts";

/** What a leaf is compared with or looked up in: the field of a type of rows, or the argument or operator alone. */
export type LeafPlace = { row?: string | undefined; field: string; operator?: string };

/** Draws values of a scalar or enum: mostly those that rows have, now and then odd ones, or none of its type. */
export function createLeafDraw(pools: Pools, type: GraphQLInputType, place: LeafPlace): (random: Random) => unknown {
  const named = getNamedType(type);
  if (named.name === "Boolean") return (random) => random.chance(0.5);
  if (isEnumType(named)) {
    const names = named.getValues().map(({ name }) => name);
    return (random) => random.pick(names);
  }
  const odd = oddLeaves[named.name] ?? [""];
  const known = pools.valuesOf(place.row, place.field);
  const special = specialOf(place.field);
  return (random) => {
    if (special && random.chance(0.8)) return random.pick(special);
    if (named.name === "Int" && known.length === 0) return random.chance(0.95) ? random.below(7) : random.pick(odd);
    if (known.length === 0 || random.chance(0.04)) return random.pick(odd);
    const value = random.pick(known);
    return typeof value === "string" && textOperators.test(place.operator ?? "")
      ? pieceOf(value, place.operator ?? "", random)
      : value;
  };
}

/** Of arguments that are compared with no column. */
function specialOf(field: string): readonly unknown[] | undefined {
  if (field === "query") return [...searches, ""];
  if (field === "message") return ["Please write a COLD-EMAIL sequence, and a landing page!", "seo audit", "nothing"];
  if (field === "timeZone") return ["UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "+02", "nowhere", ""];
  if (field === "binWidth") return [1, 0.5, 10, 7, 0, -1, 1e-7, 1e300];
  if (field === "start") return [0, 1, 0.25, -3, 1e21];
  if (field === "since") return ["0001-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "2999-01-01T00:00:00Z"];
  return undefined;
}

const textOperators = /^(includes|startsWith|like|equalToInsensitive)/;

function pieceOf(text: string, operator: string, random: Random): string {
  const characters = [...text];
  const isFromStart = /^(startsWith|equalTo)/.test(operator);
  const start = isFromStart ? 0 : random.below(characters.length + 1);
  const end = operator.startsWith("equalTo") ? characters.length : start + random.below(5);
  const piece = characters.slice(start, end).join("");
  // Not a backslash at its end: whether that is an error is up to which rows PostgreSQL compares it with.
  if (operator.startsWith("like")) return random.pick([`%${piece}%`, `${piece}%`, `_${piece}%`, `%\\%%`, "%"]);
  return operator.endsWith("Insensitive") && random.chance(0.5) ? piece.toUpperCase() : piece;
}

const oddLeaves: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    "",
    " ",
    "a",
    "%",
    "_",
    "\\%_",
    "'; drop table x; --",
    'it\'s "quoted"',
    "$1",
    "null",
    "\u0001\u001f\u007f",
    "\u0000",
    "\ud800",
    "鴨 🦆",
    "e\u0301",
    "x".repeat(3_000),
  ],
  Int: [0, -1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, 100, 101],
  BigInt: ["0", "-1", "9223372036854775807", "9223372036854775808", "1e3", "nine", 7],
  BigFloat: ["0", "-0.5", "1e3", "NaN", "Infinity", "0.000000000000000000001", "9".repeat(60), "few", 1.5],
  UUID: [
    "00000000-0000-4000-8000-000000000000",
    "AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA",
    "{00000000-0000-4000-8000-000000000000}",
    "no uuid",
    "",
  ],
  Datetime: [
    "2026-05-01T00:00:00Z",
    "2026-05-01T00:00:00.000001Z",
    "2026-05-01T02:00:00+02:00",
    "infinity",
    "-infinity",
    "0044-03-15 12:00:00 BC",
    "2026-02-30T00:00:00Z",
    "yesterday",
    "no time",
    "",
  ],
  Float: [0, -0, 1.5, "NaN", "Infinity", "-Infinity", 5e-324, 1e300, "nan", ""],
  Date: [
    "2024-02-29",
    "infinity",
    "-infinity",
    "0044-03-15 BC",
    "5874897-12-31",
    "2026-02-30",
    "2024-02-29T00:00:00+05:00",
    "",
  ],
  Time: ["00:00", "24:00:00", "12:34:56.789012", "12:00:00+05:45", "25:00", ""],
  Base64EncodedBinary: ["", "AP8Q", "no base64!"],
  BitString: ["", "1010", "2"],
  InternetAddress: ["10.0.0.1", "10.0.0.1/8", "::1", "::ffff:1.2.3.4", "nowhere", ""],
  CidrAddress: ["10.0.0.0/8", "10.0.0.1/8", "::/0", ""],
  MacAddress: ["00:00:00:00:00:00", "FF-00-AA-BB-CC-DD", "ff", ""],
  MacAddress8: ["00:00:00:00:00:00:00:00", "ff:00:aa:bb:cc:dd", "ff", ""],
  Oid: [0, 4_294_967_295, 4_294_967_296, -1],
  RegClass: ["pg_class", "nothing", ""],
  RegType: ["integer", "timestamp with time zone", "nothing"],
  XML: ["<a/>", "text", "<a>"],
  LTree: ["", "Top.Science", "Top..x", "a b"],
  JSONPath: ["$", "$.a[*]", "strict $", "$$$", ""],
  KeyValueHash: [{}, { a: "1", b: null }, { a: 1 }],
  JSON: [{}, [], null, "text", 1, { a: [1, null] }, { "a b": { __proto__x: 1.5e300 } }, 12345.678901],
  Cursor: ["W10=", "bnVsbA==", "WyJuYXR1cmFsIiwxXQ==", "WyJ4IiwiMSJd", "WyJhYmMiLHsiYSI6MX1d", "", "no cursor"],
  ID: ["WyJVc2VyIixudWxsXQ==", "WyJVc2VyIl0=", "WyJMZWFybmluZ0NvdXJzZSIsIngiXQ==", "cXVlcnk=", "bnVsbA==", "", "x", 1],
};
