import type { Name } from '../query/ast.ts';
import { parseFormula } from '../query/parse-formula.ts';
import { parseQuery } from '../query/parse-query.ts';
import { columnNames } from '../rules/written/bound-queries.ts';
import { leavesOf } from '../rules/written/needed-measures.ts';
import { spanInScalar } from '../syntax/scalar-map.ts';
import type { ScalarNode, ScalarStyle, TreePath } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import { type Meaning, meaningOfKey, meaningOfValue } from './meaning.ts';
import { membersNamed } from './members-named.ts';
import { scalarsOf } from './scalars.ts';

/** A name of something else, or of its own, as a file writes it. */
export interface WrittenName {
  readonly meaning:
    | Exclude<Meaning, 'query' | 'formula' | 'area' | 'period' | 'comparator'>
    | 'dataset'
    | 'framework';
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
  /** Where the name stands: it is the whole of a value, a part of one (`plan/early-help`), or in a query or formula. */
  readonly place: 'whole' | 'part' | 'query' | 'formula' | 'brackets';
  readonly style: ScalarStyle;
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
      case 'base':
        yield* namesWithSlash(document, path, scalar, 'pack', meaning);
        break;
      case 'outcome':
        yield* namesWithSlash(document, path, scalar, 'framework', meaning);
        break;
      case 'field':
        yield* nameInField(document, path, scalar);
        break;
      default:
        if (scalar.text !== '') yield wholeName(meaning, path, scalar);
    }
  }
}

function wholeName(meaning: WrittenName['meaning'], path: TreePath, scalar: ScalarNode): WrittenName {
  return { meaning, text: scalar.text, path, span: scalar.span, place: 'whole', style: scalar.style };
}

/** `plan/early-help` names two things: what stands before the slash, and what is in it. */
function* namesWithSlash(
  { source }: Document,
  path: TreePath,
  scalar: ScalarNode,
  first: WrittenName['meaning'],
  second: WrittenName['meaning'],
): Generator<WrittenName> {
  const { text, style } = scalar;
  const slash = text.indexOf('/');
  if (slash < 0) {
    if (text !== '') yield wholeName(second, path, scalar);
    return;
  }
  const spanOf = (start: number, end: number) => spanInScalar(source, scalar, { start, end });
  yield { meaning: first, text: text.slice(0, slash), path, span: spanOf(0, slash), place: 'part', style };
  yield { meaning: second, text, path, span: spanOf(slash + 1, text.length), place: 'part', style };
}

/** `measures.days.query` names a measure of the file: its second part. */
function* nameInField({ source }: Document, path: TreePath, scalar: ScalarNode): Generator<WrittenName> {
  const [before, name] = /^(measures\.)([^.]+)/.exec(scalar.text)?.slice(1) ?? [];
  if (before === undefined || name === undefined) return;
  const span = spanInScalar(source, scalar, { start: before.length, end: before.length + name.length });
  yield { meaning: 'field', text: name, path, span, place: 'part', style: scalar.style };
}

function* namesInQuery(document: Document, path: TreePath, scalar: ScalarNode): Generator<WrittenName> {
  if (typeof scalar.value !== 'string') return;
  const { query } = parseQuery(scalar.text);
  const { style } = scalar;
  const spanOf = (name: Name) => spanInScalar(document.source, scalar, name.span);
  const source = query.dataset;
  const dataset = source?.text ?? '';
  for (const name of columnNames(query)) {
    yield { meaning: 'column', text: name.text, path, span: spanOf(name), dataset, place: 'query', style };
  }
  if (source)
    yield { meaning: 'dataset', text: source.text, path, span: spanOf(source), place: 'query', style };
  for (const { column, text, span } of membersNamed(query)) {
    yield {
      meaning: 'member',
      text,
      path,
      span: spanInScalar(document.source, scalar, span),
      dataset,
      column,
      place: 'query',
      style,
    };
  }
}

function* namesInFormula(document: Document, path: TreePath, scalar: ScalarNode): Generator<WrittenName> {
  if (typeof scalar.value !== 'string') return;
  const { style } = scalar;
  for (const leaf of leavesOf(parseFormula(scalar.text).formula)) {
    const span = spanInScalar(document.source, scalar, leaf.span);
    if (leaf.kind === 'measure')
      yield { meaning: 'measure', text: leaf.name, path, span, place: 'formula', style };
    if (leaf.kind === 'indicator')
      yield { meaning: 'indicator', text: leaf.id, path, span, place: 'brackets', style };
  }
}
