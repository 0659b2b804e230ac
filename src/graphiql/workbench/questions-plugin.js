import { currentUser, onChange } from "../session.js";
import { currentQuery, openQuery } from "./editors.js";
import { QuestionsIcon } from "./icons.js";
import { linkTo, linkToSaved } from "./links.js";
import { variablesAt } from "./questions.js";
import { sentenceOf } from "./requests.js";
import { h, useEffect, useRef, useState, useSyncExternalStore } from "./ruru.js";
import { currentSaved, loadSaved, onSaved, remove, save } from "./saved-queries.js";
import { tellStatus } from "./status.js";

/** GraphiQL's plugin with the library of questions and the user's saved queries. */
export const questionsPlugin = { title: "Questions and saved queries", icon: QuestionsIcon, content: Questions };

/** @type {Promise<Question[]> | undefined} @typedef {{ product: string, name: string, description: string, roles: string[], document: string, variables: object }} Question */
let library;

function Questions() {
  const user = useUser();
  const [editing, setEditing] = useState(undefined);
  const [wanted, setWanted] = useState("");
  return h(
    "section",
    { className: "workbench-panel", "aria-label": "Questions and saved queries" },
    h("h2", null, "Questions"),
    h(
      "div",
      { className: "workbench-actions" },
      user && h("button", { type: "button", onClick: () => setEditing({}) }, "Save this query…"),
      h("button", { type: "button", onClick: copyLink }, "Copy link"),
    ),
    editing && h(SaveForm, { saved: editing, key: editing.id ?? "new", close: () => setEditing(undefined) }),
    h("input", {
      type: "search",
      "aria-label": "Find a question",
      placeholder: "Find a question",
      value: wanted,
      onChange: (event) => setWanted(event.target.value),
    }),
    user && h(Saved, { user, wanted, edit: setEditing }),
    h(Library, { role: user?.role, wanted }),
  );
}

function Saved({ user, wanted, edit }) {
  const { queries, error } = useSyncExternalStore(onSaved, currentSaved);
  useEffect(() => void loadSaved(), [user.id]);
  const found = queries.filter(matches(wanted));
  if (error) return h("p", { className: "workbench-error" }, sentenceOf(error));
  return h(
    "section",
    { "aria-label": "Saved queries" },
    h("h3", null, "Saved"),
    found.length === 0 &&
      h("p", null, wanted ? "No saved query has these words." : "What you save is here, and what your teams share."),
    h(
      "ul",
      null,
      ...found.map((query) => h(SavedQuery, { query, key: query.id, isMine: query.userId === user.id, edit })),
    ),
  );
}

function SavedQuery({ query, isMine, edit }) {
  const open = () => openQuery({ document: query.document, variables: JSON.stringify(query.variables, null, 2) });
  return h(
    "li",
    null,
    h(OpenButton, { name: query.name, description: query.description, note: query.team?.name ?? "private", open }),
    h(
      "div",
      { className: "workbench-actions small" },
      h(
        "button",
        {
          type: "button",
          "aria-label": `Copy link to ${query.name}`,
          onClick: () => copy(linkToSaved(location.href, query.id), "The link is copied."),
        },
        "Link",
      ),
      isMine && h("button", { type: "button", "aria-label": `Edit ${query.name}`, onClick: () => edit(query) }, "Edit"),
      isMine &&
        h(
          "button",
          {
            type: "button",
            "aria-label": `Delete ${query.name}`,
            onClick: () => attempt(() => remove(query.id), "Deleted."),
          },
          "Delete",
        ),
    ),
  );
}

