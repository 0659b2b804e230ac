export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testRunner: "<rootDir>/test/support/native-runner.js",
  transform: {}, // Node strips the types
  // One PostgreSQL cluster a run, one migrated template database; each test file works on a clone of its own.
  globalSetup: "<rootDir>/test/support/global-setup.js",
  globalTeardown: "<rootDir>/test/support/global-teardown.js",
  // The packages of those whom Quintet is measured against are none of the tests' business.
  modulePathIgnorePatterns: ["<rootDir>/bench/(.*/)?node_modules/"],
  randomize: true,
  maxWorkers: 2,
  workerIdleMemoryLimit: "1500MB", // modules stay loaded, and with them what they keep
  // For what never happens: it fails within a minute. What starts processes has longer (test/support/patience.ts).
  testTimeout: Number(process.env.TEST_TIMEOUT_SECONDS ?? 60) * 1_000,
  setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
};
