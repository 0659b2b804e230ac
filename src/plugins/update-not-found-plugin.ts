import type {} from "postgraphile";
import { type ObjectStep, object, type Step, sideEffect } from "postgraphile/grafast";
import { noSuchRow, QuintetError } from "../errors.ts";

/**
 * An update that meets no row is NOT_FOUND, as a deletion is: PostGraphile answers it with a payload full of nulls, which
 * reads like success. Whether the row is hidden or absent is not told.
 */
export const UpdateNotFoundPlugin: GraphileConfig.Plugin = {
  name: "UpdateNotFoundPlugin",
  version: "1.0.0",

  schema: {
    hooks: {
      GraphQLObjectType_fields_field(field, _build, { scope }) {
        const { plan } = field;
        if (!(scope as { isPgUpdateMutation?: boolean }).isPgUpdateMutation || !plan) return field;
        return {
          ...field,
          plan: (...parameters: Parameters<typeof plan>) => {
            const $payload = plan(...parameters) as ObjectStep<{ result: Step }>;
            const $updated = $payload.get("result");
            sideEffect($updated, (updated) => {
              if (updated === null) throw new QuintetError("NOT_FOUND", noSuchRow);
            });
            // Made after the side effect, so that it fails with it.
            return object({ result: $updated });
          },
        };
      },
    },
  },
};
