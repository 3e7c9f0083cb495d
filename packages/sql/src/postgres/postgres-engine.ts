import { type LinkedDataset, type Plan, plansOf, type Workspace } from '@ninefold/core';
import { postgres } from '../dialects/postgres.ts';
import { CannotRead, type PrecomputedEngine, precomputePlans } from '../precomputed.ts';
import type { ResultRow } from '../read-gathered.ts';
import { type RunSql, runPlans } from '../run-plans.ts';
import { type DatabaseTable, tableSource } from '../source.ts';

/** What is asked of a connection to PostgreSQL; a client or a pool of the package `pg` has it. */
export interface PostgresConnection {
  query(sql: string): Promise<{
    readonly rows: readonly ResultRow[];
    readonly fields: readonly { readonly name: string }[];
  }>;
}

export interface PostgresEngine {
  /** Answers all plans of a workspace, or those given, from the tables of their datasets. */
  precompute(
    workspace: Workspace,
    plans?: ReadonlyMap<LinkedDataset, readonly Plan[]>,
  ): Promise<PrecomputedEngine>;
}

/** An engine over tables of PostgreSQL. A dataset stands in the table of its own name unless `tableOf` says otherwise. */
export function createPostgresEngine(
  connection: PostgresConnection,
  tableOf: (dataset: LinkedDataset) => Pick<DatabaseTable, 'name'> = ({ id }) => ({
    name: [id],
  }),
): PostgresEngine {
  const ask = async (sql: string) => {
    try {
      return await connection.query(sql);
    } catch (error) {
      throw new CannotRead(`PostgreSQL says: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const run: RunSql = async (sql) => (await ask(sql)).rows;
  return {
    precompute: (workspace, plans = plansOf(workspace)) =>
      precomputePlans(plans, async (dataset, asked) => {
        const table = tableOf(dataset);
        const quoted = table.name.map((part) => postgres.quoteName(part)).join('.');
        const { fields } = await ask(`SELECT * FROM ${quoted} LIMIT 0`);
        const headings = fields.map(({ name }) => name);
        const source = tableSource(dataset.document.model, { name: table.name, headings }, postgres);
        const whereabouts = { file: table.name.join('.'), lineOf: undefined };
        return runPlans(asked, source, postgres, whereabouts, run);
      }),
  };
}
