import type { Condition, LinkedText, Position, Query, Span, Step } from '../core.ts';
import { formatPlain } from '../format/number.ts';
import type { PieceView, PlaceView } from './evidence-view.ts';
import { placeView } from './figure.ts';

/** A query cut where a reader would point at it: what is taken, from where, and each condition, with the place of each. */
export function queryPieces(query: LinkedText<Query>): readonly PieceView[] {
  const { aggregate, dataset, condition } = query.parsed;
  const spans = [
    ...(aggregate ? [aggregate.span] : []),
    ...(dataset ? [dataset.span] : []),
    ...leavesOf(condition),
  ].toSorted((a, b) => a.start - b.start);
  const pieces: PieceView[] = [];
  let end = query.text.length - query.text.trimStart().length;
  const upTo = (start: number) => {
    if (start > end) pieces.push({ text: query.text.slice(end, start), place: undefined });
  };
  for (const span of spans) {
    if (span.start < end) continue;
    upTo(span.start);
    const place = placeView({ file: query.document.path, range: query.rangeOf(span) });
    pieces.push({ text: query.text.slice(span.start, span.end), place });
    end = span.end;
  }
  upTo(query.text.trimEnd().length);
  return pieces;
}

/** Where the numbers of a step come from. */
export interface NumberPlaces {
  /** The step's own line. */
  readonly own: PlaceView | undefined;
  /** The rows of a data file whose numbers it adds. */
  readonly rows: PlaceView | undefined;
  /** The steps whose values it takes. */
  readonly measures: readonly Step[];
}

/**
 * An expression cut so that each number leads to where it comes from: a measure's query, the rows of the data, or the step's own line.
 * Numbers that stand beside one another and come from one place are one piece.
 */
export function numberPieces(expression: string, places: NumberPlaces): readonly PieceView[] {
  if (places.own === undefined || expression === '') return [];
  const unused = places.measures.flatMap(({ value, place }) =>
    value === undefined || place === undefined ? [] : [{ text: formatPlain(value), place: placeView(place) }],
  );
  const parts = expression.split(numbers);
  const isLast = (index: number) => index + 2 >= parts.length;
  const pieces = parts.map((text, index): PieceView => {
    if (index % 2 === 0) return { text, place: undefined };
    const found = unused.findIndex((measure) => measure.text === text);
    const [measure] = found === -1 ? [] : unused.splice(found, 1);
    return { text, place: measure?.place ?? (isLast(index) ? places.own : (places.rows ?? places.own)) };
  });
  return pieces.reduce(joinSame, []).filter(({ text }) => text !== '');
}

/** A number as the working writes it; the brackets keep it in what a split gives. */
const numbers = /(\d[\d,]*(?:\.\d+)?)/;

function joinSame(pieces: readonly PieceView[], next: PieceView): PieceView[] {
  const between = pieces.at(-1);
  const before = pieces.at(-2);
  return next.place && between && before?.place && isSame(before.place, next.place)
    ? [...pieces.slice(0, -2), { text: `${before.text}${between.text}${next.text}`, place: next.place }]
    : [...pieces, next];
}

function isSame({ place: a }: PlaceView, { place: b }: PlaceView): boolean {
  return (
    a.file === b.file &&
    comparePositions(a.range.start, b.range.start) === 0 &&
    comparePositions(a.range.end, b.range.end) === 0
  );
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

function leavesOf(condition: Condition | undefined): readonly Span[] {
  if (condition === undefined) return [];
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.part);
    default:
      return [condition.span];
  }
}
