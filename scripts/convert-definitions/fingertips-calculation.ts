import type { Calculation } from '../../packages/core/src/model/calculation.ts';
import type { FingertipsRow } from './fingertips-row.ts';

/**
 * The calculation of ours that gives the value that Fingertips publishes, and only then: a proportion with Wilson's interval, a rate
 * with Byar's, a ratio where the value is the same division but the interval is another or none. Everything else is read as
 * published: it is standardised, weighted or modelled, or the words say not what is divided by what.
 */
export function calculationOf(row: FingertipsRow): Calculation {
  const numerator = says(row, ['countDefinition', 'countSource']) ? 'numerator' : undefined;
  const denominator = says(row, ['denominatorDefinition', 'denominatorSource', 'denominatorType'])
    ? 'denominator'
    : undefined;
  if (numerator === undefined || denominator === undefined || !isDivision(row)) {
    return {
      method: 'published',
      value: 'value',
      ...(numerator && { numerator }),
      ...(denominator && { denominator }),
    };
  }
  const divided = { numerator, denominator, per: Number(row.text('unitValue')) };
  const interval = row.text('ciMethodDetails') === '' ? row.text('ciMethod') : 'with changes';
  const isProportion = row.text('valueType') === 'Proportion';
  if (isProportion && interval === 'Wilson Score method') return { method: 'proportion', ...divided };
  if (!isProportion && interval === "Byar's method") return { method: 'rate', ...divided };
  return { method: 'ratio', ...divided };
}

/** Whether a text only says that there is no numerator or denominator. */
export function saysNone(text: string): boolean {
  return text === 'No value present' || text.startsWith('Calculation does not involve a ');
}

function says(row: FingertipsRow, fields: readonly string[]): boolean {
  return fields.some((field) => row.text(field) !== '' && !saysNone(row.text(field)));
}

/** A sample with an interval of its own is weighted, and a standard population says that the rate is standardised. */
function isDivision(row: FingertipsRow): boolean {
  const isWeighted =
    row.text('denominatorType') === 'Survey sample' && row.text('ciMethod') === 'Other method - see below';
  return (
    ['Proportion', 'Crude rate'].includes(row.text('valueType')) &&
    row.text('countDefinition') !== '' &&
    row.text('denominatorDefinition') !== '' &&
    row.text('standardPopulation') === '' &&
    !isWeighted
  );
}
