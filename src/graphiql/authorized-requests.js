import { accessToken, currentUser, replaceAccessToken } from "./session.js";

const path = "/graphql";
let onAnswer = () => {};

/** Calls back with each answer to an operation that somebody ran. */
export function observeAnswers(/** @type {(answer: import("./workbench/answers.js").Answer) => void} */ listener) {
  const fetch = window.fetch;
  onAnswer = listener;
  window.fetch = observed(fetch);
}

/**
 * Makes GraphiQL's own requests carry the token of the signed-in user. GraphiQL has no setting for a header that changes, so
 * the browser's `fetch` and `WebSocket` are wrapped. An Authorization written in GraphiQL's headers editor wins.
 */
export function authorizeRequests() {
  window.fetch = authorized(window.fetch.bind(window));
  window.WebSocket = class extends WebSocket {
    send(data) {
      const init = connectionInitOf(this.url, data);
      if (!init) return super.send(data);
      accessToken().then((token) => super.send(JSON.stringify(withAuthorization(init, token))));
    }
  };
}

/** Of the forms that fetch takes, GraphiQL uses an address with options; the others stay as they are. */
function authorized(fetch) {
  return async (address, options = {}) => {
    const isOurs =
      !(address instanceof Request) && isApi(address) && !new Headers(options.headers).has("authorization");
    const token = isOurs ? await accessToken() : undefined;
    if (!token) return fetch(address, options);

    const response = await fetch(address, withToken(options, token));
    if (response.status !== 401) return response;
    // The server takes the token no longer and has run nothing, so asking once more is safe.
    await replaceAccessToken(token);
    if (currentUser() === null && isRun(operationOf(options))) return ended();
    return fetch(address, withToken(options, await accessToken()));
  };
}

/** Whatever goes wrong between here and the server is an answer of GraphQL's form, in words that say what to do. */
function observed(fetch) {
  return async (address, options = {}) => {
    const operation = !(address instanceof Request) && isApi(address) ? operationOf(options) : undefined;
    if (!isRun(operation)) return fetch(address, options);
    const startedAt = performance.now();
    const response = await fetch(address, options).catch((error) => unreachable(error));
    const readable = await withWords(response);
    if (isOfEditors(options)) report(readable.clone(), { document: operation.query, startedAt });
    return readable;
  };
}

async function report(response, { document, startedAt }) {
  const answer = await response.json().catch(() => ({}));
  onAnswer({ document, milliseconds: performance.now() - startedAt, ...answer });
}

function operationOf({ body }) {
  try {
    return typeof body === "string" ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/** GraphiQL asks for the schema by itself. */
function isRun(operation) {
  return typeof operation?.query === "string" && operation.operationName !== "IntrospectionQuery";
}

/** What the page asks for itself says so. */
function isOfEditors({ headers }) {
  return !new Headers(headers).has("x-quintet-page");
}

function ended() {
  return refusal(
    401,
    "UNAUTHENTICATED",
    "Your session has ended. Sign in again above and run it once more: what you wrote is kept.",
  );
}

/** @throws what is thrown when somebody stops a request */
function unreachable(error) {
  if (error.name === "AbortError") throw error;
  const where = navigator.onLine
    ? "The server cannot be reached: it may be starting again, or the network is down."
    : "This computer is offline.";
  return refusal(503, "UNAVAILABLE", `${where} What you wrote is kept: run it again in a moment.`);
}

/** A proxy that answers for a server says so in HTML, which nobody reads in an editor. */
async function withWords(response) {
  if (/json|event-stream|multipart/.test(response.headers.get("content-type") ?? "")) return response;
  const said =
    response.status >= 500
      ? "It may be starting again: run it once more in a moment."
      : "Something between here and the server has answered.";
  return refusal(
    response.status,
    "UNAVAILABLE",
    `The server gave no answer that can be read (HTTP ${response.status}). ${said} What you wrote is kept.`,
  );
}

function refusal(status, code, message) {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  return new Response(body, { status, headers: { "content-type": "application/json" } });
}

function withToken(options, token) {
  const headers = new Headers(options.headers);
  if (token) headers.set("authorization", `Bearer ${token}`);
  return { ...options, headers };
}

/** graphql-transport-ws names the credential once, in its first message. */
function connectionInitOf(url, data) {
  if (!isApi(url) || typeof data !== "string" || !data.includes("connection_init")) return undefined;
  const message = JSON.parse(data);
  const names = Object.keys(message.payload ?? {}).map((name) => name.toLowerCase());
  return message.type === "connection_init" && !names.includes("authorization") ? message : undefined;
}

function withAuthorization(init, token) {
  return token ? { ...init, payload: { ...init.payload, authorization: `Bearer ${token}` } } : init;
}

function isApi(address) {
  const url = new URL(address, location.href);
  return url.host === location.host && url.pathname === path;
}
