export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns undefined for a value that is not of the expected form; `expects` completes the sentence "it must be …". */
export type Parser<T> = { parse: (value: string) => T | undefined; expects: string };

export type Read = ReturnType<typeof readEnvironment>["read"];

/** Reads variables one by one and collects what is wrong with them, unknown names of ours included. */
export function readEnvironment(environment: Environment) {
  const problems: string[] = [];
  const known = new Set<string>();

  function read<T, D extends T | undefined>(name: string, parser: Parser<T>, fallback: D): T | D {
    known.add(name);
    const value = environment[name];
    if (value === undefined || value === "") return fallback;
    const parsed = parser.parse(value);
    if (parsed === undefined) problems.push(`${name} must be ${parser.expects}`);
    return parsed ?? fallback;
  }

  function finish(): string[] {
    for (const name of Object.keys(environment)) {
      if (!name.startsWith("QUINTET_") || known.has(name)) continue;
      problems.push(describeUnknown(name, [...known]));
    }
    return problems;
  }

  return { read, finish };
}

/** Settings that were renamed (docs/decisions/0054-names-of-settings.md). One that is set is a problem: it would mean nothing. */
const newNames: ReadonlyMap<string, string> = new Map([
  ["QUINTET_DATABASE_SILENCE_SECONDS", "QUINTET_DATABASE_TIMEOUT_MS, which is in milliseconds"],
  ["QUINTET_OPERATIONS_AT_ONCE", "QUINTET_MAX_OPERATIONS"],
  ["QUINTET_OPERATION_MILLISECONDS", "QUINTET_OPERATION_TIMEOUT_MS"],
  ["QUINTET_PAGE_SIZE_MOST", "QUINTET_MAX_PAGE_SIZE"],
  ["QUINTET_SOCKET_OPERATIONS", "QUINTET_MAX_SOCKET_OPERATIONS"],
  ["QUINTET_STATEMENT_MILLISECONDS", "QUINTET_STATEMENT_TIMEOUT_MS"],
]);

export const text: Parser<string> = { parse: (value) => value, expects: "text" };

export const secret: Parser<string> = {
  parse: (value) => (/^\S{16,}$/.test(value) ? value : undefined),
  expects: "at least 16 characters without spaces",
};

export const share: Parser<number> = {
  parse: (value) => (Number(value) >= 0 && Number(value) <= 1 ? Number(value) : undefined),
  expects: "a number from 0 to 1",
};

export const list: Parser<readonly string[]> = {
  parse: (value) => {
    const items = value.split(",").map((item) => item.trim());
    return items.every(Boolean) ? items : undefined;
  },
  expects: "a comma-separated list without empty items",
};

export const httpUrl: Parser<URL> = {
  parse: (value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
  },
  expects: "a URL that begins with http:// or https://",
};

export const postgresUrl: Parser<string> = {
  parse: (value) =>
    /^postgres(ql)?:\/\//.test(value) && /^[^?#]*\/\/[^/?#]*\/[^/?#]+/.test(value) ? value : undefined,
  expects: "a PostgreSQL URL with a database name: postgres://user:password@host:port/database",
};

export function oneOf<T extends string>(...allowed: T[]): Parser<T> {
  return { parse: (value) => allowed.find((word) => word === value), expects: `one of ${allowed.join(", ")}` };
}

export function integer(least: number, most: number): Parser<number> {
  return {
    parse: (value) => {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
      return number >= least && number <= most ? number : undefined;
    },
    expects: `a whole number from ${least} to ${most}`,
  };
}

function describeUnknown(name: string, known: string[]): string {
  const newName = newNames.get(name);
  if (newName) return `${name} was renamed: set ${newName}`;
  const meant = closest(name, known);
  return `${name} is not a variable of Quintet${meant ? `: did you mean ${meant}?` : "; .env.example lists them"}`;
}

/** The name that differs in few letters, if any. */
function closest(name: string, candidates: string[]): string | undefined {
  const scored = candidates.map((candidate) => ({ candidate, distance: editDistance(name, candidate) }));
  const best = scored.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= 4 ? best.candidate : undefined;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
