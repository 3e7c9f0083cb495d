import { findArea } from '../../packages/core/src/areas/find-area.ts';
import { createCalculator } from '../../packages/core/src/calculation/create-calculator.ts';
import type { Calculation } from '../../packages/core/src/model/calculation.ts';
import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import { parsePeriod } from '../../packages/core/src/periods/parse-period.ts';
import { datasetOf, known, workspaceOf } from './linked.ts';

const rows = [
  'Fife,2018/19,0-59,2,100,4,,',
  'Fife,2019/20,0-59,4,200,14,1,7',
  'Fife,2019/20,60+,2,50,0,,',
  'Moray,2019/20,0-59,10,1000,0,,',
  'Moray,2019/20,60+,40,400,0,,',
];
/** Counts, people and a third number by age, in Fife and Moray. */
export const data = datasetOf('data', `council,year,age,a,b,c,low,high\n${rows.join('\n')}\n`, {
  columns: {
    council: { role: 'area', level: 'council' },
    year: { role: 'period', grain: 'financialYear' },
    age: { role: 'age' },
    a: { role: 'measure', lower: 'low', upper: 'high' },
    b: { role: 'measure', unit: 'people' },
    c: { role: 'measure' },
    low: { role: 'measure' },
    high: { role: 'measure' },
  },
});

/** The steps of a calculation with those numbers. */
export function stepsOf(calculation: Calculation, more: Partial<Indicator> = {}, area = 'Fife') {
  const measures = { a: 'sum(a) from data', b: 'sum(b) from data', c: 'sum(c) from data' };
  const indicator: Partial<Indicator> = { id: 'asked', measures, calculation, ...more };
  const calculator = createCalculator(workspaceOf({ datasets: [data], indicators: [indicator] }));
  return calculator.result('asked', known(findArea(area)), known(parsePeriod('2019/20')).period).steps;
}
