/** What PostgreSQL says of a failure, as pg has it. */
type Failure = Error & { where?: string; schema?: string; table?: string; column?: string; isOfParameter?: boolean };

/**
 * Names the column for which a statement's parameter was meant that its type refused: PostgreSQL says the parameter's
 * number only. It is found in statements as @dataplan/pg and single statements write them; of others it stays unknown.
 */
export function nameRefusedParameter(failure: Failure, text: string): void {
  const [, number] = /\bportal (?:"[^"]*" )?parameter \$(\d+)/.exec(failure.where ?? "") ?? [];
  if (number === undefined) return;
  failure.isOfParameter = true;
  if (failure.column !== undefined) return;
  const column = insertedColumn(text, number) ?? comparedColumn(text, number);
  if (column === undefined) return;
  failure.column = column;
  const [, schema, table] = changedTable.exec(text) ?? [];
  if (schema && table) Object.assign(failure, { schema: unquoted(schema), table: unquoted(table) });
}

const name = String.raw`("(?:[^"]|"")+"|\w+)`;
const changedTable = new RegExp(String.raw`(?:insert into|update|delete from)\s+${name}\.${name}\s`, "i");
const insertion = /insert into [^(]+\(([^)]*)\)\s*(?:values\s*\(([^)]*)\)|select\s(.*?)\swhere\s)/i;

function insertedColumn(text: string, number: string): string | undefined {
  const [, columns, listed, selected] = insertion.exec(text) ?? [];
  const values = listed ?? selected;
  if (columns === undefined || values === undefined) return undefined;
  const index = [...values.matchAll(/\$(\d+)/g)].findIndex(([, found]) => found === number);
  const found = columns.match(new RegExp(name, "g"))?.[index];
  return index < 0 || found === undefined ? undefined : unquoted(found);
}

function comparedColumn(text: string, number: string): string | undefined {
  const comparison = new RegExp(
    String.raw`${name}\)?(?:::\S+)?\s*[^\s\w$"().,;]{1,3}\s*(?:(?:any|all)\s*)?\(*\$${number}\b`,
    "i",
  );
  const [, found] = comparison.exec(text) ?? [];
  return found === undefined ? undefined : unquoted(found);
}

function unquoted(identifier: string): string {
  return identifier.startsWith('"') ? identifier.slice(1, -1).replaceAll('""', '"') : identifier;
}
