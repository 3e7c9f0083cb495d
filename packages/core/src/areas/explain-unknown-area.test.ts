import { describe, expect, it } from 'vitest';
import { explainUnknownArea } from './explain-unknown-area.ts';

describe('a text that is no area', () => {
  it('is a census settlement when its code begins with S19', () => {
    expect(explainUnknownArea('S19000123')).toEqual({ reason: 'settlement' });
    expect(explainUnknownArea(' s19000123 ')).toEqual({ reason: 'settlement' });
  });

  it('is explained by the nearest name', () => {
    expect(explainUnknownArea('Clackamannanshire')).toEqual({
      reason: 'unknown',
      suggestion: 'Clackmannanshire',
    });
    expect(explainUnknownArea('South Lanarkshre')).toEqual({
      reason: 'unknown',
      suggestion: 'South Lanarkshire',
    });
    expect(explainUnknownArea('NHS Lanrkshire', 'board')).toEqual({
      reason: 'unknown',
      suggestion: 'NHS Lanarkshire',
    });
  });

  it('gets no suggestion when it is a mistyped code or like no name', () => {
    expect(explainUnknownArea('S12000092')).toEqual({ reason: 'unknown' });
    expect(explainUnknownArea('Undetermined')).toEqual({ reason: 'unknown' });
    expect(explainUnknownArea('')).toEqual({ reason: 'unknown' });
    expect(explainUnknownArea('x'.repeat(1_000_000))).toEqual({ reason: 'unknown' });
  });
});
