import { describe, expect, it } from 'vitest';
import type { Step } from '../core.ts';
import type { PieceView } from './evidence-view.ts';
import { placeView } from './figure.ts';
import { numberPieces } from './pieces.ts';

describe('the numbers of an expression', () => {
  const value = placeAt('value.yaml', 9);
  const [days, people] = [placeAt('days.yaml', 3), placeAt('people.yaml', 5)];
  const measures = [measure(720, days), measure(3000, people)];

  it('lead to the measures whose values they are, and else to the step itself', () => {
    const places = { own: value, rows: undefined, measures };
    expect(told(numberPieces('720 ÷ 3,000 × 1,000 = 240.00', places))).toEqual([
      '720 at days.yaml, line 4',
      ' ÷ ',
      '3,000 at people.yaml, line 6',
      ' × ',
      '1,000 = 240.00 at value.yaml, line 10',
    ]);
  });

  it('of two measures with one value lead to each in turn', () => {
    const places = { own: value, rows: undefined, measures: [measure(5, days), measure(5, people)] };
    expect(told(numberPieces('5 ÷ 5', places))).toEqual([
      '5 at days.yaml, line 4',
      ' ÷ ',
      '5 at people.yaml, line 6',
    ]);
  });

  it('that were added lead to their rows, and the sum to the query', () => {
    const places = { own: days, rows: placeAt('data.csv', 100), measures: [] };
    expect(told(numberPieces('10 + 20.5 = 30.5', places))).toEqual([
      '10 + 20.5 at data.csv, line 101',
      ' = ',
      '30.5 at days.yaml, line 4',
    ]);
  });

  it('make up the expression again', () => {
    const text = 'Byar’s 95% limits of 720 events are 668.4 and 774.6; ÷ 3,000';
    const pieces = numberPieces(text, { own: value, rows: undefined, measures });
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

function placeAt(file: string, line: number) {
  return placeView({ file, range: { start: { line, character: 0 }, end: { line, character: 9 } } });
}

function measure(value: number, { place }: ReturnType<typeof placeAt>): Step {
  return {
    kind: 'measure',
    measure: 'm',
    title: '',
    expression: '',
    value,
    unit: undefined,
    place,
    rows: undefined,
    parts: [],
    notes: [],
  };
}

function told(pieces: readonly PieceView[]): readonly string[] {
  return pieces.map(({ text, place }) => (place === undefined ? text : `${text} at ${place.text}`));
}
