import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  buildSchema,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

const root = join(import.meta.dirname, "../../graphql");
const schema: GraphQLSchema = buildSchema(readFileSync(join(root, "schema.graphql"), "utf8"));

const files = globSync("*/*.graphql", { cwd: root }).map((file) => ({
  file,
  name: basename(file, ".graphql"),
  folder: dirname(file),
  document: parse(readFileSync(join(root, file), "utf8")),
}));
const operations = files.filter(({ document }) =>
  document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION),
);
const fragments = new Map(
  files
    .flatMap(({ document }) =>
      document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION),
    )
    .map((fragment) => [fragment.name.value, fragment]),
);

describe.each(files)("$file", ({ name, folder, document }) => {
  test("holds one operation or fragment of the file's name", () => {
    const definitions = document.definitions as (OperationDefinitionNode | FragmentDefinitionNode)[];

    expect(definitions.map((definition) => definition.name?.value)).toEqual([name]);
  });

  test("selects the id wherever there is one", () => {
    expect(findSelectionsWithoutId(document)).toEqual([]);
  });

  test("gives each connection a page size, and each argument by a variable", () => {
    expect(findConnectionsWithoutPageSize(document)).toEqual([]);
    expect(findLiterals(document)).toEqual([]);
  });

  test("uses fragments that lie beside it and are called by their type", () => {
    for (const fragment of findFragmentNames(document)) {
      expect(files).toContainEqual(expect.objectContaining({ name: fragment, folder }));
    }
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        expect(name).toMatch(new RegExp(`^${definition.typeCondition.name.value}_[A-Z][A-Za-z]+$`));
    }
  });
});

test.each(operations)("$file is executed by a test of its schema", ({ name, folder }) => {
  const sent = new RegExp(`\\.request\\(\\s*${name}Document\\b`);
  const tests = globSync(`${folder}/*.test.ts`, { cwd: import.meta.dirname });

  const senders = tests.filter((file) => sent.test(readFileSync(join(import.meta.dirname, file), "utf8")));

  expect(senders).not.toEqual([]);
});

/** Mutations of the API that no document has, and why nobody misses one. */
const withoutDocument: Record<string, string> = {
  createCoachingProfile: "MergeCoachingPersonaSignals makes it with the first signal",
  createRalphWebProfile: "EnsureRalphWebProfile makes it when it is needed",
  deleteRalphWebProfile: "it goes with its account; an admin takes rewards and roles away by UpdateRalphWebProfile",
};

describe("every mutation of the API", () => {
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const inDocuments = new Set(
    operations.flatMap(({ document }) =>
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION && definition.operation === "mutation"
          ? definition.selectionSet.selections.flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : []))
          : [],
      ),
    ),
  );

  test("is in a document, or is missed by nobody", () => {
    expect(mutations.filter((name) => !inDocuments.has(name)).sort()).toEqual(Object.keys(withoutDocument).sort());
  });
});

test("every fragment has a user", () => {
  const used = new Set(files.flatMap(({ document }) => findFragmentNames(document)));

  expect([...fragments.keys()].filter((name) => !used.has(name))).toEqual([]);
});

test("the rules above find what they look for", () => {
  const bad = parse(`query Bad { learningCourses(orderBy: CODE_ASC) { nodes { code } } }`);

  expect(findSelectionsWithoutId(bad)).toEqual(["nodes: LearningCourse"]);
  expect(findConnectionsWithoutPageSize(bad)).toEqual(["learningCourses"]);
  expect(findLiterals(bad)).toEqual(["learningCourses(orderBy:)"]);
});

/** Fields of a row's type with an `id` whose selection, fragments included, leaves it out. */
function findSelectionsWithoutId(document: DocumentNode): string[] {
  const found: string[] = [];
  eachField(document, (field, type) => {
    const hasId =
      isObjectType(type) && "id" in type.getFields() && type.getInterfaces().some(({ name }) => name === "Node");
    if (hasId && field.selectionSet && !selects(field.selectionSet, "id"))
      found.push(`${field.name.value}: ${type.name}`);
  });
  return found;
}

function selects({ selections }: SelectionSetNode, name: string): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name && !selection.alias;
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    return fragment !== undefined && selects(fragment.selectionSet, name);
  });
}

function findConnectionsWithoutPageSize(document: DocumentNode): string[] {
  const found: string[] = [];
  eachField(document, (field, type) => {
    const isPaged = field.arguments?.some(
      ({ name, value }) => /^(first|last)$/.test(name.value) && value.kind === Kind.VARIABLE,
    );
    if (type?.name.endsWith("Connection") && !isPaged) found.push(field.name.value);
  });
  return found;
}

function findLiterals(document: DocumentNode): string[] {
  const found: string[] = [];
  eachField(document, (field) => {
    for (const { name, value } of field.arguments ?? []) {
      if (value.kind !== Kind.VARIABLE) found.push(`${field.name.value}(${name.value}:)`);
    }
  });
  return found;
}

function findFragmentNames(document: DocumentNode): string[] {
  const names: string[] = [];
  visit(document, { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
}

function eachField(
  document: DocumentNode,
  look: (field: FieldNode, type: GraphQLCompositeType | undefined) => void,
): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (field) => void look(field, getNamedType(types.getType()) as GraphQLCompositeType | undefined),
    }),
  );
}
