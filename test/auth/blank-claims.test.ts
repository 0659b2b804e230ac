import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "@jest/globals";
import { anonymous, toPgSettings } from "../../src/auth/request-identity.ts";
import { connectionsOf } from "../support/cluster.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const somebody = randomUUID();

// Whoever runs the database has set a claim for every connection, as one may by mistake.
beforeAll(async () => {
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query("insert into identity.users (id, username) values ($1, 'somebody')", [somebody]);
  const { rows } = await owner.query<{ name: string }>("select current_database() as name");
  await using root = await connect(connectionsOf("postgres").rootUrl);
  const name = rows[0]?.name;
  await root.query(`alter database ${name} set "jwt.claims.user_id" = '${somebody}'`);
  await root.query(`alter database ${name} set "jwt.claims.session_id" = '${somebody}'`);
});

const server = useServer(database);

test.each(["{ currentUser { id } }", "{ currentUser { id } a: currentUser { id } }"])(
  "an anonymous request is nobody's, whatever its connection says: %s",
  async (query) => {
    await using own = await connect(database.connections.authenticatorUrl);
    const { rows } = await own.query("select current_setting('jwt.claims.user_id') as claim");

    const { data } = await server.send(query);

    expect(rows).toEqual([{ claim: somebody }]); // the connection does say so
    expect(data.currentUser).toBeNull();
  },
);

test("who has a key and no session has no session of the connection's either", () => {
  const account = { kind: "account", userId: somebody, role: "member", apiKeyHash: "00" } as const;

  expect(toPgSettings(account)).toMatchObject({ "jwt.claims.user_id": somebody, "jwt.claims.session_id": "" });
  expect(Object.keys(toPgSettings(anonymous))).toEqual(Object.keys(toPgSettings(account)));
});
