import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { loadFiles } from '../../../../../tests/harness/small-workspace.ts';
import { findArea } from '../../areas/find-area.ts';
import { InternalError } from '../../diagnostics/internal-error.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { createCalculator } from '../create-calculator.ts';
import { disclosedCalculator } from './disclosed-calculator.ts';

const months = ['2019-04', '2019-05', '2019-06'];
const rows = [
  ...months.map((month, at) => `Fife,${month},${[2, 50, 60][at]},100,x`),
  ...months.map((month, at) => `Moray,${month},${[40, 50, 60][at]},100,x`),
  'Stirling,2019-04,70,100,x',
];
const data = datasetOf('data', `council,month,a,b,kind\n${rows.join('\n')}\n`, {
  columns: {
    council: { role: 'area', level: 'council' },
    month: { role: 'period', grain: 'month' },
    a: { role: 'measure' },
    b: { role: 'measure' },
    kind: { role: 'category' },
  },
});
const measures = { a: 'sum(a) from data', b: 'sum(b) from data' };
const monthly: Partial<Indicator> = { period: { type: 'month' }, areas: ['council'], measures };
const indicators: readonly Partial<Indicator>[] = [
  { ...monthly, id: 'rate', calculation: { method: 'rate', numerator: 'a', denominator: 'b', per: 100 } },
  { ...monthly, id: 'twice', measures: {}, calculation: { method: 'formula', formula: '[rate] * 2' } },
  { ...monthly, id: 'four', measures: {}, calculation: { method: 'formula', formula: '[twice] * 2' } },
  { ...monthly, id: 'formula', calculation: { method: 'formula', formula: 'a + 1' } },
  {
    ...monthly,
    id: 'mean',
    measures: { a: 'mean(a) from data' },
    calculation: { method: 'formula', formula: 'a' },
  },
  { ...monthly, id: 'circle', measures: {}, calculation: { method: 'formula', formula: '[circle] + 1' } },
  { ...monthly, id: 'ring', calculation: { method: 'formula', formula: '[ring] + a' } },
  { ...monthly, id: 'lost', calculation: { method: 'formula', formula: '[nowhere] + a' } },
  {
    ...monthly,
    id: 'quarterly',
    period: { type: 'financialQuarter' },
    calculation: { method: 'rate', numerator: 'a', denominator: 'b', per: 100 },
  },
];

function calculatorWith(disclosure: { suppressAtOrBelow: number; secondary?: 'none' } | undefined) {
  const plain = workspaceOf({ datasets: [data], indicators });
  const workspace = {
    ...plain,
    partnership: { model: { disclosure }, problems: [] },
  } as unknown as Workspace;
  const calculator = createCalculator(workspace);
  return { calculator, disclosed: disclosedCalculator(workspace, calculator) };
}

const at = (text: string) => known(parsePeriod(text)).period;
const area = (name: string) => known(findArea(name, 'council'));

