import { areaNames } from '../areas/areas.ts';
import { describeArea } from '../areas/describe-area.ts';
import type { KeyColumn, TableColumn } from '../data/table.ts';
import type { Column } from '../model/dataset.ts';
import { formatPeriod } from '../periods/format-period.ts';
import { aggregateFunctions } from '../query/ast.ts';
import { isKeyword } from '../query/keywords.ts';
import { writeName } from '../query/read-name.ts';
import { readQuotes, writeQuotes } from '../query/read-quotes.ts';
import type { Token } from '../query/token.ts';
import type { Span } from '../text/span.ts';
import type { LinkedDataset, Workspace } from '../workspace/workspace.ts';
import type { Offer } from './completion.ts';
import { describeColumn } from './describe-data.ts';
import { aggregateMeanings } from './query-words.ts';
import { queryTokens } from './tokens.ts';

/** What may follow in a query, and which part of its text that takes the place of. */
export interface QueryOffers {
  readonly offers: readonly Offer[];
  readonly span: Span;
}

/** More members than a person would look through are found by typing on. */
const mostMembers = 500;

/** What may be written at a place of a half-written query. */
export function completeQuery(workspace: Workspace, text: string, at: number): QueryOffers {
  const tokens = queryTokens(text).filter(({ kind }) => kind !== 'end');
  const typed = tokens.find(({ kind, span }) => isTypedOn(kind) && span.start < at && at <= span.end);
  const before = tokens.filter((token) => token !== typed && token.span.end <= at);
  const span = typed === undefined ? { start: at, end: at } : spanTyped(typed, at);
  return { offers: offersAfter(before, datasetsNamed(workspace, tokens), workspace), span };
}

function isTypedOn(kind: Token['kind']): boolean {
  return kind !== 'symbol' && kind !== 'unknown';
}

/** A text without its second quote runs on to the end, or to the quote of another text; only what is before the person is theirs. */
function spanTyped({ kind, written, span }: Token, at: number): Span {
  const isQuoted = kind === 'text' || kind === 'backtickName';
  const isWhole =
    !isQuoted || (readQuotes(written).isClosed && !/\b(?:and|or)\b/i.test(written.slice(at - span.start)));
  return { start: span.start, end: isWhole ? span.end : at };
}

/** The dataset that a query names after `from`; all of them while it names none. */
export function datasetsNamed({ datasets }: Workspace, tokens: readonly Token[]): readonly LinkedDataset[] {
  const from = tokens.findIndex((token) => isKeyword(token, 'from'));
  const written = from < 0 ? undefined : tokens[from + 1]?.written.replace(/^`|`$/g, '');
  const named = datasets.get(written ?? '');
  return named === undefined ? (from < 0 ? [...datasets.values()] : []) : [named];
}

function offersAfter(
  before: readonly Token[],
  datasets: readonly LinkedDataset[],
  workspace: Workspace,
): readonly Offer[] {
  const last = before.at(-1);
  if (last === undefined) return aggregateOffers;
  const whereAt = before.findIndex((token) => isKeyword(token, 'where'));
  if (whereAt >= 0) return offersInCondition(before.slice(whereAt), datasets);
  if (isKeyword(last, 'from')) return [...workspace.datasets.values()].map(datasetOffer);
  const fromAt = before.findIndex((token) => isKeyword(token, 'from'));
  if (fromAt >= 0) return [keyword('where')];
  if (isSymbol(last, '(')) return columnOffers(datasets, columnsFor(before[0]?.written));
  if (isSymbol(last, ')')) return [keyword('from')];
  return [];
}

function offersInCondition(before: readonly Token[], datasets: readonly LinkedDataset[]): readonly Offer[] {
  const last = before.at(-1);
  if (last === undefined) return [];
  const tested = testedColumn(before);
  const isAfterBound =
    isKeyword(last, 'and') && before.slice(-3).some((token) => isKeyword(token, 'between'));
  if (isAfterBound && tested !== undefined) return memberOffers(datasets, tested);
  const startsTest = (['where', 'and', 'or', 'not'] as const).some((word) => isKeyword(last, word));
  const opensGroup = isSymbol(last, '(') && !isKeyword(before.at(-2) ?? last, 'in');
  if (startsTest || opensGroup)
    return [...columnOffers(datasets, (role) => role !== 'measure'), keyword('not')];
  if (isKeyword(last, 'is')) return [keyword('missing')];
  const takesValue = /^(?:[=<>]|!=|<=|>=)$/.test(last.written) || isSymbol(last, '(') || isSymbol(last, ',');
  if ((takesValue || isKeyword(last, 'between')) && tested !== undefined)
    return memberOffers(datasets, tested);
  if (isKeyword(last, 'in')) return [{ label: '( )', kind: 'operator', insert: '($0)', isSnippet: true }];
  if (tested !== undefined && last === before.findLast((token) => isName(token))) {
    if (nameOf(last) === tested && !followsOperator(before)) return [...comparisonOffers, ...otherTestOffers];
  }
  const isBetween = isKeyword(before.at(-2) ?? last, 'between');
  return isBetween ? [keyword('and')] : [keyword('and'), keyword('or')];
}

/** The column of the comparison that is being written: the last name before an operator, or at the end. */
function testedColumn(before: readonly Token[]): string | undefined {
  const from = before.findLastIndex(
    (token, index) =>
      isName(token) &&
      ['where', 'and', 'or', 'not', '('].includes(before[index - 1]?.written.toLowerCase() ?? ''),
  );
  const found = before[from];
  return found && nameOf(found);
}

