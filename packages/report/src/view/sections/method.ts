import { type Calculation, findArea, type Indicator, type LinkedIndicator } from '../../core.ts';
import { publishedIntervalWords, statisticWords } from '../../format/definition-words.ts';
import { formatPlain } from '../../format/number.ts';
import { aggregationWords, asSentence, plural } from '../../format/words.ts';
import type { DefinitionSectionView } from '../definition-view.ts';
import type { ViewContext } from '../view-context.ts';
import { entriesOf, type Fact, notSaid, plainSection } from './entry.ts';
import { formulaWords, measuresOf, measureTitle } from './formula-words.ts';
import { unitWords } from './measures.ts';

/** How the value is worked out from what is counted, by Ninefold and by the publisher. */
export function methodSection(context: ViewContext): readonly DefinitionSectionView[] {
  const { indicator } = context;
  const { calculation, unit, decimals, aggregation, standardPopulation } = indicator.effective;
  return plainSection(
    'method',
    'How it is worked out',
    entriesOf(indicator, [
      {
        term: 'Method',
        texts: [calculation ? methodWords(indicator, calculation) : notSaid],
        path: ['calculation'],
      },
      { term: 'Formula', texts: [isArithmetic(context) ? formulaWords(context) : undefined] },
      { term: 'Behind the figure', texts: [calculation && publishedParts(indicator, calculation)] },
      ...publisherFacts(indicator.effective),
      {
        term: 'Standard population',
        texts: [standardPopulation && asSentence(standardPopulation)],
        path: ['standardPopulation'],
      },
      { term: 'Interval', texts: [calculation && intervalWords(calculation)] },
      { term: 'Unit', texts: [unitWords(unit)], path: ['unit'] },
      { term: 'Possible values', texts: [rangeWords(indicator.effective)], path: ['minimum'] },
      {
        term: 'Printed',
        texts: [decimals === undefined ? undefined : decimalWords(decimals)],
        path: ['decimals'],
      },
      {
        term: 'Longer periods and larger areas',
        texts: [aggregation && addedWords(indicator, aggregation)],
        path: ['aggregation'],
      },
    ]),
  );
}

function methodWords(indicator: LinkedIndicator, calculation: Calculation): string {
  switch (calculation.method) {
    case 'rate':
      return `A rate for every ${formatPlain(calculation.per)}.`;
    case 'proportion':
      return (calculation.per ?? 100) === 100 ? 'A percentage of a whole.' : 'A proportion of a whole.';
    case 'ratio':
      return calculation.per === 100
        ? 'One number divided by another, as a percentage.'
        : 'One number divided by another.';
    case 'formula': {
      const lone = loneMeasure(indicator);
      return lone === undefined ? 'Arithmetic, as the formula says.' : `The number itself: ${lone}.`;
    }
    case 'published':
      return 'Read as it was published, not worked out here.';
    case 'mean':
      return 'A mean: a total divided by how many it is of.';
    case 'percentChange':
      return `The change since ${earlierWords(calculation)}, in per cent of what it was.`;
    case 'percentagePointChange':
      return `The change since ${earlierWords(calculation)}, in percentage points.`;
    case 'rollingSum':
      return `The sum of ${calculation.periods} periods, the last of them the one that is named.`;
    case 'rollingAverage':
      return `The mean of ${calculation.periods} periods, the last of them the one that is named.`;
    case 'yearToDate':
      return `The sum from ${calculation.yearStarts === 'january' ? 'January' : 'April'} to the end of the period.`;
    case 'composition':
      return 'The share that one part has of the sum of all parts.';
    case 'directlyStandardisedRate':
      return `A rate for every ${formatPlain(calculation.per ?? 100_000)}, directly standardised to the European Standard Population of 2013.`;
    case 'indirectlyStandardisedRatio':
      return `The events over those expected with the rates of ${findArea(calculation.reference)?.name ?? calculation.reference}, which is ${formatPlain(calculation.per ?? 100)}.`;
  }
}

function earlierWords({ since, periodsEarlier = 1 }: Partial<ChangeCalculation>): string {
  if (since !== undefined) return String(since);
  return periodsEarlier === 1 ? 'the period before' : `${periodsEarlier} periods before`;
}

