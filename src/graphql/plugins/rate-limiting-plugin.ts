import type {} from "grafserv";
import type { MiddlewareNext } from "graphile-config";
import { GraphQLError } from "graphql";
import type {} from "postgraphile/grafast";
import type { Meter } from "../../rate-limiting/meter.ts";
import type { RateLimits } from "../../rate-limiting/rate-limits.ts";
import type { Identify } from "../identify.ts";

type Options = {
  rateLimits: RateLimits;
  identify: Identify;
  addressOf: (ctx: Partial<Grafast.RequestContext>) => string;
};

type Context = { args: { contextValue: Grafast.Context } };

/**
 * Counts what each account uses, alike over HTTP, server-sent events and WebSocket. HTTP rejects callers that have spent their
 * budget before it reads the body (graphql-over-http.ts); what a socket sends is there already, and refused unparsed.
 */
export function makeRateLimitingPlugin({ rateLimits, identify, addressOf }: Options): GraphileConfig.Plugin {
  function meter(next: MiddlewareNext<unknown>, { args: { contextValue } }: Context) {
    const { identity, meter: operation } = contextValue.state;
    if (!operation || !identity) return next();
    const originalError = rateLimits.begin(identity, operation);
    if (originalError) return { errors: [new GraphQLError(originalError.message, { originalError })] };
    const turn = operation.nextTurn();
    return turn ? turn.then(() => run(next, operation)) : run(next, operation);
  }

  /** Grafast plans before it returns a promise, so what passes until then holds the event loop. */
  function run(next: MiddlewareNext<unknown>, operation: Meter) {
    const since = performance.now();
    const answer = next.callback((error, result) => {
      rateLimits.end(operation);
      if (error) throw error;
      return result;
    });
    operation.heldEventLoop(performance.now() - since);
    return answer;
  }

  return {
    name: "RateLimitingPlugin",
    version: "1.0.0",
    after: ["LimitsPlugin"], // whose way of reading documents is measured

    grafserv: {
      middleware: {
        setPreset(next, event) {
          const { getExecutionConfig } = event;
          event.getExecutionConfig = async function (ctx) {
            const identity = await identify(ctx);
            const address = () => addressOf(ctx);
            if (ctx.ws) rateLimits.refuseOverdrawn(identity, address);
            const config = await getExecutionConfig.call(this, ctx);
            const turn = rateLimits.nextTurn(identity, address);
            if (turn) await turn;
            return {
              ...config,
              parseAndValidate(text: string) {
                const since = performance.now();
                const read = config.parseAndValidate(text);
                rateLimits.heldEventLoop(identity, address, performance.now() - since);
                return read;
              },
            };
          };
          return next();
        },
      },
    },

    grafast: { middleware: { execute: meter as never, subscribe: meter as never } },
  };
}
