import type {} from "postgraphile";
import { NodeAccessorPlugin } from "postgraphile/graphile-build";

/** PostGraphile's codec, which gives whatever the JSON holds to the queries. */
export const libraryNodeIds = "NodeIdCodecBase64JSONPlugin";

/** Relay's id is the name of a type and the row's key, as JSON in base64. What is anything else is the id of no row. */
export const NodeIdsPlugin: GraphileConfig.Plugin = {
  name: "NodeIdsPlugin",
  version: "1.0.0",

  schema: {
    hooks: {
      // Before all others, by its place in the preset: they look for the codec.
      init(init, build) {
        const { markSyncAndSafe } = build.grafast;
        build.registerNodeIdCodec?.({
          name: "base64JSON",
          encode: markSyncAndSafe((key: unknown) => Buffer.from(JSON.stringify(key)).toString("base64")),
          decode: markSyncAndSafe(decodeNodeId),
        });
        return init;
      },
    },
  },
};

/**
 * What the library's accessors give to others, without their fields: `node(nodeId:)` finds all that `shopOrder(nodeId:)`
 * and its like would. Arguments that are node ids (`@arg0variant nodeId`) are read by it.
 */
export const NodeSpecsPlugin = {
  ...NodeAccessorPlugin,
  name: "NodeSpecsPlugin",
  schema: { hooks: { build: NodeAccessorPlugin.schema?.hooks?.build } },
} as GraphileConfig.Plugin;

/** @throws Error that Grafast takes for the id of no row */
function decodeNodeId(nodeId: string): unknown[] {
  const key = JSON.parse(Buffer.from(nodeId, "base64").toString());
  if (!Array.isArray(key) || key.some(isNested)) throw new Error("a node id is a flat list");
  return key;
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
