/** An import of a file that is to be written, in a form that is none of this one's. */
export function importLine(names: string, from: string): string {
  const [, type] = /^type (\w+)$/.exec(names) ?? [];
  return `${type ? `import type { ${type} }` : `import { ${names} }`} from ${JSON.stringify(from)};`;
}
