import { expectLines } from '../adaptation/adopt-indicator.ts';
import { addComments } from '../authoring/add-comments.ts';
import { printDocument } from '../authoring/print-document.ts';
import type { CalculationMethod } from '../model/calculation.ts';
import type { Alignment, Indicator, Measure } from '../model/indicator.ts';
import type { PeriodGrain } from '../periods/period.ts';
import { sentenceCase } from '../text/sentence-case.ts';
import type { LinkedDataset } from '../workspace/workspace.ts';
import { firstMeasure, firstQuery } from './first-query.ts';
import { type StarterMeasure, starters } from './starters.ts';

/** What a person has said of a new indicator. */
export interface NewIndicator {
  readonly id: string;
  readonly title: string;
  /** Numbers of the national outcomes, or `framework/item`. */
  readonly outcomes: readonly string[];
  readonly method: CalculationMethod;
  readonly dataset?: LinkedDataset | undefined;
}

/** The names of the methods that a new indicator may begin with. */
export function isMethod(name: string): name is CalculationMethod {
  return Object.hasOwn(starters, name);
}

/**
 * The file of a new indicator, whole but for what only a person can know: the keys left empty are what the check asks for. With a
 * dataset its first measure is read from there.
 */
export function draftIndicator({ id, title, outcomes, method, dataset }: NewIndicator): string {
  const { calculation, measures, known } = starters[method];
  const definition: Indicator = {
    id,
    title,
    ...(outcomes.length > 0 && { outcomes: outcomes.map(alignment) }),
    ...known,
    period: { type: grainOf(dataset) },
    measures: Object.fromEntries(
      measures.map((measure, index) => [measure.name, index === 0 ? bound(measure, dataset) : {}]),
    ),
    calculation,
  };
  const commented = addComments(printDocument('indicator', definition), [
    { path: ['period'], lines: ['The kind of period that a value is for; add `from:` with the first one.'] },
    {
      path: ['measures'],
      lines: [
        'What is counted. Give each a `title`, a `unit`, and a `query` such as sum(column) from dataset.',
      ],
    },
    ...measures.map(({ name, says }) => ({ path: ['measures', name], lines: [`${sentenceCase(says)}.`] })),
  ]);
  return [withOpenKeys(commented, known), ...invitations, ...expectLines, ''].join('\n');
}

/** Keys with nothing behind them, so that the check points to where the words are to go. */
function withOpenKeys(text: string, { unit }: Partial<Indicator>): string {
  const open = [
    ...(unit === undefined
      ? ['# What the value is, in words: falls per 1,000 people aged 65 and over.', 'unit:']
      : []),
    '# Which way is better: higherIsBetter, lowerIsBetter or noJudgement.',
    'polarity:',
  ];
  return text.replace(/^(?=# The kind of period)/m, `${open.join('\n')}\n`).trimEnd();
}

const invitations = [
  '# Where the definition was read, so that it can be found again.',
  '# sources:',
  '#   - { title: , publisher: , url: }',
  '# What you aim for, and who decided it.',
  '# targets:',
  '#   - { period: , atMost: , source: }',
];

function bound({ as }: StarterMeasure, dataset: LinkedDataset | undefined): Measure {
  const column = dataset && firstMeasure(dataset, as);
  if (dataset === undefined || column === undefined) return {};
  const definition = dataset.document.model.columns?.[column];
  const unit = definition?.role === 'measure' ? definition.unit : undefined;
  return { ...(unit && { unit }), query: firstQuery(dataset, column, as) };
}

function alignment(outcome: string): Alignment {
  return /^\d+$/.test(outcome) ? Number(outcome) : outcome;
}

/** Months and quarters are reported by the year that they make. */
function grainOf(dataset: LinkedDataset | undefined): Exclude<PeriodGrain, 'rolling'> {
  const columns = Object.values(dataset?.document.model.columns ?? {});
  const grain = columns.flatMap((column) => (column.role === 'period' ? [column.grain] : []))[0];
  switch (grain) {
    case 'calendarQuarter':
      return 'calendarYear';
    case undefined:
    case 'month':
    case 'financialQuarter':
    case 'rolling':
      return 'financialYear';
    default:
      return grain;
  }
}
