import duckdb from '@duckdb/node-api';
import { writeFileSync } from 'node:fs';
import { readTable } from '@ninefold/core/internal-none';
