import type { Area } from '../areas/area.ts';
import { disclosurePolicy } from '../disclosure/disclosure-policy.ts';
import type { Period } from '../periods/period.ts';
import { periodKey } from '../periods/period-key.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Calculator } from './calculator.ts';
import { disclose } from './disclose.ts';
import type { IndicatorResult } from './result.ts';

/**
 * The results that may be printed: those of a calculator, without the counts that the partnership's `disclosure` does not show. What
 * goes is decided over all areas of the data at once, so that two pages with different areas cannot be put together. Without
 * `disclosure` it is the calculator itself. Checks and expected figures ask the calculator, never this.
 */
export function disclosedCalculator(workspace: Workspace, calculator: Calculator): Calculator {
  const disclosure = workspace.partnership?.model.disclosure;
  if (disclosure === undefined) return calculator;
  const policy = disclosurePolicy(disclosure);
  const known = new Map<string, ReadonlyMap<string, IndicatorResult>>();

  const resultsOf = (indicator: string, period: Period): ReadonlyMap<string, IndicatorResult> => {
    const key = `${indicator}\n${periodKey(period)}`;
    const found = known.get(key);
    if (found) return found;
    const results = calculator.areasOf(indicator).map((area) => calculator.result(indicator, area, period));
    const shown = new Map(disclose(workspace, results, policy).map((result) => [result.area.code, result]));
    known.set(key, shown);
    return shown;
  };
  const alone = (indicator: string, area: Area, period: Period): IndicatorResult => {
    const result = calculator.result(indicator, area, period);
    return disclose(workspace, [result], policy)[0] ?? result;
  };
  return {
    ...calculator,
    result: (indicator, area, period) =>
      resultsOf(indicator, period).get(area.code) ?? alone(indicator, area, period),
  };
}
