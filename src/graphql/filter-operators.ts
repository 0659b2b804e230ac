/** Comparisons whose SQL is the same whatever they compare with: a statement that is compiled once serves every value. */
export const comparisons = [
  "equalTo",
  "notEqualTo",
  "in",
  "notIn",
  "distinctFrom",
  "lessThan",
  "lessThanOrEqualTo",
  "greaterThan",
  "greaterThanOrEqualTo",
  "includes",
  "includesInsensitive",
  "startsWith",
  "startsWithInsensitive",
  "like",
  "likeInsensitive",
  "equalToInsensitive",
  "contains",
  "containsKey",
  "overlaps",
  "anyEqualTo",
] as const;

/** What a frontend or an analyst asks for; connection-filter would offer about 37 operators on each text. */
export const filterOperators = ["isNull", ...comparisons] as const;
