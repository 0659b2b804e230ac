import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from "graphql";
import type { ApiChange, Severity } from "./api-change.ts";

/** Changes that have one cause: a column is a field of its type, of its filter, of two inputs and a value of its order. */
export type ApiChangeGroup = {
  severity: Severity;
  /** The one that people know it by. */
  leading: ApiChange;
  /** All of them, the leading one first. */
  changes: ApiChange[];
  /** What they are about: a type and, where it is not about all of it, a member of several types. */
  family: string;
  member: string | undefined;
};

export function groupApiChanges(
  changes: readonly ApiChange[],
  { before, after }: { before: GraphQLSchema; after: GraphQLSchema },
): ApiChangeGroup[] {
  const families = findFamilies(before, after);
  const whole = new Set(
    changes
      .filter(({ kind, type }) => isOfWholeType(kind) && families.has(type))
      .map(({ kind, type }) => `${verbOf(kind)} ${type}`),
  );
  const wholeOf = (change: ApiChange) => {
    const named = [change.type, returnedType(change, before, after)].flatMap((type) => familiesIn(type, families));
    return named.map((family) => `${verbOf(change.kind)} ${family}`).find((key) => whole.has(key));
  };
  // `Book.reviews` goes with Review, and so do `BookFilter.reviewsExist` and `BookOrderBy.REVIEWS_COUNT_ASC`.
  const relations = new Map<string, string>(
    changes.flatMap((change) => {
      const key = change.member === undefined ? undefined : wholeOf(change);
      return key ? [[`${verbOf(change.kind)} ${memberOf(change)}`, key] as const] : [];
    }),
  );
  const groups = Map.groupBy(changes, (change) => {
    const relation = `${verbOf(change.kind)} ${memberOf(change).replace(/(exist|count)$/, "")}`;
    const own = familyOf(change.type, families) ?? change.type;
    return wholeOf(change) ?? relations.get(relation) ?? `${verbOf(change.kind)} ${own} ${memberOf(change)}`;
  });
  return [...groups.values()].map((members) => {
    const ranked = members.toSorted((a, b) => rank(a, families) - rank(b, families));
    const leading = ranked[0] as ApiChange;
    const severity = ranks.find((each) => members.some((change) => change.severity === each)) ?? "safe";
    const isWhole = isOfWholeType(leading.kind) && families.has(leading.type);
    const family = familyOf(leading.type, families) ?? leading.type;
    return { severity, leading, changes: ranked, family, member: isWhole ? undefined : memberOf(leading) };
  });
}

const ranks: Severity[] = ["breaking", "dangerous", "safe"];

/** What is breaking leads; of that the type itself before its fields, and what clients get before what they send. */
function rank({ kind, type, severity }: ApiChange, families: ReadonlySet<string>): number {
  return ranks.indexOf(severity) * 10 + (isOfWholeType(kind) ? 0 : 2) + (families.has(type) ? 0 : 1);
}

function isOfWholeType(kind: ApiChange["kind"]): boolean {
  return kind === "type added" || kind === "type removed";
}

function verbOf(kind: ApiChange["kind"]): string {
  return /added|removed|deprecated$/.exec(kind)?.[0] ?? "changed";
}

/** Object types of which others are derived: Book has BookConnection, BookFilter, BookInput … */
function findFamilies(...schemas: GraphQLSchema[]): Set<string> {
  const families = new Set<string>();
  for (const schema of schemas) {
    for (const [name, type] of Object.entries(schema.getTypeMap())) {
      const isRow = isObjectType(type) || isInterfaceType(type);
      if (
        isRow &&
        ["Connection", "Filter", "Input"].some((end) => schema.getType(`${name}${end}`)) &&
        !/Aggregates$/.test(name)
      )
        families.add(name);
    }
  }
  return families;
}

/** The longest name of a family that stands in a type's name: of CreateBookReviewInput it is BookReview, not Book. */
function familyOf(type: string, families: ReadonlySet<string>): string | undefined {
  return familiesIn(type, families)[0];
}

function familiesIn(type: string | undefined, families: ReadonlySet<string>): string[] {
  if (type === undefined) return [];
  return [...families].filter((family) => type.includes(family)).sort((a, b) => b.length - a.length);
}

function returnedType({ type, member }: ApiChange, ...schemas: GraphQLSchema[]): string | undefined {
  for (const schema of schemas) {
    const found = schema.getType(type);
    if (!found || !member || !("getFields" in found)) continue;
    const field = found.getFields()[member];
    if (field) return (getNamedType(field.type) as GraphQLNamedType).name;
  }
  return undefined;
}

/** `title` of Book.title and of BookOrderBy.TITLE_ASC. */
function memberOf({ member, argument, kind }: ApiChange): string {
  const name = argument ?? member ?? "";
  return plain(kind.startsWith("value") ? name.replace(/_(ASC|DESC)$/, "") : name);
}

/** A name whatever the way of writing it: `authorId`, `author_id`, `AUTHOR_ID`. */
export function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}
