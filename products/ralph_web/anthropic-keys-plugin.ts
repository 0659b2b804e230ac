import { access, constant, context, object, type Step, sideEffect } from "postgraphile/grafast";
import { extendSchema, gql } from "postgraphile/utils";
import { anonymous } from "../../src/auth/request-identity.ts";
import { throwIfCancelled } from "../../src/database/pg-adaptor/cancellation.ts";
import { metered } from "../../src/rate-limiting/meter.ts";
import type { AnthropicKeys, Claim } from "./anthropic-keys.ts";

/**
 * Setting one's Anthropic key, which the server encrypts before the database sees it, and giving it to the worker that holds a
 * lease of a workstream of its owner, once a claim. There is no field that reads it.
 */
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

      input RalphWebTakeAnthropicKeyInput {
        clientMutationId: String
        """The workstream that the caller has claimed."""
        workstreamId: UUID!
        """Which attempt it is: attempts of the claimed workstream."""
        attempt: Int!
      }

      type RalphWebTakeAnthropicKeyPayload {
        clientMutationId: String
        """The key of the workstream's user. Keep it in memory only, and forget it when the lease ends."""
        anthropicKey: String!
        """Until when the lease lasts for which it is given, unless it is extended."""
        expiresAt: Datetime!
        query: Query
      }

      extend type Mutation {
        """
        Gives the Anthropic key of a workstream's user to the agent that has claimed it, once a claim; its user sees that in
        ralphWebKeyReleases. LEASE_LOST without a lease, ALREADY_EXISTS the second time, WRONG_STATE when no key is set.
        """
        ralphWebTakeAnthropicKey(input: RalphWebTakeAnthropicKeyInput!): RalphWebTakeAnthropicKeyPayload
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
            ralphWebTakeAnthropicKey(_$root: Step, args: { getRaw(path: string): Step }) {
              const $input = args.getRaw("input");
              const $claim = object({
                workstreamId: access($input, "workstreamId"),
                attempt: access($input, "attempt"),
              });
              const $taken = sideEffect([context(), $claim], ([request, claim]) => {
                const { state } = request as Grafast.Context;
                throwIfCancelled(state);
                return metered(state, () => anthropicKeys.take(state.identity ?? anonymous, claim as Claim));
              });
              return object({
                anthropicKey: access($taken, "anthropicKey"),
                expiresAt: access($taken, "expiresAt"),
                clientMutationId: access($input, "clientMutationId"),
              });
            },
          },
        },
        RalphWebSetAnthropicKeyPayload: {
          plans: {
            ralphWebUserApiKey: ($payload: Step) => userApiKeys.get({ id: access($payload, "id") }),
            query: () => constant(true),
          },
        },
        RalphWebTakeAnthropicKeyPayload: { plans: { query: () => constant(true) } },
      },
    };
  });
