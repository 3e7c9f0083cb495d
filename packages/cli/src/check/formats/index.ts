import type { CheckFormat } from './format.ts';
import { githubFormat } from './github.format.ts';
import { humanFormat } from './human.format.ts';
import { jsonFormat } from './json.format.ts';
import { junitFormat } from './junit.format.ts';
import { sarifFormat } from './sarif.format.ts';

/** The ways in which `ninefold check` can write down what it found; the first is the one it uses unasked. */
export const checkFormats: readonly CheckFormat[] = [
  humanFormat,
  jsonFormat,
  sarifFormat,
  junitFormat,
  githubFormat,
];
