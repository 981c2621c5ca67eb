/** What ribbon buttons and keyboard shortcuts do, by the ids of the manifest and of shortcuts.json. */
export const commands = ["ShowPane", "InsertForecast", "InsertSegments", "ExplainCell", "OpenHelp"] as const;

export type Command = (typeof commands)[number];

/** Tells Office what each command does. Office keeps a button busy until its command has ended. */
export function associateCommands(run: (command: Command) => Promise<void>): void {
  if (typeof Office === "undefined") return;
  for (const command of commands) {
    Office.actions.associate(command, (event?: Office.AddinCommands.Event) => {
      // A shortcut comes without an event to complete.
      void run(command).finally(() => event?.completed?.());
    });
  }
}
