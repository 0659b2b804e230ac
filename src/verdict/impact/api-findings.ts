import type { GraphQLSchema } from "graphql";
import type { Finding } from "../finding.ts";
import type { ApiChange } from "./api-change.ts";
import type { PlacedStatement } from "./changed-migrations.ts";
import { findApiCause, placeOf } from "./find-cause.ts";
import { type ApiChangeGroup, groupApiChanges, plain } from "./group-api-changes.ts";
import type { Rename } from "./renames.ts";
import { nothing } from "./render-impact.ts";

type Options = {
  changes: readonly ApiChange[];
  before: GraphQLSchema;
  after: GraphQLSchema;
  renames: readonly Rename[];
  statements: readonly PlacedStatement[];
};

/** What clients of the API meet, a finding for each cause. */
export function describeApiChanges({ changes, before, after, renames, statements }: Options): Finding[] {
  const groups = groupApiChanges(changes, { before, after });
  const merged = new Set<ApiChangeGroup>();
  const renamed = groups.flatMap((group): Finding[] => {
    const found = findRename(group, groups, renames);
    if (!found) return [];
    merged.add(group).add(found.now);
    return [describeRename({ ...found, was: group, statements })];
  });
  const others = groups.filter((group) => !merged.has(group)).map((group) => describeGroup(group, statements));
  return [...renamed, ...others];
}

/** What has gone and what has come are one thing when the database says that it is the same column. */
function findRename(group: ApiChangeGroup, groups: readonly ApiChangeGroup[], renames: readonly Rename[]) {
  const { kind, member } = group.leading;
  if (!kind.endsWith("removed") || member === undefined) return undefined;
  for (const rename of renames) {
    const [old, name] = [lastOf(rename.before), lastOf(rename.after)];
    if (plain(old) !== group.member) continue;
    const now = groups.find(
      (each) => each.family === group.family && each.member === plain(name) && each.leading.kind.endsWith("added"),
    );
    if (now) return { rename, now };
  }
  return undefined;
}

function describeRename(options: {
  was: ApiChangeGroup;
  now: ApiChangeGroup;
  rename: Rename;
  statements: readonly PlacedStatement[];
}): Finding {
  const { was, now, rename, statements } = options;
  const changes = [...was.changes, ...now.changes];
  const called = now.changes.find(({ type }) => type === was.leading.type) ?? now.leading;
  return {
    kind: "impact",
    severity: "warning",
    rule: "api-renamed",
    isBreaking: true,
    reason: `${was.leading.subject} is called ${called.subject} now${andElsewhere(changes, [was.leading, called])}.`,
    remedy:
      rename.word === "column"
        ? `Keep the name that clients know: comment on column ${rename.after} is E'@name ${was.leading.member}', until none asks for it.`
        : "Add the new value and keep the old one, until no client sends it.",
    ...placeOf(findApiCause(statements, now)),
    details: changes.map(({ message }) => message),
  };
}

function describeGroup(group: ApiChangeGroup, statements: readonly PlacedStatement[]): Finding {
  const { severity, leading, changes } = group;
  return {
    kind: "impact",
    severity: severity === "safe" ? "note" : "warning",
    rule: `api-${severity}`,
    ...(severity === "breaking" && { isBreaking: true }),
    reason: `${leading.message.replace(/\.$/, "")}${andElsewhere(changes, [leading])}.`,
    remedy: remedyOf(group),
    ...placeOf(findApiCause(statements, group)),
    details: changes.map(({ message }) => message),
  };
}

/** The others by their names, as many as a line holds. */
function andElsewhere(changes: readonly ApiChange[], told: readonly ApiChange[]): string {
  const known = new Set(told.map(({ subject }) => subject));
  const others = [...new Set(changes.map(({ subject }) => subject))]
    .filter((subject) => !known.has(subject))
    .sort((a, b) => familiarity(a) - familiarity(b));
  if (others.length === 0) return "";
  const shown = others.slice(0, shownSubjects).join(", ");
  const more = others.length - shownSubjects;
  return `; the same of ${shown}${more > 0 ? ` and ${more} more` : ""}`;
}

const shownSubjects = 5;

/** What clients ask for comes before what types are made of. */
function familiarity(subject: string): number {
  if (/^(Query|Mutation)\./.test(subject)) return 0;
  return subject.includes(".") ? 1 : 2;
}

function remedyOf({ severity, leading, changes }: ApiChangeGroup): string {
  if (severity === "safe") return nothing;
  if (severity === "dangerous") return "Tell the clients before: their code may not foresee it.";
  if (changes.some(({ kind }) => kind === "type removed"))
    return "Deprecate it first, and remove it when no client asks for it any more.";
  if (leading.kind.endsWith("removed"))
    return "Keep it, deprecated (comment on column … is E'@deprecated …'), until no client asks for it; then remove it.";
  if (changes.some(({ message }) => /must be given|no longer be null/.test(message)))
    return "Give it a default in the database, so that clients that do not know of it go on.";
  if (leading.message.includes("may be null"))
    return "Change the clients first: their types say that it is never null.";
  return "Add it under another name, and remove the old one when no client asks for it any more.";
}

function lastOf(name: string): string {
  return name.split(".").at(-1) ?? name;
}
