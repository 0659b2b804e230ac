import { MessageType } from "graphql-ws";
import { outlineOf } from "../../graphql/limits/measure-json.ts";

/** Of a message without what is nested in it: its id, its type, a connection's parameters, a client's extensions. */
const maxCharacters = 4_000;

/**
 * What graphql-ws is told in place of a message that is too much to be parsed: one without what is nested in it, so that it
 * still knows what the client may send now and how it is answered. Of an operation only the id is left, of a connection its
 * parameters that are texts. Undefined when there are too many of them, or when it is no message.
 */
export function standInFor(message: string): string | undefined {
  const outline = outlineOf(message, 1);
  if (outline.length > maxCharacters) return undefined;
  try {
    const { id, type } = JSON.parse(outline);
    if (type === MessageType.Subscribe) return JSON.stringify({ id, type, payload: { query: "" } });
    if (type !== MessageType.ConnectionInit) return outline;
    const parameters = outlineOf(message, 2);
    return parameters.length > maxCharacters ? undefined : parameters;
  } catch {
    return undefined;
  }
}
