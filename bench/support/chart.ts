export type Bars = { label: string; bars: readonly { name: string; value: number }[] };

const [labelWidth, plotWidth, barHeight, gap, top] = [250, 560, 15, 16, 84];
/** Told apart by those who do not see colours as most do: Okabe and Ito's palette. */
const colours = ["#000000", "#d55e00", "#e69f00", "#0072b2", "#56b4e9", "#009e73", "#cc79a7"];

/** Groups of horizontal bars as SVG, with a line at 1. */
export function barChart({
  title,
  subtitle,
  groups,
}: {
  title: string;
  subtitle: string;
  groups: readonly Bars[];
}): string {
  const names = [...new Set(groups.flatMap(({ bars }) => bars.map(({ name }) => name)))];
  const colourOf = (name: string) => colours[names.indexOf(name) % colours.length];
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const x = (value: number) => labelWidth + (value / most) * plotWidth;
  const parts: string[] = [];
  let y = top;
  for (const { label, bars } of groups) {
    const middle = y + (bars.length * barHeight) / 2 + 4;
    parts.push(`<text x="${labelWidth - 12}" y="${middle}" text-anchor="end">${escapeText(label)}</text>`);
    for (const { name, value } of bars) {
      parts.push(
        `<rect x="${labelWidth}" y="${y}" width="${(x(value) - labelWidth).toFixed(1)}" height="${barHeight - 2}" fill="${colourOf(name)}"><title>${escapeText(name)}: ${value.toFixed(2)}</title></rect>`,
        `<text x="${(x(value) + 5).toFixed(1)}" y="${y + 11}" font-size="11">${value.toFixed(2)}</text>`,
      );
      y += barHeight;
    }
    y += gap;
  }
  const legend = names.map((name, index) => {
    const left = 20 + index * 150;
    return `<rect x="${left}" y="52" width="11" height="11" fill="${colourOf(name)}"/><text x="${left + 16}" y="62" font-size="11">${escapeText(name)}</text>`;
  });
  const [width, height] = [labelWidth + plotWidth + 140, y + 8];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeText(title)}" font-family="sans-serif" font-size="13">`,
    `<title>${escapeText(title)}</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="20" y="24" font-size="16" font-weight="bold">${escapeText(title)}</text>`,
    `<text x="20" y="42" font-size="12" fill="#555555">${escapeText(subtitle)}</text>`,
    ...legend,
    `<line x1="${x(1)}" y1="${top - 8}" x2="${x(1)}" y2="${y - gap + 4}" stroke="#555555" stroke-dasharray="3 3"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
