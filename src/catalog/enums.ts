import pg from "pg";
import type { Catalog, CatalogItem } from "./catalog.ts";

type Change = {
  sql: string;
  /** Whether it is another type of the same name now, with nothing of what the old one had. */
  isNew: boolean;
};

/** PostgreSQL adds labels to an enum; one that has to lose some is made anew, and its columns changed to it. */
export function changeEnum(wanted: CatalogItem, present: CatalogItem, actual: Catalog): Change {
  const labels = JSON.parse(wanted.definition as string) as string[];
  const had = JSON.parse(present.definition as string) as string[];
  const isLonger = had.every((label) => labels.includes(label)) && isInOrder(had, labels);
  if (isLonger) return { sql: addLabels(wanted.name, labels, had), isNew: false };
  const old = `${/[^.]*$/.exec(wanted.name)?.[0].replaceAll('"', "")}_before`;
  const schema = (wanted.of as string).replace(/^schema /, "");
  return {
    sql: [
      `alter type ${wanted.name} rename to ${pg.escapeIdentifier(old)};`,
      wanted.make,
      ...[...actual.values()].flatMap((item) => changeColumn(item, wanted.name)),
      `drop type ${schema}.${pg.escapeIdentifier(old)};`,
    ].join("\n"),
    isNew: true,
  };
}

const isInOrder = (some: readonly string[], all: readonly string[]) =>
  some.every((label, index) => index === 0 || all.indexOf(some[index - 1] as string) < all.indexOf(label));

function addLabels(name: string, labels: readonly string[], had: readonly string[]): string {
  return labels
    .flatMap((label, index) => {
      if (had.includes(label)) return [];
      const next = labels.slice(index).find((each) => had.includes(each));
      const place = next ? ` before ${pg.escapeLiteral(next)}` : "";
      return [`alter type ${name} add value ${pg.escapeLiteral(label)}${place};`];
    })
    .join("\n");
}

/** A column, or an attribute of a composite type, that has the type or is a list of it. */
function changeColumn({ kind, definition, change, make }: CatalogItem, type: string): string[] {
  if (definition !== type && definition !== `${type}[]`) return [];
  const list = definition.endsWith("[]") ? "[]" : "";
  if (kind === "attribute") return change ? [change] : [];
  return kind === "type of" && make ? [make.replace(/::[^:]*;$/, `::text${list}::${definition};`)] : [];
}