function followsOperator(before: readonly Token[]): boolean {
  return /^(?:[=<>]|!=|<=|>=|,)$/.test(before.at(-2)?.written ?? '');
}

function isName({ kind, written }: Token): boolean {
  const words = ['where', 'and', 'or', 'not', 'in', 'between', 'is', 'missing', 'from'];
  return kind === 'backtickName' || (kind === 'word' && !words.includes(written.toLowerCase()));
}

function nameOf({ kind, written }: Token): string {
  return kind === 'backtickName' ? readQuotes(written).text.replaceAll('``', '`') : written;
}

function isSymbol({ kind, written }: Token, symbol: string): boolean {
  return kind === 'symbol' && written === symbol;
}

type RoleTest = (role: Column['role']) => boolean;

/** Which columns a function of a query takes, by their role. */
export function columnsFor(aggregate: string | undefined): RoleTest {
  return aggregate === 'countDistinct' ? (role) => role !== 'measure' : (role) => role === 'measure';
}

function columnOffers(datasets: readonly LinkedDataset[], isWanted: RoleTest): readonly Offer[] {
  const offers = datasets.flatMap(({ id, document, table }) =>
    Object.entries(document.model.columns ?? {}).flatMap(([name, column]): Offer[] =>
      isWanted(column.role)
        ? [
            {
              label: name,
              kind: 'column',
              detail:
                datasets.length > 1
                  ? `${column.title ?? column.role} (${id})`
                  : (column.title ?? column.role),
              documentation: () => describeColumn(name, column, table?.columns.get(name)),
              insert: writeName(name),
            },
          ]
        : [],
    ),
  );
  return [...new Map(offers.map((offer) => [offer.label, offer])).values()];
}

function memberOffers(datasets: readonly LinkedDataset[], name: string): readonly Offer[] {
  return datasets.flatMap(({ document, table }) => {
    const column = document.model.columns?.[name];
    const read = table?.columns.get(name);
    if (column === undefined) return [];
    const members = read === undefined ? declaredMembers(column) : membersInData(read);
    return members.slice(0, mostMembers).map(
      ({ insert, label, detail }): Offer => ({
        label,
        kind: 'member',
        detail: detail ?? meaningOf(column, label),
        insert,
        filter: insert,
      }),
    );
  });
}

type Member = Pick<Offer, 'label' | 'detail' | 'insert'>;

function membersInData(column: TableColumn): readonly Member[] {
  if (column.role === 'measure') return [];
  return column.members
    .map((member, index) => memberOf(column, member, index))
    .filter(({ label }) => label !== '');
}

function memberOf(column: KeyColumn, member: string, index: number): Member {
  switch (column.role) {
    case 'area': {
      const area = column.areas[index];
      return { label: member, insert: writeQuotes(member), detail: area && describeArea(area) };
    }
    case 'period': {
      const period = column.periods[index];
      return { label: member, insert: period ? formatPeriod(period) : writeQuotes(member) };
    }
    case 'age':
      return { label: member, insert: /^\d+\+?$/.test(member) ? member : writeQuotes(member) };
    case 'category':
      return { label: member, insert: writeQuotes(member) };
  }
}

/** Where there are no data yet: what the dataset itself names. */
function declaredMembers(column: Column): readonly Member[] {
  if (column.role === 'area') {
    const level = column.level === 'scotland' ? undefined : column.level;
    return areaNames(level).map((label) => ({ label, insert: writeQuotes(label) }));
  }
  if (column.role !== 'category') return [];
  const { members = {}, totals = {} } = column;
  const parts = Object.values(totals).flatMap((each) => (Array.isArray(each) ? each : []));
  const names = new Set([...Object.keys(members), ...Object.keys(totals), ...parts]);
  return [...names].map((label) => ({ label, insert: writeQuotes(label) }));
}

function meaningOf(column: Column, member: string): string | undefined {
  if (column.role !== 'category') return undefined;
  const isTotal = Object.hasOwn(column.totals ?? {}, member);
  return column.members?.[member] ?? (isTotal ? 'a total of others' : undefined);
}

function datasetOffer({ id, document }: LinkedDataset): Offer {
  const { title, description } = document.model;
  return { label: id, kind: 'dataset', detail: title, documentation: description, insert: writeName(id) };
}

function keyword(word: string): Offer {
  return { label: word, kind: 'keyword', insert: `${word} ` };
}

const aggregateOffers: readonly Offer[] = /* @__PURE__ */ aggregateFunctions.map((name) => ({
  label: name,
  kind: 'function',
  documentation: aggregateMeanings[name],
  insert: name === 'count' ? 'count() from $0' : `${name}($1) from $0`,
  isSnippet: true,
}));

const comparisonOffers: readonly Offer[] = /* @__PURE__ */ ['=', '!=', '<', '<=', '>', '>='].map((label) => ({
  label,
  kind: 'operator',
  insert: `${label} `,
}));

const otherTestOffers: readonly Offer[] = [
  { label: 'in', kind: 'keyword', insert: 'in ($0)', isSnippet: true },
  { label: 'between', kind: 'keyword', insert: 'between $1 and $0', isSnippet: true },
  { label: 'is missing', kind: 'keyword', insert: 'is missing' },
];
