/** What the page itself asks the API. */

/** The API refused. `code` is one of docs/errors.md. */
export class Refused extends Error {
  constructor({ message, extensions }) {
    super(message);
    this.code = extensions?.code;
  }
}

/** @throws Refused */
export async function ask(query, variables = {}, headers = {}) {
  const { data, errors, extensions } = await askWhole(query, variables, headers);
  if (errors) throw new Refused(errors[0]);
  return { data, extensions };
}

export async function askWhole(query, variables = {}, headers = {}) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", "x-quintet-page": "1", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return await response.json();
}

/** In the words of a person. */
export function sentenceOf(error) {
  const sentences = {
    FORBIDDEN: "You may not do this. Are you signed in, as whom you mean to be?",
    ALREADY_EXISTS: "You have a query of this name already.",
    NOT_FOUND: "It is not there any more, or not yours to see.",
  };
  return sentences[error.code] ?? error.message;
}
