import { stripVTControlCharacters } from "node:util";
import type { PgClass } from "pg-introspection";
import { PgPolymorphismPlugin, PgRefsPlugin } from "postgraphile/graphile-build-pg";
import { guardHooks } from "../../internals/graphile-build-pg.ts";
import { nameOfClass } from "./describe-object.ts";
import type { ReportSchemaWarning } from "./schema-warning.ts";

/** These read tags that span several objects, and end the whole schema for one that they cannot follow. */
const guarded = [PgPolymorphismPlugin, PgRefsPlugin];

/** Ours take the place of these. */
export const libraryTagPlugins: readonly string[] = guarded.map(({ name }) => name);

type Event = { pgClass?: PgClass };
type Hook = (info: unknown, event: Event) => unknown;

/** The libraries' plugins, but a table whose tags they cannot follow is served as if it had none of those, with a warning. */
export function guardTagPlugins(warn: ReportSchemaWarning): GraphileConfig.Plugin[] {
  return guarded.map((plugin) => ({
    ...plugin,
    name: plugin.name.replace(/^Pg/, "Guarded"),
    provides: [...(plugin.provides ?? []), plugin.name], // others come after it by that name
    ...guardHooks<Event>(plugin, (hook) => guard(hook, warn)),
  }));
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
