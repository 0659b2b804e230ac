import type { ClientBase } from "pg";
import { applySettings, type Setting } from "./acting.ts";

/** What became of a statement that was tried and undone. */
export type Attempt = { rows: number } | { failure: Failure };

export type Failure = {
  sqlState: string;
  message: string;
  detail?: string;
  hint?: string;
  constraint?: string;
  table?: string;
  column?: string;
  /** The function that raised it, as a trigger's does. */
  function?: string;
};

/**
 * Runs a statement as somebody, and undoes it. PL/pgSQL catches what it raises, so that nothing of it comes to the server's
 * log; the statement is a setting for the same reason. Constraints that wait for the end of the transaction are asked at once.
 */
export async function attempt(
  client: ClientBase,
  { statement, acting, isRead }: { statement: string; acting: readonly Setting[]; isRead: boolean },
): Promise<Attempt> {
  const settings = [...(isRead ? [["transaction_read_only", "on"]] : []), ...acting];
  await applySettings(client, [
    ["quintet.statement", statement],
    ["quintet.acting", JSON.stringify(settings)],
  ]);
  await client.query(tryStatement);
  const { rows } = await client.query<{ outcome: string }>("select current_setting('quintet.outcome') as outcome");
  const outcome = JSON.parse(rows[0]?.outcome ?? "null") as
    | { rows: number }
    | Record<keyof Failure | "context", string>;
  if ("rows" in outcome) return outcome;
  const { context, ...told } = outcome;
  const raisedBy = /function ([^\s(]+)\(/.exec(context)?.[1];
  const parts = Object.entries({ ...told, function: raisedBy }).filter(([, value]) => value);
  return { failure: Object.fromEntries(parts) as Failure };
}

/** The SQLSTATE is nobody else's: whoever raises it too is taken at their word only with our message. */
const tryStatement = `
do $quintet$
declare
  setting jsonb;
  affected bigint;
  told jsonb;
  v_state text; v_message text; v_detail text; v_hint text; v_constraint text; v_table text; v_column text; v_context text;
begin
  begin
    for setting in select * from pg_catalog.jsonb_array_elements(pg_catalog.current_setting('quintet.acting')::jsonb) loop
      perform pg_catalog.set_config(setting->>0, setting->>1, true);
    end loop;
    execute pg_catalog.current_setting('quintet.statement');
    get diagnostics affected = row_count;
    set constraints all immediate;
    raise exception using errcode = 'QW001', message = 'quintet: tried';
  exception when others or query_canceled or assert_failure then
    get stacked diagnostics v_state = returned_sqlstate, v_message = message_text, v_detail = pg_exception_detail,
      v_hint = pg_exception_hint, v_constraint = constraint_name, v_table = table_name, v_column = column_name,
      v_context = pg_exception_context;
    if v_state = 'QW001' and v_message = 'quintet: tried' then
      told := pg_catalog.jsonb_build_object('rows', affected);
    else
      told := pg_catalog.jsonb_build_object('sqlState', v_state, 'message', v_message, 'detail', v_detail, 'hint', v_hint,
        'constraint', v_constraint, 'table', v_table, 'column', v_column, 'context', v_context);
    end if;
  end;
  perform pg_catalog.set_config('quintet.outcome', told::text, true);
end
$quintet$`;
