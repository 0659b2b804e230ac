import { registerHooks } from "node:module";

type Globals = typeof import("@jest/globals");

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "@jest/globals" ? { url: import.meta.url, shortCircuit: true } : next(specifier, context),
});

/**
 * What `@jest/globals` is, once this is loaded, to a test file that Jest does not load (`native-runner.js`, `test-file-runner.ts`). Circus makes new
 * ones for each file; files import a module such as `database.ts` once: so these pass on to those of the file that runs.
 */
let current: Partial<Record<keyof Globals, unknown>> = {};

export function setJestGlobals(globals: Partial<Record<keyof Globals, unknown>>): void {
  current = globals;
}

export const afterAll = passOn("afterAll");
export const afterEach = passOn("afterEach");
export const beforeAll = passOn("beforeAll");
export const beforeEach = passOn("beforeEach");
export const describe = passOn("describe");
export const expect = passOn("expect");
export const it = passOn("it");
export const jest = passOn("jest");
export const test = passOn("test");

function passOn<Name extends keyof Globals>(name: Name): Globals[Name] {
  return new Proxy((() => {}) as unknown as Globals[Name] & object, {
    apply: (_target, self, args) => Reflect.apply(current[name] as () => void, self, args),
    get: (_target, key) => Reflect.get(current[name] as object, key),
  });
}
