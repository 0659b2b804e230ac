import { stripVTControlCharacters } from "node:util";
import type { GraphQLSchema } from "graphql";
import type { PgRegistry, PgResource } from "postgraphile/@dataplan/pg";
import { keepOnly } from "../../internals/dataplan-registry.ts";
import { nameOfResource } from "./describe-object.ts";
import type { ReportSchemaWarning } from "./schema-warning.ts";

type Options = {
  registry: PgRegistry;
  build: () => GraphQLSchema;
  warn: ReportSchemaWarning;
};

/**
 * The last net: builds the schema without the tables and functions with which it cannot be built. Which these are is found
 * by building with more and more of them, in the order of their names; what is left out is named in a warning.
 * @throws what building throws when no table or function is the cause
 */
export function buildWhatCanBe({ registry, build, warn }: Options, failure: unknown): GraphQLSchema {
  const all = Object.keys(registry.pgResources).sort();
  let kept = all;
  let error = failure;
  for (;;) {
    const culprit = findCulprit(registry, kept, build);
    if (culprit === undefined) throw error;
    const resource = registry.pgResources[culprit] as PgResource;
    error = failureWith(registry, kept.slice(0, kept.indexOf(culprit) + 1), build);
    warn({
      object: nameOfResource(resource),
      reason: `the API cannot be made with it (${firstLine(error)}), so it is left out`,
      remedy: `Change what it says, or keep it out: comment on ${nameOfResource(resource)} is E'@behavior -*\\n…';`,
    });
    kept = kept.filter((name) => name !== culprit);
    keepOnly(registry, kept);
    try {
      return build();
    } catch (next) {
      error = next;
    }
  }
}

/** The first name without which all before it can be built, and with which they cannot. */
function findCulprit(registry: PgRegistry, names: readonly string[], build: () => unknown): string | undefined {
  if (failureWith(registry, [], build)) return undefined;
  let [works, fails] = [0, names.length];
  while (fails - works > 1) {
    const middle = Math.floor((works + fails) / 2);
    if (failureWith(registry, names.slice(0, middle), build)) fails = middle;
    else works = middle;
  }
  return names[fails - 1];
}

function failureWith(registry: PgRegistry, names: readonly string[], build: () => unknown): unknown {
  const restore = keepOnly(registry, names);
  try {
    build();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    restore();
  }
}

function firstLine(error: unknown): string {
  const [line = ""] = stripVTControlCharacters((error as Error)?.message ?? String(error)).split("\n");
  return line.trim().replace(/\.$/, "");
}
