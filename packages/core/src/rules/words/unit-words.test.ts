import { describe, expect, it } from 'vitest';
import { haveNoWordInCommon } from './unit-words.ts';

describe('units', () => {
  it.each([
    ['bed days', 'days'],
    ['bed days', 'Beddays'],
    ['bed-days', 'bed day'],
    ['%', 'per cent of adults'],
    ['£', 'pounds'],
    ['GBP million', '£m'],
    ['carers', 'people'],
    ['population aged 75+', 'persons'],
    ['activities', 'activity'],
    ['1,000', 'people'],
  ])('have a word in common, or nothing to compare: %s and %s', (one, other) => {
    expect(haveNoWordInCommon(one, other)).toBe(false);
    expect(haveNoWordInCommon(other, one)).toBe(false);
  });

  it.each([
    ['discharges', 'people'],
    ['readmissions', 'admissions'],
    ['bed days', 'people aged over 75 years'],
    ['number of falls', 'number of stays'],
    ['%', 'people'],
  ])('have none in common: %s and %s', (one, other) => {
    expect(haveNoWordInCommon(one, other)).toBe(true);
    expect(haveNoWordInCommon(other, one)).toBe(true);
  });
});
