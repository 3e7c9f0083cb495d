import type { Place, TextPosition, TextRange } from '@ninefold/lsp/protocol';

/** The places of a preview around a position, by their ids. */
export interface CoveringPlaces {
  /** Those that stand for the narrowest stretch of text; several may stand for the same one. */
  readonly narrowest: readonly string[];
  /** Those around it: the step of the working that a part of a query belongs to, for one. */
  readonly wider: readonly string[];
}

/** Finds what of a preview was written where the cursor is. */
export function coveringPlaces(
  places: readonly (Place & { readonly id: string })[],
  uri: string,
  position: TextPosition,
): CoveringPlaces {
  const covering = places.filter((place) => place.uri === uri && covers(place.range, position));
  const narrowest = covering.reduce<TextRange | undefined>(
    (best, { range }) => (best === undefined || isNarrower(range, best) ? range : best),
    undefined,
  );
  const isNarrowest = ({ range }: Place) => narrowest !== undefined && isSame(range, narrowest);
  return {
    narrowest: covering.filter(isNarrowest).map(({ id }) => id),
    wider: covering.filter((place) => !isNarrowest(place)).map(({ id }) => id),
  };
}

function covers({ start, end }: TextRange, position: TextPosition): boolean {
  return order(start, position) <= 0 && order(position, end) <= 0;
}

/** Of two ranges around the same position, the one with fewer lines; on as many lines, the one with fewer characters. */
function isNarrower(one: TextRange, other: TextRange): boolean {
  const lines = one.end.line - one.start.line - (other.end.line - other.start.line);
  const characters = one.end.character - one.start.character - (other.end.character - other.start.character);
  return lines < 0 || (lines === 0 && characters < 0);
}

function isSame(one: TextRange, other: TextRange): boolean {
  return order(one.start, other.start) === 0 && order(one.end, other.end) === 0;
}

function order(one: TextPosition, other: TextPosition): number {
  return one.line - other.line || one.character - other.character;
}
