import { addYears } from './add-years.ts';
import { adoptDefinition } from './adopt-definition.ts';
import { beginSeries } from './begin-series.ts';
import { bindMeasure } from './bind-measure.ts';
import { createMissingDataset, type DataFiles } from './create-dataset.ts';
import { extractMeasure } from './extract-measure.ts';
import { pinExpected } from './pin-expected.ts';
import type { Refactoring, RefactoringPlace } from './refactoring.ts';

/** Everything that can be changed for a person at a place, those first that answer a problem. */
export async function refactoringsAt(
  place: RefactoringPlace,
  data: DataFiles,
): Promise<readonly Refactoring[]> {
  const found = [
    ...adoptDefinition(place),
    ...(await createMissingDataset(place, data)),
    ...extractMeasure(place),
    ...bindMeasure(place),
    ...(await addYears(place, data)),
    ...beginSeries(place),
    ...pinExpected(place),
  ];
  return found.toSorted((a, b) => Number(b.kind === 'mend') - Number(a.kind === 'mend'));
}
