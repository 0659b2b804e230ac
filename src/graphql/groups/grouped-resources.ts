import type {} from "@graphile/pg-aggregates";
import type { PgResource } from "postgraphile/@dataplan/pg";

/** The tables and views whose rows pg-aggregates groups. */
export function groupedResources(build: GraphileBuild.Build): PgResource[] {
  return (Object.values(build.input.pgRegistry.pgResources) as PgResource[]).filter(
    (resource) =>
      !resource.parameters &&
      resource.codec.attributes &&
      !resource.isUnique &&
      ["select", "order", "resource:groupedAggregates"].every((behavior) =>
        build.behavior.pgResourceMatches(resource, behavior as never),
      ),
  );
}
