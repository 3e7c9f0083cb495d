import type { UpgradeRequest } from '../adapt/upgrade.ts';
import { defineCommand } from './command.ts';
import { folderArgument } from './folder-argument.ts';

/** `ninefold upgrade`: what a new version of a pack asks of a partnership. */
export const upgradeCommand = defineCommand<[folder: string, options: UpgradeRequest]>({
  name: 'upgrade',
  summary: 'say what a new version of a pack asks of you',
  description:
    'Compares two versions of a definition pack and says what each of your indicators must do: nothing where it follows by itself, look where words or judgement change, decide where values change their meaning, settle what does not agree with yours. Without --from it says which version you have recorded and which is here. Ends with exit code 1 if there is something to decide or to settle.',
  doing: 'comparing the versions of the pack',
  examples: [
    { line: 'ninefold upgrade', says: 'the version recorded in partnership.yaml, and the one that is here' },
    { line: 'ninefold upgrade --from ../national-0.1.0', says: 'from that version to the one that is here' },
    { line: 'ninefold upgrade fife --from old --to new --record', says: 'and write the new version down' },
  ],
  declare(command) {
    command
      .argument(...folderArgument)
      .option('--from <folder>', 'the old version of the pack: the folder with its pack.yaml')
      .option('--to <folder>', 'the new version; the one that is here if not given')
      .option('--record', 'write the new version under `uses` in partnership.yaml');
  },
  async run(io, folder, options) {
    const { upgrade } = await import('../adapt/upgrade.ts');
    return upgrade(io, folder, options);
  },
});
