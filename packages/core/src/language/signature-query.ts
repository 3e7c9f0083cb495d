import { type AggregateFunction, aggregateFunctions } from '../query/ast.ts';
import { isKeyword } from '../query/keywords.ts';
import type { Token } from '../query/token.ts';
import { joined } from '../text/joined.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { columnsFor, datasetsNamed } from './complete-query.ts';
import { aggregateMeanings } from './query-words.ts';
import type { Signature, SignaturePart } from './signature.ts';
import { queryTokens } from './tokens.ts';

/** What a half-written query takes, once it is known which function it begins with. */
export function querySignature(workspace: Workspace, text: string, at: number): Signature | undefined {
  const tokens = queryTokens(text).filter(({ kind }) => kind !== 'end');
  const [first] = tokens;
  const name = aggregateFunctions.find((each) => each === first?.written);
  if (name === undefined || first === undefined || at < first.span.end) return undefined;
  const parts = [...columnPart(workspace, name, tokens), ...otherParts];
  const labels = name === 'count' ? ['count()'] : [`${name}(column)`];
  const writing = partAt(tokens.filter(({ span }) => span.end <= at));
  const active = parts.findIndex(({ label }) => label === writing);
  return {
    label: [...labels, 'from dataset', 'where condition'].join(' '),
    documentation: aggregateMeanings[name],
    parts,
    active: active < 0 ? undefined : active,
  };
}

const otherParts: readonly SignaturePart[] = [
  { label: 'dataset', documentation: 'The id of a dataset: the data that are read.' },
  {
    label: 'condition',
    documentation:
      'Which rows count, such as `age_group = "75plus" and reason in ("Care", "Family")`; all rows if it is left out.',
  },
];

function partAt(before: readonly Token[]): string | undefined {
  const has = (word: 'from' | 'where') => before.some((token) => isKeyword(token, word));
  const isSign = (sign: string) => before.some(({ kind, written }) => kind === 'symbol' && written === sign);
  if (has('where')) return 'condition';
  if (has('from')) return 'dataset';
  return isSign('(') && !isSign(')') ? 'column' : undefined;
}

function columnPart(
  workspace: Workspace,
  name: AggregateFunction,
  tokens: readonly Token[],
): readonly SignaturePart[] {
  if (name === 'count') return [];
  const isTaken = columnsFor(name);
  const datasets = datasetsNamed(workspace, tokens);
  const [dataset] = datasets.length === 1 ? datasets : [];
  const columns = Object.entries(dataset?.document.model.columns ?? {})
    .filter(([, { role }]) => isTaken(role))
    .map(([column]) => `\`${column}\``);
  const here = columns.length === 0 ? '' : ` In this dataset: ${joined(columns)}.`;
  return [{ label: 'column', documentation: `${columnMeanings[name]}${here}` }];
}

const numbers = 'A column of numbers, with the role `measure`.';
const columnMeanings: Readonly<Record<Exclude<AggregateFunction, 'count'>, string>> = {
  sum: numbers,
  mean: numbers,
  median: numbers,
  min: numbers,
  max: numbers,
  countDistinct: 'A column of areas, periods, ages or categories.',
  value:
    'A column of published values, with the role `measure`. Its limits are read from the columns that it names as `lower` and `upper`.',
};
