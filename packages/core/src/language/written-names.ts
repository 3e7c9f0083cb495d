import type { Formula, Name } from '../query/ast.ts';
import { parseFormula } from '../query/parse-formula.ts';
import { parseQuery } from '../query/parse-query.ts';
import { spanInScalar } from '../syntax/scalar-map.ts';
import type { ScalarNode, TreePath } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import { type Meaning, meaningOfKey, meaningOfValue } from './meaning.ts';
import { columnsNamed, membersNamed } from './query-parts.ts';
import { scalarsOf } from './scalars.ts';

/** A name of something else, or of its own, as a file writes it. */
export interface WrittenName {
  readonly meaning: Exclude<Meaning, 'query' | 'formula' | 'area' | 'period' | 'comparator'> | 'dataset';
  /** The name as the language knows it, without quotes. */
  readonly text: string;
  /** The path of the key or value that it stands in. */
  readonly path: TreePath;
  /** Of the file. */
  readonly span: Span;
  /** Within a query: what the query reads from. */
  readonly dataset?: string;
  /** Of a member of a query: its column. */
  readonly column?: string;
  /** How the name must be quoted where it stands: as a YAML value or key, in a query, or in the brackets of a formula. */
  readonly place: 'yaml' | 'query' | 'formula' | 'brackets';
}

const cache = new WeakMap<Document, readonly WrittenName[]>();

/** Every name that a file writes, in queries and formulas too, in the order of the text. */
export function writtenNames(document: Document): readonly WrittenName[] {
  const known = cache.get(document);
  if (known) return known;
  const names = [...read(document)];
  cache.set(document, names);
  return names;
}

function* read(document: Document): Generator<WrittenName> {
  const { kind, root } = document;
  for (const { path, isKey, scalar } of scalarsOf(root)) {
    const meaning = isKey ? meaningOfKey(kind, path) : meaningOfValue(kind, path);
    switch (meaning) {
      case undefined:
      case 'area':
      case 'period':
      case 'comparator':
        break;
      case 'query':
        yield* namesInQuery(document, path, scalar);
        break;
      case 'formula':
        yield* namesInFormula(document, path, scalar);
        break;
      default:
        if (scalar.text !== '') yield { meaning, text: scalar.text, path, span: scalar.span, place: 'yaml' };
    }
  }
}

function* namesInQuery(document: Document, path: TreePath, scalar: ScalarNode): Generator<WrittenName> {
  if (typeof scalar.value !== 'string') return;
  const { query } = parseQuery(scalar.text);
  const spanOf = (name: Name) => spanInScalar(document.source, scalar, name.span);
  const source = query.dataset;
  const dataset = source?.text ?? '';
  for (const name of columnsNamed(query)) {
    yield { meaning: 'column', text: name.text, path, span: spanOf(name), dataset, place: 'query' };
  }
  if (source) yield { meaning: 'dataset', text: source.text, path, span: spanOf(source), place: 'query' };
  for (const { column, text, span } of membersNamed(query)) {
    yield {
      meaning: 'member',
      text,
      path,
      span: spanInScalar(document.source, scalar, span),
      dataset,
      column,
      place: 'query',
    };
  }
}

function* namesInFormula(document: Document, path: TreePath, scalar: ScalarNode): Generator<WrittenName> {
  if (typeof scalar.value !== 'string') return;
  for (const leaf of leaves(parseFormula(scalar.text).formula)) {
    const span = spanInScalar(document.source, scalar, leaf.span);
    if (leaf.kind === 'measure') yield { meaning: 'measure', text: leaf.name, path, span, place: 'formula' };
    else yield { meaning: 'indicator', text: leaf.id, path, span, place: 'brackets' };
  }
}

type Leaf = Extract<Formula, { kind: 'measure' | 'indicator' }>;

function leaves(formula: Formula | undefined): readonly Leaf[] {
  switch (formula?.kind) {
    case 'measure':
    case 'indicator':
      return [formula];
    case 'negate':
      return leaves(formula.operand);
    case 'operation':
      return [...leaves(formula.left), ...leaves(formula.right)];
    default:
      return [];
  }
}
