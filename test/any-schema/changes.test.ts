import { describe, expect, test } from "@jest/globals";
import { bothPaths, useForeignSchema } from "./support/foreign-schema.ts";

const foreign = useForeignSchema({ files: ["changes.sql"] });

describe.each(bothPaths)("a change (%s)", (path) => {
  test("into a view whose trigger returns null happens once", async () => {
    const { send, query } = foreign[path];

    const { data, errors } = await send(
      'mutation { createInbox(input: { inbox: { name: "a letter" } }) { clientMutationId } }',
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({ createInbox: { clientMutationId: null } });
    expect(await query("select name from s.base")).toEqual([{ name: "a letter" }]);
  });
});
