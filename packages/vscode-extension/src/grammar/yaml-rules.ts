import { captures, type GrammarRule, include } from './rule.ts';

/** A key in a block: quoted, or plain up to its colon. */
export const blockKey =
  "(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|(?!-\\s)[^\\s,\\[\\]{}#&*!|>'\"%@`](?:[^:#]|:(?=\\S)|(?<=\\S)#)*?)";
/** A key inside braces. */
export const flowKey = "(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|[^\\s,\\[\\]{}#:'\"][^,\\[\\]{}:#]*?)";
/** The scopes of a key and of the colon behind it. */
export const keyScopes = ['entity.name.tag.yaml', 'punctuation.separator.key-value.mapping.yaml'] as const;
/** The sign at the start of a folded or literal scalar, and what may stand behind it. */
export const blockScalarSign = '[|>][-+1-9]*(?=\\s*(?:#.*)?$)';

const headerScope = 'keyword.control.flow.block-scalar.yaml';
const scalarScope = 'string.unquoted.block.yaml';
const blockText: readonly GrammarRule[] = [
  { match: blockScalarSign, name: headerScope },
  { match: '^.+$', name: scalarScope },
];

/** YAML as definitions use it. */
export const yamlRules: Readonly<Record<string, GrammarRule>> = {
  yaml: {
    patterns: include('comment', 'block-scalar-entry', 'block-scalar-item', 'entry', 'item', 'value'),
  },
  comment: { match: '(?:^|(?<=\\s))#.*$', name: 'comment.line.number-sign.yaml' },
  'block-scalar-entry': {
    patterns: [
      {
        begin: `^(\\s*)(${blockKey})\\s*(:)(?=\\s+${blockScalarSign})`,
        while: '^(?=\\1\\s+\\S|\\s*$)',
        beginCaptures: captures('', ...keyScopes),
        patterns: blockText,
      },
      {
        begin: `^(\\s*)(-)( +)(${blockKey})\\s*(:)(?=\\s+${blockScalarSign})`,
        while: '^(?=\\1 \\3\\s+\\S|\\s*$)',
        beginCaptures: captures('', 'punctuation.definition.block.sequence.item.yaml', '', ...keyScopes),
        patterns: blockText,
      },
    ],
  },
  'block-scalar-item': {
    begin: `^(\\s*)(-)(?=\\s+${blockScalarSign})`,
    while: '^(?=\\1\\s+\\S|\\s*$)',
    beginCaptures: captures('', 'punctuation.definition.block.sequence.item.yaml'),
    patterns: blockText,
  },
  // A key is looked for at the start of a line only, so that a long line is read once.
  entry: {
    match: `^\\s*((?:-\\s+)*)(${blockKey})\\s*(:)(?=\\s|$)`,
    captures: captures('punctuation.definition.block.sequence.item.yaml', ...keyScopes),
  },
  item: { match: '(?<=^|\\s)-(?=\\s|$)', name: 'punctuation.definition.block.sequence.item.yaml' },
  value: { patterns: [...include('quoted', 'flow'), { include: '#plain' }] },
  quoted: {
    patterns: [
      {
        name: 'string.quoted.double.yaml',
        begin: '"',
        end: '"',
        patterns: [{ match: '\\\\.', name: 'constant.character.escape.yaml' }],
      },
      {
        name: 'string.quoted.single.yaml',
        begin: "'",
        end: "'(?!')",
        patterns: [{ match: "''", name: 'constant.character.escape.yaml' }],
      },
    ],
  },
  flow: { patterns: include('flow-map', 'flow-list') },
  'flow-map': {
    begin: '\\{',
    end: '\\}',
    captures: { '0': { name: 'punctuation.definition.mapping.yaml' } },
    patterns: [
      ...include('comment', 'flow-formula'),
      { match: `(${flowKey})\\s*(:)(?=[\\s,\\]}]|$)`, captures: captures(...keyScopes) },
      ...include('flow-content'),
    ],
  },
  'flow-list': {
    begin: '\\[',
    end: '\\]',
    captures: { '0': { name: 'punctuation.definition.sequence.yaml' } },
    patterns: include('comment', 'flow-content'),
  },
  'flow-content': {
    patterns: [
      ...include('quoted', 'flow', 'constant-flow'),
      { match: ',', name: 'punctuation.separator.yaml' },
      { match: '[^\\s,\\[\\]{}#](?:[^,\\[\\]{}#]|(?<=\\S)#)*', name: 'string.unquoted.plain.in.yaml' },
    ],
  },
  plain: {
    patterns: [
      ...include('constant'),
      { match: '[&*][^\\s,\\[\\]{}]+', name: 'variable.other.alias.yaml' },
      { match: '[^\\s#](?:[^#]|(?<=\\S)#)*', name: 'string.unquoted.plain.out.yaml' },
    ],
  },
  constant: { patterns: constants('(?=\\s*$|\\s+#)') },
  'constant-flow': { patterns: constants('(?=\\s*(?:[,\\]}]|$)|\\s+#)') },
};

/** Values that are not words, where nothing else stands behind them. */
function constants(end: string): readonly GrammarRule[] {
  return [
    { match: `(?:true|false|null|~)${end}`, name: 'constant.language.yaml' },
    {
      match: `\\d{4}(?:/\\d{2,4}|-\\d{2}(?:-\\d{2})?)(?:\\s*[Qq]\\d)?${end}`,
      name: 'constant.numeric.period.ninefold',
    },
    { match: `[A-Z]\\d{8}${end}`, name: 'constant.other.area.ninefold' },
    { match: `[-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?${end}`, name: 'constant.numeric.yaml' },
  ];
}
