import { type PgCodec, PgCondition } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import type { GroupJoin, GroupKey, GroupOrder, GroupTarget, OrderedGroups } from "../groups/group-list.ts";
import { placeholderFor } from "../row-permissions/placeholders.ts";
import type { Table } from "./field-mapping.ts";
import { Unsupported } from "./unsupported.ts";

export type Order = { expression: SQL; codec: PgCodec; direction: "ASC" | "DESC"; isNullable: boolean };

type OrderSpec = { direction: "ASC" | "DESC"; nulls?: string | null } & (
  | { attribute: string; callback?: unknown; fragment?: undefined }
  | { fragment: SQL; codec: PgCodec; nullable?: boolean }
);

/**
 * A table under an alias with what arguments say of it. It is what PostGraphile's plugins take for a query: what they do
 * to it when an operation runs, they do here when a statement is made, so that filters and orders stay theirs.
 */
export class FilteredTable implements GroupTarget, OrderedGroups {
  readonly alias: SQL;
  readonly mode: "normal" | "aggregate";
  readonly conditions: SQL[] = [];
  readonly havingConditions: SQL[] = [];
  readonly orders: Order[] = [];
  readonly groups: GroupKey[] = [];
  readonly groupOrders: GroupOrder[] = [];
  readonly joins: GroupJoin[] = [];
  readonly table: Table;
  isOrderUnique = false;

  constructor(table: Table, mode: "normal" | "aggregate" = "normal", alias?: SQL) {
    this.table = table;
    this.mode = mode;
    this.alias = alias ?? sql.identifier(Symbol(table.name));
    if (table.presence) this.where(sql`${this.column(table.presence)} is not null`);
  }

  column(attribute: string): SQL {
    const told = placeholderFor(attribute, { isHidden: this.table.presence !== undefined, alias: this.alias });
    return told ?? sql`${this.alias}.${sql.identifier(attribute)}`;
  }

  where(condition: Condition): void {
    this.conditions.push(this.#toSQL(condition));
  }

  having(condition: Condition): void {
    this.havingConditions.push(this.#toSQL(condition));
  }

  #toSQL(condition: Condition): SQL {
    if (sql.isSQL(condition)) return condition;
    if (typeof condition === "object" && condition.type === "attribute")
      return condition.callback(this.column(condition.attribute));
    throw new Unsupported("argument", "a condition");
  }

  whereBuilder(): PgCondition {
    return new PgCondition(this as never);
  }

  havingBuilder(): PgCondition {
    return new PgCondition(this as never, true);
  }

  orderBy(spec: OrderSpec): void {
    if (this.mode === "aggregate") return;
    if (spec.nulls != null) throw new Unsupported("order", "an order of nulls");
    if (spec.fragment !== undefined) {
      const { fragment: expression, codec, direction, nullable: isNullable = false } = spec;
      this.orders.push({ expression, codec, direction, isNullable });
      return;
    }
    if (spec.callback) throw new Unsupported("order", "an order by a callback");
    const { codec, notNull } = this.table.codec.attributes[spec.attribute] as { codec: PgCodec; notNull?: boolean };
    const isNullable = !notNull && !codec.notNull;
    this.orders.push({ expression: this.column(spec.attribute), codec, direction: spec.direction, isNullable });
  }

  setOrderIsUnique(): void {
    this.isOrderUnique = true;
  }

  groupBy(key: GroupKey): void {
    this.groups.push(key);
  }

  /** Of rows that groups have keys of; each once. */
  join(join: GroupJoin): void {
    if (!this.joins.some(({ alias }) => alias === join.alias)) this.joins.push(join);
  }

  orderGroups(order: GroupOrder): void {
    this.groupOrders.push(order);
  }

  /** The same rows under conditions of their own. */
  sameRows(): FilteredTable {
    return new FilteredTable(this.table, this.mode, this.alias);
  }

  /** As @dataplan/pg does: equals are told apart by the first unique key. */
  makeOrderUnique(): void {
    const [unique] = this.table.uniques;
    if (this.isOrderUnique || !unique) return;
    const direction = this.orders[0]?.direction ?? "ASC";
    for (const attribute of unique.attributes) {
      const { codec } = this.table.codec.attributes[attribute] as { codec: PgCodec };
      this.orders.push({ expression: this.column(attribute), codec, direction, isNullable: false });
    }
    this.isOrderUnique = true;
  }

  /** `from … where …`. */
  get source(): SQL {
    const joins = this.joins.map(
      ({ from, alias, conditions }) => sql` left join ${from} as ${alias}${clause(sql` on `, conditions)}`,
    );
    return sql` from ${this.table.from} as ${this.alias}${sql.join(joins, "")}${clause(sql` where `, this.conditions)}`;
  }

  get orderClause(): SQL {
    if (this.orders.length === 0) return sql.blank;
    const orders = this.orders.map(
      ({ expression, direction }) => sql`${expression}${direction === "ASC" ? sql` asc` : sql` desc`}`,
    );
    return sql` order by ${sql.join(orders, ", ")}`;
  }

  get groupClause(): SQL {
    if (this.groups.length === 0) return sql.blank;
    const groups = sql.join(
      this.groups.map(({ fragment }) => fragment),
      ", ",
    );
    return sql` group by ${groups}${clause(sql` having `, this.havingConditions)}`;
  }
}

type Condition = SQL | { type: "attribute"; attribute: string; callback: (expression: SQL) => SQL };

function clause(word: SQL, conditions: readonly SQL[]): SQL {
  if (conditions.length === 0) return sql.blank;
  return sql`${word}${sql.join(
    conditions.map((condition) => sql`(${condition})`),
    " and ",
  )}`;
}
