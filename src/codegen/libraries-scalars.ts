/** The scalars that PostGraphile can make of PostgreSQL's types; codegen.yml says what each is in TypeScript. A test compares. */
export const librariesScalars: ReadonlySet<string> = new Set([
  ...["Base64EncodedBinary", "BigFloat", "BigInt", "BitString", "CidrAddress", "Cursor", "Date", "Datetime"],
  ...["InternetAddress", "JSON", "JSONPath", "KeyValueHash", "LTree", "MacAddress", "MacAddress8", "Oid", "RegClass"],
  ...["RegConfig", "RegDictionary", "RegNamespace", "RegOper", "RegOperator", "RegProc", "RegProcedure", "RegRole"],
  ...["RegType", "TSQuery", "TSVector", "Time", "UUID", "XML"],
]);
