/**
 * Package: pg 8.23.1
 * What: how pg turns a JavaScript value into a parameter.
 * Why: our flush writes parameters itself, and a value must mean the same on every way to the server.
 */
import utils from "pg/lib/utils.js";

export const prepareValue: (value: unknown) => string | Buffer | null = utils.prepareValue;
