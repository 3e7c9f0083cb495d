import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { convertDefinitions } from '../scripts/convert-definitions/convert.ts';
import { pageOf } from '../scripts/convert-definitions/page.ts';
import { lawsOfConversion } from './harness/conversion-laws.ts';
import { indicatorsById } from './harness/converted-definitions.ts';

const root = new URL('../', import.meta.url);
const madeUp = fileURLToPath(new URL('tests/fixtures/other-definitions/', root));
/** Texts of others, whose terms do not allow them to lie in this repository: see docs/reference/other-definitions.md. */
const real = fileURLToPath(new URL('../shared/data/definitions/', root));
const isHere = existsSync(real);

describe('definitions of another body, made up', () => lawsOfConversion(madeUp));

const notRun = isHere ? '' : ' (NOT RUN: the folder ../shared/data/definitions is not here)';
describe.skipIf(!isHere)(`definitions of Fingertips and of the benchmarking framework${notRun}`, () => {
  const packs = isHere ? convertDefinitions(real) : [];
  const indicators = indicatorsById(packs);

  if (isHere) lawsOfConversion(real);

  it('are 35 of Fingertips and the 15 adult social care indicators of the framework', () => {
    expect(packs.map(({ id, indicators }) => [id, indicators.length])).toEqual([
      ['fingertips-sample', 35],
      ['lgbf-adult-social-care', 15],
    ]);
    expect(packs[1]?.indicators.map(({ id }) => id).sort()).toEqual(
      [
        'SW1',
        'SW1-Real',
        'SW2',
        'SW3a',
        'SW4',
        'SW4a',
        'SW4b',
        'SW4c',
        'SW4d',
        'SW4e',
        'SW5',
        'SW5-Real',
      ].concat(['SW6', 'SW7', 'SW8']),
    );
  });

  it('leave out three rows, which define nothing', () => {
    expect(packs.flatMap(({ tables }) => tables.map(({ rows }) => rows))).toEqual([35, 37, 26, 11]);
    const left = packs.flatMap(({ rowsLeftOut }) => rowsLeftOut.map(({ row }) => row.split(/[ :]/)[0]));
    expect(left).toEqual(['337', '92708', 'AVCOST-CAREHOMES']);
  });

  it('FT-41101, emergency readmissions, is as the source has it', () => {
    const indicator = indicators.get('FT-41101');
    expect(indicator).toMatchObject({
      title: 'Emergency readmissions within 30 days of discharge from hospital',
      aliases: ['41101'],
      unit: '%',
      polarity: 'lowerIsBetter',
      period: { type: 'financialYear', from: '2013/14' },
      breakdowns: { sex: 'notListed', deprivation: 'notListed' },
      measures: { denominator: { title: 'Discharges' } },
      // Standardised indirectly, for which the engine has no calculation.
      calculation: { method: 'published' },
      methodology: { statistic: 'indirectlyStandardisedProportion', interval: { method: 'byar' } },
      publication: {
        frequency: 'annually',
        latest: '2023/24',
        comparison: { method: 'intervalOverlap', confidence: 0.95 },
        disclosureControl: expect.stringContaining('between 1 and 7'),
      },
      sources: [
        {
          title: 'NHS England',
          reuse: 'Extracts may only be reproduced by permission.',
          vintage: '2025-01-15',
        },
      ],
    });
    expect(indicator?.ages).toBeUndefined();
    expect(indicator?.aggregation).toBeUndefined();
  });

  it('FT-41203, sight loss, is a rate with the interval of ours', () => {
    expect(indicators.get('FT-41203')).toMatchObject({
      title: 'Preventable sight loss from diabetic eye disease',
      unit: 'per 100,000',
      polarity: 'lowerIsBetter',
      period: { type: 'financialYear', from: '2010/11' },
      breakdowns: { deprivation: 'notListed' },
      measures: {
        numerator: { source: 'Moorfields Eye Hospital, The Certifications Office' },
        denominator: {
          title: 'Population',
          source: 'Office for National Statistics (ONS), Mid-year population estimates',
          description: expect.stringContaining('aged 12 and over'),
        },
      },
      calculation: { method: 'rate', numerator: 'numerator', denominator: 'denominator', per: 100_000 },
      sources: [{ copyright: '© Crown copyright', reuse: 'Non commercial use only', vintage: '2025-01-16' }],
    });
  });

  it('SW5, residential care, multiplies thousands of pounds a year to pounds a week', () => {
    const indicator = indicators.get('SW5');
    expect(indicator).toMatchObject({
      title: "Older persons (over 65's) Residential Care Costs per week per resident",
      aliases: ['SW 05'],
      unit: '£',
      decimals: 2,
      polarity: 'lowerIsBetter',
      ages: { from: 65 },
      measures: {
        numerator: {
          title: 'Net Expenditure on Care Homes for Older People Per Week',
          description: 'Net Expenditure on Care Homes for Older People',
        },
        denominator: { title: 'Number of long-stay residents aged 65+ supported in Care Homes' },
      },
      comparators: ['lgbf-people'],
    });
    const { calculation } = indicator ?? {};
    expect(calculation?.method === 'ratio' && calculation.per).toBeCloseTo(1000 / 52, 10);
  });

  it('keep every long text word for word', () => {
    const rows = JSON.parse(readFileSync(`${real}fingertips/indicators.json`, 'utf8'));
    const lost = rows.flatMap((row: Record<string, unknown>) => {
      const held = new Set(textsIn(indicators.get(`FT-${row.indicatorID}`)).map(lettersOf));
      return Object.entries(row).flatMap(([field, value]) =>
        typeof value === 'string' && value.length > 60 && !held.has(lettersOf(value))
          ? [`${row.indicatorID} ${field}`]
          : [],
      );
    });
    expect(lost).toEqual([]);
  });

  it('make the page in docs/reference', () => {
    expect(readFileSync(new URL('docs/reference/other-definitions.md', root), 'utf8')).toBe(pageOf(packs));
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Letters and digits alone: what blanks, line ends and character references do not touch. */
function lettersOf(text: string): string {
  return text.replace(/&[a-z]+\d?;/g, '').replace(/[^A-Za-z0-9]/g, '');
}
