import {
  type DocumentEdit,
  type DocumentKind,
  editDocument,
  kindOfFile,
  printDocument,
} from '@ninefold/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isPair, isScalar, isSeq, Lexer, type Node, parse, parseDocument } from 'yaml';
import { documentSchemas } from '../packages/core/src/model/document.ts';
import { createSourceText } from '../packages/core/src/text/source-text.ts';
import { readDocument } from '../packages/core/src/workspace/read-document.ts';
import { arbitraryOf } from './harness/arbitrary-model.ts';
import { readFolder, root } from './harness/example.ts';

const decoder = new TextDecoder();
const files = ['examples', 'packages/core/national'].flatMap((place) =>
  [...readFolder(`${root}${place}`)].flatMap(([path, bytes]) => {
    const kind = kindOfFile(path);
    const text = decoder.decode(bytes);
    // The broken example is for problems; here, files count that say something to every reader of YAML.
    return kind && !path.startsWith('broken/') ? [{ path: `${place}/${path}`, kind, text }] : [];
  }),
);
const kinds = Object.keys(documentSchemas) as DocumentKind[];

describe('printDocument', () => {
  it.each(files)('writes what $path says, so that it is read back the same', ({ kind, path, text }) => {
    const { authored = {}, problems } = readDocument(path, kind, undefined, text);
    expect(problems).toEqual([]);
    const printed = printDocument(kind, authored);
    expect(parse(printed)).toEqual(parse(text));
    expect(readDocument(path, kind, undefined, printed)).toMatchObject({ authored, problems: [] });
    expect(printDocument(kind, parse(printed) as object)).toBe(printed);
  });

  it('folds at 110 columns whatever has a space to fold at', () => {
    const long = files
      .flatMap(({ kind, text }) => printDocument(kind, parse(text) as object).split('\n'))
      .filter((line) => line.length > 110 && /\S \S.*\S \S/.test(line.trim()));
    expect(long).toEqual([]);
  });

  it('writes the keys in the order of the model, and the parts of named groups one below the other', () => {
    const indicator = { measures: { a: 'sum(x) from y' }, title: 'T', mine: 1, id: 'i' };
    expect(printDocument('indicator', indicator)).toBe(
      'id: i\ntitle: T\nmeasures:\n  a: sum(x) from y\nmine: 1\n',
    );
  });

  it.each(kinds)('writes any %s that fits the model, so that it is read back the same', (kind) => {
    fc.assert(
      fc.property(arbitraryOf(documentSchemas[kind]), (model) => {
        const printed = printDocument(kind, model as object);
        expect(parse(printed)).toEqual(model);
        const { authored, problems } = readDocument(`a.${kind}.yaml`, kind, undefined, printed);
        expect(problems).toEqual([]);
        expect(authored).toEqual(model);
      }),
      { numRuns: 200 },
    );
  });
});

