import { createHash } from "node:crypto";
import { type SQL, sql } from "postgraphile/pg-sql2";
import type { Order } from "./filtered-table.ts";
import { base64Json } from "./json.ts";

/** What a cursor begins with: it tells which order it is of, as @dataplan/pg's cursors do. */
export function orderDigest(orders: readonly Order[]): string {
  const texts = orders.map(({ expression }) => sql.compile(expression).text);
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 10);
}

/** The cursor of a row, from the values that it is ordered by. */
export function cursor(orders: readonly Order[], values: readonly SQL[]): SQL {
  const read = orders.map(({ codec }, index) => ({ codec, expression: values[index] as SQL }));
  return base64Json(orderDigest(orders), read);
}

/**
 * The rows after a cursor. What may be null is ordered by whether it is before it is ordered by its value (see
 * KeysetOrderPlugin), so that a comparison never has to decide about a null: it is false, and equality goes on.
 */
export function isAfter(orders: readonly Order[], values: readonly SQL[]): SQL {
  const typed = orders.map(({ codec }, index) => sql`${values[index] as SQL}::${codec.sqlType}`);
  const [first] = orders;
  const isOneTuple = orders.every(({ direction, isNullable }) => !isNullable && direction === first?.direction);
  if (isOneTuple) {
    const expressions = orders.map(({ expression }) => expression);
    return sql`(${sql.join(expressions, ", ")}) ${comparison(first)} (${sql.join(typed, ", ")})`;
  }
  return orders.reduceRight<SQL>((rest, order, index) => {
    const value = typed[index] as SQL;
    const equals = order.isNullable ? sql`is not distinct from` : sql`=`;
    const isBeyond = sql`${order.expression} ${comparison(order)} ${value}`;
    return index === orders.length - 1
      ? isBeyond
      : sql`(${isBeyond} or (${order.expression} ${equals} ${value} and ${rest}))`;
  }, sql.blank);
}

function comparison(order: Order | undefined): SQL {
  return order?.direction === "DESC" ? sql`<` : sql`>`;
}
