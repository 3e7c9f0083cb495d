import { CST } from 'yaml';
import type { Span } from '../../text/span.ts';
import { startsPlain } from '../direct/read-scalar.ts';
import { quoteText } from '../quote-text.ts';
import type { TextProblem } from '../text-problem.ts';
import { joinAtComma } from './join-at-comma.ts';
import { lexWhiteSpace, trimWhiteSpace } from './lex-yaml.ts';
import { isAtKey, isFollowedByColon, type LexemePlace, openMapItem, type Repair } from './lexeme-place.ts';
import { splitIntoItems } from './repair-dash.ts';

/** A text of more lines is no forgotten colon. */
const mostLines = 1000;
const keyAgainstValue = /^([A-Za-z_][\w-]*):([^\s:/].*)$/;
const keyEqualsValue = /^([A-Za-z_][\w-]*)([ \t]*)=(?!=)([ \t]*)(\S.*)$/;

/** A mend for text without quotes that took in what should be a key of its own, or lacks the space behind its colon. */
export function repairPlainText(place: LexemePlace): Repair | undefined {
  const text = place.lexemes[place.index + 1] ?? '';
  const isKey = isFollowedByColon(place.lexemes, place.index + 2);
  if (place.flowDepth > 0) {
    return isKey ? splitBeforeKey(place, text) : (splitInBrackets(place, text) ?? joinAtComma(place, text));
  }
  const items = splitIntoItems(place, text);
  if (items !== undefined) return items;
  const isLong = text.includes('\n');
  if (isKey && isLong) return place.hasColon ? endValueAboveKey(place, text) : splitLines(place, text, true);
  if (isKey) return place.hasColon ? takeRestOfLine(place) : undefined;
  return /[:=]/.test(text) && isAtKey(place) && text.split('\n').some(holdsKey)
    ? splitLines(place, text, false)
    : undefined;
}

/** Whether a line is a key and its value with a slip at the colon. */
function holdsKey(line: string): boolean {
  const { content } = trimWhiteSpace(line);
  return keyAgainstValue.test(content) || keyEqualsValue.test(content);
}

/** `title:Foo`, `title = Foo`, or a line with no colon at all, and then a line with a key: each line is read on its own. */
function splitLines({ parser }: LexemePlace, text: string, endsInKey: boolean): Repair | undefined {
  const lines = text.split('\n');
  if (lines.length > mostLines) return undefined;
  const pieces: string[] = [];
  const problems: TextProblem[] = [];
  let offset = parser.offset;
  for (const [number, line] of lines.entries()) {
    const { before, content, after } = trimWhiteSpace(line);
    const isLast = number === lines.length - 1;
    pieces.push(...lexWhiteSpace(before));
    if (isLast && endsInKey) pieces.push(CST.SCALAR, content);
    else if (content !== '') {
      const broken = readBrokenLine(content, offset + before.length);
      pieces.push(...broken.pieces);
      problems.push(broken.problem);
    }
    pieces.push(...lexWhiteSpace(isLast ? after : `${after}\n`));
    offset += line.length + 1;
  }
  return { pieces, replaces: 2, problems };
}

function readBrokenLine(content: string, start: number): { pieces: string[]; problem: TextProblem } {
  const [, key, value] = keyAgainstValue.exec(content) ?? [];
  if (key !== undefined && value !== undefined) {
    const pieces = mendedLine(content, [CST.SCALAR, key, ':'], value);
    return { pieces, problem: missingSpace(key, start) };
  }
  const [, name, before = '', after = '', named] = keyEqualsValue.exec(content) ?? [];
  if (name !== undefined && named !== undefined) {
    const begin = [CST.SCALAR, name, ...lexWhiteSpace(before), ':', ...lexWhiteSpace(after)];
    const sign = { start: start + name.length, end: start + content.length - named.length };
    return { pieces: mendedLine(content, begin, named), problem: equalsForColon(content, name, sign) };
  }
  const problem = {
    code: 'syntax/missing-colon',
    params: { text: content },
    message: `Expected a colon in this line, as in "key: value".`,
    span: { start, end: start + content.length },
  };
  return { pieces: [hidden(content)], problem };
}

/** A key, a colon and a value that is words, in quotes or not; with brackets or other signs the line is hidden. */
function mendedLine(line: string, begin: readonly string[], value: string): string[] {
  if (startsPlain(value, 0)) return [...begin, CST.SCALAR, value];
  const isQuoted = /^(?:"[^"\\]*"|'[^']*')$/.test(value);
  return isQuoted ? [...begin, value] : [hidden(line)];
}

/** As a comment, a line does no harm to those around it. */
function hidden(line: string): string {
  return `#${line.slice(1)}`;
}

