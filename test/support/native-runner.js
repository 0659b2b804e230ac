import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ModernFakeTimers } from "@jest/fake-timers";
import circus from "jest-circus/runner";
import { ModuleMocker } from "jest-mock";
import { setJestGlobals } from "./jest-globals.ts";

/**
 * Jest's test runner, Circus, with Node's own modules instead of Jest's. Jest compiles and links every module anew for each test
 * file (PostGraphile and all that it brings: half of the suite's time); here a worker loads each module once, as production does.
 * The price: the files of a worker share `process` and the state of modules, and no module can be mocked.
 */
const require = createRequire(import.meta.url);
const circusFiles = join(dirname(require.resolve("jest-circus/runner")), "/");
const timeoutSymbol = Symbol.for("TEST_TIMEOUT_SYMBOL"); // where Circus looks for what `jest.setTimeout` was told
let files = 0;

/** What Jest's `testRunner` option asks for; its environment and its runtime are the parts that load modules. */
export default async function run(globalConfig, config, _environment, _runtime, testPath, sendMessageToJest) {
  const mocker = new ModuleMocker(globalThis);
  const timers = new ModernFakeTimers({ config, global: globalThis });
  const jest = makeJest({ mocker, timers, seed: globalConfig.seed });
  delete globalThis[timeoutSymbol];

  try {
    return await circus.default(
      globalConfig,
      config,
      { global: globalThis, fakeTimersModern: timers },
      {
        requireInternalModule: requireAnew,
        requireModule: require,
        setGlobalsForRuntime: (globals) => setJestGlobals({ ...globals, jest }),
        unstable_shouldLoadAsEsm: () => true,
        unstable_importModule: importAnew,
        enterTestCode: () => {},
        leaveTestCode: () => {},
      },
      testPath,
      sendMessageToJest,
    );
  } finally {
    timers.dispose();
    mocker.restoreAllMocks();
  }
}

/** Circus keeps the tests of a file in its module. */
function requireAnew(path) {
  for (const known of Object.keys(require.cache)) {
    if (known.startsWith(circusFiles)) delete require.cache[known];
  }
  return require(path);
}

/** The file itself anew, what it imports as it is. */
function importAnew(path) {
  files += 1;
  return import(`${pathToFileURL(path)}?file=${files}`);
}

/** What tests use of the `jest` object; more of it is one line here, but for what mocks modules. */
function makeJest({ mocker, timers, seed }) {
  return {
    fn: mocker.fn.bind(mocker),
    spyOn: mocker.spyOn.bind(mocker),
    restoreAllMocks: () => mocker.restoreAllMocks(),
    useFakeTimers: (options) => timers.useFakeTimers(options),
    useRealTimers: () => timers.useRealTimers(),
    advanceTimersByTime: (milliseconds) => timers.advanceTimersByTime(milliseconds),
    advanceTimersByTimeAsync: (milliseconds) => timers.advanceTimersByTimeAsync(milliseconds),
    setSystemTime: (now) => timers.setSystemTime(now),
    getSeed: () => seed,
    setTimeout: (milliseconds) => {
      globalThis[timeoutSymbol] = milliseconds;
    },
  };
}
