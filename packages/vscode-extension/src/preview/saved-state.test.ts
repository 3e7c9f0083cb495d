import { describe, expect, it } from 'vitest';
import { readSavedState } from './saved-state.ts';

describe('the saved state of a preview', () => {
  it('comes back as it was written', () => {
    const state = {
      folder: 'file:///south-lanarkshire',
      subject: { kind: 'outcome', framework: 'national', id: '9' },
      area: 'S12000029',
      period: '2019/20',
      isPinned: true,
    };
    expect(readSavedState(state)).toEqual(state);
  });

  it('is that of a new preview when nothing was written', () => {
    expect(readSavedState(undefined)).toEqual({ isPinned: false });
  });

  it('leaves out what it does not understand', () => {
    const state = { folder: 3, subject: { kind: 'indicator' }, area: null, isPinned: 'yes', more: 1 };
    expect(readSavedState(state)).toEqual({ isPinned: false });
  });
});
