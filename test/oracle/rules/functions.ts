import { suggestSkills } from "./marketing.ts";
import { type AllRows, less, type RootFunction, type Row } from "./table.ts";

/** What is searched for. What a text matches is the database's full-text search to say, so the world holds its hits. */
export const searches = ["database", "index -join", '"query plan"', "lambda or recursion", "zzz", "the", "ünïcode"];

/** Where the world keeps the hits of a search: rows of `table_name`, `id`, `document_id` and `rank`. */
export const hitsOf = (search: string) => `search ${search}`;

export const rootFunctions: Readonly<Record<string, RootFunction>> = {
  // Questions that wait for an answer, oldest first.
  coachingUnansweredInteractions: {
    to: "CoachingInteraction",
    callers: ["agent", "admin"],
    rows: (visible) =>
      visible("coaching.interactions")
        .filter((interaction) => interaction.response === null && interaction.error_message === null)
        .sort((a, b) => less(a.created_at, b.created_at) || less(a.id, b.id)),
  },
  // Documents whose title or chunks the viewer sees and the search hits, best first.
  learningSearchDocuments: {
    to: "LearningDocument",
    callers: ["student", "educator", "agent", "analyst", "admin"],
    argument: { name: "query", values: searches },
    rows: (visible, search) => {
      const ranks = new Map<unknown, number>();
      for (const { table_name, id, document_id, rank } of visible(hitsOf(search))) {
        if (!has(visible, String(table_name), id)) continue;
        ranks.set(document_id, Math.max(Number(rank), ranks.get(document_id) ?? 0));
      }
      return visible("learning.documents")
        .filter((document) => ranks.has(document.id))
        .sort((a, b) => less(ranks.get(b.id), ranks.get(a.id)) || less(a.id, b.id));
    },
  },
  marketingSuggestSkills: {
    to: "MarketingSkill",
    callers: ["member", "student", "educator", "agent", "analyst", "admin"],
    argument: {
      name: "message",
      values: ["Please write a COLD-EMAIL sequence, and a landing page!", "seo audit for my blog", "nothing", ""],
    },
    rows: (visible, message) => suggestSkills(visible("marketing.skills"), message),
  },
};

const has = (visible: AllRows, table: string, id: unknown) => visible(table).some((row: Row) => row.id === id);
