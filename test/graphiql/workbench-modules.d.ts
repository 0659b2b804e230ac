// What runs in the page is JavaScript; its pure parts are tested here without types.
declare module "*/workbench/chart-data.js";
declare module "*/workbench/documentation-search.js";
declare module "*/workbench/explain-in-words.js";
declare module "*/workbench/links.js";
declare module "*/workbench/questions.js";
declare module "*/workbench/rows.js";
