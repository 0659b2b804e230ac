/**
 * Links that open a query with its variables. All of it is in the address's fragment, which no browser sends to a server:
 * neither a log nor a proxy sees it. An answer, a header or a token is never part of it.
 *
 * @typedef {{ document: string, variables?: string }} OpenedQuery
 */

export function linkTo(/** @type {string} */ page, /** @type {OpenedQuery} */ { document, variables }) {
  const parts = new URLSearchParams({ query: document });
  if (variables?.trim() && variables.trim() !== "{}") parts.set("variables", variables);
  const url = new URL(page);
  url.search = "";
  url.hash = parts.toString();
  return url.href;
}

/** A saved query by its id: whoever may not read it finds nothing. */
export function linkToSaved(/** @type {string} */ page, /** @type {string} */ id) {
  const url = new URL(page);
  url.search = "";
  url.hash = new URLSearchParams({ saved: id }).toString();
  return url.href;
}

/** @returns {OpenedQuery | { saved: string } | undefined} */
export function readLink(/** @type {string} */ hash) {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const saved = parts.get("saved");
  if (saved) return { saved };
  const document = parts.get("query");
  return document ? { document, variables: parts.get("variables") ?? "" } : undefined;
}
