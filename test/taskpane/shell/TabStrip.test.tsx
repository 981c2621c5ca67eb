/** @jest-environment jsdom */
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { TabPanel } from "../../../src/taskpane/shell/TabPanel";
import { TabStrip } from "../../../src/taskpane/shell/TabStrip";
import type { Tab } from "../../../src/taskpane/tabs";
import { violations } from "../axe";
import { renderInPane } from "../renderInPane";

const tab = (id: string, label: Tab["label"], load: Tab["load"]): Tab => ({
  id,
  label,
  icon: LightbulbRegular,
  load,
});

function open(lazy: Tab["load"]) {
  const tabs = [
    tab("insights", "tab.insights", () => () => <p>at once</p>),
    tab("functions", "tab.functions", lazy),
  ];
  function Tabs() {
    const [selected, setSelected] = useState("insights");
    return (
      <main>
        <h1>Tabs</h1>
        <TabStrip tabs={tabs} selected={selected} onSelect={setSelected} />
        {tabs.map((one) => (
          <TabPanel key={one.id} tab={one} hidden={one.id !== selected} />
        ))}
      </main>
    );
  }
  renderInPane(<Tabs />);
  return userEvent.setup();
}

const later = () => Promise.resolve(() => <p>fetched</p>);

test("the first tab is there without waiting", async () => {
  open(later);
  expect(screen.getByText("at once")).toBeTruthy();
  expect(await screen.findByText("fetched")).toBeTruthy();
});

// The ARIA Authoring Practices' keys for tabs.
test("arrows, Home and End move between the tabs; Tab leaves them", async () => {
  const user = open(later);
  const [first, second] = screen.getAllByRole("tab") as [HTMLElement, HTMLElement];
  await user.tab();
  expect(document.activeElement).toBe(first);
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(second);
  expect(second.getAttribute("aria-selected")).toBe("true");
  expect(await screen.findByText("fetched")).toBeTruthy();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(first);
  await user.keyboard("{End}");
  expect(document.activeElement).toBe(second);
  await user.keyboard("{Home}");
  expect(document.activeElement).toBe(first);
  await user.tab();
  expect(screen.getAllByRole("tab")).not.toContain(document.activeElement);
});

test("a tab that could not be fetched says so, and can be tried again", async () => {
  let attempts = 0;
  const user = open(() => (++attempts < 3 ? Promise.reject(new Error("offline")) : later()));
  await user.click(screen.getByRole("tab", { name: "Functions" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/connection/);
  for (let i = 0; i < 3 && !screen.queryByText("fetched"); i++) {
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(await screen.findByText("fetched")).toBeTruthy();
});

test("axe finds nothing wrong", async () => {
  open(later);
  await screen.findByText("fetched");
  expect(await violations()).toEqual([]);
});
