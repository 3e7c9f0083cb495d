import { queryRules } from './query-rules.ts';
import { captures, type GrammarRule, include } from './rule.ts';
import { blockKey, blockScalarSign, flowKey, keyScopes, yamlRules } from './yaml-rules.ts';

/**
 * The colours of definition files before the language server has said more: YAML, with queries and formulas coloured inside plain,
 * quoted, folded and literal scalars. Written to `syntaxes/ninefold.tmLanguage.json`.
 */
export const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  name: 'Ninefold',
  scopeName: 'source.ninefold',
  patterns: include('measures', 'formula-entry', 'yaml'),
  repository: { ...measureRules(), ...formulaRules(), ...scalarRules(), ...queryRules, ...yamlRules },
};

/** The measures of an indicator: a query each, or a map that holds one under `query`. */
function measureRules(): Readonly<Record<string, GrammarRule>> {
  return {
    measures: {
      begin: '^(measures)\\s*(:)(?=\\s|$)',
      while: '^(?=\\s+\\S|\\s*$|#)',
      beginCaptures: captures(...keyScopes),
      patterns: include('comment', 'flow-measures', 'measure-map', 'measure-query'),
    },
    'measure-map': {
      begin: `^(\\s+)(${blockKey})\\s*(:)(?=\\s*(?:#.*)?$|\\s+\\{)`,
      while: '^(?=\\1\\s+\\S|\\s*$|\\s*#)',
      beginCaptures: captures('', ...keyScopes),
      patterns: [
        ...include('comment', 'query-entry', 'flow-measure'),
        {
          begin: `^(\\s*)(${blockKey})\\s*(:)(?=\\s)`,
          while: '^(?=\\1\\s+\\S|\\s*$)',
          beginCaptures: captures('', ...keyScopes),
          patterns: [
            { match: blockScalarSign, name: 'keyword.control.flow.block-scalar.yaml' },
            ...include('comment', 'value'),
          ],
        },
        ...include('query'),
      ],
    },
    'measure-query': entry(`^(\\s+)(${blockKey})\\s*(:)(?=\\s+\\S)`, 'query'),
    'query-entry': entry('^(\\s+)(query)\\s*(:)(?=\\s|$)', 'query'),
    'flow-measures': {
      begin: '\\{',
      end: '\\}',
      captures: { '0': { name: 'punctuation.definition.mapping.yaml' } },
      patterns: [...include('comment', 'flow-measure'), ...flowEntry(flowKey, 'query')],
    },
    'flow-measure': {
      begin: '\\{',
      end: '\\}',
      captures: { '0': { name: 'punctuation.definition.mapping.yaml' } },
      patterns: [
        ...include('comment'),
        ...flowEntry('query', 'query'),
        { match: `(${flowKey})\\s*(:)(?=[\\s,}]|$)`, captures: captures(...keyScopes) },
        ...include('flow-content'),
      ],
    },
  };
}

function formulaRules(): Readonly<Record<string, GrammarRule>> {
  return {
    'formula-entry': entry('^(\\s*)(formula)\\s*(:)(?=\\s|$)', 'formula'),
    'flow-formula': { patterns: flowEntry('formula', 'formula') },
  };
}

type Inner = 'query' | 'formula';

/** A key whose value is a query or formula, in whatever style; it ends with the first line that is not deeper than the key. */
function entry(begin: string, inner: Inner): GrammarRule {
  return {
    begin,
    while: '^(?=\\1\\s+\\S|\\s*$)',
    beginCaptures: captures('', ...keyScopes),
    patterns: include(`${inner}-scalar`),
  };
}

/** The same inside braces, where a plain value ends with a comma. */
function flowEntry(key: string, inner: Inner): readonly GrammarRule[] {
  return [
    {
      begin: `(${key})\\s*(:)(?=\\s)`,
      end: '(?=[,}])',
      beginCaptures: captures(...keyScopes),
      patterns: [...include('flow-measure'), ...include(`${inner}-quoted`, inner)],
    },
    { match: ',', name: 'punctuation.separator.yaml' },
  ];
}

function scalarRules(): Readonly<Record<string, GrammarRule>> {
  return Object.fromEntries(
    (['query', 'formula'] as const).flatMap((inner) => [
      [
        `${inner}-scalar`,
        {
          patterns: [
            {
              // What stands in a block scalar is text to the end, a # too. It ends where the entry does.
              begin: blockScalarSign,
              end: '(?!)',
              beginCaptures: { '0': { name: 'keyword.control.flow.block-scalar.yaml' } },
              contentName: `meta.${inner}.ninefold`,
              patterns: include(inner),
            },
            ...include('comment', `${inner}-quoted`),
            {
              begin: '(?=[^\\s#"\'|>])',
              end: '(?!)',
              contentName: `meta.${inner}.ninefold`,
              patterns: include('comment', inner),
            },
          ],
        },
      ],
      [
        `${inner}-quoted`,
        {
          patterns: [
            {
              begin: '"',
              end: '"',
              captures: { '0': { name: 'punctuation.definition.string.yaml' } },
              contentName: `meta.${inner}.ninefold`,
              patterns: include(inner === 'query' ? 'query-in-double-quotes' : inner),
            },
            {
              begin: "'",
              end: "'(?!')",
              captures: { '0': { name: 'punctuation.definition.string.yaml' } },
              contentName: `meta.${inner}.ninefold`,
              patterns: include(inner),
            },
          ],
        },
      ],
    ]),
  );
}
