/** Numbers that stay exact, or at the largest that is: doubling fragments reach 2^1000. */
const most = Number.MAX_SAFE_INTEGER;

export function add(a: number, b: number): number {
  return Math.min(a + b, most);
}

export function multiply(a: number, b: number): number {
  return Math.min(a * b, most);
}
