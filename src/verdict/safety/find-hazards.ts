import { type Finding, notLookedAt } from "../finding.ts";
import type { Review } from "../review.ts";
import { readSources, type Source } from "../sources.ts";
import { createExceptions, type Exceptions } from "./exceptions.ts";
import { findDefectsOf } from "./find-defects.ts";
import { findSchemaHazards } from "./find-schema-hazards.ts";
import { findStatementHazards } from "./find-statement-hazards.ts";

/**
 * What of the change is dangerous: to those whose rows it would show, and to those who use the database while it runs. What was
 * there before the change is a warning; of what the change brings each is an error, unless a comment beside its statement allows it.
 */
export async function findHazards(review: Review): Promise<Finding[]> {
  const { base, committed, files } = review.change;
  const sources = await readSources(review, [...base, ...committed]);
  const exceptions = createExceptions(sources);
  const ofStatements = await findStatementHazards(review, exceptions);
  const ofCatalog = await findCatalogHazards(review, { sources, exceptions }).catch((error) => [
    notLookedAt("safety", error),
  ]);
  return [...ofCatalog, ...ofStatements, ...exceptions.findBad(files)];
}

/** What comes of the change: a draft that does not run has nothing of it. */
async function findCatalogHazards(
  review: Review,
  context: { sources: readonly Source[]; exceptions: Exceptions },
): Promise<Finding[]> {
  return [...(await findDefectsOf(review, context)), ...(await findSchemaHazards(review, context.sources))];
}
