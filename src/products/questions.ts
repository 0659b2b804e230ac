import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { projectOf } from "../config/project.ts";
import { QuintetError } from "../errors/errors.ts";
import { type PlatformRole, platformRoles } from "../shared/roles.ts";

/** A question of GraphiQL's library: an operation to start from. */
export type Question = {
  /** The schema that it is about. */
  product: string;
  name: string;
  description: string;
  /** Who is offered it: those to whom the API answers it. */
  roles: readonly PlatformRole[];
  document: string;
  /** By name; a text such as "30 days ago" is that moment when the question is opened. */
  variables: Readonly<Record<string, unknown>>;
};

/**
 * The questions of the products that are served, each a file `products/<schema>/questions/<Operation>.graphql`. Its comment has the
 * name in its first line, the description, and at its end `Roles: analyst, admin` and, where it has some, `Variables: {…}`.
 * @throws QuintetError CONFIGURATION when a file's comment lacks one of them
 */
export function readQuestions(options: { migrationsFolder: string; schemas: readonly string[] }): Question[] {
  const { productsDirectory } = projectOf(options.migrationsFolder);
  return options.schemas.flatMap((product) => {
    const directory = join(productsDirectory, product, "questions");
    const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith(".graphql")) : [];
    return files.sort().map((file) => parseQuestion(product, join(directory, file)));
  });
}

function parseQuestion(product: string, file: string): Question {
  const text = readFileSync(file, "utf8");
  const comment = text.match(/^(?:#.*\n)+/)?.[0] ?? "";
  const lines = comment.split("\n").map((line) => line.replace(/^# ?/, "").trim());
  const [name, ...rest] = lines;
  const roles = (field(rest, "Roles") ?? "").split(/,\s*/) as PlatformRole[];
  const description = rest
    .filter((line) => !/^(Roles|Variables): /.test(line))
    .join(" ")
    .trim();
  const wrong = !name || !description || roles.some((role) => !platformRoles.includes(role));
  if (wrong) {
    const wanted = `a name, a description and "Roles: " with some of ${platformRoles.join(", ")}`;
    throw new QuintetError("CONFIGURATION", `${file}: the comment of a question has ${wanted}.`);
  }
  return {
    product,
    name,
    description,
    roles,
    document: text.slice(comment.length).trimStart(),
    variables: variablesOf(file, rest),
  };
}

function variablesOf(file: string, lines: readonly string[]): Question["variables"] {
  try {
    return JSON.parse(field(lines, "Variables") ?? "{}");
  } catch (cause) {
    throw new QuintetError("CONFIGURATION", `${basename(file)}: its variables are no JSON.`, { cause });
  }
}

function field(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
}
