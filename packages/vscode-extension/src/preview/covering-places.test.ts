import { describe, expect, it } from 'vitest';
import { coveringPlaces } from './covering-places.ts';

const uri = 'file:///ni-19.indicator.yaml';
const at = (id: string, from: readonly [number, number], to: readonly [number, number], file = uri) => ({
  id,
  uri: file,
  range: {
    start: { line: from[0], character: from[1] },
    end: { line: to[0], character: to[1] },
  },
});

describe('the places that the cursor is in', () => {
  const measures = at('measures', [2, 0], [7, 0]);
  const query = at('query', [4, 4], [5, 60]);
  const step = at('step', [4, 4], [5, 60]);
  const other = at('other', [4, 0], [4, 80], 'file:///ni-14.indicator.yaml');
  const places = [measures, query, step, other];

  it('are the narrowest around it', () => {
    expect(coveringPlaces(places, uri, { line: 4, character: 10 })).toEqual({
      narrowest: ['query', 'step'],
      wider: ['measures'],
    });
  });

  it('are wider ones where no narrower one reaches', () => {
    expect(coveringPlaces(places, uri, { line: 3, character: 0 })).toEqual({
      narrowest: ['measures'],
      wider: [],
    });
  });

  it('reach to the cursor that stands at their end', () => {
    expect(coveringPlaces(places, uri, { line: 5, character: 60 }).narrowest).toEqual(['query', 'step']);
  });

  it('are none outside of all of them, or in another file', () => {
    expect(coveringPlaces(places, uri, { line: 9, character: 0 })).toEqual({ narrowest: [], wider: [] });
    expect(coveringPlaces([measures], 'file:///other.yaml', { line: 4, character: 0 })).toEqual({
      narrowest: [],
      wider: [],
    });
  });
});
