import type {} from "postgraphile";

/**
 * Lets rows be filtered and ordered by every column, whether an index has it or not: an analyst's question is not known when
 * indexes are made. What it costs is counted and timed like any other (docs/decisions/0101-groups-that-answer-questions.md), and
 * `explain` says where an index is missing. Relations without an index stay hidden.
 */
export const UnindexedColumnsPlugin: GraphileConfig.Plugin = {
  name: "UnindexedColumnsPlugin",
  version: "1.0.0",
  before: ["PgIndexBehaviorsPlugin"],

  gather: {
    hooks: {
      pgCodecs_attribute(_info, { attribute }) {
        attribute.extensions = { isIndexed: true, ...attribute.extensions } as never;
      },
    },
  },
};
