import { currentAnswer, onAnswer } from "./answers.js";
import { Chart } from "./result-chart.js";
import { ResultTable } from "./result-table.js";
import { csvOf, listsOf, tableOf, tsvOf } from "./rows.js";
import { createRoot, h, useEffect, useMemo, useState, useSyncExternalStore } from "./ruru.js";
import { tellStatus } from "./status.js";

const views = ["JSON", "Table", "Chart"];
const storageKey = "quintet:view";

/** Puts the answer's views above GraphiQL's own, which is one of them. GraphiQL has no plugins at that side. */
export function mountResults() {
  const host = document.createElement("div");
  host.className = "workbench-results";
  createRoot(host).render(h(Results));
  const place = () => {
    const response = document.querySelector(".graphiql-response");
    if (response && host.parentElement !== response) response.prepend(host);
  };
  new MutationObserver(place).observe(document.getElementById("ruru-root"), { childList: true, subtree: true });
  place();
}

function Results() {
  const answer = useSyncExternalStore(onAnswer, currentAnswer);
  const [view, setView] = useState(() => localStorage.getItem(storageKey) ?? "JSON");
  useEffect(() => {
    localStorage.setItem(storageKey, view);
    document.body.dataset.view = view;
  }, [view]);
  return [
    h(
      "div",
      { key: "views", className: "workbench-views", role: "group", "aria-label": "How the answer is shown" },
      ...views.map((name) =>
        h("button", { key: name, type: "button", "aria-pressed": view === name, onClick: () => setView(name) }, name),
      ),
    ),
    view !== "JSON" && h(Rows, { key: "rows", answer, view }),
  ];
}

function Rows({ answer, view }) {
  const lists = useMemo(() => listsOf(answer?.data), [answer]);
  const names = [...lists.keys()];
  const [chosen, choose] = useState("");
  const name = lists.has(chosen) ? chosen : names[0];
  const table = useMemo(() => tableOf(lists.get(name) ?? []), [lists, name]);
  if (!answer) return h("p", { className: "workbench-hint" }, "Run a query: its rows are shown here.");
  if (!answer.data)
    return h(
      "p",
      { className: "workbench-hint workbench-error", role: "alert" },
      answer.errors?.[0]?.message ?? "There is no answer.",
    );
  return h(
    "div",
    { className: "workbench-rows" },
    h(
      "div",
      { className: "workbench-actions small" },
      names.length > 1 &&
        h(
          "label",
          null,
          "List ",
          h(
            "select",
            { value: name, onChange: (event) => choose(event.target.value) },
            ...names.map((each) => h("option", { key: each }, each)),
          ),
        ),
      h(
        "span",
        { role: "status" },
        `${table.rows.length.toLocaleString("en-US")} ${table.rows.length === 1 ? "row" : "rows"}`,
      ),
      h("button", { type: "button", onClick: () => copyRows(table) }, "Copy"),
      h("button", { type: "button", onClick: () => download(table, name) }, "Download CSV"),
    ),
    view === "Table" ? h(ResultTable, { table, name }) : h(Chart, { table, name }),
  );
}

async function copyRows(table) {
  await navigator.clipboard.writeText(tsvOf(table));
  tellStatus("The rows are copied, for a spreadsheet.");
}

/** Of what is shown, with a mark by which spreadsheets know UTF-8. */
function download(table, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\uFEFF", csvOf(table)], { type: "text/csv" }));
  link.download = `${name || "answer"}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
