import {
  type GraphQLEnumType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
} from "graphql";
import { add } from "./saturating.ts";
import { orderTermOf, work, workOf } from "./work.ts";

/** What a value makes PostgreSQL do as an argument of this type. Its depth has been checked. */
export function workOfValue(value: unknown, type: GraphQLInputType | undefined): number {
  const expected = type && getNullableType(type);
  if (value == null || !expected) return 0;
  if (isListType(expected)) {
    const items = Array.isArray(value) ? value : [value];
    const named = getNamedType(expected);
    if (isEnumType(named)) return workOfOrders(items, named);
    if (isScalarType(named)) return Math.ceil(items.length / work.valuesForOne);
    return items.reduce<number>((total, item) => add(total, workOfValue(item, expected.ofType)), 0);
  }
  if (isEnumType(expected)) return workOfOrders([value], expected);
  if (!isInputObjectType(expected) || typeof value !== "object") return 0;
  const fields = expected.getFields();
  let total = 0;
  for (const [name, item] of Object.entries(value)) {
    const field = item == null || !Object.hasOwn(fields, name) ? undefined : fields[name];
    if (field) total = add(total, add(workOf(field), workOfValue(item, field.type)));
  }
  return total;
}

/** Of what is named twice, in either direction, only the first is ordered by. */
function workOfOrders(values: readonly unknown[], type: GraphQLEnumType): number {
  const terms = new Set<string>();
  let total = 0;
  let columns = 0;
  for (const value of values) {
    const known = type.getValue(String(value));
    if (!known) continue;
    total += workOf(known);
    const order = orderTermOf(known);
    if (!order || terms.has(order.term)) continue;
    terms.add(order.term);
    if (order.isRelated) total += work.relatedOrder;
    else total += columns++ === 0 ? work.order : work.furtherOrder;
  }
  return total;
}

/** What skipping so many rows takes. */
export function workOfOffset(offset: unknown): number {
  if (typeof offset !== "number" || !(offset > 0)) return 0;
  return Math.min(work.skippingAll, Math.ceil(offset / work.rowsSkippedForOne));
}
