import { createSmallFolder } from '../small-folder.ts';
import type { Target } from '../target.ts';
import { yamlWords } from '../yaml-words.ts';

/** The description of a data file. */
export const dataset: Target = {
  name: 'dataset',
  promise: 'Problems and their mends lie inside the file, and every figure is a finite number.',
  words: yamlWords,
  read: createSmallFolder('datasets/made-up-bed-days.dataset.yaml'),
};
