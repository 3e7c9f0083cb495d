import type { Area, Period } from '../core.ts';
import { comparePeriods, periodKey } from '../core.ts';
import { areaView, periodView } from '../view/figure.ts';
import type { AreaView, ChoicesView, IndicatorView, PeriodView } from '../view/indicator-view.ts';
import { readPeriod } from '../view/view-context.ts';
import type { PreviewRequest } from './previewed.ts';

/**
 * The areas and periods that a preview of an indicator can show. Where it has none, its definition is broken: those of the partnership's
 * other indicators stand in for them, so that somebody can choose now and sees it once the definition is whole.
 */
export function choicesOfIndicator(
  { choices, identity, headline }: IndicatorView,
  { workspace, calculator }: PreviewRequest,
): IndicatorChoices {
  const indicator = workspace.indicators.get(identity.id);
  if (indicator === undefined || isWhole(choices)) return { ...choices, hasOwnChoices: true };
  const others = [...workspace.indicators.keys()].filter((id) => id !== identity.id);
  const kind = readPeriod(headline.period.key, indicator)?.kind;
  return {
    areas: choices.areas.length > 0 ? choices.areas : areasOf(others, calculator).map(areaView),
    hasOwnChoices: false,
    periods:
      choices.periods.length > 0 ? choices.periods : periodsOf(others, calculator, kind).map(periodView),
  };
}

/** What a preview of an indicator can show instead. */
interface IndicatorChoices {
  readonly areas: readonly AreaView[];
  readonly periods: readonly PeriodView[];
  readonly hasOwnChoices: boolean;
}

function isWhole({ areas, periods }: ChoicesView): boolean {
  return areas.length > 0 && periods.length > 0;
}

type Listing = Pick<PreviewRequest['calculator'], 'areasOf' | 'periodsOf'>;

/** In the order of the indicator that has most of them; those that only others have come after. */
function areasOf(ids: readonly string[], calculator: Listing): readonly Area[] {
  const lists = ids.map((id) => calculator.areasOf(id)).sort((a, b) => b.length - a.length);
  return [...new Map(lists.flat().map((area) => [area.code, area])).values()];
}

/** The latest first, of one kind: an indicator of years has no quarter to show. */
function periodsOf(
  ids: readonly string[],
  calculator: Listing,
  kind: Period['kind'] | undefined,
): readonly Period[] {
  const all = ids.flatMap((id) => calculator.periodsOf(id)).filter((period) => period.kind === kind);
  const unique = new Map(all.map((period) => [periodKey(period), period]));
  return [...unique.values()].sort(comparePeriods).reverse();
}
