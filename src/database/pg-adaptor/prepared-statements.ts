/** How a column of a result becomes a JavaScript value. */
export type Column = { name: string; parse: (text: string) => unknown };

/** `columns` once known: the server refuses to run a prepared statement whose columns have changed, so they hold. */
export type PreparedStatement = { readonly text: string; columns?: readonly Column[] };

/** Longer ones are seldom sent twice, and PostgreSQL keeps for each many times its length: they are parsed each time. */
const longestKept = 10_000;

/** The statements that one connection has parsed under a name, the most recently used last. */
export class PreparedStatements {
  readonly #limit: number;
  readonly #statements = new Map<string, PreparedStatement>();
  readonly #toClose = new Set<string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** With a limit of 0 nothing is: old transaction poolers mix connections up. */
  mayKeep(text: string): boolean {
    return this.#limit > 0 && text.length <= longestKept;
  }

  find(name: string, text: string): PreparedStatement | undefined {
    const statement = this.#statements.get(name);
    if (statement?.text !== text) return undefined;
    this.#statements.delete(name);
    this.#statements.set(name, statement);
    return statement;
  }

  /**
   * For a statement that is about to be parsed, before which its name must be closed. The longest unused makes room.
   */
  add(name: string, text: string): PreparedStatement {
    this.#toClose.delete(name);
    const statement: PreparedStatement = { text };
    this.#statements.set(name, statement);
    const [oldest] = this.#statements.keys();
    if (this.#statements.size > this.#limit && oldest !== undefined) this.forget(oldest);
    return statement;
  }

  /** The server may still have it, so it is to be closed; closing what is not there is no error. */
  forget(name: string): void {
    this.#statements.delete(name);
    this.#toClose.add(name);
  }

  takeNamesToClose(): string[] {
    if (this.#toClose.size === 0) return none;
    const names = [...this.#toClose];
    this.#toClose.clear();
    return names;
  }
}

const none: string[] = [];

const numbers = new Map<string, number>();

/**
 * What a statement is called when this role runs it. PostgreSQL keeps one plan for a name, and makes it anew whenever the
 * role has changed in between and row level security depends on it: a name for each role keeps the plans of all.
 */
export function nameForRole(name: string, role = "none"): string {
  const known = numbers.get(role);
  if (known !== undefined) return `${known}.${name}`;
  numbers.set(role, numbers.size);
  return nameForRole(name, role);
}
