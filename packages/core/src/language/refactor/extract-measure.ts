import type { DocumentEdit } from '../../authoring/edit-document.ts';
import type { Query } from '../../query/ast.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { printQuery } from '../../query/print-query.ts';
import type { TreePath } from '../../syntax/tree.ts';
import { nodeAt } from '../../syntax/tree-access.ts';
import { linkedIndicatorOf } from '../documents.ts';
import { meaningOfValue } from '../meaning.ts';
import { scalarAt } from '../scalars.ts';
import { type Refactoring, type RefactoringPlace, textEdits } from './refactoring.ts';

/** Makes a named measure of a query that stands in the place of one: selected in a formula, or written where a measure is named. */
export function extractMeasure(place: RefactoringPlace): readonly Refactoring[] {
  const { workspace, document, problems } = place;
  if (document.kind !== 'indicator' || document.pack !== undefined) return [];
  const found = inlineQuery(place);
  if (found === undefined) return [];
  const taken = new Set(linkedIndicatorOf(workspace, document)?.measures.keys());
  const name = nameFor(found.query, taken);
  const problem = problems.find(({ code }) => code === 'rule/unknown-measure');
  return [
    {
      title: `Extract the query into a measure "${name}"`,
      kind: 'extract',
      ...(problem && { problem }),
      edits: () =>
        textEdits(document, [
          { kind: 'set', path: ['measures', name], value: printQuery(found.query) },
          ...found.withName(name),
        ]),
    },
  ];
}

interface InlineQuery {
  readonly query: Query;
  /** The edit that puts the name of the measure in the place of the query. */
  withName(name: string): readonly DocumentEdit[];
}

function inlineQuery({ document, range }: RefactoringPlace): InlineQuery | undefined {
  const [from, to] = [document.source.offsetAt(range.start), document.source.offsetAt(range.end)];
  const found = scalarAt(document.root, from);
  const meaning = found && !found.isKey ? meaningOfValue(document.kind, found.path) : undefined;
  if (found === undefined || (meaning !== 'measure' && meaning !== 'formula')) return undefined;
  const { path } = found;
  const node = nodeAt(document.root, path);
  if (node?.kind !== 'scalar') return undefined;
  const selected = document.source.text.slice(from, to);
  const start = selected.trim() === '' ? -1 : unfolded(node.text).indexOf(unfolded(selected).trim());
  const text = start < 0 ? node.text : unfolded(selected).trim();
  const { query, problems } = parseQuery(text);
  if (query.aggregate === undefined || query.dataset === undefined || problems.length > 0) return undefined;
  return { query, withName: (name) => [replaced(path, node.text, text, start, name)] };
}

function replaced(path: TreePath, whole: string, part: string, start: number, name: string): DocumentEdit {
  if (start < 0) return { kind: 'set', path, value: name };
  const text = unfolded(whole);
  return { kind: 'set', path, value: text.slice(0, start) + name + text.slice(start + part.length) };
}

/** A selection may run over lines that YAML joins. */
function unfolded(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** After the column that is read, as measures are named: `bed_days` is `bedDays`. */
function nameFor({ aggregate, dataset }: Query, taken: ReadonlySet<string>): string {
  const words = (aggregate?.column?.text ?? dataset?.text ?? '').split(/[^A-Za-z0-9]+/).filter(Boolean);
  const camel = words
    .map(
      (word, index) =>
        (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1),
    )
    .join('');
  const wanted = camel === '' ? 'measure' : camel;
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}${count}`;
    if (!taken.has(name)) return name;
  }
}
