/**
 * Package: graphile-build-pg 5.1.4
 * What: the gather phase of library plugins: hooks, state, and the cache of the introspection.
 * Why: plugins are copied with one part changed: a tag that cannot be followed ends the schema, and the introspection (3.2 MB) is
 * kept as long as the schema.
 */
import { PgIntrospectionPlugin } from "postgraphile/graphile-build-pg";

type Hook<Event> = (info: unknown, event: Event) => unknown;
type Gather<Event = never> = {
  hooks: Record<string, Hook<Event>>;
  initialState: (cache: object) => Record<string, unknown>;
};

function gatherOf<Event>(plugin: GraphileConfig.Plugin): Gather<Event> {
  return (plugin as unknown as { gather: Gather<Event> }).gather;
}

/** A plugin's gather phase with each of its hooks in the hands of another. */
export function guardHooks<Event>(
  plugin: GraphileConfig.Plugin,
  guard: (hook: Hook<Event>) => Hook<Event>,
): Pick<GraphileConfig.Plugin, "gather"> {
  const gather = gatherOf<Event>(plugin);
  const hooks = Object.entries(gather.hooks).map(([name, hook]) => [name, guard(hook)]);
  return { gather: { ...gather, hooks: Object.fromEntries(hooks) } } as never;
}

/** The introspection's gather phase, and what lets go of its text and objects once the schema is made. */
export function releasableIntrospection(): { gather: Pick<GraphileConfig.Plugin, "gather">; release: () => void } {
  const gather = gatherOf(PgIntrospectionPlugin);
  let release = () => {};
  const initialState = (cache: { introspectionResultsPromise?: unknown }) => {
    const state = gather.initialState(cache);
    release = () => {
      cache.introspectionResultsPromise = null;
      state.getIntrospectionPromise = null;
    };
    return state;
  };
  return { gather: { gather: { ...gather, initialState } } as never, release: () => release() };
}
