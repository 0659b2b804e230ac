import { parseArgs } from "node:util";
import { workloads } from "../workloads/workloads.ts";
import { contenders } from "./contenders.ts";

export type BenchOptions = {
  quick: boolean;
  /** Whether some contenders or workloads were left out. */
  partial: boolean;
  /** Stories in the dataset of `request` and `soak`. */
  stories: number;
  rounds: number;
  /** Of one contender's turn, saturated and at a fixed rate. */
  seconds: number;
  fixedSeconds: number;
  warmUpSeconds: number;
  contenders: string[];
  workloads: string[];
  /** The core that each server is kept on, all the same; unset, they run where the system puts them. */
  core?: number;
  /** The major version of a distribution's PostgreSQL, for `request`; unset, the embedded one. */
  postgres?: number;
  /** Requests of `soak`. */
  requests: number;
  /** Stories of the largest dataset of `growth`. */
  growTo: number;
};

/** What a person may choose, from the command line; `--quick` is for seeing whether all works, not for figures. */
export function readOptions(args = process.argv.slice(2)): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      stories: { type: "string" },
      rounds: { type: "string" },
      seconds: { type: "string" },
      contenders: { type: "string" },
      workloads: { type: "string" },
      core: { type: "string" },
      postgres: { type: "string" },
      requests: { type: "string" },
      "grow-to": { type: "string" },
    },
  });
  const { quick } = values;
  const seconds = number("seconds", values.seconds, quick ? 0.4 : 2);
  return {
    quick,
    partial: values.contenders !== undefined || values.workloads !== undefined,
    stories: number("stories", values.stories, 200_000),
    rounds: number("rounds", values.rounds, quick ? 2 : 5),
    seconds,
    fixedSeconds: seconds / 2,
    warmUpSeconds: quick ? seconds : 5,
    contenders: names("contenders", values.contenders, contenders),
    workloads: names("workloads", values.workloads, workloads),
    ...(values.core !== undefined && { core: number("core", values.core, 0) }),
    ...(values.postgres !== undefined && { postgres: number("postgres", values.postgres, 0) }),
    requests: number("requests", values.requests, quick ? 20_000 : 1_000_000),
    growTo: number("grow-to", values["grow-to"], quick ? 200_000 : 1_000_000),
  };
}

function number(name: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (!(value >= 0)) throw new Error(`--${name} must be a number.`);
  return value;
}

function names(option: string, given: string | undefined, known: readonly { name: string }[]): string[] {
  const all = known.map(({ name }) => name);
  if (given === undefined) return all;
  const chosen = given.split(",");
  const wrong = chosen.find((name) => !all.includes(name));
  if (wrong !== undefined) throw new Error(`--${option}: ${wrong} is none of ${all.join(", ")}.`);
  return chosen;
}
