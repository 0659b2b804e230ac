import { PgAggregatesPreset } from "@graphile/pg-aggregates";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeSchema } from "postgraphile";
import type { PgRegistry } from "postgraphile/@dataplan/pg";
import {
  PgDeleteSingleStep,
  PgInsertSingleStep,
  PgResource,
  PgSelectStep,
  PgUpdateSingleStep,
} from "postgraphile/@dataplan/pg";
import { makePgService } from "postgraphile/adaptors/pg";
import { PgPolymorphismPlugin, PgRefsPlugin } from "postgraphile/graphile-build-pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import { keepOnly } from "../../src/internals/dataplan-registry.ts";
import { type Build, nameOfTwoTypes } from "../../src/internals/graphile-build.ts";
import { behaviorOf, clearCaches, prototypeOf } from "../../src/internals/graphile-build-behavior.ts";
import { releasableIntrospection } from "../../src/internals/graphile-build-pg.ts";
import { baseNameOfCodec, baseNameOfTable } from "../../src/internals/inflection.ts";
import { aggregatesInflection, havingTypeName } from "../../src/internals/pg-aggregates.ts";
import { connect } from "../support/connect.ts";
import { createEmptyDatabase, type EmptyDatabase } from "../support/empty-database.ts";

const internals = new URL("../../src/internals/graphile-build.ts", import.meta.url).href;

/** What the library hands over while it makes the schema of two tables. */
let build: GraphileBuild.Build;
let made: Build;
let database: EmptyDatabase;
let released: unknown[];

