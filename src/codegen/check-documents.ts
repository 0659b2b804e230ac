import { type GraphQLSchema, Kind, parse, specifiedRules, validate } from "graphql";

/** A document that a schema does not answer, and why. */
export type Misfit<Document> = { document: Document; operation: string; reasons: string[] };

/** Those of some documents that would be refused. */
export function findMisfits<Document extends { text: string }>(
  schema: GraphQLSchema,
  documents: readonly Document[],
): Misfit<Document>[] {
  return documents.flatMap((document) => {
    const { operation, reasons } = judge(schema, document.text);
    return reasons.length > 0 ? [{ document, operation, reasons }] : [];
  });
}

function judge(schema: GraphQLSchema, text: string): { operation: string; reasons: string[] } {
  try {
    const document = parse(text);
    const names = document.definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? "an operation without a name"] : [],
    );
    return {
      operation: names.join(", "),
      reasons: validate(schema, document, specifiedRules).map(({ message }) => message),
    };
  } catch (error) {
    return { operation: "a text that is no document", reasons: [(error as Error).message] };
  }
}
