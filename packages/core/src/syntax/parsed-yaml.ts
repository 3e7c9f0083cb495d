import type { SourceText } from '../text/source-text.ts';
import type { TextProblem } from './text-problem.ts';
import type { TreeNode } from './tree.ts';

/** A YAML file read as far as it goes. */
export interface ParsedYaml {
  /** The text, or its beginning where the file is too large to be read. */
  readonly source: SourceText;
  /** Undefined where there is nothing to build on: an empty file, or one beyond the limits. */
  readonly root: TreeNode | undefined;
  readonly problems: readonly TextProblem[];
  /** Who read it, for what is asked about the text later. */
  readonly reader: YamlReader;
}

/** Reads texts of a kind; the same one every time. */
export interface YamlReader {
  /** The tree of a text that this reader has read before. */
  treeOf(text: string): TreeNode | undefined;
  /** Every comment of such a text, in order. What looks like one inside a text, such as a query of several lines, is none. */
  commentsOf(text: string): readonly Comment[];
}

/** A comment of a file, from its `#` to the end of its line. */
export interface Comment {
  readonly start: number;
  readonly text: string;
}

/** A text and the tree that was read from it. */
export type TextBefore = Pick<ParsedYaml, 'source' | 'root'>;
