/** Breaking: a client that worked is refused or gets what its types exclude. Dangerous: it may meet what it does not foresee. */
export type Severity = "breaking" | "dangerous" | "safe";

export type ApiChange = {
  kind: ApiChangeKind;
  severity: Severity;
  /** The type, with the field or value and the argument where it is about one: `Query.books(filter:)`. */
  subject: string;
  type: string;
  /** The field, enum value or member. */
  member?: string;
  argument?: string;
  /** A sentence. */
  message: string;
};

export type ApiChangeKind =
  | "type added"
  | "type removed"
  | "type kind changed"
  | "field added"
  | "field removed"
  | "field type changed"
  | "argument added"
  | "argument removed"
  | "argument type changed"
  | "default changed"
  | "value added"
  | "value removed"
  | "member added"
  | "member removed"
  | "interface added"
  | "interface removed"
  | "deprecated"
  | "no longer deprecated"
  | "format changed";

/** Of a field, input field, argument or value. Nobody's request is refused for it. */
export function compareDeprecation(options: {
  was: { deprecationReason?: string | null | undefined };
  is: { deprecationReason?: string | null | undefined };
  type: string;
  member: string;
}): ApiChange[] {
  const { type, member } = options;
  const [was, is] = [options.was.deprecationReason, options.is.deprecationReason];
  if ((was != null) === (is != null)) return [];
  const place = { severity: "safe" as const, subject: `${type}.${member}`, type, member };
  return is != null
    ? [{ kind: "deprecated", ...place, message: `${type}.${member} is deprecated: ${is}` }]
    : [{ kind: "no longer deprecated", ...place, message: `${type}.${member} is no longer deprecated.` }];
}
