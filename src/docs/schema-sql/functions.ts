import type { DatabaseObjects, Routine } from "./database-objects.ts";
import { dollarQuoted, literal, outdent, restyle } from "./sql-text.ts";
import { type Group, renderRest } from "./statements.ts";

export function functionGroup(objects: DatabaseObjects, routine: Routine): Group {
  const kind = routine.kind === "a" ? "aggregate" : routine.kind === "p" ? "procedure" : "function";
  const target = { key: routine.key, kind, name: routine.signature };
  const definition = routine.kind === "a" ? defineAggregate(routine) : defineFunction(routine, kind);
  // Grants know aggregates as functions.
  const rest = renderRest(objects, target, routine.owner).map((line) =>
    line.replace(/^(grant|revoke) (.*?) on aggregate /, "$1 $2 on function "),
  );
  return { keys: [routine.key], render: () => ({ text: [definition, ...rest].join("\n"), waiting: [] }) };
}

function defineFunction(routine: Routine, kind: string): string {
  const { name, result, language, body, library, sqlBody } = routine;
  const returns = result === null ? "" : ` returns ${restyle(result)}`;
  const text = library === null ? `as ${dollarQuoted(body)}` : `as ${literal(library)}, ${literal(body)}`;
  return [
    `create ${kind} ${name}(${restyle(routine.arguments)})${returns}`,
    [`language ${language}`, ...attributes(routine)].join(" "),
    `${sqlBody === null ? text : restyle(outdent(sqlBody))};`,
  ].join("\n");
}

function attributes(routine: Routine): string[] {
  const { kind, volatility, parallel, isStrict, isLeakproof, isDefiner, cost, rows } = routine;
  return [
    ...(kind === "p" ? [] : [{ i: "immutable", s: "stable", v: "volatile" }[volatility]]),
    ...(kind === "w" ? ["window"] : []),
    ...(isStrict ? ["strict"] : []),
    ...(isLeakproof ? ["leakproof"] : []),
    ...(parallel === "u" ? [] : [`parallel ${parallel === "s" ? "safe" : "restricted"}`]),
    ...(isDefiner ? ["security definer"] : []),
    ...(cost === null ? [] : [`cost ${cost}`]),
    ...(rows === null ? [] : [`rows ${rows}`]),
    ...routine.settings.map(renderSetting),
  ];
}

/** PostgreSQL keeps lists of names as they are written, other values as their text. */
function renderSetting(setting: string): string {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(setting) as unknown as [string, string, string];
  const isListOfNames = /^(search_path|temp_tablespaces|(local|session|shared)_preload_libraries)$/.test(name);
  return `set ${name} = ${isListOfNames ? value.replaceAll('""', "''") || "''" : literal(value)}`;
}

function defineAggregate({ name, arguments: taken, aggregate }: Routine): string {
  const options = Object.entries(aggregate ?? {}).filter(([, value]) => value !== null);
  const list = options.map(([option, value]) => `${option} = ${value}`).join(", ");
  return `create aggregate ${name}(${restyle(taken) || "*"}) (${list});`;
}
