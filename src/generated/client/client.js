import { print } from "graphql";
export class QuintetClientError extends Error {
    name = "QuintetClientError";
    /** Of the first error; decide by this, never by the message. */
    code;
    /** The HTTP status, when there was an answer. */
    status;
    /** All that the server reported. */
    errors;
    /** What the operation returned beside its errors. */
    data;
    constructor(code, message, details = {}) {
        super(message, { cause: details.cause });
        this.code = code;
        this.status = details.status;
        this.errors = details.errors ?? [];
        this.data = details.data;
    }
}
/** A client for Quintet's API that sends one HTTP request for each operation: the document's id, not its text. */
export function createClient({ url, accessToken, fetch = globalThis.fetch }) {
    return {
        async request(document, ...[variables, { signal } = {}]) {
            const token = typeof accessToken === "function" ? await accessToken() : accessToken;
            const send = (operation) => fetch(url, {
                method: "POST",
                headers: {
                    accept: "application/graphql-response+json, application/json;q=0.9",
                    "content-type": "application/json",
                    ...(token && { authorization: `Bearer ${token}` }),
                },
                body: JSON.stringify({ ...operation, variables }),
                ...(signal && { signal }),
            }).catch((cause) => {
                throw new QuintetClientError("NETWORK", `No answer from ${url}: ${cause.message}`, { cause });
            });
            const id = idOf(document);
            if (id === undefined)
                return readData(await send({ query: textOf(document) }));
            try {
                return await readData(await send({ documentId: id }));
            }
            catch (error) {
                // The server is older or newer than this client. Where it takes free documents, the text does as well.
                if (!(error instanceof QuintetClientError) || error.code !== "UNKNOWN_DOCUMENT")
                    throw error;
                return readData(await send({ query: textOf(document) }));
            }
        },
    };
}
/** The id of a document that codegen made: the SHA-256 of its text, by which the server knows it. */
function idOf(document) {
    return document.__meta__?.hash;
}
async function readData(response) {
    const { status } = response;
    const body = (await response.json().catch(() => undefined));
    const [first] = body?.errors ?? [];
    if (first) {
        throw new QuintetClientError(first.extensions?.code ?? "BAD_RESPONSE", first.message, {
            status,
            errors: body?.errors,
            data: body?.data,
        });
    }
    if (!body?.data)
        throw new QuintetClientError("BAD_RESPONSE", `The answer (HTTP ${status}) is not GraphQL's. Does the URL end in /graphql?`, { status });
    return body.data;
}
const texts = new WeakMap();
/** A document is printed once: it is a constant of the program. */
function textOf(document) {
    const text = texts.get(document) ?? print(document);
    texts.set(document, text);
    return text;
}
