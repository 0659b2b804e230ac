import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import { normalFormOf } from "../../../src/graphql/documents/normal-form.ts";

const of = (text: string) => normalFormOf(parse(text));

test.each([
  ["white space, commas and comments", "query A { a, b } # end", "query A {\n  a\n  b\n}"],
  ["the order of definitions", "query A { ...F } fragment F on T { a }", "fragment F on T { a } query A { ...F }"],
  ["the order of fields", "{ a { b c } ...F ... on T { d e } }", "{ ... on T { e d } ...F a { c b } }"],
  [
    "the order of variables",
    "query ($a: Int, $b: Int) { a(x: $a, y: $b) }",
    "query ($b: Int, $a: Int) { a(x: $a, y: $b) }",
  ],
  ["the order of arguments and of fields in them", "{ a(x: { p: 1, q: 2 }, y: 1) }", "{ a(y: 1, x: { q: 2, p: 1 }) }"],
  ["the types that a client asks for", "{ a { b } }", "{ __typename a { __typename b __typename } }"],
  ["how a text is quoted", '{ a(x: "b") }', '{ a(x: "\\u0062") }'],
])("%s says nothing", (_what, one, other) => {
  expect(of(one)).toBe(of(other));
});

test.each([
  ["the order of what a mutation does", "mutation { a b }", "mutation { b a }"],
  ["the order of a list", "{ a(x: [1, 2]) }", "{ a(x: [2, 1]) }"],
  ["an alias", "{ a }", "{ b: a }"],
  ["an alias of a type", "{ a }", "{ a t: __typename }"],
  ["a directive at a type", "{ a }", "{ a __typename @skip(if: true) }"],
  ["the order of directives", "{ a @x @y }", "{ a @y @x }"],
  ["a default", "query ($a: Int = 1) { a(x: $a) }", "query ($a: Int = 2) { a(x: $a) }"],
  ["a name", "query A { a }", "query B { a }"],
  ["a kind", "query A { a }", "subscription A { a }"],
  ["a field that is asked for twice", "{ a }", "{ a a }"],
  ["a text's letters", '{ a(x: "b") }', '{ a(x: "B") }'],
  ["a type condition", "{ ... on A { a } }", "{ ... on B { a } }"],
  ["another operation", "{ a }", "{ a } query B { a }"],
])("%s says something", (_what, one, other) => {
  expect(of(one)).not.toBe(of(other));
});
