import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { buffer, text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "@jest/globals";
import readExcelFile from "read-excel-file/node";
import { databaseName } from "../../src/database/connections.ts";
import { prepare } from "../support/acting.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const rowLimit = 2_500;

// Before the server starts, whose API has them then.
beforeAll(async () => {
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query(`
    create table coaching.readings (
      id bigint primary key, user_id uuid not null references identity.users, amount numeric, day date, at timestamptz,
      note text, tags text[], detail jsonb, is_odd boolean not null default false
    );
    create index on coaching.readings (user_id);
    create index on coaching.readings (day);
    create index on coaching.readings (at);
    alter table coaching.readings enable row level security, force row level security;
    create policy member_selects_own on coaching.readings for select to quintet_member
      using (user_id = (select identity.current_user_id()));
    create policy analyst_selects_all on coaching.readings for select to quintet_analyst using (true);
    grant select on coaching.readings to quintet_member, quintet_analyst;
    create view coaching.endless_rows with (security_invoker) as
      select n, repeat('x', 500) as note, case when n % 2000 = 0 then pg_sleep(0.1)::text end as nap
      from generate_series(1, 400000) n;
    grant select on coaching.endless_rows to quintet_analyst;
    create view coaching.late_rows with (security_invoker) as
      select n, pg_sleep(n)::text as nap from generate_series(2, 2) n;
    grant select on coaching.late_rows to quintet_analyst;
    create view coaching.broken_rows with (security_invoker) as
      select n, 10 / (3000 - n) as part from generate_series(1, 5000) n;
    grant select on coaching.broken_rows to quintet_analyst`);
});

const environment = {
  QUINTET_EXPORT_ROWS: `${rowLimit},analyst=1000000`,
  QUINTET_ANSWER_BYTES: "10000",
  QUINTET_POOL_SIZE: "5",
  QUINTET_DATABASE_TIMEOUT_MS: "1000",
};
const server = useServer(database, { environment });

const tokens: Record<"mia" | "milo" | "alma", string> = { mia: "", milo: "", alma: "" };
beforeAll(async () => {
  for (const name of ["mia", "milo", "alma"] as const) {
    const { id, accessToken } = await server.signUp(name);
    tokens[name] = accessToken;
    if (name === "alma") await prepare(database, "update identity.users set role = 'analyst' where id = $1", [id]);
    if (name === "mia")
      await prepare(
        database,
        `insert into coaching.readings (id, user_id, amount, day, at, note, tags, detail, is_odd)
         select n + 9007199254740992, $1, n + 0.00000000000000000001, '2026-01-01'::date + n % 7, '2026-01-01T12:00Z'::timestamptz + n * interval '1 s',
           case n % 4 when 0 then null when 1 then '' when 2 then '=cmd|''calc''!A' || n else 'Zoë, 日本 "' || n || E'"\\n😀' end,
           array['a', 'b'], '{"n": 12345678901234567890}', n % 2 = 1
         from generate_series(1, 2000) n`,
        [id],
      );
    if (name === "milo")
      await prepare(
        database,
        "insert into coaching.readings (id, user_id) select n, $1 from generate_series(1, 3000) n",
        [id],
      );
  }
  tokens.alma = (
    await server.send("mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }", {
      variables: { input: { login: "alma", password: "correct horse battery" } },
    })
  ).data.signIn.accessToken;
});

const csv = "text/csv";
const ndjson = "application/x-ndjson";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const readings = (fields: string, args = "orderBy: ID_ASC") => `{ coachingReadings(${args}) { nodes { ${fields} } } }`;

type Wish = { token?: string; accept?: string; body?: object };

async function ask(
  query: string,
  { token = tokens.mia, accept = csv, body = {} }: Wish = {},
): Promise<IncomingMessage> {
  const [response] = await once(post(query, { token, accept, body }), "response");
  return response as IncomingMessage;
}

function post(query: string, { token = tokens.mia, accept = csv, body = {} }: Wish): ClientRequest {
  const sent = request(`${server.url}/graphql`, {
    method: "POST",
    agent: false,
    headers: { "content-type": "application/json", accept, authorization: `Bearer ${token}` },
  });
  sent.on("error", () => {}); // a response that is cut tells by itself
  sent.end(JSON.stringify({ query, ...body }));
  return sent;
}

async function refusalOf(response: IncomingMessage) {
  const { errors } = JSON.parse(await text(response));
  return {
    status: response.statusCode,
    code: errors[0].extensions.code,
    ...errors[0].extensions,
    message: errors[0].message,
  };
}

describe("a connection", () => {
  test("is CSV of all its rows, whatever a page holds, and its end says how many", async () => {
    const response = await ask(readings("id amount day at note tags detail isOdd user { username }"));

    const lines = (await text(response)).split("\r\n");

    expect(response.headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'attachment; filename="export.csv"',
      "cache-control": "no-store",
      "export-row-limit": String(rowLimit),
    });
    expect(response.headers).not.toHaveProperty("export-estimated-rows"); // which rows that are hidden decide too
    expect(response.trailers).toEqual({ "export-rows": "2000" });
    expect(lines[0]).toBe("id,amount,day,at,note,tags,detail,isOdd,user.username");
    expect(lines.slice(1, 5).join("\r\n")).toBe(
      [
        `9007199254740993,1.00000000000000000001,2026-01-02,2026-01-01T12:00:01.000000+00:00,"","[""a"",""b""]","{""n"":12345678901234567890}",true,mia`,
        `9007199254740994,2.00000000000000000001,2026-01-03,2026-01-01T12:00:02.000000+00:00,'=cmd|'calc'!A2,"[""a"",""b""]","{""n"":12345678901234567890}",false,mia`,
        `9007199254740995,3.00000000000000000001,2026-01-04,2026-01-01T12:00:03.000000+00:00,"Zoë, 日本 ""3""\n😀","[""a"",""b""]","{""n"":12345678901234567890}",true,mia`,
        `9007199254740996,4.00000000000000000001,2026-01-05,2026-01-01T12:00:04.000000+00:00,,"[""a"",""b""]","{""n"":12345678901234567890}",false,mia`,
      ].join("\r\n"),
    );
    expect(lines).toHaveLength(2002); // names, and nothing behind the last line's end
  });

  test("is NDJSON of the objects that an answer has, lists within them too", async () => {
    const query = "{ users { nodes { username coachingReadings(first: 2, orderBy: ID_ASC) { nodes { id note } } } } }";

    const lines = (await text(await ask(query, { accept: ndjson }))).trimEnd().split("\n");

    const { data } = await server.send(query, { token: tokens.mia });
    expect(lines.map((line) => JSON.parse(line))).toEqual(data.users.nodes);
  });

  test("is a workbook that another library reads", async () => {
    const response = await ask(readings("id amount day note isOdd"), { accept: xlsx });

    const [sheet] = await readExcelFile(await buffer(response));
    const rows = sheet?.data as unknown[][];

    expect(response.trailers).toEqual({ "export-rows": "2000" });
    expect(rows).toHaveLength(2001);
    expect(rows[0]).toEqual(["id", "amount", "day", "note", "isOdd"]);
    expect(rows[2]).toEqual([
      "9007199254740994",
      "2.00000000000000000001",
      new Date("2026-01-03"),
      "=cmd|'calc'!A2",
      false,
    ]);
    expect(rows[3]?.[3]).toBe('Zoë, 日本 "3"\n😀');
  });

  test("has the rows of its caller's policies, and filter, order and page of the query", async () => {
    const count = async (token: string) =>
      Number((await readAll(await ask(readings("id"), { token }))).trailers["export-rows"]);

    const page = await readAll(
      await ask(
        readings("id", 'first: 3, offset: 1, orderBy: ID_DESC, filter: { id: { lessThan: "9007199254740999" } }'),
      ),
    );

    expect(await count(tokens.mia)).toBe(2_000);
    expect(await count(tokens.alma)).toBe(5_000);
    expect(page.body).toBe("id\r\n9007199254740997\r\n9007199254740996\r\n9007199254740995\r\n");
  });

  test("below a single row is exported, and one of several when it is named", async () => {
    const { id } = (await server.send("{ currentUser { id } }", { token: tokens.mia })).data.currentUser;
    const query = `{ user(id: "${id}") { username coachingReadings(first: 2, orderBy: ID_ASC) { totalCount nodes { id } } coachingTasks { nodes { id } } } }`;

    const unnamed = await refusalOf(await ask(query));
    const named = await readAll(
      await ask(query, { body: { extensions: { export: { list: "user.coachingReadings" } } } }),
    );

    expect(unnamed).toMatchObject({ status: 406, code: "NOT_EXPORTABLE" });
    expect(named.body).toBe("id\r\n9007199254740993\r\n9007199254740994\r\n");
  });

  test("tells analysts about how many rows come", async () => {
    const response = await ask(readings("id"), { token: tokens.alma });
    await text(response);

    expect(Number(response.headers["export-estimated-rows"])).toBeGreaterThan(0);
  });
});

