import type { Catalog } from "../../catalog/catalog.ts";
import { describeMissing, describeUnlisted, type SchemaFindings } from "../../database/served-schemas.ts";
import type { Finding } from "../finding.ts";
import { knowState } from "../known-state.ts";
import { type Review, stateAfter } from "../review.ts";
import { findMaking, type Source } from "../sources.ts";

/** Schemas that are served and are not there, or are there and nobody has said whether they are served. */
export async function findSchemaHazards(review: Review, sources: readonly Source[]): Promise<Finding[]> {
  const { catalog } = await knowState(review, stateAfter(review.change));
  const found = findSchemas(catalog, review.config.database.schemas);
  return [
    ...(found.missing.length > 0
      ? [
          {
            kind: "safety",
            severity: "error",
            rule: "schemas-that-are-not-there",
            reason: describeMissing(found),
            remedy: "Correct DATABASE_SCHEMAS, or make the schema in a migration.",
          } as const,
        ]
      : []),
    ...found.unlisted.map(
      (name): Finding => ({
        kind: "safety",
        severity: "warning",
        rule: "schemas-that-nobody-lists",
        ...findMaking(sources, name, "schema"),
        reason: `${describeUnlisted([name])}.`,
        remedy: "Give it a products/<schema>/product.ts, add it to DATABASE_SCHEMAS, or let its name end in _private.",
      }),
    ),
  ];
}

function findSchemas(catalog: Catalog, listed: readonly string[]): SchemaFindings {
  const items = [...catalog.values()];
  const unquoted = (name: string) => name.replace(/^"(.*)"$/, "$1").replaceAll('""', '"');
  const names = items.filter(({ kind }) => kind === "schema").map(({ name }) => unquoted(name));
  const filled = new Set(
    items
      .filter(({ kind }) => /^(table|view|materialized view|foreign table)$/.test(kind))
      .map(({ of }) => unquoted(of?.slice("schema ".length) ?? "")),
  );
  return {
    present: listed.filter((name) => names.includes(name)),
    missing: listed.filter((name) => !names.includes(name)),
    unlisted: names.filter((name) => filled.has(name) && !listed.includes(name) && !name.endsWith("_private")),
  };
}
