import { openQuery } from "./editors.js";
import { readLink } from "./links.js";
import { sentenceOf } from "./requests.js";
import { tellStatus } from "./status.js";

/** Opens what the page's address says. Nothing runs until somebody runs it: a link may come from anybody. */
export async function openLink() {
  const link = readLink(location.hash);
  if (!link) return;
  try {
    await openQuery("saved" in link ? await savedQuery(link.saved) : link);
  } catch (error) {
    tellStatus(sentenceOf(error));
  }
  history.replaceState(null, "", location.pathname); // a reload opens the tabs as they were left
}

async function savedQuery(id) {
  const { findSaved } = await import("./saved-queries.js");
  const found = await findSaved(id);
  if (!found) throw Object.assign(new Error(), { code: "NOT_FOUND" });
  return { document: found.document, variables: JSON.stringify(found.variables, null, 2) };
}
