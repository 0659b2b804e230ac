import type { DatabaseConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import { BadInput } from "./bad-input.ts";
import { type FilePlan, requireRoom, writePlan } from "./file-plan.ts";
import { planFunction } from "./new-function.ts";
import { planPolicy } from "./new-policy.ts";
import { planProduct } from "./new-product.ts";
import { planTable } from "./new-table.ts";
import { openWorkshop, type Workshop } from "./workshop.ts";

export type Options = {
  to?: string | undefined;
  returns?: string | undefined;
  volatile?: boolean | undefined;
  using?: string | undefined;
  columns?: string | undefined;
};

type ScaffoldConfig = DatabaseConfig & { nodeEnv: string };

export type Wanted = { kind: keyof typeof kinds; name: string; given: readonly string[]; options: Options };

/** What was written, by path within the project, and what to do next. */
export type Scaffolded = { made: string[]; changed: string[]; next: string[] };

type Kind = { options: readonly (keyof Options)[]; plan(workshop: Workshop, wanted: Wanted): Promise<FilePlan> };

const kinds = {
  table: { options: [], plan: (workshop, { name, given }) => planTable(workshop, name, given) },
  function: {
    options: ["to", "returns", "volatile"],
    plan: (workshop, { name, given, options }) => planFunction(workshop, name, { ...options, given }),
  },
  policy: {
    options: ["using", "columns"],
    plan: (workshop, { name, given, options }) => planPolicy(workshop, name, { ...options, given }),
  },
  product: { options: [], plan: (workshop, { name, given }) => planProduct(workshop, name, given) },
} as const satisfies Record<string, Kind>;

/**
 * Writes what something new is made of, after it was made in a scratch database; all files or none.
 * @throws BadInput with nothing written
 */
export async function scaffold(config: ScaffoldConfig, wanted: Wanted): Promise<Scaffolded> {
  const { options, plan }: Kind = kinds[wanted.kind];
  const foreign = Object.entries(wanted.options).find(
    ([name, value]) => value !== undefined && !options.includes(name as keyof Options),
  );
  if (foreign) throw new BadInput(`--${foreign[0]} says nothing about a ${wanted.kind}.`);
  if (config.nodeEnv === "production") throw new BadInput("This writes into a checkout: not with NODE_ENV=production.");
  const { directory } = projectOf(config.database.migrationsFolder);
  await using workshop = await openWorkshop(config);
  const files = await plan(workshop, wanted);
  requireRoom(directory, files);
  await writePlan(directory, files);
  const made = Object.keys(files.made);
  return { made, changed: Object.keys(files.changed), next: nextSteps(wanted, made) };
}

function nextSteps({ kind }: Wanted, made: readonly string[]): string[] {
  const tests = made.filter((path) => path.endsWith(".test.ts"));
  return [
    "Read the draft and its comments, and say in them what it is for. Then:",
    '  npm run check && npm run commit -- --message "…" && npm run codegen && npm run docs',
    `  npm test -- ${[...tests, "test/permissions/matrix", "test/catalog"].join(" ")}`,
    ...(kind === "policy"
      ? ["Older tests of the table that deny what is allowed now will fail: they say what else has to be thought of."]
      : []),
  ];
}
