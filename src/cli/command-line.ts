import { parseArgs } from "node:util";
import { type Argument, type Command, type CommandName, commands, type Option } from "./commands.ts";

type OptionsOf<Name extends CommandName> = (typeof commands)[Name] extends { options: infer Options }
  ? Options
  : object;

/** What a command was given: an option's value is undefined when it was not given, and so is the argument's. */
export type Given<Name extends CommandName> = {
  argument: string | undefined;
  /** All arguments, the first among them. */
  words: readonly string[];
  options: {
    [Key in keyof OptionsOf<Name>]: OptionsOf<Name>[Key] extends { type: "boolean" }
      ? boolean | undefined
      : OptionsOf<Name>[Key] extends { isRepeated: true }
        ? string[] | undefined
        : string | undefined;
  };
};

/** What is to be done with a command line. */
export type CommandLine<Name extends CommandName> =
  | { kind: "run"; given: Given<Name> }
  | { kind: "help" }
  | { kind: "refused"; problem: string };

/** Reads what stands after a command's name. `--help` is asked for wherever it stands, whatever else is wrong. */
export function readCommandLine<Name extends CommandName>(name: Name, words: readonly string[]): CommandLine<Name> {
  const command: Command = commands[name];
  if (words.some((word) => word === "--help" || word === "-h")) return { kind: "help" };
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries(
        Object.entries(command.options ?? {}).map(([key, option]) => [key, toParsed(option)]),
      ),
      allowPositionals: true,
    });
    const problem = findProblem(command, values, positionals);
    if (problem) return { kind: "refused", problem };
    return {
      kind: "run",
      given: { argument: positionals[0], words: positionals, options: values as Given<Name>["options"] },
    };
  } catch (error) {
    const [problem = ""] = (error as Error).message.split(/\. To specify|\.$/); // Node goes on about positional arguments
    return { kind: "refused", problem: `${problem}.` };
  }
}

function toParsed({ type, short, isRepeated }: Option) {
  return { type, ...(short && { short }), ...(isRepeated && { multiple: true }) };
}

function findProblem(command: Command, values: Record<string, unknown>, positionals: string[]): string | undefined {
  const known = command.arguments ?? [];
  const [unknown] = known.at(-1)?.isRepeated ? [] : positionals.slice(known.length);
  if (unknown !== undefined) return `There is no argument ${JSON.stringify(unknown)}.`;
  const wrong = known.map((argument, i) => findWrong(argument, positionals[i])).find(Boolean);
  if (wrong) return wrong;
  const missing = Object.entries(command.options ?? {}).find(
    ([key, { isRequired }]) => isRequired && !String(values[key] ?? "").trim(),
  );
  return missing && `--${missing[0]} is missing.`;
}

function findWrong({ name, isRequired, choices }: Argument, word: string | undefined): string | undefined {
  if (word === undefined || word.trim() === "") return isRequired || word ? `${name} is missing.` : undefined;
  if (choices && !choices.includes(word))
    return `${name} is one of ${choices.join(", ")}, not ${JSON.stringify(word)}.`;
  return undefined;
}
