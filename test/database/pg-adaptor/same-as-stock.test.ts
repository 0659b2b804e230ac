import { beforeEach, expect, test } from "@jest/globals";
import { type Client, member, useLab, type WithPgClient } from "./support/lab.ts";
import { outcomeOf } from "./support/outcome.ts";

const lab = useLab({ connections: 2 });

beforeEach(async () => {
  await lab.asRoot("truncate lab.rows, lab.parents; insert into lab.parents values (1)");
});

/** Does the same through either adaptor; returns what the caller gets to see. */
type Behaviour = (withPgClient: WithPgClient) => Promise<unknown>;

/** In one callback, as a member. */
const asMember =
  (callback: (client: Client) => Promise<unknown>): Behaviour =>
  (withPgClient) =>
    withPgClient(member(), callback);

/** One statement, as PgExecutor runs it and as a plugin does. */
const statement =
  (text: string, values?: unknown[]): Behaviour =>
  async (withPgClient) => {
    const runs = [];
    for (const how of [{ arrayMode: true }, { arrayMode: true, name: `s${text.length}_${text.slice(0, 20)}` }, {}]) {
      runs.push(await outcomeOf(() => withPgClient(member(), (client) => client.query({ text, values, ...how }))));
    }
    return runs;
  };

const failsWith = (code: string) => ({ error: expect.objectContaining({ code }) });
const eachFailsWith = (code: string) => ({ value: Array(3).fill(failsWith(code)) });
const eachReturns = (row: unknown[]) => ({
  value: [
    { value: expect.objectContaining({ rows: [row] }) },
    { value: expect.objectContaining({ rows: [row] }) },
    { value: expect.objectContaining({ rows: [expect.anything()] }) },
  ],
});
const returns = (value: unknown) => ({ value });
const rowsOf = async (withPgClient: WithPgClient) =>
  (
    await withPgClient(member(), (client) =>
      client.query<{ id: number }>({ text: "select id from lab.rows order by id" }),
    )
  ).rows.map(({ id }) => id);
const insert = (id: number) => ({ text: "insert into lab.rows (id, title) values ($1, 'a title')", values: [id] });

