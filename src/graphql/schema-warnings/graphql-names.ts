/** What a name in GraphQL is; those that begin with two underscores are its own. */
export function isGraphqlName(name: unknown): name is string {
  return typeof name === "string" && /^(?!__)[_A-Za-z][_0-9A-Za-z]*$/.test(name);
}

/**
 * A name that GraphQL can have, for one that PostgreSQL has: what is no letter, digit or underscore becomes an underscore,
 * one more stands before a digit, and of two at the beginning one stays. A name of nothing else is told by its code points.
 */
export function toGraphqlName(name: string): string {
  const replaced = name.replace(/[^_0-9A-Za-z]+/g, "_");
  const letters = /[0-9A-Za-z]/.test(replaced) ? replaced : `u${codePoints(name)}`;
  return letters.replace(/^(?=\d)/, "_").replace(/^__+/, "_");
}

function codePoints(name: string): string {
  return [...name].map((letter) => letter.codePointAt(0)?.toString(16)).join("_");
}

/** Names that are taken, by the first who asks for them. */
export class TakenNames {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** @returns the name itself, or with the first number from 2 that makes it nobody's; `join` puts the two together */
  take(name: string, join = (name: string, number: number) => `${name}${number}`): string {
    let free = name;
    for (let number = 2; this.#taken.has(free); number++) free = join(name, number);
    this.#taken.add(free);
    return free;
  }
}
