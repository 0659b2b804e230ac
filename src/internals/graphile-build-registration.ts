/**
 * Package: graphile-build 5.1.1
 * What: the build's methods by which plugins register types and extend objects, replaced on the build itself.
 * Why: a second type or field of a name ends the schema in the library; here it is told of and left out.
 */
type Build = Record<string, any>;

const kinds = ["Object", "Union", "Interface", "InputObject", "Scalar", "Enum"];

/** Asks before a type is registered; what is not `true` leaves it out. */
export function beforeTypes(build: object, mayRegister: (typeName: string, scope: object) => boolean): void {
  for (const kind of kinds) {
    const methods = build as Build;
    const register = methods[`register${kind}Type`];
    methods[`register${kind}Type`] = function (this: Build, typeName: string, scope: object, ...rest: unknown[]) {
      if (mayRegister(typeName, scope)) return register.call(this, typeName, scope, ...rest);
    };
  }
}

/** Asks what may be added of several fields or arguments; the build itself is extended as the library does. */
export function beforeExtensions(build: object, choose: (base: object, extra: object, hint: string) => object): void {
  const methods = build as Build;
  const { extend } = methods;
  methods.extend = function (this: Build, base: Build, extra: Build, hint: string, onFailure: unknown) {
    const chosen = base === build ? extra : choose(base, extra, hint);
    return extend.call(this, base, chosen, hint, onFailure);
  };
}