function missingSpace(key: string, keyStart: number): TextProblem {
  const colon = keyStart + key.length;
  return {
    code: 'syntax/space-after-colon',
    params: { key },
    message: `Expected a space after "${key}:".`,
    span: { start: keyStart, end: colon + 1 },
    fix: { title: 'Add a space', span: { start: colon + 1, end: colon + 1 }, newText: ' ' },
  };
}

/** `title = Foo`; `sign` is the "=" with the white space at its sides. */
function equalsForColon(text: string, key: string, sign: Span): TextProblem {
  return {
    code: 'syntax/missing-colon',
    params: { text },
    message: `Expected a colon instead of "=", as in "${key}: ...".`,
    span: { start: sign.start - key.length, end: sign.end },
    fix: { title: 'Change "=" to a colon', span: sign, newText: ': ' },
  };
}

/** `title: Foo` and below it, indented further, `unit: x`: the value ends with its line. */
function endValueAboveKey({ parser }: LexemePlace, text: string): Repair {
  const lastBreak = text.lastIndexOf('\n');
  const { content: value, after } = trimWhiteSpace(text.slice(0, lastBreak));
  const { before, content: key } = trimWhiteSpace(text.slice(lastBreak));
  const gap = after + before;
  const start = parser.offset + value.length + gap.length;
  const problem = {
    code: 'syntax/indentation',
    params: { key },
    message: `"${key}" is indented further than the key above it, which has a value already. Line the two up.`,
    span: { start, end: start + key.length },
  };
  return {
    pieces: [CST.SCALAR, value, ...lexWhiteSpace(gap), CST.SCALAR, key],
    replaces: 2,
    problems: [problem],
  };
}

/** `title: Foo: bar`: the whole of it is the value, and should stand in quotes. */
function takeRestOfLine({ parser, lexemes, index }: LexemePlace): Repair | undefined {
  let end = index;
  let raw = '';
  for (; end < lexemes.length; end++) {
    const lexeme = lexemes[end] ?? '';
    if (lexeme === CST.SCALAR || lexeme === CST.FLOW_END) continue;
    if (lexeme === '\n' || lexeme === '\r\n' || lexeme[0] === '#') break;
    const isText = lexemes[end - 1] === CST.SCALAR;
    if (!isText && (lexeme[0] === '|' || lexeme[0] === '>')) return undefined;
    raw += lexeme;
  }
  const { content: value, after } = trimWhiteSpace(raw);
  const span = { start: parser.offset, end: parser.offset + value.length };
  const problem = {
    code: 'syntax/needs-quotes',
    params: { text: value },
    message: 'A text that holds a colon and a space needs quotes around it.',
    span,
  };
  const fix = { title: 'Put quotes around the text', span, newText: quoteText(value) };
  return {
    pieces: [CST.SCALAR, value, ...lexWhiteSpace(after)],
    replaces: end - index,
    problems: [value.includes('\n') ? problem : { ...problem, fix }],
    // A bracket in it that nothing closes has taken the next lines along.
    lexAgain: /[[{]/.test(raw),
  };
}

/** `{ atMost:5 }` */
function splitInBrackets({ parser }: LexemePlace, text: string): Repair | undefined {
  const last = openMapItem(parser.stack);
  if (last === undefined || last.key || last.sep) return undefined;
  const [, key, value] = keyAgainstValue.exec(text) ?? [];
  if (key === undefined || value === undefined) return undefined;
  const problems = [missingSpace(key, parser.offset)];
  return { pieces: [CST.SCALAR, key, ':', CST.SCALAR, value], replaces: 2, problems };
}

/** `{ period: 2019/20 atMost: 5 }`: the last word before the colon is a key, and a comma is missing before it. */
function splitBeforeKey({ parser }: LexemePlace, text: string): Repair | undefined {
  const last = openMapItem(parser.stack);
  if (last?.sep === undefined || last.value) return undefined;
  const gapEnd = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'), text.lastIndexOf('\t')) + 1;
  const { content: value, after } = trimWhiteSpace(text.slice(0, gapEnd));
  if (value === '') return undefined;
  const key = text.slice(gapEnd);
  const start = parser.offset + gapEnd;
  const comma = parser.offset + value.length;
  // The comma takes the room of the white space, so that offsets stay true.
  const problem = {
    code: 'syntax/missing-comma',
    params: { key },
    message: `Expected a comma before "${key}".`,
    span: { start, end: start + key.length },
    fix: { title: 'Add a comma', span: { start: comma, end: comma }, newText: ',' },
  };
  return {
    pieces: [CST.SCALAR, value, ',', ...lexWhiteSpace(after.slice(1)), CST.SCALAR, key],
    replaces: 2,
    problems: [problem],
  };
}
