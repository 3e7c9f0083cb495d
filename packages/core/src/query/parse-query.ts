import type { TextProblem } from '../syntax/text-problem.ts';
import type { Name, Query } from './ast.ts';
import { takeKeyword, takeMisspeltKeyword } from './keywords.ts';
import { queryLimits } from './limits.ts';
import { readAggregate } from './read-aggregate.ts';
import { readCondition } from './read-condition.ts';
import { readName } from './read-name.ts';
import { takePath } from './take-path.ts';
import { createTokenReader, type TokenReader } from './token-reader.ts';
import { tokenizeQuery } from './tokenize.ts';

/**
 * Reads a query such as `sum(bed_days) from delayed-discharges where age_group = "75plus"`. A query that is half-typed, or wrong at one
 * place, gives one problem there, and what could be read.
 */
export function parseQuery(text: string): { query: Query; problems: readonly TextProblem[] } {
  if (text.length > queryLimits.length) return { query: nothing, problems: [tooLong(text)] };
  const reader = createTokenReader('query', tokenizeQuery(text));
  if (reader.peek().kind === 'end') return { query: nothing, problems: [empty(text)] };
  const aggregate = readAggregate(reader);
  const dataset = readDataset(reader);
  const condition = readWhere(reader);
  return { query: { aggregate, dataset, condition }, problems: reader.problems };
}

const nothing: Query = { aggregate: undefined, dataset: undefined, condition: undefined };

function readDataset(reader: TokenReader): Name | undefined {
  if (takeKeyword(reader, 'from') === undefined && takeMisspeltKeyword(reader, ['from']) === undefined) {
    reader.stopForWant('expected-from', '"from" and a dataset');
  }
  if (takePath(reader)) return undefined;
  const dataset = readName(reader);
  if (dataset === undefined) reader.stopForWant('expected-dataset', 'a dataset name');
  return dataset;
}

function readWhere(reader: TokenReader): Query['condition'] {
  if (reader.peek().kind === 'end') return undefined;
  if (takeKeyword(reader, 'where') === undefined && takeMisspeltKeyword(reader, ['where']) === undefined) {
    reader.stopForWant('expected-where', '"where" or the end of the query');
  }
  const condition = readCondition(reader, 0);
  if (reader.peek().kind !== 'end') {
    reader.stopForWant('unexpected-text', '"and", "or" or the end of the query');
  }
  return condition;
}

function tooLong(text: string): TextProblem {
  const limit = queryLimits.length;
  return {
    code: 'query/too-long',
    params: { length: text.length, limit },
    message: `The query has ${text.length} characters, and at most ${limit} are read.`,
    span: { start: 0, end: text.length },
  };
}

function empty(text: string): TextProblem {
  return {
    code: 'query/empty',
    params: {},
    message: 'Expected a query, such as sum(bed_days) from delayed-discharges.',
    span: { start: 0, end: text.length },
  };
}
