import type { makePgService } from "postgraphile/adaptors/pg";

type PgService = ReturnType<typeof makePgService>;
type WithPgClient = (pgSettings: unknown, callback: (client: never) => unknown) => unknown;

/**
 * Hands the adaptor's own `withPgClient` to requests, in place of PgContextPlugin. The library's lends it out and, each time it comes back, sets a timer
 * of five seconds to see whether the adaptor can be closed: at 2,000 requests a second 10,000 timers, old enough to be
 * moved to the old generation before they end. Our adaptor is closed with its pool.
 */
export const PgClientPlugin: GraphileConfig.Plugin = {
  name: "PgClientPlugin",
  version: "1.0.0",
  provides: ["PgContextPlugin"],

  grafast: {
    middleware: {
      prepareArgs(next, { args }) {
        const context = args.contextValue as unknown as Record<string, unknown>;
        for (const service of (args.resolvedPreset?.pgServices ?? []) as PgService[]) {
          const { withPgClientKey = "withPgClient", pgSubscriberKey, pgSubscriber } = service;
          context[withPgClientKey] = clientsOf(service);
          if (pgSubscriberKey != null) context[pgSubscriberKey] = pgSubscriber;
        }
        return next();
      },
    },
  },
};

const clients = new WeakMap<PgService, WithPgClient>();

function clientsOf(service: PgService): WithPgClient {
  const found = clients.get(service);
  if (found) return found;
  const made = makeWithPgClient(service);
  clients.set(service, made);
  return made;
}

/** Ours is made at once; the library's type says that one may be late. */
function makeWithPgClient({ adaptor, adaptorSettings }: PgService): WithPgClient {
  const made = adaptor?.createWithPgClient(adaptorSettings as never) as WithPgClient | Promise<WithPgClient>;
  return "then" in made ? async (pgSettings, callback) => (await made)(pgSettings, callback) : made;
}
