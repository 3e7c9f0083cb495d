import { createSmallFolder } from '../small-folder.ts';
import type { Target } from '../target.ts';
import { yamlWords } from '../yaml-words.ts';

/** The definition of an indicator. */
export const indicator: Target = {
  name: 'indicator',
  promise: 'Problems and their mends lie inside the file, and every figure is a finite number.',
  words: yamlWords,
  read: createSmallFolder('indicators/made-up-rate.indicator.yaml'),
};
