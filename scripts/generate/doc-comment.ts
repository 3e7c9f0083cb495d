/** What the doc comment of a calculation says: the sentence first, then the five lines that every calculation has. */
export interface CalculationComment {
  readonly sentence: string;
  readonly lines: ReadonlyMap<string, string>;
}

/** The five lines, in their order, with what they are called on a page. */
export const commentLines = {
  input: 'What it takes',
  result: 'What it gives',
  absent: 'When there is no value',
  source: 'Where it comes from',
  rounds: 'Rounding',
} as const;

/** An exported function or value with the doc comment of a calculation above it. */
export interface CommentedExport {
  readonly name: string;
  /** `function` with what stands between its name and its body; empty for a value. */
  readonly signature: string;
  readonly comment: CalculationComment;
}

/** The exports of a source file that have the doc comment of a calculation. */
export function commentedExports(source: string): readonly CommentedExport[] {
  const exports: CommentedExport[] = [];
  for (const match of source.matchAll(/\/\*\*\n((?: \*.*\n)+?) \*\/\nexport (function|const) (\w+)/g)) {
    const [whole, body = '', kind, name = ''] = match;
    const comment = readComment(body);
    if (!comment.lines.has('input')) continue;
    const rest = source.slice(match.index + whole.length);
    const signature = kind === 'function' ? rest.slice(0, rest.search(/ \{\n {2}\S/)).trim() : '';
    exports.push({ name, signature, comment });
  }
  return exports;
}

/** The text of a line as a sentence: a plain word in front has a large letter, and a full stop stands at the end. */
export function asSentence(text: string): string {
  const ended = /[.?]$/.test(text) ? text : `${text}.`;
  return /^[a-z]+[\s,.;]/.test(ended) ? `${ended.charAt(0).toUpperCase()}${ended.slice(1)}` : ended;
}

function readComment(body: string): CalculationComment {
  const text = body
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, ''))
    .join('\n');
  const [sentence = '', ...tagged] = text.split(/^@/m);
  const lines = tagged.map((part): [string, string] => {
    const [, tag = '', rest = ''] = /^(\w+)\s+([\s\S]*)$/.exec(part) ?? [];
    return [tag, joined(rest)];
  });
  return { sentence: joined(sentence), lines: new Map(lines) };
}

function joined(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
