import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, isObjectType } from "graphql";
import { projectOf } from "../../src/config/project.ts";
import { migrationsFolder } from "../support/cluster.ts";

const schema = buildSchema(readFileSync(projectOf(migrationsFolder).schemaFile, "utf8"));

describe("graphql/schema.graphql", () => {
  const rows = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === "Node") && type.name !== "Query");

  test("describes every table and column in the words of its SQL comment", () => {
    const bare = rows.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...Object.values(type.getFields())
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
    ]);

    expect(rows.length).toBeGreaterThan(10);
    expect(bare).toEqual([]);
  });

  test("has no field for a secret, nor for what only the database needs", () => {
    const words = /hash|secret|ciphertext|encrypted|tsvector|^search$/i;
    const fields = rows.flatMap((type) =>
      Object.values(type.getFields()).map(({ name, description }) => ({ type: type.name, name, description })),
    );

    // As in test/catalog/: what is none in spite of its name says so.
    expect(
      fields.filter(({ name, description }) => words.test(name) && !/not a secret/.test(description ?? "")),
    ).toEqual([]);
  });

  test("changes a row by its primary key only, and finds it by no key that says the same twice", () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const queries = Object.keys(schema.getQueryType()?.getFields() ?? {});

    expect(mutations.filter((name) => /By[A-Z]/.test(name))).toEqual([]);
    expect(queries.filter((name) => /ByNodeId$|ById(And|$)/.test(name))).toEqual([]);
  });

  test("names relations by what they lead to", () => {
    const fieldsOf = (name: string) => Object.keys(rows.find((type) => type.name === name)?.getFields() ?? {});

    expect(fieldsOf("LearningCourse")).toEqual(expect.arrayContaining(["documents", "enrollments"]));
    expect(fieldsOf("LearningDocument")).toEqual(
      expect.arrayContaining(["course", "vectorMetadata", "ragChunks", "ragDocument"]),
    );
    expect(fieldsOf("LearningVectorMetadatum")).toEqual(expect.arrayContaining(["document", "documentId", "courseId"]));
    expect(fieldsOf("User")).toEqual(
      expect.arrayContaining(["learningEnrollments", "learningInteractions", "apiKeys"]),
    );
  });
});
