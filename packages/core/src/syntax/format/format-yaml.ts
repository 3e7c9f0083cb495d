import { isReadDirectly } from '../direct/parse-directly.ts';
import { applyChanges } from '../edit/text-change.ts';
import type { TextChange } from '../edit/yaml-edit.ts';
import { parseYaml } from '../parse-yaml.ts';
import type { Comment, ParsedYaml } from '../parsed-yaml.ts';
import { isSameValue } from '../plain-value.ts';
import { toPlain } from '../tree-access.ts';
import { planFormat } from '../with-library.ts';
import { planFromTree } from './plan-from-tree.ts';

/** Lines of a text, the first and the last, counted from zero. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** A text as it was read. */
export interface ReadText extends Pick<ParsedYaml, 'source' | 'root' | 'problems'> {
  comments(): readonly Comment[];
}

/**
 * The changes that set the indentation, the spacing and the end of a YAML text right, and nothing else: no word, no quote, no comment,
 * no order and no folding of a long text. A text that cannot be read without fault has none, nor has one that would say something else
 * afterwards. With `within` only those lines are changed. `read` is the text as it was read before, if it was.
 */
export function formatYaml(
  text: string,
  within?: Lines,
  read: ReadText = readText(text),
): readonly TextChange[] {
  const { root, problems, source } = read;
  if (root === undefined || problems.length > 0 || /\r(?!\n)/.test(text)) return [];
  const planned = isReadDirectly(root) ? planFromTree(text, root) : planFormat(text);
  const isWithin = ({ span }: TextChange) => {
    const { start, end } = source.rangeOf(span);
    return within === undefined || (within.first <= start.line && end.line <= within.last);
  };
  const changes = planned.filter(isWithin);
  if (changes.length === 0) return [];
  const formatted = applyChanges(text, changes);
  const again = readText(formatted, read);
  const isSame =
    again.problems.length === 0 &&
    again.root !== undefined &&
    isSameValue(toPlain(root), toPlain(again.root)) &&
    wordsOf(read.comments()) === wordsOf(again.comments());
  return isSame ? changes : [];
}

function readText(text: string, before?: ReadText): ReadText {
  const parsed = parseYaml(text, before);
  return { ...parsed, comments: () => parsed.reader.commentsOf(text) };
}

function wordsOf(comments: readonly Comment[]): string {
  return comments.map(({ text }) => text).join('\n');
}
