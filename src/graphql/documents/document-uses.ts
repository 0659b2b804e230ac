import type { Pool } from "pg";
import type { ClientName } from "../../http/client-name.ts";

type Options = {
  pool: Pick<Pool, "query">;
  onError: (error: unknown) => void;
  flushMilliseconds?: number;
  /** Of documents and clients, between two flushes; others are counted without their client's name. */
  mostEntries?: number;
};

export type DocumentUses = AsyncDisposable & {
  /** That a client has sent the document of this SHA-256 (hex). */
  count(hash: string, name: ClientName): void;
  flush(): Promise<void>;
};

/**
 * Counts in memory, and writes what has come together in one statement now and then: a request costs two look-ups. What a
 * server that is killed has not written is lost, which counts may be.
 */
export function countDocumentUses(options: Options): DocumentUses {
  const { pool, onError, flushMilliseconds = 5_000, mostEntries = 2_000 } = options;
  let counted = new Map<string, Map<string, number>>();
  let entries = 0;
  let writing = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  function count(hash: string, { client, version }: ClientName): void {
    const clients = counted.get(hash) ?? new Map<string, number>();
    if (clients.size === 0) counted.set(hash, clients);
    let key = client === "" ? "" : `${client}\0${version}`;
    let uses = clients.get(key);
    if (uses === undefined && entries >= mostEntries) {
      key = "";
      uses = clients.get(key);
    }
    if (uses === undefined) entries += 1;
    clients.set(key, (uses ?? 0) + 1);
    timer ??= setTimeout(() => void flush(), flushMilliseconds).unref();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const rows = [...counted].flatMap(([hash, clients]) => [...clients].map(([key, uses]) => ({ hash, key, uses })));
    counted = new Map();
    entries = 0;
    if (rows.length > 0) writing = writing.then(() => write(rows)).catch(onError);
    return writing;
  }

  async function write(rows: readonly { hash: string; key: string; uses: number }[]): Promise<void> {
    const names = rows.map(({ key }) => key.split("\0"));
    await pool.query("select quintet_private.count_document_uses($1, $2, $3, $4)", [
      rows.map(({ hash }) => Buffer.from(hash, "hex")),
      names.map(([client]) => client),
      names.map(([, version = ""]) => version),
      rows.map(({ uses }) => uses),
    ]);
  }

  return { count, flush, [Symbol.asyncDispose]: flush };
}
