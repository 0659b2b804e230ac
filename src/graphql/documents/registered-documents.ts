import type { Pool } from "pg";

type Options = {
  pool: Pick<Pool, "query">;
  /** Receives ids and texts whenever they are others than before. */
  onChanged: (entries: readonly (readonly [id: string, text: string])[]) => void;
  onError: (error: unknown) => void;
  pollMilliseconds?: number;
};

/**
 * Follows what `npm run documents` has registered in the database, so that all servers know it seconds later: a number is asked for
 * now and then, and the documents when it is another. LISTEN would need a connection of its own and a session, which a
 * transaction pooler does not give, and misses what happens while it reconnects.
 * @returns nothing where the database has no history of documents
 */
export async function followRegisteredDocuments(options: Options): Promise<Disposable | undefined> {
  const { pool, onChanged, onError, pollMilliseconds = 2_000 } = options;
  if (!(await hasHistory(pool))) return undefined;
  let known = "0";
  let isAsking = false;

  async function look(): Promise<void> {
    const { rows } = await pool.query<{ revision: string }>(
      "select quintet_private.documents_revision()::text as revision",
    );
    const revision = rows[0]?.revision ?? known;
    if (revision === known) return;
    const { rows: documents } = await pool.query<{ name: string; text: string }>(
      "select name, text from quintet_private.registered_documents()",
    );
    onChanged(documents.map(({ name, text }) => [name, text] as const));
    known = revision;
  }

  await look();
  const timer = setInterval(() => {
    if (isAsking) return;
    isAsking = true;
    look()
      .catch(onError)
      .finally(() => {
        isAsking = false;
      });
  }, pollMilliseconds).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

async function hasHistory(pool: Options["pool"]): Promise<boolean> {
  const { rows } = await pool.query<{ exists: boolean }>(
    "select to_regprocedure('quintet_private.documents_revision()') is not null as exists",
  );
  return rows[0]?.exists === true;
}
