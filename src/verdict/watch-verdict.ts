import { projectOf } from "../config/project.ts";
import type { Database } from "../database/connections.ts";
import type { Finding } from "./finding.ts";
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
 * runs beside what matters more: a save in the meantime is looked at next. What the change does to clients takes longest, and comes last.
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
    const findings: Finding[] = [];
    try {
      await using review = await openReview({ config, database });
      for (const parts of [["drift", "safety"], ["impact"]] as const) {
        if (isStale || isEnding) return;
        findings.push(...(await reachVerdict(review, parts)).findings.filter(({ severity }) => severity !== "note"));
        const texts = findings.map((finding) => renderFinding(finding, directory));
        tellNews(texts, summarize({ findings }));
        if (parts[0] === "impact") told = new Set(texts);
      }
    } catch (error) {
      tellNews([], `check: ${(error as Error).message}`);
    }
  }

  function tellNews(texts: readonly string[], now: string): void {
    const news = texts.filter((text) => !told.has(text));
    if (news.length > 0 || now !== summary) report([...news, now].join("\n\n"));
    for (const text of news) told.add(text);
    summary = now;
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
