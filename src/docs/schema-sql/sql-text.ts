import pg from "pg";

/**
 * SQL as PostgreSQL writes it, in this project's style: keywords in lower case, no space behind the bracket of a
 * sub-select, no alias that says what the function's name says already, short names of types. PostgreSQL quotes every name
 * that has a capital, so only quoted text has to stay as it is.
 */
export function restyle(sql: string): string {
  return sql
    .split(quoted)
    .map((part, index) => (index % 2 === 1 ? part : shorten(part.toLowerCase())))
    .join("");
}

const quoted = /('(?:[^']|'')*'|"(?:[^"]|"")*")/g;

function shorten(sql: string): string {
  return sql
    .replaceAll("( select", "(select")
    .replace(/(\w+)\(\) as \1\)/g, "$1())")
    .replace(/(?<=[=<>] )\(\((select [\w.]+\(\))\)\)/g, "($1)")
    .replaceAll("character varying", "varchar")
    .replace(/\b(time(?:stamp)?)(\(\d\))? with time zone\b/g, "$1tz$2")
    .replace(/\b(time(?:stamp)?)(\(\d\))? without time zone\b/g, "$1$2");
}

/** Without brackets around the whole, but for those that a sub-select needs. */
export function unwrap(expression: string): string {
  if (!/^\((?!select\b)/.test(expression)) return expression;
  const unquoted = expression.replace(quoted, (text) => " ".repeat(text.length));
  let depth = 0;
  for (let index = 0; index < unquoted.length; index++) {
    depth += Number(unquoted[index] === "(") - Number(unquoted[index] === ")");
    if (depth === 0) return index === unquoted.length - 1 ? unwrap(expression.slice(1, -1)) : expression;
  }
  return expression;
}

/** A text as a literal; on one line, with escapes, when it has several. */
export function literal(text: string): string {
  if (!/[\n\\]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll("\n", "\\n")}'`;
}

/** Text between dollars that it does not hold itself. */
export function dollarQuoted(text: string): string {
  let tag = "$$";
  for (let number = 1; text.includes(tag.slice(0, -1)); number++) tag = number === 1 ? "$body$" : `$body${number}$`;
  return `${tag}${text}${tag}`;
}

export function indent(text: string, by = "  "): string {
  return text.replace(/^(?=.)/gm, by);
}

/** Moves lines to the left until one begins at the margin. */
export function outdent(text: string): string {
  const margins = [...text.matchAll(/^ *(?=\S)/gm)].map(([margin]) => margin.length);
  return text.replace(new RegExp(`^ {${Math.min(...margins)}}`, "gm"), "").trim();
}

export function role(name: string): string {
  return name === "public" ? "public" : identifier(name);
}

/** A name, quoted only where it has to be. */
export function identifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : pg.escapeIdentifier(name);
}

/** Words that are no role's or column's name without quotes. */
const reserved = new Set(
  `all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create current_role current_user default deferrable desc distinct do
  else end except false fetch for foreign from grant group having in initially intersect into lateral leading limit localtime not null offset on only or order placing
  primary references returning select session_user some symmetric system_user table then to trailing true union unique user using variadic when where window with none public`.split(
    /\s+/,
  ),
);
