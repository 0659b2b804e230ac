import {
  type Behavior,
  type BehaviorPrototype,
  behaviorOf,
  clearCaches,
  prototypeOf,
  type Resolved,
} from "../../internals/graphile-build-behavior.ts";

/**
 * Makes the schema sooner. For each question whether an entity has a behavior, graphile-build 5 looks through the registry
 * of all behaviors for the sake of a warning, and parses every behavior string anew; it looks for a pair of entities among
 * all pairs in turn, and derives each entity's behavior from the same few strings again. The answers are the same; the
 * first question of a kind goes the library's way, warning included. docs/decisions/0021 has the figures.
 *
 * Once the schema is made, the 4 MB that all these answers take are let go; a later question makes them again.
 */
export const BehaviorCachePlugin: GraphileConfig.Plugin = {
  name: "BehaviorCachePlugin",
  version: "1.0.0",

  schema: {
    hooks: {
      init(unchanged, build) {
        remember(behaviorOf(build));
        return unchanged;
      },
      finalize(unchanged, build) {
        forget(behaviorOf(build));
        return unchanged;
      },
    },
  },
};

/** Answers by the path of what they depend on. */
type Answers<Answer> = { answer?: { value: Answer }; next?: Map<unknown, Answers<Answer>> };
type Caches = {
  asked: Answers<true>;
  matches: Answers<boolean | undefined>;
  applied: Answers<Resolved>;
  full: Answers<Resolved>;
};

const cachesOf = new WeakMap<Behavior, Caches>();
const remembering = new WeakSet<BehaviorPrototype>();

function remember(behavior: Behavior): void {
  cachesOf.set(behavior, { asked: {}, matches: {}, applied: {}, full: {} });
  const prototype = prototypeOf(behavior);
  if (remembering.has(prototype)) return;
  remembering.add(prototype);
  rememberMatches(prototype);
  rememberPreferences(prototype);
  rememberEntities(prototype);
}

function forget(behavior: Behavior): void {
  cachesOf.delete(behavior);
  clearCaches(behavior);
}

function rememberMatches(prototype: BehaviorPrototype): void {
  const { entityMatches } = prototype;
  prototype.entityMatches = function (entityType, entity, filter) {
    const caches = cachesOf.get(this);
    const wasAsked = caches && at(caches.asked, [entityType, filter]);
    if (!caches || !wasAsked?.answer) {
      if (wasAsked) wasAsked.answer = { value: true };
      return entityMatches.call(this, entityType, entity, filter);
    }
    const { behaviorString } = this.getBehaviorForEntity(entityType, entity);
    return known(at(caches.matches, [behaviorString, filter]), () => this.stringMatches(behaviorString, filter));
  };
}

/** What preferences make of an inferred behavior depends on its string alone; overrides are appended to that. */
function rememberPreferences(prototype: BehaviorPrototype): void {
  const { getPreferencesAppliedBehaviors } = prototype;
  const none: Resolved = { behaviorString: "", stack: [] };
  prototype.getPreferencesAppliedBehaviors = function (entityType, inferred, override) {
    const caches = cachesOf.get(this);
    if (!caches) return getPreferencesAppliedBehaviors.call(this, entityType, inferred, override);
    const applied = known(at(caches.applied, [entityType, inferred.behaviorString]), () =>
      getPreferencesAppliedBehaviors.call(this, entityType, { ...inferred, stack: [] }, none),
    );
    const behaviorString = [applied.behaviorString, override.behaviorString].filter(Boolean).join(" ");
    return {
      stack: [...inferred.stack, ...applied.stack, ...override.stack],
      behaviorString,
      toString: () => behaviorString,
    };
  };
}

/** An entity that is a tuple is another array each time; the same members make the same tuple. */
function rememberEntities(prototype: BehaviorPrototype): void {
  const { getBehaviorForEntity } = prototype;
  prototype.getBehaviorForEntity = function (entityType, entity) {
    const caches = cachesOf.get(this);
    if (!caches || !Array.isArray(entity)) return getBehaviorForEntity.call(this, entityType, entity);
    return known(at(caches.full, [entityType, ...entity]), () => getBehaviorForEntity.call(this, entityType, entity));
  };
}

function at<Answer>(answers: Answers<Answer>, path: readonly unknown[]): Answers<Answer> {
  let place = answers;
  for (const key of path) {
    place.next ??= new Map();
    const next = place.next.get(key) ?? {};
    place.next.set(key, next);
    place = next;
  }
  return place;
}

function known<Answer>(place: Answers<Answer>, find: () => Answer): Answer {
  place.answer ??= { value: find() };
  return place.answer.value;
}
