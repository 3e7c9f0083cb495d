import { describe, expect, it } from 'vitest';
import { Uri } from 'vscode';
import { effectiveAddress, effectivePlace } from '../documents/effective-address.ts';
import { askedPlace } from './asked-place.ts';

const folder = 'file:///home/analyst/South%20Lanarkshire';

describe('what a command is about', () => {
  it('is the indicator of a whole definition that is open to read, by its address', () => {
    const address = Uri.parse(effectiveAddress({ folder, id: 'NI-14' }).toString());
    expect(askedPlace(address)).toEqual({ folder, subject: { kind: 'indicator', id: 'NI-14' } });
  });

  it('is the beginning of any other file of a menu', () => {
    const file = Uri.parse('file:///home/analyst/ni-14.indicator.yaml');
    expect(effectivePlace(file)).toBeUndefined();
    expect(askedPlace(file)).toEqual({ at: { uri: `${file}`, position: { line: 0, character: 0 } } });
  });
});
