import { DuckDBInstance } from '@duckdb/node-api';
import { SparkSQL } from 'dt-sql-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvOf,
  hostileTexts,
  madeUpDataset,
  planArbitrary,
  rowArbitrary,
} from '../../../../tests/harness/engines/made-up-plans.ts';
import { datasetOf, known } from '../../../../tests/harness/linked.ts';
import type { KeyColumn } from '../../../core/src/data/table.ts';
import { columnsToLookUp } from '../condition-to-sql.ts';
import { storable } from '../dialect.ts';
import { membersToSql, planToSql } from '../plan-to-sql.ts';
import { tableSource } from '../source.ts';
import { duckdb } from './duckdb.ts';
import { spark } from './spark.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...hostileTexts));

describe('DuckDB', () => {
  it('takes any text for itself, as a value and as a name', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (value, name) => {
        const reader = await connection.runAndReadAll(
          `SELECT ${duckdb.quoteText(value)} AS ${duckdb.quoteName(`n${name}`)}`,
        );
        expect(reader.getRowsJS()).toEqual([[storable(value)]]);
        expect(reader.columnNames()).toEqual([`n${storable(name)}`]);
      }),
      { numRuns: 250 },
    );
  });
});

describe('Spark', () => {
  const parser = new SparkSQL();

  it('writes a text with no backslash and no quotation mark inside, whatever it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = spark.quoteText(text);
        const [, plain] = /^'([^'\\]*)'$/.exec(literal) ?? [];
        const [, bytes] = /^decode\(unhex\('([0-9a-f]*)'\), 'UTF-8'\)$/.exec(literal) ?? [];
        expect(plain ?? Buffer.from(bytes ?? 'not a literal', 'hex').toString('utf8')).toBe(storable(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('gets SQL that its grammar reads as one statement, for any plan, names and members', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { maxLength: 20 }), planArbitrary, anyText, (rows, plan, name) => {
        const { table } = datasetOf('made-up', csvOf(rows), madeUpDataset);
        const source = tableSource(madeUpDataset, { name: ['lake', `n${name}`] }, spark);
        const wanted = columnsToLookUp(plan.condition, source);
        const members = new Map(
          wanted.map((column) => [column, (known(table?.columns.get(column)) as KeyColumn).members]),
        );
        const statements = [
          planToSql(plan, source, spark, members),
          ...(wanted.length === 0 ? [] : [membersToSql(wanted, source)]),
        ];
        for (const statement of statements) {
          expect(parser.validate(`${statement};`)).toEqual([]);
          expect(parser.splitSQLByStatement(`${statement};`)).toHaveLength(1);
        }
      }),
      { numRuns: 15 },
    );
  }, 90_000);

  it('is not read by that grammar where a quotation mark is missing', () => {
    expect(parser.validate("SELECT 'it's' FROM `a`;")).not.toEqual([]);
  });

  it('makes rows of headings', () => {
    const wide = {
      unpivot: [{ prefix: 'n', names: 'year', values: 'days' }],
      columns: {
        council: { role: 'area', level: 'council' },
        year: { role: 'period', grain: 'financialYear' },
        days: { role: 'measure' },
      },
    } as const;
    const source = tableSource(
      { ...wide, unpivot: [...wide.unpivot] },
      { name: ['wide'], headings: ['council', 'n2018/19', 'n2019/20'] },
      spark,
    );
    const plan = {
      dataset: 'wide',
      function: 'sum',
      column: 'days',
      condition: undefined,
      areaColumn: 'council',
      periodColumn: 'year',
      byColumn: undefined,
      limits: undefined,
    } as const;
    const sql = planToSql(plan, source, spark);
    expect(parser.validate(`${sql};`)).toEqual([]);
    expect(sql).toContain('CROSS JOIN (VALUES (0), (1)) AS headings(place)');
  });
});
