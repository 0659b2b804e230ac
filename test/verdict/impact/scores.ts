import { type LabelledCase, labelsOf } from "./labelled-cases.ts";
import type { Library } from "./library.ts";

/** Of one kind of label: what was told and is so, told and is not so, is so and was not told. */
export type Score = { right: number; wrong: number; missed: number };

export type Scores = { byKind: Map<string, Score>; mistakes: string[] };

/** What is told of each case, compared with its labels. */
export async function score(
  library: Library,
  cases: readonly LabelledCase[],
  { withApi }: { withApi: boolean },
): Promise<Scores> {
  const byKind = new Map<string, Score>();
  const mistakes: string[] = [];
  for (const labelled of cases) {
    const told = labelsOf(await library.assess(labelled, { withApi }));
    const expected = labelled.labels.filter((label) => withApi || !isOfApi(label));
    for (const label of new Set([...told, ...expected])) {
      const kind = label.replace(/:.*$/, "");
      const of = byKind.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
      byKind.set(kind, of);
      if (told.includes(label) && expected.includes(label)) of.right += 1;
      else if (told.includes(label)) of.wrong += 1;
      else of.missed += 1;
      if (told.includes(label) !== expected.includes(label))
        mistakes.push(`${labelled.name}: ${told.includes(label) ? "told" : "not told"} ${label}`);
    }
  }
  return { byKind, mistakes };
}

function isOfApi(label: string): boolean {
  return /^(breaks-api|dangerous-api|breaks:|may-break:)/.test(label);
}

export function totalOf(scores: readonly Score[]): Score & { precision: number; recall: number } {
  const sum = (key: keyof Score) => scores.reduce((total, each) => total + each[key], 0);
  const [right, wrong, missed] = [sum("right"), sum("wrong"), sum("missed")];
  return { right, wrong, missed, precision: right / (right + wrong), recall: right / (right + missed) };
}
