import { expect, test } from "@jest/globals";
import { EventLoopTurns } from "../../../src/rate-limiting/event-loop-turns.ts";

/** In which iteration of the event loop each piece of work was done, by name. */
function record(turns: EventLoopTurns) {
  const done: { name: string; iteration: number }[] = [];
  let iteration = 0;
  const count = () => {
    iteration += 1;
    if (pending > 0) setImmediate(count);
  };
  let pending = 0;
  setImmediate(count);
  return {
    done,
    names: () => done.map(({ name }) => name),
    async work(caller: string, { name = caller, takes = 20 } = {}) {
      pending += 1;
      const turn = turns.next(() => caller);
      if (turn) await turn;
      done.push({ name, iteration });
      turns.held(takes);
      pending -= 1;
    },
  };
}

test("work that holds the event loop is done a piece an iteration, however many come at once", async () => {
  const { done, work } = record(new EventLoopTurns());

  await Promise.all(["a", "b", "c", "d"].map((caller) => work(caller)));

  const iterations = done.map(({ iteration }) => iteration);
  expect(new Set(iterations).size).toBe(4);
});

test("what is short is done at once, and several in one iteration", async () => {
  const { done, work } = record(new EventLoopTurns());

  await Promise.all(Array.from({ length: 20 }, () => work("a", { takes: 0.1 })));
  await Promise.all(Array.from({ length: 4 }, () => work("a", { takes: 1 })));

  expect(new Set(done.map(({ iteration }) => iteration)).size).toBe(1);
});

test("who has sent one piece does not wait behind all of who has sent many", async () => {
  const { names, work } = record(new EventLoopTurns());

  const greedy = ["g1", "g2", "g3", "g4", "g5"].map((name) => work("greedy", { name }));
  await Promise.all([...greedy, work("modest")]);

  expect(names()).toEqual(["g1", "g2", "modest", "g3", "g4", "g5"]);
});

test("a piece that fails is counted, and those behind it have their turns", async () => {
  const turns = new EventLoopTurns();
  const { names, work } = record(turns);
  const fails = () => {
    turns.held(20);
    throw new Error("refused");
  };

  const failed = turns.run(() => "a", fails);
  const others = [work("b"), work("c")];

  await expect(failed).rejects.toThrow("refused");
  await Promise.all(others);
  expect(names()).toEqual(["b", "c"]);
});
