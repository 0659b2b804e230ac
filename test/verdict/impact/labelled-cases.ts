import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceOf } from "../../../src/sql/source.ts";
import type { Impact } from "../../../src/verdict/impact/assess-impact.ts";
import { type ChangedMigration, readScript } from "../../../src/verdict/impact/changed-migrations.ts";

/** A migration, and what it does to those who use API and database. */
export type LabelledCase = { file: string; name: string; labels: string[]; up: string; down: string };

const folder = join(import.meta.dirname, "cases");

/** Those of the files in cases/: a line `--# name: labels`, the migration, and after `--# rollback` what undoes it. */
export function readCases(): LabelledCase[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split(/^--# (?!rollback$)/m)
      .slice(1)
      .map((text) => {
        const [head = "", ...lines] = text.split("\n");
        const colon = head.indexOf(": ") < 0 ? head.length - 1 : head.indexOf(": ");
        const labels = head.slice(colon + 1).split(" ");
        const [up = "", down = ""] = lines.join("\n").split(/^--# rollback$/m);
        return { file, name: head.slice(0, colon), labels: labels.filter(Boolean), up, down };
      }),
  );
}

export async function toMigration({ up, down }: LabelledCase): Promise<ChangedMigration> {
  const downFile = "migrations/rollback/current.sql";
  return {
    up: await readScript(sourceOf("migrations/current/1.sql", up.replace(/^(-- .*\n)+(?=--! )/, ""))),
    down: down.trim() ? await readScript(sourceOf(downFile, down)) : undefined,
    downFile,
  };
}

/** What an impact says, in the words of the cases. */
export function labelsOf({ api, documents, permissions, functions, locks, data, rollback }: Impact): string[] {
  const severities = new Set(api.map(({ severity }) => severity));
  const words = { wider: "wider", narrower: "narrower", other: "changed" };
  const risk = (kind: string) => kind.replace(" ", "-");
  const labels = [
    ...(severities.has("breaking") ? ["breaks-api"] : severities.has("dangerous") ? ["dangerous-api"] : []),
    ...documents.map(({ document, isCertain }) => `${isCertain ? "breaks" : "may-break"}:${document.operation}`),
    ...permissions.map(({ direction, object }) => `${words[direction]}:${object}`),
    ...functions.map(({ signature }) => `breaks-function:${signature}`),
    ...locks.filter(({ work }) => work.length > 0).map(({ relation }) => `heavy:${relation.label}`),
    ...locks.flatMap(({ work }) =>
      work.filter(({ how }) => how === "rewrites").map(({ relation }) => `rewrites:${relation.label}`),
    ),
    ...data.map(({ kind, table }) => `${kind === "may fail" ? "" : "migrate-"}${risk(kind)}:${table}`),
    ...rollback.risks.map(({ kind, table }) => `rollback-${risk(kind)}:${table}`),
    ...(rollback.missing.length + rollback.failures.length > 0 ? ["no-rollback"] : []),
  ];
  return [...new Set(labels)].sort();
}
