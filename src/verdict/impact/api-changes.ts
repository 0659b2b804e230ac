import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";
import { type ApiChange, compareDeprecation } from "./api-change.ts";
import { compareFields } from "./field-changes.ts";
import { compareInputFields } from "./input-field-changes.ts";
import { type Names, splitNames } from "./split-names.ts";
import { findTypeUses, type TypeUses } from "./type-uses.ts";

/** What of an API is another for its clients. Documentation is not compared, nor the order of anything. */
export function compareApis(before: GraphQLSchema, after: GraphQLSchema): ApiChange[] {
  const uses = findTypeUses([before, after]);
  const names = splitNames(typesOf(before), typesOf(after));
  return [
    ...names.removed.map((type): ApiChange => typeChange(type, "removed")),
    ...names.added.map((type): ApiChange => typeChange(type, "added")),
    ...names.kept.flatMap(([was, is]) => compareTypes(was, is, uses)),
  ];
}

function typesOf(schema: GraphQLSchema): Record<string, GraphQLNamedType> {
  return Object.fromEntries(
    Object.entries(schema.getTypeMap()).filter(
      ([, type]) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    ),
  );
}

function typeChange({ name }: GraphQLNamedType, what: "added" | "removed"): ApiChange {
  return what === "added"
    ? { kind: "type added", severity: "safe", subject: name, type: name, message: `${name} is new.` }
    : {
        kind: "type removed",
        severity: "breaking",
        subject: name,
        type: name,
        message: `There is no ${name} any more.`,
      };
}

function compareTypes(was: GraphQLNamedType, is: GraphQLNamedType, uses: TypeUses): ApiChange[] {
  if (isObjectType(was) && isObjectType(is)) return [...compareInterfaces(was, is), ...compareFields(was, is)];
  if (isInterfaceType(was) && isInterfaceType(is)) return [...compareInterfaces(was, is), ...compareFields(was, is)];
  if (isInputObjectType(was) && isInputObjectType(is)) return compareInputFields(was, is);
  if (isEnumType(was) && isEnumType(is)) return compareValues(was, is, uses);
  if (isUnionType(was) && isUnionType(is)) {
    const members = splitNames(byName(was.getTypes()), byName(is.getTypes()));
    return memberChanges(is.name, "member", members);
  }
  if (isScalarType(was) && isScalarType(is)) return compareScalars(was.name, was.specifiedByURL, is.specifiedByURL);
  return [
    {
      kind: "type kind changed",
      severity: "breaking",
      subject: is.name,
      type: is.name,
      message: `${is.name} is ${kindOf(is)} now; it was ${kindOf(was)}.`,
    },
  ];
}

function compareInterfaces(
  was: { name: string; getInterfaces(): readonly GraphQLNamedType[] },
  is: { getInterfaces(): readonly GraphQLNamedType[] },
): ApiChange[] {
  return memberChanges(was.name, "interface", splitNames(byName(was.getInterfaces()), byName(is.getInterfaces())));
}

/** A selection `... on Cat` fails without the cat; with a dog more, clients get objects that they select nothing of. */
function memberChanges(type: string, what: "member" | "interface", { removed, added }: Names<GraphQLNamedType>) {
  const change = (name: string, kind: "added" | "removed"): ApiChange => ({
    kind: `${what} ${kind}`,
    severity: kind === "added" ? "dangerous" : "breaking",
    subject: type,
    type,
    member: name,
    message:
      what === "member"
        ? `${type} may ${kind === "added" ? "be" : "no longer be"} a ${name}.`
        : `${type} is ${kind === "added" ? "" : "no longer "}a ${name}${kind === "added" ? " too" : ""}.`,
  });
  return [...removed.map(({ name }) => change(name, "removed")), ...added.map(({ name }) => change(name, "added"))];
}

/**
 * A value that clients send no longer works when it is gone; one that they only get is no longer sent. One more that
 * clients may get is one that their code does not foresee.
 */
function compareValues(was: GraphQLEnumType, is: GraphQLEnumType, uses: TypeUses): ApiChange[] {
  const type = is.name;
  const values = (of: GraphQLEnumType) => Object.fromEntries(of.getValues().map((value) => [value.name, value]));
  const { removed, added, kept } = splitNames(values(was), values(is));
  const isSent = uses.inputs.has(type);
  const isReceived = uses.outputs.has(type);
  return [
    ...removed.map(
      ({ name }): ApiChange => ({
        kind: "value removed",
        severity: isSent ? "breaking" : "dangerous",
        subject: `${type}.${name}`,
        type,
        member: name,
        message: `${type} has no value ${name} any more.`,
      }),
    ),
    ...added.map(
      ({ name }): ApiChange => ({
        kind: "value added",
        severity: isReceived ? "dangerous" : "safe",
        subject: `${type}.${name}`,
        type,
        member: name,
        message: `${type} has a new value ${name}${isReceived ? ", which clients may get" : ""}.`,
      }),
    ),
    ...kept.flatMap(([old, now]) => compareDeprecation({ was: old, is: now, type, member: now.name })),
  ];
}

function compareScalars(type: string, was: string | null | undefined, is: string | null | undefined): ApiChange[] {
  if ((was ?? null) === (is ?? null)) return [];
  return [
    {
      kind: "format changed",
      severity: "dangerous",
      subject: type,
      type,
      message: `${type} is specified by ${is ?? "nothing"} now, not by ${was ?? "nothing"}: its values may look different.`,
    },
  ];
}

const byName = <T extends { name: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.name, item]));

function kindOf(type: GraphQLNamedType): string {
  if (isObjectType(type)) return "an object type";
  if (isInputObjectType(type)) return "an input type";
  if (isInterfaceType(type)) return "an interface";
  if (isEnumType(type)) return "an enum";
  return isUnionType(type) ? "a union" : "a scalar";
}
