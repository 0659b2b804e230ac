import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

type Asked = { operation: { selectionSet: SelectionSetNode }; fragments: ReadonlyMap<string, FragmentDefinitionNode> };

/**
 * How many times an answer may say what is read once: Grafast reads fields of one name that differ by their aliases alone
 * as one. Linear in the document's fields, fragments unfolded: only for what has been accepted, of which those are few.
 */
export function measureRepetition({ operation, fragments }: Asked): number {
  return ofSelections([operation.selectionSet]);

  function ofSelections(selectionSets: readonly SelectionSetNode[]): number {
    const byField = new Map<string, Map<string, SelectionSetNode[]>>();
    for (const selectionSet of selectionSets) collect(selectionSet, byField);
    let most = 1;
    for (const answers of byField.values()) {
      let times = 0;
      for (const below of answers.values()) times += below.length > 0 ? ofSelections(below) : 1;
      most = Math.max(most, times);
    }
    return most;
  }

  /** Gathers what each answer of each field is asked for. */
  function collect({ selections }: SelectionSetNode, byField: Map<string, Map<string, SelectionSetNode[]>>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const answers = byField.get(name) ?? new Map<string, SelectionSetNode[]>();
        byField.set(name, answers);
        const answer = selection.alias?.value ?? name;
        const below = answers.get(answer) ?? [];
        answers.set(answer, below);
        if (selection.selectionSet) below.push(selection.selectionSet);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment) collect(fragment.selectionSet, byField);
    }
  }
}
