import type {} from "postgraphile/grafast";
import { anonymous, mayRunArbitraryOperations } from "../../auth/request-identity.ts";

/**
 * Shows the SQL and plan of an operation to clients that ask for it with the header X-GraphQL-Explain (GraphiQL's Explain
 * button) and may see it: everyone in development, analysts and admins elsewhere. Grafast alone would either show it on
 * every response or never.
 */
export function makeExplainPlugin({ toEveryone }: { toEveryone: boolean }): GraphileConfig.Plugin {
  const quietPresets = new WeakMap<GraphileConfig.ResolvedPreset, GraphileConfig.ResolvedPreset>();

  function withoutExplain(preset: GraphileConfig.ResolvedPreset): GraphileConfig.ResolvedPreset {
    const known = quietPresets.get(preset);
    if (known) return known;
    const quiet = { ...preset, grafast: { ...preset.grafast, explain: false } };
    quietPresets.set(preset, quiet);
    return quiet;
  }

  return {
    name: "ExplainPlugin",
    version: "1.0.0",
    grafast: {
      middleware: {
        prepareArgs(next, { args }) {
          return next.callback((error, prepared) => {
            if (error) throw error;
            const request = args.requestContext?.node?.req ?? args.requestContext?.ws?.request;
            const { identity = anonymous } = (args.contextValue as Grafast.Context).state;
            const maySee = toEveryone || mayRunArbitraryOperations(identity);
            if (args.resolvedPreset && !(maySee && request?.headers["x-graphql-explain"])) {
              args.resolvedPreset = withoutExplain(args.resolvedPreset);
            }
            return prepared;
          });
        },
      },
    },
  };
}
