import { describe, expect, test } from "@jest/globals";
import { type Client, member, useLab } from "./support/lab.ts";
import { outcomeOf } from "./support/outcome.ts";

describe("prepared statements", () => {
  const lab = useLab();
  const read = { text: "select * from lab.changing", name: "changing", arrayMode: true };
  const run = (query: Parameters<Client["query"]>[0]) =>
    lab.ours.withPgClient(member(), (client) => client.query(query));

  test("one whose table has changed is prepared anew unseen; the stock adaptor's fails for ever", async () => {
    await lab.asRoot(
      "drop table if exists lab.changing; create table lab.changing as select 1 as a; grant select on lab.changing to quintet_member",
    );
    await run(read);
    await lab.asRoot("alter table lab.changing add b integer default 2");

    const { rows } = await run(read);

    expect(rows).toEqual([[1, 2]]);
  });

  test("after all were deallocated by somebody they are prepared anew", async () => {
    const query = { text: "select 1", name: "one", arrayMode: true };
    await run(query);
    await lab.ours.pool.query("deallocate all");

    const { rows } = await run(query);

    expect(rows).toEqual([[1]]);
  });

  test("one whose table changes while a function runs is no stale plan: it is not run again", async () => {
    await lab.asRoot(
      `create sequence lab.runs;
       create function lab.fails() returns integer language plpgsql security definer as $$
       begin
         perform nextval('lab.runs');
         raise exception using errcode = '26000', message = 'prepared statement "x" does not exist';
       end $$`,
    );

    const outcome = await outcomeOf(() => run({ text: "select lab.fails()", name: "fails", arrayMode: true }));

    expect(outcome).toEqual({ error: expect.objectContaining({ code: "26000" }) });
    expect(await lab.asRoot("select last_value from lab.runs")).toEqual([{ last_value: "1" }]);
    expect(await lab.asRoot("select is_called from lab.runs")).toEqual([{ is_called: true }]);
  });

  test("have a name for each role, so that PostgreSQL keeps the plans of all", async () => {
    const query = { text: "select current_user", name: "whoami", arrayMode: true };
    const as = (role: string) => lab.ours.withPgClient({ role }, (client) => client.query(query));

    const answers = [await as("quintet_member"), await as("quintet_analyst"), await as("quintet_member")];
    const prepared = await lab.ours.pool.query("select from pg_prepared_statements where statement = $1", [query.text]);

    expect(answers.map(({ rows }) => rows)).toEqual([
      [["quintet_member"]],
      [["quintet_analyst"]],
      [["quintet_member"]],
    ]);
    expect(prepared.rowCount).toBe(2);
  });

  test("one whose first run failed is prepared anew", async () => {
    const divide = (by: number) =>
      run({ text: "select 1 / $1::integer", name: "divide", values: [by], arrayMode: true });

    const first = await outcomeOf(() => divide(0));

    expect(first).toEqual({ error: expect.objectContaining({ code: "22012" }) });
    expect((await divide(1)).rows).toEqual([[1]]);
    expect((await divide(-1)).rows).toEqual([[-1]]);
  });

  test("one that could not be parsed is not taken for prepared", async () => {
    const later = { text: "select * from lab.later", name: "later", arrayMode: true };

    const first = await outcomeOf(() => run(later));
    await lab.asRoot("create table lab.later as select 1 as a; grant select on lab.later to quintet_member");
    const second = await run(later);

    expect(first).toEqual({ error: expect.objectContaining({ code: "42P01" }) });
    expect(second.rows).toEqual([[1]]);
  });

  test("are still known when PostGraphile has dropped the adaptor's function and asks for it again", async () => {
    const again = lab.ours.adaptor.createWithPgClient({ pool: lab.ours.pool });
    await run({ text: "select 1", name: "one", arrayMode: true });
    lab.ours.proxy.takeRoundTrips();

    await again(member(), (client) => client.query({ text: "select 1", name: "one", arrayMode: true }));

    expect(lab.ours.proxy.takeRoundTrips()).toEqual(["BEBES"]);
    const client = await lab.ours.pool.connect();
    expect(client.listenerCount("notice")).toBe(1);
    client.release();
  });

  test("the server holds no more than the limit", async () => {
    for (let i = 0; i < 150; i++) await run({ text: `select ${i}`, name: `n${i}`, arrayMode: true });

    const { rows } = await lab.ours.pool.query("select count(*)::integer as count from pg_prepared_statements");

    expect(rows[0].count).toBeGreaterThan(90);
    expect(rows[0].count).toBeLessThanOrEqual(101); // one more waits for the next flush to close it
  });
});

describe("without prepared statements", () => {
  const lab = useLab({ preparedStatements: 0 });

  test("a read is still one round trip, and leaves no name on the connection", async () => {
    const read = () =>
      lab.ours.withPgClient(member(), (client) =>
        client.query({ text: "select lab.whoami()", name: "whoami", arrayMode: true }),
      );
    await read();
    lab.ours.proxy.takeRoundTrips();

    const { rows } = await read();

    expect(rows).toEqual([["quintet_member/anna"]]);
    expect(lab.ours.proxy.takeRoundTrips()).toEqual(["PBEPBDES"]);
    expect((await lab.ours.pool.query("select * from pg_prepared_statements")).rows).toEqual([]);
  });
});

describe("a connection that breaks", () => {
  const lab = useLab();

  test.each([
    ["one statement", (client: Client) => client.query({ text: "select lab.nap(20)", arrayMode: true })],
    [
      "a transaction",
      (client: Client) => client.withTransaction((inner) => inner.query({ text: "select lab.nap(20)" })),
    ],
  ])("ended by an administrator fails %s with the cause, and the next gets another", async (_which, nap) => {
    const running = outcomeOf(() => lab.ours.withPgClient(member(), nap));
    await lab.untilNapping();

    await lab.asRoot("select pg_terminate_backend(pid) from lab.naps");

    expect(await running).toEqual({ error: expect.objectContaining({ code: "57P01" }) });
    expect((await lab.ours.withPgClient(member(), whoami)).rows).toEqual([["quintet_member/anna"]]);
  });

  test("with the network fails what runs, and the next gets another", async () => {
    const running = outcomeOf(() =>
      lab.ours.withPgClient(member(), (client) => client.query({ text: "select lab.nap(3)", arrayMode: true })),
    );
    await lab.untilNapping();

    lab.ours.proxy.cut();

    expect(await running).toEqual({
      error: expect.objectContaining({ message: expect.stringMatching(/terminated|ECONNRESET/) }),
    });
    expect((await lab.ours.withPgClient(member(), whoami)).rows).toEqual([["quintet_member/anna"]]);
  });

  const whoami = (client: Client) => client.query({ text: "select lab.whoami()", arrayMode: true });
});
