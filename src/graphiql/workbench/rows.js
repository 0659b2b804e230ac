/**
 * An answer as a table: the rows of one of its lists, what they are related to flattened into columns.
 *
 * @typedef {{ columns: string[], rows: Record<string, unknown>[] }} Table
 */

/** The lists of an answer by their path, such as `marketingRuns` or `currentUser.tasks`; the answer itself where it has none. */
export function listsOf(/** @type {unknown} */ data) {
  const lists = new Map();
  collect(data, [], lists);
  if (lists.size === 0 && isObject(data)) lists.set("", [data]);
  return lists;
}

/** Lists within lists belong to their rows. */
function collect(value, path, lists) {
  const rows = rowsOf(value);
  if (rows) {
    lists.set(path.join("."), rows);
    for (const key of ["aggregates", "groupedAggregates"]) {
      if (isObject(value) && isObject(value[key])) collect(value[key], [...path, key], lists);
    }
  } else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key], lists);
  }
}

/** Rows of a plain list, or of a connection's `nodes` or `edges`. */
function rowsOf(value) {
  if (Array.isArray(value)) return value.every(isObject) ? value : undefined;
  if (!isObject(value)) return undefined;
  if (Array.isArray(value.nodes)) return value.nodes;
  if (Array.isArray(value.edges)) return value.edges.map((edge) => edge.node ?? edge);
  if (Array.isArray(value.groupedAggregates)) return value.groupedAggregates;
  return undefined;
}

/**
 * One to one what rows are related to becomes columns (`skill.name`). The first list within a row has a row for each of its
 * own, beside what is the same for all; of further lists the table tells how many there are, or it would say that each belongs to
 * each. A row whose list is empty stays. Keys come last.
 * @returns {Table}
 */
export function tableOf(/** @type {unknown[]} */ list) {
  const rows = list.flatMap((row) => flatten(row));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (column) => !/(^|\.)__typename$/.test(column),
  );
  return { columns: [...columns.filter((column) => !isKey(column)), ...columns.filter(isKey)], rows };
}

/** What programs read comes last. */
export function isKey(column) {
  return /(^|\.)(id|nodeId)$/.test(column);
}

function flatten(value, prefix = "") {
  const flat = {};
  let inner;
  const put = (key, part) => {
    const name = prefix + key;
    const rows = rowsOf(part);
    if (rows && rows.length > 0 && !inner) inner = { name, rows };
    else if (rows) flat[`${name} (rows)`] = rows.length;
    else if (Array.isArray(part)) flat[name] = part.map(asText).join(", ");
    else if (isObject(part))
      for (const [key, deeper] of Object.entries(part)) put(`${key0(name, prefix)}.${key}`, deeper);
    else flat[name] = part;
  };
  for (const [key, part] of Object.entries(value ?? {})) put(key, part);
  if (!inner) return [flat];
  return inner.rows.flatMap((row) => flatten(row, `${inner.name}.`).map((deeper) => ({ ...flat, ...deeper })));
}

function key0(name, prefix) {
  return name.slice(prefix.length);
}

export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asText(value) {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** As people read it: a time of UTC without what all times have. */
export function asShown(value) {
  const [, day, time] =
    (typeof value === "string" && /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|\+00:00)$/.exec(value)) || [];
  if (!day) return asText(value);
  return time === "00:00:00" ? day : `${day} ${time}`;
}

/** A number, also of the scalars that are sent as texts because JavaScript's numbers would round them; else undefined. */
export function asNumber(value) {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** Whether a column has numbers and nothing else. */
export function isNumeric(/** @type {Table} */ { rows }, column) {
  const values = rows.map((row) => row[column]).filter((value) => value !== null && value !== undefined);
  return values.length > 0 && values.every((value) => asNumber(value) !== undefined);
}

/** Rows by one column: numbers by their size, all else as people sort it; empty ones last, whatever the direction. */
export function sorted(/** @type {Table} */ table, column, direction) {
  const numeric = isNumeric(table, column);
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  const isEmpty = (row) => row[column] === null || row[column] === undefined;
  return table.rows.toSorted((a, b) => {
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    const order = numeric ? asNumber(a[column]) - asNumber(b[column]) : compare(asText(a[column]), asText(b[column]));
    return direction === "descending" ? -order : order;
  });
}

/** What spreadsheets would calculate is a text to them by the apostrophe before it; numbers below zero are numbers. */
const formula = /^[=+\-@\t\r]/;

function harmless(value) {
  const text = asText(value);
  return formula.test(text) && asNumber(value) === undefined ? `'${text}` : text;
}

/** RFC 4180, with formulas neutralised. */
export function csvOf(/** @type {Table} */ { columns, rows }) {
  const cell = (value) => {
    const text = harmless(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map(cell).join(",")}\r\n`)
    .join("");
}

/** For the clipboard: spreadsheets put tabs and line ends into cells. */
export function tsvOf(/** @type {Table} */ { columns, rows }) {
  const cell = (value) => {
    return harmless(value).replaceAll(/[\t\r\n]+/g, " ");
  };
  return [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))]
    .map((cells) => cells.join("\t"))
    .join("\n");
}