test("groups are rows, however many there are", async () => {
  const groups = (by: string) =>
    `{ coachingReadings { groupedAggregates(groupBy: ${by}) { keys distinctCount { id } max { amount } } } }`;

  const typed = await readAll(
    await ask(
      "{ coachingReadings { groupedAggregates(by: { isOdd: true, user: { username: true } }, orderBy: [KEYS_DESC]) { key { isOdd user { username } } count } } }",
    ),
  );
  const byDay = await readAll(await ask(groups("DAY")));
  const byTime = await readAll(await ask(groups("AT")));

  expect(typed.body).toBe("key.isOdd,key.user.username,count\r\ntrue,mia,1000\r\nfalse,mia,1000\r\n");
  expect(byDay.trailers).toEqual({ "export-rows": "7" });
  expect(byDay.body.split("\r\n").slice(0, 2)).toEqual([
    "keys,distinctCount.id,max.amount",
    `"[""2026-01-01""]",285,1995.00000000000000000001`,
  ]);
  expect(byTime.trailers).toEqual({ "export-rows": "2000" });
});

test("rows that come late are waited for, longer than PostgreSQL may say nothing to others", async () => {
  const { trailers } = await readAll(await ask("{ coachingLateRows { nodes { n nap } } }", { token: tokens.alma }));

  expect(trailers).toEqual({ "export-rows": "1" });
});

