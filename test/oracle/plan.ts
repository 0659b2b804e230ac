import { createRandom, type Random } from "../support/random.ts";
import type { Generator } from "./generator.ts";
import {
  generateCurrentUserQuery,
  generateFunctionQuery,
  generateNodeQuery,
  generateQuery,
  type NodeId,
} from "./generator.ts";
import type { Model } from "./model.ts";
import type { Query } from "./query.ts";
import { rootFunctions } from "./rules/functions.ts";
import type { SignedIn } from "./run.ts";
import type { Stage } from "./stage.ts";

/** One question of a run: whose it is, and how to make it. Its seed alone decides it. */
export type Question = { role: string; seed: number; generate(generator: Generator): Query };

export const roles = ["anonymous", "member", "student", "educator", "analyst", "agent", "admin"];

/** Every table and every function to every role, several times; and rows by Relay's ids, whoever may see them. */
export function planQuestions(model: Model, nodeIds: readonly NodeId[], seed: number): Question[] {
  const questions: Omit<Question, "seed">[] = [];
  const add = (count: number, role: string, generate: Question["generate"]) => {
    for (let index = 0; index < count; index += 1) questions.push({ role, generate });
  };
  for (const role of roles) {
    // Nobody is refused nearly everywhere, which looks the same each time.
    const isNobody = role === "anonymous";
    for (const table of model.tables) add(isNobody ? 2 : 7, role, (generator) => generateQuery(generator, table));
    for (const name of Object.keys(rootFunctions)) {
      add(isNobody ? 2 : 8, role, (generator) => generateFunctionQuery(generator, name));
    }
    add(isNobody ? 1 : 8, role, generateCurrentUserQuery);
    add(isNobody ? 5 : 60, role, (generator) => generateNodeQuery(generator, nodeIds));
  }
  return questions.map((question, index) => ({ ...question, seed: seed + index }));
}

/** Makes the question's query, and says whose it is. */
export function makeQuery({ role, seed, generate }: Question, { model, world, viewers }: Stage): Asked {
  const random = createRandom(seed);
  const viewer = random.pick(viewers.filter((candidate) => candidate.role === role));
  return { viewer, random, query: generate({ model, world, random }) };
}

type Asked = { viewer: SignedIn; random: Random; query: Query };

/** Relay's ids of many rows of every table, as somebody gets them who sees all. */
export async function collectNodeIds({ server, model, viewers }: Stage): Promise<NodeId[]> {
  const analyst = viewers.find(({ role }) => role === "analyst");
  const collected: NodeId[] = [];
  for (const table of model.tables) {
    if (!table.list) continue;
    const [field] = [...table.fields].find(([, { column }]) => column === table.key) as [string, unknown];
    const { data } = await server.send(`{ all: ${table.list}(first: 30) { nodes { nodeId key: ${field} } } }`, {
      token: analyst?.token as string,
    });
    for (const { nodeId, key } of data.all.nodes) collected.push({ type: table.type, nodeId, key });
  }
  return collected;
}
