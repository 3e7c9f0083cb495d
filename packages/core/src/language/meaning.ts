import type { DocumentKind } from '../model/document.ts';
import type { TreePath } from '../syntax/tree.ts';

/** What a value or a key of a file stands for, beyond its shape. */
export type Meaning =
  | 'area'
  | 'bandColumn'
  | 'base'
  | 'column'
  | 'columnName'
  | 'comparator'
  | 'dataFile'
  | 'field'
  | 'formula'
  | 'frameworkFile'
  | 'heading'
  | 'indicator'
  | 'itemName'
  | 'measure'
  | 'measureName'
  | 'member'
  | 'outcome'
  | 'ownId'
  | 'pack'
  | 'partnershipFolder'
  | 'period'
  | 'query';

/** `*` stands for any name, `#` for any position of a list. */
type Row = readonly [path: string, meaning: Meaning];

const values: Readonly<Record<DocumentKind, readonly Row[]>> = {
  indicator: [
    ['id', 'ownId'],
    ['extends', 'base'],
    ['outcomes.#', 'outcome'],
    ['outcomes.#.outcome', 'outcome'],
    ['measures.*', 'query'],
    ['measures.*.query', 'query'],
    ['measures.*.by', 'bandColumn'],
    ['calculation.numerator', 'measure'],
    ['calculation.denominator', 'measure'],
    ['calculation.value', 'measure'],
    ['calculation.sumOfSquares', 'measure'],
    ['calculation.of.#', 'measure'],
    ['calculation.by', 'bandColumn'],
    ['calculation.reference', 'area'],
    ['calculation.since', 'period'],
    ['calculation.formula', 'formula'],
    ['comparators.#', 'comparator'],
    ['rag.comparator', 'area'],
    ['rag.respondents', 'measure'],
    ['rag.designEffect', 'measure'],
    ['targets.#.area', 'area'],
    ['targets.#.period', 'period'],
    ['targets.#.from', 'period'],
    ['targets.#.to', 'period'],
    ['expect.#.area', 'area'],
    ['expect.#.period', 'period'],
    ['breaks.#.at', 'period'],
    ['period.from', 'period'],
    ['period.to', 'period'],
    ['period.proxies.*', 'period'],
    ['reporting.since', 'period'],
    ['twin.indicator', 'indicator'],
    ['notComparableWith.#.indicator', 'indicator'],
    ['locked.#', 'field'],
  ],
  dataset: [
    ['id', 'ownId'],
    ['path', 'dataFile'],
    ['columns.*.header', 'heading'],
    ['columns.*.lower', 'column'],
    ['columns.*.upper', 'column'],
    ['columns.*.totals.*.#', 'member'],
    ['columns.*.ignore.#', 'member'],
    ['unpivot.#.names', 'column'],
    ['unpivot.#.values', 'column'],
    ['provisionalFrom', 'period'],
  ],
  framework: [
    ['id', 'ownId'],
    ['from', 'period'],
    ['to', 'period'],
  ],
  partnership: [
    ['area', 'area'],
    ['uses.#', 'pack'],
    ['reportingYear', 'period'],
    ['comparators.#', 'comparator'],
    ['rag.comparator', 'area'],
    ['frameworks.#', 'frameworkFile'],
  ],
  pack: [['id', 'ownId']],
  workspace: [['partnerships.#', 'partnershipFolder']],
};

const keys: Readonly<Record<DocumentKind, readonly Row[]>> = {
  indicator: [
    ['measures.*', 'measureName'],
    ['confidenceOf.*', 'field'],
    ['period.proxies.*', 'period'],
  ],
  dataset: [
    ['columns.*', 'columnName'],
    ['columns.*.totals.*', 'member'],
    ['columns.*.members.*', 'member'],
  ],
  framework: [['items.*', 'itemName']],
  partnership: [],
  pack: [],
  workspace: [],
};

/** What the value at a path of a kind of file stands for; undefined for plain words and numbers. */
export function meaningOfValue(kind: DocumentKind, path: TreePath): Meaning | undefined {
  return find(values[kind], path);
}

/** What the key at a path of a kind of file stands for; undefined for a key of the language itself. */
export function meaningOfKey(kind: DocumentKind, path: TreePath): Meaning | undefined {
  return find(keys[kind], path);
}

function find(rows: readonly Row[], path: TreePath): Meaning | undefined {
  const [first] = path;
  return typeof first === 'string'
    ? splitRows(rows)
        .get(first)
        ?.find(({ pattern }) => fits(pattern, path))?.meaning
    : undefined;
}

interface SplitRow {
  readonly pattern: readonly string[];
  readonly meaning: Meaning;
}

/** Rows by the first step of their paths, which is a word in all of them. */
function splitRows(rows: readonly Row[]): ReadonlyMap<string, readonly SplitRow[]> {
  const known = splitTables.get(rows);
  if (known !== undefined) return known;
  const table = new Map<string, SplitRow[]>();
  for (const [path, meaning] of rows) {
    const pattern = path.split('.');
    const [first = ''] = pattern;
    table.set(first, [...(table.get(first) ?? []), { pattern, meaning }]);
  }
  splitTables.set(rows, table);
  return table;
}

const splitTables = new WeakMap<readonly Row[], ReadonlyMap<string, readonly SplitRow[]>>();

function fits(pattern: readonly string[], path: TreePath): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((step, index) => {
      const found = path[index];
      if (step === '#') return typeof found === 'number';
      return typeof found === 'string' && (step === '*' || step === found);
    })
  );
}
