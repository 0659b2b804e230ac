import type { MiddlewareNext } from "graphile-config";
import { GraphQLError } from "graphql";
import type {} from "postgraphile/grafast";
import type { AdmissionControl } from "../../http/load-shedding/admission-control.ts";
import { overloaded } from "../../http/load-shedding/refusals.ts";

type Context = { args: { requestContext?: Partial<Grafast.RequestContext> } };

/**
 * Counts operations alike over HTTP, SSE and WebSocket: each holds a permit of admission control while it executes. A subscription
 * holds one only until its stream is open.
 */
export function makeLoadSheddingPlugin(admission: AdmissionControl): GraphileConfig.Plugin {
  function admit(next: MiddlewareNext<unknown>, { args }: Context) {
    const permit = admission.takeFrom(args.requestContext?.node?.req) ?? admission.acquire();
    if (!permit) {
      const originalError = overloaded();
      return { errors: [new GraphQLError(originalError.message, { originalError })] };
    }
    return next.callback((error, result) => {
      permit.release();
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
