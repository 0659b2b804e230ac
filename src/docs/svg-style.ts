/** Colours follow the reader's system: a picture in a page knows nothing of the page. */
export const style = `
  svg { --page: #ffffff; --frame: #f6f8fa; --box: #ffffff; --head: #ddf4ff; --view: #fbefff; --stub: #eaeef2; --line: #8c959f;
    --text: #1f2328; --quiet: #59636e; --mark: #9a6700; }
  @media (prefers-color-scheme: dark) {
    svg { --page: #0d1117; --frame: #151b23; --box: #0d1117; --head: #12365c; --view: #35215a; --stub: #2a313c; --line: #768390;
      --text: #f0f6fc; --quiet: #9198a1; --mark: #d29922; }
  }
  text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; fill: var(--text); white-space: pre; }
  .name { font-weight: 700; } .quiet { fill: var(--quiet); } .mark { fill: var(--mark); }
  .page { fill: var(--page); stroke: var(--line); stroke-opacity: 0.4; } .group { fill: var(--frame); stroke: var(--line); stroke-opacity: 0.5; }
  .box { fill: var(--box); stroke: var(--line); } .table { fill: var(--head); } .view { fill: var(--view); } .stub { fill: var(--stub); }
  .edge { fill: none; stroke: var(--line); stroke-width: 1.3; } .reads { stroke-dasharray: 5 4; } .open { fill: var(--page); stroke: var(--line); stroke-width: 1.3; }
  .junction { fill: var(--line); }
  .full { fill: var(--quiet); stroke: var(--quiet); stroke-width: 1.3; } .empty { fill: none; stroke: var(--quiet); stroke-width: 1.3; }
`;
