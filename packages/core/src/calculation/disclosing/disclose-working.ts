import { type DisclosurePolicy, isTooSmall } from '../../disclosure/disclosure-policy.ts';
import type { LinkedIndicator } from '../../workspace/workspace.ts';
import { mostParts } from '../measures/measure-step.ts';
import { formatExactly } from '../results/format-number.ts';
import type { IndicatorResult, Step } from '../results/result.ts';
import { isCounted, measuresIn } from './counted-steps.ts';

/**
 * The workings of results as they may be shown. A large count may be made of small ones. Then its age bands are not listed; nor are the
 * areas or months that were added, and these in no working of the measure, whatever its area or period: a part that is listed in one
 * place could otherwise give away another that is not. Nothing is looked for until somebody reads a working.
 */
export function disclosedWorking(
  all: () => Iterable<IndicatorResult>,
  indicator: LinkedIndicator,
  policy: DisclosurePolicy,
): (result: IndicatorResult) => IndicatorResult {
  const known = new Map<string, boolean>();
  const mayList = (measure: string): boolean => {
    const found = known.get(measure) ?? !hasSmallPart(all(), measure, policy);
    known.set(measure, found);
    return found;
  };
  return (result) => {
    if (result.steps.length === 0) return result;
    let steps: readonly Step[] | undefined;
    return {
      ...result,
      get steps() {
        steps ??= result.steps
          .map((step) => withoutSmallBands(step, policy))
          .map((step) => withoutParts(step, indicator, policy, mayList));
        return steps;
      },
    };
  };
}

function withoutSmallBands(step: Step, policy: DisclosurePolicy): Step {
  return hasSmallBand(step, policy)
    ? {
        ...step,
        table: undefined,
        notes: [...step.notes, 'The bands are not shown: some of their counts are small.'],
      }
    : step;
}

function hasSmallBand({ table }: Step, policy: DisclosurePolicy): boolean {
  if (table === undefined) return false;
  const counts = table.columns.flatMap(({ isCount }, column) => (isCount ? [column] : []));
  return table.rows.some(({ cells }) => counts.some((column) => isTooSmall(cells[column] ?? 0, policy)));
}

/** A number of one part is that part, and is printed as the number. */
function withoutParts(
  step: Step,
  indicator: LinkedIndicator,
  { suppressAtOrBelow }: DisclosurePolicy,
  mayList: (measure: string) => boolean,
): Step {
  const { measure, value, parts } = step;
  if (measure === undefined || parts.length < 2 || !isCounted(step, indicator) || mayList(measure))
    return step;
  return {
    ...step,
    expression: value === undefined ? '' : formatExactly(value),
    parts: [],
    notes: [
      ...step.notes.filter((note) => !note.endsWith(` the first ${mostParts} are listed.`)),
      `What was added is not listed: in some area or period a part of it is ${suppressAtOrBelow} or fewer.`,
    ],
  };
}

/** A list that is cut off may have small parts beyond its end. */
function hasSmallPart(
  results: Iterable<IndicatorResult>,
  measure: string,
  policy: DisclosurePolicy,
): boolean {
  for (const result of results) {
    for (const step of measuresIn(result)) {
      if (step.measure !== measure) continue;
      const { parts } = step;
      if (parts.length >= mostParts) return true;
      if (
        parts.some(
          ({ value, note }) => note === 'suppressed' || (value !== undefined && isTooSmall(value, policy)),
        )
      )
        return true;
    }
  }
  return false;
}
