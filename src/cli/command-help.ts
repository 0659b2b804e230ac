import { type Command, type CommandName, commands } from "./commands.ts";

/** How a command is run: `npm run restore -- DIRECTORY [--yes]`. */
export function usageOf(name: CommandName): string {
  const { isSilent, ...command }: Command = commands[name];
  const words = [
    ...(command.arguments ?? []).map(describeArgument),
    ...Object.entries(command.options ?? {}).map(describeOption),
  ];
  const npm = name === "start" ? "npm start" : `npm run ${isSilent ? "-s " : ""}${name}`;
  return words.length > 0 ? `${npm} -- ${words.join(" ")}` : npm;
}

/** What `--help` prints. */
export function helpOf(name: CommandName): string {
  const command: Command = commands[name];
  const rows = [...rowsOf(command), ["--help", "print this"]];
  const width = Math.max(...rows.map(([term = ""]) => term.length));
  return [
    `Usage: ${usageOf(name)}`,
    "",
    command.summary,
    ...(command.details ? [command.details] : []),
    "",
    ...rows.map(([term = "", description]) => `  ${term.padEnd(width)}  ${description}`),
    "",
  ].join("\n");
}

/** docs/commands.md. */
export function renderCommandReference(): string {
  const sections = (Object.keys(commands) as CommandName[]).map((name) => {
    const { summary, details, ...command }: Command = commands[name];
    const rows = rowsOf({ summary, ...command });
    const table = [
      "",
      "| | |",
      "| --- | --- |",
      ...rows.map(([term, text]) => `| \`${term?.replaceAll("|", "\\|")}\` | ${text} |`),
    ];
    return [
      `## ${name}`,
      "",
      `\`${usageOf(name)}\``,
      "",
      summary,
      ...(details ? [details] : []),
      ...(rows.length > 0 ? table : []),
    ];
  });
  return [
    "# Commands",
    "",
    "<!-- Written by `npm run docs` from src/cli/commands.ts. Do not edit. -->",
    "",
    "Each explains itself with `-- --help`. Unknown options and arguments are refused. Exit codes: 0 done, 1 failed with one sentence that",
    "says why, 2 wrong command line; those of `status` are in [migrations/README.md](../migrations/README.md).",
    "",
    ...sections.flatMap((lines) => [...lines, ""]),
  ].join("\n");
}

function rowsOf(command: Command): string[][] {
  const ofArguments = (command.arguments ?? []).map(({ name, choices, description }) => [
    name,
    choices ? `${description} (${choices.join(", ")})` : description,
  ]);
  const ofOptions = Object.entries(command.options ?? {}).map(([key, { short, value, description }]) => [
    `${short ? `-${short}, ` : ""}--${key}${value ? ` ${value}` : ""}`,
    description,
  ]);
  return [...ofArguments, ...ofOptions];
}

function describeArgument({ name, isRequired, isRepeated }: NonNullable<Command["arguments"]>[number]): string {
  return isRequired ? name : `[${name}${isRepeated ? " …" : ""}]`;
}

function describeOption([key, { value, isRequired, isRepeated }]: [
  string,
  NonNullable<Command["options"]>[string],
]): string {
  const option = `--${key}${value ? ` ${value}` : ""}`;
  return isRequired ? option : `[${option}${isRepeated ? " …" : ""}]`;
}
