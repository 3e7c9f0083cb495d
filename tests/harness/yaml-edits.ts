import type { YamlEdit } from '../../packages/core/src/syntax/edit/yaml-edit.ts';

export function set(value: unknown, ...path: (string | number)[]): YamlEdit {
  return { kind: 'set', path, value };
}

export function insert(value: unknown, ...path: (string | number)[]): YamlEdit {
  return { kind: 'insert', path, value };
}

export function remove(...path: (string | number)[]): YamlEdit {
  return { kind: 'remove', path };
}
