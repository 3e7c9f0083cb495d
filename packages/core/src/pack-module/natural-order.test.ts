import { describe, expect, it } from 'vitest';
import { compareNaturally } from './natural-order.ts';

describe('compareNaturally', () => {
  it.each([
    [['NI-1', 'NI-2', 'NI-10', 'NI-11', 'NI-20']],
    [['MSG-1', 'MSG-2a', 'MSG-2b', 'MSG-5', 'MSG-5-hospice', 'MSG-6']],
    [['LGBF-SW01', 'LGBF-SW1', 'LGBF-SW02', 'LGBF-SW10']],
    [['', '1', '2', 'a', 'b']],
    [['9'.repeat(400), `${'9'.repeat(400)}a`]],
  ])('puts %j in this order', (names) => {
    expect([...names].reverse().sort(compareNaturally)).toEqual(names);
    expect([...names].sort(compareNaturally)).toEqual(names);
  });
});
