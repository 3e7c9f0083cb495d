import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../dist/index.js';

describe('nearestWord', () => {
  it.each([
    ['Title', ['title', 'unit'], 'title'],
    ['numeratr', ['numerator', 'denominator'], 'numerator'],
    ['ntaional', ['national'], 'national'],
    ['ge', ['age'], 'age'],
    ['idd', ['id', 'unit'], 'id'],
  ])('sees a slip: %s', (word, candidates, meant) => {
    expect(nearestWord(word, candidates)).toBe(meant);
  });

  it.each([
    ['75+', ['75plus', '65plus'], '75plus'],
    ['75 plus', ['75plus', '18plus'], '75plus'],
    ['Health & care', ['Health and Care', 'Housing'], 'Health and Care'],
    ['bed_days', ['Bed days', 'Beds'], 'Bed days'],
    ['NI19', ['NI-19', 'NI-20'], 'NI-19'],
    ['NI-07', ['NI-7', 'NI-17'], 'NI-7'],
    ['65–74', ['65-74', '75-84'], '65-74'],
    ['Gaidhlig', ['Gàidhlig'], 'Gàidhlig'],
  ])('passes over capitals, blanks and signs: %s', (word, candidates, meant) => {
    expect(nearestWord(word, candidates)).toBe(meant);
  });

  it.each([
    ['All Reasons', ['All Delay Reasons', 'Patient and Family'], 'All Delay Reasons'],
    ['discharges', ['delayed-discharges', 'readmissions'], 'delayed-discharges'],
    ['aged 75 and over', ['75 and over', '65 and over'], '75 and over'],
  ])('sees a word too few or too many: %s', (word, candidates, meant) => {
    expect(nearestWord(word, candidates)).toBe(meant);
  });

  it.each([
    ['NI-24', ['NI-14', 'NI-2', 'NI-4']],
    ['NI-199', ['NI-19']],
    ['2019/20', ['2018/19', '2020/21']],
    ['S12000028', ['S12000029']],
    ['plan-2022', ['plan-2021', 'plan']],
    ['population65plus', ['population75plus']],
    ['1-23', ['12-3']],
  ])('never takes one number for another: %s', (word, candidates) => {
    expect(nearestWord(word, candidates)).toBeUndefined();
  });

  it.each([
    ['x', ['y', 'z']],
    ['x', ['y']],
    ['ab', ['cb']],
    ['Care', ['Care home placement']],
    ['*', ['-']],
    ['<5', ['>5']],
    ['cat', ['dog']],
    ['', ['a']],
  ])('sees nothing near: %s', (word, candidates) => {
    expect(nearestWord(word, candidates)).toBeUndefined();
  });

  it('says nothing where two are equally near', () => {
    expect(nearestWord('All reasons', ['All care reasons', 'All home reasons'])).toBeUndefined();
    expect(nearestWord('meen', ['mean', 'been'])).toBeUndefined();
    expect(nearestWord('mean', ['been', 'mean', 'mean'])).toBe('mean');
  });

  it('prefers one slip to a word more, and a word more to two slips', () => {
    expect(nearestWord('delayed-discharge', ['delayed-discharge-beds', 'delayed-discharges'])).toBe(
      'delayed-discharges',
    );
    expect(nearestWord('All reasons', ['Any reasons', 'All delay reasons'])).toBe('All delay reasons');
  });

  it('compares long texts as they stand', () => {
    const long = 'ab '.repeat(1_000_000);
    expect(nearestWord(long.toUpperCase(), [long])).toBe(long);
    expect(nearestWord(long, [`${long}c`, 'ab'])).toBeUndefined();
  });
});