type ChangeCalculation = Extract<Calculation, { method: 'percentChange' | 'percentagePointChange' }>;

/** A formula that only names a measure is a count, and a published value is read: neither has arithmetic to show. */
function isArithmetic({ indicator }: ViewContext): boolean {
  return indicator.effective.calculation?.method !== 'published' && loneMeasure(indicator) === undefined;
}

function loneMeasure(indicator: LinkedIndicator): string | undefined {
  const [measure] = measuresOf(indicator);
  const isFormula = indicator.effective.calculation?.method === 'formula';
  return isFormula && indicator.formula?.parsed?.kind === 'measure' && measure
    ? measureTitle(measure)
    : undefined;
}

/** What a publisher divides, though the value does not come from it here. */
function publishedParts({ measures }: LinkedIndicator, calculation: Calculation): string | undefined {
  if (calculation.method !== 'published') return undefined;
  const title = (name: string | undefined) => {
    const measure = measures.get(name ?? '');
    return measure ? measureTitle(measure) : name;
  };
  const [above, below] = [title(calculation.numerator), title(calculation.denominator)];
  if (above !== undefined && below !== undefined) return `The publisher divides: ${above} ÷ ${below}.`;
  if (above !== undefined) return `The publisher counts: ${above}.`;
  return below === undefined ? undefined : `The publisher divides by: ${below}.`;
}

function publisherFacts({ methodology }: Partial<Indicator>): readonly Fact[] {
  if (methodology === undefined) return [];
  const { statistic, description, interval } = methodology;
  return [
    {
      term: 'Kind of figure',
      texts: [statistic && statisticWords[statistic]],
      path: ['methodology', 'statistic'],
    },
    {
      term: 'The publisher’s method',
      texts: [description && asSentence(description)],
      path: ['methodology', 'description'],
    },
    {
      term: 'Published interval',
      texts: [
        interval &&
          [publishedIntervalWords[interval.method], interval.description && asSentence(interval.description)]
            .filter((words) => words)
            .join(' '),
      ],
      path: ['methodology', 'interval'],
    },
  ];
}

function intervalWords(calculation: Calculation): string {
  switch (calculation.method) {
    case 'rate':
      return `${percent(calculation.confidence)} confidence interval by Byar’s method (exact for counts below 10).`;
    case 'proportion':
      return `${percent(calculation.confidence)} confidence interval by Wilson’s method.`;
    case 'mean':
      return calculation.sumOfSquares === undefined
        ? 'None is worked out.'
        : `${percent(calculation.confidence)} confidence interval by Student’s t distribution.`;
    case 'directlyStandardisedRate':
      return `${percent(calculation.confidence)} confidence interval by Dobson’s method.`;
    case 'indirectlyStandardisedRatio':
      return calculation.convention === 'scotpho'
        ? `${percent(calculation.confidence)} confidence interval by Byar’s method.`
        : `${percent(calculation.confidence)} confidence interval by Byar’s method (exact for counts below 10).`;
    case 'published':
      return 'As published, where there is one.';
    default:
      return 'None is worked out.';
  }
}

/** A count or a formula has no numerator and denominator to speak of. */
function addedWords(indicator: LinkedIndicator, aggregation: NonNullable<Indicator['aggregation']>): string {
  const isFormula = indicator.effective.calculation?.method === 'formula';
  if (aggregation !== 'recompute' || !isFormula) return aggregationWords[aggregation];
  return loneMeasure(indicator) === undefined
    ? 'What is counted is added, and the formula worked out again.'
    : 'The numbers are added.';
}

function percent(confidence = 0.95): string {
  return `${formatPlain(Number((confidence * 100).toFixed(6)))}%`;
}

function rangeWords({ minimum, maximum }: Partial<Indicator>): string | undefined {
  if (minimum === undefined) return maximum === undefined ? undefined : `${formatPlain(maximum)} or less.`;
  return maximum === undefined
    ? `${formatPlain(minimum)} or more.`
    : `${formatPlain(minimum)} to ${formatPlain(maximum)}.`;
}

function decimalWords(decimals: number): string {
  return decimals === 0 ? 'As a whole number.' : `To ${plural(decimals, 'decimal place')}.`;
}
