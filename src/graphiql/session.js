import { refreshDocument, signInDocument, signOutDocument } from "./session-documents.js";

/**
 * Who is signed in in this browser tab. Tokens live in sessionStorage: a reload keeps them, closing the tab forgets
 * them. The access token is renewed shortly before it expires.
 *
 * @typedef {{ id: string, username: string | null, email: string | null, role: string }} User
 * @typedef {{ user: User, accessToken: string, refreshToken: string, renewAt: number }} Session
 *   renewAt: milliseconds since 1970 by this computer's clock
 */

// Taken before authorized-requests.js puts its own in place: what is sent here carries no access token.
const fetch = window.fetch.bind(window);

const storageKey = "quintet:session";
const changes = new EventTarget();
// A duplicated tab starts with the same refresh token, and using that twice ends the session: the tabs share new ones.
const sameSession = new BroadcastChannel(storageKey);

/** @type {Session | null} */
let session = null;
/** @type {Promise<void> | undefined} */
let renewal;
/** @type {number | undefined} */
let timer;

/** The API refused. `code` is one of docs/errors.md. */
export class ApiError extends Error {
  constructor({ message, extensions }) {
    super(message);
    this.code = extensions?.code;
  }
}

/** @returns {User | null} */
export function currentUser() {
  return session?.user ?? null;
}

/** Calls back after each change; `expired` tells that it was not the user who ended the session. */
export function onChange(/** @type {(change: { expired: boolean }) => void} */ listener) {
  changes.addEventListener("change", (event) => listener(event.detail));
}

/** @throws ApiError INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS; TypeError when the server cannot be reached */
export async function signIn(login, password) {
  const next = await start(signInDocument, { login, password });
  await renewal;
  const previous = session;
  become(next);
  if (previous) await end(previous);
}

export async function signOut() {
  await renewal;
  const previous = session;
  become(null);
  if (previous) await end(previous);
}

/** A token that is good for now; undefined for an anonymous visitor. */
export async function accessToken() {
  if (session && Date.now() >= session.renewAt) await renew();
  return session?.accessToken;
}

/** Forgets an access token that the server refused, and with it the session if that cannot be renewed. */
export async function replaceAccessToken(refused) {
  if (session?.accessToken === refused) await renew();
}

function renew() {
  renewal ??= exchange(session.refreshToken).finally(() => {
    renewal = undefined;
  });
  return renewal;
}

/** Never fails: while the server is away the session waits, and the next request tries again. */
async function exchange(refreshToken) {
  try {
    replace(refreshToken, await start(refreshDocument, { refreshToken }));
  } catch (error) {
    if (error.code === "UNAUTHENTICATED") replace(refreshToken, null);
  }
}

function replace(refreshToken, next) {
  sameSession.postMessage({ refreshToken, next });
  adopt({ refreshToken, next });
}

function adopt({ refreshToken, next }) {
  if (session?.refreshToken === refreshToken) become(next, { expired: next === null });
}

function become(next, { expired = false } = {}) {
  session = next;
  if (next) sessionStorage.setItem(storageKey, JSON.stringify(next));
  else sessionStorage.removeItem(storageKey);
  scheduleRenewal();
  changes.dispatchEvent(new CustomEvent("change", { detail: { expired } }));
}

function scheduleRenewal() {
  clearTimeout(timer);
  if (session) timer = setTimeout(renew, Math.max(0, session.renewAt - Date.now()));
}

async function end({ refreshToken }) {
  sameSession.postMessage({ refreshToken, next: null });
  await send(signOutDocument, { refreshToken }).catch(() => {}); // it ends by itself in time
}

/** @returns {Promise<Session>} */
async function start(document, input) {
  const { data, sentAt } = await send(document, input);
  const { accessTokenExpiresAt, ...rest } = data.session;
  // Both times are the server's, so a clock that is wrong here does no harm.
  const lifetime = Date.parse(accessTokenExpiresAt) - sentAt;
  // Not all at the same moment: duplicated tabs must not renew one session twice.
  const lead = Math.min(60_000, lifetime / 4) * (0.5 + Math.random() / 2);
  return { ...rest, renewAt: Date.now() + lifetime - lead };
}

async function send(query, input) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new ApiError(errors[0]);
  return { data, sentAt: Date.parse(response.headers.get("date") ?? "") || Date.now() };
}

sameSession.addEventListener("message", ({ data }) => adopt(data));
session = JSON.parse(sessionStorage.getItem(storageKey) ?? "null");
scheduleRenewal();
