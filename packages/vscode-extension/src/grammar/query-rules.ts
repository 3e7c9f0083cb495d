import { captures, type GrammarRule, include } from './rule.ts';

const wordStart = '(?<![\\p{L}\\p{N}_.-])';
const wordEnd = '(?![\\p{L}\\p{N}_.-])';
const word = '[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*';
const keywords = ['where', 'and', 'or', 'not', 'in', 'between', 'is', 'missing'];
// Held to the core's own by grammar.test.ts: what writes the grammar runs before the core is built.
const functions = ['sum', 'count', 'countDistinct', 'mean', 'median', 'min', 'max', 'value'];

/** What stands in a query. Texts may run over a line's end where the scalar is folded. */
export const queryRules: Readonly<Record<string, GrammarRule>> = {
  query: { patterns: [{ include: '#query-text' }, ...include('query-words')] },
  'query-in-double-quotes': { patterns: [{ include: '#query-text-escaped' }, ...include('query-words')] },
  'query-text': {
    name: 'string.quoted.double.query.ninefold',
    begin: '"',
    end: '"(?!")',
    patterns: [{ match: '""', name: 'constant.character.escape.ninefold' }],
  },
  'query-text-escaped': { name: 'string.quoted.double.query.ninefold', begin: '\\\\"', end: '\\\\"' },
  'query-words': {
    patterns: [
      { match: '`(?:[^`]|``)*`', name: 'variable.other.property.ninefold' },
      {
        match: `(?i)${wordStart}(${functions.join('|')})(?=\\s*\\()`,
        name: 'support.function.aggregate.ninefold',
      },
      {
        match: `(?i)${wordStart}(from)(?:\\s+(${word}))?${wordEnd}`,
        captures: captures('keyword.control.query.ninefold', 'entity.name.type.dataset.ninefold'),
      },
      {
        match: `(?i)${wordStart}(?:${keywords.join('|')})${wordEnd}`,
        name: 'keyword.control.query.ninefold',
      },
      {
        match: `(?i)${wordStart}\\d{4}(?:/\\d+(?:\\s*q\\d)?|\\s+q\\d|-\\d+(?:-\\d+)?)${wordEnd}`,
        name: 'constant.numeric.period.ninefold',
      },
      { match: `${wordStart}\\d{1,3}(?:\\+|-\\d+)`, name: 'constant.numeric.age.ninefold' },
      {
        match: `${wordStart}\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?${wordEnd}`,
        name: 'constant.numeric.ninefold',
      },
      { match: word, name: 'variable.other.property.ninefold' },
      { match: '!=|<>|<=|>=|[=<>≤≥≠*]', name: 'keyword.operator.comparison.ninefold' },
      { match: '[(),]', name: 'punctuation.query.ninefold' },
    ],
  },
  formula: {
    patterns: [
      { match: '\\[[^\\[\\]]*\\]', name: 'entity.name.class.indicator.ninefold' },
      { match: '[A-Z][A-Z0-9]+-\\d+[A-Za-z]?\\b', name: 'entity.name.class.indicator.ninefold' },
      { match: '\\d+(?:\\.\\d+)?(?![\\p{L}\\p{N}_.])', name: 'constant.numeric.ninefold' },
      { match: '[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.]*', name: 'variable.other.ninefold' },
      { match: '[+\\-*/×÷−–]', name: 'keyword.operator.arithmetic.ninefold' },
    ],
  },
};
