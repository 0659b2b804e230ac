import { accessToken, replaceAccessToken } from "./session.js";

const path = "/graphql";

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
    return fetch(address, withToken(options, await accessToken()));
  };
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
