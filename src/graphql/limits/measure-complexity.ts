import { type GraphQLSchema, getNamedType, isAbstractType, isCompositeType } from "graphql";
import { add, multiply } from "./saturating.ts";
import { type OperationInSchema, type SelectedField, sumSelections } from "./sum-selections.ts";

/**
 * What planning takes, in units of 0.05 to 0.09 ms, measured on two cores. A field with arguments reads a table of its
 * own or calls a function; of an interface's field each possible type is planned as if it were the only one.
 */
const weights = { value: 1, object: 3, objectWithArguments: 8, possibleType: 3 } as const;

/**
 * What a selection takes. A fragment on an interface does not know whether it is spread on one type or on the interface,
 * so that its own fields are told as a line: `once + perType * possible types`.
 */
type Complexity = { once: number; perType: number };

/**
 * Measures what planning a valid operation takes, fragments unfolded. It depends on the document alone: planning happens
 * once for all values of the variables. Introspection is not planned.
 */
export function measureComplexity(operation: OperationInSchema): number {
  const { schema } = operation;
  const { once, perType } = sumSelections<Complexity>(operation, {
    nothing: { once: 0, perType: 0 },
    add: (a, b) => ({ once: add(a.once, b.once), perType: add(a.perType, b.perType) }),
    ofField(selected, inner) {
      const types = possibleTypesOf(schema, selected);
      const complexity = add(add(weightOf(selected, types), inner.once), multiply(inner.perType, types));
      return isAbstractType(selected.parent) ? { once: 0, perType: complexity } : { once: complexity, perType: 0 };
    },
  });
  return add(once, perType);
}

function weightOf({ field, parent }: SelectedField, types: number): number {
  const type = getNamedType(field.type);
  if (type.name.startsWith("__") || parent.name.startsWith("__")) return 0;
  if (!isCompositeType(type)) return weights.value;
  const object = field.args.length > 0 ? weights.objectWithArguments : weights.object;
  return isAbstractType(type) ? object + weights.possibleType * types : object;
}

function possibleTypesOf(schema: GraphQLSchema, { field }: SelectedField): number {
  const type = getNamedType(field.type);
  return isAbstractType(type) ? schema.getPossibleTypes(type).length : 1;
}
