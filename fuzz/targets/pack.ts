import { createSmallFolder } from '../small-folder.ts';
import type { Target } from '../target.ts';
import { yamlWords } from '../yaml-words.ts';

/** The file that makes a folder of the partnership a pack. */
export const pack: Target = {
  name: 'pack',
  promise: 'Problems and their mends lie inside the file, and every figure is a finite number.',
  words: yamlWords,
  read: createSmallFolder('packs/made-up/pack.yaml'),
};
