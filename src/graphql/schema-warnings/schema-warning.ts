/** Something in the database that the API cannot show as it is, why, what is done about it, and how to choose otherwise. */
export type SchemaWarning = {
  /** What PostgreSQL calls it: `column shop.orders.node_id`. */
  object: string;
  reason: string;
  /** SQL, or a sentence. */
  remedy: string;
};

export type ReportSchemaWarning = (warning: SchemaWarning) => void;

export function describeWarning({ object, reason, remedy }: SchemaWarning): string {
  return `${object}: ${reason}. ${remedy}`;
}

/** Gathers the warnings of one build of the schema: one for each object and reason, in the order of their finding. */
export class SchemaWarnings {
  readonly #found = new Map<string, SchemaWarning>();

  add(warning: SchemaWarning): void {
    const key = describeWarning(warning);
    if (!this.#found.has(key)) this.#found.set(key, warning);
  }

  /** All of them; the next build begins with none. */
  take(): SchemaWarning[] {
    const warnings = [...this.#found.values()];
    this.#found.clear();
    return warnings;
  }
}
