import type { YamlReader } from '../syntax/parsed-yaml.ts';
import type { TreeNode } from '../syntax/tree.ts';
import type { SourceText } from '../text/source-text.ts';

/**
 * The trees of texts, as long as they are of use. A tree is several times as large as its text, and of most files nothing but what
 * they say is ever asked for once they have been checked.
 */
export interface TreeStore {
  /** Holds the tree of a text, which can be had from its reader again. */
  hold(source: SourceText, root: TreeNode | undefined, reader: YamlReader): void;
  /** The tree of a text, read again if it was let go. */
  treeOf(source: SourceText): TreeNode | undefined;
  /** Lets all trees go but those of some texts. */
  keepOnly(sources: ReadonlySet<SourceText>): void;
}

export function createTreeStore(): TreeStore {
  const trees = new Map<SourceText, TreeNode | undefined>();
  const readers = new WeakMap<SourceText, YamlReader>();
  return {
    hold: (source, root, reader) => {
      trees.set(source, root);
      readers.set(source, reader);
    },
    treeOf: (source) => {
      if (!trees.has(source)) trees.set(source, readers.get(source)?.treeOf(source.text));
      return trees.get(source);
    },
    keepOnly: (sources) => {
      for (const source of trees.keys()) if (!sources.has(source)) trees.delete(source);
    },
  };
}
