import type { ClientBase } from "pg";

/** A session in whose way another one is. */
export type Blocker = {
  pid: number;
  user: string | null;
  application: string | null;
  /** The table that is waited for; null where it is the end of a transaction, or a lock without a table. */
  relation: string | null;
  modes: string[] | null;
  /** For how long its transaction has run; null when we may not see it. */
  seconds: number | null;
};

/** Sessions that the session `pid` waits for now. */
export async function findBlockers(observer: ClientBase, pid: number): Promise<Blocker[]> {
  const { rows } = await observer.query<Blocker>(sql, [pid]);
  return rows;
}

const sql = `
  select b.pid, a.usename as user, nullif(a.application_name, '') as application, w.relation::regclass::text as relation,
    extract(epoch from clock_timestamp() - a.xact_start)::integer as seconds,
    (select array_agg(h.mode order by h.mode) from pg_locks h
     where h.pid = b.pid and h.granted and h.relation = w.relation and h.database = w.database) as modes
  from unnest(pg_blocking_pids($1)) as b (pid)
  left join pg_stat_activity a on a.pid = b.pid
  left join lateral (select * from pg_locks where pid = $1 and not granted limit 1) w on true`;

/** "pid 4711 (psql, as quintet_owner), which has read shop.orders for 14 s" */
export function describeBlocker({ pid, user, application, relation, modes, seconds }: Blocker): string {
  const who = [...(application ? [application] : []), ...(user ? [`as ${user}`] : [])].join(", ");
  const duration = seconds === null ? "" : ` for ${seconds} s`;
  const does = relation ? `has ${verbOf(modes ?? [])} ${relation}${duration}` : `has been in a transaction${duration}`;
  return `pid ${pid}${who ? ` (${who})` : ""}, which ${does}`;
}

function verbOf(modes: readonly string[]): string {
  if (modes.every((mode) => mode === "AccessShareLock")) return "read";
  if (modes.every((mode) => ["AccessShareLock", "RowShareLock", "RowExclusiveLock"].includes(mode)))
    return "written to";
  return "locked";
}