const behaviours: [title: string, behaviour: Behaviour, outcome: unknown][] = [
  [
    "values of many types are read",
    statement(`select 1::integer, 2::bigint, 3.50::numeric, 4.5::float8, true, 'text', null, 'a'::"char", '{"a":[1]}'::json,
      '{"b":2}'::jsonb, array[1, null, 3], array['x,y', 'z"'], array[[1], [2]], '2026-01-02'::date, '\\xdeadbeef'::bytea,
      '2026-01-02 03:04:05.678+00'::timestamptz, interval '1 day 2 hours', point(1, 2), gen_random_uuid() is null`),
    eachReturns(expect.arrayContaining([1, "2", "3.50", 4.5, true, "text", null, { a: [1] }, [1, null, 3]]) as never),
  ],
  [
    "values of many types are sent",
    statement(
      "select $1::text, $2::text, $3::integer, $4::boolean, $5::timestamptz, $6::bytea, $7::integer[], $8::text[], $9::jsonb, $10::bytea",
      [
        null,
        undefined,
        7,
        false,
        new Date(0),
        Buffer.from([0, 255]),
        [1, null],
        ["a", 'b"\\,'],
        { a: [{}] },
        new Uint8Array([1]),
      ],
    ),
    eachReturns([
      null,
      null,
      7,
      false,
      new Date(0),
      Buffer.from([0, 255]),
      [1, null],
      ["a", 'b"\\,'],
      { a: [{}] },
      Buffer.from([1]),
    ]),
  ],
  [
    "text of every alphabet and of 200,000 letters is sent and read",
    statement("select $1::text, $2::text", ["Größe 中文 🐘 \u0001", "é".repeat(200_000)]),
    eachReturns(["Größe 中文 🐘 \u0001", "é".repeat(200_000)]),
  ],
  [
    "1,000 parameters are sent",
    statement(
      `select ${Array.from({ length: 1_000 }, (_, i) => `$${i + 1}::integer`).join(" + ")}`,
      Array.from({ length: 1_000 }, (_, i) => i),
    ),
    eachReturns([499_500]),
  ],
  [
    "of columns with the same name the last is kept in an object",
    statement('select 1 as a, 2 as a, 3 as "__proto__"'),
    eachReturns([1, 2, 3]),
  ],
  [
    "no row is an empty result",
    statement("select 1 where false"),
    returns(Array(3).fill(returns({ rows: [], rowCount: 0, notices: [] }))),
  ],
  [
    "rows are counted",
    statement(
      "insert into lab.rows select i, 'a' from generate_series(floor(random() * 1e9)::integer, 2e9::integer, 1e8::integer) i limit 3",
    ),
    returns(Array(3).fill(returns(expect.objectContaining({ rowCount: 3 })))),
  ],
  [
    "a statement without rows counts none",
    statement("do $$ begin perform 1; end $$"),
    returns(Array(3).fill(returns({ rows: [], rowCount: null, notices: [] }))),
  ],
  [
    "an empty text is no error",
    statement(" "),
    returns(Array(3).fill(returns({ rows: [], rowCount: null, notices: [] }))),
  ],
  ["the statement runs under the claims", statement("select lab.whoami()"), eachReturns(["quintet_member/anna"])],

  [
    "an unknown role is told",
    (withPgClient) =>
      withPgClient({ role: "nobody_knows" }, (client) => client.query({ ...insert(1), arrayMode: true })),
    failsWith("22023"),
  ],
  [
    "an unknown role is told to plugins",
    (withPgClient) => withPgClient({ role: "nobody_knows" }, (client) => client.query(insert(1))),
    failsWith("22023"),
  ],
  [
    "an unknown role is told when its failure is swallowed",
    (withPgClient) => withPgClient({ role: "nobody_knows" }, (client) => client.query(insert(1)).catch(() => {})),
    failsWith("22023"),
  ],
  [
    "a role that the login role may not become is told",
    (withPgClient) =>
      withPgClient({ role: "quintet_owner" }, (client) => client.query({ ...insert(1), arrayMode: true })),
    failsWith("42501"),
  ],
  [
    "a setting that is none is told",
    (withPgClient) =>
      withPgClient({ ...member(), no_such_setting: "1" }, (client) => client.query({ ...insert(1), arrayMode: true })),
    failsWith("42704"),
  ],
  [
    "settings without a value are left out",
    (withPgClient) =>
      withPgClient({ ...member(), "jwt.claims.other": undefined }, (client) =>
        client.query({ text: "select lab.whoami()" }),
      ),
    returns(expect.objectContaining({ rowCount: 1 })),
  ],

  ["a syntax error is told with its position, every time", statement("select 1 from from"), eachFailsWith("42601")],
  ["a missing grant is told", statement("select * from lab.secrets"), eachFailsWith("42501")],
  [
    "a check that fails is told with its name",
    statement("insert into lab.rows values (1, '')"),
    eachFailsWith("23514"),
  ],
  [
    "a missing value is told with its column",
    statement("insert into lab.rows values (1, null)"),
    eachFailsWith("23502"),
  ],
  [
    "a failure in a function is told with its place",
    statement("do $$ begin perform 1 / 0; end $$"),
    eachFailsWith("22012"),
  ],
  [
    "a deferred constraint is told when the transaction ends",
    statement("insert into lab.rows values (1, 'a', 77)"),
    eachFailsWith("23503"),
  ],
  ["too few parameters are told", statement("select $1::integer, $2::integer", [1]), eachFailsWith("08P01")],
  ["a procedure cannot commit", statement("call lab.commits()"), eachFailsWith("2D000")],
  [
    "a value that cannot be sent is told",
    statement("select $1::json", [
      {
        toJSON() {
          throw new TypeError("cannot be told");
        },
      },
    ]),
    returns(Array(3).fill({ error: expect.objectContaining({ message: "cannot be told" }) })),
  ],
  [
    "after a value that could not be sent the claims still hold",
    asMember(async (client) => {
      const unsendable = {
        toJSON() {
          throw new TypeError("cannot be told");
        },
      };
      const failure = await outcomeOf(() => client.query({ text: "select $1::json", values: [unsendable] }));
      return [failure, (await client.query({ text: "select lab.whoami() as who" })).rows];
    }),
    returns([{ error: expect.objectContaining({ message: "cannot be told" }) }, [{ who: "quintet_member/anna" }]]),
  ],
  [
    "what a statement that failed wrote is gone, and the connection serves on",
    async (withPgClient) => {
      const failures = [];
      for (const how of [{ arrayMode: true }, {}]) {
        failures.push(
          await outcomeOf(() =>
            withPgClient(member(), (client) =>
              client.query({
                text: "with a as (insert into lab.rows values (1, 'a') returning 1) select 1 / (select count(*) - 1 from a)",
                ...how,
              }),
            ),
          ),
        );
      }
      return [failures, await rowsOf(withPgClient)];
    },
    returns([[failsWith("22012"), failsWith("22012")], []]),
  ],

  [
    "notices come with the result",
    statement("select lab.warn('anna')"),
    returns(
      Array(3).fill(
        returns(
          expect.objectContaining({
            notices: [
              expect.objectContaining({
                severity: "NOTICE",
                message: "noted anna",
                code: "QT999",
                hint: "a hint",
                detail: "a detail",
              }),
              expect.objectContaining({ severity: "WARNING", message: "warned anna" }),
            ],
          }),
        ),
      ),
    ),
  ],
  [
    "what is noted when the transaction ends is none of the statement's",
    statement("insert into lab.noisy values (1)"),
    returns(Array(3).fill(returns({ rows: [], rowCount: 1, notices: [] }))),
  ],
  [
    "plans are not optimized by compiling",
    statement("select current_setting('jit_optimize_above_cost')"),
    eachReturns(["-1"]),
  ],
  [
    "a timeout ends the statement",
    (withPgClient) =>
      withPgClient({ ...member(), statement_timeout: "60" }, (client) =>
        client.query({ text: "select lab.nap(20)", arrayMode: true }),
      ),
    failsWith("57014"),
  ],

  [
    "several statements in one text run in order",
    asMember(async (client) => {
      await client.query({ text: "insert into lab.rows values (1, 'a'); insert into lab.rows values (2, 'b')" });
      return await client.query({ text: "select id from lab.rows order by id" });
    }),
    returns(expect.objectContaining({ rows: [{ id: 1 }, { id: 2 }] })),
  ],
  [
    "a semicolon in a literal or at the end is no second statement",
    asMember((client) => client.query({ text: "select 'a; b' as text;" })),
    returns(expect.objectContaining({ rows: [{ text: "a; b" }] })),
  ],
  [
    "a callback is one transaction: when it fails nothing stays",
    async (withPgClient) => [
      await outcomeOf(() =>
        withPgClient(member(), async (client) => {
          await client.query(insert(1));
          await client.query(insert(1));
        }),
      ),
      await rowsOf(withPgClient),
    ],
    returns([failsWith("23505"), []]),
  ],
  [
    "a callback that throws writes nothing",
    async (withPgClient) => [
      await outcomeOf(() =>
        withPgClient(member(), async (client) => {
          await client.query(insert(1));
          throw new Error("changed my mind");
        }),
      ),
      await rowsOf(withPgClient),
    ],
    returns([{ error: expect.objectContaining({ message: "changed my mind" }) }, []]),
  ],
  [
    "after a failure that is swallowed the server refuses, and nothing stays",
    async (withPgClient) => [
      await outcomeOf(() =>
        withPgClient(member(), async (client) => {
          await client.query(insert(1));
          await client.query({ text: "select 1 / 0" }).catch(() => {});
          return await outcomeOf(() => client.query(insert(2)));
        }),
      ),
      await rowsOf(withPgClient),
    ],
    returns([returns(failsWith("25P02")), []]),
  ],
  [
    "a savepoint that fails takes only its own writes with it",
    async (withPgClient) => [
      await withPgClient(member(), async (client) => {
        await client.query(insert(1));
        const failure = await outcomeOf(() =>
          client.withTransaction(async (inner) => {
            await inner.query(insert(2));
            await inner.withTransaction((innermost) => innermost.query(insert(3)));
            await inner.query(insert(1));
          }),
        );
        await client.query(insert(4));
        return failure;
      }),
      await rowsOf(withPgClient),
    ],
    returns([failsWith("23505"), [1, 4]]),
  ],
  [
    "an inner savepoint fails, the outer goes on",
    async (withPgClient) => [
      await withPgClient(member(), (client) =>
        client.withTransaction(async (outer) => {
          await outer.query(insert(1));
          const failure = await outcomeOf(() =>
            outer.withTransaction(async (inner) => {
              await inner.query(insert(2));
              throw new Error("no");
            }),
          );
          await outer.withTransaction((inner) => inner.query(insert(3)));
          return failure;
        }),
      ),
      await rowsOf(withPgClient),
    ],
    returns([{ error: expect.objectContaining({ message: "no" }) }, [1, 3]]),
  ],
  [
    "a savepoint cannot be released after a failure that was swallowed",
    async (withPgClient) => [
      await withPgClient(member(), async (client) => {
        await client.query(insert(1));
        return await outcomeOf(() =>
          client.withTransaction(async (inner) => {
            await inner.query(insert(2));
            await inner.query({ text: "select 1 / 0" }).catch(() => {});
          }),
        );
      }),
      await rowsOf(withPgClient),
    ],
    returns([failsWith("25P02"), [1]]),
  ],
  [
    "no savepoint is made after a failure that was swallowed",
    asMember(async (client) => {
      await client.query({ text: "select 1 / 0" }).catch(() => {});
      return await outcomeOf(() => client.withTransaction((inner) => inner.query(insert(1))));
    }),
    returns(failsWith("25P02")),
  ],
  [
    "a transaction that is never used does nothing",
    asMember(async (client) => {
      await client.withTransaction((inner) => inner.withTransaction(async () => {}));
      await outcomeOf(() =>
        client.withTransaction(async () => {
          throw new Error("no");
        }),
      );
      return (await client.query({ text: "select lab.whoami() as who" })).rows;
    }),
    returns([{ who: "quintet_member/anna" }]),
  ],
  [
    "statements wait for a transaction that runs",
    asMember(async (client) => {
      const order: string[] = [];
      const say = (word: string) => () => order.push(word);
      const running = client
        .withTransaction(async (inner) => {
          await inner.query({ text: "select lab.nap(0.05)" });
          await inner.query({ text: "select 1" }).then(say("inner"));
        })
        .then(say("transaction"));
      await Promise.all([
        running,
        client.query({ text: "select 2" }).then(say("outer")),
        client.query({ text: "select 3" }).then(say("outer")),
      ]);
      return order;
    }),
    returns(["inner", "transaction", "outer", "outer"]),
  ],
  [
    "statements at once are answered in order",
    asMember(async (client) =>
      (await Promise.all([1, 2, 3].map((id) => client.query({ text: "select $1::integer as id", values: [id] })))).map(
        ({ rows }) => rows,
      ),
    ),
    returns([[{ id: 1 }], [{ id: 2 }], [{ id: 3 }]]),
  ],
  [
    "a cursor is read in a transaction, as streams do",
    asMember((client) =>
      client.withTransaction(async (inner) => {
        await inner.query({
          text: "declare numbers insensitive no scroll cursor without hold for select lab.whoami(), i from generate_series(1, $1::integer) i",
          values: [3],
          arrayMode: true,
        });
        const first = await inner.query({ text: "fetch forward 2 from numbers", values: [], arrayMode: true });
        const rest = await inner.query({ text: "fetch forward 2 from numbers", values: [], arrayMode: true });
        await inner.query({ text: "close numbers", values: [], arrayMode: true });
        return [first.rows, rest.rows];
      }),
    ),
    returns([
      [
        ["quintet_member/anna", 1],
        ["quintet_member/anna", 2],
      ],
      [["quintet_member/anna", 3]],
    ]),
  ],
  [
    "pg's own client is inside the transaction",
    async (withPgClient) => [
      await outcomeOf(() =>
        withPgClient(member(), async ({ rawClient }) => {
          const { rows } = await rawClient.query("insert into lab.rows values (1, 'a') returning lab.whoami() as who");
          await rawClient.query("select 1 / 0").catch(() => {});
          return rows;
        }),
      ),
      await rowsOf(withPgClient),
    ],
    returns([returns([{ who: "quintet_member/anna" }]), []]),
  ],
  [
    "pg's own client is inside savepoints too",
    async (withPgClient) => [
      await withPgClient(member(), async (client) => {
        await client.rawClient.query("insert into lab.rows values (1, 'a')");
        await outcomeOf(() =>
          client.withTransaction(async ({ rawClient }) => {
            await rawClient.query("insert into lab.rows values (2, 'b')");
            throw new Error("no");
          }),
        );
      }),
      await rowsOf(withPgClient),
    ],
    returns([undefined, [1]]),
  ],
  [
    "pg's own client, taken before, is inside savepoints too",
    async (withPgClient) => [
      await withPgClient(member(), async (client) => {
        const { rawClient } = client;
        await outcomeOf(() =>
          client.withTransaction(async () => {
            await rawClient.query("insert into lab.rows values (2, 'b')");
            throw new Error("no");
          }),
        );
        await rawClient.query("insert into lab.rows values (3, 'c')");
      }),
      await rowsOf(withPgClient),
    ],
    returns([undefined, [3]]),
  ],
  [
    "a role without rights gets nothing from another's prepared statement",
    async (withPgClient) => {
      const secrets = { text: "select id from lab.secrets", name: "secrets", arrayMode: true };
      const asAnalyst = () => withPgClient({ role: "quintet_analyst" }, (client) => client.query(secrets));
      const rows = [await asAnalyst(), await asAnalyst()].map((result) => result.rows);
      return [rows, await outcomeOf(() => withPgClient(member(), (client) => client.query(secrets)))];
    },
    returns([[[[1]], [[1]]], failsWith("42501")]),
  ],
  [
    "150 prepared statements in turn are all answered",
    async (withPgClient) => {
      const sums = [];
      for (let i = 0; i < 300; i++) {
        const query = { text: `select ${i % 150} + $1::integer`, name: `sum_${i % 150}`, values: [1], arrayMode: true };
        sums.push((await withPgClient(member(), (client) => client.query<[number]>(query))).rows[0]?.[0]);
      }
      return sums;
    },
    returns(Array.from({ length: 300 }, (_, i) => (i % 150) + 1)),
  ],
  [
    "two prepare the same statement at once on one connection",
    asMember(async (client) => {
      const query = { text: "select 42", name: "forty_two", arrayMode: true };
      return (await Promise.all([client.query(query), client.query(query)])).map(({ rows }) => rows);
    }),
    returns([[[42]], [[42]]]),
  ],
];

