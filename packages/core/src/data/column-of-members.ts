import { KeyFilling } from './key-filling.ts';
import { finishKey } from './key-meanings.ts';
import { type KeyDefinition, noCell } from './layout.ts';
import { ProblemList } from './problem-list.ts';
import type { KeyColumn } from './table.ts';

/** A column with one row for each of some texts, and what each text means: the areas, periods or ages it names. */
export function columnOfMembers(
  name: string,
  definition: KeyDefinition,
  members: readonly string[],
): KeyColumn {
  const filling = new KeyFilling({ name, definition, cell: noCell, names: [] });
  filling.grow(members.length);
  for (const [row, text] of members.entries()) {
    const code = filling.dictionary.codeOfText(text);
    if (code === filling.firstRows.length) filling.addMember(row, undefined);
    filling.codes[row] = code;
  }
  return finishKey(filling, members.length, new ProblemList(new Uint8Array()));
}
