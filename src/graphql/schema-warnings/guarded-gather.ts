import { stripVTControlCharacters } from "node:util";
import type { PgClass } from "pg-introspection";
import { PgPolymorphismPlugin, PgRefsPlugin } from "postgraphile/graphile-build-pg";
import { nameOfClass } from "./describe-object.ts";
import type { ReportSchemaWarning } from "./schema-warning.ts";

/** These read tags that span several objects, and end the whole schema for one that they cannot follow. */
const guarded = [PgPolymorphismPlugin, PgRefsPlugin];

/** Ours take the place of these. */
export const libraryTagPlugins: readonly string[] = guarded.map(({ name }) => name);

type Hook = (info: unknown, event: { pgClass?: PgClass }) => unknown;

/** The libraries' plugins, but a table whose tags they cannot follow is served as if it had none of those, with a warning. */
export function guardTagPlugins(warn: ReportSchemaWarning): GraphileConfig.Plugin[] {
  return guarded.map((plugin) => {
    const { gather } = plugin as unknown as { gather: { hooks: Record<string, Hook> } };
    const hooks = Object.entries(gather.hooks).map(([name, hook]) => [name, guard(hook, warn)]);
    return {
      ...plugin,
      name: plugin.name.replace(/^Pg/, "Guarded"),
      provides: [...(plugin.provides ?? []), plugin.name], // others come after it by that name
      gather: { ...gather, hooks: Object.fromEntries(hooks) },
    } as GraphileConfig.Plugin;
  });
}

function guard(hook: Hook, warn: ReportSchemaWarning): Hook {
  return async (info, event) => {
    const { pgClass } = event;
    if (!pgClass) return hook(info, event);
    try {
      return await hook(info, event);
    } catch (error) {
      const object = nameOfClass(pgClass);
      const [reason = ""] = stripVTControlCharacters((error as Error).message).split("\n");
      warn({
        object,
        reason: `a smart tag cannot be followed (${reason.replace(/\.$/, "")}), so it is served without`,
        remedy: `Correct it: comment on ${object} is E'…';`,
      });
    }
  };
}
