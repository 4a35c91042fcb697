import { UnStyledButton, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import branchesAndElections from "../../../docs/cookbook/branches-and-elections.md";
import forces from "../../../docs/cookbook/forces.md";
import programs from "../../../docs/cookbook/programs.md";
import youthHomes from "../../../docs/cookbook/youth-homes.md";
import acrossServices from "../../../docs/cookbook/across-services.md";
import findingByName from "../../../docs/cookbook/finding-by-name.md";
import takingItAway from "../../../docs/cookbook/taking-it-away.md";
import numbersOfNumbers from "../../../docs/cookbook/numbers-of-numbers.md";
import { CookbookIcon } from "./icons";
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

/** What the page says of itself while it loads, with its words. */
const intro = document.getElementById("intro");

/** A question is opened once: its tab bears the name of its operation. */
function useOpen() {
  const tabs = useGraphiQL(state => state.tabs);
  const editor = useGraphiQL(state => state.queryEditor);
  const { addTab, changeTab, setVisiblePlugin, updateActiveTabValues } = useGraphiQLActions();
  return query => {
    // Where the panel stands above the editor (narrow.css), it would hide what was opened.
    if (matchMedia("(max-width: 720px)").matches) setVisiblePlugin(null);
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
      <div ref={place => place?.append(intro)} />
      <h2>查询范例 Cookbook</h2>
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

export const cookbook = { title: "Cookbook 查询范例", icon: CookbookIcon, content: Cookbook };
