import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';
import type { TreePath } from './tree.ts';
import { deepestSpan, keyAt, nodeAt, toPlain } from './tree-access.ts';

function treeOf(text: string) {
  const { root } = parseYaml(text);
  if (root === undefined) throw new Error('no tree');
  return root;
}

describe('toPlain', () => {
  it('gives the values alone', () => {
    expect(toPlain(treeOf('a: 1\nb: [x, 1.50, true, null]\nc:\n  d: 2023/24\n'))).toEqual({
      a: 1,
      b: ['x', 1.5, true, null],
      c: { d: '2023/24' },
    });
  });

  it('takes __proto__ and constructor for keys like any other', () => {
    const plain = toPlain(treeOf('__proto__: { polluted: true }\nconstructor: x\n')) as object;
    expect(Object.keys(plain)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
    expect('polluted' in plain).toBe(false);
  });
});

const text = 'a:\n  - b: 1\n  - c:\n2023: x\n';

describe('nodeAt', () => {
  it.each([
    [[], text.trimEnd()],
    [['a', 0, 'b'], '1'],
    [['2023'], 'x'],
    [[2023], 'x'],
    [['a', 5], undefined],
    [['a', 'b'], undefined],
    [['a', 0, 'b', 'c'], undefined],
  ] as [TreePath, string | undefined][])('finds %j', (path, expected) => {
    const node = nodeAt(treeOf(text), path);
    expect(node && text.slice(node.span.start, node.span.end).trimEnd()).toBe(expected);
  });
});

describe('keyAt', () => {
  it.each([
    [[], undefined],
    [['a', 0, 'b'], 'b'],
    [['a', 0], 'a'],
    [['x'], undefined],
  ] as [TreePath, string | undefined][])('finds the key of %j', (path, expected) => {
    expect(keyAt(treeOf(text), path)?.text).toBe(expected);
  });
});

describe('deepestSpan', () => {
  it.each([
    ['the value itself', ['a', 0, 'b'], '1'],
    ['the key of a value that is empty', ['a', 1, 'c'], 'c'],
    ['the key of the parent where a key is missing', ['a', 7], 'a'],
    ['the first key of an item where a key is missing', ['a', 0, 'zzz'], 'b'],
    ['the first key of the file where a key is missing', ['zzz'], 'a'],
    ['the key whose value goes no deeper', ['2023', 'y', 'z'], '2023'],
  ] as [string, TreePath, string][])('is %s', (_, path, expected) => {
    const span = deepestSpan(treeOf(text), path);
    expect(text.slice(span.start, span.end)).toBe(expected);
  });
});
