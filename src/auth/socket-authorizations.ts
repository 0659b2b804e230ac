import type { IncomingMessage } from "node:http";
import { QuintetError } from "../errors/errors.ts";
import { isObject } from "../shared/is-object.ts";
import { authorizationHeaders } from "./authorization-headers.ts";

/** Parameters that name the client or trace it, and speak for nobody. */
const speaksForNobody =
  /^(?:[\w-]*client-?(?:name|version)|traceparent|tracestate|baggage|x-request-id|accept|content-type)$/i;

/**
 * The credentials of a WebSocket: `authorization` among its connection parameters, whatever its case, or in their `headers`, as
 * clients send them; without any parameter that could be one, the header of its upgrade request, which browsers cannot send but
 * programs do.
 * @throws QuintetError UNAUTHENTICATED: a credential in another form is refused, never taken for anonymous
 */
export function socketAuthorizations(
  parameters: Readonly<Record<string, unknown>> | undefined,
  request: IncomingMessage | undefined,
): readonly string[] | undefined {
  const given = Object.entries(parameters ?? {})
    .flatMap((entry) =>
      entry[0].toLowerCase() === "headers" && isObject(entry[1]) ? Object.entries(entry[1]) : [entry],
    )
    .filter(([, value]) => value != null);
  const authorizations = given.filter(([name]) => name.toLowerCase() === "authorization");
  if (authorizations.length > 0)
    return authorizations.map(([, value]) => (typeof value === "string" ? value : "no credential"));
  if (given.some(([name]) => !speaksForNobody.test(name)))
    throw new QuintetError(
      "UNAUTHENTICATED",
      'The credential of a WebSocket is the connection parameter `authorization: "Bearer <access token or API key>"`. Other parameters are not understood.',
    );
  return request && authorizationHeaders(request);
}
