import { expect, test } from "@jest/globals";
import { useForeignSchema } from "./support/foreign-schema.ts";

const foreign = useForeignSchema({ files: ["changes.sql"], environment: { NODE_ENV: "development" } });

test("metrics count operations by what answered them, and why it was not one statement", async () => {
  const { send, url } = foreign.single;
  const read = async () => {
    const text = await (await fetch(`${url}/metrics`)).text();
    const lines = text.matchAll(/^quintet_operations_by_path_total\{path="(\w+)",reason="(\w*)"\} (\d+)$/gm);
    return new Map(Array.from(lines, ([, path, reason, count]) => [`${path} ${reason}`, Number(count)]));
  };

  const before = await read();
  await send("{ cars { nodes { id } } }");
  await send("{ cars { nodes { id } } }");
  await send("{ cars { nodes { id @include(if: true) } } }");
  await send('mutation { createTold(input: { told: { word: "counted" } }) { clientMutationId } }');
  await send("{ noisies { nodes { number } } }");

  const more = [...(await read())].map(([label, count]) => [label, count - (before.get(label) ?? 0)]);
  expect(Object.fromEntries(more)).toMatchObject({
    "single ": 2,
    "grafast directive": 1,
    "grafast rules": 1,
    "grafast refused": 1,
  });
});

test("explain shows the statement, or why there is none", async () => {
  const explain = async (text: string) => {
    const { extensions } = await foreign.single.send(text, { headers: { "x-graphql-explain": "on" } });
    const [first] = extensions?.explain.operations ?? [];
    return `${first?.title}: ${first?.query}`;
  };

  expect(await explain("{ cars { nodes { id } } }")).toMatch(/^The statement that answers this: select row_to_json/);
  expect(await explain("{ cars { nodes { id @include(if: true) } } }")).toBe(
    "Why no single statement answers this: -- directive: a directive is left to Grafast",
  );
});
