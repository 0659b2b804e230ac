import { asShown, asText, isNumeric, sorted } from "./rows.js";
import { h, useMemo, useState } from "./ruru.js";

/** So many rows are drawn at once: a browser takes seconds for ten thousand. */
const page = 200;

export function ResultTable({ table, name }) {
  const [order, setOrder] = useState({});
  const [shown, setShown] = useState(page);
  const rows = useMemo(
    () => (order.column ? sorted(table, order.column, order.direction) : table.rows),
    [table, order],
  );
  const numeric = useMemo(() => new Set(table.columns.filter((column) => isNumeric(table, column))), [table]);
  if (rows.length === 0) return h("p", { className: "workbench-hint" }, "There are no rows.");
  const turn = (column) =>
    setOrder({
      column,
      direction: order.column === column && order.direction === "ascending" ? "descending" : "ascending",
    });
  return h(
    "div",
    { className: "workbench-scroll", tabIndex: 0, role: "region", "aria-label": `Rows of ${name || "the answer"}` },
    h(
      "table",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          ...table.columns.map((column) =>
            h(Heading, {
              key: column,
              column,
              turn,
              direction: order.column === column ? order.direction : undefined,
              isNumeric: numeric.has(column),
            }),
          ),
        ),
      ),
      h(
        "tbody",
        null,
        ...rows
          .slice(0, shown)
          .map((row, index) =>
            h(
              "tr",
              { key: index },
              ...table.columns.map((column) =>
                h(
                  "td",
                  { key: column, className: numeric.has(column) ? "number" : undefined, title: asText(row[column]) },
                  asShown(row[column]),
                ),
              ),
            ),
          ),
      ),
    ),
    rows.length > shown &&
      h(
        "button",
        { type: "button", onClick: () => setShown(shown + 5 * page) },
        `Show more of ${rows.length.toLocaleString("en-US")}`,
      ),
  );
}

function Heading({ column, turn, direction, isNumeric }) {
  const arrow = direction === "ascending" ? " ↑" : direction === "descending" ? " ↓" : "";
  return h(
    "th",
    { scope: "col", "aria-sort": direction ?? "none", className: isNumeric ? "number" : undefined },
    h("button", { type: "button", onClick: () => turn(column) }, column, h("span", { "aria-hidden": true }, arrow)),
  );
}
