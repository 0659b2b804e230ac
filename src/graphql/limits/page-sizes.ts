import {
  type FieldNode,
  type GraphQLCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from "graphql";

type Options = {
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  /** The size of a page of which the operation does not say how large it is, and of a list that has no pages. */
  defaultPageSize: number;
  /** Those whose size is no page's. */
  streamed?: readonly FieldNode[] | undefined;
};

/** Reads how large an operation's pages are, and remembers which variables decided. */
export class PageSizes {
  readonly #options: Options;
  readonly #defaults: ReadonlyMap<string, ValueNode | undefined>;
  readonly #variables = new Set<string>();
  #largest = 0;

  constructor(options: Options) {
    this.#options = options;
    const definitions = options.operation.variableDefinitions ?? [];
    this.#defaults = new Map(definitions.map((it) => [it.variable.name.value, it.defaultValue]));
  }

  /** The largest page asked for. */
  get largest(): number {
    return this.#largest;
  }

  /** The variables that decided. */
  get variables(): readonly string[] {
    return [...this.#variables];
  }

  /** `first` or `last`, whichever it says; both together are the database's to refuse, the larger one counts. */
  of(node: FieldNode): number {
    if (this.#options.streamed?.includes(node)) return this.#options.defaultPageSize;
    const sizes: number[] = [];
    for (const { name, value } of node.arguments ?? []) {
      if (name.value !== "first" && name.value !== "last") continue;
      const size = asSize(this.#valueOf(value));
      if (size !== undefined) sizes.push(size);
    }
    const size = sizes.length > 0 ? Math.max(...sizes) : this.#options.defaultPageSize;
    this.#largest = Math.max(this.#largest, size);
    return size;
  }

  /** Whether a page begins or ends at a cursor. */
  hasCursor(node: FieldNode): boolean {
    return (node.arguments ?? []).some(
      ({ name, value }) => (name.value === "after" || name.value === "before") && this.#valueOf(value) != null,
    );
  }

  #valueOf(node: ValueNode): unknown {
    if (node.kind === Kind.VARIABLE) {
      const name = node.name.value;
      this.#variables.add(name);
      const { variables } = this.#options;
      if (Object.hasOwn(variables, name)) return variables[name];
      const byDefault = this.#defaults.get(name);
      return byDefault && this.#valueOf(byDefault);
    }
    if (node.kind === Kind.INT) return Number(node.value);
    return node.kind === Kind.STRING ? node.value : undefined;
  }
}

/** A connection's own lists (nodes, edges) are as long as its page. */
export function isConnection(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && "pageInfo" in type.getFields() && "edges" in type.getFields();
}

/** A row of a connection with its cursor. */
export function isEdge(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && "node" in type.getFields() && "cursor" in type.getFields();
}

/** What is no size is an error of its own later; a page of less than nothing holds nothing. */
function asSize(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : undefined;
}
