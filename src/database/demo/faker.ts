import type { Faker } from "@faker-js/faker";
import { QuintetError } from "../../errors/errors.ts";

/**
 * Draws the same values on each run with the same seed. There is one for all: who draws does so before anybody else seeds it.
 * @throws QuintetError CONFIGURATION where development dependencies are not installed
 */
export async function loadFaker(seed: number): Promise<Faker> {
  const { faker } = await import("@faker-js/faker/locale/en").catch(explainMissing); // 14 ms; all locales would take 105 ms
  faker.seed(seed);
  return faker;
}

function explainMissing(cause: NodeJS.ErrnoException): never {
  if (cause.code !== "ERR_MODULE_NOT_FOUND") throw cause;
  throw new QuintetError(
    "CONFIGURATION",
    "Demo data are made with @faker-js/faker, which is installed for development only: run `npm ci` without --omit=dev.",
    { cause },
  );
}
