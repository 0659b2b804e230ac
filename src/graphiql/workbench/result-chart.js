import { chartOf, choicesOf, kinds } from "./chart-data.js";
import { h, useEffect, useMemo, useRef, useState } from "./ruru.js";

/** The answer drawn by Chart.js, which is fetched from our own server when it is wanted first. */
export function Chart({ table, name }) {
  const offered = useMemo(() => choicesOf(table), [table]);
  const [wished, wish] = useState({});
  const choice = {
    ...offered.first,
    ...Object.fromEntries(Object.entries(wished).filter(([key, value]) => offered.allows(key, value))),
  };
  const canvas = useRef(null);
  const drawn = useMemo(() => chartOf(table, choice), [table, choice.kind, choice.x, choice.y, choice.series]);
  useEffect(() => draw(canvas.current, drawn), [drawn]);
  if (offered.numbers.length === 0)
    return h("p", { className: "workbench-hint" }, "There is no column of numbers to draw.");
  const select = (key, label, values) =>
    h(
      "label",
      { key },
      `${label} `,
      h(
        "select",
        {
          "aria-label": label,
          value: choice[key],
          onChange: (event) => wish({ ...wished, [key]: event.target.value }),
        },
        ...values.map((value) => h("option", { key: value, value }, value || "none")),
      ),
    );
  return h(
    "div",
    { className: "workbench-chart" },
    h(
      "div",
      { className: "workbench-actions small" },
      select("kind", "Chart", kinds),
      select("x", "Across", offered.columns),
      select("y", "Up", offered.numbers),
      select("series", "Series", offered.series),
    ),
    h(
      "div",
      { className: "workbench-canvas" },
      h("canvas", {
        ref: canvas,
        role: "img",
        "aria-label": `${choice.kind} chart of ${choice.y} by ${choice.x} of ${name || "the answer"}; the table has its numbers`,
      }),
    ),
  );
}

function draw(canvas, drawn) {
  if (!canvas) return undefined;
  let chart;
  let isGone = false;
  load().then((Chart) => {
    if (!isGone) chart = new Chart(canvas, withColours(drawn));
  });
  return () => {
    isGone = true;
    chart?.destroy();
  };
}

let loading;
function load() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "/graphiql/chart.js";
    script.onload = () => resolve(globalThis.Chart);
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}

/** Told apart by people who see no red or green, on white and on black. */
const colours = ["#3b7dd8", "#e07b00", "#2a9d8f", "#c2428f", "#7a5cc9", "#8a7a00", "#5c6b7a", "#d1495b"];

function withColours({ datasets, ...drawn }) {
  const style = getComputedStyle(document.querySelector(".workbench-results"));
  const text = style.color;
  const line = style.getPropertyValue("--workbench-line");
  const { options } = drawn;
  const scales = Object.fromEntries(
    Object.entries(options.scales).map(([axis, scale]) => [
      axis,
      { ...scale, ticks: { color: text }, title: { ...scale.title, color: text }, grid: { color: line } },
    ]),
  );
  return {
    ...drawn,
    data: {
      ...drawn.data,
      datasets: datasets.map((set, index) => ({
        ...set,
        borderColor: colours[index % colours.length],
        backgroundColor: colours[index % colours.length],
      })),
    },
    options: { ...options, scales, color: text, animation: false, responsive: true, maintainAspectRatio: false },
  };
}
