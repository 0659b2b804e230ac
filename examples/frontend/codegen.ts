import { quintetCodegen } from "@quintet/client/codegen";

// As trees, which every client takes. Elsewhere `schema` is a copy of the file, or the server's /schema.graphql with the
// headers of an account that may introspect.
export default quintetCodegen({
  schema: "../../graphql/schema.graphql",
  documents: "documents/*.graphql",
  output: "gql/",
  as: "trees",
});
