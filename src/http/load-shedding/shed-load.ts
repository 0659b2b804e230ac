import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { isForApi } from "../graphql-path.ts";
import type { AdmissionControl } from "./admission-control.ts";
import { makeRefusals, type RefusalOptions } from "./refusals.ts";
import { watchRefusedConnections } from "./refused-connections.ts";

type Options = RefusalOptions & {
  admission: AdmissionControl;
  isDraining: () => boolean;
  listener: RequestListener;
};

/**
 * Takes a permit for each request of an operation before anything else is done for it, Express included, or refuses it. A
 * request whose body is late gives its permit back, or a few slow clients would hold them all; it needs another when it has
 * come. A plugin (graphql/plugins/load-shedding-plugin.ts) takes the permit over until the operation is done, even if its client
 * goes away before.
 */
export function shedLoad({ admission, headers, allowsOrigin, isDraining, listener }: Options): RequestListener {
  const refusalFor = makeRefusals({ headers, allowsOrigin });
  const soon = gather(pauseMilliseconds);
  const watch = watchRefusedConnections({ admission, refusalFor, soon, isDraining });

  function refuse(request: IncomingMessage, response: ServerResponse): void {
    const refusal = refusalFor(request.headers.origin);
    const send = () => {
      response.writeHead(503, refusal.headers).end(refusal.body);
    };
    if (admission.isOverloaded) {
      response.on("close", () => watch(request.socket));
      soon(send);
    } else {
      send();
    }
  }

  return (request, response) => {
    if (!isForApi(request) || (allowsOrigin(request.headers.origin) && isPreflight(request)))
      return listener(request, response);
    const permit = admission.acquire();
    if (!permit) return refuse(request, response);
    admission.lend(permit, request);
    response.on("close", () => admission.takeFrom(request)?.release());
    listener(request, response);
  };
}

/** Whether a browser asks if a page may send a request. Without an answer the page could not read the refusal of that. */
function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && "access-control-request-method" in headers;
}

/**
 * Many come again as soon as they are refused, so that refusing alone could take all of the server's time: while overload
 * lasts they are told a little later, all at once.
 */
function gather(milliseconds: number): (send: () => void) => void {
  let gathered: (() => void)[] = [];
  const sendAll = () => {
    const all = gathered;
    gathered = [];
    for (const send of all) send();
  };
  return (send) => {
    if (gathered.push(send) === 1) setTimeout(sendAll, milliseconds);
  };
}

const pauseMilliseconds = 15;
