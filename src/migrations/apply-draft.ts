import type { ClientBase } from "pg";
import { runSql } from "../database/run-sql.ts";
import type { GraphileMigrate } from "../internals/graphile-migrate.ts";
import type { SqlSource } from "../sql/source.ts";
import type { Draft } from "./draft.ts";
import { findForgotten } from "./forgotten.ts";
import { lockMigrations } from "./lock.ts";
import { patienceOf, reportingActions } from "./migrate.ts";
import { transactionLockTimeout, withPatience } from "./patience.ts";
import { type MigrationOptions, openSettings } from "./settings.ts";
import { runAlone } from "./without-transaction.ts";

export type AppliedDraft = {
  /** False when the database had this very text already. */
  isNew: boolean;
  /** Statements that the database has had from an earlier save and that the draft has no more, one line each. */
  forgotten: string[];
};

/**
 * Runs a draft unless the database has had this very text, and keeps the text, together in one transaction unless the draft says
 * `--! no-transaction`. With `isShadow` in the shadow database.
 * @throws QuintetError MIGRATION with the place of the fault; the database keeps what it had
 */
export async function applyDraft(
  draft: Draft,
  options: MigrationOptions,
  { isShadow = false } = {},
): Promise<AppliedDraft> {
  const url = isShadow ? (options.shadowUrl as string) : options.ownerUrl;
  await using client = await lockMigrations({ ...options, ownerUrl: url });
  const library = await openSettings(options, { isShadow });
  await reportingActions(() => library.makeTables(client));
  const source = fillPlaceholders(draft.source, library);
  const before = await readKept(client);
  if (before === source.text) return { isNew: false, forgotten: [] };
  const forgotten = before === undefined ? [] : await findForgotten(before, source.text);
  if (!draft.isBlank) {
    await reportingActions(() => library.runActions("beforeCurrent"));
    await withPatience(client, patienceOf(options, url), () => run(client, { draft, source }));
    await reportingActions(() => library.runActions("afterCurrent"));
  } else await keep(client, source.text);
  return { isNew: true, forgotten };
}

async function run(client: ClientBase, { draft, source }: { draft: Draft; source: SqlSource }): Promise<void> {
  if (!draft.isTransactional) {
    await runAlone(client, source);
    await keep(client, source.text);
    return;
  }
  await client.query(`begin; ${transactionLockTimeout}`);
  try {
    await runSql(client, source);
    await keep(client, source.text);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

async function readKept(client: ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ content: string }>(
    "select content from graphile_migrate.current where filename = 'current.sql'",
  );
  return rows[0]?.content;
}

async function keep(client: ClientBase, text: string): Promise<void> {
  await client.query(
    `insert into graphile_migrate.current (content) values ($1)
     on conflict (filename) do update set content = excluded.content, date = excluded.date`,
    [text],
  );
}

function fillPlaceholders(source: SqlSource, { fillPlaceholders: fill }: GraphileMigrate): SqlSource {
  return { ...source, text: fill(source.text) };
}
