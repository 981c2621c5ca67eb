import type { OfficeHost } from "../host/officeHost";

/** Gives the object that a page has as `window.external` what Excel on Windows would put there. */
export function installBridge(external: object, host: OfficeHost): void {
  Object.assign(external, {
    // The last number are flags: 1 shared runtime, 2 custom functions.
    GetHostInfo: () => `Excel$Win32$16.01$${host.language}$workbench$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(host),
    Execute(id: number, parameters: unknown[], callback: (reply: unknown) => void) {
      const processQuery = 93;
      if (id !== processQuery) {
        setTimeout(() => callback(safeArray([5001, `The workbench does not answer request ${id}.`])));
        return;
      }
      // Parameters come as they are or within one more array; the fifth is the body.
      const list = (Array.isArray(parameters[0]) ? parameters[0] : parameters) as unknown[];
      host.processQuery(String(list[4])).then(
        (reply) => callback(safeArray([0, safeArray(reply)])),
        (error: unknown) => {
          console.error(error);
          callback(safeArray([5001, String(error)]));
        },
      );
    },
    RegisterEvent(
      id: number,
      _target: string,
      handler: (id: number, rows: unknown) => void,
      callback: (reply: unknown) => void,
    ) {
      host.subscribe(id, (rows) => handler(id, safeArray(rows)));
      setTimeout(() => {
        callback(safeArray([0]));
        setTimeout(() => host.subscribed(id));
      });
    },
    UnregisterEvent(_id: number, _target: string, callback: (reply: unknown) => void) {
      setTimeout(() => callback(safeArray([0])));
    },
  });
}

/** The outer array of a reply as COM hands arrays over; nested ones stay plain, or they are read as tables. */
function safeArray(items: readonly unknown[]) {
  const copy = [...items];
  return Object.assign(copy, { toArray: () => copy, dimensions: () => 1 });
}

/** What this host can do, as far as the object model goes. */
const requirementSets = {
  ExcelApi: "1.18",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  SharedRuntime: "1.2",
  RibbonApi: "1.1",
  RichApiRuntime: "1.2",
  AddinCommands: "1.3",
  Settings: "1.1",
  DocumentEvents: "1.1",
  KeyboardShortcuts: "1.1",
};

function contextOf(host: OfficeHost) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.18000.20000",
    GetAppUILocale: () => host.language,
    GetAppDataLocale: () => host.language,
    GetDocUrl: () => "Workbench.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetInitialDisplayMode: () => 2,
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetOfficeThemeInfo: () => JSON.stringify(host.theme),
    GetSettings: () => ({
      Read(names: string[], values: string[]) {
        for (const [name, value] of Object.entries(host.settings)) {
          names.push(name);
          values.push(value);
        }
      },
      WriteAsync(names: string[], values: string[], callback: (status: number) => void) {
        host.settings = Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""]));
        setTimeout(() => callback(0));
      },
    }),
  };
}
