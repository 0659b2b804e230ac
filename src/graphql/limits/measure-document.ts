import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { add } from "./saturating.ts";

/** What a document has when all its fragments are unfolded, over all its operations. */
export type DocumentMeasures = {
  /** Fields within fields, at the deepest place. */
  depth: number;
  /** Lists and objects within each other, at the deepest argument or default. */
  inputDepth: number;
  aliases: number;
  directives: number;
  fields: number;
};

const nothing: DocumentMeasures = { depth: 0, inputDepth: 0, aliases: 0, directives: 0, fields: 0 };

/**
 * Measures a document that has been parsed and nothing more: it may not fit the schema, and its fragments may go in
 * circles, which validation refuses later. Takes time linear in the document's length, however often fragments double,
 * because each is measured once.
 */
export function measureDocument({ definitions }: DocumentNode): DocumentMeasures {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, DocumentMeasures>();

  function measureFragment(name: string): DocumentMeasures {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing); // while it is under way: a circle ends here
    const fragment = fragments.get(name);
    const measures = fragment ? withDirectives(measure(fragment.selectionSet), fragment) : nothing;
    measured.set(name, measures);
    return measures;
  }

  function measure({ selections }: SelectionSetNode): DocumentMeasures {
    let total = nothing;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        total = sum(total, withDirectives(measureFragment(selection.name.value), selection));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        total = sum(total, withDirectives(measure(selection.selectionSet), selection));
      } else {
        const inner = selection.selectionSet ? measure(selection.selectionSet) : nothing;
        const field = {
          depth: inner.depth + 1,
          inputDepth: Math.max(inner.inputDepth, depthOfArguments(selection)),
          aliases: add(inner.aliases, selection.alias ? 1 : 0),
          directives: inner.directives,
          fields: add(inner.fields, 1),
        };
        total = sum(total, withDirectives(field, selection));
      }
    }
    return total;
  }

  let total = nothing;
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    total = sum(total, withDirectives(measure(definition.selectionSet), definition));
    for (const variable of definition.variableDefinitions ?? []) {
      const inputDepth = Math.max(total.inputDepth, variable.defaultValue ? depthOf(variable.defaultValue) : 0);
      total = withDirectives({ ...total, inputDepth }, variable);
    }
  }
  // A fragment that nobody uses is invalid, but validation looks at all of it first.
  for (const name of fragments.keys()) {
    if (!measured.has(name)) total = sum(total, measureFragment(name));
  }
  return total;
}

function sum(a: DocumentMeasures, b: DocumentMeasures): DocumentMeasures {
  return {
    depth: Math.max(a.depth, b.depth),
    inputDepth: Math.max(a.inputDepth, b.inputDepth),
    aliases: add(a.aliases, b.aliases),
    directives: add(a.directives, b.directives),
    fields: add(a.fields, b.fields),
  };
}

function depthOfArguments({ arguments: given = [] }: FieldNode): number {
  return given.reduce((deepest, { value }) => Math.max(deepest, depthOf(value)), 0);
}

function depthOf(value: ValueNode): number {
  const inner =
    value.kind === Kind.LIST ? value.values : value.kind === Kind.OBJECT ? value.fields.map((it) => it.value) : [];
  return inner.reduce((deepest, item) => Math.max(deepest, 1 + depthOf(item)), 0);
}

function withDirectives(measures: DocumentMeasures, node: { directives?: readonly unknown[] }): DocumentMeasures {
  const count = node.directives?.length ?? 0;
  return count === 0 ? measures : { ...measures, directives: add(measures.directives, count) };
}
