import { onChange } from "../session.js";
import { ask } from "./requests.js";
import { createQuery, deleteQuery, listQueries, myTeams, oneQuery, updateQuery } from "./saved-query-documents.js";

/** The saved queries that the signed-in user may read, kept up to date. */

/** As many as each role may ask for at once. */
const page = 100;
const nothing = { queries: [], teams: [], error: undefined };
let state = nothing;
const listeners = new Set();

export const currentSaved = () => state;
export const onSaved = (/** @type {() => void} */ listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export async function loadSaved() {
  try {
    const teams = await ask(myTeams, { first: page });
    become({ queries: await allQueries(), teams: teams.data.teams.nodes, error: undefined });
  } catch (error) {
    become({ ...nothing, error });
  }
}

async function allQueries() {
  const queries = [];
  for (let after; ; ) {
    const { savedQueries } = (await ask(listQueries, { first: page, after })).data;
    queries.push(...savedQueries.nodes);
    if (!savedQueries.pageInfo.hasNextPage) return queries;
    after = savedQueries.pageInfo.endCursor;
  }
}

/** @throws Refused */
export async function save({ id, ...savedQuery }) {
  if (id) await ask(updateQuery, { input: { id, patch: savedQuery } });
  else await ask(createQuery, { input: { savedQuery } });
  await loadSaved();
}

/** @throws Refused */
export async function remove(id) {
  await ask(deleteQuery, { input: { id } });
  await loadSaved();
}

/** @throws Refused */
export async function findSaved(id) {
  return (await ask(oneQuery, { id })).data.savedQuery;
}

function become(next) {
  state = next;
  for (const listener of listeners) listener();
}

onChange(() => (state === nothing ? undefined : loadSaved()));
