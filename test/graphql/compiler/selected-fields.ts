import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isLeafType } from "graphql";
import type { Random } from "../../support/random.ts";

type Field = GraphQLField<unknown, unknown>;

/** How far down a query goes: a root's rows are 1. */
const deepest = 4;

/** One field of the root, at times several; lists more often than there are of them. */
export function chooseRoots(schema: GraphQLSchema, random: Random): Field[] {
  const all = Object.values(schema.getQueryType()?.getFields() ?? {});
  const lists = all.filter(({ type }) => isConnection(getNamedType(type).name));
  const count = random.chance(0.85) ? 1 : 2 + random.below(2);
  return Array.from({ length: count }, () => {
    if (random.chance(0.03)) return random.pick(all.filter(({ name }) => name === "node"));
    return random.pick(random.chance(0.55) ? lists : all);
  });
}

/** Some fields of a type, in any order; what is left out is decided by what the type is for. */
export function chooseFields(type: GraphQLObjectType, random: Random, depth: number): Field[] {
  const fields = Object.values(type.getFields());
  if (isConnection(type.name)) return chooseByChance(fields, random, connectionChances);
  if (type.name.endsWith("Edge")) return chooseByChance(fields, random, { cursor: 0.8, node: 0.85 });
  if (type.name.endsWith("Aggregates")) return chooseAggregates(fields, random);

  const leaves = fields.filter(({ type: of }) => isLeafType(getNamedType(of)));
  const relations = depth < deepest ? fields.filter((field) => !leaves.includes(field)) : [];
  const most = depth === 1 ? leaves.length : Math.min(leaves.length, 6);
  const chosen = random.some(leaves, random.below(most + 1));
  const count = depth === 1 ? random.below(3) : Number(random.chance(0.4));
  const all = [...chosen, ...random.some(relations, count)];
  return all.length > 0 ? random.some(all, all.length) : random.some(leaves, 1);
}

const connectionChances = {
  nodes: 0.6,
  edges: 0.4,
  totalCount: 0.35,
  pageInfo: 0.3,
  aggregates: 0.12,
  groupedAggregates: 0.12,
};

function chooseByChance(fields: Field[], random: Random, chances: Readonly<Record<string, number>>): Field[] {
  const chosen = fields.filter(({ name }) => random.chance(chances[name] ?? 0));
  const first = fields.filter(({ name }) => name === Object.keys(chances)[0]);
  return chosen.length > 0 ? random.some(chosen, chosen.length) : first;
}

/** `keys` and `key` are of groups alone, but may be asked for anywhere. */
function chooseAggregates(fields: Field[], random: Random): Field[] {
  return random.some(fields, 1 + random.below(3));
}

function isConnection(type: string): boolean {
  return type.endsWith("Connection");
}
