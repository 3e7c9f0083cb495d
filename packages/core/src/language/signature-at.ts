import type { WritingContext } from './complete-value.ts';
import { completionPlace } from './completion-place.ts';
import { meaningOfValue } from './meaning.ts';
import type { Signature } from './signature.ts';
import { formulaSignature } from './signature-formula.ts';
import { querySignature } from './signature-query.ts';
import { shapeSignature } from './signature-shape.ts';

/** What a query, a formula or a calculation takes, while it is written, however unfinished it is; undefined elsewhere. */
export function signatureAt(context: WritingContext, offset: number): Signature | undefined {
  const { document, workspace } = context;
  const place = completionPlace(document.source.text, offset);
  if (place === undefined) return undefined;
  const { path, text, at } = place;
  switch (place.wants === 'key' ? undefined : meaningOfValue(document.kind, path)) {
    case 'query':
      return querySignature(workspace, text, at);
    case 'formula':
      return formulaSignature(text, at);
    default:
      return shapeSignature(document.kind, place);
  }
}
