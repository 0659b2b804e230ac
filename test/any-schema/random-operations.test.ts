import { describe, expect, jest, test } from "@jest/globals";
import { useForeignSchema } from "./support/foreign-schema.ts";
import { compareRandomOperations, printOutcome } from "./support/random-operations.ts";

/** Of each of these; `npm run test:any-schema` sends 10,000, of all files. */
const count = Number(process.env.TEST_RANDOM_OPERATIONS ?? 150);

const files = ["changes.sql"];

// The seed is Jest's, which it prints: `npm test -- test/any-schema --seed N` sends the same again.
describe.each(files)("random operations on %s", (file) => {
  const foreign = useForeignSchema({ files: [file], environment: { LOG_LEVEL: "warn" } });

  test("have the same answers on both paths, and change the tables in the same way", async () => {
    const outcome = await compareRandomOperations(foreign, { seed: jest.getSeed() >>> 0, count });
    const { differences, tables, internal, notJson } = outcome;
    process.stdout.write(printOutcome(file, outcome));

    expect({
      differences: differences.slice(0, 3),
      tables,
      internal: internal.slice(0, 3),
      notJson,
    }).toEqual({
      differences: [],
      tables: [],
      internal: [],
      notJson: [],
    });
    expect(outcome.sent.queries + outcome.sent.mutations).toBe(count);
  });
});
