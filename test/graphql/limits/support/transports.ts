import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { postOperation } from "../../../support/post-operation.ts";

export type Refusal = { code?: string; [detail: string]: unknown };

/** `extensions` of the first error, with the HTTP status where there is one; undefined when nothing was refused. */
export type Answer = { status?: number; data?: any; extensions?: any; refusal: Refusal | undefined };

export type Message = {
  query?: string;
  documentId?: string;
  doc_id?: string;
  extensions?: Record<string, unknown>;
  variables?: Record<string, unknown> | undefined;
};

export type Transport = (url: string, message: Message, token?: string) => Promise<Answer>;

/** One operation by each of the three ways to send it. */
export const transports: Readonly<Record<"HTTP" | "SSE" | "WebSocket", Transport>> = {
  HTTP: async (url, message, token) => {
    const response = await postOperation(url, message, { accept: "application/graphql-response+json", token });
    return toAnswer(await response.json(), response.status);
  },

  SSE: async (url, message, token) => {
    const response = await postOperation(url, message, { accept: "text/event-stream", token });
    const text = await response.text();
    const [, data] = /^event: next\ndata: (.*)$/m.exec(text) ?? [];
    return toAnswer(JSON.parse(data ?? text), response.status);
  },

  WebSocket: (url, message, token) => {
    const client = createClient({
      url: `${url.replace("http", "ws")}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: token ? { authorization: `Bearer ${token}` } : {},
    });
    const answer = new Promise<Answer>((resolve, reject) => {
      client.subscribe<any>(
        { query: "", ...message },
        {
          next: (result) => resolve(toAnswer(result)),
          error: (errors) => (Array.isArray(errors) ? resolve(toAnswer({ errors })) : reject(errors)),
          complete: () => {},
        },
      );
    });
    return answer.finally(() => client.dispose());
  },
};

function toAnswer(body: any, status?: number): Answer {
  const { data, extensions, errors } = body;
  return { ...(status !== undefined && { status }), data, extensions, refusal: errors?.[0]?.extensions };
}
