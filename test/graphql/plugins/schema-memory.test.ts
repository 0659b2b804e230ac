import { expect, jest, test } from "@jest/globals";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import pg from "pg";
import { makeSchema } from "postgraphile";
import { PgIntrospectionPlugin } from "postgraphile/graphile-build-pg";
import { makeSchemaPreset } from "../../../src/graphql/preset.ts";
import { useDatabase } from "../../support/database.ts";

const database = useDatabase();

test("the introspection's text is let go once the schema is made", async () => {
  const gather = PgIntrospectionPlugin.gather as { initialCache(): { introspectionResultsPromise: unknown } };
  const caches = jest.spyOn(gather, "initialCache");

  const schema = await makeSchemaWithout();
  const kept = caches.mock.results.map(({ value }) => value as { introspectionResultsPromise: unknown });
  caches.mockRestore();

  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain("learningCourses");
  expect(kept).toEqual([expect.objectContaining({ introspectionResultsPromise: null })]);
});

test("behaviors that are remembered make the schema that the library makes", async () => {
  const remembered = await makeSchemaWithout();
  const forgetful = await makeSchemaWithout("BehaviorCachePlugin");

  expect(sdlOf(remembered)).toBe(sdlOf(forgetful));
});

async function makeSchemaWithout(...disablePlugins: string[]): Promise<GraphQLSchema> {
  const pool = new pg.Pool({ connectionString: database.connections.authenticatorUrl, max: 2 });
  try {
    const preset = makeSchemaPreset({ pool, schemas: ["identity", "learning"] });
    return (await makeSchema({ extends: [preset], disablePlugins })).schema;
  } finally {
    await pool.end();
  }
}

function sdlOf(schema: GraphQLSchema): string {
  return printSchema(lexicographicSortSchema(schema));
}
