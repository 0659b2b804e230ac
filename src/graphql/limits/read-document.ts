import {
  BREAK,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  Source,
  type ValidationRule,
  validate,
  visit,
} from "graphql";
import type { Config } from "../../config/config.ts";
import { isTooManyTokens } from "../../internals/graphql-errors.ts";
import { BoundedCache } from "../../shared/bounded-cache.ts";
import { KnownOperationsRule } from "./known-operations-rule.ts";
import { measureDocument } from "./measure-document.ts";
import { tooComplex } from "./refusal.ts";

/** A document that may be run, or why it may not. */
export type ReadDocument =
  | { document: DocumentNode; introspects: boolean; needsNoCredential: boolean; errors?: undefined }
  | { errors: readonly GraphQLError[]; document?: undefined; needsNoCredential?: undefined };

export type DocumentLimits = Pick<
  Config["limits"],
  | "inputDepth"
  | "documentBytes"
  | "documentTokens"
  | "documentDepth"
  | "documentAliases"
  | "documentDirectives"
  | "documentFields"
>;

type Options = {
  schema: GraphQLSchema;
  rules: readonly ValidationRule[];
  limits: DocumentLimits;
  /** Of these there are few, and they are remembered for good. */
  isTrusted: (text: string) => boolean;
};

/** Documents that are remembered, of those that are not trusted. */
export const mostRemembered = { entries: 500, bytes: 32_000_000 };

/** Enough to mend a document by; each unknown name costs a search for similar ones. */
const mostErrors = 5;

/**
 * Turns texts into documents that fit the schema and the limits, cheapest check first: length, tokens while parsing,
 * structure with fragments unfolded, and only then validation, some of whose rules take time quadratic in what they are
 * given. The same text is the same document: Grafast finds its plans by it. Refused ones are not remembered, so that
 * nobody fills the memory with them.
 */
export function createDocumentReader({ schema, rules, limits, isTrusted }: Options): (text: string) => ReadDocument {
  const trusted = new Map<string, ReadDocument>();
  const free = new BoundedCache<string, ReadDocument>(mostRemembered);

  return (text) => {
    const known = trusted.get(text) ?? free.get(text);
    if (known) return known;
    const read = readDocument(text, { schema, rules, limits });
    if (!read.document) return read;
    if (isTrusted(text)) trusted.set(text, read);
    else free.set(text, read, bytesOf(text));
    return read;
  };
}

/** About what V8 takes for it: measured with all that is found out about a document for as long as it is remembered. */
function bytesOf(text: string): number {
  return 8_000 + 150 * text.length;
}

function readDocument(
  text: string,
  { schema, rules, limits }: Pick<Options, "schema" | "rules" | "limits">,
): ReadDocument {
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.documentBytes) return refuse(tooComplex("documentBytes", limits.documentBytes, bytes));
  let document: DocumentNode;
  try {
    document = parse(new Source(text, "GraphQL request"), { maxTokens: limits.documentTokens });
  } catch (error) {
    return refuse(isTooManyTokens(error) ? outOfTokens(limits) : (error as GraphQLError));
  }

  const { depth, inputDepth, aliases, directives, fields } = measureDocument(document);
  if (depth > limits.documentDepth) return refuse(tooComplex("depth", limits.documentDepth, depth));
  if (inputDepth > limits.inputDepth) return refuse(tooComplex("inputDepth", limits.inputDepth, inputDepth));
  if (aliases > limits.documentAliases) return refuse(tooComplex("aliases", limits.documentAliases, aliases));
  if (directives > limits.documentDirectives)
    return refuse(tooComplex("directives", limits.documentDirectives, directives));
  if (fields > limits.documentFields) return refuse(tooComplex("fields", limits.documentFields, fields));

  const errors = validate(schema, document, [...rules, KnownOperationsRule], { maxErrors: mostErrors });
  if (errors.length > 0) return { errors };
  return { document, introspects: introspects(document), needsNoCredential: needsNoCredential(document) };
}

function refuse(error: GraphQLError): ReadDocument {
  return { errors: [error] };
}

function outOfTokens({ documentTokens }: DocumentLimits): GraphQLError {
  return tooComplex("tokens", documentTokens, documentTokens + 1);
}

/** Whether each of its operations does nothing but what somebody does who has no credential yet, or none that works any more. */
function needsNoCredential({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.every(({ selectionSet }) =>
    selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && fieldsWithoutCredential.has(selection.name.value),
    ),
  );
}

const fieldsWithoutCredential: ReadonlySet<string> = new Set(["signIn", "signUp", "refreshSession", "__typename"]);

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== "__schema" && name.value !== "__type") return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
