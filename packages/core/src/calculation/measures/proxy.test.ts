import { describe, expect, it } from 'vitest';
import { bedDays, calculate, people, rate } from '../../../../../tests/harness/bed-days.ts';

describe('a period that another stands in for', () => {
  it('is measured over the other and labelled so', () => {
    const calendarYear = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
      (month) => `S12000005,2019-${month},10`,
    );
    const result = calculate(
      [bedDays(calendarYear), people(['S12000005,2019,4000'])],
      'S12000005',
      '2019/20',
      {
        ...rate,
        period: { type: 'financialYear', proxies: { '2019/20': 2019 } },
      },
    );
    expect(result).toMatchObject({
      status: 'estimated',
      numerator: 120,
      value: 30,
      period: {
        kind: 'proxy',
        standsFor: { kind: 'financialYear', startYear: 2019 },
        measuredOver: { kind: 'calendarYear', year: 2019 },
      },
      notes: ['Measured over calendar year 2019, which stands in for 2019/20.'],
    });
  });
});
