import type { Indicator } from '../../model/indicator.ts';
import type { RagScheme } from '../../model/rag.ts';
import type { TreePath } from '../../syntax/tree.ts';
import type { Range } from '../../text/span.ts';
import type { Document } from '../../workspace/document.ts';
import type { LinkedIndicator } from '../../workspace/workspace.ts';
import { ownKey, ownValue } from './own-words.ts';

/** The way of judging that a file itself writes, and where its parts stand. */
export interface OwnRag {
  readonly document: Document;
  readonly scheme: RagScheme;
  /** What the values are like; a partnership's scheme is for all its indicators. */
  readonly values: Pick<Partial<Indicator>, 'polarity' | 'minimum' | 'maximum'>;
  valueRange(path: TreePath): Range;
}

/** The scheme under `rag`, where this file is the one that writes it. */
export function ownRag(subject: LinkedIndicator | Document<'partnership'>): OwnRag | undefined {
  if ('kind' in subject) {
    const { rag: scheme } = subject.model;
    return (
      scheme && {
        document: subject,
        scheme,
        values: {},
        valueRange: (path) => subject.rangeOfValue(['rag', ...path]),
      }
    );
  }
  const { document, effective } = subject;
  const range = ownKey(subject, ['rag']);
  if (effective.rag === undefined || range === undefined) return undefined;
  return {
    document,
    scheme: effective.rag,
    values: effective,
    valueRange: (path) => ownValue(subject, ['rag', ...path]) ?? range,
  };
}
