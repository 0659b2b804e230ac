import { join, relative } from "node:path";
import pg from "pg";
import { apiRoles } from "../shared/roles.ts";
import { BadInput } from "./bad-input.ts";
import { columnTypes, otherNames } from "./column-types.ts";
import { nextDraftFile, prependTwin } from "./draft-files.ts";
import type { FilePlan } from "./file-plan.ts";
import { type FunctionCall, renderCall, renderFunctionOperationTest } from "./function-operation.ts";
import { importLine } from "./import-line.ts";
import { matrixPath, updateMatrix } from "./matrix-file.ts";
import { camel, kebab, type QualifiedName, readQualifiedName, requireName, sentence, words } from "./names.ts";
import { describeDatabase, proposeTwin } from "./propose-twin.ts";
import {
  existsIn,
  format,
  makeApi,
  requireFree,
  requireSchema,
  requireValid,
  tryDraft,
  type Workshop,
} from "./workshop.ts";

type Asked = {
  given: readonly string[];
  to?: string | undefined;
  returns?: string | undefined;
  volatile?: boolean | undefined;
};

type NewFunction = QualifiedName & {
  parameters: readonly { name: string; type: string; isOptional: boolean }[];
  returns: string;
  isVolatile: boolean;
  roles: readonly string[];
};

/**
 * The files of a new function: its own file, which its draft includes, who may call it, and an operation that does.
 * @throws BadInput
 */
export async function planFunction(workshop: Workshop, name: string, asked: Asked): Promise<FilePlan> {
  const { client, config, project } = workshop;
  const { migrationsFolder, schemas } = config.database;
  const made = await readFunction(workshop, name, asked);
  const file = `functions/${made.schema}/${made.name}.sql`;
  const [text, draftText] = [renderFunction(made), renderDraft(made, file)];
  const draft = await nextDraftFile(migrationsFolder, made.schema, made.name);
  const before = await describeDatabase(client);
  await tryDraft(
    workshop,
    relative(migrationsFolder, draft),
    draftText.replace(`--! include ${file}`, () => text),
  );

  const signature = await signatureOf(workshop, made);
  const matrix = await updateMatrix({ directory: project.directory, schema: made.schema }, workshop.reader, {
    functions: [signature],
  });
  const prefix = schemas[0] === made.schema ? "" : `${made.schema}_`;
  const field = camel(`${prefix}${made.name}`);
  const call = renderCall(await makeApi(workshop), field);
  requireValid(call.schema, { [call.operation]: call.document });
  const twin = await proposeTwin(client, before);

  const inProject = (path: string) => relative(project.directory, path);
  const matrixFile = format(project, { [matrix.path]: matrix.text });
  const hasMatrix = existsIn(project, matrixPath(made.schema));
  return {
    made: {
      [inProject(join(migrationsFolder, "fixtures", file))]: text,
      [inProject(draft)]: draftText,
      ...(hasMatrix ? {} : matrixFile),
      [`graphql/${made.schema}/${call.operation}.graphql`]: call.document,
      ...format(project, renderTests(made, call)),
    },
    changed: {
      [inProject(join(migrationsFolder, "rollback/current.sql"))]: await prependTwin(migrationsFolder, twin),
      ...(hasMatrix ? matrixFile : {}),
    },
  };
}

