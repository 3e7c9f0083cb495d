import { grainWords } from '../calculation/wording.ts';
import type { Indicator } from '../model/indicator.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import { formatWithNoun } from '../periods/format-period.ts';
import type { PeriodGrain } from '../periods/period.ts';
import type { TreePath } from '../syntax/tree.ts';
import type { Range } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import type { LinkedIndicator } from '../workspace/workspace.ts';
import { ownKey, ownValue } from './own-words.ts';
import { exampleOf, oneOf } from './period-words.ts';
import { defineRule } from './rule.ts';

export const unknownPeriod = defineRule({
  id: 'unknown-period',
  severity: 'error',
  appliesTo: ['indicator', 'partnership', 'dataset', 'framework'],
  summary: 'Every period is one that Ninefold can read, and of the kind that the indicator is counted by.',
  why: 'A calendar year passed off as a financial year moves three months of activity into the wrong year. A period that cannot be read is compared with nothing.',
  examples: {
    bad: `id: NI-19
extends: national
targets:
  - { period: 2024, atMost: 1000, source: illustrative }
`,
    good: `id: NI-19
extends: national
targets:
  - { period: 2024/25, atMost: 1000, source: illustrative }
`,
  },
  messages: {
    notAPeriod: ({ text, grain }: { text: string; grain: PeriodGrain | null }) =>
      `"${text}" is not a period. ${
        grain === null
          ? 'Write a year such as 2023/24 or 2023, or a month such as 2023-04.'
          : `Write ${oneOf(grain)} such as ${exampleOf(grain)}.`
      }`,
    otherKind: (params: { text: string; found: string; grain: PeriodGrain; whose: string; example: string }) =>
      `"${params.text}" is ${params.found}, but ${params.whose} ${grainWords[params.grain]}. ${capital(oneOf(params.grain))} is written like ${params.example}.`,
  },
  check(subject, _, report) {
    const document = 'kind' in subject ? subject : subject.document;
    for (const { written, grain, range, whose } of periodsIn(subject)) {
      if (range === undefined || written === undefined) continue;
      const text = String(written);
      if (parsePeriod(text, grain) !== undefined) continue;
      const other = parsePeriod(text)?.period;
      if (other === undefined || grain === undefined) {
        report('notAPeriod', { document, range, params: { text, grain: grain ?? null } });
        continue;
      }
      const found = `the ${formatWithNoun(other)}`;
      report('otherKind', {
        document,
        range,
        params: { text, found, grain, whose, example: exampleOf(grain, other) },
      });
    }
  },
});

interface WrittenPeriod {
  readonly written: string | number | undefined;
  /** The kind it must be of; undefined where any period will do. */
  readonly grain: PeriodGrain | undefined;
  readonly range: Range | undefined;
  readonly whose: string;
}

type Subject =
  | LinkedIndicator
  | Document<'partnership'>
  | Document<'framework'>
  | { readonly document: Document<'dataset'> };

function periodsIn(subject: Subject): readonly WrittenPeriod[] {
  if ('chain' in subject) return periodsOfIndicator(subject);
  if ('document' in subject) return periodsOfDataset(subject.document);
  const at = (written: string | number | undefined, key: string, grain?: PeriodGrain): WrittenPeriod => ({
    written,
    grain,
    range: subject.rangeOfValue([key]),
    whose: 'a reporting year is one of the',
  });
  return subject.kind === 'partnership'
    ? [at((subject as Document<'partnership'>).model.reportingYear, 'reportingYear', 'financialYear')]
    : ['from', 'to'].map((key) => at((subject as Document<'framework'>).model[key as 'from' | 'to'], key));
}

function periodsOfDataset(document: Document<'dataset'>): readonly WrittenPeriod[] {
  return [
    {
      written: document.model.provisionalFrom,
      grain: undefined,
      range: document.rangeOfValue(['provisionalFrom']),
      whose: '',
    },
  ];
}

function periodsOfIndicator(indicator: LinkedIndicator): readonly WrittenPeriod[] {
  const { effective } = indicator;
  const grain = effective.period?.type;
  const at = (
    written: string | number | undefined,
    path: TreePath,
    wanted: PeriodGrain | undefined = grain,
  ): WrittenPeriod => ({
    written,
    grain: wanted,
    range: ownValue(indicator, path),
    whose: 'this indicator is counted by',
  });
  const inLists = (
    [
      ['targets', 'period'],
      ['targets', 'from'],
      ['targets', 'to'],
      ['expect', 'period'],
      ['breaks', 'at'],
    ] as const
  ).flatMap(([list, key]) =>
    itemsOf(effective, list).map((item, index) =>
      at(item[key] as string | number | undefined, [list, index, key]),
    ),
  );
  const { from, to, proxies = {} } = effective.period ?? {};
  return [
    at(from, ['period', 'from']),
    at(to, ['period', 'to']),
    ...Object.keys(proxies).flatMap((key) => [
      { ...at(key, ['period', 'proxies', key]), range: ownKey(indicator, ['period', 'proxies', key]) },
      { ...at(proxies[key], ['period', 'proxies', key]), grain: undefined },
    ]),
    ...inLists,
  ];
}

function itemsOf(
  effective: Partial<Indicator>,
  list: 'targets' | 'expect' | 'breaks',
): readonly Readonly<Record<string, unknown>>[] {
  return effective[list] ?? [];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