beforeAll(async () => {
  database = await createEmptyDatabase();
  await using owner = await connect(database.ownerUrl);
  await owner.query(`create schema s; create table s.shelves (id integer primary key, label text);
    create table s.books (id integer primary key, shelf_id integer references s.shelves)`);
  const introspection = releasableIntrospection();
  const watching: GraphileConfig.Plugin = {
    name: "WatchingPlugin",
    version: "1.0.0",
    schema: {
      hooks: {
        init(unchanged, its) {
          build = its;
          const { behaviorEntities } = behaviorOf(its);
          released = Object.values(behaviorEntities).flatMap((its) => [
            its.listCache,
            its.inferredCache,
            its.overrideCache,
            its.fullCache,
          ]);
          return unchanged;
        },
      },
    },
  };
  // The module anew: in this process another test's server may have decided already how schemas are made.
  const anew: typeof import("../../src/internals/graphile-build.ts") = await import(`${internals}?anew`);
  anew.makeSchemasBy((details) => {
    made = details;
    return details.attempt();
  });
  const service = makePgService({ connectionString: database.ownerUrl, schemas: ["s"] });
  try {
    await makeSchema({
      extends: [PostGraphileAmberPreset, PgAggregatesPreset, PostGraphileConnectionFilterPreset],
      plugins: [watching],
      pgServices: [service],
    });
  } finally {
    await service.release?.();
  }
  expect(introspection).toMatchObject({ gather: { gather: { initialState: expect.any(Function) } } });
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

const tableOf = (name: string) => (made.registry.pgResources as Record<string, PgResource>)[name] as PgResource;

describe("graphile-build", () => {
  test("makes a schema by a method of its builder, which may be called again", () => {
    expect(made.resolvedPreset.plugins).toEqual(expect.any(Array));
    expect(made.attempt().getType("Book")).toBeDefined();
  });

  test("says with this text that two types have one name", () => {
    const names = { typeName: "Book", connectionTypeName: "Book", edgeTypeName: "BookEdge" };

    expect(nameOfTwoTypes(errorOf(() => build.registerCursorConnection?.(names as never)))).toBe("Book");
  });

  test("registers types and extends objects by these methods of the build", () => {
    const kinds = ["Object", "Union", "Interface", "InputObject", "Scalar", "Enum"];
    expect(
      [...kinds.map((kind) => `register${kind}Type`), "extend"].filter(
        (name) => typeof (build as never)[name] !== "function",
      ),
    ).toEqual([]);
  });

  test("answers for behaviors by these methods, and keeps answers in Maps", () => {
    const behavior = behaviorOf(build);
    const { entityMatches, getBehaviorForEntity, getPreferencesAppliedBehaviors } = prototypeOf(behavior);

    expect([entityMatches, getBehaviorForEntity, getPreferencesAppliedBehaviors, behavior.stringMatches]).toEqual(
      Array(4).fill(expect.any(Function)),
    );
    const resolved = behavior.getBehaviorForEntity("pgResource", tableOf("books"));
    expect(resolved).toMatchObject({ behaviorString: expect.stringContaining("select"), stack: expect.any(Array) });
    expect(behavior.stringMatches(resolved.behaviorString, "resource:select")).toBe(true);
    expect(released.length).toBeGreaterThan(20);
    expect(released.every((cache) => cache instanceof Map)).toBe(true);
    clearCaches(behavior);
    expect(released.every((cache) => (cache as Map<unknown, unknown>).size === 0)).toBe(true);
  });
});

describe("graphile-build-pg", () => {
  test("gathers by functions, and its introspection by a state that can be let go", () => {
    for (const plugin of [PgPolymorphismPlugin, PgRefsPlugin]) {
      const { hooks } = (plugin as unknown as { gather: { hooks: object } }).gather;
      expect(Object.values(hooks)).toEqual(Object.values(hooks).map(() => expect.any(Function)));
    }
    const { gather, release } = releasableIntrospection();
    const cache = { introspectionResultsPromise: "kept" };
    const state = (gather as unknown as { gather: { initialState(cache: object): object } }).gather.initialState(cache);
    expect(state).toHaveProperty("getIntrospectionPromise");
    release();
    expect([cache, state]).toMatchObject([{ introspectionResultsPromise: null }, { getIntrospectionPromise: null }]);
  });

  test("makes names of these", () => {
    expect(baseNameOfCodec(tableOf("books").codec, build.inflection)).toBe("book");
    expect(baseNameOfTable(tableOf("books"), build.inflection)).toBe("book");
    expect(build.inflection._functionName).toEqual(expect.any(Function));
    expect(build.inflection._codecName).toEqual(expect.any(Function));
  });
});

describe("@dataplan/pg", () => {
  test("changes rows by these methods of steps and resources", () => {
    for (const step of [PgInsertSingleStep, PgUpdateSingleStep, PgDeleteSingleStep]) {
      expect(step.prototype).toMatchObject({ execute: expect.any(Function), finalize: expect.any(Function) });
    }
    expect(PgResource.prototype).toHaveProperty("executeMutation", expect.any(Function));
  });

  test("reads rows by a step with these methods", () => {
    expect(PgSelectStep.prototype).toMatchObject({
      orderBy: expect.any(Function),
      setFirst: expect.any(Function),
      setOffset: expect.any(Function),
      deferredSQL: expect.any(Function),
    });
  });

  test("has a registry whose lists can be cut, and put back", () => {
    const { pgResources, pgRelations } = made.registry as PgRegistry;
    const before = Object.keys(pgResources);

    const restore = keepOnly(made.registry, ["books"]);
    const cut = [Object.keys(pgResources), (pgRelations as Record<string, object>).books];
    const without = made.attempt();
    restore();

    expect(cut).toEqual([["books"], {}]);
    expect(without.getType("Shelf")).toBeUndefined();
    expect(Object.keys(pgResources)).toEqual(before);
    expect(made.attempt().getType("Shelf")).toBeDefined();
  });
});

test("pg-aggregates has these inflectors, and says what `having` compares with", () => {
  const inflection = aggregatesInflection(build);
  const resource = tableOf("books");
  const [aggregateSpec] = build.pgAggregateSpecs ?? [];

  expect([
    inflection.aggregatesContainerField({ resource }),
    inflection.groupedAggregatesContainerField({ resource }),
    inflection.aggregateHavingAggregateInputType({ resource, aggregateSpec: aggregateSpec as never }),
    havingTypeName(build, build.dataplanPg.TYPES.int),
  ]).toEqual(["aggregates", "groupedAggregates", "BookHavingSumInput", "HavingIntFilter"]);
});

test("connection-filter chooses operators by a method of the build", () => {
  const { connectionFilterOperatorsDigest: digest } = build as unknown as {
    connectionFilterOperatorsDigest(codec: unknown): unknown;
  };

  expect(digest(build.dataplanPg.TYPES.int)).toMatchObject({ operatorsTypeName: "IntFilter" });
});

function errorOf(body: () => void): unknown {
  try {
    body();
    return undefined;
  } catch (error) {
    return error;
  }
}
