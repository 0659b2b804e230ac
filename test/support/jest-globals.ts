/** What `@jest/globals` gives to a test file that `test-file-runner.ts` runs, where there is no Jest around it. */
export { jestExpect as expect } from "@jest/expect";
export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from "jest-circus";
