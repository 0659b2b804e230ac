/**
 * Package: grafast 1.1.3
 * What: a step class without a name under which it could be exported.
 * Why: a composite value is shown as it was read; the library's steps send it back to PostgreSQL.
 */
import { access, type Step, UnbatchedStep } from "postgraphile/grafast";

/** A record in JavaScript, whose parts are found as those of a row are. */
export class RecordStep extends UnbatchedStep {
  static override $$export = undefined as never;
  override isSyncAndSafe = true;

  constructor($record: Step) {
    super();
    this.addDependency($record);
  }

  get(attribute: string): Step {
    return access(this, attribute);
  }

  override unbatchedExecute(_extra: unknown, record: unknown): unknown {
    return record;
  }
}
