import { describe, expect, it } from 'vitest';
import { zoomed, zoomOf } from './zoom.ts';

describe('the size of a preview', () => {
  it('grows and shrinks by the steps of a browser', () => {
    expect(zoomed(1, 'in')).toBe(1.1);
    expect(zoomed(1, 'out')).toBe(0.9);
    expect(zoomed(2.5, 'reset')).toBe(1);
  });

  it('stays between half and three times the usual', () => {
    expect(zoomed(3, 'in')).toBe(3);
    expect(zoomed(0.5, 'out')).toBe(0.5);
  });

  it('follows the keys of a browser, and no others', () => {
    const plain = { ctrlKey: false, metaKey: false, altKey: false };
    expect(zoomOf({ ...plain, key: '+', ctrlKey: true })).toBe('in');
    expect(zoomOf({ ...plain, key: '-', metaKey: true })).toBe('out');
    expect(zoomOf({ ...plain, key: '0', ctrlKey: true })).toBe('reset');
    expect(zoomOf({ ...plain, key: '+' })).toBeUndefined();
    expect(zoomOf({ ...plain, key: '0', ctrlKey: true, altKey: true })).toBeUndefined();
    expect(zoomOf({ ...plain, key: 'f', ctrlKey: true })).toBeUndefined();
  });

  it('finds its way back from a size between two steps', () => {
    expect(zoomed(1.15, 'in')).toBe(1.25);
    expect(zoomed(1.15, 'out')).toBe(1.1);
  });
});
