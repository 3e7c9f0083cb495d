import { readTable } from '../../packages/core/src/data/read-table.ts';
import type { Dataset } from '../../packages/core/src/model/dataset.ts';
import type { DocumentKind, DocumentModel } from '../../packages/core/src/model/document.ts';
import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import { parseFormula } from '../../packages/core/src/query/parse-formula.ts';
import { parseQuery } from '../../packages/core/src/query/parse-query.ts';
import { createSourceText } from '../../packages/core/src/text/source-text.ts';
import type { Document } from '../../packages/core/src/workspace/document.ts';
import type {
  LinkedDataset,
  LinkedIndicator,
  LinkedMeasure,
  LinkedText,
  Workspace,
} from '../../packages/core/src/workspace/workspace.ts';

/** A linked workspace out of plain values and CSV text, with no files: for tests of what comes after loading. */
export function workspaceOf(parts: {
  readonly area?: string;
  readonly datasets?: readonly LinkedDataset[];
  readonly indicators?: readonly Partial<Indicator>[];
}): Workspace {
  const partnership = parts.area === undefined ? undefined : documentOf('partnership', { area: parts.area });
  const indicators = (parts.indicators ?? []).map(linkedIndicator);
  return {
    documents: new Map(),
    partnership,
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    datasets: new Map((parts.datasets ?? []).map((dataset) => [dataset.id, dataset])),
    frameworks: new Map(),
    packs: [],
    packIndicators: new Map(),
    problems: [],
    documentsOfKind: () => [],
  };
}

/** A dataset with its table read from CSV text. */
export function datasetOf(id: string, csv: string, model: Partial<Dataset>): LinkedDataset {
  const { table, problems } = readTable(new TextEncoder().encode(csv), model, `data/${id}.csv`);
  const document = documentOf('dataset', { id, ...model });
  return { id, document, dataPath: `data/${id}.csv`, table, dataProblems: problems };
}

/** A value that the test knows to be there. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the test expects a value here');
  return value;
}

function linkedIndicator(effective: Partial<Indicator>): LinkedIndicator {
  const document = documentOf('indicator', effective);
  const { calculation } = effective;
  return {
    id: effective.id ?? '',
    document,
    chain: [document],
    effective,
    measures: new Map(
      Object.entries(effective.measures ?? {}).map(([name, measure]) => [
        name,
        linkedMeasure(document, name, measure),
      ]),
    ),
    formula:
      calculation && 'formula' in calculation
        ? linkedText(document, calculation.formula, parseFormula(calculation.formula).formula)
        : undefined,
    originOf: (path) => ({ document, path }),
  };
}

type Written = NonNullable<Indicator['measures']>[string];

function linkedMeasure(document: Document, name: string, measure: Written): LinkedMeasure {
  const effective = typeof measure === 'string' ? { query: measure } : measure;
  const { query } = effective;
  return {
    name,
    effective,
    query: query === undefined ? undefined : linkedText(document, query, parseQuery(query).query),
  };
}

function linkedText<T>(document: Document, text: string, parsed: T): LinkedText<T> {
  return { text, parsed, problems: [], document, path: [], rangeOf: () => start };
}

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function documentOf<K extends DocumentKind>(kind: K, model: Partial<DocumentModel<K>>): Document<K> {
  return {
    path: `made-up.${kind}.yaml`,
    kind,
    pack: undefined,
    source: createSourceText(''),
    root: undefined,
    comments: () => [],
    authored: undefined,
    removals: [],
    model,
    problems: [],
    rangeOfValue: () => start,
    rangeOfKey: () => start,
  };
}
