import { funnelPoint } from '../../../../packages/core/src/statistics/funnel/funnel-points.ts';
import { AnswerTable, part } from '../answer.ts';
import { rateRecords } from '../funnel-records.ts';
import { numberOption } from '../inputs.ts';
import type { Adapter } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: () => 1e-10,
  ignored: ['num', 'den', 'rate'],
  answer: (vector) => {
    const options = {
      per: numberOption(vector, 'multiplier', 100_000),
      years: numberOption(vector, 'years_of_data', 1),
      isStandardised: vector.options.rate_type === 'dsr',
    };
    const table = new AnswerTable();
    for (const record of rateRecords(vector)) {
      const point = funnelPoint(record, options);
      table.note(point);
      table.add(
        'rate_chart',
        part(point, ({ rate }) => rate),
      );
      table.add(
        'denominator_derived',
        part(point, ({ populationOfOneYear }) => populationOfOneYear),
      );
    }
    return table.answer();
  },
};
