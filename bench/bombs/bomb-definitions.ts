import { type Bomb, times } from './bomb.ts';

/** An indicator that can be worked out, so that everything a check and a preview do is done. */
const sound = `id: bomb
title: A bomb
unit: events per 1,000 people
polarity: lowerIsBetter
period: { type: financialYear, from: 2014/15 }
measures:
  events: sum(events) from made-up where group = "65 and over"
  population: sum(population) from made-up where group = "65 and over"
`;
const rate = 'calculation: { method: rate, numerator: events, denominator: population, per: 1000 }\n';

const bomb = (name: string, text: string, at?: string): Bomb => ({
  name,
  path: 'indicators/bomb.indicator.yaml',
  text: `${text}\n`,
  code: undefined,
  ...(at !== undefined && { at }),
});
/** The sound definition with a long list, which begins with a word that a person may stand at. */
const list = (key: string, count: number, item: (number: number) => string) =>
  bomb(
    `${count.toLocaleString('en-GB')} of ${key}`,
    `${sound}${rate}${key}:\n${times(count, (n) => `  ${item(n)}`)}`,
  );
const measures = (count: number, query: (number: number) => string) =>
  times(count, (n) => `  m${n}: { title: Measure ${n}, query: '${query(n)}' }`);

/** Bombs in definitions that are sound but for how much they hold. */
export const definitionBombs: readonly Bomb[] = [
  list('aliases', 10_000, (n) => `- Another name ${n}`),
  list('caveats', 9_000, (n) => `- Take care of this, number ${n}.`),
  list('comparators', 9_000, (n) => `- group-${n}`),
  list('targets', 5_000, (n) => `- { period: 2022/23, atMost: ${n}, source: plan }`),
  list('breaks', 3_000, (n) => `- { at: 2016/17, reason: Reason ${n} }`),
  list('outcomes', 4_000, (n) => `- { outcome: plan/aim-${n}, source: 'https://example.org/${n}' }`),
  list('notComparableWith', 4_000, (n) => `- { indicator: NI-${n}, reason: Reason ${n} }`),
  list('sources', 4_000, (n) => `- { title: Source ${n}, url: 'https://example.org/${n}' }`),
  list('confidenceOf', 9_000, (n) => `field${n}: derived`),
  list('locked', 9_000, (n) => `- field${n}`),
  list('expect', 2_000, (n) => `- { area: S12000029, period: 2022/23, value: ${n}, within: 1, source: x }`),
  list('breakdowns', 9_000, (n) => `split${n}: notListed`),
  list('areas', 9_000, () => '- council'),
  list('notes', 9_000, (n) => `- Note ${n}.`),
  list('survey', 1, () => `name: x\n  positive:\n${times(9_000, (n) => `    - Answer ${n}`)}`),
  list(
    'rag',
    1,
    () =>
      `scheme: bands\n  bands:\n${times(4_000, (n) => `    - { colour: green, from: ${n}, to: ${n + 1} }`)}`,
  ),
  bomb(
    '4,000 proxies of periods',
    sound
      .replace(
        'measures:',
        `  proxies:\n${times(
          4_000,
          (n) =>
            `    ${1900 + n}: ${1900 + n}/${String(n + 1)
              .slice(-2)
              .padStart(2, '0')}`,
        )}\nmeasures:`,
      )
      .replace('{ type: financialYear, from: 2014/15 }', '\n  type: financialYear\n  from: 2014/15') + rate,
  ),
  bomb('periods from 1700 on', sound.replace('2014/15', '1700/01') + rate),
  bomb('months from 1700 on', sound.replace('financialYear, from: 2014/15', 'month, from: 1700-01') + rate),
  bomb(
    '500 queries of 300 members each',
    `${sound}${measures(500, (n) => `sum(events) from made-up where group in (${times(300, (m) => `"G${n}-${m}"`, ', ')})`)}\n${rate}`,
  ),
  bomb(
    '300 queries of 200 conditions each',
    `${sound}${measures(300, (n) => `sum(events) from made-up where ${times(200, (m) => `group != "G${n}-${m}"`, ' and ')}`)}\n${rate}`,
  ),
  bomb(
    '2,000 measures written below one another',
    `${sound}${times(2_000, (n) => `  m${n}:\n    title: Measure ${n}\n    description: >-\n      Words over\n      two lines.\n    query: >-\n      sum(events) from made-up\n      where group = "65 and over"`)}\n${rate}`,
  ),
  bomb(
    '3,000 measures that the calculation names wrongly',
    `${sound}${measures(3_000, () => 'sum(events) from made-up')}\n${rate.replace('numerator: events', 'numerator: evnts')}`,
  ),
  bomb(
    '3,000 keys that are slips',
    `${sound}${times(3_000, (n) => `  m${n}: { titel: x, qery: 'sum(events) from made-up' }`)}\n${rate}`,
  ),
  bomb(
    '3,000 periods that are none',
    `${sound}${rate}targets:\n${times(3_000, (n) => `  - { period: Year ${n}, atMost: 1, source: plan }`)}`,
  ),
  bomb(
    '3,000 areas that are none',
    `${sound}${rate}targets:\n${times(3_000, (n) => `  - { period: 2022/23, area: Lanarkshire ${n}, atMost: 1, source: plan }`)}`,
  ),
  bomb(
    '3,000 wrong expected figures',
    `${sound}${rate}expect:\n${times(3_000, (n) => `  - { area: S${12_000_000 + n}, period: ${1990 + (n % 40)}, value: x }`)}`,
  ),
  bomb(
    '3,000 measures with a function that is none',
    `${sound}${measures(3_000, () => 'total(events) from made-up')}\n${rate}`,
  ),
  bomb(
    '3,000 measures of columns that are not there',
    `${sound}${measures(3_000, (n) => `sum(column${n}) from made-up`)}\n${rate}`,
  ),
  bomb(
    '3,000 measures of datasets that are not there',
    `${sound}${measures(3_000, (n) => `sum(events) from data-${n}`)}\n${rate}`,
  ),
  bomb(
    '3,000 measures of members that are not there',
    `${sound}${measures(3_000, (n) => `sum(events) from made-up where group = "Group ${n}"`)}\n${rate}`,
  ),
  bomb(
    'a composition of 2,000 measures',
    `${sound}${measures(2_000, () => 'sum(events) from made-up')}\ncalculation:\n  method: composition\n  value: m1\n  of:\n${times(2_000, (n) => `    - m${n}`)}`,
  ),
  bomb(
    'a composition of 200 measures',
    `${sound}${measures(200, () => 'sum(events) from made-up')}\ncalculation:\n  method: composition\n  value: m1\n  of:\n${times(200, (n) => `    - m${n}`)}`,
  ),
  bomb(
    'a formula of 200 measures',
    `${sound}${measures(200, () => 'sum(events) from made-up')}\ncalculation: { method: formula, formula: '${times(200, (n) => `m${n}`, ' + ')}' }`,
  ),
  bomb(
    'a formula of 1,000 measures',
    `${sound}${measures(1_000, () => 'sum(events) from made-up')}\ncalculation: { method: formula, formula: '${times(1_000, (n) => `m${n}`, ' + ')}' }`,
  ),
  bomb(
    '2,500 comments that allow what a check finds',
    `${sound}${times(2_500, (n) => `  # ninefold-allow rule/unused-measure: reason ${n}\n  m${n}: sum(events) from made-up`)}\n${rate}`,
  ),
  bomb(
    '2,500 comments that allow nothing',
    `${sound}${times(2_500, (n) => `  # ninefold-allow rule/double-count: reason ${n}\n  m${n}: sum(events) from made-up`)}\n${rate}`,
  ),
  {
    name: 'extends 15 deep with 300 measures in each file',
    path: 'indicators/c0.indicator.yaml',
    text: extending(0),
    more: Object.fromEntries(
      Array.from({ length: 15 }, (_, n) => [`indicators/c${n + 1}.indicator.yaml`, extending(n + 1)]),
    ),
    code: undefined,
  },
];

function extending(step: number): string {
  const base = step < 15 ? `extends: c${step + 1}\n` : 'title: The last\n';
  return `id: c${step}\n${base}measures:\n${measures(300, (n) => `sum(events) from made-up where group = "Step ${step + n}"`)}\n`;
}
