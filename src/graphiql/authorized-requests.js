import { accessToken, replaceAccessToken } from "./session.js";

const path = "/graphql";

/**
 * Makes GraphiQL's own requests come from whoever is signed in. GraphiQL has no setting for a header that changes, so
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

function authorized(fetch) {
  return async (resource, options) => {
    if (!isApi(resource.url ?? resource)) return fetch(resource, options);
    const request = new Request(resource, options);
    if (request.headers.has("authorization")) return fetch(request);

    const token = await accessToken();
    if (!token) return fetch(request);
    const response = await fetch(withToken(request.clone(), token));
    if (response.status !== 401) return response;
    // The server no longer takes the token: it was refused before anything ran, so asking once more is safe.
    await replaceAccessToken(token);
    return fetch(withToken(request, await accessToken()));
  };
}

function withToken(request, token) {
  if (token) request.headers.set("authorization", `Bearer ${token}`);
  return request;
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
