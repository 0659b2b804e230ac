import type { ReportSchemaWarning } from "./schema-warning.ts";
import type { TypeConflict } from "./type-names.ts";

type Build = Record<string, any>;

/** Of two types of the same name the first stays, and the conflict is told; of two fields or arguments the second is left out. */
export function watchConflicts(
  build: Build,
  { onConflict, warn }: { onConflict: (conflict: TypeConflict) => void; warn: ReportSchemaWarning },
): void {
  const scopes = new Map<string, object>(graphqlsOwn.map((name) => [name, {}]));
  for (const kind of ["Object", "Union", "Interface", "InputObject", "Scalar", "Enum"]) {
    const register = build[`register${kind}Type`];
    build[`register${kind}Type`] = function (this: Build, typeName: string, scope: object, ...rest: unknown[]) {
      const first = scopes.get(typeName);
      if (first) return onConflict({ typeName, first, second: scope });
      scopes.set(typeName, scope);
      return register.call(this, typeName, scope, ...rest);
    };
  }

  const { extend } = build;
  build.extend = function (this: Build, base: Build, extra: Build, hint: string, onFailure: unknown) {
    const taken = Object.keys(extra).filter((key) => key in base && base[key] !== extra[key]);
    if (taken.length === 0 || base === build) return extend.call(this, base, extra, hint, onFailure);
    for (const name of taken) {
      const reason = `the name ${name} is another's, so this is left out`;
      warn({ object: hint, reason, remedy: "Rename one of the two." });
    }
    const free = Object.fromEntries(Object.entries(extra).filter(([key]) => !taken.includes(key)));
    return extend.call(this, base, free, hint, onFailure);
  };
}

const graphqlsOwn = ["Int", "Float", "Boolean", "ID", "String"];
