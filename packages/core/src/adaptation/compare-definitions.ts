import type { Indicator } from '../model/indicator.ts';
import { emptyMap } from '../schema/plain.ts';
import { isMap } from '../syntax/plain-value.ts';
import { compareModels } from './compare-models.ts';
import type { DefinitionChange } from './definition-change.ts';

/**
 * Every difference between two effective definitions of an indicator: where, what it was and is, what it does to the figures, and a
 * sentence that says so. Which file a definition extends is no part of what it means and is left out.
 */
export function compareDefinitions(
  before: Partial<Indicator>,
  after: Partial<Indicator>,
): readonly DefinitionChange[] {
  const method = after.calculation?.method ?? 'value';
  return compareModels('indicator', inFull(before), inFull(after), method);
}

/** A definition with its short forms written out and what is meant where nothing is said, so that two spellings of one thing are equal. */
function inFull(definition: Partial<Indicator>): Readonly<Record<string, unknown>> {
  const { outcomes, measures, calculation } = definition;
  const writtenOut: Readonly<Record<string, unknown>> = {
    outcomes: outcomes?.map((each) => (isMap(each) ? each : { outcome: String(each) })),
    measures: measures && measuresInFull(measures),
    calculation: calculation && { ...meant[calculation.method], ...calculation },
  };
  const full = emptyMap();
  for (const [key, value] of Object.entries(definition)) {
    if (key !== 'extends') full[key] = writtenOut[key] ?? value;
  }
  return full;
}

function measuresInFull(measures: NonNullable<Indicator['measures']>): Readonly<Record<string, unknown>> {
  const full = emptyMap();
  for (const [name, measure] of Object.entries(measures)) {
    full[name] = { dating: 'samePeriod', ...(typeof measure === 'string' ? { query: measure } : measure) };
  }
  return full;
}

/** What a calculation means where it does not say. */
const meant: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  rate: { confidence: 0.95 },
  proportion: { confidence: 0.95, per: 100 },
  ratio: { per: 1 },
  mean: { confidence: 0.95 },
  composition: { per: 100 },
  yearToDate: { yearStarts: 'april' },
  directlyStandardisedRate: { confidence: 0.95, per: 100_000, convention: 'phe' },
  indirectlyStandardisedRatio: { confidence: 0.95, per: 100, convention: 'phe' },
};
