import {
  checkWorkspace,
  createCalculator,
  defineIndicator,
  findArea,
  type IndicatorResult,
  type Problem,
  parsePeriod,
  workspaceOf,
} from '@ninefold/core';
import { national } from '@ninefold/core/national';
import { rate } from '@ninefold/core/statistics';
import { features } from '@ninefold/lsp';
import { type Preview, previewRequest } from '@ninefold/lsp/protocol';
import { buildIndicatorView, renderIndicatorPage } from '@ninefold/report';
import { planToSql } from '@ninefold/sql';

const workspace = await workspaceOf({
  partnership: { name: 'Made up', area: 'Stirling council', uses: ['national'] },
  indicators: [{ id: 'NI-14', extends: 'national' }],
});
const calculator = createCalculator(workspace);
const problems: readonly Problem[] = checkWorkspace(workspace, calculator);
const stirling = findArea('Stirling', 'council');
const year = parsePeriod('2020/21')?.period;
if (stirling && year) {
  const result: IndicatorResult = calculator.result('NI-14', stirling, year);
  // A number never travels alone: without its status it may not be there.
  const value: number | undefined = result.value;
  // @ts-expect-error A value may be absent.
  const surely: number = result.value;
  console.log(value, surely);
}
export const unit: string = national.indicators['NI-19'].unit;
// @ts-expect-error There is no such indicator.
console.log(national.indicators['NI-99']);
// @ts-expect-error There are nine outcomes.
console.log(national.outcomes[10]);
// @ts-expect-error What is national stays as it is.
national.indicators['NI-19'].title = 'Another';
// @ts-expect-error A rate is of two numbers.
rate('27554', 26891, { per: 1000 });
defineIndicator({
  id: 'MADE-UP-1',
  title: 'A made-up share',
  outcomes: ['outcome-9'],
  polarity: 'lowerIsBetter',
  unit: '%',
  period: { type: 'financialYear' },
  measures: { part: { title: 'Part' }, whole: { title: 'Whole' } },
  // @ts-expect-error No such method.
  calculation: { method: 'proportions', numerator: 'part', denominator: 'whole' },
});

/** Every severity has its sentence: when another one comes, this no longer compiles. */
export function sentence({ severity }: Problem): string {
  switch (severity) {
    case 'error':
      return 'Mend this.';
    case 'warning':
      return 'Look at this.';
    case 'information':
      return 'Know this.';
    default: {
      const none: never = severity;
      return none;
    }
  }
}
const shape: Preview | undefined = undefined;
console.log(
  problems,
  features,
  previewRequest.method,
  shape,
  buildIndicatorView,
  renderIndicatorPage,
  planToSql,
);
