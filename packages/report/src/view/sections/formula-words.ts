import { assertNever, type Formula, findArea, type LinkedIndicator, type LinkedMeasure } from '../../core.ts';
import { formatPlain } from '../../format/number.ts';
import type { ViewContext } from '../view-context.ts';

/** The sum that makes the value, with titles in the place of names: `Bed days ÷ Population aged 75 and over × 1,000`. */
export function formulaWords(context: ViewContext): string | undefined {
  const { indicator } = context;
  const { calculation } = indicator.effective;
  const title = (name: string) => titleOf(indicator, name);
  switch (calculation?.method) {
    case undefined:
      return undefined;
    case 'rate':
    case 'proportion':
    case 'ratio': {
      const { per = calculation.method === 'proportion' ? 100 : 1 } = calculation;
      const times = per === 1 ? '' : ` × ${formatPlain(per)}`;
      return `${title(calculation.numerator)} ÷ ${title(calculation.denominator)}${times}`;
    }
    case 'mean':
      return `${title(calculation.numerator)} ÷ ${title(calculation.denominator)}`;
    case 'directlyStandardisedRate': {
      const { per = 100_000, by, numerator, denominator } = calculation;
      return `The sum over ${by} of ${title(numerator)} ÷ ${title(denominator)} × the weight of the standard population, ÷ the sum of the weights × ${formatPlain(per)}`;
    }
    case 'indirectlyStandardisedRatio': {
      const { per = 100, by, numerator, denominator, reference } = calculation;
      const times = per === 1 ? '' : ` × ${formatPlain(per)}`;
      return `${title(numerator)} ÷ (the sum over ${by} of ${title(denominator)} × the rate of ${findArea(reference)?.name ?? reference})${times}`;
    }
    case 'composition': {
      const { per = 100, value, of } = calculation;
      return `${title(value)} ÷ (${of.map(title).join(' + ')})${per === 1 ? '' : ` × ${formatPlain(per)}`}`;
    }
    case 'formula':
    case 'percentChange':
    case 'percentagePointChange':
      return indicator.formula?.parsed === undefined
        ? calculation.formula
        : partWords(context, indicator.formula.parsed, 0);
    case 'published':
    case 'rollingSum':
    case 'rollingAverage':
    case 'yearToDate':
      return title(calculation.value);
    default:
      return assertNever(calculation, 'putting a calculation into words');
  }
}

/** What a measure is in the calculation, where it has a name for it. */
export function roleOf({ effective: { calculation } }: LinkedIndicator, name: string): string | undefined {
  if (calculation === undefined) return undefined;
  if ('numerator' in calculation && calculation.numerator === name) return 'Numerator';
  if ('denominator' in calculation && calculation.denominator === name) return 'Denominator';
  return calculation.method === 'published' && calculation.value === name ? 'Published figure' : undefined;
}

/** The measures that the calculation takes, each once. */
export function measuresOf({ effective, formula, measures }: LinkedIndicator): readonly LinkedMeasure[] {
  const { calculation } = effective;
  const names = !calculation
    ? []
    : 'formula' in calculation
      ? namesIn(formula?.parsed)
      : 'of' in calculation
        ? calculation.of
        : 'value' in calculation
          ? [calculation.value]
          : [
              calculation.numerator,
              calculation.denominator,
              ...('sumOfSquares' in calculation ? [calculation.sumOfSquares ?? ''] : []),
            ];
  return [...new Set(names)].flatMap((name) => measures.get(name) ?? []);
}

/** The title of a measure, or its name where nobody gave it one. */
export function measureTitle({ name, effective }: LinkedMeasure): string {
  return effective.title ?? name;
}

function titleOf({ measures }: LinkedIndicator, name: string): string {
  const measure = measures.get(name);
  return measure === undefined ? name : measureTitle(measure);
}

/** With brackets only where they change the result. */
function partWords(context: ViewContext, formula: Formula, leastRank: number): string {
  const words = bareWords(context, formula);
  return rankOf(formula) < leastRank ? `(${words})` : words;
}

function bareWords(context: ViewContext, formula: Formula): string {
  switch (formula.kind) {
    case 'number':
      return formatPlain(formula.value);
    case 'measure':
      return titleOf(context.indicator, formula.name);
    case 'indicator':
      return `the value of ${formula.id}`;
    case 'negate':
      return `−${partWords(context, formula.operand, rankOf(formula))}`;
    case 'operation': {
      const rank = rankOf(formula);
      const left = partWords(context, formula.left, rank);
      return `${left} ${signs[formula.operator]} ${partWords(context, formula.right, rank + 1)}`;
    }
    default:
      return assertNever(formula, 'putting a formula into words');
  }
}

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** How close it binds. */
function rankOf(formula: Formula): number {
  if (formula.kind === 'negate') return 3;
  if (formula.kind !== 'operation') return 4;
  return formula.operator === '+' || formula.operator === '-' ? 1 : 2;
}

function namesIn(formula: Formula | undefined): readonly string[] {
  switch (formula?.kind) {
    case 'measure':
      return [formula.name];
    case 'negate':
      return namesIn(formula.operand);
    case 'operation':
      return [...namesIn(formula.left), ...namesIn(formula.right)];
    default:
      return [];
  }
}
