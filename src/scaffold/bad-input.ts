/** What somebody asked for cannot be made: nothing has been written, and the message says what to ask for instead. */
export class BadInput extends Error {
  override readonly name = "BadInput";
}
