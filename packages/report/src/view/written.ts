import type { IndicatorResult } from '../core.ts';
import type { PlaceView } from './evidence-view.ts';
import { placeView } from './figure.ts';
import type { WrittenView } from './indicator-view.ts';
import { originPlace } from './sections/entry.ts';
import { targetFor } from './target-fact.ts';
import type { ViewContext } from './view-context.ts';

/** Where the parts that stand at the top of a page are written. */
export function writtenOf(context: ViewContext, { area, period }: IndicatorResult): WrittenView {
  const { indicator } = context;
  const { calculation, targets = [] } = indicator.effective;
  const target = targetFor(context, area, period);
  const measure = (name: string | undefined) =>
    name === undefined ? undefined : measurePlace(context, name);
  return {
    title: originPlace(indicator, ['title']),
    calculation: originPlace(indicator, ['calculation']),
    numerator: measure(calculation && 'numerator' in calculation ? calculation.numerator : undefined),
    denominator: measure(calculation && 'denominator' in calculation ? calculation.denominator : undefined),
    target: target && originPlace(indicator, ['targets', targets.indexOf(target)]),
  };
}

/** The query of a measure, which is what gives its number. */
function measurePlace({ indicator }: ViewContext, name: string): PlaceView | undefined {
  const query = indicator.measures.get(name)?.query;
  return query === undefined
    ? originPlace(indicator, ['measures', name])
    : placeView({
        file: query.document.path,
        range: query.rangeOf({ start: 0, end: query.text.length }),
      });
}
