/** What a program says it is. */
export type ClientName = { client: string; version: string };

/** Headers, or a WebSocket's connection parameters, in lower case. */
type Given = Readonly<Record<string, unknown>> | undefined;

const unnamed: ClientName = { client: "", version: "" };

/** By the headers of Apollo's clients, or those of others. One that says nothing has no name. */
export function clientNameOf(...places: readonly Given[]): ClientName {
  for (const given of places) {
    const client = given?.["apollographql-client-name"] ?? given?.["graphql-client-name"];
    if (typeof client !== "string" || client === "") continue;
    const version = given?.["apollographql-client-version"] ?? given?.["graphql-client-version"];
    return { client: shorten(client), version: typeof version === "string" ? shorten(version) : "" };
  }
  return unnamed;
}

/** PostgreSQL has no NUL in texts, and counts characters. */
const shorten = (text: string) => text.slice(0, 200).replaceAll("\0", "").toWellFormed();
