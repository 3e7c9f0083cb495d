import { grainWords } from '../calculation/results/plural-words.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import type { PeriodGrain } from '../periods/period.ts';
import { grainOf } from '../periods/period-grain.ts';
import { sentenceCase } from '../text/sentence-case.ts';
import { defineRule, type RulePage } from './rule.ts';
import { exampleOf, oneOf } from './words/period-words.ts';
import { writtenPeriods } from './written/written-periods.ts';

export const page: RulePage = {
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
};

export const unknownPeriod = defineRule({
  id: 'unknown-period',
  severity: 'error',
  appliesTo: ['indicator', 'partnership', 'dataset', 'framework'],
  messages: {
    notAPeriod: ({ text, grain }: { text: string; grain: PeriodGrain | null }) =>
      `"${text}" is not a period. ${
        grain === null
          ? 'Write a year such as 2023/24 or 2023, or a month such as 2023-04.'
          : `Write ${oneOf(grain)} such as ${exampleOf(grain)}.`
      }`,
    otherKind: (params: {
      text: string;
      found: string;
      grain: PeriodGrain;
      subject: 'indicator' | 'partnership';
      example: string;
    }) =>
      `"${params.text}" is ${params.found}, but ${
        params.subject === 'indicator' ? 'this indicator is counted by' : 'the reporting year is one of the'
      } ${grainWords[params.grain]}. ${sentenceCase(oneOf(params.grain))} is written like ${params.example}.`,
  },
  check(subject, _, report) {
    const document = 'kind' in subject ? subject : subject.document;
    for (const { text, grain, range } of writtenPeriods(subject)) {
      if (parsePeriod(text, grain) !== undefined) continue;
      const other = parsePeriod(text)?.period;
      if (other === undefined || grain === undefined) {
        report('notAPeriod', { document, range, params: { text, grain: grain ?? null } });
        continue;
      }
      const params = {
        text,
        found: oneOf(grainOf(other)),
        grain,
        subject: 'kind' in subject ? 'partnership' : 'indicator',
        example: exampleOf(grain, other),
      } as const;
      report('otherKind', { document, range, params });
    }
  },
});