describe('editDocument', () => {
  const values = fc.oneof(
    fc.constantFrom<unknown>(5, 'x', 'a, b', 'a # b', null, {}, [], ['w'], { a: 1 }, 'one\ntwo\n'),
    fc
      .array(fc.constantFrom('long', 'words:', 'of'), { minLength: 40, maxLength: 50 })
      .map((words) => words.join(' ')),
    fc.array(fc.record({ at: fc.integer(), reason: fc.constant('Because it is so.') }), {
      minLength: 1,
      maxLength: 3,
    }),
  );
  const places = fc
    .constantFrom(...files)
    .chain((file) =>
      fc.record({ file: fc.constant(file), place: fc.constantFrom(...placesOf(file.text)), value: values }),
    );

  it('sets any value of any file and leaves all lines but those of the value', () => {
    fc.assert(
      fc.property(places, ({ file, place, value }) => {
        const edit: DocumentEdit = { kind: 'set', path: place.path, value };
        const text = edited(file, edit);
        expect(valueAt(text, place.path)).toEqual(value);
        expectSameAround(file.text, text, place.lines);
        if (place.isScalar) expect(commentsOf(text)).toEqual(commentsOf(file.text));
      }),
      { numRuns: 300 },
    );
  });

  it('takes any value away and leaves all lines but those of the value', () => {
    fc.assert(
      fc.property(places, ({ file, place }) => {
        const text = edited(file, { kind: 'remove', path: place.path });
        expect(parse(text)).toEqual(without(parse(file.text), place.path));
        expectSameAround(file.text, text, place.removedLines);
      }),
      { numRuns: 300 },
    );
  });

  it('inserts before any item and beside any key, and takes nothing away', () => {
    fc.assert(
      fc.property(places, ({ file, place: { path }, value }) => {
        const last = path.at(-1);
        const target = [...path.slice(0, -1), typeof last === 'number' ? last : 'aNewKey'];
        const { changes, missed, text } = editDocument(file.kind, file.text, [
          { kind: 'insert', path: target, value },
        ]);
        expect(missed).toEqual([]);
        expect(changes.map(({ range }) => range.start)).toEqual(changes.map(({ range }) => range.end));
        expect(valueAt(text, target)).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it('makes several edits one after the other, and gives the changes of them all in the text that was there', () => {
    const edits = fc.constantFrom(...files).chain((file) =>
      fc.tuple(
        fc.constant(file),
        fc.array(
          fc.record({
            kind: fc.constantFrom('set', 'remove', 'insert'),
            path: fc.constantFrom(...placesOf(file.text)),
            value: values,
          }),
          { maxLength: 4 },
        ),
      ),
    );
    fc.assert(
      fc.property(edits, ([file, all]) => {
        const given = all.map(({ kind, path, value }) => ({ kind, path: path.path, value }) as DocumentEdit);
        const result = editDocument(file.kind, file.text, given);
        expect(applied(file.text, result.changes)).toBe(result.text);
        const made = given.filter((edit) => !result.missed.some(({ path }) => path === edit.path));
        const oneByOne = made.reduce((text, edit) => editDocument(file.kind, text, [edit]).text, file.text);
        if (result.missed.length === 0) expect(parse(result.text)).toEqual(parse(oneByOne));
      }),
      { numRuns: 100 },
    );
  });

  it('puts a new key where the model has it', () => {
    const text = 'id: NI-19\nextends: national\n# What is expected.\nexpect: []\n';
    const edit: DocumentEdit = { kind: 'set', path: ['targets'], value: [{ atMost: 5, period: '2023/24' }] };
    expect(edited({ kind: 'indicator', text }, edit)).toBe(
      'id: NI-19\nextends: national\ntargets:\n  - { period: 2023/24, atMost: 5 }\n# What is expected.\nexpect: []\n',
    );
  });
});

interface Lines {
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly isScalar: boolean;
  /** The lines that the value has a part in, with its key. */
  readonly lines: Lines;
  /** Those that taking it away may change: a neighbour may move up, and a group left empty changes the line of its own key. */
  readonly removedLines: Lines;
}

/** Every place of a file, found by the yaml library and not by our own reader. */
function placesOf(text: string): readonly Place[] {
  const source = createSourceText(text);
  const lineOf = (offset: number) => source.positionAt(offset).line;
  const endLine = (node: Node) => {
    const [start = 0, end = 0] = node.range ?? [];
    return lineOf(start + text.slice(start, end).trimEnd().length);
  };
  const found: Place[] = [];
  const visit = (node: Node, path: Place['path'], above: number) => {
    if (!isMap(node) && !isSeq(node)) return;
    const entries = node.items.map((item, index) => {
      const key = isPair(item) ? (item.key as Node) : (item as Node);
      const step = isPair(item) && isScalar(item.key) ? String(item.key.source) : index;
      return {
        step,
        from: lineOf(key.range?.[0] ?? 0),
        start: key.range?.[0] ?? 0,
        value: (isPair(item) ? item.value : item) as Node,
      };
    });
    for (const [index, { from, start, step, value }] of entries.entries()) {
      const lines = { from, to: endLine(value) };
      const next = entries[index + 1];
      const isBesideDash =
        /- *$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) && isMap(node);
      const removedLines = {
        from:
          entries.length === 1
            ? above
            : Math.min(from, index > 0 && node.flow ? (entries[index - 1]?.from ?? from) : from),
        to: isBesideDash || node.flow ? Math.max(lines.to, next?.from ?? 0) : lines.to,
      };
      found.push({ path: [...path, step], isScalar: isScalar(value), lines, removedLines });
      visit(value, [...path, step], from);
    }
  };
  visit(parseDocument(text).contents as Node, [], 0);
  return found;
}

function expectSameAround(before: string, after: string, { from, to }: Lines): void {
  const lines = before.split('\n');
  expect(after.split('\n').slice(0, from)).toEqual(lines.slice(0, from));
  const rest = lines.slice(to + 1);
  expect(after.split('\n').slice(-rest.length)).toEqual(rest);
}

/** The text after an edit that must be made, by the text and by the changes alike. */
function edited(file: { readonly kind: DocumentKind; readonly text: string }, edit: DocumentEdit): string {
  const { changes, missed, text } = editDocument(file.kind, file.text, [edit]);
  expect(missed).toEqual([]);
  expect(applied(file.text, changes)).toBe(text);
  return text;
}

function applied(text: string, changes: ReturnType<typeof editDocument>['changes']): string {
  const source = createSourceText(text);
  return changes.toReversed().reduce((changed, { newText, range }) => {
    const [start, end] = [source.offsetAt(range.start), source.offsetAt(range.end)];
    return changed.slice(0, start) + newText + changed.slice(end);
  }, text);
}

/** The comments of a text. */
function commentsOf(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter((piece) => piece.startsWith('#'));
}

function valueAt(text: string, path: Place['path']): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown>)[step],
    parse(text),
  );
}

function without(value: unknown, [step, ...rest]: Place['path']): unknown {
  const kept = (inner: unknown, key: string | number) =>
    String(key) !== String(step) ? [inner] : rest.length === 0 ? [] : [without(inner, rest)];
  if (Array.isArray(value)) return value.flatMap(kept);
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, inner]) => kept(inner, key).map((each) => [key, each])),
  );
}
