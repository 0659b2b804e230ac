import { describe, expect, test } from "@jest/globals";
import { isInputObjectType } from "graphql";
import { openSocket } from "../auth/support/socket-client.ts";
import { bothPaths, useForeignSchema } from "./support/foreign-schema.ts";

const foreign = useForeignSchema({ files: ["changes.sql"] });

describe.each(bothPaths)("a change that gives no row back (%s)", (path) => {
  const mutate = (field: string) => foreign[path].send(`mutation { ${field} }`);
  const query = (sql: string) => foreign[path].query(sql);
  const numberOf = async (what: string) => (await query(`select from s.log where what = '${what}'`)).length;

  test("by an INSTEAD OF trigger happens once, and its row is null", async () => {
    const made = await mutate('createInbox(input: { inbox: { id: 0, name: "a letter" } }) { inbox { id name } }');
    const changed = await mutate('updateInbox(input: { id: 1, patch: { name: "1st" } }) { inbox { name } }');
    const deleted = await mutate("deleteInbox(input: { id: 2 }) { inbox { name } }");
    const absent = await mutate('updateInbox(input: { id: 99, patch: { name: "1st" } }) { inbox { name } }');
    const absentToo = await mutate("deleteInbox(input: { id: 99 }) { clientMutationId }");

    expect([made, changed, deleted].map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    expect([made.data, changed.data, deleted.data]).toEqual([
      { createInbox: { inbox: null } },
      { updateInbox: { inbox: null } },
      { deleteInbox: { inbox: null } },
    ]);
    expect([absent.code, absentToo.code]).toEqual(["NOT_FOUND", "NOT_FOUND"]);
    expect(await query("select name from s.base where name <> 'typed' order by id")).toEqual([
      { name: "1st" },
      { name: "third" },
      { name: "a letter" },
    ]);
  });

  test("because a BEFORE trigger refuses it is tried once, and the answer says that it was not made", async () => {
    const made = await mutate('createKept(input: { kept: { name: "x" } }) { kept { id name } }');
    const changed = await mutate('updateKept(input: { id: 1, patch: { name: "x" } }) { kept { id } }');
    const deleted = await mutate("deleteKept(input: { id: 2 }) { kept { id } }");

    expect([made, changed, deleted].map(({ code, data }) => [code, data])).toEqual([
      ["NOT_STORED", { createKept: null }],
      ["NOT_FOUND", { updateKept: null }],
      ["NOT_FOUND", { deleteKept: null }],
    ]);
    expect(made.errors?.[0]).toMatchObject({ path: ["createKept"] });
    expect(await query("select id, name from s.kept order by id")).toEqual([
      { id: 1, name: "one" },
      { id: 2, name: "two" },
    ]);
    expect(await Promise.all(["INSERT of x", "UPDATE of x", "DELETE of two"].map(numberOf))).toEqual([1, 1, 1]);
  });

  test("because it deletes softly is a success, once", async () => {
    const deleted = await mutate("deleteNote(input: { id: 1 }) { note { body } deletedNoteNodeId }");
    const again = await mutate("deleteNote(input: { id: 1 }) { note { body } }");
    const byRule = await mutate("deletePaper(input: { id: 1 }) { paper { title } }");
    const byRuleAgain = await mutate("deletePaper(input: { id: 1 }) { clientMutationId }");

    expect(deleted).toMatchObject({ data: { deleteNote: { note: null, deletedNoteNodeId: null } }, errors: undefined });
    expect(again.code).toBe("NOT_FOUND");
    expect(byRule).toMatchObject({ data: { deletePaper: { paper: null } }, errors: undefined });
    expect(byRuleAgain.code).toBe("NOT_FOUND");
    expect(await query("select id, deleted from s.notes where deleted")).toEqual([{ id: 1, deleted: true }]);
    expect(await query("select id from s.papers where gone")).toEqual([{ id: 1 }]);
  });

  test("for want of a value that PostgreSQL can hold names its field, whatever the statement looks like", async () => {
    const text =
      "mutation ($place: String!) { createMeasure(input: { measure: { value: 3, place: $place } }) { measure { id } } }";
    const { errors } = await foreign[path].send(text, { variables: { place: "a\0b" } });

    expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID_VALUE", field: "place" });
  });

  test("by rules tells what the rules do", async () => {
    const paper = await mutate('createPaper(input: { paper: { title: "d" } }) { paper { title } }');
    const told = await mutate('createTold(input: { told: { word: "told" } }) { told { word } }');
    const untold = await mutate('createUntold(input: { untold: { word: "untold" } }) { untold { word } }');
    const unheard = await mutate('createUnheard(input: { unheard: { word: "unheard" } }) { unheard { word } }');

    expect([paper.data, told.data, untold.data, unheard.data]).toEqual([
      { createPaper: { paper: { title: "d" } } },
      { createTold: { told: { word: "told" } } },
      { createUntold: { untold: null } },
      { createUnheard: null },
    ]);
    expect([paper, told, untold, unheard].map(({ code }) => code)).toEqual([
      undefined,
      undefined,
      undefined,
      "NOT_STORED",
    ]);
    expect(await query("select word from s.slips order by word")).toEqual([{ word: "told" }, { word: "untold" }]);
    expect(await numberOf("insert of papers")).toBe(1);
  });

  test("because it goes to an heir of the table is a success, once; one that goes nowhere is none", async () => {
    const north = await mutate(
      'createMeasure(input: { measure: { place: "north", value: 3 } }) { measure { id value } }',
    );
    const nowhere = await mutate('createMeasure(input: { measure: { place: "nowhere" } }) { measure { id } }');

    expect(north).toMatchObject({ data: { createMeasure: { measure: null } }, errors: undefined });
    expect(nowhere).toMatchObject({ data: { createMeasure: null }, code: "NOT_STORED" });
    expect(await query("select place, value from s.measures")).toEqual([{ place: "north", value: 3 }]);
  });

  test("is told whatever else is asked of its payload", async () => {
    const typed = await mutate(
      'createInbox(input: { inbox: { id: 0, name: "typed" } }) { __typename made: inbox { __typename } }',
    );
    const silent = await mutate(
      'createKept(input: { clientMutationId: "k", kept: { name: "silent" } }) { clientMutationId }',
    );

    expect(typed.data).toEqual({ createInbox: { __typename: "CreateInboxPayload", made: null } });
    expect([silent.code, silent.data]).toEqual(["NOT_STORED", { createKept: null }]);
  });
});

describe.each(bothPaths)("a change (%s)", (path) => {
  const send = (text: string, variables?: Record<string, unknown>) => foreign[path].send(text, { variables });
  const query = (sql: string) => foreign[path].query(sql);

  test("of partitions and views of tables is as of any table", async () => {
    const moved = await send(
      'mutation { updateEvent(input: { id: 1, day: "2025-05-01", patch: { day: "2026-06-01" } }) { event { day what } } }',
    );
    const none = await send(
      'mutation { updateEvent(input: { id: 9, day: "2025-05-01", patch: { what: "x" } }) { event { day } } }',
    );
    const cat = await send(
      'mutation { createCat(input: { cat: { id: 9, kind: "cat", name: "Tom" } }) { cat { kind name } } }',
    );
    const noCat = await send('mutation { updateCat(input: { id: 2, patch: { name: "Tom" } }) { cat { name } } }');
    const gone = await send("mutation { deleteCat(input: { id: 1 }) { cat { name } } }");

    expect([moved.data, cat.data, gone.data]).toEqual([
      { updateEvent: { event: { day: "2026-06-01", what: "spring" } } },
      { createCat: { cat: { kind: "cat", name: "Tom" } } },
      { deleteCat: { cat: { name: "Mia" } } },
    ]);
    expect([none.code, noCat.code]).toEqual(["NOT_FOUND", "NOT_FOUND"]);
    expect(await query("select name from s.animals where kind = 'cat' order by name")).toEqual([
      { name: "Leo" },
      { name: "Tom" },
    ]);
  });

  test("that fails is tried once: its sequences have counted once", async () => {
    const before = await query("select last_value from s.tries");
    const tooLong = await send(
      'mutation { createTicket(input: { ticket: { word: "much too long" } }) { ticket { id } } }',
    );
    const fits = await send('mutation { createTicket(input: { ticket: { word: "fits" } }) { ticket { id number } } }');
    const after = await query("select last_value from s.tries");

    expect([tooLong.code, tooLong.data]).toEqual(["INVALID_VALUE", { createTicket: null }]);
    expect(fits.data.createTicket.ticket.id).toBe(2);
    // One for each number, and one for each check.
    expect(Number(after[0].last_value) - Number(before[0].last_value)).toBe(before[0].last_value === "1" ? 3 : 4);
  });

  test("that breaks a deferred rule fails when it is committed, and is told at its field", async () => {
    const made = await send("mutation { createPair(input: { pair: { id: 2, other: 7 } }) { pair { id } } }");

    expect(made).toMatchObject({ data: { createPair: null }, code: "REFERENCE" });
    expect(made.errors?.[0]?.path).toEqual(["createPair"]);
    expect(await query("select id from s.pairs")).toEqual([{ id: 1 }]);
  });

  test("leaves alone what is not given, whatever its name", async () => {
    const patch = { name: "b" };
    const literal = await send(
      'mutation { updateCar(input: { id: 1, patch: { name: "b" } }) { car { name constructor } } }',
    );
    const variable = await send(
      "mutation ($input: UpdateCarInput!) { updateCar(input: $input) { car { name constructor toString valueOf hasOwnProperty } } }",
      { input: { id: 1, patch } },
    );
    const inside = await send(
      "mutation ($patch: CarPatch!) { updateCar(input: { id: 1, patch: $patch }) { car { name constructor } } }",
      { patch },
    );
    const given = await send(
      'mutation { updateCar(input: { id: 1, patch: { constructor: "Daimler", valueOf: 8 } }) { car { name constructor valueOf } } }',
    );
    const made = await send(
      "mutation ($car: CarInput!) { createCar(input: { car: $car }) { car { constructor toString valueOf } } }",
      { car: { id: 2, toString: "t" } },
    );
    const constructors = await send(
      '{ constructors(filter: { constructor: { equalTo: "built" } }) { nodes { constructor car { constructor } } } }',
    );

    expect([literal, variable, inside, given, made, constructors].map(({ errors }) => errors)).toEqual(
      Array(6).fill(undefined),
    );
    expect(variable.data.updateCar.car).toEqual({
      name: "b",
      constructor: "Benz",
      toString: "text",
      valueOf: 7,
      hasOwnProperty: true,
    });
    expect(inside.data.updateCar.car.constructor).toBe("Benz");
    expect(given.data.updateCar.car).toEqual({ name: "b", constructor: "Daimler", valueOf: 8 });
    expect(made.data.createCar.car).toEqual({ constructor: null, toString: "t", valueOf: null });
    expect(constructors.data.constructors.nodes).toEqual([{ constructor: "built", car: { constructor: "Daimler" } }]);
  });
});

describe.each(bothPaths)("a query (%s)", (path) => {
  test("changes nothing, whatever it calls, by POST, GET, event stream and WebSocket", async () => {
    const { send, query, url, tokenOf } = foreign[path];
    const before = await query("select (select count(*) from s.log), last_value, is_called from s.tries");
    const asks = [
      "{ noisies { nodes { id number } } }",
      "{ drawns { nodes { ticket } } }",
      "{ noisy(id: 1) { number } }",
    ];

    const posted = await Promise.all(asks.map((text) => send(text)));
    const got = await Promise.all(
      asks.flatMap((text) => ["application/json", "text/event-stream"].map((accept) => get(text, accept))),
    );

    await using socket = await openSocket({
      url,
      parameters: { authorization: `Bearer ${await tokenOf("member")}` },
    });
    const overSocket = await Promise.all(asks.map((text) => socket.send(text)));

    expect(overSocket.map(({ code }) => code)).toEqual(["FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]);
    expect(posted.map(({ code }) => code)).toEqual(["FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]);
    expect(got).toEqual(Array(6).fill(expect.stringContaining('"FORBIDDEN"')));
    expect(await query("select (select count(*) from s.log), last_value, is_called from s.tries")).toEqual(before);

    async function get(text: string, accept: string): Promise<string> {
      const authorization = `Bearer ${await tokenOf("member")}`;
      const response = await fetch(`${url}/graphql?query=${encodeURIComponent(text)}`, {
        headers: { authorization, accept },
      });
      return response.text();
    }
  });

  test("has no filter, order or aggregate that changes something", () => {
    const { schema } = foreign[path];
    const filter = schema.getType("JobFilter");
    const fields = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
    const sdl = Object.keys(schema.getTypeMap())
      .map((name) => schema.getType(name)?.toConfig())
      .flatMap((config) => ("values" in (config as object) ? Object.keys((config as any).values) : []));

    expect(fields).toContain("length");
    expect(fields).not.toContain("finish");
    expect(sdl.filter((name) => /finish/i.test(name))).toEqual([]);
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toContain("nextTicket");
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).not.toContain("nextTicket");
  });
});
