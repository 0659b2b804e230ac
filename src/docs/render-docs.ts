import type { Catalog } from "./catalog.ts";
import { type Diagram, drawAll, drawSchema, picturedSchemas } from "./diagram.ts";
import { layOut } from "./layout.ts";
import { renderIndex } from "./render-index.ts";
import { renderPermissions } from "./render-permissions.ts";
import { renderSvg } from "./render-svg.ts";

/** Contents by their path below docs/. */
export type DocFiles = Record<string, string>;

/** The pages and pictures that are generated below docs/. The same catalog makes the same bytes. */
export async function renderDocs(catalog: Catalog): Promise<DocFiles> {
  const draw = async (diagram: Diagram) => renderSvg(await layOut(diagram));
  const files: DocFiles = {
    "database/README.md": renderIndex(catalog),
    "database/all.svg": await draw(drawAll(catalog)),
    "generated/permissions.md": renderPermissions(catalog),
  };
  for (const schema of picturedSchemas(catalog)) {
    files[`database/${encodeURIComponent(schema)}.svg`] = await draw(drawSchema(catalog, schema));
  }
  return files;
}
