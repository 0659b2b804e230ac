import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Variables } from "./workloads.ts";

const folder = join(import.meta.dirname, "../../graphql/ralph_advanced");

/** How often people send which of the project's own documents: looking is much, changing is little. Adds up to 100. */
const profile: readonly [share: number, name: string, variables: (given: Variables) => Record<string, unknown>][] = [
  [25, "RalphAdvancedFeature", ({ feature }) => ({ id: feature, first: 20 })],
  [
    20,
    "RalphAdvancedStories",
    ({ project, status }) => ({
      first: 20,
      filter: { projectId: { equalTo: project }, status: { equalTo: status } },
    }),
  ],
  [20, "RalphAdvancedStory", ({ story }) => ({ id: story, first: 10 })],
  [15, "RalphAdvancedProject", ({ project }) => ({ id: project, first: 10 })],
  [10, "MyRalphAdvancedProjects", () => ({ first: 10 })],
  [10, "UpdateRalphAdvancedStory", ({ story, priority }) => ({ input: { id: story, patch: { priority } } })],
];

const documents = new Map<string, string>();

/** One of the operations of graphql/ralph_advanced with its fragments, by `part` of 100. */
export function mixedOperations(variables: Variables): { path: string; body: string } {
  let passed = 0;
  const part = Number(variables.part);
  for (const [share, name, rename] of profile) {
    passed += share;
    if (part < passed) {
      const query = documents.get(name) ?? assemble(name);
      documents.set(name, query);
      return { path: "/graphql", body: JSON.stringify({ query, variables: rename(variables) }) };
    }
  }
  throw new Error(`The mixed profile does not add up to 100: it ends at ${passed}.`);
}

/** A document followed by the fragments that it and they spread; file name = name. */
function assemble(name: string, seen = new Set<string>()): string {
  seen.add(name);
  const text = readFileSync(join(folder, `${name}.graphql`), "utf8");
  const spread = [...text.matchAll(/\.\.\.(\w+)/g)].map(([, fragment]) => fragment as string);
  return [text, ...spread.filter((fragment) => !seen.has(fragment)).map((fragment) => assemble(fragment, seen))].join(
    "",
  );
}
