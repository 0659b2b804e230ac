import type { IncomingMessage, RequestListener } from "node:http";
import pg from "pg";
import { type Statement, statements } from "./handwritten-statements.ts";
import { claimsOf, type PeerSettings, servePeer } from "./peer.ts";

/**
 * The floor: what an expert would write by hand for these requests and no others. node:http; role and claims in the same
 * flush as the statement; the statement builds the whole answer as text. Same role, same policies, same rows. It checks
 * no token, so that all that Quintet does for one shows.
 */
servePeer(async (settings) => {
  const clients = await connect(settings);
  const claims = Object.entries(claimsOf(settings)).flat();
  let turn = 0;

  return (async (request, response) => {
    const statement = statements[request.url ?? ""];
    if (!statement) return void response.writeHead(404).end();
    try {
      const variables = JSON.parse(await readBody(request));
      const client = clients[turn++ % clients.length] as pg.Client;
      const body = await answer(client, { claims, statement, variables });
      response.writeHead(200, {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      });
      response.end(body);
    } catch (error) {
      const body = JSON.stringify({ errors: [{ message: (error as Error).message }] });
      response.writeHead(500, { "content-type": "application/json" }).end(body);
    }
  }) satisfies RequestListener;
});

const setClaims = {
  name: "claims",
  text: "select set_config($1, $2, true), set_config($3, $4, true), set_config($5, $6, true)",
};

/** Four messages, one write, one round trip; nobody else's statements come between them on the connection. */
async function answer(
  client: pg.Client,
  { claims, statement, variables }: { claims: string[]; statement: Statement; variables: Record<string, unknown> },
): Promise<string> {
  const { stream } = (client as unknown as { connection: { stream: import("node:net").Socket } }).connection;
  stream.cork();
  const begun = client.query("begin");
  const claimed = client.query({ ...setClaims, values: claims });
  const answered = client.query({
    name: statement.name,
    text: statement.text,
    values: statement.values.map((name) => variables[name]),
    rowMode: "array",
  });
  const committed = client.query("commit");
  stream.uncork();
  const [, , { rows }, end] = await Promise.all([begun, claimed, answered, committed]);
  if (end.command !== "COMMIT") throw new Error("The transaction was rolled back.");
  return rows[0]?.[0] as string;
}

function connect({ authenticatorUrl, poolSize }: PeerSettings): Promise<pg.Client[]> {
  return Promise.all(
    Array.from({ length: poolSize }, async () => {
      const client = new pg.Client({ connectionString: authenticatorUrl, pipeline: true } as pg.ClientConfig);
      await client.connect();
      return client;
    }),
  );
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => resolve(text));
    request.on("error", reject);
  });
}
