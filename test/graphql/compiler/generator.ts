import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { createRandom } from "../../support/random.ts";
import { argumentTemplate, type Making, rowOf } from "./input-templates.ts";
import type { Operation } from "./operation.ts";
import { pageArguments, pageTemplates } from "./page-arguments.ts";
import { chooseFields, chooseRoots } from "./selected-fields.ts";
import { createVariables, type Template, type Variables } from "./template.ts";

type Field = GraphQLField<unknown, unknown>;

/** What is being written: fragments and variables are collected beside the selections. */
type Writing = Making & { variables: Variables; fragments: string[]; counter: { next: number } };

/** A random valid query. The seed alone decides it, with what the pools hold. */
export function generateOperation({ schema, pools }: Omit<Making, "random">, seed: number): Operation {
  for (let attempt = 0; ; attempt += 1) {
    const random = createRandom(seed * 31 + attempt);
    const variables = createVariables(random);
    const operation = writeOperation({ schema, pools, random, variables, fragments: [], counter: { next: 0 } });
    const [error] = validate(schema, parse(operation.text));
    if (!error) return operation;
    // Now and then two selections of the same name cannot be one, or a literal is none of its type.
    if (attempt > 200) throw new Error(`seed ${seed} makes no valid query: ${error.message}\n${operation.text}`);
  }
}

function writeOperation(writing: Writing): Operation {
  const { schema, random, variables, fragments } = writing;
  const body = `{ ${chooseRoots(schema, random)
    .map((field, index) => writeField(writing, field, { depth: 1, alias: index > 0 || random.chance(0.5) }))
    .join(" ")}${random.chance(0.05) ? " __typename" : ""} }`;
  const hasOther = random.chance(0.06);
  const isNamed = hasOther || random.chance(0.5);
  const own = isNamed || variables.draws.length > 0 ? `query ${isNamed ? "Own" : ""}${variables.declarations()} ` : "";
  const parts = [`${own}${body}`, ...fragments, ...(hasOther ? ["query Other { currentUser { id } }"] : [])];
  return {
    text: random.some(parts, parts.length).join("\n"),
    ...(hasOther || (isNamed && random.chance(0.2)) ? { operationName: "Own" } : {}),
    draws: variables.draws,
  };
}

type Where = { depth: number; alias?: boolean };

function writeField(writing: Writing, field: Field, { depth, alias = false }: Where): string {
  const { random, schema } = writing;
  const type = getNamedType(field.type);
  const hasName = alias || (field.args.length > 0 ? random.chance(0.6) : random.chance(0.1));
  const call = `${hasName ? `${nextName(writing, "f")}: ` : ""}${field.name}${writeArguments(writing, field, depth)}`;
  if (isLeafType(type)) return `${call}${writeDirective(writing)}`;
  const directive = writeDirective(writing);
  const write = () => {
    if (isObjectType(type)) return writeSelection(writing, type, depth);
    const candidates = isInterfaceType(type) ? schema.getImplementations(type).objects : [];
    const parts = random.some(candidates, 3).map((of) => `... on ${of.name} ${writeSelection(writing, of, depth)}`);
    return `{ __typename nodeId ${parts.join(" ")} }`;
  };
  const once = `${call}${directive} ${write()}`;
  // Selected twice, a field is answered once, with what both ask for.
  return random.chance(0.06) ? `${once} ${call}${directive} ${write()}` : once;
}

function writeSelection(writing: Writing, type: GraphQLObjectType, depth: number): string {
  const { random } = writing;
  const parts = chooseFields(type, random, depth).map((field) =>
    writeField(writing, field, { depth: type.name.endsWith("Connection") ? depth : depth + 1 }),
  );
  if (random.chance(0.1) || parts.length === 0) parts.push("__typename");
  return `{ ${random.chance(0.15) ? writeFragments(writing, type, parts) : parts.join(" ")} }`;
}

/** Moves some parts to fragments, and repeats one of them, which merges. */
function writeFragments(writing: Writing, type: GraphQLObjectType, parts: readonly string[]): string {
  const { random, fragments } = writing;
  const moved = random.some(parts, 1 + random.below(parts.length));
  const kept = parts.filter((part) => !moved.includes(part) || random.chance(0.3));
  const selection = `{ ${moved.join(" ")} }`;
  const how = random.below(3);
  if (how === 0) return [...kept, `...${writeDirective(writing)} ${selection}`].join(" ");
  if (how === 1) return [`... on ${type.name}${writeDirective(writing)} ${selection}`, ...kept].join(" ");
  const name = nextName(writing, "Part");
  fragments.push(`fragment ${name} on ${type.name} ${selection}`);
  return [...kept, `...${name}${writeDirective(writing)}`, ...(random.chance(0.2) ? [`...${name}`] : [])].join(" ");
}

function writeArguments(writing: Writing, field: Field, depth: number): string {
  const { random, variables } = writing;
  const isPaged = field.args.some(({ name }) => name === "first");
  const templates: Record<string, Template> = isPaged
    ? pageTemplates(writing, rowOf(getNamedType(field.type).name), field.args, depth)
    : {};
  for (const argument of field.args) {
    if (pageArguments.includes(argument.name)) continue;
    const isRequired = String(argument.type).endsWith("!");
    if (isRequired || random.chance(argument.name === "filter" ? 0.4 : 0.6))
      templates[argument.name] = argumentTemplate(writing, field, argument);
  }
  const given = Object.entries(templates).map(([name, template]) => `${name}: ${variables.print(template)}`);
  return given.length > 0 ? `(${random.some(given, given.length).join(", ")})` : "";
}

function writeDirective({ random, variables, schema }: Writing): string {
  if (!random.chance(0.005)) return "";
  const name = random.pick(["include", "skip"]);
  const type = schema.getDirective(name)?.args[0]?.type;
  if (!type) throw new Error(`the schema has no @${name}`);
  return ` @${name}(if: ${variables.print({ kind: "leaf", type, draw: (draw) => draw.chance(0.5) })})`;
}

function nextName({ counter }: Writing, prefix: string): string {
  counter.next += 1;
  return `${prefix}${counter.next}`;
}
