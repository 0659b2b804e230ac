import type { DocumentUse } from "../../graphql/documents/manifest-history.ts";
import type { Finding } from "../finding.ts";
import type { Impact } from "./assess-impact.ts";
import type { BrokenDocument } from "./broken-documents.ts";
import type { PlacedStatement } from "./changed-migrations.ts";
import type { DataRisk } from "./data-columns.ts";
import { findPermissionCause, placeOf } from "./find-cause.ts";
import type { PermissionChange } from "./permission-change.ts";
import { hasWord } from "./statement-targets.ts";

/**
 * An operation that breaks in several places, such as graphql/ and a manifest, is told once; and so are all that may break for one
 * reason, which are many: a filter is part of other filters.
 */
export function describeDocuments(broken: readonly BrokenDocument[]): Finding[] {
  const same = Map.groupBy(broken, ({ document, isCertain, reasons }) =>
    [isCertain ? document.operation : "", ...reasons].join("\n"),
  );
  return [...same.values()].map((list) => describeDocument(list[0] as BrokenDocument, list));
}

function describeDocument(first: BrokenDocument, all: readonly BrokenDocument[]): Finding {
  const { document, isCertain, reasons, place } = first;
  const names = [...new Set(all.map(({ document: each }) => each.operation))];
  const shown =
    names.slice(0, shownNames).join(", ") + (names.length > shownNames ? ` and ${names.length - shownNames} more` : "");
  const deployed = [...new Set(all.flatMap(({ document: each }) => (each.id ? [each.file] : [])))];
  const where = deployed.length > 0 ? ` (also as deployed: ${deployed.join(", ")}${describeLastUse(all)})` : "";
  const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : "";
  const words = isCertain ? "breaks" : names.length > 1 ? "break when they send it" : "breaks when it sends it";
  return {
    kind: "impact",
    severity: "warning",
    rule: isCertain ? "document-breaks" : "document-may-break",
    ...(isCertain && { isBreaking: true }),
    reason: `${shown}${where} ${words}: ${reasons[0]}${more}`,
    remedy: isCertain
      ? "Change the document with the migration, and keep what it asks for until deployed clients have been replaced."
      : "Look whether these clients send it; if so, keep it until they have been replaced.",
    ...(document.id ? { file: document.file } : (place ?? { file: document.file, line: document.line })),
    ...((reasons.length > 1 || all.length > 1) && { details: [...reasons, ...all.map(describePlace)] }),
  };
}

const shownNames = 3;

/** The last of all of them. */
function describeLastUse(all: readonly BrokenDocument[]): string {
  const uses = all.flatMap(({ document }) => document.lastUse ?? []);
  const [last] = uses.toSorted((a, b) => Date.parse(b.lastUsedAt) - Date.parse(a.lastUsedAt));
  return last ? `; last used ${last.lastUsedAt} by ${clientOf(last)}` : "";
}

const clientOf = ({ client, version }: DocumentUse) =>
  client === "" ? "a client without a name" : `${client} ${version}`.trim();

function describePlace({ document: { operation, file, id, lastUse } }: BrokenDocument): string {
  const used = lastUse ? `, last used ${lastUse.lastUsedAt} by ${clientOf(lastUse)}` : "";
  return `${operation} in ${file}${id ? ` (${id})` : ""}${used}`;
}

export function describePermission(change: PermissionChange, statements: readonly PlacedStatement[]): Finding {
  const { object, verb, roles, direction, before, after, gained } = change;
  return {
    kind: "impact",
    severity: direction === "wider" && before === null ? "note" : "warning",
    rule: `permission-${direction === "other" ? "changed" : direction}`,
    reason: `${roles.join(", ")} ${verb} ${object}: before ${before ?? "not allowed"}; after ${after ?? "not allowed"}.`,
    remedy: {
      wider: "Make sure that all that can be seen or done is meant to be.",
      narrower: "Make sure that no client of theirs needs it: it is refused, or gets fewer rows.",
      other: "Compare the two conditions: whether more or fewer rows pass cannot be told from their texts.",
    }[direction],
    ...placeOf(findPermissionCause(statements, object, gained)),
  };
}

export function describeFunction(
  { signature, message }: Impact["functions"][number],
  statements: readonly PlacedStatement[],
): Finding {
  const words = message.match(/[\w$]+/g) ?? [];
  return {
    kind: "impact",
    severity: "warning",
    rule: "function-breaks",
    isBreaking: true,
    reason: `${signature} fails when it is called: ${message}.`,
    remedy: "Replace the function in the same migration.",
    ...placeOf(statements.find((statement) => words.some((word) => word.length > 3 && hasWord(statement, word)))),
  };
}

/** Of running the migration. */
export function describeDataRisk({ kind, message, statement }: DataRisk): Finding {
  return {
    kind: "impact",
    severity: "warning",
    rule: kind === "may fail" ? "data-may-not-fit" : kind === "loses" ? "data-loss" : "possible-data-loss",
    reason: message,
    remedy:
      kind === "may fail"
        ? "Look for such rows in production, and mend them before."
        : "Copy what is still needed, or keep it until nobody needs it; no rollback brings it back.",
    ...placeOf(statement),
  };
}

/** Of undoing it. */
export function describeRollback({ risks, missing, failures }: Impact["rollback"]): Finding[] {
  return [
    ...missing.map(
      (file): Finding => ({
        kind: "impact",
        severity: "note",
        rule: "rollback-missing",
        reason: `There is no way back: ${file} is missing or blank.`,
        remedy: "Write there what undoes the migration.",
        file,
      }),
    ),
    ...failures.map(
      ({ statement, message }): Finding => ({
        kind: "impact",
        severity: "warning",
        rule: "rollback-fails",
        reason: `There is no way back: ${message}.`,
        remedy: "Mend the statement.",
        ...placeOf(statement),
      }),
    ),
    ...risks.map(
      ({ kind, message, statement }): Finding => ({
        kind: "impact",
        severity: "note",
        rule: kind === "may fail" ? "rollback-may-fail" : "rollback-loses-data",
        reason: `${kind === "may lose" ? "A rollback may lose data" : kind === "loses" ? "A rollback loses data" : "A rollback may fail"}: ${lowerFirst(message.replace("the migration", "the rollback"))}`,
        remedy:
          kind === "may fail"
            ? "Mend such rows before rolling back."
            : "Back up what clients have written since, before rolling back (--allow-data-loss).",
        ...placeOf(statement),
      }),
    ),
  ];
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
