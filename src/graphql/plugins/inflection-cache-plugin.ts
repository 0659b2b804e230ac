import type {} from "postgraphile";

type Spelling = "camelCase" | "coerceToGraphQLName" | "constantCase" | "pluralize" | "singularize" | "upperCamelCase";

/**
 * Makes the schema sooner: the same few names are put into the singular, transliterated and joined thousands of times, with
 * dozens of regular expressions each. What becomes of a text depends on the text alone, so it is found once.
 */
export const InflectionCachePlugin: GraphileConfig.Plugin = {
  name: "InflectionCachePlugin",
  version: "1.0.0",
  after: ["PgSimplifyInflectionPlugin", "TransliterationPlugin", "NamingPlugin", "OddNamesPlugin"],

  inflection: {
    replace: {
      camelCase: onceFor("camelCase"),
      coerceToGraphQLName: onceFor("coerceToGraphQLName"),
      constantCase: onceFor("constantCase"),
      pluralize: onceFor("pluralize"),
      singularize: onceFor("singularize"),
      upperCamelCase: onceFor("upperCamelCase"),
    },
  },
};

/** Results by what was asked, for as long as the inflection is that asks. */
const resultsOf = new WeakMap<object, Map<string, string>>();

function onceFor(spelling: Spelling) {
  return function (this: object, previous: ((text: string) => string) | undefined, _preset: unknown, text: string) {
    const results = resultsOf.get(this) ?? new Map<string, string>();
    resultsOf.set(this, results);
    const question = `${spelling} ${text}`;
    const known = results.get(question);
    if (known !== undefined) return known;
    const result = previous?.(text) ?? text;
    results.set(question, result);
    return result;
  };
}
