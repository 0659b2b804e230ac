/**
 * Package: pg-sql2 5.0.1
 * What: `sql` called with an array of strings as the tagged template's, so that text becomes SQL.
 * Why: `sql.raw`, which is meant for it, prints a warning when it is first called; `sql.literal` makes a parameter of some texts.
 */
import { type SQL, sql } from "postgraphile/pg-sql2";

/** Text of PostgreSQL's own, such as an expression of the catalog: never anything that a request has said. */
export function sqlOfCatalog(text: string): SQL {
  return sqlOf(text);
}

/**
 * A literal that stands in the statement, whatever is in it: letters, digits and `_+-/.`, which need no escape.
 * @throws Error for any other text
 */
export function plainLiteral(text: string): SQL {
  if (!/^[\w+\-/.]+$/.test(text)) throw new Error(`no plain literal: ${text}`);
  return sqlOf(`'${text}'`);
}

function sqlOf(text: string): SQL {
  return sql(Object.assign([text], { raw: [text] }) as unknown as TemplateStringsArray);
}
