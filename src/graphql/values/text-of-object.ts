/** Keeps with an object how PostgreSQL writes it: cursors and node ids, which are JSON, hold that text. */
export function withText<Value extends object>(value: Value, text: string): Value {
  return Object.defineProperty(value, "toJSON", { value: () => text });
}
