import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adoptIndicator } from '../packages/core/src/adaptation/adopt-indicator.ts';
import { compareDefinitions } from '../packages/core/src/adaptation/compare-definitions.ts';
import { ejectIndicator } from '../packages/core/src/adaptation/eject-indicator.ts';
import { adapting, base, load, pack, partnership } from './harness/adapted.ts';
import { known } from './harness/linked.ts';
import { checkFiles } from './harness/small-workspace.ts';

describe('adopting', () => {
  it('writes under ten lines for NI-12, and the check asks only for what is to be filled in', async () => {
    const workspace = await load({ 'partnership.yaml': 'uses: [national]\n' });
    for (const [id, indicator] of workspace.packIndicators) {
      const text = adoptIndicator(indicator, 'national');
      const path = 'indicators/adopted.indicator.yaml';
      const problems = await checkFiles({ 'partnership.yaml': 'uses: [national]\n', [path]: text });
      const codes = problems.filter(({ file }) => file === path).map(({ code }) => code);
      const isReported = indicator.effective.reporting?.status === 'reported';
      expect(codes, id).toEqual(isReported ? ['rule/measure-without-query'] : []);
    }
    const text = adoptIndicator(known(workspace.packIndicators.get('NI-12')), 'national');
    expect(text.trimEnd().split('\n').length).toBeLessThan(10);
    expect(text).toBe(`id: NI-12
extends: national # Emergency admission rate (per 100,000 population, adults)
measures: # write a query in the place of each {}, such as: sum(column) from dataset
  emergencyAdmissions: {} # Emergency admissions, people aged 18 and over (admissions)
  population18plus: {} # Mid-year population aged 18 and over (people)
# Figures that were published elsewhere: take the # away and fill in, and they are compared with yours.
# expect:
#   - { area: , period: , value: , within: , source: }
`);
  });

  it('leaves out what the pack reads from data already and what no calculation takes', async () => {
    const bound = base.replace(
      'people: { title: People',
      'beds: { title: Beds }\n  people: { query: count() from p',
    );
    const workspace = await load({ ...pack, 'packs/board/falls.indicator.yaml': bound });
    const text = adoptIndicator(known(workspace.packIndicators.get('falls')), 'board');
    expect(parse(text).measures).toEqual({ falls: {} });
  });
});

describe('ejecting', () => {
  it('gives a file that means the same and extends nothing, for every definition of the pack', async () => {
    const workspace = await load({ 'partnership.yaml': 'uses: [national]\n' });
    for (const [id, indicator] of workspace.packIndicators) {
      const text = ejectIndicator(indicator, workspace);
      const alone = await load({ 'indicators/x.indicator.yaml': text });
      expect(alone.problems, id).toEqual([]);
      const ejected = known(alone.indicators.get(id));
      expect(ejected.chain).toHaveLength(1);
      expect(compareDefinitions(indicator.effective, ejected.effective), id).toEqual([]);
    }
  });

  it('says where each part came from', async () => {
    const files = {
      ...partnership,
      ...pack,
      ...adapting('title: Own\nmeasures: { falls: count() from x }\n'),
    };
    const workspace = await load(files);
    expect(
      ejectIndicator(known(workspace.indicators.get('falls')), workspace),
    ).toBe(`# The whole definition of falls. It extends nothing: it no longer follows a pack.
id: falls
# From indicators/falls.indicator.yaml:
title: Own
# From the pack "board", version 1.0.0:
outcomes:
  - { outcome: 9, authority: Made-up Board }
unit: falls per 1,000 people
polarity: lowerIsBetter
period: { type: financialYear }
measures:
  falls:
    # From the pack "board", version 1.0.0:
    title: Falls
    includes: [Code 1]
    unit: falls
    # From indicators/falls.indicator.yaml:
    query: count() from x
  # From the pack "board", version 1.0.0:
  people: { title: People, dating: midYearOfFirstCalendarYear }
# From the pack "board", version 1.0.0:
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
decimals: 1
caveats:
  - Small numbers.
`);
  });
});
