/** What ribbon buttons and keyboard shortcuts do, by the ids of the manifest and of shortcuts.json. */
export const commands = [
  "ShowPane",
  "InsertForecast",
  "InsertSegments",
  "ExplainCell",
  "ModelWorkbook",
  "OpenHelp",
] as const;

export type Command = (typeof commands)[number];

type Run = (command: Command) => Promise<void>;

let found: (run: Run) => void;
const runner = new Promise<Run>((resolve) => (found = resolve));

/** Says how commands are run: those that were given before are run now. */
export const runCommands = (run: Run): void => found(run);

/**
 * Tells Office of the commands, before there is a pane: a button that is pressed early keeps busy until the pane has
 * come and done what it says.
 */
export function associateCommands(): void {
  if (typeof Office === "undefined") return;
  for (const command of commands) {
    Office.actions.associate(command, (event?: Office.AddinCommands.Event) => {
      // A shortcut comes without an event to complete.
      void runner.then((run) => run(command)).finally(() => event?.completed?.());
    });
  }
}
