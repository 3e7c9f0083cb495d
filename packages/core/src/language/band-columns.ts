import type { DocumentEdit } from '../authoring/edit-document.ts';
import type { TextEdit } from '../diagnostics/problem.ts';
import { neededMeasures } from '../rules/written/needed-measures.ts';
import type { TreePath } from '../syntax/tree.ts';
import { nodeAt } from '../syntax/tree-access.ts';
import type { Document } from '../workspace/document.ts';
import type { LinkedMeasure, Workspace } from '../workspace/workspace.ts';
import { linkedIndicatorOf } from './documents.ts';
import { textEdits } from './refactor/refactoring.ts';

/** The datasets that have the column which a `by` names: that of its measure, or of all measures that the calculation splits so. */
export function bandDatasets(
  workspace: Workspace,
  document: Document,
  [group, name]: TreePath,
): readonly string[] {
  const measures =
    group === 'measures'
      ? [linkedIndicatorOf(workspace, document)?.measures.get(String(name))]
      : splitMeasures(workspace, document);
  return [...new Set(measures.flatMap((measure) => datasetOf(measure) ?? []))];
}

/**
 * Where a calculation splits measures of several datasets by columns of one name, and one of them has another name now: the others say
 * at their measures what theirs is called.
 */
export function keptBands(workspace: Workspace, dataset: string, column: string): readonly TextEdit[] {
  return workspace.documentsOfKind('indicator').flatMap((document) => {
    if (nodeAt(document.root, ['calculation', 'by']) === undefined) return [];
    if (calculationBy(document) !== column) return [];
    const split = splitMeasures(workspace, document);
    if (!split.some((measure) => datasetOf(measure) === dataset)) return [];
    const others = split.filter((measure) => datasetOf(measure) !== dataset);
    return textEdits(
      document,
      others.map((measure) => withBand(document, measure, column)),
    );
  });
}

function calculationBy({ model }: Document<'indicator'>): string | undefined {
  const { calculation } = model;
  return calculation && 'by' in calculation ? calculation.by : undefined;
}

/** The measures that are split by the column which the calculation names: those that name none of their own. */
function splitMeasures(workspace: Workspace, document: Document): readonly LinkedMeasure[] {
  const linked = linkedIndicatorOf(workspace, document);
  if (linked === undefined) return [];
  const names = new Set(neededMeasures(linked).map(({ name }) => name));
  return [...linked.measures.values()].filter(
    (measure) => names.has(measure.name) && measure.effective.by === undefined,
  );
}

function datasetOf(measure: LinkedMeasure | undefined): string | undefined {
  return measure?.query?.parsed.dataset?.text;
}

/** A measure in short is a query alone, and has no place for it. */
function withBand(
  { authored }: Document<'indicator'>,
  { name, query }: LinkedMeasure,
  by: string,
): DocumentEdit {
  const measures = authored?.measures as Readonly<Record<string, unknown>> | undefined;
  return typeof measures?.[name] === 'string'
    ? { kind: 'set', path: ['measures', name], value: { query: query?.text ?? '', by } }
    : { kind: 'set', path: ['measures', name, 'by'], value: by };
}
