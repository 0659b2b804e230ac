/** Part of an operation that Grafast answers: not an error of anybody's. */
export class Unsupported extends Error {
  constructor(what: string) {
    super(`${what} is left to Grafast`);
    this.name = "Unsupported";
  }
}
