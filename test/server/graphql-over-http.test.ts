import { expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { statusBesideData } from "../../src/server/graphql-over-http.ts";

const late = new GraphQLError("late", { extensions: { code: "DEADLINE_EXCEEDED" } });
const refused = new GraphQLError("no", { extensions: { code: "FORBIDDEN" } });
const saidBySql = new GraphQLError("no", { extensions: { code: "OUT_OF_STOCK", status: 409 } });

test.each([
  ["a late operation of which nothing was done", '{"a":null,"b":null}', [late], 504],
  ["one of which something was", '{"a":{"b":1},"c":null}', [late], 200],
  ["what SQL has given a status", { a: null }, [refused, saidBySql], 409],
  ["no data at all", null, [saidBySql], 409],
  ["an error without a status of its own", '{"a":null}', [refused], 200],
])("the status of %s", (_, data, errors, expected) => {
  expect(statusBesideData(data, errors)).toBe(expected);
});
