import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputType,
  getNamedType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Making } from "./input-templates.ts";
import type { Template } from "./template.ts";

export const pageArguments = ["first", "last", "offset", "before", "after", "orderBy"];

/** Values for a connection's page and order: mostly what belongs together, with cursors of that order. */
export function pageTemplates(
  making: Making,
  row: string,
  args: readonly GraphQLArgument[],
  depth: number,
): Record<string, Template> {
  const { random, pools } = making;
  const types = new Map(args.map(({ name, type }) => [name, type]));
  const templates: Record<string, Template> = {};
  const put = (name: string, template: (type: GraphQLInputType) => Template) => {
    const type = types.get(name);
    if (type) templates[name] = random.chance(0.03) ? { kind: "null", type } : template(type);
  };
  const size = (type: GraphQLInputType): Template => ({
    kind: "leaf",
    type,
    draw: (draw) =>
      draw.chance(0.015)
        ? draw.pick([-1, 0, 100, 101, 2_147_483_648, 1.5])
        : draw.chance(0.04)
          ? 0
          : 1 + draw.below(depth > 1 ? 5 : 12),
  });

  const known = pools.ordersOf(row);
  const isTurned = known.length > 0 && types.has("orderBy") && random.chance(0.3);
  if (isTurned) {
    const { orderBy, cursors } = random.pick(known);
    const cursor = (type: GraphQLInputType): Template => ({
      kind: "leaf",
      type,
      draw: (draw) => (draw.chance(0.04) ? draw.pick(["", "no cursor", "W10=", "WyJ4IiwiMSJd"]) : draw.pick(cursors)),
    });
    put("orderBy", (type) => fixedOrder(type, orderBy));
    for (const name of random.pick(turns)) put(name, cursor);
  } else if (random.chance(0.5)) {
    put("orderBy", (type) => anyOrder(making, type));
  }

  for (const name of random.pick(sizes)) put(name, size);
  return templates;
}

/** Most pages are turned forwards, as frontends do. */
const turns = [["after"], ["after"], ["after"], ["after"], ["after"], ["before"], ["after", "before"]];

const sizes = [
  ...Array.from({ length: 10 }, () => ["first"]),
  ...Array.from({ length: 4 }, () => []),
  ["first", "offset"],
  ["first", "offset"],
  ["offset"],
  ["last"],
  ["last"],
  ["first", "last"],
];

function anyOrder({ random }: Making, type: GraphQLInputType): Template {
  const { length } = random.pick([[], [1], [1], [1], [1], [1, 2], [1, 2], [1, 2, 3]]);
  const names = (getNamedType(type) as GraphQLEnumType).getValues().map(({ name }) => name);
  const item = itemType(type);
  const items = Array.from({ length }, () => ({ kind: "leaf" as const, type: item, draw: oneOf(names) }));
  const [only] = items;
  return only && length === 1 && random.chance(0.2) ? { ...only, type } : { kind: "list", type, items };
}

const oneOf =
  (names: readonly string[]): Extract<Template, { kind: "leaf" }>["draw"] =>
  (random) =>
    random.pick(names);

function fixedOrder(type: GraphQLInputType, orderBy: readonly string[]): Template {
  const item = itemType(type);
  return { kind: "list", type, items: orderBy.map((name) => ({ kind: "leaf", type: item, draw: () => name })) };
}

function itemType(type: GraphQLInputType): GraphQLInputType {
  const nullable = isNonNullType(type) ? type.ofType : type;
  return isListType(nullable) ? nullable.ofType : nullable;
}
