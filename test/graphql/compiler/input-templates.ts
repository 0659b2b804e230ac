import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Random } from "../../support/random.ts";
import { createLeafDraw, type LeafPlace } from "./leaves.ts";
import type { Pools } from "./pools.ts";
import type { Template } from "./template.ts";

export type Making = { schema: GraphQLSchema; pools: Pools; random: Random };

/** A value for an argument that is not of a page: of a key, a filter, a group, a function. */
export function argumentTemplate(
  making: Making,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
): Template {
  const row = rowOf(getNamedType(field.type).name);
  return inputTemplate(making, argument.type, { row, field: argument.name }, 0);
}

/** LearningCourse of LearningCourseConnection, and of LearningCourseAggregates. */
export function rowOf(type: string): string {
  return type.replace(/(Connection|Aggregates)$/, "");
}

export function inputTemplate(making: Making, type: GraphQLInputType, place: LeafPlace, depth: number): Template {
  const { random } = making;
  if (isNonNullType(type)) return { ...valueTemplate(making, type.ofType, place, depth), type };
  return random.chance(depth === 0 ? 0.05 : 0.01) ? { kind: "null", type } : valueTemplate(making, type, place, depth);
}

/** Not null. */
function valueTemplate(making: Making, type: GraphQLInputType, place: LeafPlace, depth: number): Template {
  const { pools } = making;
  if (isListType(type)) return listTemplate(making, type, place, depth);
  if (!isInputObjectType(type)) return { kind: "leaf", type, draw: createLeafDraw(pools, type, place) };

  const entries = chooseFields(making, type, depth).map((field): [string, Template] => [
    field.name,
    inputTemplate(making, field.type, placeIn(making, type, field, place), depth + 1),
  ]);
  return { kind: "object", type, fields: Object.fromEntries(entries) };
}

function listTemplate(
  making: Making,
  type: GraphQLInputType & { ofType: GraphQLInputType },
  place: LeafPlace,
  depth: number,
): Template {
  const { random } = making;
  const length = random.chance(0.06) ? 0 : 1 + random.below(3);
  const items = Array.from({ length }, () => inputTemplate(making, type.ofType, place, depth + 1));
  const [only] = items;
  // One value stands for a list of it.
  if (only && random.chance(0.05)) return { ...only, type };
  return { kind: "list", type, items };
}

/** One or two fields, seldom none; those that nest only as long as it is not too deep. */
function chooseFields({ random }: Making, type: GraphQLInputObjectType, depth: number): GraphQLInputField[] {
  const all = Object.values(type.getFields());
  const required = all.filter((field) => isNonNullType(field.type));
  if (random.chance(0.015)) return required;
  const offered = all.filter((field) => depth < 3 || !nests(field.type));
  const nesting = offered.filter(({ type: of }) => nests(of));
  const others = offered.filter(({ type: of }) => !nests(of));
  const source = nesting.length > 0 && (others.length === 0 || random.chance(0.35)) ? nesting : others;
  const chosen = random.some(source, random.chance(0.7) ? 1 : 2);
  return [...new Set([...required, ...chosen])];
}

/** Filters of filters: `and`, relations, conditions on aggregates. What holds leaves alone does not. */
function nests(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return (
    isInputObjectType(named) &&
    Object.values(named.getFields()).some((field) => isInputObjectType(getNamedType(field.type)))
  );
}

/** Leaves of LearningCourseFilter.code are compared with LearningCourse.code, and those of LearningCourseInput.code stored there. */
function placeIn(
  { schema }: Making,
  type: GraphQLInputObjectType,
  { name }: GraphQLInputField,
  place: LeafPlace,
): LeafPlace {
  const row = type.name.replace(/^(Update|Delete)(?=\w+Input$)/, "").replace(/(By\w+)?(Filter|Patch|Input)$/, "");
  if (row !== type.name && isObjectType(schema.getType(row))) return { row, field: name };
  return { ...place, operator: name };
}
