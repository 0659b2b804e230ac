import { describeMissing, describeUnlisted, findSchemas } from "../../database/served-schemas.ts";
import type { Finding } from "../finding.ts";
import type { Review } from "../review.ts";

/** What of the change is dangerous: to those whose rows it would show, and to those who use the database while it runs. */
export async function findHazards(review: Review): Promise<Finding[]> {
  return await findSchemaHazards(review);
}

/** Schemas that are served and are not there, or are there and nobody has said whether they are served. */
async function findSchemaHazards({ after, config }: Review): Promise<Finding[]> {
  const found = await findSchemas((await after()).ownerUrl, config.database.schemas);
  return [
    ...(found.missing.length > 0 ? [schemaFinding("error", "schemas-that-are-not-there", describeMissing(found))] : []),
    ...(found.unlisted.length > 0
      ? [schemaFinding("warning", "schemas-that-nobody-lists", `${describeUnlisted(found.unlisted)}.`)]
      : []),
  ];
}

function schemaFinding(severity: Finding["severity"], rule: string, reason: string): Finding {
  return {
    kind: "safety",
    severity,
    rule,
    reason,
    remedy:
      severity === "error"
        ? "Correct DATABASE_SCHEMAS, or make the schema in a migration."
        : "Add it to DATABASE_SCHEMAS (or give it a products/<schema>/product.ts), or let its name end in _private.",
  };
}
