import { currentQuery } from "./editors.js";
import { inWords } from "./explain-in-words.js";
import { GaugeIcon } from "./icons.js";
import { askWhole } from "./requests.js";
import { h, useState } from "./ruru.js";

/** GraphiQL's plugin that says in words where a query's time goes. */
export const explainPlugin = { title: "Where the time goes", icon: GaugeIcon, content: Explain };

function Explain() {
  const [shown, setShown] = useState({});
  const [isBusy, setBusy] = useState(false);
  async function explain() {
    setBusy(true);
    setShown(await explanation().catch((error) => ({ message: error.message })));
    setBusy(false);
  }
  return h(
    "section",
    { className: "workbench-panel", "aria-label": "Where the time goes" },
    h("h2", null, "Where the time goes"),
    h("p", null, "Runs the query in the editor and lets PostgreSQL measure what it does. Changes are not run."),
    h(
      "div",
      { className: "workbench-actions" },
      h(
        "button",
        { type: "button", className: "primary", "aria-disabled": isBusy, onClick: isBusy ? undefined : explain },
        isBusy ? "Measuring…" : "Explain this query",
      ),
    ),
    h(
      "div",
      { role: "status" },
      shown.message && h("p", { className: "workbench-error" }, shown.message),
      shown.sentences &&
        h(
          "ul",
          { className: "workbench-words" },
          ...shown.sentences.map((sentence) => h("li", { key: sentence }, sentence)),
        ),
    ),
    shown.plan && h("details", null, h("summary", null, "PostgreSQL's plan"), h("pre", { tabIndex: 0 }, shown.plan)),
    shown.sql && h("details", null, h("summary", null, "SQL"), h("pre", { tabIndex: 0 }, shown.sql)),
  );
}

async function explanation() {
  const { document, variables } = currentQuery();
  if (/^\s*(mutation|subscription)\b/m.test(document))
    return { message: "Only queries are explained: anything else would change something." };
  const values = variables.trim() ? JSON.parse(variables) : {};
  const { errors, extensions } = await askWhole(document, values, { "x-graphql-explain": "plan,sql" });
  const operations = extensions?.explain?.operations;
  if (!operations)
    return { message: errors?.[0]?.message ?? "Only analysts and admins are told how their queries are run." };
  const explained = operations.find(({ explain }) => explain);
  const sql = operations
    .filter(({ type }) => type === "sql")
    .map(({ query }) => query)
    .join("\n\n");
  if (!explained)
    return { sql, message: "This query is answered by several statements, which are not measured together." };
  return { sql: explained.query, plan: explained.explain, sentences: inWords(explained.explain) };
}
