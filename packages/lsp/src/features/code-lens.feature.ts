import { extendedBy, extending, headlineOf, inheritanceInShort, type Range } from '@ninefold/core';
import { type CodeLens, CodeLensRequest } from 'vscode-languageserver';
import { defineFeature } from '../protocol/feature.ts';
import { relativesOf } from '../protocol/hierarchy.ts';
import { type FileView, type Snapshot, viewOf } from '../protocol/snapshot.ts';

/** Above an indicator its latest value, and how many definitions extend it; above one that extends another, that one's title. */
export const codeLens = defineFeature(CodeLensRequest.type, {
  capabilities: { codeLensProvider: {} },
  needs: 'linked',
  provide: (snapshots, { textDocument: { uri } }) => {
    const view = viewOf(snapshots, uri);
    if (view === undefined) return null;
    const { show } = view.snapshot.settings;
    return [
      ...(show.headlines ? headline(view) : []),
      ...(show.inheritance ? inheritance(snapshots, uri, view) : []),
    ];
  },
});

function headline({ snapshot: { workspace, calculator }, document }: FileView): readonly CodeLens[] {
  const found = headlineOf({ workspace, calculator, document });
  return found ? [{ ...lens(found.range, found.text), data: { shows: 'value' } }] : [];
}

function inheritance(
  snapshots: readonly Snapshot[],
  uri: string,
  { document }: FileView,
): readonly CodeLens[] {
  const [base] = relativesOf(snapshots, uri, extendedBy);
  const count = relativesOf(snapshots, uri, extending).length;
  const lines = inheritanceInShort(document, base && { id: base.name, title: base.detail }, count);
  return lines.map(({ range, text }) => lens(range, text));
}

/** A line to read: without a command it leads nowhere. */
function lens(range: Range, title: string): CodeLens {
  return { range, command: { title, command: '' } };
}
