import { createSmallFolder } from '../small-folder.ts';
import type { Target } from '../target.ts';
import { yamlWords } from '../yaml-words.ts';

/** A framework of outcomes of one's own. */
export const framework: Target = {
  name: 'framework',
  promise: 'Problems and their mends lie inside the file, and every figure is a finite number.',
  words: yamlWords,
  read: createSmallFolder('frameworks/made-up.framework.yaml'),
};
