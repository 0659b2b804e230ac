/**
 * Package: pg-protocol 1.16.1
 * What: the type of a notice. Nothing of it runs.
 * Why: pg hands notices over in this form and does not export the type.
 */
export type { NoticeMessage } from "pg-protocol/dist/messages.js";