test("a list without rows has its names, and no rows", async () => {
  const { body, trailers } = await readAll(await ask(readings("id note", "filter: { id: { equalTo: 1 } }")));

  expect(body).toBe("id,note\r\n");
  expect(trailers).toEqual({ "export-rows": "0" });
});

describe("before the first row", () => {
  test.each([
    ["a mutation", "mutation { updateUser(input: { id: 1, patch: {} }) { clientMutationId } }", 400, "BAD_REQUEST"],
    ["what has no list", "{ currentUser { id } }", 406, "NOT_EXPORTABLE"],
    ["introspection", "{ __schema { queryType { name } } }", 406, "NOT_EXPORTABLE"],
    ["a list within rows", "{ users { nodes { coachingReadings { nodes { id } } } } }", 406, "NOT_EXPORTABLE"],
    ["a page backwards", "{ coachingReadings(last: 3) { nodes { id } } }", 406, "NOT_EXPORTABLE"],
    ["what only Grafast answers", "{ coachingReadings { nodes { id @include(if: true) } } }", 406, "NOT_EXPORTABLE"],
    ["a document that is not valid", "{ coachingReadings { nodes { nothing } } }", 400, "BAD_REQUEST"],
    ["what the caller may not read", "{ coachingEndlessRows { nodes { n } } }", 403, "FORBIDDEN"],
  ])("%s is refused as ever", async (_, query, status, code) => {
    expect(await refusalOf(await ask(query))).toMatchObject({ status, code });
  });

  test("more rows than the role may have are refused", async () => {
    await prepare(database, "analyze coaching.readings");

    expect(await refusalOf(await ask(readings("id"), { token: tokens.milo }))).toMatchObject({
      status: 400,
      code: "ANSWER_TOO_LARGE",
      quantity: "exportRows",
      limit: rowLimit,
    });
  });

  test("who has no valid credential is refused, and one who accepts an answer as well gets what they like better", async () => {
    const forged = await refusalOf(await ask(readings("id"), { token: "forged" }));
    const answered = await ask(readings("id", "first: 1"), { accept: "application/json, text/csv;q=0.5" });

    expect(forged).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    expect(answered.headers["content-type"]).toMatch(/^application\/json/);
    answered.resume();
  });
});

describe("an export that breaks", () => {
  test.each([csv, ndjson, xlsx])("never ends as a whole one does: %s", async (accept) => {
    const response = await ask("{ coachingBrokenRows { nodes { n part } } }", { token: tokens.alma, accept });

    await expect(buffer(response)).rejects.toThrow("aborted");
    expect(response.trailers).toEqual({});
  });

  test("because a connection to PostgreSQL is lost is cut too", async () => {
    const response = await ask("{ coachingEndlessRows { nodes { n note nap } } }", { token: tokens.alma });
    const read = buffer(response).catch((error: Error) => error);
    await until(async () => (await running()) > 0);

    await using root = await connect(database.connections.rootUrl as string);
    await root.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query ~ 'quintet_export' and pid <> pg_backend_pid()",
      [databaseName(database.connections.ownerUrl)],
    );

    expect(await read).toBeInstanceOf(Error);
  });

  test("because its client goes away runs no longer, whether it reads or not", async () => {
    for (const reads of [true, false]) {
      const sent = post("{ coachingEndlessRows { nodes { n note nap } } }", { token: tokens.alma });
      const [response] = (await once(sent, "response")) as [IncomingMessage];
      if (reads) response.resume();
      response.on("error", () => {});
      await until(async () => (await running()) > 0);

      sent.destroy();

      await until(async () => (await running()) === 0);
    }
  });
});

test("an account has as many exports at once as it may, and others have theirs", async () => {
  const query = "{ coachingEndlessRows { nodes { n note nap } } }";
  const sent = post(query, { token: tokens.alma });
  await once(sent, "response");

  const second = await refusalOf(await ask(query, { token: tokens.alma }));
  const others = await readAll(await ask(readings("id")));
  sent.destroy();
  await until(async () => (await running()) === 0);

  expect(second).toMatchObject({ status: 429, code: "TOO_MANY_REQUESTS", quantity: "exports" });
  expect(others.trailers).toEqual({ "export-rows": "2000" });
  expect((await readAll(await ask(readings("id"), { token: tokens.alma }))).trailers).toEqual({
    "export-rows": "5000",
  });
});

async function readAll(response: IncomingMessage) {
  const body = await text(response);
  return { body, trailers: response.trailers };
}

/** Exports that hold a transaction. */
async function running(): Promise<number> {
  await using root = await connect(database.connections.rootUrl as string);
  const { rows } = await root.query(
    "select from pg_stat_activity where datname = $1 and usename = 'quintet_authenticator' and state <> 'idle' and query ~ 'quintet_export'",
    [databaseName(database.connections.ownerUrl)],
  );
  return rows.length;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 50) {
    if (waited > 10_000) throw new Error("not within ten seconds");
    await sleep(50);
  }
}
