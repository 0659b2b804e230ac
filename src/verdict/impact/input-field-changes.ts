import { type GraphQLInputObjectType, isRequiredInputField } from "graphql";
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
    ...kept.flatMap(([was, is]): ApiChange[] => {
      const change = compareInputs(was.type, is.type);
      const words = change?.words.replace("is never null now", "may no longer be null");
      return [
        ...(change
          ? [
              {
                kind: "field type changed" as const,
                severity: change.isBreaking ? ("breaking" as const) : ("safe" as const),
                ...placeOf(is.name),
                message: `${type}.${is.name} ${words}.`,
              },
            ]
          : []),
        ...compareDefaults(was.defaultValue, is.defaultValue, placeOf(is.name)),
        ...compareDeprecation({ was, is, type, member: is.name }),
      ];
    }),
  ];
}

/** What a client means that says nothing. */
export function compareDefaults(
  was: unknown,
  is: unknown,
  place: Pick<ApiChange, "subject" | "type" | "member" | "argument">,
): ApiChange[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const words = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));
  const message = `${place.subject} is ${words(is)} now when it is not given, was ${words(was)}.`;
  return [{ kind: "default changed", severity: "dangerous", ...place, message }];
}
