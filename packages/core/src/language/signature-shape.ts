import type { DocumentKind } from '../model/document.ts';
import { offeredKeys, offeredWords } from '../schema/offers.ts';
import { childOf } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';
import type { CompletionPlace } from './completion-place.ts';
import type { Signature } from './signature.ts';

/** Within a group of keys that a word such as `method: rate` chooses: the keys that go with it; undefined elsewhere. */
export function shapeSignature(kind: DocumentKind, place: CompletionPlace): Signature | undefined {
  const { path, value, wants } = place;
  const group = wants === 'value' ? path.slice(0, -1) : path;
  const writing = wants === 'value' ? path.at(-1) : place.text;
  const [choice, ...others] = offeredKeys(kind, {}, group);
  if (choice?.holds !== 'choice' || others.length > 0) return undefined;
  const chosen = childOf(valueAt(value, group), choice.key);
  if (typeof chosen !== 'string') return undefined;
  const keys = offeredKeys(kind, value, group).filter(({ key }) => key !== choice.key);
  if (keys.length === 0) return undefined;
  const parts = keys.map(({ key, isRequired, description }) => ({
    label: isRequired ? key : `${key}?`,
    documentation: description ?? '',
  }));
  const active = keys.findIndex(({ key }) => key === writing);
  const words = offeredWords(kind, value, [...group, choice.key]);
  return {
    label: `${choice.key}: ${chosen}, ${parts.map(({ label }) => label).join(', ')}`,
    documentation: words.find(({ word }) => word === chosen)?.description,
    parts,
    active: active < 0 ? undefined : active,
  };
}

function valueAt(value: unknown, path: TreePath): unknown {
  return path.reduce<unknown>((inner, step) => childOf(inner, step), value);
}
