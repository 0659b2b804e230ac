import type { Random } from "../../test/support/random.ts";
import type { Holdings } from "../support/dataset.ts";

/** What a request asks for, before a contender's dialect puts it into words. */
export type Variables = Readonly<Record<string, string | number>>;

export type Workload = {
  name: WorkloadName;
  title: string;
  /** Requests per second, relative to the hand-written floor; unset where nobody has promised one. */
  floorTarget?: number;
  writes?: boolean;
  /** A different request each time, so that nobody answers from a cache. `index` is unique within a run. */
  variables(random: Random, holdings: Holdings, index: number): Variables;
};

export type WorkloadName =
  | "by-key"
  | "list"
  | "nested"
  | "aggregates"
  | "group-by"
  | "mixed"
  | "update"
  | "create"
  | "page"
  | "page-of-all";

/** In the order in which they run: those that write come last, so that the others read the same rows. */
export const workloads: readonly Workload[] = [
  {
    name: "by-key",
    title: "one row by key",
    floorTarget: 0.65,
    variables: (random, { stories }) => ({ id: random.pick(stories) }),
  },
  {
    name: "list",
    title: "list: filter, order, page, total count",
    floorTarget: 0.7,
    variables: (random, { projects }) => ({
      project: random.pick(projects),
      status: random.pick(["pending", "done"]),
      first: 20,
      offset: random.below(20),
    }),
  },
  {
    name: "nested",
    title: "three levels nested, 5 × 5 × 5",
    floorTarget: 0.8,
    variables: (random, { userId }) => ({
      owner: userId,
      projectOffset: random.below(6),
      featureOffset: random.below(6),
      storyOffset: random.below(16),
    }),
  },
  {
    name: "aggregates",
    title: "reverse relation with aggregates",
    variables: (random, { projects }) => ({ id: random.pick(projects), priority: 1 + random.below(5) }),
  },
  {
    name: "group-by",
    title: "group by",
    floorTarget: 0.7,
    variables: (random, { projects }) => ({ project: random.pick(projects), priority: 1 + random.below(5) }),
  },
  {
    name: "mixed",
    title: "mixed: Quintet's own documents",
    variables: (random, { projects, features, stories }) => ({
      project: random.pick(projects),
      feature: random.pick(features),
      story: random.pick(stories),
      status: random.pick(["pending", "done"]),
      priority: 1 + random.below(5),
      part: random.below(100),
    }),
  },
  {
    name: "update",
    title: "update by key",
    writes: true,
    variables: (random, { stories }, index) => ({
      id: random.pick(stories),
      title: `Story renamed ${index}`,
      priority: 1 + random.below(5),
    }),
  },
  {
    name: "create",
    title: "create",
    floorTarget: 0.6,
    writes: true,
    variables: (random, { features }, index) => ({
      feature: random.pick(features),
      code: `BENCH-${index}`,
      repo: random.pick(["backend", "frontend"]),
      title: `Story of request ${index}`,
      priority: 1 + random.below(5),
    }),
  },
];

/** What should cost the same however many rows there are. The pages begin after a cursor, many pages deep. */
export const growthWorkloads: readonly Workload[] = [
  ...["by-key", "list", "nested"].map((name) => workloads.find((workload) => workload.name === name) as Workload),
  {
    name: "page",
    title: "keyset page of a project",
    variables: (random, { cursors }) => random.pick(cursors?.project ?? []),
  },
  {
    name: "page-of-all",
    title: "keyset page of all that one sees",
    variables: (random, { cursors }) => random.pick(cursors?.all ?? []),
  },
];

export function findWorkload(name: string): Workload {
  const found = [...workloads, ...growthWorkloads].find((workload) => workload.name === name);
  if (!found) throw new Error(`There is no workload ${name}.`);
  return found;
}
