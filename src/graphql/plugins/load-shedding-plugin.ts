import type { MiddlewareNext } from "graphile-config";
import { GraphQLError } from "graphql";
import type {} from "postgraphile/grafast";
import type { Gate } from "../../http/load-shedding/gate.ts";
import { overloaded } from "../../http/load-shedding/refusals.ts";

type Context = { args: { requestContext?: Partial<Grafast.RequestContext> } };

/**
 * Counts operations alike over HTTP, SSE and WebSocket: each holds a place of the gate while it executes. A subscription
 * holds one only until its stream is open.
 */
export function makeLoadSheddingPlugin(gate: Gate): GraphileConfig.Plugin {
  function admit(next: MiddlewareNext<unknown>, { args }: Context) {
    const place = gate.claim(args.requestContext?.node?.req) ?? gate.enter();
    if (!place) {
      const originalError = overloaded();
      return { errors: [new GraphQLError(originalError.message, { originalError })] };
    }
    return next.callback((error, result) => {
      place.leave();
      if (error) throw error;
      return result;
    });
  }

  return {
    name: "LoadSheddingPlugin",
    version: "1.0.0",
    grafast: { middleware: { execute: admit as never, subscribe: admit as never } },
  };
}
