import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../harness/example.ts';

/** A regular expression as it stands in a source file. */
interface WrittenRegex {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const packages = ['core', 'report', 'sql', 'lsp', 'cli', 'vscode-extension'];
const files = packages.flatMap((name) =>
  readdirSync(join(root, 'packages', name, 'src'), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.(test|generated)\.ts$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name)),
);
const written = files.flatMap((file) => regexesIn(file.slice(root.length), readFileSync(file, 'utf8')));

function regexesIn(path: string, text: string): readonly WrittenRegex[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: WrittenRegex[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({
        place: `${path}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function nameOf({ place, source, flags }: WrittenRegex): string {
  return `${place.replace(/:\d+$/, '')} /${source}/${flags}`;
}

/** Pieces that, said again and again, make a regular expression look for a long time if it can. */
function pumpsOf(source: string): readonly string[] {
  const words = source
    .replace(/\\[bBAZ]/g, '')
    .replace(/\\s|\\t|\\n/g, ' ')
    .replace(/\\d/g, '1')
    .replace(/\\w|\\p\{[^}]*\}/g, 'a')
    .replace(/\\(.)/g, '$1')
    .split(/[()|?*+{}^$]|\[\^?|\]/)
    .filter((word) => word !== '');
  const own = words.flatMap((word) => [word, `${word} `, `${word}\n`]);
  const letters = [...new Set(words.join(''))];
  return [...new Set([...own, ...letters, ...common])].slice(0, mostPumps);
}

const common = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  ' \n',
  'a',
  'a ',
  '1',
  '1,',
  '1.',
  '-',
  '- ',
  '"',
  "'",
  '"a',
  '\\',
  '\\"',
  '#',
  ' #',
  ':',
  ': ',
  ',',
  '(',
  ')',
  '[',
  ']',
  '{',
  '<',
  '>',
  '</',
  '<a ',
  '=',
  '/',
  '../',
  'aA',
  'a1',
  'a.',
  '_',
  'é',
  '\u00a0',
  '\u2028',
  '€',
  'a-',
  '`',
  '&',
  '*',
  '|',
];
const mostPumps = 60;

/** What stands around the pumped text: something that keeps an expression from beginning or ending with it. */
const surroundings: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['', '\u0000!'],
  ['\u0000!', '\u0000!'],
];

/** The least of a few times that it takes to look through a text once, for any of the ways in which the code looks. */
function millisecondsFor({ source, flags }: WrittenRegex, text: string): number {
  const regex = new RegExp(source, flags);
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    if (regex.global) text.replace(regex, '');
    else regex.test(text);
    least = Math.min(least, performance.now() - start);
    if (least < quick) break;
  }
  return least;
}

/** Too short a time to say anything about how it grows. */
const quick = 2;
const short = 6000;
const times = 4;
/** At these lengths nothing takes a tenth of a second, unless its time doubles with each letter. */
const small = [20, 25, 300, 2000];

/**
 * The first pumped text for which four times the length takes much more than four times as long: four times where it is linear, sixteen
 * where it is quadratic.
 */
function slowText(regex: WrittenRegex): string | undefined {
  for (const pump of pumpsOf(regex.source)) {
    for (const [before, after] of surroundings) {
      const textOf = (length: number) => before + pump.repeat(Math.ceil(length / pump.length)) + after;
      const shown = JSON.stringify(textOf(1));
      const hanging = small.find((length) => millisecondsFor(regex, textOf(length)) > 100);
      if (hanging !== undefined) return `${shown}: too long for ${hanging} letters`;
      // Once may be chance on a busy machine.
      if ([1, 2].every(() => growsTooFast(regex, textOf))) return `${shown}: more than linear`;
    }
  }
  return undefined;
}

function growsTooFast(regex: WrittenRegex, textOf: (length: number) => string): boolean {
  const long = millisecondsFor(regex, textOf(short * times));
  if (long < quick * times) return false;
  return long > 2.5 * times * Math.max(millisecondsFor(regex, textOf(short)), quick / times);
}

/** Those that are asked only of a text that cannot be long, and why it cannot. */
const askedOfShortTexts: Readonly<Record<string, string>> = {
  'packages/core/src/calculation/results/format-number.ts /0+$/':
    'a printed number has some 330 digits at most',
  'packages/core/src/calculation/results/format-number.ts /\\B(?=(?:\\d{3})+$)/g': 'the same',
  'packages/lsp/src/protocol/uri.ts /\\/+$/': 'the address of a file, from the editor',
};

describe('regular expressions', () => {
  it('are found in every package', () => {
    expect(written.length).toBeGreaterThan(200);
  });

  it.each([
    ['(a+)+$', true],
    ['^\\s+|\\s+$', true],
    ['"(?:[^"]|"")*"(?=,)', true],
    ['^[a-z]+$', false],
    ['[^,]*,', true],
    ['^[^,]*,', false],
  ])(
    'are told apart by how their time grows: %s',
    (source, isSlow) => {
      expect(slowText({ place: 'here', source, flags: 'g' }) !== undefined).toBe(isSlow);
    },
    120_000,
  );

  it('take a time that grows with the text and no faster', () => {
    const slow = written.flatMap((regex) => {
      const text = nameOf(regex) in askedOfShortTexts ? undefined : slowText(regex);
      return text === undefined ? [] : [`${regex.place} ${nameOf(regex)} ${text}`];
    });
    expect(slow).toEqual([]);
    const names = new Set(written.map(nameOf));
    expect(Object.keys(askedOfShortTexts).filter((name) => !names.has(name))).toEqual([]);
  }, 300_000);
});
