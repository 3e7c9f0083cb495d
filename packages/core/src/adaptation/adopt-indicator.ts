import { neededMeasures } from '../rules/written/needed-measures.ts';
import { printText } from '../syntax/print/print-scalar.ts';
import type { LinkedIndicator } from '../workspace/workspace.ts';
import { oneLine } from './list-items.ts';

/**
 * The few lines by which a partnership adopts a definition of a pack: a file to be saved as it is, in which only the queries are
 * missing. A measure that the calculation does not take, or that the pack already reads from data, is left out.
 */
export function adoptIndicator(indicator: LinkedIndicator, pack: string): string {
  const { id, effective } = indicator;
  const { title, reporting } = effective;
  const isReported = (reporting?.status ?? 'reported') === 'reported';
  return [
    `id: ${printText(id, 'block')}`,
    `extends: ${printText(pack, 'block')}${comment(title)}`,
    ...(isReported
      ? [...measureLines(indicator), ...expectLines]
      : [`# National figures are not published.${says(reporting?.reason)}`]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** An invitation to write down figures that were published elsewhere. */
export const expectLines = [
  '# Figures that were published elsewhere: take the # away and fill in, and they are compared with yours.',
  '# expect:',
  '#   - { area: , period: , value: , within: , source: }',
];

/** An empty measure takes nothing away from the pack's, and the check asks for its query. */
function measureLines(indicator: LinkedIndicator): readonly string[] {
  const needed = neededMeasures(indicator);
  const first = new Map(needed.map((measure) => [measure.name, measure]));
  const lines = [...first.values()].flatMap(({ name }) => {
    const measure = indicator.measures.get(name);
    if (measure === undefined || measure.query !== undefined) return [];
    const { title, unit } = measure.effective;
    return [
      `  ${printText(name, 'block')}: {}${comment([title, unit === undefined ? '' : `(${unit})`].join(' '))}`,
    ];
  });
  const example = needed.some(({ as }) => as === 'value') ? 'value' : 'sum';
  const heading = `measures: # write a query in the place of each {}, such as: ${example}(column) from dataset`;
  return lines.length === 0 ? [] : [heading, ...lines];
}

function comment(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? '' : ` # ${printable(text)}`;
}

function says(reason: string | undefined): string {
  return reason === undefined ? '' : ` ${printable(reason)}`;
}

/** A comment is one line of characters that YAML can hold. */
function printable(text: string): string {
  return oneLine(text).replace(/[\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF]/gu, '');
}
