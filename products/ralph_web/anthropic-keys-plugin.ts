import { access, constant, context, object, type Step, sideEffect } from "postgraphile/grafast";
import { extendSchema, gql } from "postgraphile/utils";
import { anonymous } from "../../src/auth/request-identity.ts";
import { throwIfCancelled } from "../../src/database/pg-adaptor/cancellation.ts";
import { metered } from "../../src/rate-limiting/meter.ts";
import type { AnthropicKeys } from "./anthropic-keys.ts";

/** Setting one's Anthropic key, which the server encrypts before the database sees it. There is no field that reads it. */
export const makeAnthropicKeysPlugin = (anthropicKeys: AnthropicKeys) =>
  extendSchema((build) => {
    const { ralph_web_user_api_keys: userApiKeys } = build.pgResources;
    if (!userApiKeys) return { typeDefs: [] };

    return {
      typeDefs: gql`
      input RalphWebSetAnthropicKeyInput {
        clientMutationId: String
        """As Anthropic shows it: sk-ant-…"""
        anthropicKey: String!
      }

      type RalphWebSetAnthropicKeyPayload {
        clientMutationId: String
        """That a key is set, and when; the key itself cannot be read."""
        ralphWebUserApiKey: RalphWebUserApiKey
        query: Query
      }

      extend type Mutation {
        """Sets the Anthropic key that your workstreams run on, in the place of the one before."""
        ralphWebSetAnthropicKey(input: RalphWebSetAnthropicKeyInput!): RalphWebSetAnthropicKeyPayload
      }
    `,
      objects: {
        Mutation: {
          plans: {
            ralphWebSetAnthropicKey(_$root: Step, args: { getRaw(path: string): Step }) {
              const $input = args.getRaw("input");
              const $id = sideEffect([context(), access($input, "anthropicKey")], ([request, anthropicKey]) => {
                const { state } = request as Grafast.Context;
                throwIfCancelled(state);
                return metered(state, () => anthropicKeys.set(state.identity ?? anonymous, anthropicKey as string));
              });
              return object({ id: $id, clientMutationId: access($input, "clientMutationId") });
            },
          },
        },
        RalphWebSetAnthropicKeyPayload: {
          plans: {
            ralphWebUserApiKey: ($payload: Step) => userApiKeys.get({ id: access($payload, "id") }),
            query: () => constant(true),
          },
        },
      },
    };
  });
