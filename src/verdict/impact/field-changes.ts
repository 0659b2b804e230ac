import { type GraphQLArgument, type GraphQLInterfaceType, type GraphQLObjectType, isRequiredArgument } from "graphql";
import { type ApiChange, compareDeprecation } from "./api-change.ts";
import { compareOutputs } from "./compare-types.ts";
import { compareGiven } from "./input-field-changes.ts";
import { splitNames } from "./split-names.ts";

type HasFields = GraphQLObjectType | GraphQLInterfaceType;
type Place = { type: string; member: string };

/** The fields of an object or interface, with their arguments. */
export function compareFields(before: HasFields, after: HasFields): ApiChange[] {
  const type = after.name;
  const { removed, added, kept } = splitNames(before.getFields(), after.getFields());
  return [
    ...removed.map(
      ({ name }): ApiChange => ({
        kind: "field removed",
        severity: "breaking",
        subject: `${type}.${name}`,
        type,
        member: name,
        message: `There is no ${type}.${name} any more.`,
      }),
    ),
    ...added.map(
      ({ name, type: of }): ApiChange => ({
        kind: "field added",
        severity: "safe",
        subject: `${type}.${name}`,
        type,
        member: name,
        message: `${type}.${name} is new (${of}).`,
      }),
    ),
    ...kept.flatMap(([was, is]) => [
      ...compareFieldTypes(was, is, { type, member: is.name }),
      ...compareDeprecation({ was, is, type, member: is.name }),
      ...compareArguments(was.args, is.args, { type, member: is.name }),
    ]),
  ];
}

type Field = ReturnType<HasFields["getFields"]>[string];

function compareFieldTypes(was: Field, is: Field, { type, member }: Place): ApiChange[] {
  const change = compareOutputs(was.type, is.type);
  if (!change) return [];
  return [
    {
      kind: "field type changed",
      severity: change.isBreaking ? "breaking" : "safe",
      subject: `${type}.${member}`,
      type,
      member,
      message: `${type}.${member} ${change.words}.`,
    },
  ];
}

function compareArguments(
  before: readonly GraphQLArgument[],
  after: readonly GraphQLArgument[],
  { type, member }: Place,
): ApiChange[] {
  const byName = (list: readonly GraphQLArgument[]) => Object.fromEntries(list.map((each) => [each.name, each]));
  const subjectOf = ({ name }: GraphQLArgument) => `${type}.${member}(${name}:)`;
  const placeOf = (argument: GraphQLArgument) => ({
    subject: subjectOf(argument),
    type,
    member,
    argument: argument.name,
  });
  const { removed, added, kept } = splitNames(byName(before), byName(after));
  return [
    ...removed.map(
      (argument): ApiChange => ({
        kind: "argument removed",
        severity: "breaking",
        ...placeOf(argument),
        message: `There is no ${subjectOf(argument)} any more.`,
      }),
    ),
    ...added.map((argument): ApiChange => {
      const isRequired = isRequiredArgument(argument);
      return {
        kind: "argument added",
        severity: isRequired ? "breaking" : "safe",
        ...placeOf(argument),
        message: `${subjectOf(argument)} is new${isRequired ? ", and must be given" : ""}.`,
      };
    }),
    ...kept.flatMap(([was, is]) => compareGiven(was, is, { kind: "argument type changed", place: placeOf(is) })),
  ];
}
