import { expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const server = useServer(useDatabase(), {
  failedSignIns: 250,
  environment: { QUINTET_STATEMENT_TIMEOUT_MS: "1000", QUINTET_OPERATION_TIMEOUT_MS: "1000" },
});

test("forty sign-ins in one operation end with its deadline: ten seconds of them are a second", async () => {
  const fields = Array.from(
    { length: 40 },
    (_, i) => `a${i}: signIn(input: { login: "nobody${i}", password: "wrong" }) { accessToken }`,
  );
  const begun = performance.now();

  const { data, errors } = await server.send(`mutation { ${fields.join(" ")} }`);

  expect(performance.now() - begun).toBeLessThan(4_000);
  expect(Object.values(data)).toEqual(Array(40).fill(null));
  const codes = (errors ?? []).map(({ extensions }) => extensions.code);
  const late = codes.indexOf("DEADLINE_EXCEEDED");
  expect(late).toBeGreaterThan(0);
  expect(new Set(codes.slice(0, late))).toEqual(new Set(["INVALID_CREDENTIALS"]));
  expect(new Set(codes.slice(late))).toEqual(new Set(["DEADLINE_EXCEEDED"]));
  expect(codes).toHaveLength(40);
});
