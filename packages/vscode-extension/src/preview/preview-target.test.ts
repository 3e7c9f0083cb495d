import { describe, expect, it } from 'vitest';
import { followed, named, paramsOf, savedState } from './preview-target.ts';

const at = { uri: 'file:///ni-19.indicator.yaml', position: { line: 4, character: 2 } };
const subject = { kind: 'indicator', id: 'NI-14' } as const;
const folder = 'file:///south-lanarkshire';

describe('what a preview is to show', () => {
  it('is what stands at the cursor, until something is asked for by name', () => {
    expect(paramsOf({ at, isPinned: false })).toEqual({ at });
    expect(paramsOf({ at, folder, subject, isPinned: false })).toEqual({ folder, subject });
  });

  it('keeps the area and the period that were chosen when the cursor moves', () => {
    const target = { folder, subject, area: 'S92000003', period: '2019/20', isPinned: false };
    expect(followed(target, at)).toEqual({ at, area: 'S92000003', period: '2019/20', isPinned: false });
  });

  it('does not move with the cursor while it is pinned', () => {
    const target = { folder, subject, isPinned: true };
    expect(followed(target, at)).toBe(target);
  });

  it('is what was asked for by name, also while something else is still shown', () => {
    const target = { folder, subject, isPinned: false };
    expect(named(target, { folder, subject: { kind: 'partnership' } })).toBe(target);
  });

  it('is remembered by name and without the cursor', () => {
    expect(named({ at, isPinned: true }, { folder, subject })).toEqual({
      at,
      folder,
      subject,
      isPinned: true,
    });
    expect(savedState({ at, isPinned: true }, { folder, subject })).toEqual({
      folder,
      subject,
      isPinned: true,
    });
  });
});
