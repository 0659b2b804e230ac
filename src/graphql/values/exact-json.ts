/** A number whose digits JavaScript cannot hold: printed by `JSON.stringify` as it was written. */
export type ExactNumber = { readonly rawJSON: string };

/** What TypeScript's library does not declare yet of JSON.parse with source texts. */
type ExactJson = {
  parse(text: string, reviver: (key: string, value: unknown, context: { source?: string }) => unknown): unknown;
  rawJSON(text: string): ExactNumber;
  isRawJSON(value: unknown): value is ExactNumber;
};
const exact = JSON as unknown as ExactJson;

/**
 * Parses JSON without changing a number: what a double cannot hold stays an `ExactNumber`. Text in which no number is that
 * long, which is nearly all, is parsed by JavaScript alone.
 * @throws SyntaxError
 */
export function parseExactJson(text: string): unknown {
  return mayHoldLongNumber.test(text) ? exact.parse(text, keepNumber) : JSON.parse(text);
}

/** Numbers of sixteen characters and more, with an exponent of three digits, or a zero with a sign; behind what may come before a value. */
const mayHoldLongNumber = /(?:^|[:,[])\s*(?:-0|-?\d(?:[\d.]{15}|[\d.]*[eE][+-]?\d{3}))/;

/** For JSON.parse: keeps numbers that JavaScript would change. */
export function keepNumber(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === "number" && context?.source !== undefined ? exactNumber(context.source) : value;
}

/** The number of these digits: JavaScript's own if that says the same. */
export function exactNumber(source: string): number | ExactNumber {
  const value = Number(source);
  const isSame = Number.isFinite(value) && !Object.is(value, -0) && decimal(String(value)) === decimal(source);
  return isSame ? value : exact.rawJSON(source);
}

export function isExactNumber(value: unknown): value is ExactNumber {
  return exact.isRawJSON(value);
}

/** A JSON null that is a value of its own: no field that is never null may take it for a missing one. */
export const jsonNull = exact.rawJSON("null");

/** A number's digits and exponent in one way of writing them. */
function decimal(source: string): string {
  const [, sign, whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(source) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
  return `${sign}${significant}e${power}`;
}
