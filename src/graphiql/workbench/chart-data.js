import { asNumber, asShown, asText, isKey, isNumeric } from "./rows.js";

/** What Chart.js draws of a table. */

export const kinds = ["bar", "line", "stacked", "scatter"];

/** More series are not told apart. */
const mostSeries = 12;

/** Columns to choose from, and what is chosen first: names or times across, the last number up. */
export function choicesOf(/** @type {import("./rows.js").Table} */ table) {
  const numbers = table.columns.filter((column) => isNumeric(table, column));
  const labels = table.columns.filter((column) => !numbers.includes(column) && !isKey(column));
  const times = labels.filter((column) => table.rows.some((row) => isTime(row[column])));
  const x = times[0] ?? labels[0] ?? numbers[0];
  const series = labels.filter(
    (column) => column !== x && new Set(table.rows.map((row) => row[column])).size <= mostSeries,
  );
  const columns = [...new Set([...labels, ...numbers])];
  const lists = { kind: kinds, x: columns, y: numbers, series: ["", ...series] };
  return {
    numbers,
    columns,
    series: lists.series,
    allows: (key, value) => lists[key].includes(value),
    first: {
      kind: times.length > 0 ? "line" : "bar",
      x,
      y: numbers.at(-1),
      series: series.find((column) => isRepeated(table, x, column)) ?? "",
    },
  };
}

function isTime(value) {
  return typeof value === "string" && /^\d{4}-\d\d(-\d\d)?/.test(value) && !Number.isNaN(Date.parse(value));
}

/** Whether `x` alone does not tell rows apart. */
function isRepeated({ rows }, x, series) {
  return (
    new Set(rows.map((row) => asText(row[x]))).size < rows.length && new Set(rows.map((row) => row[series])).size > 1
  );
}

/** @returns Chart.js's configuration, but for colours; `datasets` beside it */
export function chartOf(table, { kind, x, y, series }) {
  const names = series ? [...new Set(table.rows.map((row) => asText(row[series])))].slice(0, mostSeries) : [y];
  const rowsOf = (name) => (series ? table.rows.filter((row) => asText(row[series]) === name) : table.rows);
  const axis = (text, more = {}) => ({ title: { display: true, text }, ...more });
  const plugins = { legend: { display: names.length > 1 } };
  if (kind === "scatter") {
    const datasets = names.map((label) => ({
      label,
      data: rowsOf(label)
        .map((row) => ({ x: asNumber(row[x]) ?? Date.parse(row[x]), y: asNumber(row[y]) }))
        .filter((point) => !Number.isNaN(point.x) && point.y !== undefined),
    }));
    return { type: "scatter", datasets, data: {}, options: { plugins, scales: { x: axis(x), y: axis(y) } } };
  }
  const labels = [...new Set(table.rows.map((row) => asText(row[x])))];
  if (table.rows.some((row) => isTime(row[x]))) labels.sort();
  const datasets = names.map((label) => {
    const sums = new Map();
    for (const row of rowsOf(label)) {
      const value = asNumber(row[y]);
      if (value !== undefined) sums.set(asText(row[x]), (sums.get(asText(row[x])) ?? 0) + value);
    }
    return { label, data: labels.map((each) => sums.get(each) ?? null) };
  });
  const stacked = kind === "stacked";
  return {
    type: kind === "line" ? "line" : "bar",
    datasets,
    data: { labels: labels.map((label) => asShown(label) || "none") },
    options: {
      plugins,
      spanGaps: true,
      scales: { x: axis(x, { stacked }), y: axis(y, { stacked, beginAtZero: true }) },
    },
  };
}
