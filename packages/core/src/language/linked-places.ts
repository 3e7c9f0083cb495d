import type { Range } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { occurrenceAt, occurrencesOf } from './named-thing.ts';

/**
 * The places of a file that may be typed over together: those of a measure that this file describes and no other file names, where
 * each is written just as the name is. None for anything else, for which a rename has more to do than to repeat what is typed.
 */
export function linkedPlacesAt(workspace: Workspace, document: Document, offset: number): readonly Range[] {
  const found = occurrenceAt(workspace, document, offset);
  if (found?.thing.kind !== 'measure' || found.thing.owner !== document.path) return [];
  const all = occurrencesOf(workspace, found.thing);
  const isHere = all.some(({ isDefinition }) => isDefinition);
  const { text } = document.source;
  const areAlike = all.every(
    (each) => each.document === document && text.slice(each.span.start, each.span.end) === found.text,
  );
  return isHere && areAlike && all.length > 1 ? all.map(({ span }) => document.source.rangeOf(span)) : [];
}
