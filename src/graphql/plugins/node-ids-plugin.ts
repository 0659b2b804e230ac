import type {} from "postgraphile";
import type { PgCodec, PgResource } from "postgraphile/@dataplan/pg";
import { NodeAccessorPlugin } from "postgraphile/graphile-build";
import { withoutDomain } from "../values/codec-text.ts";
import { isJson } from "../values/codecs.ts";
import { parseExactJson } from "../values/exact-json.ts";

/** PostGraphile's codec, which gives whatever the JSON holds to the queries. */
export const libraryNodeIds = "NodeIdCodecBase64JSONPlugin";

/**
 * Relay's id is the name of a type and the row's key, as JSON in base64. What is anything else is the id of no row: nothing in
 * a key is a list or an object, unless the key's columns are.
 */
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
        build.registerNodeIdCodec?.({
          name: nested,
          encode: markSyncAndSafe((key: unknown) => Buffer.from(JSON.stringify(key)).toString("base64")),
          decode: markSyncAndSafe(decodeKey),
        });
        for (const { codec, uniques } of Object.values(build.pgResources) as PgResource[]) {
          const key = uniques.find(({ isPrimary }) => isPrimary)?.attributes ?? [];
          if (!key.some((attribute) => mayNest(codec.attributes?.[attribute]?.codec))) continue;
          codec.extensions = { ...codec.extensions, tags: { ...codec.extensions?.tags, nodeIdCodec: nested } } as never;
        }
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

const nested = "base64NestedJSON";

/** Whether values of a type are lists or objects in a key. */
function mayNest(codec: PgCodec | undefined): boolean {
  const base = codec && withoutDomain(codec);
  return base !== undefined && Boolean(base.arrayOfCodec || base.attributes || isJson(base));
}

/** @throws Error that Grafast takes for the id of no row */
function decodeNodeId(nodeId: string): unknown[] {
  const key = decodeKey(nodeId);
  if (key.some(isNested)) throw new Error("a node id is a flat list");
  return key;
}

function decodeKey(nodeId: string): unknown[] {
  const key = parseExactJson(Buffer.from(nodeId, "base64").toString());
  if (!Array.isArray(key)) throw new Error("a node id is a list");
  return key;
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
