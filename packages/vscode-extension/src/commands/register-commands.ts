import { commands, type ExtensionContext, window } from 'vscode';
import type { Workbench } from './command.ts';
import { commands as all } from './index.generated.ts';

/** Registers every command. One that fails says why, in one sentence. */
export function registerCommands(context: ExtensionContext, workbench: Workbench): void {
  for (const { id, run } of all) {
    const guarded = async (given: unknown) => {
      try {
        return await run(workbench, given);
      } catch (failure) {
        workbench.log.error(`ninefold.${id}`, failure);
        await window.showErrorMessage(failure instanceof Error ? failure.message : String(failure));
      }
    };
    context.subscriptions.push(commands.registerCommand(`ninefold.${id}`, guarded));
  }
}