function Library({ role, wanted }) {
  const [questions, setQuestions] = useState([]);
  useEffect(() => {
    library ??= fetch("/graphiql/questions.json").then((response) => (response.ok ? response.json() : []));
    library.then(setQuestions);
  }, []);
  const found = questions.filter((question) => !role || question.roles.includes(role)).filter(matches(wanted));
  const products = [...new Set(found.map(({ product }) => product))];
  return h(
    "section",
    { "aria-label": "Library" },
    h("h3", null, "Library"),
    found.length === 0 && h("p", null, "There is no question for your role with these words."),
    ...products.flatMap((product) => [
      h("h4", { key: product }, product.replaceAll("_", " ")),
      h(
        "ul",
        { key: `${product} list` },
        ...found
          .filter((each) => each.product === product)
          .map((question) =>
            h("li", { key: question.name }, h(OpenButton, { ...question, open: () => openQuestion(question) })),
          ),
      ),
    ]),
  );
}

function openQuestion({ document, variables }) {
  const values = variablesAt(variables, Date.now());
  openQuery({ document, variables: Object.keys(values).length > 0 ? JSON.stringify(values, null, 2) : "" });
}

function OpenButton({ name, description, note, open }) {
  return h(
    "button",
    { type: "button", className: "workbench-open", onClick: open },
    h("strong", null, name),
    note && h("span", { className: "workbench-note" }, note),
    description && h("span", { className: "workbench-description" }, description),
  );
}

/** Saves what stands in the editors, as something new or in place of `saved`. */
function SaveForm({ saved, close }) {
  const { teams } = useSyncExternalStore(onSaved, currentSaved);
  const [message, setMessage] = useState("");
  const first = useRef(null);
  useEffect(() => first.current?.focus(), []);
  async function submit(event) {
    event.preventDefault();
    const { name, description, teamId, text } = Object.fromEntries(new FormData(event.target));
    try {
      await save({
        id: saved.id,
        name,
        description: description || null,
        teamId: teamId || null,
        ...(text !== "as it was" && shownQuery()),
      });
      close();
      tellStatus("Saved.");
    } catch (error) {
      setMessage(sentenceOf(error));
    }
  }
  return h(
    "form",
    { className: "workbench-form", "aria-label": "Save query", onSubmit: submit },
    h(
      "label",
      null,
      "Name",
      h("input", { name: "name", ref: first, required: true, maxLength: 200, defaultValue: saved.name }),
    ),
    h(
      "label",
      null,
      "Description",
      h("textarea", { name: "description", rows: 3, maxLength: 10_000, defaultValue: saved.description }),
    ),
    h(
      "label",
      null,
      "Who sees it",
      h(
        "select",
        { name: "teamId", defaultValue: saved.team?.id ?? "" },
        h("option", { value: "" }, "Only me"),
        ...teams.map(({ id, name }) => h("option", { value: id, key: id }, `Team ${name}`)),
      ),
    ),
    saved.id &&
      h(
        "label",
        null,
        "Query",
        h("select", { name: "text" }, h("option", null, "as it was"), h("option", null, "as it stands in the editor")),
      ),
    h("p", { className: "workbench-error", role: "alert" }, message),
    h(
      "div",
      { className: "workbench-actions" },
      h("button", { type: "submit", className: "primary" }, "Save"),
      h("button", { type: "button", onClick: close }, "Cancel"),
    ),
  );
}

/** @throws Error when the variables are no JSON object */
function shownQuery() {
  const { document, variables } = currentQuery();
  if (!document.trim()) throw new Error("The editor is empty.");
  try {
    return { document, variables: variables.trim() ? JSON.parse(variables) : {} };
  } catch {
    throw new Error("The variables are no JSON.");
  }
}

const matches = (wanted) => {
  const words = wanted.toLowerCase().split(/\s+/);
  return ({ name, description, product = "" }) => {
    const text = `${name} ${description ?? ""} ${product}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
};

function useUser() {
  const [user, setUser] = useState(currentUser);
  useEffect(() => onChange(() => setUser(currentUser())), []);
  return user;
}

async function attempt(action, done) {
  try {
    await action();
    tellStatus(done);
  } catch (error) {
    tellStatus(sentenceOf(error));
  }
}

const copyLink = () =>
  copy(
    linkTo(location.href, currentQuery()),
    "The link to this query is copied. It has neither data nor your sign-in.",
  );
const copy = (text, done) => attempt(() => navigator.clipboard.writeText(text), done);
