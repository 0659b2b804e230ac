import { observeAnswers } from "../authorized-requests.js";
import { showAnswer } from "./answers.js";
import { documentationPlugin, learnSchema } from "./documentation-plugin.js";
import { explainPlugin } from "./explain-plugin.js";
import { openLink } from "./open-link.js";
import { questionsPlugin } from "./questions-plugin.js";
import { mountResults } from "./results-view.js";
import { createRoot, h, React, Ruru, useMemo } from "./ruru.js";

// GraphiQL's page: Ruru's GraphiQL, with plugins of ours by GraphiQL's own plugin interface, and answers as tables and charts.

const ours = [questionsPlugin, documentationPlugin, explainPlugin];

/**
 * Ruru takes no plugins, and says which ones GraphiQL's provider has in the element that it renders: ours are added there
 * (docs/decisions/0106-graphiql-as-a-workbench.md).
 */
function Workbench(props) {
  const provider = Ruru(props);
  const theirs = provider.props.plugins;
  const plugins = useMemo(() => [...ours, ...theirs], [theirs]);
  return React.cloneElement(provider, { plugins, onSchemaChange: learnSchema });
}

observeAnswers(showAnswer);
createRoot(document.getElementById("ruru-root")).render(h(Workbench, RURU_CONFIG));
mountResults();
openLink();
addEventListener("hashchange", openLink);
