import { findArea, type IndicatorResult, type RagScheme } from '../../../packages/report/src/core.ts';
import { buildIndicatorView } from '../../../packages/report/src/view/build-indicator-view.ts';
import type { IndicatorView } from '../../../packages/report/src/view/indicator-view.ts';
import { delayedDischarges } from './delayed-discharges.ts';
import { type MadeUpFigure, madeUp } from './made-up-workspace.ts';

/** A view with something in every part of it, from true figures: South Lanarkshire's delayed discharges among 32 councils. */
export function sampleView(
  changes: Partial<IndicatorView> = {},
  rag: RagScheme = { scheme: 'percentOfTarget', green: 0, amber: 5 },
): IndicatorView {
  const view = buildIndicatorView({
    ...madeUp({
      indicator: {
        id: 'NI-19',
        title:
          'Number of days people aged 75 or over spend in hospital when they are ready to be discharged, per 1,000 population',
        shortTitle: 'Days in hospital when ready to leave, 75+',
        aliases: ['LGBF SW08'],
        outcomes: [2, 9],
        unit: 'days per 1,000 population aged 75+',
        polarity: 'lowerIsBetter',
        aggregation: 'sumNumerators',
        measures: {
          days: { title: 'Delayed discharge bed days, people aged 75 and over', unit: 'bed days' },
          people: { title: 'People aged 75 and over', unit: 'people aged 75+', carryForward: 4 },
        },
        calculation: { method: 'rate', numerator: 'days', denominator: 'people', per: 1000 },
        // An illustration: no real target is known.
        targets: [{ from: '2018/19', to: '2020/21', atMost: 1000, source: 'illustrative' }],
        breaks: [{ at: '2018/19', reason: 'An illustration of a break.' }],
        caveats: ['COVID-19 changed admissions and discharges in 2020/21.'],
        sources: [
          {
            title: 'Benchmarking framework',
            publisher: 'Improvement Service',
            licence: 'OGL-UK-3.0',
            url: 'https://example.org/lgbf',
            vintage: '2022-01',
          },
        ],
      },
      partnership: {
        name: 'South Lanarkshire Health and Social Care Partnership',
        area: 'S12000029',
        reportingYear: '2019/20',
        comparators: ['scotland', 'lgbf-people'],
        rag,
      },
      frameworks: [
        {
          id: 'outcomes',
          title: 'National outcomes',
          items: {
            2: { title: 'People live at home.', shortTitle: 'Independent living' },
            9: { title: 'Resources are used well.' },
          },
        },
      ],
      figures: Object.fromEntries(
        delayedDischarges
          .flatMap(([code, ...years]) => years.map((each, index) => figureOf(code, index, each)))
          .concat(scotland()),
      ),
    }),
  });
  return {
    ...view,
    expectations: [
      {
        area: 'South Lanarkshire',
        period: '2019/20',
        expected: '1,155.7 (within 0.05)',
        found: '1,155.7',
        met: true,
        words: 'Agrees',
        source: 'LGBF SW08',
        place: view.definition.files[0],
      },
    ],
    problems: [
      {
        code: 'rule/example',
        severity: 'error',
        severityText: 'Error',
        message: 'An illustration of a problem.',
        place: view.definition.files[0] ?? {
          place: { file: '', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
          text: '',
        },
        fixes: ['Mend it'],
      },
    ],
    ...changes,
  };
}

const periods = ['2017/18', '2018/19', '2019/20', '2020/21'];

function figureOf(
  code: string,
  index: number,
  [bedDays, people]: readonly [number, number],
): [string, MadeUpFigure] {
  const rate = (days: number) => (days / people) * 1000;
  const spread = 1.96 * Math.sqrt(bedDays);
  const status: IndicatorResult['status'] = index === 3 ? 'provisional' : 'final';
  return [
    `${code} ${periods[index]}`,
    {
      value: rate(bedDays),
      lower: rate(bedDays - spread),
      upper: rate(bedDays + spread),
      confidence: 0.95,
      intervalMethod: 'Byar',
      numerator: bedDays,
      denominator: people,
      status,
      vintage: ['Improvement Service, 2022-01'],
      steps: [
        {
          ...step,
          kind: 'measure',
          measure: 'days',
          title: 'Bed days',
          value: bedDays,
          unit: 'bed days',
          parts: [{ label: 'April 2019', value: 2500, note: undefined }],
        },
        { ...step, kind: 'measure', measure: 'people', title: 'People', value: people, unit: 'people' },
        {
          ...step,
          kind: 'value',
          title: 'Rate',
          expression: `${bedDays} ÷ ${people} × 1,000`,
          value: rate(bedDays),
          unit: 'days per 1,000',
        },
      ],
    },
  ];
}

const step = {
  measure: undefined,
  expression: '',
  place: {
    file: 'indicators/id-1.indicator.yaml',
    range: { start: { line: 4, character: 0 }, end: { line: 4, character: 4 } },
  },
  rows: undefined,
  parts: [],
  notes: [],
} as const;

function scotland(): [string, MadeUpFigure][] {
  const code = findArea('scotland', 'scotland')?.code ?? '';
  return periods.map((_, index) => {
    const sum = (position: 0 | 1) =>
      delayedDischarges.reduce((total, [, ...years]) => total + (years[index]?.[position] ?? 0), 0);
    return figureOf(code, index, [sum(0), sum(1)]);
  });
}
