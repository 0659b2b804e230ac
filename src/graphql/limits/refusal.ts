import { GraphQLError } from "graphql";
import type { ErrorCode } from "../../errors/error-codes.ts";
import { QuintetError } from "../../errors/errors.ts";

/** What an operation may have too much of; docs/errors.md explains each. */
export type LimitedQuantity = keyof typeof sentenceOf;

/** Of what there is too much. */
export type Excess = { quantity: LimitedQuantity; limit: number; value: number };

/**
 * The refusal of an operation that has more of something than it may. `value` is a lower bound where counting stopped
 * at the limit (tokens), or where the count no longer fits a number.
 */
export function tooComplex(quantity: LimitedQuantity, limit: number, value: number): GraphQLError {
  const excess = { quantity, limit, value };
  return refusal("TOO_COMPLEX", describe(excess), excess);
}

/** The same of a request whose operation has not been read yet. */
export function tooComplexRequest(excess: Excess): QuintetError {
  return new QuintetError("TOO_COMPLEX", describe(excess), { extensions: excess });
}

function describe({ quantity, limit, value }: Excess): string {
  return `${sentenceOf[quantity]} (${quantity}: ${value}, at most ${limit}).`;
}

export function refusal(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

const sentenceOf = {
  documentBytes: "The document is too long",
  tokens: "The document is too long",
  depth: "The document is nested too deeply",
  aliases: "The document has too many aliases",
  directives: "The document has too many directives",
  fields: "The document has too many fields, fragments unfolded",
  complexity: "The document would take too long to plan: ask for fewer tables, or for less of an interface",
  planning:
    "The document would take too long to plan for who has not signed in: ask for fewer tables, or for less of an interface",
  inputDepth: "The input is nested too deeply",
  inputFields: "The arguments have too many conditions or fields, variables counted at each use",
  variableValues: "The arguments hold too many values, variables counted at each use",
  inputCharacters: "The arguments hold too much text, variables counted at each use",
  identifierCharacters: "A cursor or id is too long to be one of ours",
  pageSize: "A page is too large: ask for less with `first` or `last`",
  nodes: "The answer could be too large: ask for smaller pages with `first` or `last`, or for fewer levels",
  groups: "There are more groups: ask for a page of them with `first` and `offset`",
  introspection: "The introspection asks for more than tools do",
} as const;

export const limitedQuantities = Object.keys(sentenceOf) as LimitedQuantity[];
