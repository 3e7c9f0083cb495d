import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { convertDefinitions } from '../../scripts/convert-definitions/convert.ts';
import { readQuotedCsv } from '../../scripts/convert-definitions/quoted-csv.ts';
import { adoptAll, indicatorsById, ownAll } from './converted-definitions.ts';

/** What holds for any definitions that are converted. */
export function lawsOfConversion(folder: string): void {
  const packs = convertDefinitions(folder);

  it('load as packs with no problem, each file saying what was converted', async () => {
    const { workspace } = await adoptAll(packs);
    expect(workspace.problems).toEqual([]);
    for (const pack of packs) {
      for (const indicator of pack.indicators) {
        const path = `packs/${pack.id}/${indicator.id.toLowerCase()}.indicator.yaml`;
        expect(workspace.documents.get(path)?.model, path).toEqual(indicator);
        expect(workspace.indicators.get(indicator.id)?.chain.length, path).toBe(2);
      }
    }
  });

  it('check without an error when a partnership adopts all of them, or has them as its own', async () => {
    for (const { workspace, problems } of [await adoptAll(packs), await ownAll(packs)]) {
      expect(workspace.indicators.size).toBe(indicatorsById(packs).size);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('are the same each time', () => {
    expect(convertDefinitions(folder)).toEqual(packs);
  });

  it('account for every field that has a value in any row', () => {
    const [fingertips, list, metadata, information] = packs.flatMap(({ tables }) => tables);
    const json = JSON.parse(readFileSync(`${folder}fingertips/indicators.json`, 'utf8'));
    const csv = (path: string) => readQuotedCsv(`${folder}${path}`);
    const listed = csv('fingertips/indicators_out.csv');
    const known = new Set(json.map(({ indicatorID }: { indicatorID: number }) => String(indicatorID)));
    const named = csv('lgbf/lgbf_metadata.csv');
    const left = new Set(packs[1]?.rowsLeftOut.map(({ row }) => row.split(': ')[0]));
    const about = csv('lgbf/lgbf_indicator_information_SW_excerpt.csv');
    const expected = [
      countValues(Object.keys(json[0]), json),
      countValues(
        listed.headings,
        listed.rows.filter((row) => known.has(row.IndicatorID)),
      ),
      countValues(
        named.headings,
        named.rows.filter(
          (row) => row.Domain === 'Adult Social Care' && !left.has(row['Variable name']?.trim() ?? ''),
        ),
      ),
      countValues(about.headings, about.rows),
    ];
    [fingertips, list, metadata, information].forEach((table, index) => {
      const fields = table?.fields ?? [];
      expect(Object.fromEntries(fields.map(({ field, rows }) => [field, rows]))).toEqual(expected[index]);
      const lost = fields.filter(({ rows, kept, leftOut }) => rows > sum(kept) + sum(leftOut));
      expect(lost.map(({ field }) => field)).toEqual([]);
    });
  });

  it('have at each key as many values as the account says went there', () => {
    const [fingertips] = packs;
    for (const { kept } of fingertips?.tables[0]?.fields ?? []) {
      for (const [key, count] of kept) {
        const values = fingertips?.indicators.filter((each) => valueAt(each, key) !== undefined) ?? [];
        expect(values.length, key).toBeGreaterThanOrEqual(count);
      }
    }
  });
}

/** How many rows have something under each heading, counted without the converter. */
function countValues(
  fields: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Readonly<Record<string, number>> {
  const hasValue = (value: unknown) =>
    String(value ?? '')
      .replaceAll('&nbsp;', '')
      .trim() !== '';
  return Object.fromEntries(
    fields.map((field) => [field, rows.filter((row) => hasValue(row[field])).length]),
  );
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => {
    const map = (Array.isArray(at) ? at[0] : at) as Readonly<Record<string, unknown>> | undefined;
    return map?.[key];
  }, value);
}
