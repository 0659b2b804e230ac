import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {} from "postgraphile";
import { withPgClientFromPgService } from "postgraphile/@dataplan/pg";
import { asExtension, type ChangeAction, type UnusualChange, type UnusualChanges } from "./unusual-changes.ts";

const sql = readFileSync(join(import.meta.dirname, "unusual-relations.sql"), "utf8");

type State = { unusual: Map<string, Promise<ReadonlyMap<string, UnusualChanges>>> };
type Row = { relation: string; action: ChangeAction } & UnusualChange;

declare global {
  namespace GraphileConfig {
    interface GatherHelpers {
      quintetUnusualChanges: Record<string, never>;
    }
  }
}

/** Reads from the catalog, while the schema is made, which relations may keep a changed row to themselves. */
export const UnusualChangesPlugin: GraphileConfig.Plugin = {
  name: "UnusualChangesPlugin",
  version: "1.0.0",

  gather: {
    namespace: "quintetUnusualChanges",
    helpers: {},
    initialState: (): State => ({ unusual: new Map() }),
    hooks: {
      async pgTables_PgResourceOptions(info, { pgClass, serviceName, resourceOptions }) {
        const { unusual } = info.state as unknown as State;
        const service = info.resolvedPreset.pgServices?.find(({ name }) => name === serviceName);
        if (!service) return;
        if (!unusual.has(serviceName)) unusual.set(serviceName, readUnusual(service));
        const changes = (await unusual.get(serviceName))?.get(pgClass._id);
        if (!changes) return;
        resourceOptions.extensions = { ...resourceOptions.extensions, ...asExtension(changes) };
      },
    },
  },
};

async function readUnusual(service: GraphileConfig.PgServiceConfiguration) {
  const { rows } = await withPgClientFromPgService(service, service.pgSettingsForIntrospection ?? null, (client) =>
    client.query<Row>({ text: sql }),
  );
  const unusual = new Map<string, UnusualChanges>();
  for (const { relation, action, ...change } of rows) {
    unusual.set(relation, { ...unusual.get(relation), [action]: change });
  }
  return unusual;
}
