import { beforeExtensions, beforeTypes } from "../../internals/graphile-build-registration.ts";
import type { ReportSchemaWarning } from "./schema-warning.ts";
import type { TypeConflict } from "./type-names.ts";

/** Of two types of the same name the first stays, and the conflict is told; of two fields or arguments the second is left out. */
export function watchConflicts(
  build: object,
  { onConflict, warn }: { onConflict: (conflict: TypeConflict) => void; warn: ReportSchemaWarning },
): void {
  const scopes = new Map<string, object>(graphqlsOwn.map((name) => [name, {}]));
  beforeTypes(build, (typeName, scope) => {
    const first = scopes.get(typeName);
    if (first) onConflict({ typeName, first, second: scope });
    else scopes.set(typeName, scope);
    return !first;
  });
  beforeExtensions(build, (base, extra, hint) => {
    const of = base as Record<string, unknown>;
    const fields = Object.entries(extra);
    const taken = fields.filter(([name, field]) => name in of && of[name] !== field).map(([name]) => name);
    for (const name of taken) {
      const reason = `the name ${name} is another's, so this is left out`;
      warn({ object: hint, reason, remedy: "Rename one of the two." });
    }
    return taken.length === 0 ? extra : Object.fromEntries(fields.filter(([name]) => !taken.includes(name)));
  });
}

const graphqlsOwn = ["Int", "Float", "Boolean", "ID", "String"];
