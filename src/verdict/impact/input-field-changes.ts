import { type GraphQLInputField, type GraphQLInputObjectType, isRequiredInputField } from "graphql";
import { type ApiChange, compareDeprecation } from "./api-change.ts";
import { compareInputs } from "./compare-types.ts";
import { splitNames } from "./split-names.ts";

/** The fields of an input type. */
export function compareInputFields(before: GraphQLInputObjectType, after: GraphQLInputObjectType): ApiChange[] {
  const type = after.name;
  const placeOf = (name: string) => ({ subject: `${type}.${name}`, type, member: name });
  const { removed, added, kept } = splitNames(before.getFields(), after.getFields());
  return [
    ...removed.map(
      ({ name }): ApiChange => ({
        kind: "field removed",
        severity: "breaking",
        ...placeOf(name),
        message: `There is no ${type}.${name} any more.`,
      }),
    ),
    ...added.map((field): ApiChange => {
      const isRequired = isRequiredInputField(field);
      return {
        kind: "field added",
        severity: isRequired ? "breaking" : "safe",
        ...placeOf(field.name),
        message: `${type}.${field.name} is new (${field.type})${isRequired ? ", and must be given" : ""}.`,
      };
    }),
    ...kept.flatMap(([was, is]) => [
      ...compareGiven(was, is, { kind: "field type changed", place: placeOf(is.name) }),
      ...compareDeprecation({ was, is, type, member: is.name }),
    ]),
  ];
}

type Place = Pick<ApiChange, "subject" | "type" | "member" | "argument">;
type Given = Pick<GraphQLInputField, "type" | "defaultValue">;

/** What a client gives: the type and the default of an argument, or of a field of an input type. */
export function compareGiven(
  was: Given,
  is: Given,
  { kind, place }: { kind: ApiChange["kind"]; place: Place },
): ApiChange[] {
  const change = compareInputs(was.type, is.type);
  const defaults = compareDefaults(was.defaultValue, is.defaultValue, place);
  if (!change) return defaults;
  const words = change.words.replace("is never null now", "may no longer be null");
  const severity = change.isBreaking ? "breaking" : "safe";
  return [{ kind, severity, ...place, message: `${place.subject} ${words}.` }, ...defaults];
}

/** What a client means that says nothing. */
function compareDefaults(was: unknown, is: unknown, place: Place): ApiChange[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const words = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));
  const message = `${place.subject} is ${words(is)} now when it is not given, was ${words(was)}.`;
  return [{ kind: "default changed", severity: "dangerous", ...place, message }];
}
