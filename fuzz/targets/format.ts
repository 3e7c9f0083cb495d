import { applyChanges } from '../../packages/core/src/syntax/edit/text-change.ts';
import { formatYaml } from '../../packages/core/src/syntax/format/format-yaml.ts';
import { promise, type Target, textOf } from '../target.ts';
import { yamlWords } from '../yaml-words.ts';

/** The formatting of a YAML text. */
export const format: Target = {
  name: 'format',
  promise: 'Formatting twice is formatting once, only blanks and line ends change, and no place twice.',
  words: yamlWords,
  read(input) {
    const text = textOf(input);
    const changes = formatYaml(text);
    const isTwice = changes.some(({ span }, index) => span.start < (changes[index - 1]?.span.end ?? 0));
    promise(!isTwice, () => `two changes overlap in "${text.slice(0, 200)}"`);
    const once = applyChanges(text, changes);
    const twice = applyChanges(once, formatYaml(once));
    promise(twice === once, () => `formatting again changes "${firstDifference(once, twice)}"`);
    promise(inked(once) === inked(text), () => `formatting changes a word of "${text.slice(0, 200)}"`);
    return once;
  },
};

function inked(text: string): string {
  return text.replace(/[\s\uFEFF]/g, '');
}

function firstDifference(one: string, two: string): string {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at++;
  return `${one.slice(at, at + 40)}" to "${two.slice(at, at + 40)}`;
}
