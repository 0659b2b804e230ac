import { beforeAll, expect, test } from "@jest/globals";
import { type GraphQLInputType, getNamedType, isInputObjectType, isObjectType } from "graphql";
import { join } from "../operations/support/people.ts";
import { loadSchema } from "../support/api-shape.ts";
import { useDatabase } from "../support/database.ts";
import { seedDemoData } from "../support/demo-data.ts";
import { useServer } from "../support/server.ts";
import { attack } from "./attack.ts";
import { findSlots } from "./slots.ts";

/** A sample; `npm run test:hostile` sends 10,000. Another seed each day would find more, and fail for no change. */
const count = 1_500;
const seed = 20_260;

const logged: string[] = [];
const database = useDatabase();
const server = useServer(database, {
  environment: { LOG_LEVEL: "error", QUINTET_TOKEN_ISSUER: "https://quintet.example" },
  log: (line) => logged.push(line),
  explainsAccess: true,
});
const schema = await loadSchema();
const tokens: string[] = [];

beforeAll(async () => {
  await seedDemoData(database.connections.ownerUrl);
  for (const role of ["admin", "member", "agent", "educator", "analyst"] as const)
    tokens.push((await join({ database, server }, `attacker-${role}`, role)).accessToken);
});

test("hostile strings in arguments, headers and claims fail no SQL in a way that is not documented, and stop nothing", async () => {
  const { url, signingKey } = server;

  const { sent, failures } = await attack({ schema, url, signingKey, tokens: [...tokens, undefined], count, seed });

  expect(failures).toEqual([]);
  expect(logged.slice(0, 5)).toEqual([]);
  expect(sent).toBe(count);
  expect((await server.send("{ currentUser { id } }")).status).toBe(200);
});

test("the places are all arguments of the API and all fields of its input objects", () => {
  const places = new Set(findSlots(schema).map(({ place }) => place));

  const takesValue = ({ type }: { type: GraphQLInputType }) => !isInputObjectType(getNamedType(type));
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const expected = types.flatMap((type) => {
    if (isInputObjectType(type))
      return Object.values(type.getFields())
        .filter(takesValue)
        .map(({ name }) => `${type.name}.${name}`);
    if (!isObjectType(type)) return [];
    const owner = type === schema.getMutationType() ? "" : `${type.name}.`;
    return Object.values(type.getFields()).flatMap(({ name, args }) =>
      args.filter(takesValue).map((argument) => `${owner}${name}(${argument.name})`),
    );
  });
  expect(expected.filter((place) => !places.has(place))).toEqual([]);
  expect(places.size).toBeGreaterThan(1_000);
});
