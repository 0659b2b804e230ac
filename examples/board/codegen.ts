import { quintetCodegen } from "@quintet/client/codegen";

export default quintetCodegen({
  schema: "../../graphql/schema.graphql",
  documents: "src/documents/*.graphql",
  output: "src/gql/",
});
