/**
 * PostgreSQL's plan of a statement (EXPLAIN (ANALYZE), as text) in words: what took the time, and what would help.
 *
 * @typedef {{ node: string, table?: string, index?: string, condition?: string, removed: number, rows: number, loops: number,
 *   milliseconds?: number, depth: number }} Step
 */
const line =
  /^(?<indent>\s*)(?:->\s+)?(?<node>[A-Z][A-Za-z ]*?)(?: using (?<index>\S+))?(?: on (?<table>\S+)(?: \S+)?)?\s+\(cost=[\d.]+ rows=(?<planned>\d+) width=\d+\)|^(?<indent2>\s*)(?:->\s+)?(?<any>\S.*?)\s+\(cost=/;
const measured = /\(actual time=[\d.]+\.\.(?<time>[\d.]+) rows=(?<rows>[\d.]+) loops=(?<loops>\d+)\)/;

/** @returns {{ steps: Step[], milliseconds?: number, planning?: number }} */
export function readPlan(/** @type {string} */ text) {
  const steps = [];
  for (const each of text.split("\n")) {
    if (/\(cost=/.test(each)) steps.push(stepOf(each));
    else addDetail(steps.at(-1), each);
  }
  return {
    steps,
    milliseconds: numberIn(text, /Execution Time: ([\d.]+)/),
    planning: numberIn(text, /Planning Time: ([\d.]+)/),
  };
}

function stepOf(text) {
  const { indent, indent2, node, any, table, index, planned } = line.exec(text)?.groups ?? {};
  const { time, rows, loops } = measured.exec(text)?.groups ?? {};
  const times = Number(loops ?? 1);
  return {
    node: (node ?? any ?? text).trim(),
    table,
    index,
    removed: 0,
    rows: Number(rows ?? planned ?? 0) * times,
    loops: times,
    milliseconds: time === undefined ? undefined : Number(time) * times,
    depth: (indent ?? indent2 ?? "").length,
  };
}

function addDetail(step, text) {
  if (!step) return;
  const [, name, value] = /^\s*([A-Z][A-Za-z ]*): (.*)$/.exec(text) ?? [];
  if (name === "Filter" || name === "Index Cond") step.condition = value;
  if (name === "Rows Removed by Filter") step.removed = Number(value) * step.loops;
  if (name === "Sort Method" && /external/.test(value)) step.spilled = /Disk: (\d+)kB/.exec(value)?.[1] ?? true;
  if (name === "Sort Key") step.sortKey = value;
}

/** Below it nobody waits for a scan. */
const manyRows = 1_000;

/** Sentences for people, what matters most first. */
export function inWords(/** @type {string} */ text) {
  const { steps, milliseconds, planning } = readPlan(text);
  const taken = [];
  if (milliseconds !== undefined)
    taken.push(`It took ${time(milliseconds)}${planning === undefined ? "" : ` and ${time(planning)} to plan`}.`);
  const byTime = steps.toSorted((a, b) => (b.milliseconds ?? 0) - (a.milliseconds ?? 0));
  const advice = byTime.flatMap(adviceFor);
  if (advice.length === 0)
    advice.push("Nothing in it stands out: what it reads it finds by an index, or there are few rows.");
  return [...taken, ...advice];
}

function adviceFor({ node, table, condition, removed, rows, loops, sortKey, spilled, milliseconds }) {
  const read = rows + removed;
  const took = milliseconds === undefined ? "" : ` (${time(milliseconds)})`;
  if (/Seq Scan$/.test(node) && read >= manyRows) {
    const columns = columnsOf(condition);
    const help =
      removed > rows && columns.length > 0
        ? `: an index on ${table} (${columns.join(", ")}) would find the ${count(rows)} that it keeps`
        : ", of which nearly all are needed: ask for fewer, or for groups";
    return [`Sequential scan of ${count(read)} rows of ${table}${took}${help}.`];
  }
  if (removed >= manyRows && removed > 10 * rows)
    return [
      `${node} of ${table ?? "rows"} reads ${count(read)} rows and throws ${count(removed)} away${took}: ${columnsOf(condition).join(", ") || "its condition"} is not in the index that it uses.`,
    ];
  if (spilled)
    return [
      `Sorting ${count(rows)} rows${sortKey ? ` by ${sortKey}` : ""} did not fit into memory and went to disk${took}: ask for fewer rows, or order by an index.`,
    ];
  if (loops >= manyRows && /Scan/.test(node))
    return [`${node} of ${table ?? "a function"} was done ${count(loops)} times${took}, once for each row around it.`];
  return [];
}

/** Columns that a condition compares: `((status = 'done'::text) AND (t.created_at > now()))` has two. */
function columnsOf(condition = "") {
  const names = [
    ...condition.matchAll(
      /(?:^|[(\s])(?:"?\w+"?\.)?"?([a-z_]\w*)"?(?:\)?::[\w ".]+)?\)?\s*(?:=|<>|<=|>=|<|>|~~\*?|~\*?|IS |@>|&&)/g,
    ),
  ];
  return [...new Set(names.map(([, name]) => name))].slice(0, 3);
}

function numberIn(text, pattern) {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

function count(rows) {
  return Math.round(rows).toLocaleString("en-US");
}

function time(milliseconds) {
  return milliseconds < 1_000
    ? `${Number(milliseconds.toPrecision(2))} ms`
    : `${Number((milliseconds / 1_000).toPrecision(2))} s`;
}
