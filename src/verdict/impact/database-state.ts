import { buildSchema, type GraphQLSchema } from "graphql";
import { type CatalogItem, readCatalog } from "../../catalog/catalog.ts";
import { printApi } from "../../codegen/schema-sdl.ts";
import type { Connections } from "../../database/connections.ts";
import { findSchemas } from "../../database/served-schemas.ts";
import { connect } from "../../database/server-check.ts";
import { readCatalog as readPermissions } from "../../docs/catalog.ts";
import { readDefinitions } from "./definitions.ts";
import type { Permissions } from "./permission-change.ts";

/** A database at one moment, and the API that is made of it. */
export type DatabaseState = Permissions & {
  /** Made when it is first asked for, which takes a second and the database as it was; undefined before there is a schema to serve. */
  makeApi(): Promise<GraphQLSchema | undefined>;
  /** What of the catalog can be seen in the API; also of the database as it was when this is first asked for. */
  readVisible(): Promise<string>;
};

type Options = {
  connections: Pick<Connections, "ownerUrl" | "authenticatorUrl">;
  schemas: readonly string[];
  migrationsFolder: string;
};

export async function readDatabaseState({ connections, schemas: served, ...options }: Options): Promise<DatabaseState> {
  const { ownerUrl, authenticatorUrl } = connections;
  await using client = await connect(ownerUrl);
  const { permissions, functions, schemas } = await readPermissions(client, served);
  const definitions = await readDefinitions(client);
  let api: Promise<GraphQLSchema | undefined> | undefined;
  let visible: Promise<string> | undefined;
  return {
    permissions,
    functions,
    schemas,
    definitions,
    makeApi() {
      api ??= makeApi({ ownerUrl, authenticatorUrl, schemas: served, ...options });
      return api;
    },
    readVisible() {
      visible ??= readVisible(ownerUrl);
      return visible;
    },
  };
}

async function readVisible(ownerUrl: string): Promise<string> {
  await using client = await connect(ownerUrl);
  const items = [...(await readCatalog(client)).values()].filter(isVisible);
  return items.map(({ kind, name, definition }) => `${kind} ${name} ${definition}`).join("\n");
}

/** Whether it can be seen in the API, or decides what can. */
function isVisible({ kind, name, definition }: CatalogItem): boolean {
  if (invisibleKinds.has(kind)) return false;
  return (
    !(kind === "constraint" && definition?.includes("CHECK")) &&
    !/^(policy|index|trigger) /.test(kind === "comment on" ? name : "")
  );
}

const invisibleKinds = new Set([
  ...["policy", "row level security of", "forced row level security of", "trigger", "state of", "validity of"],
  ...["storage of", "compression of", "statistics of", "statistics", "cluster", "replica identity of", "logging of"],
  ...["default privilege", "publication", "event trigger"],
]);

async function makeApi({
  ownerUrl,
  schemas,
  ...options
}: Parameters<typeof printApi>[0] & { ownerUrl: string }): Promise<GraphQLSchema | undefined> {
  const { present } = await findSchemas(ownerUrl, schemas);
  return present.length > 0 ? buildSchema(await printApi({ ...options, schemas: present })) : undefined;
}
