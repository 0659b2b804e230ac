import { renderColumns, renderConstraint, standsInColumn } from "./columns.ts";
import type { Constraint, DatabaseObjects, Relation } from "./database-objects.ts";
import { renderPermissions } from "./permissions.ts";
import { indent, restyle, role } from "./sql-text.ts";
import { type Group, type Part, privilegesOf, renderComments } from "./statements.ts";

/** A table with everything that is its own. What it needs and does not stand yet has to wait. */
export function tableGroup(objects: DatabaseObjects, table: Relation): Group {
  const parts = [
    table.constraints.filter(canWait),
    table.indexes,
    table.triggers,
    table.rules,
    table.policies,
    table.statistics,
  ].flat();
  return {
    keys: [table.key, ...parts.map(({ key }) => key)],
    render(stands) {
      const waiting: Part[] = [];
      /** The statements of those parts that can be made here. */
      const now = (candidates: readonly Part[]) =>
        candidates.filter((part) => stands(part.key) || !waiting.push(part)).map(({ statement }) => statement);
      const within = table.constraints.filter(
        (constraint) => constraint.isValid && (!canWait(constraint) || stands(constraint.key)),
      );
      const added = table.constraints.filter((constraint) => !within.includes(constraint));
      const sections = [
        [
          defineTable(objects, table, within),
          ...columnSettings(table),
          ...ownedSequences(objects, table),
          ...now(added.map((it) => addConstraint(table, it))),
          ...now(indexParts(table)),
        ],
        now(statisticsParts(table)),
        now([...switchableParts(table, "trigger"), ...switchableParts(table, "rule")]),
        ...renderPermissions(table, privilegesOf(objects, table.key), now),
        commentsOf(objects, table),
      ];
      return { text: joinSections(sections), waiting };
    },
  };
}

/** Empty ones left out, a line between the others. */
export function joinSections(sections: readonly (readonly string[])[]): string {
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

const canWait = ({ kind }: Constraint) => kind === "f";

function defineTable(objects: DatabaseObjects, table: Relation, constraints: readonly Constraint[]): string {
  const { name, parents, partitionBound, partitionKey, options, isUnlogged } = table;
  const lines = [
    ...(partitionBound === null ? renderColumns(objects, table, constraints) : []),
    ...constraints.filter((it) => !standsInColumn(table, it)).map(renderConstraint),
  ];
  const body =
    lines.length > 0 || partitionBound === null ? ` (\n${indent(lines.join(",\n"))}\n)`.replace("(\n\n)", "()") : "";
  return `${[
    `create ${isUnlogged ? "unlogged " : ""}table ${name}${partitionBound === null ? "" : ` partition of ${parents[0]}`}${body}`,
    ...(partitionBound === null && parents.length > 0 ? [`inherits (${parents.join(", ")})`] : []),
    ...(partitionBound === null ? [] : [restyle(partitionBound)]),
    ...(partitionKey === null ? [] : [`partition by ${restyle(partitionKey)}`]),
    ...(options.length === 0 ? [] : [`with (${options.join(", ").replaceAll("=", " = ")})`]),
  ].join(" ")};`;
}

function addConstraint({ name }: Relation, constraint: Constraint): Part {
  return {
    key: canWait(constraint) ? constraint.key : "",
    statement: `alter table ${name} add ${renderConstraint(constraint)};`,
  };
}

/** What a column's line has no room for. */
function columnSettings({ name, columns, partitionBound }: Relation): string[] {
  const storages: Record<string, string> = { p: "plain", e: "external", m: "main", x: "extended" };
  return columns.flatMap((column) => [
    ...(partitionBound !== null && column.default !== null && !column.generated
      ? [`alter table ${name} alter column ${column.name} set default ${restyle(column.default)};`]
      : []),
    ...(column.storage === null
      ? []
      : [`alter table ${name} alter column ${column.name} set storage ${storages[column.storage]};`]),
    ...(column.statistics === null
      ? []
      : [`alter table ${name} alter column ${column.name} set statistics ${column.statistics};`]),
  ]);
}

function ownedSequences({ owner, sequences }: DatabaseObjects, table: Relation): string[] {
  return [
    ...(table.owner === owner ? [] : [`alter table ${table.name} owner to ${role(table.owner)};`]),
    ...sequences
      .filter(({ column }) => column?.key === table.key && !column.isIdentity)
      .flatMap((sequence) => [
        ...(sequence.owner === owner ? [] : [`alter sequence ${sequence.name} owner to ${role(sequence.owner)};`]),
        `alter sequence ${sequence.name} owned by ${sequence.column?.column};`,
      ]),
  ];
}

export function indexParts({ name, indexes }: Relation): Part[] {
  return indexes.flatMap((index) => {
    const statements = [
      ...(index.isOfConstraint
        ? []
        : [`${restyle(index.definition).replace(" on only ", " on ").replace(" using btree ", " ")};`]),
      ...(index.isClustered ? [`alter table ${name} cluster on ${index.name.split(".").at(-1)};`] : []),
      ...(index.isReplicaIdentity
        ? [`alter table ${name} replica identity using index ${index.name.split(".").at(-1)};`]
        : []),
    ];
    return statements.length > 0
      ? [{ key: index.isOfConstraint ? "" : index.key, statement: statements.join("\n") }]
      : [];
  });
}

function statisticsParts({ statistics }: Relation): Part[] {
  return statistics.map(({ key, definition }) => ({ key, statement: `${restyle(definition)};` }));
}

export function switchableParts(relation: Relation, kind: "trigger" | "rule"): Part[] {
  const states = { O: "", D: "disable", R: "enable replica", A: "enable always" };
  return (kind === "trigger" ? relation.triggers : relation.rules).map(({ key, name, definition, enabled }) => {
    const statement = `${restyle(definition)
      .replace(/;$/, "")
      .replace(/ for each /, "\n  for each ")};`;
    const state = states[enabled] && `\nalter table ${relation.name} ${states[enabled]} ${kind} ${name};`;
    return { key, statement: statement + state };
  });
}

/** Of the table, its columns and its parts. */
export function commentsOf(objects: DatabaseObjects, relation: Relation): string[] {
  const kind = { r: "table", p: "table", v: "view", m: "materialized view" }[relation.kind];
  const parts = (["constraint", "trigger", "rule", "policy"] as const).flatMap((part) =>
    ({ constraint: relation.constraints, trigger: relation.triggers, rule: relation.rules, policy: relation.policies })[
      part
    ].map(({ key, name }) => ({ key, kind: part, name })),
  );
  return [
    ...renderComments(objects, { key: relation.key, kind, name: relation.name }),
    ...parts.flatMap((part) => renderComments(objects, { ...part, name: `${part.name} on ${relation.name}` })),
    ...relation.indexes.flatMap(({ key, name }) => renderComments(objects, { key, kind: "index", name })),
  ];
}
