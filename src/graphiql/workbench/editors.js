/** GraphiQL's editors, by Monaco's own API. */

function editor(/** @type {string} */ file) {
  return globalThis.monaco?.editor.getEditors().find((found) => found.getModel()?.uri.path.endsWith(file));
}

/** What stands in the editors. */
export function currentQuery() {
  return {
    document: editor("operation.graphql")?.getValue() ?? "",
    variables: editor("variables.json")?.getValue() ?? "",
  };
}

/** Opens a query in a tab of its own, which is the present one when nothing is in it. */
export async function openQuery({ document, variables = "" }) {
  const query = await until(() => editor("operation.graphql"));
  await until(() => editor("variables.json")); // GraphiQL makes it later; a link is opened before
  if (query.getValue().trim() !== "") {
    const tabs = tabCount();
    globalThis.document.querySelector(".graphiql-tab-add")?.click();
    await until(() => tabCount() > tabs);
    await nextFrame(); // GraphiQL empties its editors for the new tab
  }
  editor("operation.graphql").setValue(document);
  editor("variables.json").setValue(variables.trim() === "{}" ? "" : variables);
  query.setScrollTop(0);
  if (matchMedia(narrow).matches) globalThis.document.querySelector(".graphiql-sidebar button.active")?.click();
}

/** There a plugin has the whole window (workbench.css), and closes for what it opens. */
const narrow = "(max-width: 700px)";

/** As somebody who presses the button would. */
export function run() {
  globalThis.document.querySelector(".graphiql-execute-button")?.click();
}

function tabCount() {
  return globalThis.document.querySelectorAll(".graphiql-tab").length;
}

async function until(/** @type {() => any} */ find) {
  for (;;) {
    const found = find();
    if (found) return found;
    await nextFrame();
  }
}

function nextFrame() {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
