import { type CallableFunction, type Catalog, documentedRoles, type RelationPermissions } from "./catalog.ts";
import { anchor, code, escapeMarkdown, table } from "./markdown.ts";
import { type Reach, reachOf, renderGrants } from "./render-grants.ts";
import { listRoles, shortRole } from "./role-names.ts";

/** docs/generated/permissions.md: who may do what with each table, view and function. */
export function renderPermissions({ schemas, permissions, functions, roles }: Catalog): string {
  const home = schemas.map(({ name }) => name);
  const columns = documentedRoles.filter((role) => roles.some(({ name }) => name === role));
  return [
    ...introduction,
    ...roles
      .filter(({ includes, name }) => includes.length > 0 && name !== loginRole)
      .map(({ name, includes }) => `- ${code(shortRole(name))} may do all that ${listRoles(includes)} may do.`),
    "",
    "## Overview",
    "",
    ...legend,
    "",
    ...home.flatMap((schema) => overview(schema, within(permissions, schema), columns)),
    "## Schemas",
    "",
    ...table(
      ["schema", "may be used by", "is"],
      schemas.map(({ name, roles: users, comment }) => [code(name), listRoles(users), escapeMarkdown(comment)]),
    ),
    "",
    ...home.flatMap((schema) => chapter(schema, within(permissions, schema), within(functions, schema))),
  ].join("\n");
}

const loginRole = "quintet_authenticator";

const introduction = [
  "# Permissions",
  "",
  "What PostgreSQL's catalog grants, made from the migrations by `npm run docs`; do not edit. The roles are those that",
  "requests run as, without their `quintet_`; `authenticator` is what the server logs in as. What is not here is refused.",
  "A condition is what a row must meet, as PostgreSQL prints it; after an update the new row must meet it too, or what is",
  "called its own condition (`new row`).",
  "",
];

const legend = [
  "`S` select, `I` insert, `U` update, `D` delete (`T` truncate): a capital for every row, a small letter for those that a",
  "policy lets through, `-` for none; `S*` when some columns are kept back. Which columns may be written, and what the",
  "policies ask, stands further down. A view reads as its caller: the policies of the tables below it decide.",
];

function overview(schema: string, relations: RelationPermissions[], roles: readonly string[]): string[] {
  if (relations.length === 0) return [];
  return [
    ...table(
      [escapeMarkdown(schema), ...roles.map(shortRole)],
      relations.map((relation) => [
        `[${escapeMarkdown(relation.name)}](#${anchor(`${relation.schema}.${relation.name}`)})`,
        ...roles.map((role) => letters(relation, role)),
      ]),
    ),
    "",
  ];
}

/** Like `Siu-`; nothing when nothing is allowed. */
function letters(relation: RelationPermissions, role: string): string {
  const grants = relation.grants.filter((grant) => grant.role === role);
  if (grants.length === 0) return "";
  const shown = (["select", "insert", "update", "delete", "truncate"] as const).map((verb) => {
    const grant = grants.find((candidate) => candidate.verb === verb);
    if (!grant) return verb === "truncate" ? "" : "-";
    const letter = verb.charAt(0);
    const signs: Record<Reach, string> = { all: letter.toUpperCase(), some: letter, none: "-" };
    return signs[reachOf(relation, grant)] + (verb === "select" && grant.columns ? "*" : "");
  });
  return code(shown.join(""));
}

function chapter(schema: string, relations: RelationPermissions[], functions: CallableFunction[]): string[] {
  return [
    `## ${escapeMarkdown(schema)}`,
    "",
    ...relations.flatMap((relation) => [
      `### ${escapeMarkdown(`${relation.schema}.${relation.name}`)}`,
      "",
      escapeMarkdown(relation.comment),
      "",
      ...renderGrants(relation),
      "",
    ]),
    ...(functions.length > 0
      ? [`### Functions of ${escapeMarkdown(schema)}`, "", ...functionTable(functions), ""]
      : []),
  ];
}

/** A definer function runs as its owner, who sees all rows: what it lets through is in its own text. */
function functionTable(functions: CallableFunction[]): string[] {
  return table(
    ["function", "may be called by", "runs as", "volatility", "returns", "does"],
    functions.map(({ signature, roles, isDefiner, volatility, result, comment }) => [
      code(signature),
      listRoles(roles),
      isDefiner ? "owner" : "caller",
      volatility,
      code(result),
      escapeMarkdown(comment),
    ]),
  );
}

const within = <Item extends { schema: string }>(items: Item[], schema: string) =>
  items.filter((item) => item.schema === schema);
