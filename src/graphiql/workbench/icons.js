import { h } from "./ruru.js";

/** Icons of a sidebar's size, by their strokes. */
const icon = (...paths) =>
  function Icon() {
    const shapes = paths.map((d) => h("path", { d, key: d }));
    return h(
      "svg",
      {
        viewBox: "0 0 24 24",
        fill: "none",
        stroke: "currentColor",
        strokeWidth: 1.5,
        strokeLinecap: "round",
        strokeLinejoin: "round",
        "aria-hidden": true,
      },
      ...shapes,
    );
  };

export const QuestionsIcon = icon(
  "M4 5h16M4 10h10M4 15h7",
  "M15.5 14.2a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .8-1 1.5",
  "M17.7 20.6v.1",
);
export const SearchIcon = icon("M4 5h16M4 10h5M4 15h4", "M14.5 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z", "m17.5 16 3.5 3.5");
export const GaugeIcon = icon("M4 17a8 8 0 1 1 16 0", "m12 17 3.5-5.5");
