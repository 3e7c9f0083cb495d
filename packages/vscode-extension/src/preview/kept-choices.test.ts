import type { Preview } from '@ninefold/lsp/protocol';
import { describe, expect, it } from 'vitest';
import { withKeptChoices } from './kept-choices.ts';

const whole: Preview = {
  folder: 'file:///work',
  revision: 1,
  versions: {},
  subject: { kind: 'indicator', id: 'NI-14' },
  title: 'NI-14',
  html: '',
  css: '',
  view: undefined,
  area: 'S37000028',
  period: '2023/24',
  areas: [
    { value: 'S37000028', title: 'South Lanarkshire' },
    { value: 'S37000005', title: 'Clackmannanshire and Stirling' },
  ],
  periods: [
    { value: '2023/24', title: '2023/24' },
    { value: '2022/23', title: '2022/23' },
  ],
  hasOwnChoices: true,
  places: [],
};
const broken: Preview = {
  ...whole,
  revision: 2,
  hasOwnChoices: false,
  areas: [{ value: 'S92000003', title: 'Scotland' }],
  periods: [{ value: '2016/17', title: '2016/17' }],
  period: '2016/17',
};

describe('what a person can choose in a preview', () => {
  it('stays while the definition is broken, with what was chosen', () => {
    const { areas, area, periods, period, revision } = withKeptChoices(broken, whole);
    expect({ areas, area, periods, period }).toEqual({
      areas: whole.areas,
      area: 'S37000028',
      periods: whole.periods,
      period: '2023/24',
    });
    expect(revision).toBe(2);
    expect(withKeptChoices({ ...broken, period: '2022/23' }, whole).period).toBe('2022/23');
  });

  it('is what there is now once it is whole, and for anything else', () => {
    const narrower = { ...whole, areas: whole.areas.slice(1) };
    expect(withKeptChoices(narrower, whole)).toEqual(narrower);
    const other: Preview = { ...broken, subject: { kind: 'indicator', id: 'NI-12' } };
    expect(withKeptChoices(other, whole)).toEqual(other);
    expect(withKeptChoices(broken, undefined)).toEqual(broken);
    expect(withKeptChoices(broken, broken)).toEqual(broken);
  });
});
