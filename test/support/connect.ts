import pg from "pg";

/** A connected client that closes itself. */
export async function connect(url: string): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {}); // a lost connection fails the next query, which is reported there
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}
