import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { CellPanel } from "../cell/CellPanel";
import { tabs } from "../tabs";
import { Header } from "./Header";
import { HostNotice } from "./HostNotice";
import { NoticeArea } from "./NoticeArea";
import { TabOpenerContext, type TabOpener, type TabRequests } from "./openTab";
import type { Host } from "./office";
import { recall, remember } from "./remember";
import { TabPanel } from "./TabPanel";
import { TabStrip } from "./TabStrip";
import { useCommands } from "./useCommands";
import { useLater } from "./useLater";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%" },
  main: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

export function Pane({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const [welcoming, setWelcoming] = useState(() => recall("welcomed") === null);
  const [selected, setSelected] = useState(tabs[0]!.id);
  // A tab that has been opened stays as it was left.
  const [opened, setOpened] = useState<readonly string[]>([selected]);

  const [cellOpen, setCellOpen] = useState(() => recall("cellPanel") === "open");
  const later = useLater();
  const [requests, setRequests] = useState<TabOpener["requests"]>({});

  const show = (id: string) => {
    setSelected(id);
    setOpened((before) => (before.includes(id) ? before : [...before, id]));
  };
  const openCell = (open: boolean) => {
    remember("cellPanel", open ? "open" : "closed");
    setCellOpen(open);
  };
  /** Opens a part of the pane at once, and leads to it by what takes its focus. */
  const leadTo = (id: string, open: () => void) => {
    flushSync(() => {
      setWelcoming(false);
      open();
    });
    document.getElementById(id)?.focus();
  };
  useCommands({
    explanation: () => leadTo("cell-toggle", () => openCell(true)),
    segments: () => leadTo("tab-segments", () => show("segments")),
  });
  const opener = useMemo<TabOpener>(
    () => ({
      requests,
      open: <Id extends keyof TabRequests>(id: Id, request: TabRequests[Id] | null) => {
        setRequests((before) => ({ ...before, [id]: request ?? undefined }));
        show(id);
      },
    }),
    [requests],
  );

  return (
    <TabOpenerContext.Provider value={opener}>
      <div className={styles.pane}>
        <Header onHelp={() => setWelcoming(true)} />
        {host !== "excel" && <HostNotice host={host} />}
        {welcoming ? (
          <Welcome
            onStart={() => {
              remember("welcomed", "yes");
              setWelcoming(false);
            }}
          />
        ) : (
          <main className={styles.main}>
            <TabStrip tabs={tabs} selected={selected} onSelect={show} />
            {tabs
              .filter(({ id }) => opened.includes(id))
              .map((tab) => (
                <TabPanel key={tab.id} tab={tab} hidden={tab.id !== selected} />
              ))}
          </main>
        )}
        <NoticeArea />
        {!welcoming && later && host !== "awaited" && (
          <CellPanel insideExcel={host === "excel"} open={cellOpen} onToggle={() => openCell(!cellOpen)} />
        )}
      </div>
    </TabOpenerContext.Provider>
  );
}
