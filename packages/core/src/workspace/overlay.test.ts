import { describe, expect, it } from 'vitest';
import { overlay } from './overlay.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('overlay', () => {
  it('replaces by key and keeps what the file does not say', () => {
    const base = { title: 'National', measures: { a: { title: 'A' }, b: { title: 'B' } } };
    const merged = overlay(base, { measures: { a: { query: 'q' } } }, []);
    expect(plain(merged)).toEqual({
      title: 'National',
      measures: { a: { title: 'A', query: 'q' }, b: { title: 'B' } },
    });
  });

  it('replaces a list whole', () => {
    expect(plain(overlay({ outcomes: [1, 2] }, { outcomes: [3] }, []))).toEqual({ outcomes: [3] });
  });

  it('takes away what the file sets to nothing', () => {
    const merged = overlay({ rag: { scheme: 'bands', bands: [] }, unit: '%' }, {}, [
      ['rag', 'bands'],
      ['unit'],
    ]);
    expect(plain(merged)).toEqual({ rag: { scheme: 'bands', bands: [] } });
  });

  it('keeps nothing of another shape when the method changes', () => {
    const base = { calculation: { method: 'rate', numerator: 'a', denominator: 'b', per: 1000 } };
    expect(plain(overlay(base, { calculation: { method: 'published', value: 'v' } }, []))).toEqual({
      calculation: { method: 'published', value: 'v' },
    });
  });

  it('does not inherit extends and locked', () => {
    expect(plain(overlay({ extends: 'x', locked: ['unit'], unit: '%' }, {}, []))).toEqual({ unit: '%' });
  });

  it('never changes what it is given', () => {
    const base = Object.freeze({ a: Object.freeze({ b: 1 }) });
    const own = Object.freeze({ a: Object.freeze({ c: 2 }) });
    expect(plain(overlay(base, own, [['a', 'b']]))).toEqual({ a: { c: 2 } });
    expect(base).toEqual({ a: { b: 1 } });
  });
});
