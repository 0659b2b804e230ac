/** An exact decimal: `digits` divided by ten to the power of `scale`. Floats would hide what an oracle must see. */
export type Decimal = { digits: bigint; scale: number };

export function parseDecimal(text: string): Decimal {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`not a decimal: ${text}`);
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

export function printDecimal({ digits, scale }: Decimal): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const fraction = scale > 0 ? `.${text.slice(-scale)}` : "";
  return `${digits < 0n ? "-" : ""}${text.slice(0, text.length - scale)}${fraction}`;
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = a.digits * 10n ** BigInt(b.scale) - b.digits * 10n ** BigInt(a.scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** With as many places as the summand that has most, as PostgreSQL adds. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: rescale(a, scale) + rescale(b, scale), scale };
}

export function rescale({ digits, scale }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}

/** The same text for equal values, whatever their places. */
export function normalize(value: Decimal): string {
  const text = printDecimal(value);
  return value.scale > 0 ? text.replace(/\.?0+$/, "") : text;
}

/**
 * Whether a printed quotient is numerator / denominator as PostgreSQL divides: at least 16 significant digits, and no
 * more than half a unit of the last one away from the exact value.
 */
export function isQuotient(printed: string, numerator: Decimal, denominator: bigint): boolean {
  const { digits, scale } = parseDecimal(printed);
  const significant = String(digits).replace("-", "").length;
  if (digits !== 0n && significant < 16) return false;
  // |digits / 10^scale - n / d| ≤ 1 / (2 · 10^scale), without fractions.
  const exact = numerator.digits * 10n ** BigInt(scale);
  const parts = denominator * 10n ** BigInt(numerator.scale);
  return 2n * abs(digits * parts - exact) <= parts;
}

/**
 * Whether a printed square root is that of numerator / denominator. PostgreSQL computes the quotient to 16 significant
 * digits and the root to as many places, so of a large one half of the digits remain. It rounds both, so two units of
 * the last digit are granted.
 */
export function isRootOfQuotient(printed: string, numerator: Decimal, denominator: bigint): boolean {
  const { digits, scale } = parseDecimal(printed);
  if (numerator.digits === 0n) return digits === 0n;
  if (String(digits).length < 8) return false;
  const square = (value: bigint) => value * value * denominator * 10n ** BigInt(numerator.scale);
  const exact = numerator.digits * 10n ** BigInt(2 * scale);
  const lower = digits > 2n ? digits - 2n : 0n;
  return square(lower) <= exact && exact <= square(digits + 2n);
}

const abs = (value: bigint) => (value < 0n ? -value : value);
