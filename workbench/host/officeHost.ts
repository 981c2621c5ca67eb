import type { Model } from "../contract";
import type { Language, Theme } from "../options";

type Handler = (rows: unknown[]) => void;

/** What Office.js asks of Excel on Windows, kept where the pane's bridge finds it. */
export interface OfficeHost {
  readonly language: string;
  readonly theme: Readonly<Record<string, number>>;
  settings: Record<string, string>;
  /** Answers a request batch: [status, headers, body]. */
  processQuery(body: string): Promise<[number, unknown[], string]>;
  /** The library wants messages of this kind. */
  subscribe(kind: number, handler: Handler): void;
  /** The library has been told that it gets these, and takes them from now on. */
  subscribed(kind: number): void;
}

/** Kinds of messages, as the library's `RegisterEvent` numbers them. */
export const richApiMessages = 33;
const ribbonCommands = 39;
const documentSelectionChanged = 2;

/** Colours by the names under which `Office.context.officeTheme` has them, 0xRRGGBB; the same as the workbench's own. */
const colours: Record<Theme, Record<string, number>> = {
  light: palette(0xffffff, 0x242424),
  dark: palette(0x1f1f1f, 0xffffff),
  contrast: palette(0x000000, 0xffffff),
};

function palette(background: number, text: number) {
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: text,
    controlBackgroundColor: background,
    controlForegroundColor: text,
  };
}

/** The host side of one pane. */
export function createOfficeHost(
  model: Model,
  language: Language,
  theme: Theme,
): OfficeHost & {
  /** What the pane finds as Excel's language when it starts. */
  setLanguage(language: Language): void;
  /** What the pane finds as Excel's theme whenever it looks. */
  setTheme(theme: Theme): void;
  /** The pane's page is gone, and nobody listens until another one has started. */
  paneGone(): void;
  /** Sends a message; false while nobody listens. */
  post(rows: unknown[]): boolean;
  /** Tells the add-in of an event. */
  raise(eventType: number, targetId: string, args: unknown): void;
  /** Tells those who listen to the document (`workbook.onSelectionChanged`) that something else is selected. */
  selectionChanged(): void;
  /** Runs the action that the add-in has associated with a ribbon button. */
  pressRibbon(action: string, buttonId: string): void;
  /** Runs the action that the add-in has associated with a keyboard shortcut. */
  runAction(action: string): void;
} {
  const handlers = new Map<number, Handler>();
  /** Buttons and shortcuts pressed before the add-in's page has come to listen: Excel keeps them, too. */
  let early: unknown[][] = [];
  let lastEvent = 0;
  const post = (rows: unknown[]) => {
    const handler = handlers.get(richApiMessages);
    handler?.(rows);
    return handler !== undefined;
  };
  let takesCommands = false;
  const command = (message: unknown[]) => {
    if (takesCommands) handlers.get(ribbonCommands)!(message);
    else early.push(message);
  };
  return {
    get language() {
      return language === "en" ? "en-US" : language;
    },
    get theme() {
      return colours[theme];
    },
    settings: {},
    setLanguage: (chosen) => void (language = chosen),
    setTheme: (chosen) => void (theme = chosen),
    paneGone() {
      handlers.clear();
      takesCommands = false;
      early = [];
    },
    async processQuery(body) {
      return [200, [], JSON.stringify(await model.execute(JSON.parse(body)))];
    },
    subscribe: (kind, handler) => void handlers.set(kind, handler),
    subscribed(kind) {
      if (kind !== ribbonCommands) return;
      takesCommands = true;
      early.splice(0).forEach(command);
    },
    post,
    selectionChanged: () => void setTimeout(() => handlers.get(documentSelectionChanged)?.([])),
    // Afterwards, as Excel does: the request that caused the event is answered first.
    raise(eventType, targetId, args) {
      setTimeout(() => post([[65536, eventType, targetId, JSON.stringify(args), ++lastEvent, false]]));
    },
    pressRibbon(action, buttonId) {
      command([buttonId, action, JSON.stringify({ source: { id: buttonId } })]);
    },
    runAction: (action) => command([action, action, "{}"]),
  };
}
