/** Runs something for each item, eight at a time, and keeps the order. */
export async function inBatches<Item, Result>(items: Item[], run: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let begin = 0; begin < items.length; begin += 8)
    results.push(...(await Promise.all(items.slice(begin, begin + 8).map(run))));
  return results;
}
