import type { Grant, RelationPermissions } from "../../docs/catalog.ts";
import { reachOf } from "../../docs/render-grants.ts";
import { restyle, unwrap } from "../../docs/schema-sql/sql-text.ts";
import type { Definitions } from "./definitions.ts";
import { compareFunctions } from "./function-permissions.ts";
import type { Direction, PermissionChange, Permissions } from "./permission-change.ts";
import type { Renames } from "./renames.ts";

/** What each role may do otherwise than before. Of objects that are gone there is nothing to permit. */
export function comparePermissions(before: Permissions, after: Permissions, renames: Renames): PermissionChange[] {
  const changes = [...compareTables(before, after, renames), ...compareFunctions(before, after, renames)];
  const grouped = new Map<string, PermissionChange>();
  for (const change of changes) {
    const key = JSON.stringify({ ...change, roles: undefined });
    const known = grouped.get(key);
    if (known) known.roles.push(...change.roles);
    else grouped.set(key, change);
  }
  return [...grouped.values()];
}

function compareTables(before: Permissions, after: Permissions, renames: Renames): PermissionChange[] {
  const was = new Map(before.permissions.map((table) => [renames.nowOf(labelOf(table)), table]));
  return after.permissions.flatMap((table) => {
    const label = labelOf(table);
    const old = was.get(label);
    return verbs.flatMap((verb) => {
      const nows = allowancesOf(after, table, verb);
      const thens = old ? allowancesOf(before, old, verb, renames) : new Map<string, Allowance>();
      const present = new Set(after.definitions.columns.get(label) ?? []);
      return [...new Set([...thens.keys(), ...nows.keys()])].flatMap((role) =>
        describe({ object: label, verb, roles: [role] }, onlyOf(thens.get(role), present), nows.get(role)),
      );
    });
  });
}

const verbs: Grant["verb"][] = ["select", "insert", "update", "delete", "truncate"];

/** What a role may do by one verb. */
type Allowance = {
  columns: ReadonlySet<string>;
  /** Whether `columns` are all there are. */
  isWhole: boolean;
  rows: Rows;
};

/** Rows must pass one of `some`, and all of `all`; `words` say it. */
type Rows = { reach: "all" | "some" | "none"; some: Condition[]; all: Condition[]; words: string };

/** A policy: by its words, and by its expression as the server keeps it, whatever columns are called. Each with what it calls. */
type Condition = { words: string; tree: string };

/** By role; without those that may not even enter the schema. */
function allowancesOf(
  { schemas, definitions }: Permissions,
  table: RelationPermissions,
  verb: Grant["verb"],
  renames?: Renames,
): Map<string, Allowance> {
  const label = labelOf(table);
  const schema = schemas.find(({ name }) => name === table.schema);
  const named = (column: string) => (renames ? renames.columnNowOf(label, column) : column);
  const all = (definitions.columns.get(label) ?? []).map(named);
  const hasColumns = verb === "select" || verb === "insert" || verb === "update";
  return new Map(
    table.grants
      .filter((grant) => grant.verb === verb && (!schema || schema.roles.includes(grant.role)))
      .map((grant) => {
        const columns = new Set(hasColumns ? (grant.columns?.map(named) ?? all) : []);
        return [grant.role, { columns, isWhole: columns.size === all.length, rows: rowsOf(table, grant, definitions) }];
      }),
  );
}

function rowsOf(table: RelationPermissions, grant: Grant, definitions: Definitions): Rows {
  const label = labelOf(table);
  const fixed = (reach: Rows["reach"], words: string, query = ""): Rows => {
    return { reach, some: [], all: [{ words: query, tree: query }], words };
  };
  if (table.isInvoker) return fixed("some", "those that its tables show to whoever asks");
  if (table.isInvoker === false)
    return fixed("some", "those that its owner sees by its query", definitions.queries.get(label) ?? "");
  const reach = reachOf(table, grant);
  if (reach === "all") return fixed("all", "all");
  if (reach === "none") return fixed("none", "none: no policy lets one through");
  const conditionOf = ({ name, using, check }: Grant["policies"][number]) => {
    const checked = check && check !== using ? `new row ${condition(check)}` : undefined;
    const text = [using ? condition(using) : check ? undefined : "true", checked].filter(Boolean).join(", ");
    const { tree = "", calls = [] } = definitions.policies.get(`${label} ${name}`) ?? {};
    return { text, words: [text, ...calls].join("\n"), tree: [tree, ...calls].join("\n") };
  };
  const some = grant.policies.filter(({ isRestrictive }) => !isRestrictive).map(conditionOf);
  const all = grant.policies.filter(({ isRestrictive }) => isRestrictive).map(conditionOf);
  return {
    reach,
    some,
    all,
    words: [some.map(({ text }) => text).join(", or "), ...all.map(({ text }) => `only if ${text}`)].join(", "),
  };
}

