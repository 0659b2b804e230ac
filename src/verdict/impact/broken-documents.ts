import {
  type DocumentNode,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isRequiredInputField,
  NoUnusedFragmentsRule,
  specifiedRules,
  TypeInfo,
  typeFromAST,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { DocumentUse } from "../../graphql/documents/manifest-history.ts";
import type { ApiChange } from "./api-change.ts";

/** An operation that a client sends, with its fragments. */
export type ClientDocument = {
  operation: string;
  /** Of the operation: a file of the project, or a manifest. */
  file: string;
  line?: number;
  /** In a manifest. */
  id?: string;
  /** Who sent it last, where servers have counted that. */
  lastUse?: DocumentUse | undefined;
  document: DocumentNode;
};

export type BrokenDocument = {
  document: ClientDocument;
  /** Each run of it fails or answers what its types exclude; else only some do, by what is sent or stored. */
  isCertain: boolean;
  reasons: string[];
  /** The place of the first of them, where the text has one. */
  place?: { file: string; line: number };
};

type Options = {
  before: GraphQLSchema;
  after: GraphQLSchema;
  changes: readonly ApiChange[];
  documents: readonly ClientDocument[];
};

/** Documents that did until now, and no longer do. */
export function findBrokenDocuments({ before, after, changes, documents }: Options): BrokenDocument[] {
  const relevant = new Map(
    changes.filter(({ severity }) => severity !== "safe").map((change) => [change.subject, change]),
  );
  if (relevant.size === 0) return [];
  return documents.flatMap((document): BrokenDocument[] => {
    const faults = validate(after, document.document, rules);
    const [fault] = faults;
    if (fault) {
      if (validate(before, document.document, rules).length > 0) return []; // it is being written, or was broken before
      const [{ line }, { name: file }] = [fault.locations?.[0] ?? { line: 1 }, fault.source ?? { name: document.file }];
      return [{ document, isCertain: true, reasons: faults.map(({ message }) => message), place: { file, line } }];
    }
    const certain = [
      ...findChangedAnswers(before, document, relevant),
      ...findNewlyRequired(after, document, relevant),
    ];
    if (certain.length > 0) return [{ document, isCertain: true, reasons: certain }];
    const possible = findPossibleFaults(before, document, relevant);
    return possible.length > 0 ? [{ document, isCertain: false, reasons: possible }] : [];
  });
}

const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

type Relevant = ReadonlyMap<string, ApiChange>;

/** Fields that it selects and that answer otherwise now: the server would run it, the client's code does not expect it. */
function findChangedAnswers(schema: GraphQLSchema, { document }: ClientDocument, changes: Relevant): string[] {
  const isChange = (subject: string) => changes.get(subject)?.kind === "field type changed";
  return messagesOf(selectedSubjects(schema, document).filter(isChange), changes);
}

function selectedSubjects(schema: GraphQLSchema, document: DocumentNode): string[] {
  const typeInfo = new TypeInfo(schema);
  const subjects = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field({ name }) {
        const parent = typeInfo.getParentType();
        if (parent) subjects.add(`${parent.name}.${name.value}`);
      },
    }),
  );
  return [...subjects];
}

/** Input fields that must be given now, in an object that must be given: whoever wrote the variables did not know of them. */
function findNewlyRequired(schema: GraphQLSchema, { document }: ClientDocument, changes: Relevant): string[] {
  const isNew = (subject: string) => {
    const change = changes.get(subject);
    return change?.severity === "breaking" && (change.kind === "field added" || isNowRequired(change));
  };
  return messagesOf(inputSubjects(schema, document, "required").filter(isNew), changes);
}

const isNowRequired = ({ kind, message }: ApiChange) =>
  kind === "field type changed" && message.includes("may no longer be null");

/** What it may send that is refused now, and values that it may get and does not know. */
function findPossibleFaults(schema: GraphQLSchema, { document }: ClientDocument, changes: Relevant): string[] {
  const sent = inputSubjects(schema, document, "all").filter(
    (subject) => changes.get(subject)?.severity === "breaking",
  );
  return messagesOf(sent, changes);
}

/** Fields and enum values of the input types of its variables: those of objects that must be there, or all. */
function inputSubjects(schema: GraphQLSchema, document: DocumentNode, which: "required" | "all"): string[] {
  const seen = new Set<GraphQLInputObjectType>();
  const subjects: string[] = [];

  function enter(type: unknown): void {
    if (!isInputObjectType(type) || seen.has(type)) return;
    seen.add(type);
    for (const field of Object.values(type.getFields())) {
      subjects.push(`${type.name}.${field.name}`);
      const named = getNamedType(field.type);
      if (which === "all" && "getValues" in named)
        for (const { name } of named.getValues()) subjects.push(`${named.name}.${name}`);
      if (which === "all" || isRequiredInputField(field)) enter(named);
    }
  }

  visit(document, {
    VariableDefinition({ type: node }) {
      const type = typeFromAST(schema, node as Parameters<typeof typeFromAST>[1]);
      if (!type || (which === "required" && !isNonNullType(type))) return;
      const named = getNamedType(type);
      if (which === "all" && "getValues" in named)
        for (const { name } of named.getValues()) subjects.push(`${named.name}.${name}`);
      enter(named);
    },
  });
  return subjects;
}

function messagesOf(subjects: readonly string[], changes: Relevant): string[] {
  return [...new Set(subjects.flatMap((subject) => changes.get(subject)?.message ?? []))];
}
