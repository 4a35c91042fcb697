import { UnStyledButton, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import branchesAndElections from "../../../docs/cookbook/branches-and-elections.md";
import forces from "../../../docs/cookbook/forces.md";
import programs from "../../../docs/cookbook/programs.md";
import youthHomes from "../../../docs/cookbook/youth-homes.md";
import acrossServices from "../../../docs/cookbook/across-services.md";
import findingByName from "../../../docs/cookbook/finding-by-name.md";
import takingItAway from "../../../docs/cookbook/taking-it-away.md";
import numbersOfNumbers from "../../../docs/cookbook/numbers-of-numbers.md";
import { questionsOf } from "./questions";

const themes = [
  branchesAndElections,
  forces,
  programs,
  youthHomes,
  acrossServices,
  findingByName,
  takingItAway,
  numbersOfNumbers,
].map(text => ({
  name: /^# (.+)/.exec(text)[1],
  questions: questionsOf(text).map(({ number, title, blocks }) => ({
    number,
    title,
    query: `${comment(`${number}. ${title}\n${blocks.sh ?? ""}`)}\n${blocks.graphql}`,
  })),
}));

function comment(text) {
  return text.trim().replaceAll(/^/gm, "# ");
}

/** A question is opened once: its tab bears the name of its operation. */
function useOpen() {
  const tabs = useGraphiQL(state => state.tabs);
  const editor = useGraphiQL(state => state.queryEditor);
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  return query => {
    const [, name] = /^query (\w+)/m.exec(query);
    const opened = tabs.findIndex(({ title }) => title === name);
    if (opened >= 0) return changeTab(opened);
    addTab();
    editor.setValue(query);
    updateActiveTabValues({ query });
  };
}

function Cookbook() {
  const open = useOpen();
  return (
    <section aria-label="Cookbook" className="cookbook">
      <h2>Cookbook 查询范例</h2>
      {themes.map(({ name, questions }) => (
        <section key={name}>
          <h3>{name}</h3>
          <ol>
            {questions.map(({ number, title, query }) => (
              <li key={number} value={number}>
                <UnStyledButton onClick={() => open(query)}>{title}</UnStyledButton>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
      <path d="M4 6h.01M4 12h.01M4 18h.01M9 6h11M9 12h11M9 18h11" />
    </svg>
  );
}

export const cookbook = { title: "Cookbook", icon: Icon, content: Cookbook };