/** As the documentation writes it, on one line. */
function condition(expression: string): string {
  return unwrap(restyle(expression)).replace(/\s+/g, " ");
}

/** Without the columns that are gone, which nobody can be allowed. */
function onlyOf(allowance: Allowance | undefined, present: ReadonlySet<string>): Allowance | undefined {
  return allowance && { ...allowance, columns: new Set([...allowance.columns].filter((name) => present.has(name))) };
}

function describe(
  change: Pick<PermissionChange, "object" | "verb" | "roles">,
  was: Allowance | undefined,
  is: Allowance | undefined,
): PermissionChange[] {
  const directions = was && is ? [compareSets(was.columns, is.columns), compareRows(was.rows, is.rows)] : [];
  const direction = was && is ? combine(directions) : is ? "wider" : "narrower";
  if (direction === "same") return [];
  const gained = [...(is?.columns ?? [])].filter((name) => was && !was.columns.has(name));
  return [{ ...change, gained, direction, before: was ? inWords(was) : null, after: is ? inWords(is, was) : null }];
}

/** @param was what is said already: what is the same is not said again */
function inWords({ columns, isWhole, rows }: Allowance, was?: Allowance): string {
  const isSame = was !== undefined && compareSets(was.columns, columns) === "same";
  const added = was?.isWhole && isWhole ? [...columns].filter((name) => !was.columns.has(name)) : [];
  const all = added.length > 0 ? `all columns, with ${added.join(", ")} now` : "all columns";
  const which =
    columns.size === 0 ? [] : [isSame ? "the same columns" : isWhole ? all : `columns ${[...columns].join(", ")}`];
  return [...which, `rows: ${rowsInWords(rows, was?.rows)}`].join("; ");
}

function rowsInWords(rows: Rows, was: Rows | undefined): string {
  if (was?.words !== rows.words) return rows.words;
  return compareRows(was, rows) === "same"
    ? "the same"
    : `${rows.words}, of which what is called or read is another definition now`;
}

type Compared = Direction | "same";

function combine(directions: readonly Compared[]): Compared {
  const moved = [...new Set(directions.filter((direction) => direction !== "same"))];
  return moved.length > 1 ? "other" : (moved[0] ?? "same");
}

function compareSets(was: ReadonlySet<string>, is: ReadonlySet<string>): Compared {
  const gains = [...is].some((each) => !was.has(each));
  const loses = [...was].some((each) => !is.has(each));
  if (gains && loses) return "other";
  return gains ? "wider" : loses ? "narrower" : "same";
}

function compareRows(was: Rows, is: Rows): Compared {
  if (was.reach !== is.reach) return reaches.indexOf(is.reach) > reaches.indexOf(was.reach) ? "wider" : "narrower";
  if (was.words !== is.words && was.some.length + is.some.length === 0) return "other"; // another kind of view
  return combine([compareConditions(was.some, is.some), compareConditions(is.all, was.all)]); // one more that all must pass is fewer rows
}

/** The same by one or the other is the same: names change, and a policy that is made anew is another tree. */
function compareConditions(was: readonly Condition[], is: readonly Condition[]): Compared {
  const by = (key: keyof Condition) =>
    compareSets(new Set(was.map((each) => each[key])), new Set(is.map((each) => each[key])));
  return by("words") === "same" ? "same" : by("tree");
}

const reaches: Rows["reach"][] = ["none", "some", "all"];

function labelOf({ schema, name }: { schema: string; name: string }): string {
  return `${schema}.${name}`;
}
