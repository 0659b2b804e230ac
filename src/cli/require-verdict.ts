import { projectOf } from "../config/project.ts";
import type { Database } from "../database/connections.ts";
import { QuintetError } from "../errors/errors.ts";
import { renderText } from "../verdict/render-text.ts";
import { openReview, type ReviewConfig } from "../verdict/review.ts";
import { hasErrors, reachVerdict } from "../verdict/verdict.ts";

type Options = { database: Database; config: ReviewConfig; report: (text: string) => void };

/**
 * What `commit` asks first. Warnings are told and do not stop it; what the change does to clients is for its reviewers to weigh.
 * @throws QuintetError MIGRATION with the whole verdict, when an error is in it
 */
export async function requireVerdict({ database, config, report }: Options): Promise<void> {
  await using review = await openReview({ config, database });
  const { findings } = await reachVerdict(review, ["drift", "safety"]);
  const verdict = { findings: findings.filter(({ severity }) => severity !== "note") };
  const text = renderText(verdict, projectOf(config.database.migrationsFolder).directory);
  if (hasErrors(verdict)) throw new QuintetError("MIGRATION", `${text}\nNothing was committed.`);
  if (verdict.findings.length > 0) report(text);
}
