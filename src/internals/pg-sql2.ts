/**
 * Package: pg-sql2 5.0.1
 * What: `sql` called with an array of strings as the tagged template's, so that text that PostgreSQL printed becomes SQL.
 * Why: `sql.raw`, which is meant for it, prints a warning when it is first called.
 */
import { type SQL, sql } from "postgraphile/pg-sql2";

/** Text of PostgreSQL's own, such as an expression of the catalog: never anything that a request has said. */
export function sqlOfCatalog(text: string): SQL {
  return sql(Object.assign([text], { raw: [text] }) as unknown as TemplateStringsArray);
}
