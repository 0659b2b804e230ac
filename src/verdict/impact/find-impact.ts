import type { Finding } from "../finding.ts";
import type { Review } from "../review.ts";

/** What the change does to those who use the API and the database. */
export async function findImpact(_review: Review): Promise<Finding[]> {
  return [];
}
