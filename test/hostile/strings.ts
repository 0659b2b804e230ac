import { createRandom, type Random } from "../support/random.ts";

/**
 * Strings that have broken programs: SQL, control characters, halves of characters, paths, formats, lengths. The same
 * seed makes the same strings.
 */
export function* hostileStrings(seed: number): Generator<string> {
  yield* fragments;
  const chance = createRandom(seed);
  const { fraction: random, pick } = chance;
  const changes: ((text: string) => string)[] = [
    (text) => text + pick(fragments),
    (text) => pick(fragments) + text,
    (text) => text.slice(0, Math.floor(random() * text.length)) + pick(fragments) + text.slice(-1),
    (text) => text.repeat(1 + Math.floor(random() * 20)),
    (text) => [...text].reverse().join(""),
    (text) => text + String.fromCharCode(Math.floor(random() * 0x10000)),
    (text) => text + noise(chance, 6_000),
    (text) => text + astralNoise(chance, 1_900),
    (text) => `'${text}'`,
    (text) => `"${text}"`,
    (text) => `$$${text}$$`,
    (text) => encodeURIComponent(text.toWellFormed()),
    (text) => Buffer.from(text).toString("base64"),
  ];
  for (;;) {
    let text = pick(fragments);
    for (let round = 0; round < 1 + random() * 3 && text.length < 20_000; round++) text = pick(changes)(text);
    yield random() < 0.002 ? text.repeat(Math.ceil(1_000_000 / Math.max(text.length, 1))).slice(0, 1_000_000) : text;
  }
}

/** Letters that do not compress, as repetitions do: PostgreSQL stores them in full, in indexes too. */
export function noise({ pick }: Random, length: number): string {
  return Array.from({ length }, () => pick(letters)).join("");
}

/** Characters of four bytes each: as many as a limit in characters lets through. */
export function astralNoise({ below }: Random, length: number): string {
  return Array.from({ length }, () => String.fromCodePoint(0x20000 + below(0xa000))).join("");
}

/** Words that are all different, as a text search stores them. */
export function noiseOfWords(random: Random, length: number): string {
  return noise(random, length).replace(/(.{7})./g, "$1 ");
}

const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];

const fragments: readonly string[] = [
  // SQL
  "'",
  '"',
  "''",
  "';--",
  "' or '1'='1",
  "' or 1=1 --",
  "'; drop table identity.users; --",
  "1; select pg_sleep(10)",
  "') union select password_hash from identity_private.passwords --",
  "$1",
  "$$",
  "$tag$",
  "E'\\x00'",
  "::uuid",
  "admin'--",
  "/*",
  "*/",
  "; set role quintet_owner; --",
  "select set_config('role', 'postgres', false)",
  "\\",
  "\\\\",
  "%",
  "_",
  "%\\",
  "{",
  "}",
  "{,}",
  "{{{{{{{{",
  "[",
  "(",
  "(((((((((((((((((((((((((((((((((",
  "a & ! | b",
  "<->",
  "!!",
  "(a+)+$",
  "[[:alpha:]",
  "*",
  "$.**.x ? (@ > 1)",
  // Characters
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\u0001\u0002\u001f\u007f",
  "\u0080\u009f",
  "\r\n",
  "\r\nSet-Cookie: stolen=1",
  "\n\n<script>alert(1)</script>",
  "\t",
  "\u200b\u200e\u202e\u2066",
  "\ufeff",
  "\ufffe\uffff",
  "\ud800",
  "\udc00",
  "\udfff\ud800",
  "a\ud83d",
  "😀",
  "👩‍👩‍👧‍👦",
  "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
  "ß İ ı ﬁ ŉ",
  "İ".repeat(100),
  "田中さん",
  "مرحبا",
  "\u0130\u0307",
  // Names that mean something to a program
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "__typename",
  "undefined",
  "null",
  "NULL",
  "true",
  "NaN",
  "Infinity",
  "-infinity",
  "today",
  "now",
  "allballs",
  "epoch",
  "nil",
  // Paths, formats, templates, markup
  "../../../../../../etc/passwd",
  "..\\..\\windows\\win.ini",
  "/dev/zero",
  "file:///etc/passwd",
  "https://169.254.169.254/latest/meta-data",
  "%s%s%s%n%x",
  "%00",
  "%c0%ae%c0%ae/",
  "{{7*7}}",
  "$" + "{7*7}",
  "<%= 7 %>",
  "$(sleep 10)",
  "`sleep 10`",
  "| sleep 10",
  "<!DOCTYPE x [<!ENTITY a 'a'>]><x>&a;</x>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "=cmd|' /C calc'!A0",
  // Numbers and times
  "0",
  "-0",
  "-1",
  "1e999",
  "1e-999",
  "2147483648",
  "-2147483649",
  "9223372036854775808",
  "99999999999999999999999999999999999999999",
  "0x10",
  "1_000",
  "٣",
  "0000-00-00",
  "2026-02-30",
  "294277-01-01T00:00:00Z",
  "4714-11-24 BC",
  "2026-01-01T25:61:61Z",
  "00000000-0000-0000-0000-000000000000",
  "{11111111-1111-4111-8111-111111111111}",
  "11111111-1111-4111-8111-11111111111g",
  // GraphQL and JSON
  '{"a":',
  '{"__proto__":{"role":"admin"}}',
  "[".repeat(2_000),
  `${'{"a":'.repeat(500)}1${"}".repeat(500)}`,
  "W10=",
  "WyJVc2VyIiwieCJd",
  "WyJMZWFybmluZ0NvdXJzZSIseyJhIjoxfV0=",
  "query { __schema { types { name } } }",
  "a".repeat(3_000),
  "a ".repeat(10_000),
  "9".repeat(200_000),
];
