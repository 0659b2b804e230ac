import { once } from "node:events";
import { describe, expect, test } from "@jest/globals";
import { WebSocket } from "ws";
import { prepare } from "../../support/acting.ts";
import { connect } from "../../support/connect.ts";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";

const database = useDatabase();
const server = useServer(database, {
  environment: {
    QUINTET_MAX_SOCKET_OPERATIONS: "3",
    QUINTET_STATEMENT_TIMEOUT_MS: "30000,member=300",
    QUINTET_ANONYMOUS_INTROSPECTION: "refused",
  },
});

/** A bare socket of the protocol, on which anything can be sent. */
async function openSocket(): Promise<WebSocket> {
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  await once(socket, "open");
  return socket;
}

async function greet(socket: WebSocket, payload?: Record<string, unknown>): Promise<void> {
  socket.send(JSON.stringify({ type: "connection_init", payload }));
  await once(socket, "message");
}

const subscribe = (id: string, query: string) => JSON.stringify({ id, type: "subscribe", payload: { query } });

async function codeOfClosing(socket: WebSocket, ...messages: string[]): Promise<number> {
  const closed = once(socket, "close");
  for (const message of messages) socket.send(message);
  const [code] = await closed;
  return code;
}

describe("a statement of a request", () => {
  test("is stopped after the time of its role", async () => {
    const { accessToken } = await server.signUp("mia");
    await using owner = await connect(database.connections.ownerUrl);
    await owner.query("begin; lock table coaching.tasks in access exclusive mode");

    const { code } = await server.send("{ coachingTasks(first: 1) { nodes { id } } }", { token: accessToken });

    await owner.query("rollback");
    expect(code).toBe("TIMEOUT");
  });
});

describe("a socket", () => {
  test("runs so many operations at once and refuses others with the limit, without being closed", async () => {
    const { accessToken } = await server.signUp("milo");
    await prepare(database, "update identity.users set role = 'student' where username = 'milo'");
    const { data } = await server.send("mutation ($i: SignInInput!) { signIn(input: $i) { accessToken } }", {
      variables: { i: { login: "milo", password: "correct horse battery" } },
      token: accessToken,
    });
    const socket = await openSocket();
    await greet(socket, { authorization: `Bearer ${data.signIn.accessToken}` });
    await using owner = await connect(database.connections.ownerUrl);
    await owner.query("begin; lock table coaching.tasks in access exclusive mode");

    const received: { id: string; type: string; payload: { extensions: object }[] }[] = [];
    socket.on("message", (text) => received.push(JSON.parse(String(text))));
    for (const id of ["1", "2", "3", "4", "5"])
      socket.send(subscribe(id, "{ coachingTasks(first: 1) { nodes { id } } }"));
    while (received.length < 2) await once(socket, "message");
    await owner.query("rollback");
    while (received.filter(({ type }) => type === "complete").length < 3) await once(socket, "message");
    socket.close();

    const refused = received.filter(({ type }) => type === "error");
    expect(refused.map(({ id }) => id).toSorted()).toEqual(["4", "5"]);
    expect(refused[0]?.payload[0]?.extensions).toMatchObject({
      code: "LIMIT_REACHED",
      quantity: "socketOperations",
      limit: 3,
    });
    expect(received.filter(({ type }) => type === "next")).toHaveLength(3);
  });

  test("is closed with the protocol's code for each way to break it", async () => {
    const init = JSON.stringify({ type: "connection_init" });
    const greeted = await openSocket();
    await greet(greeted);

    expect(await codeOfClosing(await openSocket(), "no JSON")).toBe(4400);
    expect(await codeOfClosing(await openSocket(), JSON.stringify({ type: "nonsense" }))).toBe(4400);
    expect(await codeOfClosing(await openSocket(), subscribe("1", "{ nodeId }"))).toBe(4401);
    expect(await codeOfClosing(greeted, init)).toBe(4429);
  });

  test("is closed when two operations have one id", async () => {
    const socket = await openSocket();
    await greet(socket);
    await using owner = await connect(database.connections.ownerUrl);
    await owner.query("begin; lock table identity.users in access exclusive mode");

    const slow = subscribe("1", "{ learningCourses(first: 1) { nodes { id } } currentUser { id } }");
    const code = await codeOfClosing(socket, slow, slow);

    await owner.query("rollback");
    expect(code).toBe(4409);
  });
});

describe("introspection", () => {
  const query = "{ __schema { queryType { name } } a: __typename }";

  test("is refused to a visitor where it is to be, and allowed to who has signed in", async () => {
    const { accessToken } = await server.signUp("max");

    expect((await server.send(query)).code).toBe("FORBIDDEN");
    expect((await server.send('{ __type(name: "User") { name } }')).code).toBe("FORBIDDEN");
    expect((await server.send(query, { token: accessToken })).data.__schema.queryType.name).toBe("Query");
  });

  test("is not what __typename is", async () => {
    expect((await server.send("{ __typename }")).data).toEqual({ __typename: "Query" });
  });
});
