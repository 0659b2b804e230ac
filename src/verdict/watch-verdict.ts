import { projectOf } from "../config/project.ts";
import type { Database } from "../database/connections.ts";
import { renderFinding, summarize } from "./render-text.ts";
import { openReview, type ReviewConfig } from "./review.ts";
import { reachVerdict } from "./verdict.ts";

type Options = { database: Database; config: ReviewConfig; report: (text: string) => void };

export type VerdictWatch = AsyncDisposable & {
  /** Resolves when all saves so far have been looked at. */
  look(): Promise<void>;
};

/** Who is still typing is not told of each word. */
const pauseMilliseconds = 300;

/**
 * Says after each save what the verdict is: each finding once, as long as it holds, and how many there are. It waits for a pause, and
 * runs beside what matters more: a save in the meantime is looked at next.
 */
export function watchVerdict({ database, config, report }: Options): VerdictWatch {
  const { directory } = projectOf(config.database.migrationsFolder);
  let told = new Set<string>();
  let summary = "";
  let running: Promise<void> | undefined;
  let isStale = false;
  let isEnding = false;

  async function lookAgain(): Promise<void> {
    do {
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
      isStale = false;
      if (!isEnding) await tell();
    } while (isStale && !isEnding);
  }

  async function tell(): Promise<void> {
    const { texts, summary: now } = await find();
    const news = texts.filter((text) => !told.has(text));
    if (news.length > 0 || now !== summary) report([...news, now].join("\n\n"));
    told = new Set(texts);
    summary = now;
  }

  async function find(): Promise<{ texts: string[]; summary: string }> {
    try {
      await using review = await openReview({ config, database });
      const verdict = await reachVerdict(review);
      const texts = verdict.findings
        .filter(({ severity }) => severity !== "note")
        .map((finding) => renderFinding(finding, directory));
      return { texts, summary: summarize(verdict) };
    } catch (error) {
      return { texts: [], summary: `check: ${(error as Error).message}` };
    }
  }

  return {
    look() {
      isStale = true;
      running ??= lookAgain().finally(() => {
        running = undefined;
      });
      return running;
    },
    async [Symbol.asyncDispose]() {
      isEnding = true;
      await running;
    },
  };
}
