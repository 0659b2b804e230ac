import pg from "pg";
import { buildInflection } from "postgraphile/graphile-build";
import { makeSchemaPreset } from "../graphql/preset.ts";
import { BadInput } from "./bad-input.ts";

/** The name of something in a schema, and what SQL, files and the API call it. */
export type QualifiedName = {
  schema: string;
  name: string;
  /** With its schema, for SQL. */
  full: string;
};

/** The longest name that leaves room for those that are made of it: constraints have 63 bytes. */
const maxLength = 30;

/** @throws BadInput when it is no name that SQL reads without quotes */
export function requireName(name: string, what: string): string {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))
    throw new BadInput(`${JSON.stringify(name)} is no name for ${what}: write it in snake_case, such as due_date.`);
  if (name.length > maxLength)
    throw new BadInput(`${name} is too long for ${what}: names have at most ${maxLength} characters here.`);
  return name;
}

/** @throws BadInput when it does not say `schema.name` */
export function readQualifiedName(text: string, what: string): QualifiedName {
  const [schema = "", name = "", ...more] = text.split(".");
  if (name === "" || schema === "" || more.length > 0)
    throw new BadInput(`${JSON.stringify(text)} names no ${what}: write its schema, a dot and its name.`);
  return {
    schema: requireName(schema, "a schema"),
    name: requireName(name, `a ${what}`),
    full: `${schema}.${name}`,
  };
}

export const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
export const pascal = (name: string) => camel(`_${name}`);
export const kebab = (name: string) => name.replaceAll("_", "-");
/** For prose: `daily_entry` is "daily entry". */
export const words = (name: string) => name.replaceAll("_", " ");
/** With its article. */
export const one = (name: string) => `${/^[aeio]/.test(name) ? "an" : "a"} ${words(name)}`;
export const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** One and several of a noun, as the API counts them. */
export type Inflection = { singularize(name: string): string; pluralize(name: string): string };

export function makeInflection(schemas: readonly string[]): Inflection {
  const pool = new pg.Pool({ max: 1 }); // nothing is asked of it
  return buildInflection(makeSchemaPreset({ pool, schemas }));
}
