import { expect, test } from "@jest/globals";
import { resolvePreset } from "graphile-config";
import type { GraphQLInputObjectType } from "graphql";
import { grafast, makeGrafastSchema, type OperationPlan } from "postgraphile/grafast";
import { makeApply } from "../../src/internals/grafast-apply-input.ts";
import { forgetContext, stepCountOf, withoutPlans } from "../../src/internals/grafast-plans.ts";

const schema = makeGrafastSchema({
  typeDefs: "type Query { one: Int }  input Filter { above: Int }",
  plans: {
    Filter: { above: { apply: (target: { conditions: unknown[] }, value: unknown) => target.conditions.push(value) } },
  } as never,
});
const source = "{ one }";
const rootValue = { one: 1 };

test("Grafast keeps plans with the schema, and none with one that is the same in all else", async () => {
  const plans: OperationPlan[] = [];
  const watching: GraphileConfig.Plugin = {
    name: "WatchingPlugin",
    version: "1.0.0",
    grafast: {
      middleware: {
        establishOperationPlan: (next) =>
          next.callback((error, plan) => {
            if (error) throw error;
            plans.push(plan);
            return plan;
          }),
      },
    },
  };
  const resolvedPreset = resolvePreset({ plugins: [watching] });
  const ask = (of: typeof schema) => grafast({ schema: of, source, rootValue, resolvedPreset, requestContext: {} });
  const other = withoutPlans(schema);

  const answers = [await ask(schema), await ask(schema), await ask(other), await ask(schema)];

  expect(answers).toEqual(answers.map(() => ({ data: { one: 1 } })));
  const [first, again, ofOther, after] = plans as [OperationPlan, OperationPlan, OperationPlan, OperationPlan];
  expect(again).toBe(first);
  expect(ofOther).not.toBe(first);
  expect(after).toBe(first);
  expect(stepCountOf(first)).toBeGreaterThan(2);
  expect((first as unknown as { trackedContextStep: object }).trackedContextStep).toHaveProperty("_initialValue");
  forgetContext(first);
  expect(await ask(schema)).toEqual({ data: { one: 1 } });
});

test("an input's type does to a target what its fields say", () => {
  const type = schema.getType("Filter") as GraphQLInputObjectType;
  const target = { conditions: [] };

  makeApply({ schema, type, value: { above: 3 } })(target);

  expect(target.conditions).toEqual([3]);
});
