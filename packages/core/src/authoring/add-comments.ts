import { parseYaml } from '../syntax/parse-yaml.ts';
import type { TreePath } from '../syntax/tree.ts';
import { keyAt } from '../syntax/tree-access.ts';

/** Lines of comment to stand above a key. */
export interface Comment {
  readonly path: TreePath;
  readonly lines: readonly string[];
}

/** A YAML text with comments above some of its keys, each as far in as its key. One for a key that is not there is left out. */
export function addComments(text: string, comments: readonly Comment[]): string {
  const { root, source } = parseYaml(text);
  const byLine = new Map<number, string>();
  for (const { path, lines } of comments) {
    const key = keyAt(root, path);
    if (key === undefined || key.text !== String(path.at(-1))) continue;
    const { line, character } = source.positionAt(key.span.start);
    const written = lines.map((each) => `${' '.repeat(character)}# ${each}\n`).join('');
    byLine.set(line, (byLine.get(line) ?? '') + written);
  }
  return text
    .split('\n')
    .map((line, index) => (byLine.get(index) ?? '') + line)
    .join('\n');
}
