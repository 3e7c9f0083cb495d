import { describePeriod, type Indicator, type LinkedIndicator, parsePeriod } from '../../core.ts';
import { asSentence, grainWords, plural } from '../../format/words.ts';
import type { DefinitionSectionView } from '../definition-view.ts';
import { entriesOf, plainSection } from './entry.ts';

type Periods = NonNullable<Indicator['period']>;

/** The periods that values are for, how often they come, and what stands in for another. */
export function periodsSection(indicator: LinkedIndicator): readonly DefinitionSectionView[] {
  const { period } = indicator.effective;
  if (period === undefined) return [];
  const { from, to, proxies = {} } = period;
  return plainSection(
    'periods',
    'Periods',
    entriesOf(indicator, [
      { term: 'Kind', texts: [kindWords(period)], path: ['period', 'type'] },
      { term: 'First', texts: [from === undefined ? undefined : `${from}.`], path: ['period', 'from'] },
      { term: 'Last', texts: [to === undefined ? undefined : `${to}.`], path: ['period', 'to'] },
      {
        term: 'Stand-ins',
        texts: Object.entries(proxies).map(([stoodFor, used]) => proxyWords(stoodFor, used)),
        path: ['period', 'proxies'],
      },
    ]),
  );
}

function kindWords({ type, every = 1, months, startsIn }: Periods): string {
  const length = months === undefined ? '' : ` of ${lengthWords(months)}`;
  const start = startsIn === undefined ? '' : `, each from ${startsIn}`;
  return `${grainWords[type]}${length}${start}${every === 1 ? '' : `, ${everyWords(type, every)}`}.`;
}

function lengthWords(months: number): string {
  return months % 12 === 0 ? plural(months / 12, 'year') : plural(months, 'month');
}

const ordinals = [
  '',
  '',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** A survey wave is named by its year, so every second one is two years on. */
function everyWords(type: Periods['type'], every: number): string {
  const isYear = type === 'calendarYear' || type === 'financialYear' || type === 'surveyWave';
  if (isYear) return every === 2 ? 'every two years' : `every ${every} years`;
  return `every ${ordinals[every] ?? `${every}th`} one`;
}

function proxyWords(stoodFor: string, used: string | number): string {
  const period = parsePeriod(String(used))?.period;
  return asSentence(
    `${period === undefined ? used : describePeriod(period)} is used in the place of ${stoodFor}`,
  );
}