describe('where small counts are not shown', () => {
  const { calculator, disclosed } = calculatorWith({ suppressAtOrBelow: 5, secondary: 'none' });
  const shown = (id: string, name: string, period: string) => disclosed.result(id, area(name), at(period));

  it('a rate of few events has no number and no working, and the others are as they were', () => {
    expect(shown('rate', 'Fife', '2019-04')).toMatchObject({
      value: undefined,
      lower: undefined,
      upper: undefined,
      numerator: undefined,
      status: 'suppressed',
      reason: { code: 'calc/small-count' },
      steps: [],
    });
    const whole = calculator.result('rate', area('Fife'), at('2019-05'));
    expect(shown('rate', 'Fife', '2019-05')).toEqual(whole);
    expect(whole.value).toBe(50);
  });

  it('what is worked out from it, near or far, has none either', () => {
    for (const id of ['twice', 'four']) {
      expect(shown(id, 'Fife', '2019-04')).toMatchObject({
        value: undefined,
        status: 'suppressed',
        steps: [],
      });
      expect(shown(id, 'Moray', '2019-04').value).toBe(id === 'twice' ? 80 : 160);
    }
  });

  it('a formula is looked at by the counts in it, and not by means', () => {
    expect(shown('formula', 'Fife', '2019-04').status).toBe('suppressed');
    expect(shown('formula', 'Fife', '2019-05').value).toBe(51);
    expect(shown('mean', 'Fife', '2019-04').value).toBe(2);
  });

  it('what has no value has its own reason', () => {
    expect(shown('circle', 'Fife', '2019-04')).toMatchObject({
      value: undefined,
      status: 'missing',
      reason: { code: 'calc/circular-formula' },
    });
    for (const [id, code] of [
      ['ring', 'calc/circular-formula'],
      ['lost', 'calc/unknown-indicator'],
    ] as const)
      expect(shown(id, 'Fife', '2019-05')).toMatchObject({ status: 'missing', reason: { code } });
    expect(shown('rate', 'Stirling', '2019-05')).toMatchObject({
      status: 'missing',
      reason: { code: 'calc/no-data' },
    });
  });

  it('a large count does not list the small parts that it is made of, in no working of the measure', () => {
    const note = 'What was added is not listed: in some area or period a part of it is 5 or fewer.';
    for (const [name, sum, value] of [
      ['Fife', '112', 112],
      ['Moray', '150', 150],
    ] as const) {
      const [first, second] = shown('quarterly', name, '2019/20 Q1').steps;
      expect(first).toMatchObject({ value, expression: sum, parts: [] });
      expect(first?.notes).toContain(note);
      expect(second).toMatchObject({ expression: '100 + 100 + 100 = 300' });
      expect(second?.notes).not.toContain(note);
    }
    const [listed] = calculator.result('quarterly', area('Fife'), at('2019/20 Q1')).steps;
    expect(listed?.expression).toBe('2 + 50 + 60 = 112');
  });

  it('a working keeps the other notes where the parts are not listed', () => {
    const carried = { ...known(data.document.model.columns) };
    const marked = datasetOf('data', `council,month,a,b,kind\n${rows.join('\n')}\n`, {
      columns: carried,
      provisionalFrom: '2019-06',
    });
    const plain = workspaceOf({ datasets: [marked], indicators });
    const workspace = {
      ...plain,
      partnership: { model: { disclosure: { suppressAtOrBelow: 5, secondary: 'none' } }, problems: [] },
    } as unknown as Workspace;
    const calculators = disclosedCalculator(workspace, createCalculator(workspace));
    expect(calculators.result('quarterly', area('Moray'), at('2019/20 Q1')).steps[0]?.notes).toEqual([
      'a: provisional, and may still be revised.',
      'What was added is not listed: in some area or period a part of it is 5 or fewer.',
    ]);
  });

  it('all else is as the calculator has it', () => {
    expect(disclosed.areasOf('rate')).toEqual(calculator.areasOf('rate'));
    expect(disclosed.periodsOf('rate')).toEqual(calculator.periodsOf('rate'));
    expect(() => shown('nowhere', 'Fife', '2019-04')).toThrow(
      new InternalError('disclosing an indicator: there is no "nowhere"'),
    );
  });
});

describe('what the indicator does not list', () => {
  it('is shown where nothing of its time goes, and not where something does; without a value it has its own reason', () => {
    const { disclosed } = calculatorWith({ suppressAtOrBelow: 5, secondary: 'none' });
    const quarter = (name: string) => disclosed.result('rate', area(name), at('2019/20 Q1'));
    expect(quarter('Moray')).toMatchObject({ value: undefined, status: 'suppressed' });
    expect(disclosed.result('rate', area('Falkirk'), at('2019-04'))).toMatchObject({
      status: 'missing',
      reason: { code: 'calc/no-data' },
    });
    const { disclosed: other } = calculatorWith({ suppressAtOrBelow: 1, secondary: 'none' });
    expect(other.result('rate', area('Moray'), at('2019/20 Q1')).value).toBe(50);
  });
});

describe('where the partnership says nothing of disclosure', () => {
  it('the calculator is the same', () => {
    const { calculator, disclosed } = calculatorWith(undefined);
    expect(disclosed).toBe(calculator);
  });
});

describe('where what a partnership says of small counts cannot be read', () => {
  const shownWith = async (partnership: string) => {
    const workspace = await loadFiles({ 'partnership.yaml': `area: S12000029\n${partnership}\n` });
    const calculator = createCalculator(workspace);
    const { value, reason, steps } = disclosedCalculator(workspace, calculator).result(
      'made-up-share',
      known(findArea('S12000029')),
      at('2022/23'),
    );
    return [value, reason?.code, steps.length > 0];
  };

  it.each([
    ['a key that is none', 'disclosure: { below: 15 }'],
    ['a slip in the key itself', 'disclosur: { suppressAtOrBelow: 1 }'],
    ['no number', 'disclosure: { suppressAtOrBelow: five }'],
    ['a slip beside it', 'disclosure: { suppressAtOrBelow: 1, zeroes: shown }'],
    ['a text', 'disclosure: 5'],
  ])('nothing is shown: %s', async (_, written) => {
    expect(await shownWith(written)).toEqual([undefined, 'calc/disclosure-not-read', false]);
  });

  it('a slip elsewhere hides nothing, nor does a key that has just been begun', async () => {
    const all = await shownWith('');
    expect(all[0]).toBeGreaterThan(0);
    expect(await shownWith('disclosure: { suppressAtOrBelow: 1 }\nnames: x')).toEqual(all);
    expect(await shownWith('disclosure:')).toEqual(all);
  });
});
