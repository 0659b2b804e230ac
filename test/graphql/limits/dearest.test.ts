import { beforeAll, describe, expect, test } from "@jest/globals";
import { prepare } from "../../support/acting.ts";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { dearest } from "./support/dearest.ts";
import { transports } from "./support/transports.ts";

const database = useDatabase();
const server = useServer(database);

let analyst: string;
beforeAll(async () => {
  const { id, accessToken } = await server.signUp("ada");
  await prepare(database, "update identity.users set role = 'analyst' where id = $1", [id]);
  analyst = accessToken;
});

/** Which limit refuses an operation, if any: what a visitor may not read is no matter of limits. */
async function refusedBy(message: Parameters<typeof transports.HTTP>[1], token?: string): Promise<unknown> {
  const { refusal } = await transports.HTTP(server.url, message, token);
  return refusal?.code === "TOO_COMPLEX" ? refusal.quantity : undefined;
}

describe("of what costs most, the limits allow so much and no more", () => {
  test.each(dearest)("$most: $name", async ({ most, make, refusedBy: quantity }) => {
    expect(await refusedBy(make(most, "Accepted"), analyst)).toBeUndefined();
    expect(await refusedBy(make(most + 1, "Refused"), analyst)).toBe(quantity);
  });

  test.each(dearest)("by a visitor: $name", async ({ most, make, refusedBy: quantity, ...visitors }) => {
    const { mostOfVisitors = most } = visitors;
    const refusedFor = mostOfVisitors === most ? quantity : "planning";

    expect(await refusedBy(make(mostOfVisitors, "Accepted"))).toBeUndefined();
    expect(await refusedBy(make(mostOfVisitors + 1, "Refused"))).toBe(refusedFor);
  });
});
