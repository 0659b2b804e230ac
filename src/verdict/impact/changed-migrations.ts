import { basename, join, relative } from "node:path";
import { projectOf } from "../../config/project.ts";
import { currentTwinOf, readIfThere } from "../../migrations/current.ts";
import { readDraft } from "../../migrations/draft.ts";
import { isWithoutTransaction } from "../../migrations/migration-file.ts";
import { placeAt } from "../../sql/place.ts";
import { type SqlSource, sourceOf } from "../../sql/source.ts";
import { isBlank, readStatements, SqlSyntaxError, type Statement } from "../../sql/statements.ts";
import type { Change } from "../change.ts";

/** A statement of a migration, with its text and where it begins. */
export type PlacedStatement = {
  text: string;
  file: string;
  line: number;
  /** Undefined of a file that is too long to be read, which is one statement. */
  kind: Statement["kind"] | undefined;
  node: Record<string, unknown>;
};

/** What runs in one transaction, unless it says that it cannot. */
export type Script = { statements: PlacedStatement[]; isTransaction: boolean };

/** `down` is what undoes it; undefined when nobody has written that. */
export type ChangedMigration = { up: Script; down: Script | undefined; downFile: string };

type Options = {
  migrationsFolder: string;
  /** Puts the project's placeholders in. */
  fill: (source: SqlSource) => SqlSource;
};

/** The migrations of a change in the order in which they run: committed ones, and the draft, which is one however many files it has. */
export async function readChangedMigrations(change: Change, options: Options): Promise<ChangedMigration[]> {
  const { migrationsFolder } = options;
  const committed = change.committed.map(({ name, body, headerLines }) => ({
    source: sourceOf(join("committed", name), body, headerLines),
    down: join(migrationsFolder, "rollback", name),
  }));
  const draft = change.draft.length > 0 ? [await readDraft(migrationsFolder)] : [];
  const current = draft.map(({ source }) => ({ source, down: currentTwinOf(migrationsFolder) }));
  return await Promise.all([...committed, ...current].map((migration) => readMigration(migration, options)));
}

async function readMigration(
  { source, down }: { source: SqlSource; down: string },
  { migrationsFolder, fill }: Options,
): Promise<ChangedMigration> {
  const folder = relative(projectOf(migrationsFolder).directory, migrationsFolder);
  const undo = sourceOf(join("rollback", basename(down)), await readIfThere(down));
  const read = (each: SqlSource) => readScript(inProject(fill(each), folder));
  return {
    up: await read(source),
    down: (await isBlank(undo.text)) ? undefined : await read(undo),
    downFile: join(folder, "rollback", basename(down)),
  };
}

/** Files of a migration are told as from the migrations folder, those of a verdict as from the project. */
function inProject({ text, placeOf }: SqlSource, folder: string): SqlSource {
  return {
    text,
    placeOf(line) {
      const place = placeOf(line);
      return { file: join(folder, place.file), line: place.line };
    },
  };
}

/** What is no SQL stays whole, for PostgreSQL to say so. */
export async function readScript({ text, placeOf }: SqlSource): Promise<Script> {
  const isTransaction = !isWithoutTransaction(text.trimStart());
  const whole: PlacedStatement = { text, ...placeOf(1), kind: undefined, node: {} };
  try {
    const { list } = (await readStatements(text)) ?? {};
    if (!list) return { statements: [whole], isTransaction };
    const statements = list.map(({ kind, node, start, end }) => {
      return { text: text.slice(start, end), ...placeOf(placeAt(text, start).line), kind, node };
    });
    return { statements, isTransaction };
  } catch (error) {
    if (error instanceof SqlSyntaxError) return { statements: [whole], isTransaction };
    throw error;
  }
}
