import { indexOf, search } from "./documentation-search.js";
import { SearchIcon } from "./icons.js";
import { h, useMemo, useState, useSyncExternalStore } from "./ruru.js";

/** GraphiQL's plugin that finds fields by words of their descriptions; its own search knows names only. */
export const documentationPlugin = { title: "Search the documentation", icon: SearchIcon, content: Search };

let schema;
const listeners = new Set();

export function learnSchema(next) {
  schema = next;
  for (const listener of listeners) listener();
}

const onSchema = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function Search() {
  const known = useSyncExternalStore(onSchema, () => schema);
  const entries = useMemo(() => (known ? indexOf(known) : []), [known]);
  const [wanted, setWanted] = useState("");
  const found = useMemo(() => search(entries, wanted), [entries, wanted]);
  return h(
    "section",
    { className: "workbench-panel", "aria-label": "Search the documentation" },
    h("h2", null, "Search"),
    h("input", {
      type: "search",
      autoFocus: true,
      "aria-label": "Words of a name or description",
      placeholder: "average feedback",
      value: wanted,
      onChange: (event) => setWanted(event.target.value),
    }),
    h(
      "p",
      { role: "status" },
      wanted
        ? `${found.length === 40 ? "The best 40" : found.length} found`
        : "Fields and types, by any words of their names and descriptions.",
    ),
    h("ul", null, ...found.map((entry) => h(Found, { entry, key: entry.path }))),
  );
}

function Found({ entry: { path, type, description } }) {
  return h(
    "li",
    { className: "workbench-found" },
    h("code", null, path, type && h("span", { className: "workbench-type" }, `: ${type}`)),
    description && h("p", null, description.split("\n")[0]),
  );
}
