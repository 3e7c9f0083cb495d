import { parse } from 'yaml';
import type { Params } from '../../packages/core/src/diagnostics/problem.ts';
import type { Range } from '../../packages/core/src/text/span.ts';

/** A problem that a fixture expects: a code at a place, with some of its params. */
export interface Mark {
  readonly file: string;
  readonly code: string;
  readonly range: Range;
  readonly params: Params;
  /** The sentence word for word, where the fixture gives it. */
  readonly message: string | undefined;
  /** Whether it must come without any fix. */
  readonly hasNoFix: boolean;
}

/** One case of a fixture: files, the problems marked in them, and the first file after the first fix. */
export interface MarkedCase {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly marks: readonly Mark[];
  readonly after: { readonly file: string; readonly text: string } | undefined;
}

/**
 * Reads a fixture. Cases are parted by lines of `---`; the first line of each is a comment with its title. After it come lines of YAML,
 * and between them:
 *
 *     # file: partnership.yaml                 the lines that follow are this file (at first `indicators/case.indicator.yaml`)
 *     #      ^^^^^^ rule/some-rule {key: x}    a problem at these columns of the line above, with at least these params
 *     #^^^^^^ rule/some-rule                   the same from the very first column: the `#` itself counts
 *     # says: A sentence.                      what the problem marked last says, word for word
 *     # no mend                                 the problem marked last comes without a fix
 *     # after:                                 the lines that follow are the first file once the first fix is applied
 *
 * Markers are taken out before the file is read, so they may stand inside a folded query.
 */
export function readMarkedText(fixture: string): readonly MarkedCase[] {
  return fixture.split(/^---\n/m).map(readCase);
}

const firstFile = 'indicators/case.indicator.yaml';

function readCase(text: string): MarkedCase {
  const [first = '', ...lines] = text.replace(/\n$/, '').split('\n');
  if (!first.startsWith('# ')) throw new Error(`A case begins with a comment, its title; found: ${first}`);
  const files = new Map<string, string[]>();
  const marks: Mark[] = [];
  let file = firstFile;
  let after: string[] | undefined;
  for (const line of lines) {
    const named = /^# file: (.+)$/.exec(line)?.[1];
    const marker = /^#( *)(\^+) ((?:[a-z]+)\/[a-z-]+)(?: (\{.*\}))?$/.exec(line);
    const written = files.get(file) ?? [];
    if (named !== undefined) file = named;
    else if (line === '# after:') after = [];
    else if (line.startsWith('# says: ')) marks.push({ ...(marks.pop() as Mark), message: line.slice(8) });
    else if (line === '# no mend') marks.push({ ...(marks.pop() as Mark), hasNoFix: true });
    else if (after !== undefined) after.push(line);
    else if (marker) marks.push(readMark(marker, file, written.length - 1));
    else files.set(file, [...written, line]);
  }
  const texts = [...files].map(([path, written]) => [path, `${written.join('\n')}\n`]);
  return {
    title: first.slice(2),
    files: Object.fromEntries(texts),
    marks,
    after: after && { file: texts[0]?.[0] ?? firstFile, text: `${after.join('\n')}\n` },
  };
}

function readMark(
  [, blanks = '', carets = '', code = '', params]: RegExpExecArray,
  file: string,
  line: number,
): Mark {
  const start = blanks === '' ? 0 : blanks.length + 1;
  const end = blanks.length + 1 + carets.length;
  return {
    file,
    code,
    range: { start: { line, character: start }, end: { line, character: end } },
    params: params === undefined ? {} : (parse(params) as Params),
    message: undefined,
    hasNoFix: false,
  };
}
