import type { Dialect } from '../dialect.ts';
import { duckdb } from './duckdb.ts';
import { postgres } from './postgres.ts';
import { spark } from './spark.ts';

/** The databases that plans can be written for, by name. */
export const dialects: Readonly<Record<Dialect['id'], Dialect>> = { duckdb, postgres, spark };
