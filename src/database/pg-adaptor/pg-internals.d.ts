/** How pg turns a JavaScript value into a parameter. The same function here: values mean the same on every path. */
declare module "pg/lib/utils.js" {
  const utils: { prepareValue(value: unknown): string | Buffer | null };
  export default utils;
}