async function readFunction(workshop: Workshop, text: string, asked: Asked): Promise<NewFunction> {
  const name = readQualifiedName(text, "function");
  const { returns = "" } = asked;
  if (!/^(setof )?[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?(\[\])?$/.test(returns) || returns === "trigger")
    throw new BadInput(
      "Say what it returns: --returns integer, --returns schema.table or --returns 'setof schema.table'.",
    );
  const roles = (asked.to ?? "member").split(",").map((role) => role.trim());
  const unknown = roles.find((role) => !apiRoles.some((known) => known === `quintet_${role}`));
  if (unknown !== undefined)
    throw new BadInput(`${JSON.stringify(unknown)} is no role: ${apiRoles.map((role) => role.slice(8)).join(", ")}.`);
  const parameters = asked.given.map(readParameter);
  await requireSchema(workshop, name);
  await requireFree(
    workshop,
    name,
    parameters.map((each) => each.name),
  );
  const { rows } = await workshop.client.query(
    "select from pg_proc where pronamespace = $1::regnamespace and proname = $2",
    [name.schema, name.name],
  );
  if (rows.length > 0)
    throw new BadInput(
      `${name.full} is there already: change its file, or copy it to migrations/fixtures/functions/ first.`,
    );
  return { ...name, parameters, returns, isVolatile: asked.volatile === true, roles };
}

function readParameter(word: string): NewFunction["parameters"][number] {
  const [, name = "", type = "", question = ""] =
    /^([^:]*):([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?(?:\[\])?)(\??)$/.exec(word) ?? [];
  if (type === "") throw new BadInput(`${JSON.stringify(word)} describes no argument: write NAME:TYPE or NAME:TYPE?.`);
  const meant = otherNames[type];
  if (meant) throw new BadInput(`${word} is called ${name}:${meant} here.`);
  return { name: requireName(name, "an argument"), type, isOptional: question === "?" };
}

const typesOf = ({ full, parameters }: NewFunction) => `${full}(${parameters.map(({ type }) => type).join(", ")})`;

function renderFunction(made: NewFunction): string {
  const parameters = made.parameters.map(
    ({ name, type, isOptional }) => `${name} ${type}${isOptional ? " default null" : ""}`,
  );
  const [language, volatility] = made.isVolatile ? ["plpgsql", "volatile"] : ["sql", "stable"];
  return `-- ${sentence(words(made.name))}: what it does, and the one thing that always holds.
create or replace function ${made.full}(${parameters.join(", ")}) returns ${made.returns}
language ${language} ${volatility}
as $$
${renderBody(made)}
$$;
`;
}

/** Nothing yet, in a form that runs: no row, or null. */
function renderBody({ returns, isVolatile }: NewFunction): string {
  const type = returns.replace(/^setof /, "");
  const isSet = type !== returns;
  if (!isVolatile)
    return isSet
      ? `  select r.* from (select null::${type} as r) none where false;`.replace(
          "r.*",
          type.includes(".") ? "(none.r).*" : "none.r",
        )
      : `  select null::${type};`;
  if (returns === "void" || isSet) return "begin\n  return;\nend";
  return "begin\n  return null;\nend";
}

function renderDraft(made: NewFunction, file: string): string {
  const who = made.roles.map((role) => `${role}s`).join(" and ");
  return `-- ${sentence(words(made.name))}, for ${who}.
drop function if exists ${typesOf(made)} cascade;  -- undo

--! include ${file}

-- Permissions: ${who} may call it.
grant execute on function ${typesOf(made)} to ${made.roles.map((role) => `quintet_${role}`).join(", ")};

comment on function ${typesOf(made)} is ${pg.escapeLiteral(`${sentence(words(made.name))}.`)};
`;
}

async function signatureOf({ client }: Workshop, { schema, name }: NewFunction): Promise<string> {
  const { rows } = await client.query<{ signature: string }>(
    "select oid::regprocedure::text as signature from pg_proc where pronamespace = $1::regnamespace and proname = $2",
    [schema, name],
  );
  return rows[0]?.signature as string;
}

function renderTests(made: NewFunction, call: FunctionCall): Record<string, string> {
  const file = `${made.schema}/${kebab(made.name)}.test.ts`;
  return {
    [`test/permissions/${file}`]: renderPermissionTest(made),
    [`test/operations/${file}`]: renderFunctionOperationTest(call, made.roles),
  };
}

/** Students and educators may what members may. */
function mayCall({ roles }: NewFunction, role: string): boolean {
  return roles.includes(role) || (roles.includes("member") && /^(student|educator)$/.test(role));
}

function renderPermissionTest(made: NewFunction): string {
  const cast = { mia: "member", anna: "student", edith: "educator", alma: "analyst", robo: "agent", ada: "admin" };
  const cases = [...Object.entries(cast), ["anonymous", "anonymous"]].map(([name, role = ""]) =>
    JSON.stringify([name, mayCall(made, role)]),
  );
  const values = made.parameters.map(({ type }) => `${columnTypes[type]?.values[0] ?? "null"}::${type}`);
  return `${importLine("expect, test", "@jest/globals")}
${importLine("useDatabase", "../../support/database.ts")}
${importLine("type Everyone, everyone, permissionDenied", "../../support/permissions.ts")}

const database = useDatabase();

const call = ${JSON.stringify(`select ${made.full}(${values.join(", ")})`)};

test.each<[keyof Everyone | "anonymous", boolean]>([${cases.join(", ")}])("%s may call it: %j", (name, may) =>
  database.inRollback(async (db) => {
    const people = await everyone(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(call)).toBe(may ? undefined : permissionDenied);
  }),
);
`;
}
