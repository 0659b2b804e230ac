import { sizes } from "./box-size.ts";
import type { Layout, PlacedBox, PlacedEdge, PlacedGroup } from "./layout.ts";
import { renderLegend } from "./svg-legend.ts";
import { arrow, dot, manyEnd, oneEnd } from "./svg-signs.ts";
import { style } from "./svg-style.ts";
import { escapeXml, text } from "./svg-text.ts";

/** A picture that stands alone: no script, no font, nothing from elsewhere, light or dark as its reader is. */
export function renderSvg(layout: Layout): string {
  const { width } = layout;
  const legend = renderLegend({ x: 24, y: layout.height }, width - 48);
  const height = layout.height + legend.height + 16;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(layout.title)}</title>`,
    `<style>${style}</style>`,
    `<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    text({ class: "name", x: 24, y: 30, content: layout.title }),
    ...layout.groups.map(renderGroup),
    ...layout.edges.map(renderEdge),
    ...layout.boxes.map(renderBox),
    ...legend.lines,
    "</svg>",
    "",
  ].join("\n");
}

function renderGroup({ name, x, y, width, height }: PlacedGroup): string {
  return [
    `<rect class="group" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    text({ class: "name", x: x + 20, y: y + 24, content: name }),
  ].join("\n");
}

function renderBox({ title, kind, rows, keys, x, y, size }: PlacedBox): string {
  const below = y + sizes.header + 2;
  const bottom = below + rows.length * sizes.row;
  return [
    "<g>",
    `<rect class="box" x="${x}" y="${y}" width="${size.width}" height="${size.height}" rx="5"/>`,
    `<path class="${kind}" d="M${x + 0.5} ${y + sizes.header}v${5.5 - sizes.header}a5 5 0 0 1 5 -5h${size.width - 11}a5 5 0 0 1 5 5v${sizes.header - 5.5}z"/>`,
    text({ class: "name", x: x + sizes.padding, y: y + 18, content: title }),
    ...(kind === "view" ? [text({ class: "quiet", x: x + size.types, y: y + 18, content: "view", isEnd: true })] : []),
    ...rows.flatMap(({ column, type, marks, isRequired }, index) => {
      const line = below + index * sizes.row;
      return [
        ...(marks ? [text({ class: "mark", x: x + sizes.padding, y: line + 14, content: marks })] : []),
        ...(isRequired === undefined ? [] : [dot({ x: x + size.dots + 4, y: line + sizes.row / 2 }, isRequired)]),
        text({ x: x + size.names, y: line + 14, content: column }),
        ...(type ? [text({ class: "quiet", x: x + size.types, y: line + 14, content: type, isEnd: true })] : []),
      ];
    }),
    ...keys.map((key, index) =>
      text({ class: "quiet", x: x + sizes.padding, y: bottom + index * sizes.key + 14, content: key }),
    ),
    "</g>",
  ].join("\n");
}

function renderEdge({ title, points, junctions, cardinality }: PlacedEdge): string {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) throw new Error(`The layout has no way for: ${title}`);
  const line = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  return [
    "<g>",
    `<title>${escapeXml(title)}</title>`,
    `<path class="edge${cardinality ? "" : " reads"}" d="${line}"/>`,
    ...junctions.map(({ x, y }) => `<circle class="junction" cx="${x}" cy="${y}" r="2.5"/>`),
    ...(cardinality ? [oneEnd(start, cardinality), manyEnd(end, cardinality)] : [arrow(end)]),
    "</g>",
  ].join("\n");
}
