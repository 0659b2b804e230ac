/**
 * Package: graphile-build 5.1.1
 * What: methods and caches of the object that says which entity has which behavior.
 * Why: each question parses all behavior strings anew; with five products that is a second of each start (decision 21).
 */
export type Resolved = { behaviorString: string; stack: readonly unknown[]; toString(): string };

/** Instances are frozen, so it is the methods of their class that are replaced. */
export type BehaviorPrototype = {
  entityMatches(this: Behavior, entityType: string, entity: object, filter: string): boolean | undefined;
  getBehaviorForEntity(this: Behavior, entityType: string, entity: object): Resolved;
  getPreferencesAppliedBehaviors(this: Behavior, entityType: string, inferred: Resolved, override: Resolved): Resolved;
};

export type Behavior = BehaviorPrototype & {
  behaviorEntities: Record<
    string,
    Record<"listCache" | "inferredCache" | "overrideCache" | "fullCache", Map<any, any>>
  >;
  stringMatches(behavior: string, filter: string): boolean | undefined;
};

export function behaviorOf(build: { behavior: unknown }): Behavior {
  return build.behavior as Behavior;
}

export function prototypeOf(behavior: Behavior): BehaviorPrototype {
  return Object.getPrototypeOf(behavior);
}

/** Lets go of the answers that the library keeps; a later question makes them again. */
export function clearCaches({ behaviorEntities }: Behavior): void {
  for (const { listCache, inferredCache, overrideCache, fullCache } of Object.values(behaviorEntities)) {
    for (const cache of [listCache, inferredCache, overrideCache, fullCache]) cache.clear();
  }
}
