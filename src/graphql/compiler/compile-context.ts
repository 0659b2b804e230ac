import { type GraphQLInputType, type GraphQLSchema, getNullableType } from "graphql";
import { type SQL, sql } from "postgraphile/pg-sql2";
import type { Length } from "../values/text-lengths.ts";
import { applyInput } from "./apply-input.ts";
import type { FilteredTable } from "./filtered-table.ts";
import type { Input, Parameter } from "./inputs.ts";
import type { ConnectionSelection, Site } from "./selection.ts";
import { Unsupported } from "./unsupported.ts";

/** A field of an answer. */
export type Field = {
  name: string;
  value: SQL;
  /** What kind of length it has; unset where it is short. */
  length?: Length | undefined;
};

/** Finds a column of the row that is looked at. */
export type Columns = (attribute: string) => SQL;

/** Which order a given cursor must be of. */
export type DigestCheck = { parameter: Parameter; digest: string };

type CompileConnection = (context: CompileContext, selection: ConnectionSelection, outer?: Columns) => SQL;

type Options = {
  schema: GraphQLSchema;
  pageSize: number;
  inputs: readonly Input[];
  compileConnection: CompileConnection;
};

/** What is known while a statement is made. */
export class CompileContext {
  readonly schema: GraphQLSchema;
  /** Rows of a page of which the operation does not say how large it is. */
  readonly pageSize: number;
  readonly digests: DigestCheck[] = [];
  /** Whether lists are measured while PostgreSQL gathers them. */
  isMeasured = false;
  readonly #inputs: readonly Input[];
  readonly #compileConnection: CompileConnection;

  constructor({ schema, pageSize, inputs, compileConnection }: Options) {
    this.schema = schema;
    this.pageSize = pageSize;
    this.#inputs = inputs;
    this.#compileConnection = compileConnection;
  }

  /** A connection as an object. Its rows have connections, so that rows find by the context how one is made. */
  connection(selection: ConnectionSelection, outer?: Columns): SQL {
    return this.#compileConnection(this, selection, outer);
  }

  /** A field's arguments, with parameters in place of what is compared with. */
  inputOf({ number }: Site): Input["template"] {
    return (this.#inputs[number] as Input).template;
  }

  /** Rows of a page that is read forwards. */
  pageSizeOf(site: Site): number {
    return Number(this.inputOf(site).first ?? this.pageSize);
  }

  typeOf({ field }: Site, argument: string): GraphQLInputType {
    const found = field.args.find(({ name }) => name === argument);
    if (!found) throw new Unsupported("argument", argument);
    return found.type;
  }

  /** Lets one of a field's arguments do to a table what its plugin says. */
  apply(
    table: FilteredTable,
    { site, argument, scope }: { site: Site; argument: string; scope?: (table: FilteredTable) => object },
  ): void {
    const type = getNullableType(this.typeOf(site, argument));
    applyInput(this.schema, table, { type, value: this.inputOf(site)[argument], scope });
  }
}

/** What `__typename` answers. */
export function typeName({ value }: { value: string }): SQL {
  return sql`${sql.literal(value)}::text`;
}
