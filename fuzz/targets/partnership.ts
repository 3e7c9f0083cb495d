import { createSmallFolder } from '../small-folder.ts';
import type { Target } from '../target.ts';
import { yamlWords } from '../yaml-words.ts';

/** The file that makes a folder a partnership. */
export const partnership: Target = {
  name: 'partnership',
  promise: 'Problems and their mends lie inside the file, and every figure is a finite number.',
  words: yamlWords,
  read: createSmallFolder('partnership.yaml'),
};
