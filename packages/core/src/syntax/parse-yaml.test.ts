import { describe, expect, it } from 'vitest';
import { plainOf, problemsOf } from '../../../../tests/harness/yaml-text.ts';
import { parseYaml } from './parse-yaml.ts';
import { nodeAt } from './tree-access.ts';

describe('parseYaml', () => {
  it('gives each value its place, with its quotes', () => {
    const text = 'id: NI-19\nnote: "x"\nq: >-\n  a\n  b\n';
    const { root, problems } = parseYaml(text);
    expect(problems).toEqual([]);
    expect(root).toEqual({
      kind: 'map',
      span: { start: 0, end: text.length - 1 },
      entries: [
        {
          key: { kind: 'scalar', span: { start: 0, end: 2 }, value: 'id', text: 'id', style: 'plain' },
          value: {
            kind: 'scalar',
            span: { start: 4, end: 9 },
            value: 'NI-19',
            text: 'NI-19',
            style: 'plain',
          },
        },
        {
          key: { kind: 'scalar', span: { start: 10, end: 14 }, value: 'note', text: 'note', style: 'plain' },
          value: {
            kind: 'scalar',
            span: { start: 16, end: 19 },
            value: 'x',
            text: 'x',
            style: 'doubleQuoted',
          },
        },
        {
          key: { kind: 'scalar', span: { start: 20, end: 21 }, value: 'q', text: 'q', style: 'plain' },
          value: { kind: 'scalar', span: { start: 23, end: 33 }, value: 'a b', text: 'a b', style: 'folded' },
        },
      ],
    });
  });

  it.each([
    ['1.50', 1.5],
    ['0x10', 16],
    ['0o17', 15],
    ['1_000', '1_000'],
    ['1,000', '1,000'],
    ['2023', 2023],
    ['2023/24', '2023/24'],
    ['2023-06', '2023-06'],
    ['2025-10-01', '2025-10-01'],
    ['yes', 'yes'],
    ['True', true],
    ['~', null],
    ['012', 12],
  ])('reads the plain value %s as YAML 1.2 does, and keeps what was written', (written, value) => {
    const { root } = parseYaml(`a: ${written}`);
    expect(nodeAt(root, ['a'])).toMatchObject({ value, text: written });
  });

  it('gives a key with nothing behind it an empty value behind the colon', () => {
    const { root, problems } = parseYaml('a:\nb: 1');
    expect(problems).toEqual([]);
    expect(nodeAt(root, ['a'])).toEqual({
      kind: 'scalar',
      span: { start: 2, end: 2 },
      value: null,
      text: '',
      style: 'plain',
    });
  });

  it.each([
    ['a byte order mark', '\ufeffa: 1\nb: 2'],
    ['Windows line ends', 'a: 1\r\nb: 2\r\n'],
    ['the line ends of old Macs', 'a: 1\rb: 2\r'],
    ['comments and blank lines', '# c\n\na: 1 # d\n# e\nb: 2\n'],
    ['a document start and end', '---\na: 1\nb: 2\n...\n# c\n'],
    ['anchors that nothing uses', 'a: &x 1\nb: 2'],
    ['the tags of YAML itself', 'a: !!int "1"\nb: 2'],
  ])('reads a file with %s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
    expect(plainOf(text)).toEqual({ a: 1, b: 2 });
  });
});
