import { partnershipFolders } from '../../packages/core/src/workspace/partnership-folders.ts';
import { createSmallFolder } from '../small-folder.ts';
import { promise, type Target, textOf } from '../target.ts';
import { yamlWords } from '../yaml-words.ts';

const read = createSmallFolder('workspace.yaml');

/** The file that names partnerships side by side. */
export const workspace: Target = {
  name: 'workspace',
  promise: 'The folders that it names lie below it.',
  words: ['partnerships:', '../', '/etc', 'C:\\', '..', './', 'south-lanarkshire', ...yamlWords],
  async read(input) {
    const folders = partnershipFolders(textOf(input));
    for (const folder of folders) {
      const isBelow = !/^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)/.test(folder);
      promise(isBelow, () => `a folder lies outside: "${folder}"`);
    }
    return { folders, ...((await read(input)) as object) };
  },
};
