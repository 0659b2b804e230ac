/** Packages and versions in the head of a file of `src/internals`. */
export function packagesOf(source: string): { name: string; version: string }[] {
  const [, line = ""] = /^ \* Package: (.+)$/m.exec(source) ?? [];
  return line.split(", ").map((each) => {
    const [name = "", version = ""] = each.split(" ");
    return { name, version };
  });
}

/** Paths within packages that their documentation names. */
const documentedPaths = [
  /^postgraphile\/(@dataplan\/pg(\/adaptors\/pg)?|adaptors\/pg|grafast|grafserv\/express\/v4|graphile-build|graphile-build-pg|pg-sql2|presets\/amber|utils)$/,
  /^@faker-js\/faker\/locale\/en$/,
  /^elkjs\/lib\/elk\.bundled\.js$/,
];

/** Ids and kinds of catalog entities, which pg-introspection documents. */
const documentedMembers = new Set(["_id", "_type"]);

/** What in a file looks like a use of a library's internals. */
export function findReaches(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const paths = [...code.matchAll(/(?:from|import)\s*\(?\s*"([^".][^"]*)"/g)]
    .map(([, path = ""]) => path)
    .filter((path) => !path.startsWith("node:") && path.split("/").length > (path.startsWith("@") ? 2 : 1))
    .filter((path) => !documentedPaths.some((documented) => documented.test(path)));
  const members = [...code.matchAll(/(?:\.|[{,]\s*)(_[a-z]\w*)\b(?!\s*[,)]\s*=>)/g)]
    .map(([, name = ""]) => name)
    .filter(
      (name) =>
        !documentedMembers.has(name) && new RegExp(`\\.${name}\\b|\\{[^{}()]*\\b${name}\\b[^{}()]*\\}\\s*=`).test(code),
    );
  const others = code.match(
    /\b(?!Object\b)\w+\.prototype\b|\bgetPrototypeOf\b|\$\$[a-z]+|\bas unknown as (?:\w+(?:<[^>]*>)?|\{)|Symbol\.for\(|process\.binding/g,
  );
  return [...paths, ...members, ...(others ?? [])];
}
