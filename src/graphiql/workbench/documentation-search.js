/**
 * Finds fields and types by words of their names and descriptions. A word counts in any form that begins alike
 * ("courses" finds `course`), and some words stand for what the schema calls otherwise.
 */
const meanings = {
  avg: ["average"],
  mean: ["average"],
  total: ["sum", "count"],
  number: ["count"],
  max: ["maximum"],
  min: ["minimum"],
  group: ["grouped", "aggregates"],
  average: ["avg", "aggregates"],
  delete: ["remove"],
  create: ["add", "new"],
  cost: ["spending", "price"],
  score: ["rating"],
};

/**
 * @param {import("graphql").GraphQLSchema} schema
 * @returns {Entry[]} what can be found
 * @typedef {{ path: string, type: string, description: string, words: { text: string, weight: number }[] }} Entry
 */
export function indexOf(schema) {
  const entries = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || !("getFields" in type)) continue;
    const fields = Object.values(type.getFields());
    entries.push(entry({ path: type.name, type: "", description: type.description, place: 0.5 }));
    const isRoot = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);
    for (const field of fields) {
      const place = isRoot ? 1.5 : "args" in field ? 1 : 0.5; // what can be asked for, before what is given
      entries.push(
        entry({ path: `${type.name}.${field.name}`, type: String(field.type), description: field.description, place }),
      );
    }
  }
  return entries;
}

function entry({ path, type, description, place }) {
  const name = path.split(".").at(-1);
  const weigh = (texts, weight) => texts.map((text) => ({ text, weight: weight * place }));
  return {
    path,
    type,
    description: description ?? "",
    words: [
      ...weigh(wordsOf(name), 4),
      ...weigh(wordsOf(path), 2),
      ...weigh(wordsOf(type), 1),
      ...weigh(wordsOf(description ?? ""), 1),
    ],
  };
}

/** `overallScoreAverage` has three. */
export function wordsOf(/** @type {string} */ text) {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The best first. All words must be found, themselves or by their meaning, which counts for less. */
export function search(/** @type {Entry[]} */ entries, /** @type {string} */ text, most = 40) {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const scored = entries.map((found) => ({ found, score: scoreOf(found, wanted) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.found.path.length - b.found.path.length)
    .slice(0, most)
    .map(({ found }) => found);
}

function scoreOf({ words }, wanted) {
  let score = 0;
  for (const word of wanted) {
    const own = best(words, word);
    const meant = Math.max(0, ...(meanings[word] ?? []).map((other) => best(words, other) / 2));
    const found = Math.max(own, meant);
    if (found === 0) return 0;
    score += found;
  }
  return score;
}

function best(words, wanted) {
  const stem = stemOf(wanted);
  let most = 0;
  for (const { text, weight } of words) {
    if (weight <= most) continue;
    if (text === wanted) most = weight;
    else if (text.startsWith(stem)) most = Math.max(most, weight * 0.8);
  }
  return most;
}

/** Without what most plurals and forms of verbs end in. */
function stemOf(word) {
  return word.length > 4 ? word.replace(/(ies|es|ed|ing|s|y)$/, "") : word;
}
