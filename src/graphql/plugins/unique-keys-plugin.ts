import type {} from "postgraphile";

type Unique = { isPrimary?: boolean; attributes: readonly string[] };

/**
 * One way to change a row, few ways to find it:
 * - rows are updated and deleted by primary key only; one mutation for each further unique key would double them.
 *   `@behavior +update` or `+delete` on a constraint brings one back;
 * - a unique key that holds the whole primary key exists for foreign keys to refer to, and finds no more than the
 *   primary key does: it is no part of the API.
 */
export const UniqueKeysPlugin: GraphileConfig.Plugin = {
  name: "UniqueKeysPlugin",
  version: "1.0.0",

  schema: {
    entityBehavior: {
      pgResourceUnique: {
        inferred(behavior, [{ uniques }, unique]) {
          if (unique.isPrimary) return behavior;
          if (holdsPrimaryKey(unique, uniques)) return [behavior, "-*"];
          return [behavior, "-update", "-delete"];
        },
      },
    },
  },
};

function holdsPrimaryKey(unique: Unique, uniques: readonly Unique[]): boolean {
  const primary = uniques.find(({ isPrimary }) => isPrimary);
  return primary?.attributes.every((attribute) => unique.attributes.includes(attribute)) ?? false;
}
