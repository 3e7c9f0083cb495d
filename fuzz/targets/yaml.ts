import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '../../packages/core/src/syntax/parse-yaml.ts';
import type { TreeNode } from '../../packages/core/src/syntax/tree.ts';
import { promiseInside, promiseProblems } from '../spans.ts';
import { promise, type Target, textOf } from '../target.ts';
import { yamlWords } from '../yaml-words.ts';

/** YAML as text, before anybody asks what it means. */
export const yaml: Target = {
  name: 'yaml',
  promise:
    'Every value and every problem lies inside the text, and a text that is reached by an edit reads as it does from the start.',
  words: yamlWords,
  read(input) {
    const text = textOf(input);
    const { root, problems } = parseYaml(text);
    promiseProblems(text, problems);
    if (root !== undefined) promiseTree(text, root);
    for (const [from, to] of stretchesLeftOut(text)) {
      const again = parseYaml(text, parseYaml(text.slice(0, from) + text.slice(to)));
      const isSame = isDeepStrictEqual([again.root, again.problems], [root, problems]);
      promise(
        isSame,
        () => `typing ${from} to ${to} gives another tree than reading the text from the start`,
      );
    }
    return { root, problems };
  },
};

function promiseTree(text: string, node: TreeNode): void {
  promiseInside(text, node.span, `a ${node.kind}`);
  if (node.kind === 'list') for (const item of node.items) promiseTree(text, item);
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      promiseTree(text, key);
      promiseTree(text, value);
    }
  }
}

/** What is typed last: a few letters here and there, and a line or two. */
function stretchesLeftOut(text: string): readonly (readonly [number, number])[] {
  const third = Math.floor(text.length / 3);
  return [
    [third, third + 1],
    [2 * third, 2 * third + 5],
    [third, third + 60],
  ];
}
