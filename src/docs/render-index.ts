import type { Catalog } from "./catalog.ts";
import { homeOf, picturedSchemas } from "./diagram.ts";
import { code, escapeMarkdown, table } from "./markdown.ts";

/** docs/database/README.md: the pictures, and below each what its tables are. */
export function renderIndex(catalog: Catalog): string {
  const { schemas, relations } = catalog;
  const pictured = picturedSchemas(catalog);
  return [
    "# The database in pictures",
    "",
    "Made from the migrations by `npm run docs`; do not edit. Who may do what: [permissions](../generated/permissions.md).",
    "All of it as SQL, each table with what is its own: [schema.sql](schema.sql).",
    "",
    "An edge leads from a row to the rows that refer to it. A key of several columns is drawn at its first; a grey box is a",
    "table of another schema. Open a picture for its full size, and point at an edge for its columns.",
    "",
    ...pictured.flatMap((schema) => [
      `## ${escapeMarkdown(schema)}`,
      "",
      escapeMarkdown(schemas.find(({ name }) => name === schema)?.comment ?? null),
      "",
      picture(schema, `The tables of ${schema}`),
      "",
      ...table(
        ["table", "is"],
        relations
          .filter((relation) => homeOf(relation.schema) === schema)
          .map((relation) => [
            code(`${relation.schema}.${relation.name}`),
            `${relation.kind === "view" ? "View: " : ""}${escapeMarkdown(relation.comment)}`,
          ]),
      ),
      "",
    ]),
    "## The whole",
    "",
    "Tables with their keys.",
    "",
    picture("all", "The tables of all schemas"),
    "",
  ].join("\n");
}

function picture(name: string, description: string): string {
  const file = `${encodeURIComponent(name)}.svg`;
  return `[![${escapeMarkdown(description)}](${file})](${file})`;
}
