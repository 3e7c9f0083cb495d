import type { DataProblem } from '../data/data-problem.ts';
import type { Table } from '../data/table.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Framework } from '../model/framework.ts';
import type { Indicator, Measure } from '../model/indicator.ts';
import type { Formula, Query } from '../query/ast.ts';
import type { TextProblem } from '../syntax/text-problem.ts';
import type { TreePath } from '../syntax/tree.ts';
import type { Range, Span } from '../text/span.ts';
import type { Document } from './document.ts';
import type { PackFiles } from './packs.ts';

/** Where an effective value was written. */
export interface Origin {
  readonly document: Document;
  readonly path: TreePath;
}

/** A definition after `extends`: the effective values and where each came from. */
export interface LinkedIndicator {
  readonly id: string;
  /** The file that speaks last: the partnership's own, or the pack's when nobody adapted it. */
  readonly document: Document<'indicator'>;
  /** From the most general definition to `document`. */
  readonly chain: readonly Document<'indicator'>[];
  readonly effective: Partial<Indicator>;
  readonly measures: ReadonlyMap<string, LinkedMeasure>;
  /** Present for a calculation with a `formula`. */
  readonly formula: LinkedText<Formula | undefined> | undefined;
  originOf(path: TreePath): Origin | undefined;
}

export interface LinkedMeasure {
  readonly name: string;
  readonly effective: Partial<Measure>;
  readonly query: LinkedText<Query> | undefined;
}

/** A query or formula inside a YAML scalar, with the way back to the file. */
export interface LinkedText<T> {
  readonly text: string;
  readonly parsed: T;
  readonly problems: readonly TextProblem[];
  readonly document: Document;
  readonly path: TreePath;
  /** A span of the text as a range of the file, through quotes and folding. */
  rangeOf(span: Span): Range;
}

export interface LinkedDataset {
  readonly id: string;
  readonly document: Document<'dataset'>;
  /** The data file from the workspace root; undefined when the dataset names none or one outside the workspace. */
  readonly dataPath: string | undefined;
  /** Undefined when the file could not be read; then `dataProblems` of the workspace says why. */
  readonly table: Table | undefined;
  readonly dataProblems: readonly DataProblem[];
}

/** All files of one partnership, linked. Immutable: a changed file makes a new workspace. */
export interface Workspace {
  readonly documents: ReadonlyMap<string, Document>;
  readonly partnership: Document<'partnership'> | undefined;
  readonly indicators: ReadonlyMap<string, LinkedIndicator>;
  readonly datasets: ReadonlyMap<string, LinkedDataset>;
  readonly frameworks: ReadonlyMap<
    string,
    { readonly document: Document<'framework'>; readonly effective: Partial<Framework> }
  >;
  /** Every pack that is here, in use or not. */
  readonly packs: readonly PackFiles[];
  /** Definitions that could be adapted: those of the packs in use. */
  readonly packIndicators: ReadonlyMap<string, LinkedIndicator>;
  /** Problems of syntax, shape and linking, of the workspace's own files. */
  readonly problems: readonly Problem[];
  documentsOfKind<K extends DocumentKind>(kind: K): readonly Document<K>[];
}
