import type { GraphQLSchema } from "graphql";
import type { PgRegistry } from "postgraphile/@dataplan/pg";
import { makeSchemasBy, nameOfTwoTypes } from "../../internals/graphile-build.ts";
import { buildWhatCanBe } from "./build-what-can-be.ts";
import type { ReportSchemaWarning } from "./schema-warning.ts";
import { type RenamedCodecs, resolveTypeConflict, type TypeConflict, warnOfRenamed } from "./type-names.ts";

type Attempt = () => GraphQLSchema;

/** What the builds of one plugin's schema share. */
export type BuildSession = {
  /** Of the attempt that runs. */
  conflicts: TypeConflict[];
  /** Whether the attempt is only to find out what stands in the way: names are left as they are. */
  isTrial: boolean;
  renamed: RenamedCodecs;
  warn: ReportSchemaWarning;
  /** The schema is made, or cannot be. */
  finish(): void;
};

/** More than this many follow from none of the renamings before: what is left then is left out. */
const mostRenamings = 20;

/** Builds until no two types have the same name; then, if need be, without what stands in the way. */
function buildResiliently(session: BuildSession, { registry, inflection, attempt }: Built): GraphQLSchema {
  for (let round = 0; ; round++) {
    const result = tryIt(session, attempt);
    if ("schema" in result && session.conflicts.length === 0) return result.schema;
    if (round < mostRenamings && renameSome(session, registry, inflection)) continue;
    return leaveOut(session, { registry, attempt }, "error" in result ? result.error : conflictError(session));
  }
}

type Built = { registry: PgRegistry; inflection: GraphileBuild.Inflection; attempt: Attempt };

/** One renaming ends many conflicts: a table's types are all named after it. */
function renameSome(
  { conflicts, renamed }: BuildSession,
  registry: PgRegistry,
  inflection: GraphileBuild.Inflection,
): boolean {
  const done = new Set<unknown>();
  for (const conflict of conflicts) {
    const { first, second } = conflict;
    const codecs = [first, second].map((scope) => scope?.pgCodec ?? scope?.pgTypeResource?.codec);
    if (codecs.some((codec) => codec && done.has(codec))) continue;
    const changed = resolveTypeConflict(conflict, { registry, inflection, renamed });
    if (changed) done.add(changed);
  }
  return done.size > 0;
}

function leaveOut(session: BuildSession, { registry, attempt }: Omit<Built, "inflection">, error: unknown) {
  session.isTrial = true;
  const strictly = () => {
    const result = tryIt(session, attempt);
    if ("error" in result) throw result.error;
    if (session.conflicts.length > 0) throw conflictError(session);
    return result.schema;
  };
  try {
    return buildWhatCanBe({ registry, build: strictly, warn: session.warn }, error);
  } finally {
    session.isTrial = false;
  }
}

function tryIt(session: BuildSession, attempt: Attempt): { schema: GraphQLSchema } | { error: unknown } {
  session.conflicts = [];
  try {
    return { schema: attempt() };
  } catch (error) {
    const typeName = nameOfTwoTypes(error);
    if (typeName) session.conflicts.push({ typeName, first: undefined, second: {} });
    return { error };
  }
}

function conflictError({ conflicts }: BuildSession): Error {
  return new Error(`two types would be called ${conflicts[0]?.typeName}`);
}

const sessions = new WeakMap<GraphileConfig.Plugin, BuildSession>();

/** Has every build with the plugin go on until there is a schema. */
export function buildResilientlyWith(plugin: GraphileConfig.Plugin, session: BuildSession): void {
  sessions.set(plugin, session);
  makeSchemasBy(({ resolvedPreset, inflection, registry, attempt }) => {
    const own = resolvedPreset.plugins?.map((each) => sessions.get(each)).find((each) => each !== undefined);
    if (!own) return attempt();
    try {
      const schema = buildResiliently(own, { registry, inflection, attempt });
      warnOfRenamed({ registry, inflection, renamed: own.renamed }, own.warn);
      return schema;
    } finally {
      own.finish();
    }
  });
}
