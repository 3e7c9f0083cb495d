import { describe, expect, it } from 'vitest';
import {
  council,
  count,
  month,
  reasonOf,
  resultOf,
  year,
} from '../../../../../tests/harness/asked-result.ts';
import { datasetOf, known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { findArea } from '../../areas/find-area.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { createCalculator } from '../create-calculator.ts';

describe('what the data lack is the reason why there is no value', () => {
  it('a figure', () => {
    expect(reasonOf({ period: '2018/19' })).toEqual([
      'calc/no-data',
      'a: the data have no figure for Fife in financial year 2018/19.',
    ]);
  });

  it('a figure that is hidden, empty, or no number', () => {
    const cell = (a: string) => reasonOf({ csv: `council,year,a,b\nFife,2019/20,${a},3\n` });
    const one = 'a: the figure for Fife in financial year 2019/20 is';
    expect(cell('*')).toEqual(['calc/suppressed', `${one} suppressed in the data.`]);
    expect(cell('')).toEqual(['calc/missing-value', `${one} missing in the data.`]);
    expect(cell('many')).toEqual(['calc/unreadable-value', `${one} not readable as a number.`]);
  });

  it('a column of areas, or of periods', () => {
    expect(reasonOf({ csv: 'year,a,b\n2019/20,6,3\n', columns: { year, a: count, b: count } })).toEqual([
      'calc/no-area-column',
      'a: the dataset has no area column, so it is not known which area it is about.',
    ]);
    expect(reasonOf({ csv: 'council,a,b\nFife,6,3\n', columns: { council, a: count, b: count } })).toEqual([
      'calc/no-period-column',
      'a: the dataset has no period column, so it is not known which period it is about.',
    ]);
  });

  it('areas or periods that could make up the one that is asked for', () => {
    const board = { role: 'area', level: 'board' } as const;
    expect(
      reasonOf({
        csv: 'board,year,a,b\nS08000020,2019/20,6,3\n',
        columns: { board, year, a: count, b: count },
        area: 'Moray',
      }),
    ).toEqual(['calc/area-not-in-data', 'a: the data are about boards; Moray cannot be made from them.']);
    expect(reasonOf({ period: '2019-06' })).toEqual([
      'calc/period-not-in-data',
      'a: the data are counted by financial years; June 2019 cannot be made from them.',
    ]);
  });

  it('numbers that a computer can add', () => {
    const csv = 'council,year,a,b\nFife,2019/20,1e308,3\nFife,2019/20,1e308,3\n';
    expect(reasonOf({ csv })).toEqual(['calc/not-finite', 'a: the numbers are too large to be added.']);
    expect(resultOf({ csv }).steps[0]?.parts).toHaveLength(1);
  });

  it('a survey of that year: a wave is the financial year of the same name, and no other period', () => {
    const of = (
      grain: 'surveyWave' | 'financialYear' | 'month' | 'calendarYear',
      at: string,
      asked: string,
    ) =>
      resultOf({
        csv: `council,at,a\nFife,${at},6\n`,
        columns: { council, at: { role: 'period', grain }, a: count },
        indicator: {
          period: { type: asked.includes('/') ? 'surveyWave' : 'month' },
          calculation: { method: 'formula', formula: 'a' },
          measures: { a: 'sum(a) from data' },
        },
        period: asked,
      });
    expect(of('surveyWave', '2019/20', '2019/20').value).toBe(6);
    expect(of('financialYear', '2019/20', '2019/20').value).toBe(6);
    expect(of('surveyWave', '2019/20', '2019-06').reason?.message).toBe(
      'a: the data are counted by survey waves; June 2019 cannot be made from them.',
    );
    const wave = known(parsePeriod('2019/20', 'surveyWave')).period;
    const ofWave = (grain: 'financialYear' | 'calendarYear', at: string) => {
      const data = datasetOf('data', `council,at,a\nFife,${at},6\n`, {
        columns: { council, at: { role: 'period', grain }, a: count },
      });
      const indicator: Partial<Indicator> = {
        id: 'asked',
        measures: { a: 'sum(a) from data' },
        calculation: { method: 'formula', formula: 'a' },
      };
      const calculator = createCalculator(workspaceOf({ datasets: [data], indicators: [indicator] }));
      return calculator.result('asked', known(findArea('Fife')), wave);
    };
    expect(ofWave('financialYear', '2019/20').value).toBe(6);
    expect(ofWave('calendarYear', '2019').reason?.code).toBe('calc/period-not-in-data');
  });

  it('rows enough: value() reads one', () => {
    const csv = 'council,year,a,b\nFife,2019/20,6,3\nFife,2019/20,7,3\n';
    const measures = { a: 'value(a) from data', b: 'sum(b) from data' };
    expect(reasonOf({ csv, indicator: { measures } })).toEqual([
      'calc/more-than-one-row',
      'a: 2 rows match; value() reads exactly one, so add conditions that leave one.',
    ]);
  });

  it('the figure of a larger area or a longer period, where figures are never added', () => {
    const measures = { a: 'value(a) from data' };
    const published: Partial<Indicator> = { measures, calculation: { method: 'published', value: 'a' } };
    expect(reasonOf({ indicator: published, area: 'Scotland' })).toEqual([
      'calc/not-additive',
      'a: the figures may not be added up, and the data have no figure for Scotland itself.',
    ]);
    const monthly = { council, month, a: count };
    expect(
      reasonOf({ csv: 'council,month,a\nFife,2019-06,6\n', columns: monthly, indicator: published })[1],
    ).toBe(
      'a: the figures may not be added up, and the data have no figure for financial year 2019/20 itself.',
    );
  });
});

describe('a file that lacks a column of its definition', () => {
  it('has no figure of any area or period', () => {
    expect(reasonOf({ csv: 'year,a,b\n2019/20,6,3\n' })[0]).toBe('calc/no-data');
    expect(reasonOf({ csv: 'council,a,b\nFife,6,3\n' })[0]).toBe('calc/no-data');
  });
});
