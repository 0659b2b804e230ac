type Options = {
  /** An access token or API key. */
  token?: string | undefined;
  accept?: string;
  headers?: Record<string, string> | undefined;
  signal?: AbortSignal;
};

/** Sends an operation to a server's API by POST, with whatever else its body holds. */
export function postOperation(
  url: string,
  operation: object,
  { token, accept, headers, signal }: Options = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(accept && { accept }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify(operation),
    ...(signal && { signal }),
  });
}
