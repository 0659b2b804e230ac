import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  getNamedType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { argumentTemplate, type Making, rowOf } from "./input-templates.ts";
import type { Operation } from "./operation.ts";
import { pageArguments, pageTemplates } from "./page-arguments.ts";
import type { Template } from "./template.ts";

const root = join(import.meta.dirname, "../../../graphql");

/** Each query of graphql/ with the fragments that it uses, and values for its variables where they go. */
export function readOwnQueries(making: Making): (Operation & { name: string })[] {
  const documents = globSync("*/*.graphql", { cwd: root })
    .sort()
    .map((file) => parse(readFileSync(join(root, file), "utf8"), { noLocation: true }));
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(
    definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION).map((it) => [it.name.value, it]),
  );
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== OperationTypeNode.QUERY) return [];
    const name = definition.name?.value;
    if (!name) throw new Error("an operation of graphql/ has no name");
    const document = withFragments({ kind: Kind.DOCUMENT, definitions: [definition] }, fragments);
    return [{ name, text: print(document), draws: drawsOf(making, document) }];
  });
}

function withFragments(document: DocumentNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): DocumentNode {
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: DocumentNode | FragmentDefinitionNode) =>
    void visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`there is no fragment ${name.value}`);
        if (used.has(fragment)) return;
        used.add(fragment);
        collect(fragment);
      },
    });
  collect(document);
  return { ...document, definitions: [...document.definitions, ...used] };
}

/** Each variable is drawn for the argument that it is given to. */
function drawsOf(making: Making, document: DocumentNode): Operation["draws"] {
  const templates = new Map<string, Template>();
  const types = new TypeInfo(making.schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument({ value }) {
        const field = types.getFieldDef();
        const argument = types.getArgument();
        if (value.kind !== Kind.VARIABLE || !field || !argument) return;
        const row = rowOf(getNamedType(field.type).name);
        const template = pageArguments.includes(argument.name)
          ? pageTemplate(making, row, argument)
          : argumentTemplate(making, field, argument);
        templates.set(value.name.value, template);
      },
    }),
  );
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const template = templates.get(name);
    if (!template) throw new Error(`no argument has $${name}`);
    const declared = typeFromAST(making.schema, type as never) as unknown as GraphQLInputType;
    const isRequired = type.kind === Kind.NON_NULL_TYPE;
    const mayBe = { absent: !isRequired || defaultValue !== undefined, null: !isRequired };
    return { name, mayBe, template: { ...template, type: declared } };
  });
}

/** A page as a frontend has it: a size, and any cursor and order. */
function pageTemplate(making: Making, row: string, argument: Parameters<typeof argumentTemplate>[2]): Template {
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    const template = pageTemplates(making, row, [argument], 1)[argument.name];
    if (template) return template;
  }
  return { kind: "null", type: argument.type };
}
