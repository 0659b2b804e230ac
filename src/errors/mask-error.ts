import { GraphQLError, Kind } from "graphql";
import { isSafeError } from "postgraphile/grafast";
import { type FindFields, type LogFailure, toPublicError } from "./errors.ts";

/**
 * grafserv's `maskError`: GraphQL's own errors (syntax, validation, null in a non-null field) pass with a code, all
 * others go through `toPublicError`. Path and positions stay.
 */
export function makeMaskError(
  log: LogFailure,
  onShown: (error: { extensions: Record<string, unknown> }) => void = () => {},
  findFields: FindFieldsOfMutation = () => ({}),
) {
  return (error: GraphQLError): GraphQLError => {
    const shown = mask(error);
    onShown(shown);
    return shown;
  };

  function mask(error: GraphQLError): GraphQLError {
    const cause = rootCause(error);
    if (cause instanceof GraphQLError) {
      if (cause.extensions?.code) return error;
      return copyError(error, error.message, { ...cause.extensions, code: "BAD_REQUEST" });
    }
    if (isSafeError(cause)) return copyError(error, cause.message, tellable(cause.extensions));
    const shown = toPublicError(cause, log, (location) => findFields(location, fieldNameOf(error)));
    return copyError(error, shown.message, shown.extensions);
  }
}

/** Names the inputs of a mutation that a failure is about. */
type FindFieldsOfMutation = (location: Parameters<FindFields>[0], mutation: string) => ReturnType<FindFields>;

/** The name of the field that failed, whatever the operation calls it. */
function fieldNameOf({ nodes }: GraphQLError): string {
  const [node] = nodes ?? [];
  return node?.kind === Kind.FIELD ? node.name.value : "";
}

/** The code that a client is told for this error. */
export function publicCodeOf(error: GraphQLError): string {
  const cause = rootCause(error);
  if (cause instanceof GraphQLError) return String(cause.extensions?.code ?? "BAD_REQUEST");
  if (isSafeError(cause)) return String(tellable(cause.extensions).code);
  return toPublicError(cause, () => {}).code;
}

/** What grafserv refuses with over a WebSocket: a body of the wrong shape, or what our own plugins say in its form. */
function tellable({ statusCode: _, ...extensions }: Record<string, unknown> = {}): Record<string, unknown> {
  return { code: "BAD_REQUEST", ...extensions };
}

/** Whether an operation failed because the database was not there, so that trying again may help. */
export function isUnavailable(error: Error): boolean {
  return toPublicError(rootCause(error), () => {}).code === "UNAVAILABLE";
}

function rootCause(error: Error): Error {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function copyError(
  { nodes, source, positions, path }: GraphQLError,
  message: string,
  extensions: Record<string, unknown>,
) {
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
