import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLType,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** What a change of a type means for clients; undefined when it is none. */
export type TypeChange = { isBreaking: boolean; words: string };

/** Of what clients get: never less than they were promised. */
export function compareOutputs(was: GraphQLOutputType, is: GraphQLOutputType): TypeChange | undefined {
  if (String(was) === String(is)) return undefined;
  return { isBreaking: !isKept(was, is, "output"), words: inWords(was, is) };
}

/** Of what clients send: never more than was asked of them. */
export function compareInputs(was: GraphQLInputType, is: GraphQLInputType): TypeChange | undefined {
  if (String(was) === String(is)) return undefined;
  return { isBreaking: !isKept(is, was, "input"), words: inWords(was, is) };
}

/** Whether each value of `narrow` is one of `wide`. */
function isKept(wide: GraphQLType, narrow: GraphQLType, use: "input" | "output"): boolean {
  if (isNonNullType(narrow)) return isKept(isNonNullType(wide) ? wide.ofType : wide, narrow.ofType, use);
  if (isNonNullType(wide)) return false;
  if (isListType(wide) || isListType(narrow))
    return isListType(wide) && isListType(narrow) && isKept(wide.ofType, narrow.ofType, use);
  if (getNamedType(wide).name === getNamedType(narrow).name) return true;
  if (use === "input") return false;
  return isInterfaceType(wide) && (isObjectType(narrow) || isInterfaceType(narrow)) && isOf(narrow, wide.name);
}

function isOf(type: { getInterfaces(): readonly { name: string }[] }, name: string): boolean {
  return type.getInterfaces().some((each) => each.name === name);
}

function inWords(was: GraphQLType, is: GraphQLType): string {
  if (isNonNullType(was) && String(was.ofType) === String(is)) return `may be null now (${is}, was ${was})`;
  if (isNonNullType(is) && String(is.ofType) === String(was)) return `is never null now (${is}, was ${was})`;
  return `is of type ${is} now, was ${was}`;
}
