import type {} from "grafserv";
import type { GraphQLSchema, ValidationRule } from "graphql";
import { SafeError } from "postgraphile/grafast";
import { anonymous, mayRunArbitraryOperations, type RequestIdentity } from "../../auth/request-identity.ts";
import type { Config } from "../../config/config.ts";
import { QuintetError } from "../../errors/errors.ts";
import type { FindDocumentText } from "../documents/requested-document.ts";
import type { TrustedDocuments } from "../documents/trusted-documents.ts";
import type {} from "../export/export-request.ts";
import { findExportedList } from "../export/exported-list.ts";
import type { Identify } from "../identify.ts";
import { type Cost, createOperationCheck } from "../limits/check-operation.ts";
import { createDocumentReader, type ReadDocument } from "../limits/read-document.ts";
import { refusal } from "../limits/refusal.ts";

export type LimitsOptions = {
  limits: Config["limits"];
  trustedDocuments: TrustedDocuments;
  findDocumentText: FindDocumentText;
  /** Whether everybody but analysts and admins may send none but trusted documents. */
  trustedDocumentsAreRequired: boolean;
  anonymousIntrospection: boolean;
  identify: Identify;
  /** Told of each trusted document that is run. */
  countUse?: ((hash: string, ctx: Partial<Grafast.RequestContext>) => void) | undefined;
};

type Reader = (text: string) => ReadDocument;

declare module "../../shared/request-state.ts" {
  interface RequestState {
    /** What its operation costs, once that has been measured. */
    cost?: Cost;
  }
}

/**
 * Refuses what is too much before it is planned, the same over HTTP, server-sent events and WebSocket: all three take
 * `parseAndValidate` from the execution config and their arguments through `prepareArgs`. No SQL runs for what is refused
 * (docs/decisions/0013-limits-before-planning.md).
 */
export function makeLimitsPlugin(options: LimitsOptions): GraphileConfig.Plugin {
  const { limits, trustedDocuments, findDocumentText, identify, countUse } = options;
  const readers = new WeakMap<GraphQLSchema, Reader>();
  const check = createOperationCheck(limits);

  function readerOf(schema: GraphQLSchema, rules: readonly ValidationRule[]): Reader {
    const known = readers.get(schema);
    if (known) return known;
    const reader = createDocumentReader({ schema, rules, limits, isTrusted: trustedDocuments.has });
    readers.set(schema, reader);
    return reader;
  }

  return {
    name: "LimitsPlugin",
    version: "1.0.0",

    grafserv: {
      middleware: {
        setPreset(next, event) {
          const { getExecutionConfig, validationRules: rules } = event;
          event.getExecutionConfig = async function (ctx) {
            const config = await getExecutionConfig.call(this, ctx);
            const identity = await identify(ctx);
            const read = readerOf(config.schema, rules);
            const caller = { identity, refusedCredential: ctx.state?.refusedCredential };
            const parseAndValidate = (text: string) => {
              const document = readFor(caller, text, options, read);
              const hash = countUse && document.document && trustedDocuments.hashOf(text);
              if (hash !== undefined) countUse?.(hash, ctx);
              return document;
            };
            return { ...config, parseAndValidate };
          };
          return next();
        },

        processGraphQLRequestBody(next, { body }) {
          try {
            body.query = findDocumentText(body);
          } catch (error) {
            throw asSafeError(error);
          }
          return next();
        },
      },
    },

    grafast: {
      middleware: {
        prepareArgs(next, { args }) {
          return next.callback((error, prepared) => {
            if (error) throw error;
            const { schema, document, operationName, variableValues } = args;
            const { state } = args.contextValue as Grafast.Context;
            const { identity = anonymous, meter, exporting } = state;
            const since = performance.now();
            if (exporting) exporting.list = findExportedList({ schema, document, operationName }, exporting.listName);
            const streamed = exporting?.list?.pageNodes;
            const variables = variableValues ?? {};
            const verdict = check({ schema, document, operationName, variables, identity, streamed });
            meter?.heldEventLoop(performance.now() - since);
            if (verdict.refusal) throw verdict.refusal;
            if (verdict.cost) state.cost = verdict.cost;
            meter?.willRepeat(verdict.repetition ?? 1);
            return prepared;
          });
        },

        execute(next, { args }) {
          return next.callback((error, result) => {
            if (error) throw error;
            const { cost, meter } = (args.contextValue as Grafast.Context).state;
            if (!cost || !("data" in result)) return result;
            result.extensions = { ...result.extensions, cost: { ...cost, ...meter?.describe() } };
            return result;
          });
        },
      },
    },
  };
}

type Caller = { identity: RequestIdentity; refusedCredential: QuintetError | undefined };

/**
 * Reads a document for somebody. Who comes with a credential that does not work is told so, but where none is needed: signing
 * in again has to work whatever a client still sends along.
 * @throws QuintetError UNAUTHENTICATED
 */
function readFor(caller: Caller, text: string, options: LimitsOptions, read: Reader): ReadDocument {
  const document = readAllowed(caller.identity, text, options, read);
  if (caller.refusedCredential && !document.needsNoCredential) throw caller.refusedCredential;
  return document;
}

/** What somebody may not send is not looked at: its faults would tell of the schema. */
function readAllowed(identity: RequestIdentity, text: string, options: LimitsOptions, read: Reader): ReadDocument {
  if (
    options.trustedDocumentsAreRequired &&
    !mayRunArbitraryOperations(identity) &&
    !options.trustedDocuments.trusts(text)
  )
    return { errors: [untrusted] };
  const document = read(text);
  if (document.document && document.introspects && identity.kind === "anonymous" && !options.anonymousIntrospection) {
    return { errors: [noIntrospection] };
  }
  return document;
}

const untrusted = refusal(
  "UNTRUSTED_DOCUMENT",
  "Here only the documents run that the server knows. Send the id of one (documentId), or sign in as an analyst.",
);

const noIntrospection = refusal("FORBIDDEN", "Sign in to ask for the schema.");

/** What grafserv answers with as it is. */
function asSafeError(error: unknown): unknown {
  return error instanceof QuintetError
    ? new SafeError(error.message, { statusCode: error.status, ...error.extensions })
    : error;
}
