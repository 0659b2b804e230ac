import type {} from "postgraphile";

type Tagged = { extensions?: { tags?: Record<string, unknown> } };

/**
 * A table that is an enum in the API has no rows there, so no relation leads to it. The libraries switch the table off and
 * not its relations: connection-filter would take the filter of the enum's values, which has the name that the filter of
 * the rows would have, for theirs.
 */
export const EnumTablesPlugin: GraphileConfig.Plugin = {
  name: "EnumTablesPlugin",
  version: "1.0.0",

  schema: {
    entityBehavior: {
      pgCodecRelation: {
        inferred: {
          after: ["inferred"],
          provides: ["postInferred"],
          callback: (behavior, { remoteResource }) => (isEnum(remoteResource.codec) ? [behavior, "-*"] : behavior),
        },
      },
    },
  },
};

/** Unless its comment says what of it is to be shown nevertheless. */
function isEnum({ extensions }: Tagged): boolean {
  const { enum: isTagged, behavior } = extensions?.tags ?? {};
  return (isTagged === true || typeof isTagged === "string") && behavior === undefined;
}
