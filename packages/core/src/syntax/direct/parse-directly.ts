import { createSourceText } from '../../text/source-text.ts';
import { cleanText } from '../clean-characters.ts';
import { yamlLimits } from '../limits.ts';
import type { ParsedYaml, TextBefore, YamlReader } from '../parsed-yaml.ts';
import { hasTooManyMarks, tooManyValues } from '../too-many-values.ts';
import type { TreeNode } from '../tree.ts';
import { readDirectly } from './read-directly.ts';
import { rereadYaml } from './reread-yaml.ts';

/**
 * A text without any fault, in the part of YAML that is written every day, read at once; undefined for any other. Of one that holds too
 * much of it, only that is said. Given the same text as it was before an edit, it reads only what the edit touches.
 */
export function parseDirectly(text: string, before?: TextBefore): ParsedYaml | undefined {
  if (text.length > yamlLimits.length || hasTooManyMarks(text)) return undefined;
  const source = createSourceText(text);
  const read = (before && rereadDirectly(text, before)) ?? readClean(text, cleanText(source));
  if (read === undefined) return undefined;
  const { root, lexemes } = read;
  if (root === undefined) return { source, root, problems: [tooManyValues(text)], reader };
  directTrees.set(root, lexemes);
  return { source, root, problems: [], reader };
}

function readClean(text: string, cleaned: string) {
  return cleaned === text ? readDirectly(text) : undefined;
}

/** Trees of texts that can be read in parts after an edit, with how many pieces those fall into. */
const directTrees = new WeakMap<TreeNode, number>();

/** Whether a tree shows all that stands in its text but comments. */
export function isReadDirectly(root: TreeNode): boolean {
  return directTrees.has(root);
}

function rereadDirectly(text: string, { source, root }: TextBefore) {
  const lexemes = root && directTrees.get(root);
  if (root === undefined || lexemes === undefined) return undefined;
  return rereadYaml(text, { text: source.text, root, lexemes });
}

const reader: YamlReader = {
  treeOf: (text) => parseDirectly(text)?.root,
  commentsOf: (text) => {
    const { comments = [] } = readDirectly(text) ?? {};
    return comments.map(({ start, end }) => ({ start, text: text.slice(start, end).trimEnd() }));
  },
};
