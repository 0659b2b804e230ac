import {
  __Type,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fieldOf, type OperationInSchema } from "../limits/sum-selections.ts";

/**
 * Whether a valid operation asks of nothing but the schema. Ends at the first field that is of something else, which is nearly
 * always the first.
 */
export function asksOfSchemaAlone(operation: OperationDefinitionNode, { definitions }: DocumentNode): boolean {
  const isOfSchema = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith("__");
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentNamed(selection.name.value);
    return fragment?.selectionSet.selections.every(isOfSchema) ?? false;
  };
  const fragmentNamed = (name: string) =>
    definitions.find(
      (it): it is FragmentDefinitionNode => it.kind === Kind.FRAGMENT_DEFINITION && it.name.value === name,
    );
  return operation.operation === OperationTypeNode.QUERY && operation.selectionSet.selections.every(isOfSchema);
}

type Variables = Readonly<Record<string, unknown>>;
type Write = (source: unknown) => string;

/**
 * Writes as JSON what an operation asks of the schema, as graphql-js would answer it, in a fifth of its time: what a selection
 * comes to is found out once and not for each of the tens of thousands of objects that it is made on. Introspection holds
 * the event loop for so long (docs/decisions/0047-one-piece-of-work-a-turn.md).
 */
export function writeIntrospection({ schema, operation, fragments }: OperationInSchema, variables: Variables): string {
  const info = { schema } as GraphQLResolveInfo;

  function writerOfObject(selectionSets: readonly SelectionSetNode[], type: GraphQLObjectType): Write {
    const selected = new Map<string, FieldNode[]>();
    for (const { selections } of selectionSets) collect(selections, selected);
    const members = [...selected].map(([name, nodes], i) => ({
      key: `${i > 0 ? "," : ""}${JSON.stringify(name)}:`,
      write: writerOfField(nodes, type),
    }));
    const write: Write = (source) => {
      let text = "{";
      for (const { key, write } of members) text += key + write(source);
      return `${text}}`;
    };
    return type === __Type ? remembering(write) : write;
  }

  /** All types of introspection are objects, so that each fragment of a valid document applies. */
  function collect(selections: readonly SelectionNode[], selected: Map<string, FieldNode[]>): void {
    for (const selection of selections) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const known = selected.get(name);
        if (known) known.push(selection);
        else selected.set(name, [selection]);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        collect(fragment?.selectionSet.selections ?? [], selected);
      }
    }
  }

  function isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    return skip?.if !== true && getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
  }

  function writerOfField(nodes: readonly FieldNode[], parent: GraphQLObjectType): Write {
    const [node] = nodes as readonly [FieldNode];
    const field = fieldOf(schema, parent, node.name.value);
    if (!field?.resolve) {
      const typename = JSON.stringify(parent.name); // `__typename`, the only field without a resolver
      return () => typename;
    }
    const given = getArgumentValues(field, node, variables);
    const resolve = (source: unknown) => field.resolve?.(source, given, undefined, info);
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return (source) => value(resolve(source));
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const write = writerOfObject(selectionSets, type);
    return (source) => {
      const value = resolve(source);
      if (value == null) return "null";
      return Array.isArray(value) ? writeList(value, write) : write(value);
    };
  }

  /** Names, descriptions, kinds and the like: what is resolved is what is written. */
  const value = remembering((resolved) => JSON.stringify(resolved ?? null));
  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  return writerOfObject([operation.selectionSet], root)(undefined);
}

/** A type is named by hundreds of fields, and a name or a description is written by them all. */
function remembering(write: Write): Write {
  const written = new Map<unknown, string>();
  return (source) => {
    const known = written.get(source);
    if (known !== undefined) return known;
    const text = write(source);
    written.set(source, text);
    return text;
  };
}

function writeList(values: readonly unknown[], write: Write): string {
  let text = "[";
  for (let i = 0; i < values.length; i++) text += (i > 0 ? "," : "") + write(values[i]);
  return `${text}]`;
}
