/**
 * Package: @dataplan/pg 1.1.2
 * What: the registry's lists of resources, relations and codecs, which are changed in place and put back.
 * Why: a schema that cannot be built is built without what stands in the way, and the registry is made only once.
 */
import type { PgRegistry, PgResource } from "postgraphile/@dataplan/pg";

/** Takes all but the named tables and functions out of the registry, and the relations that lead to them. @returns what puts all back */
export function keepOnly(registry: PgRegistry, names: readonly string[]): () => void {
  const { pgResources, pgRelations, pgCodecs } = registry as unknown as Record<string, Record<string, any>>;
  const [resources, relations, allCodecs] = [{ ...pgResources }, { ...pgRelations }, { ...pgCodecs }];
  const isKept = new Set(names);
  const kept = Object.entries(resources).filter(([name]) => isKept.has(name));
  replace(pgResources as object, Object.fromEntries(kept));
  const codecs = new Set(kept.filter(([, { parameters }]) => !parameters).map(([, { codec }]) => codec.name));
  const keptRelations = Object.entries(relations)
    .filter(([codec]) => codecs.has(codec))
    .map(([codec, ofCodec]) => [
      codec,
      Object.fromEntries(
        Object.entries(ofCodec as Record<string, { remoteResource: PgResource }>).filter(([, { remoteResource }]) =>
          isKept.has(remoteResource.name),
        ),
      ),
    ]);
  replace(pgRelations as object, Object.fromEntries(keptRelations));
  const tables = Object.values(resources).filter(({ parameters }) => !parameters);
  const gone = new Set(tables.filter(({ name }) => !isKept.has(name)).map(({ codec }) => codec));
  for (const { codec } of tables) if (codecs.has(codec.name)) gone.delete(codec);
  replace(pgCodecs as object, Object.fromEntries(Object.entries(allCodecs).filter(([, codec]) => !gone.has(codec))));
  return () => {
    replace(pgResources as object, resources);
    replace(pgRelations as object, relations);
    replace(pgCodecs as object, allCodecs);
  };
}

function replace(target: object, content: object): void {
  for (const key of Object.keys(target)) delete (target as Record<string, unknown>)[key];
  Object.assign(target, content);
}
