import { pathToFileURL } from "node:url";
import { jestExpect as expect } from "@jest/expect";
import * as circus from "jest-circus";
import { addEventHandler, type Event, getState, resetState, run } from "jest-circus";
import { setJestGlobals } from "./jest-globals.ts";

const timeoutInMilliseconds = 30_000;
let runs = 0;

setJestGlobals({ ...circus, expect });
addEventHandler(stopAtFirstFailure);

/**
 * Runs a test file in this process up to its first failing test, with Jest's own circus and expect, and returns that
 * test's name. Starting Jest costs a second a run, this some milliseconds: whoever runs hundreds of times wants that.
 * @throws Error when the file cannot be loaded, has no tests, or fails outside of them
 */
export async function findFailingTest(path: string): Promise<string | undefined> {
  resetState();
  getState().testTimeout = timeoutInMilliseconds;
  runs += 1;
  await import(`${pathToFileURL(path)}?run=${runs}`); // the file anew, what it imports as it is
  const { testResults, unhandledErrors } = await run();

  if (testResults.length === 0) throw new Error(`${path} has no tests`);
  if (unhandledErrors.length > 0) throw new Error(`${path} fails outside of its tests: ${unhandledErrors[0]}`);
  return testResults
    .find(({ errors }) => errors.length > 0)
    ?.testPath.slice(1)
    .join(" ");
}

type Block = ReturnType<typeof getState>["rootDescribeBlock"];

function stopAtFirstFailure(event: Event): void {
  if (event.name === "test_done" && event.test.errors.length > 0) skipAll(getState().rootDescribeBlock);
  // No test made this database yet, so it is not the one under test that fails.
  if (event.name === "hook_failure" && event.hook.type === "beforeAll") getState().unhandledErrors.push(event.error);
}

/** A test that has run keeps its result. */
function skipAll(block: Block): void {
  for (const child of block.children) {
    if (child.type === "describeBlock") skipAll(child);
    else child.mode = "skip";
  }
}
