import { isDeepStrictEqual } from "node:util";
import { createRandom } from "../../test/support/random.ts";
import type { Variables, Workload } from "../workloads/workloads.ts";
import type { Holdings } from "./dataset.ts";
import type { Subject } from "./subject.ts";

const requestsCompared = 12;

/**
 * Asks all for the same and compares the answers in the common form; returns how many bytes the answers of each have.
 * @throws Error that says who answers otherwise, or nothing at all
 */
export async function compareBodies(
  subjects: readonly Subject[],
  { workload, holdings, firstIndex }: { workload: Workload; holdings: Holdings; firstIndex: number },
): Promise<Map<string, number>> {
  const random = createRandom(firstIndex);
  const bytes = new Map<string, number>();
  for (let index = 0; index < requestsCompared; index++) {
    const variables = workload.variables(random, holdings, firstIndex + index);
    const answers = [];
    for (const subject of subjects) {
      // Nobody can create the row that another has created.
      const own = { ...variables, ...("code" in variables && { code: `${variables.code}${answers.length}` }) };
      const text = await sendOnce(subject, workload, own);
      const rows = subject.contender.dialect.canonical(workload.name, JSON.parse(text));
      answers.push("code" in variables ? { ...(rows as object), code: undefined } : rows);
      bytes.set(subject.contender.name, Math.max(bytes.get(subject.contender.name) ?? 0, Buffer.byteLength(text)));
    }
    requireRows(answers[0], workload);
    for (const [position, answer] of answers.entries()) {
      if (isDeepStrictEqual(answer, answers[0])) continue;
      const [a, b] = [subjects[0], subjects[position]].map((subject) => subject?.contender.name);
      throw new Error(
        `${workload.name}: ${a} and ${b} answer differently to ${JSON.stringify(variables)}:\n${JSON.stringify(answers[0]).slice(0, 1_500)}\n${JSON.stringify(answer).slice(0, 1_500)}`,
      );
    }
  }
  return bytes;
}

export async function sendOnce(subject: Subject, workload: Workload, variables: Variables): Promise<string> {
  const request = subject.contender.dialect.request(workload.name, variables);
  if (!request) throw new Error(`${subject.contender.name} takes no part in ${workload.name}.`);
  const response = await fetch(`http://127.0.0.1:${subject.port}${request.path}`, {
    method: "POST",
    headers: { ...subject.headers, "content-type": "application/json", accept: "application/json" },
    body: request.body,
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${subject.contender.name}, ${workload.name}: ${response.status} ${text.slice(0, 1_000)}`);
  return text;
}

/** Equal answers prove nothing when they are all empty. */
function requireRows(answer: unknown, workload: Workload): void {
  if (!/"(id|code|title|status)":/.test(JSON.stringify(answer) ?? "")) {
    throw new Error(`${workload.name}: the answers hold no rows: ${JSON.stringify(answer)}`);
  }
}