test.each(behaviours)("%s", async (_title, behaviour, outcome) => {
  const ofStock = await outcomeOf(() => behaviour(lab.stock.withPgClient));
  await lab.asRoot("truncate lab.rows, lab.parents; insert into lab.parents values (1)");
  const ofOurs = await outcomeOf(() => behaviour(lab.ours.withPgClient));

  expect(ofStock).toEqual(outcome);
  expect(ofOurs).toEqual(ofStock);
});

test("a statement that another session cancels fails alike", async () => {
  const cancelled = async (withPgClient: WithPgClient) => {
    const nap = outcomeOf(() =>
      withPgClient(member(), (client) => client.query({ text: "select lab.nap(20)", arrayMode: true })),
    );
    for (let found = 0; found === 0; ) {
      found = (await lab.asRoot("select pg_cancel_backend(pid) from lab.naps")).length;
    }
    return await nap;
  };

  const ofStock = await cancelled(lab.stock.withPgClient);

  expect(ofStock).toEqual(failsWith("57014"));
  expect(await cancelled(lab.ours.withPgClient)).toEqual(ofStock);
});

test("COPY FROM STDIN is refused alike", async () => {
  const copy = (withPgClient: WithPgClient) =>
    outcomeOf(() => withPgClient(member(), (client) => client.query({ text: "copy lab.rows from stdin" })));

  const ofStock = await copy(lab.stock.withPgClient);

  expect(ofStock).toEqual(failsWith("57014"));
  expect(await copy(lab.ours.withPgClient)).toEqual(ofStock);
});
